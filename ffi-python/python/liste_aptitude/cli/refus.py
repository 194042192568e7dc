"""A line or a row refused, and the one sentence that says it: where, whose, which field, what was found, what is expected."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..attente import attente, montrer
from ..enumerations import Regle
from ..erreurs import ErreurEntree, jour_mois
from ..typographie import francais, visible
from .langue import Texte, texte

if TYPE_CHECKING:
    from .fichiers.champs import Genre
    from .fichiers.correspondance import Correspondance

# What the join of the tables finds, which is no fault of a field.
_JOINTURE = {
    Regle.VALEUR_INCONNUE: (
        "personne absente de la table des personnes ; l'id y est attendu tel quel, blancs, zéros et majuscules compris",
        "person not in the table of persons; the id is expected there as it is, blanks, zeros and capitals included",
    ),
    Regle.CHAMP_DOUBLE: (
        "personne décrite par plusieurs lignes de la table des personnes ; n'en garder qu'une",
        "person described by several rows of the table of persons; keep one of them",
    ),
}

# An object that is no dossier with its demande: most often a row of a table.
_LIGNE = (
    francais(', {"dossier":…,"demande":…} ; des lignes de tables se donnent par --personnes, --carriere, --demandes'),
    ', {"dossier":…,"demande":…}; rows of tables are given by --personnes, --carriere, --demandes',
)

_PREFIXES: dict[str, Genre] = {"demande.": "demandes", "liste.": "liste", "carriere[": "carriere"}
# Days since 1900, of the twentieth century and after.
_JOUR_TABLEUR = re.compile(r"\d{4,6}")


class Refus(NamedTuple):
    """A line or a row refused."""

    fichier: str
    numero: int
    """Its line as an editor counts them, in a file that has lines; else its row, from 1."""
    id: Optional[str]
    erreur: ErreurEntree
    en_table: bool = False
    """Is it a row of a table, whose fields are columns?"""
    export: Optional[Correspondance] = None
    """What ``--colonnes`` says of a table, if it does."""
    feuille: Optional[Genre] = None
    """Its sheet, in a workbook that holds several tables."""
    table: Optional[Genre] = None
    """Its table, where it is known whatever the field."""
    message: str = ""
    """What a file of decisions already says of it, in the language it was written in: that is said again."""

    def en_texte(self, t: Texte) -> str:
        """Where it is."""
        feuille = "" if self.feuille is None else f", {t('feuille', 'sheet')} {self.feuille}"
        return f"{visible(self.fichier)}{feuille}, {t('ligne', 'line')} {self.numero}"

    def raison(self, langue: str) -> str:
        """What is wrong, in the language given and in no other."""
        if self.message:
            return self.message
        jointure = _JOINTURE.get(self.erreur.regle) if self.en_table and self.erreur.chemin == "id" else None
        if self.en_table and self.erreur.chemin == "id" and self.erreur.regle == Regle.TYPE:
            vu = montrer(self.erreur.valeur, langue)
            fr, en = f"id : {vu} n’est ni un texte ni un nombre entier", f"id: {vu} is neither a text nor a whole number"
            return francais(fr) if langue == "fr" else en
        if jointure is None:
            return self.erreur.phrase(langue, self._leur_colonne()) + self._conseil(langue)
        fr, en = jointure
        return francais(f"id : {fr}") if langue == "fr" else f"id: {en}"

    def phrase(self, langue: str) -> str:
        """The whole sentence."""
        qui = f" ({visible(self.id)})" if self.id else ""
        ou = f"{self.en_texte(texte(langue))}{qui}"
        return francais(f"{ou} : {self.raison(langue)}") if langue == "fr" else f"{ou}: {self.raison(langue)}"

    def _conseil(self, langue: str) -> str:
        """What to do with what was found."""
        if not self.en_table and self.erreur.chemin == "$" and self.erreur.regle == Regle.CHAMP_REQUIS:
            return texte(langue)(*_LIGNE)
        if self.erreur.chemin == "$" and self.erreur.regle == Regle.TYPE:
            # Most often one array that holds every row.
            return texte(langue)(" par ligne, sans crochets autour", " a line, without brackets around") + ("" if self.en_table else ', {"dossier":…,"demande":…}')
        partie = self._mots_a_dire()
        if partie and self.export is not None:
            fichier = visible(str(self.export.fichier))
            return texte(langue)(f" ; ou dire ce mot dans {partie} de ", f"; or give this word in {partie} of ") + fichier
        if self.en_table and self.export is None and self.erreur.regle == Regle.TYPE and isinstance(self.erreur.valeur, str):
            attendu = attente(self.erreur.chemin)
            if attendu is not None and attendu.genre == "booleen":
                return texte(langue)(" ; --colonnes dit ce que veut dire un autre mot", "; --colonnes tells what another word means")
        if self.erreur.regle != Regle.DATE_INVALIDE or not self.en_table:
            return ""
        valeur = str(self.erreur.valeur)
        if jour_mois(valeur) is not None:
            return francais(" ; voir --dates jj/mm/aaaa") if langue == "fr" else "; see --dates jj/mm/aaaa"
        if _JOUR_TABLEUR.fullmatch(valeur):
            fr = francais(" ; un tableur a écrit le numéro du jour : mettre la colonne au format date")
            return fr if langue == "fr" else "; a spreadsheet wrote the number of the day: format the column as a date"
        return ""

    def _mots_a_dire(self) -> Optional[str]:
        """The part of the file of ``--colonnes`` where a word of theirs, not understood, would be given."""
        if self.export is None or not isinstance(self.erreur.valeur, str) or self.erreur.regle not in (Regle.TYPE, Regle.VALEUR_INCONNUE):
            return None
        genre, nom = self._colonne()
        attendu = attente(self.erreur.chemin)
        if attendu is None or attendu.genre not in ("booleen", "mot"):
            return None
        return "[mots]" if attendu.genre == "booleen" else f"[{genre}.mots.{nom}]"

    def _leur_colonne(self) -> Optional[str]:
        """The name of the column at fault as its file has it, with ours where it is another."""
        if not self.en_table:
            return None
        genre, nom = self._colonne()
        # Every table has an id: where its table is not known, only a name that they share is surely the one of its file.
        genres: tuple[Genre, ...] = ("personnes", "carriere", "demandes") if nom == "id" and self.table is None else (self.table or genre,)
        leurs = {self.export.table(genre).leur(nom) for genre in genres} if self.export is not None else {None}
        leur = leurs.pop() if len(leurs) == 1 else None
        return nom or None if leur in (None, nom) else f"{leur} ({nom})"

    def _colonne(self) -> tuple[Genre, str]:
        """The table and the column at fault: the field in its own table, nested names joined by ``_``."""
        chemin = self.erreur.chemin
        for prefixe, genre in _PREFIXES.items():
            if chemin.startswith(prefixe):
                reste = chemin.partition("].")[2] if prefixe.endswith("[") else chemin[len(prefixe) :]
                return genre, reste.replace(".", "_")
        return "personnes", chemin.replace(".", "_")
