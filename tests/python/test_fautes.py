"""Faults that once went unseen, each planted by hand: the right value, worked out from the law or from the vectors."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import liste_aptitude as la
import pytest
from conftest import compact
from liste_aptitude.rapport import fiche
from test_commande import commande
from test_suites import cadre

Cas = list[dict[str, Any]]


@pytest.fixture
def fichier(tmp_path: Path) -> str:
    """A manager born on 1 January 1960 who asks for AD3 on the list of 2000, then on that of 2003: 40, then 43 years old (A9.al1)."""
    demandes = [{"dossier": cadre().to_dict(), "demande": {"annee": annee, "classe": "AD3"}} for annee in (2000, 2003)]
    ecrit = tmp_path / "deux.jsonl"
    ecrit.write_text("\n".join(map(compact, demandes)), encoding="utf-8")
    return str(ecrit)


def test_csv_ecrit_les_valeurs_de_verite_comme_json(fichier: str) -> None:
    """`true`, not Python's `True`: what every reader of CSV, ours included, takes."""
    lignes = list(csv.DictReader(io.StringIO(commande("robustesse", "--format", "csv", fichier).stdout)))
    assert [ligne["unanime"] for ligne in lignes] == ["true", "true"]
    assert [json.loads(ligne["verdicts"]) for ligne in lignes] == [["non_inscriptible"], ["inscriptible"]]


def test_recu_verifie_par_le_statut(fichier: str) -> None:
    """0 when a line matches the receipt, 1 when none does; a receipt of the first line says so of that line alone."""
    deux_mille, deux_mille_trois = (ligne.split()[0] for ligne in commande("recu", fichier).stdout.splitlines())
    bonne = commande("recu", "--verifier", deux_mille, fichier)
    assert (bonne.returncode, [ligne.split(": ")[1] == "matches" for ligne in bonne.stdout.splitlines()]) == (0, [True, False])
    lignes = Path(fichier).read_text(encoding="utf-8").splitlines()
    seule = commande("recu", "--verifier", deux_mille, "-", entree=lignes[1])
    assert (seule.returncode, "matches" in seule.stdout) == (1, False)
    assert commande("recu", "--verifier", deux_mille_trois, "-", entree=lignes[1]).returncode == 0
    # The same as rows, whose status is the same: the list of 2003 has a text of its own.
    rangees = commande("recu", "--verifier", deux_mille, "--format", "jsonl", "-", entree=lignes[1])
    assert (rangees.returncode, json.loads(rangees.stdout)["refus"]) == (1, "texte")


def test_recu_avec_le_depot() -> None:
    """How a demande was filed is a fact of its receipt: told or not, and each of the five things told."""
    depot = {"cachet_poste": "2002-04-26", "exemplaires": 2, "recommande": True, "classes_indiquees": True, "pieces_jointes": True}
    autres = [
        {**depot, champ: valeur}
        for champ, valeur in (("cachet_poste", "2002-04-25"), ("exemplaires", 3), ("recommande", False), ("classes_indiquees", False), ("pieces_jointes", False))
    ]
    demandes = [la.Demande(2003, "AD3", depot=d) for d in (None, depot, *autres)]
    recus = [la.recu(cadre(), demande) for demande in demandes]
    assert len(set(recus)) == len(recus)
    for i, recu in enumerate(recus):
        for j, demande in enumerate(demandes):
            assert (la.verifier_recu(recu, cadre(), demande) is None) == (i == j)
    # Filed in time a day earlier, the verdict is the same: only the facts differ.
    assert la.verifier_recu(recus[1], cadre(), demandes[2]) is la.RefusRecu.FAITS


def test_liste_compte_comme_les_vecteurs(initiaux: Cas, tmp_path: Path) -> None:
    """A person is counted once per section, if inscriptible; the computing classes of the second section alone have a ceiling (A9.al3)."""
    annee = 2002
    cas = [v for v in initiaux if v["decision"]["annee"] == annee]
    sections: dict[str, set[str]] = defaultdict(set)
    informatique: set[str] = set()
    verdicts: dict[str, int] = defaultdict(int)
    for v in cas:
        decision, id = v["decision"], v["dossier"]["id"]
        verdicts[decision["verdict"]] += 1
        if decision["verdict"] == "inscriptible" and decision["section"]:
            sections[decision["section"]].add(id)
            if decision["section"] == "deuxieme" and decision["classe"] in ("IF1", "IF2"):
                informatique.add(id)
    # The vectors of that year tell apart what was confused: persons at the commission's discretion, computing classes of the first section.
    appreciation = {v["dossier"]["id"] for v in cas if v["decision"]["verdict"] == "sur_appreciation" and v["decision"]["section"]}
    assert appreciation - set().union(*sections.values())
    premieres = {v["dossier"]["id"] for v in cas if v["decision"]["section"] == "premiere" and v["decision"]["classe"] in ("IF1", "IF2") and v["decision"]["verdict"] == "inscriptible"}
    assert premieres and informatique and not premieres & informatique

    lignes = tmp_path / "d.jsonl"
    lignes.write_text("\n".join(compact({"dossier": v["dossier"], "demande": v["demande"]}) for v in initiaux), encoding="utf-8")
    texte = commande("liste", "--annee", str(annee), str(lignes))
    assert texte.returncode == 0
    compte, _, noms = texte.stdout.partition("\n\n")
    compte += "\n" + noms.partition("\n\n")[0]
    nombres = [int(n) for n in re.findall(r"^ *(\d+)  ", compte, re.MULTILINE)]
    assert nombres[: len(la.Verdict)] == [verdicts[v.value] for v in la.Verdict]
    assert nombres[len(la.Verdict) :] == [len(sections["premiere"]), len(sections["deuxieme"]), len(informatique), len(sections["troisieme"])]
    rangees = [json.loads(x) for x in commande("liste", "--annee", str(annee), "--format", "jsonl", str(lignes)).stdout.splitlines()]
    for section in ("premiere", "deuxieme", "troisieme"):
        assert {r["id"] for r in rangees if r["section"] == section} == sections[section]


@pytest.mark.parametrize(("langue", "intitule"), [("fr", "Première liste possible"), ("en", "First list possible")])
def test_premiere_annee_de_la_fiche(langue: Any, intitule: str) -> None:
    """A9.al1: 43 years old on 1 January 2003, and on no list before."""
    for demandee in (2000, 2002):
        page = fiche(cadre(), la.Demande(demandee, "AD3"), langue)
        (annee,) = re.findall(rf"<dt>{intitule}[^<]*</dt><dd>([^<]*)</dd>", page)
        assert annee.strip().startswith("2003")


# The bit of each lecture in `lectures`, as the format has them.
BITS = {"L5": 0, "L10": 1, "L12": 2, "L13": 3, "L14": 4, "L18": 5, "L21": 6, "L24": 7, "LDUREE": 8, "L20": 9}


@pytest.mark.parametrize(("nom", "bit"), BITS.items())
def test_lectures_a_leur_place(nom: str, bit: int) -> None:
    """In the demande and on the sheet, one lecture is that one and no other."""
    demande = la.Demande(2003, "AD3", lectures=[nom])
    assert demande.lectures == 1 << bit
    page = fiche(cadre(), demande, "en")
    (choisies,) = re.findall(r"<dt>Readings chosen</dt><dd>([^<]*)</dd>", page)
    assert choisies == nom
    assert la.Lecture(nom).code == bit + 1


@pytest.mark.parametrize("langue", ["fr", "en"])
def test_la_fiche_n_autorise_rien(langue: Any) -> None:
    """The policy of the page comes before anything it could govern: no script, nothing fetched, its own style only."""
    page = fiche(cadre(), la.Demande(2000, "AD3"), langue)
    (politique,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', page)
    assert politique == "default-src 'none'; style-src 'unsafe-inline'"
    assert page.index("Content-Security-Policy") < page.index("<title>") < page.index("<style>")
    assert not re.search(r"<script|<link|<iframe|\bon\w+=|(?:src|href)=\"(?!#)", page)
