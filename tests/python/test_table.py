"""Tables: the conformance vectors spelled out as three Arrow tables, through every library that speaks the PyCapsule interface."""

from __future__ import annotations

import html
import importlib
import json
import random
import sys
import textwrap
from datetime import date
from typing import Any

import liste_aptitude as la
import pyarrow as pa
import pytest
from conftest import INITIAL, interrompre
from tabulaire import LISTES, Cas, tables, tabulable

def decisions(resultat: Any) -> list[dict[str, Any]]:
    return pa.table(resultat).to_pylist()


def attendues(cas: Cas) -> list[dict[str, Any]]:
    return [
        {
            "id": f"{rang}",
            **c["decision"],
            "date_reference": date.fromisoformat(c["decision"]["date_reference"]),
            "erreur_chemin": None,
            "erreur_regle": None,
            "erreur_message": None,
            "erreur_table": None,
            "erreur_ligne": None,
            "erreur_valeur": None,
            "erreur_attendu": None,
        }
        for rang, c in enumerate(cas)
    ]


def test_vecteurs(cas: Cas) -> None:
    comptes: list[int] = []
    resultat = la.evaluer_table(*tables(cas), etat=INITIAL, progres=comptes.append)
    assert decisions(resultat) == attendues(cas)
    assert len(resultat) == comptes[-1] == len(cas)
    assert resultat.colonnes == list(attendues(cas)[0])


def test_listes_arrow_et_types_precis(cas: Cas) -> None:
    """Lists of structs in the place of JSON texts, dates in the place of ISO texts, dictionaries, small integers, large texts."""
    personnes, carriere, demandes = tables(cas)

    def preciser(t: Any) -> Any:
        for rang, nom in enumerate(t.column_names):
            colonne = t.column(nom)
            if nom in LISTES:
                listes = [None if v is None else json.loads(v) for v in colonne.to_pylist()]
                colonne = pa.array(listes)
            elif nom in ("naissance", "debut", "fin", "depart_regime", "depot_cachet_poste"):
                colonne = colonne.cast(pa.date32())
            elif nom in ("organisme_regime", "fonction"):
                colonne = colonne.dictionary_encode()
            elif nom == "id":
                colonne = colonne.cast(pa.large_string())
            elif nom in ("niveau", "formation_semaines_perfectionnement"):
                colonne = colonne.cast(pa.uint16())
            t = t.set_column(rang, nom, colonne)
        return t

    assert decisions(la.evaluer_table(*map(preciser, (personnes, carriere, demandes)), etat=INITIAL)) == attendues(cas)


@pytest.mark.parametrize("bibliotheque", ["polars", "pandas", "duckdb"])
def test_autres_bibliotheques(cas: Cas, bibliotheque: str) -> None:
    module = importlib.import_module(bibliotheque)
    trois = tables(cas)
    if bibliotheque == "polars":
        donnees = [module.DataFrame(t) for t in trois]
    elif bibliotheque == "pandas":
        donnees = [t.to_pandas(types_mapper=module.ArrowDtype) for t in trois]
    else:
        donnees = [module.from_arrow(t) for t in trois]
    assert decisions(la.evaluer_table(*donnees, etat=INITIAL)) == attendues(cas)


def test_nombres_et_dates_de_pandas() -> None:
    """Numbers with gaps are floats there, and dates are instants at midnight."""
    import pandas
    personnes = pandas.DataFrame({"id": ["A", "B"], "naissance": pandas.to_datetime(["1960-01-01", None])})
    carriere = pandas.DataFrame(
        {
            "id": ["A", "B"],
            "debut": pandas.to_datetime(["1990-01-01", "1990-01-01"]),
            "organisme_regime": "general",
            "organisme_type": "organisme",
            "organisme_categorie": "b",
            "fonction": "cadre",
            "niveau": [7, None],
        }
    )
    demandes = pandas.DataFrame({"id": ["A", "B"], "annee": [2003, 2003], "classe": "AD3"})
    periode = {
        "debut": "1990-01-01",
        "organisme": {"regime": "general", "type": "organisme", "categorie": "b"},
        "fonction": "cadre",
    }
    demande = {"annee": 2003, "classe": "AD3"}
    trouvees = decisions(la.evaluer_table(personnes, carriere, demandes))
    attendues = [
        la.evaluer({"id": "A", "naissance": "1960-01-01", "carriere": [{**periode, "niveau": 7}]}, demande),
        la.evaluer({"id": "B", "carriere": [periode]}, demande),
    ]
    assert [(d["verdict"], d["constats"]) for d in trouvees] == [
        (a.verdict.value, [c.to_dict() for c in a.constats]) for a in attendues
    ]


def test_refus(refus: Cas) -> None:
    """Every refusal that cells can spell out has the path and the rule of the other fronts."""
    vus = 0
    for r in refus:
        if r["regle"] in ("champ_inconnu", "type", "capacite") or r["chemin"] in ("id", "$", "demande"):
            continue  # the types of columns are tested below; an unknown column stops the table
        if not tabulable(r) or "agrement" in r["chemin"] or "inconnu" in r["nom"]:
            continue
        vus += 1
        try:
            (ligne,) = decisions(la.evaluer_table(*tables([r])))
            trouve = (ligne["erreur_chemin"], ligne["erreur_regle"])
        except la.ErreurEntree as e:  # a required column of a table of one row is not there
            trouve = (e.chemin, e.regle.value)
        assert trouve == (r["chemin"], r["regle"]), r["nom"]
    assert vus >= 70


def test_mauvaises_lignes_a_leur_place() -> None:
    personnes = pa.table({"id": ["A", "B", "B", "C"], "naissance": ["1960-01-01", None, None, "1960-02-30"]})
    carriere = pa.table({"id": pa.array([], pa.string())})
    demandes = pa.table(
        {"id": ["A", "B", "C", "D", None, "A"], "annee": [2003, 2003, 2003, 2003, 2003, 1999], "classe": ["AD3"] * 6}
    )
    lignes = decisions(la.evaluer_table(personnes, carriere, demandes))
    assert [(x["id"], x["erreur_chemin"], x["erreur_regle"]) for x in lignes] == [
        ("A", None, None),
        ("B", "id", "champ_double"),
        ("C", "naissance", "date_invalide"),
        ("D", "id", "valeur_inconnue"),
        (None, "id", "champ_requis"),
        ("A", "demande.annee", "hors_bornes"),
    ]
    assert lignes[0]["verdict"] is not None and lignes[5]["verdict"] is None


@pytest.mark.parametrize(
    ("colonne", "chemin", "regle"),
    [
        ({"naissance": pa.array([1.5])}, "naissance", "type"),
        ({"naissance": pa.array([True])}, "naissance", "type"),
        ({"naissance": pa.array([3_600_000], pa.timestamp("ms"))}, "naissance", "type"),
        ({"naissance": pa.array([200_000], pa.date32())}, "naissance", "hors_bornes"),
        ({"naissance": pa.array([b"1960-01-01"])}, "naissance", "type"),
        ({"inscrit_1999": pa.array(["true"])}, "inscrit_1999", "type"),
        ({"formation_semaines_perfectionnement": pa.array([6.5])}, "formation.semaines_perfectionnement", "type"),
        ({"formation_semaines_perfectionnement": pa.array([-1])}, "formation.semaines_perfectionnement", "hors_bornes"),
        ({"formation_semaines_perfectionnement": pa.array(["6"])}, "formation.semaines_perfectionnement", "type"),
        ({"inscriptions": pa.array(["{}"])}, "inscriptions", "type"),
        ({"inscriptions": pa.array(["[1]"])}, "inscriptions[0]", "type"),
        ({"inscriptions": pa.array(["["])}, "inscriptions", "json_invalide"),
        ({"inscriptions": pa.array(['[{"annee":2000,"annee":2000}]'])}, "inscriptions[0].annee", "champ_double"),
        ({"inscriptions": pa.array([[1]])}, "inscriptions[0]", "type"),
        ({"position_fin": pa.array(["2000-01-01"])}, "position.type", "champ_requis"),
    ],
)
def test_types_des_colonnes(colonne: dict[str, Any], chemin: str, regle: str) -> None:
    personnes = pa.table({"id": ["A"], **colonne})
    carriere = pa.table({"id": pa.array([], pa.string())})
    demandes = pa.table({"id": ["A"], "annee": [2003], "classe": ["AD3"]})
    (ligne,) = decisions(la.evaluer_table(personnes, carriere, demandes))
    assert (ligne["erreur_chemin"], ligne["erreur_regle"]) == (chemin, regle)


def test_colonnes_des_tables() -> None:
    vide = pa.table({"id": pa.array([], pa.string())})
    for rang, (nom, colonnes) in enumerate(
        (("personnes", {"id": ["A"], "couleur": [1]}), ("carriere", {"id": ["A"], "couleur": [1]}), ("demandes", {"id": ["A"], "couleur": [1]}))
    ):
        trois = [vide, vide, vide]
        trois[rang] = pa.table(colonnes)
        with pytest.raises(la.ErreurEntree) as refus:
            la.evaluer_table(*trois)
        assert (refus.value.chemin, refus.value.regle) == (f"{nom}.couleur", "champ_inconnu")
    with pytest.raises(la.ErreurEntree) as refus:
        la.evaluer_table(pa.table({"naissance": ["1960-01-01"]}), vide, vide)
    assert (refus.value.chemin, refus.value.regle) == ("personnes.id", "champ_requis")
    assert len(la.evaluer_table(vide, vide, vide)) == 0


def test_ordre_garde_sur_plusieurs_tranches(cas: Cas) -> None:
    """More rows than one thread takes at a time, in batches of uneven sizes."""
    personnes, carriere, demandes = tables(cas[:50])
    repetees = pa.concat_tables([demandes.slice(i % 7) for i in range(600)])
    resultat = pa.table(la.evaluer_table(personnes, carriere, repetees, etat=INITIAL))
    assert resultat.column("id").to_pylist() == repetees.column("id").to_pylist()
    par_rang = {str(rang): c["decision"]["verdict"] for rang, c in enumerate(cas[:50])}
    assert resultat.column("verdict").to_pylist() == [par_rang[i] for i in repetees.column("id").to_pylist()]


def test_demandes_dans_un_autre_ordre_que_les_personnes(cas: Cas) -> None:
    """Taken in the order of the persons, answered in theirs: the same rows, errors and numbers of rows included."""
    personnes, carriere, demandes = tables(cas)
    hasard = random.Random(5)
    ordre = [hasard.randrange(len(cas)) for _ in range(20_000)]
    rendues = decisions(la.evaluer_table(personnes, carriere, demandes.take(ordre), etat=INITIAL))
    droites = attendues(cas)
    assert rendues == [droites[rang] for rang in ordre]
    mauvaises = demandes.take(ordre).set_column(1, "annee", pa.array([1999 if n % 3 else 2000 for n in range(len(ordre))]))
    lignes = decisions(la.evaluer_table(personnes, carriere, mauvaises))
    assert all(ligne["erreur_ligne"] == n + 1 for n, ligne in enumerate(lignes) if n % 3)


def test_colonnes_choisies(cas: Cas) -> None:
    """In the order asked; the verdict alone is that of the whole decision."""
    trois, droites = tables(cas), attendues(cas)
    for noms in (["verdict", "id"], ["id", "classe", "annee", "verdict", "erreur_regle"], ["constats"], ["erreur_message"]):
        resultat = la.evaluer_table(*trois, etat=INITIAL, colonnes=noms)
        assert resultat.colonnes == pa.table(resultat).column_names == noms
        assert len(resultat) == len(cas)
        assert decisions(resultat) == [{nom: ligne[nom] for nom in noms} for ligne in droites]
    for noms in (["couleur"], ["id", "id"], []):
        with pytest.raises(ValueError, match=f"colonnes: {''.join(noms[-1:])}"):
            la.evaluer_table(*trois, colonnes=noms)


@pytest.mark.parametrize("bibliotheque", ["pyarrow", "polars", "pandas", "duckdb"])
def test_mots_en_dictionnaires(cas: Cas, bibliotheque: str) -> None:
    """The same words, whoever reads them; batches whose dictionaries differ go together."""
    personnes, carriere, demandes = tables(cas)
    repetees = pa.concat_tables([demandes] * (20_000 // len(cas)))
    resultat = la.evaluer_table(personnes, carriere, repetees, dictionnaires=True)
    textes = pa.table(la.evaluer_table(personnes, carriere, repetees))
    table = pa.table(resultat)
    assert table.to_pylist() == textes.to_pylist()
    assert pa.types.is_dictionary(table.column("verdict").type) and table.column("verdict").num_chunks > 1
    module = importlib.import_module(bibliotheque)
    attendus = textes.column("verdict").to_pylist()
    if bibliotheque == "pyarrow":
        assert table.combine_chunks().to_pylist() == textes.to_pylist()
    elif bibliotheque == "polars":
        assert module.DataFrame(resultat)["verdict"].cast(module.String).to_list() == attendus
    elif bibliotheque == "pandas":
        assert table.to_pandas()["verdict"].astype(str).tolist() == attendus
    else:
        assert [v for (v,) in module.sql("select verdict::varchar from resultat").fetchall()] == attendus


def test_exceptions_de_progres(cas: Cas) -> None:
    """What the callback raises stops the batch: so does an interruption."""

    def interrompre(_faits: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        la.evaluer_table(*tables(cas), progres=interrompre)


def test_ctrl_c_arrete_une_table() -> None:
    """A table that would take hours: the signal ends the call with KeyboardInterrupt."""
    programme = """
        import liste_aptitude as la
        import pyarrow as pa

        vide = pa.table({"id": pa.array([], pa.string())})
        lot = pa.table({"id": ["A"] * 8192, "annee": [2000] * 8192, "classe": ["AD3"] * 8192})
        demandes = pa.concat_tables([lot] * 200_000)
        try:
            la.evaluer_table(pa.table({"id": ["A"]}), vide, demandes, progres=lambda faits: print(faits, flush=True))
        except KeyboardInterrupt:
            raise SystemExit(3)
    """
    assert interrompre([sys.executable, "-c", textwrap.dedent(programme)]) == (3, "")


def test_autres_formes_du_resultat() -> None:
    """The result as a frame of polars and of pandas, and as a notebook shows it: a decision with its reason, an error with its sentence."""
    personnes = pa.table({"id": ["A", "<B>"], "naissance": ["1960-01-01", "hier"]})
    carriere = pa.table({"id": pa.array([], pa.string())})
    demandes = pa.table({"id": ["A", "<B>"], "annee": [2015, 2015], "classe": ["AD3", "AD3"]})
    decisions = la.evaluer_table(personnes, carriere, demandes)
    attendues = pa.table(decisions).to_pylist()
    assert decisions.to_polars().to_dicts() == attendues
    trame = decisions.to_pandas()
    assert list(trame.columns) == decisions.colonnes
    # What pandas has for nothing depends on its version.
    assert (trame["verdict"][0], trame["verdict"].isna().to_list()) == (attendues[0]["verdict"], [False, True])
    page = decisions._repr_html_()
    decision = la.evaluer({"id": "A", "naissance": "1960-01-01"}, {"annee": 2015, "classe": "AD3"})
    assert f"<td>{html.escape(decision.raison())} [N.B. " in page
    assert "1 décisions, 1 erreurs" in page and "&lt;B&gt;" in page and html.escape(attendues[1]["erreur_message"]) in page
    lot = la.evaluer_lot([({"id": "A"}, {"annee": 2003, "classe": "AD3"}), ({}, {})])
    assert lot.to_polars().to_dicts() == lot.lignes()
    assert list(lot.to_pandas()["erreur_chemin"])[1] == "id"
