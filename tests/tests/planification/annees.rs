//! The first year: a scan list by list, what is lacking until then, the two ends where a fact is unknown.

use super::{annees, cadre, lire};
use liste_aptitude_noyau::constat::{Chiffres, CodeConstat, Constat, Etat, Grandeur};
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::demande::{ANNEE_LISTE_MAX, ANNEE_LISTE_MIN};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::planification::{
    Annees, Borne, Delai, Manque, NatureManque, Parcours, parcours_a_la_borne, premiere_annee,
};
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::duree::Duree;
use liste_aptitude_noyau::{Demande, Dossier, evaluer};
use liste_aptitude_tests::vecteurs;
use serde_json::{Value, json};

#[test]
fn annees_de_liste() {
    assert!(Annees::nouvelles(ANNEE_LISTE_MIN, ANNEE_LISTE_MAX).is_some());
    let etendue = annees(2003, 2006);
    assert_eq!((etendue.de(), etendue.jusqu_a(), etendue.iter().count()), (2003, 2006, 4));
    for (de, jusqu_a) in [(1999, 2000), (2000, 2200), (2001, 2000)] {
        assert_eq!(Annees::nouvelles(de, jusqu_a), None, "{de}-{jusqu_a}");
    }
    assert!(Delai::mois(11).is_some() && Delai::mois(12).is_none());
}

#[test]
fn premiere_annee_comme_un_balayage() {
    let etendue = annees(ANNEE_LISTE_MIN, 2030);
    let (mut trouvees, mut ecarts) = (0, 0);
    for v in vecteurs() {
        let dossier = lire_dossier_json(&v.dossier).expect("a vector with a decision is valid");
        let demande = lire_demande_json(&v.demande).expect("a vector with a decision is valid");
        let (classe, lectures) = (demande.classe(), demande.lectures());
        let le = |annee| evaluer(&dossier, &Demande::nouvelle(annee, classe, lectures).expect("a list year"));
        let p = premiere_annee(&dossier, classe, lectures, etendue);
        let inscriptible = etendue.iter().find(|&a| le(a).verdict == Verdict::Inscriptible);
        assert_eq!(p.annee, inscriptible, "{}", v.nom);
        let avant = inscriptible.unwrap_or(ANNEE_LISTE_MAX);
        let sur_appreciation = etendue.iter().find(|&a| a < avant && le(a).verdict == Verdict::SurAppreciation);
        assert_eq!(p.sur_appreciation, sur_appreciation, "{}", v.nom);
        assert_eq!(p.depart, le(ANNEE_LISTE_MIN), "{}", v.nom);
        assert_eq!(p.manques.is_empty(), p.depart.verdict == Verdict::Inscriptible, "{}", v.nom);
        trouvees += usize::from(inscriptible.is_some());
        // The other end: never later, and apart from this one by facts that the dossier lacks, and by these only.
        assert!(p.au_plus_tot.is_some() || p.annee.is_none(), "{}", v.nom);
        assert!(p.annee.is_none_or(|annee| p.au_plus_tot <= Some(annee)), "{}", v.nom);
        assert_eq!(p.faits.is_empty(), p.au_plus_tot == p.annee, "{}", v.nom);
        if let Some(annee) = p.au_plus_tot.filter(|_| p.au_plus_tot != p.annee) {
            assert_eq!((le(annee).verdict, &p.faits), (Verdict::Indetermine, &le(annee).faits_manquants), "{}", v.nom);
            ecarts += 1;
        }
    }
    assert!(trouvees >= 100, "only {trouvees} vectors ever become inscriptible");
    assert!(ecarts >= 10, "only {ecarts} vectors have two ends");
}

/// Section 2, AD3: 43 years (A9.al1) on 15 June 2001, so from the list of 2002; six years as a cadre (A12.al3.2) on 1 February
/// 2003, so from the list of 2004.
#[test]
fn ce_qui_manque_et_jusqu_a_quand() {
    let dossier = lire(&cadre("1958-06-15", false, "1997-02-01"));
    let p = premiere_annee(&dossier, Classe::AD3, Lectures::DEFAUT, annees(2000, 2010));
    assert_eq!((p.annee, p.sur_appreciation), (Some(2004), None));
    let manques: Vec<_> = p.manques.iter().map(|m| (m.constat.code, m.nature, m.constat.chiffres.manque)).collect();
    let trois_ans_un_mois = Grandeur::Duree(Duree { annees: 3, mois: 1, jours: 0 });
    assert_eq!(
        manques,
        [
            (CodeConstat::A9Age, NatureManque::Age, Grandeur::Age(2)),
            (CodeConstat::A12Duree, NatureManque::Duree, trois_ans_un_mois),
        ]
    );
    assert_eq!(premiere_annee(&dossier, Classe::AD3, Lectures::DEFAUT, annees(2000, 2003)).annee, None);
    // D3 is closed to a cadre (A17.al3) and to the second section (A7.al1).
    let p = premiere_annee(&dossier, Classe::D3, Lectures::DEFAUT, annees(2000, 2010));
    assert_eq!(p.annee, None);
    assert_eq!(p.manque(CodeConstat::A17Classe).map(|m| m.nature), Some(NatureManque::Agrement));
    assert_eq!(p.manque(CodeConstat::A7Section).map(|m| m.nature), Some(NatureManque::Titre));
    let p = premiere_annee(&dossier, Classe::IF2, Lectures::DEFAUT, annees(2000, 2010));
    assert_eq!(p.manque(CodeConstat::A14Diplome).map(|m| m.nature), Some(NatureManque::Diplome));
    assert_eq!(p.manque(CodeConstat::A14Attestation).map(|m| m.nature), Some(NatureManque::Attestation));
}

/// Born on 15 June 1964, a cadre since 1 February 1999. With the title of the school he is in the first section, where two years as a
/// cadre are enough (A12.al3.2, A12.al4): since 1 February 2001, so on the list of 2002. Without, he needs six (A12.al3.2), since 1
/// February 2005, and must be 43 (A9.al1): on 15 June 2007, so on the list of 2008. Who does not tell the title has the two ends, not the
/// worse one; who does not tell the birth has the end that his six years give, and no other on the lists that ask for an age: up to 2009.
#[test]
fn un_fait_qui_manque_n_est_jamais_suppose() {
    let sans = |chemin: &str| {
        let mut dossier = cadre("1964-06-15", false, "1999-02-01");
        *dossier.pointer_mut(chemin).expect("a fact") = Value::Null;
        lire(&dossier)
    };
    let bornes = |dossier: &Dossier| {
        let p = premiere_annee(dossier, Classe::AD3, Lectures::DEFAUT, annees(2000, 2009));
        (p.annee, p.au_plus_tot, p.faits.iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let titre_inconnu = sans("/formation/ancien_eleve");
    assert_eq!(bornes(&titre_inconnu), (Some(2008), Some(2002), vec!["formation.ancien_eleve".to_owned()]));
    assert_eq!(bornes(&sans("/naissance")), (None, Some(2006), vec!["naissance".to_owned()]));
    assert_eq!(bornes(&lire(&cadre("1964-06-15", true, "1999-02-01"))), (Some(2002), Some(2002), vec![]));
    assert_eq!(bornes(&lire(&cadre("1964-06-15", false, "1999-02-01"))), (Some(2008), Some(2008), vec![]));
    // A career is taken as complete: no fact that a dossier may lack gives years to one without.
    assert_eq!(bornes(&lire(&json!({"id": "x"}))), (None, None, vec![]));

    let arrivee = |borne, jusqu_a| {
        let delai = Delai::mois(6).expect("within eleven");
        match parcours_a_la_borne(&titre_inconnu, Classe::AD3, Lectures::DEFAUT, annees(2000, jusqu_a), delai, borne) {
            Parcours::Atteint(etapes) => etapes.last().map(|e| e.annee),
            _ => None,
        }
    };
    assert_eq!((arrivee(Borne::Acquise, 2009), arrivee(Borne::AuMieux, 2009)), (Some(2008), Some(2002)));
    assert_eq!((arrivee(Borne::Acquise, 2007), arrivee(Borne::AuMieux, 2007)), (None, Some(2002)));
}

/// The kind of thing each finding lacks. AD2 opens to some cadres by the title of the school (A17.al2), the other classes by an
/// agrément; what is left to the commission is its decision, whatever it is about.
#[test]
fn chaque_constat_dit_ce_qui_manque() {
    use CodeConstat as C;
    use Etat::{Appreciation, Inconnue, NonRemplie};
    use NatureManque as N;
    #[rustfmt::skip] // one row = one kind
    let cas = [
        (C::A16Date, NonRemplie, "A16.al1", N::Depot),
        (C::A16Pieces, NonRemplie, "A16.al1", N::Depot),
        (C::A17Classe, NonRemplie, "A17.al2", N::Titre),
        (C::A17Classe, Inconnue, "A17.al2", N::Titre),
        (C::A17Classe, NonRemplie, "A17.al3", N::Agrement),
        (C::A17Classe, Appreciation, "A20.al5", N::Commission),
        (C::A15Classe, NonRemplie, "A15.al2", N::Rattachement),
        (C::A18Classe, NonRemplie, "A18.al1.6", N::Rattachement),
        (C::A18Classe, Appreciation, "A20.al4", N::Commission),
        (C::A20Assimilation, Appreciation, "A20.al4", N::Commission),
        (C::A18Perfectionnement, NonRemplie, "A18.al3", N::Semaines),
        (C::A15Perfectionnement, NonRemplie, "A15.al2", N::Semaines),
        (C::A7Section, NonRemplie, "A7.al3", N::Titre),
        (C::A9Age, NonRemplie, "A9.al1", N::Age),
        (C::A10Proposition, NonRemplie, "A10.al1", N::Proposition),
        (C::A13DureeFonctions, Appreciation, "A13.al3", N::Duree),
        (C::A14Diplome, NonRemplie, "A14.al1.2", N::Diplome),
        (C::A14Attestation, NonRemplie, "A14.al1.3", N::Attestation),
        (C::A18AutreOrganisme, NonRemplie, "A18.al4@2003", N::Attestation),
        (C::A10Statut, NonRemplie, "A10.al1", N::Statut),
        (C::A15Duree, NonRemplie, "A15.al3@2013", N::Duree),
    ];
    for (code, etat, disposition, nature) in cas {
        let disposition = Renvoi::depuis_texte(disposition).expect("a provision");
        let constat = Constat { code, etat, disposition, chiffres: Chiffres::default() };
        assert_eq!(Manque::de(constat), Some(Manque { nature, constat }), "{code}");
        assert_eq!(Manque::de(Constat { etat: Etat::Remplie, ..constat }), None, "{code}");
    }
}
