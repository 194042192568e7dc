"""Tables in JSON Lines: types are kept, names stand once, and a row is what the same object is on a line of `evaluer FILE`."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any, Iterator

import pytest
from conftest import RACINE
from trois import BONNES, CARRIERE, DEMANDES, NOMS, PERSONNES, Fichiers, en_jsonl, en_memoire, objets, octets, resume

A, B, C = BONNES


@pytest.fixture
def fichiers(tmp_path: Path) -> Fichiers:
    return Fichiers(tmp_path)



"""A bad line is its own error; the members keep their types and their number."""

@pytest.mark.parametrize(
    ("mauvaise", "regle", "id"),
    [
        ('{"id":"B","annee":1999,"annee":2000,"classe":"AD3"}', "champ_double", "B"),
        ('{"id":"B","annee" :1999,"annee":2000,"classe":"AD3"}', "champ_double", "B"),
        ('{"id":"B","classe":"AD3","annee":2000,"classe" : "D1"}', "champ_double", "B"),
        ('{"id":"B","annee":2000,"classe":"AD3","depot":{"cachet_poste":null},"depot_cachet_poste":null}', "champ_double", "B"),
        ('{"id":"B","annee":"2000","classe":"AD3"}', "type", "B"),
        ('{"id":"B","annee":2000,"classe":"AD3","lectures":true}', "type", "B"),
        ('{"id":"B","annee":2000,"classe":"AD3","depot":{"recommande":1}}', "type", "B"),
        ('{"id":"B","annee":2000,"classe":"AD3","depot":{"recommande":"true"}}', "type", "B"),
        ('{"id":"B","annee":2000,"classe":3}', "type", "B"),
        ('{"id":"B","annee":2000,"classe":"AD3","depot":7}', "type", "B"),
        ('{"id":"B","annee":2000,"classe":"AD3","couleur":"bleu"}', "champ_inconnu", "B"),
        ('{"id":"B","annee":99999999999999999999,"classe":"AD3"}', "hors_bornes", "B"),
        ('{"id":"B","annee":NaN,"classe":"AD3"}', "json_invalide", "B"),
        ('{"id":"B","annee":2000,"classe":"AD3"', "json_invalide", "B"),
        ('{"id":true,"annee":2000,"classe":"AD3"}', "type", None),
        ('{"id":"\\ud800","annee":2000,"classe":"AD3"}', "json_invalide", None),
        ("[" * 200_000, "json_invalide", None),
        ("{" * 200_000, "json_invalide", None),
        ('{"id":' * 100_000, "json_invalide", None),
        ("[]", "type", None),
        ("7", "type", None),
    ],
)
def test_une_ligne(fichiers: Fichiers, mauvaise: str, regle: str, id: "str | None") -> None:
    a, _, c = en_jsonl(DEMANDES)
    fichiers.avec("demandes", octets([a, mauvaise, c]), "jsonl")
    assert resume(fichiers.evaluer()[0]) == [A, (id, regle, "autres-demandes", 2), C]

def test_octets(fichiers: Fichiers) -> None:
    a, _, c = en_jsonl(DEMANDES)
    fichiers.avec("demandes", octets([a, '{"id":"É","annee":2000,"classe":"AD3"}', c], "cp1252"), "jsonl")
    assert resume(fichiers.evaluer()[0]) == [A, (None, "json_invalide", "autres-demandes", 2), C]

def test_marque_et_lignes_vides(fichiers: Fichiers) -> None:
    a, b, c = en_jsonl(DEMANDES)
    fichiers.avec("demandes", b"\xef\xbb\xbf" + octets([a, "", b, "  ", c, "{"]), "jsonl")
    assert resume(fichiers.evaluer()[0]) == [*BONNES, (None, "json_invalide", "autres-demandes", 6)]

@pytest.mark.parametrize(
    ("ecrit", "lu"),
    [("8.5", None), ("1e400", None), ("true", None), ('""', None), ("[8]", None), ("8", "8"), ("8.0", "8"), ("1e2", "100"), ('"8.5"', "8.5")],
)
def test_l_id_d_une_ligne_fautive(fichiers: Fichiers, ecrit: str, lu: "str | None") -> None:
    """Whole or not at all: the beginning of a number is the id of somebody else."""
    fichiers.avec("demandes", octets([f'{{"id": {ecrit}, "annee": 2000, "classe": "AD3", "inconnu": 1}}']), "jsonl")
    assert [(ligne["id"], ligne["erreur_regle"]) for ligne in fichiers.evaluer()[0]] == [(lu, "champ_inconnu")]
    fichiers.avec("demandes", octets([f'{{"id": {ecrit}, "annee": 2000, "classe": "AD3", "inconnu": 1'.replace("1e400", "8e400")]), "jsonl")
    assert fichiers.evaluer()[0][0]["id"] in (lu, None)

@pytest.mark.parametrize(
    ("table", "ajout", "chemin", "regle"),
    [
        ("demandes", '"depot": {}', "demande.depot.cachet_poste", "champ_requis"),
        ("demandes", '"depot": {"cachet_poste": null, "exemplaires": null}', "demande.depot.cachet_poste", "champ_requis"),
        ("demandes", '"depot": {"date": "2000-01-01"}', "demande.depot.date", "champ_inconnu"),
        ("demandes", '"depot": null', None, None),
        ("personnes", '"position": {}', "position.type", "champ_requis"),
        ("personnes", '"formation": {"scolarite": {"debut": null}}', "formation.scolarite.debut", "champ_requis"),
        ("personnes", '"formation": {"scolarite": null}', None, None),
        ("personnes", '"formation": {}', None, None),
    ],
)
def test_un_objet_sans_fait(fichiers: Fichiers, table: str, ajout: str, chemin: "str | None", regle: "str | None") -> None:
    """An object that is written is there, as on a line of `evaluer FILE`: its required fields lack."""
    autres = {"demandes": '"annee": 2000, "classe": "AD3"', "personnes": '"naissance": "1950-01-01"'}[table]
    fichiers.avec(table, octets([f'{{"id": "{id}", {autres}, {ajout if id == "B" else chr(34) + "id" + chr(34)}}}'.replace(', "id"}', "}") for id in "ABC"]), "jsonl")
    lignes = fichiers.evaluer(statut=0 if regle is None else 1)[0]
    assert (lignes[1]["erreur_chemin"], lignes[1]["erreur_regle"]) == (chemin, regle)
    assert [lignes[rang]["erreur_regle"] for rang in (0, 2)] == [None, None]

def test_un_agrement_tu_n_est_pas_un_agrement_nul(fichiers: Fichiers) -> None:
    """As on a line of `evaluer FILE`, and whatever the other rows of the file have."""
    emploi = {"debut": "1990-01-01", "organisme": {"regime": "general", "type": "organisme", "categorie": "b"}, "fonction": "directeur_adjoint"}
    emploi |= {"niveau": 1, "nomination_reguliere": True}
    lignes = [json.dumps({"id": id, **emploi, **agrement}) for id, agrement in zip("ABC", ({}, {"agrement": None}, {"agrement": ""}))]
    fichiers.avec("carriere", octets(lignes), "jsonl")
    vues = [(ligne["erreur_chemin"], ligne["erreur_regle"]) for ligne in fichiers.evaluer()[0]]
    assert vues == [("carriere[0].agrement", "champ_requis"), (None, None), ("carriere[0].agrement", "date_invalide")]

@pytest.mark.parametrize(
    ("ajout", "regle"),
    [
        ('"formation": null', None),
        ('"formation": {"ancien_eleve": false}', None),
        ('"formation": []', "type"),
        ('"formation": {"ancien_eleve": "false"}', "type"),
        ('"formation": {"ancien_eleve": true, "ancien_eleve": false}', "champ_double"),
        ('"inscriptions": "[]"', None),
        ('"inscriptions": "rien"', "json_invalide"),
        ('"inscriptions": 7', "type"),
        ('"inscriptions": [{"annee": 1999, "annee": 2000, "classe": "AD3", "section": "deuxieme"}]', "champ_double"),
    ],
)
def test_une_personne(fichiers: Fichiers, ajout: str, regle: "str | None") -> None:
    fichiers.avec("personnes", octets([f'{{"id": "{id}", "naissance": "1950-01-01", {ajout if id == "B" else ""}}}'.replace(", }", "}") for id in "ABC"]), "jsonl")
    lignes = resume(fichiers.evaluer(statut=0 if regle is None else 1)[0])
    assert [ligne[0] for ligne in lignes] == ["A", "B", "C"]
    assert lignes[1][1:] == ((lignes[0][1],) if regle is None else (regle, "autres-personnes", 2))

def test_cles_entieres(fichiers: Fichiers) -> None:
    """An id that is a number joins with the text of its digits."""
    for nom, lignes in zip(NOMS[:2], (PERSONNES, CARRIERE)):
        fichiers.avec(nom, octets([ligne.replace(f"{id};", f"{n};", 1) for n, (id, ligne) in enumerate(zip(" ABC", lignes))]))
    demandes = [{**objet, "id": n} for n, objet in enumerate(objets(DEMANDES), 1)]
    fichiers.avec("demandes", octets([json.dumps(objet) for objet in demandes]), "jsonl")
    assert resume(fichiers.evaluer(statut=0)[0]) == [(f"{n}", "inscriptible") for n in (1, 2, 3)]


VALEURS: "list[Any]" = [None, "", 0, -1, 2.0, 7.5, True, "true", "7", "2000-01-01", "2000-02-30", {}, [None], [{}], {"debut": None}, "aucun", 10**20]


def places(objet: Any) -> "Iterator[tuple[Any, Any]]":
    """Every place of an object that holds something: what it is in, and its name or rank there."""
    for cle, valeur in objet.items() if isinstance(objet, dict) else enumerate(objet):
        yield objet, cle
        if isinstance(valeur, (dict, list)):
            yield from places(valeur)


def changer(objet: "dict[str, Any]", alea: random.Random) -> None:
    """Another value somewhere, or none, or a name too many; lists stay lists, which a table may also have as texts."""
    dedans, cle = alea.choice([(o, c) for o, c in places(objet) if c != "id" and not isinstance(o[c], list)])
    tirage = alea.random()
    if tirage < 0.7:
        dedans[cle] = copy.deepcopy(alea.choice(VALEURS))
    elif tirage < 0.9:
        del dedans[cle]
    elif isinstance(dedans, dict):
        dedans["inconnu"] = 1


def test_les_memes_reponses_que_les_lignes(tmp_path: Path) -> None:
    """The vectors, spoiled at random: three tables refuse what lines refuse, and answer the same to the rest."""
    vecteurs = [v for fichier in sorted((RACINE / "tests" / "vectors").glob("*.json")) for v in json.loads(fichier.read_text("utf-8")) if "decision" in v]
    alea = random.Random(13)
    cas = []
    while len(cas) < 1_500:
        vecteur = copy.deepcopy(alea.choice(vecteurs))
        dossier, demande = vecteur["dossier"], vecteur["demande"]
        for _ in range(alea.choice((0, 1, 1, 2))):
            changer(alea.choice((dossier, dossier, demande)), alea)
        # The rows of a career are objects, and each has the id of its person.
        if isinstance(dossier.setdefault("carriere", []), list) and all(isinstance(periode, dict) for periode in dossier["carriere"]):
            dossier["id"] = f"P{len(cas)}"
            cas.append((dossier, demande))

    def ecrire(nom: str, objets: "list[dict[str, Any]]") -> str:
        (tmp_path / nom).write_text("".join(json.dumps(objet) + "\n" for objet in objets), encoding="utf-8")
        return str(tmp_path / nom)

    lignes = ecrire("lignes.jsonl", [{"dossier": dossier, "demande": demande} for dossier, demande in cas])
    tables = [
        *("--personnes", ecrire("p.jsonl", [{nom: v for nom, v in dossier.items() if nom != "carriere"} for dossier, _ in cas])),
        *("--carriere", ecrire("c.jsonl", [{"id": dossier["id"], **periode} for dossier, _ in cas for periode in dossier["carriere"]])),
        *("--demandes", ecrire("d.jsonl", [{"id": dossier["id"], **demande} for dossier, demande in cas])),
    ]
    par_ligne, par_table = (
        [json.loads(rangee) for rangee in en_memoire("evaluer", *entree, "--format", "jsonl")[1].splitlines()] for entree in ([lignes], tables)
    )
    assert len(par_ligne) == len(par_table) == len(cas)
    refusees = 0
    for (dossier, demande), ligne, rangee in zip(cas, par_ligne, par_table):
        refusees += "erreur" in ligne
        assert ("erreur" in ligne) == ("erreur" in rangee), (dossier, demande, ligne, rangee)
        assert "erreur" in ligne or ligne == rangee, (dossier, demande)
    assert 300 < refusees < 1_200
