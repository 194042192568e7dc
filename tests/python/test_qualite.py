"""`verifier`: what is odd in facts that are accepted is told, and changes no answer."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Optional

import pytest
from conftest import compact
from test_commande import commande

ORGANISME = {"regime": "general", "type": "organisme", "categorie": "b"}
CADRE = {"debut": "1990-01-01", "organisme": ORGANISME, "fonction": "cadre", "niveau": 7}
FORMATION = {
    "ancien_eleve": False,
    "diplome_assimile": "aucun",
    "admissible_concours": False,
    "semaines_perfectionnement": 0,
    "attestation_stage_informatique": False,
    "certificat_comptabilite": False,
    "diplome_informatique": "aucun",
}


def agree(debut: str, fin: Optional[str], **champs: Any) -> dict[str, Any]:
    """A directeur adjoint of a body of category b, with his agrément."""
    emploi = {"organisme": ORGANISME, "fonction": "directeur_adjoint", "niveau": 2, "nomination_reguliere": True, "agrement": debut}
    return {"debut": debut, "fin": fin, **emploi, **champs}


def personne(*carriere: Any, id: str = "A", **champs: Any) -> dict[str, Any]:
    return {"id": id, "naissance": "1960-03-01", "formation": FORMATION, "carriere": list(carriere), "inscrit_1999": False, **champs}


def verifier(tmp_path: Path, *dossiers: dict[str, Any], annee: int = 2005) -> tuple[int, list[dict[str, Any]]]:
    """The status, and the rows of the report that are warnings."""
    fichier = tmp_path / "d.jsonl"
    objets = [{"dossier": d, "demande": {"annee": annee, "classe": "AD3"}} for d in dossiers]
    fichier.write_text("\n".join(map(compact, objets)), encoding="utf-8")
    execution = commande("verifier", "--format", "jsonl", str(fichier))
    assert "Traceback" not in execution.stderr
    lignes = [json.loads(ligne) for ligne in execution.stdout.splitlines()]
    return execution.returncode, [ligne for ligne in lignes if ligne["probleme"] == "avertissement"]


DEMAIN = (date.today() + timedelta(days=1)).isoformat()


@pytest.mark.parametrize(
    ("dossier", "attendus"),
    [
        (personne(CADRE), []),
        (personne(), [("personne_sans_carriere", "carriere", "")]),
        # A civil servant has services, and no career in the bodies (A10).
        (personne(fonction_publique={"categorie_a": [{"debut": "1985-01-01"}]}), []),
        # Born on 1 March 1960: the day before, the day itself; the day before the sixteenth birthday, the birthday.
        (personne({**CADRE, "debut": "1960-02-29"}), [("service_avant_naissance", "carriere[].debut", "1960-02-29 (1960-03-01)")]),
        (personne({**CADRE, "debut": "1960-03-01"}), [("service_avant_16_ans", "carriere[].debut", "1960-03-01 (1960-03-01)")]),
        (personne({**CADRE, "debut": "1976-02-29"}), [("service_avant_16_ans", "carriere[].debut", "1976-02-29 (1960-03-01)")]),
        (personne({**CADRE, "debut": "1976-03-01"}), []),
        # 29 February 1960: sixteen on that day of 1976, or, of 1964 to 1980 alike, on the first day that is not before it.
        (personne({**CADRE, "debut": "1976-02-28"}, naissance="1960-02-29"), [("service_avant_16_ans", "carriere[].debut", "1976-02-28 (1960-02-29)")]),
        (personne({**CADRE, "debut": "1976-02-29"}, naissance="1960-02-29"), []),
        (personne({**CADRE, "debut": "1950-01-01"}, naissance=None), []),
        # Services of the State and schooling too.
        (
            personne(CADRE, fonction_publique={"categorie_a": [{"debut": "1959-01-01", "fin": "1980-01-01"}]}),
            [("service_avant_naissance", "fonction_publique.categorie_a[].debut", "1959-01-01 (1960-03-01)")],
        ),
        # The reference date of the list of 2005 is its 1 January (A11).
        (personne(CADRE, {**CADRE, "debut": "2005-01-01"}), []),
        (personne(CADRE, {**CADRE, "debut": "2005-01-02"}), [("periode_apres_liste", "carriere[].debut", "2005-01-02 (2005-01-01)")]),
        (
            personne(CADRE, {**CADRE, "debut": DEMAIN}),
            [("periode_apres_liste", "carriere[].debut", f"{DEMAIN} (2005-01-01)"), ("periode_future", "carriere[].debut", DEMAIN)],
        ),
        # A3 knows no secretary general of a category b body.
        (
            personne({**agree("1990-01-01", None), "fonction": "secretaire_general"}),
            [("emploi_non_liste", "carriere[].fonction", "general organisme b secretaire_general 2")],
        ),
        # One day in common is two emplois on that day; a gap, an interim, or no agrément is not.
        (personne(agree("1990-01-01", "1995-06-30"), agree("1995-06-30", None)), [("chevauchement_agrees", "carriere[]", "1990-01-01–1995-06-30, 1995-06-30–…")]),
        (personne(agree("1990-01-01", "1995-06-30"), agree("1995-07-01", None)), []),
        (personne(agree("1990-01-01", None), agree("1995-07-01", None, interim=True)), []),
        (personne(agree("1990-01-01", None), agree("1995-07-01", None, agrement=None)), []),
        (personne(CADRE, CADRE), []),
    ],
)
def test_avertissements(tmp_path: Path, dossier: dict[str, Any], attendus: list[tuple[str, str, str]]) -> None:
    statut, lignes = verifier(tmp_path, dossier)
    assert [(x["regle"], x["chemin"], x["detail"] or "") for x in lignes] == attendus
    assert statut == (1 if attendus else 0)
    for ligne in lignes:
        assert (ligne["nombre"], ligne["premier"], ligne["id"]) == (1, 1, "A")
        assert ligne["fichier"].endswith("d.jsonl")


def test_un_emploi_est_cherche_dans_les_tables_jusqu_a_celle_de_la_liste(tmp_path: Path) -> None:
    """The mission director of the CANAM is in the tables from that of 2007 on; the directeur of an UR is out of those from 2008 on."""
    corps = {"regime": "canam", "type": "caisse_nationale", "categorie": "sans"}
    mission = agree("2004-02-01", None, organisme=corps, fonction="directeur_de_mission", niveau=0)
    non_liste = ("emploi_non_liste", "canam caisse_nationale sans directeur_de_mission 0")

    def dits(annee: int, dossier: dict[str, Any]) -> list[tuple[str, str]]:
        return [(x["regle"], x["detail"]) for x in verifier(tmp_path, dossier, annee=annee)[1]]

    assert dits(2006, personne(mission)) == [non_liste]
    assert dits(2007, personne(mission)) == []
    ur = {"regime": "mines", "type": "ur", "categorie": "1"}
    avant, apres = (agree(debut, None, organisme=ur, fonction="directeur", niveau=0) for debut in ("2006-05-01", "2008-05-01"))
    assert dits(2012, personne(avant)) == []
    assert dits(2012, personne(apres)) == [("emploi_non_liste", "mines ur 1 directeur 0")]


def test_une_personne_n_est_comptee_qu_une_fois(tmp_path: Path) -> None:
    """Its other demandes show the same facts; another person with the same fault is one more; other facts under one id are told."""
    fautive = {**CADRE, "debut": "1959-01-01"}
    fichier = tmp_path / "d.jsonl"
    objets = [
        {"dossier": personne(fautive), "demande": {"annee": 2005, "classe": "AD3"}},
        {"dossier": personne(fautive), "demande": {"annee": 2006, "classe": "AD3"}},
        {"dossier": personne(fautive, id="B"), "demande": {"annee": 2005, "classe": "AD3"}},
        {"dossier": personne(fautive, CADRE, id="B"), "demande": {"annee": 2005, "classe": "AD3"}},
    ]
    fichier.write_text("\n".join(map(compact, objets)), encoding="utf-8")
    execution = commande("verifier", str(fichier))
    assert execution.returncode == 1
    assert [ligne.partition("(/")[0].rstrip() for ligne in execution.stdout.splitlines()] == [
        "4 lines evaluated, 0 refused",
        "4 warnings",
        "       2  carriere[].debut: period before birth",
        "       1  demande: same demande several times",
        "       1  id: same id, other facts from one line to the next",
        "0 decisions to be completed",
    ]
    assert "line 1; A; 1959-01-01 (1960-03-01))" in execution.stdout
    # The answers are those that the same lines get anywhere.
    assert commande("evaluer", str(fichier)).returncode == 0


def test_rapport_en_francais(tmp_path: Path) -> None:
    fichier = tmp_path / "d.jsonl"
    fichier.write_text(compact({"dossier": personne(), "demande": {"annee": 2005, "classe": "AD3"}}) + "\n{", encoding="utf-8")
    execution = commande("--langue", "fr", "verifier", str(fichier))
    assert execution.returncode == 1
    lignes = execution.stdout.replace("\u00a0", " ").splitlines()
    assert lignes[0] == "1 ligne évaluée, 1 refusée"
    assert lignes[1].startswith("       1  $ : le texte n’est pas du JSON (") and "ligne 2" in lignes[1]
    assert lignes[2:4][0] == "1 avertissement"
    assert lignes[3].startswith("       1  carriere : personne sans aucune période de carrière ni service de l’État (")


def test_codes_de_sortie(tmp_path: Path) -> None:
    """0 nothing, 1 something, 2 wrong usage; a fact that is missing is nothing wrong. As the help says."""
    assert verifier(tmp_path, personne(CADRE, naissance=None)) == (0, [])
    assert verifier(tmp_path, personne())[0] == 1
    assert verifier(tmp_path, personne(CADRE, id=""))[0] == 1
    assert commande("verifier").returncode == 2
    assert "0 nothing to report, 1 something refused or odd" in " ".join(commande("verifier", "--help").stdout.split())
