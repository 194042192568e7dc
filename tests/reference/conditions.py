"""Findings on the section and on the substantive conditions (arts. 7 to 10, 12 to 15)."""
from classement import tranches_par_classe
from recevabilite import (agent_canssm, article18_applicable, oui_non, semaines,
                          titulaires_canssm)
from temps import Mesure, age, duree, duree_courante
from texte import (APPRECIATION, CLASSES_CADRE, DUREES_ART12, DUREES_ART13, L12, L13, L14,
                   LDUREE, NON_REMPLIE, REMPLIE, superieure)

IF = ("IF1", "IF2")


def mesurer(cas, cle, tranches, annees, courante=False):
    """Measure a set of periods against `annees`; the key names the set. Returns the measure
    and the readings consulted (LDUREE with several intervals)."""
    cle = ("mesure", cle, annees, courante)
    trouvee = cas.memoire.get(cle)
    if trouvee is None:
        if courante:
            valeur = duree_courante(tranches, cas.J, cas.R)
        else:
            valeur = duree(tranches, cas.R)
        mesure = Mesure(valeur, annees, cas.R, cas.lectures & LDUREE)
        trouvee = cas.memoire[cle] = (mesure, LDUREE if valeur.nombre > 1 else 0)
    return trouvee


def ages(code, disposition, annees, cas, faits, jour):
    """An age required on a day; the figures are blank when the date of birth is missing."""
    ans = age(faits["naissance"], jour)
    etat = REMPLIE if ans >= annees else NON_REMPLIE
    if "naissance" in cas.inconnus:
        return (code, disposition, etat, "%da" % annees, None, None)
    return (code, disposition, etat, "%da" % annees, "%da" % ans,
            None if ans >= annees else "%da" % (annees - ans))


def durees(code, disposition, mesure, etat):
    return (code, disposition, etat, mesure.requis, mesure.constate,
            mesure.manque if etat == NON_REMPLIE else None)


# Section 3 ----------------------------------------------------------------------------------

def article10(cas, faits):
    """A10.al1: the four conditions of a State official."""
    if "proposition" in cas.inconnus:
        etat = REMPLIE if faits["proposition"] else NON_REMPLIE
        proposition = ("a10_proposition", "A10.al1", etat, "oui", None, None)
    else:
        proposition = oui_non("a10_proposition", "A10.al1", faits["proposition"])
    anciennete, l1 = mesurer(cas, "categorie_a", cas.publique[0], 8)
    fonctions, l2 = mesurer(cas, "fonctions", cas.publique[1], 3)
    return [
        proposition,
        durees("a10_anciennete", "A10.al1", anciennete,
               REMPLIE if anciennete.atteinte else NON_REMPLIE),
        ages("a10_age", "A10.al1", 40, cas, faits, cas.R),
        durees("a10_fonctions", "A10.al1", fonctions,
               REMPLIE if fonctions.atteinte else NON_REMPLIE),
    ], l1 | l2


# Sections 1 and 2 ---------------------------------------------------------------------------

def premiere_section(cas, faits):
    """A8.al1 with R123-45.al3; R123-45.al6 is examined only when nothing else carries."""
    nommes = [p for p in cas.carriere
              if not p.interim and p.reguliere and p.debut <= cas.R
              and (p.direction or (p.art3 and p.regime == "autre_r123_45"))]
    if (faits["ancien_eleve"] or faits["diplome_assimile"] != "aucun"
            or any(p.section_origine != "troisieme_elargie" for p in nommes)):
        return True, 0
    if not nommes or cas.publique is None:
        return False, 0
    constats, lectures = article10(cas, faits)  # as a State official would have to
    return all(c[2] == REMPLIE for c in constats), lectures


def article9(cas, faits, constats14):
    """A9.al1 and A9.al2: 43 years, or 40 and one of three qualities."""
    premier = ages("a9_age", "A9.al1", 43, cas, faits, cas.R)
    if regime_transitoire(cas, faits):  # A26.al1 lifts the age of the first alinea
        premier = premier[:2] + (REMPLIE,) + premier[3:5] + (None,)
    reduit = ages("a9_age", "A9.al2.1", 40, cas, faits, cas.R)
    alternatives = [premier]
    qualites = [
        ("A9.al2.1", REMPLIE if faits["admissible_concours"] else NON_REMPLIE),
        ("A9.al2.2", min(c[2] for c in constats14) if cas.classe in IF else NON_REMPLIE),
        ("A9.al2.3", REMPLIE if titulaires_canssm(cas) else NON_REMPLIE),
    ]
    for disposition, etat in qualites:
        alternatives.append(("a9_age", disposition, min(etat, reduit[2])) + reduit[3:])
    meilleur = max(a[2] for a in alternatives)
    return next(a for a in alternatives if a[2] == meilleur)


def regime_transitoire(cas, faits):
    """A26.al1: lists of 2000 and 2001, for persons on a list of 1999."""
    return cas.annee in (2000, 2001) and faits["inscrit_1999"]


# Article 12 ---------------------------------------------------------------------------------

def _par_le_grade(p, niveau):
    """A12.al1.1 to 5, by the usual grade."""
    if p.fonction == "autre":
        return False
    if p.regime in ("general", "urcam"):
        return niveau >= 7                                            # A12.al1.1
    if p.regime == "organic":
        return niveau > 3 or (niveau == 3 and p.qualite == "categorie_b")  # A12.al1.2
    if p.regime == "ava":                                             # A12.al1.3
        qualites = ("cadre_administratif",)
        if not p.national:
            qualites += ("responsable_technique",)
        return p.qualite in qualites and niveau >= 1
    if p.regime == "canam":
        return niveau >= 3                                            # A12.al1.4
    if p.regime == "mines":                                           # A12.al1.5
        return p.qualite == ("titulaire_categorie_a" if p.national else "chef_de_service")
    return False


def _qualifiante(p, niveau):
    if not p.art1 and p.regime != "autre_r123_45":
        return False
    if p.seuil is not None:
        return p.seuil
    if p.direction:
        return True
    return not p.art3 and _par_le_grade(p, niveau)


def _comptables_interimaires(cas, faits):
    """A12.al2: the accountant of the mines who has acted as agent comptable for four years."""
    comptables = [p for p in cas.carriere
                  if p.regime == "mines" and p.fonction == "comptable" and not p.interim
                  and faits[("niveau", p.indice)] >= 2]
    if not faits["certificat_comptabilite"] or not any(p.occupee(cas.J) for p in comptables):
        return []
    interims = [p.tranche for p in cas.carriere
                if p.regime == "mines" and p.interim
                and p.fonction in ("agent_comptable", "agent_comptable_adjoint")]
    mesure, _ = mesurer(cas, "interims", interims, 4, courante=True)
    return comptables if mesure.atteinte else []


def article12(cas, situation, faits, premiere):
    """A12: years in posts of sufficient rank; None when the class has no row."""
    if cas.classe not in DUREES_ART12:
        return None, 0
    disposition, annees = DUREES_ART12[cas.classe]
    if premiere:
        annees -= 4  # A12.al4
    retenues = {p.indice for p in cas.carriere
                if _qualifiante(p, 0 if p.art3 else faits[("niveau", p.indice)])}
    retenues.update(p.indice for p in _comptables_interimaires(cas, faits))
    tranches = [cas.carriere[i].tranche for i in retenues]
    if cas.scolarite:
        tranches.append(cas.scolarite)  # A12.al4
    mesure, lectures = mesurer(cas, ("a12", frozenset(retenues)), tranches, annees)
    etat = REMPLIE if mesure.atteinte else NON_REMPLIE
    if regime_transitoire(cas, faits):
        etat = REMPLIE  # A26.al1
    elif situation.k is not None and not situation.restreint:
        lectures |= L12
        if cas.lectures & L12:
            etat = REMPLIE
    return durees("a12_duree", disposition, mesure, etat), lectures


# Article 13 ---------------------------------------------------------------------------------

def _agree(cas, p):
    """A13.al2: time counts once there is an agrément; none is needed in some bodies."""
    if p.sans_objet:
        return p.national_vise and p.debut <= cas.R
    return p.agrement is not None and p.agrement <= cas.R


def article13(cas, situation):
    """A13: years in emplois of the classes named, for a class superior to k."""
    if (not article18_applicable(situation) or not superieure(cas.classe, situation.k)
            or cas.classe not in DUREES_ART13):
        return None, 0
    disposition, alternatives = DUREES_ART13[cas.classe]
    lectures = 0
    if sum(len(classes) for _, classes in alternatives) > 1:
        lectures = L13
        if cas.lectures & L13:
            alternatives = [(ans, (c,)) for ans, classes in alternatives for c in classes]
    agrees = [p for p in cas.carriere if p.direction and _agree(cas, p)]
    examens = []
    for ans, classes in alternatives:
        tranches = [t for p in agrees for c, t in tranches_par_classe(cas, p) if c in classes]
        mesure, l = mesurer(cas, ("a13", classes), tranches, ans)
        lectures |= l
        etat = REMPLIE if mesure.atteinte else APPRECIATION if mesure.proche else NON_REMPLIE
        examens.append((etat, mesure))
    meilleur = max(e for e, _ in examens)
    retenus = [m for e, m in examens if e == meilleur]
    mesure = retenus[0]
    if meilleur == NON_REMPLIE and cas.classe == "D1":
        mesure = min(retenus, key=lambda m: m.jours_manquants)
    return ("a13_duree_fonctions", disposition, meilleur, mesure.requis, mesure.constate,
            None if meilleur == REMPLIE else mesure.manque), lectures


# Article 14 ---------------------------------------------------------------------------------

def _emploi_informatique(p, niveau):
    """A14.al1.1, the emplois named by the text (those of classes IF come apart)."""
    if p.regime in ("general", "urcam"):
        return p.fonction == "informaticien" and niveau >= 8
    if p.regime == "canam":
        return p.fonction == "chef_de_projet" and p.type in (
            "caisse_nationale", "centre_informatique_regional")
    return p.regime == "mines" and p.fonction in (
        "chef_de_groupe_de_projets", "responsable_de_production")


def article14(cas, faits):
    """A14.al1: the computing emploi, the diploma, the attestation."""
    cumul = bool(cas.lectures & L14)
    nommes, equivalents, classe_if = [], [], []
    for p in cas.carriere:
        if p.interim:
            continue
        if p.direction:
            classe_if += [t for c, t in tranches_par_classe(cas, p) if c in IF]
        elif p.fonction == "equivalent_informatique":
            equivalents.append(p)
        elif not p.art3 and _emploi_informatique(p, faits[("niveau", p.indice)]):
            nommes.append(p)
    base = classe_if + [p.tranche for p in nommes]
    cle = tuple(p.indice for p in nommes)
    mesure, lectures = mesurer(cas, ("a14", cle), base, 5, not cumul)
    etat = REMPLIE if mesure.atteinte else NON_REMPLIE
    if equivalents:
        elargie, l = mesurer(cas, ("a14+", cle), base + [p.tranche for p in equivalents],
                             5, not cumul)
        lectures |= l
        if etat == NON_REMPLIE and elargie.atteinte:
            etat, mesure = APPRECIATION, elargie
    emploi = durees("a14_emploi", "A14.al1.1", mesure, etat)

    diplome = faits["diplome_informatique"]
    etat = {"aucun": NON_REMPLIE, "equivalent": APPRECIATION}.get(diplome, REMPLIE)
    diplomes = ("a14_diplome", "A14.al1.2", etat, None,
                None if "diplome_informatique" in cas.inconnus else diplome, None)

    if faits["ancien_eleve"] or faits["semaines_perfectionnement"] >= 6:
        attestation = ("a14_attestation", "A14.al1.3", REMPLIE, "oui", "dispense", None)
    else:
        attestation = oui_non("a14_attestation", "A14.al1.3",
                              faits["attestation_stage_informatique"])
    return [emploi, diplomes, attestation], lectures | L14


# Article 15 ---------------------------------------------------------------------------------

def article15(cas, situation, faits):
    """A15.al3, when art. 15 restricts and the class asked is that of the emploi."""
    if not situation.restreint or cas.classe != situation.classe_emploi:
        return [], 0
    cumul = bool(cas.lectures & L14)
    tranches = [p.tranche for p in cas.carriere if p.direction]
    cinq, l1 = mesurer(cas, "a15", tranches, 5, not cumul)
    trois, l2 = mesurer(cas, "a15_tenu", [situation.retenu.tranche], 3)
    constats = [
        durees("a15_cinq_ans", "A15.al3", cinq, REMPLIE if cinq.atteinte else NON_REMPLIE),
        durees("a15_trois_ans", "A15.al3", trois, REMPLIE if trois.atteinte else NON_REMPLIE)]
    if not faits["ancien_eleve"]:
        constats.append(ages("a15_age", "A15.al3.1", 40, cas, faits, cas.premier_janvier))
        constats.append(semaines("a15_perfectionnement", "A15.al3.2", cas, faits))
    return constats, l1 | l2 | L14


def section_et_ouverture(cas, faits):
    """The section (or None), whether section 1, the finding of art. 7 or 8, the readings."""
    premiere, lectures = premiere_section(cas, faits)
    if premiere:
        return "premiere", True, ("a8_section", "A8.al1", REMPLIE, None, None, None), lectures
    ouverte = cas.classe in CLASSES_CADRE or (cas.classe == "AD2" and agent_canssm(cas))
    return ("deuxieme" if ouverte else None, False,
            ("a7_section", "A7.al1", REMPLIE if ouverte else NON_REMPLIE, None, None, None),
            lectures)
