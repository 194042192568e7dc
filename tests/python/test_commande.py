"""The command `liste-aptitude`, run as users run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Optional

import liste_aptitude as la
import pytest
from conftest import INITIAL, comparer, compact, par_etat

Cas = list[dict[str, Any]]


def commande(*arguments: str, entree: Optional[str] = None) -> subprocess.CompletedProcess[str]:
    environnement = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}
    return subprocess.run(
        [str(Path(sys.executable).with_name("liste-aptitude")), *arguments],
        input=entree,
        capture_output=True,
        encoding="utf-8",
        env=environnement,
    )


@pytest.fixture
def lignes(vecteurs: Cas) -> list[str]:
    return list(map(ligne_de, vecteurs))


def ligne_de(vecteur: dict[str, Any]) -> str:
    return compact({"dossier": vecteur["dossier"], "demande": vecteur["demande"]})


def test_jsonl(lignes: list[str], vecteurs: Cas) -> None:
    for etat, sous in par_etat(vecteurs):
        lignes_sous = [ligne for ligne, v in zip(lignes, vecteurs) if v["etat"] == etat]
        execution = commande("evaluer", "--format", "jsonl", "--etat", etat, "-", entree="\n".join(lignes_sous))
        assert (execution.returncode, execution.stderr) == (0, "")
        assert len(execution.stdout.splitlines()) == len(sous)
        comparer(zip(sous, execution.stdout.splitlines()))


VERDICTS = {
    la.Verdict.INSCRIPTIBLE: "may be listed",
    la.Verdict.SUR_APPRECIATION: "at discretion",
    la.Verdict.INDETERMINE: "undetermined",
    la.Verdict.NON_INSCRIPTIBLE: "may not be listed",
    la.Verdict.IRRECEVABLE: "inadmissible",
}
SECTIONS = {la.Section.PREMIERE: "first", la.Section.DEUXIEME: "second", la.Section.TROISIEME: "third"}


def test_table(initiaux: Cas, tmp_path: Path) -> None:
    fichier = tmp_path / "demandes.jsonl"
    fichier.write_text("\n".join(map(ligne_de, initiaux)), encoding="utf-8")
    execution = commande("evaluer", "--etat", INITIAL, str(fichier))
    assert execution.returncode == 0
    entete, *rangees = execution.stdout.splitlines()
    assert entete.split() == ["id", "list", "class", "verdict", "section", "reason"]
    assert len(rangees) == len(initiaux)
    for rangee, v in zip(rangees, initiaux):
        decision = la.Decision.from_dict(v["decision"], INITIAL)
        assert rangee.startswith(v["dossier"]["id"])
        rangee = rangee.partition(" [N.B. ")[0]
        assert rangee.endswith(decision.raison("en"))
        milieu = rangee[max(32, len(v["dossier"]["id"])) :][17:]
        assert milieu[:17].rstrip() == VERDICTS[decision.verdict]
        assert milieu[19:28].rstrip() == ("–" if decision.section is None else SECTIONS[decision.section])


def test_membres_d_une_ligne() -> None:
    """Keys and words mean their characters; what a line holds beside its dossier and its demande is refused, as C refuses it."""
    dossier, demande = '{"id":"A"}', '{"annee":2000,"classe":"AD3"}'
    bonne = f'{{"dossier":{dossier},"demande":{demande}}}'
    ecrites = (
        bonne,
        f'{{"d\\u006fssier":{{"\\u0069d":"\\u0041"}},"demande":{{"annee":2000,"classe":"\\u0041D3"}}}}',
        f'{{"dossier":{dossier},"carriere":[],"demande":{demande}}}',
        f'{{"dossier":{{"id":"A","\\u0069d":"B"}},"demande":{demande}}}',
        f'{{"dossier":{dossier},"demande":{demande},"\\u0064emande":{demande}}}',
        f'{{"dossier":{{"id":"\\ud800"}},"demande":{demande}}}',
        "[" * 200_000,
    )
    execution = commande("evaluer", "--format", "jsonl", "-", entree="\n".join(ecrites))
    sorties = [json.loads(ligne) for ligne in execution.stdout.splitlines()]
    assert sorties[0] == sorties[1] and "verdict" in sorties[0]
    erreurs = [(s["erreur"]["chemin"], s["erreur"]["regle"]) for s in sorties[2:]]
    assert erreurs == [
        ("carriere", "champ_inconnu"),
        ("id", "champ_double"),
        ("demande", "champ_double"),
        ("$", "json_invalide"),
        ("$", "json_invalide"),
    ]
    assert execution.returncode == 1


def test_lignes_refusees(lignes: list[str], vecteurs: Cas, tmp_path: Path) -> None:
    fichier = tmp_path / "demandes.jsonl"
    mauvaise = compact({"dossier": {"id": "B", "naissance": "1960-02-30"}, "demande": {"annee": 2000, "classe": "AD3"}})
    double = '{"dossier":{"id":"D"},"demande":{},"demande":{}}'
    contenu = [lignes[0], "", mauvaise, "{", '{"dossier":{"id":"C"}}', "[]", double, lignes[1]]
    fichier.write_text("\n".join(contenu), encoding="utf-8")
    execution = commande("evaluer", "--format=jsonl", "--etat", vecteurs[0]["etat"], str(fichier))
    assert execution.returncode == 1
    rangees = [json.loads(rangee) for rangee in execution.stdout.splitlines()]
    refus = [(r["ligne"], r["erreur"]["chemin"], r["erreur"]["regle"]) for r in rangees if "erreur" in r]
    assert refus == [
        (3, "naissance", "date_invalide"),
        (4, "$", "json_invalide"),
        (5, "demande", "champ_requis"),
        (6, "$", "type"),
        (7, "demande", "champ_double"),
    ]
    assert [rangees[0], rangees[-1]] == [vecteurs[0]["decision"], vecteurs[1]["decision"]]
    assert "5 lines refused of 7" in execution.stderr
    table = commande("--langue", "fr", "evaluer", str(fichier))
    assert table.returncode == 1
    assert f"{fichier}, ligne 3" in table.stdout
    assert "naissance\u00a0: «\u00a01960-02-30\u00a0» n’est pas un jour du calendrier" in table.stdout


@pytest.fixture
def exemple(tmp_path: Path, lignes: list[str]) -> str:
    """A cadre born on 1 January 1960, who asks for AD3 on the list of 2000: three years short of the age (A9.al1)."""
    formation = {
        "ancien_eleve": None,
        "diplome_assimile": "aucun",
        "admissible_concours": False,
        "semaines_perfectionnement": 0,
        "attestation_stage_informatique": False,
        "certificat_comptabilite": False,
        "diplome_informatique": "aucun",
        "eleve_concours_interne": False,
        "attestation_msa": False,
    }
    periode = {"debut": "1990-01-01", "organisme": {"regime": "general", "type": "organisme", "categorie": "b"}, "fonction": "cadre", "niveau": 7}
    dossier = {"id": "A", "naissance": "1960-01-01", "formation": formation, "carriere": [periode], "inscrit_1999": False}
    ancien = {**dossier, "id": "B", "formation": {**formation, "ancien_eleve": True}}
    sans = {**dossier, "id": "C", "formation": {**formation, "ancien_eleve": False}}
    fichier = tmp_path / "trois.jsonl"
    demande = {"annee": 2000, "classe": "AD3"}
    rangees = [{"dossier": d, "demande": demande} for d in (dossier, ancien, sans)]
    fichier.write_text("\n".join(map(compact, rangees)) + '\n{"dossier":{"id":""},"demande":{}}\n', encoding="utf-8")
    return str(fichier)


def test_expliquer(exemple: str) -> None:
    execution = commande("expliquer", "--id", "A", exemple)
    assert execution.returncode == 1  # the last line is refused
    assert "AD3 list 2000: undetermined" in execution.stdout
    assert "? title of former student of the school: may not be listed or may be listed" in execution.stdout
    assert "line 4" in execution.stderr
    assert commande("expliquer", "--id", "Z", exemple).returncode == 1


def test_robustesse(exemple: str) -> None:
    execution = commande("robustesse", exemple)
    assert execution.stdout.count("The same under every reading.") == 3


def test_planifier(exemple: str) -> None:
    execution = commande("planifier", "--id", "C", exemple)
    assert "AD3: first list 2003" in execution.stdout
    assert "- age. Age in the second section: not met" in execution.stdout
    assert "> 2003 AD3" in execution.stdout
    assert "on no list up to 2002" in commande("planifier", "--id", "C", "--jusqu-a", "2002", exemple).stdout


def test_planifier_regarde_au_moins_la_liste_demandee(lignes: list[str], vecteurs: Cas) -> None:
    """A list past the last one looked at by default is looked at: whoever could be listed before is so on that one, the first asked for."""
    rang = next(i for i, v in enumerate(vecteurs) if v["decision"]["verdict"] == "inscriptible" and not v["demande"].get("depot"))
    ligne = json.loads(lignes[rang])
    ligne["demande"]["annee"] = 2100
    rangee = json.loads(commande("planifier", "--format", "jsonl", "-", entree=compact(ligne)).stdout)
    assert (rangee["de"], rangee["jusqu_a"], rangee["premiere_annee"]) == (2100, 2100, 2100)


def test_liste(exemple: str) -> None:
    """B alone may be listed, in the first section; ceilings of a list of one are nil (A9.al3)."""
    sortie = commande("liste", "--annee", "2000", exemple).stdout.splitlines()
    assert [ligne.split()[0] for ligne in sortie if ligne] == ["1", "0", "1", "1", "0", "1", "0", "0", "0", "AD3"]
    assert "ceiling 0 (A9.al3)" in sortie[7]
    assert sortie[-1].split()[1] == "B" and sortie[-1].endswith("(first section)")
    for annee in ("1999", "2200", "x"):
        refus = commande("liste", "--annee", annee, exemple)
        assert refus.returncode == 2 and "a year from 2000 to 2199" in refus.stderr
    assert commande("liste", exemple).returncode == 2


def test_verifier(exemple: str) -> None:
    execution = commande("verifier", exemple)
    assert execution.returncode == 1
    lignes = execution.stdout.splitlines()
    assert lignes[0] == "3 lines evaluated, 1 refused"
    assert lignes[1].split()[:2] == ["1", "id:"]
    assert [ligne.split() for ligne in lignes[-2:]] == [["1", "decision", "to", "be", "completed"], "1 title of former student of the school (formation.ancien_eleve)".split()]


def test_recu(exemple: str) -> None:
    recus = commande("recu", exemple).stdout.splitlines()
    assert [ligne.split()[1] for ligne in recus] == ["A", "B", "C"]
    verification = commande("recu", "--verifier", recus[1].split()[0], exemple)
    assert verification.stdout.splitlines()[1] == "B: matches"
    assert verification.stdout.count("matches") == 1


_DANS_LE_SCHEMA = {
    "champ_inconnu",
    "champ_requis",
    "date_invalide",
    "type",
    "valeur_inconnue",
    "capacite",
    "texte_vide",
    "type_hors_regime",
    "categorie_hors_type",
}


def test_schema(vecteurs: Cas, refus: Cas) -> None:
    """Every vector fits the schemas; a field that the format does not know does not."""
    import jsonschema
    juges = {}
    for nom in ("dossier", "demande", "decision"):
        corps = json.loads(commande("schema", nom).stdout)
        jsonschema.Draft202012Validator.check_schema(corps)
        juges[nom] = jsonschema.Draft202012Validator(corps, format_checker=jsonschema.FormatChecker())
    for v in vecteurs:
        for nom, juge in juges.items():
            assert list(juge.iter_errors(v[nom])) == []
    essayees = set()
    for r in refus:
        reclassement = "reclassements[" in r["chemin"]  # its categories depend on the body of the period: the kernel's to say
        if r["regle"] in _DANS_LE_SCHEMA and not reclassement and "$" not in r["chemin"]:
            nom = "demande" if r["chemin"].startswith("demande") else "dossier"
            assert list(juges[nom].iter_errors(r[nom])), r["nom"]
            essayees.add(r["regle"])
    assert essayees == _DANS_LE_SCHEMA


def test_schema_dit_les_champs() -> None:
    """Titles and descriptions in the language asked, defaults, provisions, and the cases in which a field is required."""
    fr, en = (json.loads(commande("--langue", langue, "schema", "dossier").stdout) for langue in ("fr", "en"))
    eleve = [corps["properties"]["formation"]["anyOf"][0]["properties"]["ancien_eleve"] for corps in (fr, en)]
    assert [e["title"] for e in eleve] == ["Titre d’ancien élève", "Title of former student"]
    assert eleve[0]["description"].endswith("Peut manquer\u00a0: au pire false, au mieux true.")
    assert eleve[1]["$comment"] == "A8.al1"
    periode = en["properties"]["carriere"]["anyOf"][0]["items"]
    assert periode["properties"]["qualite"]["default"] == "aucune"
    assert "for a function of article 3" in periode["properties"]["agrement"]["description"]
    assert {"properties": {"niveau": {"not": {"type": "null"}}}, "required": ["niveau"]} in [c["then"] for c in periode["allOf"]]


def test_schema_des_tables() -> None:
    """A row of each table: its columns, the values it needs, the categories of its body."""
    import jsonschema
    juges = {}
    for table in ("personnes", "carriere", "demandes"):
        corps = json.loads(commande("schema", table).stdout)
        jsonschema.Draft202012Validator.check_schema(corps)
        juges[table] = jsonschema.Draft202012Validator(corps)
    periode = {"id": "A", "debut": "1990-01-01", "organisme_regime": "general", "organisme_type": "organisme", "fonction": "cadre"}
    emploi = {**periode, "organisme_categorie": "a", "fonction": "directeur_adjoint", "nomination_reguliere": True, "agrement": None}
    cas = [
        ("personnes", {"id": "A"}, True),
        ("personnes", {"id": "A", "formation_semaines_perfectionnement": 1000}, False),
        ("personnes", {"id": "A", "inscriptions": '[{"annee":2000}]'}, True),
        ("carriere", periode, False),
        ("carriere", {**periode, "organisme_categorie": "sans"}, False),
        ("carriere", {**periode, "organisme_categorie": "a"}, True),
        ("carriere", {**periode, "organisme_type": "caisse_nationale"}, True),
        ("carriere", {**periode, "organisme_type": "ssm"}, False),
        ("carriere", emploi, False),
        ("carriere", {**emploi, "niveau": 3}, True),
        ("demandes", {"id": "A", "annee": 2000, "classe": "AD3"}, True),
        ("demandes", {"id": "A", "annee": 1999, "classe": "AD3"}, False),
    ]
    for table, ligne, bonne in cas:
        assert (not list(juges[table].iter_errors(ligne))) == bonne, (table, ligne)


def test_modele(tmp_path: Path) -> None:
    """Three files with the columns of the schemas; what is there is never replaced."""
    vide = tmp_path / "vide"
    execution = commande("modele", str(vide))
    assert (execution.returncode, execution.stdout.split()) == (0, [str(vide / f"{t}.csv") for t in ("personnes", "carriere", "demandes")])
    for table in ("personnes", "carriere", "demandes"):
        (entete,) = (vide / f"{table}.csv").read_text(encoding="utf-8").splitlines()
        assert entete.split(",") == list(json.loads(commande("schema", table).stdout)["properties"])
    (vide / "carriere.csv").unlink()
    execution = commande("modele", "--exemple", str(vide))
    assert execution.returncode == 2 and "personnes.csv" in execution.stderr
    assert not (vide / "carriere.csv").exists()


def test_mauvais_usage(tmp_path: Path) -> None:
    assert commande().returncode == 2
    assert commande("evaluer").returncode == 2
    assert commande("evaluer", "--format", "xml", "-").returncode == 2
    absent = commande("evaluer", str(tmp_path / "absent.jsonl"))
    assert absent.returncode == 2
    assert "absent.jsonl" in absent.stderr


def test_aide_en_deux_langues() -> None:
    for langue, mot in (("fr", "Évalue chaque demande"), ("en", "Evaluates every demande")):
        execution = commande("--langue", langue, "evaluer", "--help")
        assert execution.returncode == 0
        assert mot in execution.stdout


def test_lecteur_parti(lignes: list[str]) -> None:
    """`| head -1`: no traceback when the reader has left."""
    programme = f"{Path(sys.executable).with_name('liste-aptitude')} evaluer - | head -1"
    execution = subprocess.run(["sh", "-c", programme], input="\n".join(lignes * 20), capture_output=True, encoding="utf-8")
    assert len(execution.stdout.splitlines()) == 1
    assert execution.stderr == ""


# Read off the official text: article 13, first alinéa, 4°; article 12, fourth alinéa.
DISPOSITIONS = {
    "fr": (
        "A13.al1.4\n  Vers D3 : 3 ans en IF2 ou AD3.\n  art. 13, 1er al., 4°\n"
        "  arrêté du 25 septembre 1998, NOR : MESS9823151A, Journal officiel du 15 octobre 1998, page 15578\n"
    ),
    "en": (
        "A13.al1.4\n  To D3: 3 years in IF2 or AD3.\n  art. 13, para. 1, 4°\n"
        "  arrêté of 25 September 1998, NOR: MESS9823151A, Journal officiel of 15 October 1998, page 15578\n"
    ),
}


def test_disposition() -> None:
    for langue, attendu in DISPOSITIONS.items():
        execution = commande("--langue", langue, "disposition", "A13.al1.4")
        assert (execution.returncode, execution.stderr) == (0, "")
        assert execution.stdout.replace("\u00a0", " ") == attendu
    execution = commande("disposition", "A13.al1.4", "A12.al4", "--format", "json")
    premiere, seconde = map(json.loads, execution.stdout.splitlines())
    assert (premiere["id"], premiere["nature"], premiere["nor"], premiere["jour"], premiere["page"]) == (
        "A13.al1.4", "parametre", "MESS9823151A", "1998-10-15", 15578,
    )  # fmt: skip
    assert seconde["place"] == {"fr": "art.\u00a012, 4e\u00a0al.", "en": "art. 12, para. 4"}
    assert list(premiere) == ["id", "nature", "enonce", "place", "source", "nor", "jour", "page"]


def test_disposition_inconnue() -> None:
    for langue, dit in (("fr", "A13.al1.9\u00a0: aucune disposition de ce nom"), ("en", "A13.al1.9: no provision of this name")):
        execution = commande("--langue", langue, "disposition", "A13.al1.4", "A13.al1.9")
        assert (execution.returncode, execution.stdout) == (2, "") and dit in execution.stderr
