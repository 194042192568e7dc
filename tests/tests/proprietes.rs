//! Properties of every pair, drawn at random; the exceptions that the text makes, one example each.

use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::constat::CodeConstat;
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_tests::fabrique::{self, Entree, FORMATION_NULLE};
use liste_aptitude_tests::oracles::{self, Deplacement, Effet};
use liste_aptitude_tests::strategies::{paires, tirage};
use proptest::prelude::*;
use serde_json::{Value, json};

proptest! {
    #![proptest_config(tirage(2000))]

    #[test]
    fn une_decision_est_coherente(p in paires()) {
        oracles::coherence(&p.dossier, &p.demande).map_err(TestCaseError::fail)?;
        oracles::lectures_non_sollicitees(&p.dossier, &p.demande).map_err(TestCaseError::fail)?;
        oracles::chemins(&p).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn couper_ou_reordonner_ne_change_rien(p in paires(), graine in any::<u64>()) {
        oracles::couper_les_services(&p, graine).map_err(TestCaseError::fail)?;
        oracles::couper_la_carriere(&p, graine).map_err(TestCaseError::fail)?;
        oracles::renverser_la_carriere(&p).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn plus_d_anciennete_n_aggrave_rien_hors_des_effets_listes(p in paires()) {
        oracles::avancer_chaque_debut(&p).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn n_importe_quels_octets_sont_lus_ou_refuses(octets in prop::collection::vec(any::<u8>(), 0..400)) {
        oracles::texte_quelconque(&octets).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn un_dossier_abime_est_lu_ou_refuse(p in paires(), coups in prop::collection::vec((any::<u16>(), any::<u8>()), 1..6)) {
        let mut octets = p.dossier_json.to_string().into_bytes();
        for (ou, quoi) in coups {
            let place = usize::from(ou) % octets.len();
            octets[place] = quoi;
        }
        oracles::texte_quelconque(&octets).map_err(TestCaseError::fail)?;
        octets.truncate(octets.len() / 2);
        oracles::texte_quelconque(&octets).map_err(TestCaseError::fail)?;
    }
}

proptest! {
    // Tries every missing fact of a dossier with every value: fewer cases.
    #![proptest_config(tirage(400))]

    #[test]
    fn fournir_un_fait_ne_renverse_rien(p in paires(), graine in any::<u64>()) {
        oracles::fournir(&p, graine).map_err(TestCaseError::fail)?;
    }
}

/// The decision of the initial text before and after an earlier start of that entry, and the effects at work.
fn avancer(dossier: &Value, demande: &Value, entree: &str, mois: u16) -> Avance {
    avancer_sous(EtatDuTexte::E2000, dossier, demande, entree, mois)
}

type Avance = (Decision, Decision, Vec<Effet>);

fn avancer_sous(etat: EtatDuTexte, dossier: &Value, demande: &Value, entree: &str, mois: u16) -> Avance {
    let deplacement = Deplacement { entree: entree.to_owned(), mois };
    let avance = oracles::avancer(dossier, &deplacement).expect("an entry of the dossier");
    let [avant, apres] = [dossier, &avance].map(|d| fabrique::evaluer_sous(etat, d, demande));
    let effets = oracles::exceptions(dossier, &deplacement, &avant, &apres);
    (avant, apres, effets)
}

fn personne(carriere: &[Value], formation: &Value) -> Value {
    let mut d = json!({"id": "E", "naissance": "1950-01-01", "formation": FORMATION_NULLE.clone(), "carriere": carriere,
        "inscrit_1999": false});
    for (nom, valeur) in formation.as_object().expect("an object") {
        d["formation"][nom] = valeur.clone();
    }
    d
}

/// A20.al4, then A17.al3: whoever holds the title and no post may be assimilated for D1; a cadre may not ask for it.
#[test]
fn entrer_plus_tot_dans_un_organisme_ferme_l_assimilation() {
    let cadre = Entree::nouvelle("general", "organisme", "a", "cadre", 7).avec("debut", "2010-01-02".into()).json();
    let dossier = personne(&[cadre], &json!({"ancien_eleve": true}));
    let (avant, apres, effets) = avancer(&dossier, &json!({"annee": 2010, "classe": "D1"}), "/carriere/0", 1);
    assert_eq!((avant.verdict, apres.verdict), (Verdict::SurAppreciation, Verdict::Irrecevable));
    assert_eq!(effets, [Effet::AutreRattachement, Effet::Assimilation]);
}

/// A20.al4 and A20.al5: a cadre who left in 1999 is not refused D1; back in a body by 1 January he is (A17.al3), judged in 1999 as ever.
#[test]
fn revenir_avant_le_premier_janvier_retire_l_assimilation() {
    let cadre = |debut: &str, fin: Value| {
        let entree = Entree::nouvelle("general", "organisme", "a", "cadre", 7);
        entree.avec("debut", debut.into()).avec("fin", fin).json()
    };
    let carriere = [cadre("1985-01-01", "1999-06-30".into()), cadre("2010-01-02", Value::Null)];
    let mut dossier = personne(&carriere, &json!({"ancien_eleve": true}));
    dossier["depart_regime"] = json!("1999-07-01");
    let (avant, apres, effets) = avancer(&dossier, &json!({"annee": 2010, "classe": "D1"}), "/carriere/1", 1);
    assert_eq!((avant.verdict, apres.verdict), (Verdict::SurAppreciation, Verdict::Irrecevable));
    assert_eq!(effets, [Effet::Assimilation]);
}

/// A15.al2: the inscription was published on the day of the nomination; nominated a month earlier, the person was not inscribed.
#[test]
fn etre_nomme_avant_la_publication_soumet_a_l_article_15() {
    let emploi = Entree::nouvelle("general", "caisse_nationale", "sans", "directeur", 0)
        .avec("debut", "2000-06-01".into())
        .avec("classe_declaree", "AD1".into())
        .avec("agrement", "sans_objet".into())
        .json();
    let mut dossier = personne(&[emploi], &json!({}));
    dossier["inscriptions"] =
        json!([{"annee": 2000, "classe": "AD1", "section": "premiere", "publication": "2000-06-01"}]);
    let (avant, apres, effets) = avancer(&dossier, &json!({"annee": 2010, "classe": "D1"}), "/carriere/0", 1);
    assert_eq!((avant.verdict, apres.verdict), (Verdict::Inscriptible, Verdict::Irrecevable));
    assert_eq!(effets, [Effet::Article15]);
}

/// A18.al3: a second nomination, not agréée, followed an inscription of the second section; made before R, it calls for the six weeks.
#[test]
fn une_nomination_anterieure_appelle_le_perfectionnement() {
    let retenu = Entree::de_classe(Classe::AD2).json();
    let autre = Entree::de_classe(Classe::AD3)
        .avec("debut", "2010-01-02".into())
        .avec("agrement", Value::Null)
        .avec("section_origine", "deuxieme".into())
        .json();
    let dossier = personne(&[retenu, autre], &json!({}));
    // Fifteen years of AD2: D2 is open and its four years are there (A13.al1.5).
    let (avant, apres, effets) = avancer(&dossier, &json!({"annee": 2010, "classe": "D2"}), "/carriere/1", 1);
    assert_eq!((avant.verdict, apres.verdict), (Verdict::Inscriptible, Verdict::Irrecevable));
    assert_eq!(effets, [Effet::Perfectionnement]);
}

/// A18.al4@2003: whoever holds an emploi of direction in another body of R. 123-45 needs an attestation for the first section, where he is
/// by an assimilated diploma; the day after 1 January he did not hold it yet.
#[test]
fn etre_nomme_plus_tot_ailleurs_appelle_l_attestation() {
    let ailleurs = Entree::nouvelle("autre_r123_45", "caisse_nationale", "1", "directeur_delegue", 0)
        .avec("debut", "2003-01-02".into())
        .avec("nomination_reguliere", true.into())
        .avec("agrement", Value::Null)
        .json();
    let dossier = personne(&[ailleurs], &json!({"diplome_assimile": "fnoss_uncaf", "attestation_msa": false}));
    let demande = json!({"annee": 2003, "classe": "D1"});
    let (avant, apres, effets) = avancer_sous(EtatDuTexte::E2003, &dossier, &demande, "/carriere/0", 1);
    assert_eq!((avant.verdict, apres.verdict), (Verdict::SurAppreciation, Verdict::Irrecevable));
    assert_eq!(effets, [Effet::Attestation]);
}

/// A5.al1.2 and A5.al2: a body that goes down leaves its agent comptable his class, AD2, until he takes a function without agrément in
/// another one. Taken in 2006, AD3 has run for four years on 1 January 2010 (A13.al1.4); taken before the body went down, it ended nothing,
/// and AD3 runs from the next one, the day before.
#[test]
fn quitter_avant_le_declassement_ne_met_pas_fin_au_benefice() {
    let comptable = Entree::nouvelle("general", "organisme", "c", "agent_comptable", 0)
        .depuis(Date::nouvelle(2001, 1, 1).expect("a day"))
        .avec("reclassements", json!([{"date": "2005-01-01", "categorie": "d"}]))
        .json();
    let national = |debut: &str, fin: Value| {
        let entree = Entree::nouvelle("general", "caisse_nationale", "sans", "directeur", 0);
        entree.avec("agrement", "sans_objet".into()).avec("debut", debut.into()).avec("fin", fin).json()
    };
    let carriere = [national("2006-01-01", "2006-06-30".into()), comptable, national("2009-12-31", Value::Null)];
    let dossier = personne(&carriere, &json!({}));
    let demande = json!({"annee": 2010, "classe": "D3"});
    let (avant, apres, effets) = avancer(&dossier, &demande, "/carriere/0", 13);
    assert_eq!((avant.verdict, apres.verdict), (Verdict::Inscriptible, Verdict::NonInscriptible));
    assert_eq!(effets, [Effet::FinDuBenefice]);
}

/// A15 as the rules compute it: at the CANSSM he may ask for the class of the emploi begun last, here D3. Begun first, that emploi leaves
/// the place to the other one, and D3 is closed; his class is D1 both times (A5.al1.1).
#[test]
fn commencer_avant_un_autre_emploi_change_l_emploi_retenu() {
    let emploi = |classe: &str, jour: &str| {
        let entree = Entree::nouvelle("mines", "canssm", "sans", "directeur_general", 0);
        let entree = entree.avec("classe_declaree", classe.into()).avec("nomination_reguliere", true.into());
        entree.avec("debut", jour.into()).avec("agrement", jour.into()).json()
    };
    let dossier = personne(&[emploi("D3", "2000-12-31"), emploi("D1", "1999-12-31")], &json!({}));
    let (avant, apres, effets) = avancer(&dossier, &json!({"annee": 2001, "classe": "D3"}), "/carriere/0", 60);
    assert_eq!((avant.verdict, apres.verdict), (Verdict::NonInscriptible, Verdict::Irrecevable));
    assert_eq!(effets, [Effet::AutreEmploi]);
}

/// A3.al1.6.b.4@2007: a sous-directeur of the lower level in an ava caisse of the top category begins in AD3; until 2006 in AD2
/// (A3.al1.5.b.4@2003), which he keeps when the body goes down (A5.al1.2) until a function without agrément elsewhere (A5.al2). Begun in
/// 2007 he has three years of AD3 on 1 January 2010 (A13.al1.4); begun in 2006, one day.
#[test]
fn commencer_sous_une_autre_table_donne_une_autre_classe() {
    let sous_directeur = Entree::nouvelle("ava", "caisse", "exceptionnelle", "sous_directeur", 2)
        .depuis(Date::nouvelle(2007, 1, 1).expect("a day"))
        .avec("reclassements", json!([{"date": "2008-01-01", "categorie": "1"}]))
        .json();
    let directeur = Entree::nouvelle("general", "caisse_nationale", "sans", "directeur", 0)
        .avec("agrement", "sans_objet".into())
        .avec("debut", "2009-12-31".into())
        .json();
    let dossier = personne(&[sous_directeur, directeur], &json!({}));
    let demande = json!({"annee": 2010, "classe": "D3"});
    let (avant, apres, effets) = avancer_sous(EtatDuTexte::E2010, &dossier, &demande, "/carriere/0", 1);
    assert_eq!((avant.verdict, apres.verdict), (Verdict::Inscriptible, Verdict::NonInscriptible));
    assert_eq!(effets, [Effet::AutreTable]);
}

/// Two intervals of 30 days make two months when added; the one that replaces them is measured date to date.
#[test]
fn combler_un_jour_peut_couter_une_duree() {
    // 1 January to 30 March 1999 is 2 months and 30 days, 1 April 1999 to 30 December 2004 is 5 years, 8 months and 30 days: added,
    // the six years of A12.al3.2. Begun on 1 March the second joins the first, and 1 January 1999 to 30 December 2004 is one day short.
    let tranche = |debut: &str, fin: &str| {
        let cadre = Entree::nouvelle("general", "organisme", "a", "cadre", 7);
        cadre.avec("debut", debut.into()).avec("fin", fin.into()).json()
    };
    let carriere = [tranche("1999-04-01", "2004-12-30"), tranche("1999-01-01", "1999-03-30")];
    let dossier = personne(&carriere, &json!({}));
    let (avant, apres, effets) = avancer(&dossier, &json!({"annee": 2010, "classe": "AD3"}), "/carriere/0", 1);
    assert_eq!((avant.verdict, apres.verdict), (Verdict::SurAppreciation, Verdict::NonInscriptible));
    assert_eq!(effets, [Effet::Addition]);
    assert_eq!(a12(&avant), "remplie 6a 6a 0m 0j ");
    assert_eq!(a12(&apres), "non_remplie 6a 5a 11m 30j 0a 0m 1j");
}

fn a12(d: &Decision) -> String {
    let c = d.constats.iter().find(|c| c.code == CodeConstat::A12Duree).expect("A12 is examined");
    format!("{} {} {} {}", c.etat, c.chiffres.requis, c.chiffres.constate, c.chiffres.manque)
}

/// A22 and A18.al1: an agent of IF1 under article 15 may ask for his own class; inscribed at the nomination, he is under A18, which closes it.
#[test]
fn ne_plus_relever_de_l_article_15_ferme_sa_propre_classe() {
    let emploi = Entree::nouvelle("general", "caisse_nationale", "sans", "directeur", 0)
        .avec("debut", "2008-01-01".into())
        .avec("classe_declaree", "IF1".into())
        .avec("agrement", "sans_objet".into());
    let mut dossier = personne(&[emploi.json()], &json!({}));
    // The list of 2007 ends on 31 December 2007 (A1.al2 as the rules compute it).
    dossier["inscriptions"] =
        json!([{"annee": 2007, "classe": "D1", "section": "premiere", "publication": "2006-12-20"}]);
    let (avant, apres, effets) = avancer(&dossier, &json!({"annee": 2010, "classe": "IF1"}), "/carriere/0", 1);
    assert_eq!((avant.verdict, apres.verdict), (Verdict::NonInscriptible, Verdict::Irrecevable));
    assert_eq!(effets, [Effet::Article15]);
}

/// A4.al3: sous-directeur of an SSM out of class, AD2 from the publication of an inscription in AD2, AD3 before. A nomination before the
/// publication adds days in AD3 and takes none from AD2: no exception here.
#[test]
fn etre_nomme_avant_la_publication_ne_fait_rien_perdre_de_la_plus_haute_classe() {
    let emploi = Entree::nouvelle("mines", "ssm", "hors_classe", "sous_directeur", 0)
        .avec("debut", "2001-01-01".into())
        .avec("agrement", "2001-01-01".into())
        .json();
    let mut dossier = personne(&[emploi], &json!({}));
    dossier["inscriptions"] =
        json!([{"annee": 2001, "classe": "AD2", "section": "premiere", "publication": "2001-01-01"}]);
    // Four years of AD2 on 1 January 2005 (A13.al1.3), to the day.
    let (avant, apres, effets) = avancer(&dossier, &json!({"annee": 2005, "classe": "AD1"}), "/carriere/0", 13);
    assert_eq!((avant.verdict, apres.verdict), (Verdict::Inscriptible, Verdict::Inscriptible));
    assert_eq!(effets, []);
    dossier["carriere"][0]["debut"] = json!("2001-01-02");
    let un_jour_de_moins = fabrique::evaluer(&dossier, &json!({"annee": 2005, "classe": "AD1"}));
    assert_eq!(un_jour_de_moins.verdict, Verdict::SurAppreciation);
}
