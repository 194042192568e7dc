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


def date(texte):
    return None if texte is None else texte.replace("-", "")


def oui_non(valeur):
    return None if valeur is None else "NO"[valeur]


def prendre(objet, *cles):
    """Takes the known keys out of an object, `null` where absent; what is left has no column."""
    objet = dict(objet or {})
    valeurs = [objet.pop(cle, None) for cle in cles]
    if any(reste is not None for reste in objet.values()):
        raise NeTientPas(f"no column for {sorted(objet)}")
    return valeurs


def ligne_agent(matricule, dossier, demande):
    _, naissance, formation, _, inscriptions, position, depart, inscrit = prendre(
        dossier, "id", "naissance", "formation", "carriere", "inscriptions", "position", "depart_regime", "inscrit_1999")
    (ancien, scolarite, assimile, admissible, semaines, attestation, certificat, diplome, experience) = prendre(
        formation, "ancien_eleve", "scolarite", "diplome_assimile", "admissible_concours", "semaines_perfectionnement",
        "attestation_stage_informatique", "certificat_comptabilite", "diplome_informatique", "experience_informatique_reconnue")
    scolarite_debut, scolarite_fin = prendre(scolarite, "debut", "fin")
    position_type, position_debut, position_fin = prendre(position, "type", "debut", "fin")
    annee, classe, lectures, depot = prendre(demande, "annee", "classe", "lectures", "depot")
    cachet, exemplaires, recommande, classes, pieces = prendre(
        depot, "cachet_poste", "exemplaires", "recommande", "classes_indiquees", "pieces_jointes")
    return ligne(AGENT, {
        "AG-MATRICULE": matricule, "AG-ANNEE": annee, "AG-CLASSE": classe,
        "AG-LECTURES-LONGUES" if isinstance(lectures, int) and lectures > 999 else "AG-LECTURES": lectures or None,
        "AG-NAISSANCE": date(naissance), "AG-ANCIEN-ELEVE": oui_non(ancien),
        "AG-SCOLARITE-DEBUT": date(scolarite_debut), "AG-SCOLARITE-FIN": date(scolarite_fin),
        "AG-DIPLOME-ASSIMILE": assimile, "AG-ADMISSIBLE-CONCOURS": oui_non(admissible), "AG-SEMAINES": semaines,
        "AG-ATTESTATION-STAGE": oui_non(attestation), "AG-CERTIFICAT-COMPTA": oui_non(certificat),
        "AG-DIPLOME-INFORMATIQUE": diplome, "AG-EXPERIENCE-RECONNUE": oui_non(experience),
        "AG-INSCRIT-1999": oui_non(inscrit), "AG-DEPART-REGIME": date(depart),
        "AG-POSITION-TYPE": position_type, "AG-POSITION-DEBUT": date(position_debut), "AG-POSITION-FIN": date(position_fin),
        "AG-DEPOT-CACHET": date(cachet), "AG-DEPOT-EXEMPLAIRES": exemplaires, "AG-DEPOT-RECOMMANDE": oui_non(recommande),
        "AG-DEPOT-CLASSES": oui_non(classes), "AG-DEPOT-PIECES": oui_non(pieces),
        "AG-INSCRIPTION": [inscription(i) for i in inscriptions or []],
    })


def inscription(objet):
    annee, classe, section, publication, article15 = prendre(objet, "annee", "classe", "section", "publication", "article15")
    return {"AG-INSC-ANNEE": annee, "AG-INSC-CLASSE": classe, "AG-INSC-SECTION": section,
            "AG-INSC-PUBLICATION": date(publication), "AG-INSC-ARTICLE15": oui_non(article15)}


def ligne_carriere(matricule, periode):
    debut, fin, organisme, fonction, niveau, qualite, seuil, attache, interim, nomination = prendre(
        {c: v for c, v in periode.items() if c not in APRES}, "debut", "fin", "organisme", "fonction", "niveau", "qualite",
        "seuil_coefficient", "attache_principal", "interim", "nomination_reguliere")
    regime, genre, categorie, region = prendre(organisme, "regime", "type", "categorie", "region")
    agrement = date(periode["agrement"] or "aucun") if "agrement" in periode else None
    return ligne(CARRIERE, {
        "CA-MATRICULE": matricule, "CA-DEBUT": date(debut), "CA-FIN": date(fin), "CA-REGIME": regime, "CA-TYPE": genre,
        "CA-CATEGORIE": categorie, "CA-REGION": region, "CA-FONCTION": fonction, "CA-NIVEAU": niveau, "CA-QUALITE": qualite,
        "CA-SEUIL-COEFFICIENT": oui_non(seuil), "CA-ATTACHE-PRINCIPAL": oui_non(attache), "CA-INTERIM": oui_non(interim),
        "CA-NOMINATION-REGULIERE": oui_non(nomination), "CA-AGREMENT": agrement,
        "CA-SECTION-ORIGINE": periode.get("section_origine"), "CA-CLASSE-ORIGINE": periode.get("classe_origine"),
        "CA-CLASSE-DECLAREE": periode.get("classe_declaree"),
        "CA-RECLASSEMENT": [{"CA-RECL-DATE": date(r["date"]), "CA-RECL-CATEGORIE": r["categorie"]}
                            for r in periode.get("reclassements") or []],
    })


APRES = {"agrement", "section_origine", "classe_origine", "classe_declaree", "reclassements"}
