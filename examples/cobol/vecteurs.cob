       IDENTIFICATION DIVISION.
       PROGRAM-ID. VECTEURS.
      * The conformance vectors through the C library: as records and
      * as JSON. DD_VECTEURS, DD_ENTREES and DD_ATTENDUS name the
      * files vecteurs.bin, vecteurs.jsonl and attendus.jsonl.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT VECTEURS ASSIGN TO "VECTEURS"
               ORGANIZATION IS SEQUENTIAL.
           SELECT ENTREES ASSIGN TO "ENTREES"
               ORGANIZATION IS LINE SEQUENTIAL.
           SELECT ATTENDUS ASSIGN TO "ATTENDUS"
               ORGANIZATION IS LINE SEQUENTIAL.
       DATA DIVISION.
       FILE SECTION.
       FD  VECTEURS.
       01  VE-LIGNE.
           05  VE-NOM                    PIC X(128).
      * 0 when only JSON can say the input.
           05  VE-EN-ENREGISTREMENT      BINARY-LONG UNSIGNED.
      * Code of the state of the text that the vector names; 0, that
      * of the list, when it names none.
           05  VE-ETAT                   BINARY-LONG UNSIGNED.
           05  VE-DOSSIER                PIC X(3024).
           05  VE-DEMANDE                PIC X(24).
       FD  ENTREES.
       01  EN-LIGNE                      PIC X(16384).
       FD  ATTENDUS.
       01  AT-LIGNE                      PIC X(16384).
       WORKING-STORAGE SECTION.
       COPY "liste_aptitude.cpy".
       01  STATUT-TEXTE                  BINARY-LONG SIGNED.
       01  LONGUEUR                      BINARY-LONG UNSIGNED.
       01  LONGUEUR-ENTREE               BINARY-LONG UNSIGNED.
       01  LONGUEUR-ATTENDUE             BINARY-LONG UNSIGNED.
       01  CODE-MOT                      BINARY-LONG UNSIGNED.
       01  CHAMP                         BINARY-LONG UNSIGNED.
       01  RANG                          BINARY-LONG UNSIGNED.
       01  SOUS-RANG                     BINARY-LONG UNSIGNED.
       01  TAMPON                        PIC X(16384).
       01  CHEMIN                        PIC X(128).
       01  REGLE                         PIC X(64).
       01  ERREUR-ECRITE                 PIC X(256).
       01  SUITE                         BINARY-LONG UNSIGNED.
       01  SUITE-LUE                     PIC X(12).
       01  FIN-VECTEURS                  PIC X VALUE "N".
           88  TOUT-LU                   VALUE "O".
       01  PLACE                         BINARY-LONG UNSIGNED.
       01  ACCORD                        PIC X.
           88  D-ACCORD                  VALUE "O".
           88  PAS-D-ACCORD              VALUE "N".
       01  REUSSIS                       PIC 9(6) VALUE 0.
       01  MANQUES                       PIC 9(6) VALUE 0.
       01  EDITES.
           05  REUSSIS-EDITES            PIC Z(5)9.
           05  MANQUES-EDITES            PIC Z(5)9.
       PROCEDURE DIVISION.
       PRINCIPAL.
           OPEN INPUT VECTEURS ENTREES ATTENDUS
           PERFORM LIRE-VECTEUR
           PERFORM PASSER-VECTEUR UNTIL TOUT-LU
           CLOSE VECTEURS ENTREES ATTENDUS
           PERFORM CONCLURE
           STOP RUN.

       LIRE-VECTEUR.
           READ VECTEURS
               AT END SET TOUT-LU TO TRUE
               NOT AT END
                   READ ENTREES
                   READ ATTENDUS
           END-READ.

       PASSER-VECTEUR.
           SET D-ACCORD TO TRUE
           COMPUTE LONGUEUR-ENTREE =
               FUNCTION LENGTH(FUNCTION TRIM(EN-LIGNE TRAILING))
           COMPUTE LONGUEUR-ATTENDUE =
               FUNCTION LENGTH(FUNCTION TRIM(AT-LIGNE TRAILING))
           PERFORM EVALUER-JSON
           IF VE-EN-ENREGISTREMENT = 1
               PERFORM EVALUER-ENREGISTREMENTS
           END-IF
           IF D-ACCORD
               ADD 1 TO REUSSIS
           ELSE
               ADD 1 TO MANQUES
               DISPLAY "failed: state " VE-ETAT " " VE-NOM
           END-IF
           PERFORM LIRE-VECTEUR.

      * The error adds a message to the path and the rule.
       EVALUER-JSON.
           CALL "la_evaluer_json_sous" USING
               BY VALUE VE-ETAT
               BY REFERENCE EN-LIGNE BY VALUE LONGUEUR-ENTREE
               BY REFERENCE TAMPON BY VALUE LENGTH OF TAMPON
               BY REFERENCE LONGUEUR
               RETURNING LA-STATUT
           EVALUATE TRUE
               WHEN AT-LIGNE(1:8) = '{"annee"'
                   PERFORM COMPARER-DECISION
               WHEN NOT LA-STA-ENTREE-REFUSEE
                   SET PAS-D-ACCORD TO TRUE
               WHEN OTHER
                   MOVE LONGUEUR-ATTENDUE TO SUITE
                   MOVE TAMPON(SUITE:12) TO SUITE-LUE
                   SUBTRACT 1 FROM SUITE
                   IF TAMPON(1:SUITE) NOT = AT-LIGNE(1:SUITE)
                       OR SUITE-LUE NOT = ',"message":"'
                       SET PAS-D-ACCORD TO TRUE
                   END-IF
           END-EVALUATE.

       COMPARER-DECISION.
           IF NOT LA-OK OR LONGUEUR NOT = LONGUEUR-ATTENDUE
               SET PAS-D-ACCORD TO TRUE
           ELSE
               IF TAMPON(1:LONGUEUR) NOT = AT-LIGNE(1:LONGUEUR)
                   SET PAS-D-ACCORD TO TRUE
               END-IF
           END-IF
           IF PAS-D-ACCORD
               PERFORM MONTRER-ECART
           END-IF.

      * Both texts around the first byte that differs.
       MONTRER-ECART.
           PERFORM VARYING PLACE FROM 1 BY 1
               UNTIL PLACE = 16384
               OR TAMPON(PLACE:1) NOT = AT-LIGNE(PLACE:1)
               CONTINUE
           END-PERFORM
           COMPUTE PLACE = FUNCTION MIN(16284
               FUNCTION MAX(1 PLACE - 40))
           DISPLAY "expected ..." AT-LIGNE(PLACE:100)
           DISPLAY "found    ..." TAMPON(PLACE:100).

       EVALUER-ENREGISTREMENTS.
           MOVE VE-DOSSIER TO LA-DOSSIER
           MOVE VE-DEMANDE TO LA-DEMANDE
           MOVE LOW-VALUES TO LA-DECISION LA-ERREUR
           CALL "la_evaluer_sous" USING
               BY VALUE VE-ETAT
               BY REFERENCE LA-DOSSIER BY VALUE LENGTH OF LA-DOSSIER
               BY REFERENCE LA-DEMANDE BY VALUE LENGTH OF LA-DEMANDE
               BY REFERENCE LA-DECISION BY VALUE LENGTH OF LA-DECISION
               BY REFERENCE LA-ERREUR BY VALUE LENGTH OF LA-ERREUR
               RETURNING LA-STATUT
           IF LA-OK
               CALL "la_decision_json" USING
                   BY REFERENCE LA-DECISION
                   BY VALUE LENGTH OF LA-DECISION
                   BY REFERENCE TAMPON BY VALUE LENGTH OF TAMPON
                   BY REFERENCE LONGUEUR
                   RETURNING LA-STATUT
               PERFORM COMPARER-DECISION
           ELSE
               PERFORM COMPARER-ERREUR
           END-IF.

       COMPARER-ERREUR.
           MOVE SPACES TO ERREUR-ECRITE
           MOVE LA-CHE-CHAMP TO CHAMP
           MOVE LA-CHE-RANG TO RANG
           MOVE LA-CHE-SOUS-RANG TO SOUS-RANG
           CALL "la_chemin_texte" USING
               BY VALUE CHAMP RANG SOUS-RANG
               BY REFERENCE CHEMIN BY VALUE LENGTH OF CHEMIN
               BY REFERENCE LONGUEUR
               RETURNING STATUT-TEXTE
           SET LA-LIS-REGLE TO TRUE
           MOVE LA-ERR-REGLE TO CODE-MOT
           CALL "la_nom" USING
               BY VALUE LA-LISTE CODE-MOT
               BY REFERENCE REGLE BY VALUE LENGTH OF REGLE
               BY REFERENCE LONGUEUR
               RETURNING STATUT-TEXTE
           STRING '{"chemin":"' DELIMITED BY SIZE
               CHEMIN DELIMITED BY LOW-VALUE
               '","regle":"' DELIMITED BY SIZE
               REGLE DELIMITED BY LOW-VALUE
               '"}' DELIMITED BY SIZE
               INTO ERREUR-ECRITE
           IF NOT LA-STA-ENTREE-REFUSEE
               OR ERREUR-ECRITE NOT = AT-LIGNE
               SET PAS-D-ACCORD TO TRUE
           END-IF.

       CONCLURE.
           MOVE REUSSIS TO REUSSIS-EDITES
           MOVE MANQUES TO MANQUES-EDITES
           DISPLAY "cobol: " FUNCTION TRIM(REUSSIS-EDITES)
               " passed, " FUNCTION TRIM(MANQUES-EDITES) " failed"
           IF MANQUES > 0 OR REUSSIS = 0
               MOVE 8 TO RETURN-CODE
           END-IF.
