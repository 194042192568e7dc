#!/usr/bin/env bash
# csv-diff 1.2, which tells two versions of a table apart: with `--key`, rows that share a key are one row, the last of them, without a warning. The
# earlier period of an agent who has two can be changed or deleted, and the two files are the same for it. Without a key the same deletion is told.
# One expects an error for a key that is not unique, or every row compared.
# Do: count the keys first, or take a key of several columns joined.
# Seen: how many rows were removed when the first period of agent 0012 is gone, with the key and without it.
. "$(dirname "$0")/../outils/bac.sh"
python_avec csv-diff==1.2
printf 'id,debut,fin\n0012,1990-01-01,1995-12-31\n0012,1998-01-01,\n0013,1991-01-01,\n' >"$BAC/avant.csv"
printf 'id,debut,fin\n0012,1998-01-01,\n0013,1991-01-01,\n' >"$BAC/apres.csv"
compare() { "$BAC/env/bin/csv-diff" "$BAC/avant.csv" "$BAC/apres.csv" "$@" --json | grep -c '"debut"' || true; }
attendu "with the key: 0
without: 1" "with the key: $(compare --key=id)
without: $(compare)"
