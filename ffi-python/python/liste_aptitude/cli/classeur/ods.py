"""A workbook as .ods, by odfpy."""

from __future__ import annotations

from datetime import date
from typing import Any, BinaryIO, Sequence

from odf import number, style, table, text
from odf.opendocument import OpenDocumentSpreadsheet

from ..fichiers.cellules import neutraliser
from . import LISTES, Classeur, Colonne, Feuille

_VIDES = 1000
"""Rows to fill in, under those that are written."""


class _Styles:
    """The styles of a document: without one of their own, LibreOffice shows days and truth values as numbers."""

    def __init__(self, document: Any, langue: str) -> None:
        jour = number.DateStyle(name="jour")
        for morceau in (number.Year(style="long"), number.Text(text="-"), number.Month(style="long"), number.Text(text="-"), number.Day(style="long")):
            jour.addElement(morceau)
        vrai = number.BooleanStyle(name="vrai")
        vrai.addElement(number.Boolean())
        document.automaticstyles.addElement(jour)
        document.automaticstyles.addElement(vrai)
        self._document = document
        for nom, donnees in (("texte", None), ("date", "jour"), ("booleen", "vrai"), ("entier", None)):
            self._cellule(nom, donnees, "none")
        entete = self._cellule("entete", None, "protected")
        entete.addElement(style.TextProperties(fontweight="bold"))

    def _cellule(self, nom: str, donnees: "str | None", protection: str) -> Any:
        cellule = style.Style(name=nom, family="table-cell", **({"datastylename": donnees} if donnees else {}))
        fond = {"backgroundcolor": "#eeeeee"} if nom == "entete" else {}
        cellule.addElement(style.TableCellProperties(cellprotect=protection, **fond))
        self._document.automaticstyles.addElement(cellule)
        return cellule

    def colonne(self, largeur: int) -> Any:
        """The style of a column so many characters wide."""
        nom = f"large{largeur}"
        faite = style.Style(name=nom, family="table-column")
        faite.addElement(style.TableColumnProperties(columnwidth=f"{largeur * 0.22:.2f}cm"))
        self._document.automaticstyles.addElement(faite)
        return nom


def ecrire(classeur: Classeur, flux: BinaryIO) -> None:
    """Writes the workbook."""
    document = OpenDocumentSpreadsheet()
    styles = _Styles(document, classeur.langue)
    rangs = {nom: rang for rang, nom in enumerate(classeur.listes)}
    controles = table.ContentValidations()
    if any(feuille.a_remplir for feuille in classeur.feuilles):
        document.spreadsheet.addElement(controles)
    for feuille in classeur.feuilles:
        document.spreadsheet.addElement(_feuille(feuille, styles, controles, classeur, rangs))
    if classeur.listes:
        document.spreadsheet.addElement(_listes(classeur, styles))
    document.write(flux)


def _feuille(feuille: Feuille, styles: _Styles, controles: Any, classeur: Classeur, rangs: dict[str, int]) -> Any:
    page = table.Table(name=feuille.nom, **({"protected": "true"} if feuille.a_remplir else {}))
    noms = []
    for colonne in feuille.colonnes:
        page.addElement(table.TableColumn(stylename=styles.colonne(colonne.largeur), defaultcellstylename=colonne.nature))
        noms.append(_controle(feuille, colonne, controles, classeur, rangs) if feuille.a_remplir else None)
    page.addElement(_entete([colonne.nom for colonne in feuille.colonnes]))
    for rangee in feuille.rangees:
        page.addElement(_rangee(rangee, feuille.colonnes, noms))
    if feuille.a_remplir:
        vide = _rangee([None] * len(feuille.colonnes), feuille.colonnes, noms)
        vide.setAttribute("numberrowsrepeated", _VIDES)
        page.addElement(vide)
    return page


def _entete(noms: Sequence[str]) -> Any:
    rangee = table.TableRow()
    for nom in noms:
        rangee.addElement(_texte(nom, stylename="entete"))
    return rangee


def _texte(valeur: str, **attributs: Any) -> Any:
    cellule = table.TableCell(valuetype="string", **attributs)
    for ligne in valeur.split("\n"):
        cellule.addElement(text.P(text=ligne))
    return cellule


def _rangee(valeurs: Sequence[Any], colonnes: Sequence[Colonne], controles: Sequence["str | None"]) -> Any:
    rangee = table.TableRow()
    for valeur, colonne, controle in zip(valeurs, colonnes, controles):
        attributs: dict[str, Any] = {"stylename": "booleen" if isinstance(valeur, bool) else "date" if isinstance(valeur, date) else colonne.nature}
        if controle is not None:
            attributs["contentvalidationname"] = controle
        rangee.addElement(_cellule(valeur, attributs, colonne.prose))
    return rangee


def _cellule(valeur: Any, attributs: dict[str, Any], prose: bool = False) -> Any:
    if isinstance(valeur, str):
        return _texte(valeur if prose else neutraliser(valeur), **attributs)
    if valeur is None:
        return table.TableCell(**attributs)
    if isinstance(valeur, bool):
        # What is shown is read too: pandas takes a truth value from it, and false where it is not written.
        cellule = table.TableCell(valuetype="boolean", booleanvalue=str(valeur).lower(), **attributs)
        cellule.addElement(text.P(text=str(valeur).upper()))
        return cellule
    if isinstance(valeur, date):
        cellule = table.TableCell(valuetype="date", datevalue=valeur.isoformat(), **attributs)
    else:
        cellule = table.TableCell(valuetype="float", value=str(valeur), **attributs)
    cellule.addElement(text.P(text=str(valeur)))
    return cellule


def _controle(feuille: Feuille, colonne: Colonne, controles: Any, classeur: Classeur, rangs: dict[str, int]) -> "str | None":
    """The rule of the cells of a column, by its name."""
    if colonne.liste:
        lettre = _lettre(2 * rangs[colonne.liste])
        condition = f"of:cell-content-is-in-list([${LISTES}.${lettre}$2:.${lettre}${len(classeur.listes[colonne.liste]) + 1}])"
    elif colonne.nature == "entier" and colonne.bornes:
        condition = f"of:cell-content-is-whole-number() and cell-content-is-between({colonne.bornes[0]},{colonne.bornes[1]})"
    else:
        condition = ""
    nom = f"{feuille.nom}-{colonne.nom}"
    regle = table.ContentValidation(name=nom, allowemptycell="true", **({"condition": condition} if condition else {}))
    aide = table.HelpMessage(title=colonne.nom, display="true")
    aide.addElement(text.P(text=colonne.aide))
    regle.addElement(aide)
    if condition:
        regle.addElement(table.ErrorMessage(messagetype="stop", display="true"))
    controles.addElement(regle)
    return nom


def _lettre(rang: int) -> str:
    """The letters of a column, from 0."""
    lettres = ""
    rang += 1
    while rang:
        rang, reste = divmod(rang - 1, 26)
        lettres = chr(65 + reste) + lettres
    return lettres


def _listes(classeur: Classeur, styles: _Styles) -> Any:
    """The words allowed, each list a column with its labels behind it."""
    page = table.Table(name=LISTES, protected="true")
    sens = "sens" if classeur.langue == "fr" else "meaning"
    for _ in classeur.listes:
        page.addElement(table.TableColumn(stylename=styles.colonne(28)))
        page.addElement(table.TableColumn(stylename=styles.colonne(44)))
    page.addElement(_entete([nom for liste in classeur.listes for nom in (liste, sens)]))
    for ligne in range(max(map(len, classeur.listes.values()))):
        rangee = table.TableRow()
        for mots in classeur.listes.values():
            for valeur in mots[ligne] if ligne < len(mots) else (None, None):
                rangee.addElement(_cellule(valeur, {}))
        page.addElement(rangee)
    return page
