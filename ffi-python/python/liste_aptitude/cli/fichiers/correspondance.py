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
from datetime import date, time
from importlib import import_module
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence

from ...extras import ExtraManquant
from ...typographie import visible
from ...voisins import propose
from ..langue import Texte, texte
from ..usage import MauvaisUsage
from . import DATES
from .champs import CHAMPS, Genre
from .encodage import connu
from .faits import en_textes

_PARTIES = ("colonnes", "mots", "constantes", "ignorer")
_NOMS_MONTRES = 10


@dataclass(frozen=True)
class Table:
    """What is said of a table."""

    colonnes: Mapping[str, str] = field(default_factory=dict)
    """Our name of a column, by theirs."""
    ignorees: Sequence[str] = ()
    mots: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """By our name of a column: what each of their words stands for."""
    constantes: Mapping[str, Any] = field(default_factory=dict)
    """By our name of a column: what every row has. A number, a truth value or a text as it is written, a day of TOML as the text of it."""

    def leur(self, nom: str) -> Optional[str]:
        """Their name of our column, where they give it one of their own."""
        return next((leur for leur, notre in self.colonnes.items() if notre == nom), None)

    def nom(self, leur: str) -> Optional[str]:
        """Our name of a column; none for one that is ignored."""
        return None if leur in self.ignorees else self.colonnes.get(leur, leur)


@dataclass(frozen=True)
class Correspondance:
    """What a file says."""

    tables: Mapping[Genre, Table] = field(default_factory=dict)
    encodage: Optional[str] = None
    dates: Optional[str] = None
    fichier: Optional[Path] = None
    """Where it is said."""

    def table(self, genre: Genre) -> Table:
        """What is said of a table: nothing, unless it is."""
        return self.tables.get(genre, Table())


def lire(fichier: Path, langue: str) -> Correspondance:
    """Reads a file; ``MauvaisUsage`` says what in it is not understood, and the nearest word that would be."""
    lecture = _Lecture(fichier, texte(langue))
    toml = _toml()
    try:
        contenu = toml.loads(fichier.read_text(encoding="utf-8"))
    except ValueError as erreur:  # that is no TOML, or no UTF-8
        raise lecture.refus("", lecture.t(f"ce n'est pas du TOML en UTF-8 ({erreur})", f"this is not TOML in UTF-8 ({erreur})")) from None
    lecture.connus("", contenu, ("encodage", "dates", "mots", *CHAMPS))
    generaux = lecture.objet("mots", contenu.get("mots", {}))
    if contenu.get("dates") not in (None, *DATES):
        raise lecture.refus("dates", lecture.t(f"attendu : {' ou '.join(DATES)}", f"expected: {' or '.join(DATES)}"))
    encodage = contenu.get("encodage")
    if encodage is not None and (not isinstance(encodage, str) or connu(encodage) is None):
        dit = visible(str(encodage))
        raise lecture.refus("encodage", lecture.t("« ", "“") + dit + lecture.t(" » n'est pas un encodage connu", "” is no known encoding"))
    tables = {genre: lecture.table(genre, lecture.objet(genre, contenu.get(genre, {})), generaux) for genre in CHAMPS}
    return Correspondance(tables, None if encodage is None else connu(encodage), contenu.get("dates"), fichier)


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


@dataclass(frozen=True)
class _Lecture:
    """The file that is read, and the language in which it is told what is not understood."""

    fichier: Path
    t: Texte

    def refus(self, ou: str, dit: str) -> MauvaisUsage:
        """Where in the file, and what is wrong there."""
        nom = visible(str(self.fichier))
        return MauvaisUsage((f"{nom}, {visible(ou)}" if ou else nom) + self.t(" : ", ": ") + dit)

    def table(self, genre: Genre, dit: Mapping[str, Any], generaux: Mapping[str, Any]) -> Table:
        """What is said of one table."""
        self.connus(genre, dit, _PARTIES)
        if not isinstance(dit.get("ignorer", []), list):
            raise self.refus(f"{genre}.ignorer", self.t("attendu : une liste de noms de colonnes", "expected: a list of names of columns"))
        champs = CHAMPS[genre].colonnes
        colonnes = dict(self.objet(f"{genre}.colonnes", dit.get("colonnes", {})))
        for leur, notre in colonnes.items():
            if notre not in champs:
                self._inconnu(f"{genre}.colonnes", str(notre), tuple(champs), f"{visible(leur)} = ")
        propres, constantes = (self.objet(f"{genre}.{partie}", dit.get(partie, {})) for partie in ("mots", "constantes"))
        self.connus(f"{genre}.mots", propres, tuple(champs))
        self.connus(f"{genre}.constantes", constantes, tuple(champs))
        mots = {
            nom: {**(generaux if champ.nature == "booleen" else {}), **self.objet(f"{genre}.mots.{nom}", propres.get(nom, {}))}
            for nom, champ in champs.items()
        }
        return Table(colonnes, tuple(dit.get("ignorer", ())), {nom: m for nom, m in mots.items() if m}, {nom: _en_cellule(valeur) for nom, valeur in constantes.items()})

    def objet(self, ou: str, valeur: Any) -> Mapping[str, Any]:
        """A part that holds names and what they stand for."""
        if not isinstance(valeur, dict):
            raise self.refus(ou, self.t(f"attendu : une partie [{ou}], des lignes « nom = valeur »", f"expected: a part [{ou}], lines “name = value”"))
        return valeur

    def connus(self, ou: str, vus: Mapping[str, Any], connus: Sequence[str]) -> None:
        """Refuses the first name that is none of those known there."""
        for nom in vus:
            if nom not in connus:
                self._inconnu(ou, nom, connus)

    def _inconnu(self, ou: str, nom: str, connus: Sequence[str], avant: str = "") -> None:
        dit, voisin = avant + visible(nom), propose(nom, connus)
        if len(connus) < _NOMS_MONTRES:
            suite = self.t(" ; attendu : ", "; expected: ") + ", ".join(connus)
        else:
            suite = self.t(" ; les noms de colonnes sont ceux de modele et de schema", "; the names of columns are those of modele and schema")
        raise self.refus(ou, self.t("« ", "“") + dit + self.t(" » : nom inconnu", "”: unknown name") + voisin + suite)


def appliquer(table: Any, dit: Table, genre: Genre) -> Any:
    """The columns of a table under our names, the words of theirs as ours."""
    import pyarrow
    import pyarrow.compute

    gardees = [(rang, dit.nom(nom)) for rang, nom in enumerate(table.column_names)]
    colonnes = [(nom, table.column(rang)) for rang, nom in gardees if nom is not None]
    noms = [nom for nom, _ in colonnes]
    for nom, valeur in dit.constantes.items():
        if nom not in noms:
            colonnes.append((nom, pyarrow.repeat(valeur if isinstance(valeur, (int, str)) else _texte(valeur), table.num_rows)))
    traduites = [_traduite(colonne, dit.mots[nom]) if nom in dit.mots else colonne for nom, colonne in colonnes]
    return pyarrow.table(traduites, names=[nom for nom, _ in colonnes]).replace_schema_metadata(table.schema.metadata)


def _traduite(colonne: Any, mots: Mapping[str, Any]) -> Any:
    import pyarrow
    import pyarrow.compute

    textes = en_textes(colonne)
    if textes is None:
        return colonne
    nus = pyarrow.compute.utf8_trim_whitespace(textes)
    rangs = pyarrow.compute.index_in(nus, value_set=pyarrow.array(list(mots), pyarrow.string()))
    nos = pyarrow.array([_texte(valeur) or None for valeur in mots.values()], pyarrow.string())
    return pyarrow.compute.if_else(pyarrow.compute.is_valid(rangs), pyarrow.compute.take(nos, rangs), textes)


def _en_cellule(valeur: Any) -> Any:
    return str(valeur) if isinstance(valeur, (date, time)) else valeur


def _texte(valeur: Any) -> str:
    return str(valeur).lower() if isinstance(valeur, bool) else str(valeur)
