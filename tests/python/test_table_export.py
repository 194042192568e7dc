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
    fichier = export.dossier / "colonnes.toml"
    assert lignes[1]["erreur_message"].endswith(f"or give this word in [carriere.mots.fonction] of {fichier}")
    assert "“Cadre inf.” is not in the list" in lignes[1]["erreur_message"]


def test_le_nom_de_leur_colonne_et_ce_que_leur_fichier_dit(export: Fichiers) -> None:
    """The column is named as they have it, the day shown as they wrote it, the part that would hold a word of theirs is said."""
    colonnes = export.dossier / "colonnes.toml"
    traduction = TRADUCTION.replace('"Né le"', '"Titre" = "formation_ancien_eleve"\n"Né le"')
    colonnes.write_text(traduction, encoding="utf-8")
    source = export.noms["personnes"]
    lu = source.read_text(encoding="cp1252").replace("formation_ancien_eleve", "Titre")
    lu = lu.replace("B;01/01/1950", "B;31/06/1950").replace("C;01/01/1950; Non ;Non", "C;29/02/1956; Non ;peut-être")
    source.write_text(lu, encoding="cp1252")
    lignes, _ = export.evaluer("--colonnes", str(colonnes))
    assert resume(lignes)[1:] == [("B", "date_invalide", "autres-personnes", 3), ("C", "type", "autres-personnes", 4)]
    assert lignes[1]["erreur_message"] == "Né le (naissance): “31/06/1950”, even read DD/MM/YYYY, is not a day of the calendar"
    assert lignes[2]["erreur_message"].startswith("Titre (formation_ancien_eleve): “peut-être” is a text; expected: true or false")
    assert lignes[2]["erreur_message"].endswith(f"or give this word in [mots] of {colonnes}")


@pytest.mark.parametrize(("leur", "dit"), [("Matricule", "Matricule (id)"), ("Numero", "id")])
def test_l_identifiant_n_a_pas_le_nom_d_une_autre_table(leur: str, dit: str, export: Fichiers) -> None:
    """Every table has an id: it is called as their persons' file calls it only where the file at fault does too."""
    colonnes = export.dossier / "colonnes.toml"
    colonnes.write_text(TRADUCTION.replace('[demandes.colonnes]\nMatricule = "id"', f'[demandes.colonnes]\n{leur} = "id"'), encoding="utf-8")
    export.avec("demandes", octets([f"{leur};annee;classe", ";2000;AD3"]))
    lignes, _ = export.evaluer("--colonnes", str(colonnes))
    assert [ligne["erreur_message"] for ligne in lignes] == [f"{dit}: required field; expected: a text that is not empty"]


def test_une_colonne_qu_elle_ne_dit_pas(export: Fichiers) -> None:
    """Where to say it is the part of the file already given."""
    source = export.noms["personnes"]
    source.write_bytes(source.read_bytes().replace(b";Service", b";Bureau"))
    execution = commande("evaluer", *export.arguments(), "--colonnes", str(export.dossier / "colonnes.toml"))
    assert execution.returncode == 2
    assert execution.stderr.endswith(f"unknown columns: personnes.Bureau; to be translated or ignored in [personnes] of {export.dossier / 'colonnes.toml'}\n")


def test_sans_elle_les_noms_proches(export: Fichiers) -> None:
    """A column that no field has stops everything before it begins, with the nearest name and the option that translates."""
    export.avec("personnes", octets(["id;naisance;ancien", "A;1950-01-01;0"]))
    execution = commande("evaluer", *export.arguments())
    assert execution.returncode == 2
    assert "personnes.naisance (→ naissance ?), personnes.ancien" in execution.stderr and "--colonnes" in execution.stderr


@pytest.mark.parametrize(
    ("texte", "message"),
    [
        ("dates = 'mm/jj/aaaa'", ", dates: expected: aaaa-mm-jj or jj/mm/aaaa"),
        ("encodage = 'martien'", ", encodage: “martien” is no known encoding"),
        ("encodage = 3", ", encodage: “3” is no known encoding"),
        ("[personne]", ": “personne”: unknown name (→ personnes ?); expected: encodage, dates, mots, personnes,"),
        ("[personnes]\nignorees = []", ", personnes: “ignorees”: unknown name (→ ignorer ?); expected: colonnes, mots, constantes, ignorer"),
        ("[personnes]\nignorer = 'x'", ", personnes.ignorer: expected: a list of names of columns"),
        ("[personnes]\ncolonnes = 'x'", ", personnes.colonnes: expected: a part [personnes.colonnes], lines “name = value”"),
        ("[personnes.colonnes]\nx = 'naisance'", ", personnes.colonnes: “x = naisance”: unknown name (→ naissance ?)"),
        ("[carriere.mots.fonctions]\nx = 'cadre'", ", carriere.mots: “fonctions”: unknown name (→ fonction ?)"),
        ("[carriere.constantes]\nregime = 'general'", ", carriere.constantes: “regime”: unknown name"),
        ("mots = 3", ", mots: expected: a part [mots]"),
        ("[", "colonnes.toml: this is not TOML in UTF-8"),
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


@pytest.mark.parametrize("forme", ["string", "large_string", "string_view", "dictionary"])
def test_des_textes_de_toute_forme(tmp_path: Path, forme: str) -> None:
    """As pandas and polars write them too: words are translated, days read day first, and what is given for every row keeps its type."""
    import pyarrow
    from pyarrow import parquet

    def textes(cellules: "list[str]") -> "pyarrow.Array":
        return pyarrow.array(cellules).dictionary_encode() if forme == "dictionary" else pyarrow.array(cellules, getattr(pyarrow, forme)())

    fichiers = Fichiers(tmp_path)
    fichiers.noms["personnes"], fichiers.noms["demandes"] = tmp_path / "p.parquet", tmp_path / "d.parquet"
    colonnes = {"id": "ABC", "naissance": ["01/02/1950"] * 3, "formation_ancien_eleve": ["Non"] * 3}
    parquet.write_table(pyarrow.table({nom: textes(list(cellules)) for nom, cellules in colonnes.items()}), fichiers.noms["personnes"])
    parquet.write_table(pyarrow.table({"id": textes(list("ABC"))}), fichiers.noms["demandes"])
    constantes = '[personnes.constantes]\ninscrit_1999 = false\n[demandes.constantes]\nannee = 2000\nclasse = "AD3"\n'
    (tmp_path / "c.toml").write_text(f'dates = "jj/mm/aaaa"\n[mots]\nNon = false\n{constantes}', encoding="utf-8")
    assert resume(fichiers.evaluer("--colonnes", str(tmp_path / "c.toml"), statut=0)[0]) == BONNES
    # Nor does a file need words of theirs for what every row has.
    (tmp_path / "c.toml").write_text('[demandes.constantes]\nannee = 2000\nclasse = "AD3"\n', encoding="utf-8")
    fichiers.avec("personnes", octets(PERSONNES))
    assert resume(fichiers.evaluer("--colonnes", str(tmp_path / "c.toml"), statut=0)[0]) == BONNES


@pytest.mark.parametrize(
    "constante, dit",
    [
        ('niveau = "7"', "niveau: “7” is a text; expected: a whole number from 0 to 99"),
        ("niveau = true", "niveau: true is a truth value; expected: a whole number from 0 to 99"),
        ("niveau = 7", ""),
        ("niveau = 7\nfin = 2001-12-31", ""),
    ],
)
def test_une_constante_dans_des_lignes_de_json(tmp_path: Path, constante: str, dit: str) -> None:
    """Of the kind of its field, as what the lines say themselves; a day of TOML is a day. Else each row tells it, and the run goes on."""
    periode = '{"id":"%s","debut":"1985-01-01","organisme_regime":"general","organisme_type":"organisme","organisme_categorie":"b","fonction":"cadre"}'
    fichiers = Fichiers(tmp_path).avec("carriere", octets([periode % id for id in "ABC"]), "jsonl")
    (tmp_path / "c.toml").write_text(f"[carriere.constantes]\n{constante}\n", encoding="utf-8")
    lignes, erreurs = fichiers.evaluer("--colonnes", str(tmp_path / "c.toml"), statut=1 if dit else 0)
    assert dit in erreurs
    assert (resume(lignes) == BONNES) == (not dit)
