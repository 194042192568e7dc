"""Writes dossiers of the interchange format as the two fixed-width files of the batch.

The columns are read from the copybooks (agent.cpy, carriere.cpy): the layout has one source.
"""

import re
from pathlib import Path

ICI = Path(__file__).parent


def colonnes(copybook):
    """The columns of a copybook: a list of (name, width), groups with OCCURS as (name, [columns], times)."""
    niveau05 = []
    for ligne in (ICI / copybook).read_text(encoding="ascii").splitlines():
        champ = re.match(r"\s+(05|10)\s+([A-Z0-9-]+)\s+(?:PIC X\((\d+)\)|OCCURS (\d+))\.$", ligne)
        if champ is None:
            continue
        niveau, nom, largeur, fois = champ.groups()
        if fois:
            niveau05.append((nom, [], int(fois)))
        elif niveau == "10":
            niveau05[-1][1].append((nom, int(largeur)))
        else:
            niveau05.append((nom, int(largeur)))
    return niveau05


AGENT, CARRIERE = colonnes("agent.cpy"), colonnes("carriere.cpy")


class NeTientPas(ValueError):
    """What the flat files cannot carry."""


def champ(valeur, largeur):
    texte = "" if valeur is None else str(valeur)
    if len(texte) > largeur or not texte.isascii():
        raise NeTientPas(f"{texte!r} in {largeur} columns")
    return texte.ljust(largeur)


def ligne(disposition, valeurs):
    """One line, without the spaces at its end."""
    inconnus = valeurs.keys() - {c[0] for c in disposition}
    if inconnus:
        raise NeTientPas(f"no column {sorted(inconnus)}")
    texte = ""
    for colonne in disposition:
        if len(colonne) == 2:
            texte += champ(valeurs.get(colonne[0]), colonne[1])
            continue
        nom, interieures, fois = colonne
        rangs = valeurs.get(nom, [])
        if len(rangs) > fois:
            raise NeTientPas(f"{len(rangs)} {nom}")
        for valeurs_du_rang in rangs + [{}] * (fois - len(rangs)):
            texte += "".join(champ(valeurs_du_rang.get(n), largeur) for n, largeur in interieures)
    return texte.rstrip()


# Columns that are not called by the last words of their path.
COURTES = {
    "formation.semaines_perfectionnement": "SEMAINES", "formation.attestation_stage_informatique": "ATTESTATION-STAGE",
    "formation.certificat_comptabilite": "CERTIFICAT-COMPTA", "formation.experience_informatique_reconnue": "EXPERIENCE-RECONNUE",
    "depot.cachet_poste": "DEPOT-CACHET", "depot.classes_indiquees": "DEPOT-CLASSES", "depot.pieces_jointes": "DEPOT-PIECES",
    "inscriptions": "INSCRIPTION", "reclassements": "RECLASSEMENT",
}
OUI_NON, DATE = 1, 8


def valeur(donnee, largeur):
    if isinstance(donnee, bool) != (largeur == OUI_NON):
        raise NeTientPas(f"{donnee!r} in {largeur} columns")
    if largeur == OUI_NON:
        return "NO"[donnee]
    return donnee.replace("-", "") if largeur == DATE and isinstance(donnee, str) else donnee


def rangees(disposition, objet, prefixe):
    """The facts of an object, by column: each under the last words of its path. Null is absent; a fact without a column does not fit."""
    par_nom = {c[0].removeprefix(prefixe): c for c in disposition}
    trouvees = {}

    def ranger(chemin, donnee):
        if donnee is None:
            return
        if isinstance(donnee, dict):
            for cle, contenu in donnee.items():
                ranger(f"{chemin}.{cle}" if chemin else cle, contenu)
            return
        mots = chemin.split(".")
        noms = [COURTES.get(chemin), *("-".join(mots[i:]).upper().replace("_", "-") for i in range(len(mots)))]
        colonne = next((par_nom[n] for n in noms if n in par_nom), None)
        if colonne is None and donnee != []:
            raise NeTientPas(f"no column for {chemin}")
        if isinstance(donnee, list):
            if colonne:
                interieur = colonne[1][0][0].rpartition("-")[0] + "-"
                trouvees[colonne[0]] = [rangees(colonne[1], element, interieur) for element in donnee]
        else:
            trouvees[colonne[0]] = valeur(donnee, colonne[1])

    ranger("", objet)
    return trouvees


def ligne_agent(matricule, dossier, demande):
    faits = {cle: fait for cle, fait in dossier.items() if cle not in ("id", "carriere")}
    demandes = dict(demande or {})
    lectures = demandes.pop("lectures", None) or None
    longues = isinstance(lectures, int) and lectures > 999
    return ligne(AGENT, {
        "AG-MATRICULE": matricule, "AG-LECTURES-LONGUES" if longues else "AG-LECTURES": lectures,
        **rangees(AGENT, faits, "AG-"), **rangees(AGENT, demandes, "AG-"),
    })


def ligne_carriere(matricule, periode):
    faits = dict(periode)
    if "agrement" in faits:  # null: none is known, which is a word here
        faits["agrement"] = (faits["agrement"] or "aucun").replace("-", "")
    return ligne(CARRIERE, {"CA-MATRICULE": matricule, **rangees(CARRIERE, faits, "CA-")})
