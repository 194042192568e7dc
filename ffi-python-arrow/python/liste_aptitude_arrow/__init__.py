"""Batches of demandes as Arrow tables; see ``liste_aptitude.evaluer_table``."""

from ._arrow import Decisions, Evaluateur, colonnes, evaluer_table

__all__ = ["Decisions", "Evaluateur", "colonnes", "evaluer_table"]
