"""The Hasse diagram of the class order, alone or with where a person stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Optional

from ..enumerations import Classe
from .dessin import ACCENT, ENCRE, GRIS, PAPIER, Dessin
from .droit import CLASSES, ordre
from .textes import texte

_LARGEUR, _HAUTEUR, _PAS_X, _PAS_Y = 172, 50, 238, 108
_GAUCHE, _HAUT = 24, 52
_CADRE = 2 * _PAS_X + _LARGEUR + 2 * _GAUCHE


@dataclass(frozen=True)
class Marque:
    """What is written on a class of a person's diagram."""

    mention: str
    """A short line: the verdict."""
    ouverte: bool
    """Drawn with a thick border."""
    rattachement: bool = False
    """The class the person belongs to: white on black."""
    demandee: bool = False
    """The class asked: a pointer beside it."""


def dessiner(langue: str, marques: Optional[Mapping[Classe, Marque]] = None, nom: str = "ordre") -> str:
    """The order of A21.al1 as SVG: columns are filières, an edge says « opens »; pairs without a least upper bound are dashed."""
    t = texte(langue)
    legende = _legende(langue) if marques is None else _legende_personne(langue)
    bas = _HAUT + 3 * _PAS_Y + _HAUTEUR + 28
    description = " ".join([t("ordre_description"), *_phrases(langue), *(_situation(marques, langue) if marques else [])])
    dessin = Dessin(nom, _CADRE, bas + 20 * len(legende), t("ordre_titre"), description)
    for colonne, filiere in enumerate(("D", "AD", "IF")):
        dessin.texte(_GAUCHE + colonne * _PAS_X + _LARGEUR / 2, 30, t(f"filiere_{filiere}"), "middle", fill=GRIS)
    for a, b in ordre().couvertures():
        (xa, ya), (xb, yb) = _place(a), _place(b)
        dessin.ligne(xa, ya + _HAUTEUR / 2, xb, yb - _HAUTEUR / 2, stroke_width=1.6)
    for lettre, (a, b, _) in zip("abc", ordre().sans_borne()):
        _paire(dessin, lettre, a, b)
    for classe in CLASSES:
        _noeud(dessin, classe, None if marques is None else marques[classe], langue)
    for rang, ligne in enumerate(legende):
        dessin.texte(_GAUCHE, bas + 20 * rang, ligne, font_size=13)
    return dessin.svg()


def _place(classe: Classe) -> tuple[float, float]:
    """The middle of a class: its filière gives the column, its height in the order the row."""
    colonne = ("D", "AD", "IF").index(classe.value.rstrip("123"))
    return _GAUCHE + colonne * _PAS_X + _LARGEUR / 2, _HAUT + ordre().hauteur(classe) * _PAS_Y + _HAUTEUR / 2


def _paire(dessin: Dessin, lettre: str, a: Classe, b: Classe) -> None:
    (xa, ya), (xb, yb) = _place(a), _place(b)
    xa, xb = xa + _LARGEUR / 2, xb - _LARGEUR / 2
    if ya != yb:
        ya, yb = ya - _HAUTEUR / 4, yb + _HAUTEUR / 4
    dessin.ligne(xa, ya, xb, yb, stroke=ACCENT, stroke_width=1.6, stroke_dasharray="3 4")
    # Nearer to its second class, where no edge passes.
    part = 0.5 if ya == yb else 0.75
    x, y = xa + (xb - xa) * part, ya + (yb - ya) * part
    dessin.disque(x, y, 9, fill=PAPIER, stroke=ACCENT)
    dessin.texte(x, y + 4.5, lettre, "middle", font_size=13, fill=ACCENT, font_weight="bold")


def _noeud(dessin: Dessin, classe: Classe, marque: Optional[Marque], langue: str) -> None:
    x, y = _place(classe)
    gauche, haut = x - _LARGEUR / 2, y - _HAUTEUR / 2
    plein = marque is not None and marque.rattachement
    trait = 3 if marque is None or marque.ouverte else 1
    tirets = {} if marque is None or marque.ouverte else {"stroke_dasharray": "5 4"}
    dessin.rectangle(
        gauche, haut, _LARGEUR, _HAUTEUR, rx=6, fill=ENCRE if plein else PAPIER, stroke=ENCRE, stroke_width=trait, **tirets
    )
    encre = PAPIER if plein else ENCRE
    if marque is None:
        dessin.texte(x, y - 3, classe.value, "middle", font_size=17, font_weight="bold", fill=encre)
        dessin.texte(x, y + 16, ordre().dispositions[classe], "middle", font_size=12, fill=encre)
        return
    pointe = "▶ " if marque.demandee else ""
    dessin.texte(x, y - 3, pointe + classe.value, "middle", font_size=17, font_weight="bold", fill=encre)
    dessin.texte(x, y + 16, marque.mention, "middle", font_size=12, fill=encre)


def _phrases(langue: str) -> list[str]:
    t = texte(langue)
    ouvertures = [
        t("ordre_ouvre", classe=c, ouvertes=", ".join(o for o in ordre().ouvertures[c] if o != c), disposition=ordre().dispositions[c])
        for c in CLASSES
        if len(ordre().ouvertures[c]) > 1
    ]
    return ouvertures + _paires(langue)


def _legende(langue: str) -> list[str]:
    t = texte(langue)
    return [t("ordre_legende"), t("ordre_legende_tirets"), *_paires(langue)]


def _paires(langue: str) -> list[str]:
    t = texte(langue)
    return [
        t("ordre_paire", lettre=lettre, a=a, b=b, minimaux=t("et").join(minimaux))
        for lettre, (a, b, minimaux) in zip("abc", ordre().sans_borne())
    ]


def _legende_personne(langue: str) -> list[str]:
    t = texte(langue)
    return [t("ordre_legende_noir"), t("ordre_legende_trait"), t("ordre_legende_paires")]


def _situation(marques: Mapping[Classe, Marque], langue: str) -> list[str]:
    t = texte(langue)
    suites = []
    for classe, marque in marques.items():
        mentions = [marque.mention]
        mentions += [t("rattachement")] if marque.rattachement else []
        mentions += [t("demandee")] if marque.demandee else []
        suites.append(f"{classe} : {', '.join(mentions)}." if langue == "fr" else f"{classe}: {', '.join(mentions)}.")
    return suites
