"""Seeded questions on the effects of the later states, on every list from 2000 to 2016: around each threshold of the text."""
import random
from datetime import timedelta

from commission import QUALITES, sieges
from etats import etat_de_la_liste
from temps import ajouter_mois, lire_date
from texte import CLASSES, DIPLOMES_INFORMATIQUES
from valider import ETENDU

LISTES = range(2000, 2017)
TYPES = ("organisme", "caisse_nationale", "caisse", "canssm", "carmi", "etablissement")


def au_bord(a, seuil, large=2):
    return max(0, seuil + a.randint(-large, large))


def quotas(a, _):
    precedente = a.choice((0, 9, 10, 49, 50, 100, 249, 500, a.randrange(1000), 3_000_000_000))
    premiere = a.choice((0, 4, 5, 99, a.randrange(1000), au_bord(a, precedente * 11 // 10), 4_294_967_295))
    deuxieme = min(au_bord(a, a.choice((premiere, precedente)) // 5), 4_294_967_295)
    informatique = au_bord(a, a.choice((premiere, precedente)) // 50)
    if a.random() < 0.9:
        informatique = min(informatique, deuxieme)
    troisieme = au_bord(a, a.choice((premiere, precedente)) // a.choice((5, 50)))
    return {"premiere": min(premiere, 4_294_967_295), "deuxieme": deuxieme, "informatique": informatique,
            "troisieme": troisieme, "precedente": a.choice((precedente, precedente, None)), "elargie": a.random() < 0.4}


def scrutin(a, annee):
    voix = sieges(etat_de_la_liste(annee))["voix"]
    presents = a.choice((0, voix, voix - 1, min(255, voix + 1), a.randint(1, voix)))
    pour = au_bord(a, presents // 2)
    return {"presents": presents, "pour": pour, "contre": a.choice((pour, au_bord(a, presents - pour), a.randint(0, presents))),
            "president": a.choice(("absent", "pour", "contre", "abstention"))}


def mandat(a, _):
    debut = a.choice((lire_date("2000-02-29"), lire_date("2008-08-31"), lire_date("2195-07-01"), lire_date("2195-01-01"),
                      lire_date("1999-01-01") + timedelta(a.randrange(6500))))
    def pres():
        mois = a.choice((0, 48, 54, 60))
        jour = ajouter_mois(debut, mois) + timedelta(a.randint(-2, 2))
        return jour.isoformat() if jour.year < 2200 else "2199-12-31"
    return {"debut": debut.isoformat(), "prorogation": a.choice((None, pres())), "jour": pres()}


def _faits(a):
    return {"diplome": a.choice((None, "aucun", "equivalent", "experience", a.choice(DIPLOMES_INFORMATIQUES))),
            "experience": a.choice((None, False, False, True)),
            "regime": a.choice((None,) + ETENDU.regimes), "decision_nationale": a.choice((None, False, True, True)),
            "avis_infructueux": a.choice((None, 0, 1, 2, 2, 3))}


def acces(a, _):
    classe, emploi = a.choice(((a.choice(CLASSES), a.choice(CLASSES)), ("AD3", "D3")))
    return {"titre": a.choice(("inscription", "inscription", "agrement")), "classe": classe, "emploi": emploi,
            "faits": _faits(a), "l21": a.random() < 0.5}


def designation(a, _):
    # Half of the persons meet what is asked of the agent and of the place: what is asked of the class decides.
    facile = a.random() < 0.5
    classe, visee = a.choice(((a.choice(CLASSES), a.choice(CLASSES)), ("AD3", "D3"), ("AD2", "AD2"), ("AD2", "IF2")))
    faits = dict(_faits(a), regime=None)  # that of the emploi
    agent = {"classe": classe, "agrement": a.choice(("aucun", "sans_objet", "obtenu", "obtenu")),
             "regime": a.choice(ETENDU.regimes), "type": a.choice(TYPES), "region": a.choice((None, "11", "2A")),
             "inscrit_dans_la_classe": a.choice((None, False, True))}
    emploi = {"classe": visee, "regime": a.choice(ETENDU.regimes), "region": a.choice((None, "11", "2A")),
              "autre_organisme": a.random() < 0.8}
    if facile:
        agent.update(agrement="obtenu", regime="general", type="organisme", region="11")
        emploi.update(regime=a.choice(("general", "mines", "organic")), region="11", autre_organisme=True)
    return {"mode": a.choice(("cumul", "designation")), "agent": agent, "emploi": emploi, "faits": faits,
            "l21": a.random() < 0.5}


TIREES = (quotas, scrutin, mandat, acces, designation)


def de_chaque_liste():
    """What has few answers is asked in full: seats, voices, who presides, routes."""
    for annee in LISTES:
        yield {"effet": "sieges", "annee": annee}
        yield {"effet": "suppleance", "annee": annee}
        for qualite in QUALITES:
            yield {"effet": "participation", "annee": annee, "qualite": qualite}
        for origine in ("organisme_de_base", "organisme_national", "article_19"):
            yield {"effet": "circuit", "annee": annee, "origine": origine}


def tirer(nombre, graine):
    """The questions of a seed: those of every list, then as many as asked for, each effect and list in turn."""
    yield from de_chaque_liste()
    for n in range(nombre):
        a = random.Random("%d:%d" % (graine, n))
        effet, annee = TIREES[n % len(TIREES)], LISTES[n // len(TIREES) % len(LISTES)]
        yield dict(effet(a, annee), effet=effet.__name__, annee=annee)
