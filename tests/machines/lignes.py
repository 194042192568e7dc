"""Writes the conformance vectors as lines in threes, for machines that read no JSON: the state of the text named (`-` when none is),
what goes in, what must come out.

    python3 lignes.py VECTORS OUTPUT [STATE]

With a state, the vectors that name it and the inputs to refuse, for a machine that has no other.
The answer expected of a refused input ends after the rule: the message behind it is for people.
"""

import json
import sys
from pathlib import Path


def compact(objet):
    return json.dumps(objet, ensure_ascii=False, separators=(",", ":"))


def lire(fichier):
    texte = fichier.read_text(encoding="utf-8")
    return [json.loads(ligne) for ligne in texte.splitlines()] if fichier.suffix == ".jsonl" else json.loads(texte)


def main(vecteurs, sortie, seul=None):
    lignes = []
    for fichier in sorted(Path(vecteurs).iterdir()):
        for v in lire(fichier):
            if seul is not None and v.get("etat", seul) != seul:
                continue
            lignes.append(v.get("etat", "-"))
            lignes.append(compact({"dossier": v["dossier"], "demande": v["demande"]}))
            refus = "chemin" in v
            attendu = compact({"chemin": v["chemin"], "regle": v["regle"]})[:-1] if refus else compact(v["decision"])
            lignes.append(attendu)
    Path(sortie).write_text("\n".join(lignes) + "\n", encoding="utf-8")
    print(f"{len(lignes) // 3} vectors written")


if __name__ == "__main__":
    main(*sys.argv[1:])
