"""Keys of tables: numbers and texts that are the same id, rows that match nothing, and the account of every row."""

from __future__ import annotations

import decimal
import random
import warnings
from typing import Any

import liste_aptitude as la
import liste_aptitude_arrow as arrow
import pyarrow as pa
import pytest
from liste_aptitude.table import LignesOrphelines

PERSONNE = {
    "naissance": "1950-01-01",
    "inscrit_1999": False,
    "formation_ancien_eleve": False,
    "formation_diplome_assimile": "aucun",
    "formation_admissible_concours": False,
}
PERIODE = {
    "debut": "1985-01-01",
    "organisme_regime": "general",
    "organisme_type": "organisme",
    "organisme_categorie": "b",
    "fonction": "cadre",
    "niveau": 7,
}
DEMANDE = {"annee": 2000, "classe": "AD3"}


def table(ids: Any, cellules: dict[str, Any]) -> Any:
    return pa.table({"id": ids, **{nom: [valeur] * len(ids) for nom, valeur in cellules.items()}})


def trois(personnes: Any, carriere: Any, demandes: Any) -> tuple[Any, Any, Any]:
    return table(personnes, PERSONNE), table(carriere, PERIODE), table(demandes, DEMANDE)


def cellules(resultat: Any, *noms: str) -> list[tuple[Any, ...]]:
    return [tuple(ligne[nom] for nom in noms) for ligne in pa.table(resultat).to_pylist()]


# A manager at level 7 for fifteen years, aged 50: the class is open, age and seniority are met (A9.al1, A12.al3.2, A17.al1).
BON = "inscriptible"


NOMBRES = [
    pa.array([7, 8], pa.int8()),
    pa.array([7, 8], pa.uint64()),
    pa.array([7.0, 8.0], pa.float32()),
    pa.array([7.0, 8.0]),
    pa.array([decimal.Decimal(7), decimal.Decimal(8)], pa.decimal128(38, 0)),
    pa.array([decimal.Decimal("7.00"), decimal.Decimal("8.00")], pa.decimal256(40, 2)),
    pa.array([7, 8]).dictionary_encode(),
    pa.array(["7", "8"]),
    pa.array(["7", "8"], pa.large_string()),
    pa.array(["7", "8"], pa.string_view()),
    pa.array(["7", "8"]).dictionary_encode(),
]


@pytest.mark.parametrize("personnes", NOMBRES, ids=lambda a: str(a.type))
def test_un_nombre_est_le_texte_de_ses_chiffres(personnes: Any) -> None:
    """In any of the three tables; the id comes out as a text."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for carriere in NOMBRES:
            for demandes in (NOMBRES[1], carriere):
                resultat = la.evaluer_table(*trois(personnes, carriere, demandes))
                assert cellules(resultat, "id", "verdict", "erreur_regle") == [("7", BON, None), ("8", BON, None)]
                assert resultat.bilan.carriere_rattachees == 2


def test_un_texte_reste_ce_qu_il_est() -> None:
    """Zeros, blanks and case make other ids: those careers are told, and counted."""
    with pytest.warns(LignesOrphelines, match=r"4 ligne.*1 \('007'\), 2 \('7 '\), 3 \('a'\), 4 \('8\.0'\)") as vus:
        resultat = la.evaluer_table(*trois(["7", "A"], ["007", "7 ", "a", "8.0", "7"], ["7", "A"]))
    assert len(vus) == 1
    assert resultat.orphelines.premiers(2) == [(1, "007", "personne_inconnue"), (2, "7 ", "personne_inconnue")]
    assert resultat.bilan.to_dict() == {
        "personnes": 2,
        "personnes_evaluees": 2,
        "personnes_sans_demande": 0,
        "personnes_en_erreur": 0,
        "carriere": 5,
        "carriere_rattachees": 1,
        "carriere_en_erreur": 0,
        "carriere_orphelines": 4,
        "demandes": 2,
        "decisions": 2,
        "demandes_en_erreur": 0,
    }


def test_orphelines_selon_l_option(recwarn: pytest.WarningsRecorder) -> None:
    donnees = trois(["A"], ["A", "B", None, ""], ["A"])
    resultat = la.evaluer_table(*donnees, orphelines="ignorer")
    assert not recwarn.list
    assert pa.table(resultat.orphelines).to_pylist() == [
        {"table": "carriere", "ligne": 2, "id": "B", "motif": "personne_inconnue"},
        {"table": "carriere", "ligne": 3, "id": None, "motif": "id_absent"},
        {"table": "carriere", "ligne": 4, "id": "", "motif": "id_vide"},
    ]
    with pytest.raises(la.ErreurEntree) as refus:
        la.evaluer_table(*donnees, orphelines="refuser")
    assert (refus.value.chemin, refus.value.regle) == ("carriere.id", "valeur_inconnue")
    with pytest.raises(ValueError, match="orphelines"):
        la.evaluer_table(*donnees, orphelines="taire")  # type: ignore[arg-type]
    with pytest.warns(LignesOrphelines, match="3 career row.*3 \\(no id\\)"):
        la.evaluer_table(*donnees, langue="en")


def test_avertissement_a_chaque_fois() -> None:
    """Twice from the same line of a script: shown twice."""
    with pytest.warns(LignesOrphelines) as vus:
        for _ in range(2):
            la.evaluer_table(*trois(["A"], ["B"], ["A"]))
    assert len(vus) == 2


@pytest.mark.parametrize(
    ("ids", "motif", "regle", "valeur"),
    [
        (pa.array([1.5]), "id_type", "type", "1.5"),
        (pa.array([True]), "id_type", "type", "true"),
        (pa.array([0], pa.date32()), "id_type", "type", "1970-01-01"),
        (pa.array([b"A"]), "id_type", "type", "(Binary)"),
        (pa.array([decimal.Decimal("0.5")]), "id_type", "type", "0.5"),
        (pa.array([1e300]), "id_type", "type", "1" + "0" * 59 + "…"),
        (pa.array([decimal.Decimal("9" * 60)], pa.decimal256(76, 0)), "id_type", "type", "(> 38)"),
        (pa.array([None], pa.float64()), "id_absent", "champ_requis", None),
        (pa.array([float("nan")]), "id_absent", "champ_requis", None),
        (pa.nulls(1), "id_absent", "champ_requis", None),
        (pa.array([""]), "id_vide", "texte_vide", ""),
        (pa.array(["x" * 40_000]), "id_long", "hors_bornes", "x" * 60 + "…"),
    ],
    ids=str,
)
def test_cellules_qui_ne_sont_pas_des_ids(ids: Any, motif: str, regle: str, valeur: Any) -> None:
    """In the demandes an error row; in the persons a row set aside; in the careers a row of nobody."""
    resultat = la.evaluer_table(*trois(ids, ids, ids), orphelines="ignorer")
    (ligne,) = cellules(resultat, "id", "erreur_chemin", "erreur_regle", "erreur_table", "erreur_ligne")
    assert ligne == (None, "id", regle, "demandes", 1)
    assert [m for _, _, m in resultat.orphelines.premiers()] == [motif]
    evaluateur = arrow.Evaluateur(*trois(ids, ids, ids)[:2])
    assert [m for _, _, m in evaluateur.personnes_ecartees.premiers()] == [motif]
    trouve = cellules(resultat, "erreur_valeur")[0][0]
    assert trouve == valeur


def test_ce_qui_ne_va_avec_rien() -> None:
    """Persons without career, without demande, doubled; demandes of nobody."""
    evaluateur = arrow.Evaluateur(*trois(["A", "B", "D", "D", None], ["A", "D"], [])[:2])
    resultat = evaluateur.evaluer(table(["A", "Z", "D", None], DEMANDE), langue="en", premiere=11)
    assert cellules(resultat, "id", "erreur_regle", "erreur_table", "erreur_ligne", "erreur_valeur", "erreur_attendu") == [
        ("A", None, None, None, None, None),
        ("Z", "valeur_inconnue", "personnes", None, "Z", "an id of the persons’ table, from which this one is absent"),
        ("D", "champ_double", "personnes", 3, "D", "one row per person: here 3, 4"),
        (None, "champ_requis", "demandes", 14, None, "the id of a person"),
    ]
    assert evaluateur.sans_carriere.premiers() == [(2, "B", "sans_carriere")]
    assert evaluateur.sans_demande.premiers() == [(2, "B", "sans_demande")]
    assert evaluateur.personnes_ecartees.premiers() == [
        (3, "D", "personne_double"),
        (4, "D", "personne_double"),
        (5, None, "id_absent"),
    ]
    assert (evaluateur.bilan.personnes_en_erreur, evaluateur.bilan.carriere_en_erreur) == (3, 1)


def test_personnes_en_ordre_et_demandes_en_desordre() -> None:
    """Ids that rise, with rows that have none in between: each is found, and none that is not there."""
    ids = [None if n % 7 == 3 else f"P{n:04}" for n in range(0, 2000, 2)]
    hasard = random.Random(3)
    demandes = [f"P{hasard.randrange(2001):04}" for _ in range(300)]
    resultat = la.evaluer_table(*trois(ids, [], demandes))
    connus = set(ids)
    assert cellules(resultat, "id", "erreur_regle") == [(i, None if i in connus else "valeur_inconnue") for i in demandes]
    un_a_un = [la.evaluer_table(*trois(ids, [], [i])) for i in demandes[:40]]
    assert [cellules(r, "erreur_regle") for r in un_a_un] == [cellules(resultat, "erreur_regle")[n : n + 1] for n in range(40)]


def melees(graine: int, personnes: int) -> tuple[Any, Any, Any, dict[str, int]]:
    """Tables in any order, with every kind of row, and how many of each were put there."""
    hasard = random.Random(graine)
    ids = [f"P{rang:07}" for rang in range(personnes)]
    sortes = {i: hasard.choices(("bonne", "refusee", "double"), (90, 5, 5))[0] for i in ids}
    asked = {i for i in ids if hasard.random() < 0.8}
    lignes_p = [(i, "1950-02-30" if sortes[i] == "refusee" else "1950-01-01") for i in ids for _ in range(1 + (sortes[i] == "double"))]
    lignes_p += [(None, "1950-01-01")] * hasard.randint(0, 5)
    lignes_c: list[str | None] = [i for i in ids for _ in range(hasard.choice((0, 1, 3)))]
    orphelines: list[str | None] = hasard.choices(("X1", "", None), k=personnes // 20)
    lignes_d: list[str | None] = [i for i in asked for _ in range(hasard.choice((1, 1, 2)))]
    sans: list[str | None] = hasard.choices(("X2", "", None), k=personnes // 20)
    if graine % 2:
        hasard.shuffle(lignes_p)
        hasard.shuffle(lignes_c)
    en_erreur = {i for i in ids if sortes[i] == "double" or (sortes[i] == "refusee" and i in asked)}
    attendu = {
        "personnes": len(lignes_p),
        "personnes_en_erreur": sum(i is None or i in en_erreur for i, _ in lignes_p),
        "personnes_evaluees": sum(i in asked and i not in en_erreur for i, _ in lignes_p),
        "personnes_sans_demande": sum(i is not None and i not in asked and i not in en_erreur for i, _ in lignes_p),
        "carriere": len(lignes_c) + len(orphelines),
        "carriere_en_erreur": sum(i in en_erreur for i in lignes_c),
        "carriere_rattachees": sum(i not in en_erreur for i in lignes_c),
        "carriere_orphelines": len(orphelines),
        "demandes": len(lignes_d) + len(sans),
        "decisions": sum(i not in en_erreur for i in lignes_d),
        "demandes_en_erreur": sum(i in en_erreur for i in lignes_d) + len(sans),
    }
    toutes_c, toutes_d = lignes_c + orphelines, lignes_d + sans
    if graine % 2:
        hasard.shuffle(toutes_c)
        hasard.shuffle(toutes_d)
    p = pa.table({"id": [i for i, _ in lignes_p], "naissance": [n for _, n in lignes_p]})
    return p, table(toutes_c, PERIODE), table(toutes_d, DEMANDE), attendu


def compter(graine: int, personnes: int) -> None:
    """Every row is counted once, under its own name."""
    p, c, d, attendu = melees(graine, personnes)
    resultat = la.evaluer_table(p, c, d, orphelines="ignorer")
    bilan = resultat.bilan.to_dict()
    assert bilan == {nom: attendu[nom] for nom in bilan}
    assert bilan["demandes"] == bilan["decisions"] + bilan["demandes_en_erreur"] == len(resultat)
    assert bilan["carriere"] == bilan["carriere_rattachees"] + bilan["carriere_en_erreur"] + bilan["carriere_orphelines"]
    assert bilan["personnes"] == bilan["personnes_evaluees"] + bilan["personnes_sans_demande"] + bilan["personnes_en_erreur"]
    sortie = pa.table(resultat)
    assert sortie.column("verdict").null_count == bilan["demandes_en_erreur"]
    assert sortie.column("erreur_regle").null_count == bilan["decisions"]
    assert len(resultat.orphelines) == bilan["carriere_orphelines"]


@pytest.mark.parametrize("graine", range(6))
def test_chaque_ligne_est_comptee(graine: int) -> None:
    compter(graine, 20_000 if graine < 2 else 300)
