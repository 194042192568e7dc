      *> Whole years between two dates, as COBOL programs count them: pairs on standard input, two answers a line:
      *> the two dates written YYYYMMDD subtracted and divided by 10000; the days between them divided by 365,25.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. ANCIENNETE.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT PAIRES ASSIGN TO KEYBOARD
               ORGANIZATION IS LINE SEQUENTIAL.
       DATA DIVISION.
       FILE SECTION.
       FD PAIRES.
       01 PAIRE.
           05 DEBUT-A PIC 9(4).
           05 FILLER  PIC X.
           05 DEBUT-M PIC 9(2).
           05 FILLER  PIC X.
           05 DEBUT-J PIC 9(2).
           05 FILLER  PIC X.
           05 FIN-A   PIC 9(4).
           05 FILLER  PIC X.
           05 FIN-M   PIC 9(2).
           05 FILLER  PIC X.
           05 FIN-J   PIC 9(2).
       WORKING-STORAGE SECTION.
       01 DEBUT    PIC 9(8).
       01 FIN      PIC 9(8).
       01 JOURS    PIC S9(9) COMP-5.
       01 ANNEES   PIC 9(4).
       01 ANNEES-J PIC 9(4).
       01 TERMINE  PIC 9 VALUE 0.
       PROCEDURE DIVISION.
           OPEN INPUT PAIRES
           PERFORM UNTIL TERMINE = 1
               READ PAIRES
                   AT END MOVE 1 TO TERMINE
                   NOT AT END PERFORM COMPTER
               END-READ
           END-PERFORM
           CLOSE PAIRES
           STOP RUN.
       COMPTER.
           COMPUTE DEBUT = DEBUT-A * 10000 + DEBUT-M * 100 + DEBUT-J
           COMPUTE FIN = FIN-A * 10000 + FIN-M * 100 + FIN-J
           COMPUTE ANNEES = (FIN - DEBUT) / 10000
           COMPUTE JOURS = FUNCTION INTEGER-OF-DATE(FIN)
               - FUNCTION INTEGER-OF-DATE(DEBUT)
           COMPUTE ANNEES-J = JOURS / 365.25
           DISPLAY ANNEES " " ANNEES-J.
