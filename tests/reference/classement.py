"""The class of an emploi on a given day (arts. 3 to 6)."""
from datetime import date

from catalogue import PREMIERES
from faits import plus_haute_suivie
from temps import UN_JOUR
from texte import OUVRE


def inscrit_a_la_nomination(cas, debut, classes):
    """A4.al3, A15.al2: on a list in force on the day of the nomination, in one of `classes`."""
    return any(publication <= debut and debut.year <= annee and classe in classes
               for publication, annee, classe, _ in cas.inscriptions)


def classe_dans(cas, p, categorie, jour, table):
    """Class that a table gives the emploi in a body of that category, on `jour` (A3.al1, A4.al3)."""
    classes = p.classes_de(categorie, table)
    if len(classes) < 2:
        return classes[0] if classes else None
    haute, basse = classes
    if inscrit_a_la_nomination(cas, p.debut, (haute,)):
        return haute
    if any(p.debut < publication <= jour and classe == haute
           for publication, _, classe, _ in cas.inscriptions):
        return haute
    return basse


def categorie_le(p, jour):
    actuelle = p.categorie
    for date_effet, categorie in p.reclassements:
        if date_effet <= jour:
            actuelle = categorie
    return actuelle


def _inferieure(classe, autre):
    """Strictly lower than `autre`, having no class being lowest of all: an inscription in `autre` opens the
    emplois of `classe` (A21.al1), not the other way round."""
    if autre is None or classe == autre:
        return False
    return classe is None or classe in OUVRE[autre]


def _declassement(cas, p, jour, table):
    """First day of the unbroken time, running on `jour`, when the category gives less than
    the one at nomination; None if it does not on `jour`."""
    reperes = [p.debut] + [d for d, _ in p.reclassements if d <= jour]
    reperes += [i[0] for i in cas.inscriptions if p.debut < i[0] <= jour]
    premier = None
    for repere in sorted(set(reperes), reverse=True):
        if not _inferieure(classe_dans(cas, p, categorie_le(p, repere), repere, table),
                           classe_dans(cas, p, p.categorie, repere, table)):
            break
        premier = repere
    return premier


def classe_selon(cas, p, jour, table):
    """Class that a table gives on `jour`: upgrades count (A6.al1), a downgrading leaves the class
    of the nomination (A5.al1.2) until an event of A5.al2 ends that benefit."""
    if not p.reclassements:
        return classe_dans(cas, p, p.categorie, jour, table)
    actuelle = classe_dans(cas, p, categorie_le(p, jour), jour, table)
    nomination = classe_dans(cas, p, p.categorie, jour, table)
    if not _inferieure(actuelle, nomination):
        return actuelle  # raised (A6), the same, or not to be compared: the later one
    premier = _declassement(cas, p, jour, table)
    fini = any(premier < d <= jour and i != p.indice for d, i in cas.agrements) or any(
        premier < d <= jour for d in cas.debuts_sans_agrement)  # A5.al2
    return actuelle if fini else nomination


def classe_le(cas, p, jour):
    """Class of the emploi on `jour`: the highest that the tables from T(debut) to T(jour) give, since a
    new table takes nothing from who holds the emploi; after its last day, no table newer than that day's."""
    tables = cas.tables(p, min(jour, p.terme - UN_JOUR))
    classe = plus_haute_suivie(classe_selon(cas, p, jour, t) for t in tables)
    if cas.etat >= 2012 and p.maintien and p.direction:
        return _maintenue(cas, p, jour, classe)
    return classe


def dernier_agree(cas, p, commence=False):
    """The last emploi agréé before the start of p, and begun before it if so asked."""
    anterieurs = [q for q in cas.carriere if q is not p and q.direction and q.agrement is not None
                  and q.agrement < p.debut and not (commence and q.debut >= p.debut)]
    return max(anterieurs, key=lambda q: (q.agrement, q.debut, q.indice), default=None)


def _maintenue(cas, p, jour, classe):
    """A19.al3, A19.al4@2012: not below the class of the emploi left, until an agrément elsewhere."""
    if any(p.debut < d <= jour and i != p.indice for d, i in cas.agrements):
        return classe
    anterieur = dernier_agree(cas, p, commence=True)
    if anterieur is None:
        return classe
    return plus_haute_suivie((classe, classe_le(cas, anterieur, p.debut - UN_JOUR)))


def classe_comptee(cas, p, jour):
    """The class in which a day counts for A13 and A14: before the first table that lists the emploi, the
    one that this table gives it (A13.al3@2003: time runs from the taking up of functions)."""
    classe = classe_le(cas, p, jour)
    if classe is None:
        selon = (classe_selon(cas, p, jour, t) for t in cas.toutes_tables(p))
        classe = next((c for c in selon if c is not None), None)
    return classe


def tranches_par_classe(cas, p):
    """The days of a period up to R (included), cut where its class changes: (class, pair)."""
    cle = ("tranches", p.indice)
    if cle in cas.memoire:
        return cas.memoire[cle]
    fin = min(p.terme, cas.R + UN_JOUR)
    reperes = {p.debut}
    tables = cas.toutes_tables(p)
    reperes.update(date(t, 1, 1) for t in PREMIERES[1:])
    if p.reclassements or p.maintien or any(len(p.classes_de(p.categorie, t)) > 1 for t in tables):
        reperes.update(d for d, _ in p.reclassements)
        reperes.update(i[0] for i in cas.inscriptions)
        reperes.update(d for d, _ in cas.agrements)
        reperes.update(cas.debuts_sans_agrement)
    reperes = sorted(d for d in reperes if p.debut <= d < fin)
    resultat = [(classe_comptee(cas, p, d), (d, suivant))
                for d, suivant in zip(reperes, reperes[1:] + [fin])]
    cas.memoire[cle] = resultat
    return resultat
