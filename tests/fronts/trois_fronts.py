"""The three JSON fronts (`la_evaluer_json`, Python's `evaluer_json`, the command on lines) on mutated documents, against one another and
against an independent reader: Python's own JSON parser, whose dicts the Python front reads field by field.

    python3 trois_fronts.py --n 200000 --graine 1 --bibliotheque target/release/libliste_aptitude.so
"""

import argparse
import collections
import ctypes
import json
import os
import subprocess
import sys
import tempfile
import time
from typing import Any, Optional, Union

from liste_aptitude import Demande, Dossier, ErreurEntree, evaluer, evaluer_json
from liste_aptitude._noyau import evaluer_lignes

from mutations import Document, documents

PROFONDEUR_MAX = 32
Reponse = Union[str, tuple[str, str]]
"""The text of a decision, or the path and the rule of an error."""
INVALIDE = ("$", "json_invalide")


class FrontC:
    """`la_evaluer_json`, in the shared library."""

    def __init__(self, chemin: str) -> None:
        u32 = ctypes.c_uint32
        self.fonction = ctypes.CDLL(chemin).la_evaluer_json
        self.fonction.argtypes = [ctypes.c_char_p, u32, ctypes.c_char_p, u32, ctypes.POINTER(u32)]
        self.tampon, self.longueur = ctypes.create_string_buffer(1 << 16), u32()

    def __call__(self, ligne: bytes) -> Reponse:
        statut = self.fonction(ligne, len(ligne), self.tampon, len(self.tampon), ctypes.byref(self.longueur))
        texte = self.tampon.raw[: self.longueur.value].decode()
        if statut == 0:
            return texte
        assert statut == 1, f"la_evaluer_json: status {statut}"
        return refus_ecrit(json.loads(texte))


def refus_ecrit(erreur: dict[str, str]) -> Reponse:
    return erreur["chemin"], erreur["regle"]


def essayer(calcul: Any) -> Reponse:
    """What a Python call gives."""
    try:
        return calcul()
    except ErreurEntree as erreur:
        return erreur.chemin, erreur.regle.value


def commande(docs: list[Document]) -> list[Reponse]:
    """The command on a file of these lines."""
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as fichier:
        fichier.write(b"".join(d.ligne + b"\n" for d in docs))
        fichier.flush()
        essai = subprocess.run(
            [sys.executable, "-m", "liste_aptitude.cli", "evaluer", "--format", "jsonl", fichier.name],
            capture_output=True,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )
    assert essai.returncode in (0, 1), essai.stderr.decode()
    lignes = essai.stdout.decode().split("\n")[:-1]
    assert len(lignes) == len(docs), f"{len(lignes)} lines for {len(docs)} documents: {essai.stderr.decode()[-2000:]}"
    return [refus_ecrit(json.loads(ligne)["erreur"]) if ligne.startswith('{"erreur":') else ligne for ligne in lignes]


class Double(dict):
    """The members of an object, one of whose keys stands twice."""


def lire(texte: bytes, profondeur_max: int) -> tuple[bool, Any]:
    """Is it JSON as the format admits it, and what does it say? By Python's parser, and what it lacks: half pairs, depth."""
    def constante(nom: str) -> Any:
        raise ValueError(nom)

    def objet(paires: list[tuple[str, Any]]) -> dict[str, Any]:
        membres = dict(paires)
        return membres if len(membres) == len(paires) else Double(membres)

    try:
        decode = texte.decode()
        valeur = json.loads(decode, parse_constant=constante, object_pairs_hook=objet)
        # Both forms of what cannot be written as UTF-8: an escape of half a pair, in a key or in a text.
        json.dumps(valeur, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return False, None
    # Duplicate keys would hide a deep value: the depth is that of the brackets outside strings.
    return profondeur(decode) <= profondeur_max and moities(decode), valeur


def profondeur(texte: str) -> int:
    niveau = plus_grand = 0
    dedans = False
    echappe = False
    for signe in texte:
        if dedans:
            dedans = echappe or signe != '"'
            echappe = signe == "\\" and not echappe
        elif signe == '"':
            dedans = True
        elif signe in "[{":
            niveau += 1
            plus_grand = max(plus_grand, niveau)
        elif signe in "]}":
            niveau -= 1
    return plus_grand


def moities(texte: str) -> bool:
    """No half of a surrogate pair alone, even in a member that a duplicate key hides."""
    suite: list[Any] = []
    try:
        json.loads(texte, object_pairs_hook=lambda paires: suite.append([cle for cle, _ in paires] + [v for _, v in paires if isinstance(v, str)]))
        json.dumps(suite, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def double(valeur: Any) -> bool:
    """Does a key stand twice in some object?"""
    if isinstance(valeur, Double):
        return True
    parties = valeur.values() if isinstance(valeur, dict) else valeur if isinstance(valeur, list) else ()
    return any(double(partie) for partie in parties)


def attendue(ligne: bytes) -> Optional[Reponse]:
    """What the line is worth, by the independent reader; None when all it says is that the line is refused."""
    bon, valeur = lire(ligne, PROFONDEUR_MAX + 1)
    if not bon:
        return INVALIDE
    if double(valeur):
        return None
    if not isinstance(valeur, dict):
        return "$", "type"
    for partie, champ, classe in (("dossier", "$", Dossier), ("demande", "demande", Demande)):
        if partie not in valeur:
            return champ, "champ_requis"
        if not isinstance(valeur[partie], dict):
            return champ, "type"
        if partie == "dossier":
            refus = essayer(lambda: evaluer(valeur["dossier"], {"annee": 2000, "classe": "AD3"}).to_json())
            if isinstance(refus, tuple):
                return refus
    reponse = essayer(lambda: evaluer(valeur["dossier"], valeur["demande"]).to_json())
    inconnu = next((cle for cle in valeur if cle not in ("dossier", "demande")), None)
    if isinstance(reponse, str) and inconnu is not None:
        return montre(inconnu), "champ_inconnu"
    return reponse


def montre(nom: str) -> str:
    """A name as errors show it: 48 bytes of whole characters at most, none of them a control."""
    court = ""
    for lettre in nom:
        if lettre < " " or "\x7f" <= lettre <= "\x9f" or len((court + lettre).encode()) > 48:
            break
        court += lettre
    return court


class Differentiel:
    """Compares, counts, and keeps the first differences."""

    def __init__(self, bibliotheque: str) -> None:
        self.c = FrontC(bibliotheque)
        self.comptes: collections.Counter[str] = collections.Counter()
        self.differences: list[str] = []

    def bloc(self, docs: list[Document]) -> None:
        natives = evaluer_lignes([d.ligne for d in docs])
        for doc, par_commande, native in zip(docs, commande(docs), natives):
            par_c = self.c(doc.ligne)
            self.egal("command", doc.ligne, par_commande, par_c)
            oracle = attendue(doc.ligne)
            if oracle is not None:
                self.egal("independent reader", doc.ligne, par_c, oracle)
            else:
                self.comptes["a key stands twice"] += 1
                self.egal("a key that stands twice is refused", doc.ligne, isinstance(par_c, tuple), True)
            if isinstance(par_c, str):
                self.egal("id", doc.ligne, native[0], json.loads(doc.ligne)["dossier"]["id"])
            self.comptes["decision" if isinstance(par_c, str) else par_c[1]] += 1
            if doc.dossier is not None and doc.demande is not None:
                self.parties(doc.dossier, doc.demande, par_c)

    def parties(self, dossier: bytes, demande: bytes, par_c: Reponse) -> None:
        """`evaluer_json` and the classes on the two texts: the answer of the line where both are JSON, else the error of the one that is not."""
        d, q = dossier.decode(errors="surrogateescape"), demande.decode(errors="surrogateescape")
        par_json = essayer(lambda: evaluer_json(d, q))
        par_classes = essayer(lambda: evaluer(Dossier.from_json(d), Demande.from_json(q)).to_json())
        self.egal("from_json", dossier + b" " + demande, par_classes, par_json)
        d_bon, q_bon = lire(dossier, PROFONDEUR_MAX)[0], lire(demande, PROFONDEUR_MAX)[0]
        self.comptes["two texts"] += 1
        if d_bon and q_bon:
            self.egal("evaluer_json", dossier + b" " + demande, par_json, par_c)
        elif not d_bon:
            self.egal("evaluer_json", dossier, par_json, INVALIDE)
        elif not isinstance(essayer(lambda: Dossier.from_json(d)), tuple):  # else the dossier's own error comes first
            self.egal("evaluer_json", demande, par_json, ("demande", "json_invalide"))

    def egal(self, quoi: str, entree: bytes, trouve: Any, attendu: Any) -> None:
        if trouve != attendu:
            self.comptes["DIFFERENCES"] += 1
            self.differences.append(f"{quoi}: {trouve!r} and not {attendu!r}, for {entree[:2000]!r}")


def main() -> int:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--n", type=int, default=4000)
    p.add_argument("--graine", type=int, default=1)
    p.add_argument("--bibliotheque", required=True)
    options = p.parse_args()
    debut, essai = time.monotonic(), Differentiel(options.bibliotheque)
    bloc: list[Document] = []
    for document in documents(options.n, options.graine):
        bloc.append(document)
        if len(bloc) == 10_000:
            essai.bloc(bloc)
            bloc.clear()
    if bloc:
        essai.bloc(bloc)
    print("\n".join(essai.differences[:5]))
    comptes = ", ".join(f"{nom} {nombre}" for nom, nombre in essai.comptes.most_common())
    print(f"seed {options.graine}: {options.n} documents, {len(essai.differences)} differences, {time.monotonic() - debut:.0f} s ({comptes})")
    # Every kind must have been met, or the run shows nothing.
    rares = [quoi for quoi in ("decision", "json_invalide", "champ_double", "champ_inconnu", "type", "hors_bornes") if essai.comptes[quoi] < options.n / 500]
    if rares:
        print(f"too few of: {', '.join(rares)}")
    return 1 if essai.differences or rares else 0


if __name__ == "__main__":
    sys.exit(main())
