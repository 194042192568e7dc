#!/usr/bin/env bash
# joi 18.3.2, which checks and converts the input of programs in JavaScript: `Joi.date()` takes 19500102, the way payroll files write a date, for
# milliseconds since 1970. The text is valid and becomes 1 January 1970, a little after five in the morning, as every other day so written does.
# 2001, a year, is two seconds past midnight of that day. «1950-01-02» is right, and `.iso()` refuses the eight digits, though ISO 8601 has them.
# One expects the second of January, or a refusal: texts are said to be JavaScript's date strings, and only numbers to be milliseconds.
# Do: a `pattern` for the text, and a date made of its parts; or `.iso()` where no compact date may come.
# Seen: two compact dates and a year, then the first with hyphens, then what `.iso()` says of it.
. "$(dirname "$0")/../outils/bac.sh"
node_avec joi@18.3.2
cat >"$BAC/essai.mjs" <<'JS'
import Joi from "joi";

for (const texte of ["19500102", "20010228", "2001", "1950-01-02"]) console.log(texte, Joi.attempt(texte, Joi.date()).toISOString());
console.log(Joi.date().iso().validate("19500102").error.message);
JS
attendu '19500102 1970-01-01T05:25:00.102Z
20010228 1970-01-01T05:33:30.228Z
2001 1970-01-01T00:00:02.001Z
1950-01-02 1950-01-02T00:00:00.000Z
"value" must be in ISO 8601 date format' "$(cd "$BAC" && node essai.mjs)"
