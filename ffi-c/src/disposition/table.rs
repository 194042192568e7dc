//! The table itself: the records in the order in which they came, each field with its offset.
//!
//! Generated from ffi-c/src/enregistrements by outils/enregistrements_c.py (make generer): do not edit.

use super::{ChampPlat, Disposition};
use crate::enregistrements::*;
use core::ffi::c_char;

dispositions! {
    la_plage = 8 {
        0 debut: u32;
        4 fin: u32;
    }
    la_formation = 20 {
        0 scolarite: la_plage;
        8 semaines_perfectionnement: u16;
        10 semaines_connues: u8 in "oui_non";
        11 ancien_eleve: u8 in "oui_non";
        12 diplome_assimile: u8 in "diplome_assimile";
        13 admissible_concours: u8 in "oui_non";
        14 attestation_stage_informatique: u8 in "oui_non";
        15 certificat_comptabilite: u8 in "oui_non";
        16 diplome_informatique: u8 in "diplome_informatique";
        17 experience_informatique_reconnue: u8 in "oui_non";
        18 reserve: u8[2];
    }
    la_reclassement = 8 {
        0 date: u32;
        4 categorie: u8 in "categorie";
        5 reserve: u8[3];
    }
    la_periode = 80 {
        0 debut: u32;
        4 fin: u32;
        8 agrement_date: u32;
        12 regime: u8 in "regime";
        13 type_organisme: u8 in "type_organisme";
        14 categorie: u8 in "categorie";
        15 fonction: u8 in "fonction";
        16 niveau: u8;
        17 niveau_connu: u8 in "oui_non";
        18 qualite: u8 in "qualite";
        19 seuil_coefficient: u8 in "oui_non";
        20 attache_principal: u8 in "oui_non";
        21 interim: u8 in "oui_non";
        22 nomination_reguliere: u8 in "oui_non";
        23 agrement: u8 in "agrement";
        24 section_origine: u8 in "section_origine";
        25 classe_origine: u8 in "classe";
        26 classe_declaree: u8 in "classe";
        27 nombre_reclassements: u8;
        28 region: c_char[LA_REGION_MAX];
        44 reclassements: la_reclassement[LA_RECLASSEMENTS_MAX];
        76 niveau_equivalent: u8 in "classe";
        77 maintien: u8 in "maintien";
        78 reserve: u8[2];
    }
    la_inscription = 12 {
        0 publication: u32;
        4 annee: u16;
        6 classe: u8 in "classe";
        7 section: u8 in "section_origine";
        8 article15: u8 in "oui_non";
        9 reserve: u8[3];
    }
    la_position = 12 {
        0 debut: u32;
        4 fin: u32;
        8 type_position: u8 in "type_position";
        9 champ_social: u8 in "oui_non";
        10 reserve: u8[2];
    }
    la_fonction_publique = 132 {
        0 presente: u8 in "oui_non";
        1 proposition_ministre: u8 in "oui_non";
        2 nombre_categorie_a: u8;
        3 nombre_fonctions_securite_sociale: u8;
        4 categorie_a: la_plage[LA_FONCTION_PUBLIQUE_MAX];
        68 fonctions_securite_sociale: la_plage[LA_FONCTION_PUBLIQUE_MAX];
    }
    la_dossier = 3024 {
        0 version: u32;
        4 taille: u32;
        8 id: c_char[LA_ID_MAX];
        88 naissance: u32;
        92 depart_regime: u32;
        96 formation: la_formation;
        116 position: la_position;
        128 fonction_publique: la_fonction_publique;
        260 inscrit_1999: u8 in "oui_non";
        261 nombre_inscriptions: u8;
        262 nombre_carriere: u8;
        263 eleve_concours_interne: u8 in "oui_non";
        264 attestation_msa: u8 in "oui_non";
        265 attestation_cesdir: u8 in "oui_non";
        266 recevable_2010: u8 in "oui_non";
        267 statut_agent: u8 in "statut_agent";
        268 reserve: u8[4];
        272 inscriptions: la_inscription[LA_INSCRIPTIONS_MAX];
        464 carriere: la_periode[LA_CARRIERE_MAX];
    }
    la_depot = 8 {
        0 cachet_poste: u32;
        4 exemplaires: u8;
        5 recommande: u8 in "oui_non";
        6 classes_indiquees: u8 in "oui_non";
        7 pieces_jointes: u8 in "oui_non";
    }
    la_demande = 24 {
        0 version: u32;
        4 taille: u32;
        8 annee: u16;
        10 lectures: u16;
        12 classe: u8 in "classe";
        13 reduction_demandee: u8 in "oui_non";
        14 voie: u8 in "voie";
        15 reserve: u8[1];
        16 depot: la_depot;
    }
    la_grandeur = 8 {
        0 genre: u8 in "grandeur";
        1 mois: u8;
        2 jours: u8;
        3 reserve: u8;
        4 valeur: u32;
    }
    la_constat = 32 {
        0 disposition: u32;
        4 code: u8 in "code_constat";
        5 etat: u8 in "etat";
        6 reserve: u8[2];
        8 requis: la_grandeur;
        16 constate: la_grandeur;
        24 manque: la_grandeur;
    }
    la_chemin = 4 {
        0 champ: u16 in "champ";
        2 rang: u8;
        3 sous_rang: u8;
    }
    la_decision = 976 {
        0 version: u32;
        4 taille: u32;
        8 date_reference: u32;
        12 annee: u16;
        14 lectures_sollicitees: u16;
        16 classe: u8 in "classe";
        17 verdict: u8 in "verdict";
        18 section: u8 in "section";
        19 situation: u8 in "situation";
        20 classe_rattachement: u8 in "classe";
        21 avertissement: u8 in "avertissement";
        22 nombre_constats: u8;
        23 nombre_faits_manquants: u8;
        24 avertissements: u8;
        25 etat_du_texte: u8 in "etat_du_texte";
        26 reserve: u8[6];
        32 constats: la_constat[LA_CONSTATS_MAX];
        672 faits_manquants: la_chemin[LA_FAITS_MAX];
    }
    la_erreur = 20 {
        0 version: u32;
        4 taille: u32;
        8 statut: i32;
        12 chemin: la_chemin;
        16 regle: u8 in "regle";
        17 argument: u8;
        18 effet: u8 in "erreur_effet";
        19 reserve: u8;
    }
    la_robustesse = 88 {
        0 version: u32;
        4 taille: u32;
        8 verdict: u8 in "verdict";
        9 unanime: u8 in "oui_non";
        10 verdicts: u8;
        11 nombre_minimaux: u8;
        12 sollicitees: u16;
        14 minimaux: u16[LA_MINIMAUX_MAX];
        84 reserve: u8[4];
    }
    la_question = 12 {
        0 fait: la_chemin;
        4 si_pire_au_pire: u8 in "verdict";
        5 si_pire_au_mieux: u8 in "verdict";
        6 si_mieux_au_pire: u8 in "verdict";
        7 si_mieux_au_mieux: u8 in "verdict";
        8 inconnues_si_pire: u16;
        10 inconnues_si_mieux: u16;
    }
    la_questions = 924 {
        0 version: u32;
        4 taille: u32;
        8 nombre_questions: u8;
        9 reserve: u8[3];
        12 questions: la_question[LA_FAITS_MAX];
    }
    la_etape = 16 {
        0 agrement_date: u32;
        4 annee: u16;
        6 classe: u8 in "classe";
        7 section: u8 in "section";
        8 article15: u8 in "oui_non";
        9 regime: u8 in "regime";
        10 type_organisme: u8 in "type_organisme";
        11 categorie: u8 in "categorie";
        12 fonction: u8 in "fonction";
        13 niveau: u8;
        14 reserve: u8[2];
    }
    la_parcours = 76 {
        0 version: u32;
        4 taille: u32;
        8 issue: u8 in "issue_parcours";
        9 nombre_etapes: u8;
        10 reserve: u8[2];
        12 etapes: la_etape[LA_ETAPES_MAX];
    }
    la_faits_acces = 16 {
        0 version: u32;
        4 taille: u32;
        8 diplome_informatique: u8 in "diplome_informatique";
        9 experience_informatique_reconnue: u8 in "oui_non";
        10 regime: u8 in "regime";
        11 decision_nationale: u8 in "oui_non";
        12 avis_infructueux: u8;
        13 avis_connus: u8 in "oui_non";
        14 reserve: u8[2];
    }
    la_acces = 16 {
        0 version: u32;
        4 taille: u32;
        8 disposition: u32;
        12 lectures: u16;
        14 etat: u8 in "etat";
        15 classe: u8 in "classe";
    }
    la_calendrier = 28 {
        0 version: u32;
        4 taille: u32;
        8 dernier_depot: u32;
        12 reference: u32;
        16 publication: u32;
        20 dernier_jour_reclamation: u32;
        24 annee: u16;
        26 reserve: u8[2];
    }
    la_reclamation = 24 {
        0 version: u32;
        4 taille: u32;
        8 dernier_jour: u32;
        12 dernier_jour_autre_lecture: u32;
        16 disposition: u32;
        20 lectures: u16;
        22 statut: u8 in "statut_reclamation";
        23 reserve: u8;
    }
    la_reconduction = 16 {
        0 version: u32;
        4 taille: u32;
        8 disposition: u32;
        12 annee: u16;
        14 derniere: u16;
    }
    la_quota = 16 {
        0 plafond: u32;
        4 effectif: u32;
        8 depassement: u32;
        12 disposition: u32;
    }
    la_quotas = 56 {
        0 version: u32;
        4 taille: u32;
        8 deuxieme: la_quota;
        24 deuxieme_informatique: la_quota;
        40 troisieme: la_quota;
    }
    la_scrutin = 16 {
        0 version: u32;
        4 taille: u32;
        8 disposition: u32;
        12 adopte: u8 in "oui_non";
        13 preponderante: u8 in "oui_non";
        14 reserve: u8[2];
    }
    la_dispositions = 44 {
        0 version: u32;
        4 taille: u32;
        8 nombre_dispositions: u8;
        9 reserve: u8[3];
        12 dispositions: u32[LA_FONDEMENT_MAX];
    }
    la_annees = 320 {
        0 version: u32;
        4 taille: u32;
        8 annee: u16;
        10 sur_appreciation: u16;
        12 au_plus_tot: u16;
        14 nombre_faits: u8;
        15 reserve: u8;
        16 faits: la_chemin[LA_FAITS_MAX];
    }
    la_quotas_sous = 108 {
        0 version: u32;
        4 taille: u32;
        8 fixe_deuxieme: la_quota;
        24 fixe_informatique: la_quota;
        40 fixe_troisieme: la_quota;
        56 choix_deuxieme: la_quota;
        72 choix_informatique: la_quota;
        88 choix_troisieme: la_quota;
        104 au_choix: u8 in "oui_non";
        105 reserve: u8[3];
    }
    la_agent_en_agence = 16 {
        0 version: u32;
        4 taille: u32;
        8 classe: u8 in "classe";
        9 agree: u8 in "oui_non";
        10 inscrit: u8 in "oui_non";
        11 directeur: u8 in "oui_non";
        12 agree_d1: u8 in "oui_non";
        13 inscrit_d1: u8 in "oui_non";
        14 reserve: u8[2];
    }
    la_etat_article = 20 {
        0 version: u32;
        4 taille: u32;
        8 article: u32;
        12 premiere: u16;
        14 derniere: u16;
        16 nombre_changements: u16;
        18 nombre_etats: u8;
        19 reserve: u8;
    }
    la_changement = 20 {
        0 version: u32;
        4 taille: u32;
        8 maintenant: u32;
        12 avant: u32;
        16 evolution: u8 in "evolution";
        17 reserve: u8[3];
    }
}
