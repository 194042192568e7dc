"""Findings on the filing of the request (art. 16)."""
from recevabilite import oui_non
from texte import NON_REMPLIE, REMPLIE


def article16(cas, situation):
    """The filing of the request; nothing when no depot is given."""
    depot = cas.depot
    if depot is None:
        return []
    if cas.etat < 2013:
        if depot.get("voie") == "dematerialisee":  # the initial text asked of a list that knows the site
            return []
        return _avant_2013(cas, situation, depot)
    classes = oui_non("a16_classes", cas.citer("A16", "al5"), depot["classes_indiquees"])
    pieces = oui_non("a16_pieces", cas.citer("A16", "al4"), depot["pieces_jointes"])
    if depot.get("voie") == "dematerialisee":
        # A16.al7.2: the fifth of May itself is in time; the sixth from 2014, the fifth being a Sunday
        dernier = "%04d-05-%02d" % (cas.annee - 1, 6 if cas.etat >= 2014 else 5)
        jour = depot["date_validation"]
        etat = REMPLIE if jour <= dernier else NON_REMPLIE
        return [("a16_date", cas.citer("A16", "al7.2"), etat, dernier, jour, None), classes, pieces]
    return [_date(cas, depot), _exemplaires(cas.citer("A16", "al10"), 3, depot),
            oui_non("a16_recommande", cas.citer("A16", "al11"), depot["recommande"]), classes, pieces]


def _date(cas, depot):
    limite, cachet = "%04d-05-01" % (cas.annee - 1), depot["cachet_poste"]
    return ("a16_date", cas.citer("A16", "al1"), REMPLIE if cachet < limite else NON_REMPLIE, limite,
            cachet, None)


def _exemplaires(disposition, requis, depot):
    nombre = depot["exemplaires"]
    return ("a16_exemplaires", disposition, REMPLIE if nombre >= requis else NON_REMPLIE, str(requis),
            str(nombre), None if nombre >= requis else str(requis - nombre))


def _avant_2013(cas, situation, depot):
    """By post: two copies, three from the list of 2011; the route of A16.al2, al3 or al4."""
    if situation.nom == "repute_inscrit":
        alinea = "al4"
    elif situation.retenu is not None and situation.retenu.national:
        alinea = "al3"
    else:
        alinea = "al2"
    return [
        _date(cas, depot),
        _exemplaires(cas.citer("A16", "al1"), 3 if cas.etat >= 2011 else 2, depot),
        oui_non("a16_recommande", cas.citer("A16", alinea), depot["recommande"]),
        oui_non("a16_classes", cas.citer("A16", "al5"), depot["classes_indiquees"]),
        oui_non("a16_pieces", cas.citer("A16", "al5"), depot["pieces_jointes"]),
    ]
