"""Effects of a list, the commission and the school. Expectations worked out by hand from the articles cited."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError
from datetime import date
from typing import Any, Optional

import liste_aptitude as la
import pytest

VOISIN = la.EmploiVise("AD2", "general", region="84")


def agent(**autres: Any) -> la.AgentEnFonction:
    """An AD2 of a local body of the general regime, agréé, region 84, unless said otherwise."""
    champs = {"classe": "AD2", "regime": "general", "type": "organisme", "agrement": "obtenu", "region": "84", **autres}
    return la.AgentEnFonction(**champs)


@pytest.mark.parametrize(
    ("mode", "qui", "emploi", "etat", "disposition"),
    [
        # In addition: one's own class, another body, the same region (A23.al1.1).
        ("cumul", agent(), VOISIN, "remplie", "A23.al1.1"),
        ("cumul", agent(), la.EmploiVise("AD2", "general", region="11"), "non_remplie", "A23.al1.1"),
        ("cumul", agent(), la.EmploiVise("AD2", "general"), "inconnue", "A23.al1.1"),
        ("cumul", agent(), la.EmploiVise("AD3", "general", region="84"), "non_remplie", "A23.al1.1"),
        ("cumul", agent(), la.EmploiVise("AD2", "general", region="84", autre_organisme=False), "non_remplie", "A23.al1.1"),
        # In its place: one's own class anywhere in a body of A1, or a class that A21 opens (A23.al1.2).
        ("designation", agent(), la.EmploiVise("AD2", "mines", region="11"), "remplie", "A23.al1.2"),
        ("designation", agent(), la.EmploiVise("AD3", "general"), "remplie", "A23.al1.2"),
        ("designation", agent(), la.EmploiVise("D1", "general"), "non_remplie", "A21.al1.5"),
        ("designation", agent(), la.EmploiVise("AD2", "autre"), "non_remplie", "A23.al1.2"),
        # Who: in function in a body of A1, and agréé (A23.al1).
        ("cumul", agent(agrement="aucun"), VOISIN, "non_remplie", "A23.al1"),
        ("cumul", agent(agrement="sans_objet"), VOISIN, "non_remplie", "A23.al1"),
        ("cumul", agent(regime="autre_r123_45"), VOISIN, "non_remplie", "A23.al1"),
        # An agent of a national body of the general or mining regime must have been inscribed in the class (A23.al2).
        ("cumul", agent(type="caisse_nationale", agrement="sans_objet", inscrit_dans_la_classe=True), VOISIN, "remplie", "A23.al1.1"),
        ("cumul", agent(type="caisse_nationale", agrement="sans_objet", inscrit_dans_la_classe=False), VOISIN, "non_remplie", "A23.al2"),
        ("cumul", agent(regime="mines", type="canssm"), VOISIN, "inconnue", "A23.al2"),
        ("cumul", agent(regime="organic", type="caisse_nationale", inscrit_dans_la_classe=False), VOISIN, "remplie", "A23.al1.1"),
    ],
)
def test_designation(mode: str, qui: la.AgentEnFonction, emploi: la.EmploiVise, etat: str, disposition: str) -> None:
    d = la.designation(mode, qui, emploi)
    assert (d.etat, d.disposition) == (etat, disposition)


def test_designation_suit_l_article_21() -> None:
    """IF2 is open from AD2 with a diploma of the annex (A21.al3), or without under L21; D3 from AD3 by exception (A21.al2)."""
    if2 = la.EmploiVise("IF2", "general")
    assert la.designation("designation", agent(), if2).etat is la.Etat.INCONNUE
    avec = la.designation("designation", agent(), if2, diplome="annexe_3")
    assert (avec.etat, avec.lectures) == (la.Etat.REMPLIE, (la.Lecture.L21,))
    assert la.designation("designation", agent(), if2, diplome="aucun", experience=False).etat is la.Etat.NON_REMPLIE
    assert la.designation("designation", agent(), if2, diplome="aucun", experience=False, lectures=["L21"]).etat is la.Etat.REMPLIE
    ad3 = agent(classe="AD3", regime="canam", type="caisse")
    d3 = la.EmploiVise("D3", "canam")
    assert la.designation("designation", ad3, d3, decision_nationale=True, avis_infructueux=2).etat is la.Etat.REMPLIE


def test_designation_mal_demandee() -> None:
    """The path names the argument and the field."""
    for demander, chemin, regle in [
        (lambda: la.designation("prêt", agent(), VOISIN), "mode", "valeur_inconnue"),
        (lambda: la.designation("cumul", agent(classe="AD9"), VOISIN), "agent.classe", "valeur_inconnue"),
        (lambda: la.designation("cumul", agent(region=84), VOISIN), "agent.region", "type"),
        (lambda: la.designation("cumul", agent(), la.EmploiVise("AD2", "general", region="")), "emploi.region", "texte_vide"),
        (lambda: la.designation("cumul", agent(), la.EmploiVise("AD2", "general", region="Z" * 17)), "emploi.region", "hors_bornes"),
    ]:
        with pytest.raises(la.ErreurEntree) as refus:
            demander()
        assert (refus.value.chemin, refus.value.regle) == (chemin, regle)


def test_valeurs_des_arguments() -> None:
    assert repr(VOISIN) == "EmploiVise(classe=Classe.AD2, regime=Regime.GENERAL, region='84')"
    assert pickle.loads(pickle.dumps(agent())) == agent() and hash(agent()) == hash(agent())
    with pytest.raises(AttributeError):
        VOISIN.classe = la.Classe.D1  # type: ignore[misc]


@pytest.mark.parametrize(
    ("annee", "classe", "section", "premiere", "radiation", "derniere", "disposition"),
    [
        (2000, "AD3", "premiere", True, None, 2002, "A22.al1.1"),  # two further years
        (2000, "D1", "premiere", True, None, 2004, "A22.al1.2"),  # four in D1 and D2
        (2000, "D1", "premiere", True, 2003, 2002, "A22.al1"),  # struck off for 2003
        (2000, "D1", "premiere", True, 2005, 2004, "A22.al1.2"),  # struck off once it is over
        (2001, "D1", "premiere", False, None, 2001, "A22.al2"),  # not the first
        (2001, "AD3", "deuxieme", True, None, 2001, "A22.al2"),  # only the first section is renewed
        (1999, "D1", "premiere", True, None, 1999, "A27.al2"),  # an old list
    ],
)
def test_reconduction(
    annee: int, classe: str, section: str, premiere: bool, radiation: Optional[int], derniere: int, disposition: str
) -> None:
    r = la.reconduction(annee, classe, section, premiere=premiere, radiation=radiation)
    assert (r.annee, r.derniere, r.disposition) == (annee, derniere, disposition)
    assert r.statut(annee - 1) is la.StatutListe.ABSENT and r.statut(annee) is la.StatutListe.INSCRIT
    for suivante in range(annee + 1, annee + 6):
        assert r.statut(suivante) is (la.StatutListe.RECONDUIT if suivante <= derniere else la.StatutListe.ABSENT)


def test_reconduction_du_dossier() -> None:
    """The first of its inscriptions in that class, in the first section, since 2000."""
    lignes = [(1999, "premiere"), (2003, "premiere"), (2001, "deuxieme"), (2004, "premiere")]
    inscriptions = [la.Inscription(a, "D2", s, f"{a - 1}-12-20") for a, s in lignes]
    dossier = la.Dossier("A", inscriptions=inscriptions)
    r = la.reconduction_du_dossier(dossier, "D2")
    assert r is not None and (r.annee, r.derniere) == (2003, 2007)
    assert la.reconduction_du_dossier(dossier, "D1") is None
    with pytest.raises(ValueError, match="bornes"):
        la.reconduction(2200, "D1")


def test_validite() -> None:
    """A1.al2: from its publication until the next list is published, whatever the year."""
    for jour, suivante, etat in [
        ("1999-12-19", None, "non_publiee"),
        ("1999-12-20", "2001-01-10", "valable"),
        ("2001-01-09", "2001-01-10", "valable"),
        ("2001-01-10", "2001-01-10", "remplacee"),
        (date(2010, 1, 1), None, "valable"),
    ]:
        assert la.validite("1999-12-20", jour, suivante=suivante) == etat
    with pytest.raises(ValueError, match="suivante"):
        la.validite("1999-12-20", "2000-01-01", suivante="1999-12-20")
    with pytest.raises(la.ErreurEntree, match="jour"):
        la.validite("1999-12-20", "2000-02-30")


def test_acheminement() -> None:
    """A16.al2 to A16.al4: a local body, a national one, an agent on secondment; a person outside the bodies of A1 has no route."""
    demande = la.Demande(2000, "AD3")

    def route(organisme: la.Organisme, fonction: str = "cadre", fin: Optional[str] = None, **autres: Any) -> Optional[la.Circuit]:
        agrement = {"nomination_reguliere": True, "agrement": "1990-02-01"} if fonction == "directeur" else {}
        niveau = 0 if fonction == "directeur" else 8
        periode = la.Periode("1990-01-01", organisme, fonction, fin=fin, niveau=niveau, **agrement)
        return la.acheminement(la.Dossier("A", carriere=[periode], **autres), demande)

    base = route(la.Organisme("general", "organisme", "a"))
    assert base == la.Circuit(la.Origine.ORGANISME_DE_BASE, la.Destinataire.DIRECTION_REGIONALE, la.Relais.DIRECTEUR, "A16.al2")
    national = route(la.Organisme("general", "caisse_nationale", "sans"))
    assert national is not None and (national.destinataire, national.disposition) == ("secretariat", "A16.al3")
    detache = route(la.Organisme("general", "organisme", "c"), "directeur", "1997-12-31", position=la.Position("detachement", "1998-01-01"))
    assert detache is not None and (detache.origine, detache.relais, detache.disposition) == ("article_19", "directeur_ou_president", "A16.al4")
    assert route(la.Organisme("autre", "organisme", "sans")) is None


def test_sieges() -> None:
    """A2.al1 and A2.al2: thirty seats; A2.al5: direction in the two last groups; A2.al3: four groups of elected members."""
    sieges = la.sieges()
    par_groupe = {groupe: sum(s.nombre for s in sieges if s.groupe is groupe) for groupe in la.Groupe}
    assert list(par_groupe.values()) == [1, 9, 10, 10]
    assert [s.disposition for s in sieges if s.provenance is la.Provenance.ELECTION] == [f"A2.al2.4.{x}" for x in "cdef"]
    assert {s.groupe for s in sieges if s.fonction_effective} == {la.Groupe.ORGANISMES, la.Groupe.AGENTS_DE_DIRECTION}
    assert [s.disposition for s in sieges if s.representable] == ["A2.al2.2.a", *(f"A2.al2.3.{x}" for x in "cdefghij")]
    assert all(s.fr and s.en for s in sieges)


def test_participation() -> None:
    attendues = {
        "titulaire": (True, "deliberative", "A2.al6"),
        "suppleant_remplacant": (True, "deliberative", "A2.al1"),
        "suppleant_admis": (True, "aucune", "A2.al1"),
        "suppleant": (False, "aucune", "A2.al1"),
        "secretaire": (True, "consultative", "A2.al7"),
    }
    trouvees = {q.value: la.participation(q) for q in la.QualiteMembre}
    assert {q: (p.siege, p.voix.value, p.disposition) for q, p in trouvees.items()} == attendues


@pytest.mark.parametrize(
    ("presents", "pour", "contre", "president", "adopte", "preponderante"),
    [
        (30, 16, 14, "contre", True, False),  # more than half
        (30, 15, 15, "pour", True, True),
        (30, 15, 15, "contre", False, True),
        (30, 15, 15, "absent", False, False),  # nobody to settle it
        (30, 15, 14, "pour", False, False),  # half is not more than half, and the votes are not equal
        (10, 2, 2, "pour", True, True),
        (10, 2, 2, "abstention", False, False),
    ],
)
def test_scrutin(presents: int, pour: int, contre: int, president: str, adopte: bool, preponderante: bool) -> None:
    assert la.scrutin(presents, pour, contre, president) == la.Scrutin(adopte, preponderante, "A2.al6")


def test_scrutins_impossibles() -> None:
    for presents, pour, contre, president, mot in [
        (31, 16, 15, "pour", "more members present than seats"),
        (10, 6, 5, "pour", "more votes than members present"),
        (10, 0, 5, "pour", "president"),
    ]:
        with pytest.raises(ValueError, match=mot):
            la.scrutin(presents, pour, contre, president)


def test_mandat() -> None:
    """A2.al4: four years, then at most six months."""
    m = la.mandat("2000-03-15")
    assert (m.fin, m.fin_au_plus_tard) == (date(2004, 3, 14), date(2004, 9, 14))
    for jour, sans, proroge in [
        ("2000-03-14", "a_venir", "a_venir"),
        ("2004-03-14", "en_cours", "en_cours"),
        ("2004-03-15", "expire", "proroge"),
        ("2004-06-30", "expire", "proroge"),
        ("2004-07-01", "expire", "expire"),
    ]:
        assert (m.etat(jour), m.etat(jour, "2004-06-30")) == (sans, proroge)
    permises = [m.prorogation_permise(j) for j in ("2004-03-14", "2004-03-15", "2004-09-14", date(2004, 9, 15))]
    assert permises == [False, True, True, False]
    with pytest.raises(ValueError, match="bornes"):
        la.mandat("2199-01-01")


def test_ecole() -> None:
    """R123-9, and the day of the new name."""
    assert [la.nom_ecole(j) for j in ("1998-10-15", "2004-10-12", "2004-10-13")] == ["cnesss", "cnesss", "en3s"]
    assert [la.disposition_mission(m) for m in la.Mission] == [f"R123-9.{n}" for n in range(1, 9)]
    publics = {m.code: [p.disposition for p in la.publics(m)] for m in la.Mission}
    assert publics == {
        **dict.fromkeys((4, 6, 7, 8), []),
        1: ["R123-9.1"],
        2: ["R123-9.2", "R123-9.2"],
        3: [f"R123-9.3.{x}" for x in "abcd"],
        5: [f"R123-9.5.{x}" for x in "abc"],
    }


@pytest.mark.parametrize(
    ("justificatif", "mission", "delivrance", "demande_par"),
    [
        ("admissibilite", "concours", None, "A9.al2.1"),
        ("titre_ancien_eleve", "formations_qualifiantes", None, "A8.al1"),
        ("scolarite", "formations_qualifiantes", None, "A12.al4"),
        ("attestation_perfectionnement", "formation_continue", None, "A18.al3"),
        ("attestation_stage_informatique", "formations_qualifiantes", None, "A14.al1.3"),
        ("certificat_comptabilite", "formations_qualifiantes", "diplomes", "A12.al2"),
        ("diplome_de_l_ecole", "diplomes", "diplomes", None),
        ("diplome_assimile", None, None, "R123-45.al3"),
        ("diplome_informatique", None, None, "A14.al1.2"),
    ],
)
def test_fondement(justificatif: str, mission: Optional[str], delivrance: Optional[str], demande_par: Optional[str]) -> None:
    f = la.fondement(justificatif)
    assert (f.justificatif, f.mission, f.delivrance, f.demande_par) == (justificatif, mission, delivrance, demande_par)


def test_acces() -> None:
    """A21.al1, A21.al2, A21.al3 and lecture L21."""
    assert la.acces("D1", "AD3").etat is la.Etat.REMPLIE
    assert la.acces("AD3", "D1").etat is la.Etat.NON_REMPLIE
    ferme = la.acces("D3", "IF2", diplome="aucun", experience=False)
    assert (ferme.etat, ferme.disposition, ferme.lectures) == (la.Etat.NON_REMPLIE, "A21.al3", (la.Lecture.L21,))
    assert la.acces("D3", "IF2", diplome="annexe_8").etat is la.Etat.REMPLIE
    assert la.acces("D3", "IF2", diplome="equivalent", experience=False).etat is la.Etat.APPRECIATION
    assert la.acces("D3", "IF2").etat is la.Etat.INCONNUE
    assert la.acces("D3", "IF2", lectures=["L21"]).etat is la.Etat.REMPLIE
    ouverture = la.acces("AD3", "D3", regime="mines", decision_nationale=True, avis_infructueux=2)
    assert (ouverture.etat, ouverture.disposition) == (la.Etat.REMPLIE, "A21.al2")
    with pytest.raises(la.ErreurEntree) as refus:
        la.acces("AD9", "D3")
    assert (refus.value.chemin, refus.value.regle) == ("classe", "valeur_inconnue")


def test_calendrier_et_reclamation() -> None:
    """A16.al1: posted before 1 May 1999. A24: published on Monday 20 December 1999, the fifteenth day is Tuesday 4 January 2000."""
    c = la.calendrier(2000, "1999-12-20")
    assert (c.dernier_depot, c.reference) == (date(1999, 4, 30), date(2000, 1, 1))
    assert c.dernier_jour_reclamation == date(2000, 1, 4)
    for envoi, statut in (("2000-01-04", "en_temps"), ("2000-01-05", "contestable"), ("2000-01-06", "tardive")):
        assert la.reclamation("1999-12-20", envoi).statut == statut
    assert la.reclamation("1999-12-20", date(2000, 1, 5), lectures=["L24"]).statut is la.StatutReclamation.EN_TEMPS
    with pytest.raises(ValueError, match="publication"):
        la.reclamation("1999-12-20", "1999-12-19")


def test_quotas() -> None:
    """A9.al3: 104 in the first section allow 20 in the second, of whom 2 in IF; A10.al1: 2 in the third, 20 once raised."""
    q = la.quotas(104, 21, 2, 3)
    assert (q.deuxieme.plafond, q.deuxieme.depassement) == (20, 1)
    assert (q.deuxieme_informatique.plafond, q.deuxieme_informatique.depassement) == (2, 0)
    assert (q.troisieme.plafond, q.troisieme.depassement) == (2, 1)
    assert la.quotas(104, 21, 2, 3, elargie=True).troisieme.plafond == 20
    with pytest.raises(ValueError, match="IF"):
        la.quotas(104, 1, 2)


@pytest.mark.parametrize(
    "reponse",
    [la.sieges()[0], la.participation("titulaire"), la.scrutin(20, 11, 9, "pour"), la.mandat("2000-01-01")],
    ids=lambda reponse: type(reponse).__name__,
)
def test_une_reponse_ne_se_change_pas(reponse: Any) -> None:
    """An answer of the commission is a value: nobody writes in it."""
    champ = next(iter(reponse.__dataclass_fields__))
    with pytest.raises(FrozenInstanceError):
        setattr(reponse, champ, None)
