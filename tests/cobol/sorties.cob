       IDENTIFICATION DIVISION.
       PROGRAM-ID. SORTIES.
      * The place of every field of a decision and of an error: known
      * answers read through the copybook, then a decision written
      * through it and read by the library.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY "liste_aptitude.cpy".
       01  LONGUEUR                      BINARY-LONG UNSIGNED.
       01  TAMPON                        PIC X(16384).
       01  FRAGMENT                      PIC X(200).
       01  LONGUEUR-FRAGMENT             BINARY-LONG UNSIGNED.
       01  FOIS                          BINARY-LONG UNSIGNED.
       01  FOIS-ATTENDUES                BINARY-LONG UNSIGNED.
       01  NOM                           PIC X(30).
       01  LU                            BINARY-DOUBLE SIGNED.
       01  ATTENDU                       BINARY-DOUBLE SIGNED.
       01  I                             BINARY-LONG UNSIGNED.
       01  VERIFICATIONS                 PIC 9(4) VALUE 0.
       01  ECHECS                        PIC 9(4) VALUE 0.
       PROCEDURE DIVISION.
       PRINCIPAL.
           PERFORM COMPOSER-CADRE
           PERFORM VERIFIER-INSCRIPTIBLE
           PERFORM VERIFIER-TROP-JEUNE
           PERFORM VERIFIER-SANS-NAISSANCE
           PERFORM VERIFIER-ERREUR
           PERFORM VERIFIER-ECRITURE
           DISPLAY "cobol sorties: " VERIFICATIONS " checks, "
               ECHECS " failed"
           IF ECHECS > 0
               MOVE 8 TO RETURN-CODE
           ELSE
               MOVE 0 TO RETURN-CODE
           END-IF
           STOP RUN.

      * A cadre of thirteen years, 43 years old on 1 January 2003, who
      * asks AD3 with seven copies of the request.
       COMPOSER-CADRE.
           MOVE LOW-VALUES TO LA-DOSSIER LA-DEMANDE
           MOVE LA-VERSION-ENREGISTREMENT TO LA-DOS-VERSION
           MOVE LENGTH OF LA-DOSSIER TO LA-DOS-TAILLE
           MOVE "COBOL" TO LA-DOS-ID
           MOVE 19600101 TO LA-DOS-NAISSANCE
           SET LA-FOR-ELE-NON TO TRUE
           SET LA-FOR-ADM-NON TO TRUE
           SET LA-DOS-I99-NON TO TRUE
           SET LA-DOS-ECI-NON TO TRUE
           SET LA-FOR-DAS-AUCUN TO TRUE
           MOVE 1 TO LA-DOS-NOMBRE-CARRIERE
           MOVE 19900101 TO LA-PER-DEBUT(1)
           SET LA-PER-REG-GENERAL(1) TO TRUE
           SET LA-PER-TYP-ORGANISME(1) TO TRUE
           SET LA-PER-CAT-B(1) TO TRUE
           SET LA-PER-FCT-CADRE(1) TO TRUE
           MOVE 7 TO LA-PER-NIVEAU(1)
           SET LA-PER-NVC-OUI(1) TO TRUE
           MOVE LA-VERSION-ENREGISTREMENT TO LA-DEM-VERSION
           MOVE LENGTH OF LA-DEMANDE TO LA-DEM-TAILLE
           MOVE 2003 TO LA-DEM-ANNEE
           SET LA-DEM-CLA-AD3 TO TRUE
           MOVE 20020430 TO LA-DEP-CACHET-POSTE
           MOVE 7 TO LA-DEP-EXEMPLAIRES
           SET LA-DEP-RCM-OUI TO TRUE
           SET LA-DEP-CLI-OUI TO TRUE
           SET LA-DEP-PIE-OUI TO TRUE.

       EVALUER.
           MOVE LOW-VALUES TO LA-DECISION LA-ERREUR
           CALL "la_evaluer" USING
               BY REFERENCE LA-DOSSIER BY VALUE LENGTH OF LA-DOSSIER
               BY REFERENCE LA-DEMANDE BY VALUE LENGTH OF LA-DEMANDE
               BY REFERENCE LA-DECISION BY VALUE LENGTH OF LA-DECISION
               BY REFERENCE LA-ERREUR BY VALUE LENGTH OF LA-ERREUR
               RETURNING LA-STATUT
           MOVE "statut" TO NOM
           MOVE LA-STATUT TO LU
           MOVE 0 TO ATTENDU.

       COMPARER.
           IF LU = ATTENDU
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
               DISPLAY "  " LU ", expected " ATTENDU
           END-IF.

       REUSSIR.
           ADD 1 TO VERIFICATIONS.

       ECHOUER.
           ADD 1 TO VERIFICATIONS
           ADD 1 TO ECHECS
           DISPLAY "wrong: " NOM.

       VERIFIER-INSCRIPTIBLE.
           PERFORM EVALUER
           PERFORM COMPARER
           MOVE "version" TO NOM
           MOVE LA-DEC-VERSION TO LU
           MOVE LA-VERSION-ENREGISTREMENT TO ATTENDU
           PERFORM COMPARER
           MOVE "taille" TO NOM
           MOVE LA-DEC-TAILLE TO LU
           MOVE LENGTH OF LA-DECISION TO ATTENDU
           PERFORM COMPARER
           MOVE "date_reference" TO NOM
           MOVE LA-DEC-DATE-REFERENCE TO LU
           MOVE 20030101 TO ATTENDU
           PERFORM COMPARER
           MOVE "annee" TO NOM
           MOVE LA-DEC-ANNEE TO LU
           MOVE 2003 TO ATTENDU
           PERFORM COMPARER
           MOVE "classe" TO NOM
           IF LA-DEC-CLA-AD3
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "verdict" TO NOM
           IF LA-DEC-VER-INSCRIPTIBLE
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "section" TO NOM
           IF LA-DEC-SEC-DEUXIEME
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "situation" TO NOM
           IF LA-DEC-SIT-CADRE
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "avertissement" TO NOM
           IF LA-DEC-AVE-VERSION-DEDUITE
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
      * Five of article 16, the class, section, age and seniority.
           MOVE "nombre_constats" TO NOM
           MOVE LA-DEC-NOMBRE-CONSTATS TO LU
           MOVE 9 TO ATTENDU
           PERFORM COMPARER
           MOVE "copies found" TO NOM
           MOVE LA-CTE-VALEUR(2) TO LU
           MOVE 7 TO ATTENDU
           PERFORM COMPARER
           MOVE "kind of figure of the copies" TO NOM
           IF LA-CTE-GEN-NOMBRE(2)
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "code of the last finding" TO NOM
           IF LA-CON-COD-A12-DUREE(9)
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "state of the last finding" TO NOM
           IF LA-CON-ETA-REMPLIE(9)
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "years required" TO NOM
           MOVE LA-REQ-VALEUR(9) TO LU
           MOVE 6 TO ATTENDU
           PERFORM COMPARER
           MOVE "years found" TO NOM
           MOVE LA-CTE-VALEUR(9) TO LU
           MOVE 13 TO ATTENDU
           PERFORM COMPARER.

      * Born one day later: 42 years, one year lacking.
       VERIFIER-TROP-JEUNE.
           MOVE 19600102 TO LA-DOS-NAISSANCE
           PERFORM EVALUER
           PERFORM COMPARER
           MOVE "verdict, too young" TO NOM
           IF LA-DEC-VER-NON-INSCRIPTIBLE
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "kind of figure lacking" TO NOM
           IF LA-MAN-GEN-AGE(8)
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "years lacking" TO NOM
           MOVE LA-MAN-VALEUR(8) TO LU
           MOVE 1 TO ATTENDU
           PERFORM COMPARER.

       VERIFIER-SANS-NAISSANCE.
           MOVE 0 TO LA-DOS-NAISSANCE
           PERFORM EVALUER
           PERFORM COMPARER
           MOVE "verdict, birth unknown" TO NOM
           IF LA-DEC-VER-INDETERMINE
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "nombre_faits_manquants" TO NOM
           MOVE LA-DEC-NOMBRE-FAITS-MANQUANTS TO LU
           MOVE 1 TO ATTENDU
           PERFORM COMPARER
           MOVE "missing fact" TO NOM
           IF LA-FAI-CHA-NAISSANCE(1)
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF.

       VERIFIER-ERREUR.
           MOVE 2 TO LA-DOS-NOMBRE-CARRIERE
           MOVE LA-DOS-CARRIERE(1) TO LA-DOS-CARRIERE(2)
           MOVE 2 TO LA-PER-NOMBRE-RECLASSEMENTS(2)
           MOVE 19910101 TO LA-REC-DATE(2 1)
           SET LA-REC-CAT-A(2 1) TO TRUE
           MOVE 19910230 TO LA-REC-DATE(2 2)
           PERFORM EVALUER
           IF LA-STA-ENTREE-REFUSEE
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "statut of the error" TO NOM
           MOVE LA-STATUT TO ATTENDU
           MOVE LA-ERR-STATUT TO LU
           PERFORM COMPARER
           MOVE "champ of the error" TO NOM
           IF LA-CHE-CHA-RECLASSEMENT-DATE
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "rang of the error" TO NOM
           MOVE LA-CHE-RANG TO LU
           MOVE 1 TO ATTENDU
           PERFORM COMPARER
           MOVE "sous_rang of the error" TO NOM
           MOVE LA-CHE-SOUS-RANG TO LU
           MOVE 1 TO ATTENDU
           PERFORM COMPARER
           MOVE "regle of the error" TO NOM
           IF LA-ERR-REG-DATE-INVALIDE
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE LOW-VALUES TO LA-ERREUR
           CALL "la_evaluer" USING
               BY REFERENCE LA-DOSSIER BY VALUE LENGTH OF LA-DOSSIER
               BY REFERENCE LA-DEMANDE BY VALUE LENGTH OF LA-DEMANDE
               BY REFERENCE OMITTED BY VALUE LENGTH OF LA-DECISION
               BY REFERENCE LA-ERREUR BY VALUE LENGTH OF LA-ERREUR
               RETURNING LA-STATUT
           MOVE "statut, decision omitted" TO NOM
           IF LA-STA-POINTEUR-NUL
               PERFORM REUSSIR
           ELSE
               PERFORM ECHOUER
           END-IF
           MOVE "version of the error" TO NOM
           MOVE LA-ERR-VERSION TO LU
           MOVE LA-VERSION-ENREGISTREMENT TO ATTENDU
           PERFORM COMPARER
           MOVE "taille of the error" TO NOM
           MOVE LA-ERR-TAILLE TO LU
           MOVE LENGTH OF LA-ERREUR TO ATTENDU
           PERFORM COMPARER
           MOVE "argument of the error" TO NOM
           MOVE LA-ERR-ARGUMENT TO LU
           MOVE 5 TO ATTENDU
           PERFORM COMPARER.

      * Every finding and every missing fact that a record holds, the
      * last of each told apart.
       VERIFIER-ECRITURE.
           MOVE 1 TO LA-DOS-NOMBRE-CARRIERE
           MOVE 19600101 TO LA-DOS-NAISSANCE
           PERFORM EVALUER
           PERFORM COMPARER
           PERFORM COMPOSER-DECISION
           CALL "la_decision_json" USING
               BY REFERENCE LA-DECISION
               BY VALUE LENGTH OF LA-DECISION
               BY REFERENCE TAMPON BY VALUE LENGTH OF TAMPON
               BY REFERENCE LONGUEUR
               RETURNING LA-STATUT
           MOVE "la_decision_json" TO NOM
           MOVE LA-STATUT TO LU
           MOVE 0 TO ATTENDU
           PERFORM COMPARER
           MOVE 1 TO FOIS-ATTENDUES
           MOVE '{"annee":2021,"classe":"D3",' TO FRAGMENT
           PERFORM CHERCHER
           MOVE '"date_reference":"2020-11-30",' TO FRAGMENT
           PERFORM CHERCHER
           MOVE '"verdict":"irrecevable","section":"troisieme",'
               TO FRAGMENT
           PERFORM CHERCHER
           MOVE '"situation":"hors_organisme",' TO FRAGMENT
           PERFORM CHERCHER
           MOVE '"classe_rattachement":"IF2",' TO FRAGMENT
           PERFORM CHERCHER
           STRING '"etat":"inconnue","requis":"oui",'
               '"constate":"5a 4m 3j","manque":"2001-02-03"}],'
               DELIMITED BY SIZE INTO FRAGMENT
           PERFORM CHERCHER
           MOVE '"carriere[31].niveau"],' TO FRAGMENT
           PERFORM CHERCHER
           MOVE '"lectures_sollicitees":["L5","LDUREE"],' TO FRAGMENT
           PERFORM CHERCHER
           MOVE '"avertissements":["texte_abroge"]}' TO FRAGMENT
           PERFORM CHERCHER
           MOVE 12 TO FOIS-ATTENDUES
           MOVE '"code":"a12_duree","disposition":"A12.al3.2@2003"'
               TO FRAGMENT
           PERFORM CHERCHER
           MOVE 75 TO FOIS-ATTENDUES
           MOVE '"naissance"' TO FRAGMENT
           PERFORM CHERCHER.

       COMPOSER-DECISION.
           MOVE 20201130 TO LA-DEC-DATE-REFERENCE
           MOVE 2021 TO LA-DEC-ANNEE
           MOVE 257 TO LA-DEC-LECTURES-SOLLICITEES
           SET LA-DEC-CLA-D3 TO TRUE
           SET LA-DEC-VER-IRRECEVABLE TO TRUE
           SET LA-DEC-SEC-TROISIEME TO TRUE
           SET LA-DEC-SIT-HORS-ORGANISME TO TRUE
           SET LA-DEC-RAT-IF2 TO TRUE
           SET LA-DEC-AVE-TEXTE-ABROGE TO TRUE
      * The set of them all: two to the power of the code less one.
           MOVE 2 TO LA-DEC-AVERTISSEMENTS
           PERFORM VARYING I FROM 10 BY 1 UNTIL I > 20
               MOVE LA-DEC-CONSTATS(9) TO LA-DEC-CONSTATS(I)
           END-PERFORM
           MOVE 20 TO LA-DEC-NOMBRE-CONSTATS
           SUBTRACT 1 FROM I
           SET LA-CON-ETA-INCONNUE(I) TO TRUE
           SET LA-REQ-GEN-OUI-NON(I) TO TRUE
      * The code of oui, from a field of the same list.
           SET LA-FOR-ELE-OUI TO TRUE
           MOVE LA-FOR-ANCIEN-ELEVE TO LA-REQ-VALEUR(I)
           SET LA-CTE-GEN-DUREE(I) TO TRUE
           MOVE 5 TO LA-CTE-VALEUR(I)
           MOVE 4 TO LA-CTE-MOIS(I)
           MOVE 3 TO LA-CTE-JOURS(I)
           SET LA-MAN-GEN-DATE(I) TO TRUE
           MOVE 20010203 TO LA-MAN-VALEUR(I)
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 76
               SET LA-FAI-CHA-NAISSANCE(I) TO TRUE
           END-PERFORM
           SUBTRACT 1 FROM I
           SET LA-FAI-CHA-PERIODE-NIVEAU(I) TO TRUE
           MOVE 31 TO LA-FAI-RANG(I)
           MOVE 76 TO LA-DEC-NOMBRE-FAITS-MANQUANTS.

      * How often FRAGMENT is in the text, against FOIS-ATTENDUES.
       CHERCHER.
           MOVE 0 TO FOIS
           COMPUTE LONGUEUR-FRAGMENT =
               FUNCTION LENGTH(FUNCTION TRIM(FRAGMENT TRAILING))
           INSPECT TAMPON(1:LONGUEUR) TALLYING FOIS
               FOR ALL FRAGMENT(1:LONGUEUR-FRAGMENT)
           MOVE FRAGMENT TO NOM
           MOVE FOIS TO LU
           MOVE FOIS-ATTENDUES TO ATTENDU
           PERFORM COMPARER
           MOVE SPACES TO FRAGMENT.
       END PROGRAM SORTIES.
