"""Writes an agents file and a career file of invented persons, always the same for a seed.

    python3 generer.py FOLDER [AGENTS [SEED]]

About one line in a hundred is faulty. `attendus.txt` says how many lines of each file the batch has to reject.
"""

import datetime
import random
import sys
from pathlib import Path

from fichiers import ligne_agent, ligne_carriere

TITRES = {"diplome_assimile": "aucun", "attestation_stage_informatique": False, "certificat_comptabilite": False,
          "diplome_informatique": "aucun", "experience_informatique_reconnue": False}
CADRES = [  # bodies and grades of people who are not agents de direction
    ({"regime": "general", "type": "organisme", "categorie": "b", "region": "11"}, "cadre", (5, 9), None),
    ({"regime": "general", "type": "organisme", "categorie": "c", "region": "84"}, "informaticien", (6, 9), None),
    ({"regime": "urcam", "type": "organisme", "categorie": "d", "region": "93"}, "cadre", (6, 8), None),
    ({"regime": "organic", "type": "caisse", "categorie": "1"}, "cadre", (2, 4), "categorie_b"),
    ({"regime": "ava", "type": "caisse", "categorie": "2"}, "cadre", (0, 2), "cadre_administratif"),
    ({"regime": "canam", "type": "caisse", "categorie": "1"}, "cadre", (2, 4), None),
    ({"regime": "mines", "type": "ur", "categorie": "1"}, "cadre", (1, 3), "chef_de_service"),
]
EMPLOIS = [  # emplois de direction, with a level where article 3 asks for one
    ("sous_directeur", (1, 4)), ("agent_comptable", None), ("directeur_adjoint", (1, 4)), ("directeur", None),
]
CLASSES = ["D1", "D2", "D3", "AD1", "AD2", "AD2", "AD2", "AD3", "AD3", "AD3", "AD3", "IF1", "IF2"]


def jour(hasard, debut, fin):
    return str(datetime.date(hasard.randint(debut, fin), hasard.randint(1, 12), hasard.randint(1, 28)))


def veille(texte):
    return str(datetime.date.fromisoformat(texte) - datetime.timedelta(days=1))


def connu(hasard, valeur):
    """A fact that the file lacks now and then."""
    return None if hasard.random() < 0.03 else valeur


def formation(hasard, ancien):
    faits = dict(TITRES, ancien_eleve=connu(hasard, ancien), admissible_concours=connu(hasard, hasard.random() < 0.1),
                 semaines_perfectionnement=connu(hasard, hasard.choice([0, 0, 4, 6])))
    if ancien:
        faits["scolarite"] = {"debut": "1980-01-01", "fin": "1981-06-30"}
    if hasard.random() < 0.1:
        faits.update(diplome_informatique="annexe_7", attestation_stage_informatique=True)
    return faits


def carriere(hasard, debuts, ancien):
    """One period after another: a cadre, then perhaps emplois de direction."""
    periodes = []
    direction = hasard.random() < 0.5
    organisme, fonction, niveaux, qualite = hasard.choice(CADRES)
    for rang, debut in enumerate(debuts):
        fin = veille(debuts[rang + 1]) if rang + 1 < len(debuts) else None
        if direction and rang >= len(debuts) // 2:
            emploi, niveaux_emploi = hasard.choice(EMPLOIS)
            nomme = {"debut": debut, "fin": fin, "fonction": emploi, "nomination_reguliere": True,
                     "organisme": {"regime": "general", "type": "organisme", "categorie": hasard.choice("abcd"), "region": "11"},
                     "agrement": None if hasard.random() < 0.1 else debut,
                     "section_origine": connu(hasard, "premiere" if ancien else "deuxieme")}
            periodes.append(dict(nomme, niveau=hasard.randint(*niveaux_emploi)) if niveaux_emploi else nomme)
        else:
            periodes.append({"debut": debut, "fin": fin, "organisme": organisme, "fonction": fonction,
                             "niveau": connu(hasard, hasard.randint(*niveaux)), "qualite": qualite})
    return periodes


def personne(hasard):
    ancien = hasard.random() < 0.4
    debuts = sorted({jour(hasard, 1982, 1999) for _ in range(hasard.randint(1, 5))})
    dossier = {"naissance": connu(hasard, jour(hasard, 1940, 1965)), "formation": formation(hasard, ancien),
               "inscrit_1999": connu(hasard, hasard.random() < 0.1)}
    demande = {"annee": hasard.choice([2000, 2001, 2002]), "classe": hasard.choice(CLASSES)}
    if hasard.random() < 0.7:
        demande["depot"] = {"cachet_poste": f"{demande['annee'] - 1}-0{hasard.randint(2, 5)}-15", "exemplaires": 2,
                            "recommande": True, "classes_indiquees": True, "pieces_jointes": hasard.random() < 0.97}
    return dossier, demande, carriere(hasard, debuts, ancien)


def remplacer(periode, chemin, valeur):
    if chemin in periode:
        return dict(periode, **{chemin: valeur})
    return dict(periode, organisme=dict(periode["organisme"], **{chemin: valeur}))


FAUTES = [  # each makes the library refuse the dossier, whatever else is in it
    lambda d, q, c: (dict(d, naissance="1955-02-30"), q, c),
    lambda d, q, c: (dict(d, naissance="19550A01"), q, c),
    lambda d, q, c: (d, dict(q, classe="D4"), c),
    lambda d, q, c: (d, dict(q, annee=1999), c),
    lambda d, q, c: (d, q, [remplacer(c[0], "fin", "1970-01-01")] + c[1:]),
    lambda d, q, c: (d, q, [remplacer(c[0], "fonction", "chef")] + c[1:]),
    lambda d, q, c: (d, q, [remplacer(c[0], "categorie", "hors_classe")] + c[1:]),
    lambda d, q, c: (d, q, (c * 33)[:33]),
]


def main(dossier, nombre="100000", graine="1"):
    hasard = random.Random(int(graine))
    rejets_agents = rejets_carriere = lignes_carriere = 0
    Path(dossier).mkdir(parents=True, exist_ok=True)
    with open(Path(dossier, "agents.txt"), "w", encoding="ascii") as agents, \
            open(Path(dossier, "carriere.txt"), "w", encoding="ascii") as periodes:
        ecrits = numero = 0
        while ecrits < int(nombre):
            numero += 1
            matricule = f"C{numero:09}"
            personne_dite = personne(hasard)
            sort = hasard.random()
            if sort < 0.008:
                personne_dite = hasard.choice(FAUTES)(*personne_dite)
                rejets_agents += 1
            faits, demande, carriere_dite = personne_dite
            lignes = [ligne_carriere(matricule, p) for p in carriere_dite]
            if sort > 0.999:  # a career whose agent is not in the file
                rejets_carriere += len(lignes)
            else:
                agents.write(ligne_agent(matricule, faits, demande) + "\n")
                ecrits += 1
                if sort > 0.998 and ecrits < int(nombre):  # the same agent twice
                    agents.write(ligne_agent(matricule, faits, demande) + "\n")
                    ecrits += 1
                    rejets_agents += 1
            lignes_carriere += len(lignes)
            periodes.write("".join(ligne + "\n" for ligne in lignes))
    attendus = f"agents {ecrits} rejetes {rejets_agents}\ncarriere {lignes_carriere} rejetees {rejets_carriere}\n"
    Path(dossier, "attendus.txt").write_text(attendus, encoding="ascii")
    print(attendus, end="")


if __name__ == "__main__":
    main(*sys.argv[1:])
