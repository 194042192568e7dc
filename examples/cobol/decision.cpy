      * A line of the decision report: one a demande evaluated.
       01  DE-LIGNE.
           05  DE-MATRICULE              PIC X(10).
           05  FILLER                    PIC X     VALUE SPACE.
           05  DE-ANNEE                  PIC 9(4).
           05  FILLER                    PIC X     VALUE SPACE.
           05  DE-CLASSE                 PIC X(3).
           05  FILLER                    PIC X     VALUE SPACE.
           05  DE-VERDICT                PIC X(16).
           05  FILLER                    PIC X     VALUE SPACE.
           05  DE-SECTION                PIC X(9).
           05  FILLER                    PIC X     VALUE SPACE.
           05  DE-SITUATION              PIC X(18).
           05  FILLER                    PIC X     VALUE SPACE.
           05  DE-CLASSE-RATTACHEMENT    PIC X(3).
           05  FILLER                    PIC X     VALUE SPACE.
      * Every warning, a space between two.
           05  DE-AVERTISSEMENTS         PIC X(45).
           05  FILLER                    PIC X     VALUE SPACE.
           05  DE-CONSTATS               PIC 99.
           05  FILLER                    PIC X     VALUE SPACE.
           05  DE-FAITS-MANQUANTS        PIC 99.
           05  FILLER                    PIC X     VALUE SPACE.
      * The finding that decides; blank for inscriptible.
           05  DE-MOTIF                  PIC X(20).
           05  FILLER                    PIC X     VALUE SPACE.
           05  DE-DISPOSITION            PIC X(20).
           05  FILLER                    PIC X     VALUE SPACE.
           05  DE-PHRASE                 PIC X(2000).
