      * Counters: each is moved by the paragraph that it counts.
       01  TOTAUX.
           05  AGENTS-LUS                PIC 9(8) VALUE 0.
           05  DECISIONS-ECRITES         PIC 9(8) VALUE 0.
           05  AGENTS-REJETES            PIC 9(8) VALUE 0.
           05  PERIODES-LUES             PIC 9(8) VALUE 0.
           05  PERIODES-RETENUES         PIC 9(8) VALUE 0.
           05  PERIODES-D-UN-REJET       PIC 9(8) VALUE 0.
           05  PERIODES-SANS-AGENT       PIC 9(8) VALUE 0.
           05  SORTIES                   PIC 9(8) VALUE 0.
           05  DECISIONS-DU-VERDICT      PIC 9(8) VALUE 0
                                         OCCURS 9.
       01  DEBUT-LOT                     PIC X(21).
       01  FIN-LOT                       PIC X(21).
       01  CENTIEMES                     PIC S9(9).
       01  DEBIT                         PIC 9(9).
       01  LIGNE-TOTAL.
           05  TOTAL-LIBELLE             PIC X(32).
           05  TOTAL-NOMBRE              PIC Z(8)9.
       01  HEURE.
           05  HEURE-HEURES              PIC 99.
           05  HEURE-MINUTES             PIC 99.
           05  HEURE-CENTIEMES           PIC 9999.
