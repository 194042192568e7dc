"""``liste-aptitude comparer``: two runs compared, or one with some facts set otherwise; who gains, who loses, by which finding."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Callable, Iterator, Mapping

from ..avis import ensemble, garde
from ..comparaison import Comparaison, Effet
from ..enumerations import EtatDuTexte
from ..impact import Impact
from ..modification import ChampInconnu, ValeurImpossible, contenu, lire
from ..typographie import visible
from .classeur import est_un_classeur
from .comparaisons import Pair, Paires, avec_changements, deux_fichiers
from .entrees import arguments, en_tables, ouvrir, sans_tables, sous_un_etat
from .fichiers.ecriture import ecrire_texte
from .langue import Texte, exemples, texte
from .personne import UnePersonne
from .sorties import ERREUR, Genre, Rangees, champs_erreur, declarer as declarer_sortie, en_rangees, signaler
from .usage import MauvaisUsage

_CHANGEMENT: dict[str, Genre] = {
    "code": "texte",
    **{f"{nom}_{cote}": "texte" for cote in ("avant", "apres") for nom in ("disposition", "etat", "requis", "constate", "manque")},
}
_COLONNES: dict[str, Genre] = {
    "id": "texte",
    "effet": "texte",
    **{f"{nom}_{cote}": genre for nom, genre in (("annee", "annee"), *((n, "texte") for n in ("classe", "verdict", "section", "situation", "classe_rattachement"))) for cote in ("avant", "apres")},
    "decisif_code": "texte",
    "decisif_disposition": "texte",
    "raison": "texte",
    "changements": [_CHANGEMENT],
    **ERREUR,
}
MONTREES = 500
"""Persons that the page names."""


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "comparer",
        description=t(
            "Compare deux fichiers (dossiers, ou décisions écrites par evaluer --sortie), ou, avec --avec, une entrée à elle-même modifiée.",
            "Compares two files (dossiers, or decisions written by evaluer --sortie) or, with --avec, an input with itself changed.",
        ),
        epilog=t(
            "Effets : gain, perte, autre_verdict, section, motif, chiffres, identique ; disparue, apparue : d'un seul côté ; erreur. "
            "Codes de sortie : 0 tout comparé, 1 des entrées refusées, 2 mauvais usage.",
            "Effects: gain, perte (loss), autre_verdict, section, motif (reason), chiffres (figures), identique (the same); disparue, apparue: on "
            "one side only; erreur. Exit status: 0 all compared, 1 some input refused, 2 wrong usage.",
        )
        + exemples(
            t, "comparer demandes.jsonl --avec demande.annee=+1", "comparer avant.parquet apres.parquet --page comparaison.html", "comparer avant.xlsx apres.ods"
        ),
    )
    arguments(p, t, executer)
    p.add_argument(
        "--avec",
        metavar=t("CHAMP=VALEUR", "FIELD=VALUE"),
        action="append",
        default=[],
        help=t(
            "modifie un champ (répétable) : formation.semaines_perfectionnement=6, carriere[].agrement=-1an, demande.annee=+1, champ= pour l'ôter",
            "sets a field (again for others): formation.semaines_perfectionnement=6, carriere[].agrement=-1an, demande.annee=+1, field= to leave it out",
        ),
    )
    sous_un_etat(p, t)
    p.add_argument(
        "--etat-apres",
        choices=[etat.value for etat in EtatDuTexte],
        metavar=t("LISTE", "LIST"),
        help=t("l'entrée à elle-même, sous cet état du texte", "the input with itself, under this state of the text"),
    )
    p.add_argument("--id", help=t("ne retient que cette personne", "keeps this person only"))
    p.add_argument("--page", metavar=t("FICHIER.html", "FILE.html"), type=Path, help=t("une page HTML avec les dessins (extra rapport)", "an HTML page with pictures (extra `rapport`)"))
    declarer_sortie(p, t)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand: 1 when some input was refused."""
    rangees_voulues = en_rangees(options)
    t = texte(options.langue)
    if options.page is not None and options.page.suffix.lower() != ".html":
        raise MauvaisUsage(f"--page {visible(str(options.page))}" + t(" : son nom finit par .html", ": its name ends in .html"))
    paires = _paires(options)
    voulue = UnePersonne(options.id)
    releve = _Releve(options, garder=not rangees_voulues or options.page is not None)
    with ExitStack() as pile:
        ecrire: Callable[[Mapping[str, Any]], None] = lambda rangee: None
        if rangees_voulues:
            ecrire = pile.enter_context(Rangees(options, _COLONNES)).ecrire
        for pair in paires:
            if voulue.garde(pair.id):
                releve.noter(pair)
                ecrire(_rangee(pair, options.langue))
    _dire(releve, options, sys.stderr if rangees_voulues else sys.stdout, en_detail=not rangees_voulues)
    if options.page is not None:
        from ..rapport.comparaison import rendre

        page = rendre(releve.impact, releve.changees[:MONTREES], releve.comptes(), options.langue)
        ecrire_texte(options.page, page)
        print(visible(str(options.page)), file=sys.stderr if rangees_voulues else sys.stdout)
    statut = paires.statut(options)
    return 1 if voulue.introuvable(options.langue) else statut


def _paires(options: argparse.Namespace) -> Paires:
    t = texte(options.langue)
    if options.avec or options.etat_apres:
        changements = dict(_changement(dit, t) for dit in options.avec)
        return avec_changements(ouvrir(options), changements, options.etat_apres or options.etat, autre_etat=options.etat_apres is not None)
    if any(getattr(options, nom) is not None for nom in ("personnes", "carriere", "demandes")):
        en_tables(options)
        raise MauvaisUsage(t("des tables demandent --avec ; sinon, comparez leurs décisions (evaluer --sortie)", "tables need --avec; else compare their decisions (evaluer --sortie)"))
    if len(options.fichiers) != 2:
        raise MauvaisUsage(t("deux fichiers, ou --avec, ou --etat-apres : requis", "two files, or --avec, or --etat-apres: required"))
    if options.etat:
        raise MauvaisUsage(
            t(
                "--etat : avec --avec ou --etat-apres ; deux fichiers se comparent comme ils ont été décidés (evaluer --etat --sortie)",
                "--etat: with --avec or --etat-apres; two files are compared as they were decided (evaluer --etat --sortie)",
            )
        )
    if not any(map(est_un_classeur, options.fichiers)):
        sans_tables(options)
    avant, apres = options.fichiers
    return deux_fichiers(avant, apres, options)


def _changement(dit: str, t: Texte) -> tuple[str, Any]:
    chemin, signe, valeur = dit.partition("=")
    try:
        contenu(chemin)
        if not signe:
            raise MauvaisUsage(f"--avec {visible(dit)}" + t(" : la valeur manque ; ", ": the value is missing; ") + f"{visible(chemin)}=…")
        return chemin, lire(chemin, valeur)
    except ChampInconnu as erreur:
        proche = "" if erreur.proche is None else f" (→ {erreur.proche}" + t(" ?)", " ?)")
        raise MauvaisUsage(f"--avec {visible(chemin)}" + t(" : champ inconnu", ": unknown field") + proche + t(" ; voir docs/format-fr.md", "; see docs/format.md")) from None
    except ValeurImpossible as erreur:
        raise MauvaisUsage(f"--avec {visible(dit)}" + t(" : attendu : ", ": expected: ") + erreur.attendu) from None


class _Releve:
    """What was seen: counts, and the pairs that changed."""

    def __init__(self, options: argparse.Namespace, garder: bool) -> None:
        self._t = texte(options.langue)
        self._garder = garder
        self.impact = Impact()
        self.changees: list[tuple[str, Comparaison]] = []
        self.seuls: dict[str, int] = {"disparue": 0, "apparue": 0, "erreur": 0}

    def noter(self, pair: Pair) -> None:
        """Counts a pair."""
        for refus in pair.refus:
            signaler(refus, self._t)
        if pair.comparaison is None:
            self.seuls[pair.effet] += 1
            return
        self.impact.ajouter(pair.comparaison)
        if self._garder and pair.comparaison.effet not in (Effet.CHIFFRES, Effet.IDENTIQUE):
            self.changees.append((pair.id or "", pair.comparaison))

    def comptes(self) -> Mapping[str, int]:
        """Rows that have no partner."""
        return self.seuls


def _rangee(pair: Pair, langue: str) -> dict[str, Any]:
    lue: dict[str, Any] = {"id": pair.id, "effet": pair.effet}
    if pair.comparaison is not None:
        champs = pair.comparaison.to_dict()
        decisif = pair.comparaison.decisif
        lue.update({nom: champs[nom] for nom in champs if nom in _COLONNES})
        if decisif is not None:
            lue.update(decisif_code=decisif.constat.code.value, decisif_disposition=decisif.constat.disposition, raison=decisif.phrase(langue))
        lue["effet"] = pair.effet
    for cote, seule in (("avant", pair.avant), ("apres", pair.apres)):
        if seule is not None and pair.comparaison is None:
            for nom in ("annee", "classe", "verdict", "section", "situation", "classe_rattachement"):
                valeur = getattr(seule, nom)
                lue[f"{nom}_{cote}"] = getattr(valeur, "value", valeur)
    if pair.refus:
        lue.update(champs_erreur(pair.refus[0], langue))
    return lue


def _dire(releve: _Releve, options: argparse.Namespace, flux: Any, en_detail: bool) -> None:
    """The counts, then who changed."""
    for ligne in _comptes(releve, options.langue):
        print(ligne, file=flux)
    if not en_detail:
        return
    if releve.changees:
        print(file=flux)
    for id, comparaison in releve.changees:
        avis = garde(ensemble((comparaison.avant, comparaison.apres)), options.langue)
        print(f"{visible(id)}  {comparaison.apres.classe}  {comparaison.phrase(options.langue)}{avis}", file=flux)


def _comptes(releve: _Releve, langue: str) -> Iterator[str]:
    t = texte(langue)
    impact = releve.impact
    yield impact.phrase(langue)
    seuls = releve.seuls
    if any(seuls.values()):
        yield t(
            f"{seuls['disparue']} seulement avant, {seuls['apparue']} seulement après, {seuls['erreur']} en erreur",
            f"{seuls['disparue']} only before, {seuls['apparue']} only after, {seuls['erreur']} in error",
        )
    montres = [effet for effet in Effet if effet is not Effet.IDENTIQUE and impact.effets[effet]]
    lignes = impact.classes()
    if lignes:
        yield ""
        yield _alignee(("", "", *(effet.value for effet in montres)))
    for classe, section, comptes in lignes:
        yield _alignee((classe.value, section.value if section else "-", *(str(comptes[effet]) for effet in montres)))
    constats = impact.constats()
    if constats or impact.sans_constat:
        yield ""
        yield t("ce qui a fait la différence\u00a0:", "what made the difference:")
    for code, disposition, effet, nombre in constats:
        yield f"{nombre:8}  {effet.value:13}  {disposition}  {code.libelle(langue)}"
    for effet, nombre in sorted(impact.sans_constat.items(), key=lambda c: c[0].value):
        yield f"{nombre:8}  {effet.value:13}  -  {t('aucun constat à lui seul', 'no finding of its own')}"


def _alignee(cellules: tuple[str, ...]) -> str:
    return "  ".join([cellules[0].ljust(4), cellules[1].ljust(9), *(c.rjust(max(9, len(c))) for c in cellules[2:])]).rstrip()
