      * Errors of files, said with the file's name and its path.
      * The path is what the environment gives for DD_name, as the
      * runtime reads it; without it the name itself is the path.

       NOMMER-FICHIER.
           MOVE SPACES TO FICHIER-VARIABLE FICHIER-CHEMIN
           STRING "DD_" FICHIER-NOM DELIMITED BY SPACE
               INTO FICHIER-VARIABLE
           ACCEPT FICHIER-CHEMIN FROM ENVIRONMENT FICHIER-VARIABLE
               ON EXCEPTION MOVE FICHIER-NOM TO FICHIER-CHEMIN
           END-ACCEPT.

      * Two names for one file: opening the output would empty it.
       SEPARER-FICHIERS.
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 4
               MOVE FICHIER-CONNU(I) TO FICHIER-NOM
               PERFORM NOMMER-FICHIER
               MOVE FICHIER-CHEMIN TO FICHIER-CHEMIN-CONNU(I)
               PERFORM VARYING P FROM 1 BY 1 UNTIL P NOT < I
                   IF FICHIER-CHEMIN-CONNU(P) = FICHIER-CHEMIN
                       DISPLAY "fichiers " FUNCTION TRIM
                           (FICHIER-CONNU(P)) " et " FUNCTION TRIM
                           (FICHIER-NOM) " : le meme, " FUNCTION TRIM
                           (FICHIER-CHEMIN) UPON SYSERR
                       MOVE 12 TO RETURN-CODE
                       STOP RUN
                   END-IF
               END-PERFORM
           END-PERFORM.

       VERIFIER-FICHIER.
           IF NOT FICHIER-BON
               EVALUATE ETAT-FICHIER
                   WHEN "30" MOVE "lecture ou ecriture impossible"
                       TO FICHIER-CAUSE
                   WHEN "34" MOVE "plus de place" TO FICHIER-CAUSE
                   WHEN "35" MOVE "pas de tel fichier"
                       TO FICHIER-CAUSE
                   WHEN "37" MOVE "acces refuse" TO FICHIER-CAUSE
                   WHEN OTHER MOVE "erreur" TO FICHIER-CAUSE
               END-EVALUATE
               PERFORM NOMMER-FICHIER
               DISPLAY "fichier " FUNCTION TRIM(FICHIER-NOM) " ("
                   FUNCTION TRIM(FICHIER-CHEMIN) ") : "
                   FUNCTION TRIM(FICHIER-CAUSE) ", etat "
                   ETAT-FICHIER UPON SYSERR
               MOVE 12 TO RETURN-CODE
               STOP RUN
           END-IF.

      * All lines are in the file, the last one whole.
       COMPARER-LIGNES.
           IF LIGNES-RELUES NOT = LIGNES-ECRITES
               OR LIGNE-RELUE NOT = LIGNE-ECRITE
               DISPLAY "fichier " FUNCTION TRIM(FICHIER-NOM) " ("
                   FUNCTION TRIM(FICHIER-CHEMIN) ") : incomplet, "
                   LIGNES-RELUES " lignes pour " LIGNES-ECRITES
                   " (disque plein ?)" UPON SYSERR
               MOVE 12 TO RETURN-CODE
               STOP RUN
           END-IF.
