"""The parts beyond a decision: effects, planning, receipts. A line is {"operation":…,"arguments":{…}}, its answer an object.

Only the members that a vector gives are compared; a program may answer more.
"""

from generateur import paire
from modele import evaluer
from robustesse import robustesse

from .niveaux import difference
from .programme import lire
from .suite import vecteurs

LISTES = (2000, 2001, 2002)


def executer(volet, contenu, programme, etat, graine, n):
    """[asked, departures] and the departures themselves."""
    if volet == "recus":
        return _recus(programme, etat, graine, min(n, 50))
    cas = [(source, _demander(v["operation"], v["arguments"], etat if volet == "planification" else None), v["reponse"])
           for source, v in vecteurs(contenu, volet)]
    if volet == "planification":
        cas += _tires(etat, graine, n)
    reponses = [lire(r) for r in programme.demander([c[1] for c in cas])]
    trouves = []
    for (source, demande, attendu), reponse in zip(cas, reponses):
        ecart = _ecart(attendu, reponse)
        if ecart:
            trouves.append({"source": source, "ecart": ecart, "demande": demande})
    return [len(cas), len(trouves)], trouves


def _demander(operation, arguments, etat):
    objet = {"operation": operation, "arguments": arguments}
    if etat is not None:
        objet["etat"] = str(etat)
    return objet


def _restreindre(attendu, obtenu):
    """Of what came back, what is compared."""
    if isinstance(attendu, dict) and isinstance(obtenu, dict):
        return {cle: _restreindre(attendu[cle], valeur) for cle, valeur in obtenu.items() if cle in attendu}
    if isinstance(attendu, list) and isinstance(obtenu, list) and len(attendu) == len(obtenu):
        return [_restreindre(a, o) for a, o in zip(attendu, obtenu)]
    return obtenu


def _ecart(attendu, reponse):
    if reponse is None:
        return "", "a JSON object", "something else"
    return difference(attendu, _restreindre(attendu, reponse))


def _tires(etat, graine, n):
    """Drawn pairs: the readings that decide, and the first list, found by looking at each. The lists are those that the initial text governs,
    so that a program which knows the later ones is asked the same."""
    for indice in range(n):
        dossier, demande = paire(graine, indice)
        demande = {cle: valeur for cle, valeur in demande.items() if cle != "depot"}
        demande["annee"] = LISTES[indice % len(LISTES)]
        source = "graine %d, paire %d" % (graine, indice)
        arguments = {"dossier": dossier, "demande": demande}
        yield source, _demander("robustesse", arguments, etat), robustesse(dossier, demande)
        verdicts = [(a, evaluer(dossier, dict(demande, annee=a))["verdict"]) for a in LISTES if a >= demande["annee"]]
        annee = next((a for a, v in verdicts if v == "inscriptible"), None)
        avant = next((a for a, v in verdicts if v == "sur_appreciation" and (annee is None or a < annee)), None)
        yield source, _demander("premiere_annee", dict(arguments, jusqu_a=LISTES[-1]), etat), {"annee": annee, "sur_appreciation": avant}


def _recus(programme, etat, graine, n):
    """What a receipt owes: it is that of its facts, and of no others; a slip of the pen is seen."""
    paires = [paire(graine, indice) for indice in range(n)]
    faits = [{"dossier": d, "demande": m} for d, m in paires]
    recus = [(lire(r) or {}).get("recu") for r in programme.demander([_demander("recu", f, etat) for f in faits])]
    demandes, attendus = [], []
    for rang, (f, recu) in enumerate(zip(faits, recus)):
        if not isinstance(recu, str) or len(recu) < 2:
            continue
        # Another list, without the filing: a day that can be one list's need not be the next one's.
        autre = {"annee": f["demande"]["annee"] + 1 if f["demande"]["annee"] < 2199 else 2000, "depot": None}
        lettre = "2" if recu[-1] != "2" else "3"
        for change, donne, sens in (({}, recu, True), (autre, recu, False), ({}, recu[:-1] + lettre, False)):
            arguments = {"recu": donne, "dossier": f["dossier"], "demande": dict(f["demande"], **change)}
            demandes.append(_demander("verifier_recu", arguments, etat))
            attendus.append(("graine %d, paire %d" % (graine, rang), sens))
    trouves = []
    for (source, sens), demande, reponse in zip(attendus, demandes, map(lire, programme.demander(demandes))):
        refus = reponse.get("refus", 0) if reponse else 0
        if refus == 0 or (refus is None) != sens:
            trouves.append({"source": source, "ecart": ("refus", None if sens else "a reason to refuse", refus), "demande": demande})
    for rang, recu in enumerate(recus):
        if not isinstance(recu, str) or len(recu) < 2:
            trouves.append({"source": "graine %d, paire %d" % (graine, rang), "ecart": ("recu", "a text", recu),
                            "demande": _demander("recu", faits[rang], etat)})
    return [n + len(demandes), len(trouves)], trouves
