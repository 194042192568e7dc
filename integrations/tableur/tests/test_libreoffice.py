"""Ten agents typed into the template, through LibreOffice and back: the decisions worked out by hand, dates as dates, rules kept."""

from __future__ import annotations

import json
import os
import re
import subprocess
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine
from liste_aptitude.cli import main

ICI = Path(__file__).parent
RACINE = ICI.parents[2]
BUREAU = os.environ.get("SOFFICE", "/usr/bin/soffice")

TITRES = ("formation_ancien_eleve", "formation_diplome_assimile", "formation_admissible_concours", "formation_semaines_perfectionnement")
CADRE = ("general", "organisme", "a", "cadre", 7)
# id, birth, title, first day as a manager, list, class -> verdict, section, provision. A manager may ask for AD3 (A17.al1); without the title he is of the second
# section, at 43 completed years (A9.al1) and six years in management (A12.al3.2); with it of the first, at two (A12.al4) and any age.
AGENTS: tuple[tuple[str, date, "bool | None", date, int, str, str, "str | None"], ...] = (
    ("00001", date(1950, 1, 1), False, date(1990, 1, 1), 2000, "AD3", "inscriptible", None),
    ("00002", date(1957, 1, 1), False, date(1990, 1, 1), 2000, "AD3", "inscriptible", None),
    ("00003", date(1957, 1, 2), False, date(1990, 1, 1), 2000, "AD3", "non_inscriptible", "A9.al1"),
    ("00004", date(1950, 1, 1), False, date(1994, 1, 1), 2000, "AD3", "inscriptible", None),
    ("00005", date(1950, 1, 1), False, date(1994, 1, 2), 2000, "AD3", "non_inscriptible", "A12.al3.2"),
    ("00006", date(1970, 1, 1), True, date(1998, 1, 1), 2000, "AD3", "inscriptible", None),
    ("00007", date(1970, 1, 1), True, date(1998, 1, 2), 2000, "AD3", "non_inscriptible", "A12.al3.2"),
    ("00008", date(1950, 1, 1), False, date(1990, 1, 1), 2000, "D1", "irrecevable", "A17.al3"),
    ("00009", date(1970, 1, 1), None, date(1990, 1, 1), 2000, "AD3", "indetermine", "A9.al1"),
    ("00010", date(1950, 1, 1), None, date(1990, 1, 1), 2000, "AD3", "inscriptible", None),
)


def _remplir(gabarit: Path) -> None:
    """Types the ten agents into the template, as a user does: days as days, words from the lists."""
    livre = openpyxl.load_workbook(gabarit)
    lignes: dict[str, list[dict[str, Any]]] = {"personnes": [], "carriere": [], "demandes": []}
    for id, naissance, titre, debut, annee, classe, _, _ in AGENTS:
        connus = {} if titre is None else {TITRES[0]: "oui" if titre else "non"}
        lignes["personnes"].append({"id": id, "naissance": naissance, **connus, TITRES[1]: "aucun", TITRES[2]: "non", TITRES[3]: 0, "inscrit_1999": "non"})
        organisme = dict(zip(("organisme_regime", "organisme_type", "organisme_categorie", "fonction", "niveau"), CADRE))
        lignes["carriere"].append({"id": id, "debut": debut, **organisme})
        lignes["demandes"].append({"id": id, "annee": annee, "classe": classe})
    for nom, rangees in lignes.items():
        entete = [cellule.value for cellule in livre[nom][1]]
        for ligne, rangee in enumerate(rangees, 2):
            for colonne, valeur in rangee.items():
                livre[nom].cell(ligne, entete.index(colonne) + 1).value = valeur
    livre.save(gabarit)


def _convertir(fichier: Path, suffixe: str, dossier: Path) -> Path:
    """Opens the file in LibreOffice and saves it in the other format."""
    dossier.mkdir(exist_ok=True)
    profil = f"-env:UserInstallation={(dossier / 'profil').as_uri()}"
    subprocess.run([BUREAU, profil, "--headless", "--convert-to", suffixe, "--outdir", str(dossier), str(fichier)], check=True, capture_output=True, timeout=300)
    return dossier / f"{fichier.stem}.{suffixe}"


def _decisions(fichier: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["evaluer", "--format", "jsonl", str(fichier)]) == 0
    return [json.loads(ligne) for ligne in capsys.readouterr().out.splitlines()]


@pytest.fixture(scope="module")
def classeur(tmp_path_factory: pytest.TempPathFactory) -> Path:
    fichier = tmp_path_factory.mktemp("tableur") / "agents.xlsx"
    assert main(["modele", "--classeur", str(fichier)]) == 0
    _remplir(fichier)
    return fichier


def test_dix_agents_par_libreoffice(classeur: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As typed, through .ods, and back to .xlsx: the verdict of each, and the provision of each refusal."""
    ods = _convertir(classeur, "ods", tmp_path / "ods")
    retour = _convertir(ods, "xlsx", tmp_path / "xlsx")
    for fichier in (classeur, ods, retour):
        lues = _decisions(fichier, capsys)
        assert [d["verdict"] for d in lues] == [agent[6] for agent in AGENTS], fichier
        for decision, agent in zip(lues, AGENTS):
            etat = {"indetermine": "inconnue"}.get(agent[6], "non_remplie")
            raison = next((c["disposition"] for c in decision["constats"] if c["etat"] == etat), None)
            assert raison == agent[7], (fichier, agent)


def test_le_resultat_par_libreoffice(classeur: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is written is read by LibreOffice: the ids keep their zeros, days are days, the reasons are all there."""
    attendues = sum(len(d["constats"]) for d in _decisions(classeur, capsys))
    for ecrit, autre in (("xlsx", "ods"), ("ods", "xlsx")):
        resultat = tmp_path / f"resultat.{ecrit}"
        assert main(["evaluer", str(classeur), "-o", str(resultat)]) == 0
        livre = python_calamine.CalamineWorkbook.from_path(str(_convertir(resultat, autre, tmp_path / autre)))
        entete, *rangees = livre.get_sheet_by_name("resultats").to_python(skip_empty_area=False)
        decisions = [dict(zip(entete, rangee)) for rangee in rangees]
        assert [d["id"] for d in decisions] == [agent[0] for agent in AGENTS]
        assert [d["verdict"] for d in decisions] == [agent[6] for agent in AGENTS]
        assert {d["date_reference"] for d in decisions} <= {date(2000, 1, 1), datetime(2000, 1, 1)}
        assert len(livre.get_sheet_by_name("raisons").to_python(skip_empty_area=False)) == attendues + 1


def test_libreoffice_garde_les_regles(classeur: Path, tmp_path: Path) -> None:
    """The lists of values and the protection of the headings are those of the template after a save."""
    ods = _convertir(classeur, "ods", tmp_path)
    with zipfile.ZipFile(ods) as archive:
        contenu = archive.read("content.xml").decode("utf-8")
    assert len(re.findall(r'<table:table [^>]*table:protected="true"', contenu)) == 4
    listes = set(re.findall(r"cell-content-is-in-list\(\[\$listes\.\$\w+\$2:\.\$\w+\$\d+\]\)", contenu))
    assert len(listes) >= 10
    retour = openpyxl.load_workbook(_convertir(ods, "xlsx", tmp_path / "retour"))
    assert sum(r.type == "list" for r in retour["carriere"].data_validations.dataValidation) >= 10


def test_un_vrai_affiche_en_francais(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An .ods in French shows VRAI: what counts is the value of the cell, not what it shows."""
    fichiers = {
        "personnes": "id;formation_ancien_eleve\nA;VRAI\nB;FAUX\n",
        "carriere": "id;debut\n",
        "demandes": "id;annee;classe\nA;2000;AD3\nB;2000;AD3\n",
    }
    vus = {}
    for nom, texte in fichiers.items():
        source = tmp_path / f"{nom}.csv"
        source.write_text(texte, encoding="utf-8")
        # 44,34: a comma, a quotation mark; 76: UTF-8; 1036: read as French, so that VRAI is a truth value.
        subprocess.run(
            [BUREAU, f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}", "--headless", "--infilter=CSV:59,34,76,1,,1036,false,true", "--convert-to", "ods",
             "--outdir", str(tmp_path), str(source)],
            check=True, capture_output=True, timeout=300,
        )  # fmt: skip
        vus[nom] = python_calamine.CalamineWorkbook.from_path(str(tmp_path / f"{nom}.ods")).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert vus["personnes"][1:] == [["A", True], ["B", False]]
    # One sheet a file: the name of the sheet is that of the file.
    tables = [a for nom in fichiers for a in (f"--{nom}", str(tmp_path / f"{nom}.ods"))]
    capsys.readouterr()
    assert main(["evaluer", "--format", "jsonl", *tables]) == 0
    sections = [json.loads(ligne)["section"] for ligne in capsys.readouterr().out.splitlines()]
    assert sections[0] == "premiere"


def test_le_depot_d_un_classeur(classeur: Path) -> None:
    """The script that a workbook is dropped on writes its result beside it, and says where."""
    script = RACINE / "integrations" / "tableur" / "evaluer-classeur.sh"
    copie = classeur.with_name("mes agents.xlsx")
    copie.write_bytes(classeur.read_bytes())
    fait = subprocess.run([str(script), str(copie)], capture_output=True, text=True, check=True)
    resultat = classeur.with_name("mes agents-resultat.xlsx")
    assert fait.stdout.strip() == str(resultat) and resultat.exists()
