"""Three tables in: CSV, Parquet or JSON Lines files of persons, career periods and demandes, the demandes streamed."""

from __future__ import annotations

import argparse
import os
import re
import sys
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Iterator, Mapping, Optional, Sequence, Tuple

from .. import Decision, ErreurEntree
from ..attente import ABSENTE, attente
from ..enumerations import Classe, MotEtatDuTexte
from ..extras import ExtraManquant, arrow
from ..typographie import francais, visible
from .arret import relancer
from .bilan import MONTRES, Bilan, Ecart, Ecarts
from .classeur import est_un_classeur
from .entrees import Cas, Resultat, etat
from .fichiers.bloc import Bloc, Entiere, Reglages
from .fichiers.champs import CHAMPS, Champs, Genre
from .fichiers.correspondance import Correspondance, lire as lire_correspondance
from .fichiers.fautes import Faute
from .fichiers.faits import en_table, ids_en_texte, objet
from .fichiers.lecture import lire, ordre as ordre_des_ids
from .langue import texte
from .refus import Refus
from .usage import MauvaisUsage

_ERREUR = ("id", "erreur_chemin", "erreur_regle", "erreur_table", "erreur_ligne")
"""What the evaluator says of a bad row."""


@dataclass(frozen=True)
class Lot:
    """A block of demandes evaluated."""

    bloc: Bloc
    decisions: Any
    """A row for each good row of the block; what it says of an error is not the last word."""
    refus: Mapping[int, Refus]
    """Why a row has no decision, by its rank among the good ones."""
    fautes: list[Refus]
    """The rows that could not be read."""


class Tables:
    """The tables of the command line: demandes by batches, persons and careers joined beforehand, or read beside them where all are in order."""

    def __init__(self, options: argparse.Namespace, *, suivies: bool = False) -> None:
        """``suivies``: the demandes are asked for once, in the order of their file; files whose ids rise are then read side by side, and not kept."""
        try:
            extension = arrow()
            import pyarrow
        except ModuleNotFoundError:
            raise ExtraManquant("table") from None
        self._options = options
        dit = Correspondance() if options.colonnes is None else lire_correspondance(options.colonnes, options.langue)
        jour_mois = (options.dates or dit.dates) == "jj/mm/aaaa"
        self._reglages = Reglages(self._dire, options.langue, options.encodage or dit.encodage, jour_mois, dit)
        self._export = dit if dit.fichier else None
        genres: Tuple[Genre, Genre] = ("personnes", "carriere")
        fichiers: dict[Genre, str] = {genre: getattr(options, genre) for genre in (*genres, "demandes")}
        # A ValueError too: what an engine of tables says of a stream that breaks, and a column that no field has.
        try:
            self._versions = {fichier: _version(fichier) for fichier in fichiers.values() if suivies and os.path.isfile(fichier)}
            ordre = ordre_des_ids(fichiers, self._reglages) if suivies else None
            self._en_ordre = ordre is not None
            self._entieres: dict[Genre, Entiere] = {genre: self._entiere(genre) for genre in genres}
            flux = [entiere.flux() for entiere in self._entieres.values()]
            self._evaluateur = extension._arrow.EnOrdre(*flux, ordre) if self._en_ordre else extension.Evaluateur(*flux)
        except (ValueError, pyarrow.ArrowException) as erreur:
            relancer()
            raise MauvaisUsage(self._sens(erreur)) from None
        # A person or a career that could not be read whole is judged on none of its rows.
        self._illisibles: dict[str, Tuple[Genre, Faute]] = {}
        for genre, entiere in self._entieres.items():
            for faute in self._situees(entiere):
                if faute.id is not None:
                    self._illisibles.setdefault(faute.id, (genre, faute))
        self._touches: set[str] = set()
        """Those among them that would have been evaluated."""
        self._lues = self._decidees = 0

    def _situees(self, entiere: Entiere) -> Iterator[Faute]:
        """The faults of a file, those of career rows with the rank in the career of their person, as the evaluator would say it."""
        leurs = {faute.id for faute in entiere.fautes if faute.id is not None and faute.erreur.chemin.startswith("carriere[]")}
        lignes = entiere.lignes_de(leurs) if leurs else {}
        for faute in entiere.fautes:
            if faute.id in leurs:
                lignes.setdefault(faute.id, []).append(faute.numero)
        for suite in lignes.values():
            suite.sort()
        for faute in entiere.fautes:
            erreur = faute.erreur
            if faute.id not in leurs or not erreur.chemin.startswith("carriere[]"):
                yield faute
                continue
            rang = bisect_left(lignes[faute.id], faute.numero)
            yield Faute(faute.numero, faute.id, erreur.deplacee(erreur.chemin.replace("[]", f"[{rang}]", 1)))

    def lots(self, colonnes: Optional[Sequence[str]] = None, dictionnaires: bool = False) -> Iterator[Lot]:
        """Each block of demandes, evaluated: these columns only, words as dictionaries if wanted."""
        import pyarrow

        voulues = None if colonnes is None else [*dict.fromkeys((*_ERREUR, *colonnes))]
        dits: dict[str, Any] = {"langue": self._options.langue, "etat": etat(self._options), "colonnes": voulues, "dictionnaires": dictionnaires}
        try:
            for bloc in lire(self._options.demandes, "demandes", self._reglages):
                evalues = self._evaluateur.evaluer(bloc.table, **dits)
                yield self._lot(bloc, en_table(evalues))
            if self._en_ordre:
                self._evaluateur.finir()
                self._exiger_les_memes()
        except (ValueError, pyarrow.ArrowException) as erreur:
            # What went wrong may be that they changed.
            self._exiger_les_memes()
            raise MauvaisUsage(self._sens(erreur)) from None

    def resultats(self) -> Iterator[list[Resultat]]:
        """The same as results, in the order of the file."""
        for lot in self.lots():
            yield self._resultats(lot, self._options.demandes)

    def inscriptions(self) -> Iterator[Tuple[str, Mapping[str, Any]]]:
        """The persons who have earlier inscriptions, with nothing else: also those that no demande names."""
        table = self._entieres["personnes"].table
        if "inscriptions" not in table.column_names:
            return
        from .. import evaluer_lot

        ids = ids_en_texte(table).to_pylist()
        for id, cellule in zip(ids, table.column("inscriptions").to_pylist()):
            dossier = {"id": id, **objet({"inscriptions": cellule}, CHAMPS["personnes"])} if id and cellule else {}
            # Refused, it is told with its demande; with none, there is nothing to say of it.
            if dossier and isinstance(evaluer_lot([(dossier, {"annee": 2000, "classe": "D1"})])[0], Decision):
                yield id, dossier

    def sans_demande(self) -> Iterator[list[Resultat]]:
        """The persons whom no demande named, as if each had asked for something: what their facts are worth. The counts are no more."""
        import pyarrow

        personnes = self._entieres["personnes"]
        premiere = attente("demande.annee").minimum  # type: ignore[union-attr]
        for part in en_table(self._evaluateur.sans_demande).to_batches(max_chunksize=1 << 14):
            demandes = {"id": part.column("id"), "annee": [premiere] * len(part), "classe": [Classe.AD3.value] * len(part)}
            bloc = Bloc(pyarrow.table(demandes), [personnes.ligne(ligne - 1) for ligne in part.column("ligne").to_pylist()])
            lot = self._lot(bloc, en_table(self._evaluateur.evaluer(bloc.table, langue=self._options.langue)))
            yield self._resultats(lot, personnes.fichier)

    def _resultats(self, lot: Lot, fichier: str) -> list[Resultat]:
        faits = _Faits(self._entieres, lot.bloc.table)
        rangees = lot.decisions.to_pylist()
        bloc: list[tuple[int, Resultat]] = [(faute.numero, faute) for faute in lot.fautes]
        for rang, numero in enumerate(lot.bloc.numeros):
            refus = lot.refus.get(rang)
            bloc.append((numero, refus or Cas(rangees[rang]["id"], _decision(rangees[rang], etat(self._options)), partial(faits.lire, rang), fichier, numero)))
        if lot.fautes:
            bloc.sort(key=lambda resultat: resultat[0])
        return [resultat for _, resultat in bloc]

    def bilan(self) -> Bilan:
        """What became of every row read so far."""
        langue = self._options.langue
        comptes = dict(self._evaluateur.bilan.to_dict())
        personnes, carriere = self._entieres["personnes"], self._entieres["carriere"]
        orphelines = en_table(self._evaluateur.orphelines)
        if self._illisibles:
            import pyarrow
            import pyarrow.compute

            # The careers of a person whose row cannot be read are not of nobody.
            siennes = pyarrow.compute.is_in(orphelines.column("id"), value_set=pyarrow.array(list(self._illisibles), pyarrow.string()))
            orphelines = orphelines.filter(pyarrow.compute.invert(siennes))
        comptes["personnes"] += len(personnes.fautes)
        comptes["personnes_en_erreur"] += len(personnes.fautes) + len(self._touches)
        comptes["personnes_evaluees"] -= len(self._touches)
        comptes["carriere"] += len(carriere.fautes)
        if self._touches:
            import pyarrow
            import pyarrow.compute

            # As for the persons that the evaluator refuses, their career rows are in no decision.
            leurs = pyarrow.compute.is_in(ids_en_texte(carriere.table), value_set=pyarrow.array(list(self._touches), pyarrow.string()))
            comptes["carriere_rattachees"] -= pyarrow.compute.sum(leurs).as_py() or 0
        comptes["carriere_orphelines"] = orphelines.num_rows
        comptes["carriere_en_erreur"] = comptes["carriere"] - comptes["carriere_rattachees"] - orphelines.num_rows
        comptes.update(demandes=self._lues, decisions=self._decidees, demandes_en_erreur=self._lues - self._decidees)
        illisibles = [
            Ecarts("illisibles", e.fichier, len(e.fautes), [Ecart(f.numero, f.id, f.erreur) for f in e.fautes[:MONTRES]])
            for e in (personnes, carriere)
            if e.fautes
        ]
        ecarts = [*self._personnes_ecartees(personnes), *self._carriere_de_personne(carriere, orphelines)]
        return Bilan(comptes, personnes.fichier, [*illisibles, *ecarts])

    def _personnes_ecartees(self, personnes: Entiere) -> Iterator[Ecarts]:
        """Rows of persons that no demande can name, or that several name."""
        lignes = en_table(self._evaluateur.personnes_ecartees)
        if not lignes.num_rows:
            return
        import pyarrow.compute

        doubles = pyarrow.compute.equal(lignes.column("motif"), "personne_double")
        yield from self._ecarts("personne_double", personnes, lignes.filter(doubles))
        yield from self._ecarts("personne_sans_id", personnes, lignes.filter(pyarrow.compute.invert(doubles)))

    def _carriere_de_personne(self, carriere: Entiere, lignes: Any) -> Iterator[Ecarts]:
        """Career rows of nobody; of those without an id nobody knows whether the persons' file lacks theirs, so they are never meant."""
        if not lignes.num_rows:
            return
        import pyarrow.compute

        absentes = pyarrow.compute.equal(lignes.column("motif"), "personne_inconnue")
        yield from self._ecarts("carriere_sans_personne", carriere, lignes.filter(absentes), self._options.carriere_en_trop)
        yield from self._ecarts("carriere_sans_id", carriere, lignes.filter(pyarrow.compute.invert(absentes)))

    def _ecarts(self, sens: str, entiere: Entiere, lignes: Any, attendu: bool = False) -> Iterator[Ecarts]:
        if lignes.num_rows:
            premiers = [Ecart(entiere.ligne(e["ligne"] - 1), e["id"]) for e in lignes.slice(0, MONTRES).to_pylist()]
            yield Ecarts(sens, entiere.fichier, lignes.num_rows, premiers, attendu)

    def _dire(self, fr: str, en: str) -> None:
        print(francais(fr) if self._options.langue == "fr" else en, file=sys.stderr)

    def _sens(self, erreur: Exception) -> str:
        return erreur.phrase(self._options.langue) if isinstance(erreur, ErreurEntree) else str(erreur)

    def _entiere(self, genre: Genre) -> Entiere:
        fichier = getattr(self._options, genre)
        blocs = partial(lire, fichier, genre, self._reglages)
        if Path(fichier).suffix.lower() != ".parquet":
            return Entiere(fichier, blocs())
        avant = _version(fichier)

        def relire() -> Iterator[Bloc]:
            self._exiger(fichier, avant)
            return blocs()

        return Entiere(fichier, blocs(), relire, en_ordre=self._en_ordre)

    def _exiger_les_memes(self) -> None:
        for fichier, avant in self._versions.items():
            self._exiger(fichier, avant)

    def _exiger(self, fichier: str, avant: Tuple[int, int, int]) -> None:
        """``MauvaisUsage`` where a file is not as it was."""
        if _version(fichier) != avant:
            t = texte(self._options.langue)
            raise MauvaisUsage(visible(fichier) + t(" : a changé pendant la lecture ; recommencer", ": changed while it was read; start again"))

    def _lot(self, bloc: Bloc, decisions: Any) -> Lot:
        """The refusals of a block, each placed in the file where its fault is."""
        regles = decisions.column("erreur_regle")
        refus: dict[int, Refus] = {}
        if regles.null_count < len(regles):
            colonnes = [decisions.column(nom).to_pylist() for nom in _ERREUR]
            for rang, (id, chemin, regle, genre, ligne) in enumerate(zip(*colonnes)):
                if regle is not None:
                    refus[rang] = self._refus(bloc, rang, id, (chemin, regle), genre, ligne and ligne - 1)
        if self._illisibles:
            for rang, id in enumerate(decisions.column("id").to_pylist()):
                # What the evaluator says of a row that it could read comes first, unless it is that there is none.
                if id in self._illisibles and (rang not in refus or refus[rang].erreur.chemin == "id"):
                    if rang not in refus:
                        self._touches.add(id)
                    genre, faute = self._illisibles[id]
                    refus[rang] = self._refus_de(genre, faute.numero, id, faute.erreur)
        fautes = [self._refus_de("demandes", f.numero, f.id, f.erreur) for f in bloc.fautes]
        self._lues += len(bloc.numeros) + len(fautes)
        self._decidees += len(bloc.numeros) - len(refus)
        return Lot(bloc, decisions, refus, fautes)

    def _refus(self, bloc: Bloc, rang: int, id: Optional[str], erreur: Tuple[str, str], genre: Genre, ligne: Optional[int]) -> Refus:
        chemin, regle = erreur
        fautive: Genre
        if ligne is None or genre == "demandes":
            # A person who is nowhere is the fault of the demande.
            valeur, autour = _trouver(bloc.table.slice(rang, 1).to_pylist()[0], chemin, CHAMPS["demandes"])
            fautive, numero = "demandes", bloc.numeros[rang]
        else:
            entiere = self._entieres[genre]
            valeur, autour = _trouver(entiere.rangee(ligne), chemin, CHAMPS[genre])
            fautive, numero = genre, entiere.ligne(ligne)
        return self._refus_de(fautive, numero, id, ErreurEntree(chemin, regle, valeur, autour))

    def _refus_de(self, genre: Genre, numero: int, id: Optional[str], erreur: ErreurEntree) -> Refus:
        fichier = getattr(self._options, genre)
        return Refus(fichier, numero, id, erreur, True, self._export, genre if est_un_classeur(fichier) else None)


def _version(fichier: str) -> Tuple[int, int, int]:
    """What changes when a file is written again."""
    etat = os.stat(fichier)
    return etat.st_ino, etat.st_size, etat.st_mtime_ns


def _decision(rangee: Mapping[str, Any], etat: Optional[MotEtatDuTexte]) -> Decision:
    champs = {nom: valeur for nom, valeur in rangee.items() if nom != "id" and not nom.startswith("erreur_")}
    return Decision.from_dict({**champs, "date_reference": champs["date_reference"].isoformat()}, etat)


def _trouver(rangee: Mapping[str, Any], chemin: str, champs: Champs) -> Tuple[Any, Mapping[str, Any]]:
    """The cell of a path, and the row that it stands in."""
    chemins = {champs.chemin(nom): nom for nom in champs.colonnes}
    valeur = rangee.get(chemins.get(re.sub(r"^carriere\[\d+\]", "carriere[]", chemin), ""))
    return ABSENTE if valeur is None else valeur, rangee


class _Faits:
    """The facts behind a block of demandes, looked up once, when some command asks for them."""

    def __init__(self, entieres: Mapping[Genre, Entiere], demandes: Any) -> None:
        self._entieres = entieres
        self._demandes_lues = demandes

    def lire(self, rang: int) -> Tuple[Mapping[str, Any], Mapping[str, Any]]:
        """The dossier and the demande of a row."""
        id, demande = self._ids[rang], self._demandes[rang]
        carriere = [objet(ligne, CHAMPS["carriere"]) for ligne in self._carrieres.get(id, ())]
        dossier = {"id": id, **objet(self._personnes[id], CHAMPS["personnes"]), "carriere": carriere}
        return dossier, objet(demande, CHAMPS["demandes"])

    @cached_property
    def _ids(self) -> list[str]:
        ids: list[str] = ids_en_texte(self._demandes_lues).to_pylist()
        return ids

    @cached_property
    def _demandes(self) -> list[dict[str, Any]]:
        lignes: list[dict[str, Any]] = self._demandes_lues.to_pylist()
        return lignes

    @cached_property
    def _personnes(self) -> dict[str, dict[str, Any]]:
        return dict(self._celles_du_lot("personnes"))

    @cached_property
    def _carrieres(self) -> dict[str, list[dict[str, Any]]]:
        carrieres: dict[str, list[dict[str, Any]]] = {}
        for id, ligne in self._celles_du_lot("carriere"):
            carrieres.setdefault(id, []).append(ligne)
        return carrieres

    def _celles_du_lot(self, genre: Genre) -> Iterator[Tuple[str, dict[str, Any]]]:
        import pyarrow
        import pyarrow.compute

        table = self._entieres[genre].table
        ids = ids_en_texte(table)
        voulues = pyarrow.compute.is_in(ids, value_set=pyarrow.array(set(self._ids), pyarrow.string()))
        return zip(ids.filter(voulues).to_pylist(), table.filter(voulues).to_pylist())
