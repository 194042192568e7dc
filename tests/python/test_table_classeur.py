"""Workbooks in and out, .xlsx and .ods: the same decisions as from .csv, what is wrong in a cell, what the template holds."""

from __future__ import annotations

import json
import re
import sys
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pandas
import pytest
import python_calamine
from conftest import RACINE
from liste_aptitude.cli import main
from liste_aptitude.cli.classeur import Classeur, Colonne, Feuille, ecrire
from liste_aptitude.extras import ExtraManquant

SUFFIXES = (".xlsx", ".ods")


def _commande(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[str], str]:
    statut = main(["--langue", "en", *arguments])
    sortie = capsys.readouterr()
    return statut, sortie.out.splitlines(), sortie.err


def _feuille(fichier: Path, nom: str) -> list[list[Any]]:
    livre = python_calamine.CalamineWorkbook.from_path(str(fichier))
    return [list(rangee) for rangee in livre.get_sheet_by_name(nom).to_python(skip_empty_area=False)]


def _ecrire(fichier: Path, personnes: list[dict[str, Any]], natures: "dict[str, str] | None" = None) -> str:
    """A workbook with these persons, without a career, each asking for AD3 in 2000."""
    noms = list(dict.fromkeys(nom for personne in personnes for nom in personne))
    colonnes = [Colonne(nom, (natures or {}).get(nom, "texte")) for nom in noms]
    feuilles = [
        Feuille("personnes", colonnes, [[personne.get(nom) for nom in noms] for personne in personnes]),
        Feuille("carriere", [Colonne("id"), Colonne("debut")]),
        Feuille("demandes", [Colonne("id"), Colonne("annee"), Colonne("classe")], [[p.get("id"), 2000, "AD3"] for p in personnes]),
    ]
    with open(fichier, "wb") as flux:
        ecrire(Classeur(feuilles), fichier.suffix, flux)
    return str(fichier)


@pytest.mark.parametrize("suite", SUFFIXES)
def test_le_gabarit_dit_ce_que_disent_les_csv(suite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The example as a workbook and as three .csv files: the same decisions, everything counted."""
    classeur = str(tmp_path / f"saisie{suite}")
    assert _commande(capsys, "modele", "--exemple", str(tmp_path))[0] == 0
    assert _commande(capsys, "modele", "--exemple", "--classeur", classeur)[:2] == (0, [classeur])
    tables = [a for nom in ("personnes", "carriere", "demandes") for a in (f"--{nom}", str(tmp_path / f"{nom}.csv"))]
    statut, attendu, _ = _commande(capsys, "evaluer", "--format", "jsonl", *tables)
    assert statut == 0 and len(attendu) == 3
    statut, lu, erreurs = _commande(capsys, "evaluer", "--format", "jsonl", "--bilan", classeur)
    assert (statut, lu) == (0, attendu)
    assert "demandes: 3 = 3 decisions, 0 in error" in erreurs
    for verbe in ("expliquer", "planifier", "robustesse", "recu", "verifier"):
        assert _commande(capsys, verbe, classeur)[1:] == _commande(capsys, verbe, *tables)[1:], verbe
    # One of the three may come from elsewhere.
    assert _commande(capsys, "evaluer", "--format", "jsonl", "--demandes", str(tmp_path / "demandes.csv"), classeur)[1] == attendu


@pytest.mark.parametrize("suite", SUFFIXES)
def test_une_ligne_fausse_est_une_ligne_en_erreur(suite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each cell that is not what it looks like is the error of its row, numbered as the spreadsheet does; the others are evaluated."""
    classeur = _ecrire(
        tmp_path / f"c{suite}",
        [
            {"id": "juste", "naissance": date(1950, 1, 1), "inscrit_1999": "non"},
            {"id": "nombre", "naissance": 36525},
            {"id": "ancienne", "naissance": date(1900, 2, 1)},
            {"id": "texte-ancien", "naissance": "1900-02-01"},
            {"id": "mot", "naissance": date(1950, 1, 1), "inscrit_1999": "peut-être"},
            {"id": "00123", "naissance": date(1950, 1, 1), "inscrit_1999": True},
            {"id": 8, "naissance": "1950-01-01"},
        ],
    )
    statut, lues, _ = _commande(capsys, "evaluer", "--format", "jsonl", classeur)
    rangees = [json.loads(ligne) for ligne in lues]
    assert statut == 1
    erreurs = {r["id"]: (r["erreur"]["regle"], r["ligne"]) for r in rangees if "erreur" in r}
    assert erreurs == {"nombre": ("nombre_pour_jour", 3), "ancienne": ("avant_mars_1900", 4), "mot": ("type", 6)}
    assert len(rangees) == 7
    ids = _commande(capsys, "recu", "--format", "jsonl", classeur)[1]
    assert [json.loads(ligne)["id"] for ligne in ids if not json.loads(ligne)["erreur_regle"]] == ["juste", "texte-ancien", "00123", "8"]


def test_heure_largeur_et_lignes_vides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A time of day is no day, a cell beside the last column is too much; empty rows are nothing and count as rows."""
    livre = openpyxl.Workbook()
    livre.remove(livre.active)
    personnes = livre.create_sheet("personnes")
    for rangee in (
        ["id", "naissance"],
        [None, None],
        ["heure", datetime(1950, 1, 1, 12, 30)],
        ["large", datetime(1950, 1, 1), None, "x"],
        ["minute", time(12, 30)],
        ["bonne", datetime(1950, 1, 1)],
    ):
        personnes.append(rangee)
    livre.create_sheet("carriere").append(["id", "debut"])
    demandes = livre.create_sheet("demandes")
    for rangee in (["id", "annee", "classe"], *([nom, 2000, "AD3"] for nom in ("heure", "large", "minute", "bonne"))):
        demandes.append(rangee)
    livre.save(tmp_path / "c.xlsx")
    rangees = [json.loads(ligne) for ligne in _commande(capsys, "evaluer", "--format", "jsonl", str(tmp_path / "c.xlsx"))[1]]
    assert [(r["id"], r["erreur"]["regle"], r["ligne"]) for r in rangees[:3]] == [("heure", "heure", 3), ("large", "largeur", 4), ("minute", "heure", 5)]
    assert rangees[3]["verdict"] == "indetermine"


@pytest.mark.parametrize("suite", SUFFIXES)
def test_le_resultat_est_un_classeur(suite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A sheet of decisions with dates as dates, a sheet with every reason; an id that looks like a formula is a text and comes back."""
    classeur = _ecrire(tmp_path / f"c{suite}", [{"id": "=1+1", "naissance": date(1960, 5, 12)}, {"id": "B\nC", "naissance": "1960-13-12"}])
    sortie = tmp_path / f"r{suite}"
    assert _commande(capsys, "evaluer", classeur, "-o", str(sortie))[0] == 1
    entete, *rangees = _feuille(sortie, "resultats")
    decisions = [dict(zip(entete, rangee)) for rangee in rangees]
    assert decisions[0]["id"] == "'=1+1" and decisions[0]["date_reference"] in (date(2000, 1, 1), datetime(2000, 1, 1))
    assert decisions[1]["erreur_chemin"] == "naissance" and decisions[1]["erreur_ligne"] == 3
    decision = json.loads(_commande(capsys, "evaluer", "--format", "jsonl", classeur)[1][0])
    titres, *raisons = _feuille(sortie, "raisons")
    assert titres == ["id", "annee", "classe", "condition", "code", "disposition", "etat", "requis", "constate", "manque"]
    assert [(r[0], r[4], r[5], r[6]) for r in raisons] == [("'=1+1", c["code"], c["disposition"], c["etat"]) for c in decision["constats"]]
    if suite == ".xlsx":
        cellule = openpyxl.load_workbook(sortie)["resultats"]["A2"]
        assert cellule.data_type == "s"
    # The ids of a workbook that the command wrote are those that it read.
    with zipfile.ZipFile(sortie) as archive:
        assert archive.testzip() is None


def test_le_gabarit_xlsx_tient_ses_cellules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Headings are protected and nothing else; words come from cells, since a list in the rule is lost where a word holds a comma."""
    classeur = tmp_path / "s.xlsx"
    _commande(capsys, "modele", "--classeur", str(classeur))
    livre = openpyxl.load_workbook(classeur)
    assert livre.sheetnames == ["personnes", "carriere", "demandes", "listes"]
    for nom in livre.sheetnames[:3]:
        page = livre[nom]
        entete = [cellule.value for cellule in page[1]]
        assert page.protection.sheet and all(cellule.protection.locked for cellule in page[1])
        regles = {min(r.min_col for r in regle.sqref.ranges): regle for regle in page.data_validations.dataValidation}
        assert set(regles) == set(range(1, len(entete) + 1))
        for rang, colonne in enumerate(entete, 1):
            assert page.column_dimensions[openpyxl.utils.get_column_letter(rang)].protection.locked is False, colonne
            assert regles[rang].prompt, colonne
            if regles[rang].type == "list":
                feuille, debut, fin = re.fullmatch(r"(\w+)!\$(\w+\$\d+):\$(\w+\$\d+)", regles[rang].formula1).groups()
                mots = [c[0].value for c in livre[feuille][f"{debut}:{fin}".replace("$", "")]]
                assert mots and all(mots), colonne
    classes = next(r for r in livre["demandes"].data_validations.dataValidation if min(p.min_col for p in r.sqref.ranges) == 3)
    plage = classes.formula1.partition("!")[2].replace("$", "")
    assert [c[0].value for c in livre["listes"][plage]] == ["D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2"]
    naissance = livre["personnes"].column_dimensions["B"]
    assert livre["personnes"]["B1"].value == "naissance" and naissance.number_format == "yyyy-mm-dd"


def test_le_gabarit_ods_tient_ses_cellules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    classeur = tmp_path / "s.ods"
    _commande(capsys, "modele", "--exemple", "--classeur", str(classeur))
    with zipfile.ZipFile(classeur) as archive:
        contenu = archive.read("content.xml").decode("utf-8")
    assert len(re.findall(r'<table:table [^>]*table:protected="true"', contenu)) == 4
    assert re.search(r"of:cell-content-is-in-list\(\[\$listes\.\$\w+\$2:\.\$\w+\$9\]\)", contenu)
    # A day has a style: without one LibreOffice shows a number.
    jours = re.findall(r'<table:table-cell [^>]*office:date-value="[^"]+"[^>]*>', contenu)
    assert jours and all('table:style-name="date"' in jour for jour in jours)
    assert re.search(r'<style:style [^>]*style:data-style-name="jour"', contenu)


@pytest.mark.parametrize("suite", SUFFIXES)
def test_ce_que_la_commande_refuse(suite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    classeur = tmp_path / f"s{suite}"
    _commande(capsys, "modele", "--classeur", str(classeur))
    avant = classeur.read_bytes()
    assert "already there" in _commande(capsys, "modele", "--classeur", str(classeur))[2]
    assert _commande(capsys, "evaluer", str(classeur), "-o", str(classeur))[0] == 2
    assert classeur.read_bytes() == avant
    autre = tmp_path / f"autre{suite}"
    with open(autre, "wb") as flux:
        ecrire(Classeur([Feuille("Feuille1", [Colonne("id")])]), suite, flux)
    statut, _, erreurs = _commande(capsys, "evaluer", str(autre))
    assert statut == 2 and "no sheet is called “personnes” (sheets: Feuille1); give it this name" in erreurs
    faux = tmp_path / f"faux{suite}"
    faux.write_text("id;naissance\n", encoding="utf-8")
    assert _commande(capsys, "evaluer", str(faux))[0] == 2
    assert _commande(capsys, "evaluer", str(tmp_path / f"absent{suite}"))[0] == 2
    assert _commande(capsys, "modele", "--classeur", str(tmp_path / "s.pdf"))[0] == 2


def test_une_liste_publiee_en_classeur(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The only sheet of a file, whatever its name, is the list."""
    liste = tmp_path / "liste.ods"
    with open(liste, "wb") as flux:
        ecrire(Classeur([Feuille("Liste 2000", [Colonne("id"), Colonne("classe")], [["cadre-ancien-eleve", "AD3"], ["inconnue", "AD3"]])]), ".ods", flux)
    dossiers = str(RACINE / "examples" / "dossiers" / "dossiers.jsonl")
    lues = _commande(capsys, "controler", "--liste", str(liste), "--annee", "2000", dossiers)[1]
    assert lues[0] == f"{liste}: 2 rows = 1 right, 1 neither dossier nor demande"


def test_sans_l_extra_la_commande_dit_comment_faire(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    import liste_aptitude.cli.classeur as paquet

    for absent in ("openpyxl", "python_calamine"):
        monkeypatch.setitem(sys.modules, absent, None)
    monkeypatch.delitem(sys.modules, "liste_aptitude.cli.classeur.xlsx", raising=False)
    monkeypatch.delattr(paquet, "xlsx", raising=False)
    with open(tmp_path / "x", "wb") as flux, pytest.raises(ExtraManquant, match="extra `classeur`"):
        ecrire(Classeur([]), ".xlsx", flux)
    (tmp_path / "c.xlsx").touch()
    assert "liste-aptitude[classeur]" in _commande(capsys, "evaluer", str(tmp_path / "c.xlsx"))[2]
    statut, _, erreurs = _commande(capsys, "modele", "--classeur", str(tmp_path / "s.xlsx"))
    assert statut == 2 and "liste-aptitude[classeur]" in erreurs and not (tmp_path / "s.xlsx").exists()


def _cadre(fichier: Path, naissance: date, orphelines: int = 0) -> str:
    """A workbook of one manager since 1990, of the second section, who asks for AD3 in 2000; and career rows of nobody."""
    titres = ("formation_ancien_eleve", "formation_admissible_concours", "inscrit_1999")
    personne = {"id": "A", "naissance": naissance, **dict.fromkeys(titres, "non"), "formation_diplome_assimile": "aucun", "formation_semaines_perfectionnement": 0}
    periode = {"debut": date(1990, 1, 1), "organisme_regime": "general", "organisme_type": "organisme", "organisme_categorie": "a", "fonction": "cadre", "niveau": 7}
    natures = {"naissance": "date", "debut": "date", "niveau": "entier", "formation_semaines_perfectionnement": "entier", "annee": "entier"}
    feuilles = [
        Feuille("personnes", [Colonne(nom, natures.get(nom, "texte")) for nom in personne], [list(personne.values())]),
        Feuille(
            "carriere",
            [Colonne("id"), *(Colonne(nom, natures.get(nom, "texte")) for nom in periode)],
            [["A", *periode.values()], *([f"Z{rang}", *periode.values()] for rang in range(orphelines))],
        ),
        Feuille("demandes", [Colonne("id"), Colonne("annee", "entier"), Colonne("classe")], [["A", 2000, "AD3"]]),
    ]
    with open(fichier, "wb") as flux:
        ecrire(Classeur(feuilles), fichier.suffix, flux)
    return str(fichier)


@pytest.mark.parametrize("avant, apres", [(".xlsx", ".xlsx"), (".ods", ".xlsx"), (".xlsx", ".ods")])
def test_deux_classeurs_se_comparent(avant: str, apres: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A day of birth makes 43 completed years or not (A9.al1): told as for two files of lines, and beside one."""
    ancien = _cadre(tmp_path / f"avant{avant}", date(1957, 1, 1))
    nouveau = _cadre(tmp_path / f"apres{apres}", date(1957, 1, 2))
    statut, sortie, _ = _commande(capsys, "comparer", ancien, nouveau, "--format", "jsonl")
    (rangee,) = map(json.loads, sortie)
    assert statut == 0
    assert {nom: rangee[nom] for nom in ("id", "effet", "verdict_avant", "verdict_apres", "decisif_code", "decisif_disposition")} == {
        "id": "A", "effet": "perte", "verdict_avant": "inscriptible", "verdict_apres": "non_inscriptible", "decisif_code": "a9_age", "decisif_disposition": "A9.al1",
    }  # fmt: skip
    # Decisions written as lines, against a workbook: the same facts, no difference.
    decisions = str(tmp_path / "decisions.jsonl")
    assert _commande(capsys, "evaluer", ancien, "-o", decisions)[0] == 0
    statut, sortie, _ = _commande(capsys, "comparer", decisions, ancien, "--format", "jsonl")
    assert (statut, [json.loads(ligne)["effet"] for ligne in sortie]) == (0, ["identique"])


def test_chaque_classeur_compare_rend_compte_de_ses_lignes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Career rows of nobody are told of each of the two files, and are no success."""
    fichiers = [_cadre(tmp_path / "un.xlsx", date(1957, 1, 1), orphelines=1), _cadre(tmp_path / "deux.ods", date(1957, 1, 1), orphelines=2)]
    statut, _, erreurs = _commande(capsys, "comparer", *fichiers)
    assert statut == 1
    assert "un.xlsx: 1 career row of a person not in" in erreurs and "deux.ods: 2 career rows of persons not in" in erreurs


@pytest.mark.parametrize("suite", SUFFIXES)
def test_un_classeur_de_resultats_ne_se_compare_pas(suite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its figures are in words: one sentence says what to write instead, not a page of lines that are no JSON."""
    ancien = _cadre(tmp_path / "avant.xlsx", date(1957, 1, 1))
    resultats = str(tmp_path / f"resultats{suite}")
    assert _commande(capsys, "evaluer", ancien, "-o", resultats)[0] == 0
    statut, sortie, erreurs = _commande(capsys, "comparer", resultats, ancien)
    assert (statut, sortie) == (2, [])
    (ligne,) = erreurs.splitlines()
    assert f"resultats{suite}: a workbook of results is to be read, not compared" in ligne and ".parquet" in ligne


@pytest.mark.parametrize("suite", SUFFIXES)
def test_une_explication_garde_ses_lignes(suite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The sentences of a decision are ours, and a cell holds lines: they are no JSON text behind an apostrophe."""
    fichier = tmp_path / f"explications{suite}"
    assert _commande(capsys, "expliquer", str(RACINE / "examples" / "dossiers" / "dossiers.jsonl"), "--id", "cadre-urcam-trop-tot", "-o", str(fichier))[0] == 0
    entete, rangee = _feuille(fichier, "resultats")
    lignes = dict(zip(entete, rangee))["explication"].split("\n")
    assert lignes[0] == "AD2 list 2000: may not be listed, first section (manager)." and lignes[1].startswith("- Class open to a manager")


@pytest.mark.parametrize("suite", SUFFIXES)
def test_une_valeur_de_verite_est_lue_de_meme_par_ses_lecteurs(suite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A person who meets every condition under every reading: `unanime` is true for who reads the value, and for who reads what is shown (pandas, of .ods)."""
    fichier = tmp_path / f"robustesse{suite}"
    assert _commande(capsys, "robustesse", str(RACINE / "examples" / "dossiers" / "dossiers.jsonl"), "--id", "cadre-ancien-eleve", "-o", str(fichier))[0] == 0
    entete, rangee = _feuille(fichier, "resultats")
    assert dict(zip(entete, rangee))["unanime"] is True
    assert pandas.read_excel(fichier, engine="odf" if suite == ".ods" else "openpyxl")["unanime"].tolist() == [True]


@pytest.mark.parametrize("suite", SUFFIXES)
def test_une_colonne_sans_nom_est_dite(suite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The numbers of the rows, as pandas writes them, stand under no name: the column is told, as in .csv."""
    fichier = tmp_path / f"agents{suite}"
    pandas.DataFrame({"id": ["A"], "naissance": ["1950-01-01"]}).to_excel(fichier, sheet_name="personnes", engine="odf" if suite == ".ods" else "openpyxl")
    autres = [str(tmp_path / "c.csv"), str(tmp_path / "d.csv")]
    Path(autres[0]).write_text("id,debut\n")
    Path(autres[1]).write_text("id,annee,classe\nA,2000,AD3\n")
    statut, _, dit = _commande(capsys, "evaluer", "--personnes", str(fichier), "--carriere", autres[0], "--demandes", autres[1])
    assert statut == 2 and f"agents{suite}, sheet personnes, line 1: column 1 has no name" in dit
