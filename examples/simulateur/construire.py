"""Makes the simulator page: one HTML file that holds its style, its script and the kernel, and calls for nothing else.

    python3 examples/simulateur/construire.py MODULE.wasm OUTPUT.html

The same inputs give the same bytes. The modules of src/ are joined in the order of their imports: a name is declared once in all of
them, which is checked here.
"""

import base64
import gzip
import hashlib
import json
import re
import sys
from pathlib import Path

ICI = Path(__file__).parent
SOURCES = ICI / "src"
EXEMPLES = ICI.parent / "dossiers" / "dossiers.jsonl"
BUDGET = 410_000

IMPORT = re.compile(r'^import \{[^}]*\} from "\./([a-z]+)\.js";\n', re.MULTILINE)
DECLARATION = re.compile(r"^(?:async )?(?:function|class|const|let) (\w+)|^const \[([^\]]+)\]", re.MULTILINE)


def joindre(nom: str, faits: list[str], en_cours: tuple[str, ...] = ()) -> str:
    """The module `nom` after those it imports; each module once."""
    if nom in en_cours:
        sys.exit(f"import cycle: {' -> '.join((*en_cours, nom))}")
    if nom in faits:
        return ""
    texte = (SOURCES / f"{nom}.js").read_text("utf-8")
    avant = "".join(joindre(autre, faits, (*en_cours, nom)) for autre in IMPORT.findall(texte))
    faits.append(nom)
    return avant + re.sub(r"^export ", "", IMPORT.sub("", texte), flags=re.MULTILINE) + "\n"


def script(module: bytes) -> str:
    modules: list[str] = []
    corps = joindre("page", modules)
    oublies = {chemin.stem for chemin in SOURCES.glob("*.js")} - set(modules)
    if oublies:
        sys.exit(f"modules that nothing imports: {sorted(oublies)}")
    if re.search(r"^(import|export) ", corps, re.MULTILINE):
        sys.exit("an import or export is written otherwise than this script reads it")
    noms = [n.strip() for seul, liste in DECLARATION.findall(corps) for n in (seul or liste).split(",")]
    doubles = sorted({nom for nom in noms if noms.count(nom) > 1})
    if doubles:
        sys.exit(f"declared in two modules: {doubles}")
    # Comments and indentation are for readers of the sources.
    corps = re.sub(r"^\s*(//.*|/\*\*.*\*/)?\n", "", corps, flags=re.MULTILINE)
    corps = re.sub(r"^\s+", "", corps, flags=re.MULTILINE)
    exemples = [json.loads(ligne) for ligne in EXEMPLES.read_text("utf-8").splitlines()]
    donnees = json.dumps(exemples, ensure_ascii=False, separators=(",", ":")).encode()
    return f'"use strict";(()=>{{\nconst NOYAU="{resserrer(module)}";\nconst EXEMPLES="{resserrer(donnees)}";\n{corps}}})();'


def resserrer(octets: bytes) -> str:
    """Bytes as the page holds them, `decompresser` in noyau.js."""
    return en_lettres(gzip.compress(octets, 9, mtime=0))


def en_lettres(octets: bytes) -> str:
    """Base 85, with a comma for `<`: whatever the bytes, no letter needs an escape in a text of the script and none reads as HTML."""
    return base64.b85encode(octets).decode().replace("<", ",")


def style() -> str:
    texte = re.sub(r"/\*.*?\*/", "", (SOURCES / "page.css").read_text("utf-8"), flags=re.DOTALL)
    return re.sub(r"\n\s*", "\n", texte).strip()


def empreinte(texte: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(texte.encode()).digest()).decode()}'"


def page(module: bytes) -> str:
    le_script, le_style = script(module), style()
    csp = "; ".join(
        [
            "default-src 'none'",
            f"script-src {empreinte(le_script)} 'wasm-unsafe-eval'",
            f"style-src {empreinte(le_style)}",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
    morceaux = {"csp": csp, "style": le_style, "script": le_script}
    patron = (SOURCES / "page.html").read_text("utf-8")
    return re.sub(r"\{\{(\w+)\}\}", lambda m: morceaux[m[1]], patron)


def main(module: str, sortie: str) -> None:
    texte = page(Path(module).read_bytes()).encode()
    Path(sortie).parent.mkdir(parents=True, exist_ok=True)
    Path(sortie).write_bytes(texte)
    print(f"{sortie}: {len(texte)} bytes of {BUDGET}")
    if len(texte) > BUDGET:
        sys.exit("the page is over its budget")


if __name__ == "__main__":
    main(*sys.argv[1:])
