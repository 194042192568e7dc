"""From the JSON objects (already valid) to the facts the rules work on."""
from datetime import date

from temps import SANS_FIN, UN_JOUR, lire_date
from texte import CLASSES, FONCTIONS_ART3, REGIMES_ART1, classes_art3

JAMAIS_NE = date.max   # worst date of birth: too young for everything
NE_AVANT = date.min    # best one: old enough for everything


def ou_rien(texte):
    return None if texte is None else lire_date(texte)


def tranche(objet):
    """A period given by debut and fin (both included) as a half-open pair."""
    fin = objet.get("fin")
    return lire_date(objet["debut"]), SANS_FIN if fin is None else lire_date(fin) + UN_JOUR


class Periode:
    """One career entry."""

    def __init__(self, indice, p):
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
        self.art1 = self.regime in REGIMES_ART1
        self.art3 = self.fonction in FONCTIONS_ART3
        # niveau may be missing only outside art. 3; there None = missing, elsewhere 0.
        self.niveau = p.get("niveau")
        if self.niveau is None and self.art3:
            self.niveau = 0
        self.national = self.art1 and self.type in ("caisse_nationale", "canssm")
        # national body of the general or mining regime (A15.al2, A13.al2)
        self.national_vise = self.national and self.regime in ("general", "mines")

    def classes_de(self, categorie):
        """Classes of the emploi in a body of that category (A3.al1), or the declared one."""
        if not self.art3:
            return ()
        listees = classes_art3(self.regime, self.type, categorie, self.fonction, self.niveau)
        if listees:
            return listees
        return (self.classe_declaree,) if self.classe_declaree else ()

    def occupee(self, jour):
        return self.debut <= jour < self.terme


class Cas:
    """A dossier and a demande: everything that no missing fact changes."""

    def __init__(self, dossier, demande):
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
        self.carriere = [Periode(i, p) for i, p in enumerate(dossier.get("carriere") or ())]
        for p in self.carriere:
            self._qualifier(p)
        self.inscriptions = [
            (lire_date(i["publication"]), i["annee"], i["classe"], bool(i.get("article15")))
            for i in dossier.get("inscriptions") or ()]
        self._evenements()
        position = dossier.get("position")
        self.position = position and (position["type"],) + tranche(position)
        publique = dossier.get("fonction_publique")
        self.publique = None
        if publique is not None:
            self.publique = ([tranche(t) for t in publique.get("categorie_a") or ()],
                             [tranche(t) for t in publique.get("fonctions_securite_sociale") or ()])
        self._lire_faits(dossier, publique)
        self.memoire = {}  # durations and findings already worked out

    def _qualifier(self, p):
        """Listed by art. 3 (at nomination, or in a category had by R); emploi de direction
        (A4.al1: regular nomination, not interim)."""
        categories = [p.categorie] + [c for d, c in p.reclassements if d <= self.R]
        p.a_classe = p.art1 and any(p.classes_de(c) for c in categories)
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
                ("experience_informatique_reconnue", False, True)):
            fait("formation." + nom, nom, formation.get(nom), pire, meilleur)
        for p in self.carriere:
            if not p.art3:
                fait("carriere[%d].niveau" % p.indice, ("niveau", p.indice), p.niveau, 0, 99)
            section = p.section_origine
            if not (p.direction and p.classe_origine in (None, "AD2", "AD3")):
                section = section or ""  # nothing turns on it
            fait("carriere[%d].section_origine" % p.indice, ("section", p.indice),
                 section, "deuxieme", "premiere")
        if publique is not None:
            fait("fonction_publique.proposition_ministre", "proposition",
                 publique.get("proposition_ministre"), False, True)
        fait("inscrit_1999", "inscrit_1999", dossier.get("inscrit_1999"), False, True)
        self.inconnus = frozenset(m[1] for m in self.manquants)

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
