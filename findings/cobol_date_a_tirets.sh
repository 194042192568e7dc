#!/usr/bin/env bash
# GnuCOBOL 3.1.2 (Debian 12): the same date with hyphens moved to a PIC 9(8) is 00000000 from a field, without a warning, and the characters 99-12-31
# from a literal; NUMVAL gives 0 too. Where 0 means «no date», an agent loses one. One expects the same answer from field and literal, and an
# exception or digits, not zeros.
# Do: IS NUMERIC before the MOVE, or take the digits by reference modification.
# Seen: the three.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec gnucobol3
cat >"$BAC/essai.cob" <<'COBOL'
IDENTIFICATION DIVISION.
PROGRAM-ID. ESSAI.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 LUE PIC X(10) VALUE "1999-12-31".
01 JOUR PIC 9(8).
PROCEDURE DIVISION.
    MOVE LUE TO JOUR
    DISPLAY "field " JOUR
    MOVE "1999-12-31" TO JOUR
    DISPLAY "literal " JOUR
    COMPUTE JOUR = FUNCTION NUMVAL(LUE)
    DISPLAY "numval " JOUR
    STOP RUN.
COBOL
cobc -x -free -o "$BAC/essai" "$BAC/essai.cob" 2>/dev/null
attendu "field 00000000
literal 99-12-31
numval 00000000" "$("$BAC/essai")"
