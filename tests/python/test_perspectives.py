"""Nothing misleading about lists to come: both ends of what missing facts leave."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import liste_aptitude as la
import pytest
from conftest import compact
from liste_aptitude.rapport import fiche
from test_commande import commande
from test_suites import COMPLETE


def jeune_cadre(**faits: Any) -> dict[str, Any]:
    """Born on 15 June 1964, a manager since 1 February 1999. With the title of the school, two years (A12.al3.2, A12.al4) on 1 February 2001
    and the list of 2002; without, six years (A12.al3.2) on 1 February 2005, and 43 of age (A9.al1) on 15 June 2007: the list of 2008.
    The lists from 2010 on ask for no age: these tests look no further than 2009."""
    periode = {"debut": "1999-02-01", "organisme": {"regime": "general", "type": "organisme", "categorie": "b"}, "fonction": "cadre", "niveau": 7}
    return {"id": "A", "naissance": "1964-06-15", "formation": COMPLETE, "carriere": [periode], "inscrit_1999": False, "recevable_2010": False, **faits}


SANS_TITRE_DIT = jeune_cadre(formation={**COMPLETE, "ancien_eleve": None})
SANS_NIVEAU = jeune_cadre()
del SANS_NIVEAU["carriere"][0]["niveau"]
SANS_NAISSANCE = jeune_cadre(naissance=None)
VIDE = {"id": "A"}


def ligne(tmp_path: Path, dossier: dict[str, Any], annee: int = 2000, classe: str = "AD3", **demande: Any) -> str:
    fichier = tmp_path / "d.jsonl"
    fichier.write_text(compact({"dossier": dossier, "demande": {"annee": annee, "classe": classe, **demande}}), encoding="utf-8")
    return str(fichier)


def test_les_deux_bornes() -> None:
    demande = la.Demande(2000, "AD3")
    for dossier, annee, tot, faits in (
        (jeune_cadre(), 2008, 2008, ()),
        (SANS_TITRE_DIT, 2008, 2002, ("formation.ancien_eleve",)),
        (SANS_NAISSANCE, None, 2006, ("naissance",)),
        (VIDE, None, None, ()),
    ):
        premiere = la.premiere_annee(dossier, demande, 2009)
        assert (premiere.annee, premiere.au_plus_tot, premiere.faits) == (annee, tot, faits)
        chemins = [la.parcours(dossier, demande, 2009, au_mieux=au_mieux) for au_mieux in (False, True)]
        assert [chemin and chemin[-1].annee for chemin in chemins] == [annee, tot]


@pytest.mark.parametrize(
    ("dossier", "francais", "anglais"),
    [
        (jeune_cadre(), ["AD3 : première liste 2008, si la situation présente se poursuit"], ["AD3: first list 2008, if the present situation goes on"]),
        (
            SANS_TITRE_DIT,
            ["AD3 : première liste entre 2002 et 2008, si la situation présente se poursuit", "selon des faits qui manquent : titre d’ancien élève de l’école"],
            ["AD3: first list between 2002 and 2008, if the present situation goes on", "depending on facts that are missing: title of former student of the school"],
        ),
        (
            SANS_NAISSANCE,
            ["AD3 : première liste 2006 au plus tôt, ou aucune jusqu’en 2009, si la situation présente se poursuit"],
            ["AD3: first list 2006 at the earliest, or none up to 2009, if the present situation goes on"],
        ),
        (
            VIDE,
            [
                "AD3 : première liste 2000 au plus tôt si la commission le décide, ou aucune jusqu’en 2009, si la situation présente se poursuit",
                "selon des faits qui manquent : titre d’ancien élève de l’école, diplôme assimilé, inscription sur une liste de 1999, date de naissance",
            ],
            [
                "AD3: first list 2000 at the earliest if the commission so decides, or none up to 2009, if the present situation goes on",
                "depending on facts that are missing: title of former student of the school, assimilated diploma, being on a list of 1999, date of birth",
            ],
        ),
    ],
)
def test_planifier_ne_suppose_rien(tmp_path: Path, dossier: dict[str, Any], francais: list[str], anglais: list[str]) -> None:
    for langue, attendues in (("fr", francais), ("en", anglais)):
        dites = commande("--langue", langue, "planifier", "--jusqu-a", "2009", ligne(tmp_path, dossier)).stdout.replace("\u00a0", " ").splitlines()[1:]
        for attendue, dite in zip(attendues, dites):
            assert dite.startswith(attendue)


def test_planifier_montre_les_deux_parcours(tmp_path: Path) -> None:
    dites = commande("planifier", ligne(tmp_path, SANS_TITRE_DIT)).stdout.splitlines()
    au_pire, au_mieux = dites.index("at the worst of the facts that are missing:"), dites.index("at the best:")
    assert dites[au_pire + 1].startswith("> 2008 AD3 ") and dites[au_mieux + 1].startswith("> 2002 AD3 ")
    rangee = json.loads(commande("planifier", "--format", "jsonl", ligne(tmp_path, SANS_TITRE_DIT)).stdout)
    assert (rangee["premiere_annee"], rangee["au_plus_tot"], rangee["faits"]) == (2008, 2002, ["formation.ancien_eleve"])
    assert [[e["annee"] for e in rangee[nom]] for nom in ("parcours", "parcours_au_mieux")] == [[2008], [2002]]
    connu = commande("planifier", ligne(tmp_path, jeune_cadre())).stdout
    assert "at the best" not in connu and "> 2008 AD3" in connu


def test_depot_non_examine(tmp_path: Path) -> None:
    """A demande posted too late (A16.al1) is refused; planning looks at other lists, and says that it does not look at the filing."""
    tard = {"cachet_poste": "2007-12-31", "exemplaires": 2, "recommande": True, "classes_indiquees": True, "pieces_jointes": True}
    fichier = ligne(tmp_path, jeune_cadre(), annee=2008, depot=tard)
    assert "irrecevable" in commande("evaluer", "--format", "jsonl", fichier).stdout
    dites = commande("planifier", fichier).stdout
    assert "first list 2008, if the present situation goes on" in dites and "the filing of the request (A16) is not examined" in dites
    page = fiche(jeune_cadre(), {"annee": 2008, "classe": "AD3", "depot": tard}, "en")
    assert "2008; the filing of the request (A16) is not examined there" in page


@pytest.mark.parametrize(
    ("dossier", "attendu"),
    [
        (jeune_cadre(), "2008"),
        (SANS_TITRE_DIT, "between 2002 and 2008, depending on facts that are missing: title of former student of the school"),
        (SANS_NIVEAU, "2008 at the earliest, or none up to 2040, depending on facts that are missing: level of career period 1"),
        (
            VIDE,
            "2000 at the earliest, or none up to 2040, depending on facts that are missing: title of former student of the school, assimilated "
            "diploma, being on a list of 1999, date of birth; and if the commission so decides",
        ),
    ],
)
def test_fiche_ne_suppose_rien(dossier: dict[str, Any], attendu: str) -> None:
    page = fiche(dossier, {"annee": 2000, "classe": "AD3"}, "en")
    (dit,) = re.findall(r"<dt>First list possible, if the present situation goes on</dt><dd>([^<]*)</dd>", page)
    assert dit.partition(" [N.B.")[0] == attendu


GARDE = "[N.B. the 1998 text had been replaced for this list]"


def test_planifier_au_dela_de_2015(tmp_path: Path) -> None:
    """A list that is only reached later carries the warning too, and so does a path that ends there."""
    plus_jeune = jeune_cadre(formation={**COMPLETE, "ancien_eleve": True})
    plus_jeune["carriere"][0]["debut"] = "2016-02-01"  # two years (A12.al5.2) on 1 February 2018
    dites = commande("planifier", ligne(tmp_path, plus_jeune)).stdout.strip().splitlines()
    assert dites[1] == f"AD3: first list 2019, if the present situation goes on {GARDE}"
    assert dites[-1].startswith("> 2019 AD3 ") and dites[-1].endswith(GARDE)


def test_fiche_montre_le_parcours() -> None:
    """An agent of AD3 since 1996 can be on no list in AD1 as he is (A18.al1 opens it from AD2): the sheet shows what would come first."""
    emploi = {"fonction": "sous_directeur", "niveau": 2, "nomination_reguliere": True, "agrement": "1996-01-01", "section_origine": "premiere"}
    periode = {"debut": "1996-01-01", "organisme": {"regime": "general", "type": "organisme", "categorie": "c"}, **emploi}
    dossier = jeune_cadre(carriere=[periode], formation={**COMPLETE, "semaines_perfectionnement": 6})
    demande = {"annee": 2000, "classe": "AD1"}
    premiere, etapes = la.premiere_annee(dossier, demande, 2040), la.parcours(dossier, demande, 2040)
    assert premiere.annee is None and etapes is not None
    assert [e.classe for e in etapes][-1] is la.Classe.AD1 and len(etapes) > 1
    page = fiche(dossier, demande, "en")
    (dit,) = re.findall(r"<dt>By other listings first</dt><dd>([^<]*)</dd>", page)
    assert [(int(a), c) for a, c in re.findall(r"(\d{4}) ([A-Z]+\d) \(", dit)] == [(e.annee, e.classe.value) for e in etapes]
    assert "By other listings first" not in fiche(jeune_cadre(), {"annee": 2000, "classe": "AD3"}, "en")
