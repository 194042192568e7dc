"""Types of columns: those that hold the right value are taken, the others refused by name; nulls at every level."""

from __future__ import annotations

import datetime as dt
import decimal
from typing import Any

import liste_aptitude as la
import pyarrow as pa
import pytest
from liste_aptitude.extras import arrow

PERSONNES: dict[str, Any] = {
    "id": ["A", "B"],
    "naissance": ["1950-01-01"] * 2,
    "inscrit_1999": [False] * 2,
    "formation_ancien_eleve": [False] * 2,
    "formation_diplome_assimile": ["aucun"] * 2,
    "formation_admissible_concours": [False] * 2,
}
CARRIERE: dict[str, Any] = {
    "id": ["A", "B"],
    "debut": ["1985-01-01"] * 2,
    "organisme_regime": ["general"] * 2,
    "organisme_type": ["organisme"] * 2,
    "organisme_categorie": ["b"] * 2,
    "fonction": ["cadre"] * 2,
    "niveau": [7] * 2,
}
DEMANDES: dict[str, Any] = {"id": ["A", "B"], "annee": [2000] * 2, "classe": ["AD3"] * 2}
VIDE = pa.table({"id": pa.array([], pa.string())})


def evaluer(personnes: Any = PERSONNES, carriere: Any = CARRIERE, demandes: Any = DEMANDES, **options: Any) -> list[dict[str, Any]]:
    tables = (pa.table(t) if isinstance(t, dict) else t for t in (personnes, carriere, demandes))
    return pa.table(la.evaluer_table(*tables, **options)).to_pylist()


@pytest.fixture(scope="module")
def bonnes() -> list[dict[str, Any]]:
    lignes = evaluer()
    # At level 7 for fifteen years, aged 50 (A9.al1, A12.al3.2, A17.al1).
    assert [ligne["verdict"] for ligne in lignes] == ["inscriptible"] * 2
    return lignes


def codees(colonne: Any) -> list[Any]:
    """The same words as dictionaries and runs of every kind."""
    cles = [pa.int8(), pa.int32(), pa.uint16(), pa.int64()]
    runs = pa.RunEndEncodedArray.from_arrays(pa.array([1, 2], pa.int32()), pa.array(colonne))
    return [
        pa.array(colonne, pa.large_string()),
        pa.array(colonne, pa.string_view()),
        *(pa.array(colonne).cast(pa.dictionary(cle, pa.string())) for cle in cles),
        pa.array(colonne, pa.large_string()).dictionary_encode(),
        pa.chunked_array([colonne[:1], [], colonne[1:]], pa.string()),
        pa.chunked_array([pa.array(colonne[:1]).dictionary_encode(), pa.array(colonne[1:]).dictionary_encode()]),
        runs,
    ]


@pytest.mark.parametrize("nom", ["debut", "organisme_regime", "organisme_categorie", "fonction"])
@pytest.mark.parametrize("rang", range(10))
def test_mots_et_dates_codes(bonnes: Any, nom: str, rang: int) -> None:
    assert evaluer(carriere={**CARRIERE, nom: codees(CARRIERE[nom])[rang]}) == bonnes


@pytest.mark.parametrize("rang", range(10))
def test_classe_codee(bonnes: Any, rang: int) -> None:
    assert evaluer(demandes={**DEMANDES, "classe": codees(DEMANDES["classe"])[rang]}) == bonnes


@pytest.mark.parametrize(
    "colonne",
    [
        pa.array([7, 7], pa.int8()),
        pa.array([7, 7], pa.uint64()),
        pa.array([7.0, 7.0], pa.float16()),
        pa.array([7.0, 7.0], pa.float32()),
        pa.array([decimal.Decimal(7)] * 2, pa.decimal128(38, 0)),
        pa.array([decimal.Decimal("7.000")] * 2, pa.decimal128(10, 3)),
        pa.array([decimal.Decimal(7)] * 2, pa.decimal256(76, 0)),
        pa.array([7, 7]).dictionary_encode(),
        pa.RunEndEncodedArray.from_arrays([2], [7]),
    ],
    ids=lambda c: str(c.type),
)
def test_nombres_entiers(bonnes: Any, colonne: Any) -> None:
    assert evaluer(carriere={**CARRIERE, "niveau": colonne}) == bonnes


@pytest.mark.parametrize("unite", ["s", "ms", "us", "ns"])
@pytest.mark.parametrize("zone", [None, "UTC", "Etc/UTC", "+00:00"])
def test_instants_a_minuit(bonnes: Any, unite: str, zone: str | None) -> None:
    debut = pa.array([dt.datetime(1985, 1, 1)] * 2, pa.timestamp(unite, zone))
    assert evaluer(carriere={**CARRIERE, "debut": debut}) == bonnes
    assert evaluer(carriere={**CARRIERE, "debut": debut.dictionary_encode()}) == bonnes


def test_autres_dates(bonnes: Any) -> None:
    for genre in (pa.date32(), pa.date64()):
        assert evaluer(carriere={**CARRIERE, "debut": pa.array([dt.date(1985, 1, 1)] * 2, genre)}) == bonnes


@pytest.mark.parametrize(
    ("colonne", "regle", "valeur", "attendu"),
    [
        (pa.array([dt.datetime(1985, 1, 1, 8)] * 2, pa.timestamp("us", "UTC")), "type", "1985-01-01T08:00:00", "instant"),
        (pa.array([dt.datetime(1985, 1, 1)] * 2, pa.timestamp("us", "Europe/Paris")), "type", "(Timestamp(µs", "instant"),
        (pa.array(["31/12/1985"] * 2), "date_invalide", "31/12/1985", "AAAA-MM-JJ"),
        (pa.array(["1985-02-30"] * 2), "date_invalide", "1985-02-30", "AAAA-MM-JJ"),
        (pa.array([19850101] * 2), "type", "19850101", "AAAA-MM-JJ"),
        (pa.array(["0985-01-01"] * 2), "hors_bornes", "0985-01-01", "1900"),
    ],
    ids=str,
)
def test_dates_refusees(colonne: Any, regle: str, valeur: str, attendu: str) -> None:
    ligne = evaluer(carriere={**CARRIERE, "debut": colonne})[1]
    assert (ligne["erreur_chemin"], ligne["erreur_regle"]) == ("carriere[0].debut", regle)
    assert (ligne["erreur_table"], ligne["erreur_ligne"]) == ("carriere", 2)
    assert ligne["erreur_valeur"].startswith(valeur) and attendu in ligne["erreur_attendu"]


def test_la_forme_n_est_pas_le_jour() -> None:
    """A date in another form is not told as a day that does not exist."""
    formes = evaluer(personnes={**PERSONNES, "naissance": ["01/01/1950", "1950-02-30"]})
    assert [ligne["erreur_message"] for ligne in formes] == [
        "naissance\u00a0: date qui n’est pas écrite AAAA-MM-JJ\u00a0; trouvé «\u00a001/01/1950\u00a0»"
        "\u00a0; attendu\u00a0: une date AAAA-MM-JJ de 1900 à 2199",
        "naissance\u00a0: date qui n’existe pas\u00a0; trouvé «\u00a01950-02-30\u00a0»\u00a0; attendu\u00a0: une date AAAA-MM-JJ de 1900 à 2199",
    ]
    anglais = evaluer(personnes={**PERSONNES, "naissance": ["01/01/1950", None]}, langue="en")[0]
    assert anglais["erreur_message"] == (
        "naissance: date not written YYYY-MM-DD; found “01/01/1950”; expected: a date YYYY-MM-DD from 1900 to 2199"
    )


@pytest.mark.parametrize(
    ("fin", "valeur"),
    [
        (pa.array(["9999-12-31"] * 2), "9999-12-31"),
        (pa.array([dt.date(9999, 12, 31)] * 2), "9999-12-31"),
        (pa.array([2**31 - 1] * 2, pa.int32()).cast(pa.date32()), "5881580-07-11"),
        (pa.array([2**63 - 1] * 2, pa.int64()).cast(pa.timestamp("us")), "infinity"),
        (pa.array(["infinity"] * 2), "infinity"),
    ],
    ids=str,
)
def test_une_fin_sans_fin(fin: Any, valeur: str) -> None:
    """How databases write « still running » is refused, with what to do."""
    ligne = evaluer(carriere={**CARRIERE, "fin": fin}, langue="en")[0]
    assert (ligne["erreur_chemin"], ligne["erreur_valeur"]) == ("carriere[0].fin", valeur)
    assert ligne["erreur_attendu"].endswith("leave it empty for what still runs")
    assert evaluer(carriere={**CARRIERE, "fin": fin})[0]["erreur_attendu"].endswith("laisser vide ce qui dure encore")


def test_ce_qui_est_attendu() -> None:
    """Table, row, value, words allowed and the nearest, bounds."""
    ligne = evaluer(carriere={**CARRIERE, "fonction": ["cadre", "directeur adjoint"]}, langue="en")[1]
    assert (ligne["erreur_regle"], ligne["erreur_table"], ligne["erreur_ligne"]) == ("valeur_inconnue", "carriere", 2)
    assert ligne["erreur_valeur"] == "directeur adjoint"
    assert ligne["erreur_attendu"].startswith("directeur_general, directeur, ")
    assert ligne["erreur_attendu"].endswith("; the nearest: directeur_adjoint")
    ligne = evaluer(carriere={**CARRIERE, "niveau": [7, 100]}, langue="en")[1]
    assert (ligne["erreur_valeur"], ligne["erreur_attendu"]) == ("100", "a whole number from 0 to 99")
    ligne = evaluer(demandes={**DEMANDES, "annee": [2000, 1999]}, langue="en")[1]
    assert (ligne["erreur_table"], ligne["erreur_ligne"], ligne["erreur_attendu"]) == ("demandes", 2, "a whole number from 2000 to 2199")
    lettres = {"inscriptions": [None, '[{"annee":2000,"classe":"AD4"}]']}
    ligne = evaluer(personnes={**PERSONNES, **lettres}, langue="en")[1]
    assert (ligne["erreur_chemin"], ligne["erreur_valeur"]) == ("inscriptions[0].classe", "AD4")
    assert (ligne["erreur_table"], ligne["erreur_ligne"]) == ("personnes", 2)
    trop = {nom: valeurs[:1] * 33 for nom, valeurs in CARRIERE.items()}
    ligne = evaluer(carriere=trop, langue="en")[0]
    assert (ligne["erreur_chemin"], ligne["erreur_valeur"], ligne["erreur_attendu"]) == ("carriere", "33", "at most 32")


PLAGE = pa.struct([("debut", pa.string()), ("fin", pa.string())])
VALEURS = {"debut": ["1985-01-01"], "fin": ["1999-12-31"]}
def test_des_categories_lues_comme_des_nombres() -> None:
    """A column of nothing but the categories 1, 2 and 3 is numbers to whoever guesses types; 4 is the category of nobody."""

    def carriere(categories: list[Any], reclassee: Any) -> dict[str, Any]:
        caisse = {"organisme_regime": ["ava"] * 2, "organisme_type": ["caisse"] * 2, "organisme_categorie": categories}
        return CARRIERE | caisse | {"reclassements": [[{"date": "1990-01-01", "categorie": reclassee}], None]}

    mots = evaluer(carriere=carriere(["1", "2"], "3"))
    assert [ligne["erreur_regle"] for ligne in mots] == [None, None]
    assert evaluer(carriere=carriere([1, 2], 3)) == mots
    fausses = evaluer(carriere=carriere([4, 2], 3))
    assert [(ligne["erreur_chemin"], ligne["erreur_valeur"]) for ligne in fausses] == [("carriere[0].organisme.categorie", "4"), (None, None)]
    fausses = evaluer(carriere=carriere([1, 2], 0))
    assert [ligne["erreur_chemin"] for ligne in fausses] == ["carriere[0].reclassements[0].categorie", None]


SERVICES = ("fonction_publique_categorie_a", "fonction_publique_fonctions_securite_sociale")


def _nulle_sur_des_valeurs() -> Any:
    return pa.StructArray.from_arrays([pa.array(v) for v in VALEURS.values()], names=list(VALEURS), mask=pa.array([True]))


def _listes(elements: Any) -> list[Any]:
    return [
        pa.ListArray.from_arrays(pa.array([0, 1], pa.int32()), elements),
        pa.LargeListArray.from_arrays(pa.array([0, 1], pa.int64()), elements),
        pa.FixedSizeListArray.from_arrays(elements, 1),
        pa.ListViewArray.from_arrays(pa.array([0], pa.int32()), pa.array([1], pa.int32()), elements),
    ]


@pytest.mark.parametrize("rang", range(4))
def test_un_element_nul_n_est_pas_un_element(rang: int) -> None:
    """A struct null over children that have values is what the JSON text `[null]` is: no object."""
    demandes = {nom: valeurs[:1] for nom, valeurs in DEMANDES.items()}
    liste = _listes(_nulle_sur_des_valeurs())[rang]
    assert liste.to_pylist() == [[None]]
    ecrites = []
    for colonne in (liste, pa.array(["[null]"]), pa.array([[None]])):
        services = dict.fromkeys(SERVICES, colonne)
        ecrites += evaluer({"id": ["A"], "fonction_publique_proposition_ministre": [True], **services}, VIDE, demandes)
    assert ecrites[0]["erreur_chemin"] == "fonction_publique.categorie_a[0]"
    assert ecrites[0]["erreur_regle"] == "type" and ecrites[0]["verdict"] is None
    assert ecrites[0] == ecrites[1] == ecrites[2]
    for nom, chemin in (("reclassements", "carriere[0].reclassements[0]"), ("inscriptions", "inscriptions[0]")):
        ou = dict.fromkeys((nom,), pa.array([[None]], pa.list_(pa.struct([("date", pa.string()), ("categorie", pa.string())] if nom == "reclassements" else [("annee", pa.int32())]))))
        une = {c: v[:1] for c, v in CARRIERE.items()}
        ligne = evaluer({"id": ["A"], **(ou if nom == "inscriptions" else {})}, {**une, **(ou if nom == "reclassements" else {})}, demandes)[0]
        assert (ligne["erreur_chemin"], ligne["erreur_regle"]) == (chemin, "type")


def test_une_liste_nulle_n_a_pas_d_elements() -> None:
    """A null list over elements that are there, a null value of a dictionary: nothing."""
    structs = pa.array([{"debut": "1985-01-01", "fin": None}], PLAGE)
    nulle = pa.ListArray.from_arrays(pa.array([0, 1], pa.int32()), structs, mask=pa.array([True]))
    demandes = {nom: valeurs[:1] for nom, valeurs in DEMANDES.items()}
    sans = evaluer({"id": ["A"]}, VIDE, demandes)
    assert evaluer({"id": ["A"], SERVICES[0]: nulle}, VIDE, demandes) == sans
    mots = pa.DictionaryArray.from_arrays(pa.array([0]), pa.array([None], pa.string()))
    assert evaluer({"id": ["A"], "naissance": mots, "formation_diplome_assimile": mots}, VIDE, demandes) == sans


def test_listes_sans_element_d_un_autre_type() -> None:
    """An empty list has no element of the wrong type."""
    demandes = {nom: valeurs[:1] for nom, valeurs in DEMANDES.items()}
    vide = evaluer({"id": ["A"], SERVICES[0]: ["[]"]}, VIDE, demandes)
    assert vide[0]["erreur_regle"] is None
    assert evaluer({"id": ["A"], SERVICES[0]: pa.array([[]], pa.list_(pa.int8()))}, VIDE, demandes) == vide
    assert evaluer({"id": ["A"], SERVICES[0]: pa.array([[]])}, VIDE, demandes) == vide


NULS = [
    pa.nulls(2),
    pa.nulls(2, pa.string()),
    pa.nulls(2, pa.string_view()),
    pa.nulls(2, pa.date32()),
    pa.nulls(2, pa.int64()),
    pa.nulls(2, pa.float64()),
    pa.array([float("nan")] * 2),
    pa.nulls(2, pa.bool_()),
    pa.nulls(2, pa.binary()),
    pa.nulls(2, pa.list_(pa.int8())),
    pa.nulls(2, pa.struct([("a", pa.int8())])),
    pa.nulls(2, pa.dictionary(pa.int8(), pa.string())),
    pa.DictionaryArray.from_arrays(pa.array([None, None], pa.int32()), pa.array([], pa.string())),
    pa.DictionaryArray.from_arrays(pa.array([0, 1]), pa.nulls(2)),
    pa.RunEndEncodedArray.from_arrays(pa.array([2], pa.int32()), pa.nulls(1, pa.string())),
    pa.nulls(2, pa.decimal128(3, 1)),
    pa.nulls(2, pa.duration("s")),
]


@pytest.mark.parametrize("nuls", NULS, ids=lambda c: str(c.type))
def test_rien_que_des_nuls(nuls: Any) -> None:
    """In any column of any table, of any type: a fact not given."""
    colonnes = arrow().colonnes()
    for rang, (genre, table) in enumerate((("personnes", PERSONNES), ("carriere", CARRIERE), ("demandes", DEMANDES))):
        for nom in colonnes[genre]:
            avec = [{**t} for t in (PERSONNES, CARRIERE, DEMANDES)]
            sans = [{**t} for t in (PERSONNES, CARRIERE, DEMANDES)]
            avec[rang][nom] = nuls
            sans[rang][nom] = pa.nulls(len(table["id"]), pa.string())
            assert evaluer(*avec, orphelines="ignorer") == evaluer(*sans, orphelines="ignorer"), (genre, nom)


def test_cadres_de_polars() -> None:
    import polars
    attendues = evaluer()
    trois = [polars.DataFrame(t) for t in (PERSONNES, CARRIERE, DEMANDES)]
    for genre in (polars.Categorical, polars.Enum(["AD2", "AD3"])):
        assert evaluer(trois[0], trois[1], trois[2].with_columns(polars.col("classe").cast(genre))) == attendues
    rien = trois[0].with_columns(polars.lit(None).alias("depart_regime"))
    assert evaluer(rien, *trois[1:]) == attendues
    dedans = trois[0].with_columns(polars.Series("inscriptions", [[], []]))
    assert evaluer(dedans, *trois[1:]) == attendues


def test_cadres_de_pandas() -> None:
    import pandas
    attendues = evaluer()
    p, c, d = (pandas.DataFrame(t) for t in (PERSONNES, CARRIERE, DEMANDES))
    assert evaluer(p, c, d.astype({"classe": "category"})) == attendues
    assert evaluer(p, c, pandas.concat([d, d]).iloc[:2]) == attendues
    assert evaluer(p, c.set_index("id"), d[d["annee"] == 2000].iloc[[0, 1]]) == attendues
    deux = pandas.concat([d, d], keys=["x", "y"]).iloc[:2]
    assert evaluer(p, c, deux) == attendues


def test_tables_de_duckdb() -> None:
    import duckdb
    attendues = evaluer()
    base = duckdb.connect()
    for nom, t in (("p", PERSONNES), ("c", CARRIERE), ("d", DEMANDES)):
        base.register(nom, pa.table(t))
    enum = "select * replace (classe::enum('AD2','AD3') as classe) from d"
    assert evaluer(base.sql("from p"), base.sql("from c"), base.sql(enum)) == attendues
    somme = "select * exclude niveau, sum(niveau) as niveau from c group by all order by id"
    assert evaluer(base.sql("from p"), base.sql(somme), base.sql("from d")) == attendues
    infinie = evaluer(base.sql("from p"), base.sql("select *, 'infinity'::date as fin from c"), base.sql("from d"))
    assert infinie[0]["erreur_attendu"].endswith("laisser vide ce qui dure encore")


def test_aucun_lot_et_lots_vides(bonnes: Any) -> None:
    p, c, d = (pa.table(t) for t in (PERSONNES, CARRIERE, DEMANDES))
    sans_lot = pa.Table.from_batches([], d.schema)
    assert evaluer(p, c, sans_lot) == []
    assert [x["erreur_regle"] for x in evaluer(sans_lot.select(["id"]), VIDE, d)] == ["valeur_inconnue"] * 2
    un_a_un = [pa.RecordBatch.from_pylist([], d.schema), *d.slice(0, 1).to_batches(), pa.RecordBatch.from_pylist([], d.schema), *d.slice(1).to_batches()]
    vides = pa.Table.from_batches(un_a_un)
    assert evaluer(p, c, vides) == bonnes
