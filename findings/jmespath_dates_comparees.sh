#!/usr/bin/env bash
# JMESPath, the language that picks rows out of JSON: `[?naissance < '1960-01-01']` selects agents or none, by the library that reads it. jmespath
# 0.16.0 and the Python jmespath 1.1.0 compare the texts, so that dates written as ISO compare as days; in @jmespath-community/jmespath 1.3.0, made to
# carry the first one on, an order between texts is null (the specification orders numbers only), and a filter takes null for «no». Neither «before»
# nor «not before» keeps a row, without an error, while `==` and sort_by work on the same texts. One expects the rows in both, or an error.
# Do: sort_by for the order; compare numbers (19600101) or in the program.
# Seen: by each library, who was born before, who was not, and the order of all.
. "$(dirname "$0")/../outils/bac.sh"
node_avec jmespath@0.16.0 @jmespath-community/jmespath@1.3.0
python_avec jmespath==1.1.0
cat >"$BAC/essai.js" <<'JS'
const agents = [{ id: "0012", naissance: "1970-05-05" }, { id: "0013", naissance: "1950-01-02" }];
for (const nom of ["jmespath", "@jmespath-community/jmespath"])
  console.log(`${nom}:`, ["[?naissance < '1960-01-01'].id", "[?naissance >= '1960-01-01'].id", "sort_by(@, &naissance)[].id"]
    .map((question) => require(nom).search(agents, question).join(" ") || "none").join(" | "));
JS
attendu "jmespath: 0013 | 0012 | 0013 0012
@jmespath-community/jmespath: none | none | 0013 0012
Python: ['0013']" "$(cd "$BAC" && node essai.js && "$BAC/env/bin/python" - <<'PY'
import jmespath

agents = [{"id": "0012", "naissance": "1970-05-05"}, {"id": "0013", "naissance": "1950-01-02"}]
print("Python:", jmespath.search("[?naissance < '1960-01-01'].id", agents))
PY
)"
