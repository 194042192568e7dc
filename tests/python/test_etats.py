"""A state of the text asked for reaches the kernel by every way there is: what one of them gives, they all give."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import liste_aptitude as la
import pytest
from liste_aptitude import ErreurEntree, EtatDuTexte, Regle, _noyau
from liste_aptitude.rapport import fiche

ETATS = list(EtatDuTexte)
Paire = tuple[dict[str, Any], dict[str, Any]]


@pytest.fixture(scope="module")
def paires(vecteurs: list[dict[str, Any]]) -> list[Paire]:
    """Without what is filed by the server, which some states refuse: it is asked apart, below."""
    paires = [(v["dossier"], v["demande"]) for v in vecteurs]
    return [(d, q) for d, q in paires if (q.get("depot") or {}).get("voie") != "dematerialisee"][::3]


def commande(*arguments: str) -> subprocess.CompletedProcess[str]:
    environnement = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", "COLUMNS": "200"}
    return subprocess.run([str(Path(sys.executable).with_name("liste-aptitude")), *arguments], capture_output=True, encoding="utf-8", env=environnement)


def test_un_etat_par_liste() -> None:
    """A state goes by the first list that it governs, and governs it; the years are all covered, in the order of the states."""
    par_annee = [la.etat_de_la_liste(annee) for annee in range(2000, 2200)]
    assert list(dict.fromkeys(par_annee)) == ETATS
    for etat in ETATS:
        assert la.etat_de_la_liste(int(etat)) is etat
        assert int(etat) == 2000 or la.etat_de_la_liste(int(etat) - 1) is not etat
        assert etat.libelle("fr") and etat.libelle("en")


def cadre_depuis_1997(ancien_eleve: bool | None) -> dict[str, Any]:
    periode = {"debut": "1997-01-01", "organisme": {"regime": "general", "type": "organisme", "categorie": "b"}, "fonction": "cadre", "niveau": 7}
    formation = {"ancien_eleve": ancien_eleve, "diplome_assimile": "aucun"}
    return {"id": "A", "naissance": "1958-06-01", "formation": formation, "carriere": [periode], "inscrit_1999": False, "recevable_2010": False}


SUR_2013 = {"annee": 2013, "classe": "AD3"}


def de_l_anciennete(decision: la.Decision) -> la.Constat:
    (constat,) = [c for c in decision.constats if c.code is la.CodeConstat.A12_DUREE]
    return constat


def test_une_decision_est_dite_dans_les_mots_de_son_etat() -> None:
    """Under the text of 1998 four of the six years come off in the first section (A12.al4); under that of 2013, six of the eight (A12.al5.2)."""
    eleve, demande = cadre_depuis_1997(True), SUR_2013
    ecrite = la.evaluer(eleve, demande, etat="2000").to_json()
    lues = [
        la.evaluer(eleve, demande, etat="2000"),
        la.toutes_classes(eleve, demande, etat="2000")[la.Classe.AD3],
        la.premiere_annee(eleve, demande, 2013, etat="2000").depart,
        *la.evaluer_lot([(eleve, demande)], etat="2000").decisions,
        pickle.loads(pickle.dumps(la.evaluer(eleve, demande, etat="2000"))),
        la.Decision.from_json(ecrite, "2000"),
        la.Decision.from_dict(json.loads(ecrite), "2000"),
    ]
    for decision in lues:
        constat = de_l_anciennete(decision)
        assert decision.etat_du_texte is EtatDuTexte("2000")
        assert constat.fondement == decision.fondement(decision.constats.index(constat)) == ("A12.al3.2", "A12.al4")
        assert constat.phrase("en").endswith("(A12.al3.2, A12.al4).") and constat.phrase("en") in decision.expliquer("en")
    sienne = la.evaluer(eleve, demande)
    assert sienne.etat_du_texte is EtatDuTexte("2013") and de_l_anciennete(sienne).fondement == ("A12.al3.2@2013", "A12.al5.2@2013")


def test_la_raison_est_dite_dans_les_mots_de_l_etat() -> None:
    """Nobody knows whether he has the title, and he has one year of seniority: six are asked, or two in the first section."""
    dossier = cadre_depuis_1997(None)
    dossier["carriere"][0]["debut"] = "2012-01-01"
    decision = la.evaluer(dossier, SUR_2013, etat="2000")
    assert "required 6 years, or 2 years in the first section" in decision.expliquer("en")
    assert "required 6 years, or 2 years in the first section" in decision.raison("en")


def test_les_verbes_sous_un_etat(tmp_path: Path) -> None:
    """What planifier, fiche and recu find under a state, and that they say which."""
    fichier, dossier = tmp_path / "d.jsonl", cadre_depuis_1997(True)
    fichier.write_text(json.dumps({"dossier": dossier, "demande": SUR_2013}) + "\n", encoding="utf-8")
    assert "(A12.al3.2, A12.al4)." in commande("--langue", "en", "expliquer", "--etat", "2000", str(fichier)).stdout
    dite = "State of the text asked for: arrêté of 25 September 1998, initial version"
    # From 1 March 2010, in the second section: six years under the text of 1998 (A12.al3.2), eight under that of 2013, and 43 of age in 2001.
    dossier = cadre_depuis_1997(False)
    dossier["carriere"][0]["debut"] = "2010-03-01"
    fichier.write_text(json.dumps({"dossier": dossier, "demande": {"annee": 2011, "classe": "AD3"}}) + "\n", encoding="utf-8")
    for etat, annee in (("2000", 2017), ("2014", 2019)):
        planifie = commande("--langue", "en", "planifier", "--etat", etat, str(fichier)).stdout
        assert planifie.splitlines()[1].startswith(f"AD3: first list {annee}, ") and f"\n> {annee} AD3 " in planifie
        assert (dite in planifie) == (etat == "2000")
        (rangee,) = commande("planifier", "--format", "jsonl", "--etat", etat, str(fichier)).stdout.splitlines()
        assert json.loads(rangee)["premiere_annee"] == annee
    sienne, autre = (commande("recu", *options, str(fichier)).stdout.split()[0] for options in ((), ("--etat", "2000")))
    assert sienne.split("-")[1] != autre.split("-")[1] and sienne.split("-")[3] == autre.split("-")[3]
    assert commande("recu", "--etat", "2000", "--verifier", autre, str(fichier)).returncode == 0
    faux = commande("--langue", "en", "recu", "--verifier", autre, str(fichier))
    assert faux.returncode == 1 and "receipt of another version of the text" in faux.stdout
    page = tmp_path / "page.html"
    assert commande("--langue", "en", "fiche", "--etat", "2000", "--sortie", str(page), str(fichier)).returncode == 0
    ecrite = page.read_text(encoding="utf-8").replace("\u00a0", " ")
    assert "<dt>State of the text asked for</dt><dd>arrêté of 25 September 1998, initial version</dd>" in ecrite and autre in ecrite and 'id="A12.al3.2"' in ecrite and "@20" not in ecrite
    assert "State of the text asked for" not in fiche(dossier, {"annee": 2011, "classe": "AD3"}, "en")


@pytest.mark.parametrize(("annee", "regle"), [(1999, Regle.HORS_BORNES), (2200, Regle.HORS_BORNES), ("2000", Regle.TYPE), (2000.5, Regle.TYPE), (-1, Regle.TYPE)])
def test_annee_sans_liste(annee: Any, regle: Regle) -> None:
    with pytest.raises(ErreurEntree) as levee:
        la.etat_de_la_liste(annee)
    assert (levee.value.chemin, levee.value.regle) == ("annee", regle)


@pytest.mark.parametrize("appel", [la.evaluer, la.toutes_classes, la.robustesse, la.questions, la.premiere_annee, la.parcours, la.recu, fiche, lambda d, q, etat: la.evaluer_lot([(d, q)], etat=etat)])
@pytest.mark.parametrize(("etat", "regle"), [("1999", Regle.VALEUR_INCONNUE), ("2001", Regle.VALEUR_INCONNUE), ("", Regle.VALEUR_INCONNUE), (2000, Regle.TYPE)])
def test_etat_inconnu(appel: Any, etat: Any, regle: Regle) -> None:
    with pytest.raises(ErreurEntree) as levee:
        appel({"id": "A"}, {"annee": 2000, "classe": "AD3"}, etat=etat)
    assert (levee.value.chemin, levee.value.regle) == ("etat", regle)


@pytest.mark.parametrize("etat", [None, *ETATS])
def test_chaque_chemin_mene_au_meme_etat(paires: list[Paire], etat: EtatDuTexte | None) -> None:
    lot = la.evaluer_lot(paires, etat=etat)
    for (dossier, demande), du_lot in zip(paires, lot):
        applique = etat or la.etat_de_la_liste(demande["annee"])
        attendue = la.evaluer(dossier, demande, etat=applique)
        types = la.Dossier.from_dict(dossier), la.Demande.from_dict(demande)
        assert la.evaluer(dossier, demande, etat=etat) == attendue
        assert la.evaluer(*types, etat=etat and etat.value) == attendue
        assert la.evaluer_json(json.dumps(dossier), json.dumps(demande), etat=etat) == attendue.to_json()
        assert du_lot == attendue
        assert la.toutes_classes(*types, etat=etat)[attendue.classe] == attendue
        defaut = la.evaluer(dossier, {**demande, "lectures": 0}, etat=applique)
        assert la.robustesse(*types, etat=etat).verdict == defaut.verdict
        assert {q.fait for q in la.questions(*types, etat=etat)} == set(attendue.faits_manquants)


def test_les_etats_ne_sont_pas_tous_pareils(paires: list[Paire]) -> None:
    """Without it, the test above would hold for a state that is lost on the way."""
    for etat in ETATS[1:]:
        initiales = la.evaluer_lot(paires, etat=ETATS[0])
        assert any(d != i for d, i in zip(la.evaluer_lot(paires, etat=etat), initiales)), etat


@pytest.fixture(scope="module")
def fichier(paires: list[Paire], tmp_path_factory: pytest.TempPathFactory) -> Path:
    chemin = tmp_path_factory.mktemp("etats") / "demandes.jsonl"
    chemin.write_text("".join(json.dumps({"dossier": d, "demande": q}) + "\n" for d, q in paires), "utf-8")
    return chemin


@pytest.mark.parametrize("etat", ETATS)
def test_commande(paires: list[Paire], fichier: Path, etat: EtatDuTexte) -> None:
    attendues = [la.evaluer(d, q, etat=etat).to_json() for d, q in paires]
    execution = commande("evaluer", str(fichier), "--format", "jsonl", "--etat", etat.value)
    assert (execution.returncode, execution.stdout.splitlines()) == (0, attendues), execution.stderr
    id = paires[0][0]["id"]
    for langue, phrase in (("fr", "État du texte demandé"), ("en", "State of the text asked for")):
        for verbe in ("expliquer", "robustesse"):
            dit = commande("--langue", langue, verbe, str(fichier), "--id", id, "--etat", etat.value).stdout
            assert phrase in dit and etat.libelle(langue)[:20] in dit
    premiere = commande("liste", str(fichier), "--annee", "2000", "--etat", etat.value)
    candidats = {d["id"] for (d, q), j in zip(paires, attendues) if q["annee"] == 2000 and json.loads(j)["verdict"] == "inscriptible"}
    assert candidats and all(id in premiere.stdout for id in candidats)


def test_un_etat_inconnu_dit_ceux_qui_le_sont() -> None:
    """2004 is a list of the state of 2003: no state is called by it."""
    for appel in (la.evaluer, la.robustesse, la.recu):
        with pytest.raises(ErreurEntree) as refus:
            appel({"id": "V"}, {"annee": 2000, "classe": "AD3"}, etat="2004")
        assert refus.value.phrase("en") == "etat: “2004” is not in the list; expected: 2000, 2003, 2005, 2007, 2008, 2010, 2011, 2012, 2013 or 2014"


def test_commande_etat_inconnu(fichier: Path) -> None:
    execution = commande("evaluer", str(fichier), "--etat", "2001")
    assert execution.returncode == 2 and "--etat" in execution.stderr and "2000" in execution.stderr


def test_l_etat_demande_dit_quelles_voies_sont_ouvertes() -> None:
    """Filing by the server is of the states of 2013 and 2014 (A16@2013): the state asked for opens it or not, whatever the list."""
    dossier = {"id": "V"}
    depot = {"voie": "dematerialisee", "classes_indiquees": True, "pieces_jointes": True}
    for annee, etat, ouverte in ((2013, None, True), (2013, "2013", True), (2010, "2013", True), (2013, "2000", False), (2016, "2012", False), (2010, None, False)):
        demande = {"annee": annee, "classe": "AD3", "depot": {**depot, "date_validation": f"{annee - 1}-04-15"}}
        ligne = json.dumps({"dossier": dossier, "demande": demande}).encode()
        fronts = (
            lambda: la.evaluer(dossier, demande, etat=etat),
            lambda: la.evaluer_json(json.dumps(dossier), json.dumps(demande), etat=etat),
            lambda: la.robustesse(dossier, demande, etat=etat),
            lambda: _leve(la.evaluer_lot([(dossier, demande)], etat=etat)[0]),
            lambda: _leve(_noyau.evaluer_lignes([ligne], etat=etat)[0]),
        )
        for front in fronts:
            if ouverte:
                front()
            else:
                with pytest.raises(ErreurEntree) as refus:
                    front()
                assert (refus.value.chemin, refus.value.regle) == ("demande.depot.voie", Regle.VOIE_NON_OUVERTE), (annee, etat)


def test_un_objet_type_depose_par_le_serveur_est_refuse_sous_un_etat_qui_ne_l_ouvre_pas() -> None:
    """It was checked for its list, of 2014; under the texts before 2013 a request is posted (A16.al1), whoever states the facts."""
    depot = {"voie": "dematerialisee", "classes_indiquees": True, "pieces_jointes": True, "date_validation": "2013-04-15"}
    demande = la.Demande(2014, "AD3", depot=depot)
    appels = (la.evaluer, la.robustesse, la.recu, la.questions, la.toutes_classes, la.premiere_annee, lambda d, q, etat: _leve(la.evaluer_lot([(d, q)], etat=etat)[0]))
    for etat in ETATS:
        for appel in appels:
            if etat.value >= "2013":
                appel({"id": "V"}, demande, etat=etat)
            else:
                with pytest.raises(ErreurEntree) as refus:
                    appel({"id": "V"}, demande, etat=etat)
                assert (refus.value.chemin, refus.value.regle, refus.value.valeur) == ("demande.depot.voie", Regle.VOIE_NON_OUVERTE, "dematerialisee")


def test_la_commande_dit_tout_d_une_demande_que_seul_l_etat_demande_accepte(tmp_path: Path) -> None:
    """Filed by the server for the list of 2010, asked under the state of 2013, which opens it (A16@2013): every verb answers, for the row after it too."""
    depot = {"voie": "dematerialisee", "classes_indiquees": True, "pieces_jointes": True, "date_validation": "2009-04-15"}
    fichier = tmp_path / "deposees.jsonl"
    lues = [{"dossier": {"id": id}, "demande": {"annee": 2010, "classe": "AD3", "depot": depot}} for id in ("V", "W")]
    fichier.write_text("".join(json.dumps(ligne) + "\n" for ligne in lues))
    for verbe in ("expliquer", "robustesse", "planifier", "recu"):
        execution = commande(verbe, str(fichier), "--etat", "2013", "--format", "jsonl")
        assert (execution.returncode, execution.stderr) == (0, ""), verbe
        assert [(rangee["id"], rangee["erreur_regle"]) for rangee in map(json.loads, execution.stdout.splitlines())] == [("V", None), ("W", None)]


def _leve(resultat: Any) -> Any:
    if isinstance(resultat, ErreurEntree):
        raise resultat
    return resultat
