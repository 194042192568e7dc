      * liste_aptitude, records for Enterprise COBOL for z/OS.
      * Generated from the Rust source: see docs/abi.md.
      * Begin with MOVE LOW-VALUES, then the version and the size.
      * A text with hyphens MOVEd to a date is 0, which means absent.
      * Codes and small numbers are one byte, declared PIC X:
      * set them by their conditions, or MOVE FUNCTION CHAR(n + 1).
       01  LA-CONSTANTES.
           05  LA-VERSION-ABI
               PIC 9(9) COMP-5 VALUE 1.
           05  LA-VERSION-ABI-MIN
               PIC 9(9) COMP-5 VALUE 1.
           05  LA-VERSION-ENREGISTREMENT
               PIC 9(9) COMP-5 VALUE 1.
           05  LA-TAILLE-DOSSIER
               PIC 9(9) COMP-5 VALUE 3024.
           05  LA-TAILLE-DEMANDE
               PIC 9(9) COMP-5 VALUE 24.
           05  LA-TAILLE-DECISION
               PIC 9(9) COMP-5 VALUE 976.
           05  LA-TAILLE-ERREUR
               PIC 9(9) COMP-5 VALUE 20.
           05  LA-TAILLE-ROBUSTESSE
               PIC 9(9) COMP-5 VALUE 88.
           05  LA-TAILLE-QUESTIONS
               PIC 9(9) COMP-5 VALUE 924.
           05  LA-TAILLE-PARCOURS
               PIC 9(9) COMP-5 VALUE 76.
           05  LA-TAILLE-FAITS-ACCES
               PIC 9(9) COMP-5 VALUE 16.
           05  LA-TAILLE-ACCES
               PIC 9(9) COMP-5 VALUE 16.
           05  LA-TAILLE-CALENDRIER
               PIC 9(9) COMP-5 VALUE 28.
           05  LA-TAILLE-RECLAMATION
               PIC 9(9) COMP-5 VALUE 24.
           05  LA-TAILLE-RECONDUCTION
               PIC 9(9) COMP-5 VALUE 16.
           05  LA-TAILLE-QUOTAS
               PIC 9(9) COMP-5 VALUE 56.
           05  LA-TAILLE-SCRUTIN
               PIC 9(9) COMP-5 VALUE 16.
           05  LA-TAILLE-DISPOSITIONS
               PIC 9(9) COMP-5 VALUE 44.
           05  LA-TAILLE-ANNEES
               PIC 9(9) COMP-5 VALUE 320.
           05  LA-TAILLE-QUOTAS-SOUS
               PIC 9(9) COMP-5 VALUE 108.
           05  LA-TAILLE-AGENT-EN-AGENCE
               PIC 9(9) COMP-5 VALUE 16.
           05  LA-TAILLE-ETAT-ARTICLE
               PIC 9(9) COMP-5 VALUE 20.
           05  LA-TAILLE-CHANGEMENT
               PIC 9(9) COMP-5 VALUE 20.
           05  LA-GARDE-MAX
               PIC 9(9) COMP-5 VALUE 768.
      * What a function returns.
       01  LA-STATUT PIC S9(9) COMP-5.
           88  LA-OK VALUE 0.
           88  LA-STA-ENTREE-REFUSEE VALUE 1.
           88  LA-STA-POINTEUR-NUL VALUE 2.
           88  LA-STA-POINTEUR-MAL-ALIGNE VALUE 3.
           88  LA-STA-ZONES-CONFONDUES VALUE 4.
           88  LA-STA-VERSION-INCONNUE VALUE 5.
           88  LA-STA-CAPACITE VALUE 6.
           88  LA-STA-CODE-INCONNU VALUE 7.
           88  LA-STA-VALEURS-REFUSEES VALUE 8.
           88  LA-STA-GARDE-INVALIDE VALUE 9.
      * A word of the list liste, to pass BY VALUE.
       01  LA-LISTE PIC 9(9) COMP-5.
           88  LA-LIS-LISTE VALUE 1.
           88  LA-LIS-STATUT VALUE 2.
           88  LA-LIS-ENREGISTREMENT VALUE 3.
           88  LA-LIS-LANGUE VALUE 4.
           88  LA-LIS-OUI-NON VALUE 5.
           88  LA-LIS-AGREMENT VALUE 6.
           88  LA-LIS-GRANDEUR VALUE 7.
           88  LA-LIS-CHAMP VALUE 8.
           88  LA-LIS-REGLE VALUE 9.
           88  LA-LIS-CLASSE VALUE 10.
           88  LA-LIS-FILIERE VALUE 11.
           88  LA-LIS-REGIME VALUE 12.
           88  LA-LIS-TYPE-ORGANISME VALUE 13.
           88  LA-LIS-CATEGORIE VALUE 14.
           88  LA-LIS-FONCTION VALUE 15.
           88  LA-LIS-QUALITE VALUE 16.
           88  LA-LIS-DIPLOME-ASSIMILE VALUE 17.
           88  LA-LIS-DIPLOME-INFORMATIQUE VALUE 18.
           88  LA-LIS-SECTION VALUE 19.
           88  LA-LIS-SECTION-ORIGINE VALUE 20.
           88  LA-LIS-TYPE-POSITION VALUE 21.
           88  LA-LIS-VERDICT VALUE 22.
           88  LA-LIS-SITUATION VALUE 23.
           88  LA-LIS-ETAT VALUE 24.
           88  LA-LIS-CODE-CONSTAT VALUE 25.
           88  LA-LIS-AVERTISSEMENT VALUE 26.
           88  LA-LIS-LECTURE VALUE 27.
           88  LA-LIS-REFUS-RECU VALUE 28.
           88  LA-LIS-ISSUE-PARCOURS VALUE 29.
           88  LA-LIS-ERREUR-EFFET VALUE 30.
           88  LA-LIS-TITRE-ACCES VALUE 31.
           88  LA-LIS-STATUT-RECLAMATION VALUE 32.
           88  LA-LIS-VALIDITE VALUE 33.
           88  LA-LIS-VOIX-PRESIDENT VALUE 34.
           88  LA-LIS-ETAT-DU-TEXTE VALUE 35.
           88  LA-LIS-MAINTIEN VALUE 36.
           88  LA-LIS-STATUT-AGENT VALUE 37.
           88  LA-LIS-VOIE VALUE 38.
           88  LA-LIS-FIDELITE VALUE 39.
           88  LA-LIS-EVOLUTION VALUE 40.
           88  LA-LIS-NATURE VALUE 41.
      * A word of the list langue, to pass BY VALUE.
       01  LA-LANGUE PIC 9(9) COMP-5.
           88  LA-LAN-FR VALUE 1.
           88  LA-LAN-EN VALUE 2.
      * A word of the list enregistrement, to pass BY VALUE.
       01  LA-ENREGISTREMENT PIC 9(9) COMP-5.
           88  LA-ENR-DOSSIER VALUE 1.
           88  LA-ENR-DEMANDE VALUE 2.
           88  LA-ENR-DECISION VALUE 3.
           88  LA-ENR-ERREUR VALUE 4.
           88  LA-ENR-ROBUSTESSE VALUE 5.
           88  LA-ENR-QUESTIONS VALUE 6.
           88  LA-ENR-PARCOURS VALUE 7.
           88  LA-ENR-FAITS-ACCES VALUE 8.
           88  LA-ENR-ACCES VALUE 9.
           88  LA-ENR-CALENDRIER VALUE 10.
           88  LA-ENR-RECLAMATION VALUE 11.
           88  LA-ENR-RECONDUCTION VALUE 12.
           88  LA-ENR-QUOTAS VALUE 13.
           88  LA-ENR-SCRUTIN VALUE 14.
           88  LA-ENR-DISPOSITIONS VALUE 15.
           88  LA-ENR-ANNEES VALUE 16.
           88  LA-ENR-QUOTAS-SOUS VALUE 17.
           88  LA-ENR-AGENT-EN-AGENCE VALUE 18.
           88  LA-ENR-ETAT-ARTICLE VALUE 19.
           88  LA-ENR-CHANGEMENT VALUE 20.
      * A word of the list lecture, to pass BY VALUE.
       01  LA-LECTURE PIC 9(9) COMP-5.
           88  LA-LEC-L5 VALUE 1.
           88  LA-LEC-L10 VALUE 2.
           88  LA-LEC-L12 VALUE 3.
           88  LA-LEC-L13 VALUE 4.
           88  LA-LEC-L14 VALUE 5.
           88  LA-LEC-L18 VALUE 6.
           88  LA-LEC-L21 VALUE 7.
           88  LA-LEC-L24 VALUE 8.
           88  LA-LEC-LDUREE VALUE 9.
           88  LA-LEC-L20 VALUE 10.
           88  LA-LEC-L13R VALUE 11.
           88  LA-LEC-L28 VALUE 12.
           88  LA-LEC-L8 VALUE 13.
      * A word of the list etat_du_texte, to pass BY VALUE.
       01  LA-ETAT-DU-TEXTE PIC 9(9) COMP-5.
           88  LA-ETX-2000 VALUE 1.
           88  LA-ETX-2003 VALUE 2.
           88  LA-ETX-2005 VALUE 3.
           88  LA-ETX-2007 VALUE 4.
           88  LA-ETX-2008 VALUE 5.
           88  LA-ETX-2010 VALUE 6.
           88  LA-ETX-2011 VALUE 7.
           88  LA-ETX-2012 VALUE 8.
           88  LA-ETX-2013 VALUE 9.
           88  LA-ETX-2014 VALUE 10.
       01  LA-DOSSIER.
           05  LA-DOS-VERSION
               PIC 9(9) COMP-5.
           05  LA-DOS-TAILLE
               PIC 9(9) COMP-5.
           05  LA-DOS-ID PIC X(80).
           05  LA-DOS-NAISSANCE
               PIC 9(9) COMP-5.
           05  LA-DOS-DEPART-REGIME
               PIC 9(9) COMP-5.
           05  LA-DOS-FORMATION.
               10  LA-FOR-SCOLARITE.
                   15  LA-SCO-DEBUT
                       PIC 9(9) COMP-5.
                   15  LA-SCO-FIN
                       PIC 9(9) COMP-5.
               10  LA-FOR-SEMAINES
                   PIC 9(4) COMP-5.
               10  LA-FOR-SEMAINES-CONNUES
                   PIC X.
                   88  LA-FOR-SMC-NON VALUE X'01'.
                   88  LA-FOR-SMC-OUI VALUE X'02'.
               10  LA-FOR-ANCIEN-ELEVE
                   PIC X.
                   88  LA-FOR-ELE-NON VALUE X'01'.
                   88  LA-FOR-ELE-OUI VALUE X'02'.
               10  LA-FOR-DIPLOME-ASSIMILE
                   PIC X.
                   88  LA-FOR-DAS-AUCUN VALUE X'01'.
                   88  LA-FOR-DAS-FNOSS-UNCAF VALUE X'02'.
                   88  LA-FOR-DAS-ENOES VALUE X'03'.
               10  LA-FOR-ADMISSIBLE-CONCOURS
                   PIC X.
                   88  LA-FOR-ADM-NON VALUE X'01'.
                   88  LA-FOR-ADM-OUI VALUE X'02'.
               10  LA-FOR-ATTEST-STAGE
                   PIC X.
                   88  LA-FOR-STG-NON VALUE X'01'.
                   88  LA-FOR-STG-OUI VALUE X'02'.
               10  LA-FOR-CERTIFICAT-COMPTABILITE
                   PIC X.
                   88  LA-FOR-CER-NON VALUE X'01'.
                   88  LA-FOR-CER-OUI VALUE X'02'.
               10  LA-FOR-DIPLOME-INFORMATIQUE
                   PIC X.
                   88  LA-FOR-DIN-AUCUN VALUE X'01'.
                   88  LA-FOR-DIN-EQUIVALENT VALUE X'02'.
                   88  LA-FOR-DIN-ANNEXE-1 VALUE X'03'.
                   88  LA-FOR-DIN-ANNEXE-2 VALUE X'04'.
                   88  LA-FOR-DIN-ANNEXE-3 VALUE X'05'.
                   88  LA-FOR-DIN-ANNEXE-4 VALUE X'06'.
                   88  LA-FOR-DIN-ANNEXE-5 VALUE X'07'.
                   88  LA-FOR-DIN-ANNEXE-6 VALUE X'08'.
                   88  LA-FOR-DIN-ANNEXE-7 VALUE X'09'.
                   88  LA-FOR-DIN-ANNEXE-8 VALUE X'0A'.
                   88  LA-FOR-DIN-ANNEXE-9 VALUE X'0B'.
                   88  LA-FOR-DIN-ANNEXE-10 VALUE X'0C'.
                   88  LA-FOR-DIN-ANNEXE-11 VALUE X'0D'.
                   88  LA-FOR-DIN-ANNEXE-12 VALUE X'0E'.
                   88  LA-FOR-DIN-ANNEXE-13 VALUE X'0F'.
                   88  LA-FOR-DIN-ANNEXE-14 VALUE X'10'.
                   88  LA-FOR-DIN-ANNEXE-15 VALUE X'11'.
                   88  LA-FOR-DIN-ANNEXE-16 VALUE X'12'.
                   88  LA-FOR-DIN-ANNEXE-17 VALUE X'13'.
                   88  LA-FOR-DIN-EXPERIENCE VALUE X'14'.
               10  LA-FOR-EXPER-INFO
                   PIC X.
                   88  LA-FOR-EXP-NON VALUE X'01'.
                   88  LA-FOR-EXP-OUI VALUE X'02'.
               10  FILLER PIC X(2) VALUE LOW-VALUES.
           05  LA-DOS-POSITION.
               10  LA-POS-DEBUT
                   PIC 9(9) COMP-5.
               10  LA-POS-FIN
                   PIC 9(9) COMP-5.
               10  LA-POS-TYPE-POSITION
                   PIC X.
                   88  LA-POS-TYP-DETACHEMENT VALUE X'01'.
                   88  LA-POS-TYP-ASSIMILEE VALUE X'02'.
                   88  LA-POS-TYP-PERTE-EMPLOI VALUE X'03'.
               10  LA-POS-CHAMP-SOCIAL
                   PIC X.
                   88  LA-POS-CSO-NON VALUE X'01'.
                   88  LA-POS-CSO-OUI VALUE X'02'.
               10  FILLER PIC X(2) VALUE LOW-VALUES.
           05  LA-DOS-FONCTION-PUBLIQUE.
               10  LA-FPU-PRESENTE
                   PIC X.
                   88  LA-FPU-PRE-NON VALUE X'01'.
                   88  LA-FPU-PRE-OUI VALUE X'02'.
               10  LA-FPU-PROPOSITION-MINISTRE
                   PIC X.
                   88  LA-FPU-PRO-NON VALUE X'01'.
                   88  LA-FPU-PRO-OUI VALUE X'02'.
               10  LA-FPU-NOMBRE-CATEGORIE-A
                   PIC X.
               10  LA-FPU-NOMBRE-FONCTIONS-SECU
                   PIC X.
               10  LA-FPU-CATEGORIE-A OCCURS 8.
                   15  LA-CTA-DEBUT
                       PIC 9(9) COMP-5.
                   15  LA-CTA-FIN
                       PIC 9(9) COMP-5.
               10  LA-FPU-FONCTIONS-SECU OCCURS 8.
                   15  LA-FSS-DEBUT
                       PIC 9(9) COMP-5.
                   15  LA-FSS-FIN
                       PIC 9(9) COMP-5.
           05  LA-DOS-INSCRIT-1999
               PIC X.
               88  LA-DOS-I99-NON VALUE X'01'.
               88  LA-DOS-I99-OUI VALUE X'02'.
           05  LA-DOS-NOMBRE-INSCRIPTIONS
               PIC X.
           05  LA-DOS-NOMBRE-CARRIERE
               PIC X.
           05  LA-DOS-ELEVE-CONCOURS-INTERNE
               PIC X.
               88  LA-DOS-ECI-NON VALUE X'01'.
               88  LA-DOS-ECI-OUI VALUE X'02'.
           05  LA-DOS-ATTESTATION-MSA
               PIC X.
               88  LA-DOS-MSA-NON VALUE X'01'.
               88  LA-DOS-MSA-OUI VALUE X'02'.
           05  LA-DOS-ATTESTATION-CESDIR
               PIC X.
               88  LA-DOS-CES-NON VALUE X'01'.
               88  LA-DOS-CES-OUI VALUE X'02'.
           05  LA-DOS-RECEVABLE-2010
               PIC X.
               88  LA-DOS-R10-NON VALUE X'01'.
               88  LA-DOS-R10-OUI VALUE X'02'.
           05  LA-DOS-STATUT-AGENT
               PIC X.
               88  LA-DOS-SAG-ETAT VALUE X'01'.
               88  LA-DOS-SAG-TERRITORIALE VALUE X'02'.
               88  LA-DOS-SAG-HOSPITALIERE VALUE X'03'.
               88  LA-DOS-SAG-CONTRACTUEL VALUE X'04'.
           05  FILLER PIC X(4) VALUE LOW-VALUES.
           05  LA-DOS-INSCRIPTIONS OCCURS 16.
               10  LA-INS-PUBLICATION
                   PIC 9(9) COMP-5.
               10  LA-INS-ANNEE
                   PIC 9(4) COMP-5.
               10  LA-INS-CLASSE
                   PIC X.
                   88  LA-INS-CLA-D1 VALUE X'01'.
                   88  LA-INS-CLA-D2 VALUE X'02'.
                   88  LA-INS-CLA-D3 VALUE X'03'.
                   88  LA-INS-CLA-AD1 VALUE X'04'.
                   88  LA-INS-CLA-AD2 VALUE X'05'.
                   88  LA-INS-CLA-AD3 VALUE X'06'.
                   88  LA-INS-CLA-IF1 VALUE X'07'.
                   88  LA-INS-CLA-IF2 VALUE X'08'.
               10  LA-INS-SECTION
                   PIC X.
                   88  LA-INS-SEC-PREMIERE VALUE X'01'.
                   88  LA-INS-SEC-DEUXIEME VALUE X'02'.
                   88  LA-INS-SEC-TROISIEME VALUE X'03'.
                   88  LA-INS-SEC-TROISIEME-ELARGIE VALUE X'04'.
               10  LA-INS-ARTICLE15
                   PIC X.
                   88  LA-INS-A15-NON VALUE X'01'.
                   88  LA-INS-A15-OUI VALUE X'02'.
               10  FILLER PIC X(3) VALUE LOW-VALUES.
           05  LA-DOS-CARRIERE OCCURS 32.
               10  LA-PER-DEBUT
                   PIC 9(9) COMP-5.
               10  LA-PER-FIN
                   PIC 9(9) COMP-5.
               10  LA-PER-AGREMENT-DATE
                   PIC 9(9) COMP-5.
               10  LA-PER-REGIME
                   PIC X.
                   88  LA-PER-REG-GENERAL VALUE X'01'.
                   88  LA-PER-REG-URCAM VALUE X'02'.
                   88  LA-PER-REG-ORGANIC VALUE X'03'.
                   88  LA-PER-REG-AVA VALUE X'04'.
                   88  LA-PER-REG-CANAM VALUE X'05'.
                   88  LA-PER-REG-MINES VALUE X'06'.
                   88  LA-PER-REG-AUTRE-R123-45 VALUE X'07'.
                   88  LA-PER-REG-AUTRE VALUE X'08'.
                   88  LA-PER-REG-RSI VALUE X'09'.
                   88  LA-PER-REG-CAVIMAC VALUE X'0A'.
                   88  LA-PER-REG-SNCF VALUE X'0B'.
                   88  LA-PER-REG-RATP VALUE X'0C'.
                   88  LA-PER-REG-CAMIEG VALUE X'0D'.
                   88  LA-PER-REG-CRPCEN VALUE X'0E'.
                   88  LA-PER-REG-ARTISTES VALUE X'0F'.
                   88  LA-PER-REG-CNSA VALUE X'10'.
                   88  LA-PER-REG-ARS VALUE X'11'.
               10  LA-PER-TYPE-ORGANISME
                   PIC X.
                   88  LA-PER-TYP-ORGANISME VALUE X'01'.
                   88  LA-PER-TYP-CAISSE-NATIONALE VALUE X'02'.
                   88  LA-PER-TYP-CAISSE VALUE X'03'.
                   88  LA-PER-TYP-CANSSM VALUE X'04'.
                   88  LA-PER-TYP-UR VALUE X'05'.
                   88  LA-PER-TYP-SSM VALUE X'06'.
                   88  LA-PER-TYP-CENTRE-INFO-NAT VALUE X'07'.
                   88  LA-PER-TYP-CENTRE-INFO-REG VALUE X'08'.
                   88  LA-PER-TYP-CARMI VALUE X'09'.
                   88  LA-PER-TYP-SERVICE-TERRITORIAL VALUE X'0A'.
                   88  LA-PER-TYP-DIRECTION-COMMUNE VALUE X'0B'.
                   88  LA-PER-TYP-ETABLISSEMENT VALUE X'0C'.
                   88  LA-PER-TYP-AGENCE VALUE X'0D'.
               10  LA-PER-CATEGORIE
                   PIC X.
                   88  LA-PER-CAT-A VALUE X'01'.
                   88  LA-PER-CAT-B VALUE X'02'.
                   88  LA-PER-CAT-C VALUE X'03'.
                   88  LA-PER-CAT-D VALUE X'04'.
                   88  LA-PER-CAT-EXCEPTIONNELLE VALUE X'05'.
                   88  LA-PER-CAT-1 VALUE X'06'.
                   88  LA-PER-CAT-2 VALUE X'07'.
                   88  LA-PER-CAT-3 VALUE X'08'.
                   88  LA-PER-CAT-HORS-CLASSE VALUE X'09'.
                   88  LA-PER-CAT-SANS VALUE X'0A'.
                   88  LA-PER-CAT-NORD-PAS-DE-CALAIS VALUE X'0B'.
                   88  LA-PER-CAT-EST VALUE X'0C'.
                   88  LA-PER-CAT-CENTRE-EST VALUE X'0D'.
                   88  LA-PER-CAT-CENTRE-OUEST VALUE X'0E'.
                   88  LA-PER-CAT-SUD-EST VALUE X'0F'.
                   88  LA-PER-CAT-SUD-OUEST VALUE X'10'.
               10  LA-PER-FONCTION
                   PIC X.
                   88  LA-PER-FCT-DIRECTEUR-GENERAL VALUE X'01'.
                   88  LA-PER-FCT-DIRECTEUR VALUE X'02'.
                   88  LA-PER-FCT-DIR-GENERAL-ADJOINT VALUE X'03'.
                   88  LA-PER-FCT-DIRECTEUR-ADJOINT VALUE X'04'.
                   88  LA-PER-FCT-SOUS-DIRECTEUR VALUE X'05'.
                   88  LA-PER-FCT-AGENT-COMPTABLE VALUE X'06'.
                   88  LA-PER-FCT-AGENT-COMPT-ADJOINT VALUE X'07'.
                   88  LA-PER-FCT-SECRETAIRE-GENERAL VALUE X'08'.
                   88  LA-PER-FCT-DIR-INFORMATIQUE VALUE X'09'.
                   88  LA-PER-FCT-CADRE VALUE X'0A'.
                   88  LA-PER-FCT-INFORMATICIEN VALUE X'0B'.
                   88  LA-PER-FCT-CHEF-DE-PROJET VALUE X'0C'.
                   88  LA-PER-FCT-CHEF-GROUPE-PROJETS VALUE X'0D'.
                   88  LA-PER-FCT-RESP-PRODUCTION VALUE X'0E'.
                   88  LA-PER-FCT-COMPTABLE VALUE X'0F'.
                   88  LA-PER-FCT-EQUIV-INFORMATIQUE VALUE X'10'.
                   88  LA-PER-FCT-AUTRE VALUE X'11'.
                   88  LA-PER-FCT-DIRECTEUR-DELEGUE VALUE X'12'.
                   88  LA-PER-FCT-DIR-DE-MISSION VALUE X'13'.
                   88  LA-PER-FCT-AGENT-EN-MISSION VALUE X'14'.
               10  LA-PER-NIVEAU
                   PIC X.
               10  LA-PER-NIVEAU-CONNU
                   PIC X.
                   88  LA-PER-NVC-NON VALUE X'01'.
                   88  LA-PER-NVC-OUI VALUE X'02'.
               10  LA-PER-QUALITE
                   PIC X.
                   88  LA-PER-QUA-AUCUNE VALUE X'01'.
                   88  LA-PER-QUA-CATEGORIE-B VALUE X'02'.
                   88  LA-PER-QUA-CADRE-ADMINISTRATIF VALUE X'03'.
                   88  LA-PER-QUA-RESP-TECHNIQUE VALUE X'04'.
                   88  LA-PER-QUA-TITULAIRE-CAT-A VALUE X'05'.
                   88  LA-PER-QUA-CHEF-DE-SERVICE VALUE X'06'.
                   88  LA-PER-QUA-NIVEAU-E VALUE X'07'.
               10  LA-PER-SEUIL-COEFFICIENT
                   PIC X.
                   88  LA-PER-SEU-NON VALUE X'01'.
                   88  LA-PER-SEU-OUI VALUE X'02'.
               10  LA-PER-ATTACHE-PRINCIPAL
                   PIC X.
                   88  LA-PER-ATT-NON VALUE X'01'.
                   88  LA-PER-ATT-OUI VALUE X'02'.
               10  LA-PER-INTERIM
                   PIC X.
                   88  LA-PER-INT-NON VALUE X'01'.
                   88  LA-PER-INT-OUI VALUE X'02'.
               10  LA-PER-NOMINATION-REGULIERE
                   PIC X.
                   88  LA-PER-NOM-NON VALUE X'01'.
                   88  LA-PER-NOM-OUI VALUE X'02'.
               10  LA-PER-AGREMENT
                   PIC X.
                   88  LA-PER-AGR-AUCUN VALUE X'01'.
                   88  LA-PER-AGR-SANS-OBJET VALUE X'02'.
                   88  LA-PER-AGR-DONNE VALUE X'03'.
               10  LA-PER-SECTION-ORIGINE
                   PIC X.
                   88  LA-PER-SOR-PREMIERE VALUE X'01'.
                   88  LA-PER-SOR-DEUXIEME VALUE X'02'.
                   88  LA-PER-SOR-TROISIEME VALUE X'03'.
                   88  LA-PER-SOR-TROISIEME-ELARGIE VALUE X'04'.
               10  LA-PER-CLASSE-ORIGINE
                   PIC X.
                   88  LA-PER-COR-D1 VALUE X'01'.
                   88  LA-PER-COR-D2 VALUE X'02'.
                   88  LA-PER-COR-D3 VALUE X'03'.
                   88  LA-PER-COR-AD1 VALUE X'04'.
                   88  LA-PER-COR-AD2 VALUE X'05'.
                   88  LA-PER-COR-AD3 VALUE X'06'.
                   88  LA-PER-COR-IF1 VALUE X'07'.
                   88  LA-PER-COR-IF2 VALUE X'08'.
               10  LA-PER-CLASSE-DECLAREE
                   PIC X.
                   88  LA-PER-CDE-D1 VALUE X'01'.
                   88  LA-PER-CDE-D2 VALUE X'02'.
                   88  LA-PER-CDE-D3 VALUE X'03'.
                   88  LA-PER-CDE-AD1 VALUE X'04'.
                   88  LA-PER-CDE-AD2 VALUE X'05'.
                   88  LA-PER-CDE-AD3 VALUE X'06'.
                   88  LA-PER-CDE-IF1 VALUE X'07'.
                   88  LA-PER-CDE-IF2 VALUE X'08'.
               10  LA-PER-NOMBRE-RECLASSEMENTS
                   PIC X.
               10  LA-PER-REGION PIC X(16).
               10  LA-PER-RECLASSEMENTS OCCURS 4.
                   15  LA-REC-DATE
                       PIC 9(9) COMP-5.
                   15  LA-REC-CATEGORIE
                       PIC X.
                       88  LA-REC-CAT-A VALUE X'01'.
                       88  LA-REC-CAT-B VALUE X'02'.
                       88  LA-REC-CAT-C VALUE X'03'.
                       88  LA-REC-CAT-D VALUE X'04'.
                       88  LA-REC-CAT-EXCEPTIONNELLE VALUE X'05'.
                       88  LA-REC-CAT-1 VALUE X'06'.
                       88  LA-REC-CAT-2 VALUE X'07'.
                       88  LA-REC-CAT-3 VALUE X'08'.
                       88  LA-REC-CAT-HORS-CLASSE VALUE X'09'.
                       88  LA-REC-CAT-SANS VALUE X'0A'.
                       88  LA-REC-CAT-NORD-PAS-DE-CALAIS VALUE X'0B'.
                       88  LA-REC-CAT-EST VALUE X'0C'.
                       88  LA-REC-CAT-CENTRE-EST VALUE X'0D'.
                       88  LA-REC-CAT-CENTRE-OUEST VALUE X'0E'.
                       88  LA-REC-CAT-SUD-EST VALUE X'0F'.
                       88  LA-REC-CAT-SUD-OUEST VALUE X'10'.
                   15  FILLER PIC X(3) VALUE LOW-VALUES.
               10  LA-PER-NIVEAU-EQUIVALENT
                   PIC X.
                   88  LA-PER-NEQ-D1 VALUE X'01'.
                   88  LA-PER-NEQ-D2 VALUE X'02'.
                   88  LA-PER-NEQ-D3 VALUE X'03'.
                   88  LA-PER-NEQ-AD1 VALUE X'04'.
                   88  LA-PER-NEQ-AD2 VALUE X'05'.
                   88  LA-PER-NEQ-AD3 VALUE X'06'.
                   88  LA-PER-NEQ-IF1 VALUE X'07'.
                   88  LA-PER-NEQ-IF2 VALUE X'08'.
               10  LA-PER-MAINTIEN
                   PIC X.
                   88  LA-PER-MAI-FUSION VALUE X'01'.
                   88  LA-PER-MAI-CREATION-ORGANISME VALUE X'02'.
               10  FILLER PIC X(2) VALUE LOW-VALUES.
       01  LA-DEMANDE.
           05  LA-DEM-VERSION
               PIC 9(9) COMP-5.
           05  LA-DEM-TAILLE
               PIC 9(9) COMP-5.
           05  LA-DEM-ANNEE
               PIC 9(4) COMP-5.
           05  LA-DEM-LECTURES
               PIC 9(4) COMP-5.
           05  LA-DEM-CLASSE
               PIC X.
               88  LA-DEM-CLA-D1 VALUE X'01'.
               88  LA-DEM-CLA-D2 VALUE X'02'.
               88  LA-DEM-CLA-D3 VALUE X'03'.
               88  LA-DEM-CLA-AD1 VALUE X'04'.
               88  LA-DEM-CLA-AD2 VALUE X'05'.
               88  LA-DEM-CLA-AD3 VALUE X'06'.
               88  LA-DEM-CLA-IF1 VALUE X'07'.
               88  LA-DEM-CLA-IF2 VALUE X'08'.
           05  LA-DEM-REDUCTION-DEMANDEE
               PIC X.
               88  LA-DEM-RED-NON VALUE X'01'.
               88  LA-DEM-RED-OUI VALUE X'02'.
           05  LA-DEM-VOIE
               PIC X.
               88  LA-DEM-VOI-POSTALE VALUE X'01'.
               88  LA-DEM-VOI-DEMATERIALISEE VALUE X'02'.
           05  FILLER PIC X(1) VALUE LOW-VALUES.
           05  LA-DEM-DEPOT.
               10  LA-DEP-CACHET-POSTE
                   PIC 9(9) COMP-5.
               10  LA-DEP-EXEMPLAIRES
                   PIC X.
               10  LA-DEP-RECOMMANDE
                   PIC X.
                   88  LA-DEP-RCM-NON VALUE X'01'.
                   88  LA-DEP-RCM-OUI VALUE X'02'.
               10  LA-DEP-CLASSES-INDIQUEES
                   PIC X.
                   88  LA-DEP-CLI-NON VALUE X'01'.
                   88  LA-DEP-CLI-OUI VALUE X'02'.
               10  LA-DEP-PIECES-JOINTES
                   PIC X.
                   88  LA-DEP-PIE-NON VALUE X'01'.
                   88  LA-DEP-PIE-OUI VALUE X'02'.
       01  LA-DECISION.
           05  LA-DEC-VERSION
               PIC 9(9) COMP-5.
           05  LA-DEC-TAILLE
               PIC 9(9) COMP-5.
           05  LA-DEC-DATE-REFERENCE
               PIC 9(9) COMP-5.
           05  LA-DEC-ANNEE
               PIC 9(4) COMP-5.
           05  LA-DEC-LECTURES-SOLLICITEES
               PIC 9(4) COMP-5.
           05  LA-DEC-CLASSE
               PIC X.
               88  LA-DEC-CLA-D1 VALUE X'01'.
               88  LA-DEC-CLA-D2 VALUE X'02'.
               88  LA-DEC-CLA-D3 VALUE X'03'.
               88  LA-DEC-CLA-AD1 VALUE X'04'.
               88  LA-DEC-CLA-AD2 VALUE X'05'.
               88  LA-DEC-CLA-AD3 VALUE X'06'.
               88  LA-DEC-CLA-IF1 VALUE X'07'.
               88  LA-DEC-CLA-IF2 VALUE X'08'.
           05  LA-DEC-VERDICT
               PIC X.
               88  LA-DEC-VER-INSCRIPTIBLE VALUE X'01'.
               88  LA-DEC-VER-SUR-APPRECIATION VALUE X'02'.
               88  LA-DEC-VER-INDETERMINE VALUE X'03'.
               88  LA-DEC-VER-NON-INSCRIPTIBLE VALUE X'04'.
               88  LA-DEC-VER-IRRECEVABLE VALUE X'05'.
           05  LA-DEC-SECTION
               PIC X.
               88  LA-DEC-SEC-PREMIERE VALUE X'01'.
               88  LA-DEC-SEC-DEUXIEME VALUE X'02'.
               88  LA-DEC-SEC-TROISIEME VALUE X'03'.
           05  LA-DEC-SITUATION
               PIC X.
               88  LA-DEC-SIT-AGENT-DE-DIRECTION VALUE X'01'.
               88  LA-DEC-SIT-AGENT-NATIONAL VALUE X'02'.
               88  LA-DEC-SIT-REPUTE-INSCRIT VALUE X'03'.
               88  LA-DEC-SIT-CADRE VALUE X'04'.
               88  LA-DEC-SIT-FONCTIONNAIRE VALUE X'05'.
               88  LA-DEC-SIT-HORS-ORGANISME VALUE X'06'.
               88  LA-DEC-SIT-AGENT-ARS VALUE X'07'.
           05  LA-DEC-CLASSE-RATTACHEMENT
               PIC X.
               88  LA-DEC-RAT-D1 VALUE X'01'.
               88  LA-DEC-RAT-D2 VALUE X'02'.
               88  LA-DEC-RAT-D3 VALUE X'03'.
               88  LA-DEC-RAT-AD1 VALUE X'04'.
               88  LA-DEC-RAT-AD2 VALUE X'05'.
               88  LA-DEC-RAT-AD3 VALUE X'06'.
               88  LA-DEC-RAT-IF1 VALUE X'07'.
               88  LA-DEC-RAT-IF2 VALUE X'08'.
           05  LA-DEC-AVERTISSEMENT
               PIC X.
               88  LA-DEC-AVE-TEXTE-MODIFIE VALUE X'01'.
               88  LA-DEC-AVE-TEXTE-ABROGE VALUE X'02'.
               88  LA-DEC-AVE-VERSION-DEDUITE VALUE X'03'.
               88  LA-DEC-AVE-TEXTE-INCOMPLET VALUE X'04'.
           05  LA-DEC-NOMBRE-CONSTATS
               PIC X.
           05  LA-DEC-NOMBRE-FAITS-MANQUANTS
               PIC X.
           05  LA-DEC-AVERTISSEMENTS
               PIC X.
           05  LA-DEC-ETAT-DU-TEXTE
               PIC X.
               88  LA-DEC-ETX-2000 VALUE X'01'.
               88  LA-DEC-ETX-2003 VALUE X'02'.
               88  LA-DEC-ETX-2005 VALUE X'03'.
               88  LA-DEC-ETX-2007 VALUE X'04'.
               88  LA-DEC-ETX-2008 VALUE X'05'.
               88  LA-DEC-ETX-2010 VALUE X'06'.
               88  LA-DEC-ETX-2011 VALUE X'07'.
               88  LA-DEC-ETX-2012 VALUE X'08'.
               88  LA-DEC-ETX-2013 VALUE X'09'.
               88  LA-DEC-ETX-2014 VALUE X'0A'.
           05  FILLER PIC X(6) VALUE LOW-VALUES.
           05  LA-DEC-CONSTATS OCCURS 20.
               10  LA-CON-DISPOSITION
                   PIC 9(9) COMP-5.
               10  LA-CON-CODE
                   PIC X.
                   88  LA-CON-COD-A16-DATE VALUE X'01'.
                   88  LA-CON-COD-A16-EXEMPLAIRES VALUE X'02'.
                   88  LA-CON-COD-A16-RECOMMANDE VALUE X'03'.
                   88  LA-CON-COD-A16-CLASSES VALUE X'04'.
                   88  LA-CON-COD-A16-PIECES VALUE X'05'.
                   88  LA-CON-COD-A15-CLASSE VALUE X'06'.
                   88  LA-CON-COD-A17-CLASSE VALUE X'07'.
                   88  LA-CON-COD-A18-CLASSE VALUE X'08'.
                   88  LA-CON-COD-A20-ASSIMILATION VALUE X'09'.
                   88  LA-CON-COD-A18-PERFECTION VALUE X'0A'.
                   88  LA-CON-COD-A8-SECTION VALUE X'0B'.
                   88  LA-CON-COD-A7-SECTION VALUE X'0C'.
                   88  LA-CON-COD-A9-AGE VALUE X'0D'.
                   88  LA-CON-COD-A10-PROPOSITION VALUE X'0E'.
                   88  LA-CON-COD-A10-ANCIENNETE VALUE X'0F'.
                   88  LA-CON-COD-A10-AGE VALUE X'10'.
                   88  LA-CON-COD-A10-FONCTIONS VALUE X'11'.
                   88  LA-CON-COD-A12-DUREE VALUE X'12'.
                   88  LA-CON-COD-A13-DUREE-FONCTIONS VALUE X'13'.
                   88  LA-CON-COD-A14-EMPLOI VALUE X'14'.
                   88  LA-CON-COD-A14-DIPLOME VALUE X'15'.
                   88  LA-CON-COD-A14-ATTESTATION VALUE X'16'.
                   88  LA-CON-COD-A15-CINQ-ANS VALUE X'17'.
                   88  LA-CON-COD-A15-TROIS-ANS VALUE X'18'.
                   88  LA-CON-COD-A15-AGE VALUE X'19'.
                   88  LA-CON-COD-A15-PERFECTION VALUE X'1A'.
                   88  LA-CON-COD-A18-AUTRE-ORGANISME VALUE X'1B'.
                   88  LA-CON-COD-A10-STATUT VALUE X'1C'.
                   88  LA-CON-COD-A15-DUREE VALUE X'1D'.
               10  LA-CON-ETAT
                   PIC X.
                   88  LA-CON-ETA-NON-REMPLIE VALUE X'01'.
                   88  LA-CON-ETA-INCONNUE VALUE X'02'.
                   88  LA-CON-ETA-APPRECIATION VALUE X'03'.
                   88  LA-CON-ETA-REMPLIE VALUE X'04'.
               10  FILLER PIC X(2) VALUE LOW-VALUES.
               10  LA-CON-REQUIS.
                   15  LA-REQ-GENRE
                       PIC X.
                       88  LA-REQ-GEN-ANNEES VALUE X'01'.
                       88  LA-REQ-GEN-DUREE VALUE X'02'.
                       88  LA-REQ-GEN-JOURS VALUE X'03'.
                       88  LA-REQ-GEN-AGE VALUE X'04'.
                       88  LA-REQ-GEN-SEMAINES VALUE X'05'.
                       88  LA-REQ-GEN-DATE VALUE X'06'.
                       88  LA-REQ-GEN-NOMBRE VALUE X'07'.
                       88  LA-REQ-GEN-OUI-NON VALUE X'08'.
                       88  LA-REQ-GEN-DISPENSE VALUE X'09'.
                       88  LA-REQ-GEN-DIPLOME VALUE X'0A'.
                   15  LA-REQ-MOIS
                       PIC X.
                   15  LA-REQ-JOURS
                       PIC X.
                   15  FILLER PIC X(1) VALUE LOW-VALUES.
                   15  LA-REQ-VALEUR
                       PIC 9(9) COMP-5.
               10  LA-CON-CONSTATE.
                   15  LA-CTE-GENRE
                       PIC X.
                       88  LA-CTE-GEN-ANNEES VALUE X'01'.
                       88  LA-CTE-GEN-DUREE VALUE X'02'.
                       88  LA-CTE-GEN-JOURS VALUE X'03'.
                       88  LA-CTE-GEN-AGE VALUE X'04'.
                       88  LA-CTE-GEN-SEMAINES VALUE X'05'.
                       88  LA-CTE-GEN-DATE VALUE X'06'.
                       88  LA-CTE-GEN-NOMBRE VALUE X'07'.
                       88  LA-CTE-GEN-OUI-NON VALUE X'08'.
                       88  LA-CTE-GEN-DISPENSE VALUE X'09'.
                       88  LA-CTE-GEN-DIPLOME VALUE X'0A'.
                   15  LA-CTE-MOIS
                       PIC X.
                   15  LA-CTE-JOURS
                       PIC X.
                   15  FILLER PIC X(1) VALUE LOW-VALUES.
                   15  LA-CTE-VALEUR
                       PIC 9(9) COMP-5.
               10  LA-CON-MANQUE.
                   15  LA-MAN-GENRE
                       PIC X.
                       88  LA-MAN-GEN-ANNEES VALUE X'01'.
                       88  LA-MAN-GEN-DUREE VALUE X'02'.
                       88  LA-MAN-GEN-JOURS VALUE X'03'.
                       88  LA-MAN-GEN-AGE VALUE X'04'.
                       88  LA-MAN-GEN-SEMAINES VALUE X'05'.
                       88  LA-MAN-GEN-DATE VALUE X'06'.
                       88  LA-MAN-GEN-NOMBRE VALUE X'07'.
                       88  LA-MAN-GEN-OUI-NON VALUE X'08'.
                       88  LA-MAN-GEN-DISPENSE VALUE X'09'.
                       88  LA-MAN-GEN-DIPLOME VALUE X'0A'.
                   15  LA-MAN-MOIS
                       PIC X.
                   15  LA-MAN-JOURS
                       PIC X.
                   15  FILLER PIC X(1) VALUE LOW-VALUES.
                   15  LA-MAN-VALEUR
                       PIC 9(9) COMP-5.
           05  LA-DEC-FAITS-MANQUANTS OCCURS 76.
               10  LA-FAI-CHAMP
                   PIC 9(4) COMP-5.
                   88  LA-FAI-CHA-RACINE VALUE 1.
                   88  LA-FAI-CHA-ID VALUE 2.
                   88  LA-FAI-CHA-NAISSANCE VALUE 3.
                   88  LA-FAI-CHA-FORMATION VALUE 4.
                   88  LA-FAI-CHA-F-ANCIEN-ELEVE VALUE 5.
                   88  LA-FAI-CHA-FORMATION-SCOLARITE VALUE 6.
                   88  LA-FAI-CHA-F-SCOLARITE-DEBUT VALUE 7.
                   88  LA-FAI-CHA-F-SCOLARITE-FIN VALUE 8.
                   88  LA-FAI-CHA-F-DIPLOME-ASSIMILE VALUE 9.
                   88  LA-FAI-CHA-F-ADMISSIBLE VALUE 10.
                   88  LA-FAI-CHA-F-SEMAINES VALUE 11.
                   88  LA-FAI-CHA-F-ATTEST-STAGE VALUE 12.
                   88  LA-FAI-CHA-F-CERTIF-COMPTA VALUE 13.
                   88  LA-FAI-CHA-F-DIPLOME-INFO VALUE 14.
                   88  LA-FAI-CHA-F-EXPER-INFO VALUE 15.
                   88  LA-FAI-CHA-CARRIERE VALUE 16.
                   88  LA-FAI-CHA-PERIODE VALUE 17.
                   88  LA-FAI-CHA-PERIODE-DEBUT VALUE 18.
                   88  LA-FAI-CHA-PERIODE-FIN VALUE 19.
                   88  LA-FAI-CHA-PERIODE-ORGANISME VALUE 20.
                   88  LA-FAI-CHA-ORGANISME-REGIME VALUE 21.
                   88  LA-FAI-CHA-ORGANISME-TYPE VALUE 22.
                   88  LA-FAI-CHA-ORGANISME-CATEGORIE VALUE 23.
                   88  LA-FAI-CHA-ORGANISME-REGION VALUE 24.
                   88  LA-FAI-CHA-PERIODE-FONCTION VALUE 25.
                   88  LA-FAI-CHA-PERIODE-NIVEAU VALUE 26.
                   88  LA-FAI-CHA-PERIODE-QUALITE VALUE 27.
                   88  LA-FAI-CHA-P-SEUIL-COEFFICIENT VALUE 28.
                   88  LA-FAI-CHA-P-ATTACHE-PRINCIPAL VALUE 29.
                   88  LA-FAI-CHA-PERIODE-INTERIM VALUE 30.
                   88  LA-FAI-CHA-P-NOMIN-REGUL VALUE 31.
                   88  LA-FAI-CHA-PERIODE-AGREMENT VALUE 32.
                   88  LA-FAI-CHA-P-SECTION-ORIGINE VALUE 33.
                   88  LA-FAI-CHA-P-CLASSE-ORIGINE VALUE 34.
                   88  LA-FAI-CHA-P-RECLASSEMENTS VALUE 35.
                   88  LA-FAI-CHA-RECLASSEMENT VALUE 36.
                   88  LA-FAI-CHA-RECLASSEMENT-DATE VALUE 37.
                   88  LA-FAI-CHA-R-CATEGORIE VALUE 38.
                   88  LA-FAI-CHA-P-CLASSE-DECLAREE VALUE 39.
                   88  LA-FAI-CHA-INSCRIPTIONS VALUE 40.
                   88  LA-FAI-CHA-INSCRIPTION VALUE 41.
                   88  LA-FAI-CHA-INSCRIPTION-ANNEE VALUE 42.
                   88  LA-FAI-CHA-INSCRIPTION-CLASSE VALUE 43.
                   88  LA-FAI-CHA-INSCRIPTION-SECTION VALUE 44.
                   88  LA-FAI-CHA-I-PUBLICATION VALUE 45.
                   88  LA-FAI-CHA-I-ARTICLE-15 VALUE 46.
                   88  LA-FAI-CHA-POSITION VALUE 47.
                   88  LA-FAI-CHA-POSITION-TYPE VALUE 48.
                   88  LA-FAI-CHA-POSITION-DEBUT VALUE 49.
                   88  LA-FAI-CHA-POSITION-FIN VALUE 50.
                   88  LA-FAI-CHA-DEPART-REGIME VALUE 51.
                   88  LA-FAI-CHA-FONCTION-PUBLIQUE VALUE 52.
                   88  LA-FAI-CHA-CATEGORIE-A VALUE 53.
                   88  LA-FAI-CHA-CATEGORIE-A-PERIODE VALUE 54.
                   88  LA-FAI-CHA-CATEGORIE-A-DEBUT VALUE 55.
                   88  LA-FAI-CHA-CATEGORIE-A-FIN VALUE 56.
                   88  LA-FAI-CHA-FONCTIONS-SECU VALUE 57.
                   88  LA-FAI-CHA-FONCTIONS-PERIODE VALUE 58.
                   88  LA-FAI-CHA-FONCTIONS-DEBUT VALUE 59.
                   88  LA-FAI-CHA-FONCTIONS-FIN VALUE 60.
                   88  LA-FAI-CHA-PROP-MINISTRE VALUE 61.
                   88  LA-FAI-CHA-INSCRIT-1999 VALUE 62.
                   88  LA-FAI-CHA-DEMANDE VALUE 63.
                   88  LA-FAI-CHA-DEMANDE-ANNEE VALUE 64.
                   88  LA-FAI-CHA-DEMANDE-CLASSE VALUE 65.
                   88  LA-FAI-CHA-DEMANDE-LECTURES VALUE 66.
                   88  LA-FAI-CHA-DEPOT VALUE 67.
                   88  LA-FAI-CHA-DEPOT-CACHET-POSTE VALUE 68.
                   88  LA-FAI-CHA-DEPOT-EXEMPLAIRES VALUE 69.
                   88  LA-FAI-CHA-DEPOT-RECOMMANDE VALUE 70.
                   88  LA-FAI-CHA-D-CLASSES-INDIQUEES VALUE 71.
                   88  LA-FAI-CHA-D-PIECES-JOINTES VALUE 72.
                   88  LA-FAI-CHA-P-NIVEAU-EQUIVALENT VALUE 73.
                   88  LA-FAI-CHA-PERIODE-MAINTIEN VALUE 74.
                   88  LA-FAI-CHA-F-ELEVE-CONCOURS VALUE 75.
                   88  LA-FAI-CHA-F-ATTESTATION-MSA VALUE 76.
                   88  LA-FAI-CHA-F-ATT-CESDIR VALUE 77.
                   88  LA-FAI-CHA-POSITION-SOCIAL VALUE 78.
                   88  LA-FAI-CHA-FONCTION-PUB-STATUT VALUE 79.
                   88  LA-FAI-CHA-FONCTIONS-PROT VALUE 80.
                   88  LA-FAI-CHA-PROTECTION-PERIODE VALUE 81.
                   88  LA-FAI-CHA-PROTECTION-DEBUT VALUE 82.
                   88  LA-FAI-CHA-PROTECTION-FIN VALUE 83.
                   88  LA-FAI-CHA-RECEVABLE-2010 VALUE 84.
                   88  LA-FAI-CHA-DEMANDE-REDUCTION VALUE 85.
                   88  LA-FAI-CHA-DEPOT-VOIE VALUE 86.
                   88  LA-FAI-CHA-D-DATE-VALIDATION VALUE 87.
               10  LA-FAI-RANG
                   PIC X.
               10  LA-FAI-SOUS-RANG
                   PIC X.
       01  LA-ERREUR.
           05  LA-ERR-VERSION
               PIC 9(9) COMP-5.
           05  LA-ERR-TAILLE
               PIC 9(9) COMP-5.
           05  LA-ERR-STATUT
               PIC S9(9) COMP-5.
           05  LA-ERR-CHEMIN.
               10  LA-CHE-CHAMP
                   PIC 9(4) COMP-5.
                   88  LA-CHE-CHA-RACINE VALUE 1.
                   88  LA-CHE-CHA-ID VALUE 2.
                   88  LA-CHE-CHA-NAISSANCE VALUE 3.
                   88  LA-CHE-CHA-FORMATION VALUE 4.
                   88  LA-CHE-CHA-F-ANCIEN-ELEVE VALUE 5.
                   88  LA-CHE-CHA-FORMATION-SCOLARITE VALUE 6.
                   88  LA-CHE-CHA-F-SCOLARITE-DEBUT VALUE 7.
                   88  LA-CHE-CHA-F-SCOLARITE-FIN VALUE 8.
                   88  LA-CHE-CHA-F-DIPLOME-ASSIMILE VALUE 9.
                   88  LA-CHE-CHA-F-ADMISSIBLE VALUE 10.
                   88  LA-CHE-CHA-F-SEMAINES VALUE 11.
                   88  LA-CHE-CHA-F-ATTEST-STAGE VALUE 12.
                   88  LA-CHE-CHA-F-CERTIF-COMPTA VALUE 13.
                   88  LA-CHE-CHA-F-DIPLOME-INFO VALUE 14.
                   88  LA-CHE-CHA-F-EXPER-INFO VALUE 15.
                   88  LA-CHE-CHA-CARRIERE VALUE 16.
                   88  LA-CHE-CHA-PERIODE VALUE 17.
                   88  LA-CHE-CHA-PERIODE-DEBUT VALUE 18.
                   88  LA-CHE-CHA-PERIODE-FIN VALUE 19.
                   88  LA-CHE-CHA-PERIODE-ORGANISME VALUE 20.
                   88  LA-CHE-CHA-ORGANISME-REGIME VALUE 21.
                   88  LA-CHE-CHA-ORGANISME-TYPE VALUE 22.
                   88  LA-CHE-CHA-ORGANISME-CATEGORIE VALUE 23.
                   88  LA-CHE-CHA-ORGANISME-REGION VALUE 24.
                   88  LA-CHE-CHA-PERIODE-FONCTION VALUE 25.
                   88  LA-CHE-CHA-PERIODE-NIVEAU VALUE 26.
                   88  LA-CHE-CHA-PERIODE-QUALITE VALUE 27.
                   88  LA-CHE-CHA-P-SEUIL-COEFFICIENT VALUE 28.
                   88  LA-CHE-CHA-P-ATTACHE-PRINCIPAL VALUE 29.
                   88  LA-CHE-CHA-PERIODE-INTERIM VALUE 30.
                   88  LA-CHE-CHA-P-NOMIN-REGUL VALUE 31.
                   88  LA-CHE-CHA-PERIODE-AGREMENT VALUE 32.
                   88  LA-CHE-CHA-P-SECTION-ORIGINE VALUE 33.
                   88  LA-CHE-CHA-P-CLASSE-ORIGINE VALUE 34.
                   88  LA-CHE-CHA-P-RECLASSEMENTS VALUE 35.
                   88  LA-CHE-CHA-RECLASSEMENT VALUE 36.
                   88  LA-CHE-CHA-RECLASSEMENT-DATE VALUE 37.
                   88  LA-CHE-CHA-R-CATEGORIE VALUE 38.
                   88  LA-CHE-CHA-P-CLASSE-DECLAREE VALUE 39.
                   88  LA-CHE-CHA-INSCRIPTIONS VALUE 40.
                   88  LA-CHE-CHA-INSCRIPTION VALUE 41.
                   88  LA-CHE-CHA-INSCRIPTION-ANNEE VALUE 42.
                   88  LA-CHE-CHA-INSCRIPTION-CLASSE VALUE 43.
                   88  LA-CHE-CHA-INSCRIPTION-SECTION VALUE 44.
                   88  LA-CHE-CHA-I-PUBLICATION VALUE 45.
                   88  LA-CHE-CHA-I-ARTICLE-15 VALUE 46.
                   88  LA-CHE-CHA-POSITION VALUE 47.
                   88  LA-CHE-CHA-POSITION-TYPE VALUE 48.
                   88  LA-CHE-CHA-POSITION-DEBUT VALUE 49.
                   88  LA-CHE-CHA-POSITION-FIN VALUE 50.
                   88  LA-CHE-CHA-DEPART-REGIME VALUE 51.
                   88  LA-CHE-CHA-FONCTION-PUBLIQUE VALUE 52.
                   88  LA-CHE-CHA-CATEGORIE-A VALUE 53.
                   88  LA-CHE-CHA-CATEGORIE-A-PERIODE VALUE 54.
                   88  LA-CHE-CHA-CATEGORIE-A-DEBUT VALUE 55.
                   88  LA-CHE-CHA-CATEGORIE-A-FIN VALUE 56.
                   88  LA-CHE-CHA-FONCTIONS-SECU VALUE 57.
                   88  LA-CHE-CHA-FONCTIONS-PERIODE VALUE 58.
                   88  LA-CHE-CHA-FONCTIONS-DEBUT VALUE 59.
                   88  LA-CHE-CHA-FONCTIONS-FIN VALUE 60.
                   88  LA-CHE-CHA-PROP-MINISTRE VALUE 61.
                   88  LA-CHE-CHA-INSCRIT-1999 VALUE 62.
                   88  LA-CHE-CHA-DEMANDE VALUE 63.
                   88  LA-CHE-CHA-DEMANDE-ANNEE VALUE 64.
                   88  LA-CHE-CHA-DEMANDE-CLASSE VALUE 65.
                   88  LA-CHE-CHA-DEMANDE-LECTURES VALUE 66.
                   88  LA-CHE-CHA-DEPOT VALUE 67.
                   88  LA-CHE-CHA-DEPOT-CACHET-POSTE VALUE 68.
                   88  LA-CHE-CHA-DEPOT-EXEMPLAIRES VALUE 69.
                   88  LA-CHE-CHA-DEPOT-RECOMMANDE VALUE 70.
                   88  LA-CHE-CHA-D-CLASSES-INDIQUEES VALUE 71.
                   88  LA-CHE-CHA-D-PIECES-JOINTES VALUE 72.
                   88  LA-CHE-CHA-P-NIVEAU-EQUIVALENT VALUE 73.
                   88  LA-CHE-CHA-PERIODE-MAINTIEN VALUE 74.
                   88  LA-CHE-CHA-F-ELEVE-CONCOURS VALUE 75.
                   88  LA-CHE-CHA-F-ATTESTATION-MSA VALUE 76.
                   88  LA-CHE-CHA-F-ATT-CESDIR VALUE 77.
                   88  LA-CHE-CHA-POSITION-SOCIAL VALUE 78.
                   88  LA-CHE-CHA-FONCTION-PUB-STATUT VALUE 79.
                   88  LA-CHE-CHA-FONCTIONS-PROT VALUE 80.
                   88  LA-CHE-CHA-PROTECTION-PERIODE VALUE 81.
                   88  LA-CHE-CHA-PROTECTION-DEBUT VALUE 82.
                   88  LA-CHE-CHA-PROTECTION-FIN VALUE 83.
                   88  LA-CHE-CHA-RECEVABLE-2010 VALUE 84.
                   88  LA-CHE-CHA-DEMANDE-REDUCTION VALUE 85.
                   88  LA-CHE-CHA-DEPOT-VOIE VALUE 86.
                   88  LA-CHE-CHA-D-DATE-VALIDATION VALUE 87.
               10  LA-CHE-RANG
                   PIC X.
               10  LA-CHE-SOUS-RANG
                   PIC X.
           05  LA-ERR-REGLE
               PIC X.
               88  LA-ERR-REG-JSON-INVALIDE VALUE X'01'.
               88  LA-ERR-REG-CHAMP-INCONNU VALUE X'02'.
               88  LA-ERR-REG-CHAMP-DOUBLE VALUE X'03'.
               88  LA-ERR-REG-CHAMP-REQUIS VALUE X'04'.
               88  LA-ERR-REG-TYPE VALUE X'05'.
               88  LA-ERR-REG-VALEUR-INCONNUE VALUE X'06'.
               88  LA-ERR-REG-HORS-BORNES VALUE X'07'.
               88  LA-ERR-REG-DATE-INVALIDE VALUE X'08'.
               88  LA-ERR-REG-CAPACITE VALUE X'09'.
               88  LA-ERR-REG-TEXTE-VIDE VALUE X'0A'.
               88  LA-ERR-REG-FIN-AVANT-DEBUT VALUE X'0B'.
               88  LA-ERR-REG-TYPE-HORS-REGIME VALUE X'0C'.
               88  LA-ERR-REG-CATEGORIE-HORS-TYPE VALUE X'0D'.
               88  LA-ERR-REG-ORDRE-RECLASSEMENTS VALUE X'0E'.
               88  LA-ERR-REG-CLASSE-INTERDITE VALUE X'0F'.
               88  LA-ERR-REG-CLASSE-INCOMPATIBLE VALUE X'10'.
               88  LA-ERR-REG-ORIGINE-CONTRAD VALUE X'11'.
               88  LA-ERR-REG-DISPOSITION-INC VALUE X'12'.
               88  LA-ERR-REG-OCTETS-RESERVES VALUE X'13'.
               88  LA-ERR-REG-VOIE-NON-OUVERTE VALUE X'14'.
               88  LA-ERR-REG-SERVEUR-FERME VALUE X'15'.
           05  LA-ERR-ARGUMENT
               PIC X.
           05  LA-ERR-EFFET
               PIC X.
               88  LA-ERR-EFF-ANNEE-HORS-BORNES VALUE X'01'.
               88  LA-ERR-EFF-DATE-HORS-BORNES VALUE X'02'.
               88  LA-ERR-EFF-ENVOI-AVANT-PUBLI VALUE X'03'.
               88  LA-ERR-EFF-LISTES-EN-DESORDRE VALUE X'04'.
               88  LA-ERR-EFF-INFO-EXCEDENTAIRE VALUE X'05'.
               88  LA-ERR-EFF-PRESENTS-EXCED VALUE X'06'.
               88  LA-ERR-EFF-VOIX-EXCEDENTAIRES VALUE X'07'.
               88  LA-ERR-EFF-VOIX-DU-PRESIDENT VALUE X'08'.
               88  LA-ERR-EFF-PRECEDENTE-ABSENTE VALUE X'09'.
           05  FILLER PIC X(1) VALUE LOW-VALUES.
       01  LA-ROBUSTESSE.
           05  LA-ROB-VERSION
               PIC 9(9) COMP-5.
           05  LA-ROB-TAILLE
               PIC 9(9) COMP-5.
           05  LA-ROB-VERDICT
               PIC X.
               88  LA-ROB-VER-INSCRIPTIBLE VALUE X'01'.
               88  LA-ROB-VER-SUR-APPRECIATION VALUE X'02'.
               88  LA-ROB-VER-INDETERMINE VALUE X'03'.
               88  LA-ROB-VER-NON-INSCRIPTIBLE VALUE X'04'.
               88  LA-ROB-VER-IRRECEVABLE VALUE X'05'.
           05  LA-ROB-UNANIME
               PIC X.
               88  LA-ROB-UNA-NON VALUE X'01'.
               88  LA-ROB-UNA-OUI VALUE X'02'.
           05  LA-ROB-VERDICTS
               PIC X.
           05  LA-ROB-NOMBRE-MINIMAUX
               PIC X.
           05  LA-ROB-SOLLICITEES
               PIC 9(4) COMP-5.
           05  LA-ROB-MINIMAUX
               PIC 9(4) COMP-5 OCCURS 35.
           05  FILLER PIC X(4) VALUE LOW-VALUES.
       01  LA-QUESTIONS.
           05  LA-QUS-VERSION
               PIC 9(9) COMP-5.
           05  LA-QUS-TAILLE
               PIC 9(9) COMP-5.
           05  LA-QUS-NOMBRE-QUESTIONS
               PIC X.
           05  FILLER PIC X(3) VALUE LOW-VALUES.
           05  LA-QUS-QUESTIONS OCCURS 76.
               10  LA-QUE-FAIT.
                   15  LA-QFA-CHAMP
                       PIC 9(4) COMP-5.
                       88  LA-QFA-CHA-RACINE VALUE 1.
                       88  LA-QFA-CHA-ID VALUE 2.
                       88  LA-QFA-CHA-NAISSANCE VALUE 3.
                       88  LA-QFA-CHA-FORMATION VALUE 4.
                       88  LA-QFA-CHA-F-ANCIEN-ELEVE VALUE 5.
                       88  LA-QFA-CHA-FORMATION-SCOLARITE VALUE 6.
                       88  LA-QFA-CHA-F-SCOLARITE-DEBUT VALUE 7.
                       88  LA-QFA-CHA-F-SCOLARITE-FIN VALUE 8.
                       88  LA-QFA-CHA-F-DIPLOME-ASSIMILE VALUE 9.
                       88  LA-QFA-CHA-F-ADMISSIBLE VALUE 10.
                       88  LA-QFA-CHA-F-SEMAINES VALUE 11.
                       88  LA-QFA-CHA-F-ATTEST-STAGE VALUE 12.
                       88  LA-QFA-CHA-F-CERTIF-COMPTA VALUE 13.
                       88  LA-QFA-CHA-F-DIPLOME-INFO VALUE 14.
                       88  LA-QFA-CHA-F-EXPER-INFO VALUE 15.
                       88  LA-QFA-CHA-CARRIERE VALUE 16.
                       88  LA-QFA-CHA-PERIODE VALUE 17.
                       88  LA-QFA-CHA-PERIODE-DEBUT VALUE 18.
                       88  LA-QFA-CHA-PERIODE-FIN VALUE 19.
                       88  LA-QFA-CHA-PERIODE-ORGANISME VALUE 20.
                       88  LA-QFA-CHA-ORGANISME-REGIME VALUE 21.
                       88  LA-QFA-CHA-ORGANISME-TYPE VALUE 22.
                       88  LA-QFA-CHA-ORGANISME-CATEGORIE VALUE 23.
                       88  LA-QFA-CHA-ORGANISME-REGION VALUE 24.
                       88  LA-QFA-CHA-PERIODE-FONCTION VALUE 25.
                       88  LA-QFA-CHA-PERIODE-NIVEAU VALUE 26.
                       88  LA-QFA-CHA-PERIODE-QUALITE VALUE 27.
                       88  LA-QFA-CHA-P-SEUIL-COEFFICIENT VALUE 28.
                       88  LA-QFA-CHA-P-ATTACHE-PRINCIPAL VALUE 29.
                       88  LA-QFA-CHA-PERIODE-INTERIM VALUE 30.
                       88  LA-QFA-CHA-P-NOMIN-REGUL VALUE 31.
                       88  LA-QFA-CHA-PERIODE-AGREMENT VALUE 32.
                       88  LA-QFA-CHA-P-SECTION-ORIGINE VALUE 33.
                       88  LA-QFA-CHA-P-CLASSE-ORIGINE VALUE 34.
                       88  LA-QFA-CHA-P-RECLASSEMENTS VALUE 35.
                       88  LA-QFA-CHA-RECLASSEMENT VALUE 36.
                       88  LA-QFA-CHA-RECLASSEMENT-DATE VALUE 37.
                       88  LA-QFA-CHA-R-CATEGORIE VALUE 38.
                       88  LA-QFA-CHA-P-CLASSE-DECLAREE VALUE 39.
                       88  LA-QFA-CHA-INSCRIPTIONS VALUE 40.
                       88  LA-QFA-CHA-INSCRIPTION VALUE 41.
                       88  LA-QFA-CHA-INSCRIPTION-ANNEE VALUE 42.
                       88  LA-QFA-CHA-INSCRIPTION-CLASSE VALUE 43.
                       88  LA-QFA-CHA-INSCRIPTION-SECTION VALUE 44.
                       88  LA-QFA-CHA-I-PUBLICATION VALUE 45.
                       88  LA-QFA-CHA-I-ARTICLE-15 VALUE 46.
                       88  LA-QFA-CHA-POSITION VALUE 47.
                       88  LA-QFA-CHA-POSITION-TYPE VALUE 48.
                       88  LA-QFA-CHA-POSITION-DEBUT VALUE 49.
                       88  LA-QFA-CHA-POSITION-FIN VALUE 50.
                       88  LA-QFA-CHA-DEPART-REGIME VALUE 51.
                       88  LA-QFA-CHA-FONCTION-PUBLIQUE VALUE 52.
                       88  LA-QFA-CHA-CATEGORIE-A VALUE 53.
                       88  LA-QFA-CHA-CATEGORIE-A-PERIODE VALUE 54.
                       88  LA-QFA-CHA-CATEGORIE-A-DEBUT VALUE 55.
                       88  LA-QFA-CHA-CATEGORIE-A-FIN VALUE 56.
                       88  LA-QFA-CHA-FONCTIONS-SECU VALUE 57.
                       88  LA-QFA-CHA-FONCTIONS-PERIODE VALUE 58.
                       88  LA-QFA-CHA-FONCTIONS-DEBUT VALUE 59.
                       88  LA-QFA-CHA-FONCTIONS-FIN VALUE 60.
                       88  LA-QFA-CHA-PROP-MINISTRE VALUE 61.
                       88  LA-QFA-CHA-INSCRIT-1999 VALUE 62.
                       88  LA-QFA-CHA-DEMANDE VALUE 63.
                       88  LA-QFA-CHA-DEMANDE-ANNEE VALUE 64.
                       88  LA-QFA-CHA-DEMANDE-CLASSE VALUE 65.
                       88  LA-QFA-CHA-DEMANDE-LECTURES VALUE 66.
                       88  LA-QFA-CHA-DEPOT VALUE 67.
                       88  LA-QFA-CHA-DEPOT-CACHET-POSTE VALUE 68.
                       88  LA-QFA-CHA-DEPOT-EXEMPLAIRES VALUE 69.
                       88  LA-QFA-CHA-DEPOT-RECOMMANDE VALUE 70.
                       88  LA-QFA-CHA-D-CLASSES-INDIQUEES VALUE 71.
                       88  LA-QFA-CHA-D-PIECES-JOINTES VALUE 72.
                       88  LA-QFA-CHA-P-NIVEAU-EQUIVALENT VALUE 73.
                       88  LA-QFA-CHA-PERIODE-MAINTIEN VALUE 74.
                       88  LA-QFA-CHA-F-ELEVE-CONCOURS VALUE 75.
                       88  LA-QFA-CHA-F-ATTESTATION-MSA VALUE 76.
                       88  LA-QFA-CHA-F-ATT-CESDIR VALUE 77.
                       88  LA-QFA-CHA-POSITION-SOCIAL VALUE 78.
                       88  LA-QFA-CHA-FONCTION-PUB-STATUT VALUE 79.
                       88  LA-QFA-CHA-FONCTIONS-PROT VALUE 80.
                       88  LA-QFA-CHA-PROTECTION-PERIODE VALUE 81.
                       88  LA-QFA-CHA-PROTECTION-DEBUT VALUE 82.
                       88  LA-QFA-CHA-PROTECTION-FIN VALUE 83.
                       88  LA-QFA-CHA-RECEVABLE-2010 VALUE 84.
                       88  LA-QFA-CHA-DEMANDE-REDUCTION VALUE 85.
                       88  LA-QFA-CHA-DEPOT-VOIE VALUE 86.
                       88  LA-QFA-CHA-D-DATE-VALIDATION VALUE 87.
                   15  LA-QFA-RANG
                       PIC X.
                   15  LA-QFA-SOUS-RANG
                       PIC X.
               10  LA-QUE-SI-PIRE-AU-PIRE
                   PIC X.
                   88  LA-QUE-PPI-INSCRIPTIBLE VALUE X'01'.
                   88  LA-QUE-PPI-SUR-APPRECIATION VALUE X'02'.
                   88  LA-QUE-PPI-INDETERMINE VALUE X'03'.
                   88  LA-QUE-PPI-NON-INSCRIPTIBLE VALUE X'04'.
                   88  LA-QUE-PPI-IRRECEVABLE VALUE X'05'.
               10  LA-QUE-SI-PIRE-AU-MIEUX
                   PIC X.
                   88  LA-QUE-PMI-INSCRIPTIBLE VALUE X'01'.
                   88  LA-QUE-PMI-SUR-APPRECIATION VALUE X'02'.
                   88  LA-QUE-PMI-INDETERMINE VALUE X'03'.
                   88  LA-QUE-PMI-NON-INSCRIPTIBLE VALUE X'04'.
                   88  LA-QUE-PMI-IRRECEVABLE VALUE X'05'.
               10  LA-QUE-SI-MIEUX-AU-PIRE
                   PIC X.
                   88  LA-QUE-MPI-INSCRIPTIBLE VALUE X'01'.
                   88  LA-QUE-MPI-SUR-APPRECIATION VALUE X'02'.
                   88  LA-QUE-MPI-INDETERMINE VALUE X'03'.
                   88  LA-QUE-MPI-NON-INSCRIPTIBLE VALUE X'04'.
                   88  LA-QUE-MPI-IRRECEVABLE VALUE X'05'.
               10  LA-QUE-SI-MIEUX-AU-MIEUX
                   PIC X.
                   88  LA-QUE-MMI-INSCRIPTIBLE VALUE X'01'.
                   88  LA-QUE-MMI-SUR-APPRECIATION VALUE X'02'.
                   88  LA-QUE-MMI-INDETERMINE VALUE X'03'.
                   88  LA-QUE-MMI-NON-INSCRIPTIBLE VALUE X'04'.
                   88  LA-QUE-MMI-IRRECEVABLE VALUE X'05'.
               10  LA-QUE-INCONNUES-SI-PIRE
                   PIC 9(4) COMP-5.
               10  LA-QUE-INCONNUES-SI-MIEUX
                   PIC 9(4) COMP-5.
       01  LA-PARCOURS.
           05  LA-PAR-VERSION
               PIC 9(9) COMP-5.
           05  LA-PAR-TAILLE
               PIC 9(9) COMP-5.
           05  LA-PAR-ISSUE
               PIC X.
               88  LA-PAR-ISS-DEJA-RATTACHE VALUE X'01'.
               88  LA-PAR-ISS-ATTEINT VALUE X'02'.
               88  LA-PAR-ISS-HORS-DE-PORTEE VALUE X'03'.
           05  LA-PAR-NOMBRE-ETAPES
               PIC X.
           05  FILLER PIC X(2) VALUE LOW-VALUES.
           05  LA-PAR-ETAPES OCCURS 4.
               10  LA-ETP-AGREMENT-DATE
                   PIC 9(9) COMP-5.
               10  LA-ETP-ANNEE
                   PIC 9(4) COMP-5.
               10  LA-ETP-CLASSE
                   PIC X.
                   88  LA-ETP-CLA-D1 VALUE X'01'.
                   88  LA-ETP-CLA-D2 VALUE X'02'.
                   88  LA-ETP-CLA-D3 VALUE X'03'.
                   88  LA-ETP-CLA-AD1 VALUE X'04'.
                   88  LA-ETP-CLA-AD2 VALUE X'05'.
                   88  LA-ETP-CLA-AD3 VALUE X'06'.
                   88  LA-ETP-CLA-IF1 VALUE X'07'.
                   88  LA-ETP-CLA-IF2 VALUE X'08'.
               10  LA-ETP-SECTION
                   PIC X.
                   88  LA-ETP-SEC-PREMIERE VALUE X'01'.
                   88  LA-ETP-SEC-DEUXIEME VALUE X'02'.
                   88  LA-ETP-SEC-TROISIEME VALUE X'03'.
               10  LA-ETP-ARTICLE15
                   PIC X.
                   88  LA-ETP-A15-NON VALUE X'01'.
                   88  LA-ETP-A15-OUI VALUE X'02'.
               10  LA-ETP-REGIME
                   PIC X.
                   88  LA-ETP-REG-GENERAL VALUE X'01'.
                   88  LA-ETP-REG-URCAM VALUE X'02'.
                   88  LA-ETP-REG-ORGANIC VALUE X'03'.
                   88  LA-ETP-REG-AVA VALUE X'04'.
                   88  LA-ETP-REG-CANAM VALUE X'05'.
                   88  LA-ETP-REG-MINES VALUE X'06'.
                   88  LA-ETP-REG-AUTRE-R123-45 VALUE X'07'.
                   88  LA-ETP-REG-AUTRE VALUE X'08'.
                   88  LA-ETP-REG-RSI VALUE X'09'.
                   88  LA-ETP-REG-CAVIMAC VALUE X'0A'.
                   88  LA-ETP-REG-SNCF VALUE X'0B'.
                   88  LA-ETP-REG-RATP VALUE X'0C'.
                   88  LA-ETP-REG-CAMIEG VALUE X'0D'.
                   88  LA-ETP-REG-CRPCEN VALUE X'0E'.
                   88  LA-ETP-REG-ARTISTES VALUE X'0F'.
                   88  LA-ETP-REG-CNSA VALUE X'10'.
                   88  LA-ETP-REG-ARS VALUE X'11'.
               10  LA-ETP-TYPE-ORGANISME
                   PIC X.
                   88  LA-ETP-TYP-ORGANISME VALUE X'01'.
                   88  LA-ETP-TYP-CAISSE-NATIONALE VALUE X'02'.
                   88  LA-ETP-TYP-CAISSE VALUE X'03'.
                   88  LA-ETP-TYP-CANSSM VALUE X'04'.
                   88  LA-ETP-TYP-UR VALUE X'05'.
                   88  LA-ETP-TYP-SSM VALUE X'06'.
                   88  LA-ETP-TYP-CENTRE-INFO-NAT VALUE X'07'.
                   88  LA-ETP-TYP-CENTRE-INFO-REG VALUE X'08'.
                   88  LA-ETP-TYP-CARMI VALUE X'09'.
                   88  LA-ETP-TYP-SERVICE-TERRITORIAL VALUE X'0A'.
                   88  LA-ETP-TYP-DIRECTION-COMMUNE VALUE X'0B'.
                   88  LA-ETP-TYP-ETABLISSEMENT VALUE X'0C'.
                   88  LA-ETP-TYP-AGENCE VALUE X'0D'.
               10  LA-ETP-CATEGORIE
                   PIC X.
                   88  LA-ETP-CAT-A VALUE X'01'.
                   88  LA-ETP-CAT-B VALUE X'02'.
                   88  LA-ETP-CAT-C VALUE X'03'.
                   88  LA-ETP-CAT-D VALUE X'04'.
                   88  LA-ETP-CAT-EXCEPTIONNELLE VALUE X'05'.
                   88  LA-ETP-CAT-1 VALUE X'06'.
                   88  LA-ETP-CAT-2 VALUE X'07'.
                   88  LA-ETP-CAT-3 VALUE X'08'.
                   88  LA-ETP-CAT-HORS-CLASSE VALUE X'09'.
                   88  LA-ETP-CAT-SANS VALUE X'0A'.
                   88  LA-ETP-CAT-NORD-PAS-DE-CALAIS VALUE X'0B'.
                   88  LA-ETP-CAT-EST VALUE X'0C'.
                   88  LA-ETP-CAT-CENTRE-EST VALUE X'0D'.
                   88  LA-ETP-CAT-CENTRE-OUEST VALUE X'0E'.
                   88  LA-ETP-CAT-SUD-EST VALUE X'0F'.
                   88  LA-ETP-CAT-SUD-OUEST VALUE X'10'.
               10  LA-ETP-FONCTION
                   PIC X.
                   88  LA-ETP-FCT-DIRECTEUR-GENERAL VALUE X'01'.
                   88  LA-ETP-FCT-DIRECTEUR VALUE X'02'.
                   88  LA-ETP-FCT-DIR-GENERAL-ADJOINT VALUE X'03'.
                   88  LA-ETP-FCT-DIRECTEUR-ADJOINT VALUE X'04'.
                   88  LA-ETP-FCT-SOUS-DIRECTEUR VALUE X'05'.
                   88  LA-ETP-FCT-AGENT-COMPTABLE VALUE X'06'.
                   88  LA-ETP-FCT-AGENT-COMPT-ADJOINT VALUE X'07'.
                   88  LA-ETP-FCT-SECRETAIRE-GENERAL VALUE X'08'.
                   88  LA-ETP-FCT-DIR-INFORMATIQUE VALUE X'09'.
                   88  LA-ETP-FCT-CADRE VALUE X'0A'.
                   88  LA-ETP-FCT-INFORMATICIEN VALUE X'0B'.
                   88  LA-ETP-FCT-CHEF-DE-PROJET VALUE X'0C'.
                   88  LA-ETP-FCT-CHEF-GROUPE-PROJETS VALUE X'0D'.
                   88  LA-ETP-FCT-RESP-PRODUCTION VALUE X'0E'.
                   88  LA-ETP-FCT-COMPTABLE VALUE X'0F'.
                   88  LA-ETP-FCT-EQUIV-INFORMATIQUE VALUE X'10'.
                   88  LA-ETP-FCT-AUTRE VALUE X'11'.
                   88  LA-ETP-FCT-DIRECTEUR-DELEGUE VALUE X'12'.
                   88  LA-ETP-FCT-DIR-DE-MISSION VALUE X'13'.
                   88  LA-ETP-FCT-AGENT-EN-MISSION VALUE X'14'.
               10  LA-ETP-NIVEAU
                   PIC X.
               10  FILLER PIC X(2) VALUE LOW-VALUES.
       01  LA-FAITS-ACCES.
           05  LA-FAC-VERSION
               PIC 9(9) COMP-5.
           05  LA-FAC-TAILLE
               PIC 9(9) COMP-5.
           05  LA-FAC-DIPLOME-INFORMATIQUE
               PIC X.
               88  LA-FAC-DIN-AUCUN VALUE X'01'.
               88  LA-FAC-DIN-EQUIVALENT VALUE X'02'.
               88  LA-FAC-DIN-ANNEXE-1 VALUE X'03'.
               88  LA-FAC-DIN-ANNEXE-2 VALUE X'04'.
               88  LA-FAC-DIN-ANNEXE-3 VALUE X'05'.
               88  LA-FAC-DIN-ANNEXE-4 VALUE X'06'.
               88  LA-FAC-DIN-ANNEXE-5 VALUE X'07'.
               88  LA-FAC-DIN-ANNEXE-6 VALUE X'08'.
               88  LA-FAC-DIN-ANNEXE-7 VALUE X'09'.
               88  LA-FAC-DIN-ANNEXE-8 VALUE X'0A'.
               88  LA-FAC-DIN-ANNEXE-9 VALUE X'0B'.
               88  LA-FAC-DIN-ANNEXE-10 VALUE X'0C'.
               88  LA-FAC-DIN-ANNEXE-11 VALUE X'0D'.
               88  LA-FAC-DIN-ANNEXE-12 VALUE X'0E'.
               88  LA-FAC-DIN-ANNEXE-13 VALUE X'0F'.
               88  LA-FAC-DIN-ANNEXE-14 VALUE X'10'.
               88  LA-FAC-DIN-ANNEXE-15 VALUE X'11'.
               88  LA-FAC-DIN-ANNEXE-16 VALUE X'12'.
               88  LA-FAC-DIN-ANNEXE-17 VALUE X'13'.
               88  LA-FAC-DIN-EXPERIENCE VALUE X'14'.
           05  LA-FAC-EXPER-INFO
               PIC X.
               88  LA-FAC-EXP-NON VALUE X'01'.
               88  LA-FAC-EXP-OUI VALUE X'02'.
           05  LA-FAC-REGIME
               PIC X.
               88  LA-FAC-REG-GENERAL VALUE X'01'.
               88  LA-FAC-REG-URCAM VALUE X'02'.
               88  LA-FAC-REG-ORGANIC VALUE X'03'.
               88  LA-FAC-REG-AVA VALUE X'04'.
               88  LA-FAC-REG-CANAM VALUE X'05'.
               88  LA-FAC-REG-MINES VALUE X'06'.
               88  LA-FAC-REG-AUTRE-R123-45 VALUE X'07'.
               88  LA-FAC-REG-AUTRE VALUE X'08'.
               88  LA-FAC-REG-RSI VALUE X'09'.
               88  LA-FAC-REG-CAVIMAC VALUE X'0A'.
               88  LA-FAC-REG-SNCF VALUE X'0B'.
               88  LA-FAC-REG-RATP VALUE X'0C'.
               88  LA-FAC-REG-CAMIEG VALUE X'0D'.
               88  LA-FAC-REG-CRPCEN VALUE X'0E'.
               88  LA-FAC-REG-ARTISTES VALUE X'0F'.
               88  LA-FAC-REG-CNSA VALUE X'10'.
               88  LA-FAC-REG-ARS VALUE X'11'.
           05  LA-FAC-DECISION-NATIONALE
               PIC X.
               88  LA-FAC-DNA-NON VALUE X'01'.
               88  LA-FAC-DNA-OUI VALUE X'02'.
           05  LA-FAC-AVIS-INFRUCTUEUX
               PIC X.
           05  LA-FAC-AVIS-CONNUS
               PIC X.
               88  LA-FAC-AVC-NON VALUE X'01'.
               88  LA-FAC-AVC-OUI VALUE X'02'.
           05  FILLER PIC X(2) VALUE LOW-VALUES.
       01  LA-ACCES.
           05  LA-ACC-VERSION
               PIC 9(9) COMP-5.
           05  LA-ACC-TAILLE
               PIC 9(9) COMP-5.
           05  LA-ACC-DISPOSITION
               PIC 9(9) COMP-5.
           05  LA-ACC-LECTURES
               PIC 9(4) COMP-5.
           05  LA-ACC-ETAT
               PIC X.
               88  LA-ACC-ETA-NON-REMPLIE VALUE X'01'.
               88  LA-ACC-ETA-INCONNUE VALUE X'02'.
               88  LA-ACC-ETA-APPRECIATION VALUE X'03'.
               88  LA-ACC-ETA-REMPLIE VALUE X'04'.
           05  LA-ACC-CLASSE
               PIC X.
               88  LA-ACC-CLA-D1 VALUE X'01'.
               88  LA-ACC-CLA-D2 VALUE X'02'.
               88  LA-ACC-CLA-D3 VALUE X'03'.
               88  LA-ACC-CLA-AD1 VALUE X'04'.
               88  LA-ACC-CLA-AD2 VALUE X'05'.
               88  LA-ACC-CLA-AD3 VALUE X'06'.
               88  LA-ACC-CLA-IF1 VALUE X'07'.
               88  LA-ACC-CLA-IF2 VALUE X'08'.
       01  LA-CALENDRIER.
           05  LA-CAL-VERSION
               PIC 9(9) COMP-5.
           05  LA-CAL-TAILLE
               PIC 9(9) COMP-5.
           05  LA-CAL-DERNIER-DEPOT
               PIC 9(9) COMP-5.
           05  LA-CAL-REFERENCE
               PIC 9(9) COMP-5.
           05  LA-CAL-PUBLICATION
               PIC 9(9) COMP-5.
           05  LA-CAL-JOUR-RECLAMATION
               PIC 9(9) COMP-5.
           05  LA-CAL-ANNEE
               PIC 9(4) COMP-5.
           05  FILLER PIC X(2) VALUE LOW-VALUES.
       01  LA-RECLAMATION.
           05  LA-RCL-VERSION
               PIC 9(9) COMP-5.
           05  LA-RCL-TAILLE
               PIC 9(9) COMP-5.
           05  LA-RCL-DERNIER-JOUR
               PIC 9(9) COMP-5.
           05  LA-RCL-DERNIER-JOUR-AUTRE
               PIC 9(9) COMP-5.
           05  LA-RCL-DISPOSITION
               PIC 9(9) COMP-5.
           05  LA-RCL-LECTURES
               PIC 9(4) COMP-5.
           05  LA-RCL-STATUT
               PIC X.
               88  LA-RCL-STA-EN-TEMPS VALUE X'01'.
               88  LA-RCL-STA-CONTESTABLE VALUE X'02'.
               88  LA-RCL-STA-TARDIVE VALUE X'03'.
           05  FILLER PIC X(1) VALUE LOW-VALUES.
       01  LA-RECONDUCTION.
           05  LA-RCD-VERSION
               PIC 9(9) COMP-5.
           05  LA-RCD-TAILLE
               PIC 9(9) COMP-5.
           05  LA-RCD-DISPOSITION
               PIC 9(9) COMP-5.
           05  LA-RCD-ANNEE
               PIC 9(4) COMP-5.
           05  LA-RCD-DERNIERE
               PIC 9(4) COMP-5.
       01  LA-QUOTAS.
           05  LA-QTA-VERSION
               PIC 9(9) COMP-5.
           05  LA-QTA-TAILLE
               PIC 9(9) COMP-5.
           05  LA-QTA-DEUXIEME.
               10  LA-QT2-PLAFOND
                   PIC 9(9) COMP-5.
               10  LA-QT2-EFFECTIF
                   PIC 9(9) COMP-5.
               10  LA-QT2-DEPASSEMENT
                   PIC 9(9) COMP-5.
               10  LA-QT2-DISPOSITION
                   PIC 9(9) COMP-5.
           05  LA-QTA-DEUXIEME-INFORMATIQUE.
               10  LA-QTI-PLAFOND
                   PIC 9(9) COMP-5.
               10  LA-QTI-EFFECTIF
                   PIC 9(9) COMP-5.
               10  LA-QTI-DEPASSEMENT
                   PIC 9(9) COMP-5.
               10  LA-QTI-DISPOSITION
                   PIC 9(9) COMP-5.
           05  LA-QTA-TROISIEME.
               10  LA-QT3-PLAFOND
                   PIC 9(9) COMP-5.
               10  LA-QT3-EFFECTIF
                   PIC 9(9) COMP-5.
               10  LA-QT3-DEPASSEMENT
                   PIC 9(9) COMP-5.
               10  LA-QT3-DISPOSITION
                   PIC 9(9) COMP-5.
       01  LA-SCRUTIN.
           05  LA-SCR-VERSION
               PIC 9(9) COMP-5.
           05  LA-SCR-TAILLE
               PIC 9(9) COMP-5.
           05  LA-SCR-DISPOSITION
               PIC 9(9) COMP-5.
           05  LA-SCR-ADOPTE
               PIC X.
               88  LA-SCR-ADO-NON VALUE X'01'.
               88  LA-SCR-ADO-OUI VALUE X'02'.
           05  LA-SCR-PREPONDERANTE
               PIC X.
               88  LA-SCR-PRP-NON VALUE X'01'.
               88  LA-SCR-PRP-OUI VALUE X'02'.
           05  FILLER PIC X(2) VALUE LOW-VALUES.
       01  LA-DISPOSITIONS.
           05  LA-DSP-VERSION
               PIC 9(9) COMP-5.
           05  LA-DSP-TAILLE
               PIC 9(9) COMP-5.
           05  LA-DSP-NOMBRE-DISPOSITIONS
               PIC X.
           05  FILLER PIC X(3) VALUE LOW-VALUES.
           05  LA-DSP-DISPOSITIONS
               PIC 9(9) COMP-5 OCCURS 8.
       01  LA-ANNEES.
           05  LA-ANN-VERSION
               PIC 9(9) COMP-5.
           05  LA-ANN-TAILLE
               PIC 9(9) COMP-5.
           05  LA-ANN-ANNEE
               PIC 9(4) COMP-5.
           05  LA-ANN-SUR-APPRECIATION
               PIC 9(4) COMP-5.
           05  LA-ANN-AU-PLUS-TOT
               PIC 9(4) COMP-5.
           05  LA-ANN-NOMBRE-FAITS
               PIC X.
           05  FILLER PIC X(1) VALUE LOW-VALUES.
           05  LA-ANN-FAITS OCCURS 76.
               10  LA-AFA-CHAMP
                   PIC 9(4) COMP-5.
                   88  LA-AFA-CHA-RACINE VALUE 1.
                   88  LA-AFA-CHA-ID VALUE 2.
                   88  LA-AFA-CHA-NAISSANCE VALUE 3.
                   88  LA-AFA-CHA-FORMATION VALUE 4.
                   88  LA-AFA-CHA-F-ANCIEN-ELEVE VALUE 5.
                   88  LA-AFA-CHA-FORMATION-SCOLARITE VALUE 6.
                   88  LA-AFA-CHA-F-SCOLARITE-DEBUT VALUE 7.
                   88  LA-AFA-CHA-F-SCOLARITE-FIN VALUE 8.
                   88  LA-AFA-CHA-F-DIPLOME-ASSIMILE VALUE 9.
                   88  LA-AFA-CHA-F-ADMISSIBLE VALUE 10.
                   88  LA-AFA-CHA-F-SEMAINES VALUE 11.
                   88  LA-AFA-CHA-F-ATTEST-STAGE VALUE 12.
                   88  LA-AFA-CHA-F-CERTIF-COMPTA VALUE 13.
                   88  LA-AFA-CHA-F-DIPLOME-INFO VALUE 14.
                   88  LA-AFA-CHA-F-EXPER-INFO VALUE 15.
                   88  LA-AFA-CHA-CARRIERE VALUE 16.
                   88  LA-AFA-CHA-PERIODE VALUE 17.
                   88  LA-AFA-CHA-PERIODE-DEBUT VALUE 18.
                   88  LA-AFA-CHA-PERIODE-FIN VALUE 19.
                   88  LA-AFA-CHA-PERIODE-ORGANISME VALUE 20.
                   88  LA-AFA-CHA-ORGANISME-REGIME VALUE 21.
                   88  LA-AFA-CHA-ORGANISME-TYPE VALUE 22.
                   88  LA-AFA-CHA-ORGANISME-CATEGORIE VALUE 23.
                   88  LA-AFA-CHA-ORGANISME-REGION VALUE 24.
                   88  LA-AFA-CHA-PERIODE-FONCTION VALUE 25.
                   88  LA-AFA-CHA-PERIODE-NIVEAU VALUE 26.
                   88  LA-AFA-CHA-PERIODE-QUALITE VALUE 27.
                   88  LA-AFA-CHA-P-SEUIL-COEFFICIENT VALUE 28.
                   88  LA-AFA-CHA-P-ATTACHE-PRINCIPAL VALUE 29.
                   88  LA-AFA-CHA-PERIODE-INTERIM VALUE 30.
                   88  LA-AFA-CHA-P-NOMIN-REGUL VALUE 31.
                   88  LA-AFA-CHA-PERIODE-AGREMENT VALUE 32.
                   88  LA-AFA-CHA-P-SECTION-ORIGINE VALUE 33.
                   88  LA-AFA-CHA-P-CLASSE-ORIGINE VALUE 34.
                   88  LA-AFA-CHA-P-RECLASSEMENTS VALUE 35.
                   88  LA-AFA-CHA-RECLASSEMENT VALUE 36.
                   88  LA-AFA-CHA-RECLASSEMENT-DATE VALUE 37.
                   88  LA-AFA-CHA-R-CATEGORIE VALUE 38.
                   88  LA-AFA-CHA-P-CLASSE-DECLAREE VALUE 39.
                   88  LA-AFA-CHA-INSCRIPTIONS VALUE 40.
                   88  LA-AFA-CHA-INSCRIPTION VALUE 41.
                   88  LA-AFA-CHA-INSCRIPTION-ANNEE VALUE 42.
                   88  LA-AFA-CHA-INSCRIPTION-CLASSE VALUE 43.
                   88  LA-AFA-CHA-INSCRIPTION-SECTION VALUE 44.
                   88  LA-AFA-CHA-I-PUBLICATION VALUE 45.
                   88  LA-AFA-CHA-I-ARTICLE-15 VALUE 46.
                   88  LA-AFA-CHA-POSITION VALUE 47.
                   88  LA-AFA-CHA-POSITION-TYPE VALUE 48.
                   88  LA-AFA-CHA-POSITION-DEBUT VALUE 49.
                   88  LA-AFA-CHA-POSITION-FIN VALUE 50.
                   88  LA-AFA-CHA-DEPART-REGIME VALUE 51.
                   88  LA-AFA-CHA-FONCTION-PUBLIQUE VALUE 52.
                   88  LA-AFA-CHA-CATEGORIE-A VALUE 53.
                   88  LA-AFA-CHA-CATEGORIE-A-PERIODE VALUE 54.
                   88  LA-AFA-CHA-CATEGORIE-A-DEBUT VALUE 55.
                   88  LA-AFA-CHA-CATEGORIE-A-FIN VALUE 56.
                   88  LA-AFA-CHA-FONCTIONS-SECU VALUE 57.
                   88  LA-AFA-CHA-FONCTIONS-PERIODE VALUE 58.
                   88  LA-AFA-CHA-FONCTIONS-DEBUT VALUE 59.
                   88  LA-AFA-CHA-FONCTIONS-FIN VALUE 60.
                   88  LA-AFA-CHA-PROP-MINISTRE VALUE 61.
                   88  LA-AFA-CHA-INSCRIT-1999 VALUE 62.
                   88  LA-AFA-CHA-DEMANDE VALUE 63.
                   88  LA-AFA-CHA-DEMANDE-ANNEE VALUE 64.
                   88  LA-AFA-CHA-DEMANDE-CLASSE VALUE 65.
                   88  LA-AFA-CHA-DEMANDE-LECTURES VALUE 66.
                   88  LA-AFA-CHA-DEPOT VALUE 67.
                   88  LA-AFA-CHA-DEPOT-CACHET-POSTE VALUE 68.
                   88  LA-AFA-CHA-DEPOT-EXEMPLAIRES VALUE 69.
                   88  LA-AFA-CHA-DEPOT-RECOMMANDE VALUE 70.
                   88  LA-AFA-CHA-D-CLASSES-INDIQUEES VALUE 71.
                   88  LA-AFA-CHA-D-PIECES-JOINTES VALUE 72.
                   88  LA-AFA-CHA-P-NIVEAU-EQUIVALENT VALUE 73.
                   88  LA-AFA-CHA-PERIODE-MAINTIEN VALUE 74.
                   88  LA-AFA-CHA-F-ELEVE-CONCOURS VALUE 75.
                   88  LA-AFA-CHA-F-ATTESTATION-MSA VALUE 76.
                   88  LA-AFA-CHA-F-ATT-CESDIR VALUE 77.
                   88  LA-AFA-CHA-POSITION-SOCIAL VALUE 78.
                   88  LA-AFA-CHA-FONCTION-PUB-STATUT VALUE 79.
                   88  LA-AFA-CHA-FONCTIONS-PROT VALUE 80.
                   88  LA-AFA-CHA-PROTECTION-PERIODE VALUE 81.
                   88  LA-AFA-CHA-PROTECTION-DEBUT VALUE 82.
                   88  LA-AFA-CHA-PROTECTION-FIN VALUE 83.
                   88  LA-AFA-CHA-RECEVABLE-2010 VALUE 84.
                   88  LA-AFA-CHA-DEMANDE-REDUCTION VALUE 85.
                   88  LA-AFA-CHA-DEPOT-VOIE VALUE 86.
                   88  LA-AFA-CHA-D-DATE-VALIDATION VALUE 87.
               10  LA-AFA-RANG
                   PIC X.
               10  LA-AFA-SOUS-RANG
                   PIC X.
       01  LA-QUOTAS-SOUS.
           05  LA-QTS-VERSION
               PIC 9(9) COMP-5.
           05  LA-QTS-TAILLE
               PIC 9(9) COMP-5.
           05  LA-QTS-FIXE-DEUXIEME.
               10  LA-QF2-PLAFOND
                   PIC 9(9) COMP-5.
               10  LA-QF2-EFFECTIF
                   PIC 9(9) COMP-5.
               10  LA-QF2-DEPASSEMENT
                   PIC 9(9) COMP-5.
               10  LA-QF2-DISPOSITION
                   PIC 9(9) COMP-5.
           05  LA-QTS-FIXE-INFORMATIQUE.
               10  LA-QFI-PLAFOND
                   PIC 9(9) COMP-5.
               10  LA-QFI-EFFECTIF
                   PIC 9(9) COMP-5.
               10  LA-QFI-DEPASSEMENT
                   PIC 9(9) COMP-5.
               10  LA-QFI-DISPOSITION
                   PIC 9(9) COMP-5.
           05  LA-QTS-FIXE-TROISIEME.
               10  LA-QF3-PLAFOND
                   PIC 9(9) COMP-5.
               10  LA-QF3-EFFECTIF
                   PIC 9(9) COMP-5.
               10  LA-QF3-DEPASSEMENT
                   PIC 9(9) COMP-5.
               10  LA-QF3-DISPOSITION
                   PIC 9(9) COMP-5.
           05  LA-QTS-CHOIX-DEUXIEME.
               10  LA-QC2-PLAFOND
                   PIC 9(9) COMP-5.
               10  LA-QC2-EFFECTIF
                   PIC 9(9) COMP-5.
               10  LA-QC2-DEPASSEMENT
                   PIC 9(9) COMP-5.
               10  LA-QC2-DISPOSITION
                   PIC 9(9) COMP-5.
           05  LA-QTS-CHOIX-INFORMATIQUE.
               10  LA-QCI-PLAFOND
                   PIC 9(9) COMP-5.
               10  LA-QCI-EFFECTIF
                   PIC 9(9) COMP-5.
               10  LA-QCI-DEPASSEMENT
                   PIC 9(9) COMP-5.
               10  LA-QCI-DISPOSITION
                   PIC 9(9) COMP-5.
           05  LA-QTS-CHOIX-TROISIEME.
               10  LA-QC3-PLAFOND
                   PIC 9(9) COMP-5.
               10  LA-QC3-EFFECTIF
                   PIC 9(9) COMP-5.
               10  LA-QC3-DEPASSEMENT
                   PIC 9(9) COMP-5.
               10  LA-QC3-DISPOSITION
                   PIC 9(9) COMP-5.
           05  LA-QTS-AU-CHOIX
               PIC X.
               88  LA-QTS-CHX-NON VALUE X'01'.
               88  LA-QTS-CHX-OUI VALUE X'02'.
           05  FILLER PIC X(3) VALUE LOW-VALUES.
       01  LA-AGENT-EN-AGENCE.
           05  LA-AGE-VERSION
               PIC 9(9) COMP-5.
           05  LA-AGE-TAILLE
               PIC 9(9) COMP-5.
           05  LA-AGE-CLASSE
               PIC X.
               88  LA-AGE-CLA-D1 VALUE X'01'.
               88  LA-AGE-CLA-D2 VALUE X'02'.
               88  LA-AGE-CLA-D3 VALUE X'03'.
               88  LA-AGE-CLA-AD1 VALUE X'04'.
               88  LA-AGE-CLA-AD2 VALUE X'05'.
               88  LA-AGE-CLA-AD3 VALUE X'06'.
               88  LA-AGE-CLA-IF1 VALUE X'07'.
               88  LA-AGE-CLA-IF2 VALUE X'08'.
           05  LA-AGE-AGREE
               PIC X.
               88  LA-AGE-AGR-NON VALUE X'01'.
               88  LA-AGE-AGR-OUI VALUE X'02'.
           05  LA-AGE-INSCRIT
               PIC X.
               88  LA-AGE-INS-NON VALUE X'01'.
               88  LA-AGE-INS-OUI VALUE X'02'.
           05  LA-AGE-DIRECTEUR
               PIC X.
               88  LA-AGE-DIR-NON VALUE X'01'.
               88  LA-AGE-DIR-OUI VALUE X'02'.
           05  LA-AGE-AGREE-D1
               PIC X.
               88  LA-AGE-AD1-NON VALUE X'01'.
               88  LA-AGE-AD1-OUI VALUE X'02'.
           05  LA-AGE-INSCRIT-D1
               PIC X.
               88  LA-AGE-ID1-NON VALUE X'01'.
               88  LA-AGE-ID1-OUI VALUE X'02'.
           05  FILLER PIC X(2) VALUE LOW-VALUES.
       01  LA-ETAT-ARTICLE.
           05  LA-EAR-VERSION
               PIC 9(9) COMP-5.
           05  LA-EAR-TAILLE
               PIC 9(9) COMP-5.
           05  LA-EAR-ARTICLE
               PIC 9(9) COMP-5.
           05  LA-EAR-PREMIERE
               PIC 9(4) COMP-5.
           05  LA-EAR-DERNIERE
               PIC 9(4) COMP-5.
           05  LA-EAR-NOMBRE-CHANGEMENTS
               PIC 9(4) COMP-5.
           05  LA-EAR-NOMBRE-ETATS
               PIC X.
           05  FILLER PIC X(1) VALUE LOW-VALUES.
       01  LA-CHANGEMENT.
           05  LA-CHG-VERSION
               PIC 9(9) COMP-5.
           05  LA-CHG-TAILLE
               PIC 9(9) COMP-5.
           05  LA-CHG-MAINTENANT
               PIC 9(9) COMP-5.
           05  LA-CHG-AVANT
               PIC 9(9) COMP-5.
           05  LA-CHG-EVOLUTION
               PIC X.
               88  LA-CHG-EVO-NOUVELLE VALUE X'01'.
               88  LA-CHG-EVO-MODIFIEE VALUE X'02'.
               88  LA-CHG-EVO-REDIGEE VALUE X'03'.
               88  LA-CHG-EVO-DEPLACEE VALUE X'04'.
               88  LA-CHG-EVO-SUPPRIMEE VALUE X'05'.
           05  FILLER PIC X(3) VALUE LOW-VALUES.
