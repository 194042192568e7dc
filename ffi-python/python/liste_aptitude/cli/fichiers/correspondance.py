"""``--colonnes``: a small TOML file that says how an export names its columns and its words, so that it is read as it comes.

    encodage = "windows-1252"
    dates = "jj/mm/aaaa"

    [mots]                        # in every column of truth values
    Oui = true
    Non = false

    [personnes]
    ignorer = ["Nom", "Prénom"]
    [personnes.colonnes]          # their names = ours
    Matricule = "id"
    [personnes.mots.formation_diplome_assimile]
    "Néant" = "aucun"

    [carriere.constantes]         # what the export does not say, the same in every row
    organisme_regime = "general"
"""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence

from ...extras import ExtraManquant
from ...typographie import visible
from ..usage import MauvaisUsage
from .champs import CHAMPS, Genre

_PARTIES = {"colonnes": dict, "mots": dict, "constantes": dict, "ignorer": list}
DATES = ("aaaa-mm-jj", "jj/mm/aaaa")


@dataclass(frozen=True)
class Table:
    """What is said of a table."""

    colonnes: Mapping[str, str] = field(default_factory=dict)
    """Our name of a column, by theirs."""
    ignorees: Sequence[str] = ()
    mots: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """By our name of a column: what each of their words stands for."""
    constantes: Mapping[str, Any] = field(default_factory=dict)

    def nom(self, leur: str) -> Optional[str]:
        """Our name of a column; none for one that is ignored."""
        return None if leur in self.ignorees else self.colonnes.get(leur, leur)


@dataclass(frozen=True)
class Correspondance:
    """What a file says."""

    tables: Mapping[Genre, Table] = field(default_factory=dict)
    encodage: Optional[str] = None
    dates: Optional[str] = None

    def table(self, genre: Genre) -> Table:
        """What is said of a table: nothing, unless it is."""
        return self.tables.get(genre, Table())


def lire(fichier: Path) -> Correspondance:
    """Reads a file; ``MauvaisUsage`` says what in it is not understood, and the nearest word that would be."""
    toml = _toml()
    try:
        contenu = toml.loads(fichier.read_text(encoding="utf-8"))
    except ValueError as erreur:  # that is no TOML, or no UTF-8
        raise MauvaisUsage(f"{visible(str(fichier))}: {erreur}") from None
    _connus(fichier, "", contenu, ("encodage", "dates", "mots", *CHAMPS))
    generaux = _objet(fichier, "mots", contenu.get("mots", {}))
    if contenu.get("dates") not in (None, *DATES):
        raise MauvaisUsage(f"{visible(str(fichier))}: dates: {', '.join(DATES)}")
    tables = {genre: _table(fichier, genre, _objet(fichier, genre, contenu.get(genre, {})), generaux) for genre in CHAMPS}
    return Correspondance(tables, contenu.get("encodage"), contenu.get("dates"))


def _toml() -> Any:
    """The reader of TOML: that of Python from 3.11, else the one that the extra brings."""
    try:
        return import_module("tomllib")
    except ModuleNotFoundError:
        pass
    try:
        return import_module("tomli")
    except ModuleNotFoundError:
        raise ExtraManquant("table") from None


def _table(fichier: Path, genre: Genre, dit: Mapping[str, Any], generaux: Mapping[str, Any]) -> Table:
    _connus(fichier, genre, dit, tuple(_PARTIES))
    for nom, valeur in dit.items():
        if not isinstance(valeur, _PARTIES[nom]):
            raise MauvaisUsage(f"{visible(str(fichier))}: {genre}.{nom}")
    champs = CHAMPS[genre].colonnes
    colonnes = dict(dit.get("colonnes", {}))
    _connus(fichier, f"{genre}.colonnes", dict.fromkeys(map(str, colonnes.values())), tuple(champs))
    propres = dit.get("mots", {})
    for partie in ("mots", "constantes"):
        _connus(fichier, f"{genre}.{partie}", dit.get(partie, {}), tuple(champs))
    mots = {
        nom: {**(generaux if champ.nature == "booleen" else {}), **_objet(fichier, f"{genre}.mots.{nom}", propres.get(nom, {}))}
        for nom, champ in champs.items()
    }
    return Table(colonnes, tuple(dit.get("ignorer", ())), {nom: m for nom, m in mots.items() if m}, dit.get("constantes", {}))


def _objet(fichier: Path, nom: str, valeur: Any) -> Mapping[str, Any]:
    if not isinstance(valeur, dict):
        raise MauvaisUsage(f"{visible(str(fichier))}: {nom}")
    return valeur


def _connus(fichier: Path, ou: str, vus: Mapping[str, Any], connus: Sequence[str]) -> None:
    for nom in vus:
        if nom not in connus:
            raise MauvaisUsage(f"{visible(str(fichier))}: {f'{ou}.' if ou else ''}{visible(nom)}{proche(nom, connus)}")


def proche(nom: str, connus: Sequence[str]) -> str:
    """The nearest of the names known, as an end of a sentence."""
    voisins = get_close_matches(nom.lower(), connus, 1, 0.6)
    return f" (→ {voisins[0]} ?)" if voisins else ""


def appliquer(table: Any, dit: Table, genre: Genre) -> Any:
    """The columns of a table under our names, the words of theirs as ours."""
    import pyarrow
    import pyarrow.compute

    gardees = [(rang, dit.nom(nom)) for rang, nom in enumerate(table.column_names)]
    colonnes = [(nom, table.column(rang)) for rang, nom in gardees if nom is not None]
    noms = [nom for nom, _ in colonnes]
    for nom, valeur in dit.constantes.items():
        if nom not in noms:
            colonnes.append((nom, pyarrow.repeat(_texte(valeur), table.num_rows)))
    traduites = [_traduite(colonne, dit.mots[nom]) if nom in dit.mots else colonne for nom, colonne in colonnes]
    return pyarrow.table(traduites, names=[nom for nom, _ in colonnes]).replace_schema_metadata(table.schema.metadata)


def _traduite(colonne: Any, mots: Mapping[str, Any]) -> Any:
    import pyarrow
    import pyarrow.compute

    if not pyarrow.types.is_string(colonne.type):
        return colonne
    nus = pyarrow.compute.utf8_trim_whitespace(colonne)
    rangs = pyarrow.compute.index_in(nus, value_set=pyarrow.array(list(mots), pyarrow.string()))
    nos = pyarrow.array([_texte(valeur) or None for valeur in mots.values()], pyarrow.string())
    return pyarrow.compute.if_else(pyarrow.compute.is_valid(rangs), pyarrow.compute.take(nos, rangs), colonne)


def _texte(valeur: Any) -> str:
    return str(valeur).lower() if isinstance(valeur, bool) else str(valeur)
