"""Fixed tables of the 1998 order, each row with the id of the provision it comes from.

Nothing here computes: the other modules read these tables.
"""

# A3.al1: the three career lines, each from the most to the least important class.
FILIERES = (("D1", "D2", "D3"), ("AD1", "AD2", "AD3"), ("IF1", "IF2"))
CLASSES = ("D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2")
FILIERE = {c: f for f in FILIERES for c in f}
RANG = {c: f.index(c) for f in FILIERES for c in f}  # 0 = highest of its line

REGIMES_ART1 = ("general", "urcam", "organic", "ava", "canam", "mines")  # A1.al1
# A1 in its later versions: the regimes that each names first.
REGIMES_DEPUIS = {2003: ("cavimac",), 2007: ("rsi",),
                  2008: ("sncf", "ratp", "camieg", "crpcen", "artistes"), 2010: ("cnsa",)}
REGIMES_1998 = REGIMES_ART1 + ("autre_r123_45", "autre")
REGIMES = REGIMES_1998 + ("rsi", "cavimac", "sncf", "ratp", "camieg", "crpcen", "artistes", "cnsa",
                          "ars")
TYPES_1998 = ("organisme", "caisse_nationale", "caisse", "canssm", "ur", "ssm",
              "centre_informatique_national", "centre_informatique_regional")
TYPES = TYPES_1998 + ("carmi", "service_territorial", "direction_commune", "etablissement", "agence")
CATEGORIES_1998 = ("a", "b", "c", "d", "exceptionnelle", "1", "2", "3", "hors_classe", "sans")
CIRCONSCRIPTIONS = ("nord_pas_de_calais", "est", "centre_est", "centre_ouest", "sud_est",
                    "sud_ouest")
CATEGORIES = CATEGORIES_1998 + CIRCONSCRIPTIONS
FONCTIONS_1998 = ("directeur_general", "directeur", "directeur_general_adjoint",
                  "directeur_adjoint", "sous_directeur", "agent_comptable",
                  "agent_comptable_adjoint", "secretaire_general", "directeur_informatique")
EN_MISSION = ("directeur_de_mission", "agent_en_mission")
FONCTIONS_ART3 = FONCTIONS_1998 + ("directeur_delegue",) + EN_MISSION
FONCTIONS = FONCTIONS_ART3 + ("cadre", "informaticien", "chef_de_projet",
                              "chef_de_groupe_de_projets", "responsable_de_production",
                              "comptable", "equivalent_informatique", "autre")
QUALITES = ("aucune", "categorie_b", "cadre_administratif", "responsable_technique",
            "titulaire_categorie_a", "chef_de_service", "niveau_e")
SECTIONS = ("premiere", "deuxieme", "troisieme", "troisieme_elargie")
POSITIONS = ("detachement", "assimilee", "perte_emploi")
DIPLOMES_ASSIMILES = ("aucun", "fnoss_uncaf", "enoes")  # R123-45.al3
DIPLOMES_1998 = ("aucun", "equivalent") + tuple("annexe_%d" % n for n in range(1, 18))
DIPLOMES_INFORMATIQUES = DIPLOMES_1998 + ("experience",)
MAINTIENS = ("fusion", "creation_organisme")                             # A19.al3, A19.al4@2012
STATUTS = ("etat", "territoriale", "hospitaliere", "contractuel")        # A10.al1@2010
VOIES = ("postale", "dematerialisee")                                    # A16@2013

# Categories that exist for each kind of body.
_ABCD = ("a", "b", "c", "d")
_EX123 = ("exceptionnelle", "1", "2", "3")
CATEGORIES_LEGALES = {
    ("general", "organisme"): _ABCD,
    ("general", "caisse_nationale"): ("sans",),
    ("general", "centre_informatique_national"): ("sans",),
    ("general", "centre_informatique_regional"): ("sans",),
    ("urcam", "organisme"): _ABCD,
    ("organic", "caisse_nationale"): ("sans",),
    ("organic", "caisse"): _EX123,
    ("ava", "caisse_nationale"): ("sans",),
    ("ava", "caisse"): _EX123,
    ("canam", "caisse_nationale"): ("sans",),
    ("canam", "caisse"): _EX123,
    ("canam", "centre_informatique_regional"): ("sans",),
    ("mines", "canssm"): ("sans",),
    ("mines", "ur"): _EX123,
    ("mines", "ssm"): ("hors_classe",) + _EX123,
    ("mines", "centre_informatique_regional"): ("sans",),
}
COUPLES_1998 = tuple(sorted(CATEGORIES_LEGALES))
CATEGORIES_LEGALES.update({
    ("organic", "centre_informatique_national"): ("sans",),
    ("canam", "caisse"): _EX123 + ("a", "b", "c"),
    ("mines", "carmi"): _ABCD,
    ("mines", "service_territorial"): CIRCONSCRIPTIONS,
    ("cavimac", "caisse_nationale"): ("sans",),
    ("rsi", "caisse_nationale"): ("sans", "1", "2", "3"),
    ("rsi", "organisme"): ("1", "2", "3"),
    ("sncf", "caisse_nationale"): ("sans",),
    ("ratp", "caisse_nationale"): ("sans",),
    ("camieg", "caisse_nationale"): ("sans",),
    ("crpcen", "caisse_nationale"): ("sans",),
    ("artistes", "organisme"): ("sans",),
    ("artistes", "direction_commune"): ("sans",),
    ("cnsa", "etablissement"): ("sans",),
    ("ars", "agence"): ("sans",),
})

# A3.al1: provision, class, regimes, body types, categories, function, levels (None: any).
_G = ("general", "urcam")                    # A1.al1.5: the unions use the general rows
_TNS = ("organic", "ava", "canam")
_OA = ("organic", "ava")
_ORG = ("organisme",)
_CIR = ("centre_informatique_national", "centre_informatique_regional")
_CN, _CA, _CANSSM, _UR, _SSM = ("caisse_nationale",), ("caisse",), ("canssm",), ("ur",), ("ssm",)
_S = ("sans",)
_EX1, _EX, _23, _123 = ("exceptionnelle", "1"), ("exceptionnelle",), ("2", "3"), ("1", "2", "3")
_HC = ("hors_classe",)

LIGNES_ART3 = (
    ("A3.al1.1.a.1", "D1", _G, _ORG, ("a", "b"), "directeur", None),
    ("A3.al1.1.b.1", "D1", _TNS, _CN, _S, "directeur_general", None),
    ("A3.al1.1.c.1", "D1", ("mines",), _CANSSM, _S, "directeur", None),
    ("A3.al1.1.c.2", "D1", ("mines",), _SSM, _HC, "directeur", None),
    ("A3.al1.2.a.1", "D2", _G, _ORG, ("c",), "directeur", None),
    ("A3.al1.2.b.1", "D2", _TNS, _CA, _EX1, "directeur", None),
    ("A3.al1.2.c.1", "D2", ("mines",), _UR, _EX1, "directeur", None),
    ("A3.al1.2.c.2", "D2", ("mines",), _SSM, _EX1, "directeur", None),
    ("A3.al1.3.a.1", "D3", _G, _ORG, ("d",), "directeur", None),
    ("A3.al1.3.b.1", "D3", _TNS, _CA, _23, "directeur", None),
    ("A3.al1.3.c.1", "D3", ("mines",), _UR, _23, "directeur", None),
    ("A3.al1.3.c.2", "D3", ("mines",), _SSM, _23, "directeur", None),
    ("A3.al1.4.a.1", "AD1", _G, _ORG, ("a", "b"), "agent_comptable", None),
    ("A3.al1.4.a.2", "AD1", _G, _ORG, ("a", "b"), "directeur_adjoint", (3,)),
    ("A3.al1.4.a.3", "AD1", _G, _ORG, ("a", "b"), "sous_directeur", (3,)),
    ("A3.al1.4.b.1", "AD1", ("organic",), _CN, _S, "directeur", None),
    ("A3.al1.4.b.1", "AD1", ("organic",), _CN, _S, "directeur_adjoint", None),
    ("A3.al1.4.b.2", "AD1", ("ava",), _CN, _S, "directeur_general_adjoint", None),
    ("A3.al1.4.b.2", "AD1", ("ava",), _CN, _S, "directeur_adjoint", None),
    ("A3.al1.4.b.3", "AD1", ("canam",), _CN, _S, "directeur", None),
    ("A3.al1.4.b.4", "AD1", _TNS, _CN, _S, "agent_comptable", None),
    ("A3.al1.4.c.1", "AD1", ("mines",), _CANSSM, _S, "agent_comptable", None),
    ("A3.al1.4.c.2", "AD1", ("mines",), _SSM, _HC, "agent_comptable", None),
    ("A3.al1.4.c.3", "AD1", ("mines",), _CANSSM, _S, "directeur_adjoint", None),
    ("A3.al1.4.c.4", "AD1", ("mines",), _SSM, _HC, "directeur_adjoint", None),
    ("A3.al1.5.a.1", "AD2", _G, _ORG, ("c",), "agent_comptable", None),
    ("A3.al1.5.a.2", "AD2", _G, _ORG, ("a", "b"), "directeur_adjoint", (2,)),
    ("A3.al1.5.a.3", "AD2", _G, _ORG, ("c",), "directeur_adjoint", (3,)),
    ("A3.al1.5.a.4", "AD2", _G, _ORG, ("a", "b"), "sous_directeur", (2,)),
    ("A3.al1.5.a.5", "AD2", _G, _ORG, ("c",), "sous_directeur", (3,)),
    ("A3.al1.5.b.1", "AD2", _TNS, _CA, _EX1, "agent_comptable", None),
    ("A3.al1.5.b.2", "AD2", _TNS, _CA, _EX1, "directeur_adjoint", None),
    ("A3.al1.5.b.3", "AD2", _TNS, _CN, _S, "sous_directeur", (1,)),
    ("A3.al1.5.b.4", "AD2", _TNS, _CA, _EX, "sous_directeur", None),
    ("A3.al1.5.b.5", "AD2", _OA, _CA, _EX, "secretaire_general", None),
    ("A3.al1.5.c.1", "AD2", ("mines",), _UR, _EX1, "agent_comptable", None),
    ("A3.al1.5.c.2", "AD2", ("mines",), _SSM, _EX1, "agent_comptable", None),
    ("A3.al1.5.c.3", "AD2", ("mines",), _UR, _EX1, "directeur_adjoint", None),
    ("A3.al1.5.c.4", "AD2", ("mines",), _SSM, _EX1, "directeur_adjoint", None),
    ("A3.al1.5.c.5", "AD2", ("mines",), _CANSSM, _S, "sous_directeur", None),
    ("A3.al1.5.c.6", "AD2", ("mines",), _SSM, _HC, "sous_directeur", None),
    ("A3.al1.6.a.1", "AD3", _G, _ORG, ("d",), "agent_comptable", None),
    ("A3.al1.6.a.2", "AD3", _G, _ORG, ("d",), "directeur_adjoint", (3,)),
    ("A3.al1.6.a.3", "AD3", _G, _ORG, ("c", "d"), "directeur_adjoint", (2,)),
    ("A3.al1.6.a.4", "AD3", _G, _ORG, _ABCD, "sous_directeur", (1,)),
    ("A3.al1.6.a.5", "AD3", _G, _ORG, ("c", "d"), "sous_directeur", (2,)),
    ("A3.al1.6.a.6", "AD3", _G, _ORG, ("d",), "sous_directeur", (3,)),
    ("A3.al1.6.b.1", "AD3", _TNS, _CA, _23, "agent_comptable", None),
    ("A3.al1.6.b.2", "AD3", _TNS, _CA, _23, "directeur_adjoint", None),
    ("A3.al1.6.b.3", "AD3", _TNS, _CN, _S, "sous_directeur", (2,)),
    ("A3.al1.6.b.4", "AD3", _TNS, _CA, _123, "sous_directeur", None),
    ("A3.al1.6.b.5", "AD3", _OA, _CA, _123, "secretaire_general", None),
    ("A3.al1.6.c.1", "AD3", ("mines",), _UR, _23, "agent_comptable", None),
    ("A3.al1.6.c.2", "AD3", ("mines",), _SSM, _23, "agent_comptable", None),
    ("A3.al1.6.c.3", "AD3", ("mines",), _UR, _EX1, "agent_comptable_adjoint", None),
    ("A3.al1.6.c.4", "AD3", ("mines",), _SSM, _HC + _EX, "agent_comptable_adjoint", None),
    ("A3.al1.6.c.5", "AD3", ("mines",), _UR, _23, "directeur_adjoint", None),
    ("A3.al1.6.c.6", "AD3", ("mines",), _SSM, ("1",), "directeur_adjoint", None),
    ("A3.al1.6.c.7", "AD3", ("mines",), _UR, _EX1, "sous_directeur", None),
    ("A3.al1.6.c.8", "AD3", ("mines",), _SSM, _HC + _EX, "sous_directeur", None),
    ("A3.al1.6.c.9", "AD3", ("mines",), _SSM, ("2",), "sous_directeur", None),
    ("A3.al1.7.a.1", "IF1", _G, _ORG, ("a", "b"), "directeur_informatique", None),
    ("A3.al1.7.a.2", "IF1", ("general",), _CIR, _S, "directeur", None),
    ("A3.al1.7.a.3", "IF1", ("general",), _CIR, _S, "directeur_adjoint", (3,)),
    ("A3.al1.8.a.1", "IF2", ("general",), _CIR, _S, "directeur_adjoint", (2,)),
    ("A3.al1.8.b.1", "IF2", ("mines",), ("centre_informatique_regional",), _S, "directeur", None),
)

_INDEX_ART3 = {}
for _prov, _cl, _regs, _typs, _cats, _fct, _nivs in LIGNES_ART3:
    for _r in _regs:
        for _t in _typs:
            for _c in _cats:
                _INDEX_ART3.setdefault((_r, _t, _c, _fct), []).append((_cl, _nivs))


def classes_art3(regime, type_, categorie, fonction, niveau):
    """Classes in which art. 3 lists an emploi, highest first; empty when it lists none."""
    trouvees = [c for c, nivs in _INDEX_ART3.get((regime, type_, categorie, fonction), ())
                if nivs is None or niveau in nivs]
    return tuple(sorted(trouvees, key=CLASSES.index))


# A21.al1: the classes whose emplois an inscription opens.
OUVRE = {
    "D1": frozenset(CLASSES),                                             # A21.al1.1
    "D2": frozenset(("D2", "D3", "AD2", "AD3", "IF1", "IF2")),            # A21.al1.2
    "D3": frozenset(("D3", "AD3", "IF2")),                                # A21.al1.3
    "AD1": frozenset(("AD1", "AD2", "AD3", "IF1", "IF2")),                # A21.al1.4
    "AD2": frozenset(("AD2", "AD3", "IF2")),                              # A21.al1.5
    "AD3": frozenset(("AD3",)),                                           # A21.al1.6
    "IF1": frozenset(("IF1", "IF2")),                                     # A21.al1.7
    "IF2": frozenset(("IF2",)),                                           # A21.al1.8
}


def superieure(classe, k):
    """Is `classe` superior to `k`: an inscription in k would not open it."""
    return classe not in OUVRE[k]


# A18.al1: row number and classes named, by class of attachment.
LIGNES_ART18 = {
    "IF2": ("al1.1", ("IF1", "AD2", "D3")),
    "IF1": ("al1.2", ("AD1", "D2")),
    "AD3": ("al1.3", ("IF1", "AD2", "D3")),
    "AD2": ("al1.4", ("IF1", "AD1", "D2")),
    "AD1": ("al1.5", ("D1",)),
    "D3": ("al1.6", ("IF1", "AD1", "D1")),
    "D2": ("al1.7", ("AD1", "D1")),
    "D1": (None, ()),
}


def inferieures(classe):
    """Classes of the same line placed after `classe` (A3.al1)."""
    filiere = FILIERE[classe]
    return filiere[RANG[classe] + 1:]


def inferieures_permises(k, propre_filiere):
    """A18.al1, lower classes: of every line the row reaches, or of k's own line only (L18)."""
    retenues = set(inferieures(k))
    if not propre_filiere:
        for c in LIGNES_ART18[k][1]:
            retenues.update(inferieures(c))
    return retenues


# A17.al1 / A7.al1: classes open to managers, and to section 2.
CLASSES_CADRE = ("AD3", "IF1", "IF2")

# A12.al3: provision and years by class asked.
DUREES_ART12 = {"AD2": ("al3.1", 9), "AD3": ("al3.2", 6),
                "IF1": ("al3.3", 12), "IF2": ("al3.4", 9)}

# A13.al1: provision and alternatives (years, classes), in the order of the text.
DUREES_ART13 = {
    "IF1": ("al1.1", ((3, ("IF2",)),)),
    "AD2": ("al1.2", ((3, ("IF2", "AD3")),)),
    "AD1": ("al1.3", ((4, ("IF1", "AD2", "D3")),)),
    "D3": ("al1.4", ((3, ("IF2", "AD3")),)),
    "D2": ("al1.5", ((4, ("IF1", "AD2", "D3")),)),
    "D1": ("al1.6", ((4, ("AD1", "D2")), (6, ("D3",)))),
}

# The readings, in bit order.
LECTURES = ("L5", "L10", "L12", "L13", "L14", "L18", "L21", "L24", "LDUREE", "L20", "L13R", "L28",
            "L8")
L5, L10, L12, L13, L14, L18, L21, L24, LDUREE, L20, L13R, L28, L8 = (1 << n for n in range(13))
LECTURES_1998 = LECTURES[:10]  # those that the initial text can ask
TOUTES_LECTURES = (1 << len(LECTURES)) - 1

# Etats, ordered; and their names.
NON_REMPLIE, INCONNUE, APPRECIATION, REMPLIE = range(4)
NOMS_ETATS = ("non_remplie", "inconnue", "appreciation", "remplie")

# The findings, in the order of a Decision.
CODES = ("a16_date", "a16_exemplaires", "a16_recommande", "a16_classes", "a16_pieces",
         "a15_classe", "a17_classe", "a18_classe", "a20_assimilation", "a18_perfectionnement",
         "a18_autre_organisme", "a8_section", "a7_section", "a9_age",
         "a10_proposition", "a10_statut", "a10_anciennete", "a10_age", "a10_fonctions",
         "a12_duree", "a13_duree_fonctions", "a14_emploi", "a14_diplome", "a14_attestation",
         "a15_cinq_ans", "a15_duree", "a15_trois_ans", "a15_age", "a15_perfectionnement")
# Not fulfilling one of these makes the request inadmissible (arts. 16, 17, 18, A15.al2).
CODES_RECEVABILITE = frozenset(CODES[:8] + ("a18_perfectionnement", "a18_autre_organisme"))
