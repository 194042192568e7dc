//! The tests that hold a provision without a vector: tables read whole, and what follows a demande.

/// Provision (or those that begin so), file of `tests/tests`, test.
pub const ESSAIS: &[(&str, &str, &str)] = &[
    ("A1.al1", "classes.rs", "le_catalogue_de_l_article_3_en_entier"),
    ("A1.al2", "effets/listes.rs", "une_liste_vaut_jusqu_a_la_suivante"),
    ("A2.al1", "effets/commission.rs", "les_trente_sieges"),
    ("A2.al1", "effets/commission.rs", "qui_siege_et_qui_vote"),
    ("A2.al2", "effets/commission.rs", "les_trente_sieges"),
    ("A2.al2.3", "effets/commission.rs", "qui_represente_et_qui_est_elu"),
    ("A2.al2.4", "effets/commission.rs", "qui_represente_et_qui_est_elu"),
    ("A2.al3", "effets/commission.rs", "qui_represente_et_qui_est_elu"),
    ("A2.al4", "effets/commission.rs", "un_mandat_de_quatre_ans"),
    ("A2.al4", "effets/commission.rs", "un_mandat_se_proroge_de_six_mois_au_plus"),
    ("A2.al5", "effets/commission.rs", "qui_siege_et_qui_vote"),
    ("A2.al6", "effets/commission.rs", "quelques_votes"),
    ("A2.al6", "effets/commission.rs", "tous_les_votes"),
    ("A2.al7", "effets/commission.rs", "qui_siege_et_qui_vote"),
    ("A3.al1", "classes.rs", "le_catalogue_de_l_article_3_en_entier"),
    ("A3.al1", "tables_art3.rs", "chaque_table_donne_ce_qui_est_imprime"),
    ("A9.al3", "effets/listes.rs", "les_plafonds_sont_arrondis_au_dessous"),
    ("A9.al3", "effets/listes.rs", "les_depassements"),
    ("A10.al1", "effets/listes.rs", "les_plafonds_sont_arrondis_au_dessous"),
    ("A13.al1", "theoremes/temps.rs", "plus_de_mois_ne_nuit_jamais_et_l13_ne_fait_que_retirer"),
    ("A16.al2", "effets/acheminement.rs", "une_route_par_alinea"),
    ("A16.al3", "effets/acheminement.rs", "une_route_par_alinea"),
    ("A16.al4", "effets/acheminement.rs", "une_route_par_alinea"),
    ("A16.al2", "effets/agence.rs", "la_route_d_une_demande_selon_l_etat"),
    ("A16.al11", "effets/agence.rs", "la_route_d_une_demande_selon_l_etat"),
    ("A17", "theoremes/recevabilite.rs", "chaque_demande_a_une_seule_reponse"),
    ("A18", "theoremes/recevabilite.rs", "chaque_demande_a_une_seule_reponse"),
    ("A19bis.al1", "effets/agence.rs", "le_directeur_d_une_agence_garde_l_acces_a_d1"),
    ("A20.al6", "effets/listes.rs", "les_depassements"),
    ("A21.al1", "effets/acces.rs", "une_inscription_ouvre_les_classes_de_son_numero"),
    ("A21.al1", "classes.rs", "l_ordre_des_classes_est_un_ordre"),
    ("A21.al2", "effets/acces.rs", "l_ouverture_exceptionnelle_de_d3"),
    ("A21.al2", "effets/agence.rs", "l_ouverture_exceptionnelle_suit_la_table"),
    ("A21.al3", "effets/acces.rs", "un_agrement_n_ouvre_que_les_paires_du_dernier_alinea"),
    ("A21.al3", "effets/acces.rs", "diplome_ou_experience"),
    ("A22.al1", "effets/listes.rs", "la_premiere_inscription_est_reconduite"),
    ("A22.al1", "effets/listes.rs", "la_radiation_arrete_la_reconduction"),
    ("A22.al2", "effets/listes.rs", "rien_d_autre_ne_l_est"),
    ("A23.al1", "effets/designation.rs", "il_faut_etre_en_fonction_et_agree"),
    ("A23.al1.1", "effets/designation.rs", "en_outre_dans_la_meme_region"),
    ("A23.al1.2", "effets/designation.rs", "designe_dans_sa_classe_ou_dans_une_classe_ouverte"),
    ("A23.al2", "effets/designation.rs", "l_agent_national_doit_avoir_ete_inscrit"),
    ("A23bis.al1", "effets/agence.rs", "l_agent_d_une_agence_revient_dans_sa_classe"),
    ("A24.al1", "effets/agence.rs", "la_voie_d_une_reclamation_selon_l_etat"),
    ("A24.al1", "effets/calendrier.rs", "le_dernier_jour_pour_reclamer"),
    ("A24.al1", "effets/calendrier.rs", "une_reclamation_en_temps_contestable_ou_tardive"),
    ("A27.al1", "effets/listes.rs", "rien_d_autre_ne_l_est"),
    ("A27.al2", "effets/listes.rs", "rien_d_autre_ne_l_est"),
    ("A28.al1", "planification/annees.rs", "annees_de_liste"),
    ("R123-9", "effets/ecole.rs", "les_huit_missions"),
    ("R123-9", "effets/ecole.rs", "les_publics"),
    ("R123-9", "effets/ecole.rs", "sur_quelle_mission_repose_un_titre"),
];

/// Those of a provision.
pub fn essais(provision: &str) -> impl Iterator<Item = &'static (&'static str, &'static str, &'static str)> + '_ {
    let concerne =
        |debut: &str| provision.strip_prefix(debut).is_some_and(|suite| suite.is_empty() || suite.starts_with('.'));
    ESSAIS.iter().filter(move |e| concerne(e.0))
}

/// The line of a test in its source, from 1.
#[must_use]
pub fn ligne(source: &str, essai: &str) -> Option<usize> {
    let declare = format!("fn {essai}()");
    source.lines().position(|l| l.trim_start().starts_with(&declare)).map(|n| n + 1)
}
