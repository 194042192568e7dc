"""Article 3 in its six states, written from the texts: which emploi is in which class.

A row is: class, regimes, body types, categories, functions, levels (None: any). A table is named by the
first list that it governs; T(d) is the table of the calendar year of d (versions of the order, A3).
"""
from datetime import date
from functools import lru_cache

from texte import CLASSES, LIGNES_ART3

_CN, _CA, _OR, _CANSSM, _CARMI, _ST = (("caisse_nationale",), ("caisse",), ("organisme",), ("canssm",),
                                       ("carmi",), ("service_territorial",))
_S = ("sans",)
_TNS, _OA, _CANAM, _RSI, _MINES = ("organic", "ava", "canam"), ("organic", "ava"), ("canam",), ("rsi",), ("mines",)
_NORD_EST = ("nord_pas_de_calais", "est")
_AUTRES = ("centre_est", "centre_ouest", "sud_est", "sud_ouest")


def _l(classe, regimes, types, categories, fonctions, niveaux=None):
    mots = lambda m: (m,) if isinstance(m, str) else m
    return classe, mots(regimes), mots(types), mots(categories), mots(fonctions), mots(niveaux)


T2000 = [_l(c, r, t, k, f, n) for _, c, r, t, k, f, n in LIGNES_ART3]

T2003 = T2000 + [
    _l("D1", "general", _CN, _S, "directeur_delegue"),              # A3.al1.1.a.2
    _l("D2", "cavimac", _CN, _S, "directeur"),                      # A3.al1.2.d.1
    _l("AD2", "cavimac", _CN, _S, ("agent_comptable", "directeur_adjoint")),  # A3.al1.5.d
    _l("AD3", "cavimac", _CN, _S, "sous_directeur"),                # A3.al1.6.d.1
]


def _hors(table, *regimes):
    """The rows of a table for the other regimes."""
    restes = [(c, tuple(r for r in rs if r not in regimes)) + tuple(suite) for c, rs, *suite in table]
    return [ligne for ligne in restes if ligne[1]]


# The bodies of the self-employed, as art. 3 has them from the list of 2007.
_TNS_2007 = [
    _l("D1", _TNS, _CN, _S, "directeur_general"),                   # A3.al1.1.b.1
    _l("D1", "organic", _CN, _S, "directeur"),                      # A3.al1.1.b.2
    _l("D1", "ava", _CN, _S, "directeur_general_adjoint"),          # A3.al1.1.b.3
    _l("D2", _CANAM, _CN, _S, "directeur_de_mission"),              # A3.al1.2.b.1: in D2 and in D3
    _l("D2", _CANAM, _CA, "a", "directeur"),
    _l("D2", _OA, _CA, ("exceptionnelle", "1"), "directeur"),
    _l("D3", _CANAM, _CN, _S, "directeur_de_mission"),
    _l("D3", _CANAM, _CA, ("b", "c"), "directeur"),
    _l("D3", _OA, _CA, ("2", "3"), "directeur"),
    _l("AD1", _TNS, _CN, _S, ("directeur_adjoint", "agent_comptable")),
    _l("AD2", _OA, _CA, ("exceptionnelle", "1"), ("agent_comptable", "directeur_adjoint")),
    _l("AD2", _CANAM, _CA, "a", ("agent_comptable", "directeur_adjoint")),
    _l("AD2", _OA, _CN, _S, "sous_directeur", (1,)),                # first class
    _l("AD2", _CANAM, _CN, _S, "sous_directeur", (2,)),             # level 2
    _l("AD2", _OA, _CA, "exceptionnelle", "sous_directeur", (1,)),
    _l("AD2", _CANAM, _CA, "a", "sous_directeur", (2,)),
    _l("AD2", _OA, _CA, "exceptionnelle", "secretaire_general"),
    _l("AD3", _OA, _CA, ("2", "3"), ("agent_comptable", "directeur_adjoint")),
    _l("AD3", _CANAM, _CA, ("b", "c"), ("agent_comptable", "directeur_adjoint")),
    _l("AD3", _OA, _CN, _S, "sous_directeur", (2,)),
    _l("AD3", _CANAM, _CN, _S, "sous_directeur", (1,)),
    _l("AD3", _OA, _CA, "exceptionnelle", "sous_directeur", (2,)),
    _l("AD3", _CANAM, _CA, ("a", "b", "c"), "sous_directeur", (1,)),
    _l("AD3", _OA, _CA, ("1", "2", "3"), ("sous_directeur", "secretaire_general")),
    _l("IF1", "organic", "centre_informatique_national", _S, ("directeur", "directeur_adjoint")),
    _l("IF2", "organic", "centre_informatique_national", _S, "sous_directeur"),
]
T2007 = _hors(T2003, *_TNS) + _TNS_2007

# The special regimes and the notaries' fund; the artists' bodies (A1.al1.3, 6 and 7 from 2008).
_SPECIAUX = [
    _l("D1", ("sncf", "crpcen", "camieg"), _CN, _S, "directeur"),
    _l("AD1", ("sncf", "crpcen", "camieg"), _CN, _S, ("agent_comptable", "directeur_adjoint")),
    _l("AD2", ("sncf", "crpcen", "camieg"), _CN, _S, ("directeur_adjoint", "sous_directeur")),
    _l("AD3", ("sncf", "crpcen", "camieg"), _CN, _S, "sous_directeur"),
    _l("D2", "ratp", _CN, _S, "directeur"),
    _l("AD2", "ratp", _CN, _S, ("agent_comptable", "directeur_adjoint")),
    _l("AD3", "ratp", _CN, _S, "sous_directeur"),
    _l("D3", "artistes", _OR, _S, "directeur"),
    _l("AD3", "artistes", _OR, _S, "agent_comptable"),
]
_CANSSM_1998 = [ligne for ligne in T2000 if ligne[1] == _MINES and ligne[2] == _CANSSM]
_CENTRE_MINES = [ligne for ligne in T2000
                 if ligne[1] == _MINES and ligne[2] == ("centre_informatique_regional",)]
_CARMI_2008 = [
    _l("D1", _MINES, _CARMI, ("a", "b"), "directeur"),
    _l("D2", _MINES, _CARMI, "c", "directeur"),
    _l("D3", _MINES, _CARMI, "d", "directeur"),
    _l("AD1", _MINES, _CARMI, ("a", "b"), ("agent_comptable", "directeur_adjoint")),
    _l("AD2", _MINES, _CARMI, "c", ("agent_comptable", "directeur_adjoint")),
    _l("AD2", _MINES, _CARMI, ("a", "b"), "sous_directeur", (1,)),  # level 1 above level 2, so the text
    _l("AD3", _MINES, _CARMI, "d", ("agent_comptable", "directeur_adjoint")),
    _l("AD3", _MINES, _CARMI, ("a", "b"), "agent_comptable_adjoint"),
    _l("AD3", _MINES, _CARMI, ("a", "b"), "sous_directeur", (2,)),
    _l("AD3", _MINES, _CARMI, "c", "sous_directeur"),
]
T2008 = _hors(T2007, "mines") + _CANSSM_1998 + _CENTRE_MINES + _CARMI_2008 + _SPECIAUX

_ADJOINTS_RSI = ("sous_directeur", "secretaire_general")
_RSI_2010 = [
    _l("D1", _RSI, _OR, "1", "directeur"),
    _l("D2", _RSI, _OR, "2", "directeur"),
    _l("D3", _RSI, _OR, "3", "directeur"),
    _l("D1", _RSI, _CN, "1", "directeur_de_mission"),
    _l("D2", _RSI, _CN, "2", "directeur_de_mission"),
    _l("D3", _RSI, _CN, "3", "directeur_de_mission"),
    _l("AD1", _RSI, _CN, _S, ("directeur_delegue", "agent_comptable", "directeur_adjoint")),
    _l("AD1", _RSI, _CN, _S, _ADJOINTS_RSI, (3,)),
    _l("AD2", _RSI, _CN, _S, _ADJOINTS_RSI, (2,)),
    _l("AD3", _RSI, _CN, _S, _ADJOINTS_RSI, (1,)),
    _l("AD1", _RSI, _CN, "1", "agent_en_mission"),
    _l("AD2", _RSI, _CN, "2", "agent_en_mission"),
    _l("AD3", _RSI, _CN, "3", "agent_en_mission"),
    _l("AD1", _RSI, _OR, "1", "agent_comptable"),
    _l("AD2", _RSI, _OR, "2", "agent_comptable"),
    _l("AD3", _RSI, _OR, "3", "agent_comptable"),
    _l("AD1", _RSI, _OR, "1", "directeur_adjoint", (3,)),
    _l("AD2", _RSI, _OR, "1", "directeur_adjoint", (2,)),
    _l("AD2", _RSI, _OR, "2", "directeur_adjoint", (3,)),
    _l("AD3", _RSI, _OR, "2", "directeur_adjoint", (2,)),
    _l("AD3", _RSI, _OR, "3", "directeur_adjoint"),
    _l("AD2", _RSI, _OR, "1", _ADJOINTS_RSI, (2,)),
    _l("AD3", _RSI, _OR, "1", _ADJOINTS_RSI, (1,)),
    _l("AD3", _RSI, _OR, ("2", "3"), _ADJOINTS_RSI),
]
_CNSA = [
    _l("D1", "cnsa", "etablissement", _S, "directeur_general_adjoint"),
    _l("AD1", "cnsa", "etablissement", _S, "directeur_adjoint"),
    _l("AD2", "cnsa", "etablissement", _S, ("directeur_adjoint", "sous_directeur")),
    _l("AD3", "cnsa", "etablissement", _S, "sous_directeur"),
]
T2010 = _hors(T2008, *_TNS) + _RSI_2010 + _CNSA

_MINES_2012 = [
    _l("D1", _MINES, _ST, _NORD_EST, "directeur"),
    _l("D2", _MINES, _ST, _AUTRES, "directeur"),
    _l("AD1", _MINES, _ST, _NORD_EST, ("agent_comptable", "directeur_adjoint")),
    _l("AD1", _MINES, _CANSSM, _S, "directeur_adjoint"),
    _l("AD2", _MINES, _ST, _AUTRES, ("agent_comptable", "directeur_adjoint")),
    _l("AD2", _MINES, _CANSSM, _S, "sous_directeur"),
    _l("AD2", _MINES, _ST, _NORD_EST, "sous_directeur", (1,)),
    _l("AD3", _MINES, _ST, _NORD_EST, "agent_comptable_adjoint"),
    _l("AD3", _MINES, _ST, _NORD_EST, "sous_directeur", (2,)),
    _l("AD3", _MINES, _ST, _AUTRES, "sous_directeur"),
]
T2012 = _hors(T2010, "mines") + _MINES_2012 + [
    _l("D2", "artistes", "direction_commune", _S, "directeur"),     # A3.al1.2.f
]

TABLES = {2000: T2000, 2003: T2003, 2007: T2007, 2008: T2008, 2010: T2010, 2012: T2012}
PREMIERES = tuple(sorted(TABLES))


def _indexer(table):
    index = {}
    for classe, regimes, types, categories, fonctions, niveaux in table:
        for cle in ((r, t, c, f) for r in regimes for t in types for c in categories for f in fonctions):
            index.setdefault(cle, []).append((classe, niveaux))
    return index


_INDEX = {premiere: _indexer(table) for premiere, table in TABLES.items()}


@lru_cache(maxsize=None)
def classes_de_la_table(premiere, regime, type_, categorie, fonction, niveau):
    """Classes in which that table lists an emploi, highest first; empty when it lists none."""
    lignes = _INDEX[premiere].get((regime, type_, categorie, fonction), ())
    trouvees = {c for c, niveaux in lignes if niveaux is None or niveau in niveaux}
    return tuple(sorted(trouvees, key=CLASSES.index))


@lru_cache(maxsize=None)
def table_de(annee, connue=PREMIERES[-1]):
    """The table of a year: the last one that began by then, among those up to `connue`."""
    return max(p for p in PREMIERES if p <= max(annee, PREMIERES[0]) and p <= connue)


FUSION_CANAM = date(2007, 1, 1)  # from this day the level of a CANAM sous_directeur is no class any more
