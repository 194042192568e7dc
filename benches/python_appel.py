"""What a call from Python costs: over the kernel's own time, and beside a plain Python function written by hand for a part of the rules.

Run by `make python-bench`. The part: a cadre of the general regime with complete facts who asks for AD3 (A17.al1, A8, A9.al1, A12.al3.2).
"""

from __future__ import annotations

import timeit
from datetime import date
from typing import Any, Callable

import liste_aptitude as la
from liste_aptitude._noyau import chronometrer

TOURS = 20_000
CARRIERE = [("1985-02-01", "1987-03-14"), ("1987-03-15", "1990-06-30"), ("1990-01-01", "1992-12-31"),
            ("1994-05-01", "1996-04-30"), ("1997-09-15", "1999-12-31"), ("2000-01-01", None)]
ORGANISME = {"regime": "general", "type": "organisme", "categorie": "b"}
DICT: dict[str, Any] = {
    "id": "A-0001",
    "naissance": "1960-01-01",
    "formation": {
        "ancien_eleve": False,
        "diplome_assimile": "aucun",
        "admissible_concours": False,
        "semaines_perfectionnement": 0,
        "attestation_stage_informatique": False,
        "certificat_comptabilite": False,
        "diplome_informatique": "aucun",
    },
    "carriere": [
        {"debut": debut, "fin": fin, "organisme": ORGANISME, "fonction": "cadre", "niveau": 7} for debut, fin in CARRIERE
    ],
    "inscrit_1999": False,
}


def a_la_main(naissance: date, ancien_eleve: bool, carriere: list[tuple[date, date | None, int]], annee: int) -> list[Any]:
    """The verdict and the figures of the part, in plain Python, on values already parsed."""
    r = date(annee, 1, 1)
    age = annee - naissance.year - ((1, 1) < (naissance.month, naissance.day))
    intervalles: list[list[date]] = []
    for debut, fin, niveau in sorted(carriere):
        if niveau < 7 or debut >= r:
            continue
        apres = r if fin is None or fin >= r else date.fromordinal(fin.toordinal() + 1)
        if intervalles and debut <= intervalles[-1][1]:
            intervalles[-1][1] = max(intervalles[-1][1], apres)
        else:
            intervalles.append([debut, apres])
    annees = mois = jours = 0
    for debut, apres in intervalles:
        m = (apres.year - debut.year) * 12 + apres.month - debut.month
        j = apres.day - debut.day
        if j < 0:
            m -= 1
            dernier = date.fromordinal(date(apres.year, apres.month, 1).toordinal() - 1)
            j = apres.toordinal() - date(dernier.year, dernier.month, min(debut.day, dernier.day)).toordinal()
        annees, mois, jours = annees + m // 12, mois + m % 12, jours + j
        if len(intervalles) > 1:
            mois, jours = mois + jours // 30, jours % 30
            annees, mois = annees + mois // 12, mois % 12
    requis = 2 if ancien_eleve else 6
    constats = [("a17_classe", True), ("a9_age", ancien_eleve or age >= 43), ("a12_duree", (annees, mois, jours) >= (requis, 0, 0))]
    return [all(ok for _, ok in constats), constats, age, (annees, mois, jours)]


def microsecondes(appel: Callable[[], object]) -> float:
    """The best of five rounds, for one call."""
    return min(timeit.repeat(appel, number=TOURS, repeat=5)) / TOURS * 1e6


def main() -> None:
    """Prints the figures."""
    dossier, demande = la.Dossier.from_dict(DICT), la.Demande(2003, "AD3")
    decision = la.evaluer(dossier, demande)
    jours = [(date.fromisoformat(d), f and date.fromisoformat(f), 7) for d, f in CARRIERE]
    main_ = a_la_main(date(1960, 1, 1), False, jours, 2003)
    duree = next(c.constate for c in decision.constats if c.code == "a12_duree")
    assert main_[0] == (decision.verdict == "inscriptible") and "{}a {}m {}j".format(*main_[3]) == duree
    noyau = min(chronometrer(dossier, demande, TOURS) for _ in range(5)) * 1e6
    types = microsecondes(lambda: la.evaluer(dossier, demande))
    print(f"kernel alone                {noyau:8.2f} µs")
    print(f"evaluer, typed objects      {types:8.2f} µs  ({types - noyau:.2f} µs over the kernel)")
    print(f"evaluer, dicts              {microsecondes(lambda: la.evaluer(DICT, {'annee': 2003, 'classe': 'AD3'})):8.2f} µs")
    print(f"plain Python, one part      {microsecondes(lambda: a_la_main(date(1960, 1, 1), False, jours, 2003)):8.2f} µs")


if __name__ == "__main__":
    main()
