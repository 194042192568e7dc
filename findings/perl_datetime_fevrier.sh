#!/usr/bin/env bash
# DateTime 1.59 (Debian 12), for Perl: a year after 29 February 2000 is 1 March 2001, a year before it is 28 February 1999; a month after 31 January
# is 3 March, a month before 31 March the last of February. What is added runs over the end of a month, what is taken away stops at it, and the two
# are options of the duration (`end_of_month`) whose default depends on its sign. One expects the same rule both ways.
# Do: say `end_of_month => 'limit'` (or 'wrap') in every add and subtract.
# Seen: the four, then the first with 'limit'.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec perl libdatetime-perl
attendu "2001-03-01 1999-02-28
2001-03-03 2001-02-28
2001-02-28" "$(perl - <<'PL'
use strict;
use warnings;
use DateTime;
sub jour { my ($annee, $mois, $jour) = @_; DateTime->new(year => $annee, month => $mois, day => $jour) }
print jour(2000, 2, 29)->add(years => 1)->ymd, " ", jour(2000, 2, 29)->subtract(years => 1)->ymd, "\n";
print jour(2001, 1, 31)->add(months => 1)->ymd, " ", jour(2001, 3, 31)->subtract(months => 1)->ymd, "\n";
print jour(2000, 2, 29)->add(years => 1, end_of_month => "limit")->ymd, "\n";
PL
)"
