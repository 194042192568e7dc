//! Planning against its definitions: eight calls, a scan year by year, every sequence of inscriptions.

use liste_aptitude_noyau::constat::{Chiffres, CodeConstat, Constat, Etat, Grandeur};
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::demande::{ANNEE_LISTE_MAX, ANNEE_LISTE_MIN};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::planification::{
    Annees, Borne, Delai, ETAPES_MAX, Etape, Manque, NatureManque, Parcours, emploi_type, parcours,
    parcours_a_la_borne, premiere_annee, tous_les_verdicts, toutes_classes,
};
use liste_aptitude_noyau::texte::art_13::LIGNES;
use liste_aptitude_noyau::texte::catalogue;
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::duree::Duree;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Regime, TypeOrganisme};
use liste_aptitude_noyau::{Demande, Dossier, evaluer, verdict};
use liste_aptitude_tests::strategies::paires;
use liste_aptitude_tests::vecteurs;
use proptest::prelude::*;
use serde_json::{Value, json};

fn lire(dossier: &Value) -> Dossier {
    lire_dossier_json(&dossier.to_string()).expect("a valid dossier")
}

fn annees(de: u16, jusqu_a: u16) -> Annees {
    Annees::nouvelles(de, jusqu_a).expect("list years")
}

#[test]
fn toutes_classes_comme_huit_appels() {
    let mut decisions = heapless::Vec::new();
    for v in vecteurs() {
        let dossier = lire_dossier_json(&v.dossier).expect("a vector with a decision is valid");
        let demande = lire_demande_json(&v.demande).expect("a vector with a decision is valid");
        toutes_classes(&dossier, &demande, &mut decisions);
        let appels: Vec<_> = Classe::TOUTES.iter().map(|&c| evaluer(&dossier, &demande.pour_classe(c))).collect();
        assert_eq!(decisions.as_slice(), appels, "{}", v.nom);
        let verdicts: Vec<_> = appels.iter().map(|d| (d.classe, d.verdict)).collect();
        assert_eq!(tous_les_verdicts(&dossier, &demande).to_vec(), verdicts, "{}", v.nom);
    }
}

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

fn formation(ancien_eleve: bool) -> Value {
    json!({"ancien_eleve": ancien_eleve, "diplome_assimile": "aucun", "admissible_concours": false,
           "semaines_perfectionnement": 0, "attestation_stage_informatique": false, "certificat_comptabilite": false,
           "diplome_informatique": "aucun", "experience_informatique_reconnue": false})
}

fn cadre(naissance: &str, ancien_eleve: bool, depuis: &str) -> Value {
    json!({"id": "x", "naissance": naissance, "formation": formation(ancien_eleve), "inscrit_1999": false,
           "carriere": [{"debut": depuis, "fonction": "cadre", "niveau": 7,
                         "organisme": {"regime": "general", "type": "organisme", "categorie": "b"}}]})
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

/// Born on 15 June 1970, a cadre since 1 February 1999. With the title of the school he is in the first section, where two years as a
/// cadre are enough (A12.al3.2, A12.al4): since 1 February 2001, so on the list of 2002. Without, he needs six (A12.al3.2), since 1
/// February 2005, and must be 43 (A9.al1): on 15 June 2013, so on the list of 2014. Who does not tell the title has the two ends, not the
/// worse one; who does not tell the birth has the end that his six years give, and no other.
#[test]
fn un_fait_qui_manque_n_est_jamais_suppose() {
    let sans = |chemin: &str| {
        let mut dossier = cadre("1970-06-15", false, "1999-02-01");
        *dossier.pointer_mut(chemin).expect("a fact") = Value::Null;
        lire(&dossier)
    };
    let bornes = |dossier: &Dossier| {
        let p = premiere_annee(dossier, Classe::AD3, Lectures::DEFAUT, annees(2000, 2060));
        (p.annee, p.au_plus_tot, p.faits.iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let titre_inconnu = sans("/formation/ancien_eleve");
    assert_eq!(bornes(&titre_inconnu), (Some(2014), Some(2002), vec!["formation.ancien_eleve".to_owned()]));
    assert_eq!(bornes(&sans("/naissance")), (None, Some(2006), vec!["naissance".to_owned()]));
    assert_eq!(bornes(&lire(&cadre("1970-06-15", true, "1999-02-01"))), (Some(2002), Some(2002), vec![]));
    assert_eq!(bornes(&lire(&cadre("1970-06-15", false, "1999-02-01"))), (Some(2014), Some(2014), vec![]));
    // A career is taken as complete: no fact that a dossier may lack gives years to one without.
    assert_eq!(bornes(&lire(&json!({"id": "x"}))), (None, None, vec![]));

    let arrivee = |borne, jusqu_a| {
        let delai = Delai::mois(6).expect("within eleven");
        match parcours_a_la_borne(&titre_inconnu, Classe::AD3, Lectures::DEFAUT, annees(2000, jusqu_a), delai, borne) {
            Parcours::Atteint(etapes) => etapes.last().map(|e| e.annee),
            _ => None,
        }
    };
    assert_eq!((arrivee(Borne::Acquise, 2060), arrivee(Borne::AuMieux, 2060)), (Some(2014), Some(2002)));
    assert_eq!((arrivee(Borne::Acquise, 2013), arrivee(Borne::AuMieux, 2013)), (None, Some(2002)));
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
    ];
    for (code, etat, disposition, nature) in cas {
        let disposition = Renvoi::depuis_texte(disposition).expect("a provision");
        let constat = Constat { code, etat, disposition, chiffres: Chiffres::default() };
        assert_eq!(Manque::de(constat), Some(Manque { nature, constat }), "{code}");
        assert_eq!(Manque::de(Constat { etat: Etat::Remplie, ..constat }), None, "{code}");
    }
}

#[test]
fn un_emploi_type_pour_chaque_regime_et_classe() {
    for &regime in Regime::TOUTES {
        for &classe in Classe::TOUTES {
            let e = emploi_type(regime, classe).expect("at least an emploi of the general regime");
            let o = e.organisme;
            let classes = catalogue::classes(o.regime(), o.genre(), o.categorie(), e.fonction, e.niveau);
            assert_eq!(classes, classe.seule(), "{regime} {classe}");
            assert!(o.regime() == regime || o.regime() == Regime::General, "{regime} {classe}");
            assert!(![TypeOrganisme::CaisseNationale, TypeOrganisme::Canssm].contains(&o.genre()), "{regime} {classe}");
        }
    }
    // A3 lists no local emploi of IF1 outside the general regime, and one of D1 in the mines (SSM outside the classes).
    let regime_de = |regime, classe| emploi_type(regime, classe).expect("an emploi").organisme.regime();
    assert_eq!(regime_de(Regime::Mines, Classe::IF1), Regime::General);
    assert_eq!(regime_de(Regime::Mines, Classe::D1), Regime::Mines);
    assert_eq!(regime_de(Regime::Ava, Classe::D1), Regime::General);
    assert_eq!(regime_de(Regime::Ava, Classe::D2), Regime::Ava);
}

fn etapes(p: &Parcours) -> Vec<(Classe, u16)> {
    match p {
        Parcours::Atteint(etapes) => etapes.iter().map(|e| (e.classe, e.annee)).collect(),
        Parcours::DejaRattache | Parcours::HorsDePortee => Vec::new(),
    }
}

/// An ancien élève, cadre since 1990: AD2 is open at once (A17.al2, five years of A12). D2 and AD1 ask four years in AD2
/// (A13.al1.3 and 5), D1 four years in either (A13.al1.6). Agréé on 1 January, those are full on the list four years later; on
/// 1 July they are so on the fifth.
#[test]
fn de_cadre_a_d1() {
    let dossier = lire(&cadre("1960-01-01", true, "1990-01-01"));
    let vers = |classe, delai, fin| {
        parcours(&dossier, classe, Lectures::DEFAUT, annees(2000, fin), Delai::mois(delai).expect("a delay"))
    };
    let attendu = |ans: [u16; 3]| [Classe::AD2, Classe::D2, Classe::D1].into_iter().zip(ans).collect::<Vec<_>>();
    assert_eq!(etapes(&vers(Classe::D1, 0, 2010)), attendu([2000, 2004, 2008]));
    assert_eq!(etapes(&vers(Classe::D1, 6, 2010)), attendu([2000, 2005, 2010]));
    assert_eq!(vers(Classe::D1, 6, 2009), Parcours::HorsDePortee);
    assert_eq!(etapes(&vers(Classe::AD2, 6, 2009)), [(Classe::AD2, 2000)]);
}

/// The steps of a path are ordinary inscriptions, in emplois of the regime of the last emploi begun by January 2000 in a
/// body of A1: not that of an acting post, of a post outside A1, or of one begun later.
#[test]
fn les_emplois_supposes_sont_du_regime_de_la_personne() {
    let poste = |debut: &str, interim: bool, regime: &str, genre: &str| {
        json!({"debut": debut, "interim": interim, "fonction": "cadre", "niveau": 3, "seuil_coefficient": true,
               "organisme": {"regime": regime, "type": genre, "categorie": if genre == "ur" { "1" } else { "2" }}})
    };
    let mut dossier = cadre("1960-01-01", true, "1980-01-01");
    dossier["carriere"].as_array_mut().expect("a list").extend([
        poste("1985-01-01", false, "mines", "ur"),
        poste("1990-01-01", true, "organic", "caisse"),
        poste("1991-01-01", false, "autre", "caisse"),
        poste("2000-01-02", false, "canam", "caisse"),
    ]);
    let vers_d1 =
        parcours(&lire(&dossier), Classe::D1, Lectures::DEFAUT, annees(2000, 2012), Delai::mois(0).expect("a delay"));
    let Parcours::Atteint(etapes) = vers_d1 else { panic!("D1 is within reach") };
    assert!(etapes.iter().all(|e| !e.article15));
    let regimes: Vec<Regime> = etapes.iter().map(|e| e.emploi.organisme.regime()).collect();
    assert_eq!(regimes, [Regime::Mines, Regime::Mines, Regime::Mines], "D1 too: a SSM outside the classes (A3.al1.1)");
}

/// An ancien élève, computing specialist since 1990, paid at the threshold of A12.al1 since 1997. AD3 is open in 2000 (two years,
/// A12.al3.2 less four), IF2 in 2002 (five years, A12.al3.4 less four); the computing years add up under L14, so that AD3 first
/// would not be too late for IF2 in 2002 either. The path of one step is the one to give.
#[test]
fn la_meme_annee_en_moins_d_etapes() {
    let mut dossier = cadre("1960-01-01", true, "1997-01-01");
    dossier["formation"]["diplome_informatique"] = "annexe_1".into();
    dossier["carriere"][0]["fonction"] = "informaticien".into();
    dossier["carriere"][0]["niveau"] = 8.into();
    let mut avant = dossier["carriere"][0].clone();
    (avant["debut"], avant["fin"], avant["seuil_coefficient"]) =
        ("1990-01-01".into(), "1996-12-31".into(), false.into());
    dossier["carriere"].as_array_mut().expect("a list").insert(0, avant);
    let vers = |classe| {
        parcours(&lire(&dossier), classe, Lecture::L14.seule(), annees(2000, 2010), Delai::mois(0).expect("a delay"))
    };
    assert_eq!(etapes(&vers(Classe::AD3)), [(Classe::AD3, 2000)]);
    assert_eq!(etapes(&vers(Classe::IF2)), [(Classe::IF2, 2002)]);
}

/// What the dossier holds when a step is taken goes on counting after it, and nothing else does.
#[test]
fn ce_qui_reste_apres_une_nomination() {
    let vers = |dossier: &Value, classe| {
        etapes(&parcours(
            &lire(dossier),
            classe,
            Lectures::DEFAUT,
            annees(2000, 2005),
            Delai::mois(0).expect("a delay"),
        ))
    };
    // The years of cadre: AD2 asks three years in AD3 (A13.al1.2) and five of A12, which the years since 1990 already are.
    let mut dossier = cadre("1950-01-01", false, "1990-01-01");
    dossier["formation"]["semaines_perfectionnement"] = 6.into();
    assert_eq!(vers(&dossier, Classe::AD2), [(Classe::AD3, 2000), (Classe::AD2, 2003)]);
    // A reclassement of long ago: one year in D3, then D2, so that D2 asks three more years in AD2 (A13.al1.5).
    let mut dossier = cadre("1960-01-01", true, "1996-01-01");
    let ancien = json!({"debut": "1990-01-01", "fin": "1995-12-31", "fonction": "directeur", "niveau": 0,
        "nomination_reguliere": true, "agrement": "1990-01-01", "section_origine": "premiere",
        "organisme": {"regime": "general", "type": "organisme", "categorie": "d"},
        "reclassements": [{"date": "1991-01-01", "categorie": "c"}]});
    dossier["carriere"].as_array_mut().expect("a list").insert(0, ancien);
    assert_eq!(vers(&dossier, Classe::D2), [(Classe::AD2, 2000), (Classe::D2, 2003)]);
    // A departure still to come stops the clock (A11.al2): no four years in AD2. One before the agrément, or on its day, is over.
    let mut dossier = cadre("1960-01-01", true, "1990-01-01");
    for (depart, attendu) in [("1999-06-01", true), ("2000-01-01", true), ("2000-01-02", false), ("2001-06-01", false)]
    {
        dossier["depart_regime"] = depart.into();
        let attendu: &[(Classe, u16)] = if attendu { &[(Classe::AD2, 2000), (Classe::D2, 2004)] } else { &[] };
        assert_eq!(vers(&dossier, Classe::D2), attendu, "{depart}");
    }
}

#[test]
fn deja_dans_la_classe() {
    let mut dossier = cadre("1960-01-01", true, "1985-01-01");
    dossier["carriere"][0]["fin"] = "1994-12-31".into();
    let emploi = json!({"debut": "1995-01-01", "fonction": "directeur", "niveau": 0, "agrement": "1995-01-01",
        "nomination_reguliere": true, "section_origine": "premiere",
        "organisme": {"regime": "general", "type": "organisme", "categorie": "c"}});
    dossier["carriere"].as_array_mut().expect("a list").push(emploi);
    let vers = |classe| {
        parcours(&lire(&dossier), classe, Lectures::DEFAUT, annees(2000, 2010), Delai::mois(0).expect("a delay"))
    };
    assert_eq!(vers(Classe::D2), Parcours::DejaRattache);
    assert_eq!(etapes(&vers(Classe::D1)), [(Classe::D1, 2000)]);
}

/// A path has at most as many steps as the rows of A13.al1 have rungs, and the entry: a row counts classes whose own rows count others.
#[test]
fn quatre_etapes_suffisent() {
    let mut hauteur = std::collections::HashMap::new();
    for _ in LIGNES {
        for &c in Classe::TOUTES {
            let ligne = LIGNES.iter().find(|l| l.classe == c);
            let comptees = ligne.into_iter().flat_map(|l| l.alternatives).flat_map(|a| a.classes);
            let sous = comptees.map(|k| hauteur.get(k).copied().unwrap_or(1)).max().unwrap_or(0);
            hauteur.insert(c, sous + 1);
        }
    }
    assert_eq!(hauteur.values().max(), Some(&ETAPES_MAX));
}

/// The dossier after a step and an agrément on 1 February, written out as the documentation of the module says, in the general regime.
fn apres(dossier: &Value, classe: Classe, annee: u16, section: &Value) -> Value {
    let (fonction, categorie, genre, niveau) = match classe {
        Classe::D1 => ("directeur", "a", "organisme", 0),
        Classe::D2 => ("directeur", "c", "organisme", 0),
        Classe::D3 => ("directeur", "d", "organisme", 0),
        Classe::AD1 => ("agent_comptable", "a", "organisme", 0),
        Classe::AD2 => ("agent_comptable", "c", "organisme", 0),
        Classe::AD3 => ("agent_comptable", "d", "organisme", 0),
        Classe::IF1 => ("directeur_informatique", "b", "organisme", 0),
        Classe::IF2 => ("directeur_adjoint", "sans", "centre_informatique_regional", 2),
    };
    let (debut, veille) = (format!("{annee}-02-01"), format!("{annee}-01-31"));
    let mut suivant = dossier.clone();
    for p in suivant["carriere"].as_array_mut().expect("a list") {
        if p["fin"].is_null() {
            p["fin"] = veille.clone().into();
        }
    }
    suivant["carriere"].as_array_mut().expect("a list").push(json!({
        "debut": debut, "agrement": debut, "fonction": fonction, "niveau": niveau, "nomination_reguliere": true,
        "organisme": {"regime": "general", "type": genre, "categorie": categorie},
        "section_origine": section, "classe_origine": classe.nom()}));
    suivant
}

/// The earliest list on which the class can be reached by any sequence of inscriptions, waiting allowed, and the fewest steps to it.
fn plus_tot_par_definition(
    dossier: &Value,
    cible: Classe,
    de: u16,
    fin: u16,
    lectures: Lectures,
) -> Option<(u16, usize)> {
    let mut meilleur = None;
    let mut a_faire = vec![(dossier.clone(), de, 0)];
    while let Some((etat, premiere, pas)) = a_faire.pop() {
        let lu = lire(&etat);
        for annee in premiere..=fin {
            for &classe in Classe::TOUTES {
                let d = evaluer(&lu, &Demande::nouvelle(annee, classe, lectures).expect("a list year"));
                if d.verdict != Verdict::Inscriptible {
                    continue;
                }
                if classe == cible {
                    let atteint = (annee, pas + 1);
                    meilleur = Some(meilleur.map_or(atteint, |m: (u16, usize)| m.min(atteint)));
                } else if pas < 2 && d.classe_rattachement != Some(classe) {
                    let section = serde_json::to_value(d.section).expect("a section");
                    a_faire.push((apres(&etat, classe, annee, &section), annee + 1, pas + 1));
                }
            }
        }
    }
    meilleur
}

#[test]
fn aucun_parcours_n_est_plus_court() {
    let mut informaticien = cadre("1955-01-01", true, "1985-01-01");
    informaticien["carriere"][0]["fonction"] = "informaticien".into();
    informaticien["carriere"][0]["niveau"] = 8.into();
    informaticien["formation"]["diplome_informatique"] = "annexe_1".into();
    let departs = [informaticien, cadre("1960-01-01", true, "1996-03-01"), cadre("1950-01-01", false, "1990-01-01")];
    let mut atteints = 0;
    for depart in &departs {
        for &cible in Classe::TOUTES {
            for lectures in [Lectures::DEFAUT, Lectures::TOUTES] {
                let attendu = plus_tot_par_definition(depart, cible, 2000, 2009, lectures);
                let p = parcours(&lire(depart), cible, lectures, annees(2000, 2009), Delai::mois(1).expect("a delay"));
                let trouve = etapes(&p).last().map(|&(_, annee)| (annee, etapes(&p).len()));
                assert_eq!(trouve, attendu, "{cible} {lectures:?} {depart}");
                atteints += usize::from(trouve.is_some());
            }
        }
    }
    assert!(atteints >= 20, "only {atteints} classes reached");
}

/// Every step of every path found is itself inscriptible on the list it names, and the path moves forward in time.
#[test]
fn un_parcours_avance() {
    for v in vecteurs().iter().step_by(20) {
        let dossier = lire_dossier_json(&v.dossier).expect("a vector with a decision is valid");
        for &cible in Classe::TOUTES {
            let p = parcours(&dossier, cible, Lectures::DEFAUT, annees(2000, 2016), Delai::mois(3).expect("a delay"));
            let Parcours::Atteint(etapes) = p else { continue };
            let premiere: &Etape = etapes.first().expect("a path has a step");
            let demande = Demande::nouvelle(premiere.annee, premiere.classe, Lectures::DEFAUT).expect("a list year");
            assert_eq!(verdict(&dossier, &demande), Verdict::Inscriptible, "{}", v.nom);
            assert_eq!(etapes.last().map(|e| e.classe), Some(cible), "{}", v.nom);
            assert!(etapes.windows(2).all(|e| e[0].annee < e[1].annee), "{}", v.nom);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn huit_appels_sur_des_dossiers_tires(p in paires()) {
        let mut decisions = heapless::Vec::new();
        toutes_classes(&p.dossier, &p.demande, &mut decisions);
        prop_assert_eq!(decisions.len(), Classe::TOUTES.len());
        for (decision, &classe) in decisions.iter().zip(Classe::TOUTES) {
            prop_assert_eq!(decision, &evaluer(&p.dossier, &p.demande.pour_classe(classe)));
        }
    }
}
