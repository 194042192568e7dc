"""Article 2 in each of its versions: who sits, with how many votes, for how long, who presides, what is decided."""
from temps import UN_JOUR, ajouter_mois, lire_date

GROUPES = ("president", "administration", "organismes", "agents_de_direction")
QUALITES = ("titulaire", "suppleant_remplacant", "suppleant_admis", "suppleant", "secretaire")

# A line of A2.al2: its number and letter, seats, how the holder is found (a post held, a choice, an
# election, unions, an association), whether « ou son représentant » follows, votes of each holder.
FONCTIONS, CHOIX, ELECTION, SYNDICATS, ASSOCIATION = (
    "fonctions", "choix", "election", "syndicats", "association")
CAISSES = tuple("cdef")  # CNAMTS, CNAVTS, CNAF, ACOSS: always represented, always these letters

PRESIDENT = [("1", 1, CHOIX, False, 1)]
BUREAUX = [("2.a", 1, FONCTIONS, True, 1), ("2.b", 1, FONCTIONS, False, 1), ("2.c", 1, FONCTIONS, False, 1)]
ECOLE_ET_UNION = [("3.a", 1, FONCTIONS, False, 1), ("3.b", 1, FONCTIONS, False, 1)]
GENERALES = [("3." + lettre, 1, FONCTIONS, True, 1) for lettre in CAISSES]
REPRESENTANTS = [("4.a", 1, ASSOCIATION, False, 1), ("4.b", 5, SYNDICATS, False, 1)]


def inspecteurs(nombre, voix=1):
    return [("2.d", nombre, CHOIX, False, voix)]


def regionaux(nombre):
    return [("2.e", nombre, CHOIX, False, 1)]


def representees(*caisses):
    return [("3." + lettre, nombre, FONCTIONS, True, 1) for lettre, nombre in caisses]


def elus(lettres):
    return [("4." + lettre, 1, ELECTION, False, 1) for lettre in lettres]


# The first list of each version, and its lines where they are not those of the version before.
VERSIONS = (
    (2000, PRESIDENT + BUREAUX + inspecteurs(3) + regionaux(3) + ECOLE_ET_UNION + GENERALES
     + representees(("g", 1), ("h", 1), ("i", 1), ("j", 1)) + REPRESENTANTS + elus("cdef")),
    # 3° g: the director general of the RSI and two more of his choice in the place of three funds.
    (2007, PRESIDENT + BUREAUX + inspecteurs(3) + regionaux(3) + ECOLE_ET_UNION + GENERALES
     + representees(("g", 3), ("h", 1)) + REPRESENTANTS + elus("cdef")),
    # Two and two; one elected for the RSI, one named by the union of the mining regime.
    (2008, PRESIDENT + BUREAUX + inspecteurs(2) + regionaux(2) + ECOLE_ET_UNION + GENERALES
     + representees(("g", 1), ("h", 1)) + REPRESENTANTS + elus("c") + [("4.d", 1, SYNDICATS, False, 1)]),
    (2010, None),  # the same seats: other mining bodies, the commission of R. 123-46
    # One inspector « disposant de deux voix »; the service of R. 155-1 in the place of the regional directors.
    (2012, PRESIDENT + BUREAUX + inspecteurs(1, 2) + regionaux(2) + ECOLE_ET_UNION + GENERALES
     + representees(("g", 1), ("h", 1)) + REPRESENTANTS + elus("c") + [("4.d", 1, SYNDICATS, False, 1)]),
    (2013, None),
)


def version(etat):
    """The first list of the version, and its lines."""
    lignes = None
    for liste, siennes in VERSIONS:
        if liste > etat:
            break
        premiere, lignes = liste, siennes or lignes
    return premiere, lignes


def citer(etat, suite):
    premiere = version(etat)[0]
    return "A2." + suite + ("@%d" % premiere if premiere > 2000 else "")


def sieges(etat):
    """The lines of A2.al2, the members and the votes in all."""
    lignes = [{"disposition": citer(etat, "al2." + place), "groupe": GROUPES[int(place[0]) - 1], "nombre": nombre,
               "provenance": provenance, "representable": representable, "voix": voix}
              for place, nombre, provenance, representable, voix in version(etat)[1]]
    return {"sieges": lignes, "titulaires": sum(s["nombre"] for s in lignes),
            "voix": sum(s["nombre"] * s["voix"] for s in lignes)}


def alinea_du_vote(etat):
    return "al7" if etat >= 2013 else "al6"  # A2.al6@2013 is on who replaces the president


def suppleance(etat):
    """Who presides where the president cannot: the inspector, then the deputy director (A2.al6@2013)."""
    if etat < 2013:
        return None
    return {"sieges": [citer(etat, "al2.2.d"), citer(etat, "al2.2.b")], "disposition": citer(etat, "al6")}


def participation(etat, qualite):
    """May he sit, with what voice? A substitute who replaces a member votes, the president may let others in.

    Until the list of 2006 the secretary is an official who attends with an advisory voice; from that of 2007
    the director of the UCANSS, whose voice is that of his seat: the alinéa gives none."""
    if qualite == "secretaire":
        return {"siege": True, "voix": "consultative" if etat < 2007 else "aucune",
                "disposition": citer(etat, "al8" if etat >= 2013 else "al7")}
    if qualite == "titulaire":
        return {"siege": True, "voix": "deliberative", "disposition": citer(etat, alinea_du_vote(etat))}
    return {"siege": qualite != "suppleant",
            "voix": "deliberative" if qualite == "suppleant_remplacant" else "aucune",
            "disposition": citer(etat, "al1")}


def scrutin(etat, presents, pour, contre, president):
    """A vote, in votes; `president` is what whoever presides did. More than half of those present, or
    as many for as against and he is for."""
    if presents > sieges(etat)["voix"]:
        return {"erreur": "presents_excedentaires"}
    if pour + contre > presents:
        return {"erreur": "voix_excedentaires"}
    reste = {"absent": 1, "pour": pour, "contre": contre, "abstention": presents - pour - contre}
    if not reste[president]:
        return {"erreur": "voix_du_president"}
    tranche = pour == contre and president in ("pour", "contre")
    return {"adopte": 2 * pour > presents or (tranche and president == "pour"), "preponderante": tranche,
            "disposition": citer(etat, alinea_du_vote(etat))}


def mandat(etat, debut, prorogation, jour):
    """Four years, six months more at most, twelve from the list of 2013 (A2.al4); the mandate on a day."""
    debut, jour = lire_date(debut), lire_date(jour)
    # An extension counts from the anniversary, which may be the last day of a shorter month.
    anniversaire = ajouter_mois(debut, 48)
    terme = ajouter_mois(anniversaire, 12 if etat >= 2013 else 6)
    if terme.year > 2199:
        return {"erreur": "date_hors_bornes"}
    fin, terme = anniversaire - UN_JOUR, terme - UN_JOUR
    proroge = lire_date(prorogation) if prorogation else None
    dernier = fin if proroge is None else min(proroge, terme)
    if jour < debut:
        quand = "a_venir"
    elif jour <= fin:
        quand = "en_cours"
    else:
        quand = "proroge" if jour <= dernier else "expire"
    return {"fin": fin.isoformat(), "fin_au_plus_tard": terme.isoformat(), "etat": quand,
            "permise": proroge is not None and fin < proroge <= terme}
