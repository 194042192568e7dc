#!/usr/bin/env bash
# i18next 26.7.2 in French: a sentence with its two plurals, `_one` and `_other`, is shown for every number but the round millions, where the key
# itself is shown in its place. French has had a third category in the Unicode data since 2020, `many`, for what takes «de» («un million d’euros»);
# the library looks for `_many`, and does not fall back to `_other`. 1,500,000 is `other`, so trials with large numbers do not find it. One expects
# French to have two plurals, and the fallback.
# Do: give `_many` in French (also Spanish, Italian, Portuguese), or in every test count to 1,000,000.
# Seen: five amounts, then a million with `_many` given.
. "$(dirname "$0")/../outils/bac.sh"
node_avec i18next@26.7.2
cat >"$BAC/essai.mjs" <<'JS'
import i18next from "i18next";
const phrases = { montant_one: "{{count}} euro", montant_other: "{{count}} euros" };
await i18next.init({ lng: "fr", showSupportNotice: false, resources: { fr: { translation: phrases } } });
console.log([0, 1, 2, 1500000, 1000000].map((count) => i18next.t("montant", { count })).join(", "));
i18next.addResource("fr", "translation", "montant_many", "{{count}} d’euros");
console.log(i18next.t("montant", { count: 1000000 }));
JS
attendu "0 euro, 1 euro, 2 euros, 1500000 euros, montant
1000000 d’euros" "$(cd "$BAC" && node essai.mjs)"
