"""The one exception of the package."""

from __future__ import annotations

from .enumerations import Langue, Regle


class ErreurEntree(ValueError):
    """A dossier or a demande that breaks a rule of the format: nothing else of the input was judged.

    >>> from liste_aptitude import evaluer
    >>> try:
    ...     evaluer({"id": "A-0001", "naissance": "1955-02-30"}, {"annee": 2000, "classe": "AD3"})
    ... except ErreurEntree as erreur:
    ...     print(erreur.chemin, erreur.regle, sep=" / ")
    naissance / date_invalide
    """

    chemin: str
    """Path of the field at fault, like ``carriere[3].fin``; ``$`` for the dossier as a whole, ``demande`` for the demande."""
    regle: Regle
    """The rule it breaks."""

    def __init__(self, chemin: str, regle: Regle | str) -> None:
        super().__init__(chemin, str(regle))
        self.chemin = chemin
        self.regle = Regle(regle)

    def __str__(self) -> str:
        return f"{self.chemin}: {self.regle.libelle()} ({self.regle.libelle(Langue.EN)})"

    def to_dict(self) -> dict[str, str]:
        """The error as a dict of texts: ``chemin``, ``regle``, ``message``."""
        return {"chemin": self.chemin, "regle": self.regle.value, "message": str(self)}
