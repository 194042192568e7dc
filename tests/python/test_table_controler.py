"""A published list against dossiers: each kind of fault, every row counted, whatever the format. Expected values worked out from the law."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import liste_aptitude as la
import pyarrow
import pyarrow.parquet
import pytest
from conftest import compact
from liste_aptitude import Controle
from liste_aptitude.cli import main

_TITRES = {
    "ancien_eleve": True,
    "diplome_assimile": "aucun",
    "admissible_concours": False,
    "semaines_perfectionnement": 0,
    "attestation_stage_informatique": False,
    "certificat_comptabilite": False,
    "diplome_informatique": "aucun",
    "experience_informatique_reconnue": False,
}


def _agent(id: str, **autres: Any) -> dict[str, Any]:
    """A manager of ten years, former student of the school: AD3 is open to him in the first section (A8.al1, A12.al3.2, A17.al1)."""
    organisme = {"regime": "general", "type": "organisme", "categorie": "a"}
    carriere = [{"debut": autres.pop("debut", "1990-01-01"), "organisme": organisme, "fonction": "cadre", "niveau": 8}]
    formation = {**_TITRES, **autres.pop("formation", {})}
    return {"id": id, "naissance": "1950-01-01", "formation": formation, "carriere": carriere, "inscrit_1999": False, **autres}


def _inscription(annee: int, classe: str, section: str = "premiere") -> dict[str, Any]:
    return {"annee": annee, "classe": classe, "section": section, "publication": f"{annee - 1}-12-20"}


AD3 = {"annee": 2001, "classe": "AD3"}
BON = (_agent("bon"), AD3)
# One year in management: A12.al3.2 asks a former student for two (six less the four of A12.al4).
COURT = (_agent("court", debut="2000-01-01"), AD3)
# Without the title, 51 years old: the second section (A7.al1), where A12.al3.2 asks for six years.
SECONDE = (_agent("seconde", formation={"ancien_eleve": False}), AD3)
# The title is not known: first or second section, and in the second he is too young (A9.al1: 43 years).
INCERTAIN = (_agent("incertain", naissance="1970-01-01", formation={"ancien_eleve": None}), AD3)
# On the list of 2000 for the first time, in the first section: on those of 2001 and 2002 too (A22.al1.1), while this time he has no right.
RECONDUIT = (_agent("reconduit", debut="2000-01-01", inscriptions=[_inscription(2000, "AD3")]), AD3)
# The same in the second section: one year (A22.al2).
UNE_ANNEE = (_agent("une-annee", debut="2000-01-01", inscriptions=[_inscription(2000, "AD3", "deuxieme")]), AD3)


def _controler(liste: list[dict[str, Any]], *couples: Any, **options: Any) -> list[la.Constatation]:
    return la.controler(liste, couples, 2001, **options)


@pytest.mark.parametrize(
    ("couple", "section", "attendu", "disposition", "certain"),
    [
        (BON, "premiere", Controle.CONFORME, None, True),
        (BON, None, Controle.CONFORME, None, True),
        (BON, "deuxieme", Controle.AUTRE_SECTION, "A8.al1", True),
        (COURT, "premiere", Controle.SANS_DROIT, "A12.al3.2", True),
        (SECONDE, "deuxieme", Controle.CONFORME, None, True),
        (SECONDE, "premiere", Controle.AUTRE_SECTION, "A7.al1", True),
        (INCERTAIN, "premiere", Controle.INCERTAIN, "A9.al1", False),
        (RECONDUIT, "premiere", Controle.RECONDUIT, "A22.al1.1", True),
        (RECONDUIT, "deuxieme", Controle.AUTRE_SECTION, "A22.al1.1", True),
        (UNE_ANNEE, "deuxieme", Controle.SANS_DROIT, "A12.al3.2", True),
    ],
)
def test_une_ligne(couple: Any, section: "str | None", attendu: Controle, disposition: "str | None", certain: bool) -> None:
    constatation = _controler([{"id": couple[0]["id"], "classe": "AD3", "section": section}], couple)[0]
    assert (constatation.controle, constatation.disposition, constatation.certain, constatation.rang) == (attendu, disposition, certain, 0)


def test_ce_qui_manque_a_la_liste() -> None:
    """Who has the right and is not there; who is renewed and is not there. A refusal that is not there is nothing."""
    trouvees = _controler([], BON, COURT, INCERTAIN, RECONDUIT, UNE_ANNEE)
    assert [(c.id, c.controle, c.disposition, c.certain) for c in trouvees] == [
        ("bon", Controle.OMIS, "A20.al1", False),
        ("reconduit", Controle.RECONDUCTION_OUBLIEE, "A22.al1.1", False),
    ]
    assert "list of 2000, until 2002 (A22.al1.1)" in trouvees[1].phrase("en")


def test_deux_fois_inconnu_et_sans_demande() -> None:
    """A second row of a class, a person without a demande, a class that was not asked: D1, which no manager may ask (A17.al3)."""
    liste = [{"id": "bon", "classe": "AD3"}, {"id": "bon", "classe": "AD3"}, {"id": "personne", "classe": "AD3"}, {"id": "bon", "classe": "D1"}]
    trouvees = _controler(liste, BON)
    assert [c.controle for c in trouvees] == [Controle.CONFORME, Controle.DOUBLE, Controle.INCONNU, Controle.SANS_DEMANDE]
    assert trouvees[3].disposition == "A16.al1" and trouvees[3].verdict is la.Verdict.IRRECEVABLE and "A17.al3" in trouvees[3].phrase("en")


def test_plafonds() -> None:
    """For ten persons of the first section, two of the second and none of the third; ten persons twice are still ten (A9.al3, A10.al1)."""
    premiere = [{"id": f"p{n}", "classe": "AD3", "section": "premiere"} for n in range(10)] * 2
    deuxieme = [{"id": f"d{n}", "classe": "AD3", "section": "deuxieme"} for n in range(3)]
    plafonds = [c for c in _controler([*premiere, *deuxieme]) if c.controle is Controle.PLAFOND]
    assert [(c.section, c.disposition) for c in plafonds] == [(la.Section.DEUXIEME, "A9.al3")]
    assert "3 for a ceiling of 2" in plafonds[0].phrase("en")
    assert not [c for c in _controler([*premiere, *deuxieme[:2]]) if c.controle is Controle.PLAFOND]
    troisieme = {"id": "t", "classe": "AD1", "section": "troisieme_elargie"}
    assert [c.disposition for c in _controler([*premiere, troisieme]) if c.controle is Controle.PLAFOND] == ["A10.al1"]
    assert not [c for c in _controler([*premiere, troisieme], elargie=True) if c.controle is Controle.PLAFOND]


def test_une_demande_d_une_autre_liste_ne_dit_rien_de_celle_ci() -> None:
    trouvees = _controler([], (BON[0], {"annee": 2002, "classe": "AD3"}))
    assert trouvees == []


TOUS = (BON, COURT, SECONDE, INCERTAIN, RECONDUIT, UNE_ANNEE)
LISTE = [
    {"id": "bon", "classe": "AD3", "section": "deuxieme", "annee": 2001},
    {"id": "court", "classe": "AD3", "section": "premiere", "annee": 2001},
    {"id": "incertain", "classe": "AD3", "section": None, "annee": 2001},
    {"id": "bon", "classe": "AD9", "section": None, "annee": 2001},
    {"id": "vieux", "classe": "AD3", "section": None, "annee": 2000},
    {"id": None, "classe": "AD3", "section": None, "annee": 2001},
    {"id": "inconnu", "classe": "AD3", "section": None, "annee": 2001},
]
ATTENDUS = [
    ("bon", "erreur"),
    (None, "erreur"),
    ("bon", "autre_section"),
    ("court", "sans_droit"),
    ("incertain", "incertain"),
    ("inconnu", "inconnu"),
    ("reconduit", "reconduction_oubliee"),
    ("seconde", "omis"),
    (None, "plafond"),
]


def _ecrire(liste: list[dict[str, Any]], fichier: Path) -> Path:
    if fichier.suffix == ".jsonl":
        fichier.write_text("".join(compact(ligne) + "\n" for ligne in liste), encoding="utf-8")
    elif fichier.suffix == ".parquet":
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(liste), fichier)
    else:
        lignes = [";".join(map(str, LISTE[0])), *(";".join("" if v is None else str(v) for v in ligne.values()) for ligne in liste)]
        fichier.write_text("\r\n".join(lignes) + "\r\n", encoding="utf-8")
    return fichier


@pytest.fixture
def dossiers(tmp_path: Path) -> str:
    fichier = tmp_path / "dossiers.jsonl"
    fichier.write_text("".join(compact({"dossier": d, "demande": m}) + "\n" for d, m in TOUS), encoding="utf-8")
    return str(fichier)


@pytest.mark.parametrize("suite", [".csv", ".jsonl", ".parquet"])
def test_chaque_ligne_a_sa_place(suite: str, dossiers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Errors first, then the list in its order, what it lacks, the ceilings; every row of the list is counted once."""
    liste = _ecrire(LISTE, tmp_path / f"liste{suite}")
    sortie = tmp_path / "controle.jsonl"
    statut = main(["--langue", "en", "controler", "--liste", str(liste), "--annee", "2001", dossiers, "-o", str(sortie)])
    rangees = [json.loads(ligne) for ligne in sortie.read_text(encoding="utf-8").splitlines()]
    assert statut == 1
    assert [(r["id"], r["controle"]) for r in rangees] == ATTENDUS
    premiere = 1 if suite != ".csv" else 2
    assert [(r["erreur_chemin"], r["erreur_regle"], r["erreur_ligne"] - premiere) for r in rangees[:2]] == [
        ("liste.classe", "valeur_inconnue", 3),
        ("id", "champ_requis", 5),
    ]
    assert [r["ligne"] - premiere for r in rangees if r["ligne"]] == [0, 1, 2, 6]
    assert [r["faits_manquants"] for r in rangees if r["controle"] == "incertain"] == [["formation.ancien_eleve"]]
    assert "7 rows = 1 listed without right, 1 another section, 1 uncertain listing, 1 neither dossier nor demande, 2 in error, 1 of another year" in (
        capsys.readouterr().err
    )


def test_ses_colonnes_et_ses_mots(dossiers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A list as it is published: other names, other words, a column that says nothing, Windows-1252."""
    liste, colonnes = tmp_path / "liste.csv", tmp_path / "colonnes.toml"
    liste.write_bytes("Matricule;Nom;Catégorie;Section\nbon;Léa;AD 3;Première\ncourt;Zoé;AD 3;Première\n".encode("cp1252"))
    colonnes.write_text(
        '[liste]\nignorer = ["Nom"]\n[liste.colonnes]\nMatricule = "id"\n"Catégorie" = "classe"\nSection = "section"\n'
        '[liste.mots.classe]\n"AD 3" = "AD3"\n[liste.mots.section]\n"Première" = "premiere"\n',
        encoding="utf-8",
    )
    statut = main(["--langue", "en", "controler", "--liste", str(liste), "--colonnes", str(colonnes), "--annee", "2001", dossiers])
    sortie = capsys.readouterr().out
    assert statut == 1
    assert "2 rows = 1 right, 1 listed without right" in sortie
    assert "line 3  court  AD3  listed without right: Seniority in management: not met; required 2 years, found 1 year, lacking 1 year (A12.al3.2, A12.al4)" in sortie


def test_une_liste_juste(tmp_path: Path, dossiers: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Six of the first section leave room for one of the second (a fifth, rounded down): nothing to say, status 0."""
    autres = [_agent(f"autre-{n}") for n in range(5)]
    with open(dossiers, "a", encoding="utf-8") as flux:
        flux.writelines(compact({"dossier": agent, "demande": AD3}) + "\n" for agent in autres)
    justes = [("bon", "premiere"), ("seconde", "deuxieme"), ("reconduit", "premiere"), *((agent["id"], "premiere") for agent in autres)]
    liste = _ecrire([{"id": id, "classe": "AD3", "section": section, "annee": None} for id, section in justes], tmp_path / "liste.csv")
    statut = main(["--langue", "en", "controler", "--liste", str(liste), "--annee", "2001", dossiers])
    sortie = capsys.readouterr()
    assert (statut, sortie.err) == (0, "")
    assert sortie.out.splitlines()[0].endswith("8 rows = 7 right, 1 renewal [N.B. text amended before this list]")
    assert "second section: 1, ceiling 1 (A9.al3)" in sortie.out


def test_une_reconduction_sans_demande_dans_les_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who is renewed asks for nothing: the persons' table says it alone."""
    (tmp_path / "p.csv").write_text(
        'id;naissance;inscriptions\nA;1950-01-01;"[{""annee"":2000,""classe"":""D1"",""section"":""premiere"",""publication"":""1999-12-20""}]"\n', encoding="utf-8"
    )
    (tmp_path / "c.csv").write_text("id;debut\n", encoding="utf-8")
    (tmp_path / "d.csv").write_text("id;annee;classe\n", encoding="utf-8")
    (tmp_path / "l.csv").write_text("id;classe\n", encoding="utf-8")
    tables = [a for nom in ("personnes", "carriere", "demandes") for a in (f"--{nom}", str(tmp_path / f"{nom[0]}.csv"))]
    # D1: four further years (A22.al1.2).
    for annee, oubliees in (("2004", 1), ("2005", 0)):
        statut = main(["--langue", "en", "controler", "--liste", str(tmp_path / "l.csv"), "--annee", annee, *tables])
        sortie = capsys.readouterr().out
        assert statut == oubliees and sortie.count("A  D1  renewal forgotten") == oubliees, sortie


def test_la_sortie_n_est_pas_la_liste(dossiers: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    liste = _ecrire(LISTE, tmp_path / "liste.csv")
    assert main(["--langue", "en", "controler", "--liste", str(liste), "--annee", "2001", dossiers, "-o", str(liste)]) == 2
    assert "would replace" in capsys.readouterr().err


def test_comptes_de_python() -> None:
    trouvees = _controler([ligne for ligne in LISTE if ligne["classe"] == "AD3" and ligne["id"]], *TOUS)
    assert Counter(c.controle for c in trouvees)[Controle.SANS_DROIT] == 1
    with pytest.raises(la.ErreurEntree, match=r"liste\.classe"):
        _controler([{"id": "bon", "classe": "AD9"}], BON)


def test_les_plafonds_de_2014_selon_la_liste_precedente(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Twelve in the first section, three in the second; of 10 the list before, then not told (A9.al3@2014, A9.al4@2014)."""
    inscrits = [{"id": f"p{n}", "classe": "AD3", "section": "premiere"} for n in range(12)] + [{"id": f"d{n}", "classe": "AD3", "section": "deuxieme"} for n in range(3)]

    def dites(*options: str) -> list[str]:
        main(["--langue", "en", "controler", "--liste", str(publiee), "--annee", "2014", *options, str(vide)])
        return capsys.readouterr().out.splitlines()

    publiee, vide = tmp_path / "publiee.jsonl", tmp_path / "vide.jsonl"
    publiee.write_text("".join(json.dumps(i) + "\n" for i in inscrits), encoding="utf-8")
    vide.write_text("", encoding="utf-8")
    assert "second section: 3, ceiling 2 (A9.al3@2014); if the commission counts on this list, 2, 1 too many (A9.al4@2014)" in dites("--precedente", "10")
    assert "second section: 3, ceiling by the list before (--precedente) (A9.al3@2014)" in dites()
