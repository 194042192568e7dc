      * liste_aptitude, records for GnuCOBOL.
      * Generated from the Rust source: see docs/abi.md.
      * Begin with MOVE LOW-VALUES, then the version and the size.
      * A text with hyphens MOVEd to a date is 0, which means absent.
       01  LA-CONSTANTES.
           05  LA-VERSION-ABI
               BINARY-LONG UNSIGNED VALUE 1.
           05  LA-VERSION-ABI-MIN
               BINARY-LONG UNSIGNED VALUE 1.
           05  LA-VERSION-ENREGISTREMENT
               BINARY-LONG UNSIGNED VALUE 1.
           05  LA-TAILLE-DOSSIER
               BINARY-LONG UNSIGNED VALUE 3024.
           05  LA-TAILLE-DEMANDE
               BINARY-LONG UNSIGNED VALUE 24.
           05  LA-TAILLE-DECISION
               BINARY-LONG UNSIGNED VALUE 976.
           05  LA-TAILLE-ERREUR
               BINARY-LONG UNSIGNED VALUE 20.
           05  LA-TAILLE-ROBUSTESSE
               BINARY-LONG UNSIGNED VALUE 88.
           05  LA-TAILLE-QUESTIONS
               BINARY-LONG UNSIGNED VALUE 924.
           05  LA-TAILLE-PARCOURS
               BINARY-LONG UNSIGNED VALUE 76.
           05  LA-TAILLE-FAITS-ACCES
               BINARY-LONG UNSIGNED VALUE 16.
           05  LA-TAILLE-ACCES
               BINARY-LONG UNSIGNED VALUE 16.
           05  LA-TAILLE-CALENDRIER
               BINARY-LONG UNSIGNED VALUE 28.
           05  LA-TAILLE-RECLAMATION
               BINARY-LONG UNSIGNED VALUE 24.
           05  LA-TAILLE-RECONDUCTION
               BINARY-LONG UNSIGNED VALUE 16.
           05  LA-TAILLE-QUOTAS
               BINARY-LONG UNSIGNED VALUE 56.
           05  LA-TAILLE-SCRUTIN
               BINARY-LONG UNSIGNED VALUE 16.
           05  LA-TAILLE-DISPOSITIONS
               BINARY-LONG UNSIGNED VALUE 44.
           05  LA-TAILLE-ANNEES
               BINARY-LONG UNSIGNED VALUE 320.
           05  LA-TAILLE-QUOTAS-SOUS
               BINARY-LONG UNSIGNED VALUE 108.
           05  LA-TAILLE-AGENT-EN-AGENCE
               BINARY-LONG UNSIGNED VALUE 16.
           05  LA-TAILLE-ETAT-ARTICLE
               BINARY-LONG UNSIGNED VALUE 20.
           05  LA-TAILLE-CHANGEMENT
               BINARY-LONG UNSIGNED VALUE 20.
           05  LA-GARDE-MAX
               BINARY-LONG UNSIGNED VALUE 768.
      * What a function returns.
       01  LA-STATUT BINARY-LONG SIGNED.
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
       01  LA-LISTE BINARY-LONG UNSIGNED.
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
       01  LA-LANGUE BINARY-LONG UNSIGNED.
           88  LA-LAN-FR VALUE 1.
           88  LA-LAN-EN VALUE 2.
      * A word of the list enregistrement, to pass BY VALUE.
       01  LA-ENREGISTREMENT BINARY-LONG UNSIGNED.
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
       01  LA-LECTURE BINARY-LONG UNSIGNED.
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
       01  LA-ETAT-DU-TEXTE BINARY-LONG UNSIGNED.
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
               BINARY-LONG UNSIGNED.
           05  LA-DOS-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-DOS-ID PIC X(80).
           05  LA-DOS-NAISSANCE
               BINARY-LONG UNSIGNED.
           05  LA-DOS-DEPART-REGIME
               BINARY-LONG UNSIGNED.
           05  LA-DOS-FORMATION.
               10  LA-FOR-SCOLARITE.
                   15  LA-SCO-DEBUT
                       BINARY-LONG UNSIGNED.
                   15  LA-SCO-FIN
                       BINARY-LONG UNSIGNED.
               10  LA-FOR-SEMAINES
                   BINARY-SHORT UNSIGNED.
               10  LA-FOR-SEMAINES-CONNUES
                   BINARY-CHAR UNSIGNED.
                   88  LA-FOR-SMC-NON VALUE 1.
                   88  LA-FOR-SMC-OUI VALUE 2.
               10  LA-FOR-ANCIEN-ELEVE
                   BINARY-CHAR UNSIGNED.
                   88  LA-FOR-ELE-NON VALUE 1.
                   88  LA-FOR-ELE-OUI VALUE 2.
               10  LA-FOR-DIPLOME-ASSIMILE
                   BINARY-CHAR UNSIGNED.
                   88  LA-FOR-DAS-AUCUN VALUE 1.
                   88  LA-FOR-DAS-FNOSS-UNCAF VALUE 2.
                   88  LA-FOR-DAS-ENOES VALUE 3.
               10  LA-FOR-ADMISSIBLE-CONCOURS
                   BINARY-CHAR UNSIGNED.
                   88  LA-FOR-ADM-NON VALUE 1.
                   88  LA-FOR-ADM-OUI VALUE 2.
               10  LA-FOR-ATTEST-STAGE
                   BINARY-CHAR UNSIGNED.
                   88  LA-FOR-STG-NON VALUE 1.
                   88  LA-FOR-STG-OUI VALUE 2.
               10  LA-FOR-CERTIFICAT-COMPTABILITE
                   BINARY-CHAR UNSIGNED.
                   88  LA-FOR-CER-NON VALUE 1.
                   88  LA-FOR-CER-OUI VALUE 2.
               10  LA-FOR-DIPLOME-INFORMATIQUE
                   BINARY-CHAR UNSIGNED.
                   88  LA-FOR-DIN-AUCUN VALUE 1.
                   88  LA-FOR-DIN-EQUIVALENT VALUE 2.
                   88  LA-FOR-DIN-ANNEXE-1 VALUE 3.
                   88  LA-FOR-DIN-ANNEXE-2 VALUE 4.
                   88  LA-FOR-DIN-ANNEXE-3 VALUE 5.
                   88  LA-FOR-DIN-ANNEXE-4 VALUE 6.
                   88  LA-FOR-DIN-ANNEXE-5 VALUE 7.
                   88  LA-FOR-DIN-ANNEXE-6 VALUE 8.
                   88  LA-FOR-DIN-ANNEXE-7 VALUE 9.
                   88  LA-FOR-DIN-ANNEXE-8 VALUE 10.
                   88  LA-FOR-DIN-ANNEXE-9 VALUE 11.
                   88  LA-FOR-DIN-ANNEXE-10 VALUE 12.
                   88  LA-FOR-DIN-ANNEXE-11 VALUE 13.
                   88  LA-FOR-DIN-ANNEXE-12 VALUE 14.
                   88  LA-FOR-DIN-ANNEXE-13 VALUE 15.
                   88  LA-FOR-DIN-ANNEXE-14 VALUE 16.
                   88  LA-FOR-DIN-ANNEXE-15 VALUE 17.
                   88  LA-FOR-DIN-ANNEXE-16 VALUE 18.
                   88  LA-FOR-DIN-ANNEXE-17 VALUE 19.
                   88  LA-FOR-DIN-EXPERIENCE VALUE 20.
               10  LA-FOR-EXPER-INFO
                   BINARY-CHAR UNSIGNED.
                   88  LA-FOR-EXP-NON VALUE 1.
                   88  LA-FOR-EXP-OUI VALUE 2.
               10  FILLER PIC X(2) VALUE LOW-VALUES.
           05  LA-DOS-POSITION.
               10  LA-POS-DEBUT
                   BINARY-LONG UNSIGNED.
               10  LA-POS-FIN
                   BINARY-LONG UNSIGNED.
               10  LA-POS-TYPE-POSITION
                   BINARY-CHAR UNSIGNED.
                   88  LA-POS-TYP-DETACHEMENT VALUE 1.
                   88  LA-POS-TYP-ASSIMILEE VALUE 2.
                   88  LA-POS-TYP-PERTE-EMPLOI VALUE 3.
               10  LA-POS-CHAMP-SOCIAL
                   BINARY-CHAR UNSIGNED.
                   88  LA-POS-CSO-NON VALUE 1.
                   88  LA-POS-CSO-OUI VALUE 2.
               10  FILLER PIC X(2) VALUE LOW-VALUES.
           05  LA-DOS-FONCTION-PUBLIQUE.
               10  LA-FPU-PRESENTE
                   BINARY-CHAR UNSIGNED.
                   88  LA-FPU-PRE-NON VALUE 1.
                   88  LA-FPU-PRE-OUI VALUE 2.
               10  LA-FPU-PROPOSITION-MINISTRE
                   BINARY-CHAR UNSIGNED.
                   88  LA-FPU-PRO-NON VALUE 1.
                   88  LA-FPU-PRO-OUI VALUE 2.
               10  LA-FPU-NOMBRE-CATEGORIE-A
                   BINARY-CHAR UNSIGNED.
               10  LA-FPU-NOMBRE-FONCTIONS-SECU
                   BINARY-CHAR UNSIGNED.
               10  LA-FPU-CATEGORIE-A OCCURS 8.
                   15  LA-CTA-DEBUT
                       BINARY-LONG UNSIGNED.
                   15  LA-CTA-FIN
                       BINARY-LONG UNSIGNED.
               10  LA-FPU-FONCTIONS-SECU OCCURS 8.
                   15  LA-FSS-DEBUT
                       BINARY-LONG UNSIGNED.
                   15  LA-FSS-FIN
                       BINARY-LONG UNSIGNED.
           05  LA-DOS-INSCRIT-1999
               BINARY-CHAR UNSIGNED.
               88  LA-DOS-I99-NON VALUE 1.
               88  LA-DOS-I99-OUI VALUE 2.
           05  LA-DOS-NOMBRE-INSCRIPTIONS
               BINARY-CHAR UNSIGNED.
           05  LA-DOS-NOMBRE-CARRIERE
               BINARY-CHAR UNSIGNED.
           05  LA-DOS-ELEVE-CONCOURS-INTERNE
               BINARY-CHAR UNSIGNED.
               88  LA-DOS-ECI-NON VALUE 1.
               88  LA-DOS-ECI-OUI VALUE 2.
           05  LA-DOS-ATTESTATION-MSA
               BINARY-CHAR UNSIGNED.
               88  LA-DOS-MSA-NON VALUE 1.
               88  LA-DOS-MSA-OUI VALUE 2.
           05  LA-DOS-ATTESTATION-CESDIR
               BINARY-CHAR UNSIGNED.
               88  LA-DOS-CES-NON VALUE 1.
               88  LA-DOS-CES-OUI VALUE 2.
           05  LA-DOS-RECEVABLE-2010
               BINARY-CHAR UNSIGNED.
               88  LA-DOS-R10-NON VALUE 1.
               88  LA-DOS-R10-OUI VALUE 2.
           05  LA-DOS-STATUT-AGENT
               BINARY-CHAR UNSIGNED.
               88  LA-DOS-SAG-ETAT VALUE 1.
               88  LA-DOS-SAG-TERRITORIALE VALUE 2.
               88  LA-DOS-SAG-HOSPITALIERE VALUE 3.
               88  LA-DOS-SAG-CONTRACTUEL VALUE 4.
           05  FILLER PIC X(4) VALUE LOW-VALUES.
           05  LA-DOS-INSCRIPTIONS OCCURS 16.
               10  LA-INS-PUBLICATION
                   BINARY-LONG UNSIGNED.
               10  LA-INS-ANNEE
                   BINARY-SHORT UNSIGNED.
               10  LA-INS-CLASSE
                   BINARY-CHAR UNSIGNED.
                   88  LA-INS-CLA-D1 VALUE 1.
                   88  LA-INS-CLA-D2 VALUE 2.
                   88  LA-INS-CLA-D3 VALUE 3.
                   88  LA-INS-CLA-AD1 VALUE 4.
                   88  LA-INS-CLA-AD2 VALUE 5.
                   88  LA-INS-CLA-AD3 VALUE 6.
                   88  LA-INS-CLA-IF1 VALUE 7.
                   88  LA-INS-CLA-IF2 VALUE 8.
               10  LA-INS-SECTION
                   BINARY-CHAR UNSIGNED.
                   88  LA-INS-SEC-PREMIERE VALUE 1.
                   88  LA-INS-SEC-DEUXIEME VALUE 2.
                   88  LA-INS-SEC-TROISIEME VALUE 3.
                   88  LA-INS-SEC-TROISIEME-ELARGIE VALUE 4.
               10  LA-INS-ARTICLE15
                   BINARY-CHAR UNSIGNED.
                   88  LA-INS-A15-NON VALUE 1.
                   88  LA-INS-A15-OUI VALUE 2.
               10  FILLER PIC X(3) VALUE LOW-VALUES.
           05  LA-DOS-CARRIERE OCCURS 32.
               10  LA-PER-DEBUT
                   BINARY-LONG UNSIGNED.
               10  LA-PER-FIN
                   BINARY-LONG UNSIGNED.
               10  LA-PER-AGREMENT-DATE
                   BINARY-LONG UNSIGNED.
               10  LA-PER-REGIME
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-REG-GENERAL VALUE 1.
                   88  LA-PER-REG-URCAM VALUE 2.
                   88  LA-PER-REG-ORGANIC VALUE 3.
                   88  LA-PER-REG-AVA VALUE 4.
                   88  LA-PER-REG-CANAM VALUE 5.
                   88  LA-PER-REG-MINES VALUE 6.
                   88  LA-PER-REG-AUTRE-R123-45 VALUE 7.
                   88  LA-PER-REG-AUTRE VALUE 8.
                   88  LA-PER-REG-RSI VALUE 9.
                   88  LA-PER-REG-CAVIMAC VALUE 10.
                   88  LA-PER-REG-SNCF VALUE 11.
                   88  LA-PER-REG-RATP VALUE 12.
                   88  LA-PER-REG-CAMIEG VALUE 13.
                   88  LA-PER-REG-CRPCEN VALUE 14.
                   88  LA-PER-REG-ARTISTES VALUE 15.
                   88  LA-PER-REG-CNSA VALUE 16.
                   88  LA-PER-REG-ARS VALUE 17.
               10  LA-PER-TYPE-ORGANISME
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-TYP-ORGANISME VALUE 1.
                   88  LA-PER-TYP-CAISSE-NATIONALE VALUE 2.
                   88  LA-PER-TYP-CAISSE VALUE 3.
                   88  LA-PER-TYP-CANSSM VALUE 4.
                   88  LA-PER-TYP-UR VALUE 5.
                   88  LA-PER-TYP-SSM VALUE 6.
                   88  LA-PER-TYP-CENTRE-INFO-NAT VALUE 7.
                   88  LA-PER-TYP-CENTRE-INFO-REG VALUE 8.
                   88  LA-PER-TYP-CARMI VALUE 9.
                   88  LA-PER-TYP-SERVICE-TERRITORIAL VALUE 10.
                   88  LA-PER-TYP-DIRECTION-COMMUNE VALUE 11.
                   88  LA-PER-TYP-ETABLISSEMENT VALUE 12.
                   88  LA-PER-TYP-AGENCE VALUE 13.
               10  LA-PER-CATEGORIE
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-CAT-A VALUE 1.
                   88  LA-PER-CAT-B VALUE 2.
                   88  LA-PER-CAT-C VALUE 3.
                   88  LA-PER-CAT-D VALUE 4.
                   88  LA-PER-CAT-EXCEPTIONNELLE VALUE 5.
                   88  LA-PER-CAT-1 VALUE 6.
                   88  LA-PER-CAT-2 VALUE 7.
                   88  LA-PER-CAT-3 VALUE 8.
                   88  LA-PER-CAT-HORS-CLASSE VALUE 9.
                   88  LA-PER-CAT-SANS VALUE 10.
                   88  LA-PER-CAT-NORD-PAS-DE-CALAIS VALUE 11.
                   88  LA-PER-CAT-EST VALUE 12.
                   88  LA-PER-CAT-CENTRE-EST VALUE 13.
                   88  LA-PER-CAT-CENTRE-OUEST VALUE 14.
                   88  LA-PER-CAT-SUD-EST VALUE 15.
                   88  LA-PER-CAT-SUD-OUEST VALUE 16.
               10  LA-PER-FONCTION
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-FCT-DIRECTEUR-GENERAL VALUE 1.
                   88  LA-PER-FCT-DIRECTEUR VALUE 2.
                   88  LA-PER-FCT-DIR-GENERAL-ADJOINT VALUE 3.
                   88  LA-PER-FCT-DIRECTEUR-ADJOINT VALUE 4.
                   88  LA-PER-FCT-SOUS-DIRECTEUR VALUE 5.
                   88  LA-PER-FCT-AGENT-COMPTABLE VALUE 6.
                   88  LA-PER-FCT-AGENT-COMPT-ADJOINT VALUE 7.
                   88  LA-PER-FCT-SECRETAIRE-GENERAL VALUE 8.
                   88  LA-PER-FCT-DIR-INFORMATIQUE VALUE 9.
                   88  LA-PER-FCT-CADRE VALUE 10.
                   88  LA-PER-FCT-INFORMATICIEN VALUE 11.
                   88  LA-PER-FCT-CHEF-DE-PROJET VALUE 12.
                   88  LA-PER-FCT-CHEF-GROUPE-PROJETS VALUE 13.
                   88  LA-PER-FCT-RESP-PRODUCTION VALUE 14.
                   88  LA-PER-FCT-COMPTABLE VALUE 15.
                   88  LA-PER-FCT-EQUIV-INFORMATIQUE VALUE 16.
                   88  LA-PER-FCT-AUTRE VALUE 17.
                   88  LA-PER-FCT-DIRECTEUR-DELEGUE VALUE 18.
                   88  LA-PER-FCT-DIR-DE-MISSION VALUE 19.
                   88  LA-PER-FCT-AGENT-EN-MISSION VALUE 20.
               10  LA-PER-NIVEAU
                   BINARY-CHAR UNSIGNED.
               10  LA-PER-NIVEAU-CONNU
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-NVC-NON VALUE 1.
                   88  LA-PER-NVC-OUI VALUE 2.
               10  LA-PER-QUALITE
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-QUA-AUCUNE VALUE 1.
                   88  LA-PER-QUA-CATEGORIE-B VALUE 2.
                   88  LA-PER-QUA-CADRE-ADMINISTRATIF VALUE 3.
                   88  LA-PER-QUA-RESP-TECHNIQUE VALUE 4.
                   88  LA-PER-QUA-TITULAIRE-CAT-A VALUE 5.
                   88  LA-PER-QUA-CHEF-DE-SERVICE VALUE 6.
                   88  LA-PER-QUA-NIVEAU-E VALUE 7.
               10  LA-PER-SEUIL-COEFFICIENT
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-SEU-NON VALUE 1.
                   88  LA-PER-SEU-OUI VALUE 2.
               10  LA-PER-ATTACHE-PRINCIPAL
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-ATT-NON VALUE 1.
                   88  LA-PER-ATT-OUI VALUE 2.
               10  LA-PER-INTERIM
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-INT-NON VALUE 1.
                   88  LA-PER-INT-OUI VALUE 2.
               10  LA-PER-NOMINATION-REGULIERE
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-NOM-NON VALUE 1.
                   88  LA-PER-NOM-OUI VALUE 2.
               10  LA-PER-AGREMENT
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-AGR-AUCUN VALUE 1.
                   88  LA-PER-AGR-SANS-OBJET VALUE 2.
                   88  LA-PER-AGR-DONNE VALUE 3.
               10  LA-PER-SECTION-ORIGINE
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-SOR-PREMIERE VALUE 1.
                   88  LA-PER-SOR-DEUXIEME VALUE 2.
                   88  LA-PER-SOR-TROISIEME VALUE 3.
                   88  LA-PER-SOR-TROISIEME-ELARGIE VALUE 4.
               10  LA-PER-CLASSE-ORIGINE
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-COR-D1 VALUE 1.
                   88  LA-PER-COR-D2 VALUE 2.
                   88  LA-PER-COR-D3 VALUE 3.
                   88  LA-PER-COR-AD1 VALUE 4.
                   88  LA-PER-COR-AD2 VALUE 5.
                   88  LA-PER-COR-AD3 VALUE 6.
                   88  LA-PER-COR-IF1 VALUE 7.
                   88  LA-PER-COR-IF2 VALUE 8.
               10  LA-PER-CLASSE-DECLAREE
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-CDE-D1 VALUE 1.
                   88  LA-PER-CDE-D2 VALUE 2.
                   88  LA-PER-CDE-D3 VALUE 3.
                   88  LA-PER-CDE-AD1 VALUE 4.
                   88  LA-PER-CDE-AD2 VALUE 5.
                   88  LA-PER-CDE-AD3 VALUE 6.
                   88  LA-PER-CDE-IF1 VALUE 7.
                   88  LA-PER-CDE-IF2 VALUE 8.
               10  LA-PER-NOMBRE-RECLASSEMENTS
                   BINARY-CHAR UNSIGNED.
               10  LA-PER-REGION PIC X(16).
               10  LA-PER-RECLASSEMENTS OCCURS 4.
                   15  LA-REC-DATE
                       BINARY-LONG UNSIGNED.
                   15  LA-REC-CATEGORIE
                       BINARY-CHAR UNSIGNED.
                       88  LA-REC-CAT-A VALUE 1.
                       88  LA-REC-CAT-B VALUE 2.
                       88  LA-REC-CAT-C VALUE 3.
                       88  LA-REC-CAT-D VALUE 4.
                       88  LA-REC-CAT-EXCEPTIONNELLE VALUE 5.
                       88  LA-REC-CAT-1 VALUE 6.
                       88  LA-REC-CAT-2 VALUE 7.
                       88  LA-REC-CAT-3 VALUE 8.
                       88  LA-REC-CAT-HORS-CLASSE VALUE 9.
                       88  LA-REC-CAT-SANS VALUE 10.
                       88  LA-REC-CAT-NORD-PAS-DE-CALAIS VALUE 11.
                       88  LA-REC-CAT-EST VALUE 12.
                       88  LA-REC-CAT-CENTRE-EST VALUE 13.
                       88  LA-REC-CAT-CENTRE-OUEST VALUE 14.
                       88  LA-REC-CAT-SUD-EST VALUE 15.
                       88  LA-REC-CAT-SUD-OUEST VALUE 16.
                   15  FILLER PIC X(3) VALUE LOW-VALUES.
               10  LA-PER-NIVEAU-EQUIVALENT
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-NEQ-D1 VALUE 1.
                   88  LA-PER-NEQ-D2 VALUE 2.
                   88  LA-PER-NEQ-D3 VALUE 3.
                   88  LA-PER-NEQ-AD1 VALUE 4.
                   88  LA-PER-NEQ-AD2 VALUE 5.
                   88  LA-PER-NEQ-AD3 VALUE 6.
                   88  LA-PER-NEQ-IF1 VALUE 7.
                   88  LA-PER-NEQ-IF2 VALUE 8.
               10  LA-PER-MAINTIEN
                   BINARY-CHAR UNSIGNED.
                   88  LA-PER-MAI-FUSION VALUE 1.
                   88  LA-PER-MAI-CREATION-ORGANISME VALUE 2.
               10  FILLER PIC X(2) VALUE LOW-VALUES.
       01  LA-DEMANDE.
           05  LA-DEM-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-DEM-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-DEM-ANNEE
               BINARY-SHORT UNSIGNED.
           05  LA-DEM-LECTURES
               BINARY-SHORT UNSIGNED.
           05  LA-DEM-CLASSE
               BINARY-CHAR UNSIGNED.
               88  LA-DEM-CLA-D1 VALUE 1.
               88  LA-DEM-CLA-D2 VALUE 2.
               88  LA-DEM-CLA-D3 VALUE 3.
               88  LA-DEM-CLA-AD1 VALUE 4.
               88  LA-DEM-CLA-AD2 VALUE 5.
               88  LA-DEM-CLA-AD3 VALUE 6.
               88  LA-DEM-CLA-IF1 VALUE 7.
               88  LA-DEM-CLA-IF2 VALUE 8.
           05  LA-DEM-REDUCTION-DEMANDEE
               BINARY-CHAR UNSIGNED.
               88  LA-DEM-RED-NON VALUE 1.
               88  LA-DEM-RED-OUI VALUE 2.
           05  LA-DEM-VOIE
               BINARY-CHAR UNSIGNED.
               88  LA-DEM-VOI-POSTALE VALUE 1.
               88  LA-DEM-VOI-DEMATERIALISEE VALUE 2.
           05  FILLER PIC X(1) VALUE LOW-VALUES.
           05  LA-DEM-DEPOT.
               10  LA-DEP-CACHET-POSTE
                   BINARY-LONG UNSIGNED.
               10  LA-DEP-EXEMPLAIRES
                   BINARY-CHAR UNSIGNED.
               10  LA-DEP-RECOMMANDE
                   BINARY-CHAR UNSIGNED.
                   88  LA-DEP-RCM-NON VALUE 1.
                   88  LA-DEP-RCM-OUI VALUE 2.
               10  LA-DEP-CLASSES-INDIQUEES
                   BINARY-CHAR UNSIGNED.
                   88  LA-DEP-CLI-NON VALUE 1.
                   88  LA-DEP-CLI-OUI VALUE 2.
               10  LA-DEP-PIECES-JOINTES
                   BINARY-CHAR UNSIGNED.
                   88  LA-DEP-PIE-NON VALUE 1.
                   88  LA-DEP-PIE-OUI VALUE 2.
       01  LA-DECISION.
           05  LA-DEC-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-DEC-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-DEC-DATE-REFERENCE
               BINARY-LONG UNSIGNED.
           05  LA-DEC-ANNEE
               BINARY-SHORT UNSIGNED.
           05  LA-DEC-LECTURES-SOLLICITEES
               BINARY-SHORT UNSIGNED.
           05  LA-DEC-CLASSE
               BINARY-CHAR UNSIGNED.
               88  LA-DEC-CLA-D1 VALUE 1.
               88  LA-DEC-CLA-D2 VALUE 2.
               88  LA-DEC-CLA-D3 VALUE 3.
               88  LA-DEC-CLA-AD1 VALUE 4.
               88  LA-DEC-CLA-AD2 VALUE 5.
               88  LA-DEC-CLA-AD3 VALUE 6.
               88  LA-DEC-CLA-IF1 VALUE 7.
               88  LA-DEC-CLA-IF2 VALUE 8.
           05  LA-DEC-VERDICT
               BINARY-CHAR UNSIGNED.
               88  LA-DEC-VER-INSCRIPTIBLE VALUE 1.
               88  LA-DEC-VER-SUR-APPRECIATION VALUE 2.
               88  LA-DEC-VER-INDETERMINE VALUE 3.
               88  LA-DEC-VER-NON-INSCRIPTIBLE VALUE 4.
               88  LA-DEC-VER-IRRECEVABLE VALUE 5.
           05  LA-DEC-SECTION
               BINARY-CHAR UNSIGNED.
               88  LA-DEC-SEC-PREMIERE VALUE 1.
               88  LA-DEC-SEC-DEUXIEME VALUE 2.
               88  LA-DEC-SEC-TROISIEME VALUE 3.
           05  LA-DEC-SITUATION
               BINARY-CHAR UNSIGNED.
               88  LA-DEC-SIT-AGENT-DE-DIRECTION VALUE 1.
               88  LA-DEC-SIT-AGENT-NATIONAL VALUE 2.
               88  LA-DEC-SIT-REPUTE-INSCRIT VALUE 3.
               88  LA-DEC-SIT-CADRE VALUE 4.
               88  LA-DEC-SIT-FONCTIONNAIRE VALUE 5.
               88  LA-DEC-SIT-HORS-ORGANISME VALUE 6.
               88  LA-DEC-SIT-AGENT-ARS VALUE 7.
           05  LA-DEC-CLASSE-RATTACHEMENT
               BINARY-CHAR UNSIGNED.
               88  LA-DEC-RAT-D1 VALUE 1.
               88  LA-DEC-RAT-D2 VALUE 2.
               88  LA-DEC-RAT-D3 VALUE 3.
               88  LA-DEC-RAT-AD1 VALUE 4.
               88  LA-DEC-RAT-AD2 VALUE 5.
               88  LA-DEC-RAT-AD3 VALUE 6.
               88  LA-DEC-RAT-IF1 VALUE 7.
               88  LA-DEC-RAT-IF2 VALUE 8.
           05  LA-DEC-AVERTISSEMENT
               BINARY-CHAR UNSIGNED.
               88  LA-DEC-AVE-TEXTE-MODIFIE VALUE 1.
               88  LA-DEC-AVE-TEXTE-ABROGE VALUE 2.
               88  LA-DEC-AVE-VERSION-DEDUITE VALUE 3.
               88  LA-DEC-AVE-TEXTE-INCOMPLET VALUE 4.
           05  LA-DEC-NOMBRE-CONSTATS
               BINARY-CHAR UNSIGNED.
           05  LA-DEC-NOMBRE-FAITS-MANQUANTS
               BINARY-CHAR UNSIGNED.
           05  LA-DEC-AVERTISSEMENTS
               BINARY-CHAR UNSIGNED.
           05  LA-DEC-ETAT-DU-TEXTE
               BINARY-CHAR UNSIGNED.
               88  LA-DEC-ETX-2000 VALUE 1.
               88  LA-DEC-ETX-2003 VALUE 2.
               88  LA-DEC-ETX-2005 VALUE 3.
               88  LA-DEC-ETX-2007 VALUE 4.
               88  LA-DEC-ETX-2008 VALUE 5.
               88  LA-DEC-ETX-2010 VALUE 6.
               88  LA-DEC-ETX-2011 VALUE 7.
               88  LA-DEC-ETX-2012 VALUE 8.
               88  LA-DEC-ETX-2013 VALUE 9.
               88  LA-DEC-ETX-2014 VALUE 10.
           05  FILLER PIC X(6) VALUE LOW-VALUES.
           05  LA-DEC-CONSTATS OCCURS 20.
               10  LA-CON-DISPOSITION
                   BINARY-LONG UNSIGNED.
               10  LA-CON-CODE
                   BINARY-CHAR UNSIGNED.
                   88  LA-CON-COD-A16-DATE VALUE 1.
                   88  LA-CON-COD-A16-EXEMPLAIRES VALUE 2.
                   88  LA-CON-COD-A16-RECOMMANDE VALUE 3.
                   88  LA-CON-COD-A16-CLASSES VALUE 4.
                   88  LA-CON-COD-A16-PIECES VALUE 5.
                   88  LA-CON-COD-A15-CLASSE VALUE 6.
                   88  LA-CON-COD-A17-CLASSE VALUE 7.
                   88  LA-CON-COD-A18-CLASSE VALUE 8.
                   88  LA-CON-COD-A20-ASSIMILATION VALUE 9.
                   88  LA-CON-COD-A18-PERFECTION VALUE 10.
                   88  LA-CON-COD-A8-SECTION VALUE 11.
                   88  LA-CON-COD-A7-SECTION VALUE 12.
                   88  LA-CON-COD-A9-AGE VALUE 13.
                   88  LA-CON-COD-A10-PROPOSITION VALUE 14.
                   88  LA-CON-COD-A10-ANCIENNETE VALUE 15.
                   88  LA-CON-COD-A10-AGE VALUE 16.
                   88  LA-CON-COD-A10-FONCTIONS VALUE 17.
                   88  LA-CON-COD-A12-DUREE VALUE 18.
                   88  LA-CON-COD-A13-DUREE-FONCTIONS VALUE 19.
                   88  LA-CON-COD-A14-EMPLOI VALUE 20.
                   88  LA-CON-COD-A14-DIPLOME VALUE 21.
                   88  LA-CON-COD-A14-ATTESTATION VALUE 22.
                   88  LA-CON-COD-A15-CINQ-ANS VALUE 23.
                   88  LA-CON-COD-A15-TROIS-ANS VALUE 24.
                   88  LA-CON-COD-A15-AGE VALUE 25.
                   88  LA-CON-COD-A15-PERFECTION VALUE 26.
                   88  LA-CON-COD-A18-AUTRE-ORGANISME VALUE 27.
                   88  LA-CON-COD-A10-STATUT VALUE 28.
                   88  LA-CON-COD-A15-DUREE VALUE 29.
               10  LA-CON-ETAT
                   BINARY-CHAR UNSIGNED.
                   88  LA-CON-ETA-NON-REMPLIE VALUE 1.
                   88  LA-CON-ETA-INCONNUE VALUE 2.
                   88  LA-CON-ETA-APPRECIATION VALUE 3.
                   88  LA-CON-ETA-REMPLIE VALUE 4.
               10  FILLER PIC X(2) VALUE LOW-VALUES.
               10  LA-CON-REQUIS.
                   15  LA-REQ-GENRE
                       BINARY-CHAR UNSIGNED.
                       88  LA-REQ-GEN-ANNEES VALUE 1.
                       88  LA-REQ-GEN-DUREE VALUE 2.
                       88  LA-REQ-GEN-JOURS VALUE 3.
                       88  LA-REQ-GEN-AGE VALUE 4.
                       88  LA-REQ-GEN-SEMAINES VALUE 5.
                       88  LA-REQ-GEN-DATE VALUE 6.
                       88  LA-REQ-GEN-NOMBRE VALUE 7.
                       88  LA-REQ-GEN-OUI-NON VALUE 8.
                       88  LA-REQ-GEN-DISPENSE VALUE 9.
                       88  LA-REQ-GEN-DIPLOME VALUE 10.
                   15  LA-REQ-MOIS
                       BINARY-CHAR UNSIGNED.
                   15  LA-REQ-JOURS
                       BINARY-CHAR UNSIGNED.
                   15  FILLER PIC X(1) VALUE LOW-VALUES.
                   15  LA-REQ-VALEUR
                       BINARY-LONG UNSIGNED.
               10  LA-CON-CONSTATE.
                   15  LA-CTE-GENRE
                       BINARY-CHAR UNSIGNED.
                       88  LA-CTE-GEN-ANNEES VALUE 1.
                       88  LA-CTE-GEN-DUREE VALUE 2.
                       88  LA-CTE-GEN-JOURS VALUE 3.
                       88  LA-CTE-GEN-AGE VALUE 4.
                       88  LA-CTE-GEN-SEMAINES VALUE 5.
                       88  LA-CTE-GEN-DATE VALUE 6.
                       88  LA-CTE-GEN-NOMBRE VALUE 7.
                       88  LA-CTE-GEN-OUI-NON VALUE 8.
                       88  LA-CTE-GEN-DISPENSE VALUE 9.
                       88  LA-CTE-GEN-DIPLOME VALUE 10.
                   15  LA-CTE-MOIS
                       BINARY-CHAR UNSIGNED.
                   15  LA-CTE-JOURS
                       BINARY-CHAR UNSIGNED.
                   15  FILLER PIC X(1) VALUE LOW-VALUES.
                   15  LA-CTE-VALEUR
                       BINARY-LONG UNSIGNED.
               10  LA-CON-MANQUE.
                   15  LA-MAN-GENRE
                       BINARY-CHAR UNSIGNED.
                       88  LA-MAN-GEN-ANNEES VALUE 1.
                       88  LA-MAN-GEN-DUREE VALUE 2.
                       88  LA-MAN-GEN-JOURS VALUE 3.
                       88  LA-MAN-GEN-AGE VALUE 4.
                       88  LA-MAN-GEN-SEMAINES VALUE 5.
                       88  LA-MAN-GEN-DATE VALUE 6.
                       88  LA-MAN-GEN-NOMBRE VALUE 7.
                       88  LA-MAN-GEN-OUI-NON VALUE 8.
                       88  LA-MAN-GEN-DISPENSE VALUE 9.
                       88  LA-MAN-GEN-DIPLOME VALUE 10.
                   15  LA-MAN-MOIS
                       BINARY-CHAR UNSIGNED.
                   15  LA-MAN-JOURS
                       BINARY-CHAR UNSIGNED.
                   15  FILLER PIC X(1) VALUE LOW-VALUES.
                   15  LA-MAN-VALEUR
                       BINARY-LONG UNSIGNED.
           05  LA-DEC-FAITS-MANQUANTS OCCURS 76.
               10  LA-FAI-CHAMP
                   BINARY-SHORT UNSIGNED.
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
                   BINARY-CHAR UNSIGNED.
               10  LA-FAI-SOUS-RANG
                   BINARY-CHAR UNSIGNED.
       01  LA-ERREUR.
           05  LA-ERR-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-ERR-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-ERR-STATUT
               BINARY-LONG SIGNED.
           05  LA-ERR-CHEMIN.
               10  LA-CHE-CHAMP
                   BINARY-SHORT UNSIGNED.
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
                   BINARY-CHAR UNSIGNED.
               10  LA-CHE-SOUS-RANG
                   BINARY-CHAR UNSIGNED.
           05  LA-ERR-REGLE
               BINARY-CHAR UNSIGNED.
               88  LA-ERR-REG-JSON-INVALIDE VALUE 1.
               88  LA-ERR-REG-CHAMP-INCONNU VALUE 2.
               88  LA-ERR-REG-CHAMP-DOUBLE VALUE 3.
               88  LA-ERR-REG-CHAMP-REQUIS VALUE 4.
               88  LA-ERR-REG-TYPE VALUE 5.
               88  LA-ERR-REG-VALEUR-INCONNUE VALUE 6.
               88  LA-ERR-REG-HORS-BORNES VALUE 7.
               88  LA-ERR-REG-DATE-INVALIDE VALUE 8.
               88  LA-ERR-REG-CAPACITE VALUE 9.
               88  LA-ERR-REG-TEXTE-VIDE VALUE 10.
               88  LA-ERR-REG-FIN-AVANT-DEBUT VALUE 11.
               88  LA-ERR-REG-TYPE-HORS-REGIME VALUE 12.
               88  LA-ERR-REG-CATEGORIE-HORS-TYPE VALUE 13.
               88  LA-ERR-REG-ORDRE-RECLASSEMENTS VALUE 14.
               88  LA-ERR-REG-CLASSE-INTERDITE VALUE 15.
               88  LA-ERR-REG-CLASSE-INCOMPATIBLE VALUE 16.
               88  LA-ERR-REG-ORIGINE-CONTRAD VALUE 17.
               88  LA-ERR-REG-DISPOSITION-INC VALUE 18.
               88  LA-ERR-REG-OCTETS-RESERVES VALUE 19.
               88  LA-ERR-REG-VOIE-NON-OUVERTE VALUE 20.
               88  LA-ERR-REG-SERVEUR-FERME VALUE 21.
           05  LA-ERR-ARGUMENT
               BINARY-CHAR UNSIGNED.
           05  LA-ERR-EFFET
               BINARY-CHAR UNSIGNED.
               88  LA-ERR-EFF-ANNEE-HORS-BORNES VALUE 1.
               88  LA-ERR-EFF-DATE-HORS-BORNES VALUE 2.
               88  LA-ERR-EFF-ENVOI-AVANT-PUBLI VALUE 3.
               88  LA-ERR-EFF-LISTES-EN-DESORDRE VALUE 4.
               88  LA-ERR-EFF-INFO-EXCEDENTAIRE VALUE 5.
               88  LA-ERR-EFF-PRESENTS-EXCED VALUE 6.
               88  LA-ERR-EFF-VOIX-EXCEDENTAIRES VALUE 7.
               88  LA-ERR-EFF-VOIX-DU-PRESIDENT VALUE 8.
               88  LA-ERR-EFF-PRECEDENTE-ABSENTE VALUE 9.
           05  FILLER PIC X(1) VALUE LOW-VALUES.
       01  LA-ROBUSTESSE.
           05  LA-ROB-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-ROB-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-ROB-VERDICT
               BINARY-CHAR UNSIGNED.
               88  LA-ROB-VER-INSCRIPTIBLE VALUE 1.
               88  LA-ROB-VER-SUR-APPRECIATION VALUE 2.
               88  LA-ROB-VER-INDETERMINE VALUE 3.
               88  LA-ROB-VER-NON-INSCRIPTIBLE VALUE 4.
               88  LA-ROB-VER-IRRECEVABLE VALUE 5.
           05  LA-ROB-UNANIME
               BINARY-CHAR UNSIGNED.
               88  LA-ROB-UNA-NON VALUE 1.
               88  LA-ROB-UNA-OUI VALUE 2.
           05  LA-ROB-VERDICTS
               BINARY-CHAR UNSIGNED.
           05  LA-ROB-NOMBRE-MINIMAUX
               BINARY-CHAR UNSIGNED.
           05  LA-ROB-SOLLICITEES
               BINARY-SHORT UNSIGNED.
           05  LA-ROB-MINIMAUX
               BINARY-SHORT UNSIGNED OCCURS 35.
           05  FILLER PIC X(4) VALUE LOW-VALUES.
       01  LA-QUESTIONS.
           05  LA-QUS-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-QUS-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-QUS-NOMBRE-QUESTIONS
               BINARY-CHAR UNSIGNED.
           05  FILLER PIC X(3) VALUE LOW-VALUES.
           05  LA-QUS-QUESTIONS OCCURS 76.
               10  LA-QUE-FAIT.
                   15  LA-QFA-CHAMP
                       BINARY-SHORT UNSIGNED.
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
                       BINARY-CHAR UNSIGNED.
                   15  LA-QFA-SOUS-RANG
                       BINARY-CHAR UNSIGNED.
               10  LA-QUE-SI-PIRE-AU-PIRE
                   BINARY-CHAR UNSIGNED.
                   88  LA-QUE-PPI-INSCRIPTIBLE VALUE 1.
                   88  LA-QUE-PPI-SUR-APPRECIATION VALUE 2.
                   88  LA-QUE-PPI-INDETERMINE VALUE 3.
                   88  LA-QUE-PPI-NON-INSCRIPTIBLE VALUE 4.
                   88  LA-QUE-PPI-IRRECEVABLE VALUE 5.
               10  LA-QUE-SI-PIRE-AU-MIEUX
                   BINARY-CHAR UNSIGNED.
                   88  LA-QUE-PMI-INSCRIPTIBLE VALUE 1.
                   88  LA-QUE-PMI-SUR-APPRECIATION VALUE 2.
                   88  LA-QUE-PMI-INDETERMINE VALUE 3.
                   88  LA-QUE-PMI-NON-INSCRIPTIBLE VALUE 4.
                   88  LA-QUE-PMI-IRRECEVABLE VALUE 5.
               10  LA-QUE-SI-MIEUX-AU-PIRE
                   BINARY-CHAR UNSIGNED.
                   88  LA-QUE-MPI-INSCRIPTIBLE VALUE 1.
                   88  LA-QUE-MPI-SUR-APPRECIATION VALUE 2.
                   88  LA-QUE-MPI-INDETERMINE VALUE 3.
                   88  LA-QUE-MPI-NON-INSCRIPTIBLE VALUE 4.
                   88  LA-QUE-MPI-IRRECEVABLE VALUE 5.
               10  LA-QUE-SI-MIEUX-AU-MIEUX
                   BINARY-CHAR UNSIGNED.
                   88  LA-QUE-MMI-INSCRIPTIBLE VALUE 1.
                   88  LA-QUE-MMI-SUR-APPRECIATION VALUE 2.
                   88  LA-QUE-MMI-INDETERMINE VALUE 3.
                   88  LA-QUE-MMI-NON-INSCRIPTIBLE VALUE 4.
                   88  LA-QUE-MMI-IRRECEVABLE VALUE 5.
               10  LA-QUE-INCONNUES-SI-PIRE
                   BINARY-SHORT UNSIGNED.
               10  LA-QUE-INCONNUES-SI-MIEUX
                   BINARY-SHORT UNSIGNED.
       01  LA-PARCOURS.
           05  LA-PAR-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-PAR-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-PAR-ISSUE
               BINARY-CHAR UNSIGNED.
               88  LA-PAR-ISS-DEJA-RATTACHE VALUE 1.
               88  LA-PAR-ISS-ATTEINT VALUE 2.
               88  LA-PAR-ISS-HORS-DE-PORTEE VALUE 3.
           05  LA-PAR-NOMBRE-ETAPES
               BINARY-CHAR UNSIGNED.
           05  FILLER PIC X(2) VALUE LOW-VALUES.
           05  LA-PAR-ETAPES OCCURS 4.
               10  LA-ETP-AGREMENT-DATE
                   BINARY-LONG UNSIGNED.
               10  LA-ETP-ANNEE
                   BINARY-SHORT UNSIGNED.
               10  LA-ETP-CLASSE
                   BINARY-CHAR UNSIGNED.
                   88  LA-ETP-CLA-D1 VALUE 1.
                   88  LA-ETP-CLA-D2 VALUE 2.
                   88  LA-ETP-CLA-D3 VALUE 3.
                   88  LA-ETP-CLA-AD1 VALUE 4.
                   88  LA-ETP-CLA-AD2 VALUE 5.
                   88  LA-ETP-CLA-AD3 VALUE 6.
                   88  LA-ETP-CLA-IF1 VALUE 7.
                   88  LA-ETP-CLA-IF2 VALUE 8.
               10  LA-ETP-SECTION
                   BINARY-CHAR UNSIGNED.
                   88  LA-ETP-SEC-PREMIERE VALUE 1.
                   88  LA-ETP-SEC-DEUXIEME VALUE 2.
                   88  LA-ETP-SEC-TROISIEME VALUE 3.
               10  LA-ETP-ARTICLE15
                   BINARY-CHAR UNSIGNED.
                   88  LA-ETP-A15-NON VALUE 1.
                   88  LA-ETP-A15-OUI VALUE 2.
               10  LA-ETP-REGIME
                   BINARY-CHAR UNSIGNED.
                   88  LA-ETP-REG-GENERAL VALUE 1.
                   88  LA-ETP-REG-URCAM VALUE 2.
                   88  LA-ETP-REG-ORGANIC VALUE 3.
                   88  LA-ETP-REG-AVA VALUE 4.
                   88  LA-ETP-REG-CANAM VALUE 5.
                   88  LA-ETP-REG-MINES VALUE 6.
                   88  LA-ETP-REG-AUTRE-R123-45 VALUE 7.
                   88  LA-ETP-REG-AUTRE VALUE 8.
                   88  LA-ETP-REG-RSI VALUE 9.
                   88  LA-ETP-REG-CAVIMAC VALUE 10.
                   88  LA-ETP-REG-SNCF VALUE 11.
                   88  LA-ETP-REG-RATP VALUE 12.
                   88  LA-ETP-REG-CAMIEG VALUE 13.
                   88  LA-ETP-REG-CRPCEN VALUE 14.
                   88  LA-ETP-REG-ARTISTES VALUE 15.
                   88  LA-ETP-REG-CNSA VALUE 16.
                   88  LA-ETP-REG-ARS VALUE 17.
               10  LA-ETP-TYPE-ORGANISME
                   BINARY-CHAR UNSIGNED.
                   88  LA-ETP-TYP-ORGANISME VALUE 1.
                   88  LA-ETP-TYP-CAISSE-NATIONALE VALUE 2.
                   88  LA-ETP-TYP-CAISSE VALUE 3.
                   88  LA-ETP-TYP-CANSSM VALUE 4.
                   88  LA-ETP-TYP-UR VALUE 5.
                   88  LA-ETP-TYP-SSM VALUE 6.
                   88  LA-ETP-TYP-CENTRE-INFO-NAT VALUE 7.
                   88  LA-ETP-TYP-CENTRE-INFO-REG VALUE 8.
                   88  LA-ETP-TYP-CARMI VALUE 9.
                   88  LA-ETP-TYP-SERVICE-TERRITORIAL VALUE 10.
                   88  LA-ETP-TYP-DIRECTION-COMMUNE VALUE 11.
                   88  LA-ETP-TYP-ETABLISSEMENT VALUE 12.
                   88  LA-ETP-TYP-AGENCE VALUE 13.
               10  LA-ETP-CATEGORIE
                   BINARY-CHAR UNSIGNED.
                   88  LA-ETP-CAT-A VALUE 1.
                   88  LA-ETP-CAT-B VALUE 2.
                   88  LA-ETP-CAT-C VALUE 3.
                   88  LA-ETP-CAT-D VALUE 4.
                   88  LA-ETP-CAT-EXCEPTIONNELLE VALUE 5.
                   88  LA-ETP-CAT-1 VALUE 6.
                   88  LA-ETP-CAT-2 VALUE 7.
                   88  LA-ETP-CAT-3 VALUE 8.
                   88  LA-ETP-CAT-HORS-CLASSE VALUE 9.
                   88  LA-ETP-CAT-SANS VALUE 10.
                   88  LA-ETP-CAT-NORD-PAS-DE-CALAIS VALUE 11.
                   88  LA-ETP-CAT-EST VALUE 12.
                   88  LA-ETP-CAT-CENTRE-EST VALUE 13.
                   88  LA-ETP-CAT-CENTRE-OUEST VALUE 14.
                   88  LA-ETP-CAT-SUD-EST VALUE 15.
                   88  LA-ETP-CAT-SUD-OUEST VALUE 16.
               10  LA-ETP-FONCTION
                   BINARY-CHAR UNSIGNED.
                   88  LA-ETP-FCT-DIRECTEUR-GENERAL VALUE 1.
                   88  LA-ETP-FCT-DIRECTEUR VALUE 2.
                   88  LA-ETP-FCT-DIR-GENERAL-ADJOINT VALUE 3.
                   88  LA-ETP-FCT-DIRECTEUR-ADJOINT VALUE 4.
                   88  LA-ETP-FCT-SOUS-DIRECTEUR VALUE 5.
                   88  LA-ETP-FCT-AGENT-COMPTABLE VALUE 6.
                   88  LA-ETP-FCT-AGENT-COMPT-ADJOINT VALUE 7.
                   88  LA-ETP-FCT-SECRETAIRE-GENERAL VALUE 8.
                   88  LA-ETP-FCT-DIR-INFORMATIQUE VALUE 9.
                   88  LA-ETP-FCT-CADRE VALUE 10.
                   88  LA-ETP-FCT-INFORMATICIEN VALUE 11.
                   88  LA-ETP-FCT-CHEF-DE-PROJET VALUE 12.
                   88  LA-ETP-FCT-CHEF-GROUPE-PROJETS VALUE 13.
                   88  LA-ETP-FCT-RESP-PRODUCTION VALUE 14.
                   88  LA-ETP-FCT-COMPTABLE VALUE 15.
                   88  LA-ETP-FCT-EQUIV-INFORMATIQUE VALUE 16.
                   88  LA-ETP-FCT-AUTRE VALUE 17.
                   88  LA-ETP-FCT-DIRECTEUR-DELEGUE VALUE 18.
                   88  LA-ETP-FCT-DIR-DE-MISSION VALUE 19.
                   88  LA-ETP-FCT-AGENT-EN-MISSION VALUE 20.
               10  LA-ETP-NIVEAU
                   BINARY-CHAR UNSIGNED.
               10  FILLER PIC X(2) VALUE LOW-VALUES.
       01  LA-FAITS-ACCES.
           05  LA-FAC-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-FAC-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-FAC-DIPLOME-INFORMATIQUE
               BINARY-CHAR UNSIGNED.
               88  LA-FAC-DIN-AUCUN VALUE 1.
               88  LA-FAC-DIN-EQUIVALENT VALUE 2.
               88  LA-FAC-DIN-ANNEXE-1 VALUE 3.
               88  LA-FAC-DIN-ANNEXE-2 VALUE 4.
               88  LA-FAC-DIN-ANNEXE-3 VALUE 5.
               88  LA-FAC-DIN-ANNEXE-4 VALUE 6.
               88  LA-FAC-DIN-ANNEXE-5 VALUE 7.
               88  LA-FAC-DIN-ANNEXE-6 VALUE 8.
               88  LA-FAC-DIN-ANNEXE-7 VALUE 9.
               88  LA-FAC-DIN-ANNEXE-8 VALUE 10.
               88  LA-FAC-DIN-ANNEXE-9 VALUE 11.
               88  LA-FAC-DIN-ANNEXE-10 VALUE 12.
               88  LA-FAC-DIN-ANNEXE-11 VALUE 13.
               88  LA-FAC-DIN-ANNEXE-12 VALUE 14.
               88  LA-FAC-DIN-ANNEXE-13 VALUE 15.
               88  LA-FAC-DIN-ANNEXE-14 VALUE 16.
               88  LA-FAC-DIN-ANNEXE-15 VALUE 17.
               88  LA-FAC-DIN-ANNEXE-16 VALUE 18.
               88  LA-FAC-DIN-ANNEXE-17 VALUE 19.
               88  LA-FAC-DIN-EXPERIENCE VALUE 20.
           05  LA-FAC-EXPER-INFO
               BINARY-CHAR UNSIGNED.
               88  LA-FAC-EXP-NON VALUE 1.
               88  LA-FAC-EXP-OUI VALUE 2.
           05  LA-FAC-REGIME
               BINARY-CHAR UNSIGNED.
               88  LA-FAC-REG-GENERAL VALUE 1.
               88  LA-FAC-REG-URCAM VALUE 2.
               88  LA-FAC-REG-ORGANIC VALUE 3.
               88  LA-FAC-REG-AVA VALUE 4.
               88  LA-FAC-REG-CANAM VALUE 5.
               88  LA-FAC-REG-MINES VALUE 6.
               88  LA-FAC-REG-AUTRE-R123-45 VALUE 7.
               88  LA-FAC-REG-AUTRE VALUE 8.
               88  LA-FAC-REG-RSI VALUE 9.
               88  LA-FAC-REG-CAVIMAC VALUE 10.
               88  LA-FAC-REG-SNCF VALUE 11.
               88  LA-FAC-REG-RATP VALUE 12.
               88  LA-FAC-REG-CAMIEG VALUE 13.
               88  LA-FAC-REG-CRPCEN VALUE 14.
               88  LA-FAC-REG-ARTISTES VALUE 15.
               88  LA-FAC-REG-CNSA VALUE 16.
               88  LA-FAC-REG-ARS VALUE 17.
           05  LA-FAC-DECISION-NATIONALE
               BINARY-CHAR UNSIGNED.
               88  LA-FAC-DNA-NON VALUE 1.
               88  LA-FAC-DNA-OUI VALUE 2.
           05  LA-FAC-AVIS-INFRUCTUEUX
               BINARY-CHAR UNSIGNED.
           05  LA-FAC-AVIS-CONNUS
               BINARY-CHAR UNSIGNED.
               88  LA-FAC-AVC-NON VALUE 1.
               88  LA-FAC-AVC-OUI VALUE 2.
           05  FILLER PIC X(2) VALUE LOW-VALUES.
       01  LA-ACCES.
           05  LA-ACC-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-ACC-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-ACC-DISPOSITION
               BINARY-LONG UNSIGNED.
           05  LA-ACC-LECTURES
               BINARY-SHORT UNSIGNED.
           05  LA-ACC-ETAT
               BINARY-CHAR UNSIGNED.
               88  LA-ACC-ETA-NON-REMPLIE VALUE 1.
               88  LA-ACC-ETA-INCONNUE VALUE 2.
               88  LA-ACC-ETA-APPRECIATION VALUE 3.
               88  LA-ACC-ETA-REMPLIE VALUE 4.
           05  LA-ACC-CLASSE
               BINARY-CHAR UNSIGNED.
               88  LA-ACC-CLA-D1 VALUE 1.
               88  LA-ACC-CLA-D2 VALUE 2.
               88  LA-ACC-CLA-D3 VALUE 3.
               88  LA-ACC-CLA-AD1 VALUE 4.
               88  LA-ACC-CLA-AD2 VALUE 5.
               88  LA-ACC-CLA-AD3 VALUE 6.
               88  LA-ACC-CLA-IF1 VALUE 7.
               88  LA-ACC-CLA-IF2 VALUE 8.
       01  LA-CALENDRIER.
           05  LA-CAL-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-CAL-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-CAL-DERNIER-DEPOT
               BINARY-LONG UNSIGNED.
           05  LA-CAL-REFERENCE
               BINARY-LONG UNSIGNED.
           05  LA-CAL-PUBLICATION
               BINARY-LONG UNSIGNED.
           05  LA-CAL-JOUR-RECLAMATION
               BINARY-LONG UNSIGNED.
           05  LA-CAL-ANNEE
               BINARY-SHORT UNSIGNED.
           05  FILLER PIC X(2) VALUE LOW-VALUES.
       01  LA-RECLAMATION.
           05  LA-RCL-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-RCL-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-RCL-DERNIER-JOUR
               BINARY-LONG UNSIGNED.
           05  LA-RCL-DERNIER-JOUR-AUTRE
               BINARY-LONG UNSIGNED.
           05  LA-RCL-DISPOSITION
               BINARY-LONG UNSIGNED.
           05  LA-RCL-LECTURES
               BINARY-SHORT UNSIGNED.
           05  LA-RCL-STATUT
               BINARY-CHAR UNSIGNED.
               88  LA-RCL-STA-EN-TEMPS VALUE 1.
               88  LA-RCL-STA-CONTESTABLE VALUE 2.
               88  LA-RCL-STA-TARDIVE VALUE 3.
           05  FILLER PIC X(1) VALUE LOW-VALUES.
       01  LA-RECONDUCTION.
           05  LA-RCD-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-RCD-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-RCD-DISPOSITION
               BINARY-LONG UNSIGNED.
           05  LA-RCD-ANNEE
               BINARY-SHORT UNSIGNED.
           05  LA-RCD-DERNIERE
               BINARY-SHORT UNSIGNED.
       01  LA-QUOTAS.
           05  LA-QTA-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-QTA-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-QTA-DEUXIEME.
               10  LA-QT2-PLAFOND
                   BINARY-LONG UNSIGNED.
               10  LA-QT2-EFFECTIF
                   BINARY-LONG UNSIGNED.
               10  LA-QT2-DEPASSEMENT
                   BINARY-LONG UNSIGNED.
               10  LA-QT2-DISPOSITION
                   BINARY-LONG UNSIGNED.
           05  LA-QTA-DEUXIEME-INFORMATIQUE.
               10  LA-QTI-PLAFOND
                   BINARY-LONG UNSIGNED.
               10  LA-QTI-EFFECTIF
                   BINARY-LONG UNSIGNED.
               10  LA-QTI-DEPASSEMENT
                   BINARY-LONG UNSIGNED.
               10  LA-QTI-DISPOSITION
                   BINARY-LONG UNSIGNED.
           05  LA-QTA-TROISIEME.
               10  LA-QT3-PLAFOND
                   BINARY-LONG UNSIGNED.
               10  LA-QT3-EFFECTIF
                   BINARY-LONG UNSIGNED.
               10  LA-QT3-DEPASSEMENT
                   BINARY-LONG UNSIGNED.
               10  LA-QT3-DISPOSITION
                   BINARY-LONG UNSIGNED.
       01  LA-SCRUTIN.
           05  LA-SCR-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-SCR-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-SCR-DISPOSITION
               BINARY-LONG UNSIGNED.
           05  LA-SCR-ADOPTE
               BINARY-CHAR UNSIGNED.
               88  LA-SCR-ADO-NON VALUE 1.
               88  LA-SCR-ADO-OUI VALUE 2.
           05  LA-SCR-PREPONDERANTE
               BINARY-CHAR UNSIGNED.
               88  LA-SCR-PRP-NON VALUE 1.
               88  LA-SCR-PRP-OUI VALUE 2.
           05  FILLER PIC X(2) VALUE LOW-VALUES.
       01  LA-DISPOSITIONS.
           05  LA-DSP-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-DSP-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-DSP-NOMBRE-DISPOSITIONS
               BINARY-CHAR UNSIGNED.
           05  FILLER PIC X(3) VALUE LOW-VALUES.
           05  LA-DSP-DISPOSITIONS
               BINARY-LONG UNSIGNED OCCURS 8.
       01  LA-ANNEES.
           05  LA-ANN-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-ANN-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-ANN-ANNEE
               BINARY-SHORT UNSIGNED.
           05  LA-ANN-SUR-APPRECIATION
               BINARY-SHORT UNSIGNED.
           05  LA-ANN-AU-PLUS-TOT
               BINARY-SHORT UNSIGNED.
           05  LA-ANN-NOMBRE-FAITS
               BINARY-CHAR UNSIGNED.
           05  FILLER PIC X(1) VALUE LOW-VALUES.
           05  LA-ANN-FAITS OCCURS 76.
               10  LA-AFA-CHAMP
                   BINARY-SHORT UNSIGNED.
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
                   BINARY-CHAR UNSIGNED.
               10  LA-AFA-SOUS-RANG
                   BINARY-CHAR UNSIGNED.
       01  LA-QUOTAS-SOUS.
           05  LA-QTS-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-QTS-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-QTS-FIXE-DEUXIEME.
               10  LA-QF2-PLAFOND
                   BINARY-LONG UNSIGNED.
               10  LA-QF2-EFFECTIF
                   BINARY-LONG UNSIGNED.
               10  LA-QF2-DEPASSEMENT
                   BINARY-LONG UNSIGNED.
               10  LA-QF2-DISPOSITION
                   BINARY-LONG UNSIGNED.
           05  LA-QTS-FIXE-INFORMATIQUE.
               10  LA-QFI-PLAFOND
                   BINARY-LONG UNSIGNED.
               10  LA-QFI-EFFECTIF
                   BINARY-LONG UNSIGNED.
               10  LA-QFI-DEPASSEMENT
                   BINARY-LONG UNSIGNED.
               10  LA-QFI-DISPOSITION
                   BINARY-LONG UNSIGNED.
           05  LA-QTS-FIXE-TROISIEME.
               10  LA-QF3-PLAFOND
                   BINARY-LONG UNSIGNED.
               10  LA-QF3-EFFECTIF
                   BINARY-LONG UNSIGNED.
               10  LA-QF3-DEPASSEMENT
                   BINARY-LONG UNSIGNED.
               10  LA-QF3-DISPOSITION
                   BINARY-LONG UNSIGNED.
           05  LA-QTS-CHOIX-DEUXIEME.
               10  LA-QC2-PLAFOND
                   BINARY-LONG UNSIGNED.
               10  LA-QC2-EFFECTIF
                   BINARY-LONG UNSIGNED.
               10  LA-QC2-DEPASSEMENT
                   BINARY-LONG UNSIGNED.
               10  LA-QC2-DISPOSITION
                   BINARY-LONG UNSIGNED.
           05  LA-QTS-CHOIX-INFORMATIQUE.
               10  LA-QCI-PLAFOND
                   BINARY-LONG UNSIGNED.
               10  LA-QCI-EFFECTIF
                   BINARY-LONG UNSIGNED.
               10  LA-QCI-DEPASSEMENT
                   BINARY-LONG UNSIGNED.
               10  LA-QCI-DISPOSITION
                   BINARY-LONG UNSIGNED.
           05  LA-QTS-CHOIX-TROISIEME.
               10  LA-QC3-PLAFOND
                   BINARY-LONG UNSIGNED.
               10  LA-QC3-EFFECTIF
                   BINARY-LONG UNSIGNED.
               10  LA-QC3-DEPASSEMENT
                   BINARY-LONG UNSIGNED.
               10  LA-QC3-DISPOSITION
                   BINARY-LONG UNSIGNED.
           05  LA-QTS-AU-CHOIX
               BINARY-CHAR UNSIGNED.
               88  LA-QTS-CHX-NON VALUE 1.
               88  LA-QTS-CHX-OUI VALUE 2.
           05  FILLER PIC X(3) VALUE LOW-VALUES.
       01  LA-AGENT-EN-AGENCE.
           05  LA-AGE-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-AGE-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-AGE-CLASSE
               BINARY-CHAR UNSIGNED.
               88  LA-AGE-CLA-D1 VALUE 1.
               88  LA-AGE-CLA-D2 VALUE 2.
               88  LA-AGE-CLA-D3 VALUE 3.
               88  LA-AGE-CLA-AD1 VALUE 4.
               88  LA-AGE-CLA-AD2 VALUE 5.
               88  LA-AGE-CLA-AD3 VALUE 6.
               88  LA-AGE-CLA-IF1 VALUE 7.
               88  LA-AGE-CLA-IF2 VALUE 8.
           05  LA-AGE-AGREE
               BINARY-CHAR UNSIGNED.
               88  LA-AGE-AGR-NON VALUE 1.
               88  LA-AGE-AGR-OUI VALUE 2.
           05  LA-AGE-INSCRIT
               BINARY-CHAR UNSIGNED.
               88  LA-AGE-INS-NON VALUE 1.
               88  LA-AGE-INS-OUI VALUE 2.
           05  LA-AGE-DIRECTEUR
               BINARY-CHAR UNSIGNED.
               88  LA-AGE-DIR-NON VALUE 1.
               88  LA-AGE-DIR-OUI VALUE 2.
           05  LA-AGE-AGREE-D1
               BINARY-CHAR UNSIGNED.
               88  LA-AGE-AD1-NON VALUE 1.
               88  LA-AGE-AD1-OUI VALUE 2.
           05  LA-AGE-INSCRIT-D1
               BINARY-CHAR UNSIGNED.
               88  LA-AGE-ID1-NON VALUE 1.
               88  LA-AGE-ID1-OUI VALUE 2.
           05  FILLER PIC X(2) VALUE LOW-VALUES.
       01  LA-ETAT-ARTICLE.
           05  LA-EAR-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-EAR-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-EAR-ARTICLE
               BINARY-LONG UNSIGNED.
           05  LA-EAR-PREMIERE
               BINARY-SHORT UNSIGNED.
           05  LA-EAR-DERNIERE
               BINARY-SHORT UNSIGNED.
           05  LA-EAR-NOMBRE-CHANGEMENTS
               BINARY-SHORT UNSIGNED.
           05  LA-EAR-NOMBRE-ETATS
               BINARY-CHAR UNSIGNED.
           05  FILLER PIC X(1) VALUE LOW-VALUES.
       01  LA-CHANGEMENT.
           05  LA-CHG-VERSION
               BINARY-LONG UNSIGNED.
           05  LA-CHG-TAILLE
               BINARY-LONG UNSIGNED.
           05  LA-CHG-MAINTENANT
               BINARY-LONG UNSIGNED.
           05  LA-CHG-AVANT
               BINARY-LONG UNSIGNED.
           05  LA-CHG-EVOLUTION
               BINARY-CHAR UNSIGNED.
               88  LA-CHG-EVO-NOUVELLE VALUE 1.
               88  LA-CHG-EVO-MODIFIEE VALUE 2.
               88  LA-CHG-EVO-REDIGEE VALUE 3.
               88  LA-CHG-EVO-DEPLACEE VALUE 4.
               88  LA-CHG-EVO-SUPPRIMEE VALUE 5.
           05  FILLER PIC X(3) VALUE LOW-VALUES.
