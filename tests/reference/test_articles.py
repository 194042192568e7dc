"""Points of the later states, each worked out by hand from the text.  Run: python test_articles.py"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from modele import erreur, evaluer_la_liste  # noqa: E402
from valider import ETENDU  # noqa: E402

FORMATION = {"ancien_eleve": False, "diplome_assimile": "aucun", "admissible_concours": False,
             "semaines_perfectionnement": 0, "attestation_stage_informatique": False,
             "certificat_comptabilite": False, "diplome_informatique": "aucun",
             "experience_informatique_reconnue": False, "eleve_concours_interne": False,
             "attestation_msa": False, "attestation_cesdir": False}


def emploi(debut, corps, fonction, niveau=None, fin=None, agrement="le jour", **reste):
    """A nomination in (regime, type, category), agréée on its first day unless told."""
    regime, type_, categorie = corps
    p = {"debut": debut, "fin": fin, "organisme": {"regime": regime, "type": type_, "categorie": categorie},
         "fonction": fonction, "nomination_reguliere": True,
         "agrement": debut if agrement == "le jour" else agrement, "section_origine": "premiere"}
    if niveau is not None:
        p["niveau"] = niveau
    return dict(p, **reste)


def cadre(debut, corps, niveau, fin=None, fonction="cadre", **reste):
    regime, type_, categorie = corps
    return dict({"debut": debut, "fin": fin, "fonction": fonction, "niveau": niveau,
                 "organisme": {"regime": regime, "type": type_, "categorie": categorie}}, **reste)


def decision(annee, classe, carriere, lectures=0, formation=None, depot=None, **reste):
    dossier = dict({"id": "E", "naissance": "1955-05-05", "formation": dict(FORMATION, **(formation or {})),
                    "carriere": carriere, "inscrit_1999": False, "recevable_2010": False}, **reste)
    demande = {"annee": annee, "classe": classe, "lectures": lectures, "depot": depot}
    assert erreur(dossier, demande, ETENDU) is None, erreur(dossier, demande, ETENDU)
    return evaluer_la_liste(dossier, demande)


def constat(d, code):
    """(disposition, etat, constate) of a finding, None without."""
    for c in d["constats"]:
        if c["code"] == code:
            return c["disposition"], c["etat"], c["constate"]
    return None


ORGANIC, CANAM, RSI = (("organic", "caisse_nationale", "sans"), ("canam", "caisse_nationale", "sans"),
                       ("rsi", "caisse_nationale", "sans"))
CAISSE_A, CAISSE_C, CAISSE_D = (("general", "organisme", c) for c in "acd")
NATIONALE = ("general", "caisse_nationale", "sans")
AUTRE = ("autre", "organisme", "sans")
L5, L13R, L28, L8 = 1, 1 << 10, 1 << 11, 1 << 12


def test_une_table_nouvelle_compte_de_son_jour():
    """A3@2007 moves the directeur of ORGANIC from AD1 to D1 on 1 January 2007 and A3@2010 lists him no more,
    which takes nothing from him: in 2010 he has been in D1 for three years. The days before are AD1."""
    d = decision(2010, "D1", [emploi("2000-01-01", ORGANIC, "directeur", fin=None)])
    assert d["classe_rattachement"] == "D1"
    d = decision(2010, "D1", [emploi("2000-01-01", ORGANIC, "directeur", fin="2006-12-31"),
                              emploi("2007-01-01", CAISSE_D, "directeur")])
    # AD1 for seven years, D3 after: A13.al1.6 asks four years in AD1 and D2
    assert d["classe_rattachement"] == "AD1"  # kept on a personal title: A28.al2
    assert constat(d, "a13_duree_fonctions") == ("A13.al1.6@2008", "remplie", "7a 0m 0j")
    d = decision(2010, "D1", [emploi("2010-01-01", ORGANIC, "directeur")])
    assert (d["situation"], d["classe_rattachement"]) == ("cadre", None)


def test_les_jours_d_avant_la_premiere_table():
    """A13.al3: time runs from the taking up of functions; A3@2010 is the first to list the RSI, in AD1."""
    d = decision(2011, "D1", [emploi("2006-07-01", RSI, "directeur_adjoint")])
    assert d["classe_rattachement"] == "AD1"
    assert constat(d, "a13_duree_fonctions") == ("A13.al1.6@2011", "remplie", "4a 6m 0j")


def test_la_premiere_et_la_deuxieme_classe_de_la_canam():
    """Before 2007 the first class stands above; from then on level 2 does. An entry begun before is read in
    the table of its start: the same figure 1 is AD2 for him, AD3 for whoever begins in 2007."""
    for debut, classe in (("2006-12-31", "AD2"), ("2007-01-01", "AD3")):
        d = decision(2010, "D1", [emploi(debut, CANAM, "sous_directeur", 1)])
        assert d["classe_rattachement"] == classe, debut


def test_l_agrement_des_caisses_nationales():
    """R. 123-48 since 4 June 1999: without agrément are only the directeur and the agent comptable."""
    for debut, fonction, situation in (
            ("1999-06-03", "sous_directeur", "agent_national"), ("1999-06-04", "sous_directeur", "cadre"),
            ("1999-06-04", "agent_comptable", "agent_national"), ("1999-06-04", "directeur_general", "agent_national")):
        d = decision(2005, "AD2", [emploi(debut, NATIONALE, fonction, agrement="sans_objet", classe_declaree="AD2")])
        assert d["situation"] == situation, (debut, fonction)
    d = decision(2002, "AD2", [emploi("1999-06-04", NATIONALE, "sous_directeur", agrement="sans_objet",
                                      classe_declaree="AD2")])
    assert d["situation"] == "agent_national"  # the lists of 2000 to 2002 keep the Code of 1998


def test_la_classe_gardee_se_perd_par_un_agrement_aussi_haut():
    """A28.al2: directeur of ORGANIC in D2 on 30 June 2006 (caisse of the first category)."""
    avant = emploi("2004-01-01", ("organic", "caisse", "1"), "directeur", fin="2006-06-30")
    apres = emploi("2006-07-01", CAISSE_D, "sous_directeur", 1, fin="2009-12-31")
    d = decision(2010, "D1", [avant, apres, emploi("2010-01-01", CAISSE_D, "sous_directeur", 1)])
    assert (d["situation"], d["classe_rattachement"]) == ("agent_de_direction", "D2")
    d = decision(2010, "D1", [avant, emploi("2006-07-01", CAISSE_C, "directeur", fin="2009-12-31"),
                              emploi("2010-01-01", CAISSE_D, "sous_directeur", 1)])
    assert d["classe_rattachement"] == "AD3"  # agréé in D2 since
    d = decision(2010, "D1", [avant, cadre("2006-07-01", CAISSE_A, 8)])
    assert (d["situation"], d["classe_rattachement"], d["section"]) == ("agent_de_direction", "D2", "premiere")
    d = decision(2010, "D1", [dict(avant, fin="2006-06-29"), cadre("2006-07-01", CAISSE_A, 8)])
    assert d["situation"] == "cadre"


def test_la_classe_du_30_juin_2006():
    """A28.al1, list of 2007: agent comptable of a second-category caisse (AD3) on 30 June 2006, he holds an
    emploi of AD2 on 1 January 2007: he is judged in AD3, on 31 December 2006, at 43 years less a day."""
    carriere = [emploi("2000-01-01", ("ava", "caisse", "2"), "agent_comptable", fin="2006-11-30"),
                emploi("2006-12-01", ("ava", "caisse", "1"), "agent_comptable")]
    d = decision(2007, "AD2", carriere)
    assert (d["classe_rattachement"], d["date_reference"]) == ("AD3", "2007-01-01")
    assert constat(d, "a13_duree_fonctions") == ("A13.al1.2@2003", "remplie", "6a 11m 0j")
    d = decision(2009, "AD2", carriere)
    assert (d["classe_rattachement"], d["lectures_sollicitees"][-1]) == ("AD3", "L28")
    d = decision(2009, "AD2", carriere, L28)
    assert d["classe_rattachement"] == "AD2" and constat(d, "a13_duree_fonctions") is None
    assert decision(2010, "AD2", carriere)["classe_rattachement"] == "AD2"  # spent


def test_les_tables_du_30_juin_2006():
    """A28.al1, list of 2007: the directeur of the national body of ORGANIC is AD1 by the table of 2003, D1 by that
    of 2007. No table later than 30 June 2006 counts there, even for an emploi begun since and agréé before."""
    position = {"type": "detachement", "debut": "2004-07-02"}
    national = emploi("2007-12-31", ("organic", "caisse_nationale", "sans"), "directeur", agrement="1998-12-30")
    d = decision(2007, "D2", [national], position=position)
    assert (d["situation"], d["classe_rattachement"]) == ("repute_inscrit", "AD1")
    assert decision(2010, "D2", [national], position=position)["classe_rattachement"] == "D1"
    # The table of 2007 lists the directeur adjoint of the CANAM, that of 2003 does not: the declared class stands there.
    adjoint = emploi("2012-01-01", ("canam", "caisse_nationale", "sans"), "directeur_adjoint", agrement="2004-06-30",
                     classe_declaree="AD2")
    assert decision(2009, "D2", [adjoint], position=position)["classe_rattachement"] == "AD2"


def test_le_niveau_du_30_juin_2006():
    """A28.al1: a new post in these regimes counts for A12 as the one held on 30 June 2006 did."""
    avant = cadre("1995-01-01", ("organic", "caisse", "1"), 2, fin="2006-06-30")
    apres = cadre("2006-07-01", ("rsi", "organisme", "1"), 7)
    d = decision(2007, "AD3", [avant, apres], formation={"ancien_eleve": True})
    assert constat(d, "a12_duree") == ("A12.al3.2@2007", "non_remplie", "0a 0m 0j")
    d = decision(2007, "AD3", [dict(avant, niveau=4), apres], formation={"ancien_eleve": True})
    assert constat(d, "a12_duree") == ("A12.al3.2@2007", "remplie", "12a 0m 0j")  # to 31 December 2006


def test_l_agent_d_une_ars():
    """A5.al1.1@2012 and A19bis.al2@2012: the higher of the two classes, D1 for whoever had it."""
    ars = dict(cadre("2010-04-01", ("ars", "agence", "sans"), 0, fonction="directeur"), classe_declaree="AD2")
    d = decision(2012, "D2", [emploi("2000-01-01", CAISSE_C, "directeur", fin="2010-03-31"), ars])
    assert (d["situation"], d["classe_rattachement"], d["section"]) == ("agent_ars", "D2", "premiere")
    d1 = emploi("1995-01-01", CAISSE_A, "directeur", fin="1999-12-31")
    d = decision(2012, "D2", [d1, emploi("2000-01-01", CAISSE_C, "directeur", fin="2010-03-31"), ars])
    assert d["classe_rattachement"] == "D2" and "L5" in d["lectures_sollicitees"]  # A5.al2
    d = decision(2012, "D2", [d1, emploi("2000-01-01", CAISSE_C, "directeur", fin="2010-03-31"), ars], L5)
    assert d["classe_rattachement"] == "D1"
    # A13.al3@2012: the time in the ARS counts in the class declared, from the nomination: 1a 9m in AD2
    d = decision(2012, "AD1", [emploi("2010-01-01", CAISSE_C, "agent_comptable", fin="2010-03-31"), ars])
    assert constat(d, "a13_duree_fonctions") == ("A13.al1.3@2012", "non_remplie", "2a 0m 0j")


def test_le_maintien_de_la_classe():
    """A19.al3@2012: D2 until the merger, the emploi is now in D3; from the list of 2012 he keeps D2, until an
    agrément elsewhere."""
    avant = emploi("2000-01-01", CAISSE_C, "directeur", fin="2009-12-31")
    apres = emploi("2010-01-01", CAISSE_D, "directeur", maintien="fusion")
    assert decision(2012, "D1", [avant, apres])["classe_rattachement"] == "D2"
    assert decision(2011, "D1", [avant, apres])["classe_rattachement"] == "D3"
    ailleurs = emploi("2011-06-01", CAISSE_D, "sous_directeur", 1, fin="2011-07-01")
    assert decision(2012, "D1", [avant, apres, ailleurs])["classe_rattachement"] == "D3"


def test_les_responsabilites_equivalentes():
    """A13.al5.3@2011: AD2 for one year, then three years elsewhere at a level not below: together four."""
    carriere = [emploi("2006-01-01", CAISSE_C, "agent_comptable", fin="2006-12-31"),
                cadre("2007-01-01", AUTRE, 0, fin="2009-12-31", niveau_equivalent="AD2"),
                emploi("2010-12-31", CAISSE_C, "agent_comptable")]
    d = decision(2011, "AD1", carriere)
    assert constat(d, "a13_duree_fonctions") == ("A13.al5.3@2011", "appreciation", "1a 0m 1j")
    carriere[1]["niveau_equivalent"] = "AD3"
    assert constat(decision(2011, "AD1", carriere), "a13_duree_fonctions")[1] == "non_remplie"


def test_le_repute_inscrit_depuis_2008():
    """A20@2008 no longer excepts the persons of article 19: one without an emploi on 1 January is assimilated;
    one who holds one is bound by A18."""
    agent = emploi("2000-01-01", CAISSE_C, "agent_comptable", fin="2007-12-31")
    position = {"type": "detachement", "debut": "2008-01-01", "fin": None}
    d = decision(2009, "D1", [agent], position=position)
    assert constat(d, "a18_classe") == ("A20.al4@2008", "appreciation", None)
    assert constat(d, "a20_assimilation") == ("A20.al3@2008", "appreciation", None)
    d = decision(2009, "D1", [agent, cadre("2008-01-01", CAISSE_A, 8)], position=position)
    assert d["situation"] == "repute_inscrit"
    assert constat(d, "a18_classe") == ("A18.al2@2003", "non_remplie", None)
    assert constat(d, "a20_assimilation") is None
    d = decision(2007, "D1", [dict(agent, fin="2005-12-31")], position=dict(position, debut="2006-01-01"))
    assert constat(d, "a18_classe") == ("A20.al5@2007", "appreciation", None)
    assert constat(d, "a20_assimilation") is None


def test_les_etablissements_publics():
    """R. 123-45-2 (L8), and A15@2011 for the CNSA: a sous-directeur, of AD3 for want of an inscription."""
    cnsa = emploi("2010-01-01", ("cnsa", "etablissement", "sans"), "sous_directeur")
    d = decision(2011, "AD3", [cnsa])
    assert constat(d, "a15_classe") == ("A15.al2@2011", "remplie", None)
    assert (d["section"], d["lectures_sollicitees"]) == ("premiere", ["L14", "L8"])
    assert decision(2011, "AD3", [cnsa], L8)["section"] == "deuxieme"
    assert constat(decision(2010, "AD3", [dict(cnsa, debut="2009-06-01", agrement="2009-06-01")]), "a15_classe") is None
    assert "L8" not in decision(2011, "AD3", [cnsa], formation={"ancien_eleve": True})["lectures_sollicitees"]


def test_avoir_pu_relever():
    """L13R: D2 asked by an agent of AD2 who has been in D1, whose agrément opens D2."""
    carriere = [emploi("1995-01-01", CAISSE_A, "directeur", fin="1999-12-31"),
                emploi("2008-06-01", CAISSE_C, "agent_comptable")]
    d = decision(2009, "D2", carriere)
    assert constat(d, "a13_duree_fonctions")[1] == "non_remplie" and "L13R" in d["lectures_sollicitees"]
    assert constat(decision(2009, "D2", carriere, L13R), "a13_duree_fonctions") is None
    assert "L13R" not in decision(2007, "D2", [carriere[0], dict(carriere[1], debut="2006-06-01", agrement="2006-06-01")])[
        "lectures_sollicitees"]


def test_l_attestation_des_autres_organismes():
    """A18.al4: MSA attestation or six weeks; from 2013 the CESDIR too; AD3 without any."""
    msa = emploi("1995-01-01", ("autre_r123_45", "organisme", "sans"), "directeur", agrement=None)
    for annee, formation, etat, constate in (
            (2003, {}, "non_remplie", "non"), (2003, {"attestation_msa": True}, "remplie", "oui"),
            (2003, {"semaines_perfectionnement": 6}, "remplie", "oui"),
            (2012, {"attestation_cesdir": True}, "non_remplie", "non"),
            (2013, {"attestation_cesdir": True}, "remplie", "oui"),
            (2013, {"attestation_msa": None}, "inconnue", None)):
        trouve = constat(decision(annee, "D2", [msa], formation=formation), "a18_autre_organisme")
        assert trouve == ("A18.al4@%d" % (2003 if annee < 2013 else 2013), etat, constate), (annee, formation)
    assert constat(decision(2003, "AD3", [msa]), "a18_autre_organisme")[1:] == ("remplie", "non")
    assert constat(decision(2003, "D2", [msa], formation={"ancien_eleve": True}), "a18_autre_organisme") is None
    assert constat(decision(2002, "D2", [msa]), "a18_autre_organisme") is None


if __name__ == "__main__":
    for nom, epreuve in sorted(globals().items()):
        if nom.startswith("test_"):
            epreuve()
            print("ok", nom)
