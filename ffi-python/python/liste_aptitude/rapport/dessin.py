"""A drawing: an SVG element with a title and a description, readable in black and white."""

from __future__ import annotations

from typing import Union
from xml.etree.ElementTree import Element, SubElement, indent, tostring

Nombre = Union[int, float]

ENCRE, GRIS, PAPIER, ACCENT = "#1a1a1a", "#595959", "#ffffff", "#12457a"
_POLICE = "Helvetica, Arial, sans-serif"


class Dessin:
    """An SVG picture of so many units; ``nom`` makes the ids of its parts unique on a page."""

    def __init__(self, nom: str, largeur: Nombre, hauteur: Nombre, titre: str, description: str) -> None:
        self._nom = nom
        self.racine = Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "viewBox": f"0 0 {_n(largeur)} {_n(hauteur)}",
                "width": _n(largeur),
                "height": _n(hauteur),
                "role": "img",
                "aria-labelledby": f"{nom}-titre {nom}-description",
                "font-family": _POLICE,
                "font-size": "14",
                "fill": ENCRE,
            },
        )
        SubElement(self.racine, "title", {"id": f"{nom}-titre"}).text = titre
        SubElement(self.racine, "desc", {"id": f"{nom}-description"}).text = description
        self._defs = SubElement(self.racine, "defs")
        self.rectangle(0, 0, largeur, hauteur, fill=PAPIER)

    def hachures(self, nom: str, ecart: int = 6) -> str:
        """A hatching, to tell areas apart without colour; gives the value of ``fill``."""
        identite = f"{self._nom}-{nom}"
        motif = SubElement(
            self._defs,
            "pattern",
            {
                "id": identite,
                "width": _n(ecart),
                "height": _n(ecart),
                "patternUnits": "userSpaceOnUse",
                "patternTransform": "rotate(45)",
            },
        )
        SubElement(motif, "rect", {"width": _n(ecart), "height": _n(ecart), "fill": PAPIER})
        SubElement(motif, "line", {"x1": "0", "y1": "0", "x2": "0", "y2": _n(ecart), "stroke": ENCRE, "stroke-width": "2"})
        return f"url(#{identite})"

    def rectangle(self, x: Nombre, y: Nombre, largeur: Nombre, hauteur: Nombre, **style: Union[str, Nombre]) -> None:
        """A rectangle."""
        self._ajouter("rect", style, x=x, y=y, width=largeur, height=hauteur)

    def ligne(self, x1: Nombre, y1: Nombre, x2: Nombre, y2: Nombre, **style: Union[str, Nombre]) -> None:
        """A line, black unless the style says otherwise."""
        self._ajouter("line", {"stroke": ENCRE, **style}, x1=x1, y1=y1, x2=x2, y2=y2)

    def disque(self, x: Nombre, y: Nombre, rayon: Nombre, **style: Union[str, Nombre]) -> None:
        """A disc."""
        self._ajouter("circle", style, cx=x, cy=y, r=rayon)

    def polygone(self, points: list[tuple[Nombre, Nombre]], **style: Union[str, Nombre]) -> None:
        """A closed shape."""
        element = self._ajouter("polygon", style)
        element.set("points", " ".join(f"{_n(x)},{_n(y)}" for x, y in points))

    def texte(self, x: Nombre, y: Nombre, texte: str, ancre: str = "start", **style: Union[str, Nombre]) -> None:
        """A text, its baseline at ``y``; ``ancre``: start, middle, end."""
        self._ajouter("text", {"text-anchor": ancre, **style}, x=x, y=y).text = texte

    def _ajouter(self, balise: str, style: dict[str, Union[str, Nombre]], **place: Nombre) -> Element:
        attributs = {nom.replace("_", "-"): valeur if isinstance(valeur, str) else _n(valeur) for nom, valeur in style.items()}
        return SubElement(self.racine, balise, {**{nom: _n(v) for nom, v in place.items()}, **attributs})

    def svg(self) -> str:
        """The text of the picture."""
        indent(self.racine, " ")
        return tostring(self.racine, encoding="unicode") + "\n"


def _n(nombre: Nombre) -> str:
    return f"{nombre:.1f}".rstrip("0").rstrip(".")
