       IDENTIFICATION DIVISION.
       PROGRAM-ID. LOT.
      * A batch as a caisse runs it. In: AGENTS and CARRIERE, sorted
      * by matricule. Out: DECISIONS, one line a demande; REJETS, one
      * line for every line that no decision answers; totals.
      * ETAT_DU_TEXTE in the environment names the state of the text
      * applied to every demande; without, each list has its own.
      * Return code: 0; 4 with rejects; 12 file error or totals that
      * do not balance; 16 a library of another version,
      * or a state that it has not.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT AGENTS ASSIGN TO "AGENTS"
               ORGANIZATION IS LINE SEQUENTIAL
               FILE STATUS IS ETAT-FICHIER.
           SELECT CARRIERE ASSIGN TO "CARRIERE"
               ORGANIZATION IS LINE SEQUENTIAL
               FILE STATUS IS ETAT-FICHIER.
           SELECT DECISIONS ASSIGN TO "DECISIONS"
               ORGANIZATION IS LINE SEQUENTIAL
               FILE STATUS IS ETAT-FICHIER.
           SELECT REJETS ASSIGN TO "REJETS"
               ORGANIZATION IS LINE SEQUENTIAL
               FILE STATUS IS ETAT-FICHIER.
       DATA DIVISION.
       FILE SECTION.
       FD  AGENTS.
       COPY "agent.cpy".
       FD  CARRIERE.
       COPY "carriere.cpy".
       FD  DECISIONS.
       01  SORTIE-DECISION               PIC X(2200).
       FD  REJETS.
       01  SORTIE-REJET                  PIC X(2200).
       WORKING-STORAGE SECTION.
       COPY "liste_aptitude.cpy".
       COPY "decision.cpy".
       COPY "rejet.cpy".
       COPY "totaux.cpy".
       COPY "lecture-donnees.cpy".
       COPY "etats-fichier-donnees.cpy".
       01  ETAT-NOMME                    PIC X(20) VALUE SPACES.
       01  ETAT-DEMANDE                  BINARY-LONG UNSIGNED VALUE 0.
      * The keys are HIGH-VALUES at the end of a file.
       01  CLE-AGENT                     PIC X(10).
       01  CLE-CARRIERE                  PIC X(10).
       01  CLE-PRECEDENTE                PIC X(10) VALUE LOW-VALUES.
       01  PERIODES-AGENT                BINARY-LONG UNSIGNED.
      * Path of a column whose fault no record can express, or blank.
       01  ILLISIBLE                     PIC X(60).
       01  ILLISIBLE-REGLE               PIC X(30).
       01  ILLISIBLE-MESSAGE             PIC X(60).
       01  P                             BINARY-LONG UNSIGNED.
       01  I                             BINARY-LONG UNSIGNED.
       01  NOMBRE-VERDICTS               BINARY-LONG UNSIGNED.
       01  VERSION-ABI                   BINARY-LONG UNSIGNED.
       01  PLUS-ANCIENNE                 BINARY-LONG UNSIGNED.
       01  CODE-MOT                      BINARY-LONG UNSIGNED.
       01  CHAMP                         BINARY-LONG UNSIGNED.
       01  RANG                          BINARY-LONG UNSIGNED.
       01  SOUS-RANG                     BINARY-LONG UNSIGNED.
      * Room for the longest sentence: 32 periods whose level is missing.
       01  TEXTE                         PIC X(2001).
       01  LONGUEUR                      BINARY-LONG UNSIGNED.
       01  DECISIF                       BINARY-LONG UNSIGNED.
       PROCEDURE DIVISION.
       PRINCIPAL.
           PERFORM VERIFIER-VERSION
           PERFORM LIRE-ETAT
           PERFORM OUVRIR
           PERFORM LIRE-AGENT
           PERFORM LIRE-CARRIERE
           PERFORM TRAITER-AGENT UNTIL CLE-AGENT = HIGH-VALUES
           PERFORM REJETER-PERIODE UNTIL CLE-CARRIERE = HIGH-VALUES
           PERFORM FERMER
           PERFORM TOTALISER
           STOP RUN.

       VERIFIER-VERSION.
           MOVE 0 TO VERSION-ABI PLUS-ANCIENNE
           CALL "la_version_abi" USING
               BY REFERENCE VERSION-ABI PLUS-ANCIENNE
               RETURNING LA-STATUT
           IF NOT LA-OK OR LA-VERSION-ABI < PLUS-ANCIENNE
               OR LA-VERSION-ABI > VERSION-ABI
               DISPLAY "bibliotheque d'une autre version" UPON SYSERR
               MOVE 16 TO RETURN-CODE
               STOP RUN
           END-IF.

      * 0 is the state of each list.
       LIRE-ETAT.
           ACCEPT ETAT-NOMME FROM ENVIRONMENT "ETAT_DU_TEXTE"
               ON EXCEPTION MOVE SPACES TO ETAT-NOMME
           END-ACCEPT
           IF ETAT-NOMME NOT = SPACES
               SET LA-LIS-ETAT-DU-TEXTE TO TRUE
               COMPUTE LONGUEUR =
                   FUNCTION LENGTH(FUNCTION TRIM(ETAT-NOMME TRAILING))
               CALL "la_code" USING
                   BY VALUE LA-LISTE
                   BY REFERENCE ETAT-NOMME BY VALUE LONGUEUR
                   BY REFERENCE ETAT-DEMANDE
                   RETURNING LA-STATUT
               IF NOT LA-OK
                   DISPLAY "ETAT_DU_TEXTE: etat inconnu, "
                       FUNCTION TRIM(ETAT-NOMME) UPON SYSERR
                   MOVE 16 TO RETURN-CODE
                   STOP RUN
               END-IF
           END-IF.

       OUVRIR.
           PERFORM SEPARER-FICHIERS
           MOVE "AGENTS" TO FICHIER-NOM
           OPEN INPUT AGENTS
           PERFORM VERIFIER-FICHIER
           MOVE "CARRIERE" TO FICHIER-NOM
           OPEN INPUT CARRIERE
           PERFORM VERIFIER-FICHIER
           MOVE "DECISIONS" TO FICHIER-NOM
           OPEN OUTPUT DECISIONS
           PERFORM VERIFIER-FICHIER
           MOVE "REJETS" TO FICHIER-NOM
           OPEN OUTPUT REJETS
           PERFORM VERIFIER-FICHIER
           MOVE FUNCTION CURRENT-DATE TO DEBUT-LOT.

       FERMER.
           CLOSE AGENTS CARRIERE
           MOVE "DECISIONS" TO FICHIER-NOM
           CLOSE DECISIONS
           PERFORM VERIFIER-FICHIER
           PERFORM RELIRE-DECISIONS
           MOVE "REJETS" TO FICHIER-NOM
           CLOSE REJETS
           PERFORM VERIFIER-FICHIER
           PERFORM RELIRE-REJETS.

       LIRE-AGENT.
           MOVE "AGENTS" TO FICHIER-NOM
           READ AGENTS END-READ
           IF FICHIER-FINI
               MOVE HIGH-VALUES TO CLE-AGENT
           ELSE
               PERFORM VERIFIER-FICHIER
               ADD 1 TO AGENTS-LUS
               IF AG-LIGNE(1:3) = MARQUE-UTF-8
                   MOVE AG-LIGNE(4:) TO LIGNE-SANS-MARQUE
                   MOVE LIGNE-SANS-MARQUE TO AG-LIGNE
               END-IF
               MOVE AG-MATRICULE TO CLE-AGENT
           END-IF.

       LIRE-CARRIERE.
           MOVE "CARRIERE" TO FICHIER-NOM
           READ CARRIERE END-READ
           IF FICHIER-FINI
               MOVE HIGH-VALUES TO CLE-CARRIERE
           ELSE
               PERFORM VERIFIER-FICHIER
               ADD 1 TO PERIODES-LUES
               IF CA-LIGNE(1:3) = MARQUE-UTF-8
                   MOVE CA-LIGNE(4:) TO LIGNE-SANS-MARQUE
                   MOVE LIGNE-SANS-MARQUE TO CA-LIGNE
               END-IF
               MOVE CA-MATRICULE TO CLE-CARRIERE
           END-IF.

      * Two sorted files: periods before the agent's have no agent.
       TRAITER-AGENT.
           IF CLE-AGENT NOT > CLE-PRECEDENTE
               MOVE "hors_sequence" TO RE-REGLE
               MOVE SPACES TO RE-CHEMIN
               MOVE "Matricule deja lu, ou fichier non trie."
                   TO RE-MESSAGE
               PERFORM REJETER-AGENT
           ELSE
               MOVE CLE-AGENT TO CLE-PRECEDENTE
               MOVE 0 TO PERIODES-AGENT
               PERFORM COMPOSER-AGENT
               PERFORM REJETER-PERIODE
                   UNTIL CLE-CARRIERE NOT < CLE-AGENT
               PERFORM AJOUTER-PERIODE
                   UNTIL CLE-CARRIERE NOT = CLE-AGENT
               PERFORM DECIDER
           END-IF
           PERFORM LIRE-AGENT.

       AJOUTER-PERIODE.
           PERFORM COMPOSER-PERIODE
           ADD 1 TO PERIODES-AGENT
           PERFORM LIRE-CARRIERE.

       DECIDER.
           MOVE LOW-VALUES TO LA-DECISION LA-ERREUR
           CALL "la_evaluer_sous" USING
               BY VALUE ETAT-DEMANDE
               BY REFERENCE LA-DOSSIER BY VALUE LENGTH OF LA-DOSSIER
               BY REFERENCE LA-DEMANDE BY VALUE LENGTH OF LA-DEMANDE
               BY REFERENCE LA-DECISION BY VALUE LENGTH OF LA-DECISION
               BY REFERENCE LA-ERREUR BY VALUE LENGTH OF LA-ERREUR
               RETURNING LA-STATUT
           EVALUATE TRUE
               WHEN LA-STA-ENTREE-REFUSEE
                   PERFORM REJETER-ENTREE
               WHEN NOT LA-OK
                   DISPLAY "la_evaluer_sous: statut "
                       LA-STATUT UPON SYSERR
                   MOVE 16 TO RETURN-CODE
                   STOP RUN
               WHEN ILLISIBLE NOT = SPACES
                   MOVE ILLISIBLE-REGLE TO RE-REGLE
                   MOVE ILLISIBLE TO RE-CHEMIN
                   MOVE ILLISIBLE-MESSAGE TO RE-MESSAGE
                   PERFORM REJETER-AGENT
                   ADD PERIODES-AGENT TO PERIODES-D-UN-REJET
               WHEN OTHER
                   PERFORM ECRIRE-DECISION
                   ADD PERIODES-AGENT TO PERIODES-RETENUES
           END-EVALUATE.

      * The library says which column is wrong, and why.
       REJETER-ENTREE.
           SET LA-LIS-REGLE TO TRUE
           MOVE LA-ERR-REGLE TO CODE-MOT
           PERFORM NOMMER
           MOVE TEXTE TO RE-REGLE
           MOVE LA-CHE-CHAMP TO CHAMP
           MOVE LA-CHE-RANG TO RANG
           MOVE LA-CHE-SOUS-RANG TO SOUS-RANG
           CALL "la_chemin_texte" USING
               BY VALUE CHAMP RANG SOUS-RANG
               BY REFERENCE TEXTE BY VALUE LENGTH OF TEXTE
               BY REFERENCE LONGUEUR
               RETURNING LA-STATUT
           PERFORM FINIR-TEXTE
           MOVE TEXTE TO RE-CHEMIN
           SET LA-LAN-FR TO TRUE
           CALL "la_erreur_texte" USING
               BY REFERENCE LA-ERREUR BY VALUE LENGTH OF LA-ERREUR
               BY VALUE LA-LANGUE
               BY REFERENCE TEXTE BY VALUE LENGTH OF TEXTE
               BY REFERENCE LONGUEUR
               RETURNING LA-STATUT
           PERFORM FINIR-TEXTE
           MOVE TEXTE TO RE-MESSAGE
           PERFORM REJETER-AGENT
           ADD PERIODES-AGENT TO PERIODES-D-UN-REJET.

       REJETER-AGENT.
           MOVE AG-MATRICULE TO RE-MATRICULE
           MOVE "agents" TO RE-FICHIER
           MOVE AGENTS-LUS TO RE-NUMERO
           PERFORM ECRIRE-REJET
           ADD 1 TO AGENTS-REJETES.

       REJETER-PERIODE.
           MOVE CA-MATRICULE TO RE-MATRICULE
           MOVE "carriere" TO RE-FICHIER
           MOVE PERIODES-LUES TO RE-NUMERO
           MOVE "sans_agent" TO RE-REGLE
           MOVE SPACES TO RE-CHEMIN
           MOVE "Aucun agent de ce matricule, ou fichier non trie."
               TO RE-MESSAGE
           PERFORM ECRIRE-REJET
           ADD 1 TO PERIODES-SANS-AGENT
           PERFORM LIRE-CARRIERE.

       ECRIRE-REJET.
           MOVE "REJETS" TO FICHIER-NOM
           MOVE RE-LIGNE TO SORTIE-REJET
           WRITE SORTIE-REJET
           PERFORM VERIFIER-FICHIER.

       ECRIRE-DECISION.
           MOVE AG-MATRICULE TO DE-MATRICULE
           MOVE LA-DEC-ANNEE TO DE-ANNEE
           MOVE LA-DEC-NOMBRE-CONSTATS TO DE-CONSTATS
           MOVE LA-DEC-NOMBRE-FAITS-MANQUANTS TO DE-FAITS-MANQUANTS
           SET LA-LIS-CLASSE TO TRUE
           MOVE LA-DEC-CLASSE TO CODE-MOT
           PERFORM NOMMER
           MOVE TEXTE TO DE-CLASSE
           MOVE LA-DEC-CLASSE-RATTACHEMENT TO CODE-MOT
           PERFORM NOMMER
           MOVE TEXTE TO DE-CLASSE-RATTACHEMENT
           SET LA-LIS-VERDICT TO TRUE
           MOVE LA-DEC-VERDICT TO CODE-MOT
           PERFORM NOMMER
           MOVE TEXTE TO DE-VERDICT
           SET LA-LIS-SECTION TO TRUE
           MOVE LA-DEC-SECTION TO CODE-MOT
           PERFORM NOMMER
           MOVE TEXTE TO DE-SECTION
           SET LA-LIS-SITUATION TO TRUE
           MOVE LA-DEC-SITUATION TO CODE-MOT
           PERFORM NOMMER
           MOVE TEXTE TO DE-SITUATION
           PERFORM AVERTIR
           PERFORM MOTIVER
           MOVE "DECISIONS" TO FICHIER-NOM
           MOVE DE-LIGNE TO SORTIE-DECISION
           WRITE SORTIE-DECISION
           PERFORM VERIFIER-FICHIER
           ADD 1 TO DECISIONS-ECRITES
           ADD 1 TO DECISIONS-DU-VERDICT(LA-DEC-VERDICT).

      * The set of warnings has a bit for each word of its list.
       AVERTIR.
           MOVE SPACES TO DE-AVERTISSEMENTS
           MOVE 1 TO P
           MOVE LA-DEC-AVERTISSEMENTS TO I
           SET LA-LIS-AVERTISSEMENT TO TRUE
           PERFORM VARYING RANG FROM 1 BY 1 UNTIL I = 0
               DIVIDE I BY 2 GIVING I REMAINDER CHAMP
               IF CHAMP = 1
                   MOVE RANG TO CODE-MOT
                   PERFORM NOMMER
                   STRING TEXTE DELIMITED BY SPACE
                       " " DELIMITED BY SIZE
                       INTO DE-AVERTISSEMENTS WITH POINTER P
                   END-STRING
               END-IF
           END-PERFORM.

      * The first finding in the state that the verdict rests on.
       MOTIVER.
           MOVE SPACES TO DE-MOTIF DE-DISPOSITION DE-PHRASE
           PERFORM VARYING DECISIF FROM 1 BY 1
               UNTIL DECISIF > LA-DEC-NOMBRE-CONSTATS
               OR (LA-DEC-VER-SUR-APPRECIATION
                   AND LA-CON-ETA-APPRECIATION(DECISIF))
               OR (LA-DEC-VER-INDETERMINE
                   AND LA-CON-ETA-INCONNUE(DECISIF))
               OR (LA-DEC-VER-NON-INSCRIPTIBLE
                   AND LA-CON-ETA-NON-REMPLIE(DECISIF))
               OR (LA-DEC-VER-IRRECEVABLE
                   AND LA-CON-ETA-NON-REMPLIE(DECISIF))
               CONTINUE
           END-PERFORM
           IF DECISIF NOT > LA-DEC-NOMBRE-CONSTATS
               PERFORM ECRIRE-MOTIF
           END-IF.

       ECRIRE-MOTIF.
           SET LA-LIS-CODE-CONSTAT TO TRUE
           MOVE LA-CON-CODE(DECISIF) TO CODE-MOT
           PERFORM NOMMER
           MOVE TEXTE TO DE-MOTIF
           MOVE LA-CON-DISPOSITION(DECISIF) TO CODE-MOT
           CALL "la_disposition_texte" USING
               BY VALUE CODE-MOT
               BY REFERENCE TEXTE BY VALUE LENGTH OF TEXTE
               BY REFERENCE LONGUEUR
               RETURNING LA-STATUT
           PERFORM FINIR-TEXTE
           MOVE TEXTE TO DE-DISPOSITION
           SUBTRACT 1 FROM DECISIF GIVING RANG
           SET LA-LAN-FR TO TRUE
           CALL "la_phrase" USING
               BY REFERENCE LA-DECISION
               BY VALUE LENGTH OF LA-DECISION
               BY VALUE RANG LA-LANGUE
               BY REFERENCE TEXTE BY VALUE LENGTH OF TEXTE
               BY REFERENCE LONGUEUR
               RETURNING LA-STATUT
           PERFORM FINIR-TEXTE
           MOVE TEXTE TO DE-PHRASE.

      * The word of CODE-MOT in LA-LISTE to TEXTE; code 0 is blank.
       NOMMER.
           MOVE SPACES TO TEXTE
           IF CODE-MOT NOT = 0
               CALL "la_nom" USING
                   BY VALUE LA-LISTE CODE-MOT
                   BY REFERENCE TEXTE BY VALUE LENGTH OF TEXTE
                   BY REFERENCE LONGUEUR
                   RETURNING LA-STATUT
               PERFORM FINIR-TEXTE
           END-IF.

      * Spaces from the zero byte on; a text refused is blank.
       FINIR-TEXTE.
           IF LA-OK
               MOVE SPACES TO TEXTE(LONGUEUR + 1:)
           ELSE
               MOVE SPACES TO TEXTE
           END-IF.

       COPY "composer-agent.cpy".
       COPY "composer-periode.cpy".
       COPY "lecture.cpy".
       COPY "etats-fichier.cpy".
       COPY "relire.cpy".
       COPY "totaliser.cpy".
       END PROGRAM LOT.
