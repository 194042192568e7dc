"""A user's script, written with types: mypy --strict and pyright accept it, and it runs."""

from __future__ import annotations

from datetime import date

import liste_aptitude as la


def candidat() -> la.Dossier:
    return la.Dossier(
        "A-0001",
        naissance=date(1955, 3, 1),
        formation=la.Formation(ancien_eleve=True, semaines_perfectionnement=6),
        carriere=[
            la.Periode(
                "1985-01-01",
                la.Organisme(la.Regime.GENERAL, "organisme", "b"),
                la.Fonction.DIRECTEUR_ADJOINT,
                niveau=2,
                nomination_reguliere=True,
                agrement="1985-03-15",
                reclassements=[la.Reclassement("1990-01-01", "a")],
            )
        ],
    )


def main() -> None:
    decision: la.Decision = la.evaluer(candidat(), la.Demande(2000, la.Classe.AD2))
    section: la.Section | None = decision.section
    manques: list[str] = [c.manque for c in decision.constats if c.manque is not None]
    print(decision.verdict.value, section, manques, decision.expliquer("en"), sep="\n")
    for resultat in la.evaluer_lot([(candidat(), {"annee": 2001, "classe": "D1"})]):
        if isinstance(resultat, la.ErreurEntree):
            print(resultat.chemin, resultat.regle.libelle("en"))
        else:
            print(resultat.date_reference.year, resultat.to_json())


if __name__ == "__main__":
    main()
