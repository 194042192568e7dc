"""The MCP server as its users run it: by the SDK's own client, over standard input and output."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Awaitable, Callable, Iterator

import liste_aptitude as la
import pytest
from anyio.from_thread import start_blocking_portal
from mcp import Client, StdioServerParameters

DEPOT = Path(__file__).resolve().parents[3]
SERVEUR = StdioServerParameters(command=sys.executable, args=[str(DEPOT / "integrations/mcp/serveur.py")])
CADRE = {
    "id": "A", "naissance": "1960-01-01", "formation": {"ancien_eleve": True}, "inscrit_1999": False,
    "carriere": [{"debut": "1990-01-01", "fonction": "cadre", "niveau": 7, "organisme": {"regime": "general", "type": "organisme", "categorie": "a"}}]}
SESSION: list[Any] = []
OUTILS = ["disposition", "evaluer", "expliquer", "lectures", "planifier", "questions"]


@pytest.fixture(scope="module", autouse=True)
def session() -> Iterator[None]:
    """One server, started as its users start it, and one client for all the tests."""
    with start_blocking_portal() as portail, portail.wrap_async_context_manager(Client(SERVEUR, read_timeout_seconds=60)) as client:
        SESSION[:] = [portail, client]
        yield
        SESSION.clear()


def parler(dire: Callable[[Client], Awaitable[Any]]) -> Any:
    portail, client = SESSION
    return portail.call(dire, client)


def appeler(outil: str, **arguments: Any) -> tuple[bool, str]:
    """Was it an error, and the one text that came back."""

    async def dire(client: Client) -> tuple[bool, str]:
        reponse = await client.call_tool(outil, arguments)
        assert reponse.structured_content is None and len(reponse.content) == 1
        return bool(reponse.is_error), reponse.content[0].text  # type: ignore[union-attr]

    return parler(dire)


def juste(outil: str, dossier: dict[str, Any], annee: int, classe: str, **autres: Any) -> dict[str, Any]:
    faute, texte = appeler(outil, cas=json.dumps({"dossier": dossier, "demande": {"annee": annee, "classe": classe, **autres}}))
    assert not faute, texte
    objet = json.loads(texte)
    etat = la.etat_de_la_liste(annee)
    # Every answer: citations with what they say, the text applied, warnings, what it is not.
    assert objet["texte"] == {"etat": etat.value, "fr": etat.libelle("fr"), "en": etat.libelle("en")} and objet["portee"]["fr"] and objet["portee"]["en"]
    assert all(c["disposition"] and c["fr"] and c["en"] for c in objet["citations"])
    assert isinstance(objet["avertissements"], list)
    return objet


def test_les_outils() -> None:
    """Six, each read-only, each with one text that is required."""

    async def dire(client: Client) -> Any:
        return (await client.list_tools()).tools, client.server_info

    outils, serveur = parler(dire)
    assert sorted(o.name for o in outils) == OUTILS and serveur.version == la.__version__
    for o in outils:
        nom = "disposition" if o.name == "disposition" else "cas"
        assert list(o.input_schema["properties"]) == o.input_schema["required"] == [nom]
        assert o.input_schema["properties"][nom]["type"] == "string" and o.output_schema is None and o.description
        assert (o.annotations.read_only_hint, o.annotations.destructive_hint, o.annotations.open_world_hint) == (True, False, False)


def test_evaluer() -> None:
    """A cadre of the first section (A8.al1) for ten years: AD2 at once (A17.al2, five years of A12.al3.1 less A12.al4)."""
    objet = juste("evaluer", CADRE, 2000, "AD2")
    assert objet["decision"] == json.loads(la.evaluer(CADRE, {"annee": 2000, "classe": "AD2"}).to_json())
    assert (objet["decision"]["verdict"], objet["decision"]["section"]) == ("inscriptible", "premiere")
    assert [c["disposition"] for c in objet["citations"]] == ["A17.al2", "A8.al1", "A12.al3.1", "A12.al4"]
    assert objet["avertissements"] == []


@pytest.mark.parametrize("etat", [str(e) for e in la.EtatDuTexte])
def test_un_etat_du_texte(etat: str) -> None:
    """Under the state asked for, wherever its member stands; the answer names it."""
    demande = {"annee": 2012, "classe": "AD2"}
    attendue = json.loads(la.evaluer(CADRE, demande, etat=etat).to_json())
    paire = f'"dossier":{json.dumps(CADRE)},"demande":{json.dumps(demande)}'
    for cas in (f'{{{paire},"etat":"{etat}"}}', f' {{ "etat" : "{etat}" , {paire} }} '):
        for outil in ("evaluer", "expliquer", "questions", "lectures"):
            faute, texte = appeler(outil, cas=cas)
            objet = json.loads(texte)
            assert not faute and objet["texte"]["etat"] == etat
            assert outil != "evaluer" or objet["decision"] == attendue
            assert [a["code"] for a in objet["avertissements"]] == attendue["avertissements"]
        faute, texte = appeler("planifier", cas=cas)
        assert faute and '"chemin":"etat","regle":"champ_inconnu"' in texte


def test_un_refus_est_un_resultat() -> None:
    objet = juste("evaluer", CADRE, 2000, "D1")
    assert objet["decision"]["verdict"] == "irrecevable" and "A17.al3" in [c["disposition"] for c in objet["citations"]]


@pytest.mark.parametrize("outil", [o for o in OUTILS if o != "disposition"])
def test_l_avertissement_est_partout(outil: str) -> None:
    """The text of 1998 no longer stood for the list of 2016: every answer says it."""
    assert [a["code"] for a in juste(outil, CADRE, 2016, "AD2")["avertissements"]] == ["texte_abroge"]


def test_expliquer() -> None:
    objet = juste("expliquer", CADRE, 2000, "D1")
    assert "A17.al3" in objet["explication"]["fr"] and "A17.al3" in objet["explication"]["en"]
    assert objet["explication"]["fr"] != objet["explication"]["en"]


def test_questions() -> None:
    """A26 makes age and seniority good, and without it the age of A9.al1 fails: inscrit_1999 settles the verdict and is asked first."""
    sans = {
        "id": "x", "naissance": "1970-01-01", "carriere": [{**CADRE["carriere"][0], "debut": "1985-01-01"}],  # type: ignore[index]
        "formation": {"ancien_eleve": False, "diplome_assimile": "aucun", "admissible_concours": False, "semaines_perfectionnement": 0}}
    del sans["carriere"][0]["niveau"]  # type: ignore[index]
    objet = juste("questions", sans, 2000, "AD3")
    assert [q["fait"] for q in objet["questions"]] == ["inscrit_1999", "carriere[0].niveau"]
    assert (objet["questions"][0]["si_pire"]["verdict"], objet["questions"][0]["si_mieux"]["verdict"]) == ("non_inscriptible", "inscriptible")
    assert {c["disposition"] for c in objet["citations"]} >= {"A9.al1", "A12.al3.2"}


def test_planifier() -> None:
    """AD2 at once, D2 four years after an agrément in AD2 (A13.al1.5), D1 after four more (A13.al1.6): agréé in July, one list later each."""
    objet = juste("planifier", CADRE, 2000, "D1")
    assert (objet["annee"], objet["jusqu_a"]) == (None, 2040)
    assert [(e["classe"], e["annee"]) for e in objet["parcours"]] == [("AD2", 2000), ("D2", 2005), ("D1", 2010)]
    assert [m["nature"] for m in objet["manques"] if m["constat"]["code"] == "a17_classe"] == ["agrement"]


def test_lectures() -> None:
    """A14.al1.1: 913 and 914 days of a computing emploi, each under five years: added with 30-day months they lack a day, in exact days they
    pass. So L14 and LDUREE decide together and neither alone."""

    def emploi(fonction: str, niveau: int, debut: str, fin: Any) -> dict[str, Any]:
        return {"debut": debut, "fin": fin, "organisme": {"regime": "general", "type": "organisme", "categorie": "a"}, "fonction": fonction, "niveau": niveau}

    formation = {
        "ancien_eleve": True, "diplome_assimile": "aucun", "admissible_concours": False, "semaines_perfectionnement": 0, "certificat_comptabilite": False,
        "attestation_stage_informatique": False, "diplome_informatique": "annexe_1", "experience_informatique_reconnue": False}
    carriere = [emploi("cadre", 7, "1980-01-01", "1989-12-31"), emploi("informaticien", 8, "1990-07-03", "1992-12-31"),
                emploi("informaticien", 8, "1997-07-01", None)]
    dossier = {"id": "x", "naissance": "1950-01-01", "formation": formation, "carriere": carriere, "inscrit_1999": False}
    objet = juste("lectures", dossier, 2000, "IF2")
    assert (objet["robustesse"]["unanime"], objet["robustesse"]["minimaux"]) == (False, [["L14", "LDUREE"]])
    assert [x["lecture"] for x in objet["lectures"]] == objet["robustesse"]["sollicitees"] and {"L14", "LDUREE"} <= {x["lecture"] for x in objet["lectures"]}
    assert all(x["fr"].endswith("?") and x["en"].endswith("?") for x in objet["lectures"])


def test_disposition() -> None:
    faute, texte = appeler("disposition", disposition="A12.al3.2")
    objet = json.loads(texte)
    assert not faute and objet["disposition"]["nature"] == "parametre" and objet["disposition"]["place"]["en"] == "art. 12, para. 3, 2°"
    assert objet["citations"] == [{"disposition": "A12.al3.2", "fr": objet["disposition"]["enonce"]["fr"], "en": "6 years for AD3."}]
    faute, texte = appeler("disposition", disposition="A99")
    assert faute and '"chemin":"disposition"' in texte


@pytest.mark.parametrize(
    ("cas", "chemin", "regle"),
    [
        ('{"dossier":{"id":"A","naissance":"1960-02-30"},"demande":{"annee":2000,"classe":"AD2"}}', "naissance", "date_invalide"),
        ('{"dossier":{"id":"A","id":"B"},"demande":{"annee":2000,"classe":"AD2"}}', "id", "champ_double"),
        ('{"dossier":{"id":"A"},"demande":{"annee":true,"classe":"AD2"}}', "demande.annee", "type"),
        ('{"dossier":{"id":"A"},"demande":{"annee":2000,"classe":"AD2"},"jusqu_a":3}', "jusqu_a", "champ_inconnu"),
        ('{"dossier":{"id":"A"},"demande":{"annee":2000,"classe":"AD2"},"etat":"1999"}', "etat", "valeur_inconnue"),
        ('{"dossier":{"id":"A"},"demande":{"annee":2000,"classe":"AD2"},"etat":2000}', "etat", "type"),
        ('{"dossier":{"id":"A"},"demande":{"annee":2000,"classe":"AD2"},"etat":"2000","etat":"2000"}', "etat", "champ_inconnu"),
        ('{"dossier":{"id":"A"},"demande":{"annee":2000,"classe":"AD2"},"état":"2000"}', "état", "champ_inconnu"),
        ('{"etat":"2000","dossier":{"id":"A","id":"B"},"demande":{"annee":2000,"classe":"AD2"}}', "id", "champ_double"),
        ('{"etat":"2000","dossier":{"id":"A"},"demande":{"annee":2000,"classe":"AD2"}', "$", "json_invalide"),
        ('{"etat":"2000","dossier":{"id":"A"},"demande":{"annee":2000,"classe":"AD2"}} {}', "$", "json_invalide"),
        ('{"etat":"2000";"dossier":{"id":"A"}}', "$", "json_invalide"),
        ('{"etat","2000","dossier":{"id":"A"},"demande":{"annee":2000,"classe":"AD2"}}', "$", "json_invalide"),
        ("pas du JSON", "$", "json_invalide"),
        ('{"dossier":{"id":"' + "A" * 300_000 + '"}}', "$", "capacite"),
    ],
)
def test_une_entree_refusee_est_une_erreur(cas: str, chemin: str, regle: str) -> None:
    faute, texte = appeler("evaluer", cas=cas)
    erreur = json.loads(texte[texte.index("{"):])["erreur"]
    assert faute and (erreur["chemin"], erreur["regle"]) == (chemin, regle)


@pytest.mark.parametrize("arguments", [{"dossier": "{}"}, {"cass": "{}"}, {}, {"cas": 3}, {"cas": {"dossier": {}}}, {"cas": None}])
def test_un_argument_mal_nomme(arguments: dict[str, Any]) -> None:
    """Not silently dropped: the one argument is required, and is a text."""
    faute, texte = appeler("evaluer", **arguments)
    assert faute and "cas" in texte


def test_une_disposition_sans_enonce() -> None:
    """A citation is never lost because the package has no words for it, nor the answer with it."""
    sys.path.insert(0, str(DEPOT / "integrations/mcp"))
    from serveur import _citer  # type: ignore[import-not-found]

    constats = [SimpleNamespace(fondement=d) for d in (["A12.al3.2", "A99.al1@2199"], ["A12.al3.2"])]
    assert _citer(constats) == [
        {"disposition": "A12.al3.2", "fr": la.disposition("A12.al3.2").enonce("fr"), "en": "6 years for AD3."},
        {"disposition": "A99.al1@2199", "fr": None, "en": None}]


def test_rien_ne_reste() -> None:
    """Two calls of one session, the second without what the first knew: each answers of its own text alone, and the same one is the same."""

    async def dire(client: Client) -> list[str]:
        demande = {"annee": 2000, "classe": "AD2"}
        textes = [json.dumps({"dossier": d, "demande": demande}) for d in (CADRE, {"id": "A"}, CADRE)]
        return [(await client.call_tool("evaluer", {"cas": t})).content[0].text for t in textes]  # type: ignore[union-attr]

    premier, second, troisieme = parler(dire)
    assert premier == troisieme != second
