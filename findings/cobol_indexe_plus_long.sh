#!/usr/bin/env bash
# GnuCOBOL 3.1.2 (Debian 12, Berkeley DB): an INDEXED file written with records of 8 bytes opens, with status 00, as a file of records of 16, and READ
# leaves in the last 8 bytes what the program had there before, with status 00 again. One expects status 39 (attributes in conflict) at OPEN, as the standard
# has it, or blanks. After a field is added to a copybook, old records answer with the data of the agent read before.
# Do: a version or a length in the record, and the record cleared before each READ.
# Seen: the statuses, and the record read into an area of Z.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec gnucobol3
cat >"$BAC/essai.cob" <<'COBOL'
IDENTIFICATION DIVISION.
PROGRAM-ID. ESSAI.
ENVIRONMENT DIVISION.
INPUT-OUTPUT SECTION.
FILE-CONTROL.
    SELECT AVANT ASSIGN TO "agents.dat" ORGANIZATION INDEXED
        RECORD KEY CLE-AVANT FILE STATUS STATUT.
    SELECT APRES ASSIGN TO "agents.dat" ORGANIZATION INDEXED
        ACCESS DYNAMIC RECORD KEY CLE-APRES FILE STATUS STATUT.
DATA DIVISION.
FILE SECTION.
FD AVANT.
01 COURT.
    05 CLE-AVANT PIC X(4).
    05 FILLER PIC X(4).
FD APRES.
01 ALLONGE.
    05 CLE-APRES PIC X(4).
    05 FILLER PIC X(12).
WORKING-STORAGE SECTION.
01 STATUT PIC XX.
PROCEDURE DIVISION.
    OPEN OUTPUT AVANT
    MOVE "0001AAAA" TO COURT
    WRITE COURT
    CLOSE AVANT
    OPEN INPUT APRES
    DISPLAY "open " STATUT
    MOVE ALL "Z" TO ALLONGE
    MOVE "0001" TO CLE-APRES
    READ APRES KEY IS CLE-APRES
    DISPLAY "read " STATUT " " ALLONGE
    CLOSE APRES
    STOP RUN.
COBOL
cobc -x -free -o "$BAC/essai" "$BAC/essai.cob"
attendu "open 00
read 00 0001AAAAZZZZZZZZ" "$(cd "$BAC" && ./essai)"
