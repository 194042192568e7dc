       IDENTIFICATION DIVISION.
       PROGRAM-ID. ETATS.
      * Under a state of the text: ceilings, a vote, the first list, the
      * return from an agency, the provision of a list and how well it
      * is known. Worked out by hand from the articles.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY "liste_aptitude.cpy".
       01  LONGUEUR                      BINARY-LONG UNSIGNED.
       01  CODE-DISPOSITION              BINARY-LONG UNSIGNED.
       01  AILLEURS                      BINARY-LONG UNSIGNED.
       01  FIDELITE                      BINARY-LONG UNSIGNED.
       01  ANNEE                         BINARY-LONG UNSIGNED.
       01  APPRECIATION                  BINARY-LONG UNSIGNED.
       01  TAMPON                        PIC X(64).
       01  NOM                           PIC X(30).
       01  VRAI                          PIC 9.
       01  VERIFICATIONS                 PIC 9(4) VALUE 0.
       01  ECHECS                        PIC 9(4) VALUE 0.
       PROCEDURE DIVISION.
       PRINCIPAL.
           PERFORM VERIFIER-QUOTAS
           PERFORM VERIFIER-SCRUTIN
           PERFORM VERIFIER-ANNEE
           PERFORM VERIFIER-RETOUR
           PERFORM VERIFIER-HISTOIRE
           DISPLAY "cobol etats: " VERIFICATIONS " checks, "
               ECHECS " failed"
           IF ECHECS > 0
               MOVE 8 TO RETURN-CODE
           ELSE
               MOVE 0 TO RETURN-CODE
           END-IF
           STOP RUN.

      * A hundred persons on the list before, 111 on this one: a fifth
      * of 100 is 20, and as 111 is more than a tenth above, the
      * commission may take a fifth of 111, 22 (A9.al4 of 2014).
       VERIFIER-QUOTAS.
           SET LA-ETX-2014 TO TRUE
           CALL "la_calculer_quotas_sous" USING
               BY VALUE LA-ETAT-DU-TEXTE BY VALUE 111 BY VALUE 23
               BY VALUE 2 BY VALUE 3 BY VALUE 100 BY VALUE 2
               BY VALUE 1 BY REFERENCE LA-QUOTAS-SOUS
               BY VALUE LA-TAILLE-QUOTAS-SOUS BY REFERENCE LA-ERREUR
               BY VALUE LA-TAILLE-ERREUR RETURNING LA-STATUT
           MOVE "quotas" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND LA-QF2-PLAFOND = 20 AND LA-QF2-DEPASSEMENT = 3
               AND LA-QTS-CHX-OUI AND LA-QC2-PLAFOND = 22
               AND LA-QC2-DEPASSEMENT = 1 AND LA-QF3-PLAFOND = 2
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER
           CALL "la_calculer_quotas_sous" USING
               BY VALUE LA-ETAT-DU-TEXTE BY VALUE 111 BY VALUE 23
               BY VALUE 2 BY VALUE 3 BY VALUE 0 BY VALUE 0
               BY VALUE 1 BY REFERENCE LA-QUOTAS-SOUS
               BY VALUE LA-TAILLE-QUOTAS-SOUS BY REFERENCE LA-ERREUR
               BY VALUE LA-TAILLE-ERREUR RETURNING LA-STATUT
           MOVE "quotas sans la precedente" TO NOM
           MOVE 0 TO VRAI
           IF LA-STA-VALEURS-REFUSEES
               AND LA-ERR-EFF-PRECEDENTE-ABSENTE
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER.

      * Twenty-four votes in 2012: twelve against twelve.
       VERIFIER-SCRUTIN.
           SET LA-ETX-2012 TO TRUE
           CALL "la_depouiller_scrutin_sous" USING
               BY VALUE LA-ETAT-DU-TEXTE BY VALUE 24 BY VALUE 12
               BY VALUE 12 BY VALUE 2 BY REFERENCE LA-SCRUTIN
               BY VALUE LA-TAILLE-SCRUTIN BY REFERENCE LA-ERREUR
               BY VALUE LA-TAILLE-ERREUR RETURNING LA-STATUT
           MOVE "scrutin" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND LA-SCR-ADO-OUI AND LA-SCR-PRP-OUI
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER.

      * A cadre of level 7 since 1990, born on 1 March 1970: AD3 at 43
      * under the text of 1998 (list of 2014), at once under that of
      * 2010, which asks no age (list of 2000).
       VERIFIER-ANNEE.
           MOVE LOW-VALUES TO LA-DOSSIER
           MOVE LA-VERSION-ENREGISTREMENT TO LA-DOS-VERSION
           MOVE LA-TAILLE-DOSSIER TO LA-DOS-TAILLE
           MOVE "COBOL" TO LA-DOS-ID
           MOVE 19700301 TO LA-DOS-NAISSANCE
           SET LA-FOR-ELE-NON TO TRUE
           SET LA-FOR-ADM-NON TO TRUE
           SET LA-FOR-DAS-AUCUN TO TRUE
           SET LA-DOS-I99-NON TO TRUE
           MOVE 1 TO LA-DOS-NOMBRE-CARRIERE
           MOVE 19900101 TO LA-PER-DEBUT(1)
           SET LA-PER-REG-GENERAL(1) TO TRUE
           SET LA-PER-TYP-ORGANISME(1) TO TRUE
           SET LA-PER-CAT-A(1) TO TRUE
           SET LA-PER-FCT-CADRE(1) TO TRUE
           MOVE 7 TO LA-PER-NIVEAU(1)
           SET LA-PER-NVC-OUI(1) TO TRUE
           SET LA-ETX-2000 TO TRUE
           PERFORM CHERCHER
           MOVE "annee sous 2000" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND ANNEE = 2014 AND APPRECIATION = 0
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER
           SET LA-ETX-2010 TO TRUE
           PERFORM CHERCHER
           MOVE "annee sous 2010" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND ANNEE = 2000 AND APPRECIATION = 0
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER.

       CHERCHER.
           CALL "la_premiere_annee_sous" USING
               BY VALUE LA-ETAT-DU-TEXTE BY REFERENCE LA-DOSSIER
               BY VALUE LA-TAILLE-DOSSIER BY VALUE 6 BY VALUE 0
               BY VALUE 2000 BY VALUE 2020 BY REFERENCE ANNEE
               BY REFERENCE APPRECIATION BY REFERENCE LA-ERREUR
               BY VALUE LA-TAILLE-ERREUR RETURNING LA-STATUT.

      * An agent agree in AD1 before, whose post in the agency is of
      * that class: AD2, that AD1 opens (A23bis, A21.al1.4).
       VERIFIER-RETOUR.
           MOVE LOW-VALUES TO LA-AGENT-EN-AGENCE LA-FAITS-ACCES
           MOVE LA-VERSION-ENREGISTREMENT TO LA-AGE-VERSION
           MOVE LA-TAILLE-AGENT-EN-AGENCE TO LA-AGE-TAILLE
           SET LA-AGE-CLA-AD1 TO TRUE
           SET LA-AGE-AGR-OUI TO TRUE
           MOVE LA-VERSION-ENREGISTREMENT TO LA-FAC-VERSION
           MOVE LA-TAILLE-FAITS-ACCES TO LA-FAC-TAILLE
           SET LA-FAC-REG-GENERAL TO TRUE
           SET LA-ETX-2012 TO TRUE
           PERFORM REVENIR
           MOVE "retour" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND LA-ACC-ETA-REMPLIE AND LA-ACC-CLA-AD2
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER
           SET LA-ETX-2011 TO TRUE
           PERFORM REVENIR
           MOVE "retour sous 2011" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND LA-ACC-ETA-NON-REMPLIE
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER.

       REVENIR.
           CALL "la_examiner_retour_sous" USING
               BY VALUE LA-ETAT-DU-TEXTE
               BY REFERENCE LA-AGENT-EN-AGENCE
               BY VALUE LA-TAILLE-AGENT-EN-AGENCE BY VALUE 5 BY VALUE 0
               BY REFERENCE LA-FAITS-ACCES
               BY VALUE LA-TAILLE-FAITS-ACCES
               BY REFERENCE LA-ACCES BY VALUE LA-TAILLE-ACCES
               BY REFERENCE LA-ERREUR BY VALUE LA-TAILLE-ERREUR
               RETURNING LA-STATUT.

      * A12.al3.2 on the list of 2012, deduced; the text of article 12
      * has eight states, the sixth for the list of 2011 alone.
       VERIFIER-HISTOIRE.
           CALL "la_disposition_code" USING BY REFERENCE "A12.al3.2"
               BY VALUE 9 BY REFERENCE CODE-DISPOSITION
               RETURNING LA-STATUT
           CALL "la_disposition_de_la_liste" USING
               BY VALUE CODE-DISPOSITION BY VALUE 2012
               BY REFERENCE AILLEURS RETURNING LA-STATUT
           CALL "la_disposition_texte" USING BY VALUE AILLEURS
               BY REFERENCE TAMPON BY VALUE LENGTH OF TAMPON
               BY REFERENCE LONGUEUR RETURNING LA-STATUT
           MOVE "disposition de la liste" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND TAMPON(1:LONGUEUR) = "A12.al3.2@2012"
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER
           CALL "la_fidelite" USING BY VALUE CODE-DISPOSITION
               BY VALUE 2012 BY REFERENCE FIDELITE RETURNING LA-STATUT
           MOVE "fidelite" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND FIDELITE = 2
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER
           CALL "la_histoire" USING BY VALUE CODE-DISPOSITION BY VALUE 5
               BY REFERENCE LA-ETAT-ARTICLE
               BY VALUE LA-TAILLE-ETAT-ARTICLE RETURNING LA-STATUT
           MOVE "histoire" TO NOM
           MOVE 0 TO VRAI
           IF LA-OK AND LA-EAR-PREMIERE = 2011
               AND LA-EAR-DERNIERE = 2011 AND LA-EAR-NOMBRE-ETATS = 8
               MOVE 1 TO VRAI
           END-IF
           PERFORM VERIFIER.

       VERIFIER.
           ADD 1 TO VERIFICATIONS
           IF VRAI = 0
               DISPLAY "failed: " NOM " " LA-STATUT UPON SYSERR
               ADD 1 TO ECHECS
           END-IF.
