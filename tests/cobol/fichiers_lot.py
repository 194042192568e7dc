"""The files that the COBOL batch meets: `fichiers_lot.py PROGRAM FOLDER`.

Three cadres of level 7 since 1985 ask AD3 for 2000: by A9.al2, A10 and A12.al3.2 each is inscriptible, whatever surrounds the lines in
the file. A file that cannot be used is named, with its path; an input is never an output.
"""

import os
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path

RACINE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(RACINE / "examples/cobol"))
sys.dont_write_bytecode = True

from fichiers import AGENT, CARRIERE, ligne_agent, ligne_carriere  # noqa: E402

NOMS = ("AGENTS", "CARRIERE", "DECISIONS", "REJETS")
MARQUE = b"\xef\xbb\xbf"
PERSONNE = {"naissance": "1950-01-01", "inscrit_1999": False,
            "formation": {"ancien_eleve": False, "diplome_assimile": "aucun", "admissible_concours": False}}
PERIODE = {"debut": "1985-01-01", "organisme": {"regime": "general", "type": "organisme", "categorie": "b"}, "fonction": "cadre", "niveau": 7}
DEMANDE = {"annee": 2000, "classe": "AD3"}
MATRICULES = [f"A{n:09}" for n in (1, 2, 3)]


def largeur(disposition):
    return sum(c[1] if len(c) == 2 else c[2] * sum(l for _, l in c[1]) for c in disposition)


def textes(fin="\n"):
    agents = "".join(ligne_agent(m, PERSONNE, DEMANDE) + fin for m in MATRICULES)
    return agents.encode("ascii"), "".join(ligne_carriere(m, PERIODE) + fin for m in MATRICULES).encode("ascii")


def lancer(programme, dossier, agents, carriere, avant=None, **autres):
    """Runs the batch; the process, the verdicts by matricule, the rejects by matricule."""
    chemins = {nom: str(dossier / f"{nom.lower()}.txt") for nom in NOMS} | autres
    for nom, octets in (("AGENTS", agents), ("CARRIERE", carriere)):
        if nom not in autres:
            Path(chemins[nom]).write_bytes(octets)
    environnement = os.environ | {f"DD_{nom}": chemin for nom, chemin in chemins.items()}
    fini = subprocess.run([programme], env=environnement, capture_output=True, text=True, check=False, timeout=60,
                          preexec_fn=avant)

    def lire(nom):
        fichier = Path(chemins[nom])
        return fichier.read_text("utf-8").splitlines() if fichier.is_file() else []
    decisions = {ligne[:10]: ligne[20:36].strip() for ligne in lire("DECISIONS")}
    rejets = {ligne[:10]: ligne[29:59].strip() for ligne in lire("REJETS")}
    return fini, decisions, rejets


def main(programme, dossier):
    dossier = Path(dossier)
    shutil.rmtree(dossier, ignore_errors=True)
    dossier.mkdir(parents=True)
    programme = str(Path(programme).resolve())
    toutes = dict.fromkeys(MATRICULES, "inscriptible")
    agents, carriere = textes()
    agents_crlf, carriere_crlf = textes("\r\n")

    # What surrounds the lines: byte order marks, also where two files were put end to end; line ends of Windows.
    premiere, suite = agents.split(b"\n", 1)
    for nom, a, c in (
        ("plain", agents, carriere), ("mark before the agents", MARQUE + agents, carriere),
        ("mark before the career", agents, MARQUE + carriere), ("marks in both", MARQUE + agents, MARQUE + carriere),
        ("a mark inside", premiere + b"\n" + MARQUE + suite, carriere), ("no end of line at the end", agents[:-1], carriere[:-1]),
        ("CR LF", agents_crlf, carriere_crlf), ("CR LF and marks", MARQUE + agents_crlf, MARQUE + carriere_crlf),
    ):
        fini, decisions, rejets = lancer(programme, dossier, a, c)
        assert (fini.returncode, decisions, rejets) == (0, toutes, {}), (nom, fini, decisions, rejets)

    # The widest lines with a mark before them lose nothing; a byte more is rejected, and the others are decided.
    for marque in (b"", MARQUE):
        pleine = premiere.ljust(largeur(AGENT) - 8)
        fini, decisions, rejets = lancer(programme, dossier, marque + pleine + b"\n" + suite, carriere)
        assert (fini.returncode, decisions) == (0, toutes), (fini, decisions)
        longue = pleine + b"x"
        fini, decisions, rejets = lancer(programme, dossier, marque + longue + b"\n" + suite, carriere)
        assert rejets == {MATRICULES[0]: "ligne_trop_longue"} and list(decisions) == MATRICULES[1:], (fini, decisions, rejets)
        assert fini.returncode == 4, fini
        longue = carriere.split(b"\n", 1)[0].ljust(largeur(CARRIERE) - 8) + b"x"
        fini, decisions, rejets = lancer(programme, dossier, agents, marque + longue + b"\n" + carriere.split(b"\n", 1)[1])
        assert rejets == {MATRICULES[0]: "ligne_trop_longue"} and list(decisions) == MATRICULES[1:], (fini, decisions, rejets)

    # Readings beyond three digits stand in the last column, and in one column only.
    ligne = premiere[:17] + b"   " + premiere[20:]
    for avant, longues, attendu in ((b"   ", b"1   ", None), (b"   ", b"8192", "hors_bornes"), (b"1  ", b"1   ", "hors_bornes")):
        agent = ligne[:17] + avant + ligne[20:].ljust(largeur(AGENT) - 12 - 20) + longues
        fini, decisions, rejets = lancer(programme, dossier, agent + b"\n" + suite, carriere)
        assert rejets == ({MATRICULES[0]: attendu} if attendu else {}), (avant, longues, fini, rejets)
        assert len(decisions) + len(rejets) == 3, (fini, decisions)

    # What stands behind an empty place of a list is not dropped: the line is at fault.
    for disposition, nom, lignes, valeur in (
        (AGENT, "AG-INSCRIPTION", (premiere, suite), b"2000AD3deuxieme         19991220N"),
        (CARRIERE, "CA-RECLASSEMENT", carriere.split(b"\n", 1), b"19900101b             "),
    ):
        avant = largeur(disposition[:[c[0] for c in disposition].index(nom)])
        trouee = lignes[0].ljust(avant + len(valeur)) + valeur + b"\n" + lignes[1]
        fini, decisions, rejets = lancer(programme, dossier, *((trouee, carriere) if disposition is AGENT else (agents, trouee)))
        assert rejets == {MATRICULES[0]: "colonne_vide"} and list(decisions) == MATRICULES[1:], (nom, fini, decisions, rejets)

    # Agents out of order: the one that comes after a greater matricule is rejected, what he has been through is nobody's.
    lignes = agents.splitlines(keepends=True)
    fini, decisions, rejets = lancer(programme, dossier, lignes[0] + lignes[2] + lignes[1], carriere)
    assert fini.returncode == 4 and list(decisions) == [MATRICULES[0], MATRICULES[2]], (fini, decisions)
    assert "".join(rejets) == MATRICULES[1] and (dossier / "rejets.txt").read_text("utf-8").count("hors_sequence") == 1, (fini, rejets)

    # The sentence is that of the finding which decides: the age of A9.al1, 39 years where 43 are asked, behind one that is met
    # (A17.al1) and before another (fifteen years for A12.al3.2).
    jeune = ligne_agent(MATRICULES[0], PERSONNE | {"naissance": "1961-01-01"}, DEMANDE).encode("ascii")
    fini, decisions, _ = lancer(programme, dossier, jeune + b"\n" + suite, carriere)
    assert (fini.returncode, decisions) == (0, toutes | {MATRICULES[0]: "non_inscriptible"}), (fini, decisions)
    decision, *autres = (dossier / "decisions.txt").read_text("utf-8").splitlines()
    assert decision[122:].replace("\u00a0", " ").split(maxsplit=2) == [
        "a9_age", "A9.al1", "Âge en deuxième section : condition non remplie ; requis 43 ans, constaté 39 ans, il manque 4 ans (A9.al1)."], decision
    assert [autre[122:].strip() for autre in autres] == ["", ""], autres

    # Lines that hold nothing, or only the beginning of a matricule: rejected where they stand, and nobody else with them.
    for vide in (b"", b"    ", b"A00"):
        fini, decisions, rejets = lancer(programme, dossier, premiere + b"\n" + vide + b"\n" + suite, carriere)
        assert fini.returncode == 4 and decisions == toutes and list(rejets.values()) == ["hors_sequence"], (vide, fini, decisions, rejets)
        fini, decisions, rejets = lancer(programme, dossier, agents, carriere + vide + b"\n")
        assert fini.returncode == 4 and decisions == toutes and list(rejets.values()) == ["sans_agent"], (vide, fini, decisions, rejets)

    # Twelve periods whose level is missing (A12.al3.2): the sentence that names them all stands whole on its line.
    sans_niveau = {nom: valeur for nom, valeur in PERIODE.items() if nom != "niveau"}
    periodes = [sans_niveau | {"debut": f"{1980 + n}-01-01", "fin": f"{1980 + n}-12-31"} for n in range(12)]
    lignes = "".join(ligne_carriere(MATRICULES[0], p) + "\n" for p in periodes).encode("ascii") + carriere.split(b"\n", 1)[1]
    fini, decisions, _ = lancer(programme, dossier, agents, lignes)
    assert (fini.returncode, decisions[MATRICULES[0]]) == (0, "indetermine"), (fini, decisions)
    phrase = (dossier / "decisions.txt").read_text("utf-8").split("\n", 1)[0][164:]
    assert phrase.count("niveau (p\u00e9riode") == 12 and phrase.endswith("(A12.al3.2)."), phrase

    # Files that cannot be used: their name, their path, why.
    absent = str(dossier / "nulle part.txt")
    for autres, dit in (
        ({"AGENTS": absent}, f"fichier AGENTS ({absent}) : pas de tel fichier, etat 35"),
        ({"CARRIERE": absent}, f"fichier CARRIERE ({absent}) : pas de tel fichier, etat 35"),
        ({"REJETS": str(dossier / "rien" / "r.txt")}, f"fichier REJETS ({dossier}/rien/r.txt) : "),
        ({"REJETS": str(dossier / "agents.txt")}, f"fichiers AGENTS et REJETS : le meme, {dossier}/agents.txt"),
        ({"DECISIONS": str(dossier / "carriere.txt")}, f"fichiers CARRIERE et DECISIONS : le meme, {dossier}/carriere.txt"),
        ({"DECISIONS": str(dossier / "rejets.txt")}, f"fichiers DECISIONS et REJETS : le meme, {dossier}/rejets.txt"),
    ):
        fini, _, _ = lancer(programme, dossier, agents, carriere, **autres)
        assert fini.returncode == 12 and dit in fini.stderr, (autres, fini)
        assert "CARRIERE" in autres or (dossier / "carriere.txt").read_bytes() == carriere
        assert "AGENTS" in autres or (dossier / "agents.txt").read_bytes() == agents, "an input was written"

    # A disk without room: files end at 150 bytes, in the middle of a line.
    def borner():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (150, 150))
    fini, _, _ = lancer(programme, dossier, agents, carriere, avant=borner)
    assert fini.returncode == 12 and f"fichier DECISIONS ({dossier}/decisions.txt) : incomplet" in fini.stderr, fini
    sans_agents = b"".join(b"Z" + ligne[1:] + b"\n" for ligne in carriere.split(b"\n") if ligne) * 3
    fini, _, _ = lancer(programme, dossier, b"", sans_agents, avant=borner)
    assert fini.returncode == 12 and f"fichier REJETS ({dossier}/rejets.txt) : incomplet" in fini.stderr, fini
    print("fichiers du lot: marks, line ends, long lines, readings of four digits, files that cannot be used")


if __name__ == "__main__":
    main(*sys.argv[1:])
