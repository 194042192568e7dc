"""What follows from being on the list, in each state of the text: ceilings (A9, A10), access (A21), designation
without inscription (A23), the route of a request (A16). The commission is in `commission.py`, renewals (A22) in
`verites.py`."""
import commission
from etats import citer, etat_de_la_liste
from texte import APPRECIATION, CLASSES, INCONNUE, NOMS_ETATS, NON_REMPLIE, OUVRE, REMPLIE

# A1: the regimes whose bodies are those of the order on a list; those that an earlier list named stay.
REGIMES_A1 = {
    2000: ("general", "organic", "ava", "canam", "mines", "urcam"), 2003: ("cavimac",), 2007: ("rsi",),
    2008: ("sncf", "ratp", "camieg", "crpcen", "artistes"), 2010: ("cnsa",),
}
# A23.al2: 1° and 4° of article 1; 1°, 4° and 6°; 1°, 3° and 5° as renumbered.
REGIMES_A23 = {2000: ("general", "mines"), 2003: ("general", "mines", "cavimac"),
               2008: ("general", "mines", "cavimac", "sncf", "ratp", "camieg")}
# A21.al2: letters b and c of class D3 in article 3, as it stands for the list.
REGIMES_D3_B_C = {2000: ("organic", "ava", "canam", "mines"), 2010: ("rsi", "mines"), 2012: ("rsi",)}


def dernier(etat, par_liste):
    return par_liste[max(liste for liste in par_liste if liste <= etat)]


def nomme(etat, regime):
    return any(regime in regimes for liste, regimes in REGIMES_A1.items() if liste <= etat)


def national(regime, type_):
    return type_ == "canssm" or type_ == "caisse_nationale"


def oui(fait):
    return INCONNUE if fait is None else REMPLIE if fait else NON_REMPLIE


# Ceilings.

def quotas(etat, premiere, deuxieme, informatique, troisieme, precedente, elargie):
    """A9.al3, A10.al1, R123-45: a fifth and a fiftieth of the first section, of the list before from that of 2014."""
    if informatique > deuxieme:
        return {"erreur": "informatique_excedentaire"}
    sixieme_alinea = elargie and etat < 2010  # R123-45.al6, gone with the article of May 2009

    def sur(base, a9, a10):
        def plafond(un_pour, effectif, disposition):
            return {"plafond": base // un_pour, "effectif": effectif, "disposition": disposition,
                    "depassement": max(0, effectif - base // un_pour)}
        return {"deuxieme": plafond(5, deuxieme, a9), "deuxieme_informatique": plafond(50, informatique, a9),
                "troisieme": plafond(5, troisieme, "R123-45.al6") if sixieme_alinea else plafond(50, troisieme, a10)}

    a9, a10 = citer(etat, "A9", "al3"), citer(etat, "A10", "al1")
    if etat < 2014:
        return {"fixes": sur(premiere, a9, a10), "au_choix": None}
    if precedente is None:
        return {"erreur": "precedente_absente"}
    accrue = 10 * premiere > 11 * precedente  # « supérieur de 10 % »
    return {"fixes": sur(precedente, a9, a10),
            "au_choix": sur(premiere, "A9.al4@2014", "A10.al2@2014") if accrue else None}


# Access.

RANGS_A21 = {c: n for n, c in enumerate(CLASSES, 1)}
DEPUIS_A21_AL3 = {"IF1": ("D1", "D2", "AD1"), "IF2": ("D3", "AD2")}


def acces(etat, titre, classe, emploi, faits, l21):
    """A21: (state, provision, is L21 consulted)."""
    ligne = "A21.al1.%d" % RANGS_A21[classe]
    if classe in DEPUIS_A21_AL3.get(emploi, ()):
        inscrit = titre == "inscription"
        if inscrit and l21:
            return REMPLIE, ligne, True
        return diplome_ou_experience(etat, faits), "A21.al3", inscrit
    if titre == "agrement":
        return NON_REMPLIE, "A21.al3", False
    if emploi in OUVRE[classe]:
        return REMPLIE, ligne, False
    if (classe, emploi) == ("AD3", "D3"):
        regime, avis = faits["regime"], faits["avis_infructueux"]
        return min(
            oui(None if regime is None else regime in dernier(etat, REGIMES_D3_B_C)),
            oui(faits["decision_nationale"]), oui(None if avis is None else avis >= 2)), "A21.al2", False
    return NON_REMPLIE, ligne, False


def diplome_ou_experience(etat, faits):
    """A21.al3: a diploma of A14.al1.2, where from the list of 2008 experience may be validated too; or recognised
    experience. A missing fact at its worst and at its best."""
    valeurs = {"aucun": NON_REMPLIE, "equivalent": APPRECIATION,
               "experience": APPRECIATION if etat >= 2008 else NON_REMPLIE}
    diplome = None if faits["diplome"] is None else valeurs.get(faits["diplome"], REMPLIE)
    experience = None if faits["experience"] is None else oui(faits["experience"])
    pire, mieux = (max(hypothese if fait is None else fait for fait in (diplome, experience))
                   for hypothese in (NON_REMPLIE, REMPLIE))
    return pire if pire == mieux else INCONNUE


def designation(etat, mode, agent, emploi, faits, l21):
    """A23: who may (al. 1, and al. 2 for national bodies), then which emploi; the first of the least conditions is cited."""
    au_national = national(agent["regime"], agent["type"]) and agent["regime"] in dernier(etat, REGIMES_A23)
    # No agrément is asked in the public establishments of the general regime and in the CANSSM (R. 123-48); elsewhere
    # whoever has none is not agréé.
    sans_agrement = (agent["regime"], agent["type"]) in (("general", "caisse_nationale"), ("mines", "canssm"))
    agree = agent["agrement"] == "obtenu" or (agent["agrement"] == "sans_objet" and sans_agrement)
    numero = citer(etat, "A23", "al1.1" if mode == "cumul" else "al1.2")
    lieu, consultee = oui(nomme(etat, emploi["regime"])), False
    if mode == "cumul":
        a, b = agent["region"], emploi["region"]
        lieu = min(lieu, oui(emploi["autre_organisme"]), oui(None if None in (a, b) else a == b))
    classe, ou = oui(agent["classe"] == emploi["classe"]), numero
    if mode == "designation" and classe != REMPLIE:
        ouvert = dict(faits, regime=emploi["regime"])
        classe, ou, consultee = acces(etat, "inscription", agent["classe"], emploi["classe"], ouvert, l21)
    conditions = [
        (oui(nomme(etat, agent["regime"]) and agree), citer(etat, "A23", "al1")),
        (oui(agent["inscrit_dans_la_classe"]) if au_national else REMPLIE, citer(etat, "A23", "al2")),
        (lieu, numero), (classe, ou)]
    moindre = min(c for c, _ in conditions)
    disposition = numero if moindre == REMPLIE else next(d for c, d in conditions if c == moindre)
    return {"etat": NOMS_ETATS[moindre], "disposition": disposition, "lectures": ["L21"] if consultee else []}


# Routes.

def circuit(etat, origine):
    """A16.al2 to al4, by post: where the candidate's own copies end, through whom the last one goes."""
    if etat >= 2013:  # one way for everybody
        return {"destinataire": "secretariat", "relais": "directeur_ou_president",
                "disposition": citer(etat, "A16", "al11")}
    alinea, relais = {"organisme_de_base": ("al2", "directeur"), "organisme_national": ("al3", "directeur_national"),
                      "article_19": ("al4", "directeur_ou_president")}[origine]
    drass = etat < 2011 and origine == "organisme_de_base"
    return {"destinataire": "direction_regionale" if drass else "secretariat", "relais": relais,
            "disposition": citer(etat, "A16", alinea)}


def repondre(question):
    """The answer to a drawn question: an object as the kernel writes it."""
    q = dict(question)
    effet, etat = q.pop("effet"), etat_de_la_liste(q.pop("annee"))
    if effet == "acces":
        trouve, disposition, consultee = acces(etat, **q)
        return {"etat": NOMS_ETATS[trouve], "disposition": disposition, "lectures": ["L21"] if consultee else []}
    ici = {"quotas": quotas, "designation": designation, "circuit": circuit}
    return (ici.get(effet) or getattr(commission, effet))(etat, **q)
