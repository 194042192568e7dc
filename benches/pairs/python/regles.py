"""The shared subset in plain Python, written from the law: what a careful programmer would write without an engine.

`decider` takes one dossier and its demande as typed objects (`Dossier.lire` makes them) and gives the verdict with the findings that
are not met. Provisions are cited beside what applies them.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

UN_JOUR = timedelta(days=1)

# A21.al1: the classes that an inscription in a class opens; a class it does not open is superior.
OUVRE = {
    "D1": {"D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2"},
    "D2": {"D2", "D3", "AD2", "AD3", "IF1", "IF2"},
    "D3": {"D3", "AD3", "IF2"},
    "AD1": {"AD1", "AD2", "AD3", "IF1", "IF2"},
    "AD2": {"AD2", "AD3", "IF2"},
    "AD3": {"AD3"},
    "IF1": {"IF1", "IF2"},
    "IF2": {"IF2"},
}
# A18.al1: the classes an agent of a class may ask: those the row names, then the lower ones of his filière and of theirs.
DEMANDABLES = {
    "D1": {"D2", "D3"},
    "D2": {"AD1", "D1", "D2", "D3", "AD2", "AD3"},
    "D3": {"IF1", "AD1", "D1", "IF2", "AD2", "AD3", "D2", "D3"},
    "AD1": {"D1", "AD2", "AD3", "D2", "D3"},
    "AD2": {"IF1", "AD1", "D2", "IF2", "AD2", "AD3", "D3"},
    "AD3": {"IF1", "AD2", "D3", "IF2", "AD3"},
    "IF1": {"AD1", "D2", "IF2", "AD2", "AD3", "D3"},
    "IF2": {"IF1", "AD2", "D3", "IF2", "AD3"},
}
CLASSES_CADRE = {"AD3", "IF1", "IF2"}  # A17.al1, A7.al1
ANNEES_A12 = {"AD2": 9, "AD3": 6, "IF1": 12, "IF2": 9}  # A12.al3
# A13.al1: the ways to reach a class: so many years in these classes.
FONCTIONS_A13 = {
    "IF1": [(3, {"IF2"})],
    "AD2": [(3, {"IF2", "AD3"})],
    "AD1": [(4, {"IF1", "AD2", "D3"})],
    "D3": [(3, {"IF2", "AD3"})],
    "D2": [(4, {"IF1", "AD2", "D3"})],
    "D1": [(4, {"AD1", "D2"}), (6, {"D3"})],
}
IRRECEVABLES = {"a17_classe", "a18_classe", "a18_perfectionnement"}


@dataclass(frozen=True, slots=True)
class Periode:
    """A career period; `apres` is the day after its last one."""

    debut: date
    apres: date
    classe: str | None
    agrement: date | None
    en_poste: bool
    qualifiante: bool
    assimilee: bool
    deuxieme_section: bool
    titulaire: bool
    attache: bool

    def occupee(self, jour: date) -> bool:
        return self.debut <= jour < self.apres


@dataclass(frozen=True, slots=True)
class Dossier:
    """A person, and the class asked of the list of a year."""

    annee: int
    classe: str
    naissance: date
    ancien_eleve: bool
    diplome_assimile: bool
    admissible: bool
    semaines: int
    inscrit_1999: bool
    article_14: bool
    scolarite: tuple[date, date] | None
    carriere: list[Periode]

    @staticmethod
    def lire(faits: dict) -> Dossier:
        champs = {nom: valeur for nom, valeur in faits.items() if nom != "id"}
        champs["naissance"] = date.fromisoformat(faits["naissance"])
        if faits["scolarite"]:
            debut, fin = map(date.fromisoformat, faits["scolarite"])
            champs["scolarite"] = (debut, fin + UN_JOUR)
        champs["carriere"] = [Dossier._periode(p) for p in faits["carriere"]]
        return Dossier(**champs)

    @staticmethod
    def _periode(p: dict) -> Periode:
        fin, agrement = p["fin"], p["agrement"]
        autres = {nom: valeur for nom, valeur in p.items() if nom not in ("debut", "fin", "agrement")}
        return Periode(debut=date.fromisoformat(p["debut"]), apres=date.fromisoformat(fin) + UN_JOUR if fin else date.max,
                       agrement=date.fromisoformat(agrement) if agrement else None, **autres)


def ecart(debut: date, fin: date) -> tuple[int, int]:
    """Whole months and days from one date to another; a day that a month lacks is its last one."""
    mois = (fin.year - debut.year) * 12 + fin.month - debut.month
    if fin.day >= debut.day or fin.day == monthrange(fin.year, fin.month)[1]:
        return mois, max(fin.day - debut.day, 0)
    annee, precedent = (fin.year, fin.month - 1) if fin.month > 1 else (fin.year - 1, 12)
    longueur = monthrange(annee, precedent)[1]
    return mois - 1, longueur - min(debut.day, longueur) + fin.day


def mois_entiers(intervalles: list[tuple[date, date]], limite: date) -> int:
    """Whole months of a set of days before `limite`: what overlaps or touches counts once, thirty days left over make a month."""
    fusion: list[list[date]] = []
    for debut, apres in sorted(intervalles):
        apres = min(apres, limite)
        if debut >= apres:
            continue
        if fusion and debut <= fusion[-1][1]:
            fusion[-1][1] = max(fusion[-1][1], apres)
        else:
            fusion.append([debut, apres])
    if len(fusion) == 1:
        return ecart(*fusion[0])[0]
    mois = jours = 0
    for debut, apres in fusion:
        m, j = ecart(debut, apres)
        mois, jours = mois + m, jours + j
    return mois + jours // 30


def decider(dossier: Dossier) -> tuple[str, list[str]]:
    """The verdict, and the findings that are not met."""
    r = date(dossier.annee, 1, 1)  # A11.al1
    classe = dossier.classe
    manques: list[str] = []

    # A4.al2: the class of the agent is that of the emploi he holds with its agrément, the latest begun; else he is a cadre.
    occupees = [p for p in dossier.carriere if p.en_poste and p.classe and p.agrement and p.agrement <= r and p.occupee(r)]
    emploi = None
    for p in occupees:
        if emploi is None or p.debut >= emploi.debut:
            emploi = p
    attache = any(p.attache and p.occupee(r) for p in dossier.carriere)
    superieure = emploi is not None and classe not in OUVRE[emploi.classe]

    if emploi is None:
        if classe not in CLASSES_CADRE and not (classe == "AD2" and (dossier.ancien_eleve or attache)):  # A17
            manques.append("a17_classe")
    else:
        if classe not in DEMANDABLES[emploi.classe]:  # A18.al1, A18.al2
            manques.append("a18_classe")
        appelee = superieure and any(p.deuxieme_section and p.debut <= r for p in dossier.carriere)
        if appelee and dossier.semaines < 6:  # A18.al3
            manques.append("a18_perfectionnement")

    premiere = (dossier.ancien_eleve or dossier.diplome_assimile  # A8.al1, R123-45.al3
                or any(p.assimilee and p.debut <= r for p in dossier.carriere))
    transitoire = dossier.inscrit_1999 and dossier.annee in (2000, 2001)  # A26.al1
    if not premiere:
        if classe in CLASSES_CADRE or (classe == "AD2" and attache):  # A7.al1
            if not transitoire and not age_suffisant(dossier, r):
                manques.append("a9_age")
        else:
            manques.append("a7_section")

    if classe in ANNEES_A12 and not transitoire:  # A12.al3, A12.al4
        annees = ANNEES_A12[classe] - (4 if premiere else 0)
        qualifies = [(p.debut, p.apres) for p in dossier.carriere if p.qualifiante]
        if dossier.scolarite:
            qualifies.append(dossier.scolarite)
        if mois_entiers(qualifies, r) < 12 * annees:
            manques.append("a12_duree")

    if superieure and classe in FONCTIONS_A13:  # A13.al1, A13.al3: the commission may take six months off
        agrees = [p for p in dossier.carriere if p.classe and p.agrement and p.agrement <= r]
        marge = max(mois_entiers([(p.debut, p.apres) for p in agrees if p.classe in classes], r) - 12 * annees
                    for annees, classes in FONCTIONS_A13[classe])
        if marge < -6:
            manques.append("a13_duree_fonctions")
        elif marge < 0:
            manques.append("a13_duree_fonctions:appreciation")
    return verdict(manques), manques


def age_suffisant(dossier: Dossier, r: date) -> bool:
    """A9.al1; A9.al2: forty years with one of three qualities."""
    naissance = dossier.naissance
    age = r.year - naissance.year - ((r.month, r.day) < (naissance.month, naissance.day))
    qualite = dossier.admissible or dossier.article_14 or any(p.titulaire and p.occupee(r) for p in dossier.carriere)
    return age >= (40 if qualite else 43)


def verdict(manques: list[str]) -> str:
    """The first that applies."""
    if not manques:
        return "inscriptible"
    if any(m in IRRECEVABLES for m in manques):
        return "irrecevable"
    return "sur_appreciation" if manques == ["a13_duree_fonctions:appreciation"] else "non_inscriptible"
