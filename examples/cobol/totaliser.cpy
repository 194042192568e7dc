      * Totals, their two balances, the rate, the return code.
       TOTALISER.
           PERFORM AFFICHER-TOTAUX
           PERFORM AFFICHER-DEBIT
           IF AGENTS-REJETES > 0 OR PERIODES-SANS-AGENT > 0
               MOVE 4 TO RETURN-CODE
           ELSE
               MOVE 0 TO RETURN-CODE
           END-IF
           PERFORM VERIFIER-TOTAUX.

       AFFICHER-TOTAUX.
           MOVE "agents lus" TO TOTAL-LIBELLE
           MOVE AGENTS-LUS TO TOTAL-NOMBRE
           DISPLAY LIGNE-TOTAL
           MOVE "decisions ecrites" TO TOTAL-LIBELLE
           MOVE DECISIONS-ECRITES TO TOTAL-NOMBRE
           DISPLAY LIGNE-TOTAL
           SET LA-LIS-VERDICT TO TRUE
           CALL "la_nombre" USING
               BY VALUE LA-LISTE BY REFERENCE NOMBRE-VERDICTS
               RETURNING LA-STATUT
           PERFORM AFFICHER-VERDICT
               VARYING CODE-MOT FROM 1 BY 1
               UNTIL CODE-MOT > NOMBRE-VERDICTS
           MOVE "agents rejetes" TO TOTAL-LIBELLE
           MOVE AGENTS-REJETES TO TOTAL-NOMBRE
           DISPLAY LIGNE-TOTAL
           MOVE "periodes lues" TO TOTAL-LIBELLE
           MOVE PERIODES-LUES TO TOTAL-NOMBRE
           DISPLAY LIGNE-TOTAL
           MOVE "periodes retenues" TO TOTAL-LIBELLE
           MOVE PERIODES-RETENUES TO TOTAL-NOMBRE
           DISPLAY LIGNE-TOTAL
           MOVE "periodes d'agents rejetes" TO TOTAL-LIBELLE
           MOVE PERIODES-D-UN-REJET TO TOTAL-NOMBRE
           DISPLAY LIGNE-TOTAL
           MOVE "periodes sans agent" TO TOTAL-LIBELLE
           MOVE PERIODES-SANS-AGENT TO TOTAL-NOMBRE
           DISPLAY LIGNE-TOTAL.

       AFFICHER-VERDICT.
           PERFORM NOMMER
           STRING "  dont " TEXTE DELIMITED BY SIZE INTO TOTAL-LIBELLE
           MOVE DECISIONS-DU-VERDICT(CODE-MOT) TO TOTAL-NOMBRE
           DISPLAY LIGNE-TOTAL.

       AFFICHER-DEBIT.
           MOVE FUNCTION CURRENT-DATE TO FIN-LOT
           MOVE FIN-LOT(9:8) TO HEURE
           COMPUTE CENTIEMES = (HEURE-HEURES * 60 + HEURE-MINUTES)
               * 6000 + HEURE-CENTIEMES
           MOVE DEBUT-LOT(9:8) TO HEURE
           COMPUTE CENTIEMES = CENTIEMES - HEURE-CENTIEMES
               - (HEURE-HEURES * 60 + HEURE-MINUTES) * 6000
           IF FIN-LOT(1:8) NOT = DEBUT-LOT(1:8)
               ADD 8640000 TO CENTIEMES
           END-IF
           IF CENTIEMES > 0
               COMPUTE DEBIT = AGENTS-LUS * 100 / CENTIEMES
               MOVE "agents par seconde" TO TOTAL-LIBELLE
               MOVE DEBIT TO TOTAL-NOMBRE
               DISPLAY LIGNE-TOTAL
           END-IF.

      * Read = written + rejected, for both files.
       VERIFIER-TOTAUX.
           ADD DECISIONS-ECRITES AGENTS-REJETES GIVING SORTIES
           IF SORTIES = AGENTS-LUS
               DISPLAY "agents: lus = ecrits + rejetes"
           ELSE
               DISPLAY "agents: totaux faux" UPON SYSERR
               MOVE 12 TO RETURN-CODE
           END-IF
           ADD PERIODES-RETENUES PERIODES-D-UN-REJET
               PERIODES-SANS-AGENT GIVING SORTIES
           IF SORTIES = PERIODES-LUES
               DISPLAY "carriere: lues = retenues + rejetees"
           ELSE
               DISPLAY "carriere: totaux faux" UPON SYSERR
               MOVE 12 TO RETURN-CODE
           END-IF.
