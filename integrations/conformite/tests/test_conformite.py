"""The conformance kit, packed and run as its users run it: on the reference model, on the package, on programs that are wrong on purpose."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import liste_aptitude as la
import pytest

ICI = Path(__file__).resolve().parent
sys.path[:0] = [str(ICI.parent), str(ICI.parents[2] / "tests/reference")]
from construire import contenu, ecrire  # noqa: E402
from etats import ETATS  # noqa: E402


@pytest.fixture(scope="module")
def kit(tmp_path_factory):
    sortie = tmp_path_factory.mktemp("kit") / "conformite.pyz"
    ecrire(sortie)
    return sortie


def lancer(kit, commande, *options, n=150):
    """Exit status and JSON report of a run, from an empty environment: the kit needs nothing but Python."""
    arguments = [sys.executable, "-I", str(kit), "--commande", commande, "--n", str(n), "--volets", "", "--format", "json", *options]
    fini = subprocess.run(arguments, capture_output=True, text=True, timeout=300, env={"PYTHONDONTWRITEBYTECODE": "1"})
    return fini.returncode, json.loads(fini.stdout) if fini.stdout else fini.stderr


def fausse(kit, faute):
    return "%s %s %s %s" % (sys.executable, ICI / "fausse.py", kit, faute)


def test_le_modele_atteint_tout(kit):
    statut, rapport = lancer(kit, "%s %s --repondre --etats" % (sys.executable, kit), "--etats", "--niveau", "etats", n=300)
    assert (statut, rapport["niveau_atteint"], rapport["ecarts"]) == (0, "etats", [])
    comptes = {n["niveau"]: n["cas"] for n in rapport["niveaux"]}
    autres = [v for f in sorted((ICI.parents[2] / "tests/vectors").glob("*.json")) for v in json.loads(f.read_text("utf-8")) if v.get("etat", "2000") != "2000"]
    assert comptes["verdict"] > 1400 and len(autres) > 200 and comptes["etats"] == len(autres) + 300


def test_le_paquet_atteint_lectures_et_les_volets(kit):
    commande = "%s %s" % (sys.executable, ICI.parent / "adaptateur.py")
    statut, rapport = lancer(kit, commande, "--volets", "effets,planification,recus", n=300)
    assert (statut, rapport["niveau_atteint"], rapport["ecarts"]) == (0, "lectures", [])
    assert {v["volet"]: v["atteint"] for v in rapport["volets"]} == {"effets": True, "planification": True, "recus": True}
    if {e.value for e in la.EtatDuTexte} == set(map(str, ETATS)):  # every state of the model is in the kernel: so must its level be
        statut, rapport = lancer(kit, commande + " --etats", "--etats", "--niveau", "etats", n=300)
        assert (statut, rapport["niveau_atteint"], rapport["ecarts"]) == (0, "etats", [])


def test_la_commande_atteint_lectures(kit):
    """The command as it is: what it adds to an error of a line is not looked at."""
    commande = "%s evaluer --format jsonl --etat 2000 -" % Path(sys.executable).with_name("liste-aptitude")
    statut, rapport = lancer(kit, commande)
    assert (statut, rapport["niveau_atteint"], rapport["ecarts"]) == (0, "lectures", [])


def test_sept_ans_vu_et_reduit(kit):
    """A12.al3.2 at seven years: a cadre for six years and less than seven. The smallest dossier has that one period, and the age of A9.al1."""
    statut, rapport = lancer(kit, fausse(kit, "sept-ans"), "--montres", "1")
    assert (statut, rapport["niveau_atteint"]) == (1, None)
    ecart = rapport["ecarts"][0]
    petit = ecart["cas"]
    assert (ecart["niveau"], ecart["chemin"]) == ("verdict", "verdict")
    assert petit["demande"]["classe"] == "AD3" and set(petit["demande"]) == {"annee", "classe"}
    assert petit["taille"] <= 40, petit
    assert petit["attendu"]["verdict"] != petit["obtenu"]["verdict"]
    durees = [c for c in petit["attendu"]["constats"] if c["code"] == "a12_duree"]
    assert [c["disposition"] for c in durees] == ["A12.al3.2"]


@pytest.mark.parametrize(
    ("faute", "niveau", "atteint", "chemin"),
    [
        ("motif", "motifs", "verdict", "constats"),
        ("faits", "faits_manquants", "motifs", "faits_manquants"),
        ("lectures", "lectures", "faits_manquants", "lectures_sollicitees"),
        ("flottant", "verdict", None, "annee"),
        ("erreur-tue", "verdict", None, "erreur"),
        ("bruit", "verdict", None, ""),
    ],
)
def test_une_faute_par_niveau(kit, faute, niveau, atteint, chemin):
    statut, rapport = lancer(kit, fausse(kit, faute), "--montres", "1")
    assert (statut, rapport["niveau_atteint"]) == (1, atteint)
    ecart = rapport["ecarts"][0]
    assert ecart["niveau"] == niveau and ecart["chemin"].startswith(chemin)


def test_un_programme_sans_etats(kit):
    """Every list under the initial text: all but the last level."""
    statut, rapport = lancer(kit, fausse(kit, "etat"), "--etats", "--niveau", "etats", "--montres", "1")
    assert (statut, rapport["niveau_atteint"]) == (1, "lectures")
    assert rapport["ecarts"][0]["niveau"] == "etats"
    assert lancer(kit, fausse(kit, "etat"), "--etats", "--montres", "0")[0] == 0, "the level asked by default is reached"


def test_un_programme_qui_s_arrete(kit):
    statut, dit = lancer(kit, fausse(kit, "arret"))
    assert statut == 2 and "100 answers to" in dit and "exit status 3" in dit
    assert lancer(kit, "un-programme-absent")[0] == 2


def test_empreinte(kit, tmp_path):
    """The same from the archive and unpacked; another once a vector changes; the archive is the same each time."""

    def empreinte(chemin):
        return subprocess.run([sys.executable, chemin, "--empreinte"], capture_output=True, text=True, check=True).stdout

    with zipfile.ZipFile(kit) as archive:
        archive.extractall(tmp_path / "deplie")
    assert empreinte(kit) == empreinte(tmp_path / "deplie") != ""
    (tmp_path / "deplie/vecteurs/effets/effets.json").write_text("[]")
    assert empreinte(kit) != empreinte(tmp_path / "deplie")
    ecrire(tmp_path / "encore.pyz")
    assert (tmp_path / "encore.pyz").read_bytes() == kit.read_bytes()
    fichiers = dict(contenu())
    assert {"CONFORMITE.md", "FORMAT.md", "FORMAT-FR.md", "LECTURES.md", "exemples/adaptateur.py", "LICENSE-MIT", "VERSION"} <= set(fichiers)
    assert b"](" not in fichiers["CONFORMITE.md"] + fichiers["FORMAT.md"]
    assert not [nom for nom in fichiers if "__pycache__" in nom or nom.startswith("reference/test_")]


def test_rapports(kit, tmp_path):
    """Text, JSON and page say the same of a run, in French too; what a program answers is escaped in the page."""
    sorties = [tmp_path / ("r." + s) for s in ("txt", "json", "html")]
    options = [x for s in sorties for x in ("--rapport", str(s))]
    statut, rapport = lancer(kit, fausse(kit, "motif"), "--langue", "fr", "--nom", "Essai <b>", "--montres", "1", *options)
    texte, objet, page = (s.read_text("utf-8") for s in sorties)
    assert statut == 1 and json.loads(objet) == rapport
    assert "niveau atteint: verdict" in texte and rapport["suite"]["empreinte"] in texte and rapport["suite"]["empreinte"] in page
    assert "Essai &lt;b&gt;" in page and "<b>" not in page and 'lang="fr"' in page


@pytest.mark.parametrize("options", [["--volets", "rien"], ["--niveau", "etats"], ["--rapport", "x.pdf"], ["--invalides", "2"]])
def test_appel_faux(kit, options):
    fini = subprocess.run([sys.executable, kit, "--commande", "true", *options], capture_output=True, text=True)
    assert fini.returncode == 2 and fini.stderr


def test_le_cas_de_la_page(kit):
    """The smallest case that docs/conformite.md prints: right by the model, wrong at seven years, and nothing of it can go."""
    page = (ICI.parents[2] / "docs/conformite.md").read_text("utf-8")
    cas = page.split("the smallest case: ")[1].splitlines()[0]
    for commande, verdict in (([str(kit), "--repondre"], "indetermine"), ([str(ICI / "fausse.py"), str(kit), "sept-ans"], "non_inscriptible")):
        dit = subprocess.run([sys.executable, *commande], input=cas, capture_output=True, text=True, check=True).stdout
        assert json.loads(dit)["verdict"] == verdict
