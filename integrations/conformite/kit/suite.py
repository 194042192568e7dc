"""What the suite is made of: its files, its fingerprint, its vectors."""

import hashlib
import json
import os
import zipfile

RACINE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def fichiers():
    """Path and content of every file of the kit, in the order of the paths: from its archive, or from the folder it was unpacked in."""
    if os.path.isfile(RACINE):
        with zipfile.ZipFile(RACINE) as archive:
            return [(nom, archive.read(nom)) for nom in sorted(archive.namelist())]
    trouves = []
    for dossier, sous_dossiers, noms in os.walk(RACINE):
        sous_dossiers[:] = [d for d in sous_dossiers if d != "__pycache__"]
        for nom in noms:
            chemin = os.path.join(dossier, nom)
            with open(chemin, "rb") as fichier:
                trouves.append((os.path.relpath(chemin, RACINE).replace(os.sep, "/"), fichier.read()))
    return sorted(trouves)


def empreinte(contenu):
    """SHA-256 over the path and the SHA-256 of each file: any change of the suite changes it."""
    somme = hashlib.sha256()
    for nom, octets in contenu:
        somme.update(("%s  %s\n" % (hashlib.sha256(octets).hexdigest(), nom)).encode())
    return somme.hexdigest()


def version(contenu):
    return dict(contenu)["VERSION"].decode().strip()


def vecteurs(contenu, dossier):
    """The vectors of a folder of `vecteurs/`, each with where it stands."""
    for nom, octets in contenu:
        if not nom.startswith("vecteurs/%s/" % dossier):
            continue
        texte = octets.decode("utf-8")
        cas = [json.loads(ligne) for ligne in texte.splitlines() if ligne] if nom.endswith("l") else json.loads(texte)
        for rang, vecteur in enumerate(cas, 1):
            yield "%s:%s" % (nom.split("/")[-1], vecteur.get("nom", rang)), vecteur
