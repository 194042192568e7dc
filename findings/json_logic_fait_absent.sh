#!/usr/bin/env bash
# json-logic-js 2.0.5, rules as JSON: a fact that is not in the data is null, and null compares as zero. «Under 40» holds for whoever has no age,
# and so does «at least 0»; an empty text is zero too. One expects a condition on an absent fact to be unknown, or not to hold.
# Do: ask `missing` first, for each fact of the rule.
# Seen: two conditions without the fact, one with an empty text, then what `missing` says.
. "$(dirname "$0")/../outils/bac.sh"
node_avec json-logic-js@2.0.5
cat >"$BAC/essai.cjs" <<'JS'
const regle = require("json-logic-js");
console.log(regle.apply({ "<": [{ var: "age" }, 40] }, {}), regle.apply({ ">=": [{ var: "age" }, 0] }, {}));
console.log(regle.apply({ "<=": [{ var: "niveau" }, 6] }, { niveau: "" }));
console.log(JSON.stringify(regle.apply({ missing: ["age", "niveau"] }, { niveau: "" })));
JS
attendu 'true true
true
["age","niveau"]' "$(cd "$BAC" && node essai.cjs)"
