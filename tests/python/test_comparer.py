"""Comparing decisions: who gains, who loses, by which finding; what if; files against files. Expected values worked out from the law."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import liste_aptitude as la
import pytest
from conftest import RACINE, compact
from liste_aptitude.cli import main

EXEMPLES = str(RACINE / "examples" / "dossiers" / "dossiers.jsonl")


def _exemple(id: str) -> tuple[dict[str, Any], dict[str, Any]]:
    for ligne in Path(EXEMPLES).read_text(encoding="utf-8").splitlines():
        lue = json.loads(ligne)
        if lue["dossier"]["id"] == id:
            return lue["dossier"], lue["demande"]
    raise LookupError(id)


def _si(id: str, **changements: Any) -> la.Comparaison:
    dossier, demande = _exemple(id)
    chemins = {nom.replace("__", "."): valeur for nom, valeur in changements.items()}
    return la.comparer(la.evaluer(dossier, demande), la.evaluer(*la.avec(dossier, demande, chemins)))


def test_avec_les_six_semaines() -> None:
    """A18.al3 asks an agent comptable for six weeks of sessions: he has four. With six nothing else stands against him."""
    c = _si("agent-comptable-sans-stage", formation__semaines_perfectionnement=6)
    assert c.effet is la.Effet.GAIN
    assert c.decisif is not None and c.decisif.avant is not None and c.decisif.apres is not None
    assert (c.decisif.constat.code.value, c.decisif.constat.disposition) == ("a18_perfectionnement", "A18.al3")
    assert (c.decisif.avant.etat.value, c.decisif.avant.constate, c.decisif.apres.etat.value, c.decisif.apres.constate) == (
        "non_remplie",
        "4s",
        "remplie",
        "6s",
    )


def test_cinq_semaines_ne_changent_que_les_chiffres() -> None:
    """Five weeks are one more and still one too few."""
    c = _si("agent-comptable-sans-stage", formation__semaines_perfectionnement=5)
    assert c.effet is la.Effet.CHIFFRES and c.decisif is None
    assert [(x.constat.code.value, x.constat.constate, x.constat.manque) for x in c.changements] == [("a18_perfectionnement", "5s", "1s")]


def test_un_an_plus_tard() -> None:
    """A12.al3.1 asks him for five years, of which he has four and four months: the next list has him. A9.al1 asks for 43 years: 42 then."""
    gain = _si("cadre-urcam-trop-tot", demande__annee="+1")
    assert gain.effet is la.Effet.GAIN
    assert gain.decisif is not None and gain.decisif.constat.disposition == "A12.al3.1"
    age = _si("cadre-organic-42-ans", demande__annee="+1")
    assert age.effet is la.Effet.GAIN and age.decisif is not None and age.decisif.constat.disposition == "A9.al1"
    # And the other way round, who gained loses, by the same finding.
    retour = la.comparer(age.apres, age.avant)
    assert retour.effet is la.Effet.PERTE and retour.decisif is not None and retour.decisif.constat.disposition == "A9.al1"


def test_les_deux_sens_se_repondent(vecteurs: list[dict[str, Any]]) -> None:
    """Whatever the pair: a gain one way is a loss the other way, and the same findings moved; a decision is identical to itself."""
    oppose = {la.Effet.GAIN: la.Effet.PERTE, la.Effet.PERTE: la.Effet.GAIN}
    decisions = [la.evaluer(v["dossier"], v["demande"]) for v in vecteurs[:400]]
    vus = set()
    for avant, apres in zip(decisions, decisions[1:]):
        aller, retour = la.comparer(avant, apres), la.comparer(apres, avant)
        vus.add(aller.effet)
        assert retour.effet is oppose.get(aller.effet, aller.effet)
        assert {c.constat.code for c in aller.changements} == {c.constat.code for c in retour.changements}
        assert la.comparer(avant, avant).effet is la.Effet.IDENTIQUE
        if aller.effet in oppose:
            assert aller.decisif is not None and retour.decisif is not None
            assert aller.decisif.constat.code == retour.decisif.constat.code
    assert {la.Effet.GAIN, la.Effet.PERTE, la.Effet.AUTRE_VERDICT, la.Effet.MOTIF} <= vus


@pytest.mark.parametrize(
    ("avant", "decalage", "apres"),
    [
        ("1996-02-29", "-1an", "1995-02-28"),
        ("1996-02-29", "-4 ans", "1992-02-29"),
        ("1999-12-31", "+2 mois", "2000-02-29"),
        ("2000-01-01", "-1j", "1999-12-31"),
        ("2000-01-31", "-13m", "1998-12-31"),
    ],
)
def test_decalages(avant: str, decalage: str, apres: str) -> None:
    """Worked out on a calendar: 1996, 1992 and 2000 are leap years."""
    dossier, _ = la.avec({"carriere": [{"agrement": avant}, {"agrement": None}, {}]}, {}, {"carriere[].agrement": decalage})
    assert dossier["carriere"] == [{"agrement": apres}, {"agrement": None}, {}]


def test_avec_ne_touche_pas_a_ce_qui_n_est_pas_la() -> None:
    dossier = {"id": "A", "carriere": [{"debut": "1990-01-01"}]}
    demande = {"annee": 2000, "classe": "AD3"}
    for chemin, valeur in {"carriere[3].agrement": "2000-01-01", "position.debut": None, "demande.depot.exemplaires": "+1", "naissance": "-1an"}.items():
        assert la.avec(dossier, demande, {chemin: valeur}) == (dossier, demande), chemin
    assert la.avec(dossier, demande, {"position.type": "detachement"})[0]["position"] == {"type": "detachement"}
    with pytest.raises(ValueError, match="formation.ancien_eleve"):
        la.avec(dossier, demande, {"formation.ancien_eleves": True})


def _comparer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    statut = main(["--langue", "en", "comparer", *arguments])
    sortie = capsys.readouterr()
    return statut, sortie.out, sortie.err


def test_la_commande_dit_qui_et_pourquoi(capsys: pytest.CaptureFixture[str]) -> None:
    statut, sortie, _ = _comparer(capsys, EXEMPLES, "--avec", "formation.semaines_perfectionnement=6", "--id", "agent-comptable-sans-stage")
    assert statut == 0
    assert sortie.splitlines()[0] == (
        "1 decision compared: 1 verdict changes (1 gains, 0 lose, 0 others), 0 sections, 0 reasons, 0 in figures only, 0 the same"
    )
    assert sortie.splitlines()[-1] == (
        "agent-comptable-sans-stage  AD2  gains: request not admissible → may be listed; training sessions (A18.al3): not met (4 weeks / 6 weeks) → met (6 weeks / 6 weeks)"
        " [N.B. text amended before this list]"
    )


def test_rien_ne_se_perd(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every row of both files is in a row of the comparison: paired, on one side only, or an error."""

    def ligne(id: str, annee: int, classe: str, **faits: Any) -> str:
        return compact({"dossier": {"id": id, **faits}, "demande": {"annee": annee, "classe": classe}})

    avant, apres, sortie = tmp_path / "avant.jsonl", tmp_path / "apres.jsonl", tmp_path / "c.jsonl"
    avant.write_text("\n".join([ligne("A", 2000, "AD3"), ligne("B", 2000, "AD3"), ligne("B", 2000, "AD2"), ligne("C", 1999, "AD3"), "{", ""]), encoding="utf-8")
    apres.write_text("\n".join([ligne("B", 2000, "AD3"), ligne("A", 2000, "AD3", naissance="1999-13-01"), ligne("D", 2000, "AD3"), ""]), encoding="utf-8")
    statut, _, erreurs = _comparer(capsys, str(avant), str(apres), "-o", str(sortie))
    rangees = [json.loads(lue) for lue in sortie.read_text(encoding="utf-8").splitlines()]
    assert statut == 1
    assert [(r["id"], r["effet"]) for r in rangees] == [
        ("C", "erreur"),
        (None, "erreur"),
        ("A", "erreur"),
        ("B", "identique"),
        ("D", "apparue"),
        ("A", "disparue"),
        ("B", "disparue"),
    ]
    assert [(r["erreur_chemin"], r["erreur_ligne"], Path(r["erreur_fichier"]).name) for r in rangees[:3]] == [
        ("demande.annee", 4, "avant.jsonl"),
        ("$", 5, "avant.jsonl"),
        ("naissance", 2, "apres.jsonl"),
    ]
    assert "3 lines refused of 8" in erreurs
    assert "2 only before, 1 only after, 3 in error" in erreurs


def test_deux_annees_se_rapprochent_par_id_et_classe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier, demande = _exemple("cadre-organic-42-ans")
    fichiers = []
    for annee in (demande["annee"], demande["annee"] + 1):
        fichiers.append(tmp_path / f"{annee}.jsonl")
        fichiers[-1].write_text(compact({"dossier": dossier, "demande": {**demande, "annee": annee}}) + "\n", encoding="utf-8")
    statut, sortie, erreurs = _comparer(capsys, *map(str, fichiers))
    assert statut == 0 and "no list year in common" in erreurs
    assert "1  gain           A9.al1" in sortie


def decisions_ecrites(suite: str, dossier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The decisions that evaluer writes, in any format, are those of the dossiers, errors included."""
    entree, decisions = dossier / "entree.jsonl", dossier / f"decisions{suite}"
    entree.write_text(Path(EXEMPLES).read_text(encoding="utf-8") + '{"dossier":{"id":"=faux"},"demande":{}}\n', encoding="utf-8")
    assert main(["evaluer", str(entree), "-o", str(decisions)]) == 1
    capsys.readouterr()
    statut, sortie, erreurs = _comparer(capsys, str(decisions), EXEMPLES)
    assert statut == 1 and "1 line refused of 73" in erreurs and "demande.annee" in erreurs
    assert sortie.splitlines()[:2] == [
        "36 decisions compared: 0 verdicts change (0 gain, 0 lose, 0 others), 0 sections, 0 reasons, 0 in figures only, 36 the same",
        "0 only before, 0 only after, 1 in error",
    ]


@pytest.mark.parametrize("suite", [".jsonl", ".csv"])
def test_des_decisions_ecrites_valent_leurs_dossiers(suite: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    decisions_ecrites(suite, tmp_path, capsys)


def test_un_changement_refuse_est_une_erreur(capsys: pytest.CaptureFixture[str]) -> None:
    """A level of 100 is out of bounds where there is a career; those without one are not touched."""
    statut, sortie, erreurs = _comparer(capsys, EXEMPLES, "--avec", "carriere[0].niveau=100")
    dossiers = [json.loads(ligne)["dossier"] for ligne in Path(EXEMPLES).read_text(encoding="utf-8").splitlines()]
    touches = sum(bool(dossier.get("carriere")) for dossier in dossiers)
    assert statut == 1 and f"{touches} lines refused of 36" in erreurs
    assert f"{36 - touches} decisions compared" in sortie and "carriere[0].niveau" in erreurs


@pytest.mark.parametrize(
    ("arguments", "dit"),
    [
        ([EXEMPLES], "two files, or --avec"),
        ([EXEMPLES, "--avec", "naisance=1950-01-01"], "naissance"),
        ([EXEMPLES, "--avec", "demande.annee"], "demande.annee=…"),
        ([EXEMPLES, "--avec", "inscrit_1999=peut-être"], "oui, non"),
        ([EXEMPLES, "--avec", "demande.lectures=L99"], "L5, L10"),
        ([EXEMPLES, EXEMPLES, "--page", "page.pdf"], ".html"),
    ],
)
def test_mauvais_usage(arguments: list[str], dit: str, capsys: pytest.CaptureFixture[str]) -> None:
    statut, _, erreurs = _comparer(capsys, *arguments)
    assert statut == 2 and dit in erreurs


def test_rien_a_change(capsys: pytest.CaptureFixture[str]) -> None:
    _, _, erreurs = _comparer(capsys, EXEMPLES, "--avec", "carriere[31].niveau=1")
    assert "--avec changed nothing" in erreurs


def test_lectures_par_leurs_noms(capsys: pytest.CaptureFixture[str]) -> None:
    """L20 read to its alternative leaves a civil servant of the third section without A20.al4 (docs/lectures.md)."""
    _, sortie, _ = _comparer(capsys, EXEMPLES, "--avec", "demande.lectures=L20", "--id", "administrateur-civil")
    assert "gains: may be listed if the commission so decides → may be listed; assimilation by the commission (A20.al4)" in sortie


@pytest.mark.parametrize("etat", list(la.EtatDuTexte))
def test_deux_etats_du_texte(etat: la.EtatDuTexte, capsys: pytest.CaptureFixture[str]) -> None:
    """Each list under its own state against any one: what the plain calls give."""
    statut, sortie, _ = _comparer(capsys, EXEMPLES, "--etat-apres", etat.value, "--format", "jsonl")
    lues = [json.loads(ligne) for ligne in Path(EXEMPLES).read_text(encoding="utf-8").splitlines()]
    attendus = []
    for lue in lues:
        avant, apres = la.evaluer(lue["dossier"], lue["demande"]), la.evaluer(lue["dossier"], lue["demande"], etat=etat)
        attendus.append((lue["dossier"]["id"], la.comparer(avant, apres).to_dict()))
    assert statut == 0
    for ligne, (id, attendu) in zip(sortie.splitlines(), attendus):
        rangee = json.loads(ligne)
        assert (rangee["id"], rangee["effet"], rangee["changements"]) == (id, attendu["effet"], attendu["changements"])
    # Under the state of the lists that it governs nothing moves.
    siennes = [attendu["effet"] for lue, (_, attendu) in zip(lues, attendus) if la.etat_de_la_liste(lue["demande"]["annee"]) is etat]
    assert set(siennes) <= {"identique"}


@pytest.mark.parametrize("langue", ["fr", "en"])
def test_la_page_tient_seule(langue: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "c.html"
    assert main(["--langue", langue, "comparer", EXEMPLES, "--avec", "demande.annee=+1", "--page", str(page)]) == 0
    html = page.read_text(encoding="utf-8")
    assert html.startswith("<!DOCTYPE html>") and "<script" not in html and "http://www.w3.org/2000/svg" in html
    assert html.count("<svg ") == 2 and "cadre-organic-42-ans" in html and "A9.al1" in html


def test_la_page_ne_remplace_pas_son_entree(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entree = tmp_path / "entree.html"
    entree.write_text(Path(EXEMPLES).read_text(encoding="utf-8"), encoding="utf-8")
    statut, _, erreurs = _comparer(capsys, str(entree), EXEMPLES, "--page", str(entree))
    assert statut == 2 and "would replace" in erreurs


def test_la_variante_de_l_exemple_s_applique() -> None:
    """The edited row of `make variante` is still a row of the kernel, and the only one that it touches."""
    correctif = RACINE / "examples" / "variante" / "a12-al3-2-sept-ans.patch"
    subprocess.run(["git", "apply", "--check", str(correctif)], cwd=RACINE, check=True)
    lignes = [ligne for ligne in correctif.read_text(encoding="utf-8").splitlines() if ligne[:1] in "+-" and ligne[:3] not in ("+++", "---")]
    assert [ligne[0] for ligne in lignes] == ["-", "+"]
    assert "Duree::ans(6)" in lignes[0] and "Duree::ans(7)" in lignes[1] and "ARTICLE.al(3).n(2)" in lignes[1]


def test_les_dossiers_tires_se_lisent() -> None:
    """The drawn dossiers that an impact is measured on are accepted, every one."""
    tires = subprocess.run([sys.executable, "tests/reference/tirer.py", "300", "7"], cwd=RACINE, capture_output=True, check=True).stdout
    lus = [json.loads(ligne) for ligne in tires.splitlines()]
    assert len(la.evaluer_lot([(lu["dossier"], lu["demande"]) for lu in lus]).decisions) == 300
