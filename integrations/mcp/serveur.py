"""A read-only MCP server over the Python package: evaluate, explain, next questions, plan, readings, provisions.

    .venv/bin/python integrations/mcp/serveur.py        speaks MCP on standard input and output

Each tool takes one text, read by the package's own reader of JSON, and answers one compact JSON text: what was asked, every provision cited
with what it says, the text applied, the warnings. Nothing is stored, nothing is written, nothing is called outside.
"""

from __future__ import annotations

import dataclasses
import json
from datetime import date
from typing import Any, Callable, Optional

import liste_aptitude as la
from liste_aptitude import _noyau
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations

OCTETS_MAX = 1 << 18
HORIZON = 40
LECTURE_SEULE = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
PORTEE = {
    "fr": "Réponse d’un programme, non de la commission : elle n’inscrit personne et ne remplace pas la lecture du texte.",
    "en": "The answer of a program, not of the commission: it lists nobody and does not stand for reading the text.",
}

serveur = MCPServer(
    "liste-aptitude",
    version=la.__version__,
    instructions=(
        "Who may be put on the yearly liste d'aptitude of the French social-security bodies, and why. Every tool but `provision` takes "
        'the JSON text {"dossier":…,"demande":…} of the interchange format; a third member "etat" names a state of the text to answer under '
        '("2000" is the initial one) in the place of that of the list. A refusal of the person is a verdict, not an error; a missing '
        "fact is a third outcome, never guessed: ask `questions` for it. Repeat the citations and the warnings of an answer with it."
    ),
)


def _simple(valeur: Any) -> Any:
    """What json does not write by itself."""
    if isinstance(valeur, date):
        return valeur.isoformat()
    if isinstance(valeur, (la.Decision, la.Constat)):
        return valeur.to_dict()
    if dataclasses.is_dataclass(valeur):
        return {champ.name: getattr(valeur, champ.name) for champ in dataclasses.fields(valeur)}
    return str(valeur)


def _compact(objet: Any) -> str:
    return json.dumps(objet, default=_simple, ensure_ascii=False, separators=(",", ":"))


@dataclasses.dataclass(frozen=True)
class Cas:
    """A pair, the state of the text asked for (None: that of the list), and the decision under it."""

    dossier: dict[str, Any]
    demande: dict[str, Any]
    etat: Optional[la.EtatDuTexte]
    decision: la.Decision

    @property
    def applique(self) -> la.EtatDuTexte:
        return self.etat or la.etat_de_la_liste(self.decision.annee)


def _blancs(texte: str, place: int) -> int:
    while texte[place] in " \t\r\n":
        place += 1
    return place


def _separer(cas: str) -> tuple[str, Any]:
    """A text without its member `etat`, and the value of that member (None without). It is cut out as it is written: the package's reader still
    sees all the rest, a name given twice above all. What cannot be taken apart is left whole, for that reader to refuse."""
    lire = json.JSONDecoder().raw_decode
    gardes, etats = [], []
    try:
        place = _blancs(cas, 0)
        signe = cas[place]
        while signe in "{,":
            debut = _blancs(cas, place + 1)
            nom, place = lire(cas, debut)
            place = _blancs(cas, place)
            if cas[place] != ":":
                return cas, None
            valeur, place = lire(cas, _blancs(cas, place + 1))
            if nom == "etat":
                etats.append(valeur)
            else:
                gardes.append(cas[debut:place])
            place = _blancs(cas, place)
            signe = cas[place]
    except (ValueError, IndexError, RecursionError):
        return cas, None
    return ("{" + ",".join(gardes) + cas[place:], etats[0]) if len(etats) == 1 else (cas, None)


def _lire(cas: str, sous_un_etat: bool = True) -> Cas:
    """The pair of a text, and its decision. The package's reader comes first: it sees what `json` lets through."""
    if len(cas.encode("utf-8", "surrogatepass")) > OCTETS_MAX:
        raise ToolError(_compact({"erreur": {"chemin": "$", "regle": "capacite", "message": f"more than {OCTETS_MAX} bytes"}}))
    cas, etat = _separer(cas) if sous_un_etat else (cas, None)
    lu = _noyau.evaluer_lignes([cas.encode("utf-8", "surrogatepass")], etat)[0]
    if isinstance(lu, la.ErreurEntree):
        raise lu
    objet = json.loads(cas)
    return Cas(objet["dossier"], objet["demande"], None if etat is None else la.EtatDuTexte(etat), lu[1])


def _citation(d: la.Disposition) -> dict[str, Any]:
    return {"disposition": d.id, "fr": d.enonce("fr"), "en": d.enonce("en")}


def _citer(constats: Any) -> list[dict[str, Any]]:
    """Each provision of these findings once, with what it says; without, where the package has no words for it (a later state's)."""
    citees = []
    for id in dict.fromkeys(id for c in constats for id in c.fondement):
        try:
            citees.append(_citation(la.disposition(id)))
        except la.ErreurEntree:
            citees.append({"disposition": id, "fr": None, "en": None})
    return citees


def _repondre(objet: dict[str, Any], citations: list[dict[str, Any]], cas: Optional[Cas]) -> str:
    """Without a case the text is the initial one, whose provisions bear no mark."""
    etat = cas.applique if cas else la.etat_de_la_liste(2000)
    dits = [{"code": str(a), "fr": a.libelle("fr"), "en": a.libelle("en")} for a in (cas.decision.avertissements if cas else ())]
    texte = {"etat": str(etat), "fr": etat.libelle("fr"), "en": etat.libelle("en")}
    return _compact({**objet, "citations": citations, "texte": texte, "avertissements": dits, "portee": PORTEE})


def outil(faire: Callable[[str], str]) -> Callable[[str], str]:
    """A read-only tool whose answer is text alone; an input refused is an error of the tool with its path, in both languages."""

    def appeler(texte: str) -> str:
        try:
            return faire(texte)
        except la.ErreurEntree as e:
            message = {"fr": e.phrase("fr"), "en": e.phrase("en")}
            raise ToolError(_compact({"erreur": {"chemin": e.chemin, "regle": str(e.regle), "message": message}})) from None

    def cas(cas: str) -> str:
        return appeler(cas)

    def disposition(disposition: str) -> str:
        return appeler(disposition)

    nomme = disposition if faire.__name__ == "disposition" else cas
    serveur.tool(name=faire.__name__, description=faire.__doc__, annotations=LECTURE_SEULE, structured_output=False)(nomme)
    return faire


@outil
def evaluer(cas: str) -> str:
    """The decision for {"dossier":…,"demande":…}: verdict, section, every reason with its figures, missing facts, readings consulted."""
    lu = _lire(cas)
    return _repondre({"decision": lu.decision}, _citer(lu.decision.constats), lu)


@outil
def expliquer(cas: str) -> str:
    """The decision for {"dossier":…,"demande":…} in sentences, in French and English."""
    lu = _lire(cas)
    explication = {langue: lu.decision.expliquer(langue) for langue in ("fr", "en")}
    return _repondre({"verdict": lu.decision.verdict, "explication": explication}, _citer(lu.decision.constats), lu)


@outil
def questions(cas: str) -> str:
    """The missing facts of {"dossier":…,"demande":…}, the one to ask first at the head, and what each extreme answer would leave; none when
    nothing is unknown."""
    lu = _lire(cas)
    inconnus = [c for c in lu.decision.constats if c.etat == la.Etat.INCONNUE]
    objet = {"verdict": lu.decision.verdict, "questions": la.questions(lu.dossier, lu.demande, etat=lu.etat)}
    return _repondre(objet, _citer(inconnus), lu)


@outil
def planifier(cas: str) -> str:
    """For {"dossier":…,"demande":…}: the first list, from the year asked and within forty, on which the person can be put in that class if the
    present situation goes on, what is lacking until then, and the fewest inscriptions that lead to the class. The filing is not examined. Each list under its own state: no
    member `etat`."""
    lu = _lire(cas, sous_un_etat=False)
    fin = min(lu.decision.annee + HORIZON, 2199)
    premiere = la.premiere_annee(lu.dossier, lu.demande, fin)
    objet = {
        "jusqu_a": fin,
        "annee": premiere.annee,
        "au_plus_tot": premiere.au_plus_tot,
        "sur_appreciation": premiere.sur_appreciation,
        "faits": premiere.faits,
        "manques": premiere.manques,
        "parcours": la.parcours(lu.dossier, lu.demande, fin),
    }
    return _repondre(objet, _citer(m.constat for m in premiere.manques), lu)


@outil
def lectures(cas: str) -> str:
    """Does the verdict for {"dossier":…,"demande":…} hold under every reading of the text, and which readings decide it? Computed from the
    defaults, whatever the demande chooses."""
    lu = _lire(cas)
    r = la.robustesse(lu.dossier, lu.demande, etat=lu.etat)
    sens = [{"lecture": str(x), "fr": x.libelle("fr"), "en": x.libelle("en")} for x in r.sollicitees]
    return _repondre({"robustesse": r, "lectures": sens}, _citer(lu.decision.constats), lu)


@outil
def disposition(disposition: str) -> str:
    """What a provision says, by the id that decisions cite (A12.al3.2, R123-9.1, ANNEXE.3), in French and English, where it stands, where its text
    was published and what the program makes of it."""
    lue = la.disposition(disposition)
    return _repondre({"disposition": lue.to_dict()}, [_citation(lue)], None)


if __name__ == "__main__":
    serveur.run("stdio")
