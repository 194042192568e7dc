"""Article 15, when it restricts and the class asked is that of the emploi."""
from durees import ages, atteinte, mesurer
from recevabilite import attestation
from texte import L14


def article15(cas, situation, faits, douze):
    """The findings of A15.al3, what is left of the finding of art. 12 (`douze`), the readings."""
    if not situation.restreint or cas.classe != situation.classe_emploi:
        return [], douze, 0
    cumul = bool(cas.lectures & L14)
    tranches = [p.tranche for p in cas.carriere if p.direction]
    cinq, l1 = mesurer(cas, "a15", tranches, 5, not cumul)
    trois, l2 = mesurer(cas, "a15_tenu", [situation.retenu.tranche], 3)
    disposition = cas.citer("A15", "al3")
    if cas.etat >= 2013:
        constats, douze = [_duree(disposition, cinq, trois, douze)], None
    else:
        constats = [atteinte("a15_cinq_ans", disposition, cinq),
                    atteinte("a15_trois_ans", disposition, trois)]
    if not faits["ancien_eleve"]:
        anciens = cas.etat < 2010  # two items, the first on the age
        if anciens:
            constats.append(ages("a15_age", cas.citer("A15", "al3.1"), 40, cas, faits,
                                 cas.jour_age_art15))
        if cas.etat < 2012 or cas.classe != "AD3":
            cite = cas.citer("A15", "al3.2") if anciens else disposition
            constats.append(attestation("a15_perfectionnement", cite, cas, faits))
    return constats, douze, l1 | l2 | L14


def _duree(disposition, cinq, trois, douze):
    """A15.al3@2013: five years, three of them in the emploi, or the conditions of art. 12."""
    faible = trois if cinq.atteinte and not trois.atteinte else cinq
    premiere = atteinte("a15_duree", disposition, faible)
    if douze is None or premiere[2] >= douze[2]:
        return premiere
    return ("a15_duree",) + douze[1:]
