"""The effects under the later states. Expectations counted by hand in the text of each state (A2, A9, A10, A16, A21, A23)."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import liste_aptitude as la
import pytest
from liste_aptitude.cli import main


@pytest.mark.parametrize(
    ("etat", "groupes", "voix"),
    [
        ("2000", [1, 9, 10, 10], 30),
        ("2005", [1, 9, 10, 10], 30),
        ("2007", [1, 9, 10, 10], 30),
        ("2008", [1, 7, 8, 8], 24),
        ("2011", [1, 7, 8, 8], 24),
        ("2012", [1, 6, 8, 8], 24),  # one inspector, with two votes
        ("2014", [1, 6, 8, 8], 24),
    ],
)
def test_sieges(etat: str, groupes: list[int], voix: int) -> None:
    sieges = la.sieges(etat)  # type: ignore[arg-type]
    assert [sum(s.nombre for s in sieges if s.groupe is g) for g in la.Groupe] == groupes
    assert sum(s.nombre * s.nombre_de_voix for s in sieges) == voix
    assert [s.disposition for s in sieges if s.nombre_de_voix == 2] == {"2012": ["A2.al2.2.d@2012"], "2014": ["A2.al2.2.d@2013"]}.get(etat, [])


def test_commission() -> None:
    """From the list of 2013 on an alinéa says who replaces the president: vote and secretary come one alinéa later, and a mandate may run
    twelve months more. Half of 24 votes is not more than half."""
    assert la.sieges() == la.sieges("2000")
    assert la.suppleance() is None and la.suppleance("2012") is None
    assert la.suppleance("2014") == la.Suppleance(("A2.al2.2.d@2013", "A2.al2.2.b@2013"), "A2.al6@2013")
    assert [la.participation("secretaire", etat=e).disposition for e in ("2007", "2013")] == ["A2.al7@2007", "A2.al8@2013"]
    assert [la.participation("secretaire", etat=e).voix for e in ("2005", "2007")] == [la.Voix.CONSULTATIVE, la.Voix.AUCUNE]
    assert la.scrutin(24, 12, 11, "pour", etat="2012") == la.Scrutin(False, False, "A2.al6@2012")
    assert la.scrutin(24, 12, 12, "pour", etat="2014") == la.Scrutin(True, True, "A2.al7@2013")
    with pytest.raises(ValueError, match="more members present than seats"):
        la.scrutin(25, 13, 12, "pour", etat="2008")
    for etat, terme, permise in (("2012", "2013-04-14", False), ("2013", "2013-10-14", True)):
        m = la.mandat("2008-10-15", etat=etat)  # type: ignore[arg-type]
        assert (m.fin.isoformat(), m.fin_au_plus_tard.isoformat(), m.etat_du_texte) == ("2012-10-14", terme, etat)
        assert m.prorogation_permise("2013-04-15") is permise
    with pytest.raises(la.ErreurEntree) as refus:
        la.sieges("2009")  # type: ignore[arg-type]
    assert (refus.value.chemin, refus.value.regle) == ("etat", "valeur_inconnue")


def test_acces() -> None:
    """A21.al2 opens D3 in the regimes under letters b and c of article 3: ORGANIC until the list of 2009, the RSI from that of 2010."""
    for regime, ouverts in (("organic", {"2000", "2008"}), ("rsi", {"2010", "2014"}), ("mines", {"2000", "2008", "2010"})):
        for etat in ("2000", "2008", "2010", "2014"):
            a = la.acces("AD3", "D3", regime=regime, decision_nationale=True, avis_infructueux=2, etat=etat)  # type: ignore[arg-type]
            assert (a.etat is la.Etat.REMPLIE, a.disposition) == (etat in ouverts, "A21.al2"), (regime, etat)
    assert la.acces("AD3", "D3", regime="organic", decision_nationale=True, avis_infructueux=2).etat is la.Etat.REMPLIE


def test_acheminement() -> None:
    """A local body: to the regional directorate, from the list of 2011 on to the secretariat, from that of 2013 by one way for everybody."""
    organisme = {"regime": "general", "type": "organisme", "categorie": "a"}
    dossier = {"id": "A-0001", "carriere": [{"debut": "1990-01-01", "organisme": organisme, "fonction": "cadre", "niveau": 8}]}
    trouves = [la.acheminement(dossier, {"annee": annee, "classe": "AD3"}) for annee in (2010, 2011, 2013)]
    assert [(c.destinataire, c.disposition) for c in trouves if c] == [
        (la.Destinataire.DIRECTION_REGIONALE, "A16.al2"),
        (la.Destinataire.SECRETARIAT, "A16.al2@2011"),
        (la.Destinataire.SECRETARIAT, "A16.al11@2013"),
    ]


def test_designation() -> None:
    """A23.al2: the national bodies of the CAVIMAC are named from the list of 2003 on, those of the RATP from that of 2008."""
    emploi = la.EmploiVise("AD2", "general", region="84")
    for regime, genre, etats in [
        ("cavimac", "caisse_nationale", {"2003": "A23.al2@2003", "2007": "A23.al2@2003", "2008": "A23.al2@2008", "2014": "A23.al2@2008"}),
        ("organic", "caisse_nationale", {"2000": "A23.al1.1", "2005": "A23.al1.1@2003"}),
    ]:
        agent = la.AgentEnFonction("AD2", regime, genre, "obtenu", region="84", inscrit_dans_la_classe=False)  # type: ignore[arg-type]
        for etat, disposition in etats.items():
            assert la.designation("cumul", agent, emploi, etat=etat).disposition == disposition  # type: ignore[arg-type]
    assert la.designation("cumul", agent, emploi) == la.designation("cumul", agent, emploi, etat="2000")


def test_quotas() -> None:
    """550 in the first section allow 110 and 11; of the 500 of the list before, 100 and 10. At 550 the list has not grown by more than a
    tenth, at 551 it has (A9.al4, A10.al2)."""
    q = la.quotas(550, 105, 11, 10, etat="2013")
    assert (q.deuxieme.plafond, q.deuxieme_informatique.plafond, q.troisieme.plafond, q.au_choix) == (110, 11, 11, None)
    assert (q.deuxieme.disposition, q.troisieme.disposition) == ("A9.al3@2010", "A10.al1@2011")
    q = la.quotas(550, 105, 11, 10, etat="2014", precedente=500)
    assert (q.deuxieme.plafond, q.deuxieme.depassement, q.deuxieme_informatique.plafond, q.troisieme.plafond) == (100, 5, 10, 10)
    assert (q.deuxieme.disposition, q.troisieme.disposition, q.au_choix) == ("A9.al3@2014", "A10.al1@2014", None)
    choix = la.quotas(551, 105, 11, 10, etat="2014", precedente=500).au_choix
    assert choix is not None and (choix.deuxieme.plafond, choix.deuxieme.depassement, choix.troisieme.plafond) == (110, 0, 11)
    assert (choix.deuxieme.disposition, choix.troisieme.disposition) == ("A9.al4@2014", "A10.al2@2014")
    # No arrêté raises the third section from the list of 2010 on.
    assert [la.quotas(550, etat=e, elargie=True).troisieme.plafond for e in ("2008", "2010")] == [110, 11]
    assert not la.compte_sur_la_precedente("2013") and la.compte_sur_la_precedente("2014")
    with pytest.raises(ValueError, match="list before not given"):
        la.quotas(550, etat="2014")


def commande(*arguments: str) -> list[str]:
    with contextlib.redirect_stdout(io.StringIO()) as sortie, contextlib.redirect_stderr(io.StringIO()):
        main(["--langue", "en", *arguments])
    return sortie.getvalue().splitlines()


@pytest.mark.parametrize(
    ("annee", "options", "attendues"),
    [
        ("2000", [], ["ceiling 0 (A9.al3)", "ceiling 0 (A9.al3)", "ceiling 0 (A10.al1)"]),
        ("2005", [], ["ceiling 0 (A9.al3@2003)", "ceiling 0 (A9.al3@2003)", "ceiling 0 (A10.al1)"]),
        ("2012", [], ["ceiling 0 (A9.al3@2010)", "ceiling 0 (A9.al3@2010)", "ceiling 0 (A10.al1@2011)"]),
        ("2014", [], ["ceiling by the list before (--precedente) (A9.al3@2014)"] * 2 + ["ceiling by the list before (--precedente) (A10.al1@2014)"]),
        ("2014", ["--precedente", "104"], ["ceiling 20 (A9.al3@2014)", "ceiling 2 (A9.al3@2014)", "ceiling 2 (A10.al1@2014)"]),
        ("2000", ["--etat", "2014", "--precedente", "104"], ["ceiling 20 (A9.al3@2014)", "ceiling 2 (A9.al3@2014)", "ceiling 2 (A10.al1@2014)"]),
    ],
)
def test_la_liste_sous_son_texte(tmp_path: Path, annee: str, options: list[str], attendues: list[str]) -> None:
    vide = tmp_path / "vide.jsonl"
    vide.write_text("", encoding="utf-8")
    lignes = [ligne.split(" [")[0] for ligne in commande("liste", "--annee", annee, *options, str(vide)) if "ceiling" in ligne]
    assert [ligne.split(": ", 1)[1] for ligne in lignes] == attendues


def test_le_controle_sous_son_texte() -> None:
    """Twelve in the first section, three in the second. Of 10 the list before: two, and as twelve are more than eleven the commission may
    count on this list: still two. Of 12: two. Of 20: four."""
    inscrits = [{"id": f"p{n}", "classe": "AD3", "section": "premiere"} for n in range(12)] + [{"id": f"d{n}", "classe": "AD3", "section": "deuxieme"} for n in range(3)]

    def plafonds(precedente: int | None) -> list[str]:
        trouvees = la.controler(inscrits, [], 2014, precedente=precedente)
        return [c.phrase("en") for c in trouvees if c.controle is la.Controle.PLAFOND]

    assert plafonds(10) == ["ceiling passed (A9.al4@2014): second section, 3 for a ceiling of 2"]
    assert plafonds(12) == ["ceiling passed (A9.al3@2014): second section, 3 for a ceiling of 2"]
    assert plafonds(20) == [] and plafonds(None) == []


def test_un_nombre_de_personnes_n_est_pas_negatif(tmp_path: Path) -> None:
    vide = tmp_path / "vide.jsonl"
    vide.write_text("", encoding="utf-8")
    with pytest.raises(SystemExit):
        commande("liste", "--annee", "2014", "--precedente", "-1", str(vide))
