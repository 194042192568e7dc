"""The admissibility map: which classes may be asked, from where (A17, A18, lecture L18)."""

from __future__ import annotations

from .dessin import ENCRE, GRIS, PAPIER, Dessin
from .droit import CLASSES, Ligne, lignes
from .textes import texte

_ENTETE, _CASE, _HAUTEUR, _HAUT = 250, 62, 44, 74
SIGNES = ("nommee", "inferieure", "inferieure_l18", "reservee", "fermee")
_NOTES = ("carte_note_cadre", "carte_note", "carte_note_propre")


def dessiner(langue: str, nom: str = "recevabilite") -> str:
    """The map as SVG: a row per position of the person, a column per class asked."""
    t = texte(langue)
    rangees = lignes()
    bas = _HAUT + _HAUTEUR * len(rangees) + 30
    description = " ".join([t("carte_description"), *(_phrase(ligne, langue) for ligne in rangees)])
    dessin = Dessin(nom, _ENTETE + _CASE * len(CLASSES) + 24, bas + 26 * len(SIGNES) + 60, t("carte_titre"), description)
    hachures = dessin.hachures("l18")
    dessin.texte(12, 62, t("carte_rangees"), fill=GRIS)
    dessin.texte(_ENTETE + _CASE * len(CLASSES) / 2, 24, t("carte_colonnes"), "middle", fill=GRIS)
    for colonne, classe in enumerate(CLASSES):
        dessin.texte(_ENTETE + _CASE * (colonne + 0.5), 60, classe.value, "middle", font_weight="bold")
    for rang, ligne in enumerate(rangees):
        y = _HAUT + _HAUTEUR * rang
        dessin.texte(12, y + _HAUTEUR / 2 + 5, _nom(ligne, langue), font_weight="bold")
        dessin.texte(_ENTETE - 12, y + _HAUTEUR / 2 + 5, ligne.disposition, "end", font_size=12, fill=GRIS)
        for colonne, classe in enumerate(CLASSES):
            x = _ENTETE + _CASE * colonne
            propre = {"stroke": ENCRE, "stroke_width": 3} if classe == ligne.classe else {"stroke": GRIS}
            dessin.rectangle(x + 3, y + 3, _CASE - 6, _HAUTEUR - 6, fill=PAPIER, **propre)
            _signe(dessin, x + _CASE / 2, y + _HAUTEUR / 2, ligne.signes[classe], hachures)
    for rang, signe in enumerate(SIGNES):
        y = bas + 26 * rang
        _signe(dessin, 26, y - 5, signe, hachures)
        dessin.texte(50, y, t(f"signe_{signe}"), font_size=13)
    for rang, note in enumerate(_NOTES):
        dessin.texte(12, bas + 26 * len(SIGNES) + 4 + 20 * rang, t(note), font_size=13)
    return dessin.svg()


def _nom(ligne: Ligne, langue: str) -> str:
    return texte(langue)("cadre") if ligne.classe is None else ligne.classe.value


def _phrase(ligne: Ligne, langue: str) -> str:
    t = texte(langue)
    parties = []
    for signe in SIGNES[:-1]:
        if classes := [c.value for c in CLASSES if ligne.signes[c] == signe]:
            parties.append(t(f"mot_{signe}") + " " + ", ".join(classes))
    return t("carte_phrase", nom=_nom(ligne, langue), suite=" ; ".join(parties) if langue == "fr" else "; ".join(parties))


def _signe(dessin: Dessin, x: float, y: float, signe: str, hachures: str) -> None:
    """A shape per sign, so that none depends on colour."""
    if signe == "nommee":
        dessin.rectangle(x - 9, y - 9, 18, 18, fill=ENCRE)
    elif signe == "inferieure":
        dessin.disque(x, y, 9, fill=ENCRE)
    elif signe == "inferieure_l18":
        dessin.disque(x, y, 9, fill=hachures, stroke=ENCRE, stroke_width=1.6)
    elif signe == "reservee":
        dessin.polygone([(x, y - 11), (x + 11, y), (x, y + 11), (x - 11, y)], fill=PAPIER, stroke=ENCRE, stroke_width=2)
    else:
        dessin.ligne(x - 5, y, x + 5, y, stroke=GRIS, stroke_width=1.6)
