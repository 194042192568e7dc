"""Does the verdict hold whatever the reading chosen?"""
from decision import evaluer_sous, nom_lectures
from faits import Cas
from situation import situer
from texte import LECTURES, LECTURES_1998


def _verdict(dossier, demande, etat, masque):
    """The verdict under a set of readings, and the readings consulted."""
    cas, situation = situer(Cas(dossier, dict(demande, lectures=masque), etat))
    pire = evaluer_sous(cas, situation, cas.pires())
    if not cas.manquants:
        return pire.verdict, pire.lectures
    meilleur = evaluer_sous(cas, situation, cas.meilleurs())
    commun = pire.verdict if pire.verdict == meilleur.verdict else "indetermine"
    return commun, pire.lectures | meilleur.lectures


def sollicitees(dossier, demande, etat=2000):
    """The readings that some set makes consulted, and the verdict under each set of these alone."""
    connus, ensemble = {}, 0
    while True:
        restants = [m for m in _parties(ensemble) if m not in connus]
        if not restants:
            return ensemble, connus
        for masque in restants:
            connus[masque], consultees = _verdict(dossier, demande, etat, masque)
            ensemble |= consultees


def _parties(ensemble):
    """The subsets of a set of bits, the empty one first."""
    masque = 0
    while True:
        yield masque
        if masque == ensemble:
            return
        masque = (masque - ensemble) & ensemble


def verdicts(dossier, demande, etat=2000):
    """The verdict under each set of readings of the text, whatever the demande says: those that are never
    consulted change nothing."""
    ensemble, connus = sollicitees(dossier, demande, etat)
    lectures = LECTURES_1998 if etat == 2000 else LECTURES
    return [connus[masque & ensemble] for masque in range(1 << len(lectures))]


def robustesse(dossier, demande, etat=2000):
    """Verdict under the defaults, whether all sets agree, and the minimal sets of readings
    whose change from the default changes it (smallest first, then in bit order)."""
    _, connus = sollicitees(dossier, demande, etat)
    changeants = [m for m in connus if connus[m] != connus[0]]
    minimaux = []
    for masque in sorted(changeants, key=lambda m: (bin(m).count("1"), m)):
        if not any(plus_petit & masque == plus_petit for plus_petit in minimaux):
            minimaux.append(masque)
    return {"verdict": connus[0], "unanime": not changeants,
            "minimaux": [nom_lectures(m) for m in minimaux]}
