"""The effects of the model, against figures counted in the texts by hand.  Run: python test_effets.py"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import commission  # noqa: E402
from effets import repondre  # noqa: E402
from questions import LISTES, tirer  # noqa: E402


def test_sieges():
    """One president; nine, ten and ten; seven, eight and eight; one inspector fewer, whose vote another has."""
    for annee in LISTES:
        s = repondre({"effet": "sieges", "annee": annee})
        par_groupe = [sum(ligne["nombre"] for ligne in s["sieges"] if ligne["groupe"] == g) for g in commission.GROUPES]
        attendu = [1, 9, 10, 10] if annee < 2008 else [1, 7, 8, 8] if annee < 2012 else [1, 6, 8, 8]
        assert par_groupe == attendu, annee
        assert s["voix"] == (30 if annee < 2008 else 24), annee
        assert len({ligne["disposition"] for ligne in s["sieges"]}) == len(s["sieges"]), annee


def test_chaque_effet_est_tire():
    """Every effect on every list, with answers of each kind."""
    vus = {}
    for question in tirer(5000, 1):
        vus.setdefault(question["effet"], set()).add(question["annee"])
        reponse = repondre(question)
        for cle in ("etat", "adopte", "erreur"):
            if reponse and cle in reponse:
                vus.setdefault((question["effet"], cle), set()).add(reponse[cle])
    assert all(vus[effet] == set(LISTES) for effet in vus if isinstance(effet, str))
    tous = {"remplie", "appreciation", "inconnue", "non_remplie"}
    assert vus["acces", "etat"] == vus["designation", "etat"] == tous
    assert vus["scrutin", "adopte"] == {True, False}
    assert vus["scrutin", "erreur"] == {"presents_excedentaires", "voix_excedentaires", "voix_du_president"}
    assert vus["quotas", "erreur"] == {"informatique_excedentaire", "precedente_absente"}
    assert vus["mandat", "etat"] == {"a_venir", "en_cours", "proroge", "expire"}


if __name__ == "__main__":
    test_sieges()
    test_chaque_effet_est_tire()
    print("ok test_effets")
