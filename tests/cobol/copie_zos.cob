      * The z/OS copybook describes the same bytes: its lengths.
       IDENTIFICATION DIVISION.
       PROGRAM-ID. COPIEZOS.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY "liste_aptitude_zos.cpy".
       01  ECHECS PIC S9(9) COMP-5 VALUE 0.
       PROCEDURE DIVISION.
           IF LENGTH OF LA-DOSSIER NOT = LA-TAILLE-DOSSIER
               OR LENGTH OF LA-DEMANDE NOT = LA-TAILLE-DEMANDE
               OR LENGTH OF LA-DECISION NOT = LA-TAILLE-DECISION
               OR LENGTH OF LA-ERREUR NOT = LA-TAILLE-ERREUR
               DISPLAY "z/OS copybook: a length differs" UPON SYSERR
               ADD 1 TO ECHECS
           ELSE
               DISPLAY "cobol: z/OS copybook, four lengths"
           END-IF
           MOVE ECHECS TO RETURN-CODE
           STOP RUN.
