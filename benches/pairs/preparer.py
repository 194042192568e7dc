"""From the shared dossiers to what the peers read: `preparer.py FOLDER`.

Four files, one line or record a dossier, in the order of dossiers.jsonl (README.md says what each field means):

- faits.jsonl: the facts of the subset, career period by career period;
- periodes.jsonl: the same with dates as numbers, for engines that have numbers only;
- faits.bin: the same as flat records, for C;
- attributs.jsonl: the facts with every date sum already worked out, for engines that have no calendar.

The tables of article 3 and of A12.al1 are those of the second implementation (tests/reference), which owes nothing to the kernel.
"""

import json
import struct
import sys
from pathlib import Path

ICI = Path(__file__).resolve().parent
sys.path.insert(0, str(ICI.parent.parent / "tests" / "reference"))

import conditions  # noqa: E402
import recevabilite  # noqa: E402
import situation  # noqa: E402
import temps  # noqa: E402
import texte  # noqa: E402
from faits import Cas  # noqa: E402

ENSEMBLES = {"mois_if2": ("IF2",), "mois_if2_ad3": ("IF2", "AD3"), "mois_if1_ad2_d3": ("IF1", "AD2", "D3"),
             "mois_ad1_d2": ("AD1", "D2"), "mois_d3": ("D3",)}
PERIODES_MAX = 32


def periode(p, niveau):
    """A career period as the subset sees it."""
    debut, fin = p.tranche
    classes = p.classes_de(p.categorie) if p.direction else ()
    assert len(classes) < 2, "an emploi of two classes"
    assimilee = p.direction or (p.art3 and p.regime == "autre_r123_45" and p.reguliere and not p.interim)
    titulaire = (p.regime, p.type, p.qualite) == ("mines", "canssm", "titulaire_categorie_a") and not p.interim
    return {
        "debut": debut.isoformat(),
        "fin": None if fin == temps.SANS_FIN else (fin - temps.UN_JOUR).isoformat(),
        "classe": classes[0] if classes else None,
        "agrement": p.agrement.isoformat() if p.direction and p.agrement else None,
        "en_poste": p.art1 and not p.interim,
        "qualifiante": bool(conditions._qualifiante(p, niveau)),
        "assimilee": assimilee,
        "deuxieme_section": p.direction and p.section_origine == "deuxieme" and p.classe_origine in (None, "AD2", "AD3"),
        "titulaire": titulaire,
        "attache": titulaire and p.attache,
    }


def faits(cas, connus, identifiant):
    """The facts of one dossier and its demande."""
    niveau = lambda p: 0 if p.art3 else connus[("niveau", p.indice)]
    quatorze, _ = conditions.article14(cas, connus) if cas.classe in ("IF1", "IF2") else ([], 0)
    scolarite = cas.scolarite and [cas.scolarite[0].isoformat(), (cas.scolarite[1] - temps.UN_JOUR).isoformat()]
    return {
        "id": identifiant,
        "annee": cas.annee,
        "classe": cas.classe,
        "naissance": connus["naissance"].isoformat(),
        "ancien_eleve": connus["ancien_eleve"],
        "diplome_assimile": connus["diplome_assimile"] != "aucun",
        "admissible": connus["admissible_concours"],
        "semaines": connus["semaines_perfectionnement"],
        "inscrit_1999": connus["inscrit_1999"],
        "article_14": bool(quatorze) and all(c[2] == texte.REMPLIE for c in quatorze),
        "scolarite": scolarite,
        "carriere": [periode(p, niveau(p)) for p in cas.carriere],
    }


def mois(tranches, limite):
    """Whole months of a set of periods before a day."""
    annees, mois_, _ = temps.duree(list(tranches), limite).amj
    return 12 * annees + mois_


def attributs(cas, f):
    """The same with nothing left to compute from dates."""
    lieu = situation.situer(cas)
    occupees = [p for p, q in zip(cas.carriere, f["carriere"]) if q["titulaire"] and p.occupee(cas.J)]
    agrees = [(q["classe"], p.tranche) for p, q in zip(cas.carriere, f["carriere"])
              if p.direction and p.agrement is not None and p.agrement <= cas.R]
    qualifiees = [p.tranche for p, q in zip(cas.carriere, f["carriere"]) if q["qualifiante"]]
    qualifiees += [cas.scolarite] if cas.scolarite else []
    avant = [q for p, q in zip(cas.carriere, f["carriere"]) if p.debut <= cas.R]
    resultat = {nom: f[nom] for nom in ("annee", "classe", "ancien_eleve", "diplome_assimile", "admissible", "semaines",
                                        "inscrit_1999", "article_14")}
    resultat.update({
        "agent": lieu.nom == "agent_de_direction",
        "rattachement": lieu.k or "",
        "age": temps.age(temps.lire_date(f["naissance"]), cas.R),
        "nomme": any(q["assimilee"] for q in avant),
        "deuxieme_section": any(q["deuxieme_section"] for q in avant),
        "titulaire": bool(occupees),
        "attache": any(p.attache for p in occupees),
        "mois_qualifies": mois(qualifiees, cas.R),
    })
    resultat.update({nom: mois((t for c, t in agrees if c in classes), cas.R) for nom, classes in ENSEMBLES.items()})
    return resultat


def nombre(iso, plus=0):
    """A date, or so many days later, as the number YYYYMMDD; no date is never."""
    if not iso:
        return 99991231
    d = temps.lire_date(iso) + plus * temps.UN_JOUR
    return d.year * 10000 + d.month * 100 + d.day


def periodes(f):
    """The facts with dates as numbers, the end of a period being the day after its last one; the career in the order of time, and the time at
    the school among its periods."""
    def en_nombres(p):
        return p | {"debut": nombre(p["debut"]), "fin": nombre(p["fin"], 1), "agrement": nombre(p["agrement"])}

    ecole = [dict.fromkeys(f["carriere"][0], False) | {"debut": f["scolarite"][0], "fin": f["scolarite"][1], "classe": None,
                                                       "qualifiante": True}] if f["scolarite"] else []
    carriere = sorted(map(en_nombres, [*ecole, *f["carriere"]]), key=lambda p: p["debut"])
    reference = {"reference": nombre(f"{f['annee']}-01-01"), "naissance": nombre(f["naissance"])}
    return {nom: valeur for nom, valeur in f.items() if nom != "scolarite"} | reference | {"carriere": carriere}


def jour(iso, plus=0):
    """A date, or so many days later, as year × 512 + month × 32 + day: the order of the numbers is that of the days. No date is never."""
    if not iso:
        return 0xFFFFFFFF
    d = temps.lire_date(iso) + plus * temps.UN_JOUR
    return d.year << 9 | d.month << 5 | d.day


def classe(nom):
    return texte.CLASSES.index(nom) + 1 if nom else 0


def bits(*valeurs):
    return sum(1 << rang for rang, valeur in enumerate(valeurs) if valeur)


def record(f):
    """The flat record of c/sous_ensemble.h."""
    debut, fin = f["scolarite"] or (None, None)
    tete = struct.pack("<IIIHHBBBB", jour(f["naissance"]), jour(debut), jour(fin, 1), f["annee"], f["semaines"], classe(f["classe"]),
                       bits(f["ancien_eleve"], f["diplome_assimile"], f["admissible"], f["inscrit_1999"], f["article_14"]),
                       len(f["carriere"]), 0)
    periodes = b"".join(
        struct.pack("<IIIBBH", jour(p["debut"]), jour(p["fin"], 1), jour(p["agrement"]), classe(p["classe"]),
                    bits(p["en_poste"], p["qualifiante"], p["assimilee"], p["deuxieme_section"], p["titulaire"], p["attache"]), 0)
        for p in f["carriere"])
    return tete + periodes.ljust(16 * PERIODES_MAX, b"\0")


def main():
    travail = Path(sys.argv[1])
    with (open(travail / "dossiers.jsonl") as entree, open(travail / "faits.jsonl", "w") as sortie_faits,
          open(travail / "periodes.jsonl", "w") as sortie_periodes, open(travail / "attributs.jsonl", "w") as sortie_attributs, open(travail / "faits.bin", "wb") as sortie_plate):
        for ligne in entree:
            cas_brut = json.loads(ligne)
            cas = Cas(cas_brut["dossier"], cas_brut["demande"])
            assert not cas.manquants, "a missing fact"
            f = faits(cas, cas.pires(), cas_brut["dossier"]["id"])
            sortie_faits.write(json.dumps(f) + "\n")
            sortie_periodes.write(json.dumps(periodes(f)) + "\n")
            sortie_attributs.write(json.dumps(attributs(cas, f)) + "\n")
            sortie_plate.write(record(f))


if __name__ == "__main__":
    main()
