#!/usr/bin/env bash
# @dsnp/parquetjs 1.8.8, Parquet for Node: a Date with a time of day, written to a column of the type DATE, is the next day if it is before 1970 and its own
# day after. The days since 1970 are cut towards zero, which is backwards in time for a part of the agents and forwards for the others. At midnight
# UTC all is right, so that trials with new Date("1950-06-15") pass; a birth at noon, as forms and clocks that shun the changes of hour make it, is
# wrong by a day for the older agents only. One expects the day that the Date is in, before 1970 as after.
# Do: set the time to midnight UTC first (setUTCHours(0, 0, 0, 0)).
# Seen: two days at noon and two at midnight, as written and as read by this library; then by pyarrow.
. "$(dirname "$0")/../outils/bac.sh"
node_avec @dsnp/parquetjs@1.8.8
python_avec pyarrow==26.0.1
cat >"$BAC/essai.js" <<'JS'
const { ParquetReader, ParquetSchema, ParquetWriter } = require("@dsnp/parquetjs");
(async () => {
  const jours = ["1950-06-15T12:00:00Z", "1980-06-15T12:00:00Z", "1950-06-15T00:00:00Z", "1980-06-15T00:00:00Z"];
  const sortie = await ParquetWriter.openFile(new ParquetSchema({ naissance: { type: "DATE" } }), "agents.parquet");
  for (const jour of jours) await sortie.appendRow({ naissance: new Date(jour) });
  await sortie.close();
  const lecteur = await ParquetReader.openFile("agents.parquet");
  const curseur = lecteur.getCursor();
  for (const jour of jours) console.log(jour, (await curseur.next()).naissance.toISOString().slice(0, 10));
  await lecteur.close();
})();
JS
attendu "1950-06-15T12:00:00Z 1950-06-16
1980-06-15T12:00:00Z 1980-06-15
1950-06-15T00:00:00Z 1950-06-15
1980-06-15T00:00:00Z 1980-06-15
pyarrow: 1950-06-16 1980-06-15 1950-06-15 1980-06-15" "$(cd "$BAC" && node essai.js && "$BAC/env/bin/python" - <<'PY'
import pyarrow.parquet

print("pyarrow:", *pyarrow.parquet.read_table("agents.parquet").column("naissance").to_pylist())
PY
)"
