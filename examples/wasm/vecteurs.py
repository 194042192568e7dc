"""Calls the library as WebAssembly from a host that is no browser (wasmtime), and checks it on the conformance vectors.

    python vecteurs.py PATH/liste_aptitude.wasm VECTORS

What it does is what any host does; docs/wasm.md says it without a language.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Iterator

from wasmtime import Instance, Module, Store

VERSION_ABI = 1
OK, ENTREE_REFUSEE = 0, 1
LISTE_ETAT_DU_TEXTE = 35
PAGE = CAPACITE = 65_536


class ListeAptitude:
    """One instance: one caller at a time."""

    def __init__(self, chemin: str) -> None:
        self.place = Store()
        self.exports = Instance(self.place, Module.from_file(self.place.engine, chemin), []).exports(self.place)
        self.memoire = self.exports["memory"]
        # The module has no memory to spare: the caller's buffers are in pages that the caller adds.
        self.entree = self.memoire.grow(self.place, 3) * PAGE
        self.sortie, self.longueur = self.entree + CAPACITE, self.entree + 2 * CAPACITE
        self.exports["la_version_abi"](self.place, self.longueur, self.longueur + 4)
        version, plus_ancienne = (self._entier(self.longueur + d) for d in (0, 4))
        if not plus_ancienne <= VERSION_ABI <= version:
            raise RuntimeError(f"the library serves ABI {plus_ancienne} to {version}, not {VERSION_ABI}")

    def _entier(self, adresse: int) -> int:
        return int.from_bytes(self.memoire.read(self.place, adresse, adresse + 4), "little")

    def code_etat(self, mot: str | None) -> int:
        """The code of a state of the text; 0, that of the list, when none is named."""
        if mot is None:
            return 0
        self.memoire.write(self.place, mot.encode(), self.entree)
        if self.exports["la_code"](self.place, LISTE_ETAT_DU_TEXTE, self.entree, len(mot), self.longueur) != OK:
            raise RuntimeError(f"the library knows no state {mot}")
        return self._entier(self.longueur)

    def evaluer(self, ligne: str, etat: str | None = None) -> tuple[int, str]:
        """The status and the answer to a line {"dossier":…,"demande":…} of at most 64 KiB, under the state asked for."""
        octets = ligne.encode()
        if len(octets) > CAPACITE:
            raise ValueError("a longer line needs more pages")
        code = self.code_etat(etat)
        self.memoire.write(self.place, octets, self.entree)
        statut = self.exports["la_evaluer_json_sous"](self.place, code, self.entree, len(octets), self.sortie, CAPACITE, self.longueur)
        texte = self.memoire.read(self.place, self.sortie, self.sortie + self._entier(self.longueur))
        return statut, texte.decode()


def compact(objet: Any) -> str:
    return json.dumps(objet, ensure_ascii=False, separators=(",", ":"))


def vecteurs(dossier: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for fichier in sorted(Path(dossier).glob("*.json*")):
        texte = fichier.read_text("utf-8")
        for v in map(json.loads, texte.splitlines()) if fichier.suffix == ".jsonl" else json.loads(texte):
            yield f"{fichier.name} {v.get('nom', '')} (state {v.get('etat', 'of the list')})", v


def ecarts(attendu: Any, trouve: Any, champ: str = "") -> list[str]:
    """The fields in which two JSON values differ; the findings go by their codes."""
    if not isinstance(attendu, (dict, list)) or type(attendu) is not type(trouve):
        return [] if attendu == trouve else [f"{champ}: expected {compact(attendu)}, found {compact(trouve)}"]
    a, t = (v if isinstance(v, dict) else {m.get("code", n) if isinstance(m, dict) else n: m for n, m in enumerate(v)} for v in (attendu, trouve))
    return [e for nom in dict.fromkeys([*a, *t]) for e in ecarts(a.get(nom), t.get(nom), f"{champ}.{nom}".lstrip("."))]


def main(chemin: str, dossier: str) -> int:
    bibliotheque = ListeAptitude(chemin)
    justes = faux = 0
    for nom, v in vecteurs(dossier):
        statut, trouve = bibliotheque.evaluer(compact({"dossier": v["dossier"], "demande": v["demande"]}), v.get("etat"))
        attendu = compact(v["decision"]) if "decision" in v else f"{v['chemin']} {v['regle']}"
        if statut == ENTREE_REFUSEE:
            erreur = json.loads(trouve)
            trouve = f"{erreur['chemin']} {erreur['regle']}"
        elif statut != OK:
            trouve = f"status {statut}"
        if attendu == trouve:
            justes += 1
            continue
        faux += 1
        dits = ecarts(v["decision"], json.loads(trouve)) if "decision" in v and statut == OK else [f"expected {attendu}, found {trouve}"]
        print("\n  ".join([f"{nom}:", *dits]))
    print(f"wasmtime: {justes} passed, {faux} failed")
    return 1 if faux or not justes else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
