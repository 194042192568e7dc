"""``liste-aptitude liste``: a whole year, candidates, sections, ceilings, overruns. Nobody is picked."""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from typing import Any, DefaultDict, Iterator

from .. import Avertissement, Classe, Decision, Section, Verdict
from ..avis import de_la_liste, ensemble, garde
from ..typographie import imprime, visible
from . import plafonds
from .entrees import Resultat, arguments, etat, sous_un_etat, traiter
from .langue import Texte, annee_de_liste, autres_listes, exemples, texte
from .refus import Refus
from .sorties import Genre, Rangees, declarer as declarer_sortie, en_rangees, signaler
from .terminal import afficher

_INFORMATIQUE = {Classe.IF1, Classe.IF2}
_COLONNES: dict[str, Genre] = {"annee": "annee", "section": "texte", "id": "texte", "classes": ["texte"], "avertissements": ["texte"]}

_Candidats = DefaultDict[Section, DefaultDict[str, dict[Classe, Decision]]]


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "liste",
        description=t(
            "Compte une fois par section les personnes inscriptibles de l'année, les compare aux plafonds (A9.al3, A10.al1) et les nomme.",
            "Counts once per section the persons who may be listed that year, compares them with the ceilings (A9.al3, A10.al1), names them.",
        ),
        epilog=t("Lignes : un candidat et ses classes par section ; le reste va à l'erreur standard.", "Rows: a candidate and his classes per section; the rest goes to standard error.")
        + exemples(t, "liste demandes.jsonl --annee 2000", "liste demandes.jsonl --annee 2000 --sortie candidats.csv"),
    )
    arguments(p, t, executer)
    sous_un_etat(p, t)
    p.add_argument("--annee", type=annee_de_liste(t), required=True, metavar=t("ANNÉE", "YEAR"), help=t("année de la liste", "list year"))
    plafonds.declarer(p, t)
    declarer_sortie(p, t)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)
    rangees = en_rangees(options)
    plafonds.verifier(options, etat(options))
    verdicts: Counter[Verdict] = Counter()
    candidats: _Candidats = defaultdict(lambda: defaultdict(dict))
    autres = 0

    def compter(resultat: Resultat) -> None:
        if isinstance(resultat, Refus):
            signaler(resultat, t)
            return
        nonlocal autres
        d = resultat.decision
        autres += d.annee != options.annee
        if d.annee == options.annee:
            verdicts[d.verdict] += 1
            if d.verdict is Verdict.INSCRIPTIBLE and d.section is not None:
                candidats[d.section][resultat.id].setdefault(d.classe, d)

    statut = traiter(options, compter)
    avis = garde(de_la_liste(options.annee, etat=etat(options)), options.langue)
    flux = sys.stderr if rangees else sys.stdout
    for ligne in _comptes(options, verdicts, candidats):
        afficher(ligne and imprime(ligne, options.langue) + avis, flux)
    if autres:
        afficher(autres_listes(autres, options.langue), flux)
    if rangees:
        with Rangees(options, _COLONNES) as sortie:
            for section, id, classes, avertis in _en_ordre(candidats):
                codes = [avertissement.value for avertissement in avertis]
                sortie.ecrire({"annee": options.annee, "section": section.value, "id": id, "classes": classes, "avertissements": codes})
    else:
        print()
        for section, id, classes, avertis in _en_ordre(candidats):
            dite = imprime(section.libelle(options.langue), options.langue)
            afficher(f"{' '.join(classes):>8}  {visible(id)} ({dite}){garde(avertis, options.langue)}")
    return statut


def _en_ordre(candidats: _Candidats) -> list[tuple[Section, str, list[str], tuple[Avertissement, ...]]]:
    """The candidates by section and id, each with his classes in their order and the warnings of what he was granted."""
    return [
        (section, id, [classe.value for classe in Classe if classe in classes], ensemble(classes.values()))
        for section in Section
        for id, classes in sorted(candidats[section].items())
    ]


def _comptes(options: argparse.Namespace, verdicts: Counter[Verdict], candidats: _Candidats) -> Iterator[str]:
    t = texte(options.langue)
    for verdict in Verdict:
        yield f"{verdicts[verdict]:8}  {verdict.libelle(options.langue)}"
    nombres = {section: len(candidats[section]) for section in Section}
    informatique = sum(bool(classes.keys() & _INFORMATIQUE) for classes in candidats[Section.DEUXIEME].values())
    effectifs = (nombres[Section.PREMIERE], nombres[Section.DEUXIEME], informatique, nombres[Section.TROISIEME])
    yield ""
    yield f"{nombres[Section.PREMIERE]:8}  {Section.PREMIERE.libelle(options.langue)}"
    for q in plafonds.lignes(options, effectifs, etat(options)):
        yield f"{q.effectif:8}  {q.nom}{t(' : ', ': ')}{q.plafond}{q.trop} ({q.disposition}){q.choix}"
