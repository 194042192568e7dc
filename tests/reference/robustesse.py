"""Does the verdict hold whatever the reading chosen?"""
from decision import evaluer_sous
from faits import Cas
from situation import situer
from texte import L21, L24, LECTURES, LECTURES_1998

TOUTES = (1 << len(LECTURES_1998)) - 1
SANS_EFFET = L21 | L24  # they bear on access and claims, never on a Decision


def _verdict(cas):
    cas, situation = situer(cas)
    pire = evaluer_sous(cas, situation, cas.pires()).verdict
    if not cas.manquants:
        return pire
    meilleur = evaluer_sous(cas, situation, cas.meilleurs()).verdict
    return pire if pire == meilleur else "indetermine"


def verdicts(dossier, demande):
    """The verdict under each of the 1024 sets of readings, whatever the demande says."""
    cas = Cas(dossier, demande)
    connus = {}
    for masque in range(TOUTES + 1):
        utile = masque & ~SANS_EFFET
        if utile not in connus:
            cas.lectures, cas.memoire = utile, {}
            connus[utile] = _verdict(cas)
    return [connus[masque & ~SANS_EFFET] for masque in range(TOUTES + 1)]


def robustesse(dossier, demande):
    """Verdict under the defaults, whether all sets agree, and the minimal sets of readings
    whose change from the default changes it (smallest first, then in bit order)."""
    tous = verdicts(dossier, demande)
    changeants = [m for m in range(1, TOUTES + 1) if tous[m] != tous[0]]
    minimaux = []
    for masque in sorted(changeants, key=lambda m: (bin(m).count("1"), m)):
        if not any(plus_petit & masque == plus_petit for plus_petit in minimaux):
            minimaux.append(masque)
    return {"verdict": tous[0], "unanime": not changeants,
            "minimaux": [[nom for n, nom in enumerate(LECTURES) if m >> n & 1]
                         for m in minimaux]}
