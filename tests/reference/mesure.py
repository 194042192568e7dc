"""What the generator reaches.  Run: python mesure.py [number of pairs] [seed]"""
import sys
from collections import Counter

from generateur import paire
from modele import compact, erreur, evaluer
from texte import CODES, LECTURES, NOMS_ETATS, classes_art3
from valider import INITIAL

# Findings that the initial text does not know.
DES_ETATS_SUIVANTS = {"a18_autre_organisme", "a10_statut", "a15_duree"}
# Etats that the text itself rules out for a finding.
TOUJOURS_REMPLIE = {"a8_section"}
SANS_FAIT = {"a16_date", "a16_exemplaires", "a16_recommande", "a16_classes", "a16_pieces",
             "a15_classe", "a18_classe", "a13_duree_fonctions", "a10_anciennete", "a10_fonctions",
             "a15_cinq_ans", "a15_trois_ans"}
AVEC_APPRECIATION = {"a17_classe", "a18_classe", "a9_age", "a13_duree_fonctions", "a14_emploi", "a14_diplome"}


def attendus():
    """The (code, etat) couples that the rules make possible."""
    for code in CODES:
        if code in DES_ETATS_SUIVANTS:
            continue
        if code == "a20_assimilation":
            yield code, "appreciation"
            continue
        for etat in NOMS_ETATS:
            if etat == "non_remplie" and code in TOUJOURS_REMPLIE:
                continue
            if etat == "inconnue" and code in SANS_FAIT | TOUJOURS_REMPLIE:
                continue
            if etat == "appreciation" and code not in AVEC_APPRECIATION:
                continue
            yield code, etat


def mesurer(nombre, graine):
    n = {nom: Counter() for nom in ("constats", "dispositions", "verdicts", "situations",
                                    "sections", "classes", "lectures", "manquants", "autres")}
    for indice in range(nombre):
        dossier, demande = paire(graine, indice, 0.0, INITIAL)
        faute = erreur(dossier, demande, INITIAL)
        if faute:
            n["autres"]["invalide %s %s" % faute] += 1
            continue
        d = evaluer(dossier, demande)
        for c in d["constats"]:
            n["constats"][c["code"], c["etat"]] += 1
            n["dispositions"][c["code"] + " " + c["disposition"]] += 1
        n["verdicts"][d["verdict"]] += 1
        n["situations"][d["situation"]] += 1
        n["sections"][str(d["section"])] += 1
        n["classes"]["%s demande %s" % (d["classe_rattachement"], d["classe"])] += 1
        n["manquants"].update(c.split("]")[-1].lstrip(".") for c in d["faits_manquants"])
        n["autres"]["depart_regime applique"] += d["date_reference"] != "%d-01-01" % d["annee"]
        n["autres"]["depot"] += "depot" in demande
        n["autres"]["emploi de deux classes"] += any(
            len(classes_art3(p["organisme"]["regime"], p["organisme"]["type"],
                             p["organisme"].get("categorie"), p["fonction"],
                             p.get("niveau"))) > 1 for p in dossier.get("carriere") or ())
        masque = demande.get("lectures") or 0
        for nom in d["lectures_sollicitees"]:
            bit = 1 << LECTURES.index(nom)
            n["lectures"]["%s=%d consultee" % (nom, bool(masque & bit))] += 1
            autre = evaluer(dossier, dict(demande, lectures=masque ^ bit))
            if compact(autre["constats"]) != compact(d["constats"]) or autre[
                    "classe_rattachement"] != d["classe_rattachement"]:
                n["lectures"]["%s=%d change un constat" % (nom, bool(masque & bit))] += 1
            if autre["verdict"] != d["verdict"]:
                n["lectures"]["%s=%d change le verdict" % (nom, bool(masque & bit))] += 1
    return n


def absents(n):
    return ["%s %s" % a for a in attendus() if not n["constats"][a]]


def afficher(n):
    print("%-22s %s" % ("constat", " ".join("%12s" % e for e in NOMS_ETATS)))
    possibles = set(attendus())
    for code in CODES:
        print("%-22s %s" % (code, " ".join(
            "%12s" % (n["constats"][code, e] if (code, e) in possibles
                      else n["constats"][code, e] or "-") for e in NOMS_ETATS)))
    for nom in ("verdicts", "situations", "sections", "lectures", "dispositions", "manquants",
                "classes", "autres"):
        print("\n" + nom)
        for cle in sorted(n[nom]):
            print("  %-44s %8d" % (cle, n[nom][cle]))
    print("\njamais atteints: %s" % (", ".join(absents(n)) or "aucun"))


if __name__ == "__main__":
    nombre = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    graine = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    print("graine %d, %d paires" % (graine, nombre))
    afficher(mesurer(nombre, graine))
