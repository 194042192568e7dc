"""The states of the order: which text governs which list, and how a provision of it is cited.

A state is named by its first list, as a number. `cas.etat >= 2010` reads: under the text of the lists
from 2010 on.
"""
from functools import lru_cache

ETATS = (2000, 2003, 2005, 2007, 2008, 2010, 2011, 2012, 2013, 2014)

# The first list of each later version of an article; before the first, the text of 1998.
VERSIONS = {
    "A8": (2010,), "A9": (2003, 2007, 2010, 2014), "A10": (2008, 2010, 2011, 2014),
    "A12": (2003, 2007, 2008, 2010, 2011, 2012, 2013), "A13": (2003, 2008, 2011, 2012),
    "A14": (2005, 2007, 2008, 2010, 2013), "A15": (2003, 2008, 2010, 2011, 2012, 2013),
    "A16": (2011, 2013, 2014), "A18": (2003, 2013), "A19": (2008, 2010, 2012),
    "A20": (2007, 2008, 2011, 2013), "A23": (2003, 2008), "A26": (2011,),
}


def etat_de_la_liste(annee):
    """The state that governs the list of a year; 2001 and 2002 keep the initial one."""
    return max(e for e in ETATS if e <= annee)


@lru_cache(maxsize=None)
def citer(etat, article, suite):
    """The id of a provision in a state: `A12.al3.2`, `A12.al3.2@2011`."""
    labels = [v for v in VERSIONS.get(article, ()) if v <= etat]
    return "%s.%s" % (article, suite) + ("@%d" % labels[-1] if labels else "")


def avertissements(etat, annee, depot, diplome):
    """What is not sure of the text applied. `depot`: a filing was examined (A16); `diplome`: the annex was."""
    if etat == 2000:  # the text of 1998, whatever the list
        if annee >= 2015:
            return ["texte_abroge"]
        return ["texte_modifie"] if annee >= 2001 else []
    liste = annee if etat == etat_de_la_liste(annee) else etat
    if liste >= 2015:
        return ["texte_abroge"]
    if liste == 2006:  # the order of 4 April 2005 is not in hand
        return ["texte_modifie"]
    trouves = ["version_deduite"] if liste in (2003, 2004, 2005, 2008, 2009, 2012, 2013, 2014) else []
    if (depot and 2007 <= liste <= 2010) or (diplome and liste >= 2010):
        trouves.append("texte_incomplet")
    return trouves
