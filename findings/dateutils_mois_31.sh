#!/usr/bin/env bash
# dateutils 0.4.10 (Debian 12), dates on the command line: from 31 January to 1 March 2000 datediff has a month and 63 days. What is left after the
# month is counted wrong whenever the month after the first day lacks that day and the second date comes after its end; the months alone, and the same
# dates from the 29th on, are right. One expects a month and a day, and never more days than a month has.
# Do: `-f %m` alone for months, `-f %d` alone for days.
# Seen: years, months and days of three pairs, and the months of the first.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec dateutils
attendu "2000-01-31 2000-03-01 0/1/63
2001-01-31 2001-03-01 0/1/62
2000-01-29 2000-03-01 0/1/1
1" "$(for paire in "2000-01-31 2000-03-01" "2001-01-31 2001-03-01" "2000-01-29 2000-03-01"; do echo "$paire $(dateutils.ddiff $paire -f %Y/%m/%d)"; done
    dateutils.ddiff 2000-01-31 2000-03-01 -f %m)"
