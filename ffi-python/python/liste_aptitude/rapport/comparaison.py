"""The page of a comparison: the counts, two pictures, the persons whose decision changed."""

from __future__ import annotations

from typing import Mapping, Sequence, Tuple

from .._noyau import __version__
from ..avis import ensemble, garde
from ..comparaison import Comparaison, Effet
from ..extras import ExtraManquant
from ..impact import Impact
from .dessin import ENCRE, GRIS, PAPIER, Dessin
from .textes import texte

_GAUCHE, _DEMI, _CHIFFRES, _PAS = 170, 220, 60, 30
_NOM, _LONGUEUR = 320, 300
BARRES = 20
"""Findings that the picture draws; the table has them all."""


def rendre(impact: Impact, changees: Sequence[Tuple[str, Comparaison]], seuls: Mapping[str, int], langue: str) -> str:
    """The page as HTML: self-contained, without script. ``changees``: the persons it names; ``seuls``: rows that have no partner.

    ``ModuleNotFoundError`` without the extra ``rapport``.
    """
    try:
        from markupsafe import Markup

        from .page import modele
    except ModuleNotFoundError as absent:
        raise ExtraManquant("rapport") from absent
    t = texte(langue)
    nombre = impact.total - impact.effets[Effet.IDENTIQUE] - impact.effets[Effet.CHIFFRES]
    rendue = modele("comparaison.html.j2").render(
        t=t,
        langue=langue,
        version=__version__,
        impact=impact,
        effets=[effet for effet in Effet if impact.effets[effet] and effet is not Effet.IDENTIQUE],
        changees=changees,
        nombre=nombre,
        seuls=seuls,
        avis=garde(ensemble(d for _, c in changees for d in (c.avant, c.apres)), langue),
        garde=lambda c: garde(ensemble((c.avant, c.apres)), langue),
        # Made by ElementTree, which has escaped its texts.
        classes=Markup(_classes(impact, langue)),
        constats=Markup(_constats(impact, langue)),
    )
    return rendue + "\n"


def _classes(impact: Impact, langue: str) -> str:
    """Losses and gains by class and section, as bars on both sides of a line."""
    t = texte(langue)
    lignes = [ligne for ligne in impact.classes() if ligne[2][Effet.GAIN] or ligne[2][Effet.PERTE]]
    if not lignes:
        return ""
    noms = [f"{classe.value}, {section.libelle(langue) if section else t('sans_section')}" for classe, section, _ in lignes]
    phrases = [
        t("barre_phrase", nom=nom, suite=f"{c[Effet.PERTE]} {Effet.PERTE.libelle(langue)}, {c[Effet.GAIN]} {Effet.GAIN.libelle(langue)}")
        for nom, (_, _, c) in zip(noms, lignes)
    ]
    largeur = _GAUCHE + 2 * (_DEMI + _CHIFFRES)
    dessin = Dessin("barres-classes", largeur, 20 + _PAS * len(lignes), t("barres_classes_titre"), " ".join([t("barres_classes_description"), *phrases]))
    hachures = dessin.hachures("gains")
    milieu = _GAUCHE + _CHIFFRES + _DEMI
    plus = max(max(c[Effet.GAIN], c[Effet.PERTE]) for _, _, c in lignes)
    for rang, (nom, (_, _, comptes)) in enumerate(zip(noms, lignes)):
        y = 10 + _PAS * rang
        pertes, gains = (comptes[effet] * _DEMI / plus for effet in (Effet.PERTE, Effet.GAIN))
        dessin.texte(_GAUCHE - 8, y + 17, nom, "end", font_size=12)
        dessin.rectangle(milieu - pertes, y + 3, pertes, 20, fill=ENCRE)
        dessin.rectangle(milieu, y + 3, gains, 20, fill=hachures, stroke=ENCRE)
        dessin.texte(milieu - pertes - 6, y + 17, str(comptes[Effet.PERTE]), "end", font_size=12)
        dessin.texte(milieu + gains + 6, y + 17, str(comptes[Effet.GAIN]), font_size=12)
    dessin.ligne(milieu, 4, milieu, 16 + _PAS * len(lignes), stroke_width=2)
    return dessin.svg()


def _constats(impact: Impact, langue: str) -> str:
    """The findings that made the difference, as bars."""
    t = texte(langue)
    lignes = impact.constats()[:BARRES]
    if not lignes:
        return ""
    phrases = [t("barre_phrase", nom=f"{code.libelle(langue)} ({disposition})", suite=f"{n} {effet.libelle(langue)}") for code, disposition, effet, n in lignes]
    description = " ".join([t("barres_constats_description"), *phrases])
    dessin = Dessin("barres-constats", _NOM + _LONGUEUR + 160, 20 + _PAS * len(lignes), t("barres_constats_titre"), description)
    remplir = {Effet.GAIN: dessin.hachures("gain"), Effet.PERTE: ENCRE}
    plus = lignes[0][3]
    for rang, (code, disposition, effet, nombre) in enumerate(lignes):
        y = 10 + _PAS * rang
        longueur = nombre * _LONGUEUR / plus
        dessin.texte(_NOM - 8, y + 17, f"{code.libelle(langue)} ({disposition})", "end", font_size=12)
        dessin.rectangle(_NOM, y + 3, longueur, 20, fill=remplir.get(effet, PAPIER), stroke=ENCRE)
        dessin.texte(_NOM + longueur + 6, y + 17, f"{nombre} {effet.libelle(langue)}", font_size=12)
    dessin.ligne(_NOM, 4, _NOM, 16 + _PAS * len(lignes), stroke=GRIS)
    return dessin.svg()
