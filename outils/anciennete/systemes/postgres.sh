#!/usr/bin/env bash
# Years, months and days between two dates by PostgreSQL's age(), on a server of its own that ends with the script: pairs on standard input.
set -euo pipefail
binaires=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
base=$(mktemp -d)
chown postgres "$base"
en_postgres() { setpriv --reuid=postgres --regid=postgres --init-groups "$@"; }
trap 'en_postgres "$binaires/pg_ctl" -D "$base/donnees" -m immediate stop >/dev/null 2>&1; rm -rf "$base"' EXIT
cat >"$base/paires.txt"
chmod 644 "$base/paires.txt"
en_postgres "$binaires/initdb" -D "$base/donnees" --auth=trust >/dev/null
en_postgres "$binaires/pg_ctl" -w -D "$base/donnees" -o "-k $base -c listen_addresses=''" start >/dev/null
en_postgres psql -qAt -h "$base" -d postgres <<SQL
CREATE TABLE paires (rang serial, debut date, fin date);
\\copy paires (debut, fin) FROM '$base/paires.txt' WITH (DELIMITER ' ')
SELECT concat_ws('/', extract(year FROM age(fin, debut)), extract(month FROM age(fin, debut)), extract(day FROM age(fin, debut))) FROM paires ORDER BY rang;
SQL
