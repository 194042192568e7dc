"""The history of the articles: every list has one state of each, what changes is told with what was before; the pages are up to date."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from test_terminal import COMMANDE, ENVIRONNEMENT

from liste_aptitude import ErreurEntree, articles, dans_l_etat_de, disposition, histoire

RACINE = Path(__file__).parent.parent.parent


def lancer(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([COMMANDE, *arguments], capture_output=True, encoding="utf-8", env=ENVIRONNEMENT)


def test_chaque_liste_a_un_etat_de_chaque_article() -> None:
    assert len(articles()) == 32 and articles()[:2] == ["A1", "A2"] and articles()[-1] == "ANNEXE"
    for article in articles():
        listes = [liste for etat in histoire(article) for liste, _ in etat.fidelites]
        premiere = {"A19bis": 2012, "A23bis": 2012, "A23ter": 2013}.get(article, 2000)
        assert listes == list(range(premiere, 2015)), article
        for etat in histoire(article):
            assert {f for _, f in etat.fidelites} <= {"lue", "deduite", "non_etablie"}
            assert bool(etat.provisions) == (etat.premiere == 2000), article
            for changement in etat.changements:
                trouvee = disposition(changement.maintenant.id)
                assert trouvee.enonces == changement.maintenant.enonces and trouvee.nature == changement.maintenant.nature
                assert (changement.avant is None) == (changement.evolution == "nouvelle")


def test_l_article_12_de_2011() -> None:
    """AD3 goes from six years to eight; the commission may bring it back to six; the first section has two left in both states."""
    (etat,) = [e for e in histoire("A12") if e.premiere == 2011]
    assert (etat.derniere, etat.fidelites) == (2011, ((2011, "lue"),))
    dits = [(c.evolution, c.maintenant.id, c.avant and c.avant.id) for c in etat.changements]
    assert dits == [
        ("modifiee", "A12.al3.2@2011", "A12.al3.2@2010"),
        ("modifiee", "A12.al4@2011", "A12.al4@2010"),
        ("nouvelle", "A12.al5@2011", None),
    ]
    assert etat.changements[0].maintenant.enonce("en") == "8 years for AD3."
    assert etat.changements[0].avant is not None and etat.changements[0].avant.enonce("en") == "6 years for AD3."
    assert etat.source("en").endswith(", amending text not established")


def test_le_texte_modificatif_est_dit_la_ou_il_est_etabli() -> None:
    (etat,) = [e for e in histoire("A9") if e.premiere == 2010]
    assert etat.source("en").endswith(", amended by the arrêté of 13 October 2009")
    assert etat.source().endswith("modifié par l’arrêté du 13\u00a0octobre 2009")


def test_la_place_d_une_disposition_sur_une_liste() -> None:
    cas = [("A12.al3.2", 2000, "A12.al3.2"), ("A12.al3.2", 2006, "A12.al3.2@2003"), ("A12.al3.2@2003", 2012, "A12.al3.2@2012")]
    for id, annee, attendu in [*cas, ("A9.al1@2007", 2010, "A9.al1@2010"), ("A7.al1", 2014, "A7.al1"), ("R123-45.al3", 2010, "R123-45.al3")]:
        assert dans_l_etat_de(id, annee) == attendu


def test_une_disposition_supprimee_le_dit() -> None:
    supprimee = disposition("A15.al3.1@2010")
    assert supprimee.nature == "supprimee" and supprimee.place("en").endswith("(removed from the list of 2010)")
    assert supprimee.enonces == disposition("A15.al3.1").enonces, "it says what it said"


def test_la_commande() -> None:
    texte = lancer("histoire", "A26", "--langue", "en")
    assert texte.returncode == 0 and texte.stdout == (
        "A26, lists of 2000 to 2010: text read (2000), not established (2001 and 2002), text read (2003 to 2010)\n"
        "  arrêté of 25 September 1998, NOR: MESS9823151A, Journal officiel of 15 October 1998, page 15578\n"
        f"  A26.al1  {disposition('A26.al1').enonce('en')}\n"
        "\n"
        "A26, lists of 2011 to 2014: text read\n"
        "  arrêté of 25 September 1998, NOR: MESS9823151A, Journal officiel of 15 October 1998, page 15578, amending text not established\n"
        f"  amended  A26.al1@2011  {disposition('A26.al1@2011').enonce('en')}\n"
        f"      before, A26.al1: {disposition('A26.al1').enonce('en')}\n"
        "\n"
    )
    lignes = [json.loads(ligne) for ligne in lancer("histoire", "A8", "A9", "--format", "json").stdout.splitlines()]
    assert [(x["article"], x["premiere"]) for x in lignes] == [("A8", 2000), ("A8", 2010), ("A9", 2000), ("A9", 2003), ("A9", 2007), ("A9", 2010), ("A9", 2014)]
    assert lignes[1] == histoire("A8")[1].to_dict()
    for inconnu in ("A29", "A12.al1", "A12@2011", "12", ""):
        refus = lancer("histoire", inconnu, "--langue", "fr")
        assert refus.returncode == 2 and "aucun article de ce nom" in refus.stderr, inconnu
        with pytest.raises(ErreurEntree):
            histoire(inconnu)


def test_les_pages_sont_a_jour() -> None:
    """`make generer` repairs them."""
    execution = subprocess.run([sys.executable, RACINE / "outils" / "pages_histoire.py", "--verifier"], capture_output=True, encoding="utf-8")
    assert execution.returncode == 0, execution.stderr
