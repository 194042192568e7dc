#!/usr/bin/env bash
# GnuCOBOL 3.1.2 (Debian 12): XML GENERATE adds the length of what it writes to the item of COUNT instead of putting it there. For the second agent of
# a file, cut to COUNT, the document has behind it blanks for as many characters as the first one had, and for each next one more. One expects the
# length of the document, as the manual of the mainframe's compiler has it, since the receiving item is written anew each time; STRING, which adds to
# its pointer, goes on writing behind it.
# Do: MOVE ZERO to the item before each XML GENERATE.
# Seen: COUNT after each of two statements on one record of 34 characters.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec gnucobol3
cat >"$BAC/essai.cob" <<'COBOL'
IDENTIFICATION DIVISION.
PROGRAM-ID. ESSAI.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 AGENT.
    05 NIVEAU PIC 9(2) VALUE 12.
01 ECRIT PIC X(100).
01 LONGUEUR PIC 9(4) VALUE 0.
PROCEDURE DIVISION.
    PERFORM 2 TIMES
        XML GENERATE ECRIT FROM AGENT COUNT LONGUEUR END-XML
        DISPLAY LONGUEUR " " FUNCTION TRIM(ECRIT)
    END-PERFORM
    STOP RUN.
COBOL
cobc -x -free -o "$BAC/essai" "$BAC/essai.cob"
attendu "0034 <AGENT><NIVEAU>12</NIVEAU></AGENT>
0068 <AGENT><NIVEAU>12</NIVEAU></AGENT>" "$("$BAC/essai")"
