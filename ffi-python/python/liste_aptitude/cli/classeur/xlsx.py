"""A workbook as .xlsx, by openpyxl."""

from __future__ import annotations

from datetime import date
from typing import Any, BinaryIO, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from ...attente import DERNIER_JOUR, PREMIER_JOUR
from ..fichiers.cellules import neutraliser
from . import LISTES, RANGEES_MAX, Classeur, Colonne, Feuille

_JOUR = "yyyy-mm-dd"
_LIBRE = Protection(locked=False)
_DERNIERE = RANGEES_MAX + 1


def ecrire(classeur: Classeur, flux: BinaryIO) -> None:
    """Writes the workbook."""
    livre = Workbook()
    livre.remove(livre.active)
    rangs = {nom: rang for rang, nom in enumerate(classeur.listes)}
    for feuille in classeur.feuilles:
        _feuille(livre.create_sheet(feuille.nom), feuille, classeur, rangs)
    if classeur.listes:
        _listes(livre.create_sheet(LISTES), classeur)
    livre.save(flux)


def _feuille(page: Any, feuille: Feuille, classeur: Classeur, rangs: dict[str, int]) -> None:
    for rang, colonne in enumerate(feuille.colonnes, 1):
        _entete(page.cell(1, rang), colonne.nom)
        dimension = page.column_dimensions[get_column_letter(rang)]
        dimension.width = colonne.largeur
        if colonne.nature == "date":
            dimension.number_format = _JOUR
        if feuille.a_remplir:
            dimension.protection = _LIBRE
            controle = _controle(colonne, classeur, rangs)
            controle.add(f"{get_column_letter(rang)}2:{get_column_letter(rang)}{_DERNIERE}")
            page.add_data_validation(controle)
    for ligne, rangee in enumerate(feuille.rangees, 2):
        _rangee(page, ligne, rangee, feuille)
    page.freeze_panes = "B2"
    if feuille.a_remplir:
        page.protection.sheet = True
        # Everything but the heading is the user's: only the names of the columns are held.
        for nom in ("formatColumns", "formatCells", "formatRows", "insertRows", "deleteRows", "sort", "autoFilter"):
            setattr(page.protection, nom, False)


def _rangee(page: Any, ligne: int, rangee: Sequence[Any], feuille: Feuille) -> None:
    for rang, valeur in enumerate(rangee, 1):
        if valeur is None:
            continue
        cellule = page.cell(ligne, rang)
        if isinstance(valeur, str):
            # A text is never a formula, whatever it begins with.
            cellule.value = valeur if feuille.colonnes[rang - 1].prose else neutraliser(valeur)
            cellule.data_type = "s"
            if "\n" in valeur or len(valeur) > 60:
                cellule.alignment = Alignment(wrap_text=True, vertical="top")
        else:
            cellule.value = valeur
        if isinstance(valeur, date):
            cellule.number_format = _JOUR
        if feuille.a_remplir:
            cellule.protection = _LIBRE


def _entete(cellule: Any, nom: str) -> None:
    cellule.value = nom
    cellule.font = Font(bold=True)
    cellule.fill = PatternFill("solid", fgColor="EEEEEE")
    cellule.protection = Protection(locked=True)


def _controle(colonne: Colonne, classeur: Classeur, rangs: dict[str, int]) -> Any:
    """What a cell takes. Words stand in cells of their own: a list written in the rule is lost where a word holds a comma."""
    if colonne.liste:
        lettre = get_column_letter(2 * rangs[colonne.liste] + 1)
        controle = DataValidation("list", formula1=f"{LISTES}!${lettre}$2:${lettre}${len(classeur.listes[colonne.liste]) + 1}")
    elif colonne.nature == "date":
        controle = DataValidation("date", operator="between", formula1=_serie(PREMIER_JOUR), formula2=_serie(DERNIER_JOUR))
    elif colonne.nature == "entier" and colonne.bornes:
        controle = DataValidation("whole", operator="between", formula1=str(colonne.bornes[0]), formula2=str(colonne.bornes[1]))
    else:
        controle = DataValidation(None)
    controle.allow_blank = True
    # A text is let in where the rule wants a day: an agrément may be a word.
    controle.showErrorMessage = bool(controle.type)
    controle.errorStyle = "warning" if colonne.nature == "date" else "stop"
    controle.showInputMessage = True
    controle.promptTitle, controle.prompt = colonne.nom[:32], colonne.aide[:255]
    return controle


def _serie(jour: str) -> str:
    """A day as spreadsheets count them."""
    return str((date.fromisoformat(jour) - date(1899, 12, 30)).days)


def _listes(page: Any, classeur: Classeur) -> None:
    """The words allowed, each list a column with its labels behind it."""
    for rang, (nom, mots) in enumerate(classeur.listes.items()):
        _entete(page.cell(1, 2 * rang + 1), nom)
        _entete(page.cell(1, 2 * rang + 2), "sens" if classeur.langue == "fr" else "meaning")
        for ligne, (mot, libelle) in enumerate(mots, 2):
            page.cell(ligne, 2 * rang + 1).value = mot
            page.cell(ligne, 2 * rang + 2).value = libelle
        for decalage, largeur in ((1, 28), (2, 44)):
            page.column_dimensions[get_column_letter(2 * rang + decalage)].width = largeur
    page.protection.sheet = True
    page.freeze_panes = "A2"
