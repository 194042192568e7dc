"""Batches of demandes as Arrow tables; see ``liste_aptitude.evaluer_table``."""

from ._arrow import Bilan, Decisions, Ecarts, Evaluateur, colonnes, evaluer_table, ids

__all__ = ["Bilan", "Decisions", "Ecarts", "Evaluateur", "colonnes", "evaluer_table", "ids"]
