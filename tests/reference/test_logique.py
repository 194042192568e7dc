"""The logic program against the tables and the decisions of the model.

Run: python test_logique.py   (needs the package clingo)
"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from logique import atomes  # noqa: E402
from modele import erreur, evaluer  # noqa: E402
from texte import (CLASSES, FONCTIONS_ART3, L18, LIGNES_ART3, OUVRE,
                   classes_art3, superieure)  # noqa: E402
from valider import CORPS_1998, INITIAL  # noqa: E402

ATOMES = atomes()

NIVEAUX = (0, 1, 2, 3, 4, 5, 99)


def bas(classe):
    return classe.lower()


def test_ordre():
    assert ATOMES["ouvre"] == {(bas(a), bas(b)) for a in CLASSES for b in OUVRE[a]}
    assert ATOMES["superieure"] == {(bas(c), bas(k)) for c in CLASSES for k in CLASSES
                                    if superieure(c, k)}
    # no lattice: the pairs without a least upper bound
    assert {frozenset(p) for p in ATOMES["sans_borne"]} == {
        frozenset(("ad3", "if2")), frozenset(("ad3", "if1")), frozenset(("ad2", "if1")),
        }, ATOMES["sans_borne"]
    assert {c for a, b, c in ATOMES["borne_minimale"] if (a, b) == ("ad3", "if2")} == {"ad2", "d3"}


def test_emplois():
    derives = {}
    for regime, type_, categorie, fonction, niveau, classe in ATOMES["emploi"]:
        derives.setdefault((regime, type_, str(categorie), fonction, niveau), set()).add(classe)
    for (regime, type_), categories in CORPS_1998.items():
        for categorie in categories:
            for fonction in INITIAL.fonctions_art3:
                for niveau in NIVEAUX:
                    cle = (regime, type_, categorie, fonction, niveau)
                    attendu = {bas(c) for c in classes_art3(*cle)}
                    assert derives.pop(cle, set()) == attendu, cle
    assert not derives, derives
    assert {d[0] for d in ATOMES["dit"]} == {l[0] for l in LIGNES_ART3}


# A person in each situation -----------------------------------------------------------------

EXEMPLE = {  # one emploi of each class
    "D1": ("general", "organisme", "a", "directeur", 0),
    "D2": ("general", "organisme", "c", "directeur", 0),
    "D3": ("general", "organisme", "d", "directeur", 0),
    "AD1": ("general", "organisme", "a", "agent_comptable", 0),
    "AD2": ("general", "organisme", "c", "agent_comptable", 0),
    "AD3": ("general", "organisme", "d", "agent_comptable", 0),
    "IF1": ("general", "centre_informatique_national", "sans", "directeur", 0),
    "IF2": ("general", "centre_informatique_national", "sans", "directeur_adjoint", 2),
}


def entree(regime, type_, categorie, fonction, niveau, **autres):
    p = {"debut": "1995-01-01", "organisme": {"regime": regime, "type": type_,
                                              "categorie": categorie},
         "fonction": fonction, "niveau": niveau}
    if fonction in FONCTIONS_ART3:
        p.update(nomination_reguliere=True, agrement="1995-01-01", section_origine="premiere")
    p.update(autres)
    return p


def dossier(situation):
    d = {"id": "L", "formation": {"ancien_eleve": False}}
    nom, k = situation if isinstance(situation, tuple) else (situation, None)
    if nom == "cadre_ancien_eleve":
        d["formation"]["ancien_eleve"] = True
    if nom == "cadre_canssm":
        d["carriere"] = [entree("mines", "canssm", "sans", "cadre", 0, attache_principal=True,
                                qualite="titulaire_categorie_a")]
    elif nom == "fonctionnaire":
        d["fonction_publique"] = {"proposition_ministre": True}
    elif nom.startswith("cadre"):
        d["carriere"] = [entree("general", "organisme", "a", "cadre", 7)]
    elif nom == "restreint":
        d["carriere"] = [entree("general", "caisse_nationale", "sans", "directeur", 0,
                                classe_declaree=k.upper(), agrement="sans_objet")]
    elif nom == "national":
        d["carriere"] = [entree("general", "caisse_nationale", "sans", "directeur", 0,
                                classe_declaree=k.upper(), agrement="sans_objet")]
        d["inscriptions"] = [{"annee": 1995, "classe": k.upper(), "section": "premiere",
                              "publication": "1994-12-15"}]
    elif nom in ("agent", "repute"):
        d["carriere"] = [entree(*EXEMPLE[k.upper()])]
    if nom == "repute":
        d["position"] = {"type": "detachement", "debut": "1998-01-01"}
    return d


def test_recevabilite():
    codes = ("a15_classe", "a17_classe", "a18_classe", "a20_assimilation")
    vus = 0
    for situation, classe, lecture, disposition, etat in sorted(ATOMES["reponse"], key=str):
        demande = {"annee": 2005, "classe": classe.upper(), "lectures": L18 * lecture}
        d = dossier(situation)
        assert erreur(d, demande) is None, erreur(d, demande)
        trouves = [c for c in evaluer(d, demande)["constats"] if c["code"] in codes]
        assert [(c["disposition"], c["etat"]) for c in trouves] == [(disposition, etat)], (
            situation, classe, lecture, trouves)
        vus += 1
    assert vus == (5 + 4 * 8) * 8 * 2


if __name__ == "__main__":
    for nom, epreuve in sorted(globals().items()):
        if nom.startswith("test_"):
            epreuve()
            print("ok", nom)
