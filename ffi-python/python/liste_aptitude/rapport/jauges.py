"""Found against required: a bar per measured finding."""

from __future__ import annotations

from .._noyau import Constat
from .dessin import ENCRE, GRIS, PAPIER, Dessin
from .mesure import grandeur
from ..typographie import figure, imprime
from .textes import texte

_GAUCHE, _BARRE, _DROITE, _PAS = 350, 250, 190, 34


def dessiner(constats: tuple[Constat, ...], langue: str) -> str:
    """The bars as SVG, or an empty text when nothing is measured. Each bar has its own scale, its threshold at two thirds."""
    t = texte(langue)
    mesures = [(c, r, f) for c in constats if (r := grandeur(c.requis)) and (f := grandeur(c.constate)) is not None]
    if not mesures:
        return ""
    phrases = [t("jauge_phrase", nom=imprime(c.code.libelle(langue), langue), constate=figure(c.constate or "", langue), requis=figure(c.requis or "", langue)) for c, _, _ in mesures]
    description = " ".join([t("jauges_description"), *phrases])
    dessin = Dessin("jauges", _GAUCHE + _BARRE + _DROITE, 24 + _PAS * len(mesures), t("jauges_titre"), description)
    hachures = dessin.hachures("trouve")
    for rang, (constat, requis, constate) in enumerate(mesures):
        y = 14 + _PAS * rang
        seuil = _BARRE * 2 / 3
        plein = min(constate / requis * seuil, _BARRE)
        dessin.texte(_GAUCHE - 12, y + 16, f"{imprime(constat.code.libelle(langue), langue)} ({constat.disposition})", "end", font_size=12)
        dessin.rectangle(_GAUCHE, y + 2, _BARRE, 20, fill=PAPIER, stroke=GRIS)
        dessin.rectangle(_GAUCHE, y + 2, plein, 20, fill=hachures, stroke=ENCRE)
        dessin.ligne(_GAUCHE + seuil, y - 3, _GAUCHE + seuil, y + 27, stroke_width=4)
        dessin.texte(_GAUCHE + _BARRE + 10, y + 16, f"{figure(constat.constate or '', langue)} / {figure(constat.requis or '', langue)}", font_size=12)
    return dessin.svg()
