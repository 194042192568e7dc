"""Reports and pictures: the class order, the admissibility map, the page of a person, their commands. Chromium has its own tests."""

from __future__ import annotations

import html
import json
import re
import sys
import unicodedata
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from string import Formatter
from typing import Any
from xml.etree import ElementTree

import liste_aptitude as la
import pytest
from conftest import RACINE
from liste_aptitude import rapport
from liste_aptitude.rapport import droit, mesure, page, textes
from liste_aptitude.rapport.rangees import rangees
from liste_aptitude.typographie import imprime
from test_commande import commande

Cas = list[dict[str, Any]]
LANGUES = ("fr", "en")
EXEMPLES = RACINE / "examples" / "dossiers" / "dossiers.jsonl"
SVG = "{http://www.w3.org/2000/svg}"

# Read off A21.al1: what is just below each class.
COUVERTURES = {
    "D1": "D2 AD1",
    "D2": "D3 AD2 IF1",
    "D3": "AD3 IF2",
    "AD1": "AD2 IF1",
    "AD2": "AD3 IF2",
    "AD3": "",
    "IF1": "IF2",
    "IF2": "",
}
# Read off A17 and A18, in the order D1 D2 D3 AD1 AD2 AD3 IF1 IF2. N named, r reserved, o lower in one's own filière, l lower under
# the default of L18 only, - closed.
CARTE = {
    "cadre": "- - - - r N N N",
    "D1": "- o o - - - - -",
    "D2": "N l o N l l - -",
    "D3": "N l l N l l N l",
    "AD1": "N l l - o o - -",
    "AD2": "- N l N l o N l",
    "AD3": "- - N - N l N l",
    "IF1": "- N l N l l - o",
    "IF2": "- - N - N l N l",
}
SIGNES = {"nommee": "N", "reservee": "r", "inferieure": "o", "inferieure_l18": "l", "fermee": "-"}


def test_ordre() -> None:
    ordre = droit.ordre()
    assert ordre.couvertures() == [(la.Classe(a), la.Classe(b)) for a, bas in COUVERTURES.items() for b in bas.split()]
    for a in la.Classe:
        assert ordre.couvre(a, a) and ordre.couvre(la.Classe.D1, a)
        for b in la.Classe:
            assert a == b or not (ordre.couvre(a, b) and ordre.couvre(b, a))
            assert all(ordre.couvre(a, c) for c in la.Classe if ordre.couvre(a, b) and ordre.couvre(b, c))


def test_pas_un_treillis() -> None:
    C = la.Classe
    assert {(a, b): set(minimaux) for a, b, minimaux in droit.ordre().sans_borne()} == {
        (C.AD3, C.IF2): {C.AD2, C.D3},
        (C.AD3, C.IF1): {C.D2, C.AD1},
        (C.AD2, C.IF1): {C.D2, C.AD1},
    }


def test_classes_recevables() -> None:
    dessinee = {ligne.classe.value if ligne.classe else "cadre": " ".join(SIGNES[ligne.signes[c]] for c in la.Classe) for ligne in droit.lignes()}
    assert dessinee == CARTE


@pytest.mark.parametrize("langue", LANGUES)
@pytest.mark.parametrize("carte", ["ordre", "recevabilite"])
def test_images_a_jour(carte: str, langue: str) -> None:
    image = RACINE / "docs" / "images" / f"{carte}-{langue}.svg"
    execution = commande("--langue", langue, "carte", carte)
    assert execution.returncode == 0
    assert execution.stdout == image.read_text(encoding="utf-8"), "run: make cartes"


@pytest.mark.parametrize("langue", LANGUES)
def test_images_decrites(langue: Any) -> None:
    for svg in (rapport.carte_ordre(langue), rapport.carte_recevabilite(langue)):
        racine = ElementTree.fromstring(svg)
        noms = [racine.find(SVG + balise) for balise in ("title", "desc")]
        assert racine.get("role") == "img"
        assert racine.get("aria-labelledby") == " ".join(n.get("id", "") for n in noms if n is not None)
    description = ElementTree.fromstring(rapport.carte_ordre(langue)).findtext(SVG + "desc") or ""
    assert all(f"{a} {mot} {b}" in description for a, mot, b in (("AD3", "et" if langue == "fr" else "and", "IF2"),))
    description = ElementTree.fromstring(rapport.carte_recevabilite(langue)).findtext(SVG + "desc") or ""
    assert "IF1, AD2, D3" not in description  # classes stand in their own order
    assert "D3, AD2, IF1" in description  # the row of AD3


def test_textes_des_deux_langues() -> None:
    for table in (textes.TEXTES, textes.FAITS):
        for nom, (fr, en) in table.items():
            champs = [sorted(champ for _, champ, _, _ in Formatter().parse(t) if champ is not None) for t in (fr, en)]
            assert champs[0] == champs[1], nom


def test_l_anglais_suit_le_glossaire() -> None:
    """One English term a notion, that of docs/glossaire.md: the French word is not used beside it."""
    restes = re.compile(r"\b(inscriptions?|lectures?|filières?|emplois?|agréments?|demandes?|anciens? élèves?)\b", re.IGNORECASE)
    trouves = {nom: en for table in (textes.TEXTES, textes.FAITS) for nom, (_, en) in table.items() if restes.search(re.sub(r"\{\w+\}", "", en))}
    assert not trouves


def test_tout_fait_manquant_a_son_nom(vecteurs: Cas) -> None:
    chemins = {chemin for v in vecteurs for chemin in v["decision"]["faits_manquants"]}
    # The names of more: facts of the later states, which no vector of the initial text lacks.
    nommes = {nom for nom in textes.FAITS if not nom.startswith("[]")}
    assert {chemin.rpartition(".")[2] for chemin in chemins} <= nommes
    assert textes.fait("carriere[2].niveau", "en") == "level of career period 3"
    assert textes.fait("carriere[].niveau", "en") == "level of a career period"


def test_grandeurs() -> None:
    assert mesure.DUREES <= {code.value for code in la.CodeConstat}
    assert [mesure.grandeur(f) for f in ("4a 6m 0j", "43a", "6s", "oui", "1999-05-01", "annexe_3", None)] == [4.5, 43, 6, *[None] * 4]
    decision = la.Decision.from_dict(
        {
            "annee": 2000, "classe": "AD2", "date_reference": "2000-01-01", "verdict": "non_inscriptible", "section": "premiere",
            "situation": "agent_de_direction", "classe_rattachement": "AD3",
            "constats": [
                {"code": "a12_duree", "disposition": "A12.al3.1", "etat": "non_remplie", "requis": "5a", "constate": "4a 2m 0j", "manque": "0a 10m 0j"},
                {"code": "a9_age", "disposition": "A9.al1", "etat": "remplie", "requis": "43a", "constate": "45a", "manque": None},
            ],
            "faits_manquants": [], "lectures_sollicitees": [], "avertissements": [],
        }
    )  # fmt: skip
    assert [s.jour.isoformat() for s in mesure.seuils(decision.constats, decision.date_reference)] == ["1995-01-01"]


class Lecteur(HTMLParser):
    """Reads a page strictly: every tag closed, in order; its words kept."""

    VIDES = ("meta",)

    def __init__(self) -> None:
        super().__init__()
        self.ouvertes: list[str] = []
        self.mots: list[str] = []
        self.identites: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag != "script"
        self.identites += [valeur or "" for nom, valeur in attrs if nom == "id"]
        if tag not in self.VIDES:
            self.ouvertes.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        assert self.ouvertes.pop() == tag

    def handle_data(self, data: str) -> None:
        self.mots.append(data)


def lire(html: str) -> Lecteur:
    lecteur = Lecteur()
    lecteur.feed(html)
    lecteur.close()
    assert lecteur.ouvertes == []
    assert len(lecteur.identites) == len(set(lecteur.identites))
    return lecteur


def test_fiche_des_vecteurs(vecteurs: Cas) -> None:
    """One vector in five of those of the state of their list, alternately in each language: well formed, with the verdict expected and
    every figure."""
    siens = [v for v in vecteurs if la.etat_de_la_liste(v["demande"]["annee"]) == v["etat"]]
    for rang, v in enumerate(siens[::5]):
        langue: Any = LANGUES[rang % 2]
        decision = la.Decision.from_dict(v["decision"])
        texte = " ".join(lire(rapport.fiche(v["dossier"], v["demande"], langue)).mots)
        assert imprime(decision.verdict.libelle(langue), langue).casefold() in texte.casefold()
        for constat in decision.constats:
            figures = [f for f in (constat.requis, constat.constate, constat.manque) if f not in (None, "oui", "non")]
            dites = [page._figure(f, langue) for f in figures]
            assert all(t in texte for t in (constat.disposition, imprime(constat.etat.libelle(langue), langue), *dites)), (v["nom"], dites)
        assert all(textes.fait(chemin, langue) in texte for chemin in decision.faits_manquants)


def test_fiche_refuse_une_mauvaise_entree() -> None:
    with pytest.raises(la.ErreurEntree):
        rapport.fiche({"id": ""}, {"annee": 2000, "classe": "AD3"})


def test_fiche_sans_jinja(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, page.__name__)
    monkeypatch.delattr(rapport, "page")
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(ModuleNotFoundError, match=r"liste-aptitude\[rapport\]"):
        rapport.fiche({"id": "A"}, {"annee": 2000, "classe": "AD3"})


def test_commande_fiche(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    execution = commande("fiche", str(EXEMPLES), "--sortie", str(pages))
    assert execution.returncode == 0
    lignes = [json.loads(ligne) for ligne in EXEMPLES.read_text(encoding="utf-8").splitlines()]
    attendues = [f"{c['dossier']['id']}-{c['demande']['annee']}-{c['demande']['classe']}.html" for c in lignes]
    assert execution.stdout.splitlines() == [str(pages / nom) for nom in attendues]
    assert sorted(p.name for p in pages.iterdir()) == sorted(attendues)
    une = tmp_path / "une.html"
    execution = commande("--langue", "fr", "fiche", str(EXEMPLES), "--id", "titre-inconnu", "--sortie", str(une))
    assert (execution.returncode, execution.stdout) == (0, f"{une}\n")
    assert "titre d’ancien élève" in une.read_text(encoding="utf-8")


def test_commande_fiche_mauvais_usage(tmp_path: Path) -> None:
    une = tmp_path / "une.html"
    plusieurs = commande("fiche", str(EXEMPLES), "--sortie", str(une))
    assert (plusieurs.returncode, une.exists()) == (2, False)
    assert "--id" in plusieurs.stderr
    inconnue = commande("fiche", str(EXEMPLES), "--id", "personne", "--sortie", str(tmp_path))
    assert (inconnue.returncode, list(tmp_path.iterdir())) == (2, [])
    assert commande("fiche", str(tmp_path / "absent.jsonl")).returncode == 2
    assert commande("carte").returncode == 2
    assert commande("carte", "routiere").returncode == 2


def test_commande_fiche_lignes_refusees(tmp_path: Path) -> None:
    ligne = '{"dossier":{"id":"../a b"},"demande":{"annee":2000,"classe":"AD3"}}'
    entree = "\n".join([ligne, '{"dossier":{"id":""},"demande":{"annee":2000,"classe":"AD3"}}', ligne])
    execution = commande("fiche", "-", "--sortie", str(tmp_path), entree=entree)
    assert execution.returncode == 1
    assert "-, line 2: id" in execution.stderr
    # An id is no path, and two pages of one demande are two files.
    assert sorted(p.name for p in tmp_path.iterdir()) == [f"__a_b-{empreinte('../a b')}-2000-AD3{suite}.html" for suite in ("-2", "")]


def empreinte(id: str) -> str:
    return sha256(id.encode()).hexdigest()[:12]


def test_commande_fiche_une_page_par_personne(tmp_path: Path) -> None:
    """Ids that a file name cannot hold or tell apart, on any disk: a page each, with the right person, the same name in every order."""
    ids = ["a/b", "a_b", "A_B", "A_b", "é", "e\u0301", "É", "x" * 300, "x" * 299 + "y", "é" * 200, "a:b", "..", ".", "-o", "a\nb", "con.1", "a_b-2000-AD3", "日本"]
    dossiers = []
    for sens in (1, -1):
        pages = tmp_path / f"pages{sens}"
        lignes = [json.dumps({"dossier": {"id": id}, "demande": {"annee": 2000, "classe": "AD3"}}) for id in ids[::sens]]
        execution = commande("fiche", "-", "--sortie", str(pages), entree="\n".join(lignes))
        assert (execution.returncode, execution.stderr) == (0, "")
        noms = [p.name for p in pages.iterdir()]
        assert len(noms) == len(ids) == len({unicodedata.normalize("NFC", nom).casefold() for nom in noms})
        assert max(len(nom.encode()) for nom in noms) <= 255
        ecrites = execution.stdout.splitlines()
        for id, page in zip(ids[::sens], ecrites):
            assert f"<title>{html.escape(id)}" in Path(page).read_text(encoding="utf-8")
        dossiers.append({id: Path(page).name for id, page in zip(ids[::sens], ecrites)})
    assert {id for id in ids if dossiers[0][id] != dossiers[1][id]} <= {"a_b", "A_B", "A_b", "é", "e\u0301", "É"}
    assert dossiers[0]["a/b"] == f"a_b-{empreinte('a/b')}-2000-AD3.html"


def test_commande_fiche_page_impossible(tmp_path: Path) -> None:
    """One page that the disk refuses (a folder has its name) is told; the others are there, whole."""
    (tmp_path / "B-2000-AD3.html").mkdir()
    lignes = [json.dumps({"dossier": {"id": id}, "demande": {"annee": 2000, "classe": "AD3"}}) for id in "ABC"]
    execution = commande("fiche", "-", "--sortie", str(tmp_path), entree="\n".join(lignes))
    assert execution.returncode == 1
    assert execution.stderr.startswith("B: ") and "B-2000-AD3.html" in execution.stderr and "Traceback" not in execution.stderr
    for id in "AC":
        assert (tmp_path / f"{id}-2000-AD3.html").read_text(encoding="utf-8").endswith("</html>\n")


def test_aide_en_deux_langues() -> None:
    for sous, langue, mot in (
        ("fiche", "fr", "Écrit une page HTML"),
        ("fiche", "en", "Writes a self-contained HTML page"),
        ("carte", "fr", "Dessine en SVG"),
        ("carte", "en", "Draws as SVG"),
    ):
        execution = commande("--langue", langue, sous, "--help")
        assert execution.returncode == 0
        assert mot in execution.stdout


def test_francais_imprime() -> None:
    """Every French text of the page and of the drawings: no plain space before a double sign, no typewriter apostrophe."""
    t = textes.texte("fr")
    for nom, (fr, _) in textes.TEXTES.items():
        dit = t(nom, **{champ: "x" for _, champ, _, _ in Formatter().parse(fr) if champ})
        assert not any(f" {signe}" in dit for signe in ":;?!»") and "« " not in dit and "'" not in dit, nom
    assert t("page_titre", id="a'b : c", classe="AD3", annee=2000) == "a'b : c\u00a0: AD3, liste 2000"


@pytest.mark.parametrize("choisies", [(), ("L5",), ("L12", "L13"), ("LDUREE", "L20")])
def test_la_fiche_nomme_les_lectures_choisies(choisies: tuple[str, ...]) -> None:
    """The bits of a demande are 2 to the code less one: each chosen reading by its name, no other, and none by default."""
    bits = {"L5": 1, "L10": 2, "L12": 4, "L13": 8, "L14": 16, "L18": 32, "L21": 64, "L24": 128, "LDUREE": 256, "L20": 512}
    ligne = json.loads(EXEMPLES.read_text(encoding="utf-8").splitlines()[0])
    demande = {**ligne["demande"], "lectures": sum(bits[nom] for nom in choisies)}
    fiche = page.rendre(la.Dossier.from_dict(ligne["dossier"]), la.Demande.from_dict(demande), "en")
    dite = fiche.split(f"<dt>{textes.texte('en')('lectures_choisies')}</dt><dd>")[1].split("</dd>")[0]
    assert dite == (", ".join(choisies) or textes.texte("en")("lectures_defaut"))


@pytest.mark.parametrize("langue", LANGUES)
def test_la_fiche_n_appelle_personne(langue: Any) -> None:
    """The policy stands at the head, before whatever it governs, and allows the style of the page and nothing else."""
    ligne = json.loads(EXEMPLES.read_text(encoding="utf-8").splitlines()[0])
    fiche = rapport.fiche(ligne["dossier"], ligne["demande"], langue)
    tete = fiche.split("</head>")[0]
    politique = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">'
    assert fiche.count("Content-Security-Policy") == tete.count(politique) == 1
    assert tete.index(politique) < tete.index("<style")
    assert not any(appel in fiche.replace("url(#", "") for appel in ("<script", "<link", "<iframe", "url(", "@import", " src=", "<base"))


@pytest.mark.parametrize("langue", LANGUES)
def test_la_fiche_dit_la_premiere_annee(langue: Any) -> None:
    """Section 2, AD3: 43 years (A9.al1) on 15 June 2001, six years as a cadre (A12.al3.2) on 1 February 2003: the list of 2004. Whoever does
    not say whether he has the title of the school may have it: two years are then enough (A12.al4), whatever the age, on the list of 2000."""
    organisme = {"regime": "general", "type": "organisme", "categorie": "b"}
    nulle = {"diplome_assimile": "aucun", "admissible_concours": False, "semaines_perfectionnement": 0, "attestation_stage_informatique": False}
    autres = {"certificat_comptabilite": False, "diplome_informatique": "aucun", "experience_informatique_reconnue": False, "eleve_concours_interne": False}
    dossier = {
        "id": "x",
        "naissance": "1958-06-15",
        "formation": {**nulle, **autres, "ancien_eleve": False},
        "carriere": [{"debut": "1997-02-01", "fonction": "cadre", "niveau": 7, "organisme": organisme}],
        "inscrit_1999": False,
    }
    titre = f"<dt>{textes.texte(langue)('premiere_annee')}</dt><dd>"

    def dite(faits: dict[str, Any]) -> str:
        return rapport.fiche(faits, {"annee": 2000, "classe": "AD3"}, langue).split(titre)[1].split("</dd>")[0]

    # The state of that list is deduced (version_deduite): the line says so.
    assert dite(dossier) == {"fr": "2004 [N.B. texte de cette liste déduit]", "en": "2004 [N.B. text of this list deduced]"}[langue]
    inconnu = dite({**dossier, "formation": {**nulle, **autres}})
    assert "2000" in inconnu and "2004" in inconnu and inconnu.index("2000") < inconnu.index("2004")


@pytest.mark.parametrize(
    ("annee", "etat", "classe"),
    [
        (2006, None, "AD1"),
        # The table of the list of 2007 makes the emploi D1, for whoever holds it.
        (2007, None, "AD1, D1 dès le 1er\u00a0janvier 2007"),
        # Under the initial text there is only its own table.
        (2007, "2000", "AD1"),
    ],
)
def test_la_classe_d_un_emploi_est_celle_des_tables_jusqu_a_la_liste(annee: int, etat: str | None, classe: str) -> None:
    """The directeur of the national fund of ORGANIC, in the sheet."""
    emploi = {"debut": "2004-03-01", "organisme": {"regime": "organic", "type": "caisse_nationale", "categorie": "sans"}, "fonction": "directeur"}
    dossier = la.Dossier.from_dict({"id": "A", "carriere": [{**emploi, "nomination_reguliere": True, "agrement": "2004-03-15"}]})
    (rangee,) = rangees(dossier, "fr", annee, etat)
    assert rangee.classe == classe
    assert f">{classe}<" in rapport.fiche(dossier, {"annee": annee, "classe": "D1"}, etat=etat)
