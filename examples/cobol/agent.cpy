      * A line of the agents file: a person and what is asked.
      * Text only. Blank: the fact is missing. O or N: yes or no.
      * Words are those of the interchange format, dates AAAAMMJJ.
       01  AG-LIGNE.
           05  AG-MATRICULE              PIC X(10).
           05  AG-ANNEE                  PIC X(4).
           05  AG-CLASSE                 PIC X(3).
           05  AG-LECTURES               PIC X(3).
           05  AG-NAISSANCE              PIC X(8).
           05  AG-ANCIEN-ELEVE           PIC X(1).
           05  AG-SCOLARITE-DEBUT        PIC X(8).
           05  AG-SCOLARITE-FIN          PIC X(8).
           05  AG-DIPLOME-ASSIMILE       PIC X(12).
           05  AG-ADMISSIBLE-CONCOURS    PIC X(1).
           05  AG-SEMAINES               PIC X(3).
           05  AG-ATTESTATION-STAGE      PIC X(1).
           05  AG-CERTIFICAT-COMPTA      PIC X(1).
           05  AG-DIPLOME-INFORMATIQUE   PIC X(12).
           05  AG-EXPERIENCE-RECONNUE    PIC X(1).
           05  AG-INSCRIT-1999           PIC X(1).
           05  AG-DEPART-REGIME          PIC X(8).
           05  AG-POSITION-TYPE          PIC X(12).
           05  AG-POSITION-DEBUT         PIC X(8).
           05  AG-POSITION-FIN           PIC X(8).
           05  AG-DEPOT-CACHET           PIC X(8).
           05  AG-DEPOT-EXEMPLAIRES      PIC X(2).
           05  AG-DEPOT-RECOMMANDE       PIC X(1).
           05  AG-DEPOT-CLASSES          PIC X(1).
           05  AG-DEPOT-PIECES           PIC X(1).
      * The first blank one ends the inscriptions; one after it is
      * a fault of the line.
           05  AG-INSCRIPTION            OCCURS 4.
               10  AG-INSC-ANNEE         PIC X(4).
               10  AG-INSC-CLASSE        PIC X(3).
               10  AG-INSC-SECTION       PIC X(17).
               10  AG-INSC-PUBLICATION   PIC X(8).
               10  AG-INSC-ARTICLE15     PIC X(1).
      * Readings whose number has four digits; AG-LECTURES is blank.
           05  AG-LECTURES-LONGUES       PIC X(4).
      * Past the last column: blank, or the line is rejected.
           05  AG-RESTE                  PIC X(8).
