#!/usr/bin/env bash
# GnuCOBOL 3.1.2 (Debian 12): a line longer than the record of a LINE SEQUENTIAL file is read to the record's length, and what is over is gone, with
# status 00, as if the line had ended there. Two agents that came on one line (the end of line between them was lost) are one, and a field that another
# program put at the end of a line is not missed by anybody. One expects status 04, which is there for a record whose length does not fit, or the rest
# as the next record.
# Do: declare the record longer than any line by one character, and test that this one is blank.
# Seen: the statuses and records of a file of three agents on two lines.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec gnucobol3
cat >"$BAC/essai.cob" <<'COBOL'
IDENTIFICATION DIVISION.
PROGRAM-ID. ESSAI.
ENVIRONMENT DIVISION.
INPUT-OUTPUT SECTION.
FILE-CONTROL.
    SELECT AGENTS ASSIGN "agents.txt" ORGANIZATION LINE SEQUENTIAL STATUS ETAT.
DATA DIVISION.
FILE SECTION.
FD AGENTS.
01 AGENT PIC X(7).
WORKING-STORAGE SECTION.
01 ETAT PIC XX.
PROCEDURE DIVISION.
    OPEN INPUT AGENTS
    READ AGENTS
    PERFORM UNTIL ETAT = "10"
        DISPLAY ETAT " [" AGENT "]"
        READ AGENTS
    END-PERFORM
    CLOSE AGENTS
    STOP RUN.
COBOL
printf '00120070013008\n0014009\n' >"$BAC/agents.txt"
cobc -x -free -o "$BAC/essai" "$BAC/essai.cob"
attendu "00 [0012007]
00 [0014009]" "$(cd "$BAC" && ./essai)"
