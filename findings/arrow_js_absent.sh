#!/usr/bin/env bash
# apache-arrow 21.2.0, Arrow for JavaScript: of objects made into a table, a key that one of them does not have, or has as undefined, is false in a
# column of booleans and the empty text in a column of texts, with a null count of 0; only what is null is null. In JavaScript an absent key is how a
# fact not known is written (JSON.stringify drops it), and a column of numbers shows it as null. One expects null throughout: here an agent of whom
# nothing is known has answered no.
# Do: write every key in every object, with `?? null`.
# Seen: the second of two objects, with its key absent, then null, as the table has it.
. "$(dirname "$0")/../outils/bac.sh"
node_avec apache-arrow@21.2.0
cat >"$BAC/essai.mjs" <<'JS'
import { tableFromJSON } from "apache-arrow";
for (const second of [{ id: "B" }, { id: "B", interim: null, fin: null }]) {
  const table = tableFromJSON([{ id: "A", interim: true, fin: "2001-01-01" }, second]);
  console.log(JSON.stringify(table.get(1)), "nulls:", table.getChild("interim").nullCount, table.getChild("fin").nullCount);
}
JS
attendu '{"id":"B","interim":false,"fin":""} nulls: 0 0
{"id":"B","interim":null,"fin":null} nulls: 1 1' "$(cd "$BAC" && node essai.mjs)"
