      * Working fields of the paragraphs of lecture.cpy.
       01  LU-TEXTE                      PIC X(32).
       01  LU-DATE-CHIFFRES REDEFINES LU-TEXTE PIC 9(8).
       01  LU-DATE                       BINARY-LONG UNSIGNED.
       01  LU-NOMBRE                     BINARY-SHORT UNSIGNED.
       01  LU-LONGUEUR                   BINARY-LONG UNSIGNED.
       01  LU-CODE                       BINARY-LONG UNSIGNED.
      * Most periods of a dossier.
       01  CARRIERE-MAX                  BINARY-LONG UNSIGNED
                                         VALUE 32.
      * Values that the library refuses, each with its own rule.
       01  DATE-ILLISIBLE                BINARY-LONG UNSIGNED
                                         VALUE 19999999.
       01  NOMBRE-ILLISIBLE              BINARY-LONG UNSIGNED
                                         VALUE 65535.
       01  CODE-HORS-LISTE               BINARY-LONG UNSIGNED
                                         VALUE 255.
