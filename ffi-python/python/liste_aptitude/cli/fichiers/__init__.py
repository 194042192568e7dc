"""Files of the command: tables read block by block, whatever is wrong in some of their rows, and results written whole or not at all."""

DATES = ("aaaa-mm-jj", "jj/mm/aaaa")
"""How the dates of a file may be written."""
