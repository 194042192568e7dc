"""Run the directory: python tests/reference --n N --graine S --commande ..."""
import sys

from differentiel import principal

sys.exit(principal())
