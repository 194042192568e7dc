"""What the system refuses, said in French or in English."""

from __future__ import annotations

import errno

from ..typographie import visible
from .langue import texte

_EN_FRANCAIS = {
    errno.ENOENT: "fichier ou dossier introuvable",
    errno.EACCES: "accès refusé",
    errno.EPERM: "opération interdite",
    errno.EEXIST: "existe déjà",
    errno.EISDIR: "est un dossier",
    errno.ENOTDIR: "n'est pas un dossier",
    errno.ENOSPC: "plus de place sur le disque",
    errno.EFBIG: "fichier trop grand",
    errno.EROFS: "disque en lecture seule",
    errno.ENAMETOOLONG: "nom trop long",
}
"""What is not here is said as the system says it."""


def raison(erreur: OSError, langue: str) -> str:
    """Why the system refuses."""
    dite = erreur.strerror or str(erreur)
    return texte(langue)(_EN_FRANCAIS.get(erreur.errno or 0, dite), dite)


def sens(erreur: OSError, langue: str) -> str:
    """The same, and of which file; our own beside it is nobody's business."""
    nom = erreur.filename2 or erreur.filename
    if nom is None or not erreur.strerror:
        return visible(str(erreur))
    return f"{visible(str(nom))}{texte(langue)(' : ', ': ')}{visible(raison(erreur, langue))}"
