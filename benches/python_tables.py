"""A million demandes from Parquet to Parquet through the command: time and memory. Run by `make table-bench`.

Invented persons with four career periods each, four demandes a person.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq


def ecrire(dossier: Path, demandes: int) -> list[str]:
    """The three files."""
    hasard = random.Random(1998)
    personnes = demandes // 4
    ids = [f"P{rang:07}" for rang in range(personnes)]
    jour = lambda de, a: f"{hasard.randint(de, a)}-{hasard.randint(1, 12):02}-{hasard.randint(1, 28):02}"
    pq.write_table(
        pa.table(
            {
                "id": ids,
                "naissance": [jour(1935, 1970) for _ in ids],
                "formation_ancien_eleve": [hasard.random() < 0.3 for _ in ids],
                "formation_diplome_assimile": ["aucun"] * personnes,
                "formation_admissible_concours": [False] * personnes,
                "formation_semaines_perfectionnement": [hasard.choice((0, 6)) for _ in ids],
                "formation_attestation_stage_informatique": [False] * personnes,
                "formation_certificat_comptabilite": [False] * personnes,
                "formation_diplome_informatique": ["aucun"] * personnes,
                "inscrit_1999": [False] * personnes,
            }
        ),
        dossier / "personnes.parquet",
    )
    debuts = [f"{annee}-{hasard.randint(1, 12):02}-01" for _ in ids for annee in (1980, 1985, 1990, 1995)]
    pq.write_table(
        pa.table(
            {
                "id": [i for i in ids for _ in range(4)],
                "debut": debuts,
                "fin": [fin for _ in ids for fin in ("1984-06-30", "1989-03-31", "1994-12-31", None)],
                "organisme_regime": ["general"] * 4 * personnes,
                "organisme_type": ["organisme"] * 4 * personnes,
                "organisme_categorie": [hasard.choice("abcd") for _ in debuts],
                "fonction": [f for _ in ids for f in ("cadre", "cadre", "cadre", hasard.choice(("cadre", "directeur_adjoint")))],
                "niveau": [hasard.choice((2, 3, 7, 8)) for _ in debuts],
                "nomination_reguliere": [True] * 4 * personnes,
                "agrement": [None if hasard.random() < 0.2 else d for d in debuts],
                "section_origine": ["premiere"] * 4 * personnes,
            }
        ),
        dossier / "carriere.parquet",
    )
    classes = ("D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2")
    pq.write_table(
        pa.table(
            {
                "id": [i for i in ids for _ in range(4)],
                "annee": pa.array([hasard.randint(2000, 2014) for _ in debuts], pa.uint16()),
                "classe": [hasard.choice(classes) for _ in debuts],
            }
        ),
        dossier / "demandes.parquet",
    )
    return [f"{dossier}/{nom}.parquet" for nom in ("personnes", "carriere", "demandes")]


def evaluer(commande: list[str], sortie: str) -> tuple[float, float]:
    """Seconds and MiB of the command. Memory is that of the largest child so far: run the smaller input first."""
    debut = time.perf_counter()
    execution = subprocess.run([*commande, "-o", sortie])
    duree = time.perf_counter() - debut
    assert execution.returncode in (0, 1)
    return duree, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main() -> None:
    """Prints the figures."""
    demandes = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as dossier:
        personnes, carriere, fichier = ecrire(Path(dossier), demandes)
        sortie = f"{dossier}/decisions.parquet"
        commande = [sys.executable, "-m", "liste_aptitude.cli", "evaluer", "--personnes", personnes, "--carriere", carriere]
        duree, memoire = evaluer([*commande, "--demandes", fichier], sortie)
        lues = pq.read_table(sortie, columns=["verdict"])
        verdicts = dict(sorted((v["values"] or "erreur", v["counts"]) for v in lues.column("verdict").value_counts().to_pylist()))
        assert len(lues) == demandes - demandes % 4
        print(f"{len(lues):,} demandes: {duree:.1f} s, {len(lues) / duree:,.0f} a second, {memoire:.0f} MiB at most")
        print(verdicts)
        quintuple = f"{dossier}/quintuple.parquet"
        pq.write_table(pa.concat_tables([pq.read_table(fichier)] * 5), quintuple)
        duree, memoire = evaluer([*commande, "--demandes", quintuple], sortie)
        print(f"five times as many demandes of the same persons: {duree:.1f} s, {memoire:.0f} MiB at most")


if __name__ == "__main__":
    main()
