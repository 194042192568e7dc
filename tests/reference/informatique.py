"""Article 14: the computing emploi, the diploma, the attestation."""
from classement import tranches_par_classe
from durees import durees, mesurer
from recevabilite import oui_non
from sections import IF
from texte import APPRECIATION, L14, NON_REMPLIE, REMPLIE


def _emploi_informatique(cas, p, niveau):
    """A14.al1.1, the emplois named by the text (those of classes IF come apart)."""
    if p.regime in ("general", "urcam"):
        return p.fonction == "informaticien" and niveau >= 8
    if p.fonction == "chef_de_projet":
        if p.regime == "canam":
            corps = ("caisse_nationale",)
            if cas.etat < 2005:
                corps += ("centre_informatique_regional",)
            return cas.etat >= 2007 or p.type in corps
        return p.regime == "rsi" and cas.etat >= 2013
    return p.regime == "mines" and p.fonction in (
        "chef_de_groupe_de_projets", "responsable_de_production")


def _equivalent(cas, p):
    if p.fonction == "equivalent_informatique":
        return True
    return p.regime == "rsi" and p.fonction == "chef_de_projet" and 2007 <= cas.etat < 2013


def article14(cas, faits):
    cumul = bool(cas.lectures & L14)
    nommes, equivalents, classe_if = [], [], []
    for p in cas.carriere:
        if p.interim:
            continue
        if p.direction:
            classe_if += [t for c, t in tranches_par_classe(cas, p) if c in IF]
        elif _equivalent(cas, p):
            equivalents.append(p)
        elif not p.art3 and _emploi_informatique(cas, p, faits[("niveau", p.indice)]):
            nommes.append(p)
    base = classe_if + [p.tranche for p in nommes]
    cle = tuple(p.indice for p in nommes)
    mesure, lectures = mesurer(cas, ("a14", cle), base, 5, not cumul)
    etat = REMPLIE if mesure.atteinte else NON_REMPLIE
    if equivalents:
        elargie, l = mesurer(cas, ("a14+", cle), base + [p.tranche for p in equivalents],
                             5, not cumul)
        lectures |= l
        if etat == NON_REMPLIE and elargie.atteinte:
            etat, mesure = APPRECIATION, elargie
    emploi = durees("a14_emploi", cas.citer("A14", "al1.1"), mesure, etat)

    diplome = faits["diplome_informatique"]
    experience = APPRECIATION if cas.etat >= 2008 else NON_REMPLIE  # A14.al1.2@2008
    etat = {"aucun": NON_REMPLIE, "equivalent": APPRECIATION, "experience": experience}.get(
        diplome, REMPLIE)
    diplomes = ("a14_diplome", cas.citer("A14", "al1.2"), etat, None,
                None if "diplome_informatique" in cas.inconnus else diplome, None)

    disposition = cas.citer("A14", "al1.3")
    cesdir = cas.etat >= 2013 and faits["attestation_cesdir"]
    if faits["ancien_eleve"] or faits["semaines_perfectionnement"] >= 6 or cesdir:
        attestation = ("a14_attestation", disposition, REMPLIE, "oui", "dispense", None)
    else:
        attestation = oui_non("a14_attestation", disposition, faits["attestation_stage_informatique"])
    return [emploi, diplomes, attestation], lectures | L14
