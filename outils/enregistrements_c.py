"""Writes, from the declarations of the C records and the table of fields, what follows from them: the layout, and which field of a record a fact
is; run by `make generer`, compared in a test.

Usage: python outils/enregistrements_c.py [--verifier]

The declarations are plain source, which cbindgen reads. A field of a record says in its doc, first, the list that its codes are of («List `x`») and,
where it stands in the record of another object, its path between backquotes. Standard library only: what it writes may not compile before it has run.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import NamedTuple

RACINE = Path(__file__).resolve().parent.parent
SOURCES = RACINE / "ffi-c/src/enregistrements"
TABLE = RACINE / "ffi-c/src/disposition/table.rs"
VUE = RACINE / "ffi-c/src/vue/champs.rs"
CHAMPS = RACINE / "kernel/src/format/champs.rs"
ENTETE = "//! Generated from {} by outils/enregistrements_c.py (make generer): do not edit.\n"
NOMBRES = {"u8": 1, "c_char": 1, "u16": 2, "u32": 4, "i32": 4}


class Vue(NamedTuple):
    """An object of the format where it lies: how the view names it, the record it is seen in, its own part of that record."""

    nom: str
    enregistrement: str
    objets: tuple[str, ...]
    partie: str = ""


VUES = [
    Vue("Plage", "la_plage", ("formation.scolarite", "fonction_publique.categorie_a[]", "fonction_publique.fonctions_securite_sociale[]")),
    Vue("Dossier", "la_dossier", ("",)),
    Vue("Formation", "la_dossier", ("formation",), "formation"),
    Vue("Periode", "la_periode", ("carriere[]",)),
    Vue("Organisme", "la_periode", ("carriere[].organisme",)),
    Vue("Reclassement", "la_reclassement", ("carriere[].reclassements[]",)),
    Vue("Inscription", "la_inscription", ("inscriptions[]",)),
    Vue("Position", "la_position", ("position",)),
    Vue("FonctionPublique", "la_dossier", ("fonction_publique",), "fonction_publique"),
    Vue("Demande", "la_demande", ("demande",)),
    Vue("Depot", "la_demande", ("demande.depot",), "depot"),
]
# One place for the day of a filing: its route says which day it is.
AU_MEME_LIEU = {"demande.depot.date_validation": "cachet_poste"}
# What only JSON can say.
SANS_LIEU = "fonction_publique.fonctions_protection_sociale[]"


class Champ(NamedTuple):
    """A field of a record."""

    nom: str
    genre: str
    nombre: str | None
    doc: str

    @property
    def liste(self) -> str | None:
        trouve = re.search(r"\bList `(\w+)`", self.doc)
        return trouve and trouve[1]


class Fait(NamedTuple):
    """A row of the table of fields."""

    variante: str
    contenu: str


def enregistrements() -> tuple[dict[str, list[Champ]], dict[str, int]]:
    """The records and the sizes of arrays, as they are declared."""
    textes = [f.read_text(encoding="utf-8") for f in sorted(SOURCES.glob("*.rs"))]
    capacites = {n: int(v) for t in textes for n, v in re.findall(r"^pub const (LA_\w+): usize = (\d+);", t, re.MULTILINE)}
    tous = {}
    for nom, corps in (c for t in textes for c in re.findall(r"^#\[repr\(C\)\]\npub struct (la_\w+) \{\n(.*?)^\}", t, re.MULTILINE | re.DOTALL)):
        lignes = re.findall(r"((?: *///[^\n]*\n)+) *pub (\w+): (?:\[(\w+); (\w+)\]|(\w+)),\n", corps)
        if len(lignes) != len(re.findall(r"^ *pub ", corps, re.MULTILINE)):
            raise SystemExit(f"{nom}: a field without a doc, or of a type that is not known here")
        tous[nom] = [Champ(n, element or seul, fois or None, re.sub(r"\s*///\s*", " ", doc)) for doc, n, element, fois, seul in lignes]
    return tous, capacites


def table(tous: dict[str, list[Champ]], capacites: dict[str, int], ordre: list[str]) -> str:
    """The layout: the records in the order in which they came, each field with its offset."""
    tailles = dict(NOMBRES)

    def octets(genre: str) -> int:
        if genre not in tailles:
            tailles[genre] = sum(octets(c.genre) * (int(capacites.get(c.nombre, c.nombre)) if c.nombre else 1) for c in tous[genre])
        return tailles[genre]

    lignes = [
        "//! The table itself: the records in the order in which they came, each field with its offset.\n//!\n" + ENTETE.format("ffi-c/src/enregistrements"),
        "use super::{ChampPlat, Disposition};", "use crate::enregistrements::*;", "use core::ffi::c_char;", "", "dispositions! {",
    ]
    for nom in [n for n in ordre if n in tous] + [n for n in tous if n not in ordre]:
        lignes.append(f"    {nom} = {octets(nom)} {{")
        place = 0
        for c in tous[nom]:
            fois = f"[{c.nombre}]" if c.nombre else ""
            liste = f' in "{c.liste}"' if c.liste else ""
            lignes.append(f"        {place} {c.nom}: {c.genre}{fois}{liste};")
            place += octets(c.genre) * (int(capacites.get(c.nombre, c.nombre)) if c.nombre else 1)
        lignes.append("    }")
    return "\n".join([*lignes, "}"]) + "\n"


def faits() -> dict[str, Fait]:
    """The table of fields, by path."""
    rangees = re.findall(r'^(\w+) = \d+, "([^"]+)", (\w+)', CHAMPS.read_text(encoding="utf-8"), re.MULTILINE)
    return {chemin: Fait(variante, contenu) for variante, chemin, contenu in rangees}


def lieu(tous: dict[str, list[Champ]], vue: Vue, chemin: str) -> str | None:
    """The field of the record that holds a fact: the one of its name in the part of its object, or the one that tells its path."""
    cle = chemin.rpartition(".")[2]
    dedans = tous[next(c.genre for c in tous[vue.enregistrement] if c.nom == vue.partie)] if vue.partie else tous[vue.enregistrement]
    for c in dedans:
        nom = "type" if c.nom.startswith("type_") else c.nom
        if nom in (cle, AU_MEME_LIEU.get(chemin)):
            return f"{vue.partie}.{c.nom}" if vue.partie else c.nom
    dit = f"`{chemin.removeprefix('demande.')}`"
    return next((c.nom for c in tous[vue.enregistrement] if dit in c.doc), None)


def vue(tous: dict[str, list[Champ]], capacites: dict[str, int], table: dict[str, Fait]) -> str:
    """Where the days and the codes of the facts are; numbers, texts, lists and agrément take two fields each and are read by hand."""
    lieux: dict[str, dict[tuple[str, str], list[str]]] = {"nombre_date": {}, "code": {}}
    perdus = []
    for chemin, fait in table.items():
        fonction = {"Date": "nombre_date", "Booleen": "code", "mot": "code"}.get(fait.contenu)
        objet = chemin.rpartition(".")[0]
        if fonction is None or objet == SANS_LIEU:
            continue
        trouve = next(((v.nom, c) for v in VUES if objet in v.objets and (c := lieu(tous, v, chemin))), None)
        if trouve is None:
            perdus.append(chemin)
        else:
            lieux[fonction].setdefault(trouve, []).append(fait.variante)
    if perdus:
        raise SystemExit(f"no field of a record holds {', '.join(perdus)}: a place for each in ffi-c/src/enregistrements/entree.rs (in `reserve`)")
    lignes = [
        "//! Where each day and each code of a fact lies in the records.\n//!\n" + ENTETE.format("ffi-c/src/enregistrements and kernel/src/format/champs.rs"),
        "use super::Vue;", "use crate::enregistrements::la_periode;", "use liste_aptitude_noyau::erreur::Champ as C;", "", "#[rustfmt::skip] // one row = one field", "impl Vue<'_> {",
    ]
    for fonction, genre, doc in (("nombre_date", "u32", "A day, as the record has it; 0 where it has none."), ("code", "u8", "A code; 0 where it has none.")):
        lignes += [f"    /// {doc}", "    #[inline]", f"    pub(super) fn {fonction}(&self, champ: C) -> {genre} {{", "        match (*self, champ) {"]
        for (nom, place), variantes in lieux[fonction].items():
            lignes.append(f"            (Vue::{nom}(r), {' | '.join(f'C::{v}' for v in variantes)}) => r.{place},")
        lignes += ["            _ => 0,", "        }", "    }"]
    return "\n".join([*lignes, "}", *sobre(tous["la_periode"], capacites)]) + "\n"


def sobre(periode: list[Champ], capacites: dict[str, int]) -> list[str]:
    """What stands behind the level of a period, as words; its texts, and the elements of a list that is counted, are no part of it."""
    apres = [c.nom for c in periode].index("niveau_connu") + 1
    suites: list[list[str]] = [[]]
    for c in periode[apres:]:
        fois = int(capacites.get(c.nombre, c.nombre)) if c.nombre else 0
        if c.genre == "u8":
            suites[-1] += [f"p.{c.nom}[{rang}]" for rang in range(fois)] or [f"p.{c.nom}"]
        else:
            suites.append([])
    # The day of an agrément stands with the other days, in front.
    mots = ["p.agrement_date", *(f"p.{c.nom}" for c in periode[apres:] if c.genre in ("u16", "u32"))]
    for octets in suites:
        while octets:
            taille = next(n for n in (8, 4, 2, 1) if n <= len(octets))
            mots.append(f"u{8 * taille}::from_ne_bytes([{', '.join(octets[:taille])}])")
            octets = octets[taille:]
    return [
        "", "/// Is every byte zero behind the level of a period, but for its region? Not inlined: they are then read as words, and not one by one.", "#[inline(never)]",
        "#[rustfmt::skip] // one row = one word", "pub(super) fn est_sobre(p: &la_periode) -> bool {",
        *(f"    {'' if rang == 0 else '&& '}{mot} == 0" for rang, mot in enumerate(mots)), "}",
    ]


if __name__ == "__main__":
    tous, capacites = enregistrements()
    ordre = re.findall(r"^    (la_\w+) = ", TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    faux = []
    for fichier, texte in ((TABLE, table(tous, capacites, ordre)), (VUE, vue(tous, capacites, faits()))):
        if "--verifier" not in sys.argv:
            fichier.parent.mkdir(exist_ok=True)
            fichier.write_text(texte, encoding="utf-8")
        elif not fichier.exists() or fichier.read_text(encoding="utf-8") != texte:
            faux.append(str(fichier.relative_to(RACINE)))
    if faux:
        raise SystemExit(f"{', '.join(faux)}: not what the declarations of the records say; to write them again: make generer")
