"""The signed register of a list: every decision of it, chained and signed with Ed25519, verified offline years later.

    python integrations/registre/registre.py cle liste.pem                      a new key: liste.pem, liste.pub.pem
    python integrations/registre/registre.py signer --cle liste.pem --sortie 2000.jsonl demandes.jsonl
    python integrations/registre/registre.py verifier --cle liste.pub.pem 2000.jsonl [--demandes demandes.jsonl]

Exit status: 0 signed, or as it was signed; 1 an input was refused (the rest is signed, the refusal too), or the register is not as it
was signed; 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Iterable, Iterator, Optional

import liste_aptitude as la
from chaine import Altere, Ecrivain, lire
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from liste_aptitude import _noyau

FORMAT = 1


class Usage(Exception):
    """What cannot be done as it was asked."""


def creer_cle(chemin: Path) -> Path:
    """A new key; the private half is readable by its owner alone, and never written over another."""
    cle = Ed25519PrivateKey.generate()
    publique = chemin.with_suffix(".pub.pem")
    prive = cle.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    public = cle.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    for lieu, octets, droits in ((chemin, prive, 0o600), (publique, public, 0o644)):
        with os.fdopen(os.open(lieu, os.O_WRONLY | os.O_CREAT | os.O_EXCL, droits), "wb") as fichier:
            fichier.write(octets)
    return publique


def lire_cle(chemin: Path, phrase: Optional[Path]) -> Ed25519PrivateKey:
    mot = phrase.read_bytes().rstrip(b"\r\n") if phrase else None
    try:
        cle = serialization.load_pem_private_key(chemin.read_bytes(), mot)
    except (ValueError, TypeError) as e:
        raise Usage(f"{chemin}: {e}") from None
    if not isinstance(cle, Ed25519PrivateKey):
        raise Usage(f"{chemin}: not an Ed25519 key")
    return cle


def lire_cle_publique(chemin: Path) -> Ed25519PublicKey:
    try:
        cle = serialization.load_pem_public_key(chemin.read_bytes())
    except ValueError as e:
        raise Usage(f"{chemin}: {e}") from None
    if not isinstance(cle, Ed25519PublicKey):
        raise Usage(f"{chemin}: not an Ed25519 public key")
    return cle


def _cas(fichiers: Iterable[Path]) -> Iterator[tuple[str, int, bytes]]:
    for chemin in fichiers:
        with open(chemin, "rb") as fichier:
            for rang, ligne in enumerate(fichier, 1):
                if ligne.strip():
                    yield chemin.name, rang, ligne.rstrip(b"\r\n")


def inscrire(ligne: bytes) -> dict[str, Any]:
    """What the register holds of a line: whose decision, the request, the decision, its receipt; or the error of the input."""
    lu = _noyau.evaluer_lignes([ligne])[0]
    if isinstance(lu, la.ErreurEntree):
        return {"erreur": lu.to_dict()}
    objet = json.loads(ligne)
    identite, decision = lu
    recu = la.recu(objet["dossier"], objet["demande"])
    return {"id": identite, "demande": objet["demande"], "decision": json.loads(decision.to_json()), "recu": recu}


def signer(o: argparse.Namespace) -> int:
    cle = lire_cle(o.cle, o.phrase)
    entete = {"registre": FORMAT, "programme": la.__version__, "titre": o.titre, "date": o.date}
    if o.precedent:
        *_, fin = o.precedent.read_bytes().splitlines()
        entete["precedent"] = json.loads(fin)["tete"]
    refusees = 0
    # Written beside and renamed: a run that fails leaves what was there.
    with tempfile.NamedTemporaryFile("wb", dir=o.sortie.parent, prefix=".registre-", delete=False) as provisoire:
        try:
            registre = Ecrivain(provisoire, entete)
            for fichier, rang, ligne in _cas(o.demandes):
                contenu = inscrire(ligne)
                if "erreur" in contenu:
                    refusees += 1
                    print(f"{fichier}:{rang}: {contenu['erreur']['message']}", file=sys.stderr)
                registre.ajouter({"rang": registre.nombre + 1, **contenu})
            tete = registre.fermer(cle)
            provisoire.flush()
            os.fsync(provisoire.fileno())
            os.chmod(provisoire.name, 0o644)
            os.replace(provisoire.name, o.sortie)
        except BaseException:
            os.unlink(provisoire.name)
            raise
    print(f"{registre.nombre} lines signed, {refusees} of them refused inputs; head {tete}")
    return 1 if refusees else 0


def verifier(o: argparse.Namespace) -> int:
    cle = lire_cle_publique(o.cle)
    demandes = _cas(o.demandes)
    with open(o.registre, "rb") as entree:
        lignes = lire(entree, cle)
        entete = next(lignes)
        nombre = 0
        ecarts = []
        for contenu in lignes:
            nombre += 1
            if o.demandes and not _meme(contenu, next(demandes, None)):
                ecarts.append(nombre)
    if o.demandes and next(demandes, None) is not None:
        ecarts.append(nombre + 1)
    print(f"as it was signed: {nombre} decisions, {entete['titre'] or 'without a title'}, {entete['date']}, program {entete['programme']}")
    if ecarts:
        montres = ", ".join(map(str, ecarts[:10]))
        print(f"not the answer of this program to these requests: {len(ecarts)} of them, the first ones {montres}", file=sys.stderr)
    elif o.demandes:
        print("each is what this program answers to these requests")
    return 1 if ecarts else 0


def _meme(contenu: dict[str, Any], cas: Optional[tuple[str, int, bytes]]) -> bool:
    """Is a line of the register what this program answers to a request?"""
    return cas is not None and {"rang": contenu["rang"], **inscrire(cas[2])} == contenu


def principal(arguments: Optional[list[str]] = None) -> int:
    lecteur = argparse.ArgumentParser(prog="registre", description="The signed register of a list: decisions chained and signed with Ed25519.",
                                      epilog="Exit status: 0 done, 1 an input refused or a register altered, 2 wrong usage.")
    verbes = lecteur.add_subparsers(dest="verbe", required=True)
    v = verbes.add_parser("cle", help="makes a key")
    v.add_argument("chemin", type=Path, help="the private key, .pem; the public one beside it, .pub.pem")
    v = verbes.add_parser("signer", help="evaluates requests and signs their decisions")
    v.add_argument("--cle", type=Path, required=True, help="the private key")
    v.add_argument("--phrase", type=Path, help="file of the passphrase of the key")
    v.add_argument("--sortie", type=Path, required=True, help="the register, .jsonl")
    v.add_argument("--titre", default="", help="what the list is called")
    v.add_argument("--date", default=datetime.now(timezone.utc).date().isoformat(), help="the day that the register says (default: today)")
    v.add_argument("--precedent", type=Path, help="the register before this one, which this one names by its head")
    v.add_argument("demandes", type=Path, nargs="+", help='JSON Lines, {"dossier":…,"demande":…} a line')
    v = verbes.add_parser("verifier", help="is a register as it was signed?")
    v.add_argument("--cle", type=Path, required=True, help="the public key, from whoever signed and not from the register")
    v.add_argument("--demandes", type=Path, nargs="+", default=[], help="the requests: are the decisions those of this program?")
    v.add_argument("registre", type=Path)
    o = lecteur.parse_args(arguments)
    try:
        if o.verbe == "cle":
            print(f"{o.chemin} (keep it), {creer_cle(o.chemin)} (give it)")
            return 0
        return signer(o) if o.verbe == "signer" else verifier(o)
    except Altere as e:
        print(f"{o.registre}: {e}", file=sys.stderr)
        return 1
    except (Usage, OSError) as e:
        print(f"registre: {e}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(principal())
