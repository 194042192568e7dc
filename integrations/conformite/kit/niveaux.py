"""The levels of conformity, and where an answer departs from the one expected.

Each level holds the one before. A level is reached when no answer departs from it.
"""

NIVEAUX = ("verdict", "motifs", "faits_manquants", "lectures", "etats")
# What a level looks at in a decision.
MEMBRES = {
    "verdict": ("annee", "classe", "verdict", "section"),
    "motifs": ("date_reference", "situation", "classe_rattachement", "constats"),
    "faits_manquants": ("faits_manquants",),
    "lectures": ("lectures_sollicitees", "avertissements"),
}
VOLETS = ("effets", "planification", "recus")


def difference(attendu, obtenu, chemin=""):
    """The first place where two JSON values differ, as (path, expected, found); None when they are equal. 1, 1.0 and true are three values."""
    if isinstance(attendu, dict) and isinstance(obtenu, dict):
        for cle in attendu:
            if cle not in obtenu:
                return _sous(chemin, cle), attendu[cle], "(absent)"
            trouvee = difference(attendu[cle], obtenu[cle], _sous(chemin, cle))
            if trouvee:
                return trouvee
        de_trop = [cle for cle in obtenu if cle not in attendu]
        return (_sous(chemin, de_trop[0]), "(absent)", obtenu[de_trop[0]]) if de_trop else None
    if isinstance(attendu, list) and isinstance(obtenu, list):
        for rang, (a, o) in enumerate(zip(attendu, obtenu)):
            trouvee = difference(a, o, "%s[%d]" % (chemin, rang))
            if trouvee:
                return trouvee
        return None if len(attendu) == len(obtenu) else (chemin, "%d elements" % len(attendu), "%d elements" % len(obtenu))
    return None if type(attendu) is type(obtenu) and attendu == obtenu else (chemin, attendu, obtenu)


def _sous(chemin, cle):
    return "%s.%s" % (chemin, cle) if chemin else cle


def refus_de(reponse):
    """The path of the field at fault, when the answer is a refusal of the input; else None."""
    erreur = reponse.get("erreur", reponse)
    return erreur.get("chemin") if isinstance(erreur, dict) and "verdict" not in erreur else None


def ecarts(attendu, reponse):
    """For each level that the answer departs from, the first difference there."""
    if reponse is None:
        return {"verdict": ("", "a JSON object", "something else")}
    if "erreur" in attendu:
        chemin = refus_de(reponse)
        if chemin is None:
            return {"verdict": ("erreur", attendu["erreur"]["chemin"], "no refusal of the input")}
        ecart = difference(attendu["erreur"]["chemin"], chemin, "erreur.chemin")
        return {"motifs": ecart} if ecart else {}
    trouves = {}
    if "verdict" not in reponse:
        return {"verdict": ("verdict", attendu["verdict"], "the input refused" if refus_de(reponse) is not None else "(absent)")}
    for niveau, membres in MEMBRES.items():
        ecart = difference({m: attendu[m] for m in membres}, {m: reponse[m] for m in membres if m in reponse})
        if ecart:
            trouves[niveau] = ecart
    inconnus = [m for m in reponse if m not in attendu]
    if inconnus:
        trouves.setdefault("lectures", (inconnus[0], "(absent)", reponse[inconnus[0]]))
    return trouves
