#!/usr/bin/env bash
# DateTime::Set 0.3900 (Debian 12), spans of days for Perl: the duration of a DateTime::Span has no years, months nor days. From 1 January 1994 to the
# same day of 2000 it is 0 years, 0 months, 0 days: the whole length is in seconds, which DateTime turns into no larger unit. The same span as the only
# one of a DateTime::SpanSet lasts six years, and so does the difference of its two ends. One expects the same duration of the three.
# Do: subtract the ends ($span->end - $span->start), or ask a SpanSet.
# Seen: years, months and days of the span, of the set of this span, and of the difference.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec perl libdatetime-perl libdatetime-set-perl
attendu "span: 0 0 0
set: 6 0 0
difference: 6 0 0" "$(perl - <<'PL'
use strict;
use warnings;
use DateTime;
use DateTime::Span;
use DateTime::SpanSet;
my $periode = DateTime::Span->from_datetimes(start => DateTime->new(year => 1994), before => DateTime->new(year => 2000));
my %durees = (span => $periode->duration, set => DateTime::SpanSet->from_spans(spans => [$periode])->duration, difference => $periode->end - $periode->start);
print "$_: ", join(" ", $durees{$_}->in_units("years", "months", "days")), "\n" for qw(span set difference);
PL
)"
