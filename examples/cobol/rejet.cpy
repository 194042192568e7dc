      * A line of the reject file: a line that no decision answers.
       01  RE-LIGNE.
           05  RE-MATRICULE              PIC X(10).
           05  FILLER                    PIC X     VALUE SPACE.
      * The file (agents, carriere) and the line in it.
           05  RE-FICHIER                PIC X(8).
           05  FILLER                    PIC X     VALUE SPACE.
           05  RE-NUMERO                 PIC 9(8).
           05  FILLER                    PIC X     VALUE SPACE.
      * A rule of the library, or hors_sequence, sans_agent.
           05  RE-REGLE                  PIC X(30).
           05  FILLER                    PIC X     VALUE SPACE.
           05  RE-CHEMIN                 PIC X(60).
           05  FILLER                    PIC X     VALUE SPACE.
           05  RE-MESSAGE                PIC X(600).
