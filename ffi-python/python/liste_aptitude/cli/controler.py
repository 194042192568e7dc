"""``liste-aptitude controler``: a published list held against the dossiers, every row of it counted."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass
from typing import Any, Iterator, Optional, Union

from .. import Avertissement, Constatation, Controle, Controleur, ErreurEntree, Inscrit
from ..avis import de_la_liste, garde
from ..controle import A_VOIR, FAUTES
from ..extras import ExtraManquant
from ..typographie import compter, francais, visible
from . import plafonds
from .entrees import Resultat, arguments, en_tables, traiter
from .fichiers.bloc import Reglages
from .fichiers.champs import CHAMPS
from .fichiers.correspondance import Correspondance, lire as lire_correspondance
from .fichiers.faits import ids_en_texte
from .fichiers.lecture import lire
from .langue import Texte, annee_de_liste, autres_listes, exemples, texte
from .lignes import Lignes
from .refus import Refus
from .sorties import ERREUR, Genre, Rangees, champs_erreur, declarer as declarer_sortie, en_rangees, nom_ecrit, signaler

_COLONNES: dict[str, Genre] = {
    "id": "texte",
    "controle": "texte",
    "certain": "booleen",
    "annee": "annee",
    "classe": "texte",
    "section_liste": "texte",
    "section": "texte",
    "verdict": "texte",
    "disposition": "texte",
    "raison": "texte",
    "faits_manquants": ["texte"],
    "reconduit_jusqu_a": "entier",
    "fichier": "texte",
    "ligne": "entier",
    "avertissements": ["texte"],
    **ERREUR,
}


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "controler",
        description=t(
            "Confronte une liste publiée aux dossiers : inscrits sans droit, droits sans inscription, sections, plafonds (A9.al3, A10.al1), reconductions "
            "oubliées (A22), chacun avec sa disposition et ce qui reste incertain.",
            "Holds a published list against the dossiers: listed without right, right without listing, sections, ceilings (A9.al3, A10.al1), renewals "
            "forgotten (A22), each with its provision and what is uncertain.",
        ),
        epilog=t(
            "PUBLIEE : colonnes id, classe, et section et annee si elle les dit ; table [liste] de --colonnes pour d'autres noms. "
            "Codes de sortie : 0 conforme, 1 une faute, un point à voir ou une ligne refusée, 2 mauvais usage.",
            "PUBLISHED: columns id, classe, and section and annee where it says them; table [liste] of --colonnes for other names. "
            "Exit status: 0 right, 1 a fault, a point to look at or a row refused, 2 wrong usage.",
        )
        + exemples(t, "controler --liste publiee.csv --annee 2000 demandes.jsonl"),
    )
    arguments(p, t, executer)
    p.add_argument("--liste", dest="publiee", metavar=t("PUBLIEE", "PUBLISHED"), required=True, help=t("la liste publiée (.csv, .parquet, .jsonl)", "the published list (.csv, .parquet, .jsonl)"))
    p.add_argument("--annee", type=annee_de_liste(t), required=True, metavar=t("ANNÉE", "YEAR"), help=t("année de la liste", "list year"))
    plafonds.declarer(p, t)
    declarer_sortie(p, t)


@dataclass(frozen=True)
class _Liste:
    """A published list, read whole."""

    fichier: str
    inscrits: list[Inscrit]
    numeros: list[int]
    """The line of each."""
    refus: list[Refus]
    autres_annees: int
    """Rows of other years."""

    @property
    def lignes(self) -> int:
        """Rows of the file."""
        return len(self.inscrits) + len(self.refus) + self.autres_annees


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)
    rangees_voulues = en_rangees(options)
    plafonds.verifier(options)
    liste = _lire(options)
    for refus in liste.refus:
        signaler(refus, t)
    controleur = Controleur(options.annee, liste.inscrits, elargie=options.elargie, precedente=options.precedente)

    def prendre(resultat: Resultat) -> None:
        if isinstance(resultat, Refus):
            signaler(resultat, t)
            return
        controleur.examiner(resultat.id, *resultat.lire(), resultat.decision)

    statut = _prendre_tout(options, controleur, prendre)
    trouvees = [_situee(liste, c) for c in controleur.constatations()]
    comptes = Counter(c.controle for _, c in trouvees)
    for ligne in _comptes(options, liste, comptes, controleur):
        print(ligne, file=sys.stderr if rangees_voulues else sys.stdout)
    if rangees_voulues:
        with Rangees(options, _COLONNES) as rangees:
            for refus in liste.refus:
                rangees.ecrire({"id": refus.id, "controle": "erreur", "annee": options.annee, **champs_erreur(refus, options.langue)})
            for numero, constatation in trouvees:
                rangees.ecrire(_rangee(options, liste, numero, constatation))
    else:
        for numero, constatation in trouvees:
            if constatation.controle not in (Controle.CONFORME, Controle.RECONDUIT):
                print(_phrase(options, numero, constatation))
    mal = any(comptes[controle] for controle in (*FAUTES, *A_VOIR))
    return 1 if mal or liste.refus else statut


def _prendre_tout(options: argparse.Namespace, controleur: Controleur, prendre: Any) -> int:
    """Reads every demande, and the inscriptions of the persons of the tables who ask for nothing."""
    if not en_tables(options, lues=("colonnes", "encodage")):
        return traiter(options, prendre, Lignes(options.fichiers))
    from .tables import Tables

    tables = Tables(options)
    statut = traiter(options, prendre, tables)
    for id, dossier in tables.inscriptions():
        controleur.inscriptions(id, dossier)
    return statut


def _lire(options: argparse.Namespace) -> _Liste:
    try:
        import pyarrow  # noqa: F401
    except ModuleNotFoundError:
        raise ExtraManquant("table") from None
    dit = Correspondance() if options.colonnes is None else lire_correspondance(options.colonnes, options.langue)
    export = dit if dit.fichier else None

    def dire(fr: str, en: str) -> None:
        print(francais(fr) if options.langue == "fr" else en, file=sys.stderr)

    inscrits: list[Inscrit] = []
    numeros: list[int] = []
    refus: list[Refus] = []
    autres = 0
    for bloc in lire(options.publiee, "liste", Reglages(dire, options.langue, options.encodage or dit.encodage, False, dit)):
        refus += [Refus(options.publiee, f.numero, f.id, f.erreur, True, export, table="liste") for f in bloc.fautes]
        for numero, rangee in zip(bloc.numeros, _rangees(bloc.table)):
            lu = _inscrit(rangee, options.annee)
            if lu is None:
                autres += 1
            elif isinstance(lu, ErreurEntree):
                refus.append(Refus(options.publiee, numero, rangee["id"], lu, True, export, table="liste"))
            else:
                inscrits.append(lu)
                numeros.append(numero)
    return _Liste(options.publiee, inscrits, numeros, sorted(refus, key=lambda r: r.numero), autres)


def _rangees(table: Any) -> Iterator[dict[str, Any]]:
    """The rows under the names of the fields, ids as texts."""
    if "id" not in table.column_names:
        for rangee in table.to_pylist():
            yield {"id": None, **rangee}
        return
    ids = ids_en_texte(table).to_pylist()
    for id, rangee in zip(ids, table.to_pylist()):
        yield {**rangee, "id": id}


def _inscrit(rangee: dict[str, Any], annee: int) -> Union[Inscrit, ErreurEntree, None]:
    """A row of the list; None when it says that it is of another year."""
    dite = rangee.get("annee")
    if dite is not None:
        try:
            if int(dite) != annee:
                return None
        except (ValueError, OverflowError):
            return ErreurEntree("liste.annee", "type", dite)
    propres = {nom: v.strip() if isinstance(v, str) else v for nom, v in rangee.items() if nom in CHAMPS["liste"].colonnes}
    try:
        return Inscrit.from_dict({**propres, "id": rangee["id"], "section": propres.get("section") or None, "classe": propres.get("classe") or None})
    except ErreurEntree as erreur:
        return erreur


def _situee(liste: _Liste, constatation: Constatation) -> tuple[Optional[int], Constatation]:
    """With its line, where it is of a row of the list."""
    return (None if constatation.rang is None else liste.numeros[constatation.rang]), constatation


def _rangee(options: argparse.Namespace, liste: _Liste, numero: Optional[int], c: Constatation) -> dict[str, Any]:
    return {
        "id": c.id,
        "controle": c.controle.value,
        "certain": c.certain,
        "annee": options.annee,
        "classe": c.classe and c.classe.value,
        "section_liste": c.section_liste and c.section_liste.value,
        "section": c.section and c.section.value,
        "verdict": c.verdict and c.verdict.value,
        "disposition": c.disposition,
        "raison": c.phrase(options.langue),
        "faits_manquants": None if c.decision is None else list(c.decision.faits_manquants),
        "reconduit_jusqu_a": c.reconduction and c.reconduction.derniere,
        "fichier": None if numero is None else nom_ecrit(liste.fichier),
        "ligne": numero,
        "avertissements": [a.value for a in _avertis(options, c)],
    }


def _phrase(options: argparse.Namespace, numero: Optional[int], c: Constatation) -> str:
    t = texte(options.langue)
    ou = "" if numero is None else f"{t('ligne', 'line')} {numero}  "
    qui = "" if c.id is None else f"{visible(c.id)}  {c.classe}  "
    return f"{ou}{qui}{c.phrase(options.langue)}{garde(_avertis(options, c), options.langue)}"


def _avertis(options: argparse.Namespace, c: Constatation) -> tuple[Avertissement, ...]:
    """The warnings of the decision that it rests on, else those of the list."""
    return de_la_liste(options.annee) if c.decision is None else c.decision.avertissements


def _comptes(options: argparse.Namespace, liste: _Liste, comptes: Counter[Controle], controleur: Controleur) -> Iterator[str]:
    """Every row of the list counted once, then what it lacks, then the ceilings."""
    t = texte(options.langue)
    inscrits = [c for c in Controle if c not in (Controle.OMIS, Controle.RECONDUCTION_OUBLIEE, Controle.PLAFOND)]
    parts = [f"{comptes[c]} {c.libelle(options.langue)}" for c in inscrits if comptes[c]]
    if liste.refus:
        parts.append(t(f"{len(liste.refus)} en erreur", f"{len(liste.refus)} in error"))
    if liste.autres_annees:
        parts.append(t(f"{liste.autres_annees} d'une autre année", f"{liste.autres_annees} of another year"))
    total = compter(liste.lignes, options.langue, ("ligne", "lignes"), ("row", "rows"))
    yield visible(liste.fichier) + t(f" : {total} = {', '.join(parts) or '0'}", f": {total} = {', '.join(parts) or '0'}") + garde(de_la_liste(options.annee), options.langue)
    omis = compter(comptes[Controle.OMIS], options.langue, ("droit sans inscription", "droits sans inscription"), ("right without listing", "rights without listing"))
    oubliees = compter(
        comptes[Controle.RECONDUCTION_OUBLIEE], options.langue, ("reconduction oubliée", "reconductions oubliées"), ("renewal forgotten", "renewals forgotten")
    )
    yield t(f"hors de la liste : {omis}, {oubliees}", f"not on the list: {omis}, {oubliees}")
    if controleur.autres_annees:
        yield autres_listes(controleur.autres_annees, options.langue)
    for q in plafonds.lignes(options, controleur.effectifs()):
        yield f"{q.nom}{t(' : ', ': ')}{q.effectif}, {q.plafond} ({q.disposition}){q.choix}"
