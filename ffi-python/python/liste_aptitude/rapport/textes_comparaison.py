"""The sentences of the page of a comparison, in French and in English."""

from __future__ import annotations

COMPARAISON: dict[str, tuple[str, str]] = {
    "comparaison_page": ("Comparaison de deux évaluations", "Two runs compared"),
    "comparaison_bilan": ("Bilan", "Result"),
    "comparaison_classes": ("Par classe et par section", "By class and section"),
    "comparaison_constats": ("Ce qui a fait la différence", "What made the difference"),
    "comparaison_personnes": ("Les personnes", "The persons"),
    "comparaison_classes_note": (
        "Décisions par classe et section (celle de la liste que l'on gagne, ou que l'on perd), et ce qu'elles sont devenues.",
        "Decisions by class and section (of the list won, or lost), and what became of them.",
    ),
    "comparaison_constats_note": (
        "Le premier constat sur lequel repose le verdict le moins favorable, et que l'autre décision n'a pas dans cet état.",
        "The first finding that the less favourable verdict rests on, and that the other decision does not have in that state.",
    ),
    "comparaison_personnes_note": ("Les {montrees} premières décisions changées sur {nombre}.", "The first {montrees} changed decisions of {nombre}."),
    "comparaison_rien": ("Aucune décision n'a changé.", "No decision has changed."),
    "comparaison_seuls": (
        "{disparue} seulement avant, {apparue} seulement après, {erreur} en erreur.",
        "{disparue} only before, {apparue} only after, {erreur} in error.",
    ),
    "barres_classes_titre": ("Pertes et gains par classe", "Losses and gains by class"),
    "barres_classes_description": (
        "Une ligne par classe et section : à gauche, en noir, les pertes ; à droite, hachurés, les gains.",
        "A row per class and section: losses in black on the left, gains hatched on the right.",
    ),
    "barres_constats_titre": ("Constats qui ont fait la différence", "Findings that made the difference"),
    "barres_constats_description": (
        "Une barre par disposition et par effet : noire quand la personne perd, hachurée quand elle gagne, blanche sinon.",
        "A bar per provision and effect: black for a loss, hatched for a gain, white otherwise.",
    ),
    "effet": ("Effet", "Effect"),
    "nombre": ("Nombre", "Number"),
    "personne": ("Personne", "Person"),
    "avant": ("Avant", "Before"),
    "apres": ("Après", "After"),
    "sans_section": ("sans section", "no section"),
    "barre_phrase": ("{nom} : {suite}.", "{nom}: {suite}."),
}
