"""The extension in a real PostgreSQL that the tests start."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import liste_aptitude as la
import pytest
from conftest import DEPOT, PG, SQL, Lot, Serveur, compact, script, version

CADRE = compact({
    "id": "A", "naissance": "1960-01-01", "formation": {"ancien_eleve": True}, "inscrit_1999": False,
    "carriere": [{"debut": "1990-01-01", "fonction": "cadre", "niveau": 7, "organisme": {"regime": "general", "type": "organisme", "categorie": "a"}}]})


def test_d_accord_avec_l_appel_direct(serveur: Serveur, lot: Lot) -> None:
    """Every drawn dossier: the decision byte for byte, its verdict, and as many findings as it has."""
    donnees = lot.dossier / "donnees.csv"
    lignes = (f"{rang}\t{compact(d)}\t{compact(m)}\n".replace("\\", "\\\\") for rang, (d, m) in enumerate(lot.paires))
    donnees.write_text("".join(lignes), "utf-8")
    serveur.psql(f"CREATE TABLE agents (rang int, dossier jsonb, demande jsonb);\n\\copy agents FROM '{donnees}'")
    obtenus = serveur.psql("SELECT la_evaluer_json(dossier, demande) FROM agents ORDER BY rang").splitlines()
    assert obtenus == lot.attendus
    assert serveur.psql("SELECT la_verdict(dossier, demande) FROM agents ORDER BY rang").split() == [
        json.loads(a)["verdict"] for a in lot.attendus]
    durees = serveur.psql("\\timing on\nSELECT count(la_evaluer_json(dossier, demande)) FROM agents")
    millisecondes = float(re.search(r"Time: ([\d.]+) ms", durees).group(1))  # type: ignore[union-attr]
    print(f"\nPostgreSQL: {len(obtenus)} decisions equal, {len(obtenus) / millisecondes * 1000:.0f}/s; plain call {lot.debit:.0f}/s")


def test_un_etat_du_texte(serveur: Serveur) -> None:
    """Under the state asked for, in every form; an empty text is that of the list; what names no state is an error at its path."""
    dossier, demande = json.loads(CADRE), {"annee": 2012, "classe": "AD2"}
    for etat in ["", *(str(e) for e in la.EtatDuTexte)]:
        attendue = la.evaluer(dossier, demande, etat=etat or None)
        assert serveur.psql(f"SELECT la_verdict_sous('{etat}', '{CADRE}', 2012, 'AD2')") == f"{attendue.verdict}\n"
        for forme in ("2012, 'AD2', 0", f"'{compact(demande)}'::jsonb"):
            assert serveur.psql(f"SELECT la_evaluer_json_sous('{etat}', '{CADRE}', {forme})") == attendue.to_json() + "\n"
        assert serveur.psql(f"SELECT la_evaluer_sous('{etat}', '{CADRE}', 2012, 'AD2') ->> 'verdict'") == f"{attendue.verdict}\n"
        trouves = serveur.psql(f"SELECT code, disposition, etat FROM la_constats_sous('{etat}', '{CADRE}', 2012, 'AD2')").splitlines()
        assert trouves == [f"{c.code}|{c.disposition}|{c.etat}" for c in attendue.constats]
    assert serveur.psql(f"SELECT la_verdict_sous(NULL, '{CADRE}', 2012, 'AD2') IS NULL") == "t\n"
    for appel in ("la_verdict_sous('1999', '{}', 2012, 'AD2')", "count(*) FROM la_constats_sous('1999', '{}', 2012, 'AD2')"):
        dit = serveur.psql(f"\\set VERBOSITY verbose\nSELECT {appel};", juste=False)
        assert "ERROR:  22023:" in dit and "DETAIL:  chemin: etat, regle: valeur_inconnue" in dit


def test_les_formes_d_un_appel(serveur: Serveur) -> None:
    """A cadre of the first section (A8.al1) for ten years: AD2 at once (A17.al2, five years of A12.al3.1 less A12.al4)."""
    assert serveur.psql(f"SELECT la_verdict('{CADRE}', 2000, 'AD2')") == "inscriptible\n"
    assert serveur.psql(f"SELECT la_verdict('{CADRE}', 2000, 'AD2', 5), la_verdict('{CADRE}', '{{\"annee\":2000,\"classe\":\"AD2\"}}'::jsonb)") == (
        "inscriptible|inscriptible\n")
    assert serveur.psql(f"SELECT la_evaluer('{CADRE}', 2000, 'AD2') ->> 'section'") == "premiere\n"
    assert serveur.psql(f"SELECT * FROM la_constats('{CADRE}', 2000, 'AD2')").splitlines() == [
        "1|a17_classe|A17.al2|remplie|||", "2|a8_section|A8.al1|remplie|||", "3|a12_duree|A12.al3.1|remplie|5a|10a 0m 0j|"]
    assert serveur.psql("SELECT la_verdict(NULL, 2000, 'AD2') IS NULL") == "t\n"
    assert serveur.psql("SELECT la_version()") == version() + "\n"


def test_un_refus_est_un_resultat(serveur: Serveur) -> None:
    """D1 is closed to a cadre (A17.al3): a verdict, with its provision, and no error."""
    assert serveur.psql(f"SELECT la_verdict('{CADRE}', 2000, 'D1')") == "irrecevable\n"
    assert serveur.psql(f"SELECT disposition, etat FROM la_constats('{CADRE}', 2000, 'D1') WHERE code = 'a17_classe'") == "A17.al3|non_remplie\n"


@pytest.mark.parametrize(
    ("appel", "chemin", "regle"),
    [
        ("""la_verdict('{"id":"A","naissance":"1960-02-30"}', 2000, 'AD2')""", "naissance", "date_invalide"),
        ("""la_evaluer('{"id":"A","carriere":[{"debut":"1990-01-01"}]}', 2000, 'AD2')""", "carriere[0].organisme", "champ_requis"),
        ("""la_verdict('{"id":"A"}', 1998, 'AD2')""", "demande.annee", "hors_bornes"),
        ("""la_verdict('{"id":"A"}', 2000, 'AD"9')""", "demande.classe", "valeur_inconnue"),
        ("""la_verdict('{"id":"A"}', 2000, 'AD2', -1)""", "demande.lectures", "hors_bornes"),
        ("""la_verdict('[]', 2000, 'AD2')""", "$", "type"),
        ("""la_evaluer_ligne('{"dossier":{"id":"A","id":"B"},"demande":{"annee":2000,"classe":"AD2"}}')""", "id", "champ_double"),
    ],
)
def test_une_entree_refusee_est_une_erreur(serveur: Serveur, appel: str, chemin: str, regle: str) -> None:
    dit = serveur.psql(f"\\set VERBOSITY verbose\nSELECT {appel};", juste=False)
    assert "ERROR:  22023:" in dit and f"DETAIL:  chemin: {chemin}, regle: {regle}" in dit


def test_chaque_vecteur_fautif(serveur: Serveur) -> None:
    """Every faulty vector is an error at the path that it names, read as it is written; nothing of the session is lost."""
    vecteurs = [v for v in json.loads((DEPOT / "tests/vectors/erreurs.json").read_text("utf-8")) if "chemin" in v]
    lignes = [compact({"dossier": v["dossier"], "demande": v["demande"]}) for v in vecteurs]
    serveur.psql("""CREATE FUNCTION refus(ligne text) RETURNS text LANGUAGE plpgsql AS $$ DECLARE d text; BEGIN
        PERFORM la_evaluer_ligne(ligne); RETURN 'accepted';
        EXCEPTION WHEN invalid_parameter_value THEN GET STACKED DIAGNOSTICS d = PG_EXCEPTION_DETAIL; RETURN d; END $$;""")
    valeurs = ",".join(f"({rang}, $la${ligne}$la$)" for rang, ligne in enumerate(lignes))
    obtenus = serveur.psql(f"SELECT refus(l) FROM (VALUES {valeurs}) AS v(rang, l) ORDER BY rang").splitlines()
    assert obtenus == [f"chemin: {v['chemin']}, regle: {v['regle']}" for v in vecteurs]


def test_accents_d_une_base_en_latin1(serveur: Serveur) -> None:
    """A database in another encoding: the texts are UTF-8 for the library, and the messages come back in that of the database."""
    serveur.psql("CREATE DATABASE latine ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    serveur.psql(script(serveur.dossier / f"liste_aptitude-{version()}.so"), "latine")
    assert serveur.psql("""SELECT la_verdict('{"id":"Éloïse"}', 2000, 'AD3')""", "latine") == "indetermine\n"
    dit = serveur.psql("""SELECT la_verdict('{"id":"A","é":1}', 2000, 'AD3')""", "latine", juste=False)
    assert "é" in dit and "champ_inconnu" in dit


def test_se_laisse_interrompre(serveur: Serveur) -> None:
    dit = serveur.psql(
        f"SET statement_timeout = '300ms'; SELECT count(la_evaluer('{CADRE}'::jsonb || jsonb_build_object('id', n::text), 2000, 'AD2'))"
        " FROM generate_series(1, 100000000) n", juste=False)
    assert "canceling statement due to statement timeout" in dit


def test_ne_garde_rien(serveur: Serveur) -> None:
    """The memory of a session is the same after 4,000 decisions and errors and after 40,000 more."""
    faire = f"""DO $$ DECLARE r record; BEGIN FOR i IN 1..%d LOOP
        PERFORM la_evaluer(('{CADRE}'::jsonb || jsonb_build_object('id', i::text)), 2000, 'AD2'), count(*) FROM la_constats('{CADRE}', 2000, 'D1');
        BEGIN PERFORM la_verdict('{{"id":"A","naissance":"1960-02-30"}}', 2000, 'AD2'); EXCEPTION WHEN invalid_parameter_value THEN NULL; END;
        END LOOP; END $$;"""
    mesurer = "SELECT sum(used_bytes) FROM pg_backend_memory_contexts;"
    chauffe, avant, apres = serveur.psql(mesurer + (faire % 4000 + mesurer) + (faire % 40000 + mesurer)).split()
    assert abs(int(apres) - int(avant)) < 65536, (chauffe, avant, apres)


def test_deux_versions_dans_une_session(serveur: Serveur, tmp_path: Path) -> None:
    """Another version is another file: both answer in one session, and the old one goes on until its functions are replaced."""
    autre = serveur.dossier / "liste_aptitude-0.0.1-essai.so"
    options = ["-DLA_SQL_VERSION=\"0.0.1-essai\"", f"-I{DEPOT / 'include'}"]
    serveur_h = subprocess.run([PG / "pg_config", "--includedir-server"], capture_output=True, text=True, check=True).stdout.strip()
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", *options, f"-I{serveur_h}", DEPOT / "integrations/sql/postgresql/liste_aptitude.c",
                    SQL / "libliste_aptitude.a", "-Wl,--exclude-libs,ALL", "-o", autre], check=True)
    autre.chmod(0o755)
    dit = serveur.psql(f"""SELECT la_version(); CREATE SCHEMA vieux; CREATE FUNCTION vieux.la_version() RETURNS text
        AS '{autre.with_suffix("")}', 'la_pg_version' LANGUAGE C; SELECT vieux.la_version(), public.la_version();""")
    assert dit.split() == [version(), f"0.0.1-essai|{version()}"]


def test_installation_par_pgxs(tmp_path: Path) -> None:
    """`make install` puts the control file, the script and the library where CREATE EXTENSION looks."""
    copie = tmp_path / "sql"
    shutil.copytree(DEPOT / "integrations/sql", copie, ignore=shutil.ignore_patterns("tests"))
    make = ["make", "-s", "-C", copie / "postgresql", "install", f"DESTDIR={tmp_path / 'pose'}", f"RACINE={DEPOT}", f"PG_CONFIG={PG / 'pg_config'}", f"ARCHIVE={SQL / 'libliste_aptitude.a'}"]
    subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
    poses = sorted(p.name for p in (tmp_path / "pose").rglob("*") if p.is_file())
    assert poses == [f"liste_aptitude--{version()}.sql", f"liste_aptitude-{version()}.so", "liste_aptitude.control"]
    controle = next((tmp_path / "pose").rglob("*.control")).read_text()
    assert f"default_version = '{version()}'" in controle and f"module_pathname = '$libdir/liste_aptitude-{version()}'" in controle
