#!/usr/bin/env bash
# GnuCOBOL 3.1.2 (Debian 12, built without a JSON library): JSON GENERATE compiles without a warning and does nothing. The receiving item keeps what
# it held, COUNT keeps its value, JSON-CODE is 0, and ON EXCEPTION is not taken. XML GENERATE of the same record works, which lets one believe that
# the statements are there. One expects the compiler to refuse it, or the exception.
# Do: look at `cobc --info` («JSON library») and test that COUNT changed; write the JSON with STRING.
# Seen: the code, the count (9 before) and the item (Z before) of JSON; then the code, the count and the text of XML.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec gnucobol3
cat >"$BAC/essai.cob" <<'COBOL'
IDENTIFICATION DIVISION.
PROGRAM-ID. ESSAI.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 AGENT.
    05 NIVEAU PIC 9(2) VALUE 12.
01 ECRIT PIC X(40).
01 LONGUEUR PIC 9(4).
PROCEDURE DIVISION.
    MOVE ALL "Z" TO ECRIT
    MOVE 9 TO LONGUEUR
    JSON GENERATE ECRIT FROM AGENT COUNT LONGUEUR
        ON EXCEPTION DISPLAY "exception"
    END-JSON
    DISPLAY "json " JSON-CODE " " LONGUEUR " " ECRIT
    MOVE ALL "Z" TO ECRIT
    MOVE 0 TO LONGUEUR
    XML GENERATE ECRIT FROM AGENT COUNT LONGUEUR
        ON EXCEPTION DISPLAY "exception"
    END-XML
    DISPLAY "xml " XML-CODE " " LONGUEUR " " ECRIT(1:LONGUEUR)
    STOP RUN.
COBOL
cobc -x -free -Wall -o "$BAC/essai" "$BAC/essai.cob" 2>&1
attendu "json +000000000 0009 ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ
xml +000000000 0034 <AGENT><NIVEAU>12</NIVEAU></AGENT>" "$("$BAC/essai")"
