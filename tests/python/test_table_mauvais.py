"""Files as an HR office sends them, each with one thing wrong: it is told with the file, the line, the field and what to do, and nothing
else is lost."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from trois import CARRIERE, DEMANDES, PERSONNES, Fichiers, en_memoire, octets

INTACT = {"personnes": PERSONNES, "carriere": CARRIERE, "demandes": DEMANDES}


def lance(*arguments: str) -> tuple[int, list[str], str]:
    """In French: status, the lines of the answer without their head, what is said on standard error."""
    statut, sortie, dit = en_memoire("--langue", "fr", *arguments)
    return statut, sortie.replace("\u00a0", " ").splitlines()[1:], dit.replace("\u00a0", " ")


@pytest.fixture
def fichiers(tmp_path: Path) -> Fichiers:
    return Fichiers(tmp_path)


@pytest.mark.parametrize(
    ("table", "avant", "apres", "dit"),
    [
        ("personnes", "B;1950-01-01", "B;18264", "ligne 3 : naissance : « 18264 » n’est pas écrite AAAA-MM-JJ ; un tableur a écrit le numéro du jour"),
        ("personnes", "B;1950-01-01", "B;01.01.1950", "ligne 3 : naissance : « 01.01.1950 » n’est pas écrite AAAA-MM-JJ ; voir --dates jj/mm/aaaa"),
        ("personnes", "B;1950-01-01", "B;1-1-1950", "ligne 3 : naissance : « 1-1-1950 » n’est pas écrite AAAA-MM-JJ ; voir --dates jj/mm/aaaa"),
        ("personnes", "B;1950-01-01", "B;-1950-01-01", "ligne 3 : naissance : « -1950-01-01 » n’est pas écrite AAAA-MM-JJ"),
        ("personnes", "B;1950-01-01", "1950-01-01;B", "autres-demandes.csv, ligne 3 : id : personne absente de la table des personnes ; l’id y est attendu tel quel"),
        ("personnes", "B;", "2 50 01 75 116 001 42;", "ligne 3 : id : personne absente de la table des personnes ; l’id y est attendu tel quel"),
        ("personnes", "B;1950-01-01;0", "B;1950-01-01;Non", "ligne 3 : inscrit_1999 : « Non » est un texte ; attendu : true ou false ; --colonnes dit ce que"),
        ("personnes", "C;1950", "B;1950-01-01;0;0\nC;1950", "ligne 3 : id : personne décrite par plusieurs lignes de la table des personnes ; n’en garder"),
        ("personnes", "B;1950", 'B;"1950', "ligne 3 : guillemet mal placé, ou qui ne se ferme pas sur sa ligne"),
        ("carriere", "B;1985-01-01;", "B;1985-01-01;1984-12-31", "ligne 3 : fin : « 1984-12-31 » précède le début, « 1985-01-01 »"),
        ("carriere", "B;1985-01-01;", "B;1985-01-01;9999-12-31", "ligne 3 : fin : « 9999-12-31 » hors des bornes ; laisser vide ce qui n’a pas de fin"),
        ("carriere", "b;cadre;7\nC", "b;Cadre;7\nC", "ligne 3 : fonction : « Cadre » n’est pas dans la liste ; le plus proche : cadre"),
        ("demandes", "B;2000;AD3", "B;2000;AD4", "ligne 3 : classe : « AD4 » n’est pas dans la liste ; le plus proche : AD3 ; attendu : D1,"),
        ("demandes", "B;2000;AD3", "B;2000;ad3", "ligne 3 : classe : « ad3 » n’est pas dans la liste ; le plus proche : AD3"),
        ("demandes", "B;2000;AD3", "B;-2000;AD3", "ligne 3 : annee : « -2000 » hors des bornes ; attendu : un nombre entier de 2000 à 2199"),
        ("demandes", "B;2000;AD3", "B;2000;AD3;reçu", "ligne 3 : nombre de cellules : 4 au lieu de 3, une par colonne"),
        ("demandes", "B;2000;AD3", "B ;2000;AD3", "ligne 3 : id : personne absente de la table des personnes ; l’id y est attendu tel quel, blancs"),
    ],
)
def test_une_ligne_fautive_n_emporte_rien(fichiers: Fichiers, table: str, avant: str, apres: str, dit: str) -> None:
    for nom, lignes in INTACT.items():
        contenu = octets(lignes).decode()
        assert nom != table or contenu.count(avant) == 1
        fichiers.avec(nom, (contenu.replace(avant, apres) if nom == table else contenu).encode())
    statut, lignes, _ = lance("evaluer", *fichiers.arguments())
    assert statut == 1
    a, b, c = lignes
    assert "inscriptible" in a and "inscriptible" in c and a.startswith("A") and c.startswith("C")
    assert "erreur" in b and dit in b and ("autres-" + table if "autres-" not in dit and "absente" not in dit else "autres-") in b


@pytest.mark.parametrize(
    ("table", "contenu", "dit"),
    [
        ("personnes", octets(PERSONNES).replace(b";", b"|"), "autres-personnes.csv, ligne 1 : « | » n’est pas un séparateur de cellules ; attendu : « ; », « , » ou"),
        ("personnes", gzip.compress(octets(PERSONNES)), "autres-personnes.csv : fichier comprimé : le décompresser d’abord"),
        ("demandes", b"PK\x03\x04\x14\x00\x00\x00", "autres-demandes.csv : archive, ou classeur sans son suffixe (.xlsx, .ods)"),
        ("demandes", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "autres-demandes.csv : classeur .xls : l’enregistrer en .xlsx ou en .csv"),
        ("demandes", b"PAR1\x15\x04", "autres-demandes.csv : fichier Parquet sans son suffixe (.parquet)"),
        ("demandes", b"%PDF-1.7\n", "autres-demandes.csv : document PDF : il ne porte pas de lignes"),
        ("personnes", b"naissance;" + octets(PERSONNES), "autres-personnes.csv : personnes.naissance : champ donné deux fois ; n’en garder qu’une colonne"),
        ("demandes", octets(DEMANDES[1:]), "autres-demandes.csv : aucune colonne connue (A, 2000, AD3) ; la première ligne donne les noms"),
        ("demandes", octets(DEMANDES).upper(), "autres-demandes.csv : colonnes inconnues : demandes.ID (→ id ?), demandes.ANNEE (→ annee ?)"),
        ("carriere", b"", "autres-carriere.csv, ligne 1 : les noms des colonnes y sont attendus"),
        ("personnes", octets(CARRIERE), "autres-personnes.csv : donné par --personnes, a les colonnes de --carriere"),
        ("demandes", octets(PERSONNES), "autres-demandes.csv : donné par --demandes, a les colonnes de --personnes"),
    ],
)
def test_un_fichier_que_rien_ne_peut_lire_est_dit_avant_tout(fichiers: Fichiers, table: str, contenu: bytes, dit: str) -> None:
    fichiers.avec(table, contenu)
    statut, lignes, erreurs = lance("evaluer", *fichiers.arguments())
    assert (statut, lignes) == (2, [])
    assert dit in erreurs and erreurs.count("\n") == 1


def test_un_fichier_absent_un_dossier_un_csv_sans_sa_place(fichiers: Fichiers) -> None:
    csv = str(fichiers.noms["personnes"])
    assert lance("evaluer", csv)[2] == f"liste-aptitude evaluer : {csv} : se donne par --personnes, --carriere ou --demandes\n"
    assert lance("evaluer", str(fichiers.dossier))[2] == f"liste-aptitude : {fichiers.dossier} : est un dossier\n"
    fichiers.noms["carriere"].unlink()
    statut, lignes, dit = lance("evaluer", *fichiers.arguments())
    assert (statut, lignes, dit) == (2, [], f"liste-aptitude : {fichiers.noms['carriere']} : fichier ou dossier introuvable\n")


@pytest.mark.parametrize("fin", ["\n", "\r\n", "\r"])
def test_ce_qui_ne_fait_pas_de_faute(fichiers: Fichiers, fin: str) -> None:
    """A mark, accents of Windows, blank lines and those of separators alone that a spreadsheet leaves, days with points when they are said."""
    personnes = [PERSONNES[0], "", "A;01.01.1950;0;0", ";;;", "B;1/1/1950;0;0", "C;1950-01-01;0;0", ";;;", ""]
    fichiers.avec("personnes", b"\xef\xbb\xbf" + fin.join(personnes).encode())
    fichiers.avec("demandes", fin.join([*DEMANDES, ";;", ";;"]).encode())
    statut, lignes, dit = lance("evaluer", *fichiers.arguments(), "--dates", "jj/mm/aaaa", "--bilan")
    assert statut == 0 and len(lignes) == 3 and all("inscriptible" in ligne for ligne in lignes)
    assert "demandes : 3 = 3 décisions" in dit


@pytest.mark.parametrize(
    ("ligne", "dit"),
    [
        ("// mes dossiers", "à partir du caractère 1 ; le JSON n’a pas de commentaires : retirer celui-ci"),
        ('{"dossier":{"id":"B"},"demande":{"annee":2000,"classe":"AD3"}} # B', "à partir du caractère 64 ; le JSON n’a pas de commentaires"),
        ("{'dossier':{'id':'B'}}", "à partir du caractère 2 ; noms et textes entre guillemets droits (\")"),
        ('{"dossier":{"id":"B",},"demande":{}}', "une virgule de trop"),
        ('{"dossier":', "à partir du caractère 12 ; un objet entier par ligne, comme {\"dossier\":…,\"demande\":…}"),
        ('"dossier": {', "à partir du caractère 10 ; un objet entier par ligne"),
    ],
)
def test_une_ligne_qui_n_est_pas_du_json(tmp_path: Path, ligne: str, dit: str) -> None:
    bonne = '{"dossier":{"id":"A"},"demande":{"annee":2000,"classe":"AD3"}}'
    (tmp_path / "d.jsonl").write_text("\n".join([bonne, ligne, bonne]), "utf-8")
    statut, (a, b, c), _ = lance("evaluer", str(tmp_path / "d.jsonl"))
    assert statut == 1 and a == c and "indéterminé" in a
    assert f"d.jsonl, ligne 2 : $ : le texte n’est pas du JSON, {dit}" in b or dit == "une virgule de trop" and dit in b


def test_une_ligne_de_table_qui_n_est_pas_du_json(fichiers: Fichiers) -> None:
    """What is expected of it is a row, not a dossier with its demande."""
    bonne = '{"id":"A","annee":2000,"classe":"AD3"}'
    fichiers.avec("demandes", octets(["[", bonne + ",", bonne]), "jsonl")
    statut, lignes, _ = lance("evaluer", *fichiers.arguments())
    assert statut == 1 and "inscriptible" in lignes[2]
    for ligne, (numero, place) in zip(lignes, ((1, 2), (2, len(bonne) + 1))):
        dit = f"ligne {numero} : $ : le texte n’est pas du JSON, à partir du caractère {place} ; un objet entier par ligne, comme {{\"id\":…}}"
        assert ligne.rstrip().endswith(dit)


def test_une_ligne_de_table_donnee_comme_un_dossier(tmp_path: Path) -> None:
    (tmp_path / "d.jsonl").write_text('{"id":"A","annee":2000,"classe":"AD3"}\n', "utf-8")
    statut, (ligne,), _ = lance("evaluer", str(tmp_path / "d.jsonl"))
    assert statut == 1 and '{"dossier":…,"demande":…} ; des lignes de tables se donnent par --personnes, --carriere, --demandes' in ligne


@pytest.mark.parametrize("options", [[], ["--carriere-en-trop"]])
def test_une_ligne_de_carriere_sans_id_n_est_jamais_voulue(fichiers: Fichiers, options: "list[str]") -> None:
    """That persons are missing may be meant; a row that lost its id is a career cut short: B has none of her fifteen years."""
    fichiers.avec("carriere", octets(CARRIERE).replace(b"B;1985", b";1985"))
    statut, lignes, dit = lance("evaluer", *fichiers.arguments(), *options)
    assert statut == 1 and ["non inscriptible" in ligne for ligne in lignes] == [False, True, False]
    assert dit.endswith("autres-carriere.csv : 1 ligne de carrière sans id utilisable : ligne 3\n")
    fichiers.avec("carriere", octets(CARRIERE).replace(b"B;1985", b"Z;1985"))
    statut, _, dit = lance("evaluer", *fichiers.arguments(), *options)
    assert (statut, dit == "") == ((0, True) if options else (1, False))


def test_une_sortie_ou_rien_ne_peut_etre_ecrit(fichiers: Fichiers, tmp_path: Path) -> None:
    """The folder is named, not a file of ours that nobody knows."""
    statut, _, dit = lance("evaluer", *fichiers.arguments(), "-o", str(tmp_path / "absent" / "decisions.csv"))
    assert (statut, dit) == (2, f"liste-aptitude : {tmp_path / 'absent'} : fichier ou dossier introuvable\n")


def test_le_suffixe_d_une_sortie_en_capitales(fichiers: Fichiers, tmp_path: Path) -> None:
    """As that of an input; one that is none is named."""
    for nom in ("decisions.csv", "DECISIONS.CSV"):
        assert lance("evaluer", *fichiers.arguments(), "-o", str(tmp_path / nom), "--csv-excel")[0] == 0
    assert (tmp_path / "decisions.csv").read_bytes() == (tmp_path / "DECISIONS.CSV").read_bytes()
    statut, _, dit = lance("evaluer", *fichiers.arguments(), "-o", str(tmp_path / "decisions.txt"))
    assert statut == 2 and f"{tmp_path / 'decisions.txt'} : son nom dit la forme du fichier, et finit par .jsonl, .csv, .parquet" in dit


def test_un_classeur_ou_un_dossier_est_attendu(tmp_path: Path) -> None:
    """A folder of that name would be no workbook."""
    statut, _, dit = lance("modele", str(tmp_path / "saisie.xlsx"))
    assert (statut, list(tmp_path.iterdir())) == (2, []) and f"--classeur {tmp_path / 'saisie.xlsx'}" in dit
