"""Calls the C library from Python with ctypes alone, and checks it on the conformance vectors.

    python3 vecteurs.py PATH/liste_aptitude.so VECTORS
"""

import ctypes
import json
import sys
from pathlib import Path

VERSION_ABI = 1
ENTREE_REFUSEE = 1
LISTE_ETAT_DU_TEXTE = 35


def ouvrir(chemin):
    """Loads the library and refuses one that does not serve this ABI."""
    bibliotheque = ctypes.CDLL(str(chemin))
    u32 = ctypes.c_uint32
    bibliotheque.la_version_abi.argtypes = [ctypes.POINTER(u32), ctypes.POINTER(u32)]
    bibliotheque.la_code.argtypes = [u32, ctypes.c_char_p, u32, ctypes.POINTER(u32)]
    bibliotheque.la_evaluer_json_sous.argtypes = [u32, ctypes.c_char_p, u32, ctypes.c_char_p, u32, ctypes.POINTER(u32)]
    version, plus_ancienne = u32(), u32()
    bibliotheque.la_version_abi(ctypes.byref(version), ctypes.byref(plus_ancienne))
    if not plus_ancienne.value <= VERSION_ABI <= version.value:
        raise SystemExit(f"the library serves ABI {plus_ancienne.value} to {version.value}, not {VERSION_ABI}")
    return bibliotheque


def code_etat(bibliotheque, mot):
    """The code of a state of the text; 0, that of the list, when none is named."""
    code = ctypes.c_uint32()
    if mot is not None and bibliotheque.la_code(LISTE_ETAT_DU_TEXTE, mot.encode(), len(mot), ctypes.byref(code)) != 0:
        raise RuntimeError(f"the library knows no state {mot}")
    return code.value


def evaluer(bibliotheque, dossier, demande, etat=None):
    """The decision under the state asked for, as JSON text, or the error (path, rule) of the input."""
    entree = json.dumps({"dossier": dossier, "demande": demande}, ensure_ascii=False).encode()
    sortie = ctypes.create_string_buffer(32_768)
    longueur = ctypes.c_uint32()
    statut = bibliotheque.la_evaluer_json_sous(code_etat(bibliotheque, etat), entree, len(entree), sortie, len(sortie), ctypes.byref(longueur))
    texte = sortie.raw[: longueur.value].decode()
    if statut == ENTREE_REFUSEE:
        erreur = json.loads(texte)
        return None, (erreur["chemin"], erreur["regle"])
    if statut != 0:
        raise RuntimeError(f"la_evaluer_json_sous: status {statut}")
    return texte, None


def vecteurs(dossier):
    """Every vector of the folder."""
    for fichier in sorted(Path(dossier).iterdir()):
        texte = fichier.read_text(encoding="utf-8")
        lignes = [json.loads(ligne) for ligne in texte.splitlines()] if fichier.suffix == ".jsonl" else json.loads(texte)
        yield from ((fichier.name, vecteur) for vecteur in lignes)


def ecarts(attendu, trouve, champ=""):
    """The fields in which two JSON values differ; the findings go by their codes."""
    if isinstance(attendu, list) and isinstance(trouve, list):
        attendu, trouve = ({v.get("code", r) if isinstance(v, dict) else r: v for r, v in enumerate(liste)} for liste in (attendu, trouve))
    if not isinstance(attendu, dict) or not isinstance(trouve, dict):
        return [] if attendu == trouve else [f"{champ}: expected {json.dumps(attendu)}, found {json.dumps(trouve)}"]
    noms = dict.fromkeys([*attendu, *trouve])
    return [e for nom in noms for e in ecarts(attendu.get(nom), trouve.get(nom), f"{champ}.{nom}".lstrip("."))]


def main(bibliotheque, dossier):
    bibliotheque = ouvrir(bibliotheque)
    justes = faux = 0
    for fichier, vecteur in vecteurs(dossier):
        decision, erreur = evaluer(bibliotheque, vecteur["dossier"], vecteur["demande"], vecteur.get("etat"))
        if "chemin" in vecteur:
            attendu, trouve = (vecteur["chemin"], vecteur["regle"]), erreur
        else:
            attendu, trouve = json.dumps(vecteur["decision"], separators=(",", ":"), ensure_ascii=False), decision
        if attendu == trouve:
            justes += 1
        else:
            faux += 1
            differents = "chemin" not in vecteur and trouve and ecarts(vecteur["decision"], json.loads(trouve))
            print(f"{fichier} {vecteur.get('nom', '')} (state {vecteur.get('etat', 'of the list')}):", *(differents or [f"expected {attendu}, found {trouve or erreur}"]), sep="\n  ")
    print(f"python: {justes} passed, {faux} failed")
    return 1 if faux or not justes else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
