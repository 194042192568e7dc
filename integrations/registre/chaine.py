"""The chain of a register: how its lines are written, linked and signed. Standard library, and `cryptography` for the signature.

A register is a file of JSON lines. Each but the last is `{"chaine":"HEX","contenu":{…}}`, where HEX is the SHA-256 of the link before and of the
bytes of `contenu` as they stand in the file: nothing is parsed and written again to be verified. The first holds what the list is, each of
the next a decision; the last, `{"nombre":N,"tete":"HEX","signature":"BASE64"}`, signs their number and the last link.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import IO, Any, Iterator

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

DEBUT = hashlib.sha256(b"liste-aptitude registre 1\n").digest()
_LIGNE = re.compile(rb'\{"chaine":"([0-9a-f]{64})","contenu":(\{.*\})\}')
_FIN = re.compile(rb'\{"nombre":(0|[1-9][0-9]*),"tete":"([0-9a-f]{64})","signature":"([A-Za-z0-9+/]{86}==)"\}')


class Altere(ValueError):
    """A register that is not as it was signed: the line, from 1, and what is wrong with it."""

    def __init__(self, ligne: int, faute: str) -> None:
        super().__init__(f"line {ligne}: {faute}" if ligne else faute)
        self.ligne = ligne


def compact(objet: Any) -> bytes:
    return json.dumps(objet, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _maillon(precedent: bytes, contenu: bytes) -> bytes:
    return hashlib.sha256(precedent + contenu).digest()


def _declaration(nombre: int, tete: bytes) -> bytes:
    """What is signed."""
    return b"liste-aptitude registre 1 %d %s\n" % (nombre, tete.hex().encode())


class Ecrivain:
    """Writes a register line by line; `fermer` signs it."""

    def __init__(self, sortie: IO[bytes], entete: dict[str, Any]) -> None:
        self._sortie, self._maillon, self.nombre = sortie, DEBUT, -1
        self.ajouter(entete)

    def ajouter(self, contenu: dict[str, Any]) -> None:
        octets = compact(contenu)
        self._maillon = _maillon(self._maillon, octets)
        self._sortie.write(b'{"chaine":"%s","contenu":%s}\n' % (self._maillon.hex().encode(), octets))
        self.nombre += 1

    def fermer(self, cle: Ed25519PrivateKey) -> str:
        signature = base64.b64encode(cle.sign(_declaration(self.nombre, self._maillon)))
        tete = self._maillon.hex()
        self._sortie.write(b'{"nombre":%d,"tete":"%s","signature":"%s"}\n' % (self.nombre, tete.encode(), signature))
        return tete


def _lignes(entree: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    for rang, ligne in enumerate(entree, 1):
        if not ligne.endswith(b"\n"):
            raise Altere(rang, "the file is cut there")
        yield rang, ligne[:-1]


def lire(entree: IO[bytes], cle: Ed25519PublicKey) -> Iterator[dict[str, Any]]:
    """What each line holds, the head first. `Altere` at the first line that is not as it was signed: what came before the end of the
    iteration is sure only once it has ended, as the signature is on the last line."""
    maillon, nombre, rang = DEBUT, -1, 0
    lignes = _lignes(entree)
    for rang, ligne in lignes:
        lue = _LIGNE.fullmatch(ligne)
        if lue is None:
            fin = _FIN.fullmatch(ligne)
            if fin is None:
                raise Altere(rang, "not a line of a register")
            break
        maillon = _maillon(maillon, lue[2])
        if maillon.hex().encode() != lue[1]:
            raise Altere(rang, "this line, or the order of the lines before it, was changed")
        nombre += 1
        yield json.loads(lue[2])
    else:
        raise Altere(rang + 1, "the end is missing, with its signature")
    if next(lignes, None) is not None:
        raise Altere(rang + 1, "something was added after the end")
    if (int(fin[1]), fin[2]) != (nombre, maillon.hex().encode()):
        raise Altere(rang, f"{int(fin[1])} decisions were signed, {max(nombre, 0)} are there, or others")
    signature = base64.b64decode(fin[3])
    if base64.b64encode(signature) != fin[3]:  # bits that base64 does not read
        raise Altere(rang, "the signature is not written as it was")
    try:
        cle.verify(signature, _declaration(nombre, maillon))
    except InvalidSignature:
        raise Altere(rang, "the signature is not of this key, or not of this register") from None
