"""The class of an emploi on a given day (arts. 3 to 6)."""
from faits import plus_haute
from temps import UN_JOUR
from texte import RANG


def inscrit_a_la_nomination(cas, debut, classes):
    """A4.al3, A15.al2: on a list in force on the day of the nomination, in one of `classes`."""
    return any(publication <= debut and debut.year <= annee and classe in classes
               for publication, annee, classe, _ in cas.inscriptions)


def classe_dans(cas, p, categorie, jour):
    """Class of the emploi in a body of that category, as seen on `jour` (A3.al1, A4.al3)."""
    classes = p.classes_de(categorie)
    if len(classes) < 2:
        return classes[0] if classes else None
    haute, basse = classes
    if inscrit_a_la_nomination(cas, p.debut, (haute,)):
        return haute
    if any(p.debut < publication <= jour and classe == haute
           for publication, _, classe, _ in cas.inscriptions):
        return haute
    return basse


def categorie_le(p, jour):
    actuelle = p.categorie
    for date_effet, categorie in p.reclassements:
        if date_effet <= jour:
            actuelle = categorie
    return actuelle


def _inferieure(classe, autre):
    """Strictly lower than `autre`, having no class being lowest of all."""
    if autre is None:
        return False
    return classe is None or RANG[classe] > RANG[autre]


def _declassement(cas, p, jour):
    """First day of the unbroken time, running on `jour`, when the category gives less than
    the one at nomination; None if it does not on `jour`."""
    reperes = [p.debut] + [d for d, _ in p.reclassements if d <= jour]
    reperes += [i[0] for i in cas.inscriptions if p.debut < i[0] <= jour]
    premier = None
    for repere in sorted(set(reperes), reverse=True):
        if not _inferieure(classe_dans(cas, p, categorie_le(p, repere), repere),
                           classe_dans(cas, p, p.categorie, repere)):
            break
        premier = repere
    return premier


def classe_le(cas, p, jour):
    """Class of the emploi on `jour`: upgrades count (A6.al1), a downgrading leaves the class
    of the nomination (A5.al1.2) until an event of A5.al2 ends that benefit."""
    if not p.reclassements:
        return classe_dans(cas, p, p.categorie, jour)
    actuelle = classe_dans(cas, p, categorie_le(p, jour), jour)
    nomination = classe_dans(cas, p, p.categorie, jour)
    if not _inferieure(actuelle, nomination):
        return plus_haute((actuelle, nomination))
    premier = _declassement(cas, p, jour)
    fini = any(premier < d <= jour and i != p.indice for d, i in cas.agrements) or any(
        premier < d <= jour for d in cas.debuts_sans_agrement)  # A5.al2
    return actuelle if fini else nomination


def tranches_par_classe(cas, p):
    """The days of a period up to R (included), cut where its class changes: (class, pair)."""
    cle = ("tranches", p.indice)
    if cle in cas.memoire:
        return cas.memoire[cle]
    fin = min(p.terme, cas.R + UN_JOUR)
    reperes = {p.debut}
    if p.reclassements or len(p.classes_de(p.categorie)) > 1:
        reperes.update(d for d, _ in p.reclassements)
        reperes.update(i[0] for i in cas.inscriptions)
        reperes.update(d for d, _ in cas.agrements)
        reperes.update(cas.debuts_sans_agrement)
    reperes = sorted(d for d in reperes if p.debut <= d < fin)
    resultat = [(classe_le(cas, p, d), (d, suivant))
                for d, suivant in zip(reperes, reperes[1:] + [fin])]
    cas.memoire[cle] = resultat
    return resultat
