"""Finishes the documentation site and checks it: `finir.py SITE SIMULATOR.html`.

Sphinx leaves links as the pages write them: to other pages by their .md, to files of the repository out of the site. Here the first lead
to the pages made, each file becomes a page under `depot/`, and pages that exist in two languages get a switch. Then every link and anchor
of every page is followed, and nothing may be asked of the network: what breaks one of these is an error.
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

DEPOT = Path(__file__).resolve().parents[2]
DOCS = DEPOT / "docs"
LIEN = re.compile(r'((?:href|src)=")([^"]+)(")')
# What a browser fetches by itself: everything but the target of an <a>, and links that say what the page is.
APPEL = re.compile(r"""<(?:script|img|iframe|source|video|audio|embed|object|link(?![^>]*rel="(?:canonical|index|search|next|prev)"))\b[^>]*?(?:src|href|data)=["'](?:https?:)?//""")
STYLE = re.compile(r"""(?:url\(\s*["']?|@import\s+["'])(?:https?:)?//""")
# Opening the simulator: its own README where the repository is read, the page itself in the site.
SIMULATEUR = ("examples/simulateur/README.md", "open-it")
PREMIERE = "accueil-fr.html"
PATRON = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>{titre}</title></head><body><main><h1>{titre}</h1>{corps}</main></body></html>
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
    """The file or folder of the repository that a link out of the site means."""
    return DEPOT / chemin if (DEPOT / chemin).exists() else None


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
            # A link to a line (#L12), as the repository's host has them.
            lignes = html.escape(fichier.read_text("utf-8")).split("\n")
            corps = "<pre>" + "\n".join(f'<span id="L{n}">{ligne}</span>' for n, ligne in enumerate(lignes, 1)) + "</pre>"
        page.write_text(PATRON.format(titre=html.escape(str(relatif)), corps=corps), "utf-8")
    return page


def rediriger(texte: str, page: Path, site: Path) -> str:
    """Links to pages lead to what was made of them, links out of the site to the pages of depot/."""

    def remplacer(m: re.Match[str]) -> str:
        lien = urlsplit(html.unescape(m[2]))
        if lien.scheme or lien.netloc or not lien.path:
            return m[0]
        cible = posixpath.normpath(posixpath.join(page.parent.relative_to(site).as_posix(), unquote(lien.path)))
        ancre = f"#{html.escape(lien.fragment)}" if lien.fragment else ""
        if not cible.startswith("../"):
            return m[1] + re.sub(r"\.md$", ".html", lien.path) + ancre + m[3] if cible.endswith(".md") else m[0]
        if (cible[3:], lien.fragment) == SIMULATEUR:
            return m[1] + os.path.relpath(site / "simulateur" / "index.html", page.parent) + m[3]
        fichier = fichier_du_depot(cible[3:])
        if fichier is None:
            return m[0]
        ligne = ancre if re.fullmatch(r"#L\d+", ancre) else ""
        return m[1] + os.path.relpath(publier(fichier, site), page.parent) + ligne + m[3]

    return LIEN.sub(remplacer, texte)


def francaise(nom: str) -> bool:
    """Is the page of that name in French? The names of COBOL's pages say nothing of it."""
    return nom.endswith("-fr") or nom.startswith("cobol")


def aiguiller(texte: str, page: Path) -> str:
    """The language of the page, and the switch to the same page in the other one."""
    nom = page.stem
    autre = nom[: -len("-fr")] if nom.endswith("-fr") else f"{nom}-fr"
    if francaise(nom):
        texte = texte.replace('<html class="no-js" lang="en"', '<html class="no-js" lang="fr"', 1)
    if not page.with_name(f"{autre}.html").exists():
        return texte
    langue, mot = ("en", "English") if francaise(nom) else ("fr", "Français")
    return texte.replace("<body>", f'<body>\n<a class="langue" lang="{langue}" hreflang="{langue}" href="{autre}.html">{mot}</a>', 1)


def verifier(site: Path) -> tuple[int, list[str]]:
    """Follows every link; how many there are, and what is wrong: links that lead nowhere, calls to the network."""
    textes = {p: p.read_text("utf-8") for p in sorted(site.rglob("*.html"))}
    ancres = {p: Ancres(t).ids for p, t in textes.items()}
    nombre, perdus = 0, []
    for page, texte in textes.items():
        relatif = page.relative_to(site)
        perdus += [f"{relatif}: calls the network: {m[0]}" for m in APPEL.finditer(texte)]
        if "depot" in relatif.parts or "simulateur" in relatif.parts:
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
                perdus.append(f"{relatif}: {brut} leads to no file")
            elif fragment and cible in ancres and fragment not in ancres[cible]:
                perdus.append(f"{relatif}: {brut} leads to no anchor")
    for style in sorted(site.rglob("*.css")):
        perdus += [f"{style.relative_to(site)}: calls the network: {m[0]}" for m in STYLE.finditer(style.read_text("utf-8"))]
    return nombre, perdus


def main(dossier: str, simulateur: str) -> None:
    site = Path(dossier).resolve()
    (site / "simulateur").mkdir(exist_ok=True)
    shutil.copyfile(simulateur, site / "simulateur" / "index.html")
    # Those of a folder of docs/ too; the simulator is a page of its own.
    pages = sorted(page for page in site.rglob("*.html") if page.parent != site / "simulateur")
    for page in pages:
        texte = aiguiller(rediriger(page.read_text("utf-8"), page, site), page)
        page.write_text(texte, "utf-8")
    shutil.copyfile(site / PREMIERE, site / "index.html")
    nombre, perdus = verifier(site)
    print(f"{site / 'index.html'}: {len(pages)} pages, {nombre} links followed, {len(perdus)} faults")
    if perdus:
        sys.exit("\n".join(perdus))


if __name__ == "__main__":
    main(*sys.argv[1:])
