"""Every threshold of articles 9, 10, 12 to 16, 18, 19 and 26 under each state of the text: at it, and a day under.

The figures are read in the articles as they stood, by hand, and nothing here asks the model or the kernel: `questions()` gives a
dossier, a demande and the finding that must be in the decision. `test_seuils.py` asks the model, `tests/python/test_seuils.py`
the kernel. A figure that moved stands beside the first state that has it.
"""
from datetime import date, timedelta

ETATS = (2000, 2003, 2005, 2007, 2008, 2010, 2011, 2012, 2013, 2014)
# The first list of each later version of an article, from the headings of its texts.
VERSIONS = {9: (2003, 2007, 2010, 2014), 10: (2008, 2010, 2011, 2014), 12: (2003, 2007, 2008, 2010, 2011, 2012, 2013),
            13: (2003, 2008, 2011, 2012), 14: (2005, 2007, 2008, 2010, 2013), 15: (2003, 2008, 2010, 2011, 2012, 2013),
            16: (2011, 2013, 2014), 18: (2003, 2013)}
REMPLIE, APPRECIATION, NON = "remplie", "appreciation", "non_remplie"


def id_(etat, article, suite):
    labels = [v for v in VERSIONS[article] if v <= etat]
    return "A%d.%s" % (article, suite) + ("@%d" % labels[-1] if labels else "")


def depuis(etat, par_etat):
    """The value of a state: that of the last one named that is not after it."""
    return par_etat[max(e for e in par_etat if e <= etat)]


def debut(etat, ans, mois=0, jours=0):
    """The first day of what has lasted so long on 1 January of the list, or some days less."""
    rang = etat * 12 - 12 * ans - mois
    return (date(rang // 12, rang % 12 + 1, 1) + timedelta(jours)).isoformat()


FORMATION = {"ancien_eleve": False, "diplome_assimile": "aucun", "admissible_concours": False, "semaines_perfectionnement": 0,
             "attestation_stage_informatique": False, "certificat_comptabilite": False, "diplome_informatique": "aucun",
             "experience_informatique_reconnue": False, "eleve_concours_interne": False, "attestation_msa": False,
             "attestation_cesdir": False}


def personne(carriere, naissance="1940-01-01", formation=(), **autres):
    return dict({"id": "S", "naissance": naissance, "formation": dict(FORMATION, **dict(formation)), "carriere": carriere,
                 "inscrit_1999": False, "recevable_2010": False}, **autres)


def entree(jour, fonction, regime="general", type_="organisme", categorie="a", niveau=8, **autres):
    return dict({"debut": jour, "fonction": fonction, "niveau": niveau,
                 "organisme": {"regime": regime, "type": type_, "categorie": categorie}}, **autres)


def emploi(jour, classe, **autres):
    """An emploi of article 3 of that class in the general regime, agréé from its first day."""
    type_, categorie, fonction, niveau = {
        "D1": ("organisme", "a", "directeur", 0), "D2": ("organisme", "c", "directeur", 0), "D3": ("organisme", "d", "directeur", 0),
        "AD1": ("organisme", "a", "agent_comptable", 0), "AD2": ("organisme", "c", "agent_comptable", 0),
        "AD3": ("organisme", "d", "agent_comptable", 0),
        "IF2": ("centre_informatique_national", "sans", "directeur_adjoint", 2)}[classe]
    return entree(jour, fonction, "general", type_, categorie, niveau, **dict(
        {"nomination_reguliere": True, "agrement": jour, "section_origine": "premiere"}, **autres))


def canssm(jour):
    return entree(jour, "cadre", "mines", "canssm", "sans", 0, qualite="titulaire_categorie_a", attache_principal=True)


def demande(annee, classe, **autres):
    return dict({"annee": annee, "classe": classe}, **autres)


# A12.al3 and its reductions: years by section and class.
A12 = {
    ("deuxieme", "AD2"): {2000: 9}, ("deuxieme", "AD3"): {2000: 6, 2011: 8},
    ("deuxieme", "IF1"): {2000: 12}, ("deuxieme", "IF2"): {2000: 9},
    ("premiere", "AD2"): {2000: 5}, ("premiere", "AD3"): {2000: 2},
    ("premiere", "IF1"): {2000: 8, 2013: 12}, ("premiere", "IF2"): {2000: 5, 2013: 9},
}
RANGS_12 = {"AD2": 1, "AD3": 2, "IF1": 3, "IF2": 4}


def article_12(etat):
    for (section, classe), ans in A12.items():
        ans, lieu = depuis(etat, ans), id_(etat, 12, "al3.%d" % RANGS_12[classe])
        faire = canssm if (section, classe) == ("deuxieme", "AD2") else lambda jour: entree(jour, "cadre")
        formation = {"ancien_eleve": section == "premiere"}
        au_pouvoir = (section, classe) == ("deuxieme", "AD3") and etat >= 2011  # six years if the commission so wishes
        dessous = (APPRECIATION, id_(etat, 12, "al4")) if au_pouvoir else (NON, lieu)
        for jours, (rendu, ou) in ((0, (REMPLIE, lieu)), (1, dessous)):
            d = personne([faire(debut(etat, ans, 0, jours))], formation=formation)
            yield d, demande(etat, classe), "a12_duree", (rendu, ou, "%da" % ans)
        if au_pouvoir:
            for jours, (rendu, ou) in ((0, dessous), (1, (NON, lieu))):
                d = personne([faire(debut(etat, 6, 0, jours))], formation=formation)
                yield d, demande(etat, classe), "a12_duree", (rendu, ou, "8a")


# A13.al1: years in the class held for the class asked; the months that the commission may overlook.
A13 = {("IF2", "IF1"): (1, 3), ("AD3", "AD2"): (2, 3), ("AD2", "AD1"): (3, 4), ("AD3", "D3"): (4, 3), ("AD2", "D2"): (5, 4),
       ("AD1", "D1"): (6, 4), ("D3", "D1"): (6, 6)}
RANGS_D_UN_AN = (3, 5, 6)


def article_13(etat):
    for (k, classe), (rang, ans) in A13.items():
        un_an = rang in RANGS_D_UN_AN
        mois = 12 if etat >= 2008 and un_an else 6
        lieu = id_(etat, 13, "al1.%d" % rang)
        pouvoir = depuis(etat, {2000: "al1.%d" % rang, 2003: "al4", 2008: "al5" if un_an else "al4",
                                2011: "al5.2" if un_an else "al5.1", 2012: "al4.2" if un_an else "al4.1"})
        pouvoir = id_(etat, 13, pouvoir)
        reste = 12 * ans - mois
        for duree, rendu, ou in (((ans, 0, 0), REMPLIE, lieu), ((ans, 0, 1), APPRECIATION, pouvoir),
                                 ((0, reste, 0), APPRECIATION, pouvoir), ((0, reste, 1), NON, lieu)):
            yield personne([emploi(debut(etat, *duree), k)]), demande(etat, classe), "a13_duree_fonctions", (rendu, ou, "%da" % ans)
    # A13.al2 from the list of 2003: one year in the row of AD2 for whoever has the title.
    for jours in (0, 1):
        d = personne([emploi(debut(etat, 1, 0, jours), "AD3")], formation={"ancien_eleve": True})
        if etat < 2003:
            attendu = (NON, "A13.al1.2", "3a")
        else:
            attendu = ((REMPLIE, id_(etat, 13, "al2"), "1a") if jours == 0 else
                       (APPRECIATION, id_(etat, 13, depuis(etat, {2003: "al4", 2011: "al5.1", 2012: "al4.1"})), "1a"))
        yield d, demande(etat, "AD2"), "a13_duree_fonctions", attendu


def article_9(etat):
    lettre = "al2.B." if etat >= 2003 else "al2."
    jour = debut(etat, 20)
    informaticien = entree(debut(etat, 10), "informaticien")
    if_ = {"diplome_informatique": "annexe_6", "attestation_stage_informatique": True}
    cas = [(43, "al1", [entree(jour, "cadre")], "AD3", {}), (40, lettre + "1", [entree(jour, "cadre")], "AD3", {"admissible_concours": True}),
           (40, lettre + "2", [informaticien], "IF2", if_), (40, lettre + "3", [canssm(jour)], "AD3", {})]
    if etat >= 2003:
        cas.append((35, "al2.A", [entree(jour, "cadre")], "AD3", {"eleve_concours_interne": True}))
    for age, suite, carriere, classe, formation in cas:
        for jours in (0, 1):
            attendu = None  # no age is asked from the list of 2010
            if etat < 2010:
                attendu = ((REMPLIE, id_(etat, 9, suite), "%da" % age) if jours == 0 else (NON, id_(etat, 9, "al1"), "43a"))
            yield personne(carriere, debut(etat, age, 0, jours), formation), demande(etat, classe), "a9_age", attendu


def article_10(etat):
    lieu = id_(etat, 10, "al1")
    fonctions = depuis(etat, {2000: 3, 2011: 6})

    def service(ans_a, jours_a, ans_f, jours_f):
        return {"proposition_ministre": True, "categorie_a": [{"debut": debut(etat, ans_a, 0, jours_a)}],
                "fonctions_securite_sociale": [{"debut": debut(etat, ans_f, 0, jours_f)}]}
    for jours, rendu in ((0, REMPLIE), (1, NON)):
        for code, bloc, requis in (("a10_anciennete", service(8, jours, 20, 0), "8a"),
                                   ("a10_fonctions", service(20, 0, fonctions, jours), "%da" % fonctions)):
            yield personne([], fonction_publique=bloc), demande(etat, "AD3"), code, (rendu, lieu, requis)
        d = personne([], debut(etat, 40, 0, jours), fonction_publique=service(20, 0, 20, 0))
        yield d, demande(etat, "AD3"), "a10_age", (rendu, lieu, "40a") if etat < 2010 else None
    for statut in ("territoriale", "contractuel"):
        d = personne([], fonction_publique=dict(service(20, 0, 20, 0), statut=statut))
        yield d, demande(etat, "AD3"), "a10_statut", (REMPLIE if etat >= 2010 else NON, lieu, None)


def article_14(etat):
    for jours, rendu in ((0, REMPLIE), (1, NON)):
        d = personne([entree(debut(etat, 5, 0, jours), "informaticien", niveau=8)])
        yield d, demande(etat, "IF2"), "a14_emploi", (rendu, id_(etat, 14, "al1.1"), "5a")
    yield (personne([entree(debut(etat, 20), "informaticien", niveau=7)]), demande(etat, "IF2"), "a14_emploi",
           (NON, id_(etat, 14, "al1.1"), "5a"))
    # The annex: each of its diplomas, one that the commission judges, and from the list of 2008 experience.
    diplomes = dict({"annexe_%d" % n: REMPLIE for n in range(1, 18)}, aucun=NON, equivalent=APPRECIATION,
                    experience=APPRECIATION if etat >= 2008 else NON)
    for diplome, rendu in diplomes.items():
        d = personne([entree(debut(etat, 20), "informaticien")], formation={"diplome_informatique": diplome})
        yield d, demande(etat, "IF2"), "a14_diplome", (rendu, id_(etat, 14, "al1.2"), None)
    # The attestation, and whom it is not asked of: the holder of the title or of six weeks, from 2013 of the CESDIR.
    for formation, rendu in (({}, NON), ({"attestation_stage_informatique": True}, REMPLIE), ({"ancien_eleve": True}, REMPLIE),
                             ({"semaines_perfectionnement": 6}, REMPLIE), ({"semaines_perfectionnement": 5}, NON),
                             ({"attestation_cesdir": True}, REMPLIE if etat >= 2013 else NON)):
        d = personne([entree(debut(etat, 20), "informaticien")], formation=formation)
        yield d, demande(etat, "IF2"), "a14_attestation", (rendu, id_(etat, 14, "al1.3"), "oui")


def national(jour, classe="D2"):
    """An emploi of a national fund, no agrément being asked (R. 123-48), its class declared."""
    return entree(jour, "directeur", "general", "caisse_nationale", "sans", 0, nomination_reguliere=True, agrement="sans_objet",
                  section_origine="premiere", classe_declaree=classe)


def article_15(etat):
    """Whoever was not on the list at his nomination: five years, three of them in the emploi; and until the list of 2009 forty years."""
    al3 = id_(etat, 15, "al3")
    for jours, rendu in ((0, REMPLIE), (1, NON)):
        cinq = personne([national(debut(etat, 5, 0, jours))])
        ici = date.fromisoformat(debut(etat, 3, 0, jours))
        trois = personne([emploi(debut(etat, 9), "D2", fin=(ici - timedelta(1)).isoformat()), national(ici.isoformat())])
        if etat < 2013:
            yield cinq, demande(etat, "D2"), "a15_cinq_ans", (rendu, al3, "5a")
            yield trois, demande(etat, "D2"), "a15_trois_ans", (rendu, al3, "3a")
        else:  # one finding of the two, no seniority of article 12 being fixed for D2
            yield cinq, demande(etat, "D2"), "a15_duree", (rendu, al3, "5a")
            yield trois, demande(etat, "D2"), "a15_duree", (rendu, al3, "5a" if rendu == REMPLIE else "3a")
        age = personne([national(debut(etat, 9))], debut(etat, 40, 0, jours))
        yield age, demande(etat, "D2"), "a15_age", (rendu, id_(etat, 15, "al3.1"), "40a") if etat < 2010 else None
    for semaines, rendu in ((6, REMPLIE), (5, NON)):
        for classe in ("D2", "AD3"):
            d = personne([national(debut(etat, 9), classe)], formation={"semaines_perfectionnement": semaines})
            lieu = id_(etat, 15, "al3.2" if etat < 2010 else "al3")
            attendu = (rendu, lieu, "oui" if etat >= 2013 else "6s")
            yield d, demande(etat, classe), "a15_perfectionnement", None if classe == "AD3" and etat >= 2012 else attendu


def article_16(etat):
    def depot(jour="04-01", exemplaires=9):
        return {"cachet_poste": "%d-%s" % (etat - 1, jour), "exemplaires": exemplaires, "recommande": True, "classes_indiquees": True,
                "pieces_jointes": True}
    cadre = personne([entree(debut(etat, 20), "cadre")])
    premier_mai = "%d-05-01" % (etat - 1)
    for jour, rendu in (("04-30", REMPLIE), ("05-01", NON)):
        yield cadre, demande(etat, "AD3", depot=depot(jour)), "a16_date", (rendu, id_(etat, 16, "al1"), premier_mai)
    copies = depuis(etat, {2000: 2, 2011: 3})
    lieu = id_(etat, 16, "al10" if etat >= 2013 else "al1")
    for nombre, rendu in ((copies, REMPLIE), (copies - 1, NON)):
        yield cadre, demande(etat, "AD3", depot=depot(exemplaires=nombre)), "a16_exemplaires", (rendu, lieu, str(copies))
    if etat >= 2013:  # on the site, to 5 May, then to the 6th, the day itself being in time
        dernier = depuis(etat, {2013: 5, 2014: 6})
        for jour, rendu in ((dernier, REMPLIE), (dernier + 1, NON)):
            sur_le_site = {"voie": "dematerialisee", "date_validation": "%d-05-0%d" % (etat - 1, jour), "classes_indiquees": True,
                           "pieces_jointes": True}
            yield (cadre, demande(etat, "AD3", depot=sur_le_site), "a16_date",
                   (rendu, id_(etat, 16, "al7.2"), "%d-05-0%d" % (etat - 1, dernier)))


def article_18(etat):
    for semaines, rendu in ((6, REMPLIE), (5, NON)):
        venu = emploi(debut(etat, 9), "AD3", section_origine="deuxieme")
        d = personne([venu], formation={"semaines_perfectionnement": semaines})
        yield d, demande(etat, "AD2"), "a18_perfectionnement", (rendu, id_(etat, 18, "al3"), "oui" if etat >= 2013 else "6s")


def article_19(etat):
    """Detached or on a post deemed so: on every list. Out of work: until the list of 2011."""
    for type_ in ("detachement", "assimilee", "perte_emploi"):
        jour = debut(etat, 1)
        parti = emploi(debut(etat, 9), "AD2", fin=(date.fromisoformat(jour) - timedelta(1)).isoformat())
        d = personne([parti], position={"type": type_, "debut": jour})
        repute = type_ != "perte_emploi" or etat < 2012
        yield d, demande(etat, "AD1"), "situation", "repute_inscrit" if repute else "hors_organisme"


def article_26(etat):
    """On a list of 1999: until the list of 2001. A request held admissible for 2010: AD3 on the lists of 2011 and 2012."""
    cadre = [entree(debut(etat, 1), "cadre")]
    for annee in (etat, etat + 1, etat + 2):
        d = personne(cadre, inscrit_1999=True)
        tenu = etat == 2000 and annee <= 2001
        yield d, demande(annee, "IF2"), "a12_duree", (REMPLIE if tenu else NON, None, "9a")
        ans = depuis(etat, A12["deuxieme", "AD3"])
        tenu = etat in (2011, 2012, 2013, 2014) and annee in (2011, 2012)
        tenu = tenu and etat in (2011, 2012)
        yield personne(cadre, recevable_2010=True), demande(annee, "AD3"), "a12_duree", (REMPLIE if tenu else NON, None, "%da" % ans)


ARTICLES = (article_9, article_10, article_12, article_13, article_14, article_15, article_16, article_18, article_19, article_26)


def questions(etat):
    """(article, dossier, demande, finding, what is expected of it: state, provision unless None, what is required; None: no such finding)."""
    for article in ARTICLES:
        for question in article(etat):
            yield (article.__name__,) + question


def ecart(decision, code, attendu):
    """What a decision says otherwise, or None."""
    if code == "situation":
        trouve = decision["situation"]
    else:
        c = next((c for c in decision["constats"] if c["code"] == code), None)
        trouve = c and (c["etat"], c["disposition"] if attendu and attendu[1] else None, c["requis"])
    return None if trouve == attendu else trouve
