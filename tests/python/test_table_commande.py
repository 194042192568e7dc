"""The command on tables: every verb reads CSV, Parquet and JSON Lines, and writes rows in each of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from conftest import INITIAL, compact
from pyarrow import csv, parquet
from tabulaire import Cas, tables
from trois import en_memoire

NOMS = ("personnes", "carriere", "demandes")
FORMES = ("parquet", "csv", "jsonl")


def commande(*arguments: str) -> subprocess.CompletedProcess[str]:
    environnement = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}
    programme = str(Path(sys.executable).with_name("liste-aptitude"))
    return subprocess.run([programme, *arguments], capture_output=True, encoding="utf-8", env=environnement)


def ecrire(t: pa.Table, fichier: Path) -> None:
    if fichier.suffix == ".parquet":
        parquet.write_table(t, fichier)
    elif fichier.suffix == ".csv":
        csv.write_csv(t, fichier)
    else:
        fichier.write_text("\n".join(json.dumps(ligne) for ligne in t.to_pylist()), encoding="utf-8")


def lire(fichier: Path) -> list[dict[str, Any]]:
    """Rows as texts, lists as JSON texts: what every format can say."""
    if fichier.suffix == ".parquet":
        lignes = parquet.read_table(fichier).to_pylist()
    elif fichier.suffix == ".jsonl":
        lignes = [json.loads(ligne) for ligne in fichier.read_text(encoding="utf-8").splitlines()]
    else:
        entete, *rangees = csv_brut(fichier)
        return [dict(zip(entete, rangee)) for rangee in rangees]

    def texte(valeur: Any) -> str:
        if isinstance(valeur, list):
            return json.dumps(valeur, ensure_ascii=False, separators=(",", ":"), default=str)
        return "" if valeur is None else str(valeur).lower() if isinstance(valeur, bool) else str(valeur)

    return [{nom: texte(valeur) for nom, valeur in ligne.items()} for ligne in lignes]


def csv_brut(fichier: Path) -> list[list[str]]:
    import csv as module

    with open(fichier, encoding="utf-8", newline="") as flux:
        return list(module.reader(flux))


class Entree:
    """The same demandes as lines, and as tables in each format."""

    def __init__(self, dossier: Path, cas: Cas) -> None:
        self.lignes = [str(dossier / "demandes-lignes.jsonl")]
        objets = [{"dossier": {**c["dossier"], "id": f"{rang}"}, "demande": c["demande"]} for rang, c in enumerate(cas)]
        Path(self.lignes[0]).write_text("\n".join(map(compact, objets)), encoding="utf-8")
        self.tables = {}
        for forme in FORMES:
            arguments = []
            for nom, t in zip(NOMS, tables(cas)):
                ecrire(t, dossier / f"{nom}.{forme}")
                arguments += [f"--{nom}", str(dossier / f"{nom}.{forme}")]
            self.tables[forme] = arguments


@pytest.fixture(scope="module")
def tout(cas: Cas, tmp_path_factory: pytest.TempPathFactory) -> Entree:
    return Entree(tmp_path_factory.mktemp("tout"), cas)


@pytest.fixture(scope="module")
def peu(cas: Cas, tmp_path_factory: pytest.TempPathFactory) -> Entree:
    return Entree(tmp_path_factory.mktemp("peu"), cas[::30])


@pytest.mark.parametrize("forme", FORMES)
def test_decisions(tout: Entree, cas: Cas, tmp_path: Path, forme: str) -> None:
    """From tables to a file of the same format: the decisions of the vectors."""
    sortie = tmp_path / f"decisions.{forme}"
    execution = commande("evaluer", "--etat", INITIAL, *tout.tables[forme], "-o", str(sortie))
    assert (execution.returncode, execution.stderr) == (0, "")
    lues = lire(sortie)
    assert [(x["id"], x["verdict"], x["date_reference"], json.loads(x["constats"])) for x in lues] == [
        (f"{rang}", c["decision"]["verdict"], c["decision"]["date_reference"], c["decision"]["constats"]) for rang, c in enumerate(cas)
    ]


@pytest.mark.parametrize("forme", FORMES)
def test_memes_faits(tout: Entree, forme: str) -> None:
    """A receipt changes with any fact: those of the tables are those of the lines, for every vector."""
    assert commande("recu", *tout.tables[forme]).stdout == commande("recu", *tout.lignes).stdout != ""


def test_decisions_du_format_d_echange(tout: Entree, cas: Cas) -> None:
    execution = commande("evaluer", "--etat", INITIAL, "--format", "jsonl", *tout.tables["csv"])
    assert execution.stdout.splitlines() == [compact(c["decision"]) for c in cas]


VERBES = [
    ("evaluer",),
    ("expliquer",),
    ("planifier", "--jusqu-a", "2010"),
    ("robustesse",),
    ("liste", "--annee", "2000"),
    ("recu",),
]


@pytest.mark.parametrize("verbe", VERBES, ids=lambda verbe: verbe[0])
def test_chaque_verbe(peu: Entree, tmp_path: Path, verbe: tuple[str, ...]) -> None:
    """The same text from lines and from tables of every format, and the same rows in every format written."""
    texte = commande(*verbe, *peu.lignes)
    assert texte.returncode == 0 and texte.stdout
    rangees = []
    for forme in FORMES:
        assert commande(*verbe, *peu.tables[forme]).stdout == texte.stdout
        sortie = tmp_path / f"sortie.{forme}"
        execution = commande(*verbe, *peu.lignes, "--sortie", str(sortie))
        assert execution.returncode == 0, execution.stderr
        rangees.append(lire(sortie))
    assert commande(*verbe, *peu.tables["csv"], "--sortie", str(tmp_path / "t.parquet")).returncode == 0
    assert rangees[0] == rangees[1] == rangees[2] == lire(tmp_path / "t.parquet") != []
    for forme in ("csv", "jsonl"):
        if (verbe[0], forme) != ("evaluer", "jsonl"):  # the interchange format there
            ecrit = tmp_path / f"sortie-standard.{forme}"
            ecrit.write_text(commande(*verbe, *peu.lignes, "--format", forme).stdout, encoding="utf-8")
            assert lire(ecrit) == rangees[0]


def test_verifier(peu: Entree, tmp_path: Path) -> None:
    """The same problems, as often, from lines and from tables of every format: only the place of the first differs."""

    def problemes(arguments: list[str], sortie: Path) -> list[tuple[str, ...]]:
        assert commande("verifier", *arguments, "-o", str(sortie)).returncode == 1
        return [(x["probleme"], x["chemin"], x["regle"], x["nombre"]) for x in lire(sortie)]

    attendus = problemes(peu.lignes, tmp_path / "lignes.jsonl")
    assert {probleme for probleme, *_ in attendus} == {"avertissement", "fait_manquant"}
    for forme in FORMES:
        assert problemes(peu.tables[forme], tmp_path / f"tables.{forme}") == attendus


def test_fiche(peu: Entree, tmp_path: Path) -> None:
    """A page of one person of the tables, the same as from the lines."""
    pages = []
    for nom, arguments in (("lignes", peu.lignes), ("tables", peu.tables["parquet"])):
        pages.append(tmp_path / f"{nom}.html")
        assert commande("fiche", "--id", "3", "--sortie", str(pages[-1]), *arguments).returncode == 0
    assert pages[0].read_text(encoding="utf-8") == pages[1].read_text(encoding="utf-8")


def test_memes_colonnes_de_decisions(peu: Entree, tmp_path: Path) -> None:
    """Parquet written from lines and from tables has one schema."""
    schemas = []
    for arguments in (peu.lignes, peu.tables["csv"]):
        assert commande("evaluer", *arguments, "-o", str(tmp_path / "d.parquet")).returncode == 0
        schemas.append(parquet.read_schema(tmp_path / "d.parquet"))
    assert schemas[0] == schemas[1]


@pytest.fixture
def mauvais(tmp_path: Path) -> list[str]:
    """Persons A (good), B (birth that does not exist), C (a level that is no number); a demande without year, one of nobody."""
    (tmp_path / "p.csv").write_text(
        "id;naissance;inscrit_1999;formation_ancien_eleve\nA;1960-01-01;TRUE;false\nB;1960-02-30;false;1\nC;1955-03-01;0;peut-être\n",
        encoding="utf-8-sig",
    )
    organisme = {"regime": "general", "type": "organisme", "categorie": "b"}
    periode = {"debut": "1990-01-01", "organisme": organisme, "fonction": "cadre"}
    carriere = [{"id": "A", **periode, "niveau": 7}, {"id": "B", **periode, "niveau": "sept"}]
    (tmp_path / "c.jsonl").write_text("\n".join(map(compact, carriere)), encoding="utf-8")
    (tmp_path / "d.csv").write_text("id,annee,classe\nA,2003,AD3\nB,2003,AD3\nA,,AD3\nZ,2003,AD3\nC,2003,AD3\nA,2003.0,AD3\n", encoding="utf-8")
    return ["--personnes", str(tmp_path / "p.csv"), "--carriere", str(tmp_path / "c.jsonl"), "--demandes", str(tmp_path / "d.csv")]


def test_une_mauvaise_cellule_n_est_qu_une_ligne_d_erreur(mauvais: list[str], tmp_path: Path) -> None:
    attendus = [
        ("A", "", ""),
        ("B", "naissance", "date_invalide"),
        ("A", "demande.annee", "champ_requis"),
        ("Z", "id", "valeur_inconnue"),
        ("C", "formation.ancien_eleve", "type"),
        ("A", "", ""),
    ]
    for verbe in ("evaluer", "expliquer", "robustesse", "planifier", "recu"):
        sortie = tmp_path / f"{verbe}.csv"
        execution = commande(verbe, *mauvais, "-o", str(sortie))
        assert execution.returncode == 1
        assert "4 lines refused of 6" in execution.stderr
        assert [(x["id"], x["erreur_chemin"], x["erreur_regle"]) for x in lire(sortie)] == attendus
    texte = commande("verifier", *mauvais)
    assert texte.returncode == 1
    assert texte.stdout.splitlines()[0] == "2 lines evaluated, 4 refused"
    assert "d.csv, line 4" in texte.stdout


def test_texte_a_la_place_d_un_nombre(mauvais: list[str], tmp_path: Path) -> None:
    """The birth mended, the level of B is the next thing wrong."""
    personnes = (tmp_path / "p.csv").read_text(encoding="utf-8").replace("1960-02-30", "1960-02-29")
    (tmp_path / "p.csv").write_text(personnes, encoding="utf-8")
    commande("evaluer", *mauvais, "-o", str(tmp_path / "s.jsonl"))
    (b,) = [x for x in lire(tmp_path / "s.jsonl") if x["id"] == "B"]
    assert (b["erreur_chemin"], b["erreur_regle"]) == ("carriere[0].niveau", "type")


def test_tables_vides(tmp_path: Path) -> None:
    (tmp_path / "vide.jsonl").write_text("", encoding="utf-8")
    (tmp_path / "vide.csv").write_text("id,annee,classe\n", encoding="utf-8")
    parquet.write_table(pa.table({"id": pa.array([], pa.string())}), tmp_path / "vide.parquet")
    arguments = ["--personnes", str(tmp_path / "vide.jsonl"), "--carriere", str(tmp_path / "vide.parquet"), "--demandes", str(tmp_path / "vide.csv")]
    for forme in FORMES:
        execution = commande("evaluer", *arguments, "-o", str(tmp_path / f"sortie.{forme}"))
        assert (execution.returncode, execution.stderr) == (0, f"{tmp_path / 'vide.csv'}: no demande\n")
        assert lire(tmp_path / f"sortie.{forme}") == []


def test_mauvais_usage(peu: Entree, tmp_path: Path) -> None:
    """Status 2 and a sentence, never a traceback."""
    parquet_arguments = peu.tables["parquet"]
    casse = tmp_path / "casse.parquet"
    casse.write_bytes(b"PAR1 not a table")
    inconnue = tmp_path / "inconnue.csv"
    inconnue.write_text("id,couleur\nA,bleu\n", encoding="utf-8")
    for arguments, message in [
        (["evaluer", "--personnes", "p.csv"], "--carriere, --demandes: required"),
        (["evaluer", *peu.lignes, *parquet_arguments], "do not go together"),
        (["evaluer", *parquet_arguments, "-o", "d.docx"], ".jsonl, .csv, .parquet, .xlsx, .ods"),
        (["evaluer", *parquet_arguments, "-o", "d.csv", "--format", "csv"], "do not go together"),
        (["expliquer", *parquet_arguments[:4], "--demandes", "d.xlsx"], "d.xlsx"),
        (["verifier", *parquet_arguments[:4], "--demandes", str(casse)], "Parquet"),
        (["liste", "--annee", "2000", "--personnes", str(inconnue), *parquet_arguments[2:]], "personnes.couleur"),
        (["planifier", *parquet_arguments[:4], "--demandes", str(tmp_path / "absent.csv")], "absent.csv"),
        (["planifier", "--jusqu-a", "2300", *parquet_arguments], "2300"),
    ]:
        execution = commande(*arguments)
        assert execution.returncode == 2, arguments
        assert message in execution.stderr and "Traceback" not in execution.stderr, execution.stderr


def test_modele_rempli(tmp_path: Path) -> None:
    """The filled example of `modele` is read as it stands: a decision a demande, and no error."""
    assert commande("modele", "--exemple", str(tmp_path)).returncode == 0
    options = [o for nom in NOMS for o in (f"--{nom}", str(tmp_path / f"{nom}.csv"))]
    execution = commande("evaluer", *options, "--format", "jsonl")
    decisions = [json.loads(ligne) for ligne in execution.stdout.splitlines()]
    assert (execution.returncode, len(decisions)) == (0, 3), execution.stderr
    # A manager of level 7 for fifteen years, aged 44; a civil servant aged 47 who meets A10.al1 and holds no emploi: A20.al4.
    assert [decisions[i]["verdict"] for i in (0, 2)] == ["inscriptible", "sur_appreciation"]


def test_verifier_qui_n_a_rien_demande(tmp_path: Path) -> None:
    """Persons whom no demande names are looked at as the others are: facts refused, odd, or none; but not what a list would make of them."""
    (tmp_path / "p.csv").write_text(
        "id,naissance,fonction_publique_categorie_a\nA,1955-03-01,\nB,1955-02-30,\nC,1955-03-01,\nD,1955-03-01,\n"
        'E,1955-03-01,"[{""debut"":""1990-01-01"",""fin"":null}]"\n',
        encoding="utf-8",
    )
    entete = "id,debut,organisme_regime,organisme_type,organisme_categorie,fonction,niveau\n"
    rangees = ("A,1990-01-01", "B,1990-01-01", "C,1950-01-01")
    (tmp_path / "c.csv").write_text(entete + "".join(f"{rangee},general,organisme,b,cadre,7\n" for rangee in rangees), encoding="utf-8")
    (tmp_path / "d.csv").write_text("id,annee,classe\nA,2003,AD3\n", encoding="utf-8")
    arguments = [a for nom in NOMS for a in (f"--{nom}", str(tmp_path / f"{nom[0]}.csv"))]
    execution = commande("verifier", *arguments, "--format", "jsonl", "--bilan")
    lignes = [json.loads(x) for x in execution.stdout.splitlines()]
    assert execution.returncode == 1 and "personnes: 5 = 1 evaluated, 4 without demande, 0 in error" in execution.stderr
    assert {(x["probleme"], x["regle"], x["chemin"], x["nombre"], Path(x["fichier"]).name, x["premier"], x["id"]) for x in lignes if x["regle"]} == {
        ("refus", "date_invalide", "naissance", 1, "p.csv", 3, "B"),
        ("avertissement", "service_avant_naissance", "carriere[].debut", 1, "p.csv", 4, "C"),
        ("avertissement", "personne_sans_carriere", "carriere", 1, "p.csv", 5, "D"),
    }
    assert not commande("evaluer", *arguments).stderr


def test_verifier_les_zeros_perdus(tmp_path: Path) -> None:
    """Careers whose ids lost their zeros are nobody's: the report names the first of each side with its line, as a warning."""
    (tmp_path / "p.csv").write_text("id,naissance\n0001,1955-03-01\n0002,1955-03-01\n", encoding="utf-8")
    entete = "id,debut,organisme_regime,organisme_type,organisme_categorie,fonction,niveau\n"
    (tmp_path / "c.csv").write_text(entete + "0001,1990-01-01,general,organisme,b,cadre,7\n2,1990-01-01,general,organisme,b,cadre,7\n", encoding="utf-8")
    (tmp_path / "d.csv").write_text("id,annee,classe\n0001,2003,AD3\n0002,2003,AD3\n", encoding="utf-8")
    arguments = [a for nom in NOMS for a in (f"--{nom}", str(tmp_path / f"{nom[0]}.csv"))]
    execution = commande("verifier", *arguments, "--format", "jsonl")
    lignes = [json.loads(x) for x in execution.stdout.splitlines() if '"avertissement"' in x]
    assert execution.returncode == 1
    assert {(x["regle"], x["nombre"], Path(x["fichier"]).name, x["premier"], x["id"]) for x in lignes} == {
        ("carriere_sans_personne", 1, "c.csv", 3, "2"),
        ("personne_sans_carriere", 1, "d.csv", 3, "0002"),
    }


def test_le_nom_d_un_fichier_dit_sa_forme() -> None:
    for langue, dit in (("en", "--personnes p.txt: its name says"), ("fr", "--personnes p.txt\u00a0: son nom dit")):
        statut, sortie, erreurs = en_memoire("--langue", langue, "evaluer", "--personnes", "p.txt", "--carriere", "c.csv", "--demandes", "d.csv")
        assert (statut, sortie) == (2, "") and dit in erreurs
