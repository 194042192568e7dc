"""The signed register: what was signed is verified, any change of it is seen, by this program and by others."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Callable

import pytest

ICI = Path(__file__).resolve().parent
sys.path.insert(0, str(ICI.parent))
from chaine import Altere, lire  # noqa: E402
from registre import lire_cle_publique  # noqa: E402

DEPOT = ICI.parents[2]
DEMANDES = DEPOT / "examples/dossiers/dossiers.jsonl"


def lancer(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(ICI.parent / "registre.py"), *map(str, arguments)], capture_output=True, text=True)


@pytest.fixture(scope="module")
def lieu(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key, and the register of the example dossiers."""
    lieu = tmp_path_factory.mktemp("registre")
    assert lancer("cle", lieu / "liste.pem").returncode == 0
    fini = lancer("signer", "--cle", lieu / "liste.pem", "--sortie", lieu / "r.jsonl", "--titre", "liste 2000", "--date", "1999-12-20", DEMANDES)
    assert fini.returncode == 0, fini.stderr
    return lieu


def verifier(lieu: Path, octets: bytes, *autres: object) -> subprocess.CompletedProcess[str]:
    (lieu / "essai.jsonl").write_bytes(octets)
    return lancer("verifier", "--cle", lieu / "liste.pub.pem", lieu / "essai.jsonl", *autres)


def test_signe_et_verifie(lieu: Path) -> None:
    octets = (lieu / "r.jsonl").read_bytes()
    nombre = len(DEMANDES.read_text("utf-8").splitlines())
    fini = verifier(lieu, octets, "--demandes", DEMANDES)
    assert (fini.returncode, fini.stderr) == (0, "")
    assert f"as it was signed: {nombre} decisions, liste 2000, 1999-12-20" in fini.stdout and "each is what this program answers" in fini.stdout
    lignes = [json.loads(ligne) for ligne in octets.splitlines()]
    assert lignes[0]["contenu"]["registre"] == 1 and lignes[-1]["nombre"] == nombre == len(lignes) - 2
    assert [ligne["contenu"]["rang"] for ligne in lignes[1:-1]] == list(range(1, nombre + 1))
    assert set(lignes[1]["contenu"]) == {"rang", "id", "demande", "decision", "recu"} and len(lignes[1]["contenu"]["recu"]) == 59
    # Ed25519 takes nothing at random: the same list signed again is the same file.
    lancer("signer", "--cle", lieu / "liste.pem", "--sortie", lieu / "encore.jsonl", "--titre", "liste 2000", "--date", "1999-12-20", DEMANDES)
    assert (lieu / "encore.jsonl").read_bytes() == octets
    assert (lieu / "liste.pem").stat().st_mode & 0o777 == 0o600


def test_verifie_sans_ce_programme(lieu: Path) -> None:
    """As docs/registre.md says it: the chain by the standard library, the signature by openssl."""
    page = (DEPOT / "docs/registre.md").read_text("utf-8")
    chaine = page.split("```python\n")[1].split("```")[0]
    declaration = subprocess.run([sys.executable, "-I", "-c", chaine, lieu / "r.jsonl"], capture_output=True, check=True).stdout
    fin = json.loads((lieu / "r.jsonl").read_bytes().splitlines()[-1])
    (lieu / "declaration").write_bytes(declaration)
    (lieu / "signature").write_bytes(base64.b64decode(fin["signature"]))
    openssl = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "liste.pub.pem", "-rawin", "-in", "declaration", "-sigfile", "signature"]
    assert subprocess.run(openssl, cwd=lieu, capture_output=True).returncode == 0
    (lieu / "declaration").write_bytes(declaration.replace(b" ", b"  ", 1))
    assert subprocess.run(openssl, cwd=lieu, capture_output=True).returncode != 0


def changer(ligne: int, avant: bytes, apres: bytes) -> Callable[[list[bytes]], list[bytes]]:
    def faire(lignes: list[bytes]) -> list[bytes]:
        assert avant in lignes[ligne], lignes[ligne][:200]
        return [*lignes[:ligne], lignes[ligne].replace(avant, apres, 1), *lignes[ligne + 1 :]]

    return faire


def _rechainer(lignes: list[bytes]) -> list[bytes]:
    """What a forger would do who knows the format: a verdict changed, and every link after it made again."""
    lignes = changer(1, b'"verdict":"inscriptible"', b'"verdict":"irrecevable"')(lignes)
    maillon, refaites = hashlib.sha256(b"liste-aptitude registre 1\n").digest(), []
    for ligne in lignes[:-1]:
        contenu = ligne[len(b'{"chaine":"","contenu":') + 64 : -2]
        maillon = hashlib.sha256(maillon + contenu).digest()
        refaites.append(b'{"chaine":"%s","contenu":%s}\n' % (maillon.hex().encode(), contenu))
    fin = json.loads(lignes[-1])
    return [*refaites, json.dumps({**fin, "tete": maillon.hex()}, separators=(",", ":")).encode() + b"\n"]


@pytest.mark.parametrize(
    ("alterer", "ligne"),
    [
        (changer(1, b'"verdict":"inscriptible"', b'"verdict":"irrecevable"'), 2),
        (changer(3, b'"rang":3', b'"rang":4'), 4),
        (changer(0, b"liste 2000", b"liste 2001"), 1),
        (changer(2, b'{"chaine":"', b'{ "chaine":"'), 3),
        (changer(2, b'"contenu":{', b'"contenu":{ '), 3),
        (lambda lignes: [*lignes[:2], *lignes[3:]], 3),
        (lambda lignes: [lignes[0], lignes[2], lignes[1], *lignes[3:]], 2),
        (lambda lignes: [*lignes[:2], lignes[1], *lignes[2:]], 3),
        (lambda lignes: lignes[:-1], None),
        (lambda lignes: [*lignes[:-2], lignes[-1]], None),
        (lambda lignes: [*lignes, lignes[1]], None),
        (lambda lignes: [*lignes[:-1], lignes[-1][:-1]], None),
        (changer(-1, b'"nombre":', b'"nombre":1'), None),
        (_rechainer, None),
        (lambda lignes: [], 1),
    ],
)
def test_une_alteration_se_voit(lieu: Path, alterer: Callable[[list[bytes]], list[bytes]], ligne: int) -> None:
    """A byte, a line, their order, the end: status 1, and the line from which the register is not what was signed."""
    lignes = (lieu / "r.jsonl").read_bytes().splitlines(keepends=True)
    alterees = alterer(lignes)
    fini = verifier(lieu, b"".join(alterees))
    assert fini.returncode == 1 and not fini.stdout
    attendue = ligne or max(len(alterees), len(lignes) if len(alterees) < len(lignes) else 0)
    assert f"line {attendue}:" in fini.stderr or ligne is None, fini.stderr


def test_chaque_octet_compte(lieu: Path) -> None:
    """One bit of a byte changed: it is seen. Every byte of the last line, one in seven of the others."""
    cle = lire_cle_publique(lieu / "liste.pub.pem")
    octets = (lieu / "r.jsonl").read_bytes()
    assert len(list(lire(io.BytesIO(octets), cle))) == len(octets.splitlines()) - 1
    fin = octets.rindex(b"\n", 0, -1) + 1
    for place in [*range(0, fin, 7), *range(fin, len(octets))]:
        faux = bytearray(octets)
        faux[place] ^= 1
        with pytest.raises(Altere):
            list(lire(io.BytesIO(bytes(faux)), cle))


def test_une_autre_cle(lieu: Path, tmp_path: Path) -> None:
    assert lancer("cle", tmp_path / "autre.pem").returncode == 0
    fini = lancer("verifier", "--cle", tmp_path / "autre.pub.pem", lieu / "r.jsonl")
    assert fini.returncode == 1 and "the signature is not of this key" in fini.stderr
    assert lancer("cle", tmp_path / "autre.pem").returncode == 2, "a key is never written over"
    assert lancer("verifier", "--cle", lieu / "liste.pem", lieu / "r.jsonl").returncode == 2


def test_les_demandes_d_une_autre_liste(lieu: Path, tmp_path: Path) -> None:
    """The register is as it was signed, but a dossier shown for it is another: the line is named."""
    lignes = DEMANDES.read_text("utf-8").splitlines()
    objet = json.loads(lignes[2])
    objet["dossier"]["naissance"] = "1901-01-01"
    autres = tmp_path / "autres.jsonl"
    autres.write_text("\n".join([*lignes[:2], json.dumps(objet), *lignes[3:]]) + "\n", "utf-8")
    fini = lancer("verifier", "--cle", lieu / "liste.pub.pem", lieu / "r.jsonl", "--demandes", autres)
    assert fini.returncode == 1 and "as it was signed" in fini.stdout and "1 of them, the first ones 3" in fini.stderr
    autres.write_text("\n".join(lignes[:-1]) + "\n", "utf-8")
    assert lancer("verifier", "--cle", lieu / "liste.pub.pem", lieu / "r.jsonl", "--demandes", autres).returncode == 1


def test_une_entree_refusee(lieu: Path, tmp_path: Path) -> None:
    """It is told, and signed as refused; the others are signed all the same. What was there before a run that fails stays."""
    bonne = DEMANDES.read_text("utf-8").splitlines()[0]
    demandes = tmp_path / "d.jsonl"
    demandes.write_text(f'{bonne}\n{{"dossier":{{"id":"A","naissance":"1960-02-30"}},"demande":{{"annee":2000,"classe":"AD2"}}}}\n{bonne}\n', "utf-8")
    sortie = tmp_path / "r.jsonl"
    fini = lancer("signer", "--cle", lieu / "liste.pem", "--sortie", sortie, demandes)
    assert fini.returncode == 1 and fini.stderr.startswith("d.jsonl:2: naissance") and "3 lines signed, 1 of them" in fini.stdout
    contenus = [json.loads(ligne)["contenu"] for ligne in sortie.read_bytes().splitlines()[:-1]]
    assert contenus[2]["erreur"]["chemin"] == "naissance" and contenus[1]["decision"] == contenus[3]["decision"]
    assert lancer("verifier", "--cle", lieu / "liste.pub.pem", sortie, "--demandes", demandes).returncode == 0
    avant = sortie.read_bytes()
    assert lancer("signer", "--cle", lieu / "liste.pem", "--sortie", sortie, tmp_path / "absent.jsonl").returncode == 2
    assert sortie.read_bytes() == avant and not list(tmp_path.glob(".registre-*"))


def test_les_listes_se_suivent(lieu: Path, tmp_path: Path) -> None:
    """A register may name the one before by its head: the list of a year that disappears is missed."""
    sortie = tmp_path / "suivant.jsonl"
    assert lancer("signer", "--cle", lieu / "liste.pem", "--sortie", sortie, "--precedent", lieu / "r.jsonl", DEMANDES).returncode == 0
    entete = json.loads(sortie.read_bytes().splitlines()[0])["contenu"]
    assert entete["precedent"] == json.loads((lieu / "r.jsonl").read_bytes().splitlines()[-1])["tete"]


def test_une_cle_a_phrase(lieu: Path, tmp_path: Path) -> None:
    """A key that openssl protected by a passphrase, read from a file."""
    (tmp_path / "phrase").write_text("une phrase longue\n")
    options = ["openssl", "pkcs8", "-topk8", "-in", lieu / "liste.pem", "-out", tmp_path / "p.pem", "-passout", f"file:{tmp_path / 'phrase'}"]
    subprocess.run(list(map(str, options)), check=True, capture_output=True)
    sans = lancer("signer", "--cle", tmp_path / "p.pem", "--sortie", tmp_path / "r.jsonl", DEMANDES)
    assert sans.returncode == 2 and not (tmp_path / "r.jsonl").exists()
    avec = lancer("signer", "--cle", tmp_path / "p.pem", "--phrase", tmp_path / "phrase", "--sortie", tmp_path / "r.jsonl", DEMANDES)
    assert avec.returncode == 0 and lancer("verifier", "--cle", lieu / "liste.pub.pem", tmp_path / "r.jsonl").returncode == 0
