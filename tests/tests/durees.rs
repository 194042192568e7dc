//! Durations against an independent date library, and the properties of sets of periods.

use jiff::ToSpan;
use jiff::civil::Date as Jour;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::duree::{Duree, Intervalles};
use liste_aptitude_tests::strategies::tirage;
use proptest::prelude::*;

fn jour() -> impl Strategy<Value = Jour> {
    (1900_i16..=2199, 1_i8..=12, 1_i8..=31).prop_filter_map("a civil date", |(a, m, j)| Jour::new(a, m, j).ok())
}

fn date(j: Jour) -> Date {
    Date::nouvelle(j.year() as u16, j.month() as u8, j.day() as u8).expect("within 1900–2199")
}

proptest! {
    #![proptest_config(tirage(4000))]

    #[test]
    fn date_a_date(a in jour(), b in jour()) {
        let (a, b) = if a <= b { (a, b) } else { (b, a) };
        let d = Duree::entre(date(a), date(b));
        let mois = i32::from(d.annees) * 12 + i32::from(d.mois);
        // jiff's addition of months brings a missing day to the last of its month: the end-of-month rule.
        let au_mois = a.checked_add(mois.months()).expect("in range");
        prop_assert!(au_mois <= b);
        prop_assert_eq!(i32::from(d.jours), (b - au_mois).get_days());
        if let Ok(suivant) = a.checked_add((mois + 1).months()) {
            prop_assert!(suivant > b, "one more month still fits");
        }
    }

    #[test]
    fn voisins_et_numeros(a in jour(), b in jour()) {
        prop_assert_eq!(date(a).numero() as i32 - date(b).numero() as i32, (a - b).get_days());
        if let Ok(demain) = a.tomorrow()
            && demain.year() <= 2199
        {
            prop_assert_eq!(date(a).lendemain(), date(demain));
            prop_assert_eq!(date(demain).veille(), date(a));
        }
        prop_assert_eq!(date(a) < date(b), a < b);
        prop_assert_eq!(date(a).to_string(), a.to_string());
        prop_assert_eq!(format!("{:?}", date(a)), a.to_string());
        prop_assert_eq!(Date::depuis_iso(a.to_string().as_bytes()), Ok(date(a)));
        prop_assert_eq!(Date::depuis_aaaammjj(date(a).aaaammjj()), Ok(date(a)));
    }

    #[test]
    fn mois_en_moins(a in jour(), mois in 0_u16..=240) {
        if a.year() >= 1920 {
            let attendu = a.checked_sub(i32::from(mois).months()).expect("in range");
            prop_assert_eq!(date(a).moins_mois(mois), date(attendu));
        }
    }

}

proptest! {
    // Counts every single day: fewer cases.
    #![proptest_config(tirage(150))]

    #[test]
    fn couper_ou_reordonner_ne_change_rien(
        periodes in prop::collection::vec((jour(), 0_i32..4000), 1..12),
        coupes in prop::collection::vec(0_i32..4000, 12),
        graine in any::<u64>(),
    ) {
        let mut entieres = Intervalles::nouveaux();
        let mut morceaux = Vec::new();
        for ((debut, longueur), coupe) in periodes.iter().zip(&coupes) {
            let Ok(fin) = debut.checked_add(longueur.days()) else { continue };
            if fin.year() > 2199 { continue; }
            entieres.ajouter(date(*debut), date(fin));
            let milieu = debut.checked_add((coupe % (longueur + 1)).days()).expect("inside the period");
            morceaux.push((*debut, milieu));
            morceaux.push((milieu, fin));
        }
        morceaux.sort_by_key(|(d, f)| (u64::from(date(*d).aaaammjj()) ^ graine).wrapping_mul(u64::from(date(*f).aaaammjj()) | 1));
        let mut coupees = Intervalles::nouveaux();
        for (d, f) in &morceaux {
            coupees.ajouter(date(*d), date(*f));
        }
        prop_assert_eq!(entieres.total(), coupees.total());
        prop_assert_eq!(entieres.jours(), coupees.jours());
        // The set of days itself, by counting.
        let mut jours = std::collections::BTreeSet::new();
        for (d, f) in &morceaux {
            let mut j = *d;
            while j < *f { jours.insert(j); j = j.tomorrow().expect("in range"); }
        }
        prop_assert_eq!(coupees.jours() as usize, jours.len());
    }
}

/// The first of January, of any year at all: those outside the calendar of the kernel are brought to its nearest bound.
#[test]
fn le_premier_janvier_reste_dans_les_bornes() {
    for annee in 0..=u16::MAX {
        let attendu = Date::nouvelle(annee.clamp(1900, 2199), 1, 1).expect("within 1900–2199");
        assert_eq!(Date::premier_janvier(annee), attendu, "{annee}");
    }
    assert_eq!(Date::premier_du_mois(1999, 5).to_string(), "1999-05-01");
}

#[test]
fn le_29_fevrier_et_les_fins_de_mois() {
    let entre = |a: &str, b: &str| {
        let lire = |t: &str| Date::depuis_iso(t.as_bytes()).expect("a date");
        Duree::entre(lire(a), lire(b)).to_string()
    };
    assert_eq!(entre("2000-02-29", "2001-02-28"), "1a 0m 0j"); // the missing day becomes the last of February
    assert_eq!(entre("2000-02-29", "2004-02-28"), "3a 11m 30j");
    assert_eq!(entre("1999-01-31", "1999-02-28"), "0a 1m 0j");
    assert_eq!(entre("1999-01-31", "1999-03-01"), "0a 1m 1j");
    assert_eq!(entre("1995-06-15", "1995-06-15"), "0a 0m 0j");
}
