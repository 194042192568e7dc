"""What the command prints and writes: streams that cannot hold a letter, ids that would act on what shows them, errors that say where."""

from __future__ import annotations

import csv
import json
import subprocess
from pathlib import Path

import liste_aptitude as la
import pytest
from trois import PROGRAMME, commande, en_memoire

VERBES = (["evaluer"], ["expliquer"], ["planifier"], ["robustesse"], ["recu"], ["verifier"], ["liste", "--annee", "2000"])
POLONAIS = json.dumps({"dossier": {"id": "Łukasz", "formation": {"ancien_eleve": True}}, "demande": {"annee": 2000, "classe": "AD3"}}, ensure_ascii=False)


def ligne(id: str) -> str:
    return json.dumps({"dossier": {"id": id}, "demande": {"annee": 2000, "classe": "AD3"}})


class TestEncodageDesFlux:
    """Replaced, never a traceback, whatever the verb and the form."""

    @pytest.mark.parametrize("encodage", ["cp1252", "iso-8859-1", "ascii", "cp437"])
    @pytest.mark.parametrize("verbe", VERBES, ids=lambda verbe: verbe[0])
    def test_chaque_verbe(self, tmp_path: Path, verbe: list[str], encodage: str) -> None:
        (tmp_path / "d.jsonl").write_text(POLONAIS + "\n{\n", encoding="utf-8")
        for options in ([], ["--format", "csv"], ["--format", "jsonl"]):
            assert en_memoire("--langue", "fr", *verbe, *options, str(tmp_path / "d.jsonl"), encodage=encodage)[0] == 1

    @pytest.mark.parametrize("encodage", ["cp1252", "ascii"])
    def test_en_vrai(self, tmp_path: Path, encodage: str) -> None:
        (tmp_path / "d.jsonl").write_text(POLONAIS + "\n", encoding="utf-8")
        execution = commande("expliquer", str(tmp_path / "d.jsonl"), LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING=encodage)
        assert (execution.returncode, execution.stderr) == (0, "") and execution.stdout.startswith("?ukasz\n")

    def test_json_ne_perd_rien(self, tmp_path: Path) -> None:
        (tmp_path / "d.jsonl").write_text(POLONAIS + "\n", encoding="utf-8")
        _, sortie, _ = en_memoire("recu", "--format", "jsonl", str(tmp_path / "d.jsonl"), encodage="cp1252")
        assert '"id":"\\u0141ukasz"' in sortie and json.loads(sortie)["id"] == "Łukasz"

    def test_typographie(self, tmp_path: Path) -> None:
        """A no-break space and a typographic apostrophe become plain ones before anything becomes a question mark."""
        (tmp_path / "d.jsonl").write_text("{\n", encoding="utf-8")
        _, sortie, _ = en_memoire("--langue", "fr", "verifier", str(tmp_path / "d.jsonl"), encodage="ascii")
        assert "1  $ : le texte n'est pas du JSON" in sortie

    @pytest.mark.parametrize("encodage", ["cp1252", "ascii"])
    @pytest.mark.parametrize("verbe", [[], *([verbe[0]] for verbe in VERBES), ["fiche"], ["schema"], ["carte"]], ids=lambda verbe: (verbe or ["tous"])[0])
    def test_aide(self, verbe: list[str], encodage: str) -> None:
        for langue in ("fr", "en"):
            statut, _, erreurs = en_memoire("--langue", langue, *verbe, "--help", encodage=encodage)
            assert (statut, erreurs) == (0, "")

    def test_disque_plein(self, tmp_path: Path) -> None:
        """A standard output that takes nothing: one line, status 2."""
        (tmp_path / "d.jsonl").write_text(ligne("A") + "\n", encoding="utf-8")
        with open("/dev/full", "w") as plein:
            execution = subprocess.run([PROGRAMME, "evaluer", str(tmp_path / "d.jsonl")], stdout=plein, stderr=subprocess.PIPE, encoding="utf-8")
        assert execution.returncode == 2 and execution.stderr.count("\n") == 1 and "No space left" in execution.stderr


DANGEREUX = ("A\x1b[2JB", "A\u202eB", "A\nB", "A\rB", "A\u2028B", "A\x07B", "A\u009bB", "A\u2066B", "A\u200fB")


class TestSurUnTerminal:
    """No id moves the cursor, turns the line or breaks it, wherever it is shown."""

    @pytest.mark.parametrize("verbe", VERBES, ids=lambda verbe: verbe[0])
    def test_textes(self, tmp_path: Path, verbe: list[str]) -> None:
        mauvaise = '{"dossier":{"id":"B\\u001b[2J\\nZ","couleur\\u202e":1},"demande":{}}'
        (tmp_path / "d.jsonl").write_text("\n".join([*map(ligne, DANGEREUX), mauvaise]), encoding="utf-8")
        for options in ([], ["--format", "jsonl"], ["--format", "csv"]):
            _, *vus = en_memoire(*verbe, *options, str(tmp_path / "d.jsonl"))
            assert not set("\x1b\u202e\r\u2028\x07\u009b\u2066\u200f") & set("".join(vus)), vus
        assert len(en_memoire("evaluer", str(tmp_path / "d.jsonl"))[1].splitlines()) == len(DANGEREUX) + 2

    def test_noms_de_fichiers(self, tmp_path: Path) -> None:
        nom = "d\x1b[2J.jsonl"
        (tmp_path / nom).write_text("{\n", encoding="utf-8")
        for arguments in (["evaluer", str(tmp_path / nom)], ["evaluer", str(tmp_path / f"absent{nom}")]):
            execution = commande(*arguments)
            assert "\x1b" not in execution.stdout + execution.stderr
            assert "\\x1b[2J" in execution.stdout + execution.stderr


FORMULES = ("=10+20+cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "'=1", "''=1", "＝1", "\t=1", "'\"A", "'A", "A=1", "'")


def test_formules_dans_le_csv(tmp_path: Path) -> None:
    """No cell begins like a formula; what did not is as it was."""
    (tmp_path / "d.jsonl").write_text("\n".join(map(ligne, (*FORMULES, *DANGEREUX))), encoding="utf-8")
    assert commande("evaluer", str(tmp_path / "d.jsonl"), "-o", str(tmp_path / "s.csv")).returncode == 0
    texte = (tmp_path / "s.csv").read_text(encoding="utf-8")
    assert len(texte.splitlines()) == 1 + len(FORMULES) + len(DANGEREUX)
    ids = [rangee["id"] for rangee in csv.DictReader(texte.splitlines())]
    assert ids[: len(FORMULES)] == [
        "'=10+20+cmd|' /C calc'!A0",
        "'+1",
        "'-1",
        "'@SUM(A1)",
        "''=1",
        "'''=1",
        "'＝1",
        "'\"\\t=1\"",
        "''\"A",
        "'A",
        "A=1",
        "'",
    ]
    assert ids[len(FORMULES)] == "'\"A\\u001b[2JB\""


def test_csv_pour_excel(tmp_path: Path) -> None:
    (tmp_path / "d.jsonl").write_text(ligne("Éloïse") + "\n", encoding="utf-8")
    assert commande("recu", str(tmp_path / "d.jsonl"), "--csv-excel", "-o", str(tmp_path / "s.csv")).returncode == 0
    octets = (tmp_path / "s.csv").read_bytes()
    assert octets.startswith(b"\xef\xbb\xbfid;annee;classe;") and octets.count(b"\r\n") == octets.count(b"\n") == 2
    assert "Éloïse;2000;AD3;" in octets.decode("utf-8-sig")
    for options in (["--format", "csv"], ["-o", "s.jsonl"], []):
        refus = commande("recu", str(tmp_path / "d.jsonl"), "--csv-excel", *options)
        assert refus.returncode == 2 and "--csv-excel" in refus.stderr


class TestLignes:
    """Lines of a dossier and a demande."""

    def test_marque(self, tmp_path: Path) -> None:
        (tmp_path / "d.jsonl").write_text(ligne("A") + "\n" + ligne("B"), encoding="utf-8-sig")
        for verbe in VERBES:
            assert "refused" not in en_memoire(*verbe, str(tmp_path / "d.jsonl"))[2]
        assert [json.loads(x)["id"] for x in commande("recu", "--format", "jsonl", "-", entree=(tmp_path / "d.jsonl").read_bytes()).stdout.splitlines()] == ["A", "B"]

    @pytest.mark.parametrize(
        ("mauvaise", "regle", "id"),
        [
            (b'{"dossier":{"id":"B","naissance":"1960-02-30"},"demande":{"annee":2000,"classe":"AD3"}}', "date_invalide", "B"),
            (b'{"dossier":{"\\u0069d":"B"},"demande":{"annee":1}}', "hors_bornes", "B"),
            (b'{"dossier":{"id":"B"},"demande":{"annee":2000,', "json_invalide", "B"),
            (b'{"dossier":{"id":"\xc9"},"demande":{}}', "json_invalide", None),
            (b'{"dossier":{"id":"\\ud800"},"demande":{"annee":2000,"classe":"AD3"}}', "json_invalide", None),
            (b"[" * 200_000, "json_invalide", None),
            (b"7", "type", None),
        ],
    )
    def test_une_ligne_refusee(self, tmp_path: Path, mauvaise: bytes, regle: str, id: "str | None") -> None:
        """Its error row carries id, file and line; the others are answered."""
        fichier, sortie = tmp_path / "d.jsonl", tmp_path / "s.jsonl"
        fichier.write_bytes(b"\n".join([ligne("A").encode(), b"", mauvaise, ligne("C").encode()]))
        assert commande("evaluer", str(fichier), "-o", str(sortie)).returncode == 1
        a, b, c = (json.loads(x) for x in sortie.read_text(encoding="utf-8").splitlines())
        assert (b["id"], b["erreur_regle"], b["erreur_fichier"], b["erreur_ligne"]) == (id, regle, str(fichier), 3)
        assert (a["id"], a["erreur_ligne"], c["id"]) == ("A", None, "C")
        echange = json.loads(commande("evaluer", str(fichier), "--format", "jsonl").stdout.splitlines()[1])
        assert (echange["erreur"]["regle"], echange["fichier"], echange["ligne"], echange["id"]) == (regle, str(fichier), 3, id)


@pytest.mark.parametrize("verbe", VERBES, ids=lambda verbe: verbe[0])
def test_options_generales_apres_le_verbe(tmp_path: Path, verbe: list[str]) -> None:
    (tmp_path / "d.jsonl").write_text(ligne("A") + "\n", encoding="utf-8")
    avant = en_memoire("--langue", "fr", *verbe, str(tmp_path / "d.jsonl"))
    assert avant == en_memoire(*verbe, str(tmp_path / "d.jsonl"), "--langue", "fr")
    assert avant[1]


@pytest.mark.parametrize(
    ("arguments", "propose"),
    [
        (["evaleur", "-"], "→ evaluer\u00a0?"),
        (["evaluer", "--sorti2", "x.csv", "-"], "→ --sortie\u00a0?"),
        (["evaluer", "--format", "json", "-"], "→ jsonl\u00a0?"),
        (["schema", "dossiers"], "→ dossier\u00a0?"),
    ],
)
def test_mots_proches(arguments: list[str], propose: str) -> None:
    for langue in ("fr", "en"):
        statut, _, erreurs = en_memoire("--langue", langue, *arguments)
        assert statut == 2 and propose in erreurs, erreurs


class TestLignesEnLignes:
    """Lines of JSON to lines of JSON: what each decision says, whatever its id, and the error of a line in its place."""

    IDS = ("A-1", "é", 'a"b', "a\\b", "a\u202eb", "\x7f")

    def test_a_l_ecran(self, tmp_path: Path) -> None:
        (tmp_path / "d.jsonl").write_text("{\n" + "".join(ligne(id) + "\n\n" for id in self.IDS), encoding="utf-8")
        statut, sortie, _ = en_memoire("--langue", "en", "evaluer", "--format", "jsonl", str(tmp_path / "d.jsonl"))
        refusee, *rangees = sortie.splitlines()
        decision = la.evaluer({"id": "-"}, {"annee": 2000, "classe": "AD3"}).to_json()
        assert statut == 1 and json.loads(refusee)["ligne"] == 1 and rangees == [decision] * len(self.IDS)

    def test_dans_un_fichier(self, tmp_path: Path) -> None:
        (tmp_path / "d.jsonl").write_text("".join(ligne(id) + "\n" for id in self.IDS) + ligne("") + "\n", encoding="utf-8")
        for suffixe in ("jsonl", "csv"):
            en_memoire("evaluer", str(tmp_path / "d.jsonl"), "--sortie", str(tmp_path / f"r.{suffixe}"))
        rangees = [json.loads(rangee) for rangee in (tmp_path / "r.jsonl").read_text("utf-8").splitlines()]
        decision = la.evaluer({"id": "-"}, {"annee": 2000, "classe": "AD3"}).to_dict()
        erreur = ["erreur_chemin", "erreur_regle", "erreur_message", "erreur_fichier", "erreur_ligne"]
        assert rangees[:-1] == [{"id": id, **decision, **dict.fromkeys(erreur)} for id in self.IDS]
        assert {nom: valeur for nom, valeur in rangees[-1].items() if valeur is not None and nom != "erreur_message"} == {
            "id": "",
            "erreur_chemin": "id",
            "erreur_regle": "texte_vide",
            "erreur_fichier": str(tmp_path / "d.jsonl"),
            "erreur_ligne": len(self.IDS) + 1,
        }
        with open(tmp_path / "r.csv", encoding="utf-8", newline="") as flux:
            assert list(rangees[0]) == next(csv.reader(flux))
        # Nothing that cannot be seen is written as it is.
        assert "\u202e" not in (tmp_path / "r.jsonl").read_text("utf-8")
