#!/usr/bin/env bash
# DateTime::Format::Duration 1.03a (Debian 12), for Perl: with a first day (`base`), which is there to turn days into months rightly, days come out
# that nobody counted. Thirty days from 31 January 1999 are «1 mois et 5 jours», from 31 January 2000 «1 mois et 3 jours»; the month and the day
# from 31 May to 1 July 1998 are «1 mois et 3 jours». From 1 January all is right, and without a base the days are left alone. However the end of a
# month is taken, thirty days from there are a month and a day or two at most. One expects less error with a first day than without.
# Do: no `normalize` with a `base` past the 28th; take the difference of the two dates, which DateTime gives in months and days.
# Seen: thirty days without a base and from three first days; then the month and the day from 31 May to 1 July.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec perl libdatetime-perl libdatetime-format-duration-perl
attendu "00 mois et 30 jours
1999-01-31: 01 mois et 5 jours
2000-01-31: 01 mois et 3 jours
1999-01-01: 00 mois et 30 jours
01 mois et 1 jours / 01 mois et 3 jours" "$(perl - <<'PL'
use strict;
use warnings;
use DateTime;
use DateTime::Format::Duration;
sub jour { my ($a, $m, $j) = @_; DateTime->new(year => $a, month => $m, day => $j) }
sub dit { DateTime::Format::Duration->new(pattern => '%m mois et %e jours', normalize => 1, @_[1 .. $#_])->format_duration($_[0]) }
my $trente = DateTime::Duration->new(days => 30);
print dit($trente), "\n";
print $_->ymd, ": ", dit($trente, base => $_), "\n" for jour(1999, 1, 31), jour(2000, 1, 31), jour(1999, 1, 1);
my ($mai, $juillet) = (jour(1998, 5, 31), jour(1998, 7, 1));
print dit($juillet - $mai), " / ", dit($juillet - $mai, base => $mai), "\n";
PL
)"
