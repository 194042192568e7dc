"""Sphinx makes the documentation site out of docs/: the pages as they are, the contents as docs/SUMMARY.md lists them."""

import re
from pathlib import Path

from sphinx.application import Sphinx

ICI = Path(__file__).parent

project = "liste_aptitude"
html_title = "liste_aptitude"
root_doc = "SUMMARY"
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
# Links stay as they are written, so that one link serves the site and the repository's host: finir.py follows each of them.
myst_all_links_external = True
myst_heading_anchors = 6
smartquotes = False
html_theme = "furo"
html_static_path = [str(ICI / "site.css")]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sphinx = False
# The summaries of a search are fetched, which a page opened from a disk may not do.
html_show_search_summary = False
html_use_index = False
html_domain_indices = False

PARTIE = re.compile(r"^# (.+)$", re.MULTILINE)
PAGE = re.compile(r"^ *-? *\[([^\]]+)\]\(([^)]+)\.md\)$", re.MULTILINE)


def sommaire(_application: Sphinx, nom: str, source: list[str]) -> None:
    """The list of pages of SUMMARY.md, a part each, as the contents that Sphinx knows."""
    if nom != root_doc:
        return
    _, *parties = PARTIE.split(source[0])
    morceaux = [(parties[n], PAGE.findall(parties[n + 1])) for n in range(0, len(parties), 2)]
    arbres = [
        "```{toctree}\n" + (f":caption: {partie}\n" if partie != "Summary" else "") + "".join(f"{titre} <{page}>\n" for titre, page in pages) + "```\n"
        for partie, pages in morceaux
    ]
    source[0] = "# liste_aptitude\n\n" + "\n".join(arbres)


def setup(application: Sphinx) -> None:
    application.connect("source-read", sommaire)
