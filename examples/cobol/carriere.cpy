      * A line of the career file: a period of a person's career.
      * Sorted by matricule, like the agents file, then by beginning.
       01  CA-LIGNE.
           05  CA-MATRICULE              PIC X(10).
           05  CA-DEBUT                  PIC X(8).
           05  CA-FIN                    PIC X(8).
           05  CA-REGIME                 PIC X(13).
           05  CA-TYPE                   PIC X(28).
           05  CA-CATEGORIE              PIC X(14).
           05  CA-REGION                 PIC X(3).
           05  CA-FONCTION               PIC X(25).
           05  CA-NIVEAU                 PIC X(2).
           05  CA-QUALITE                PIC X(21).
           05  CA-SEUIL-COEFFICIENT      PIC X(1).
           05  CA-ATTACHE-PRINCIPAL      PIC X(1).
           05  CA-INTERIM                PIC X(1).
           05  CA-NOMINATION-REGULIERE   PIC X(1).
      * A date (donne), sans_objet, aucun; blank: not stated.
           05  CA-AGREMENT               PIC X(10).
           05  CA-SECTION-ORIGINE        PIC X(17).
           05  CA-CLASSE-ORIGINE         PIC X(3).
           05  CA-CLASSE-DECLAREE        PIC X(3).
      * The first blank one ends the reclassements; one after it is
      * a fault of the line.
           05  CA-RECLASSEMENT           OCCURS 4.
               10  CA-RECL-DATE          PIC X(8).
               10  CA-RECL-CATEGORIE     PIC X(14).
      * Past the last column: blank, or the agent is rejected.
           05  CA-RESTE                  PIC X(8).
