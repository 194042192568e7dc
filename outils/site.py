"""Finishes the documentation site and checks it: `site.py SITE SIMULATOR.html`.

mdBook leaves links to files of the repository pointing out of the site. Here each such file becomes a page under `depot/`, and then
every link and anchor of every page is followed; one that leads nowhere is an error.
"""

import html
import os
import posixpath
import re
import shutil
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

DEPOT = Path(__file__).resolve().parent.parent
LIEN = re.compile(r'((?:href|src)=")([^"]+)(")')
# mdBook's own pages: the one for missing pages has another base, the table of contents is read inside each page.
A_PART = {"404.html", "toc.html"}
PATRON = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{titre}</title></head>
<body><main><h1>{titre}</h1>{corps}</main></body></html>
"""


class Ancres(HTMLParser):
    """The ids of a page."""

    def __init__(self, texte: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.feed(texte)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids.update(v for k, v in attrs if k in ("id", "name") and v)


def fichier_du_depot(chemin: str) -> Path | None:
    """The file or folder of the repository that a link out of the site means; mdBook writes .html for .md."""
    essais = [chemin, re.sub(r"\.html$", ".md", chemin)]
    return next((DEPOT / e for e in essais if (DEPOT / e).exists()), None)


def publier(fichier: Path, site: Path) -> Path:
    """The page of a file of the repository."""
    relatif = fichier.relative_to(DEPOT)
    page = site / "depot" / f"{relatif}.html"
    if not page.exists():
        page.parent.mkdir(parents=True, exist_ok=True)
        if fichier.is_dir():
            noms = sorted(f"{f.name}/" if f.is_dir() else f.name for f in fichier.iterdir() if not f.name.startswith("."))
            corps = "<ul>" + "".join(f"<li>{html.escape(n)}</li>" for n in noms) + "</ul>"
        else:
            corps = f"<pre>{html.escape(fichier.read_text('utf-8'))}</pre>"
        page.write_text(PATRON.format(titre=html.escape(str(relatif)), corps=corps), "utf-8")
    return page


def rediriger(page: Path, site: Path) -> None:
    """Links out of the site lead to the pages of depot/ instead."""

    def remplacer(m: re.Match[str]) -> str:
        lien = urlsplit(html.unescape(m[2]))
        if lien.scheme or lien.netloc or not lien.path:
            return m[0]
        cible = posixpath.normpath(posixpath.join(page.parent.relative_to(site).as_posix(), unquote(lien.path)))
        if not cible.startswith("../"):
            return m[0]
        fichier = fichier_du_depot(cible[3:])
        if fichier is None:
            return m[0]
        return m[1] + os.path.relpath(publier(fichier, site), page.parent) + m[3]

    texte = page.read_text("utf-8")
    page.write_text(LIEN.sub(remplacer, texte), "utf-8")


def verifier(site: Path) -> tuple[int, list[str]]:
    """Follows every link; how many there are, and those that lead nowhere."""
    textes = {p: p.read_text("utf-8") for p in sorted(site.rglob("*.html"))}
    ancres = {p: Ancres(t).ids for p, t in textes.items()}
    nombre, perdus = 0, []
    for page, texte in textes.items():
        if page.name in A_PART or "depot" in page.relative_to(site).parts:
            continue
        for _, brut, _ in LIEN.findall(texte):
            lien = urlsplit(html.unescape(brut))
            if lien.scheme or lien.netloc:
                continue
            nombre += 1
            cible = (page.parent / unquote(lien.path)).resolve() if lien.path else page
            if cible.is_dir():
                cible /= "index.html"
            fragment = unquote(lien.fragment)
            if not cible.is_file():
                perdus.append(f"{page.relative_to(site)}: {brut} leads to no file")
            elif fragment and cible in ancres and fragment not in ancres[cible]:
                perdus.append(f"{page.relative_to(site)}: {brut} leads to no anchor")
    return nombre, perdus


def main(dossier: str, simulateur: str) -> None:
    site = Path(dossier).resolve()
    pages = [p for p in site.rglob("*.html") if p.name not in A_PART]
    for page in pages:
        rediriger(page, site)
    (site / "simulateur").mkdir(exist_ok=True)
    shutil.copyfile(simulateur, site / "simulateur" / "index.html")
    nombre, perdus = verifier(site)
    print(f"{site / 'index.html'}: {len(pages)} pages, {nombre} links followed, {len(perdus)} lost")
    if perdus:
        sys.exit("\n".join(perdus))


if __name__ == "__main__":
    main(*sys.argv[1:])
