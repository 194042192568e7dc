       IDENTIFICATION DIVISION.
       PROGRAM-ID. CITATIONS.
      * What is said beside a decision: the provisions that a finding
      * rests on, what they say and where they stand, the first list
      * with both ends, a question. Worked out by hand from the text.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY "liste_aptitude.cpy".
       01  LONGUEUR                      BINARY-LONG UNSIGNED.
       01  CODE-DISPOSITION              BINARY-LONG UNSIGNED.
       01  RANG                          BINARY-LONG UNSIGNED.
       01  CHAMP                         BINARY-LONG UNSIGNED.
       01  TAMPON                        PIC X(600).
       01  ATTENDU                       PIC X(600).
       01  NOM                           PIC X(30).
       01  VRAI                          PIC 9.
       01  VERIFICATIONS                 PIC 9(4) VALUE 0.
       01  ECHECS                        PIC 9(4) VALUE 0.
       PROCEDURE DIVISION.
       PRINCIPAL.
           PERFORM COMPOSER-CADRE
           PERFORM VERIFIER-FONDEMENT
           PERFORM VERIFIER-PHRASE-SOUS
           PERFORM VERIFIER-DISPOSITION
           PERFORM VERIFIER-ANNEES
           PERFORM VERIFIER-QUESTION
           DISPLAY "cobol citations: " VERIFICATIONS " checks, "
               ECHECS " failed"
           IF ECHECS > 0
               MOVE 8 TO RETURN-CODE
           ELSE
               MOVE 0 TO RETURN-CODE
           END-IF
           STOP RUN.

      * A cadre of level 7 since 1985, born on 1 June 1958, on a list of
      * 1999, who asks AD3 for 2000.
       COMPOSER-CADRE.
           MOVE LOW-VALUES TO LA-DOSSIER LA-DEMANDE
           MOVE LA-VERSION-ENREGISTREMENT TO LA-DOS-VERSION
           MOVE LENGTH OF LA-DOSSIER TO LA-DOS-TAILLE
           MOVE "COBOL" TO LA-DOS-ID
           MOVE 19580601 TO LA-DOS-NAISSANCE
           SET LA-FOR-ELE-NON TO TRUE
           SET LA-FOR-ADM-NON TO TRUE
           SET LA-DOS-I99-OUI TO TRUE
           SET LA-FOR-DAS-AUCUN TO TRUE
           MOVE 1 TO LA-DOS-NOMBRE-CARRIERE
           MOVE 19850101 TO LA-PER-DEBUT(1)
           SET LA-PER-REG-GENERAL(1) TO TRUE
           SET LA-PER-TYP-ORGANISME(1) TO TRUE
           SET LA-PER-CAT-B(1) TO TRUE
           SET LA-PER-FCT-CADRE(1) TO TRUE
           MOVE 7 TO LA-PER-NIVEAU(1)
           SET LA-PER-NVC-OUI(1) TO TRUE
           MOVE LA-VERSION-ENREGISTREMENT TO LA-DEM-VERSION
           MOVE LENGTH OF LA-DEMANDE TO LA-DEM-TAILLE
           MOVE 2000 TO LA-DEM-ANNEE
           SET LA-DEM-CLA-AD3 TO TRUE.

      * 41 years old where 43 are asked (A9.al1): it cannot be held
      * against who was on a list of 1999 (A26.al1).
       VERIFIER-FONDEMENT.
           CALL "la_evaluer" USING BY REFERENCE LA-DOSSIER
               BY VALUE LENGTH OF LA-DOSSIER BY REFERENCE LA-DEMANDE
               BY VALUE LENGTH OF LA-DEMANDE BY REFERENCE LA-DECISION
               BY VALUE LENGTH OF LA-DECISION BY REFERENCE LA-ERREUR
               BY VALUE LENGTH OF LA-ERREUR RETURNING LA-STATUT
           MOVE "decision" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND LA-DEC-VER-INSCRIPTIBLE
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER
           PERFORM VARYING RANG FROM 1 BY 1
               UNTIL RANG > LA-DEC-NOMBRE-CONSTATS
               OR LA-CON-COD-A9-AGE(RANG)
               CONTINUE
           END-PERFORM
           SUBTRACT 1 FROM RANG
           CALL "la_fondement" USING BY REFERENCE LA-DECISION
               BY VALUE LENGTH OF LA-DECISION BY VALUE RANG
               BY REFERENCE LA-DISPOSITIONS
               BY VALUE LENGTH OF LA-DISPOSITIONS
               RETURNING LA-STATUT
           MOVE "fondement" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND LA-DSP-NOMBRE-DISPOSITIONS = 2
               AND LA-DSP-DISPOSITIONS(1) = 901000000
               AND LA-DSP-DISPOSITIONS(2) = 2601000000
               AND LA-DSP-DISPOSITIONS(3) = 0
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER.

      * A former student on the list of 2013 under the text of 1998:
      * his sentence is in the words of that text, which takes four of
      * the six years off (A12.al3.2, A12.al4).
       VERIFIER-PHRASE-SOUS.
           SET LA-FOR-ELE-OUI TO TRUE
           MOVE 2013 TO LA-DEM-ANNEE
           MOVE 1 TO LA-ETAT-DU-TEXTE
           CALL "la_evaluer_sous" USING BY VALUE LA-ETAT-DU-TEXTE
               BY REFERENCE LA-DOSSIER
               BY VALUE LENGTH OF LA-DOSSIER BY REFERENCE LA-DEMANDE
               BY VALUE LENGTH OF LA-DEMANDE BY REFERENCE LA-DECISION
               BY VALUE LENGTH OF LA-DECISION BY REFERENCE LA-ERREUR
               BY VALUE LENGTH OF LA-ERREUR RETURNING LA-STATUT
           PERFORM VARYING RANG FROM 1 BY 1
               UNTIL RANG > LA-DEC-NOMBRE-CONSTATS
               OR LA-CON-COD-A12-DUREE(RANG)
               CONTINUE
           END-PERFORM
           SUBTRACT 1 FROM RANG
           SET LA-LAN-EN TO TRUE
           CALL "la_phrase" USING BY REFERENCE LA-DECISION
               BY VALUE LENGTH OF LA-DECISION BY VALUE RANG LA-LANGUE
               BY REFERENCE TAMPON BY VALUE LENGTH OF TAMPON
               BY REFERENCE LONGUEUR RETURNING LA-STATUT
           MOVE "phrase sous" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND TAMPON(LONGUEUR - 21:22)
               = " (A12.al3.2, A12.al4)."
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER
           SET LA-FOR-ELE-NON TO TRUE
           MOVE 2000 TO LA-DEM-ANNEE.

       VERIFIER-DISPOSITION.
           CALL "la_disposition_code" USING BY REFERENCE "A13.al1.4"
               BY VALUE 9 BY REFERENCE CODE-DISPOSITION
               RETURNING LA-STATUT
           MOVE "disposition code" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND CODE-DISPOSITION = 1301040000
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER
           SET LA-LAN-EN TO TRUE
           CALL "la_disposition_enonce" USING
               BY VALUE CODE-DISPOSITION LA-LANGUE
               BY REFERENCE TAMPON BY VALUE LENGTH OF TAMPON
               BY REFERENCE LONGUEUR RETURNING LA-STATUT
           MOVE "To D3: 3 years in IF2 or AD3." TO ATTENDU
           MOVE "disposition enonce" TO NOM
           PERFORM COMPARER
           CALL "la_disposition_place" USING
               BY VALUE CODE-DISPOSITION LA-LANGUE
               BY REFERENCE TAMPON BY VALUE LENGTH OF TAMPON
               BY REFERENCE LONGUEUR RETURNING LA-STATUT
           MOVE SPACES TO ATTENDU
           STRING "art. 13, para. 1, 4" X"C2B0" DELIMITED BY SIZE
               INTO ATTENDU
           MOVE "disposition place" TO NOM
           PERFORM COMPARER
           CALL "la_disposition_source" USING
               BY VALUE CODE-DISPOSITION LA-LANGUE
               BY REFERENCE TAMPON BY VALUE LENGTH OF TAMPON
               BY REFERENCE LONGUEUR RETURNING LA-STATUT
           MOVE SPACES TO ATTENDU
           STRING "arr" X"C3AA" "t" X"C3A9" " of 25 September 1998, "
               "NOR: MESS9823151A, Journal officiel of 15 October 1998,"
               " page 15578" DELIMITED BY SIZE INTO ATTENDU
           MOVE "disposition source" TO NOM
           PERFORM COMPARER
           CALL "la_disposition_code" USING BY REFERENCE "A13.al1.9"
               BY VALUE 9 BY REFERENCE CODE-DISPOSITION
               RETURNING LA-STATUT
           MOVE "no such provision" TO NOM
           MOVE 0 TO VRAI
           IF LA-STA-CODE-INCONNU AND CODE-DISPOSITION = 1301040000
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER.

      * Born on 1 May 1963, level 7 since 1997, title unknown. With it
      * two years are enough (A12.al3.2, A12.al4) and no age is asked:
      * 2000. Without it 43 on 1 January (A9.al1): 2007.
       VERIFIER-ANNEES.
           MOVE 0 TO LA-FOR-ANCIEN-ELEVE
           SET LA-DOS-I99-NON TO TRUE
           MOVE 19630501 TO LA-DOS-NAISSANCE
           MOVE 19970101 TO LA-PER-DEBUT(1)
           CALL "la_chercher_annees" USING BY REFERENCE LA-DOSSIER
               BY VALUE LENGTH OF LA-DOSSIER
               BY VALUE 6 0 2000 2014
               BY REFERENCE LA-ANNEES BY VALUE LENGTH OF LA-ANNEES
               BY REFERENCE LA-ERREUR BY VALUE LENGTH OF LA-ERREUR
               RETURNING LA-STATUT
           MOVE "annees" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND LA-ANN-AU-PLUS-TOT = 2000
               AND LA-ANN-ANNEE = 2007
               AND LA-ANN-SUR-APPRECIATION = 0
               AND LA-ANN-NOMBRE-FAITS = 1
               AND LA-AFA-CHA-F-ANCIEN-ELEVE(1)
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER.

       VERIFIER-QUESTION.
           MOVE LA-AFA-CHAMP(1) TO CHAMP
           CALL "la_question_texte" USING BY VALUE CHAMP LA-LANGUE
               BY REFERENCE TAMPON BY VALUE LENGTH OF TAMPON
               BY REFERENCE LONGUEUR RETURNING LA-STATUT
           MOVE SPACES TO ATTENDU
           STRING "Has the person the title of former student "
               "of the school?" DELIMITED BY SIZE INTO ATTENDU
           MOVE "question" TO NOM
           PERFORM COMPARER
           CALL "la_question_piece" USING BY VALUE CHAMP LA-LANGUE
               BY REFERENCE TAMPON BY VALUE LENGTH OF TAMPON
               BY REFERENCE LONGUEUR RETURNING LA-STATUT
           MOVE "title of former student" TO ATTENDU
           MOVE "document" TO NOM
           PERFORM COMPARER
           MOVE 2 TO CHAMP
           CALL "la_question_texte" USING BY VALUE CHAMP LA-LANGUE
               BY REFERENCE TAMPON BY VALUE LENGTH OF TAMPON
               BY REFERENCE LONGUEUR RETURNING LA-STATUT
           MOVE "no question" TO NOM
           MOVE 0 TO VRAI
           IF LA-STA-CODE-INCONNU
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER.

       COMPARER.
           MOVE 0 TO VRAI
           IF LA-OK
               MOVE SPACES TO TAMPON(LONGUEUR + 1:)
               IF TAMPON = ATTENDU
                   MOVE 1 TO VRAI
               END-IF
           END-IF
           IF VRAI = 0
               DISPLAY NOM " " LA-STATUT ": " TAMPON(1:80)
                   UPON SYSERR
           END-IF
           PERFORM VERIFIER.

       VERIFIER.
           ADD 1 TO VERIFICATIONS
           IF VRAI = 0
               DISPLAY NOM " failed" UPON SYSERR
               ADD 1 TO ECHECS
           END-IF.
