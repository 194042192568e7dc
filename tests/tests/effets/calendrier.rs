//! Public holidays, the claim period (A24) and the days of a list year (A11, A16).

use crate::le;
use jiff::ToSpan;
use jiff::civil::{Weekday, date};
use liste_aptitude_noyau::effets::ErreurEffet;
use liste_aptitude_noyau::effets::calendrier::{Calendrier, calendrier};
use liste_aptitude_noyau::effets::feries::{est_ouvre, ferie, feries, reporter};
use liste_aptitude_noyau::effets::reclamation::StatutReclamation::{self, Contestable, EnTemps, Tardive};
use liste_aptitude_noyau::effets::reclamation::{dernier_jour, reclamation};
use liste_aptitude_noyau::texte::feries::JourFerie;
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::vocabulaire::calendrier::{jour_de_semaine, paques, plus_jours, plus_mois};
use liste_aptitude_noyau::vocabulaire::date::Date;
use std::collections::BTreeSet;

const L24: Lectures = Lecture::L24.seule();

fn depuis_jiff(jour: jiff::civil::Date) -> Date {
    let [annee, mois, rang] = [jour.year(), i16::from(jour.month()), i16::from(jour.day())].map(i16::unsigned_abs);
    let [mois, rang] = [mois, rang].map(|n| u8::try_from(n).expect("under 32"));
    Date::nouvelle(annee, mois, rang).expect("a date of 1900 to 2199")
}

/// Every day of these years, with the library's view of it.
fn jours(annees: std::ops::RangeInclusive<i16>) -> impl Iterator<Item = (Date, jiff::civil::Date)> {
    let fin = date(*annees.end(), 12, 31);
    date(*annees.start(), 1, 1).series(1.day()).take_while(move |&j| j <= fin).map(|j| (depuis_jiff(j), j))
}

#[test]
fn les_jours_de_la_semaine() {
    for (jour, selon_jiff) in jours(1900..=2199) {
        let code = i8::try_from(jour_de_semaine(jour).code()).expect("1 to 7");
        assert_eq!(code, selon_jiff.weekday().to_monday_one_offset(), "{jour}");
    }
}

/// Easter Sundays as almanacs print them, the extreme dates and the two exceptions of the Gregorian cycle among them.
const PAQUES: [&str; 36] = [
    "1900-04-15",
    "1913-03-23",
    "1943-04-25",
    "1954-04-18",
    "1981-04-19",
    "1998-04-12",
    "1999-04-04",
    "2000-04-23",
    "2001-04-15",
    "2002-03-31",
    "2003-04-20",
    "2004-04-11",
    "2005-03-27",
    "2006-04-16",
    "2007-04-08",
    "2008-03-23",
    "2009-04-12",
    "2010-04-04",
    "2011-04-24",
    "2012-04-08",
    "2013-03-31",
    "2014-04-20",
    "2015-04-05",
    "2016-03-27",
    "2017-04-16",
    "2018-04-01",
    "2019-04-21",
    "2020-04-12",
    "2021-04-04",
    "2022-04-17",
    "2023-04-09",
    "2024-03-31",
    "2025-04-20",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19",
];

#[test]
fn paques_selon_les_almanachs() {
    for attendu in PAQUES {
        let annee = attendu[..4].parse().expect("a year");
        assert_eq!(paques(annee).map(|p| p.to_string()).as_deref(), Some(attendu));
    }
    assert_eq!((paques(1899), paques(2200)), (None, None));
}

/// The other road to Easter: the closed formula of Meeus, Jones and Butcher, which knows neither full moon nor day of the week.
fn paques_par_formule(annee: u16) -> (u16, u16) {
    let (a, b, c) = (annee % 19, annee / 100, annee % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let n = h + l + 114 - 7 * ((a + 11 * h + 22 * l) / 451);
    (n / 31, n % 31 + 1)
}

#[test]
fn paques_selon_la_formule() {
    for annee in 1900..=2199 {
        let trouve = paques(annee).map(|p| (u16::from(p.mois()), u16::from(p.jour())));
        assert_eq!(trouve, Some(paques_par_formule(annee)), "{annee}");
    }
}

#[rustfmt::skip] // one row = one year, in the order of the table of holidays
const FERIES: [(u16, [&str; 11]); 5] = [
    //     New Year  Easter M. 1 May    8 May    Ascension Whit M.  14 July  Assumption All S.  11 Nov   Christmas
    (1999, ["01-01", "04-05", "05-01", "05-08", "05-13", "05-24", "07-14", "08-15", "11-01", "11-11", "12-25"]),
    (2000, ["01-01", "04-24", "05-01", "05-08", "06-01", "06-12", "07-14", "08-15", "11-01", "11-11", "12-25"]),
    (2001, ["01-01", "04-16", "05-01", "05-08", "05-24", "06-04", "07-14", "08-15", "11-01", "11-11", "12-25"]),
    (2002, ["01-01", "04-01", "05-01", "05-08", "05-09", "05-20", "07-14", "08-15", "11-01", "11-11", "12-25"]),
    (2008, ["01-01", "03-24", "05-01", "05-08", "05-01", "05-12", "07-14", "08-15", "11-01", "11-11", "12-25"]),
];

fn est_chome(jour: jiff::civil::Date) -> bool {
    let a_la_main =
        FERIES.iter().find(|(annee, _)| i16::try_from(*annee) == Ok(jour.year())).expect("a year of the table");
    matches!(jour.weekday(), Weekday::Saturday | Weekday::Sunday) || a_la_main.1.contains(&&jour.to_string()[5..])
}

#[test]
fn les_jours_feries() {
    for (annee, attendus) in FERIES {
        let trouves: Vec<String> = feries(annee).map(|(_, jour)| jour.to_string()[5..].to_owned()).collect();
        assert_eq!(trouves, attendus, "{annee}");
    }
    for (jour, selon_jiff) in jours(1999..=2002).chain(jours(2008..=2008)) {
        assert_eq!(est_ouvre(jour), !est_chome(selon_jiff), "{jour}");
    }
    assert_eq!(ferie(le("2008-05-01")), Some(JourFerie::PremierMai), "1 May and Ascension: the first of the table");
    assert_eq!(ferie(le("2000-06-01")), Some(JourFerie::Ascension));
    assert_eq!(ferie(le("2000-04-21")), None, "Good Friday is a holiday in Alsace-Moselle only");
    assert_eq!(ferie(le("2000-12-26")), None);
}

#[test]
fn la_liste_d_une_annee_et_la_question_d_un_jour_s_accordent() {
    for annee in 1900..=2199_u16 {
        let liste: Vec<(JourFerie, Date)> = feries(annee).collect();
        assert_eq!(liste.len(), 11, "{annee}");
        let jours: BTreeSet<Date> = liste.iter().map(|&(_, jour)| jour).collect();
        assert!(jours.iter().all(|&jour| ferie(jour).is_some_and(|nom| liste.contains(&(nom, jour)))), "{annee}");
        let annee = annee.cast_signed();
        assert_eq!(
            self::jours(annee..=annee).filter(|&(jour, _)| ferie(jour).is_some()).count(),
            jours.len(),
            "{annee}"
        );
    }
}

#[test]
fn un_jour_ouvre_n_est_jamais_loin() {
    for (jour, _) in jours(1900..=2199) {
        match reporter(jour) {
            Some(report) => {
                assert!(report >= jour && est_ouvre(report) && (est_ouvre(jour) == (report == jour)), "{jour}")
            }
            None => assert!(jour >= le("2199-12-28"), "{jour}"),
        }
    }
    // Ascension, 8 May and a weekend: the longest run there is.
    assert_eq!(reporter(le("2043-05-07")), Some(le("2043-05-11")));
}

#[test]
fn le_dernier_jour_pour_reclamer() {
    #[rustfmt::skip] // one row = publication, fifteenth day moved on, sixteenth day moved on
    let cas = [
        ("1999-12-20", "2000-01-04", "2000-01-05"), // Tuesday; Wednesday
        ("2000-01-13", "2000-01-28", "2000-01-31"), // Friday; Saturday
        ("2000-01-14", "2000-01-31", "2000-01-31"), // Saturday; Sunday
        ("2000-01-15", "2000-01-31", "2000-01-31"), // Sunday; Monday
        ("2001-04-15", "2001-04-30", "2001-05-02"), // Monday; 1 May
        ("2001-04-16", "2001-05-02", "2001-05-02"), // 1 May; Wednesday
        ("2001-05-09", "2001-05-25", "2001-05-25"), // Ascension; Friday
        ("2001-05-08", "2001-05-23", "2001-05-25"), // Wednesday; Ascension
        ("2000-12-10", "2000-12-26", "2000-12-26"), // Christmas, a Monday
        ("1999-12-10", "1999-12-27", "1999-12-27"), // Christmas, a Saturday
        ("2000-04-07", "2000-04-25", "2000-04-25"), // Saturday before Easter Monday
        ("2000-05-28", "2000-06-13", "2000-06-13"), // Whit Monday
        ("2000-12-17", "2001-01-02", "2001-01-02"), // New Year's Day
        ("2043-04-22", "2043-05-11", "2043-05-11"), // Ascension, 8 May, a weekend
        ("2000-02-14", "2000-02-29", "2000-03-01"), // a leap day counts
    ];
    for (publication, au_defaut, franc) in cas {
        assert_eq!(dernier_jour(le(publication), Lectures::DEFAUT), Ok(le(au_defaut)), "{publication}");
        assert_eq!(dernier_jour(le(publication), L24), Ok(le(franc)), "{publication}, clear days");
    }
    assert_eq!(dernier_jour(le("2199-12-20"), Lectures::DEFAUT), Err(ErreurEffet::DateHorsBornes));
}

#[test]
fn le_dernier_jour_pour_toute_publication() {
    for (publication, selon_jiff) in jours(1999..=2001).chain(jours(2002..=2002).take(330)) {
        for (lectures, jours) in [(Lectures::DEFAUT, 15), (L24, 16)] {
            let mut attendu = selon_jiff + jours.days();
            while est_chome(attendu) {
                attendu = attendu.tomorrow().expect("a day");
            }
            let trouve = dernier_jour(publication, lectures).map(|j| j.to_string());
            assert_eq!(trouve, Ok(attendu.to_string()), "{publication}, {jours} days");
        }
    }
}

fn statut(publication: &str, envoi: &str, lectures: Lectures) -> StatutReclamation {
    reclamation(le(publication), le(envoi), lectures).expect("a claim").statut
}

#[test]
fn une_reclamation_en_temps_contestable_ou_tardive() {
    let cas = [
        ("1999-12-20", "1999-12-20", EnTemps, EnTemps), // the day of publication itself
        ("1999-12-20", "2000-01-04", EnTemps, EnTemps),
        ("1999-12-20", "2000-01-05", Contestable, EnTemps),
        ("1999-12-20", "2000-01-06", Tardive, Tardive),
        ("2000-01-13", "2000-01-28", EnTemps, EnTemps),
        ("2000-01-13", "2000-01-31", Contestable, EnTemps), // the sixteenth day moved on over the weekend
        ("2000-01-13", "2000-02-01", Tardive, Tardive),
        ("2000-01-14", "2000-01-31", EnTemps, EnTemps), // both last days meet on the Monday
        ("2000-01-14", "2000-02-01", Tardive, Tardive),
    ];
    for (publication, envoi, au_defaut, franc) in cas {
        assert_eq!(statut(publication, envoi, Lectures::DEFAUT), au_defaut, "{publication}, {envoi}");
        assert_eq!(statut(publication, envoi, L24), franc, "{publication}, {envoi}, clear days");
    }
    let r = reclamation(le("1999-12-20"), le("2000-01-05"), Lectures::DEFAUT).expect("a claim");
    assert_eq!((r.dernier_jour, r.dernier_jour_autre_lecture), (le("2000-01-04"), le("2000-01-05")));
    assert_eq!((r.disposition.to_string().as_str(), r.lectures), ("A24.al1", L24));
    let avant = reclamation(le("1999-12-20"), le("1999-12-19"), Lectures::DEFAUT);
    assert_eq!(avant, Err(ErreurEffet::EnvoiAvantPublication));
    let trop_loin = reclamation(le("2199-12-20"), le("2199-12-21"), Lectures::DEFAUT);
    assert_eq!(trop_loin, Err(ErreurEffet::DateHorsBornes));
}

#[test]
fn le_calendrier_d_une_liste() {
    let attendu = Calendrier {
        annee: 2000,
        dernier_depot: le("1999-04-30"),
        reference: le("2000-01-01"),
        publication: Some(le("1999-12-20")),
        dernier_jour_reclamation: Some(le("2000-01-04")),
    };
    assert_eq!(calendrier(2000, attendu.publication, Lectures::DEFAUT), Ok(attendu));
    let franc = calendrier(2000, attendu.publication, L24).expect("a calendar");
    assert_eq!(franc.dernier_jour_reclamation, Some(le("2000-01-05")));
    let sans = calendrier(2007, None, Lectures::DEFAUT).expect("a calendar");
    assert_eq!((sans.publication, sans.dernier_jour_reclamation), (None, None));
    // 30 April 2006 is a Sunday: the day named by A16.al1 does not move.
    assert_eq!((sans.dernier_depot, sans.reference), (le("2006-04-30"), le("2007-01-01")));
    assert!(calendrier(2199, None, Lectures::DEFAUT).is_ok());
    for annee in [1999, 2200] {
        assert_eq!(calendrier(annee, None, Lectures::DEFAUT), Err(ErreurEffet::AnneeHorsBornes), "{annee}");
    }
    let fin = calendrier(2199, Some(le("2199-12-31")), Lectures::DEFAUT);
    assert_eq!(fin, Err(ErreurEffet::DateHorsBornes));
}

#[test]
fn des_jours_et_des_mois_plus_tard() {
    assert_eq!(plus_jours(le("1999-12-31"), 60), Some(le("2000-02-29")));
    assert_eq!(plus_jours(le("2199-12-31"), 0), Some(le("2199-12-31")));
    assert_eq!(plus_jours(le("2199-12-31"), 1), None);
    assert_eq!(plus_mois(le("2004-08-31"), 6), Some(le("2005-02-28")));
    assert_eq!(plus_mois(le("2000-02-29"), 48), Some(le("2004-02-29")));
    assert_eq!(plus_mois(le("2096-02-29"), 48), Some(le("2100-02-28")), "2100 is a common year");
    assert_eq!(plus_mois(le("1999-12-15"), 0), Some(le("1999-12-15")));
    assert_eq!(plus_mois(le("2199-07-01"), 6), None);
    assert_eq!(plus_mois(le("1900-01-01"), u16::MAX), None);
}
