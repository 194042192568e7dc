"""``python -m liste_aptitude.cli``: the command, where the console script is not on the path."""

import sys

from . import main

if __name__ == "__main__":
    sys.exit(main())
