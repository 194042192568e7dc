#!/usr/bin/env bash
# mcp 2.3.0, the Python SDK of the Model Context Protocol: an argument sent as text is parsed as JSON before it is checked, unless its annotation
# is exactly `str`. For `str | None` the text "null" arrives as None, for `str | dict` a JSON text arrives as a dict in which a name
# given twice has lost its first value. One expects a text that the annotation allows to arrive as it was sent.
# Do: annotate with `str` alone, and parse in the tool.
# Seen: what three tools receive.
. "$(dirname "$0")/../outils/bac.sh"
python_avec mcp==2.3.0
attendu "str: 'null'
str | None: None
str | dict: {'niveau': 7}" "$("$BAC/env/bin/python" - <<'PY'
import asyncio

from mcp.server.mcpserver import MCPServer

serveur = MCPServer("essai")


@serveur.tool()
def texte(valeur: str) -> str:
    return f"str: {valeur!r}"


@serveur.tool()
def peut_etre(valeur: str | None) -> str:
    return f"str | None: {valeur!r}"


@serveur.tool()
def ou_objet(valeur: str | dict) -> str:
    return f"str | dict: {valeur!r}"


async def appeler() -> None:
    for outil, valeur in (("texte", "null"), ("peut_etre", "null"), ("ou_objet", '{"niveau": 6, "niveau": 7}')):
        reponse = await serveur.call_tool(outil, {"valeur": valeur})
        print(reponse.content[0].text)


asyncio.run(appeler())
PY
)"
