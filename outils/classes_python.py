"""Writes the Python classes of the facts from the kernel's table of fields; run by `make generer`, compared in a test.

Usage: python outils/classes_python.py [--verifier] FOLDER

A field needs nothing here: its type, what a call takes for it, its default and its meaning come from its row. By hand are which class an object
is, and the four fields that are more than their kind.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, NamedTuple

from enumerations_python import noyau

ENTETE = "Generated from the kernel by outils/classes_python.py: do not edit."
COMMANDE = "make generer"


class Classe(NamedTuple):
    """The class that an object is."""

    nom: str
    objet: str
    """Its path in the table, or that of one of the objects that are such a class."""
    doc: str
    par_nom: bool = False
    """Are the fields that may be left out given by name only? (Otherwise in their order, too.)"""
    partagee: bool = False
    """Are several objects such a class? Then its fields serve no provision of their own."""
    verifiee: bool = False
    """Is the whole checked when it is made, by the class that is made of this one?"""


PERIODE = '''One nomination or function of a career.

    >>> Periode("1985-01-01", {"regime": "general", "type": "organisme", "categorie": "a"}, "cadre", niveau=7)
    Periode(debut='1985-01-01', organisme=Organisme(regime=Regime.GENERAL, type=TypeOrganisme.ORGANISME, \\
categorie=Categorie.A), fonction=Fonction.CADRE, niveau=7)
    '''
PLAGE = '''Time from ``debut`` to ``fin``, both days included; without ``fin`` it is still running.

    >>> Plage("1980-01-01", "1981-06-30")
    Plage(debut='1980-01-01', fin='1981-06-30')
    '''
FORMATION = "Training, titles and diplomas. None is a missing fact, except for ``scolarite`` where it says that there was none."

# By module of the package: what it holds, its classes; a class comes after those of its fields.
MODULES: dict[str, tuple[str, list[Classe]]] = {
    "carriere": ("The parts of a dossier that make a career: organismes, periods, inscriptions, positions.", [
        Classe("Plage", "fonction_publique.categorie_a[]", PLAGE, partagee=True),
        Classe("Organisme", "carriere[].organisme", "The body in which a career period is spent."),
        Classe("Reclassement", "carriere[].reclassements[]", "A change of category of the body during a period (A5.al1.2, A6.al1)."),
        Classe("Periode", "carriere[]", PERIODE, par_nom=True),
        Classe("Inscription", "inscriptions[]", "Being on the list of a year."),
        Classe("Position", "position", "A position of A19: detached, assimilated, or the emploi lost."),
        Classe("FonctionPublique", "fonction_publique", "The services of a civil servant (A10.al1)."),
    ]),
    "faits": ("What a dossier and a demande are made of.", [
        Classe("Formation", "formation", FORMATION, par_nom=True),
        Classe("FaitsDossier", "$", "The fields of a dossier.", par_nom=True, verifiee=True),
        Classe("Depot", "demande.depot", "How a demande was filed (A16)."),
        Classe("FaitsDemande", "demande", "The fields of a demande.", verifiee=True),
    ]),
}


class Ecrit(NamedTuple):
    """A field of a class."""

    annotation: str
    parametre: str
    """What a call takes."""
    defaut: str | None
    """What stands for it; None where a call must give it."""
    valeur: str
    """How the class keeps what it was given."""


# The fields that are more than their kind: three values and a field not written at all; a class that says by itself that nothing is known;
# readings given by name; a class refused with the rest of the demande, in the order of its fields.
SPECIAUX: dict[str, Ecrit] = {
    "carriere[].agrement": Ecrit(
        'Union[Date, Literal["sans_objet"], None, NonPrecise]', 'Union[Jour, Literal["sans_objet"], None, NonPrecise]', "NON_PRECISE",
        "agrement if isinstance(agrement, NonPrecise) else jour(agrement)"),
    "formation": Ecrit(
        "Formation", "Union[Formation, Mapping[str, object], None]", "Formation()",
        "Formation() if formation is None else partie(formation, Formation)"),
    "demande.lectures": Ecrit("int", "Union[int, Iterable[MotLecture], None]", "0", "bits(lectures)"),
    "demande.classe": Ecrit("Classe", "MotClasse", None, "mot_refuse_plus_tard(Classe, classe)"),
}
Champs = dict[str, dict[str, Any]]


def enfants(tous: Champs, objet: str) -> list[str]:
    """The fields of an object, in the order of the table."""
    prefixe = "" if objet == "$" else f"{objet}."
    siens = [c for c in tous if c.startswith(prefixe) and not set(".[") & set(c[len(prefixe) :])]
    return [c for c in siens if c not in ("$", "demande")]


def camel(liste: str) -> str:
    return "".join(mot.capitalize() for mot in liste.split("_"))


def classe_de(tous: Champs, objet: str) -> str:
    """The class of an object: the one named after its path, else the one that has its fields."""
    classes = [c for _, classes in MODULES.values() for c in classes]
    for c in classes:
        if c.objet == objet:
            return c.nom
    cles = [tous[e]["cle"] for e in enfants(tous, objet)]
    return next(c.nom for c in classes if [tous[e]["cle"] for e in enfants(tous, c.objet)] == cles)


def ecrire(tous: Champs, chemin: str, facultatif: bool) -> Ecrit:
    """A field from its row; `facultatif`: a call may leave it out even if the format asks for it."""
    if chemin in SPECIAUX:
        return SPECIAUX[chemin]
    champ = tous[chemin]
    nom, contenu, presence = champ["cle"], champ["contenu"], champ["presence"]
    requis = presence == "requis" and not facultatif
    if contenu == "liste":
        classe = classe_de(tous, f"{chemin}[]")
        genre = f"Optional[Sequence[Union[{classe}, Mapping[str, object]]]]"
        return Ecrit(f"tuple[{classe}, ...]", genre, "()", f"suite({nom}, {classe})")
    if contenu == "objet":
        classe = classe_de(tous, chemin)
        genre, prise = (classe, f"Union[{classe}, Mapping[str, object]]") if requis else (f"Optional[{classe}]", f"Union[{classe}, Mapping[str, object], None]")
        return Ecrit(genre, prise, None if requis else "None", f"partie({nom}, {classe})")
    if contenu == "mot":
        classe = camel(champ["liste"])
        genre, prise, suite, defaut = classe, f"Mot{classe}", "", None
    else:
        genre, prise = {"date": ("Date", "Jour"), "booleen": ("bool", "bool"), "entier": ("int", "int"), "texte": ("str", "str")}[contenu]
    if presence == "defaut":
        dit = champ["detail"][0]
        defaut = f"{classe}.{dit.upper()}" if contenu == "mot" else dit.capitalize()
        valeur = f'mot({classe}, {nom}, "{chemin}", {defaut})' if contenu == "mot" else f"{defaut} if {nom} is None else {nom}"
        return Ecrit(genre, f"Optional[{prise}]", defaut, valeur)
    valeur = {"mot": lambda: f'mot({classe}, {nom}, "{chemin}")', "date": lambda: f"jour({nom})"}.get(contenu, lambda: nom)()
    return Ecrit(genre, prise, None, valeur) if requis else Ecrit(f"Optional[{genre}]", f"Optional[{prise}]", "None", valeur)


def doc(champ: dict[str, Any], partagee: bool) -> str:
    """What a field means: its row in English, its bounds, whether it may be left out, its provisions."""
    suites = []
    if champ["contenu"] == "entier":
        suites.append(f"{champ['minimum']} to {champ['maximum']}")
    if champ["contenu"] == "liste":
        suites.append(f"at most {champ['maximum']}")
    if champ["contenu"] == "texte" and champ["maximum"]:
        suites.append(f"{champ['minimum']} to {champ['maximum']} bytes")
    if champ["presence"] == "selon":
        suites.append(f"required {champ['detail'][1]}")
    if champ["presence"] == "manquant":
        suites.append("None is a missing fact")
    if champ["dispositions"] and not partagee:
        suites.append(", ".join(champ["dispositions"]))
    sens = champ["sens"][1]
    point = "." if sens.endswith(".") else ""
    return f"{sens.removesuffix('.')} ({'; '.join(suites)}){point}" if suites else sens


def plie(texte: str) -> list[str]:
    """A doc string under its field, in lines of 140 columns."""
    lignes, ligne = [], '    """'
    for mot in texte.split(" "):
        if len(ligne) + len(mot) > 136:
            lignes.append(ligne.rstrip())
            ligne = "    "
        ligne += mot + " "
    return [*lignes, ligne.rstrip() + '"""']


def classe(tous: Champs, c: Classe) -> list[str]:
    """The text of a class."""
    champs, facultatif = [], False
    for chemin in enfants(tous, c.objet):
        ecrit = ecrire(tous, chemin, facultatif and not c.par_nom)
        facultatif |= ecrit.defaut is not None
        champs.append((chemin, tous[chemin]["cle"], ecrit))
    lignes = ["", "", "@dataclass(frozen=True, init=False, repr=False)", f"class {c.nom}(Valeur):", f'    """{c.doc}"""', ""]
    for chemin, nom, ecrit in champs:
        lignes += [f"    {nom}: {ecrit.annotation}", *plie(doc(tous[chemin], c.partagee))]
    parametres = [f"        {nom}: {e.parametre}," for _, nom, e in champs if e.defaut is None]
    facultatifs = [f"        {nom}: {e.parametre} = {e.defaut}," for _, nom, e in champs if e.defaut is not None]
    if c.par_nom and facultatifs:
        parametres.append("        *,")
    lignes += ["", "    def __init__(", "        self,", *parametres, *facultatifs, "    ) -> None:", "        self._poser("]
    lignes += [f"            {nom}={e.valeur}," for _, nom, e in champs]
    lignes.append("        )")
    if c.verifiee:
        lignes.append("        self._verifier()")
    return lignes


def module(tous: Champs, titre: str, classes: list[Classe], mots: list[str]) -> str:
    """The text of a module: what it imports is what its classes name."""
    corps = "\n".join(ligne for c in classes for ligne in classe(tous, c)) + "\n"
    nus = set("".join(lettre if lettre.isalnum() or lettre == "_" else " " for lettre in corps).split())

    def pris(noms: list[str]) -> list[str]:
        return sorted((n for n in noms if n in nus), key=lambda n: (not n.isupper(), n.islower(), n))

    ailleurs = [c.nom for _, autres in MODULES.values() for c in autres if c not in classes]
    lignes = [f'"""{titre} {ENTETE}"""', "", "from __future__ import annotations", "", "from dataclasses import dataclass"]
    if "Date" in nus:
        lignes.append("from datetime import date as Date")
    lignes += [f"from typing import {', '.join(pris(['Iterable', 'Literal', 'Mapping', 'Optional', 'Sequence', 'Union']))}", ""]
    if noms := pris(ailleurs):
        lignes.append(f"from .carriere import {', '.join(noms)}")
    lignes += ["from .enumerations import (", *(f"    {n}," for n in pris(mots)), ")"]
    valeurs = ["NON_PRECISE", "Jour", "NonPrecise", "Valeur", "bits", "jour", "mot", "mot_refuse_plus_tard", "partie", "suite"]
    lignes.append(f"from .valeur import {', '.join(pris(valeurs))}")
    return "\n".join(lignes) + "\n" + corps


def sources() -> dict[str, str]:
    """The text of each file."""
    kernel = noyau()
    tous = {c["chemin"]: c for c in kernel.champs()}
    mots = [n for classe in kernel.listes() for n in (classe, f"Mot{classe}")]
    return {f"{nom}.py": module(tous, titre, classes, mots) for nom, (titre, classes) in MODULES.items()}


if __name__ == "__main__":
    dossier = Path(sys.argv[-1])
    faux = []
    for nom, texte in sources().items():
        chemin = dossier / nom
        if "--verifier" not in sys.argv:
            chemin.write_text(texte, encoding="utf-8")
        elif not chemin.exists() or chemin.read_text(encoding="utf-8") != texte:
            faux.append(nom)
    if faux:
        raise SystemExit(f"{', '.join(faux)} of {dossier}: not what the kernel's table of fields says; to write them again: {COMMANDE}")
