      * GnuCOBOL 3.1 says nothing of a full disk, neither at WRITE nor
      * at CLOSE: what was written is counted again in the file.
       RELIRE-DECISIONS.
           PERFORM NOMMER-FICHIER
           IF NOT FICHIER-D-APPAREIL AND DECISIONS-ECRITES > 0
               MOVE DECISIONS-ECRITES TO LIGNES-ECRITES
               MOVE DE-LIGNE TO LIGNE-ECRITE
               OPEN INPUT DECISIONS
               PERFORM VERIFIER-FICHIER
               MOVE 0 TO LIGNES-RELUES
               PERFORM UNTIL FICHIER-FINI
                   READ DECISIONS NOT AT END
                       ADD 1 TO LIGNES-RELUES
                       MOVE SORTIE-DECISION TO LIGNE-RELUE
                   END-READ
                   IF NOT FICHIER-FINI
                       PERFORM VERIFIER-FICHIER
                   END-IF
               END-PERFORM
               CLOSE DECISIONS
               PERFORM COMPARER-LIGNES
           END-IF.

       RELIRE-REJETS.
           PERFORM NOMMER-FICHIER
           IF NOT FICHIER-D-APPAREIL
               AND AGENTS-REJETES + PERIODES-SANS-AGENT > 0
               ADD AGENTS-REJETES PERIODES-SANS-AGENT
                   GIVING LIGNES-ECRITES
               MOVE RE-LIGNE TO LIGNE-ECRITE
               OPEN INPUT REJETS
               PERFORM VERIFIER-FICHIER
               MOVE 0 TO LIGNES-RELUES
               PERFORM UNTIL FICHIER-FINI
                   READ REJETS NOT AT END
                       ADD 1 TO LIGNES-RELUES
                       MOVE SORTIE-REJET TO LIGNE-RELUE
                   END-READ
                   IF NOT FICHIER-FINI
                       PERFORM VERIFIER-FICHIER
                   END-IF
               END-PERFORM
               CLOSE REJETS
               PERFORM COMPARER-LIGNES
           END-IF.
