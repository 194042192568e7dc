"""The states of the text: the worked examples of each list, and what every state owes.  Run: python test_etats.py"""
import json
import os
import sys

ICI = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, ICI)
from decision import decider  # noqa: E402
from etats import ETATS, etat_de_la_liste  # noqa: E402
from faits import Cas  # noqa: E402
from generateur import paire  # noqa: E402
from modele import compact, erreur, evaluer, evaluer_la_liste  # noqa: E402
from robustesse import robustesse, sollicitees  # noqa: E402
from texte import LECTURES, LECTURES_1998  # noqa: E402
from valider import ETENDU  # noqa: E402

EXEMPLES = os.path.join(ICI, "..", "vectors", "etats.json")
DEFINIS = ("irrecevable", "non_inscriptible", "sur_appreciation", "inscriptible")


def tirees(nombre, graine):
    """Valid pairs of the whole format, each with the state of its list."""
    for n in range(nombre):
        dossier, demande = paire(graine, n, 0.0, ETENDU)
        assert erreur(dossier, demande, ETENDU) is None, (graine, n)
        yield dossier, demande, etat_de_la_liste(demande["annee"])


def test_exemples():
    lus = 0
    with open(EXEMPLES, encoding="utf-8") as fichier:
        for triplet in json.load(fichier):
            lus += 1
            dossier, demande = triplet["dossier"], triplet["demande"]
            assert erreur(dossier, demande, ETENDU) is None, dossier["id"]
            assert triplet["etat"] == str(etat_de_la_liste(demande["annee"])), dossier["id"]
            assert compact(evaluer_la_liste(dossier, demande)) == compact(triplet["decision"]), dossier["id"]
    assert lus == 95


def test_un_etat_pour_chaque_liste():
    assert [etat_de_la_liste(a) for a in range(2000, 2017)] == [
        2000, 2000, 2000, 2003, 2003, 2005, 2005, 2007, 2008, 2008, 2010, 2011, 2012, 2013, 2014, 2014, 2014]


def test_recherche_des_faits_sans_raccourci():
    for dossier, demande, etat in tirees(1500, 21):
        assert decider(Cas(dossier, demande, etat)) == decider(Cas(dossier, demande, etat), exhaustif=True)


def test_une_lecture_non_sollicitee_ne_change_rien():
    for dossier, demande, etat in tirees(700, 22):
        attendue = evaluer(dossier, demande, etat)
        masque = demande.get("lectures") or 0
        for bit, nom in enumerate(LECTURES):
            if nom not in attendue["lectures_sollicitees"]:
                autre = evaluer(dossier, dict(demande, lectures=masque ^ 1 << bit), etat)
                assert autre == attendue, (nom, dossier["id"], demande)


def test_fournir_un_fait_ne_renverse_rien():
    """A definite verdict stays when a missing fact of the later states is supplied, at its worst or best."""
    vus = 0
    for dossier, demande, etat in tirees(2500, 23):
        avant = evaluer(dossier, demande, etat)["verdict"]
        if avant not in DEFINIS or dossier.get("formation") is None:
            continue
        for valeur in (False, True):
            if dossier.get("recevable_2010") is None:
                assert evaluer(dict(dossier, recevable_2010=valeur), demande, etat)["verdict"] == avant
            for nom in ("eleve_concours_interne", "attestation_msa", "attestation_cesdir"):
                if dossier["formation"].get(nom) is None:
                    formation = dict(dossier["formation"], **{nom: valeur})
                    assert evaluer(dict(dossier, formation=formation), demande, etat)["verdict"] == avant
                    vus += 1
    assert vus > 500


def test_le_texte_initial_ignore_ce_qui_est_venu_apres():
    """Under the initial text the fields of the later states and their readings have no part."""
    nouveaux = {"formation": ("eleve_concours_interne", "attestation_msa", "attestation_cesdir"),
                "position": ("champ_social",), "fonction_publique": ("statut", "fonctions_protection_sociale")}
    vus = 0
    for dossier, demande, _ in tirees(1500, 24):
        statut = (dossier.get("fonction_publique") or {}).get("statut") or "etat"
        if statut != "etat":
            continue  # those of the State alone, before the list of 2010
        ancien = {c: v for c, v in dossier.items() if c != "recevable_2010"}
        for bloc, noms in nouveaux.items():
            if ancien.get(bloc):
                ancien[bloc] = {c: v for c, v in ancien[bloc].items() if c not in noms}
        ancien["carriere"] = [{c: v for c, v in p.items() if c not in ("niveau_equivalent", "maintien")}
                              for p in dossier.get("carriere") or ()]
        lues = (demande.get("lectures") or 0) & ((1 << len(LECTURES_1998)) - 1)
        demande_ancienne = {"annee": demande["annee"], "classe": demande["classe"], "lectures": lues}
        nouvelle = dict(demande, depot=None)
        assert evaluer(dossier, nouvelle) == evaluer(ancien, demande_ancienne), dossier["id"]
        vus += dossier != ancien
    assert vus > 500


def test_les_lectures_qui_peuvent_compter_ensemble():
    """As the kernel has room for: nine readings, thirty-five minimal sets."""
    plus = 0
    for dossier, demande, etat in tirees(250, 26):
        ensemble, _ = sollicitees(dossier, demande, etat)
        plus = max(plus, bin(ensemble).count("1"))
        assert len(robustesse(dossier, demande, etat)["minimaux"]) <= 35
    assert 3 <= plus <= 9


def test_chaque_etat_repond_de_chaque_liste():
    for n, (dossier, demande, _) in enumerate(tirees(400, 25)):
        etat = ETATS[n % len(ETATS)]
        if erreur(dossier, demande, ETENDU, etat) is None:
            decision = evaluer(dossier, demande, etat)
            assert decision["annee"] == demande["annee"]
            assert all("@" not in c["disposition"] or int(c["disposition"].split("@")[1]) <= etat
                       for c in decision["constats"])


if __name__ == "__main__":
    for nom, epreuve in sorted(globals().items()):
        if nom.startswith("test_"):
            epreuve()
            print("ok", nom)
