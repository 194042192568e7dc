"""A warning that bears on an answer stands in words on every line that gives it, in every view for people."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import liste_aptitude as la
import pytest
from conftest import compact
from liste_aptitude.cli import main
from liste_aptitude.comparaison import comparer
from liste_aptitude.impact import Impact
from liste_aptitude.rapport import fiche
from liste_aptitude.rapport.comparaison import rendre
from test_perspectives import jeune_cadre
from test_suites import COMPLETE

MOTS = {
    "texte_modifie": ("texte modifié avant cette liste", "text amended before this list"),
    "texte_abroge": ("le texte de 1998 était abrogé pour cette liste", "the 1998 text had been replaced for this list"),
    "version_deduite": ("texte de cette liste déduit", "text of this list deduced"),
    "texte_incomplet": ("un article manque pour cette liste", "an article lacking for this list"),
}
# What holds of the list, whoever asks. The version of article 16 for 2008 to 2010 is not in hand: it matters to whoever has filed.
LISTES = {2002: ["texte_modifie"], 2003: ["version_deduite"], 2008: ["version_deduite"], 2010: [], 2014: ["version_deduite"], 2015: ["texte_abroge"]}
CAS = [*((annee, False, codes) for annee, codes in LISTES.items()), (2008, True, ["version_deduite", "texte_incomplet"]), (2010, True, ["texte_incomplet"])]
ELEVE = jeune_cadre(formation={**COMPLETE, "ancien_eleve": True})
"""May be listed in AD3 from the list of 2002 on: two years of seniority on 1 February 2001 (A12.al3.2)."""


def garde(codes: list[str], langue: str) -> str:
    return f"[N.B. {', '.join(MOTS[code][langue == 'en'] for code in codes)}]" if codes else ""


def demande_de(annee: int, depose: bool, classe: str = "AD3") -> dict[str, Any]:
    depot = {"cachet_poste": f"{annee - 1}-04-20", "exemplaires": 3, "recommande": True, "classes_indiquees": True, "pieces_jointes": True}
    return {"annee": annee, "classe": classe, **({"depot": depot} if depose else {})}


def commande(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What a command prints, with plain spaces and apostrophes; in this process, as there are many."""
    assert main(list(arguments)) == 0
    return capsys.readouterr().out.replace("\u00a0", " ").replace("’", "'")


def tenu(lignes: list[str], attendue: str) -> None:
    """Every line ends with the warnings expected, or says none."""
    assert lignes
    for ligne in lignes:
        assert ligne.endswith(attendue) if attendue else "N.B." not in ligne, ligne


@pytest.mark.parametrize("langue", ["fr", "en"])
@pytest.mark.parametrize(("annee", "depose", "codes"), CAS)
def test_chaque_ligne_des_verbes(tmp_path: Path, capsys: pytest.CaptureFixture[str], annee: int, depose: bool, codes: list[str], langue: Any) -> None:
    fichier = tmp_path / "d.jsonl"
    fichier.write_text(compact({"dossier": ELEVE, "demande": demande_de(annee, depose)}), encoding="utf-8")

    def reponses(*arguments: str) -> list[str]:
        return [x for x in commande(capsys, "--langue", langue, *arguments, str(fichier)).splitlines() if x]

    sienne, de_la_liste = garde(codes, langue), garde(LISTES[annee], langue)
    tenu(reponses("evaluer")[1:], sienne)
    tenu(reponses("robustesse")[1:2], sienne)
    un_recu = reponses("recu")
    tenu(un_recu, sienne)
    tenu(reponses("recu", "--verifier", un_recu[0].split()[0]), sienne)
    *comptes, candidat = reponses("liste", "--annee", str(annee))
    tenu(comptes, de_la_liste)
    tenu([candidat], sienne)
    # Planning and the table of every list look at no filing.
    quand, *suite = reponses("planifier")[1:]
    tenu([quand, *(x for x in suite if x.startswith(">"))], de_la_liste)
    expliquees = [x for x in reponses("expliquer") if x.startswith("N.B. ")]
    assert len(expliquees) == len(codes)
    for verbe, ses_codes in (("evaluer", codes), ("robustesse", codes), ("recu", codes), ("liste", codes), ("planifier", LISTES[annee])):
        options = ["--annee", str(annee)] if verbe == "liste" else []
        (rangee,) = [json.loads(x) for x in commande(capsys, verbe, *options, "--format", "jsonl", str(fichier)).splitlines()]
        assert rangee["avertissements"] == ses_codes, verbe


@pytest.mark.parametrize("langue", ["fr", "en"])
def test_chaque_liste_des_etats(tmp_path: Path, capsys: pytest.CaptureFixture[str], langue: Any) -> None:
    fichier = tmp_path / "d.jsonl"
    fichier.write_text(compact({"dossier": ELEVE, "demande": demande_de(2000, False)}), encoding="utf-8")
    dites = commande(capsys, "--langue", langue, "etats", str(fichier)).splitlines()[1:]
    lignes = {int(ligne.split()[0]): ligne for ligne in dites if ligne}
    assert list(lignes) == list(range(2000, 2015))
    for annee, codes in ((2000, []), *LISTES.items()):
        if annee <= 2014:
            tenu([lignes[annee]], garde(codes, langue))


@pytest.mark.parametrize("langue", ["fr", "en"])
@pytest.mark.parametrize(("annee", "depose", "codes"), CAS)
def test_chaque_ligne_de_la_fiche(annee: int, depose: bool, codes: list[str], langue: Any) -> None:
    """The reason, the first list, each of the eight classes, robustness, the receipt. The annex of 2009 is not in hand: IF1 and IF2 rest on it."""
    page = fiche(ELEVE, demande_de(annee, depose), langue).replace("\u00a0", " ")
    classes = dict(re.findall(r'<tr><th scope="row">((?:D|AD|IF)\d)</th>.*?<span>([^<]*)</span></td></tr>', page))
    assert len(classes) == 8
    for classe, motif in classes.items():
        annexe = ["texte_incomplet"] if classe.startswith("IF") and 2010 <= annee <= 2014 and "texte_incomplet" not in codes else []
        tenu([motif], garde(codes + annexe, langue))
    raison, *autres = re.findall(r'<p class="mot">[^<]*</p>\n<p>([^<]*)</p>|<h2 id="robustesse">[^<]*</h2>\n<p>([^<]*)</p>|<p><code>[^<]*</code>([^<]*)</p>', page)
    for morceaux in (raison, *autres):
        tenu(["".join(morceaux)], garde(codes, langue))
    assert len(autres) == 2
    premiere = [x for x in re.findall(r"<dd>([^<]*)</dd>", page) if x.startswith(str(annee))]
    assert premiere
    tenu(premiere, garde(LISTES[annee], langue))


@pytest.mark.parametrize("langue", ["fr", "en"])
def test_chaque_ligne_d_une_comparaison(tmp_path: Path, capsys: pytest.CaptureFixture[str], langue: Any) -> None:
    """Without the title, AD3 is closed before the age of 43: the answers of both sides bear their warnings, on the line and on the page."""
    for annee, codes in LISTES.items():
        if annee == 2010 or annee > 2014:
            continue
        fichier = tmp_path / "d.jsonl"
        fichier.write_text(compact({"dossier": ELEVE, "demande": demande_de(annee, False, "AD2")}), encoding="utf-8")
        arguments = ("--langue", langue, "comparer", str(fichier), "--avec", "formation.ancien_eleve=false")
        derniere = commande(capsys, *arguments).splitlines()[-1]
        tenu([derniere], garde(codes, langue))
    avant, apres = (la.evaluer(ELEVE, demande_de(annee, False)) for annee in (2000, 2002))
    pair, impact = comparer(avant, apres), Impact()
    impact.ajouter(pair)
    page = rendre(impact, [("A", pair)], {"disparue": 0, "apparue": 0, "erreur": 0}, langue).replace("\u00a0", " ")
    (ligne,) = re.findall(r'<tr><th scope="row">A</th>.*<td>([^<]*)</td></tr>', page)
    tenu([ligne], garde(["texte_modifie"], langue))


@pytest.mark.parametrize("annee", LISTES)
def test_chaque_ligne_d_un_carnet(annee: int) -> None:
    """In a notebook: the table of a decision, each row of a batch."""
    couple = (la.Dossier.from_dict(ELEVE), la.Demande(annee, "AD3"))
    for page in (la.evaluer(*couple)._repr_html_(), la.evaluer_lot([couple])._repr_html_()):
        assert page.count("N.B.") == bool(LISTES[annee])
        assert garde(LISTES[annee], "fr") in page.replace("\u00a0", " ")
