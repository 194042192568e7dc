#!/usr/bin/env bash
# Miller 6.6.0 (Debian 12): in stats1 a number with a decimal comma is left out of the sum and of the mean, and counted, without an error and with
# status 0. Of 1, 2,5 and 3 the count is 3, the sum 4, the mean 2, the largest the text «2,5»; where every row has a comma the sum is 0. A sum written
# in the language (`@somme += $taux`) gives «(error)», so one expects that, or a refusal, of the verb too.
# Do: `put '$taux = float(sub(string($taux), ",", "."))'` first; without `float` it is a text, which is left out as well.
# Seen: stats1 as it comes, the sum in the language, then stats1 after the cure.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec miller
printf 'taux\n1\n2,5\n3\n' >"$BAC/taux.csv"
lire() { mlr --icsv --ifs ';' --ojsonl "$@" "$BAC/taux.csv"; }
chiffres=(stats1 -a count,sum,mean,max -f taux)
attendu '{"taux_count": 3, "taux_sum": 4, "taux_mean": 2, "taux_max": "2,5"}
{"somme": (error)}
{"taux_count": 3, "taux_sum": 6.5, "taux_mean": 2.1666666666666665, "taux_max": 3}' "$(
    lire "${chiffres[@]}"
    lire put -q '@somme += $taux; end {emit @somme}'
    lire put '$taux = float(sub(string($taux), ",", "."))' then "${chiffres[@]}"
)"
