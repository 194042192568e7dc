"""The career as a timeline, with the reference date and the thresholds of the durations."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Sequence

from .._noyau import Decision
from ..carriere import Inscription
from .dessin import ACCENT, ENCRE, GRIS, PAPIER, Dessin
from .mesure import seuils
from .rangees import Rangee
from ..typographie import figure, jour
from .textes import texte

_GAUCHE, _LARGEUR, _DROITE, _PAS, _HAUT = 210, 480, 20, 30, 56


def dessiner(rangees: Sequence[Rangee], inscriptions: Sequence[Inscription], decision: Decision, langue: str) -> str:
    """The timeline as SVG, or an empty text when there is nothing to show."""
    if not rangees:
        return ""
    frise = _Frise(rangees, inscriptions, decision, langue)
    for rangee in rangees:
        y = frise.barre(rangee)
        if rangee.jour_agrement:
            frise.repere(rangee.jour_agrement, y + 28, "▲")
        for quand in rangee.reclassements:
            frise.trait(quand, y)
    for inscription in inscriptions:
        frise.repere(inscription.publication, frise.bas + 4, "◆")
    frise.axe()
    return frise.svg()


class _Frise:
    def __init__(
        self, rangees: Sequence[Rangee], inscriptions: Sequence[Inscription], decision: Decision, langue: str
    ) -> None:
        t = texte(langue)
        self._t, self._langue, self._decision = t, langue, decision
        jours = [r.plage.debut for r in rangees] + [i.publication for i in inscriptions]
        seuls = seuils(decision.constats, decision.date_reference)
        self._debut = date(min([*jours, *(s.jour for s in seuls)]).year, 1, 1)
        self._fin = date(max([*jours, decision.date_reference]).year + 1, 1, 1)
        self.bas = _HAUT + _PAS * len(rangees) + 14
        self._rang = 0
        description = t("frise_description", debut=self._debut.year, fin=self._fin.year, reference=jour(decision.date_reference, langue))
        self._dessin = Dessin("frise", _GAUCHE + _LARGEUR + _DROITE, self.bas + 122, t("frise_titre"), description)
        self._hachures = self._dessin.hachures("direction")

    def _x(self, jour: date) -> float:
        part = (jour - self._debut) / (self._fin - self._debut)
        return _GAUCHE + _LARGEUR * min(max(part, 0), 1)

    def barre(self, rangee: Rangee) -> float:
        """A row with its bar; gives its top."""
        y = _HAUT + _PAS * self._rang
        self._rang += 1
        # Both days are included; what still runs goes on to the right edge.
        fin = self._fin if rangee.plage.fin is None else rangee.plage.fin + timedelta(days=1)
        debut = self._x(rangee.plage.debut)
        self._dessin.texte(_GAUCHE - 10, y + 16, _court(rangee.nom), "end", font_size=12)
        self._rectangle(debut, y + 3, max(self._x(fin) - debut, 2), rangee.genre)
        return y

    def _rectangle(self, x: float, y: float, largeur: float, genre: str) -> None:
        remplissage = {"agree": ENCRE, "direction": self._hachures, "ecole": GRIS}.get(genre, PAPIER)
        tirets = {"stroke_dasharray": "4 3"} if genre == "interim" else {}
        self._dessin.rectangle(x, y, largeur, 15, fill=remplissage, stroke=ENCRE, stroke_width=1.5, **tirets)

    def repere(self, jour: date, y: float, signe: str) -> None:
        """A mark at a day."""
        if jour <= self._fin:
            self._dessin.texte(self._x(jour), y, signe, "middle", font_size=11)

    def trait(self, jour: date, y: float) -> None:
        """A notch in a bar: a change of category."""
        self._dessin.ligne(self._x(jour), y, self._x(jour), y + 21, stroke=PAPIER, stroke_width=3)
        self._dessin.ligne(self._x(jour), y, self._x(jour), y + 21)

    def axe(self) -> None:
        """Years, thresholds, the reference date, the legend."""
        d, bas = self._dessin, self.bas
        d.ligne(_GAUCHE, bas, _GAUCHE + _LARGEUR, bas)
        pas = max(1, round((self._fin.year - self._debut.year) / 10))
        for annee in range(self._debut.year, self._fin.year + 1, pas):
            x = self._x(date(annee, 1, 1))
            d.ligne(x, bas, x, bas + 5)
            d.texte(x, bas + 18, str(annee), "middle", font_size=11)
        etiquettes: dict[date, list[str]] = {}
        for seuil in seuils(self._decision.constats, self._decision.date_reference):
            etiquettes.setdefault(seuil.jour, []).append(f"{seuil.constat.disposition} {figure(seuil.constat.requis or '', self._langue)}")
        for rang, (quand, noms) in enumerate(sorted(etiquettes.items())):
            x = self._x(quand)
            d.ligne(x, 40, x, bas, stroke=ACCENT, stroke_dasharray="6 4", stroke_width=1.5)
            self._etiquette(x, 34 - 14 * (rang % 2), ", ".join(noms), ACCENT)
        x = self._x(self._decision.date_reference)
        d.ligne(x, 20, x, bas, stroke_width=3)
        d.texte(x - 5, 12, jour(self._decision.date_reference, self._langue), "end", font_size=12, font_weight="bold")
        self._legende(bas + 44)

    def _etiquette(self, x: float, y: float, nom: str, encre: str) -> None:
        ancre = "end" if x > _GAUCHE + _LARGEUR / 2 else "start"
        self._dessin.texte(x - 4 if ancre == "end" else x + 4, y, nom, ancre, font_size=11, fill=encre)

    def _legende(self, y: float) -> None:
        for rang, nom in enumerate(("agree", "direction", "autre", "interim", "ecole")):
            x, ligne = 20 + 340 * (rang % 2), y + 20 * (rang // 2)
            self._rectangle(x, ligne - 12, 26, nom)
            self._dessin.texte(x + 34, ligne, self._t(f"legende_{nom}"), font_size=12)
        self._dessin.texte(394, y + 40, self._t("frise_reperes"), font_size=12)
        self._dessin.ligne(20, y + 57, 46, y + 57, stroke=ACCENT, stroke_dasharray="6 4", stroke_width=1.5)
        self._dessin.texte(54, y + 61, self._t("frise_seuil"), font_size=12)

    def svg(self) -> str:
        return self._dessin.svg()


def _court(nom: str, longueur: int = 28) -> str:
    return nom if len(nom) <= longueur else nom[: longueur - 1] + "…"
