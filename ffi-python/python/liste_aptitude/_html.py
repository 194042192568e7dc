"""A decision as a small HTML table, for notebooks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from .avis import garde
from .typographie import francais

if TYPE_CHECKING:
    from . import Constat, Decision

_COLONNES = ("condition", "disposition", "état", "requis", "constaté", "manque")


def decision_html(decision: Decision) -> str:
    """The verdict as caption, a row per finding."""
    section = f", {decision.section.libelle()}" if decision.section else ""
    titre = francais(f"{decision.classe}, liste {decision.annee} : {decision.verdict.libelle()}{section}{garde(decision.avertissements)}")
    tete = "".join(f'<th scope="col">{nom}</th>' for nom in _COLONNES)
    lignes = "".join(map(_ligne, decision.constats))
    return f"<table><caption>{escape(titre)}</caption><thead><tr>{tete}</tr></thead><tbody>{lignes}</tbody></table>"


def _ligne(constat: Constat) -> str:
    cellules = (", ".join(constat.fondement), constat.etat_dit.libelle(), *(chiffre or "" for chiffre in constat.chiffres()))
    suite = "".join(f"<td>{escape(texte)}</td>" for texte in cellules)
    return f'<tr><th scope="row">{escape(constat.code.libelle())}</th>{suite}</tr>'
