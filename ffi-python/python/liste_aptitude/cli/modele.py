"""``liste-aptitude modele``: the three tables to fill in, empty or with an example."""

from __future__ import annotations

import argparse
import csv
import os
from pathlib import Path
from typing import Any, Mapping

from ..schemas import TABLES, colonnes
from ..typographie import visible
from .classeur import SUFFIXES, ecrire, est_un_classeur
from .classeur.gabarit import gabarit
from .fichiers.ecriture import remplacement
from .langue import Texte, exemples, texte
from .usage import MauvaisUsage

_OUI, _NON = "true", "false"
_AUCUN_TITRE = {
    "formation_ancien_eleve": _NON,
    "formation_diplome_assimile": "aucun",
    "formation_admissible_concours": _NON,
    "formation_semaines_perfectionnement": "0",
    "formation_attestation_stage_informatique": _NON,
    "formation_certificat_comptabilite": _NON,
    "formation_diplome_informatique": "aucun",
    "formation_experience_informatique_reconnue": _NON,
    "inscrit_1999": _NON,
}
_GENERAL = {"organisme_regime": "general", "organisme_type": "organisme", "organisme_region": "11"}
# Invented people: a manager of the general regime, a deputy director whose body changed category, a State civil servant.
_EXEMPLE: Mapping[str, tuple[Mapping[str, str], ...]] = {
    "personnes": (
        {"id": "A-0001", "naissance": "1955-03-01", **_AUCUN_TITRE},
        {
            "id": "A-0002",
            "naissance": "1950-06-15",
            **_AUCUN_TITRE,
            "formation_ancien_eleve": _OUI,
            "formation_scolarite_debut": "1974-09-01",
            "formation_scolarite_fin": "1976-02-28",
            "inscriptions": '[{"annee":1990,"classe":"AD3","section":"premiere","publication":"1989-12-20"}]',
        },
        {
            "id": "A-0003",
            "naissance": "1952-11-30",
            **_AUCUN_TITRE,
            "fonction_publique_categorie_a": '[{"debut":"1980-09-01","fin":null}]',
            "fonction_publique_fonctions_securite_sociale": '[{"debut":"1990-01-01","fin":null}]',
            "fonction_publique_proposition_ministre": _OUI,
        },
    ),
    "carriere": (
        {"id": "A-0001", "debut": "1985-01-01", **_GENERAL, "organisme_categorie": "a", "fonction": "cadre", "niveau": "7"},
        {
            "id": "A-0002",
            "debut": "1976-03-01",
            "fin": "1990-03-31",
            **_GENERAL,
            "organisme_categorie": "b",
            "fonction": "cadre",
            "niveau": "8",
        },
        {
            "id": "A-0002",
            "debut": "1990-04-01",
            **_GENERAL,
            "organisme_categorie": "c",
            "fonction": "directeur_adjoint",
            "niveau": "2",
            "nomination_reguliere": _OUI,
            "agrement": "1990-05-10",
            "section_origine": "premiere",
            "classe_origine": "AD3",
            "reclassements": '[{"date":"1995-01-01","categorie":"b"}]',
        },
    ),
    "demandes": (
        {"id": "A-0001", "annee": "2000", "classe": "AD3"},
        {
            "id": "A-0002",
            "annee": "2000",
            "classe": "AD1",
            "depot_cachet_poste": "1999-04-20",
            "depot_exemplaires": "2",
            "depot_recommande": _OUI,
            "depot_classes_indiquees": _OUI,
            "depot_pieces_jointes": _OUI,
        },
        {"id": "A-0003", "annee": "2000", "classe": "AD3"},
    ),
}


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "modele",
        description=t(
            "Écrit personnes.csv, carriere.csv et demandes.csv : une colonne par champ. Un fichier qui existe n'est jamais remplacé.",
            "Writes personnes.csv, carriere.csv and demandes.csv: a column a field. A file that exists is never replaced.",
        ),
        epilog=t("Ce que chaque colonne contient : liste-aptitude schema personnes.", "What each column holds: liste-aptitude schema personnes.")
        + exemples(t, "modele saisie", "modele essai --exemple", "modele --classeur saisie.xlsx"),
    )
    p.add_argument("dossier", nargs="?", metavar=t("DOSSIER", "FOLDER"), help=t("où les écrire (ici par défaut)", "where to write them (here by default)"))
    p.add_argument(
        "--classeur",
        metavar=t("FICHIER", "FILE"),
        type=Path,
        help=t("un classeur .xlsx ou .ods à la place : trois feuilles, listes de valeurs (extra classeur)", "a workbook .xlsx or .ods instead: three sheets, lists of values (extra `classeur`)"),
    )
    p.add_argument("--exemple", action="store_true", help=t("avec trois personnes inventées", "with three invented persons"))
    p.set_defaults(executer=executer)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)
    if options.classeur is not None:
        return _classeur(options)
    dossier = Path(options.dossier or ".")
    if est_un_classeur(dossier):
        raise MauvaisUsage(t(f"un classeur : --classeur {visible(str(dossier))}", f"a workbook: --classeur {visible(str(dossier))}"))
    fichiers = {table: dossier / f"{table}.csv" for table in TABLES}
    presents = [str(fichier) for fichier in fichiers.values() if os.path.lexists(fichier)]
    if presents:
        raise MauvaisUsage(t("existe déjà : ", "already there: ") + ", ".join(presents))
    dossier.mkdir(parents=True, exist_ok=True)
    for table, fichier in fichiers.items():
        noms = [nom for nom, _, _ in colonnes(TABLES[table])]
        with open(fichier, "x", encoding="utf-8", newline="") as flux:
            ecrivain = csv.DictWriter(flux, noms, restval="", lineterminator="\n")
            ecrivain.writeheader()
            if options.exemple:
                ecrivain.writerows(_EXEMPLE[table])
        print(fichier)
    return 0


def _classeur(options: argparse.Namespace) -> int:
    """The same as a workbook."""
    chemin: Path = options.classeur
    t = texte(options.langue)
    if not est_un_classeur(chemin):
        raise MauvaisUsage(f"--classeur {visible(str(chemin))}" + t(" : son nom finit par ", ": its name ends in ") + t(" ou ", " or ").join(SUFFIXES))
    if options.dossier is not None:
        raise MauvaisUsage(
            t("--classeur écrit un fichier : le nommer avec son dossier, ", "--classeur writes one file: name it with its folder, ")
            + f"--classeur {visible(str(Path(options.dossier) / chemin.name))}"
        )
    if os.path.lexists(chemin):
        raise MauvaisUsage(t("existe déjà : ", "already there: ") + visible(str(chemin)))
    with remplacement(chemin) as flux:
        ecrire(gabarit(_EXEMPLE if options.exemple else {}, options.langue), chemin.suffix.lower(), flux)
    print(visible(str(chemin)))
    return 0
