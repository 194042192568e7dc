//! Random dossiers and demandes for proptest, as JSON: every regime, dates a day around the thresholds, missing facts, special
//! situations. Valid by construction: a test of its own reads thousands of them.

use crate::faits_tires::{avec, faits};
use liste_aptitude_noyau::erreur::Champ;
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::texte::art_01::{categories, categories_de_l_emploi, est_national};
use liste_aptitude_noyau::texte::catalogue;
use liste_aptitude_noyau::texte::lectures::LECTURES_MAX;
use liste_aptitude_noyau::texte::tables::{PREMIERES_LISTES, Table};
use liste_aptitude_noyau::vocabulaire::classe::{Classe, Classes};
use liste_aptitude_noyau::vocabulaire::date::ANNEE_MAX;
use liste_aptitude_noyau::vocabulaire::emploi::Fonction;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};
use liste_aptitude_noyau::vocabulaire::section::{SectionOrigine, TypePosition};
use liste_aptitude_noyau::{Demande, Dossier};
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

/// A dossier and a demande, as written and as read.
#[derive(Clone, Debug)]
pub struct Paire {
    /// The dossier as JSON.
    pub dossier_json: Value,
    /// The demande as JSON.
    pub demande_json: Value,
    /// The dossier.
    pub dossier: Dossier,
    /// The demande.
    pub demande: Demande,
}

/// How a property draws its cases: always the same ones, so that a run that fails fails again, and a change is judged by what it
/// changes. `make proprietes` draws others: it sets `PROPTEST_RNG_SEED`, which wins over this seed.
#[must_use]
pub fn tirage(cas: u32) -> ProptestConfig {
    let lu = ProptestConfig::default();
    let rng_seed = if lu.rng_seed == RngSeed::Random { RngSeed::Fixed(1998) } else { lu.rng_seed };
    ProptestConfig { cases: cas, failure_persistence: None, rng_seed, ..lu }
}

/// A dossier around the list of a year, and a demande for that list.
pub fn paires() -> impl Strategy<Value = Paire> {
    annees().prop_flat_map(|annee| (dossiers(annee), demandes(annee))).prop_map(|(dossier_json, demande_json)| Paire {
        dossier: lire_dossier_json(&dossier_json.to_string())
            .unwrap_or_else(|e| panic!("a dossier that is not valid: {e}\n{dossier_json}")),
        demande: lire_demande_json(&demande_json.to_string())
            .unwrap_or_else(|e| panic!("a demande that is not valid: {e}\n{demande_json}")),
        dossier_json,
        demande_json,
    })
}

/// List years: mostly those of the text, the two of A26 often.
pub fn annees() -> impl Strategy<Value = u16> {
    prop_oneof![3 => 2000_u16..=2001, 6 => 2002_u16..=2016, 1 => 2017_u16..=2199]
}

/// Thresholds of the text, in years before the reference date: times, then ages.
const SEUILS: [u16; 11] = [0, 1, 2, 3, 4, 5, 6, 8, 9, 12, 16];
const AGES: [u16; 5] = [39, 40, 42, 43, 50];

/// A date so many years before 1 January of the list year: that day, the one before or after, half a year less, or any.
fn dates(annee: u16, ans: &'static [u16]) -> impl Strategy<Value = String> {
    let quelconque = (1_u8..=12, 1_u8..=28).prop_map(|(mois, jour)| (0, format!("-{mois:02}-{jour:02}")));
    let precis = select(&[(1, "-12-31"), (0, "-01-01"), (0, "-01-02"), (0, "-07-01"), (0, "-07-02")][..]);
    let place = prop_oneof![3 => precis.prop_map(|(moins, jour)| (moins, jour.to_owned())), 1 => quelconque];
    (select(ans), place).prop_map(move |(n, (moins, jour))| format!("{}{jour}", annee - n - moins))
}

fn mots<E: Enumeration + std::fmt::Debug>() -> impl Strategy<Value = &'static str> {
    select(E::TOUTES).prop_map(Enumeration::nom)
}

/// A fact that may be missing: known three times out of four.
fn fait<T: std::fmt::Debug>(valeurs: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    weighted(0.75, valeurs)
}

/// A dossier around the list of that year.
pub fn dossiers(annee: u16) -> impl Strategy<Value = Value> {
    let personne = (fait(dates(annee, &AGES)), weighted(0.9, formations(annee)), faits(Champ::Racine));
    let parcours = (vec(periodes(annee), 0..=4), vec(inscriptions(annee), 0..=2));
    let position = (
        faits(Champ::Position),
        mots::<TypePosition>(),
        dates(annee, &SEUILS),
        weighted(0.5, dates(annee, &SEUILS[..4])),
    );
    let situations =
        (weighted(0.15, position), weighted(0.1, dates(annee, &SEUILS[..4])), weighted(0.2, publique(annee)));
    (personne, parcours, situations).prop_map(
        |((naissance, formation, faits), (carriere, inscriptions), (position, depart, publique))| {
            let position = position.map(|(faits, genre, debut, fin)| {
                let fin = fin.filter(|fin| *fin >= debut);
                avec(faits, json!({"type": genre, "debut": debut, "fin": fin}))
            });
            let composes = json!({"id": "P", "naissance": naissance, "formation": formation, "carriere": carriere,
                "inscriptions": inscriptions, "position": position, "depart_regime": depart,
                "fonction_publique": publique});
            avec(faits, composes)
        },
    )
}

fn formations(annee: u16) -> impl Strategy<Value = Value> {
    (faits(Champ::Formation), weighted(0.2, plages(annee)))
        .prop_map(|(faits, scolarite)| avec(faits, json!({"scolarite": scolarite})))
}

/// `debut` and `fin`; without `fin` half of the time, and where it would come first.
fn plages(annee: u16) -> impl Strategy<Value = Value> {
    (dates(annee, &SEUILS), of(dates(annee, &SEUILS))).prop_map(|(debut, fin)| {
        let fin = fin.filter(|fin| *fin >= debut);
        json!({"debut": debut, "fin": fin})
    })
}

fn publique(annee: u16) -> impl Strategy<Value = Value> {
    let services = || vec(plages(annee), 0..=2);
    (faits(Champ::FonctionPublique), services(), services(), vec(plages(annee), 0..=1)).prop_map(
        |(faits, a, fonctions, protection)| {
            let services = json!({"categorie_a": a, "fonctions_securite_sociale": fonctions,
                "fonctions_protection_sociale": protection});
            avec(faits, services)
        },
    )
}

fn inscriptions(annee: u16) -> impl Strategy<Value = Value> {
    (dates(annee, &SEUILS), 0_u16..=1, mots::<Classe>(), mots::<SectionOrigine>(), faits(Champ::Inscription)).prop_map(
        |(publication, plus, classe, section, faits)| {
            let liste: u16 = publication[..4].parse().expect("a year");
            let annee = (liste + plus).min(ANNEE_MAX);
            avec(faits, json!({"annee": annee, "classe": classe, "section": section, "publication": publication}))
        },
    )
}

/// An emploi: where, as what, at which level.
type Emploi = (Regime, TypeOrganisme, Categorie, Fonction, u8);

/// Every emploi that A3 lists.
static LISTES: LazyLock<Vec<Emploi>> = LazyLock::new(|| emplois(|e| !classes(e).est_vide()));
/// Emplois of fonctions of A3 in national bodies that it does not list: a class may be declared.
static A_DECLARER: LazyLock<Vec<Emploi>> =
    LazyLock::new(|| emplois(|e| est_national(e.0, e.1) && e.3.est_de_l_article_3() && classes(e).est_vide()));
/// Every other emploi, everywhere.
static AUTRES: LazyLock<Vec<Emploi>> =
    LazyLock::new(|| emplois(|e| !e.3.est_de_l_article_3() || classes(e).est_vide()));

fn classes((regime, genre, categorie, fonction, niveau): Emploi) -> Classes {
    catalogue::classes(regime, genre, categorie, fonction, niveau)
}

fn emplois(voulu: impl Fn(Emploi) -> bool) -> Vec<Emploi> {
    let mut tous = Vec::new();
    for &regime in Regime::TOUTES {
        for &genre in TypeOrganisme::TOUTES {
            for categorie in categories(regime, genre).iter() {
                for &fonction in Fonction::TOUTES {
                    if !categories_de_l_emploi(regime, genre, fonction).contient(categorie) {
                        continue;
                    }
                    for niveau in [0, 1, 2, 3, 4, 6, 7, 8] {
                        if voulu((regime, genre, categorie, fonction, niveau)) {
                            tous.push((regime, genre, categorie, fonction, niveau));
                        }
                    }
                }
            }
        }
    }
    tous
}

/// A career period.
pub fn periodes(annee: u16) -> impl Strategy<Value = Value> {
    let emploi = prop_oneof![
        4 => select(LISTES.as_slice()),
        1 => select(A_DECLARER.as_slice()),
        4 => select(AUTRES.as_slice()),
    ];
    let quand = (dates(annee, &SEUILS), weighted(0.35, dates(annee, &SEUILS)));
    let grade = (faits(Champ::Periode), fait(Just(())));
    let nomination = (
        prop::bool::weighted(0.9),
        prop_oneof![6 => Just(None), 3 => dates(annee, &SEUILS).prop_map(Some), 1 => Just(Some("sans_objet".to_owned()))],
        prop::bool::weighted(0.6),
        fait(mots::<SectionOrigine>()),
        of(select(Classe::TOUTES)),
        select(Classe::TOUTES),
    );
    let reclassements = vec((dates(annee, &SEUILS), any::<prop::sample::Index>()), 0..=2);
    (emploi, quand, grade, nomination, reclassements).prop_map(ecrire_periode)
}

type Dates = (String, Option<String>);
type Reclassements = Vec<(String, prop::sample::Index)>;
type Grade = (Map<String, Value>, Option<()>);
type Nomination = (bool, Option<String>, bool, Option<&'static str>, Option<Classe>, Classe);

fn ecrire_periode(
    (emploi, (debut, fin), grade, nomination, reclassements): (Emploi, Dates, Grade, Nomination, Reclassements),
) -> Value {
    let (regime, genre, categorie, fonction, niveau) = emploi;
    let (faits, niveau_connu) = grade;
    let (reguliere, agrement, au_debut, section, origine, declaree) = nomination;
    let fin = fin.filter(|fin| *fin >= debut);
    let legales = categories(regime, genre).inter(categories_de_l_emploi(regime, genre, fonction));
    let legales: Vec<Categorie> = legales.iter().collect();
    let mut derniere = debut.clone();
    let mut suite = Vec::new();
    for (date, rang) in reclassements {
        if date > derniere && fin.as_ref().is_none_or(|fin| date <= *fin) {
            suite.push(json!({"date": date, "categorie": rang.get(&legales).nom()}));
            derniere = date;
        }
    }
    let connu = niveau_connu.is_some() || fonction.est_de_l_article_3();
    // A second-section origin has one of four classes; a declared class is one that A3 gives, or any where it gives none.
    let en_deuxieme = [Classe::AD2, Classe::AD3, Classe::IF1, Classe::IF2];
    let origine = origine.filter(|c| section != Some(SectionOrigine::Deuxieme.nom()) || en_deuxieme.contains(c));
    let donnees = classes(emploi);
    // Tests move periods about: an emploi whose classes a later table changes declares none.
    let table = |annee| Table::de_la_liste(annee).classes(regime, genre, categorie, fonction, niveau);
    let constante = PREMIERES_LISTES.iter().all(|&annee| table(annee) == donnees);
    let declarable = est_national(regime, genre) && fonction.est_de_l_article_3() && constante;
    let declaree = Some(declaree).filter(|&c| declarable && (donnees.est_vide() || donnees.contient(c)));
    let composes = json!({
        "debut": debut, "fin": fin,
        "organisme": {"regime": regime.nom(), "type": genre.nom(), "categorie": categorie.nom()},
        "fonction": fonction.nom(), "niveau": connu.then_some(niveau),
        "nomination_reguliere": reguliere, "agrement": if au_debut { Some(debut) } else { agrement },
        "section_origine": section, "classe_origine": origine.map(Classe::nom), "reclassements": suite,
        "classe_declaree": declaree.map(Classe::nom)
    });
    avec(faits, composes)
}

/// A demande for the list of that year.
pub fn demandes(annee: u16) -> impl Strategy<Value = Value> {
    let lectures = prop_oneof![3 => Just(0_u16), 1 => 0..=LECTURES_MAX];
    let cachet = select(&["04-30", "05-01", "01-15"][..]).prop_map(move |jour| format!("{}-{jour}", annee - 1));
    let oui = || prop::bool::weighted(0.9);
    let depot = (cachet, select(&[0_u8, 1, 2, 3, 255][..]), oui(), oui(), oui()).prop_map(|(cachet, n, r, c, p)| {
        json!({"cachet_poste": cachet, "exemplaires": n, "recommande": r, "classes_indiquees": c, "pieces_jointes": p})
    });
    let composes = (mots::<Classe>(), lectures, weighted(0.15, depot));
    (faits(Champ::Demande), composes).prop_map(move |(faits, (classe, lectures, depot))| {
        avec(faits, json!({"annee": annee, "classe": classe, "lectures": lectures, "depot": depot}))
    })
}
