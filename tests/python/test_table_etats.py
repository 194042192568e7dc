"""Tables under a state of the text that is asked for: the decisions and the verdicts alone are those of ``evaluer``."""

from __future__ import annotations

from typing import Any

import liste_aptitude as la
import pyarrow as pa
import pytest
from liste_aptitude import EtatDuTexte
from tabulaire import Cas, tables


@pytest.mark.parametrize("etat", [None, *EtatDuTexte])
def test_decisions_et_verdicts(cas: Cas, etat: EtatDuTexte | None) -> None:
    quelques = cas[::2]
    attendues = [la.evaluer(v["dossier"], v["demande"], etat=etat) for v in quelques]
    trouvees = pa.table(la.evaluer_table(*tables(quelques), etat=etat))
    assert trouvees.column("verdict").to_pylist() == [d.verdict.value for d in attendues]
    for nom in ("section", "situation", "classe_rattachement"):
        assert trouvees.column(nom).to_pylist() == [getattr(d, nom) and getattr(d, nom).value for d in attendues]
    for nom in ("faits_manquants", "lectures_sollicitees", "avertissements"):
        assert trouvees.column(nom).to_pylist() == [d.to_dict()[nom] for d in attendues]
    assert [[c["disposition"] for c in constats] for constats in trouvees.column("constats").to_pylist()] == [
        [c.disposition for c in d.constats] for d in attendues
    ]
    seuls = pa.table(la.evaluer_table(*tables(quelques), etat=etat and etat.value, colonnes=["verdict"]))
    assert seuls.column("verdict").to_pylist() == [d.verdict.value for d in attendues]


@pytest.mark.parametrize("etat", ["2001", "", 2000])
def test_etat_inconnu(etat: Any) -> None:
    with pytest.raises(la.ErreurEntree, match="^etat: "):
        la.evaluer_table(*tables([]), etat=etat)
