"""``liste-aptitude liste``: a whole year, candidates, sections, ceilings, overruns. Nobody is picked."""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from typing import Any, DefaultDict

from .. import Classe, Quota, Section, Verdict, quotas
from .langue import Texte, texte
from .lignes import Refus, Resultat, arguments, traiter

_INFORMATIQUE = {Classe.IF1, Classe.IF2}


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "liste",
        help=t("une liste entière : sections, plafonds, dépassements", "a whole list: sections, ceilings, overruns"),
        description=t(
            "Compte une fois par section les personnes inscriptibles de l'année, puis les compare aux plafonds (A9.al3, A10.al1).",
            "Counts once per section the persons who may be listed that year, then compares them with the ceilings (A9.al3, A10.al1).",
        ),
    )
    arguments(p, t, executer)
    p.add_argument("--annee", type=int, required=True, metavar="YEAR", help=t("année de la liste", "list year"))
    p.add_argument("--elargie", action="store_true", help=t("troisième section relevée (R123-45.al6)", "third section raised (R123-45.al6)"))


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)
    verdicts: Counter[Verdict] = Counter()
    candidats: DefaultDict[Section, DefaultDict[str, set[Classe]]] = defaultdict(lambda: defaultdict(set))

    def compter(resultat: Resultat) -> None:
        if isinstance(resultat, Refus):
            print(f"{resultat.en_texte(t)}: {resultat.erreur}", file=sys.stderr)
            return
        d = resultat.decision
        if d.annee == options.annee:
            verdicts[d.verdict] += 1
            if d.verdict is Verdict.INSCRIPTIBLE and d.section is not None:
                candidats[d.section][resultat.id].add(d.classe)

    statut = traiter(options, compter)
    for verdict in Verdict:
        print(f"{verdicts[verdict]:8}  {verdict.libelle(options.langue)}")
    nombres = {section: len(candidats[section]) for section in Section}
    informatique = sum(bool(classes & _INFORMATIQUE) for classes in candidats[Section.DEUXIEME].values())
    q = quotas(
        nombres[Section.PREMIERE], nombres[Section.DEUXIEME], informatique, nombres[Section.TROISIEME], elargie=options.elargie
    )
    print(f"\n{nombres[Section.PREMIERE]:8}  {Section.PREMIERE.libelle(options.langue)}")
    _dire(Section.DEUXIEME.libelle(options.langue), q.deuxieme, t)
    _dire(t("dont IF1 et IF2", "of whom IF1 and IF2"), q.deuxieme_informatique, t)
    _dire(Section.TROISIEME.libelle(options.langue), q.troisieme, t)
    return statut


def _dire(nom: str, q: Quota, t: Texte) -> None:
    plafond = t(f"plafond {q.plafond}", f"ceiling {q.plafond}")
    trop = t(f", {q.depassement} de trop", f", {q.depassement} too many") if q.depassement else ""
    print(f"{q.effectif:8}  {nom}: {plafond}{trop} ({q.disposition})")
