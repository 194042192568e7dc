"""The conformance kit: python3 liste-aptitude-conformite.pyz --commande "a program"."""

import os
import sys

_RACINE = os.path.dirname(os.path.abspath(__file__))
# The reference model is a folder of plain modules beside the kit.
sys.path[:0] = [_RACINE, os.path.join(_RACINE, "reference")]

from kit.commande import principal  # noqa: E402

if __name__ == "__main__":
    sys.exit(principal())
