      * A line of the career file to the next period of the dossier.
      * A period too many is only counted: the library refuses the
      * dossier for it.
       COMPOSER-PERIODE.
           IF LA-DOS-NOMBRE-CARRIERE NOT > CARRIERE-MAX
               ADD 1 TO LA-DOS-NOMBRE-CARRIERE
           END-IF
           MOVE LA-DOS-NOMBRE-CARRIERE TO P
           IF CA-RESTE NOT = SPACES
               MOVE "ligne_trop_longue" TO ILLISIBLE-REGLE
               MOVE "carriere" TO ILLISIBLE
               MOVE "Une ligne depasse la derniere colonne."
                   TO ILLISIBLE-MESSAGE
           END-IF
           IF P NOT > CARRIERE-MAX
               PERFORM COMPOSER-DATES
               PERFORM COMPOSER-ORGANISME
               PERFORM COMPOSER-FONCTION
               PERFORM COMPOSER-NOMINATION
               PERFORM COMPOSER-RECLASSEMENT
                   VARYING I FROM 1 BY 1
                   UNTIL I > 4 OR CA-RECLASSEMENT(I) = SPACES
               PERFORM VARYING I FROM I BY 1 UNTIL I > 4
                   IF CA-RECLASSEMENT(I) NOT = SPACES
                       MOVE "colonne_vide" TO ILLISIBLE-REGLE
                       MOVE "carriere.reclassements" TO ILLISIBLE
                       MOVE "Un reclassement vide en precede un autre."
                           TO ILLISIBLE-MESSAGE
                   END-IF
               END-PERFORM
           END-IF.

       COMPOSER-DATES.
           MOVE CA-DEBUT TO LU-TEXTE
           PERFORM LIRE-DATE
           MOVE LU-DATE TO LA-PER-DEBUT(P)
           MOVE CA-FIN TO LU-TEXTE
           PERFORM LIRE-DATE
           MOVE LU-DATE TO LA-PER-FIN(P).

       COMPOSER-ORGANISME.
           MOVE CA-REGIME TO LU-TEXTE
           SET LA-LIS-REGIME TO TRUE
           PERFORM LIRE-MOT
           MOVE LU-CODE TO LA-PER-REGIME(P)
           MOVE CA-TYPE TO LU-TEXTE
           SET LA-LIS-TYPE-ORGANISME TO TRUE
           PERFORM LIRE-MOT
           MOVE LU-CODE TO LA-PER-TYPE-ORGANISME(P)
           MOVE CA-CATEGORIE TO LU-TEXTE
           SET LA-LIS-CATEGORIE TO TRUE
           PERFORM LIRE-MOT
           MOVE LU-CODE TO LA-PER-CATEGORIE(P)
           MOVE CA-REGION TO LA-PER-REGION(P).

       COMPOSER-FONCTION.
           MOVE CA-FONCTION TO LU-TEXTE
           SET LA-LIS-FONCTION TO TRUE
           PERFORM LIRE-MOT
           MOVE LU-CODE TO LA-PER-FONCTION(P)
           IF CA-NIVEAU NOT = SPACES
               MOVE CA-NIVEAU TO LU-TEXTE
               PERFORM LIRE-NOMBRE
               IF LU-NOMBRE = NOMBRE-ILLISIBLE
                   MOVE CODE-HORS-LISTE TO LU-NOMBRE
               END-IF
               MOVE LU-NOMBRE TO LA-PER-NIVEAU(P)
               SET LA-PER-NVC-OUI(P) TO TRUE
           END-IF
           MOVE CA-QUALITE TO LU-TEXTE
           SET LA-LIS-QUALITE TO TRUE
           PERFORM LIRE-MOT
           MOVE LU-CODE TO LA-PER-QUALITE(P)
           MOVE CA-SEUIL-COEFFICIENT TO LU-TEXTE
           PERFORM LIRE-OUI-NON
           MOVE LU-CODE TO LA-PER-SEUIL-COEFFICIENT(P)
           MOVE CA-ATTACHE-PRINCIPAL TO LU-TEXTE
           PERFORM LIRE-OUI-NON
           MOVE LU-CODE TO LA-PER-ATTACHE-PRINCIPAL(P)
           MOVE CA-INTERIM TO LU-TEXTE
           PERFORM LIRE-OUI-NON
           MOVE LU-CODE TO LA-PER-INTERIM(P).

       COMPOSER-NOMINATION.
           MOVE CA-NOMINATION-REGULIERE TO LU-TEXTE
           PERFORM LIRE-OUI-NON
           MOVE LU-CODE TO LA-PER-NOMINATION-REGULIERE(P)
           PERFORM COMPOSER-AGREMENT
           MOVE CA-SECTION-ORIGINE TO LU-TEXTE
           SET LA-LIS-SECTION-ORIGINE TO TRUE
           PERFORM LIRE-MOT
           MOVE LU-CODE TO LA-PER-SECTION-ORIGINE(P)
           MOVE CA-CLASSE-ORIGINE TO LU-TEXTE
           SET LA-LIS-CLASSE TO TRUE
           PERFORM LIRE-MOT
           MOVE LU-CODE TO LA-PER-CLASSE-ORIGINE(P)
           MOVE CA-CLASSE-DECLAREE TO LU-TEXTE
           PERFORM LIRE-MOT
           MOVE LU-CODE TO LA-PER-CLASSE-DECLAREE(P).

       COMPOSER-AGREMENT.
           MOVE CA-AGREMENT TO LU-TEXTE
           EVALUATE LU-TEXTE
               WHEN SPACES
                   CONTINUE
               WHEN "aucun"
                   SET LA-PER-AGR-AUCUN(P) TO TRUE
               WHEN "sans_objet"
                   SET LA-PER-AGR-SANS-OBJET(P) TO TRUE
               WHEN OTHER
                   PERFORM LIRE-DATE
                   SET LA-PER-AGR-DONNE(P) TO TRUE
                   MOVE LU-DATE TO LA-PER-AGREMENT-DATE(P)
           END-EVALUATE.

       COMPOSER-RECLASSEMENT.
           MOVE I TO LA-PER-NOMBRE-RECLASSEMENTS(P)
           MOVE CA-RECL-DATE(I) TO LU-TEXTE
           PERFORM LIRE-DATE
           MOVE LU-DATE TO LA-REC-DATE(P I)
           MOVE CA-RECL-CATEGORIE(I) TO LU-TEXTE
           SET LA-LIS-CATEGORIE TO TRUE
           PERFORM LIRE-MOT
           MOVE LU-CODE TO LA-REC-CATEGORIE(P I).
