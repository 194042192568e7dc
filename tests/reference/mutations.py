"""Damage a valid pair in one or two places, to exercise the error rules."""
import copy

from texte import (CATEGORIES, CLASSES, DIPLOMES_ASSIMILES, FONCTIONS, POSITIONS, QUALITES,
                   REGIMES, SECTIONS, TYPES)

VALEURS = (None, True, 0, -1, 3, 7, 100, 256, 1023, 1024, 1000, 1999, 2200, 1.5, "", "x", "a", "sans",
           "deuxieme", "sans_objet", "2000-02-30", "1999-02-29", "2000-02-29", "1899-12-31",
           "2200-01-01", "1900-01-01", "2199-12-31", "2000-1-1", "20000101", "2000-00-10",
           "2000-13-01", " 2000-01-01", "0000-01-01", [], {}, [1], [[]], "12345678901234567",
           "\u00e9" * 9)
MOTS = {"regime": REGIMES, "type": TYPES + POSITIONS, "categorie": CATEGORIES,
        "fonction": FONCTIONS, "qualite": QUALITES, "section_origine": SECTIONS,
        "classe_origine": CLASSES, "classe_declaree": CLASSES, "classe": CLASSES,
        "section": SECTIONS, "diplome_assimile": DIPLOMES_ASSIMILES}
NATIONAUX = [{"regime": r, "type": "caisse_nationale"}
             for r in ("general", "organic", "ava", "canam")]
NATIONAUX.append({"regime": "mines", "type": "canssm"})
# Fields to add or overwrite, by object: contradictions live there.
AJOUTS = ("classe_declaree", "section_origine", "classe_origine", "fin", "niveau", "reclassements",
          "categorie", "region", "agrement", "nomination_reguliere", "article15", "scolarite",
          "position", "depart_regime", "depot", "id", "lectures")


def _conteneurs(valeur):
    """Every object and list, at any depth."""
    if isinstance(valeur, (dict, list)):
        yield valeur
        for v in (valeur.values() if isinstance(valeur, dict) else valeur):
            yield from _conteneurs(v)


def _abimer_periode(alea, p):
    """The rules that tie several fields of a career entry."""
    geste = alea.randrange(5)
    if geste == 0:
        p["classe_declaree"] = alea.choice(CLASSES)
    elif geste == 1:
        p["section_origine"] = "deuxieme"
        p["classe_origine"] = alea.choice(CLASSES)
    elif geste == 2:
        p["organisme"] = {"regime": alea.choice(REGIMES), "type": alea.choice(TYPES),
                          "categorie": alea.choice(CATEGORIES)}
    elif geste == 3:
        p["organisme"] = dict(alea.choice(NATIONAUX))
        p["fonction"] = alea.choice(FONCTIONS)
        p["classe_declaree"] = alea.choice(CLASSES)
    else:
        p.pop(alea.choice(("niveau", "agrement", "nomination_reguliere")), None)


def _abimer_objet(alea, objet):
    geste = alea.randrange(7)
    cles = list(objet)
    if geste == 0 and cles:
        del objet[alea.choice(cles)]
    elif geste == 1:
        objet[alea.choice(("couleur", "Debut", "", "x"))] = alea.choice(VALEURS)
    elif geste == 2:
        objet[alea.choice(AJOUTS)] = alea.choice(VALEURS)
    elif geste == 3:
        mots = [c for c in cles if c in MOTS] or ["classe_declaree"]
        cle = alea.choice(mots)
        objet[cle] = alea.choice(MOTS[cle])
    elif geste == 4 and objet.get("debut") and "organisme" in objet:
        jour = alea.choice((objet["debut"], "1990-01-01", "2001-06-30"))
        objet["reclassements"] = [{"date": jour, "categorie": alea.choice(CATEGORIES)},
                                  {"date": alea.choice((jour, "2002-01-01")), "categorie": "a"}]
    elif geste == 5 and objet.get("debut"):
        objet["fin"] = alea.choice((objet["debut"], "1950-01-01", "2010-10-10"))
    elif cles:
        objet[alea.choice(cles)] = copy.deepcopy(alea.choice(VALEURS))


def abimer(alea, dossier, demande):
    """A damaged copy; one or two places, so that the order of the errors matters too."""
    paire = [copy.deepcopy(dossier), copy.deepcopy(demande)]
    for _ in range(alea.choice((1, 1, 1, 2))):
        cibles = [c for racine in paire for c in _conteneurs(racine)]
        if not cibles:
            break
        cible = alea.choice(cibles)
        periodes = [c for c in cibles if isinstance(c, dict) and isinstance(
            c.get("organisme"), dict)]
        if periodes and alea.random() < 0.35:
            _abimer_periode(alea, alea.choice(periodes))
        elif isinstance(cible, dict):
            _abimer_objet(alea, cible)
        elif cible and alea.random() < 0.4:
            cible.extend([copy.deepcopy(cible[0])] * alea.choice((1, 4, 8, 16, 32)))
        else:
            cible.insert(alea.randint(0, len(cible)), copy.deepcopy(alea.choice(VALEURS)))
    if alea.random() < 0.02:
        paire[alea.randrange(2)] = alea.choice(VALEURS)
    return tuple(paire)
