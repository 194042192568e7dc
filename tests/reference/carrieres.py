"""Random careers, with dates near the thresholds of the text (see generateur.py)."""
from datetime import date, timedelta

from catalogue import T2000, TABLES, classes_de_la_table, table_de
from postes import BASCULES, GRADES, GRADES_ETENDUS, REPERES
from temps import ajouter_mois
from texte import CATEGORIES_LEGALES, CLASSES, COUPLES_1998, MAINTIENS
from valider import FORMAT, _niveau_requis

PREMIER, DERNIER = date(1900, 1, 1), date(2199, 12, 31)
SEUILS = (1, 2, 3, 4, 5, 6, 8, 9, 12)


class TirageCarriere:
    """The dates and the career of one pair being drawn."""

    def __init__(self, alea, f=FORMAT):
        self.a, self.f = alea, f
        self.couples = sorted(CATEGORIES_LEGALES) if f.mots else COUPLES_1998
        self.grades = GRADES + GRADES_ETENDUS * 2 if f.mots else GRADES
        self.vide = alea.choice((0, 0, 0, 0.1, 0.4))   # how often a fact is missing
        self.annee = alea.choice((2000, 2000, 2001, 2001, 2002, 2003, 2004, 2005, 2008, 2009,
                                  2013, 2014, 2015, 2016, alea.randint(2000, 2199)))
        if f.mots and alea.random() < 0.9:
            self.annee = alea.randint(2000, 2016)
        self.R = date(self.annee, 1, 1)
        self.depart = None
        if alea.random() < 0.15:
            self.depart = self.borner(alea.choice((
                self.R, self.R + timedelta(1), self.R - timedelta(1),
                ajouter_mois(self.R, -alea.randint(0, 40)), self.bissextile(self.annee - 1),
                self.R - timedelta(alea.randint(-200, 2500)))))
            if self.depart <= self.R:
                self.R = self.depart
        self.classe = alea.choice(CLASSES)

    # dates ---------------------------------------------------------------------------------

    @staticmethod
    def borner(jour):
        return min(max(jour, PREMIER), DERNIER)

    def bissextile(self, annee):
        while not (annee % 4 == 0 and (annee % 100 != 0 or annee % 400 == 0)):
            annee -= 1
        return date(annee, 2, 29) if annee >= 1904 else date(1904, 2, 29)

    def proche(self, repere, ecart=2):
        return self.borner(repere + timedelta(self.a.randint(-ecart, ecart)))

    def ancien(self):
        """A day some way before R, often a threshold within a day or two."""
        a = self.a
        ans = a.choice(SEUILS)
        if self.f.mots and a.random() < 0.15:
            return self.proche(a.choice(REPERES), a.choice((1, 1, 60)))
        genre = a.randrange(8)
        if genre < 3:
            return self.proche(ajouter_mois(self.R, -12 * ans))
        if genre == 3:
            return self.proche(ajouter_mois(self.R, -12 * ans + 6))
        if genre == 4:  # the end of a month
            jour = ajouter_mois(self.R, -a.randint(1, 150))
            return self.borner(date(jour.year, jour.month, 1) - timedelta(a.randint(0, 2)))
        if genre == 5:
            return self.bissextile(self.R.year - ans) + timedelta(a.choice((-1, 0, 0, 1)))
        return self.borner(self.R - timedelta(a.randint(0, 6000)))

    def vers_R(self):
        return self.proche(self.R, self.a.choice((1, 2, 400)))

    def ou_vide(self, valeur):
        return None if self.a.random() < self.vide else valeur

    def poser(self, objet, nom, valeur):
        """A fact that may be missing: sometimes null, sometimes not there at all."""
        if self.a.random() >= self.vide:
            objet[nom] = valeur
        elif self.a.random() < 0.5:
            objet[nom] = None

    # career entries ------------------------------------------------------------------------

    def emploi(self, voulu=lambda ligne: True):
        """An emploi that art. 3 lists, in the table of the list or in another."""
        a, table = self.a, T2000
        if self.f.mots:
            table = TABLES[a.choice((table_de(self.annee), table_de(self.annee), 2000, a.choice(list(TABLES))))]
        lignes = [ligne for ligne in table if voulu(ligne)] or T2000
        _, regimes, types, categories, fonctions, niveaux = a.choice(lignes)
        return (a.choice(regimes), a.choice(types), a.choice(categories), a.choice(fonctions),
                a.choice(niveaux) if niveaux else a.choice((None, 0, 1, 2, 3)))

    def emploi_national(self):
        regime, type_ = self.a.choice((
            ("general", "caisse_nationale"), ("general", "caisse_nationale"),
            ("mines", "canssm"), ("mines", "canssm"),
            ("organic", "caisse_nationale"), ("ava", "caisse_nationale"),
            ("canam", "caisse_nationale")) + (() if not self.f.mots else (
                ("cavimac", "caisse_nationale"), ("crpcen", "caisse_nationale"),
                ("sncf", "caisse_nationale"), ("rsi", "caisse_nationale"),
                ("camieg", "caisse_nationale"), ("ratp", "caisse_nationale"),
                ("cnsa", "etablissement"))))
        fonction = self.a.choice(("directeur", "directeur_adjoint", "agent_comptable",
                                  "sous_directeur", "directeur_general",
                                  self.a.choice(self.f.fonctions_art3)))
        return regime, type_, "sans", fonction, self.a.choice((0, 1, 2, 3))

    def poste(self, genre):
        a = self.a
        if genre == "direction":
            return self.emploi()
        if genre == "meme_filiere":  # emplois whose years art. 13 counts
            voulues = {"IF1": ("IF2",), "AD2": ("IF2", "AD3"), "D3": ("IF2", "AD3"),
                       "AD1": ("IF1", "AD2", "D3"), "D2": ("IF1", "AD2", "D3"),
                       "D1": ("AD1", "D2", "D3")}.get(self.classe)
            return self.emploi(lambda l: voulues is None or l[0] in voulues)
        if genre == "bascule":
            return a.choice(BASCULES)
        if genre == "if":
            return self.emploi(lambda l: l[0] in ("IF1", "IF2"))
        if genre == "d1":
            return self.emploi(lambda l: l[0] == "D1")
        if genre == "ssm":
            return self.emploi(lambda l: "ssm" in l[2])
        if genre == "mines":
            return self.emploi(lambda l: "mines" in l[1])
        if genre in ("tns", "chef_tns"):
            chefs = ("directeur", "agent_comptable")
            return self.emploi(lambda l: set(l[1]) & {"organic", "ava", "canam"} and (
                genre == "tns" or set(l[4]) & set(chefs)))
        if genre == "rsi":
            return self.emploi(lambda l: "rsi" in l[1])
        if genre == "voisin":
            return "autre_r123_45", "organisme", "sans", a.choice(("directeur", "sous_directeur", "cadre")), 0
        if genre == "ars":
            return "ars", "agence", "sans", a.choice(("directeur", "autre", "directeur_adjoint")), 0
        if genre == "national":
            return self.emploi_national()
        if genre == "grade":
            regime, type_, fonction, _ = a.choice(self.grades)
            types = [t for r, t in self.couples if r == regime and (type_ is None or t == type_)]
            type_ = a.choice(types)
            niveau = a.choice((0, 1, 2, 3, 3, 4, 5, 6, 7, 8, 8))
            return regime, type_, a.choice(self.legales(regime, type_, fonction)), fonction, niveau
        regime = a.choice(self.f.regimes)  # anything at all
        fonction = a.choice(self.f.fonctions)
        if regime in ("autre", "autre_r123_45"):
            type_, categorie = a.choice(self.f.types), a.choice(self.f.categories)
        else:
            type_ = a.choice([t for r, t in self.couples if r == regime])
            categorie = a.choice(self.legales(regime, type_, fonction))
        return regime, type_, categorie, fonction, a.choice((None, 0, 1, 2, 3, 7, 8, 99))

    def legales(self, regime, type_, fonction):
        """The categories that an entry may give its body."""
        if regime in ("autre", "autre_r123_45"):
            return self.f.categories
        legales = self.f.legales(regime, type_)
        en_mission = fonction in ("directeur_de_mission", "agent_en_mission")
        return ("sans",) if (regime, type_) == ("rsi", "caisse_nationale") and not en_mission else legales

    def entree(self, genre, debut, fin, poste=None):
        a = self.a
        regime, type_, categorie, fonction, niveau = poste or self.poste(genre)
        organisme = {"regime": regime, "type": type_}
        legales = self.f.legales(regime, type_) or ("sans",)
        if categorie != "sans" or "sans" not in legales or a.random() < 0.5:
            organisme["categorie"] = categorie
        if a.random() < 0.2:
            organisme["region"] = a.choice(("11", "24", "93", "2A"))
        p = {"debut": debut.isoformat(), "fin": fin and fin.isoformat(), "organisme": organisme,
             "fonction": fonction}
        requis = _niveau_requis(regime, type_, fonction)
        if fonction not in self.f.fonctions_art3:
            self.poser(p, "niveau", niveau if niveau is not None else a.choice((0, 3, 7)))
        elif requis or niveau is not None:
            p["niveau"] = niveau if niveau is not None else a.choice((0, 1, 2, 3))
        qualites = [q for r, t, f, qs in self.grades if r == regime and f == fonction for q in qs]
        if a.random() < 0.6 and qualites or a.random() < 0.1:
            p["qualite"] = a.choice(qualites or self.f.qualites)
        if a.random() < 0.12:
            p["seuil_coefficient"] = a.choice((True, False, None))
        if type_ == "canssm" and a.random() < 0.6:
            p["qualite"] = "titulaire_categorie_a"
            p["attache_principal"] = a.random() < 0.7
        if a.random() < 0.05:
            p["interim"] = True
        if fonction in self.f.fonctions_art3 and (
                regime not in ("autre", "ars") or a.random() < 0.5):
            p["nomination_reguliere"] = a.random() < 0.93
            p["agrement"] = self.agrement(genre, debut)
        elif a.random() < 0.04:
            p["agrement"] = a.choice((None, "sans_objet", debut.isoformat()))
        self.origine(p)
        self.reclasser(genre, p, debut, fin, self.legales(regime, type_, fonction))
        national = type_ in ("caisse_nationale", "canssm") and regime not in ("autre", "autre_r123_45")
        if national and fonction in self.f.fonctions_art3 and a.random() < 0.85:
            table = table_de(debut.year) if self.f.mots else 2000
            listees = classes_de_la_table(table, regime, type_, categorie, fonction, p.get("niveau") or 0)
            if not listees or a.random() < 0.2:
                p["classe_declaree"] = a.choice(listees or (self.classe,) + CLASSES)
        if self.f.mots:
            self.completer(p)
        return p

    def completer(self, p):
        """The fields of the later states."""
        a = self.a
        if p["organisme"]["regime"] == "ars" and a.random() < 0.85:
            p["classe_declaree"] = a.choice((self.classe, a.choice(CLASSES)))
        if not self.f.champs:
            return
        if a.random() < 0.12:
            p["niveau_equivalent"] = a.choice((None,) + CLASSES)
        if a.random() < (0.15 if p.get("agrement") else 0.02):
            p["maintien"] = a.choice(MAINTIENS)

    def agrement(self, genre, debut):
        a, r = self.a, self.a.random()
        if genre == "national" and r < 0.5:
            return a.choice(("sans_objet", "sans_objet", None))
        if r < 0.75:
            return self.borner(debut + timedelta(a.choice((0, 0, 1, 14, 30, 90)))).isoformat()
        if r < 0.82:
            return self.proche(self.R).isoformat()
        if r < 0.87:
            return self.borner(debut - timedelta(a.randint(1, 400))).isoformat()
        if r < 0.92:
            return self.ancien().isoformat()
        return a.choice((None, "sans_objet"))

    def origine(self, p):
        a = self.a
        section = a.choice(("premiere", "premiere", "deuxieme", "troisieme", "troisieme_elargie"))
        if p["fonction"] in self.f.fonctions_art3:
            self.poser(p, "section_origine", section)
        elif a.random() < 0.03:
            p["section_origine"] = section
        if a.random() < 0.5:
            permises = CLASSES
            if p.get("section_origine") == "deuxieme":
                permises = ("AD2", "AD3", "IF1", "IF2")
            p["classe_origine"] = a.choice(permises)

    def reclasser(self, genre, p, debut, fin, legales):
        a = self.a
        if len(legales) < 2 or a.random() < (0.1 if genre == "bascule" else 0.6):
            return
        dates = set()
        for _ in range(a.choice((1, 1, 2, 3, 4))):
            jour = a.choice((self.ancien, self.vers_R, lambda: self.proche(debut)))()
            if jour > debut and (fin is None or jour <= fin):
                dates.add(jour)
        p["reclassements"] = [{"date": d.isoformat(), "categorie": a.choice(legales)}
                              for d in sorted(dates)]

    # careers -------------------------------------------------------------------------------

    def suite(self, genres):
        """Entries one after the other, touching, with gaps or overlaps; the last one runs on,
        or ends near R."""
        a = self.a
        bornes = sorted(self.ancien() for _ in genres)
        entrees = []
        for n, genre in enumerate(genres):
            debut = bornes[n]
            if n + 1 < len(genres):
                fin = bornes[n + 1] + timedelta(a.choice((-1, -1, -1, 0, 1, -2, -40, 200)))
            else:
                fin = a.choice((None, None, None, self.vers_R()))
            if fin is not None:
                fin = self.borner(max(fin, debut))
            entrees.append(self.entree(genre, debut, fin))
        return entrees

    def morceaux(self, ans, nombre):
        """Separate periods that add up to about `ans` years before R, latest first."""
        a = self.a
        total = (self.R - ajouter_mois(self.R, -12 * ans)).days + a.randint(-4, 4)
        coupes = sorted(a.sample(range(1, max(total, nombre + 1)), nombre - 1))
        longueurs = [f - d for d, f in zip([0] + coupes, coupes + [total])]
        fin, liste = self.R - timedelta(a.choice((1, 1, 1, 0, 2, 50))), []
        for longueur in longueurs:
            debut = fin - timedelta(max(longueur, 1) - 1)
            liste.append((self.borner(debut), self.borner(fin)))
            fin = debut - timedelta(a.choice((1, 2, 2, 3, 30, 200)))
        return liste

    def fractions(self):
        """The same post held in pieces: durations of several intervals, near a threshold."""
        a = self.a
        genre = a.choice(("meme_filiere", "grade", "direction", "if"))
        poste = self.poste(genre)
        bornes = self.morceaux(a.choice((2, 3, 4, 5, 6, 8, 9, 12)), a.choice((2, 2, 3, 4)))
        entrees = [self.entree(genre, d, f, poste) for d, f in bornes]
        if a.random() < 0.6:
            for p in entrees:
                p.pop("reclassements", None)
                p["interim"] = False
                if "agrement" in p:
                    p.update(nomination_reguliere=True, agrement=p["debut"])
        if a.random() < 0.5:
            entrees[0]["fin"] = None
        return entrees

    def niveaux(self):
        """Several posts whose level is not known: some of them may be enough."""
        a = self.a
        poste = self.poste("grade")
        entrees = []
        for debut, fin in self.morceaux(a.choice((6, 8, 9, 12, 14)), a.choice((2, 3, 3, 4))):
            p = self.entree("grade", debut, fin, poste)
            p.pop("niveau", None)
            p.pop("seuil_coefficient", None)
            entrees.append(p)
        return entrees

    def rapprocher(self, entrees):
        """Two events on the same day: an agrément or a start copied from another entry."""
        a = self.a
        p, q = a.sample(entrees, 2)
        jour = a.choice((q["debut"], q.get("agrement") or q["debut"]))
        if jour != "sans_objet" and "agrement" in p:
            p["agrement"] = jour

    def carriere(self):
        a = self.a
        plan = a.choices(("rien", "direction", "a13", "national", "d1_national", "cadre",
                          "informatique", "ssm", "comptable", "fractions", "niveaux", "bascule",
                          "libre", "longue"),
                         (4, 14, 16, 14, 7, 12, 11, 10, 4, 8, 2, 5, 10, 1))[0]
        if self.f.mots and a.random() < 0.35:
            plan = a.choice(("ars", "rsi", "mines", "maintien", "voisin"))
        if plan == "rien":
            return []
        if plan in ("comptable", "fractions", "niveaux"):
            return getattr(self, plan)()
        genres = {
            "direction": lambda: a.choices(("direction", "grade"), (3, 1), k=a.randint(1, 4)),
            "a13": lambda: ["meme_filiere"] * a.randint(1, 3)
                           + a.choice(([], ["direction"], ["meme_filiere"])),
            "national": lambda: a.choice(([], ["grade"], ["direction"], ["meme_filiere"]))
                                + ["national"] + a.choice(([], [], ["national"])),
            "d1_national": lambda: a.choice(([], ["direction"])) + ["d1"]
                                   + a.choice(([], [], ["grade"], ["direction"])) + ["national"],
            "cadre": lambda: ["grade"] * a.randint(1, 4),
            "informatique": lambda: a.choices(("if", "grade"), (1, 1), k=a.randint(1, 3)),
            "ssm": lambda: ["ssm"] * a.randint(1, 3) + a.choice(([], ["grade"])),
            "bascule": lambda: a.choices(("bascule", "direction", "grade"), (3, 1, 1),
                                         k=a.randint(1, 3)),
            "ars": lambda: a.choice((["d1"], ["direction"], ["direction", "grade"], [])) + ["ars"]
                           + a.choice(([], [], ["direction"])),
            "rsi": lambda: a.choices(("chef_tns", "tns", "grade", "direction"), (3, 2, 1, 1),
                                     k=a.randint(1, 2)) + a.choice(([], ["rsi"], ["rsi"], ["grade"])),
            "mines": lambda: ["mines"] * a.randint(1, 3) + a.choice(([], ["grade"], ["national"])),
            "voisin": lambda: a.choice(([], ["grade"], ["direction"])) + ["voisin"],
            "maintien": lambda: ["direction"] * a.randint(2, 3),
            "libre": lambda: a.choices(("libre", "direction", "grade", "national"),
                                       k=a.randint(1, 6)),
            "longue": lambda: a.choices(("libre", "direction", "grade"), k=a.randint(7, 32)),
        }[plan]()
        entrees = self.suite(genres)
        if a.random() < 0.1:
            entrees.append(self.entree("grade", self.vers_R(), None))
        if len(entrees) > 1 and a.random() < 0.12:
            self.rapprocher(entrees)
        if a.random() < 0.2:
            a.shuffle(entrees)
        return entrees[:32]

    def comptable(self):
        """A12.al2: an accountant of the mines acting as agent comptable."""
        a = self.a
        organisme = {"regime": "mines", "type": a.choice(("ssm", "ur"))}
        organisme["categorie"] = a.choice(self.f.legales("mines", organisme["type"]))
        entrees = []
        for _ in range(a.choice((1, 1, 2))):
            p = {"debut": self.ancien().isoformat(), "organisme": dict(organisme),
                 "fonction": "comptable"}
            self.poser(p, "niveau", a.choice((1, 2, 2, 3)))
            entrees.append(p)
        p = {"debut": self.proche(ajouter_mois(self.R, -12 * a.choice((4, 4, 6)))).isoformat(),
             "organisme": dict(organisme), "interim": a.random() < 0.95,
             "fonction": a.choice(("agent_comptable", "agent_comptable_adjoint")),
             "nomination_reguliere": a.random() < 0.5, "agrement": None}
        if a.random() < 0.3:
            p["fin"] = max(self.vers_R().isoformat(), p["debut"])
        return entrees + [p]
