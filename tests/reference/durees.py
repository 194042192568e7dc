"""Ages and durations set against what a provision requires, as findings."""
from temps import Mesure, age, duree, duree_courante
from texte import LDUREE, NON_REMPLIE, REMPLIE


def mesurer(cas, cle, tranches, annees, courante=False, tolerance=6):
    """Measure a set of periods against `annees`; the key names the set. Returns the measure
    and the readings consulted (LDUREE with several intervals)."""
    cle = ("mesure", cle, annees, courante, tolerance)
    trouvee = cas.memoire.get(cle)
    if trouvee is None:
        if courante:
            valeur = duree_courante(tranches, cas.J, cas.R)
        else:
            valeur = duree(tranches, cas.R)
        mesure = Mesure(valeur, annees, cas.R, cas.lectures & LDUREE, tolerance)
        trouvee = cas.memoire[cle] = (mesure, LDUREE if valeur.nombre > 1 else 0)
    return trouvee


def ages(code, disposition, annees, cas, faits, jour):
    """An age required on a day; the figures are blank when the date of birth is missing."""
    ans = age(faits["naissance"], jour)
    etat = REMPLIE if ans >= annees else NON_REMPLIE
    if "naissance" in cas.inconnus:
        return (code, disposition, etat, "%da" % annees, None, None)
    return (code, disposition, etat, "%da" % annees, "%da" % ans,
            None if ans >= annees else "%da" % (annees - ans))


def durees(code, disposition, mesure, etat, manque=None):
    """`manque`: is the shortfall given? When the condition is not met, unless told."""
    if manque is None:
        manque = etat == NON_REMPLIE
    return (code, disposition, etat, mesure.requis, mesure.constate, mesure.manque if manque else None)


def atteinte(code, disposition, mesure):
    return durees(code, disposition, mesure, REMPLIE if mesure.atteinte else NON_REMPLIE)
