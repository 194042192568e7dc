//! Figures, days and missing facts as people write them.

use crate::constat::Grandeur;
use crate::decision::Fait;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::duree::Duree;
use crate::vocabulaire::enumeration::{Enumeration, Langue};
use core::fmt::{self, Display, Write};

/// One of several: singular and plural, French then English.
type Nom = [[&'static str; 2]; 2];

const ANS: Nom = [["an", "ans"], ["year", "years"]];
const MOIS: Nom = [["mois", "mois"], ["month", "months"]];
const JOURS: Nom = [["jour", "jours"], ["day", "days"]];
const SEMAINES: Nom = [["semaine", "semaines"], ["week", "weeks"]];
pub(super) const EXEMPLAIRES: Nom = [["exemplaire fourni", "exemplaires fournis"], ["copy given", "copies given"]];

const MOIS_DE_L_ANNEE: [[&str; 2]; 12] = [
    ["janvier", "January"],
    ["février", "February"],
    ["mars", "March"],
    ["avril", "April"],
    ["mai", "May"],
    ["juin", "June"],
    ["juillet", "July"],
    ["août", "August"],
    ["septembre", "September"],
    ["octobre", "October"],
    ["novembre", "November"],
    ["décembre", "December"],
];

/// Writes a day in words: « 1er janvier 2001 », `1 January 2001`.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_date(date: Date, langue: Langue, w: &mut impl Write) -> fmt::Result {
    let [francais, anglais] =
        MOIS_DE_L_ANNEE.get(usize::from(date.mois().wrapping_sub(1))).copied().unwrap_or_default();
    match langue {
        Langue::Francais => {
            let premier = if date.jour() == 1 { "er" } else { "" };
            write!(w, "{}{premier}\u{a0}{francais} {}", date.jour(), date.annee())
        }
        Langue::Anglais => write!(w, "{} {anglais} {}", date.jour(), date.annee()),
    }
}

/// Writes a missing fact in words, with the period of the career it stands in: « niveau (période 2 de la carrière) ».
///
/// # Errors
/// When the writer is full.
pub fn ecrire_fait(fait: Fait, langue: Langue, w: &mut impl Write) -> fmt::Result {
    let mut lettres = fait.champ().libelle(langue).chars();
    if let Some(premiere) = lettres.next() {
        premiere.to_lowercase().try_for_each(|c| w.write_char(c))?;
    }
    w.write_str(lettres.as_str())?;
    if !matches!(fait, Fait::Niveau(_) | Fait::SectionOrigine(_)) {
        return Ok(());
    }
    let place = u16::from(fait.rang()).wrapping_add(1);
    match langue {
        Langue::Francais => write!(w, " (période\u{a0}{place} de la carrière)"),
        Langue::Anglais => write!(w, " (period {place} of the career)"),
    }
}

/// Writes missing facts after their name: « fait manquant : date de naissance ». Nothing when there are none.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_faits(faits: impl Iterator<Item = Fait> + Clone, langue: Langue, w: &mut impl Write) -> fmt::Result {
    let plusieurs = faits.clone().nth(1).is_some();
    let mut avant = match (langue, plusieurs) {
        (Langue::Francais, false) => "fait manquant\u{a0}: ",
        (Langue::Francais, true) => "faits manquants\u{a0}: ",
        (Langue::Anglais, false) => "missing fact: ",
        (Langue::Anglais, true) => "missing facts: ",
    };
    for fait in faits {
        w.write_str(avant)?;
        ecrire_fait(fait, langue, w)?;
        avant = ", ";
    }
    Ok(())
}

/// A number and what it counts. French keeps the singular below two, English for one only.
pub(super) fn compte(n: u32, nom: Nom, langue: Langue, w: &mut impl Write) -> fmt::Result {
    let [[fr1, frn], [en1, enn]] = nom;
    match langue {
        Langue::Francais => write!(w, "{n}\u{a0}{}", if n < 2 { fr1 } else { frn }),
        Langue::Anglais => write!(w, "{n} {}", if n == 1 { en1 } else { enn }),
    }
}

/// A figure as people write it.
pub(super) struct Humain(pub(super) Grandeur, pub(super) Langue);

impl Display for Humain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(grandeur, langue) = *self;
        match grandeur {
            Grandeur::Annees(n) | Grandeur::Age(n) => compte(u32::from(n), ANS, langue, f),
            Grandeur::Jours(n) => compte(n, JOURS, langue, f),
            Grandeur::Semaines(n) => compte(u32::from(n), SEMAINES, langue, f),
            Grandeur::Date(jour) => ecrire_date(jour, langue, f),
            Grandeur::Duree(duree) => ecrire_duree(duree, langue, f),
            Grandeur::OuiNon(oui) => f.write_str(match (oui, langue) {
                (true, Langue::Francais) => "oui",
                (false, Langue::Francais) => "non",
                (true, Langue::Anglais) => "yes",
                (false, Langue::Anglais) => "no",
            }),
            Grandeur::Dispense => f.write_str(match langue {
                Langue::Francais => "dispense",
                Langue::Anglais => "not asked of this person",
            }),
            Grandeur::Diplome(d) => f.write_str(d.libelle(langue)),
            Grandeur::Rien | Grandeur::Nombre(_) => Display::fmt(&grandeur, f),
        }
    }
}

/// Writes a figure in words: « 4 ans 2 mois », « 1er mai 1999 ». Nothing for none.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_grandeur(grandeur: Grandeur, langue: Langue, w: &mut impl Write) -> fmt::Result {
    write!(w, "{}", Humain(grandeur, langue))
}

/// Years, months and days, those that are zero left out.
fn ecrire_duree(Duree { annees, mois, jours }: Duree, langue: Langue, w: &mut impl Write) -> fmt::Result {
    let parties = [(u32::from(annees), ANS), (u32::from(mois), MOIS), (u32::from(jours), JOURS)];
    let mut avant = "";
    for (n, nom) in parties.into_iter().filter(|&(n, _)| n > 0) {
        w.write_str(avant)?;
        compte(n, nom, langue, w)?;
        avant = " ";
    }
    if avant.is_empty() { compte(0, JOURS, langue, w) } else { Ok(()) }
}
