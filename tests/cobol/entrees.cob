       IDENTIFICATION DIVISION.
       PROGRAM-ID. ENTREES.
      * Lengths of the records, then the place of every field of a
      * dossier and of a demande: a bad value written through the
      * copybook must be refused with the path of that very field.
      * In a list it is written in the last element.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       COPY "liste_aptitude.cpy".
       01  DOSSIER-VALIDE                PIC X(3024).
       01  DEMANDE-VALIDE                PIC X(24).
       01  STATUT-TEXTE                  BINARY-LONG SIGNED.
       01  LONGUEUR                      BINARY-LONG UNSIGNED.
       01  CHAMP                         BINARY-LONG UNSIGNED.
       01  RANG                          BINARY-LONG UNSIGNED.
       01  SOUS-RANG                     BINARY-LONG UNSIGNED.
       01  TAILLE                        BINARY-LONG UNSIGNED.
       01  ATTENDUE                      BINARY-LONG UNSIGNED.
       01  CHEMIN                        PIC X(80).
       01  ATTENDU                       PIC X(80).
       01  I                             BINARY-LONG UNSIGNED.
       01  VERIFICATIONS                 PIC 9(4) VALUE 0.
       01  ECHECS                        PIC 9(4) VALUE 0.
       PROCEDURE DIVISION.
       PRINCIPAL.
           PERFORM VERIFIER-TAILLES
           PERFORM COMPOSER-VALIDE
           PERFORM GARDER-VALIDE
           PERFORM VERIFIER-PERSONNE
           PERFORM VERIFIER-FORMATION
           PERFORM VERIFIER-SERVICES
           PERFORM VERIFIER-INSCRIPTION
           PERFORM VERIFIER-PERIODE
           PERFORM VERIFIER-DEMANDE
           PERFORM VERIFIER-EN-TETES
           DISPLAY "cobol entrees: " VERIFICATIONS " checks, "
               ECHECS " failed"
           IF ECHECS > 0
               MOVE 8 TO RETURN-CODE
           ELSE
               MOVE 0 TO RETURN-CODE
           END-IF
           STOP RUN.

       VERIFIER-TAILLES.
           SET LA-ENR-DOSSIER TO TRUE
           MOVE LENGTH OF LA-DOSSIER TO ATTENDUE
           PERFORM VERIFIER-TAILLE
           SET LA-ENR-DEMANDE TO TRUE
           MOVE LENGTH OF LA-DEMANDE TO ATTENDUE
           PERFORM VERIFIER-TAILLE
           SET LA-ENR-DECISION TO TRUE
           MOVE LENGTH OF LA-DECISION TO ATTENDUE
           PERFORM VERIFIER-TAILLE
           SET LA-ENR-ERREUR TO TRUE
           MOVE LENGTH OF LA-ERREUR TO ATTENDUE
           PERFORM VERIFIER-TAILLE.

       VERIFIER-TAILLE.
           CALL "la_taille" USING
               BY VALUE LA-ENREGISTREMENT BY REFERENCE TAILLE
               RETURNING LA-STATUT
           ADD 1 TO VERIFICATIONS
           IF NOT LA-OK OR TAILLE NOT = ATTENDUE
               ADD 1 TO ECHECS
               DISPLAY "record " LA-ENREGISTREMENT ": " TAILLE
                   " bytes, here " ATTENDUE
           END-IF.

      * Every list full, so that its last element is read.
       COMPOSER-VALIDE.
           MOVE LOW-VALUES TO LA-DOSSIER LA-DEMANDE
           MOVE LA-VERSION-ENREGISTREMENT TO LA-DOS-VERSION
           MOVE LENGTH OF LA-DOSSIER TO LA-DOS-TAILLE
           MOVE "COBOL" TO LA-DOS-ID
           MOVE 19550301 TO LA-DOS-NAISSANCE
           MOVE 19800101 TO LA-SCO-DEBUT
           MOVE 19810630 TO LA-SCO-FIN
           SET LA-FPU-PRE-OUI TO TRUE
           MOVE 8 TO LA-FPU-NOMBRE-CATEGORIE-A
           MOVE 8 TO LA-FPU-NOMBRE-FONCTIONS-SECU
           PERFORM VARYING I FROM 1 BY 1 UNTIL I > 8
               MOVE 19850101 TO LA-CTA-DEBUT(I) LA-FSS-DEBUT(I)
               MOVE 19851231 TO LA-CTA-FIN(I) LA-FSS-FIN(I)
           END-PERFORM
           SET LA-POS-TYP-DETACHEMENT TO TRUE
           MOVE 19990101 TO LA-POS-DEBUT
           MOVE 16 TO LA-DOS-NOMBRE-INSCRIPTIONS
           PERFORM VARYING I FROM 1 BY 1
               UNTIL I > 16
               ADD 1990 I GIVING LA-INS-ANNEE(I)
               MOVE 19901220 TO LA-INS-PUBLICATION(I)
               SET LA-INS-CLA-AD2(I) TO TRUE
               SET LA-INS-SEC-PREMIERE(I) TO TRUE
           END-PERFORM
           MOVE 32 TO LA-DOS-NOMBRE-CARRIERE
           PERFORM COMPOSER-PERIODE VARYING I FROM 1 BY 1
               UNTIL I > 32
           MOVE LA-VERSION-ENREGISTREMENT TO LA-DEM-VERSION
           MOVE LENGTH OF LA-DEMANDE TO LA-DEM-TAILLE
           MOVE 2000 TO LA-DEM-ANNEE
           SET LA-DEM-CLA-AD2 TO TRUE
           MOVE 19990430 TO LA-DEP-CACHET-POSTE
           MOVE 2 TO LA-DEP-EXEMPLAIRES
           SET LA-DEP-RCM-OUI TO TRUE
           SET LA-DEP-CLI-OUI TO TRUE
           SET LA-DEP-PIE-OUI TO TRUE.

       COMPOSER-PERIODE.
           MOVE 19850101 TO LA-PER-DEBUT(I)
           MOVE 19951231 TO LA-PER-FIN(I)
           SET LA-PER-REG-GENERAL(I) TO TRUE
           SET LA-PER-TYP-ORGANISME(I) TO TRUE
           SET LA-PER-CAT-C(I) TO TRUE
           SET LA-PER-FCT-DIRECTEUR(I) TO TRUE
           MOVE 1 TO LA-PER-NIVEAU(I)
           SET LA-PER-NVC-OUI(I) TO TRUE
           SET LA-PER-NOM-OUI(I) TO TRUE
           SET LA-PER-AGR-DONNE(I) TO TRUE
           MOVE 19850315 TO LA-PER-AGREMENT-DATE(I)
           MOVE 4 TO LA-PER-NOMBRE-RECLASSEMENTS(I)
           MOVE 19860101 TO LA-REC-DATE(I 1)
           MOVE 19870101 TO LA-REC-DATE(I 2)
           MOVE 19880101 TO LA-REC-DATE(I 3)
           MOVE 19890101 TO LA-REC-DATE(I 4)
           SET LA-REC-CAT-B(I 1) TO TRUE
           SET LA-REC-CAT-B(I 2) TO TRUE
           SET LA-REC-CAT-B(I 3) TO TRUE
           SET LA-REC-CAT-B(I 4) TO TRUE.

       GARDER-VALIDE.
           MOVE LA-DOSSIER TO DOSSIER-VALIDE
           MOVE LA-DEMANDE TO DEMANDE-VALIDE
           PERFORM VALIDER
           ADD 1 TO VERIFICATIONS
           IF NOT LA-OK
               ADD 1 TO ECHECS
               PERFORM ECRIRE-CHEMIN
               DISPLAY "valid dossier refused: " LA-STATUT " " CHEMIN
           END-IF.

       VALIDER.
           MOVE LOW-VALUES TO LA-ERREUR
           CALL "la_valider" USING
               BY REFERENCE LA-DOSSIER BY VALUE LENGTH OF LA-DOSSIER
               BY REFERENCE LA-DEMANDE BY VALUE LENGTH OF LA-DEMANDE
               BY REFERENCE LA-ERREUR BY VALUE LENGTH OF LA-ERREUR
               RETURNING LA-STATUT.

       ECRIRE-CHEMIN.
           MOVE LA-CHE-CHAMP TO CHAMP
           MOVE LA-CHE-RANG TO RANG
           MOVE LA-CHE-SOUS-RANG TO SOUS-RANG
           MOVE SPACES TO CHEMIN
           CALL "la_chemin_texte" USING
               BY VALUE CHAMP RANG SOUS-RANG
               BY REFERENCE CHEMIN BY VALUE LENGTH OF CHEMIN
               BY REFERENCE LONGUEUR
               RETURNING STATUT-TEXTE
           IF STATUT-TEXTE = 0
               MOVE SPACES TO CHEMIN(LONGUEUR + 1:)
           END-IF.

      * What was just written must be refused at the path ATTENDU.
       ATTENDRE-REFUS.
           PERFORM VALIDER
           PERFORM ECRIRE-CHEMIN
           ADD 1 TO VERIFICATIONS
           IF NOT LA-STA-ENTREE-REFUSEE
               OR CHEMIN NOT = ATTENDU
               ADD 1 TO ECHECS
               DISPLAY "expected " FUNCTION TRIM(ATTENDU)
                   ", status " LA-STATUT " " FUNCTION TRIM(CHEMIN)
           END-IF
           MOVE DOSSIER-VALIDE TO LA-DOSSIER
           MOVE DEMANDE-VALIDE TO LA-DEMANDE.

       VERIFIER-PERSONNE.
           MOVE SPACES TO LA-DOS-ID
           MOVE "id" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-DOS-NAISSANCE
           MOVE "naissance" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-DOS-DEPART-REGIME
           MOVE "depart_regime" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-DOS-INSCRIT-1999
           MOVE "inscrit_1999" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-POS-DEBUT
           MOVE "position.debut" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-POS-FIN
           MOVE "position.fin" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-POS-TYPE-POSITION
           MOVE "position.type" TO ATTENDU
           PERFORM ATTENDRE-REFUS.

       VERIFIER-FORMATION.
           MOVE 19550230 TO LA-SCO-DEBUT
           MOVE "formation.scolarite.debut" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-SCO-FIN
           MOVE "formation.scolarite.fin" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 7 TO LA-FOR-SEMAINES
           MOVE "formation.semaines_perfectionnement" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-FOR-SEMAINES-CONNUES
           MOVE "formation.semaines_perfectionnement" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-FOR-ANCIEN-ELEVE
           MOVE "formation.ancien_eleve" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-FOR-DIPLOME-ASSIMILE
           MOVE "formation.diplome_assimile" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-FOR-ADMISSIBLE-CONCOURS
           MOVE "formation.admissible_concours" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-FOR-ATTEST-STAGE
           MOVE "formation.attestation_stage_informatique" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-FOR-CERTIFICAT-COMPTABILITE
           MOVE "formation.certificat_comptabilite" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-FOR-DIPLOME-INFORMATIQUE
           MOVE "formation.diplome_informatique" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-FOR-EXPER-INFO
           MOVE "formation.experience_informatique_reconnue" TO ATTENDU
           PERFORM ATTENDRE-REFUS.

       VERIFIER-SERVICES.
           MOVE 3 TO LA-FPU-PRESENTE
           MOVE "fonction_publique" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-FPU-PROPOSITION-MINISTRE
           MOVE "fonction_publique.proposition_ministre" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 9 TO LA-FPU-NOMBRE-CATEGORIE-A
           MOVE "fonction_publique.categorie_a" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 9 TO LA-FPU-NOMBRE-FONCTIONS-SECU
           MOVE "fonction_publique.fonctions_securite_sociale"
               TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-CTA-DEBUT(8)
           MOVE "fonction_publique.categorie_a[7].debut" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-CTA-FIN(8)
           MOVE "fonction_publique.categorie_a[7].fin" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-FSS-DEBUT(8)
           MOVE "fonction_publique.fonctions_securite_sociale[7].debut"
               TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-FSS-FIN(8)
           MOVE "fonction_publique.fonctions_securite_sociale[7].fin"
               TO ATTENDU
           PERFORM ATTENDRE-REFUS.

       VERIFIER-INSCRIPTION.
           MOVE 17 TO LA-DOS-NOMBRE-INSCRIPTIONS
           MOVE "inscriptions" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-INS-PUBLICATION(16)
           MOVE "inscriptions[15].publication" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 2200 TO LA-INS-ANNEE(16)
           MOVE "inscriptions[15].annee" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-INS-CLASSE(16)
           MOVE "inscriptions[15].classe" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-INS-SECTION(16)
           MOVE "inscriptions[15].section" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-INS-ARTICLE15(16)
           MOVE "inscriptions[15].article15" TO ATTENDU
           PERFORM ATTENDRE-REFUS.

       VERIFIER-PERIODE.
           MOVE 33 TO LA-DOS-NOMBRE-CARRIERE
           MOVE "carriere" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-PER-DEBUT(32)
           MOVE "carriere[31].debut" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-PER-FIN(32)
           MOVE "carriere[31].fin" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-PER-AGREMENT-DATE(32)
           MOVE "carriere[31].agrement" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-PER-REGIME(32)
           MOVE "carriere[31].organisme.regime" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-PER-TYPE-ORGANISME(32)
           MOVE "carriere[31].organisme.type" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-PER-CATEGORIE(32)
           MOVE "carriere[31].organisme.categorie" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE X"FF" TO LA-PER-REGION(32)
           MOVE "carriere[31].organisme.region" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-PER-FONCTION(32)
           MOVE "carriere[31].fonction" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 100 TO LA-PER-NIVEAU(32)
           MOVE "carriere[31].niveau" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-PER-NIVEAU-CONNU(32)
           MOVE "carriere[31].niveau" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-PER-QUALITE(32)
           MOVE "carriere[31].qualite" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-PER-SEUIL-COEFFICIENT(32)
           MOVE "carriere[31].seuil_coefficient" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-PER-ATTACHE-PRINCIPAL(32)
           MOVE "carriere[31].attache_principal" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-PER-INTERIM(32)
           MOVE "carriere[31].interim" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-PER-NOMINATION-REGULIERE(32)
           MOVE "carriere[31].nomination_reguliere" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-PER-AGREMENT(32)
           MOVE "carriere[31].agrement" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-PER-SECTION-ORIGINE(32)
           MOVE "carriere[31].section_origine" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-PER-CLASSE-ORIGINE(32)
           MOVE "carriere[31].classe_origine" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-PER-CLASSE-DECLAREE(32)
           MOVE "carriere[31].classe_declaree" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 5 TO LA-PER-NOMBRE-RECLASSEMENTS(32)
           MOVE "carriere[31].reclassements" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-REC-DATE(32 4)
           MOVE "carriere[31].reclassements[3].date" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-REC-CATEGORIE(32 4)
           MOVE "carriere[31].reclassements[3].categorie" TO ATTENDU
           PERFORM ATTENDRE-REFUS.

       VERIFIER-DEMANDE.
           MOVE 2200 TO LA-DEM-ANNEE
           MOVE "demande.annee" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 8192 TO LA-DEM-LECTURES
           MOVE "demande.lectures" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 255 TO LA-DEM-CLASSE
           MOVE "demande.classe" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 19550230 TO LA-DEP-CACHET-POSTE
           MOVE "demande.depot.cachet_poste" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-DEP-RECOMMANDE
           MOVE "demande.depot.recommande" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-DEP-CLASSES-INDIQUEES
           MOVE "demande.depot.classes_indiquees" TO ATTENDU
           PERFORM ATTENDRE-REFUS
           MOVE 3 TO LA-DEP-PIECES-JOINTES
           MOVE "demande.depot.pieces_jointes" TO ATTENDU
           PERFORM ATTENDRE-REFUS.

      * Version and size of both records, then of the error record.
       VERIFIER-EN-TETES.
           ADD 1 TO LA-DOS-VERSION
           PERFORM ATTENDRE-VERSION
           ADD 1 TO LA-DOS-TAILLE
           PERFORM ATTENDRE-VERSION
           ADD 1 TO LA-DEM-VERSION
           PERFORM ATTENDRE-VERSION
           ADD 1 TO LA-DEM-TAILLE
           PERFORM ATTENDRE-VERSION.

       ATTENDRE-VERSION.
           PERFORM VALIDER
           ADD 1 TO VERIFICATIONS
           IF NOT LA-STA-VERSION-INCONNUE
               ADD 1 TO ECHECS
               DISPLAY "expected another version, status " LA-STATUT
           END-IF
           MOVE DOSSIER-VALIDE TO LA-DOSSIER
           MOVE DEMANDE-VALIDE TO LA-DEMANDE.
       END PROGRAM ENTREES.
