       IDENTIFICATION DIVISION.
       PROGRAM-ID. UN-AGENT.
      * One agent, one request, one verdict: the shortest program.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY "liste_aptitude.cpy".
       01  NAISSANCE                     PIC X(10) VALUE "19660512".
       01  NAISSANCE-CHIFFRES REDEFINES NAISSANCE PIC 9(8).
       PROCEDURE DIVISION.
           MOVE LOW-VALUES TO LA-DOSSIER LA-DEMANDE
           MOVE LA-VERSION-ENREGISTREMENT
               TO LA-DOS-VERSION LA-DEM-VERSION
           MOVE LENGTH OF LA-DOSSIER TO LA-DOS-TAILLE
           MOVE LENGTH OF LA-DEMANDE TO LA-DEM-TAILLE
           MOVE "A-0001" TO LA-DOS-ID
      * 1966-05-12 MOVEd to a number would be 0, which means absent.
           IF NAISSANCE(1:8) IS NOT NUMERIC OR NAISSANCE(9:) > SPACES
               DISPLAY "naissance : AAAAMMJJ attendu, lu " NAISSANCE
               STOP RUN RETURNING 1
           END-IF
           MOVE NAISSANCE-CHIFFRES TO LA-DOS-NAISSANCE
           SET LA-FOR-ELE-OUI TO TRUE
           SET LA-DOS-I99-NON TO TRUE
           MOVE 1 TO LA-DOS-NOMBRE-CARRIERE
           MOVE 19930701 TO LA-PER-DEBUT(1)
           SET LA-PER-REG-GENERAL(1) TO TRUE
           SET LA-PER-TYP-ORGANISME(1) TO TRUE
           SET LA-PER-CAT-A(1) TO TRUE
           SET LA-PER-FCT-CADRE(1) TO TRUE
           MOVE 7 TO LA-PER-NIVEAU(1)
           SET LA-PER-NVC-OUI(1) TO TRUE
           MOVE 2000 TO LA-DEM-ANNEE
           SET LA-DEM-CLA-AD3 TO TRUE
           CALL "la_evaluer" USING
               BY REFERENCE LA-DOSSIER BY VALUE LENGTH OF LA-DOSSIER
               BY REFERENCE LA-DEMANDE BY VALUE LENGTH OF LA-DEMANDE
               BY REFERENCE LA-DECISION BY VALUE LENGTH OF LA-DECISION
               BY REFERENCE LA-ERREUR BY VALUE LENGTH OF LA-ERREUR
               RETURNING LA-STATUT
           EVALUATE TRUE
               WHEN NOT LA-OK
                   DISPLAY "refus : statut " LA-STATUT
                       " regle " LA-ERR-REGLE " champ " LA-CHE-CHAMP
               WHEN LA-DEC-VER-INSCRIPTIBLE
                   DISPLAY "inscriptible"
               WHEN OTHER
                   DISPLAY "verdict " LA-DEC-VERDICT
           END-EVALUATE
           STOP RUN.
