"""Beyond one decision. Figures worked out by hand from the articles cited."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import liste_aptitude as la
import pytest

COMPLETE = {
    "ancien_eleve": False,
    "diplome_assimile": "aucun",
    "admissible_concours": False,
    "semaines_perfectionnement": 0,
    "attestation_stage_informatique": False,
    "certificat_comptabilite": False,
    "diplome_informatique": "aucun",
    "eleve_concours_interne": False,
    "attestation_msa": False,
    "attestation_cesdir": False,
}
"""Nothing is left to ask, on the lists of the later states either."""


def cadre(**formation: Any) -> la.Dossier:
    """A cadre of level 7 since 1990, born on 1 January 1960."""
    organisme = la.Organisme("general", "organisme", "b")
    return la.Dossier(
        "A-0001",
        naissance="1960-01-01",
        formation=la.Formation(**{**COMPLETE, **formation}),
        carriere=[la.Periode("1990-01-01", organisme, "cadre", niveau=7)],
        inscrit_1999=False,
        recevable_2010=False,
    )


def test_premiere_annee() -> None:
    """A9.al1: 43 on 1 January 2003; on the list of 2000 he is 40, three years short."""
    premiere = la.premiere_annee(cadre(), la.Demande(2000, "AD3"))
    assert (premiere.annee, premiere.sur_appreciation) == (2003, None)
    assert [(m.nature, m.constat.code, m.constat.manque) for m in premiere.manques] == [
        (la.NatureManque.AGE, la.CodeConstat.A9_AGE, "3a")
    ]
    assert premiere.depart == la.evaluer(cadre(), la.Demande(2000, "AD3"))
    assert la.premiere_annee(cadre(), la.Demande(2000, "AD3"), 2002).annee is None
    with pytest.raises(la.ErreurEntree, match="jusqu_a"):
        la.premiere_annee(cadre(), la.Demande(2000, "AD3"), 1999)


def test_toutes_classes() -> None:
    """A17: AD3, IF1 and IF2 are open to a cadre, D1 is not."""
    decisions = la.toutes_classes(cadre(), la.Demande(2003, "D1"))
    assert list(decisions) == list(la.Classe)
    assert decisions[la.Classe.AD3].verdict is la.Verdict.INSCRIPTIBLE
    assert decisions[la.Classe.D1].verdict is la.Verdict.IRRECEVABLE
    assert all(decisions[c] == la.evaluer(cadre(), la.Demande(2003, c)) for c in la.Classe)


def test_parcours() -> None:
    """Listed in AD3 on the list of 2003 at the earliest (A9.al1); D3 then needs three years in AD3 (A13.al1.4)."""
    direct = la.parcours(cadre(), la.Demande(2000, "AD3"))
    assert direct is not None
    assert [(e.annee, e.classe, e.section, e.agrement) for e in direct] == [
        (2003, la.Classe.AD3, la.Section.DEUXIEME, date(2003, 7, 1))
    ]
    assert la.parcours(cadre(), la.Demande(2000, "AD3"), 2002) is None
    with pytest.raises(la.ErreurEntree, match="delai"):
        la.parcours(cadre(), la.Demande(2000, "AD3"), delai=12)


def test_questions() -> None:
    """Born on 1 January 1960, he is 40 on the list of 2000: A9.al1 fails unless he is an ancien élève (A8) or admissible (A9.al2.1)."""
    incertain = cadre(ancien_eleve=None)
    questions = la.questions(incertain, la.Demande(2000, "AD3"))
    assert [q.fait for q in questions] == ["formation.ancien_eleve"]
    assert questions[0].si_pire.verdict is la.Verdict.NON_INSCRIPTIBLE
    assert questions[0].si_mieux.verdict is la.Verdict.INSCRIPTIBLE
    assert questions[0].si_pire.inconnues == 0
    assert la.questions(cadre(), la.Demande(2000, "AD3")) == ()


def test_robustesse(vecteurs: list[dict[str, Any]]) -> None:
    """A verdict is unanimous unless some set of lectures changes it; each minimal set does change it, by itself."""
    partages = 0
    for v in vecteurs:
        dossier, demande = la.Dossier.from_dict(v["dossier"]), la.Demande.from_dict(v["demande"])
        r = la.robustesse(dossier, demande)
        sous = lambda lectures: la.evaluer(dossier, dataclasses.replace(demande, lectures=lectures))
        assert r.verdict == sous(0).verdict
        assert r.unanime == (not r.minimaux) == (len(r.verdicts) == 1)
        for minimal in r.minimaux:
            assert sous(minimal).verdict != r.verdict
        partages += not r.unanime
    assert partages > 0


def test_recus() -> None:
    dossier, demande = cadre(), la.Demande(2003, "AD3")
    recu = la.recu(dossier, demande)
    assert len(recu) == 59
    assert la.recu(dossier.to_dict(), demande.to_dict()) == recu
    assert la.verifier_recu(recu, dossier, demande) is None
    assert la.verifier_recu(recu, cadre(semaines_perfectionnement=6), demande) is la.RefusRecu.FAITS
    assert la.verifier_recu(recu, dossier, la.Demande(2003, "AD3", ["L13"])) is la.RefusRecu.LECTURES
    assert la.verifier_recu(recu[:-1] + "!", dossier, demande) is la.RefusRecu.FORME
    assert la.verifier_recu(recu[:20] + ("1" if recu[20] != "1" else "2") + recu[21:], dossier, demande) is la.RefusRecu.CONTROLE


def test_disposition() -> None:
    """A12.al3.2 asks for six years in AD3; A99 is no provision."""
    d = la.disposition("A12.al3.2")
    assert (d.id, d.nature, d.enonce("en")) == ("A12.al3.2", "parametre", "6 years for AD3.") and d.enonce("fr").startswith("6")
    assert all(la.disposition(c.disposition).enonce() for c in la.evaluer(cadre(), la.Demande(2003, "AD3")).constats)
    for faux in ("A99", "", "a12.al3.2", 12):
        with pytest.raises(la.ErreurEntree) as refus:
            la.disposition(faux)  # type: ignore[arg-type]
        assert (refus.value.chemin, refus.value.regle) == ("disposition", "valeur_inconnue")
