"""The one exception of the package, and the sentences that say it: the field, what was found there, what is expected."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import Any, Mapping, Optional

from .attente import ABSENTE, DERNIER_JOUR, PREMIER_JOUR, Attente, attente, montrer, nature, trouver
from .enumerations import Langue, Regle
from .typographie import francais, visible

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
# With slashes, points or dashes, and one of them only.
_JOUR_MOIS = re.compile(r"(\d{1,2})(?P<signe>[/.-])(\d{1,2})(?P=signe)(\d{4})", re.ASCII)
_FIN = re.compile(r"(^|[._])(fin|depart_regime)$")
_INFINI = re.compile(r"[+]?inf(inity)?|\d{4}-\d{2}-\d{2}.*", re.IGNORECASE)
_BORNEES = (Regle.TYPE, Regle.VALEUR_INCONNUE, Regle.HORS_BORNES, Regle.CAPACITE)
"""The rules that do not say what the field takes: its expectation does."""


def jour_mois(texte: str) -> Optional[str]:
    """A day written day first, as the format has it; none for another text and for what is no day.

    >>> jour_mois("29/02/1956"), jour_mois("1.3.1956"), jour_mois("31/06/1950"), jour_mois("1956-02-29"), jour_mois("29/02-1956")
    ('1956-02-29', '1956-03-01', None, None, None)
    """
    lu = _JOUR_MOIS.fullmatch(texte)
    if lu is None:
        return None
    try:
        return date(int(lu[4]), int(lu[3]), int(lu[1])).isoformat()
    except ValueError:
        return None


class ErreurEntree(ValueError):
    """A dossier or a demande that breaks a rule of the format: nothing else of the input was judged.

    >>> from liste_aptitude import evaluer
    >>> try:
    ...     evaluer({"id": "A-0001", "naissance": "1955-02-30"}, {"annee": 2000, "classe": "AD3"})
    ... except ErreurEntree as erreur:
    ...     print(erreur.chemin, erreur.regle, erreur.valeur, sep=" / ")
    ...     print(erreur.phrase("en"))
    naissance / date_invalide / 1955-02-30
    naissance: “1955-02-30” is not a day of the calendar
    """

    chemin: str
    """Path of the field at fault, like ``carriere[3].fin``; ``$`` for the dossier as a whole, ``demande`` for the demande."""
    regle: Regle
    """The rule it breaks."""
    valeur: Any
    """The value found there; ``ABSENTE`` when there is none, or when what read the input does not know it."""

    def __init__(
        self, chemin: str, regle: Regle | str, valeur: Any = ABSENTE, autour: Mapping[str, Any] | None = None, noms: tuple[str, ...] = ()
    ) -> None:
        """``autour``: the object that the field stands in, for the rules that relate fields. ``noms``: the names known where an
        unknown one stands, when they are not those of the object of its path."""
        super().__init__(chemin, str(regle))
        self.chemin = chemin
        self.regle = Regle(regle)
        self.valeur = valeur
        self._autour = {} if autour is None else dict(autour)
        self._noms = noms

    @classmethod
    def situee(cls, chemin: str, regle: Regle | str, source: Any) -> ErreurEntree:
        """The error of a dossier or of a demande, with the value found at its path. The source is an object, the JSON text of one
        (``str``), or a line that holds both (``bytes``).

        >>> ErreurEntree.situee("carriere[0].niveau", "type", {"carriere": [{"niveau": "sept"}]}).valeur
        'sept'
        """
        objet = _lire(source, chemin) if isinstance(source, (str, bytes)) else source
        parent = trouver(objet, chemin.rpartition(".")[0])
        return cls(chemin, regle, trouver(objet, chemin), parent if isinstance(parent, Mapping) else getattr(parent, "__dict__", None))

    def deplacee(self, chemin: str) -> ErreurEntree:
        """The same at another path."""
        return ErreurEntree(chemin, self.regle, self.valeur, self._autour, self._noms)

    @property
    def attendu(self) -> Optional[Attente]:
        """What the field takes; None for a path that is no field of the format."""
        return attente(self.chemin)

    def phrase(self, langue: str = "fr", champ: Optional[str] = None) -> str:
        """The error in one sentence, in French ("fr") or in English ("en"): the field, what was found, what is expected.

        ``champ`` names the field otherwise than by its path, as a column of a table does.
        """
        nom = visible(champ or self.chemin)
        return francais(f"{nom} : {self._dire(True)}") if langue == "fr" else f"{nom}: {self._dire(False)}"

    def __str__(self) -> str:
        if self.valeur is ABSENTE:
            # As the kernel says it, which knows no value.
            return f"{visible(self.chemin)}: {self.regle.libelle()} ({self.regle.libelle(Langue.EN)})"
        return f"{visible(self.chemin)}: {francais(self._dire(True))} ({self._dire(False)})"

    def __reduce__(self) -> tuple[Any, ...]:
        # A value that only this process can hold stays in it.
        simple = self.valeur if isinstance(self.valeur, (str, int, float, type(None), type(ABSENTE))) else ABSENTE
        return type(self), (self.chemin, self.regle.value, simple)

    def to_dict(self) -> dict[str, str]:
        """The error as a dict of texts: ``chemin``, ``regle``, ``message``."""
        return {"chemin": self.chemin, "regle": self.regle.value, "message": str(self)}

    def _dire(self, fr: bool) -> str:
        """What is wrong, then what is expected where the rule does not say it already."""
        langue = Langue.FR if fr else Langue.EN
        if self.valeur is ABSENTE or (self.valeur is None and self.regle == Regle.CHAMP_REQUIS):
            faute, attendu = self.regle.libelle(langue), self.regle in (Regle.CHAMP_REQUIS, *_BORNEES)
        else:
            faute, attendu = self._faute(fr), self.regle in _BORNEES
        suites = [faute, *self._conseils(fr)]
        permis = self._permis()
        if permis:
            suites.append(("attendu : " if fr else "expected: ") + Attente("mot", permis).phrase(langue.value))
        if attendu and self.attendu is not None and not self._sans_fin():
            suites.append(("attendu : " if fr else "expected: ") + self._attendu(self.attendu, fr))
        return " ; ".join(suites) if fr else "; ".join(suites)

    def _faute(self, fr: bool) -> str:
        langue = "fr" if fr else "en"
        vu, libelle = montrer(self.valeur, langue), self.regle.libelle(langue)
        if self.regle == Regle.DATE_INVALIDE:
            if isinstance(self.valeur, str) and _JOUR_MOIS.fullmatch(self.valeur) and jour_mois(self.valeur) is None:
                return f"{vu}, même lu JJ/MM/AAAA, n'est pas un jour du calendrier" if fr else f"{vu}, even read DD/MM/YYYY, is not a day of the calendar"
            if isinstance(self.valeur, str) and not _ISO.fullmatch(self.valeur):
                return f"{vu} n'est pas écrite AAAA-MM-JJ" if fr else f"{vu} is not written YYYY-MM-DD"
            return f"{vu} n'est pas un jour du calendrier" if fr else f"{vu} is not a day of the calendar"
        if self.regle == Regle.TYPE:
            genre = nature(self.valeur, langue)
            if isinstance(self.valeur, datetime):
                return f"{self.valeur.isoformat()} a une heure" if fr else f"{self.valeur.isoformat()} has an hour"
            return vu if not genre else f"{vu} est {genre}" if fr else f"{vu} is {genre}"
        if self.regle == Regle.VALEUR_INCONNUE:
            return f"{vu} n'est pas dans la liste" if fr else f"{vu} is not in the list"
        if self.regle == Regle.HORS_BORNES:
            return f"{vu} hors des bornes" if fr else f"{vu} out of bounds"
        if self.regle == Regle.CAPACITE:
            return f"{libelle} ({len(self.valeur)})" if hasattr(self.valeur, "__len__") else libelle
        if self.regle == Regle.FIN_AVANT_DEBUT and "debut" in self._autour:
            debut = montrer(self._autour["debut"], langue)
            return f"{vu} précède le début, {debut}" if fr else f"{vu} is before the beginning, {debut}"
        if self.regle in (Regle.CHAMP_INCONNU, Regle.CHAMP_DOUBLE, Regle.TEXTE_VIDE, Regle.JSON_INVALIDE):
            return libelle
        return f"{vu} : {libelle}" if fr else f"{vu}: {libelle}"

    def _attendu(self, attendu: Attente, fr: bool) -> str:
        if attendu.genre != "date":
            return attendu.phrase("fr" if fr else "en")
        bornes = f"{PREMIER_JOUR} à {DERNIER_JOUR}" if fr else f"{PREMIER_JOUR} to {DERNIER_JOUR}"
        phrase = attendu.phrase("fr" if fr else "en")
        return f"{phrase} ({bornes})" if self.regle == Regle.HORS_BORNES else phrase

    def _sans_fin(self) -> bool:
        """Is it a day meant to say that there is no end?"""
        texte = self.valeur.isoformat() if hasattr(self.valeur, "isoformat") else str(self.valeur)
        return bool(_FIN.search(self.chemin) and _INFINI.fullmatch(texte)) and texte > DERNIER_JOUR

    def _permis(self) -> tuple[str, ...]:
        """The words that the other fields of the body leave for the one at fault."""
        from ._noyau import organismes

        regime, genre = self._autour.get("regime"), self._autour.get("type")
        if self.regle == Regle.TYPE_HORS_REGIME:
            return tuple(t.value for r, t, _ in organismes() if r == regime)
        if self.regle == Regle.CATEGORIE_HORS_TYPE:
            return tuple(c.value for r, t, categories in organismes() if (r, t) == (regime, genre) for c in categories)
        return ()

    def _conseils(self, fr: bool) -> list[str]:
        """What to do, where the fault is a usual one."""
        if self.regle == Regle.CHAMP_INCONNU:
            parent, _, nom = self.chemin.rpartition(".")
            voisins = Attente("mot", self._noms) if self._noms else attente(parent or "$")
            cherche = self.chemin.replace(".", "_") if self._noms else nom
            # A name that is known elsewhere is no slip of the keyboard.
            proches = tuple(p for p in voisins.proches(cherche) if p != nom) if voisins is not None else ()
        else:
            mots = self.regle in (Regle.VALEUR_INCONNUE, Regle.DATE_INVALIDE)
            proches = self.attendu.proches(self.valeur) if mots and self.attendu else ()
        if proches:
            return [f"le plus proche : {proches[0]}" if fr else f"nearest: {proches[0]}"]
        if self._sans_fin():
            return ["laisser vide ce qui n'a pas de fin" if fr else "leave empty what has no end"]
        return []


def _lire(texte: str | bytes, chemin: str) -> Any:
    """What a text refused holds at best: what is no JSON for Python either holds nothing."""
    try:
        objet = json.loads(texte)
    except (ValueError, RecursionError):
        return ABSENTE
    if isinstance(texte, str):
        return objet
    partie = "demande" if re.match(r"demande\b", chemin) else "dossier"
    return objet.get(partie, ABSENTE) if isinstance(objet, dict) else ABSENTE
