"""Batches of demandes as Arrow tables; the native half is a package of its own, installed by the extra ``table``."""

from __future__ import annotations

import os
import warnings
from typing import Any, Callable, Literal, Optional, Protocol, Sequence

from ._noyau import Decision
from .enumerations import EtatDuTexte, Langue, MotEtatDuTexte
from .erreurs import ErreurEntree
from .extras import arrow, bibliotheque
from .resultats import CHAMPS, MONTREES, cellules, erreur_html, rangee_html, tableau_html
from .typographie import compter, imprime
from .valeur import mot


class LignesOrphelines(UserWarning):
    """Career rows whose id is that of no person: decisions were made without them. Shown every time, not once."""


# Appended: what the user has asked for stands before.
warnings.simplefilter("always", LignesOrphelines, append=True)

class FluxArrow(Protocol):
    """What speaks the Arrow PyCapsule interface: tables of polars, pandas (2.2 or later), pyarrow, DuckDB…"""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        """The stream of the table, as a capsule."""


class Ecarts(FluxArrow, Protocol):
    """Rows of a table that match nothing, or are set aside: an Arrow stream of ``table``, ``ligne``, ``id`` and ``motif``."""

    def __len__(self) -> int:
        """Number of rows."""

    def premiers(self, n: int = 5) -> list[tuple[int, Optional[str], str]]:
        """The first rows: number from 1, id as found (or none), reason."""


class Bilan(Protocol):
    """Every row of the three tables, counted once."""

    @property
    def personnes(self) -> int:
        """Rows of persons: ``personnes_evaluees + personnes_sans_demande + personnes_en_erreur``."""

    @property
    def personnes_evaluees(self) -> int:
        """Persons that some demande named and whose facts were read."""

    @property
    def personnes_sans_demande(self) -> int:
        """Persons that no demande named."""

    @property
    def personnes_en_erreur(self) -> int:
        """Persons whose facts were refused, doubled, or without an id."""

    @property
    def carriere(self) -> int:
        """Rows of careers: ``carriere_rattachees + carriere_en_erreur + carriere_orphelines``."""

    @property
    def carriere_rattachees(self) -> int:
        """Rows of persons that are not in error."""

    @property
    def carriere_en_erreur(self) -> int:
        """Rows of persons in error."""

    @property
    def carriere_orphelines(self) -> int:
        """Rows of nobody."""

    @property
    def demandes(self) -> int:
        """Rows of demandes: ``decisions + demandes_en_erreur``."""

    @property
    def decisions(self) -> int:
        """Decisions."""

    @property
    def demandes_en_erreur(self) -> int:
        """Error rows."""

    def to_dict(self) -> dict[str, int]:
        """The counts by their names."""


class TableDecisions(FluxArrow, Protocol):
    """A table of decisions: an Arrow stream for whoever reads it (``pyarrow.table(…)``, ``polars.DataFrame(…)``…)."""

    @property
    def colonnes(self) -> list[str]:
        """Names of the columns."""

    @property
    def etat(self) -> Optional[str]:
        """The state of the text asked for; None where each list was under its own."""

    @property
    def orphelines(self) -> Ecarts:
        """Career rows of nobody."""

    @property
    def bilan(self) -> Bilan:
        """Every row counted once."""

    def to_polars(self) -> Any:
        """The same as a ``polars.DataFrame``; ``ModuleNotFoundError`` without polars."""

    def to_pandas(self) -> Any:
        """The same as a ``pandas.DataFrame``; ``ModuleNotFoundError`` without pandas and pyarrow."""

    def _repr_html_(self) -> str:
        """The first decisions, for notebooks."""

    def __len__(self) -> int:
        """Number of rows."""


def evaluer_table(
    personnes: FluxArrow,
    carriere: FluxArrow,
    demandes: FluxArrow,
    *,
    progres: Optional[Callable[[int], object]] = None,
    langue: Langue | str = Langue.FR,
    orphelines: Literal["signaler", "refuser", "ignorer"] = "signaler",
    colonnes: Optional[Sequence[str]] = None,
    dictionnaires: bool = False,
    etat: Optional[MotEtatDuTexte] = None,
) -> TableDecisions:
    """Evaluates a table of demandes against tables of persons and of career periods, all keyed by ``id``.

    Columns are named like the fields of the interchange format, nested names joined by ``_`` (``organisme_regime``). The lists
    ``inscriptions``, ``reclassements``, ``fonction_publique_categorie_a`` and ``fonction_publique_fonctions_securite_sociale`` are
    lists of structs, or JSON texts. A null ``agrement`` in a column that is there says that none is known.

    An ``id`` is a text, as it stands, or a whole number (integer, float, decimal, a dictionary of them), which is the text of its
    digits: 8 is "8", "008" is not.

    The result, itself an Arrow stream, has one row per demande, in order: ``id``, the columns of a decision, then those of an error:
    ``erreur_chemin``, ``erreur_regle``, ``erreur_message`` (in ``langue``), ``erreur_table``, ``erreur_ligne`` (from 1),
    ``erreur_valeur`` (what was found) and ``erreur_attendu``. A bad row has only its error; nothing stops and nothing is lost.

    Career rows whose id is that of no person are told by the warning ``LignesOrphelines`` and are in the ``orphelines`` of the result;
    ``orphelines="refuser"`` makes of them an ``ErreurEntree``, ``"ignorer"`` keeps careers of more persons quiet on purpose, and rows that have no id. ``bilan``
    counts every row of the three tables.

    ``colonnes`` are those wanted, in their order; with nothing but ``id``, ``annee``, ``classe``, ``verdict`` and those of the error,
    the verdict alone is worked out, which is faster. ``dictionnaires`` has words (verdict, codes…) as dictionaries, which engines read
    as categories, instead of texts. ``etat`` asks for a state of the text instead of that of each list, as in ``evaluer``.

    Every core is used, without the GIL; ``progres(done)`` is called from time to time. ``ErreurEntree`` when a table has an unknown
    column or lacks its key; ``ModuleNotFoundError`` without the extra ``table``.
    """
    if orphelines not in ("signaler", "refuser", "ignorer"):
        raise ValueError('orphelines: "signaler", "refuser", "ignorer"')
    langue = Langue(langue)
    sous = None if etat is None else mot(EtatDuTexte, etat, "etat").value
    for nom, table in (("personnes", personnes), ("carriere", carriere), ("demandes", demandes)):
        _exiger_un_flux(nom, table)
    decisions: TableDecisions = arrow().evaluer_table(
        personnes,
        carriere,
        demandes,
        progres=progres,
        langue=langue.value,
        colonnes=None if colonnes is None else list(colonnes),
        dictionnaires=dictionnaires,
        etat=sous,
    )
    if orphelines != "ignorer" and (perdues := decisions.orphelines):
        if orphelines == "refuser":
            raise ErreurEntree("carriere.id", "valeur_inconnue")
        warnings.warn(_orphelines(perdues, langue), LignesOrphelines, stacklevel=2)
    return decisions


def _exiger_un_flux(nom: str, table: object) -> None:
    """A ``TypeError`` that names the table, what it is, and how to make of it one that has an Arrow stream."""
    if hasattr(table, "to_frame"):
        raise TypeError(f"{nom}: {type(table).__name__} is one column of a table; give the whole of it, or {nom}.to_frame()")
    if hasattr(table, "__arrow_c_stream__"):
        return
    if hasattr(table, "collect"):
        remede = f"{nom}.collect()"
    elif isinstance(table, dict):
        remede = f"pyarrow.table({nom})"
    elif isinstance(table, (list, tuple)):
        remede = f"pyarrow.Table.from_pylist({nom})"
    elif isinstance(table, (str, bytes, os.PathLike)):
        remede = f"polars.read_parquet({nom}), or pyarrow.csv.read_csv({nom})"
    else:
        remede = "a pyarrow.Table, a polars.DataFrame, a pandas.DataFrame (2.2 or later)"
    raise TypeError(f"{nom}: {type(table).__name__} has no Arrow stream; give {remede}")


def _orphelines(ecarts: Ecarts, langue: Langue) -> str:
    """How many, and the first ones."""
    fr = langue is Langue.FR
    sans_id = "sans id" if fr else "no id"
    premieres = ", ".join(f"{ligne} ({sans_id if id is None else repr(id)})" for ligne, id, _ in ecarts.premiers())
    suite = ", …" if len(ecarts) > 5 else ""
    nombre = compter(len(ecarts), langue.value, ("ligne de carrière", "lignes de carrière"), ("career row", "career rows"))
    quoi, conseil = (
        (" sans personne, dont aucune décision ne tient compte : ligne ", ' ; orphelines="ignorer" si c\'est voulu')
        if fr
        else (" of nobody, which no decision takes into account: row ", '; orphelines="ignorer" if this is on purpose')
    )
    return f"{nombre}{imprime(quoi, langue.value)}{premieres}{suite}{imprime(conseil, langue.value)}"


def en_polars(decisions: FluxArrow) -> Any:
    """A table of decisions as a ``polars.DataFrame``."""
    return bibliotheque("polars").DataFrame(decisions)


def en_pandas(decisions: FluxArrow) -> Any:
    """A table of decisions as a ``pandas.DataFrame``."""
    bibliotheque("pandas")
    return bibliotheque("pyarrow").table(decisions).to_pandas()


def en_html(decisions: TableDecisions) -> str:
    """The first rows of a table of decisions, for notebooks."""
    lignes = bibliotheque("pyarrow").table(decisions).slice(0, MONTREES).to_pylist()
    titre = f"{decisions.bilan.decisions} décisions, {decisions.bilan.demandes_en_erreur} erreurs"
    etat = None if decisions.etat is None else EtatDuTexte(decisions.etat)
    return tableau_html(titre, [rangee_html(ligne["id"] or "", _cellules(ligne, etat)) for ligne in lignes], len(decisions))


def _cellules(ligne: dict[str, Any], etat: Optional[MotEtatDuTexte]) -> tuple[str, ...]:
    if ligne["erreur_regle"] is not None:
        return erreur_html(ligne["erreur_message"])
    champs = {nom: ligne[nom] for nom in CHAMPS}
    return cellules(Decision.from_dict({**champs, "date_reference": champs["date_reference"].isoformat()}, etat))
