"""From the findings to the Decision: verdict, missing facts, readings consulted."""
from anciennete import article12
from depot import article16
from etats import avertissements
from fonctions import article13
from informatique import article14
from national import article15
from recevabilite import autre_organisme, classe_demandee, perfectionnement
from sections import IF, article9, article10, section_et_ouverture
from situation import situer
from texte import (APPRECIATION, CODES, CODES_RECEVABILITE, INCONNUE, L10, LECTURES,
                   NOMS_ETATS, NON_REMPLIE, REMPLIE)

RANG_CODE = {c: n for n, c in enumerate(CODES)}


class Evaluation:
    """Findings by code, verdict, section and readings consulted under one set of facts."""
    __slots__ = ("constats", "verdict", "section", "lectures")

    def __init__(self, constats, section, lectures):
        self.constats = {c[0]: c for c in constats}
        self.section = section
        self.lectures = lectures
        self.verdict = verdict(constats)

    def etat(self, code):
        """A finding that is absent counts as fulfilled."""
        constat = self.constats.get(code)
        return REMPLIE if constat is None else constat[2]

    def etats(self):
        """What a missing fact may change: the verdict and the etats that are not Remplie."""
        return self.verdict, {c: k[2] for c, k in self.constats.items() if k[2] != REMPLIE}


def verdict(constats):
    etats = [c[2] for c in constats]
    if NON_REMPLIE in etats:
        if any(c[2] == NON_REMPLIE and c[0] in CODES_RECEVABILITE for c in constats):
            return "irrecevable"
        return "non_inscriptible"
    return "sur_appreciation" if APPRECIATION in etats else "inscriptible"


def evaluer_sous(cas, situation, faits):
    """Every finding, under one hypothesis on the missing facts."""
    constats = article16(cas, situation)
    demandee, lectures = classe_demandee(cas, situation, faits)
    constats += demandee
    lectures |= situation.lectures
    if situation.nom == "fonctionnaire":
        dix, l = article10(cas, faits)
        constats += dix
        lectures |= l
        if cas.classe in IF:
            lectures |= L10
            if cas.lectures & L10:
                quatorze, l = article14(cas, faits)
                constats += quatorze
                lectures |= l
        return Evaluation(constats, "troisieme", lectures)

    def ajouter(constat, consultees):
        nonlocal lectures
        lectures |= consultees
        if constat is not None:
            constats.append(constat)

    ajouter(perfectionnement(cas, situation, faits), 0)
    ajouter(autre_organisme(cas, situation, faits), 0)
    section, premiere, constat, l = section_et_ouverture(cas, situation, faits)
    ajouter(constat, l)
    quatorze = []
    if cas.classe in IF:
        quatorze, l = article14(cas, faits)
        lectures |= l
    if section == "deuxieme":
        ajouter(article9(cas, faits, quatorze), 0)
    douze, l = article12(cas, situation, faits, premiere)
    lectures |= l
    quinze, douze, l = article15(cas, situation, faits, douze)
    ajouter(douze, l)
    ajouter(*article13(cas, situation, faits))
    constats += quatorze + quinze
    return Evaluation(constats, section, lectures)


def faits_decisifs(cas, situation, pire, meilleur, exhaustif=False):
    """Paths of the missing facts that matter, sorted.

    Every missing fact helps in one direction only: when the two extremes agree nothing in
    between can differ, and the search is skipped (`exhaustif` does it all the same)."""
    if not cas.manquants:
        return []
    if not exhaustif and pire.etats() == meilleur.etats():
        return []
    pires, meilleurs = cas.pires(), cas.meilleurs()
    decisifs = []
    for chemin, cle, valeur_pire, valeur_meilleure in cas.manquants:
        essai = dict(pires)
        essai[cle] = valeur_meilleure
        if evaluer_sous(cas, situation, essai).etats() != pire.etats():
            decisifs.append(chemin)
            continue
        essai = dict(meilleurs)
        essai[cle] = valeur_pire
        if evaluer_sous(cas, situation, essai).etats() != meilleur.etats():
            decisifs.append(chemin)
    if not decisifs and any(pire.etat(c) != meilleur.etat(c) for c in CODES):
        decisifs = [m[0] for m in cas.manquants]
    return sorted(decisifs)


def reunir(pire, meilleur):
    """The findings of the two evaluations, matched by code."""
    reunis = []
    for code in CODES:
        bas, haut = pire.constats.get(code), meilleur.constats.get(code)
        if bas is None and haut is None:
            continue
        constat = bas or haut
        if pire.etat(code) != meilleur.etat(code):
            constat = constat[:2] + (INCONNUE, constat[3], None, None)
        reunis.append(constat)
    return reunis


def nom_lectures(masque):
    return [nom for n, nom in enumerate(LECTURES) if masque >> n & 1]


def decider(cas, exhaustif=False):
    reference = cas.R  # shown as it is, even where A28.al1 looks at another day
    cas, situation = situer(cas)
    pire = evaluer_sous(cas, situation, cas.pires())
    meilleur = evaluer_sous(cas, situation, cas.meilleurs()) if cas.manquants else pire
    constats = reunir(pire, meilleur)
    diplome = any(c[0] == "a14_diplome" for c in constats)
    return {
        "annee": cas.annee,
        "classe": cas.classe,
        "date_reference": reference.isoformat(),
        "verdict": pire.verdict if pire.verdict == meilleur.verdict else "indetermine",
        "section": pire.section if pire.section == meilleur.section else None,
        "situation": situation.nom,
        "classe_rattachement": situation.k,
        "constats": [
            {"code": c, "disposition": d, "etat": NOMS_ETATS[e], "requis": r, "constate": k,
             "manque": m} for c, d, e, r, k, m in constats],
        "faits_manquants": faits_decisifs(cas, situation, pire, meilleur, exhaustif),
        "lectures_sollicitees": nom_lectures(pire.lectures | meilleur.lectures),
        "avertissements": avertissements(
            cas.etat, cas.annee, cas.depot is not None, diplome),
    }
