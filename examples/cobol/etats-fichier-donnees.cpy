      * Working fields of the paragraphs of etats-fichier.cpy.
       01  ETAT-FICHIER                  PIC XX VALUE "00".
           88  FICHIER-BON               VALUE "00" THRU "09".
           88  FICHIER-FINI              VALUE "10".
      * The file at work.
       01  FICHIER-NOM                   PIC X(9).
       01  FICHIER-VARIABLE              PIC X(12).
       01  FICHIER-CHEMIN                PIC X(512).
       01  FILLER REDEFINES FICHIER-CHEMIN.
           05  FILLER                    PIC X(5).
               88  FICHIER-D-APPAREIL    VALUE "/dev/".
           05  FILLER                    PIC X(507).
       01  FICHIER-CAUSE                 PIC X(40).
       01  FICHIERS-CONNUS.
           05  FILLER                    PIC X(9) VALUE "AGENTS".
           05  FILLER                    PIC X(9) VALUE "CARRIERE".
           05  FILLER                    PIC X(9) VALUE "DECISIONS".
           05  FILLER                    PIC X(9) VALUE "REJETS".
       01  FILLER REDEFINES FICHIERS-CONNUS.
           05  FICHIER-CONNU             PIC X(9) OCCURS 4.
       01  FICHIERS-CHEMINS.
           05  FICHIER-CHEMIN-CONNU      PIC X(512) OCCURS 4.
      * What a text file in UTF-8 may begin with.
       01  MARQUE-UTF-8                  PIC X(3) VALUE X"EFBBBF".
       01  LIGNE-SANS-MARQUE             PIC X(300).
      * A file written, and read again.
       01  LIGNES-ECRITES                PIC 9(8).
       01  LIGNES-RELUES                 PIC 9(8).
       01  LIGNE-ECRITE                  PIC X(2200).
       01  LIGNE-RELUE                   PIC X(2200).
