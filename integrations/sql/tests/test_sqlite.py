"""The extension in two releases of SQLite: the system's, by its command, and the newest, by its Python package."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from pathlib import Path
from typing import Any

import apsw
import liste_aptitude as la
import pytest
from conftest import DEPOT, SQL, Lot, compact, version

MODULE = SQL / f"sqlite/liste_aptitude-{version()}.so"
CADRE = compact({
    "id": "A", "naissance": "1960-01-01", "formation": {"ancien_eleve": True}, "inscrit_1999": False,
    "carriere": [{"debut": "1990-01-01", "fonction": "cadre", "niveau": 7, "organisme": {"regime": "general", "type": "organisme", "categorie": "a"}}]})


def ouvrir(chemin: str = ":memory:") -> apsw.Connection:
    base = apsw.Connection(chemin)
    base.enable_load_extension(True)
    base.load_extension(str(MODULE))
    base.enable_load_extension(False)
    base.execute("PRAGMA trusted_schema = OFF")
    return base


def commande(texte: str, base: object = ":memory:", avant: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*avant, "sqlite3", "-batch", "-bail", str(base)], input=f".load {MODULE}\n{texte}\n", capture_output=True, text=True)


def valeur(base: apsw.Connection, texte: str, *arguments: Any) -> Any:
    return base.execute(texte, arguments).fetchall()[0][0]


def test_deux_versions_de_sqlite() -> None:
    """The two that the tests run on are far apart: the system's is the older."""
    ancienne = commande("SELECT sqlite_version();").stdout.strip()
    assert tuple(map(int, ancienne.split("."))) < tuple(map(int, apsw.sqlite_lib_version().split("."))) >= (3, 54)


def test_d_accord_avec_l_appel_direct(lot: Lot) -> None:
    """Every drawn dossier, in both: the decision byte for byte, and its verdict."""
    chemin = lot.dossier / "agents.sqlite"
    base = ouvrir(str(chemin))
    base.execute("CREATE TABLE agents (rang INTEGER PRIMARY KEY, dossier TEXT, demande TEXT)")
    with base:
        base.executemany("INSERT INTO agents VALUES (?, ?, ?)", ((r, compact(d), compact(m)) for r, (d, m) in enumerate(lot.paires)))
    assert [d for (d,) in base.execute("SELECT la_evaluer(dossier, demande) FROM agents ORDER BY rang")] == lot.attendus
    assert [v for (v,) in base.execute("SELECT la_verdict(dossier, demande) FROM agents ORDER BY rang")] == [
        json.loads(a)["verdict"] for a in lot.attendus]
    debut = time.perf_counter()
    valeur(base, "SELECT count(la_evaluer(dossier, demande)) FROM agents")
    debit = len(lot.attendus) / (time.perf_counter() - debut)
    base.close()
    assert commande("SELECT la_evaluer(dossier, demande) FROM agents ORDER BY rang;", chemin).stdout.splitlines() == lot.attendus
    print(f"\nSQLite {apsw.sqlite_lib_version()}: {len(lot.attendus)} decisions equal, {debit:.0f}/s; plain call {lot.debit:.0f}/s")


ETATS = [str(e) for e in la.EtatDuTexte]


def test_un_etat_du_texte() -> None:
    """Under the state asked for, in every form; an empty text is that of the list; what names no state is an error at its path."""
    base = ouvrir()
    dossier, demande = json.loads(CADRE), {"annee": 2012, "classe": "AD2"}
    for etat in ["", *ETATS]:
        attendue = la.evaluer(dossier, demande, etat=etat or None)
        assert valeur(base, "SELECT la_verdict_sous(?, ?, 2012, 'AD2')", etat, CADRE) == attendue.verdict
        assert valeur(base, "SELECT la_evaluer_sous(?, ?, 2012, 'AD2', 0)", etat, CADRE) == attendue.to_json()
        assert valeur(base, "SELECT la_evaluer_sous(?, ?, ?)", etat, CADRE, compact(demande)) == attendue.to_json()
        assert valeur(base, "SELECT la_decisions_sous(?, ?, 2012, 'AD2')", etat, CADRE) == f"[{attendue.to_json()}]"
        trouves = base.execute("SELECT code, disposition, etat FROM la_constats_sous(?, ?, 2012, 'AD2')", (etat, CADRE)).fetchall()
        assert trouves == [(c.code, c.disposition, c.etat) for c in attendue.constats]
    assert valeur(base, "SELECT la_verdict_sous(NULL, ?, 2012, 'AD2')", CADRE) is None
    for etat, dit in (("1999", "no state of the text has that name: 1999"), (2000, "a text expected")):
        for appel in ("la_verdict_sous(?, ?, 2012, 'AD2')", "(SELECT count(*) FROM la_constats_sous(?, ?, 2012, 'AD2'))"):
            with pytest.raises(apsw.SQLError, match=f"etat: {dit}"):
                valeur(base, f"SELECT {appel}", etat, CADRE)


def test_les_formes_d_un_appel() -> None:
    """A cadre of the first section (A8.al1) for ten years: AD2 at once (A17.al2, five years of A12.al3.1 less A12.al4)."""
    base = ouvrir()
    assert valeur(base, "SELECT la_verdict(?, 2000, 'AD2')", CADRE) == "inscriptible"
    assert valeur(base, "SELECT la_verdict(?, 2000, 'AD2', 5)", CADRE) == "inscriptible"
    assert valeur(base, "SELECT la_verdict(?, '{\"annee\":2000,\"classe\":\"AD2\"}')", CADRE) == "inscriptible"
    assert valeur(base, "SELECT la_evaluer(?, 2000, 'AD2') ->> '$.section'", CADRE) == "premiere"
    assert base.execute("SELECT * FROM la_constats(?, 2000, 'AD2')", (CADRE,)).fetchall() == [
        (1, "a17_classe", "A17.al2", "remplie", None, None, None),
        (2, "a8_section", "A8.al1", "remplie", None, None, None),
        (3, "a12_duree", "A12.al3.1", "remplie", "5a", "10a 0m 0j", None)]
    assert valeur(base, "SELECT la_verdict(NULL, 2000, 'AD2')") is None
    assert base.execute("SELECT * FROM la_constats(NULL, 2000, 'AD2')").fetchall() == []
    assert valeur(base, "SELECT la_version()") == version()


def test_un_refus_est_un_resultat() -> None:
    """D1 is closed to a cadre (A17.al3): a verdict, with its provision, and no error."""
    base = ouvrir()
    assert valeur(base, "SELECT la_verdict(?, 2000, 'D1')", CADRE) == "irrecevable"
    assert valeur(base, "SELECT disposition FROM la_constats(?, 2000, 'D1') WHERE etat = 'non_remplie'", CADRE) == "A17.al3"


def test_une_jointure() -> None:
    """The reasons of every agent of a table, in both releases: the arguments are columns of the other table."""
    texte = f"""CREATE TABLE a (id, dossier, annee, classe); INSERT INTO a VALUES ('x', '{CADRE}', 2000, 'AD2'), ('y', '{CADRE}', 2000, 'D1'), ('z', NULL, 2000, 'D1');
        SELECT a.id, c.rang, c.code, c.etat FROM a, la_constats(a.dossier, a.annee, a.classe) c WHERE c.etat <> 'remplie' OR c.rang = 3 ORDER BY a.id, c.rang;"""
    attendu = [("x", 3, "a12_duree", "remplie"), ("y", 1, "a17_classe", "non_remplie")]
    assert ouvrir().execute(texte).fetchall()[: len(attendu)] == attendu
    lignes = commande(texte).stdout.splitlines()
    assert lignes[: len(attendu)] == ["|".join(map(str, ligne)) for ligne in attendu]


def test_les_decisions_en_un_tableau() -> None:
    """What is nested stays JSON in both releases when the aggregate makes the array, or `json()` is the outermost call."""
    texte = f"""CREATE TABLE a (dossier, classe); INSERT INTO a VALUES ('{CADRE}', 'AD2'), ('{CADRE}', 'D1'), (NULL, 'D1');
        CREATE VIEW v AS SELECT la_decisions(dossier, 2000, classe) AS decisions, la_evaluer('{CADRE}', 2000, 'AD3') AS une FROM a;
        SELECT json_object('toutes', json(decisions), 'une', json(une)) FROM v;"""
    for dit in (ouvrir().execute(texte).fetchall()[0][0], commande(texte).stdout):
        objet = json.loads(dit)
        assert [d["verdict"] for d in objet["toutes"]] == ["inscriptible", "irrecevable"] and objet["une"]["classe"] == "AD3"
    assert valeur(ouvrir(), "SELECT la_decisions(NULL, 2000, 'AD2')") == "[]"


@pytest.mark.parametrize(
    ("appel", "dit"),
    [
        ("""la_verdict('{"id":"A","naissance":"1960-02-30"}', 2000, 'AD2')""", ("la_verdict: naissance:", "(date_invalide)")),
        ("""la_evaluer('{"id":"A","carriere":[{"debut":"1990-01-01"}]}', 2000, 'AD2')""", ("la_evaluer: carriere[0].organisme:", "(champ_requis)")),
        ("""la_verdict('{"id":"A"}', 1998, 'AD2')""", ("demande.annee", "(hors_bornes)")),
        ("""la_verdict('{"id":"A"}', 2000, 'AD"9')""", ("demande.classe", "(valeur_inconnue)")),
        ("""la_verdict('{"id":"A"}', 2000, 'AD2', -1)""", ("demande.lectures", "(hors_bornes)")),
        ("""la_verdict('{"id":"A","id":"B"}', 2000, 'AD2')""", ("id:", "(champ_double)")),
        ("""la_verdict('{"id":"A"},"demande":{"annee":2000,"classe":"D1"}', 2000, 'AD2')""", ("(champ_double)",)),
        ("""la_verdict('{"id"', 2000, 'AD2')""", ("(json_invalide)",)),
        ("""la_verdict('{"id":"A"}', '2000', 'AD2')""", ("la_verdict: annee: an integer expected",)),
        ("""la_verdict(x'7b7d', 2000, 'AD2')""", ("la_verdict: dossier: a JSON text expected",)),
        ("""la_verdict('{"id":"A"}' || char(0), 2000, 'AD2')""", ("la_verdict: dossier: a zero byte in the text",)),
    ],
)
def test_une_entree_refusee_est_une_erreur(appel: str, dit: tuple[str, ...]) -> None:
    with pytest.raises(apsw.SQLError) as refus:
        ouvrir().execute(f"SELECT {appel}").fetchall()
    for morceau in dit:
        assert morceau in str(refus.value)


def test_un_argument_manque() -> None:
    for texte, mot in (("SELECT * FROM la_constats('{}', 2000)", "no query solution"), ("SELECT la_verdict('{}')", "wrong number of arguments")):
        with pytest.raises(apsw.SQLError, match=mot):
            ouvrir().execute(texte).fetchall()
    with pytest.raises(apsw.SQLError, match=r"la_constats: naissance: .*date_invalide"):
        ouvrir().execute("""SELECT * FROM la_constats('{"id":"A","naissance":"x"}', 2000, 'AD2')""").fetchall()


def test_chaque_vecteur_fautif() -> None:
    """Every faulty vector is an error that names the rule of its field; nothing of the connection is lost."""
    base = ouvrir()
    vecteurs = [v for v in json.loads((DEPOT / "tests/vectors/erreurs.json").read_text("utf-8")) if "chemin" in v]
    for v in vecteurs:
        with pytest.raises(apsw.SQLError) as refus:
            valeur(base, "SELECT la_verdict(?, ?)", compact(v["dossier"]), compact(v["demande"]))
        assert str(refus.value).endswith(f"({v['regle']})") and v["chemin"] in str(refus.value), v["nom"]
    assert valeur(base, "SELECT la_verdict(?, 2000, 'AD2')", CADRE) == "inscriptible"


def test_un_index_et_une_colonne_calculee() -> None:
    """Deterministic and innocuous: an index, a generated column and a view of a schema that is not trusted may use it."""
    base = ouvrir()
    base.execute("CREATE TABLE a (dossier TEXT, verdict TEXT AS (la_verdict(dossier, 2000, 'AD2')) STORED)")
    base.execute("CREATE INDEX i ON a (la_verdict(dossier, 2000, 'D1'))")
    base.execute("CREATE VIEW v AS SELECT verdict, (SELECT count(*) FROM la_constats(dossier, 2000, 'AD2')) AS constats FROM a")
    base.execute("INSERT INTO a (dossier) VALUES (?)", (CADRE,))
    assert base.execute("SELECT * FROM v").fetchall() == [("inscriptible", 3)]
    assert "INDEX i (<expr>=?)" in str(base.execute("EXPLAIN QUERY PLAN SELECT 1 FROM a WHERE la_verdict(dossier, 2000, 'D1') = 'irrecevable'").fetchall())


def test_se_laisse_interrompre() -> None:
    base = ouvrir()
    threading.Timer(0.3, base.interrupt).start()
    with pytest.raises(apsw.InterruptError):
        base.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000)"
            " SELECT count(la_evaluer(?, 2000 + i % 100, 'AD2')) FROM n", (CADRE,)).fetchall()


def test_ne_garde_rien(tmp_path: Path) -> None:
    """Under valgrind, decisions, findings, arrays and errors: no address out of place, no block lost; nor held by SQLite between calls."""
    appels = f"""SELECT count(la_evaluer('{CADRE}', 2000 + value, 'AD2')) FROM json_each('[1,2,3,4,5,6,7,8]');
        SELECT count(*) FROM json_each('[1,2,3]') n, la_constats('{CADRE}', 2000 + n.value, 'AD2');
        SELECT length(la_decisions('{CADRE}', 2000 + value, 'D1')) FROM json_each('[1,2,3,4,5,6,7,8,9,10]');
        SELECT la_decisions(CASE value WHEN 3 THEN '{{"id":' ELSE '{CADRE}' END, 2000, 'AD2') FROM json_each('[1,2,3]');"""
    valgrind = ("valgrind", "-q", "--leak-check=full", "--errors-for-leak-kinds=definite,indirect", "--error-exitcode=9", "--undef-value-errors=no")
    fini = commande(appels, avant=valgrind)
    assert fini.returncode == 1 and "json_invalide" in fini.stderr and "==" not in fini.stderr, fini.stderr
    base = ouvrir()
    tours = []
    for _ in range(3):
        for annee in range(2000, 2199):
            valeur(base, "SELECT la_evaluer(?, ?, 'AD2')", CADRE, annee)
            base.execute("SELECT * FROM la_constats(?, ?, 'AD2')", (CADRE, annee)).fetchall()
        tours.append(apsw.memory_used())
    assert tours[1] == tours[2], tours
