"""Validity of a dossier and a demande: the first error, in the order of the fields."""
import re

import texte
from catalogue import classes_de_la_table, table_de
from etats import etat_de_la_liste
from temps import jours_du_mois
from texte import (CATEGORIES_LEGALES, CLASSES, COUPLES_1998, DIPLOMES_ASSIMILES, EN_MISSION,
                   MAINTIENS, POSITIONS, SECTIONS, STATUTS, VOIES)

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Format:
    """The words, fields and readings of the interchange format: those of the initial text, or of all states."""

    def __init__(self, mots, champs, lectures):
        self.mots, self.champs = mots, champs
        self.regimes = texte.REGIMES if mots else texte.REGIMES_1998
        self.types = texte.TYPES if mots else texte.TYPES_1998
        self.categories = texte.CATEGORIES if mots else texte.CATEGORIES_1998
        self.fonctions = texte.FONCTIONS if mots else tuple(
            f for f in texte.FONCTIONS if f in texte.FONCTIONS_1998 or f not in texte.FONCTIONS_ART3)
        self.fonctions_art3 = texte.FONCTIONS_ART3 if mots else texte.FONCTIONS_1998
        self.qualites = texte.QUALITES if mots else texte.QUALITES[:-1]
        self.diplomes = texte.DIPLOMES_INFORMATIQUES if champs else texte.DIPLOMES_1998
        self.lectures = (1 << len(lectures)) - 1

    def legales(self, regime, type_):
        """The categories of a kind of body; None where the regime has no such body."""
        if self.mots:
            return CATEGORIES_LEGALES.get((regime, type_))
        if (regime, type_) not in COUPLES_1998:
            return None
        categories = CATEGORIES_LEGALES[regime, type_]
        return tuple(c for c in categories if c not in "abc") if regime == "canam" else categories


INITIAL = Format(False, False, texte.LECTURES_1998)
ETENDU = Format(True, True, texte.LECTURES)
MOTS = Format(True, False, texte.LECTURES_1998)
FORMAT = ETENDU  # what the kernel reads
CORPS_1998 = {couple: INITIAL.legales(*couple) for couple in COUPLES_1998}


class ErreurEntree(ValueError):
    def __init__(self, chemin, regle):
        super().__init__("%s: %s" % (chemin, regle))
        self.chemin, self.regle = chemin, regle


class Objet:
    """An object being read field by field, in order; `chemin` is "" at the root of the dossier."""

    def __init__(self, valeur, chemin, racine="$"):
        if not isinstance(valeur, dict):
            raise ErreurEntree(chemin or racine, "type")
        self.valeur, self.chemin, self.lus = valeur, chemin, set()

    def sous(self, nom):
        return "%s.%s" % (self.chemin, nom) if self.chemin else nom

    def erreur(self, nom, regle):
        raise ErreurEntree(self.sous(nom), regle)

    def prendre(self, nom, requis=False):
        """The value; None when absent or null (which a required field may not be)."""
        self.lus.add(nom)
        valeur = self.valeur.get(nom)
        if valeur is None and requis:
            self.erreur(nom, "champ_requis")
        return valeur

    def finir(self):
        for nom in self.valeur:
            if nom not in self.lus:
                self.erreur(nom, "champ_inconnu")

    def texte(self, nom, requis=False):
        valeur = self.prendre(nom, requis)
        if valeur is not None and not isinstance(valeur, str):
            self.erreur(nom, "type")
        return valeur

    def mot(self, nom, permis, requis=False):
        valeur = self.texte(nom, requis)
        if valeur is not None and valeur not in permis:
            self.erreur(nom, "valeur_inconnue")
        return valeur

    def booleen(self, nom, requis=False):
        valeur = self.prendre(nom, requis)
        if valeur is not None and not isinstance(valeur, bool):
            self.erreur(nom, "type")
        return valeur

    def entier(self, nom, bas, haut, requis=False):
        valeur = self.prendre(nom, requis)
        if valeur is None:
            return None
        if isinstance(valeur, bool) or not isinstance(valeur, int):
            self.erreur(nom, "type")
        if not bas <= valeur <= haut:
            self.erreur(nom, "hors_bornes")
        return valeur

    def date(self, nom, requis=False):
        """Kept as text: the ISO form compares as the dates do."""
        valeur = self.texte(nom, requis)
        if valeur is None:
            return None
        if not _DATE.fullmatch(valeur):
            self.erreur(nom, "date_invalide")
        annee, mois, jour = int(valeur[:4]), int(valeur[5:7]), int(valeur[8:])
        if not (1 <= mois <= 12 and annee >= 1 and 1 <= jour <= jours_du_mois(annee, mois)):
            self.erreur(nom, "date_invalide")
        if not 1900 <= annee <= 2199:
            self.erreur(nom, "hors_bornes")
        return valeur

    def liste(self, nom, maximum):
        valeur = self.prendre(nom)
        if valeur is None:
            return []
        if not isinstance(valeur, list):
            self.erreur(nom, "type")
        if len(valeur) > maximum:
            self.erreur(nom, "capacite")
        return [Objet(v, "%s[%d]" % (self.sous(nom), i)) if isinstance(v, dict)
                else self._element_faux(nom, i, valeur) for i, v in enumerate(valeur)]

    def _element_faux(self, nom, indice, _):
        return _Differe("%s[%d]" % (self.sous(nom), indice))

    def objet(self, nom):
        valeur = self.prendre(nom)
        return None if valeur is None else Objet(valeur, self.sous(nom))


class _Differe:
    """An element that is no object: the error is due when its turn comes, not before."""

    def __init__(self, chemin):
        self.chemin = chemin

    def __getattr__(self, _):
        raise ErreurEntree(self.chemin, "type")


def _periode(objet):
    debut = objet.date("debut", True)
    fin = objet.date("fin")
    if fin is not None and fin < debut:
        objet.erreur("fin", "fin_avant_debut")
    return debut, fin


def _tranches(parent, nom):
    for objet in parent.liste(nom, 8):
        _periode(objet)
        objet.finir()


def _formation(objet, f):
    objet.booleen("ancien_eleve")
    scolarite = objet.objet("scolarite")
    if scolarite is not None:
        _periode(scolarite)
        scolarite.finir()
    objet.mot("diplome_assimile", DIPLOMES_ASSIMILES)
    objet.booleen("admissible_concours")
    objet.entier("semaines_perfectionnement", 0, 999)
    objet.booleen("attestation_stage_informatique")
    objet.booleen("certificat_comptabilite")
    objet.mot("diplome_informatique", f.diplomes)
    objet.booleen("experience_informatique_reconnue")
    if f.champs:
        for nom in ("eleve_concours_interne", "attestation_msa", "attestation_cesdir"):
            objet.booleen(nom)
    objet.finir()


def _organisme(objet, f):
    regime = objet.mot("regime", f.regimes, True)
    type_ = objet.mot("type", f.types, True)
    if regime not in ("autre", "autre_r123_45"):
        legales = f.legales(regime, type_)
        if legales is None:
            objet.erreur("type", "type_hors_regime")
    else:
        legales = f.categories
    categorie = objet.mot("categorie", f.categories, "sans" not in legales) or "sans"
    if categorie not in legales:
        objet.erreur("categorie", "categorie_hors_type")
    region = objet.texte("region")
    if region == "":
        objet.erreur("region", "texte_vide")
    if region is not None and (len(region.encode("utf-8", "surrogatepass")) > 16 or "\0" in region):
        objet.erreur("region", "hors_bornes")
    objet.finir()
    return regime, type_, categorie, legales


def _niveau_requis(regime, type_, fonction):
    if regime in ("general", "urcam") and type_ == "organisme":
        return fonction in ("directeur_adjoint", "sous_directeur")
    if regime == "general" and type_.startswith("centre_informatique"):
        return fonction == "directeur_adjoint"
    if regime in ("organic", "ava", "canam") and type_ == "caisse_nationale":
        return fonction == "sous_directeur"
    return False


def _reclassements(objet, debut, fin, legales, f):
    precedente = debut
    for element in objet.liste("reclassements", 4):
        jour = element.date("date", True)
        if jour <= precedente or (fin is not None and jour > fin):
            element.erreur("date", "ordre_reclassements")
        precedente = jour
        if element.mot("categorie", f.categories, True) not in legales:
            element.erreur("categorie", "categorie_hors_type")
        element.finir()


def _carriere(objet, f):
    debut, fin = _periode(objet)
    organisme = objet.valeur.get("organisme")
    if organisme is None:
        objet.erreur("organisme", "champ_requis")
    regime, type_, categorie, legales = _organisme(objet.objet("organisme"), f)
    fonction = objet.mot("fonction", f.fonctions, True)
    if (regime, type_) == ("rsi", "caisse_nationale") and fonction not in EN_MISSION:
        legales = ("sans",)  # 1, 2 and 3 stand for the class of a mission
        if categorie != "sans":
            objet.erreur("fonction", "categorie_hors_type")
    niveau = objet.entier("niveau", 0, 99, _niveau_requis(regime, type_, fonction))
    objet.mot("qualite", f.qualites)
    objet.booleen("seuil_coefficient")
    objet.booleen("attache_principal")
    objet.booleen("interim")
    nommable = fonction in f.fonctions_art3 and regime not in ("autre", "ars")
    objet.booleen("nomination_reguliere", nommable)
    if nommable and "agrement" not in objet.valeur:
        objet.erreur("agrement", "champ_requis")
    if objet.valeur.get("agrement") == "sans_objet":
        objet.prendre("agrement")
    else:
        objet.date("agrement")
    section = objet.mot("section_origine", SECTIONS)
    classe = objet.mot("classe_origine", CLASSES)
    if section == "deuxieme" and classe in ("D1", "D2", "D3", "AD1"):
        objet.erreur("classe_origine", "origine_contradictoire")
    _reclassements(objet, debut, fin, legales, f)
    declaree = objet.mot("classe_declaree", CLASSES)
    if declaree is not None and regime != "ars":
        national = regime not in ("autre", "autre_r123_45") and type_ in (
            "caisse_nationale", "canssm")
        if not national or fonction not in f.fonctions_art3:
            objet.erreur("classe_declaree", "classe_declaree_interdite")
        table = table_de(int(debut[:4])) if f.mots else 2000
        listees = classes_de_la_table(table, regime, type_, categorie, fonction, niveau or 0)
        if listees and declaree not in listees:
            objet.erreur("classe_declaree", "classe_declaree_incompatible")
    if f.champs:
        objet.mot("niveau_equivalent", CLASSES)
        objet.mot("maintien", MAINTIENS)
    objet.finir()


def _inscription(objet):
    objet.entier("annee", 1900, 2199, True)
    objet.mot("classe", CLASSES, True)
    objet.mot("section", SECTIONS, True)
    objet.date("publication", True)
    objet.booleen("article15")
    objet.finir()


def _dossier(objet, f):
    if objet.texte("id", True) == "":
        objet.erreur("id", "texte_vide")
    objet.date("naissance")
    formation = objet.objet("formation")
    if formation is not None:
        _formation(formation, f)
    for element in objet.liste("carriere", 32):
        _carriere(element, f)
    for element in objet.liste("inscriptions", 16):
        _inscription(element)
    position = objet.objet("position")
    if position is not None:
        position.mot("type", POSITIONS, True)
        _periode(position)
        if f.champs:
            position.booleen("champ_social")
        position.finir()
    objet.date("depart_regime")
    publique = objet.objet("fonction_publique")
    if publique is not None:
        _tranches(publique, "categorie_a")
        _tranches(publique, "fonctions_securite_sociale")
        publique.booleen("proposition_ministre")
        if f.champs:
            publique.mot("statut", STATUTS)
            _tranches(publique, "fonctions_protection_sociale")
        publique.finir()
    objet.booleen("inscrit_1999")
    if f.champs:
        objet.booleen("recevable_2010")
    objet.finir()


def _depot(objet, f, annee, etat):
    """Posted, or filed on the site (A16@2013), where the postal facts are only looked at."""
    voie = (objet.mot("voie", VOIES) if f.champs else None) or "postale"
    postale = voie == "postale"
    if not postale and etat < 2013:
        objet.erreur("voie", "voie_non_ouverte")
    objet.date("cachet_poste", postale)
    objet.entier("exemplaires", 0, 255, postale)
    objet.booleen("recommande", postale)
    objet.booleen("classes_indiquees", True)
    objet.booleen("pieces_jointes", True)
    if f.champs:
        validation = objet.date("date_validation", not postale)
        if not postale and validation < "%04d-04-01" % (annee - 1):
            objet.erreur("date_validation", "serveur_ferme")
    objet.finir()


def _demande(objet, f, etat):
    annee = objet.entier("annee", 2000, 2199, True)  # A25.al1
    objet.mot("classe", CLASSES, True)
    objet.entier("lectures", 0, f.lectures)
    depot = objet.objet("depot")
    if depot is not None:
        _depot(depot, f, annee, etat_de_la_liste(annee) if etat is None else etat)
    if f.champs:
        objet.booleen("reduction_demandee")
    objet.finir()


def valider(dossier, demande, f=FORMAT, etat=None):
    """Raises ErreurEntree at the first error of the dossier, then of the demande. The format is that of
    the kernel unless told; `etat` is the state asked for instead of that of the list."""
    _dossier(Objet(dossier, ""), f)
    _demande(Objet(demande, "demande"), f, etat)
