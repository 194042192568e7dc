#!/usr/bin/env bash
# Date::Calc 6.4 (Debian 12), for Perl: Delta_YMD(debut, fin) subtracts years, months and days each by itself. From 15 March 1994 to 1 January 2000 it
# is 6 years, -2 months and -14 days, from 31 December to 1 January one year less eleven months. A rule that looks at the years grants six years two
# months and a half early. One expects, from the name and the order, years, months and days that are complete, which are what N_Delta_YMD gives.
# Do: N_Delta_YMD.
# Seen: both on three pairs.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec perl libdate-calc-perl
attendu "1994-03-15 2000-01-01: 6 -2 -14, normalised 5 9 17
1999-12-31 2000-01-01: 1 -11 -30, normalised 0 0 1
1997-01-02 2000-01-01: 3 0 -1, normalised 2 11 30" "$(perl - <<'PL'
use strict;
use warnings;
use Date::Calc qw(Delta_YMD N_Delta_YMD);
for (["1994-03-15", "2000-01-01"], ["1999-12-31", "2000-01-01"], ["1997-01-02", "2000-01-01"]) {
    my @jours = map { split /-/ } @$_;
    print "@$_: @{[Delta_YMD(@jours)]}, normalised @{[N_Delta_YMD(@jours)]}\n";
}
PL
)"
