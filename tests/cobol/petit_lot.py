"""The conformance vectors through the COBOL batch: `petit_lot.py PROGRAM VECTORS FOLDER`.

Every vector that the flat files can carry becomes an agent, in one batch a state of the text; the decision or the reject that the batch
writes is compared with the vector's. Added to them: an agent given twice, and periods without an agent before, between and after the others.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

RACINE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(RACINE / "examples/cobol"))
sys.dont_write_bytecode = True

from fichiers import NeTientPas, ligne_agent, ligne_carriere  # noqa: E402

DECISIFS = {"inscriptible": None, "sur_appreciation": "appreciation", "indetermine": "inconnue",
            "non_inscriptible": "non_remplie", "irrecevable": "non_remplie"}
SEULE = "sans_agent"
# Rules on what a column cannot say: a value of another type, a text without end, the same field twice.
HORS_COLONNES = {"json_invalide", "type", "champ_double", "champ_inconnu"}


def lire(fichier):
    texte = fichier.read_text(encoding="utf-8")
    return [json.loads(ligne) for ligne in texte.splitlines()] if fichier.suffix == ".jsonl" else json.loads(texte)


def tient(vecteur):
    """What a column says otherwise than JSON: blank for false, 0 and absent alike; the identifier is the matricule."""
    depot = vecteur["demande"].get("depot")
    return (vecteur.get("regle") not in HORS_COLONNES and vecteur.get("chemin") != "id"
            and not (depot is not None and "exemplaires" not in depot))


def convertir(vecteurs):
    """Lines of both files, and what the batch has to write for each matricule."""
    agents, carriere, attendus = [], [], {}
    for rang, vecteur in enumerate(vecteurs):
        matricule = f"V{rang:09}"
        try:
            if not tient(vecteur):
                continue
            agent = ligne_agent(matricule, vecteur["dossier"], vecteur["demande"])
            periodes = [ligne_carriere(matricule, p) for p in vecteur["dossier"].get("carriere") or []]
        except (NeTientPas, TypeError, AttributeError, KeyError, ValueError):
            continue
        agents.append(agent)
        carriere += periodes
        attendus[matricule] = attendu(vecteur)
    return agents, carriere, attendus


def attendu(vecteur):
    if "chemin" in vecteur:
        return (vecteur["regle"], vecteur["chemin"])
    d = vecteur["decision"]
    decisif = next((c for c in d["constats"] if c["etat"] == DECISIFS[d["verdict"]]), None)
    motif = (decisif["code"], decisif["disposition"]) if decisif else ("", "")
    return (str(d["annee"]), d["classe"], d["verdict"], d["section"] or "", d["situation"], d["classe_rattachement"] or "",
            " ".join(d["avertissements"]), f"{len(d['constats']):02}", f"{len(d['faits_manquants']):02}", *motif)


def couper(ligne, *largeurs):
    """The columns of a line of the batch, one space between two."""
    mots, debut = [], 0
    for largeur in largeurs:
        mots.append(ligne[debut:debut + largeur].strip())
        debut += largeur + 1
    return mots


def main(programme, vecteurs, dossier):
    lus = [v for fichier in sorted(Path(vecteurs).iterdir()) for v in lire(fichier)]
    objets = [v for v in lus if isinstance(v["dossier"], dict) and isinstance(v["demande"], dict)]
    passes = differents = 0
    # A vector that names no state, an input to refuse, is put under that of its list.
    for etat in sorted({v.get("etat", "") for v in objets}):
        nombre, ecarts = passer(programme, [v for v in objets if v.get("etat", "") == etat], etat, Path(dossier) / (etat or "liste"))
        passes += nombre
        differents += len(ecarts)
        for ecart in ecarts:
            print("state {3}, expected {1}, written {2}: {0}".format(*ecart, etat or "of the list"))
    inconnu = subprocess.run([programme], env=dict(os.environ, ETAT_DU_TEXTE="1999"), capture_output=True, text=True, check=False)
    assert inconnu.returncode == 16 and "1999" in inconnu.stderr, inconnu
    print(f"petit lot: {passes} of {len(lus)} vectors through the flat files, {differents} differ")
    return 1 if differents or passes < len(lus) // 2 else 0


def passer(programme, vecteurs, etat, dossier):
    """One batch under a state: how many vectors were in it, and those whose answer is another one."""
    dossier.mkdir(parents=True, exist_ok=True)
    agents, carriere, attendus = convertir(vecteurs)
    if not agents:  # every vector of that state has a fact that no column holds
        return 0, []
    milieu = agents[len(agents) // 2][:10]
    seule = carriere[0][10:]
    agents.insert(len(agents) // 2, agents[len(agents) // 2])
    carriere.append("Z" * 10 + seule)
    carriere.insert(next((i for i, c in enumerate(carriere) if c[:10] >= milieu), len(carriere) - 1), milieu[:9] + " " + seule)
    carriere.insert(0, "A" * 10 + seule)
    chemins = {nom: dossier / f"{nom.lower()}.txt" for nom in ("AGENTS", "CARRIERE", "DECISIONS", "REJETS")}
    chemins["AGENTS"].write_text("\n".join(agents) + "\n", encoding="ascii")
    chemins["CARRIERE"].write_text("\n".join(carriere) + "\n", encoding="ascii")
    environnement = dict(os.environ, ETAT_DU_TEXTE=etat, **{f"DD_{nom}": str(chemin) for nom, chemin in chemins.items()})
    fini = subprocess.run([programme], env=environnement, capture_output=True, text=True, check=False)

    ecrits, rejets_du_lot = {}, []
    for ligne in chemins["DECISIONS"].read_text(encoding="utf-8").splitlines():
        matricule, *mots = couper(ligne, 10, 4, 3, 16, 9, 18, 3, 45, 2, 2, 20, 20)
        ecrits[matricule] = tuple(mots)
    for ligne in chemins["REJETS"].read_text(encoding="utf-8").splitlines():
        matricule, fichier, numero, regle, chemin = couper(ligne, 10, 8, 8, 30, 60)
        if regle in ("hors_sequence", SEULE):
            rejets_du_lot.append((matricule, fichier, regle))
        else:
            assert agents[int(numero) - 1][:10].strip() == matricule, ligne
            ecrits[matricule] = (regle, chemin)
    ecarts = [(m, attendus.get(m), ecrits.get(m)) for m in sorted(attendus.keys() | ecrits.keys()) if attendus.get(m) != ecrits.get(m)]
    assert sorted(rejets_du_lot) == sorted([
        (milieu, "agents", "hors_sequence"), ("A" * 10, "carriere", SEULE), ("Z" * 10, "carriere", SEULE),
        (milieu[:9], "carriere", SEULE)]), rejets_du_lot
    assert fini.returncode == 4, fini
    assert "agents: lus = ecrits + rejetes" in fini.stdout and "carriere: lues = retenues + rejetees" in fini.stdout, fini.stdout
    return len(attendus), ecarts


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
