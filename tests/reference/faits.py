"""From the JSON objects (already valid) to the facts the rules work on, under one state of the text."""
from datetime import date

from catalogue import FUSION_CANAM, PREMIERES, classes_de_la_table, table_de
from etats import citer
from temps import SANS_FIN, UN_JOUR, lire_date
from texte import CLASSES, FONCTIONS_ART3, OUVRE, REGIMES_ART1, REGIMES_DEPUIS

JAMAIS_NE = date.max   # worst date of birth: too young for everything
NE_AVANT = date.min    # best one: old enough for everything


def ou_rien(texte):
    return None if texte is None else lire_date(texte)


def tranche(objet):
    """A period given by debut and fin (both included) as a half-open pair."""
    fin = objet.get("fin")
    return lire_date(objet["debut"]), SANS_FIN if fin is None else lire_date(fin) + UN_JOUR


def regimes_vises(etat):
    """The regimes that A1 names in the version of a state or in an earlier one: their years are not lost."""
    return REGIMES_ART1 + tuple(r for depuis, rs in REGIMES_DEPUIS.items() if depuis <= etat for r in rs)


# Regimes whose national bodies A15.al2 restricts, by the state that first names them.
REGIMES_ART15 = ((2000, ("general", "mines")), (2003, ("cavimac",)), (2008, ("sncf", "ratp", "camieg")),
                 (2011, ("crpcen", "cnsa")))
ETABLISSEMENTS_PUBLICS = date(1999, 6, 4)  # R. 123-48: other fonctions than these two need an agrément since


class Periode:
    """One career entry."""

    def __init__(self, indice, p, etat, derniere):
        organisme = p["organisme"]
        self.indice = indice
        self.debut, self.terme = tranche(p)          # terme: day after the last one
        self.tranche = (self.debut, self.terme)
        self.regime, self.type = organisme["regime"], organisme["type"]
        self.categorie = organisme.get("categorie") or "sans"
        self.fonction = p["fonction"]
        self.qualite = p.get("qualite") or "aucune"
        self.seuil = p.get("seuil_coefficient")
        self.attache = bool(p.get("attache_principal"))
        self.interim = bool(p.get("interim"))
        self.reguliere = bool(p.get("nomination_reguliere"))
        agrement = p.get("agrement")
        self.sans_objet = agrement == "sans_objet"
        self.agrement = None if self.sans_objet else ou_rien(agrement)
        self.section_origine = p.get("section_origine")
        self.classe_origine = p.get("classe_origine")
        self.reclassements = [(lire_date(r["date"]), r["categorie"])
                              for r in p.get("reclassements") or ()]
        self.classe_declaree = p.get("classe_declaree")
        self.equivalent = p.get("niveau_equivalent")
        self.maintien = p.get("maintien")
        self.art1 = self.regime in regimes_vises(etat)
        self.art3 = self.fonction in FONCTIONS_ART3
        # niveau may be missing only outside art. 3; there None = missing, elsewhere 0.
        self.niveau = p.get("niveau")
        if self.niveau is None and self.art3:
            self.niveau = 0
        self.national = self.art1 and self.type in ("caisse_nationale", "canssm")
        # body in which A15.al2 restricts
        self.national_vise = self.art1 and self.type in (
            "caisse_nationale", "canssm", "etablissement") and any(
                depuis <= etat and self.regime in regimes for depuis, regimes in REGIMES_ART15)
        # public establishment of the general regime, or of A1.al1.8 (R. 123-45-2)
        self.public = (self.regime, self.type) == ("general", "caisse_nationale") or (
            self.regime == "cnsa" or (self.type == "canssm" and etat < 2012))
        self.ars = self.regime == "ars" and not self.interim and self.classe_declaree is not None
        self._agrement_exclu(etat)
        # the level of a CANAM sous_directeur was a class: the entry is read in the table of its start alone
        self.figee = (self.regime, self.fonction) == ("canam", "sous_directeur") and (
            self.debut < FUSION_CANAM)
        # the table of its start, or the last one that counts
        self.premiere = min(table_de(self.debut.year, etat), derniere)
        self.declaree = self.classe_declaree
        if self.declaree and classes_de_la_table(
                self.premiere, self.regime, self.type, self.categorie, self.fonction, self.niveau or 0):
            self.declaree = None  # T(debut) lists the emploi: the declaration plays no part

    def _agrement_exclu(self, etat):
        """R. 123-48: emplois of national bodies that need no agrément (rule 3), and those where none is
        an agrément for A13.al2."""
        caisse = (self.regime, self.type) == ("general", "caisse_nationale")
        if etat == 2000:
            self.sans_agrement_requis = caisse or (self.type == "canssm" and self.fonction in (
                "directeur", "directeur_adjoint", "agent_comptable"))
            self.dispense_vaut_agrement = self.national_vise
            return
        chefs = ("directeur", "directeur_general", "agent_comptable")
        self.sans_agrement_requis = (
            caisse and (self.fonction in chefs or self.debut < ETABLISSEMENTS_PUBLICS)) or (
            self.type == "canssm" and self.fonction in chefs + ("directeur_adjoint",))
        self.dispense_vaut_agrement = self.sans_agrement_requis

    def classes_de(self, categorie, table):
        """Classes of the emploi in a body of that category (A3.al1), or the declared one."""
        if not self.art3:
            return ()
        listees = classes_de_la_table(table, self.regime, self.type, categorie, self.fonction, self.niveau)
        return listees or ((self.declaree,) if self.declaree else ())

    def occupee(self, jour):
        return self.debut <= jour < self.terme


class Moment:
    """The days that A28.al1 puts in the place of those of A11."""

    def __init__(self, R, J, annee_table, age=None):
        self.R, self.J, self.annee_table, self.age = R, J, annee_table, age


class Cas:
    """A dossier and a demande: everything that no missing fact changes."""

    def __init__(self, dossier, demande, etat=2000, moment=None):
        self.source = (dossier, demande)
        self.etat = etat
        self.annee = demande["annee"]
        self.classe = demande["classe"]
        self.lectures = demande.get("lectures") or 0
        self.depot = demande.get("depot")
        # A11.al1, A11.al2: reference date R, and the day J on which « at R » is looked at.
        self.premier_janvier = date(self.annee, 1, 1)
        depart = ou_rien(dossier.get("depart_regime"))
        if depart is not None and depart <= self.premier_janvier:
            self.R, self.J = depart, depart - UN_JOUR
        else:
            self.R = self.J = self.premier_janvier
        self.moment = moment
        self.annee_table, self.jour_age, self.jour_age_art15 = self.annee, self.R, self.premier_janvier
        if moment is not None:
            self.R, self.J, self.annee_table = moment.R, moment.J, moment.annee_table
            self.jour_age = self.jour_age_art15 = moment.age
        self.reduction = demande.get("reduction_demandee") is not False  # A12.al4@2011
        derniere = etat if moment is None else table_de(self.annee_table, etat)
        self.carriere = [Periode(i, p, etat, derniere) for i, p in enumerate(dossier.get("carriere") or ())]
        for p in self.carriere:
            self._qualifier(p)
        self.inscriptions = [
            (lire_date(i["publication"]), i["annee"], i["classe"], bool(i.get("article15")))
            for i in dossier.get("inscriptions") or ()]
        self._evenements()
        position = dossier.get("position")
        self.position = position and (position["type"],) + tranche(position)
        # A19.al2@2008: time that the commission may take into account
        self.champ_social = [] if not position or position["type"] == "perte_emploi" or not position.get(
            "champ_social") else [tranche(position)]
        publique = dossier.get("fonction_publique")
        self.publique = None
        if publique is not None:
            fonctions = list(publique.get("fonctions_securite_sociale") or ())
            if etat >= 2008:  # A10@2008: social protection, health and social action
                fonctions += publique.get("fonctions_protection_sociale") or ()
            self.publique = ([tranche(t) for t in publique.get("categorie_a") or ()],
                             [tranche(t) for t in fonctions])
            self.statut = publique.get("statut") or "etat"
        self._lire_faits(dossier, publique)
        self.memoire = {}  # durations and findings already worked out

    def citer(self, article, suite):
        return citer(self.etat, article, suite)

    # tables of art. 3 ----------------------------------------------------------------------

    def table(self, jour):
        """T(d): that of the calendar year of d; from R on, that of the list."""
        return table_de(self.annee_table if jour >= self.R else jour.year, self.etat)

    def tables(self, p, jour):
        """The tables from T(debut) to T(jour), in order. Where A28.al1 looks at the rules of an earlier day, no
        table is later than those of then, even for an emploi begun since."""
        derniere = p.premiere if p.figee else max(p.premiere, self.table(jour))
        return [t for t in PREMIERES if p.premiere <= t <= derniere and t <= self.etat]

    def toutes_tables(self, p):
        return self.tables(p, self.R)

    def _qualifier(self, p):
        """Listed by art. 3 (at nomination, or in a category had by R); emploi de direction
        (A4.al1: regular nomination, not interim)."""
        categories = [p.categorie] + [c for d, c in p.reclassements if d <= self.R]
        p.a_classe = p.art1 and any(p.classes_de(c, t) for t in self.toutes_tables(p) for c in categories)
        p.direction = p.a_classe and not p.interim and p.reguliere
        # start of a function that needs no agrément
        p.sans_agrement = p.art1 and not p.interim and not p.a_classe

    def _evenements(self):
        """Dates of A5.al2 and A19.al1: agréments, and starts of functions without agrément."""
        self.agrements = [(p.agrement, p.indice) for p in self.carriere
                          if p.direction and p.agrement is not None]
        self.debuts_sans_agrement = [p.debut for p in self.carriere if p.sans_agrement]

    def _lire_faits(self, dossier, publique):
        """Known facts, and the missing ones as (path, key, worst value, best value)."""
        formation = dossier.get("formation") or {}
        scolarite = formation.get("scolarite")
        self.scolarite = scolarite and tranche(scolarite)
        self.connus, self.manquants = {}, []

        def fait(chemin, cle, valeur, pire, meilleur):
            if valeur is None:
                self.manquants.append((chemin, cle, pire, meilleur))
            else:
                self.connus[cle] = valeur

        fait("naissance", "naissance", ou_rien(dossier.get("naissance")), JAMAIS_NE, NE_AVANT)
        for nom, pire, meilleur in (
                ("ancien_eleve", False, True), ("diplome_assimile", "aucun", "fnoss_uncaf"),
                ("admissible_concours", False, True), ("semaines_perfectionnement", 0, 999),
                ("attestation_stage_informatique", False, True),
                ("certificat_comptabilite", False, True),
                ("diplome_informatique", "aucun", "annexe_1"),
                ("experience_informatique_reconnue", False, True)) + tuple(
                    (nom, False, True) for nom, premier, dernier in (
                        ("eleve_concours_interne", 2003, 2008), ("attestation_msa", 2003, 2014),
                        ("attestation_cesdir", 2013, 2014)) if premier <= self.etat <= dernier):
            fait("formation." + nom, nom, formation.get(nom), pire, meilleur)
        for p in self.carriere:
            if not p.art3:
                fait("carriere[%d].niveau" % p.indice, ("niveau", p.indice), p.niveau, 0, 99)
            section = p.section_origine
            if not (p.direction and self.deuxieme_possible(p)):
                section = section or ""  # nothing turns on it
            fait("carriere[%d].section_origine" % p.indice, ("section", p.indice),
                 section, "deuxieme", "premiere")
        if publique is not None:
            fait("fonction_publique.proposition_ministre", "proposition",
                 publique.get("proposition_ministre"), False, True)
        fait("inscrit_1999", "inscrit_1999", dossier.get("inscrit_1999"), False, True)
        if self.etat in (2011, 2012):
            fait("recevable_2010", "recevable_2010", dossier.get("recevable_2010"), False, True)
        else:
            self.connus["recevable_2010"] = bool(dossier.get("recevable_2010"))
        self.inconnus = frozenset(m[1] for m in self.manquants)

    def deuxieme_possible(self, p):
        """A18.al3: nominations that, from section 2, call for the attestation: AD3, AD2 or an unknown class;
        on the lists of 2003 to 2012 also any class of a list before 2000 (seen by the start of the emploi)."""
        if p.classe_origine in (None, "AD2", "AD3"):
            return True
        return 2003 <= self.etat < 2013 and p.debut < date(2000, 1, 1) and p.classe_origine in ("IF1", "IF2")

    def pires(self):
        return self._supposer(2)

    def meilleurs(self):
        return self._supposer(3)

    def _supposer(self, colonne):
        faits = dict(self.connus)
        for m in self.manquants:
            faits[m[1]] = m[colonne]
        return faits


def plus_haute(classes):
    """The highest class of one line (A3.al1), None if there is none."""
    presentes = [c for c in classes if c is not None]
    return min(presentes, key=CLASSES.index) if presentes else None


def plus_haute_suivie(classes):
    """The highest in the order of A21 of classes taken one after the other: the later one where two do not
    compare; None is passed over."""
    trouvee = None
    for c in classes:
        if c is not None and (trouvee is None or c not in OUVRE[trouvee]):
            trouvee = c
    return trouvee
