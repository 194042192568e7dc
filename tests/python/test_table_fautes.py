"""Files of tables with something wrong in a row: that row is an error row which says where it is, and nothing else is lost or changed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pyarrow import csv as csv_arrow
from pyarrow import parquet
from trois import BONNES, CARRIERE, DEMANDES, NOMS, PERSONNES, Fichiers, en_memoire, objets, octets, resume

A, B, C = BONNES
VERBES = (["evaluer"], ["expliquer"], ["planifier"], ["robustesse"], ["recu"], ["verifier"], ["liste", "--annee", "2000"], ["fiche"])


@pytest.fixture
def fichiers(tmp_path: Path) -> Fichiers:
    return Fichiers(tmp_path)


def test_rien_a_dire(fichiers: Fichiers) -> None:
    lignes, dit = fichiers.evaluer(statut=0)
    assert (resume(lignes), dit) == (BONNES, "")


@pytest.mark.parametrize(
    ("mauvaise", "regle", "message"),
    [
        ("B;2000", "largeur", "2 instead of 3"),
        ("B;2000;AD3;x", "largeur", "4 instead of 3"),
        ("B;2000;AD3;", "largeur", "4 instead of 3"),
        ('B;2000;"AD3', "guillemet", "not closed"),
        ('B;"2000;AD3', "guillemet", "not closed"),
        ('"B";"2000;AD3', "guillemet", "not closed"),
        ('B;2000;"AD3"x', "guillemet", "misplaced"),
        ('B;2000;"AD3" ', "guillemet", "misplaced"),
        ('B;2000;AD3"', "guillemet", "misplaced"),
        ('B;20"00;AD3', "guillemet", "misplaced"),
        ('B;"20"00";AD3', "guillemet", "misplaced"),
    ],
)
def test_une_demande_mal_formee(fichiers: Fichiers, mauvaise: str, regle: str, message: str) -> None:
    fichiers.avec("demandes", octets([DEMANDES[0], DEMANDES[1], mauvaise, DEMANDES[3]]))
    lignes, dit = fichiers.evaluer()
    assert resume(lignes) == [A, ("B", regle, "autres-demandes", 3), C]
    assert message in lignes[1]["erreur_message"] and "1 line refused of 3" in dit


@pytest.mark.parametrize(
    "fins",
    [("\r", "\r", "\n", "\n"), ("\n", "\r", "\r", "\r"), ("\r\n", "\n", "\r", "\r\n"), ("\r\r\n",) * 4, ("\r\n", "\r\n", "\r\n", "\r")],
    ids=repr,
)
@pytest.mark.parametrize("table", ["personnes", "carriere", "demandes"])
def test_fins_de_ligne_melees(fichiers: Fichiers, table: str, fins: "tuple[str, ...]") -> None:
    """Each line ends as some system ends lines, whatever the one before: none takes another in."""
    lignes = {"personnes": PERSONNES, "carriere": CARRIERE, "demandes": DEMANDES}[table]
    fichiers.avec(table, "".join(map(str.__add__, lignes, fins)).encode())
    assert resume(fichiers.evaluer(statut=0)[0]) == BONNES


def test_un_retour_chariot_dans_une_cellule(fichiers: Fichiers) -> None:
    """It ends the line, as an editor shows it: two lines too short, and no answer made of one half."""
    fichiers.avec("demandes", octets([*DEMANDES[:2], "B;20\r00;AD3", DEMANDES[3]]))
    lignes, _ = fichiers.evaluer()
    assert resume(lignes) == [A, ("B", "largeur", "autres-demandes", 3), ("00", "largeur", "autres-demandes", 4), C]


def test_une_cellule_sur_deux_lignes(fichiers: Fichiers) -> None:
    """Neither half is a row: the second would be a person, or a career, that nobody wrote."""
    region = [CARRIERE[0] + ";organisme_region", CARRIERE[1] + ';"11', f'11";{CARRIERE[1][2:]};', CARRIERE[2] + ";", CARRIERE[3] + ";"]
    fichiers.avec("carriere", octets(region))
    lignes, dit = fichiers.evaluer()
    assert resume(lignes) == [("A", "guillemet", "autres-carriere", 2), B, C] and "2 rows that cannot be read" in dit
    fichiers.avec("carriere", octets(["organisme_region;" + CARRIERE[0], '"11', f'22";{CARRIERE[1]}', ";" + CARRIERE[2], ";" + CARRIERE[3]]))
    lignes, dit = fichiers.evaluer()
    assert "2 rows that cannot be read: line 2 (" in dit and lignes[0]["verdict"] == "non_inscriptible"


@pytest.mark.parametrize("avant", ["\n", "\n\r\n  \n"])
def test_lignes_vides_avant_l_entete(fichiers: Fichiers, avant: str) -> None:
    """They are lines all the same for the numbers of the others."""
    fichiers.avec("demandes", avant.encode() + octets([*DEMANDES[:2], "B;2000", DEMANDES[3]]))
    assert resume(fichiers.evaluer()[0]) == [A, ("B", "largeur", "autres-demandes", 3 + avant.count("\n")), C]


@pytest.mark.parametrize("verbe", VERBES, ids=lambda verbe: verbe[0])
def test_chaque_verbe_continue(fichiers: Fichiers, verbe: list[str]) -> None:
    """A row too short and a quotation mark left open: two refusals with their files and lines, the third person answered."""
    fichiers.avec("demandes", octets([*DEMANDES[:2], "B;2000", DEMANDES[3]]))
    fichiers.avec("carriere", octets([CARRIERE[0] + ";organisme_region", CARRIERE[1] + ';"11', CARRIERE[2] + ";11", CARRIERE[3] + ";11"]))
    sortie = str(fichiers.dossier / ("pages" if verbe == ["fiche"] else "sortie.csv"))
    statut, _, dit = en_memoire("--langue", "en", *verbe, *fichiers.arguments(), "-o", sortie)
    assert statut == 1 and "2 lines refused of 3" in dit
    assert "autres-carriere.csv: 1 row that cannot be read: line 2 (A, quotation mark misplaced, or not closed" in dit


def test_une_carriere_illisible_est_l_erreur_de_sa_personne(fichiers: Fichiers) -> None:
    """Without that row the answer would be another one."""
    fichiers.avec("carriere", octets([CARRIERE[0], CARRIERE[1] + ';"', *CARRIERE[2:]]))
    lignes, _ = fichiers.evaluer()
    assert resume(lignes) == [("A", "guillemet", "autres-carriere", 2), B, C]


def test_une_personne_illisible(fichiers: Fichiers) -> None:
    fichiers.avec("personnes", octets([*PERSONNES[:2], "B;1950-01-01", PERSONNES[3]]))
    lignes, dit = fichiers.evaluer()
    assert resume(lignes) == [A, ("B", "largeur", "autres-personnes", 3), C]
    assert "of nobody" not in dit and "persons not in" not in dit, "its career is that of a person who is there"


def test_une_faute_dans_la_seconde_moitie_d_un_fichier(fichiers: Fichiers) -> None:
    """Errors keep their places among many rows, blank lines counted, whatever cut the block."""
    demandes = [DEMANDES[0]]
    attendus: list[Any] = []
    for rang in range(3000):
        id = "ABC"[rang % 3]
        if rang % 700 == 650:
            demandes += ["", f"{id};2000"]
            attendus.append((id, "largeur", "autres-demandes", len(demandes)))
        elif rang % 700 == 651:
            demandes.append(f"{id};1999;AD3")
            attendus.append((id, "hors_bornes", "autres-demandes", len(demandes)))
        else:
            demandes.append(f"{id};2000;AD3")
            attendus.append((id, "inscriptible"))
    fichiers.avec("demandes", octets(demandes))
    assert resume(fichiers.evaluer()[0]) == attendus


@pytest.mark.parametrize("vide", ["", ";"])
def test_point_virgule_final(fichiers: Fichiers, vide: str) -> None:
    """On every row, whether the header has it or not, it is no fault; nor is the end of a line as Windows writes it."""
    fichiers.avec("demandes", "".join(f"{ligne}{vide if n == 0 else ';'}\r\n" for n, ligne in enumerate(DEMANDES)).encode())
    assert resume(fichiers.evaluer(statut=0)[0]) == BONNES


@pytest.mark.parametrize(("premiere", "refuse"), [("", []), (" ;; ", []), ("D;2000;AD3;;", ["D"]), ('"D;2000;AD3;', [None]), ("D;2000", ["D"])])
def test_point_virgule_final_derriere_une_ligne_qui_ne_dit_rien(fichiers: Fichiers, premiere: str, refuse: "list[str | None]") -> None:
    """A first line with nothing in it, or at fault, is no measure for the others."""
    entete, *lignes = DEMANDES
    fichiers.avec("demandes", octets([entete, premiere, *(f"{ligne};" for ligne in lignes)]))
    vues = resume(fichiers.evaluer(statut=1 if refuse else 0)[0])
    assert [vue[0] for vue in vues[: len(refuse)]] == refuse and vues[len(refuse) :] == BONNES


@pytest.mark.parametrize(("encodage", "lettre"), [("utf-32-le", b"\0\0\x18\0"), ("utf-32-be", b"\0\x18\0\0"), ("utf-16-le", b"\0\xd8"), ("utf-16-be", b"\xd8\0")])
def test_une_lettre_qui_n_en_est_pas_une(fichiers: Fichiers, encodage: str, lettre: bytes) -> None:
    """In an encoding of wide letters too, the line that holds it is at fault and no other."""
    avant, apres = (octets([*lignes], encodage) for lignes in ([*DEMANDES[:2], "B;2000;A"], DEMANDES[3:]))
    saut = "\n".encode(encodage)
    fichiers.avec("demandes", "\ufeff".encode(encodage) + avant.removesuffix(saut) + lettre + saut + apres)
    assert resume(fichiers.evaluer()[0]) == [A, ("B", "encodage", "autres-demandes", 3), C]


def test_indication_du_separateur(fichiers: Fichiers) -> None:
    """The first line that Excel writes for itself."""
    fichiers.avec("demandes", octets(["sep=;", *DEMANDES, "A;2000"]))
    assert resume(fichiers.evaluer()[0]) == [*BONNES, ("A", "largeur", "autres-demandes", 6)]


def test_cellules_entre_guillemets(fichiers: Fichiers) -> None:
    """Every cell between quotation marks, as statistics programs write them, the empty ones too."""
    lignes = [";".join(f'"{cellule}"' for cellule in ligne.split(";")) for ligne in CARRIERE]
    fichiers.avec("carriere", octets(lignes))
    assert resume(fichiers.evaluer(statut=0)[0]) == BONNES


@pytest.mark.parametrize(
    ("encodage", "marque", "options", "dit"),
    [
        ("utf-8", b"", [], ""),
        ("utf-8-sig", b"", [], ""),
        ("utf-16", b"", [], "UTF-16"),
        ("utf-16-be", b"\xfe\xff", [], "UTF-16"),
        ("utf-16-le", b"", [], "UTF-16"),
        ("cp1252", b"", [], "Windows-1252"),
        ("cp1252", b"", ["--encodage", "windows-1252"], ""),
        ("cp1140", b"", ["--encodage", "cp1140"], ""),
    ],
)
def test_encodages(fichiers: Fichiers, encodage: str, marque: bytes, options: list[str], dit: str) -> None:
    """The three files in each encoding: the same ids."""
    for nom, lignes in zip(NOMS, (PERSONNES, CARRIERE, DEMANDES)):
        fichiers.avec(nom, marque + octets([ligne.replace("A;", "Éloïse;", 1) if ligne.startswith("A;") else ligne for ligne in lignes], encodage))
    rangees, message = fichiers.evaluer(*options, statut=0)
    assert resume(rangees) == [("Éloïse", "inscriptible"), B, C]
    assert (dit in message) and bool(dit) == bool(message)


@pytest.mark.parametrize("avant", [b"\xef\xbb\xbf", "é;2000;AD3\n".encode()])
def test_octets_d_un_autre_encodage(fichiers: Fichiers, avant: bytes) -> None:
    """A file that is UTF-8 (it says so, or has letters of it) with bytes that are not: the error of their row."""
    entete, reste = octets(DEMANDES[:1]), octets(DEMANDES[1:2]) + b"B;2000;\xe9\n" + octets(DEMANDES[3:])
    fichiers.avec("demandes", avant + entete + reste if len(avant) == 3 else entete + avant + reste)
    lignes, dit = fichiers.evaluer()
    assert resume(lignes)[-3:] == [A, ("B", "encodage", "autres-demandes", 3 + (len(avant) != 3)), C]
    assert "Windows" not in dit


def test_encodage_declare_a_tort(fichiers: Fichiers) -> None:
    fichiers.avec("demandes", octets([*DEMANDES[:2], "É;2000;AD3", DEMANDES[3]], "cp1252"))
    assert resume(fichiers.evaluer("--encodage", "utf-8")[0]) == [A, (None, "encodage", "autres-demandes", 3), C]
    statut, _, dit = en_memoire("evaluer", *fichiers.arguments(), "--encodage", "martien")
    assert statut == 2 and "martien" in dit


def test_dates_jour_mois(fichiers: Fichiers) -> None:
    """Only when asked: a day first is otherwise an error, as it could be read both ways."""
    personnes = [ligne.replace("1950-01-01", "01/02/1950") for ligne in PERSONNES]
    fichiers.avec("personnes", octets(personnes))
    lignes, _ = fichiers.evaluer()
    assert resume(lignes) == [(id, "date_invalide", "autres-personnes", n) for n, id in enumerate("ABC", 2)]
    assert "01/02/1950" in lignes[0]["erreur_message"] and "--dates jj/mm/aaaa" in lignes[0]["erreur_message"]
    assert resume(fichiers.evaluer("--dates", "jj/mm/aaaa", statut=0)[0]) == BONNES
    # 1 February, not 2 January: 43 years are reached on that day (A9.al1).
    fichiers.avec("personnes", octets([PERSONNES[0], *(f"{id};01/02/1957;0;0" for id in "ABC")]))
    avant = fichiers.evaluer("--dates", "jj/mm/aaaa", statut=0)[0]
    fichiers.avec("personnes", octets([PERSONNES[0], *(f"{id};1957-02-01;0;0" for id in "ABC")]))
    assert avant == fichiers.evaluer("--dates", "jj/mm/aaaa", statut=0)[0] == fichiers.evaluer(statut=0)[0]


def test_nombre_de_jours_d_un_tableur(fichiers: Fichiers) -> None:
    fichiers.avec("personnes", octets([ligne.replace("1950-01-01", "18264") for ligne in PERSONNES]))
    lignes, _ = fichiers.evaluer()
    assert resume(lignes)[0] == ("A", "date_invalide", "autres-personnes", 2)
    assert "18264" in lignes[0]["erreur_message"] and lignes[0]["erreur_message"].endswith("YYYY-MM-DD; a spreadsheet wrote the number of the day: format the column as a date")


@pytest.mark.parametrize("cellule", ["true", "True", "7,5", "2001-06-01"])
def test_ce_que_d_autres_outils_font_d_un_niveau(fichiers: Fichiers, cellule: str) -> None:
    """A level that another tool took for a truth value, a place or a date on its way (findings/): never the level 1, 7 or 75, nor a fact not given."""
    fichiers.avec("carriere", octets([*CARRIERE[:2], CARRIERE[2].removesuffix("7") + cellule, CARRIERE[3]]))
    lignes, _ = fichiers.evaluer()
    assert resume(lignes) == [A, ("B", "type", "autres-carriere", 3), C]
    assert cellule in lignes[1]["erreur_message"]


def test_une_date_d_une_personne(fichiers: Fichiers) -> None:
    """The demandes in another order: the line is that of the file of persons."""
    fichiers.avec("personnes", octets([*PERSONNES[:2], "B;01/01/1950;0;0", PERSONNES[3]]))
    fichiers.avec("demandes", octets([DEMANDES[0], *reversed(DEMANDES[1:])]))
    assert resume(fichiers.evaluer()[0]) == [C, ("B", "date_invalide", "autres-personnes", 3), A]


class TestCarrieresDePersonne:
    """Career rows of nobody are counted and named, and the run does not end as if nothing had happened."""

    def perdues(self, fichiers: Fichiers, forme: str) -> Fichiers:
        for nom, lignes in zip(NOMS, (PERSONNES, CARRIERE, DEMANDES)):
            debut = "" if nom == "carriere" else "000"
            fichiers.avec(nom, octets([lignes[0], *(f"{debut}{n};{ligne[2:]}" for n, ligne in enumerate(lignes[1:], 1))]))
        source = fichiers.noms["carriere"]
        if forme == "parquet":
            # Read by whoever guesses types, the ids are numbers.
            table = csv_arrow.read_csv(source, parse_options=csv_arrow.ParseOptions(delimiter=";"))
            fichiers.noms["carriere"] = source.with_suffix(".parquet")
            parquet.write_table(table, fichiers.noms["carriere"])
        elif forme == "jsonl":
            fichiers.avec("carriere", octets([json.dumps({**o, "id": n}) for n, o in enumerate(objets(CARRIERE), 1)]), "jsonl")
        return fichiers

    @pytest.mark.parametrize("forme", ["csv", "parquet", "jsonl"])
    def test_nommees(self, fichiers: Fichiers, forme: str) -> None:
        self.perdues(fichiers, forme)
        lignes, dit = fichiers.evaluer()
        assert [ligne["verdict"] for ligne in lignes] == ["non_inscriptible"] * 3
        premiere = 2 if forme == "csv" else 1
        assert f"3 career rows of persons not in {fichiers.noms['personnes']}: line {premiere} (1), line {premiere + 1} (2)" in dit

    @pytest.mark.parametrize("verbe", VERBES, ids=lambda verbe: verbe[0])
    def test_dans_chaque_verbe(self, fichiers: Fichiers, verbe: list[str]) -> None:
        self.perdues(fichiers, "csv")
        sortie = ["-o", str(fichiers.dossier / ("pages" if verbe == ["fiche"] else "s.jsonl"))]
        statut, _, dit = en_memoire("--langue", "en", *verbe, *fichiers.arguments(), *sortie)
        assert statut == 1 and "3 career rows" in dit
        statut, _, dit = en_memoire("--langue", "en", *verbe, *fichiers.arguments(), *sortie, "--carriere-en-trop")
        # Persons without a career are odd, which is what that verb is for.
        assert "career row" not in dit and statut == (1 if verbe == ["verifier"] else 0)

    @pytest.mark.parametrize("perdue", ["", " A", "a", "A "])
    def test_autres_differences(self, fichiers: Fichiers, perdue: str) -> None:
        """A blank, a case, an id that is not there: no rule makes them equal."""
        fichiers.avec("carriere", octets([*CARRIERE, f"{perdue};1984-01-01;;general;organisme;b;cadre;7"]))
        lignes, dit = fichiers.evaluer()
        assert resume(lignes) == BONNES and "1 career row " in dit and "line 5" in dit


def test_bilan(fichiers: Fichiers) -> None:
    """Every row of the three files is counted once."""
    fichiers.avec("personnes", octets([*PERSONNES, "D;1950-01-01;0;0", "E;1950-01-01"]))
    fichiers.avec("carriere", octets([*CARRIERE, "Z;1985-01-01;;general;organisme;b;cadre;7", 'A;"1985-01-01;;general;organisme;b;cadre;7']))
    fichiers.avec("demandes", octets([*DEMANDES, "B;2000", "E;2000;AD3"]))
    lignes, dit = fichiers.evaluer("--bilan")
    assert resume(lignes) == [
        ("A", "guillemet", "autres-carriere", 6),
        B,
        C,
        ("B", "largeur", "autres-demandes", 5),
        ("E", "largeur", "autres-personnes", 6),
    ]
    assert dit.splitlines()[-3:] == [
        "personnes: 5 = 2 evaluated, 1 without demande, 2 in error",
        "carriere: 5 = 2 attached, 2 in error, 1 of nobody",
        "demandes: 5 = 2 decisions, 3 in error",
    ]


@pytest.mark.parametrize(
    ("entete", "attendu"),
    [
        ("", "autres-demandes.csv, line 1: the names of the columns are expected there"),
        ('id;annee;"classe', "autres-demandes.csv, line 1: quotation mark misplaced, or not closed on its line"),
        ("id;;classe", "autres-demandes.csv, line 1: column 2 has no name"),
        ("id;annee;couleur", "autres-demandes.csv: unknown columns: demandes.couleur; --colonnes tells what those of an export are"),
        ("id;annee;Classe", "autres-demandes.csv: unknown columns: demandes.Classe (→ classe ?); --colonnes tells"),
        ("id;id;annee;classe", "demandes.id: field given twice"),
        ("annee;classe", "demandes.id: required field"),
    ],
)
def test_entetes(fichiers: Fichiers, entete: str, attendu: str) -> None:
    """What is wrong with the header is wrong usage: no row can be read."""
    fichiers.avec("demandes", octets([entete, *DEMANDES[1:]]) if entete else b"")
    statut, _, dit = en_memoire("evaluer", *fichiers.arguments())
    assert statut == 2 and dit.count("\n") == 1 and attendu in dit
