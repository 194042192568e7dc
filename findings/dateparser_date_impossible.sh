#!/usr/bin/env bash
# dateparser 1.5.0, told that the text is French: a month that does not exist becomes another date instead of none. «1999-13-01» is read as
# 13 January 1999, in strict mode too; «00/01/2001» takes the month from today's date. «31/06/2001» is refused, so a trial with an
# impossible day suggests that impossible dates are always refused.
# Do: read dates of files with one stated format (strptime), never a guesser.
# Seen: what each text gives on 28 November 2026.
. "$(dirname "$0")/../outils/bac.sh"
python_avec dateparser==1.5.0
attendu "1999-13-01 1999-01-13
1999-13-01 strict 1999-01-13
00/01/2001 2001-11-01
31/06/2001 None" "$("$BAC/env/bin/python" - <<'PY'
from datetime import datetime

import dateparser


def lire(texte, **reglages):
    reglages["RELATIVE_BASE"] = datetime(2026, 11, 28)
    lu = dateparser.parse(texte, languages=["fr"], settings=reglages)
    return lu and lu.date()


print("1999-13-01", lire("1999-13-01"))
print("1999-13-01 strict", lire("1999-13-01", STRICT_PARSING=True))
print("00/01/2001", lire("00/01/2001"))
print("31/06/2001", lire("31/06/2001"))
PY
)"
