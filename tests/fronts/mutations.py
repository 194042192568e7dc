"""Documents for the JSON fronts: the vectors, changed in their structure, in how they are written, and byte by byte.

A value is kept as JSON writes it: an object is a list of pairs (a key may stand twice), so that what is written can break every rule.
"""

import copy
import json
import pathlib
import random
from dataclasses import dataclass
from typing import Any, Iterator, Optional

VECTEURS = pathlib.Path(__file__).resolve().parent.parent / "vectors"
SIGNES = b'{}[]:,"\\ 0129-+.eEutrfalsn/d\t'
VALEURS = ("null", "true", "false", "0", "-0", "1", "1.0", "1e2", "-1", "65536", "4294967296", "1" * 30, '""', '"x"', "[]", "{}", "[null]", "[{}]")
TEXTES = ("", "A", "é", "Île", "😀", "\u2028", "\x00", "\x1f", '"', "\\", "a" * 17, "é" * 9, "sans_objet", "1999-12-31", "1999-02-30", "general", "AD1")
CHAMPS = ("id", "naissance", "carriere", "fin", "agrement", "region", "lectures", "depot", "dossier", "demande", "x", "", "é", 'a"b', "n\x07", "l" * 60)
MOITIES = ("\\ud800", "\\udfff", "\\udbff\\u0041", "\\ud83d\\ud83d", "\\ude00\\ud83d", "\\ud83d\\n", "\\ud83d")


@dataclass
class Document:
    """A line, and the two texts it was made of (None when it was changed as a whole)."""

    ligne: bytes
    dossier: Optional[bytes] = None
    demande: Optional[bytes] = None


class Objet(list):
    """The members of an object, in their order: pairs."""


def paires() -> list[tuple[Any, Any]]:
    """The dossier and the demande of every vector."""
    lues = []
    for fichier in sorted(VECTEURS.iterdir()):
        texte = fichier.read_text(encoding="utf-8")
        textes = texte.splitlines() if fichier.suffix == ".jsonl" else [texte]
        for lu in (json.loads(t, object_pairs_hook=Objet) for t in textes):
            for vecteur in lu if isinstance(lu, list) and not isinstance(lu, Objet) else [lu]:
                champs = dict(vecteur)
                lues.append((champs["dossier"], champs["demande"]))
    return lues


def documents(nombre: int, graine: int) -> Iterator[Document]:
    """So many documents, the same for a seed. None holds a line break, none is blank: each is a line of a file."""
    alea, toutes = random.Random(graine), paires()
    while nombre:
        document = _document(alea, *alea.choice(toutes))
        if document.ligne.strip() and b"\n" not in document.ligne and not document.ligne.startswith(b"\xef\xbb\xbf"):
            nombre -= 1
            yield document


def _document(alea: random.Random, dossier: Any, demande: Any) -> Document:
    d, q = _texte(alea, dossier), _texte(alea, demande)
    membres = [b'"dossier":' + d, b'"demande":' + q]
    if alea.random() < 0.7:
        return Document(b"{" + b",".join(membres) + b"}", d, q)
    choix = alea.randrange(6)
    if choix == 0:
        membres.reverse()
    elif choix == 1:
        membres.append(alea.choice([membres[0], membres[1], b'"d\\u0065mande":' + q, b'"\\u0064ossier":{}']))
    elif choix == 2:
        membres.insert(alea.randrange(3), _chaine(alea, alea.choice(CHAMPS)) + b":" + alea.choice(VALEURS).encode())
    elif choix == 3:
        del membres[alea.randrange(2)]
    ligne = b"{" + b",".join(membres) + b"}"
    if choix == 4:
        ligne = alea.choice([b"[" + ligne + b"]", d, b"null", ligne + b" ", b" " + ligne, ligne + ligne, b"[]", b"0"])
    return Document(_octets(alea, ligne) if choix == 5 else ligne)


def _texte(alea: random.Random, valeur: Any) -> bytes:
    valeur = copy.deepcopy(valeur)
    for _ in range(alea.choice((0, 0, 1, 1, 2))):
        valeur = _structure(alea, valeur)
    texte = _ecrire(alea, valeur, alea.choice((0.0, 0.0, 0.05, 0.5, 1.0)), alea.choice((0.0, 0.0, 0.1)))
    if alea.random() < 0.25:
        texte = _octets(alea, texte)
    return texte


class Ecrit(str):
    """A value as it is to be written."""


def _structure(alea: random.Random, valeur: Any) -> Any:
    """One change somewhere in the value, in place."""
    noeuds = [valeur]
    for noeud in noeuds:
        if isinstance(noeud, Objet):
            noeuds += [membre for _, membre in noeud if isinstance(membre, list)]
        elif isinstance(noeud, list):
            noeuds += [element for element in noeud if isinstance(element, list)]
    noeud = alea.choice(noeuds)
    if not noeud:
        return valeur
    place = alea.randrange(len(noeud))
    neuf = alea.choice((Ecrit(alea.choice(VALEURS)), alea.choice(TEXTES), _profond(alea)))
    if not isinstance(noeud, Objet):
        noeud[place] = alea.choice((neuf, noeud[place]))
        noeud.extend(noeud[place:] * alea.choice((0, 0, 1, 35)))
        return valeur
    cle, membre = noeud[place]
    match alea.randrange(6):
        case 0:
            noeud.insert(alea.randrange(len(noeud) + 1), (cle, alea.choice((membre, neuf))))
        case 1:
            noeud.insert(alea.randrange(len(noeud) + 1), (alea.choice(CHAMPS), neuf))
        case 2:
            noeud[place] = (alea.choice((alea.choice(CHAMPS), cle.upper(), cle + " ")), membre)
        case 3:
            del noeud[place]
        case 4:
            alea.shuffle(noeud)
        case _:
            noeud[place] = (cle, neuf)
    return valeur


def _profond(alea: random.Random) -> Ecrit:
    """Nested about as deep as the fronts read."""
    niveaux = alea.choice((5, 26, 28, 29, 30, 31, 32, 33, 40, 64, 65, 500))
    ouvrantes = [alea.choice("[{") for _ in range(niveaux)]
    return Ecrit("".join("[" if o == "[" else '{"a":' for o in ouvrantes) + "0" + "".join("]" if o == "[" else "}" for o in reversed(ouvrantes)))


def _ecrire(alea: random.Random, valeur: Any, echappes: float, blancs: float) -> bytes:
    blanc = lambda: alea.choice((b" ", b"\t", b"\r", b"  \r")) if alea.random() < blancs else b""  # noqa: E731
    suite = lambda v: _ecrire(alea, v, echappes, blancs)  # noqa: E731
    if isinstance(valeur, Objet):
        membres = [blanc() + _chaine(alea, c, echappes) + blanc() + b":" + blanc() + suite(v) + blanc() for c, v in valeur]
        return b"{" + b",".join(membres) + b"}"
    if isinstance(valeur, list):
        return b"[" + b",".join(blanc() + suite(v) + blanc() for v in valeur) + b"]"
    if isinstance(valeur, Ecrit):
        return valeur.encode()
    return _chaine(alea, valeur, echappes) if isinstance(valeur, str) else json.dumps(valeur).encode()


def _chaine(alea: random.Random, texte: str, echappes: float = 0.1) -> bytes:
    ecrite = ""
    for lettre in texte:
        courts = {'"': '\\"', "\\": "\\\\", "/": "\\/", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
        if lettre in courts and alea.random() < 0.5:
            ecrite += courts[lettre]
        elif lettre in '"\\' or lettre < " " or alea.random() < echappes:
            unites = lettre.encode("utf-16-be")
            for place in range(0, len(unites), 2):
                code = unites[place : place + 2].hex()
                ecrite += "\\u" + (code.upper() if alea.random() < 0.5 else code)
        else:
            ecrite += lettre
    if echappes and alea.random() < 0.0008:
        place = 0 if "\\" in ecrite else alea.randrange(len(ecrite) + 1)
        ecrite = ecrite[:place] + alea.choice(MOITIES) + ecrite[place:]
    return b'"' + ecrite.encode() + b'"'


def _octets(alea: random.Random, texte: bytes) -> bytes:
    """Some bytes replaced, put in, taken out, or the end cut off."""
    octets = bytearray(texte)
    if alea.random() < 0.2:
        return bytes(octets[: alea.randrange(len(octets))]) or b"0"
    for _ in range(alea.choice((1, 1, 1, 2, 4))):
        place = alea.randrange(len(octets) + 1)
        octet = alea.choice(SIGNES) if alea.random() < 0.75 else alea.randrange(256)
        octet = 32 if octet == 10 else octet
        match alea.randrange(3):
            case 0:
                octets[place : place + 1] = bytes([octet])
            case 1:
                octets.insert(place, octet)
            case _:
                del octets[place : place + 1]
    return bytes(octets) or b"0"
