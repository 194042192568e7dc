"""``liste-aptitude disposition``: what provisions say, where they stand, where their text was published."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from .. import Disposition, ErreurEntree, articles, disposition, histoire
from ..evolutions import dans_l_etat_de
from ..typographie import francais, visible
from ..voisins import voisin
from .langue import Texte, exemples, texte
from .usage import MauvaisUsage


def declarer(sous: Any, t: Texte) -> None:
    """Adds the subcommand to the parser."""
    p = sous.add_parser(
        "disposition",
        description=t(
            "Dit ce que dispose chaque disposition citée, où elle se trouve dans le texte officiel et où ce texte a paru.",
            "Says what each provision cited provides, where it stands in the official text and where that text was published.",
        ),
        epilog=exemples(t, "disposition A13.al1.4", "disposition A9.al1 A12.al4 --format json"),
    )
    p.add_argument("ids", nargs="+", metavar="ID", help=t("identifiant, comme A13.al1.4", "id, such as A13.al1.4"))
    p.add_argument("--format", choices=("texte", "json"), default="texte", help=t("texte, ou une ligne JSON par disposition", "text, or a JSON line a provision"))
    p.set_defaults(executer=executer)


def executer(options: argparse.Namespace) -> int:
    """Runs the subcommand."""
    t = texte(options.langue)
    trouvees: list[Disposition] = []
    for id in options.ids:
        try:
            trouvees.append(disposition(id))
        except ErreurEntree:
            raise MauvaisUsage(
                t(francais(f"{visible(id)} : aucune disposition de ce nom"), f"{visible(id)}: no provision of this name")
                + t(_proche(id), _proche(id))
                + t(" ; voir docs/couverture.md", "; see docs/couverture.md")
            ) from None
    for trouvee in trouvees:
        sys.stdout.write(_ligne_json(trouvee) if options.format == "json" else _paragraphe(trouvee, options.langue))
    return 0


def _proche(id: str) -> str:
    """The provision that was probably meant: that of the article, of the state, of the item."""
    place, _, liste = id.partition("@")
    article = voisin(place.partition(".")[0], articles())
    if article is None:
        return ""
    places = {p.id.partition("@")[0] for etat in histoire(article) for p in (*etat.provisions, *(c.maintenant for c in etat.changements))}
    trouvee = voisin(article + place[place.find(".") :], sorted(places)) if "." in place else None
    if trouvee is not None and liste.isdecimal():
        trouvee = dans_l_etat_de(trouvee, int(liste))
    return f" (→ {trouvee or article + '.al1'} ?)"


def _ligne_json(d: Disposition) -> str:
    return json.dumps(d.to_dict(), ensure_ascii=False, separators=(",", ":")) + "\n"


def _paragraphe(d: Disposition, langue: str) -> str:
    return f"{d.id}\n  {d.enonce(langue)}\n  {d.place(langue)}\n  {d.source(langue)}\n"
