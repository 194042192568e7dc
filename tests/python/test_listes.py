"""What a person is on every list, each under its own text: the answer, and what changed it, worked out by hand from the texts."""

from __future__ import annotations

import importlib.util
import json
import subprocess
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from test_terminal import COMMANDE, ENVIRONNEMENT

from liste_aptitude import Cause, Demande, ErreurEntree, EtatDuTexte, etat_qui_regit, sur_chaque_liste

RACINE = Path(__file__).parent.parent.parent
FORMATION = {
    "ancien_eleve": False,
    "diplome_assimile": "aucun",
    "admissible_concours": False,
    "semaines_perfectionnement": 0,
    "attestation_stage_informatique": False,
    "certificat_comptabilite": False,
    "diplome_informatique": "aucun",
    "experience_informatique_reconnue": False,
    "eleve_concours_interne": False,
    "attestation_msa": False,
    "attestation_cesdir": False,
}


def cadre(naissance: str, debut: str) -> dict[str, Any]:
    """A cadre of level 7 of the general regime."""
    organisme = {"regime": "general", "type": "organisme", "categorie": "a"}
    carriere = [{"debut": debut, "organisme": organisme, "fonction": "cadre", "niveau": 7}]
    return {"id": "A-1", "naissance": naissance, "formation": FORMATION, "carriere": carriere, "inscrit_1999": False, "recevable_2010": False}


def test_chaque_liste_a_son_etat() -> None:
    attendus = [2000] * 3 + [2003] * 2 + [2005] * 2 + [2007] + [2008] * 2 + [2010, 2011, 2012, 2013, 2014]
    assert [int(etat_qui_regit(annee).value) for annee in range(2000, 2015)] == attendus
    assert etat_qui_regit(2016) is EtatDuTexte("2014")


def test_un_cadre_de_38_ans_en_2010() -> None:
    """Born in April 1971, cadre since June 2004, AD3: until 2009 the 43 years of A9 stand against him; the text of 2010 asks none, but he has
    five years and seven months of the six. In 2011 the six years and seven months are short of eight, and the commission may accept them; in
    2012 the eight years are not there yet (7a 7m); in 2013 they are."""
    lignes = {ligne.annee: ligne for ligne in sur_chaque_liste(cadre("1971-04-01", "2004-06-01"), Demande(2000, "AD3"))}
    verdicts = {annee: ligne.decision.verdict.value for annee, ligne in lignes.items()}
    refus = dict.fromkeys(range(2000, 2011), "non_inscriptible")
    assert verdicts == {**refus, 2011: "sur_appreciation", 2012: "sur_appreciation", 2013: "inscriptible", 2014: "inscriptible"}
    # 2011 under the text of 2010 would have been six years and seven months of six: the text took that away, the year had given it.
    assert (lignes[2011].cause, lignes[2011].disposition) == (Cause.LES_DEUX, "A12.al4@2011")
    assert (lignes[2013].cause, lignes[2013].disposition) == (Cause.ANNEE, "A12.al3.2@2013")
    assert all(lignes[annee].cause is None for annee in (2000, 2012, 2014))


def test_l_age_aboli_en_2010() -> None:
    """Cadre since 1995, born in 1972: nothing but the age of A9 stands against him from 2002 on, and the text of 2010 takes it away."""
    lignes = sur_chaque_liste(cadre("1972-04-01", "1995-01-01"), Demande(2000, "AD3"), range(2008, 2012))
    assert [ligne.decision.verdict.value for ligne in lignes] == ["non_inscriptible"] * 2 + ["inscriptible"] * 2
    assert [(ligne.cause, ligne.disposition) for ligne in lignes] == [(None, None), (None, None), (Cause.TEXTE, "A9.al1@2010"), (None, None)]


def test_une_annee_sans_liste_est_refusee() -> None:
    """The first list is that of 2000 (A25.al1): before it no state of the text governs one."""
    with pytest.raises(ErreurEntree) as refus:
        sur_chaque_liste(cadre("1972-04-01", "1995-01-01"), Demande(2000, "AD3"), [2000, 1999])
    assert (refus.value.chemin, refus.value.regle.value, refus.value.valeur) == ("demande.annee", "hors_bornes", 1999)


def test_la_commande(tmp_path: Path) -> None:
    fichier = tmp_path / "demandes.jsonl"
    fichier.write_text(json.dumps({"dossier": cadre("1972-04-01", "1995-01-01"), "demande": {"annee": 2000, "classe": "AD3"}}) + "\n", encoding="utf-8")

    def lancer(*arguments: str) -> str:
        execution = subprocess.run([COMMANDE, "etats", fichier, *arguments], capture_output=True, encoding="utf-8", env=ENVIRONNEMENT)
        assert execution.returncode == 0, execution.stderr
        return execution.stdout

    ligne = json.loads(lancer("--format", "jsonl"))
    attendues = [une.to_dict() for une in sur_chaque_liste(cadre("1972-04-01", "1995-01-01"), Demande(2000, "AD3"))]
    assert (ligne["id"], ligne["classe"], ligne["listes"]) == ("A-1", "AD3", attendues)
    assert "\n  2010  may be listed, second section  ← the text, A9.al1@2010\n" in lancer("--langue", "en")


def module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("page_etats", RACINE / "outils" / "page_etats.py")
    assert spec is not None and spec.loader is not None
    charge = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(charge)
    return charge


def test_la_page_des_listes_dit_les_tables() -> None:
    """All but the share, which `make etats-page` makes again."""
    page = (RACINE / "docs" / "etats.md").read_text("utf-8")
    for annee in range(2000, 2015):
        assert f"{module().fixe(annee)} " in page, f"docs/etats.md is out of date for {annee}: make etats-page"
