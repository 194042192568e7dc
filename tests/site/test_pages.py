"""The pages people read: links and anchors lead somewhere, every page is in the site, every sample of code does what it says."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

DEPOT = Path(__file__).resolve().parents[2]
DOCS = DEPOT / "docs"
PAGES = sorted(
    Path(p) for p in subprocess.run(["git", "ls-files", "*.md"], cwd=DEPOT, capture_output=True, text=True, check=True).stdout.split()
)
BLOC = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LIEN = re.compile(r"\]\(([^()\s]+(?:\([^()\s]*\))?)\)")


def lire(page: Path) -> str:
    return (DEPOT / page).read_text("utf-8")


def blocs(page: Path, langue: str) -> list[str]:
    return [corps for genre, corps in BLOC.findall(lire(page)) if genre == langue]


def prose(page: Path) -> str:
    """The page without its code."""
    return re.sub(r"`[^`\n]*`", "``", BLOC.sub("", lire(page)))


def ancres(page: Path) -> set[str]:
    """The anchors of a page: those written out, and those of its headings."""
    texte = BLOC.sub("", lire(page))
    trouvees = set(re.findall(r'<a id="([^"]+)"', texte))
    for titre in re.findall(r"^#+ (.+)$", texte, re.MULTILINE):
        nu = re.sub(r"[^\w\- ]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", titre).lower())
        trouvees.add(nu.strip().replace(" ", "-"))
    return trouvees


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_liens(page: Path) -> None:
    perdus = []
    for lien in LIEN.findall(prose(page)):
        if re.match(r"[a-z]+:", lien):
            continue
        chemin, _, ancre = lien.partition("#")
        cible = Path(os.path.normpath(page.parent / chemin)) if chemin else page
        if not (DEPOT / cible).exists():
            perdus.append(f"{lien}: no such file")
        elif ancre and cible.suffix == ".md" and ancre not in ancres(cible):
            perdus.append(f"{lien}: no such anchor")
    assert not perdus, f"{page}: {perdus}"


def test_sommaire() -> None:
    listees = set(LIEN.findall((DOCS / "SUMMARY.md").read_text("utf-8")))
    pages = {p.relative_to("docs").as_posix() for p in PAGES if p.parts[0] == "docs"} - {"SUMMARY.md"}
    manquent = "".join(f"\n- [{lire(Path('docs') / p).splitlines()[0].lstrip('# ')}]({p})" for p in sorted(pages - listees))
    assert not manquent, f"add to docs/SUMMARY.md:{manquent}"
    assert listees <= pages, f"docs/SUMMARY.md names pages that are not there: {sorted(listees - pages)}"


def test_cibles_de_make() -> None:
    makefiles = [DEPOT / "Makefile", *sorted((DEPOT / "outils").glob("*.mk"))]
    cibles = {c for m in makefiles for c in re.findall(r"^([a-z][a-z0-9-]*):", m.read_text("utf-8"), re.MULTILINE)}
    motif = re.compile(r"`make ([a-z][a-z0-9-]*)|^make ([a-z][a-z0-9-]*)(?= |$)(?! [a-z])", re.MULTILINE)
    citees = {(page, a or b) for page in PAGES for a, b in motif.findall(lire(page))}
    assert citees, "no make target was read"
    assert not {(str(p), c) for p, c in citees if c not in cibles}


@pytest.mark.parametrize("page", [p for p in PAGES if blocs(p, "c")], ids=str)
def test_c(page: Path, tmp_path: Path) -> None:
    """A whole program, or lines of a function over a text `texte`: both compile without a warning."""
    for rang, corps in enumerate(blocs(page, "c")):
        entetes = "".join(ligne + "\n" for ligne in corps.splitlines() if ligne.startswith("#include"))
        reste = "".join(ligne + "\n" for ligne in corps.splitlines() if not ligne.startswith("#include"))
        if "main(" not in reste:
            reste = f"int32_t extrait(const char *texte);\nint32_t extrait(const char *texte) {{\n(void)texte;\n{reste}return statut;\n}}\n"
        source = tmp_path / f"{rang}.c"
        source.write_text("#include <string.h>\n" + entetes + reste, "utf-8")
        options = ["-std=c99", "-Wall", "-Wextra", "-Werror", f"-I{DEPOT / 'include'}", "-c", "-o", os.devnull]
        subprocess.run(["gcc", *options, str(source)], check=True)


@pytest.mark.parametrize("page", [p for p in PAGES if blocs(p, "json")], ids=str)
def test_json(page: Path) -> None:
    for corps in blocs(page, "json"):
        json.loads(corps)
