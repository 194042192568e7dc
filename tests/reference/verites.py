"""Truth tables where the domain is finite, as this model and its logic program state them.

The kernel writes the same tables by its own road (tests/src/verites.rs). Both must reach the SHA-256 of
tests/verites/empreintes.txt; the two tables that a reader may want to see are committed in full beside it.

python verites.py             # compare with the committed fingerprints
python verites.py --ecrire    # rewrite them, and tests/verites/*.tsv
python verites.py --sortie D  # write every table in full to the directory D

The two options also write the grids (grilles.py), under every state of the text.
"""
import argparse
import hashlib
import os
import sys

ICI = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, ICI)
import grilles  # noqa: E402
from catalogue import classes_de_la_table, table_de  # noqa: E402
from decision import decider  # noqa: E402
from etats import ETATS  # noqa: E402
from faits import Cas  # noqa: E402
from logique import atomes  # noqa: E402
from temps import ajouter_mois  # noqa: E402
from texte import CATEGORIES_LEGALES, CLASSES, FONCTIONS_ART3, L13, L18, QUALITES, REGIMES, SECTIONS, TYPES  # noqa: E402
from valider import CORPS_1998, INITIAL  # noqa: E402
from test_logique import EXEMPLE, dossier as situee, entree  # noqa: E402
from datetime import date, timedelta  # noqa: E402

VERITES = os.path.join(ICI, "..", "verites")
EN_ENTIER = ("recevabilite", "ordre")
NIVEAUX_ART3 = (0, 1, 2, 3, 4, 5, 99)
SITUATIONS = ("agent", "national", "restreint", "repute", "cadre", "cadre_ancien_eleve", "cadre_canssm",
              "fonctionnaire", "hors_organisme")
HORS_ART3 = ("cadre", "informaticien", "chef_de_projet", "chef_de_groupe_de_projets",
             "responsable_de_production", "comptable", "equivalent_informatique", "autre")
PREMIERS_MOIS = (18, 30, 36, 48)
DERNIERS_MOIS = (6, 29, 30, 36, 41, 42, 48, 65, 66, 72)
ANNEE = 2010
# Under the later states fewer stretches, and the shorter ones that these allow; fewer levels, the new thresholds among them.
PREMIERS_MOIS_SUIVANTS = (18, 36)
DERNIERS_MOIS_SUIVANTS = (6, 12, 30, 35, 36, 42, 48, 60, 66, 72)
NIVEAUX_12 = (0, 1, 2, 3, 4, 6, 7, 8, 99)
NIVEAUX_12_SUIVANTS = (0, 1, 3, 4, 5, 6, 7, 8)


def liste(etat, initiale=ANNEE):
    """The list year of a table: the first list of a later state."""
    return initiale if etat == 2000 else etat


CODES_DE_CLASSE = ("a15_classe", "a17_classe", "a18_classe", "a20_assimilation")


def recevabilite(a, etat):
    """Situation x class of attachment x class asked x L18: the provision and the state. Of the initial text the logic
    program says it, of a later state the model, for the persons of the tests of that program and agents of an ARS."""
    reponses = {}
    for situation, classe, lecture, disposition, rendu in a["reponse"] if etat == 2000 else ():
        nom, k = situation if isinstance(situation, tuple) else (situation, "-")
        reponses.setdefault((nom, k.upper(), classe.upper(), lecture), []).append((disposition, rendu))
    yield "situation", "rattachement", "classe", "L18", "disposition", "etat"
    for nom in SITUATIONS + (("agent_ars",) if etat > 2000 else ()):
        for k in CLASSES if nom in SITUATIONS[:4] or nom == "agent_ars" else ("-",):
            for classe in CLASSES:
                for lecture in (0, 1):
                    if etat == 2000:
                        (reponse,) = reponses.pop((nom, k, classe, lecture))
                    else:
                        demande = {"annee": etat, "classe": classe, "lectures": L18 * lecture}
                        decision = decider(Cas(personne(nom, k), demande, etat))
                        trouves = [(c["disposition"], c["etat"]) for c in decision["constats"] if c["code"] in CODES_DE_CLASSE]
                        reponse = ("-", "sans_objet") if not trouves else (
                            trouves[0] if len(trouves) == 1 else ("several", "contradiction"))
                    yield (nom, k, classe, lecture) + reponse
    assert not reponses, reponses


def personne(nom, k):
    """A person of that situation: in an agency, after an emploi of that class, in one that corresponds to it."""
    if nom == "agent_ars":
        ars = entree("ars", "agence", "sans", "directeur", 0, debut="2002-01-01", classe_declaree=k)
        for exige in ("nomination_reguliere", "agrement", "section_origine"):
            del ars[exige]
        return {"id": "L", "formation": {"ancien_eleve": False}, "carriere": [entree(*EXEMPLE[k], fin="2001-12-31"), ars]}
    return situee(nom if k == "-" else (nom, k))


def ordre(a, _):
    """A21.al1: a >= b iff an inscription in a opens the emplois of b."""
    yield "inscription", "emploi", "ouvert"
    for x in CLASSES:
        for y in CLASSES:
            yield x, y, "oui" if (x.lower(), y.lower()) in a["ouvre"] else "non"


def corps(etat):
    """[(regime, type)] in their order, and the categories of each: those of the initial text, or of all states."""
    if etat == 2000:
        return CORPS_1998
    return {couple: c for couple, c in CATEGORIES_LEGALES.items() if couple[0] not in ("autre", "autre_r123_45")}


def emplois(a, etat):
    """A3: the classes of every emploi of every body."""
    derives = {}
    for regime, type_, categorie, fonction, niveau, classe in a["emploi"]:
        derives.setdefault((regime, type_, str(categorie), fonction, niveau), set()).add(classe.upper())
    yield "regime", "type", "categorie", "fonction", "niveau", "classes"
    for (regime, type_), categories in sorted(corps(etat).items()):
        for categorie in sorted(categories):
            for fonction in sorted(INITIAL.fonctions_art3 if etat == 2000 else FONCTIONS_ART3):
                for niveau in NIVEAUX_ART3:
                    cle = (regime, type_, categorie, fonction, niveau)
                    classes = derives.get(cle, ()) if etat == 2000 else classes_de_la_table(table_de(etat), *cle)
                    yield cle + (" ".join(sorted(classes)) or "-",)


def constat(etat, dossier, demande, *codes):
    """The findings of these codes, each as disposition, state, required, found, lacking."""
    trouves = {c["code"]: c for c in decider(Cas(dossier, demande, etat))["constats"]}
    for code in codes:
        c = trouves.get(code)
        yield "-" if c is None else " ".join(
            c[n] or "-" for n in ("disposition", "etat", "requis", "constate", "manque"))


def fonctions(_, etat):
    """A13: one or two stretches of months in two classes, every class asked, both readings of L13."""
    reference = date(liste(etat), 1, 1)
    premiers, derniers = (PREMIERS_MOIS, DERNIERS_MOIS) if etat == 2000 else (PREMIERS_MOIS_SUIVANTS, DERNIERS_MOIS_SUIVANTS)
    yield "avant", "mois", "classe", "mois", "demandee", "L13", "a13"
    for avant in ("-",) + CLASSES:
        for m1 in premiers if avant != "-" else (0,):
            for k in CLASSES:
                for m2 in derniers if avant != k else ():
                    debut = ajouter_mois(reference, -m2)
                    carriere = [entree(*EXEMPLE[k], debut=debut.isoformat(), agrement=debut.isoformat())]
                    if avant != "-":
                        depuis = ajouter_mois(reference, -m1 - m2).isoformat()
                        carriere.insert(0, entree(
                            *EXEMPLE[avant], debut=depuis, agrement=depuis,
                            fin=(debut - timedelta(1)).isoformat()))
                    d = {"id": "V", "naissance": "1950-01-01", "formation": FORMATION, "carriere": carriere,
                         "inscrit_1999": False}
                    for classe in CLASSES:
                        for l13 in (0, 1):
                            demande = {"annee": liste(etat), "classe": classe, "lectures": L13 * l13}
                            yield (avant, m1, k, m2, classe, l13) + tuple(
                                constat(etat, d, demande, "a13_duree_fonctions"))


FORMATION = {"ancien_eleve": False, "diplome_assimile": "aucun", "admissible_concours": False,
             "semaines_perfectionnement": 0, "attestation_stage_informatique": False,
             "certificat_comptabilite": False, "diplome_informatique": "aucun",
             "experience_informatique_reconnue": False}


def grades(_, etat):
    """A12.al1 and A14.al1.1: twenty years in every function outside A3, grade by grade; under the later states the pay
    threshold is given at level 0 alone."""
    yield "regime", "type", "fonction", "qualite", "niveau", "seuil", "a12", "a14"
    lieux = sorted(corps(etat)) + [(r, TYPES[0]) for r in REGIMES if r.startswith("autre")]
    for regime, type_ in lieux:
        # The last one under the later states: no class in a national fund that has them for its missions only.
        categorie = sorted(corps(etat).get((regime, type_), ("sans",)))[0 if etat == 2000 else -1]
        for fonction in HORS_ART3:
            for qualite in INITIAL.qualites if etat == 2000 else QUALITES:
                for niveau in NIVEAUX_12 if etat == 2000 else NIVEAUX_12_SUIVANTS:
                    for seuil in (None, False, True) if etat == 2000 or niveau == 0 else (None,):
                        e = entree(regime, type_, categorie, fonction, niveau, debut="1990-01-01",
                                   qualite=qualite, seuil_coefficient=seuil)
                        d = {"id": "V", "naissance": "1950-01-01", "formation": FORMATION, "carriere": [e],
                             "inscrit_1999": False}
                        etats = [c.split(" ")[1] if c != "-" else c for c in constat(
                            etat, d, {"annee": liste(etat), "classe": "IF1"}, "a12_duree", "a14_emploi")]
                        yield (regime, type_, fonction, qualite, niveau,
                               "-" if seuil is None else int(seuil)) + tuple(etats)


CARRIERES = (
    ("aucune", ()),
    ("cadre", (("general", "organisme", "a", "cadre", 7, {}),)),
    ("titulaire", (("mines", "canssm", "sans", "cadre", 0, {"qualite": "titulaire_categorie_a"}),)),
    ("attache", (("mines", "canssm", "sans", "cadre", 0,
                  {"qualite": "titulaire_categorie_a", "attache_principal": True}),)),
    ("direction", (("general", "organisme", "c", "agent_comptable", 0, {}),)),
    ("elargie", (("general", "organisme", "c", "agent_comptable", 0, {"section_origine": "troisieme_elargie"}),)),
    ("irreguliere", (("general", "organisme", "c", "agent_comptable", 0, {"nomination_reguliere": False}),)),
    ("interim", (("general", "organisme", "c", "agent_comptable", 0, {"interim": True}),)),
    ("autre_r123_45", (("autre_r123_45", "organisme", "sans", "directeur", 0, {}),)),
    ("non_listee", (("general", "organisme", "a", "secretaire_general", 0, {}),)),
)


# What opens A9 at forty, and from the list of 2003 at thirty-five.
CONCOURS = {"non": {}, "oui": {"admissible_concours": True},
            "eleve": {"admissible_concours": True, "eleve_concours_interne": True}}


def sections(_, etat):
    """A7, A8, A9: title, diploma, career, age and admissibility, for every class."""
    suivant = etat > 2000
    yield "ancien", "diplome", "carriere", "naissance", "admissible", "classe", "section", "a8", "a7", "a9"
    naissances = ["%d-01-0%d" % (liste(etat) - age, jour) for age in (43, 40) + ((35,) if suivant else ()) for jour in (1, 2)]
    for ancien in (False, True, None):
        for diplome in ("aucun", "enoes") + (() if suivant else (None,)):
            for nom, lignes in CARRIERES:
                for naissance in naissances + [None]:
                    for concours in ("non", "oui") + (("eleve",) if suivant else ()):
                        formation = dict(FORMATION, ancien_eleve=ancien, diplome_assimile=diplome,
                                         **({"eleve_concours_interne": False} if suivant else {}))
                        formation.update(CONCOURS[concours])
                        d = {"id": "V", "naissance": naissance, "formation": formation, "inscrit_1999": False,
                             "carriere": [entree(*ligne[:5], **ligne[5]) for ligne in lignes]}
                        for classe in CLASSES:
                            demande = {"annee": liste(etat), "classe": classe}
                            yield (mot(ancien), diplome or "-", nom, naissance or "-", concours, classe,
                                   decider(Cas(d, demande, etat))["section"] or "-") + tuple(
                                constat(etat, d, demande, "a8_section", "a7_section", "a9_age"))


def mot(vrai):
    return "-" if vrai is None else "oui" if vrai else "non"


def reconduite(annee, classe, section, premiere, radiation):
    """A22, A27.al2: the last list of an inscription, renewed year by year, and why it is the last."""
    if annee < 2000:
        return annee, "A27.al2"
    if section != "premiere" or not premiere:
        return annee, "A22.al2"
    annees, disposition = (4, "A22.al1.2") if classe in ("D1", "D2") else (2, "A22.al1.1")
    for liste in range(annee + 1, annee + annees + 1):
        if radiation is not None and radiation <= liste:
            return liste - 1, "A22.al1"
    return annee + annees, disposition


def reconductions(_, __):
    """A22: list, class, section, first inscription or not, the list for which a striking-off was asked."""
    yield "annee", "classe", "section", "premiere", "radiation", "derniere", "disposition"
    for annee in (1998, 1999, 2000, 2001, 2014):
        for classe in CLASSES:
            for section in SECTIONS:
                for premiere in (False, True):
                    for radiation in (None,) + tuple(range(annee - 1, annee + 6)):
                        yield (annee, classe, section, mot(premiere), radiation or "-") + reconduite(
                            annee, classe, section, premiere, radiation)


TABLES = (recevabilite, ordre, emplois, fonctions, grades, sections, reconductions)
# Articles 21 and 22 never changed: one table each. The others are written again under every later state.
SUIVANTES = tuple(t for t in TABLES if t not in (ordre, reconductions))


def ecrites(etats=ETATS):
    """[(name, text)] of every table: those of the initial text, then of each state asked for (`name@2003`)."""
    a = atomes()

    def texte(table, etat):
        return "".join("\t".join(map(str, ligne)) + "\n" for ligne in table(a, etat))
    return [(t.__name__, texte(t, 2000)) for t in TABLES if 2000 in etats] + [
        ("%s@%d" % (t.__name__, etat), texte(t, etat)) for etat in etats if etat > 2000 for t in SUIVANTES]


def empreintes(tables):
    lignes = ["%s  %s  %d" % (hashlib.sha256(texte.encode()).hexdigest(), nom, texte.count("\n") - 1)
              for nom, texte in tables]
    return "\n".join(lignes) + "\n"


def lire(nom):
    with open(os.path.join(VERITES, nom), encoding="utf-8", newline="") as f:
        return f.read()


def ecrire(dossier, nom, texte):
    os.makedirs(dossier, exist_ok=True)
    with open(os.path.join(dossier, nom), "w", encoding="utf-8", newline="") as f:
        f.write(texte)


def principal():
    p = argparse.ArgumentParser(description="Truth tables of the reference model.")
    p.add_argument("--ecrire", action="store_true", help="rewrite the committed tables and fingerprints")
    p.add_argument("--sortie", help="directory for every table in full")
    options = p.parse_args()
    tables = ecrites()
    for nom, texte in tables:
        if options.sortie:
            ecrire(options.sortie, nom + ".tsv", texte)
        if options.ecrire and nom in EN_ENTIER:
            ecrire(VERITES, nom + ".tsv", texte)
    if options.sortie or options.ecrire:
        tous = list(grilles.textes())
        if options.sortie:
            for nom, _, texte in tous:
                ecrire(options.sortie, nom + ".txt", texte)
        if options.ecrire:
            ecrire(VERITES, "grilles.txt", grilles.empreintes(tous))
    if options.ecrire:
        ecrire(VERITES, "empreintes.txt", empreintes(tables))
    sys.stdout.write(empreintes(tables))
    return 0 if lire("empreintes.txt") == empreintes(tables) else 1


if __name__ == "__main__":
    sys.exit(principal())
