"""Properties of the model on generated pairs.  Run: python test_modele.py"""
import copy
import os
import sys
from datetime import date, timedelta

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from decision import decider  # noqa: E402
from faits import Cas  # noqa: E402
from generateur import paire  # noqa: E402
from mesure import absents, mesurer  # noqa: E402
from modele import compact, erreur, evaluer  # noqa: E402
from robustesse import robustesse, verdicts  # noqa: E402
from texte import L21, L24  # noqa: E402

DEFINIS = ("irrecevable", "non_inscriptible", "sur_appreciation", "inscriptible")


def paires(nombre, graine):
    return [paire(graine, n) for n in range(nombre)]


def test_tout_est_valide_et_atteint():
    n = mesurer(12000, 11)
    assert not any(c.startswith("invalide") for c in n["autres"]), n["autres"]
    assert not absents(n), absents(n)
    for nom in ("L5", "L10", "L12", "L13", "L14", "L18", "LDUREE", "L20"):
        for bit in (0, 1):
            assert n["lectures"]["%s=%d change un constat" % (nom, bit)], (nom, bit)


def test_deterministe():
    assert paires(300, 4) == paires(300, 4)
    assert paires(300, 4) != paires(300, 5)


def test_recherche_des_faits_sans_raccourci():
    for dossier, demande in paires(4000, 12):
        assert decider(Cas(dossier, demande)) == decider(Cas(dossier, demande), exhaustif=True)


def test_fournir_un_fait_ne_renverse_rien():
    """A definite verdict stays when any missing fact is supplied, at its worst or its best."""
    valeurs = {"naissance": ("2199-12-31", "1900-01-01"), "inscrit_1999": (False, True)}
    for dossier, demande in paires(3000, 13):
        avant = evaluer(dossier, demande)["verdict"]
        if avant not in DEFINIS:
            continue
        for nom, possibles in valeurs.items():
            if dossier.get(nom) is None:
                for valeur in possibles:
                    assert evaluer(dict(dossier, **{nom: valeur}), demande)["verdict"] == avant
        if dossier.get("formation") is None:
            continue
        for nom, possibles in (("ancien_eleve", (False, True)),
                               ("semaines_perfectionnement", (0, 6)),
                               ("diplome_informatique", ("aucun", "equivalent", "annexe_3"))):
            if dossier["formation"].get(nom) is None:
                for valeur in possibles:
                    formation = dict(dossier["formation"], **{nom: valeur})
                    assert evaluer(dict(dossier, formation=formation), demande)[
                        "verdict"] == avant


def test_lectures_sans_effet():
    for dossier, demande in paires(2000, 14):
        masque = demande.get("lectures") or 0
        attendu = evaluer(dossier, demande)
        for bit in (L21, L24):
            assert evaluer(dossier, dict(demande, lectures=masque ^ bit)) == attendu


def test_robustesse():
    partages = 0
    for dossier, demande in paires(60, 15):
        tous = verdicts(dossier, demande)
        for masque in (0, 1, 37, 200, 333, 512, 1023):
            assert tous[masque] == evaluer(dossier, dict(demande, lectures=masque))["verdict"]
        r = robustesse(dossier, demande)
        assert r["unanime"] == (len(set(tous)) == 1) == (not r["minimaux"])
        partages += not r["unanime"]
    assert partages


def test_couper_une_tranche_ne_change_rien():
    """Splitting the periods of a State official changes no duration."""
    vus = 0
    for dossier, demande in paires(3000, 16):
        publique = dossier.get("fonction_publique")
        if not publique:
            continue
        coupe = copy.deepcopy(dossier)
        for nom in ("categorie_a", "fonctions_securite_sociale"):
            liste = []
            for t in publique.get(nom) or ():
                debut = date.fromisoformat(t["debut"])
                milieu = (debut + timedelta(100)).isoformat()
                if t["fin"] is None or milieu < t["fin"]:
                    suite = date.fromisoformat(milieu) + timedelta(1)
                    liste += [dict(t, fin=milieu), dict(t, debut=suite.isoformat())]
                else:
                    liste.append(t)
            coupe["fonction_publique"][nom] = liste[::-1]
        if erreur(coupe, demande) is None:
            vus += 1
            assert compact(evaluer(coupe, demande)) == compact(evaluer(dossier, demande))
    assert vus > 50


if __name__ == "__main__":
    for nom, epreuve in sorted(globals().items()):
        if nom.startswith("test_"):
            epreuve()
            print("ok", nom)
