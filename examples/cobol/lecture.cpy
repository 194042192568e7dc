      * Text columns to the fields of a record. What cannot be read
      * becomes a value that the library refuses: it alone says what
      * is wrong, with the path of the field.

      * LU-TEXTE, 8 columns, to LU-DATE. Blank or zeros: no date.
       LIRE-DATE.
           EVALUATE TRUE
               WHEN LU-TEXTE = SPACES
                   MOVE 0 TO LU-DATE
               WHEN LU-TEXTE(9:) = SPACES AND LU-TEXTE(1:8) IS NUMERIC
                   MOVE LU-DATE-CHIFFRES TO LU-DATE
               WHEN OTHER
                   MOVE DATE-ILLISIBLE TO LU-DATE
           END-EVALUATE.

      * LU-TEXTE to LU-LONGUEUR: 0 unless it is one word.
       MESURER.
           MOVE 0 TO LU-LONGUEUR
           INSPECT LU-TEXTE TALLYING LU-LONGUEUR
               FOR CHARACTERS BEFORE INITIAL SPACE
           IF LU-TEXTE(LU-LONGUEUR + 1:) NOT = SPACES
               MOVE 0 TO LU-LONGUEUR
           END-IF.

      * LU-TEXTE, at most 4 digits, to LU-NOMBRE. Blank: 0.
       LIRE-NOMBRE.
           PERFORM MESURER
           EVALUATE TRUE
               WHEN LU-TEXTE = SPACES
                   MOVE 0 TO LU-NOMBRE
               WHEN LU-LONGUEUR = 0 OR LU-LONGUEUR > 4
                   MOVE NOMBRE-ILLISIBLE TO LU-NOMBRE
               WHEN LU-TEXTE(1:LU-LONGUEUR) IS NOT NUMERIC
                   MOVE NOMBRE-ILLISIBLE TO LU-NOMBRE
               WHEN OTHER
                   MOVE FUNCTION NUMVAL(LU-TEXTE(1:LU-LONGUEUR))
                       TO LU-NOMBRE
           END-EVALUATE.

      * LU-TEXTE, a word of the list LA-LISTE, to LU-CODE. Blank: 0.
       LIRE-MOT.
           MOVE 0 TO LU-CODE
           IF LU-TEXTE NOT = SPACES
               PERFORM MESURER
               CALL "la_code" USING
                   BY VALUE LA-LISTE
                   BY REFERENCE LU-TEXTE BY VALUE LU-LONGUEUR
                   BY REFERENCE LU-CODE
                   RETURNING LA-STATUT
               IF NOT LA-OK
                   MOVE CODE-HORS-LISTE TO LU-CODE
               END-IF
           END-IF.

      * LU-TEXTE, O or N, to LU-CODE. Blank: 0.
       LIRE-OUI-NON.
           EVALUATE LU-TEXTE
               WHEN "O"     MOVE "oui" TO LU-TEXTE
               WHEN "N"     MOVE "non" TO LU-TEXTE
           END-EVALUATE
           SET LA-LIS-OUI-NON TO TRUE
           PERFORM LIRE-MOT.
