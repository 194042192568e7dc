"""An option that is given does what it says, or the command says why not: none is dropped in silence, and no demande either."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from liste_aptitude import ErreurEntree
from liste_aptitude.cli import main

CADRE = {"regime": "general", "type": "organisme", "categorie": "b"}
DOSSIER = {
    "id": "A-1",
    "naissance": "1950-01-01",
    "inscrit_1999": False,
    "formation": {"ancien_eleve": False, "diplome_assimile": "aucun", "admissible_concours": False},
    "carriere": [{"debut": "1985-01-01", "organisme": CADRE, "fonction": "cadre", "niveau": 7}],
}


@pytest.fixture
def lignes(tmp_path: Path) -> str:
    """Two demandes of one person, for the lists of 2000 and 2001."""
    fichier = tmp_path / "demandes.jsonl"
    fichier.write_text("".join(json.dumps({"dossier": DOSSIER, "demande": {"annee": annee, "classe": "AD3"}}) + "\n" for annee in (2000, 2001)))
    return str(fichier)


def lancer(capsys: pytest.CaptureFixture[str], *arguments: str, langue: str = "en") -> tuple[int, str, str]:
    statut = main(["--langue", langue, *arguments])
    dit = capsys.readouterr()
    return statut, dit.out, dit.err


@pytest.mark.parametrize("verbe", (["evaluer"], ["verifier"], ["liste", "--annee", "2000"], ["comparer", "--avec", "demande.annee=+1"]))
@pytest.mark.parametrize("vaines", (["--dates", "jj/mm/aaaa"], ["--bilan", "--carriere-en-trop"], ["--colonnes", "absent.toml"], ["--encodage", "cp1252"]))
def test_ce_qui_dit_comment_lire_des_tables_est_refuse_pour_des_lignes(verbe: list[str], vaines: list[str], lignes: str, capsys: pytest.CaptureFixture[str]) -> None:
    statut, sortie, erreurs = lancer(capsys, *verbe, lignes, *vaines)
    assert (statut, sortie) == (2, "")
    assert all(mot in erreurs for mot in vaines if mot.startswith("--")) and "for tables or a workbook" in erreurs


def test_deux_fichiers_de_lignes_ne_se_comparent_pas_autrement_qu_ils_se_lisent(lignes: str, capsys: pytest.CaptureFixture[str]) -> None:
    for vaines, dit in ((["--dates", "jj/mm/aaaa"], "for tables or a workbook"), (["--etat", "2003"], "--etat: with --avec or --etat-apres")):
        statut, sortie, erreurs = lancer(capsys, "comparer", lignes, lignes, *vaines)
        assert (statut, sortie) == (2, "") and dit in erreurs


def test_une_personne_absente_est_dite_par_chaque_verbe(lignes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    verbes = (["expliquer"], ["robustesse"], ["planifier"], ["recu"], ["etats"], ["comparer", "--avec", "demande.annee=+1"], ["fiche", "--sortie", str(tmp_path / "pages")])
    for verbe in verbes:
        statut, _, erreurs = lancer(capsys, *verbe, lignes, "--id", "a-1")
        assert statut == (2 if verbe[0] == "fiche" else 1), verbe
        assert "a-1: not found (→ A-1 ?)" in erreurs, verbe


def test_liste_dit_les_demandes_d_autres_listes(lignes: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One of the two demandes is of 2001: it counts for no section of 2000, and is told. No list of 2002 is asked for."""
    for annee, langue, dit in (("2000", "en", "1 demande of another list"), ("2000", "fr", "1 demande d’une autre liste"), ("2002", "en", "2 demandes of other lists")):
        statut, sortie, erreurs = lancer(capsys, "liste", lignes, "--annee", annee, langue=langue)
        assert (statut, erreurs) == (0, "") and dit in sortie.splitlines()


def test_la_liste_precedente_est_refusee_ou_aucun_plafond_n_y_compte(lignes: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Ceilings are shares of the list itself up to the list of 2013 (A9.al3), of the one before from that of 2014 on (A9.al3@2014)."""
    for annee, etat, statut in (("2000", (), 2), ("2013", (), 2), ("2014", (), 0), ("2016", (), 0), ("2000", ("--etat", "2014"), 0), ("2014", ("--etat", "2013"), 2)):
        vu, _, erreurs = lancer(capsys, "liste", lignes, "--annee", annee, *etat, "--precedente", "104")
        assert vu == statut and (f"--precedente: the ceilings of the list of {annee} do not rest on it" in erreurs) == (statut == 2)


@pytest.mark.parametrize(
    ("arguments", "en", "fr"),
    [
        (["evaluer", "LIGNES", "--sortie", "x.txt"], "--sortie x.txt: its name says the form of the file, and ends in .jsonl, .csv", "--sortie x.txt\u00a0: son nom dit la forme"),
        (["comparer", "LIGNES", "--avec", "bidon=1"], "--avec bidon: unknown field; see docs/format.md", "--avec bidon\u00a0: champ inconnu\u00a0; voir"),
        (["comparer", "LIGNES", "--avec", "demande.anne=+1"], "--avec demande.anne: unknown field (→ demande.annee ?)", "champ inconnu (→ demande.annee\u00a0?)"),
        (["comparer", "LIGNES", "--avec", "inscrit_1999=bof"], "--avec inscrit_1999=bof: expected: oui, non", "inscrit_1999=bof\u00a0: attendu\u00a0: oui, non"),
        (["comparer", "LIGNES", "--avec", "naissance"], "--avec naissance: the value is missing; naissance=…", "la valeur manque\u00a0; naissance=…"),
        (["comparer", "LIGNES", "--avec", "naissance=", "--page", "x.htm"], "--page x.htm: its name ends in .html", "--page x.htm\u00a0: son nom finit par .html"),
        (["modele", "--classeur", "x.xls"], "--classeur x.xls: its name ends in .xlsx or .ods", "x.xls\u00a0: son nom finit par .xlsx ou .ods"),
        (["modele", "saisie", "--classeur", "x.ods"], "name it with its folder, --classeur saisie/x.ods", "le nommer avec son dossier, --classeur saisie/x.ods"),
        (["histoire", "A12.al3"], "A12.al3: no article of this name (→ A12 ?)", "(→ A12\u00a0?)"),
    ],
)
def test_un_mauvais_usage_dit_ce_qui_est_faux_et_que_faire(arguments: list[str], en: str, fr: str, lignes: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    for langue, dit in (("en", en), ("fr", fr)):
        statut, sortie, erreurs = lancer(capsys, *(lignes if a == "LIGNES" else a for a in arguments), langue=langue)
        assert (statut, sortie) == (2, "") and dit in erreurs, erreurs


def test_une_carriere_trop_longue_dit_combien_de_periodes_elle_peut_avoir(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A career has 32 periods at most: 33 rows of one person are refused, whether what was found is at hand (a line) or not (tables)."""
    longue = {**DOSSIER, "carriere": [{"debut": f"{1960 + n}-01-01", "organisme": CADRE, "fonction": "cadre", "niveau": 7} for n in range(33)]}
    fichier = tmp_path / "longue.jsonl"
    fichier.write_text(json.dumps({"dossier": longue, "demande": {"annee": 2000, "classe": "AD3"}}))
    assert "carriere: too many elements (33); expected: a list of at most 32 elements" in lancer(capsys, "evaluer", str(fichier))[1]
    assert ErreurEntree("carriere", "capacite").phrase("en") == "carriere: too many elements; expected: a list of at most 32 elements"
    assert ErreurEntree("demande.annee", "hors_bornes").phrase("fr") == "demande.annee\u00a0: valeur hors des bornes\u00a0; attendu\u00a0: un nombre entier de 2000 à 2199"


def test_un_tableau_json_entier_dit_qu_il_faut_un_objet_par_ligne(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fichier = tmp_path / "tableau.json"
    fichier.write_text(json.dumps([{"dossier": DOSSIER, "demande": {"annee": 2000, "classe": "AD3"}}] * 2))
    statut, sortie, _ = lancer(capsys, "evaluer", str(fichier))
    assert statut == 1 and 'expected: an object a line, without brackets around, {"dossier":…,"demande":…}' in sortie


def test_une_decision_qu_un_tableur_a_enregistree_est_dite_telle(lignes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A day written day first, a row that lost its last cells: neither is JSON that lacks something."""
    bonnes, autres = tmp_path / "bonnes.csv", tmp_path / "autres.csv"
    assert lancer(capsys, "evaluer", lignes, "--sortie", str(bonnes))[0] == 0
    entete, une, deux = bonnes.read_text().splitlines()
    autres.write_text("\n".join((entete, une.replace("2000-01-01", "01/01/2000"), deux.rstrip(","))) + "\n")
    statut, sortie, erreurs = lancer(capsys, "comparer", str(bonnes), str(autres))
    assert statut == 1 and "2 only before, 0 only after, 2 in error" in sortie
    dite = "the row is no decision as evaluer --sortie writes it"
    assert [dite in ligne for ligne in erreurs.splitlines()[:2]] == [True, True] and "line 2" in erreurs and "line 3" in erreurs
