"""Shrink a pair on which two implementations disagree."""
import copy

from texte import LECTURES


def taille(valeur):
    if isinstance(valeur, dict):
        return 1 + sum(taille(v) + 1 for v in valeur.values())
    if isinstance(valeur, list):
        return 1 + sum(taille(v) for v in valeur)
    return 1


def _chemins(valeur, prefixe=()):
    """Every place in a value, the large containers before what they hold."""
    items = valeur.items() if isinstance(valeur, dict) else (
        enumerate(valeur) if isinstance(valeur, list) else ())
    for cle, v in items:
        yield prefixe + (cle,)
        yield from _chemins(v, prefixe + (cle,))


def _sans(racine, chemin, valeur=None, remplacer=False):
    copie = copy.deepcopy(racine)
    cible = copie
    for cle in chemin[:-1]:
        cible = cible[cle]
    if remplacer:
        cible[chemin[-1]] = valeur
    else:
        del cible[chemin[-1]]
    return copie


def candidats(paire):
    """Every pair one step smaller: something left out, one reading fewer."""
    racine = {"dossier": paire[0], "demande": paire[1]}
    for chemin in sorted(_chemins(racine), key=len):
        if len(chemin) == 1:
            continue
        plus_petit = _sans(racine, chemin)
        yield plus_petit["dossier"], plus_petit["demande"]
    demande = paire[1]
    lectures = demande.get("lectures") if isinstance(demande, dict) else None
    if isinstance(lectures, int) and lectures > 0:
        for bit in range(len(LECTURES)):
            if lectures >> bit & 1:
                yield paire[0], dict(demande, lectures=lectures & ~(1 << bit))


def reduire(paire, en_desaccord, erreur, tours=60):
    """The smallest pair found, step by step; `en_desaccord(list of pairs)` answers with the
    positions of those on which the disagreement remains, `erreur(pair)` whether it is valid."""
    valide = erreur(*paire) is None
    for _ in range(tours):
        essais = [c for c in candidats(paire) if (erreur(*c) is None) == valide]
        restants = en_desaccord(essais) if essais else []
        if not restants:
            break
        paire = min((essais[n] for n in restants), key=taille)
    return paire
