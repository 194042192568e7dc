#!/usr/bin/env bash
# GnuCOBOL 3.1.2 (Debian 12): INTEGER-OF-DATE of a day that does not exist, or of 0, is 0 and the program goes on, also when compiled with -debug. The
# days from it to 1 January 2002 are 146,463: whoever has no date, or 29 February 2001, has 401 years of service and reaches every threshold. The
# exception is noted (EXCEPTION-STATUS) and stops nothing, while a subscript out of bounds does under -debug. One expects a stop there, or a
# difference that a test for a sign finds.
# Do: TEST-DATE-YYYYMMDD first, which is 0 for a day that exists.
# Seen: the days from 29 February 2001 to 1 January 2002, and from 0; the status; what the test says.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec gnucobol3
cat >"$BAC/essai.cob" <<'COBOL'
IDENTIFICATION DIVISION.
PROGRAM-ID. ESSAI.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 DEBUT PIC 9(8) VALUE 20010229.
01 SANS-DATE PIC 9(8) VALUE 0.
01 JOURS PIC Z(6)9.
PROCEDURE DIVISION.
    COMPUTE JOURS = FUNCTION INTEGER-OF-DATE(20020101) - FUNCTION INTEGER-OF-DATE(DEBUT)
    DISPLAY JOURS " " FUNCTION TRIM(FUNCTION EXCEPTION-STATUS)
    COMPUTE JOURS = FUNCTION INTEGER-OF-DATE(20020101) - FUNCTION INTEGER-OF-DATE(SANS-DATE)
    DISPLAY JOURS
    COMPUTE JOURS = FUNCTION TEST-DATE-YYYYMMDD(DEBUT)
    DISPLAY JOURS
    STOP RUN.
COBOL
cobc -x -free -debug -o "$BAC/essai" "$BAC/essai.cob"
attendu " 146463 EC-ARGUMENT-FUNCTION
 146463
      3" "$("$BAC/essai")"
