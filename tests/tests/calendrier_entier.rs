//! The calendar and the durations, every case: each day from 1900 to 2199, and each end of some years of starts, against a walk that
//! only counts days on the wall calendar.

use liste_aptitude_noyau::vocabulaire::calendrier::{JourDeSemaine, jour_de_semaine, plus_mois};
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::duree::Duree;

/// A day as the wall calendar has it, moved one day at a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Mur {
    annee: u16,
    mois: u8,
    jour: u8,
}

fn longueur(annee: u16, mois: u8) -> u8 {
    let bissextile = annee.is_multiple_of(400) || (annee.is_multiple_of(4) && !annee.is_multiple_of(100));
    [31, 28 + u8::from(bissextile), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][usize::from(mois) - 1]
}

impl Mur {
    fn suivant(self) -> Self {
        if self.jour < longueur(self.annee, self.mois) {
            Self { jour: self.jour + 1, ..self }
        } else if self.mois < 12 {
            Self { mois: self.mois + 1, jour: 1, ..self }
        } else {
            Self { annee: self.annee + 1, mois: 1, jour: 1 }
        }
    }

    /// So many months later; a day that the month lacks becomes its last.
    fn apres(self, mois: u16) -> Self {
        let (mut annee, mut restant, mut rang) = (self.annee, mois, self.mois);
        while restant > 0 {
            (annee, rang) = if rang == 12 { (annee + 1, 1) } else { (annee, rang + 1) };
            restant -= 1;
        }
        Self { annee, mois: rang, jour: self.jour.min(longueur(annee, rang)) }
    }

    fn date(self) -> Date {
        Date::nouvelle(self.annee, self.mois, self.jour).expect("a day of the calendar")
    }
}

const PREMIER: Mur = Mur { annee: 1900, mois: 1, jour: 1 };

#[test]
fn chaque_jour_de_1900_a_2199() {
    let (mut mur, mut jours) = (PREMIER, 0_u32);
    // 1 January 1900 was a Monday.
    let rang = |jour: JourDeSemaine| u32::from(jour.code());
    let premier_jour = rang(jour_de_semaine(PREMIER.date()));
    assert_eq!(jour_de_semaine(PREMIER.date()), JourDeSemaine::Lundi);
    let premier_numero = PREMIER.date().numero();
    while mur.annee <= 2199 {
        let date = mur.date();
        assert_eq!((date.annee(), date.mois(), date.jour()), (mur.annee, mur.mois, mur.jour));
        assert_eq!(date.numero() - premier_numero, jours, "{date}");
        assert_eq!((rang(jour_de_semaine(date)) + 7 - premier_jour) % 7, jours % 7, "{date}");
        let ecrite = format!("{:04}-{:02}-{:02}", mur.annee, mur.mois, mur.jour);
        assert_eq!(date.to_string(), ecrite);
        assert_eq!(Date::depuis_iso(ecrite.as_bytes()), Ok(date));
        assert_eq!(Date::depuis_aaaammjj(ecrite.replace('-', "").parse().expect("eight digits")), Ok(date));
        let demain = mur.suivant();
        if demain.annee <= 2199 {
            assert_eq!((date.lendemain(), demain.date().veille()), (demain.date(), date));
        }
        (mur, jours) = (demain, jours + 1);
    }
    assert_eq!(jours, 109_573, "three centuries of 365 days and 73 days of leap years");
}

#[test]
fn aucun_autre_jour() {
    let mut refuses = 0;
    for annee in 1899..=2200 {
        for mois in 0..=13 {
            for jour in 0..=32 {
                let existe = (1900..=2199).contains(&annee)
                    && (1..=12).contains(&mois)
                    && (1..=longueur(annee, mois)).contains(&jour);
                assert_eq!(Date::nouvelle(annee, mois, jour).is_ok(), existe, "{annee}-{mois}-{jour}");
                refuses += u32::from(!existe);
            }
        }
    }
    assert_eq!(refuses, 302 * 14 * 33 - 109_573);
}

/// Every start of sixteen years, a common century year and a leap one among them, to each of the 3,000 days after it.
#[test]
fn chaque_duree() {
    let mut paires = 0_u32;
    for premiere in [1899, 1903, 1995, 1999] {
        let mut debut = Mur { annee: premiere + 1, mois: 1, jour: 1 };
        while debut.annee <= premiere + 4 {
            let (mut fin, mut mois, mut jours) = (debut, 0_u16, 0_u8);
            for _ in 0..3000 {
                fin = fin.suivant();
                // The month is complete on the day of the start, or on the last day of a month that lacks it.
                if fin.jour == debut.jour.min(longueur(fin.annee, fin.mois)) {
                    (mois, jours) = (mois + 1, 0);
                } else {
                    jours += 1;
                }
                let duree = Duree::entre(debut.date(), fin.date());
                let attendue = (mois / 12, mois % 12, jours);
                assert_eq!((duree.annees, u16::from(duree.mois), duree.jours), attendue, "{debut:?} {fin:?}");
                paires += 1;
            }
            debut = debut.suivant();
        }
    }
    assert_eq!(paires, 3000 * (4 * 4 * 365 + 3));
}

/// Every day of sixty years, moved by every number of months up to twenty years, forth and back.
#[test]
fn chaque_mois_ajoute_ou_ote() {
    let mut mur = Mur { annee: 1960, mois: 1, jour: 1 };
    let mut cas = 0_u32;
    while mur.annee < 2020 {
        for mois in 0..=240 {
            let plus_tard = mur.apres(mois);
            assert_eq!(plus_mois(mur.date(), mois), Some(plus_tard.date()), "{mur:?} + {mois}");
            // Back again, to the same day or the last of its month.
            let retour = Mur { jour: plus_tard.jour.min(longueur(mur.annee, mur.mois)), ..mur };
            assert_eq!(plus_tard.date().moins_mois(mois), retour.date(), "{plus_tard:?} - {mois}");
            cas += 1;
        }
        mur = mur.suivant();
    }
    assert_eq!(cas, 241 * 21_915);
}
