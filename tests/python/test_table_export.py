"""An export read as it comes: `--colonnes`, and the example that shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import RACINE
from pages import Bloc, blocs, commandes
from trois import BONNES, CARRIERE, DEMANDES, PERSONNES, Fichiers, commande, en_memoire, octets, resume

EXEMPLE = RACINE / "examples" / "export"


def test_exemple(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command of the page gives what the page says; the files are Windows-1252 indeed."""
    monkeypatch.chdir(EXEMPLE)
    page: list[Bloc] = blocs("examples/export/README.md")
    (ligne,) = commandes(page[0])
    execution = commande(*ligne.split()[1:])
    assert (execution.returncode, execution.stderr) == (0, "")
    assert execution.stdout.replace("\u00a0", " ").replace("’", "'").strip() == page[1].texte.strip()
    with pytest.raises(UnicodeDecodeError):
        (EXEMPLE / "agents.csv").read_text(encoding="utf-8")


TRADUCTION = """
dates = "jj/mm/aaaa"
[mots]
Oui = true
Non = false
[personnes]
ignorer = ["Service"]
[personnes.colonnes]
Matricule = "id"
"Né le" = "naissance"
[carriere.colonnes]
Matricule = "id"
[carriere.mots.fonction]
"Cadre sup." = "cadre"
[carriere.constantes]
organisme_regime = "general"
[demandes.colonnes]
Matricule = "id"
"""


@pytest.fixture
def export(tmp_path: Path) -> Fichiers:
    fichiers = Fichiers(tmp_path)
    personnes = [f"{ligne[0]};01/01/1950; Non ;Non;DRH" for ligne in PERSONNES[1:]]
    fichiers.avec("personnes", octets(["Matricule;Né le;inscrit_1999;formation_ancien_eleve;Service", *personnes], "cp1252"))
    carriere = [f"{ligne[0]};01/01/1985;organisme;b;Cadre sup.;7" for ligne in CARRIERE[1:]]
    fichiers.avec("carriere", octets(["Matricule;debut;organisme_type;organisme_categorie;fonction;niveau", *carriere]))
    fichiers.avec("demandes", octets([ligne.replace("id;", "Matricule;") for ligne in DEMANDES]))
    (tmp_path / "colonnes.toml").write_text(TRADUCTION, encoding="utf-8")
    return fichiers


def test_noms_mots_constantes(export: Fichiers) -> None:
    colonnes = ["--colonnes", str(export.dossier / "colonnes.toml")]
    lignes, dit = export.evaluer(*colonnes, statut=0)
    assert resume(lignes) == BONNES and "Windows-1252" in dit


def test_un_mot_inconnu_est_l_erreur_de_sa_ligne(export: Fichiers) -> None:
    source = export.noms["carriere"]
    source.write_bytes(source.read_bytes().replace(b"B;01/01/1985;organisme;b;Cadre sup.", b"B;01/01/1985;organisme;b;Cadre inf."))
    lignes, _ = export.evaluer("--colonnes", str(export.dossier / "colonnes.toml"))
    assert resume(lignes) == [BONNES[0], ("B", "valeur_inconnue", "autres-carriere", 3), BONNES[2]]
    assert "Cadre inf." in lignes[1]["erreur_message"]


def test_sans_elle_les_noms_proches(export: Fichiers) -> None:
    """A column that no field has stops everything before it begins, with the nearest name and the option that translates."""
    export.avec("personnes", octets(["id;naisance;ancien", "A;1950-01-01;0"]))
    execution = commande("evaluer", *export.arguments())
    assert execution.returncode == 2
    assert "personnes.naisance (→ naissance ?), personnes.ancien" in execution.stderr and "--colonnes" in execution.stderr


@pytest.mark.parametrize(
    ("texte", "message"),
    [
        ("dates = 'mm/jj/aaaa'", "dates: aaaa-mm-jj, jj/mm/aaaa"),
        ("encodage = 'martien'", "encodage: martien"),
        ("[personne]", "personne (→ personnes ?)"),
        ("[personnes]\nignorees = []", "personnes.ignorees (→ ignorer ?)"),
        ("[personnes]\nignorer = 'x'", "personnes.ignorer"),
        ("[personnes.colonnes]\nx = 'naisance'", "personnes.colonnes.naisance (→ naissance ?)"),
        ("[carriere.mots.fonctions]\nx = 'cadre'", "carriere.mots.fonctions (→ fonction ?)"),
        ("[carriere.constantes]\nregime = 'general'", "carriere.constantes.regime"),
        ("mots = 3", "mots"),
        ("[", "colonnes.toml"),
    ],
)
def test_ce_qui_n_est_pas_compris(tmp_path: Path, texte: str, message: str) -> None:
    (tmp_path / "colonnes.toml").write_text(texte, encoding="utf-8")
    statut, _, dit = en_memoire("evaluer", *Fichiers(tmp_path).arguments(), "--colonnes", str(tmp_path / "colonnes.toml"))
    assert statut == 2 and message in dit and dit.count("\n") == 1, dit


@pytest.mark.parametrize("forme", ["jsonl", "parquet"])
def test_autres_formats(tmp_path: Path, forme: str) -> None:
    """Names and words are translated whatever the format."""
    from pyarrow import Table, parquet

    fichiers = Fichiers(tmp_path)
    lignes = [{"Matricule": id, "naissance": "1950-01-01", "inscrit_1999": "Non", "formation_ancien_eleve": "Non"} for id in "ABC"]
    if forme == "jsonl":
        import json

        fichiers.avec("personnes", octets([json.dumps(ligne) for ligne in lignes]), "jsonl")
    else:
        fichiers.noms["personnes"] = tmp_path / "p.parquet"
        parquet.write_table(Table.from_pylist(lignes), fichiers.noms["personnes"])
    (tmp_path / "c.toml").write_text('[mots]\nNon = false\n[personnes.colonnes]\nMatricule = "id"\n', encoding="utf-8")
    assert resume(fichiers.evaluer("--colonnes", str(tmp_path / "c.toml"), statut=0)[0]) == BONNES
