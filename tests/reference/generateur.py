"""Seeded generator of (dossier, demande) pairs, leaning towards the thresholds of the text.

`paire(graine, indice)` depends on nothing else: blocks of indices can be shared between
processes. Run `python mesure.py` for the counts of what is reached.
"""
import random
from datetime import date, timedelta

from carrieres import TirageCarriere
from etats import etat_de_la_liste
from faits import Cas
from mutations import abimer
from situation import situer
from temps import ajouter_mois

from texte import (CLASSES, CLASSES_CADRE, LIGNES_ART18, POSITIONS, SECTIONS, STATUTS,
                   inferieures_permises)
from valider import FORMAT


class Tirage(TirageCarriere):
    """One pair being drawn: the facts around the career, and the demande."""

    def formation(self):
        a, f = self.a, {}
        self.poser(f, "ancien_eleve", a.random() < 0.35)
        if a.random() < 0.2:
            debut = self.ancien()
            f["scolarite"] = {"debut": debut.isoformat()}
            if a.random() < 0.9:
                f["scolarite"]["fin"] = self.borner(
                    ajouter_mois(debut, 18) - timedelta(a.choice((0, 1, 1, 2)))).isoformat()
        self.poser(f, "diplome_assimile", a.choice(("aucun",) * 8 + ("fnoss_uncaf", "enoes")))
        self.poser(f, "admissible_concours", a.random() < 0.4)
        self.poser(f, "semaines_perfectionnement", a.choice((0, 5, 6, 6, 7, 12)))
        self.poser(f, "attestation_stage_informatique", a.random() < 0.6)
        self.poser(f, "certificat_comptabilite", a.random() < 0.6)
        self.poser(f, "diplome_informatique", a.choice(
            ("aucun", "equivalent", "annexe_7", a.choice(self.f.diplomes))
            + (("experience",) if self.f.champs else ())))
        self.poser(f, "experience_informatique_reconnue", a.random() < 0.5)
        if self.f.champs:
            for nom in ("eleve_concours_interne", "attestation_msa", "attestation_cesdir"):
                self.poser(f, nom, a.random() < 0.4)
        return f

    def inscriptions(self, carriere):
        a, liste = self.a, []
        for _ in range(a.choice((0, 0, 1, 1, 2, 3))):
            repere = self.ancien()
            if carriere and a.random() < 0.7:
                repere = date.fromisoformat(a.choice(carriere)["debut"])
            elif a.random() < 0.3:
                repere = self.R
            publication = self.borner(repere + timedelta(a.choice((-300, -20, -1, 0, 1, 30))))
            classes = [p["classe_declaree"] for p in carriere if p.get("classe_declaree")] * 2
            liste.append({
                "annee": min(max(publication.year + a.choice((-1, 0, 0, 1, 1)), 1900), 2199),
                "classe": a.choice(classes + [self.classe, "AD2", a.choice(CLASSES)]),
                "section": a.choice(SECTIONS), "publication": publication.isoformat(),
                "article15": a.random() < 0.4})
            if a.random() < 0.1:
                del liste[-1]["article15"]
        return liste

    def position(self, carriere):
        a = self.a
        debut = self.ancien()
        if carriere and a.random() < 0.7:
            p = a.choice(carriere)
            debut = self.borner(date.fromisoformat(a.choice((p["debut"], p.get("fin") or p["debut"])))
                                + timedelta(a.choice((-1, 0, 1, 2, 100))))
        fin = None
        if a.random() < 0.5:
            fin = max(debut, a.choice((self.vers_R(), self.ancien(), self.R - timedelta(1))))
            if carriere and a.random() < 0.5:  # something starts as the position ends
                repere = date.fromisoformat(a.choice(carriere)["debut"])
                fin = max(debut, self.proche(repere, 1))
        position = {"type": a.choice(POSITIONS), "debut": debut.isoformat(),
                    "fin": fin and fin.isoformat()}
        if self.f.champs and a.random() < 0.6:
            position["champ_social"] = a.random() < 0.8
        return position

    def tranches(self, ans):
        a, liste = self.a, []
        if a.random() < 0.25:
            return [{"debut": d.isoformat(), "fin": f.isoformat()}
                    for d, f in self.morceaux(ans, a.choice((2, 3)))]
        for _ in range(a.choice((0, 1, 1, 1, 2, 3, 8) if a.random() < 0.3 else (1,))):
            debut = self.proche(ajouter_mois(self.R, -12 * ans)) if a.random() < 0.7 \
                else self.ancien()
            fin = a.choice((None, None, self.vers_R(), self.borner(debut + timedelta(1500))))
            liste.append({"debut": debut.isoformat(),
                          "fin": None if fin is None else max(fin, debut).isoformat()})
        return liste

    def naissance(self):
        a = self.a
        ans = a.choice((38, 39, 40, 40, 42, 43, 43, 50) + ((34, 35, 35) if self.f.mots else ()))
        jour = a.choice((date(self.annee, 1, 1), self.R))
        jour = ajouter_mois(jour, -12 * ans)
        if a.random() < 0.15:
            return self.bissextile(jour.year)
        return self.proche(jour, a.choice((1, 2, 300)))

    def paire(self, indice):
        a = self.a
        dossier = {"id": "G-%d" % indice}
        self.poser(dossier, "naissance", self.naissance().isoformat())
        if a.random() < 0.95:
            dossier["formation"] = self.formation()
        carriere = dossier["carriere"] = self.carriere()
        dossier["inscriptions"] = self.inscriptions(carriere)
        if a.random() < 0.18:
            dossier["position"] = self.position(carriere)
        if self.depart is not None:
            dossier["depart_regime"] = self.depart.isoformat()
        elargie = any(p.get("section_origine") == "troisieme_elargie" for p in carriere)
        if a.random() < (0.6 if elargie or not carriere else 0.08):
            publique = {}
            if a.random() < 0.95:
                publique["categorie_a"] = self.tranches(8)
            if a.random() < 0.95:
                publique["fonctions_securite_sociale"] = self.tranches(
                    6 if self.f.mots and self.annee >= 2011 and a.random() < 0.7 else 3)
            self.poser(publique, "proposition_ministre", a.random() < 0.8)
            if self.f.champs and a.random() < 0.6:
                publique["statut"] = a.choice(STATUTS)
                publique["fonctions_protection_sociale"] = self.tranches(a.choice((1, 2, 3)))
            dossier["fonction_publique"] = publique
        self.poser(dossier, "inscrit_1999", a.random() < 0.3)
        if self.f.champs:
            self.poser(dossier, "recevable_2010", a.random() < 0.3)
        demande = self.demande()
        if a.random() < 0.7:
            self.viser(dossier, demande)
        if a.random() < 0.1:
            self.alleger(dossier, demande)
        return dossier, demande

    def alleger(self, dossier, demande):
        """Optional fields left out, or null where a default exists."""
        a = self.a
        nom = a.choice(("formation", "carriere", "inscriptions", "position", "depart_regime",
                        "fonction_publique"))
        if a.random() < 0.5:
            dossier.pop(nom, None)
        else:
            dossier[nom] = None
        if a.random() < 0.3:
            demande[a.choice(("lectures", "depot"))] = None

    def viser(self, dossier, demande):
        """Ask for a class that the situation of the person makes likely to be admissible."""
        etat = etat_de_la_liste(self.annee) if self.f.mots else 2000
        a, (_, s) = self.a, situer(Cas(dossier, demande, etat))
        if s.restreint:
            possibles = (s.classe_emploi,) * 4 + ("IF1",)
        elif s.k is not None:
            if a.random() < 0.7 and demande["classe"] in LIGNES_ART18[s.k][1]:
                return
            possibles = LIGNES_ART18[s.k][1] * 3 + tuple(
                c for c in CLASSES if c in inferieures_permises(s.k, False)) + ("D1",)
        elif s.nom == "cadre":
            possibles = CLASSES_CADRE + ("AD2",)
        else:
            possibles = CLASSES
        demande["classe"] = a.choice(possibles)

    def demande(self):
        a = self.a
        demande = {"annee": self.annee, "classe": self.classe}
        if a.random() < 0.8:
            toutes = self.f.lectures
            demande["lectures"] = a.choice((0, 0, toutes, a.randrange(toutes + 1),
                                            1 << a.randrange(toutes.bit_length())))
        if a.random() < 0.15:
            cachet = self.proche(date(self.annee - 1, 5, 1), 1)
            demande["depot"] = {
                "cachet_poste": a.choice((cachet, date(self.annee - 1, 4, 30))).isoformat(),
                "exemplaires": a.choice((0, 1, 2, 2, 2, 3, 255)),
                "recommande": a.random() < 0.9, "classes_indiquees": a.random() < 0.9,
                "pieces_jointes": a.random() < 0.9}
            if self.f.champs:
                self.deposer(demande["depot"])
        if self.f.champs and a.random() < 0.3:
            demande["reduction_demandee"] = a.choice((True, False, None))
        return demande

    def deposer(self, depot):
        """By post or on the site, where the list knows of it."""
        a = self.a
        if a.random() < 0.5:
            depot["exemplaires"] = a.choice((2, 3, 3))
        if self.annee < 2013:
            if a.random() < 0.2:
                depot["voie"] = "postale"
        elif a.random() < 0.5:
            depot["voie"] = "dematerialisee"
            depot["date_validation"] = max(self.proche(date(self.annee - 1, 5, 6)),
                                           date(self.annee - 1, 4, 1)).isoformat()
            for nom in ("cachet_poste", "exemplaires", "recommande"):
                if a.random() < 0.7:
                    del depot[nom]


def paire(graine, indice, invalides=0.0, f=FORMAT):
    """The pair number `indice` of that seed: always the same one. A share `invalides` of the
    pairs is damaged (and then usually, not always, in error)."""
    alea = random.Random((graine << 40) + indice)
    dossier, demande = Tirage(alea, f).paire(indice)
    if invalides and alea.random() < invalides:
        dossier, demande = abimer(alea, dossier, demande)
    return dossier, demande
