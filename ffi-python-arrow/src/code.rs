//! From a cell to its code, and back; what is kept of a cell that is not what its field holds.

use crate::cellule::{Cellule, civil};
use crate::nature::Nature;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::vocabulaire::date::Date;
use std::num::{IntErrorKind, ParseIntError};

/// The code of a cell that is not what its field holds, cut to the width of the column.
pub(crate) const FAUTE: u32 = u32::MAX;
/// The code of an agrément that the emploi does not need; those of dates are greater.
pub(crate) const SANS_OBJET: u32 = 1;
/// The code of an agrément said not to be known, where a null says nothing.
pub(crate) const AUCUN: u32 = 2;
/// Letters of a bad cell that are kept.
const LETTRES_GARDEES: usize = 60;
/// How the cells of a table stand for values.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ecriture {
    /// By their types.
    Types,
    /// Numbers and truth values as texts, as in a file without types.
    Textes,
    /// As the members of objects: an agrément that is null is not given, an empty text says that none is known.
    Objets,
}

/// A bad cell: its row, the rule it breaks and the text of what was found.
#[derive(Clone)]
pub(crate) struct Faute {
    pub(crate) rang: usize,
    pub(crate) regle: Regle,
    pub(crate) trouve: Box<str>,
}

/// The codes of a column, with what is wrong.
#[derive(Default)]
pub(crate) struct Codes {
    pub(crate) codes: Vec<u32>,
    pub(crate) fautes: Vec<Faute>,
}

impl Faute {
    pub(crate) fn nouvelle(rang: usize, regle: Regle, trouve: &Cellule<'_>) -> Self {
        Self { rang, regle, trouve: couper(trouve).into() }
    }
}

pub(crate) fn couper(texte: impl ToString) -> String {
    let texte = texte.to_string();
    match texte.char_indices().nth(LETTRES_GARDEES) {
        Some((fin, _)) => format!("{}…", &texte[..fin]),
        None => texte,
    }
}

pub(crate) fn chercher(fautes: &[Faute], rang: usize) -> Option<&Faute> {
    fautes.binary_search_by_key(&rang, |f| f.rang).ok().and_then(|place| fautes.get(place))
}

impl Codes {
    pub(crate) fn noter(&mut self, rang: usize, code: Result<u32, Regle>, cellule: Option<Cellule<'_>>) {
        let faute = |regle| {
            self.fautes.extend(cellule.map(|c| Faute::nouvelle(rang, regle, &c)));
            FAUTE
        };
        let code = code.unwrap_or_else(faute);
        self.codes.push(code);
    }

    /// The code of a value; that of a null for a value that is none.
    #[inline]
    pub(crate) fn de(&self, valeur: usize) -> u32 {
        self.codes.get(valeur).copied().unwrap_or(0)
    }

    /// The faults of the rows that have these values, the first of which has this rank.
    pub(crate) fn fautes_des(&self, valeurs: impl Iterator<Item = usize>, debut: usize, mut noter: impl FnMut(Faute)) {
        if self.fautes.is_empty() {
            return;
        }
        for (rang, valeur) in valeurs.enumerate() {
            if let Some(faute) = chercher(&self.fautes, valeur) {
                noter(Faute { rang: debut + rang, ..faute.clone() });
            }
        }
    }

    /// The codes of rows whose values these are.
    pub(crate) fn repartir(self, rangs: &[u32]) -> Self {
        let valeurs = rangs.iter().map(|&rang| usize::try_from(rang).unwrap_or(usize::MAX));
        let mut repartis = Self { codes: valeurs.clone().map(|valeur| self.de(valeur)).collect(), fautes: Vec::new() };
        self.fautes_des(valeurs, 0, |faute| repartis.fautes.push(faute));
        repartis
    }
}

/// Writes a code at the beginning of these bytes; cut to its width, [`FAUTE`] is the greatest that it holds.
pub(crate) fn ecrire(octets: &mut [u8], nature: Nature, code: u32) {
    let code = code.to_le_bytes();
    match nature.largeur() {
        1 => octets[0] = code[0],
        2 => octets[..2].copy_from_slice(&code[..2]),
        _ => octets[..4].copy_from_slice(&code),
    }
}

/// The code of a cell of a column that holds neither texts nor lists.
pub(crate) fn coder(champ: Champ, nature: Nature, ecriture: Ecriture, cellule: Cellule<'_>) -> Result<u32, Regle> {
    let ecrite = ecriture == Ecriture::Textes;
    match (nature, cellule) {
        (Nature::Agrement, Cellule::Texte("")) if ecriture == Ecriture::Objets => Ok(AUCUN),
        (Nature::Agrement, Cellule::Texte("sans_objet")) => Ok(SANS_OBJET),
        (Nature::Date | Nature::Agrement, Cellule::Texte(texte)) => {
            Date::depuis_iso(texte.as_bytes()).map(code_de_la_date).map_err(Regle::from)
        }
        (Nature::Date | Nature::Agrement, Cellule::Jour(jours)) => date(jours).map(code_de_la_date),
        // The two ends of the scale are how databases write infinity.
        (Nature::Date | Nature::Agrement, Cellule::Instant(i64::MIN | i64::MAX, _)) => Err(Regle::HorsBornes),
        (Nature::Date | Nature::Agrement, Cellule::Instant(unites, par_jour)) if unites % par_jour == 0 => {
            date(unites / par_jour).map(code_de_la_date)
        }
        (Nature::Booleen, Cellule::Booleen(valeur)) => Ok(1 + u32::from(valeur)),
        (Nature::Booleen, Cellule::Texte(texte)) if ecrite => {
            let vrai = texte.eq_ignore_ascii_case("true") || texte == "1";
            let faux = texte.eq_ignore_ascii_case("false") || texte == "0";
            if vrai || faux { Ok(1 + u32::from(vrai)) } else { Err(Regle::Type) }
        }
        (Nature::Entier(..), Cellule::Entier(nombre)) => code_du_nombre(nombre),
        (Nature::Entier(..), Cellule::Demesure) => Err(Regle::HorsBornes),
        // Past what a float tells apart, or infinite: a number all the same.
        (Nature::Entier(..), Cellule::Reel(nombre)) if nombre.fract() == 0.0 || nombre.is_infinite() => {
            Err(Regle::HorsBornes)
        }
        (Nature::Entier(..), Cellule::Texte(texte)) if ecrite => {
            // `7.0` is how tables without nulls write 7 in a column with gaps.
            match texte.strip_suffix(".0").unwrap_or(texte).parse::<i128>() {
                Ok(nombre) => code_du_nombre(nombre),
                Err(refus) => Err(if trop_grand(&refus) { Regle::HorsBornes } else { Regle::Type }),
            }
        }
        (Nature::Mot(mots), Cellule::Texte(texte)) => (mots.code)(texte).map(u32::from).ok_or(Regle::ValeurInconnue),
        // A column of nothing but the categories 1, 2, 3 is read as numbers by whoever guesses types.
        (Nature::Mot(mots), Cellule::Entier(nombre))
            if champ == Champ::OrganismeCategorie || champ == Champ::ReclassementCategorie =>
        {
            (mots.code)(&nombre.to_string()).map(u32::from).ok_or(Regle::ValeurInconnue)
        }
        _ => Err(Regle::Type),
    }
}

/// A whole number written well, past every bound.
fn trop_grand(refus: &ParseIntError) -> bool {
    matches!(refus.kind(), IntErrorKind::PosOverflow | IntErrorKind::NegOverflow)
}

#[inline]
pub(crate) fn code_du_nombre(nombre: impl TryInto<u16>) -> Result<u32, Regle> {
    // One more than the number, below the code of a fault; every field ends long before.
    nombre.try_into().ok().filter(|&n| n < u16::MAX - 1).map(|n| u32::from(n) + 1).ok_or(Regle::HorsBornes)
}

#[inline]
pub(crate) fn code_de_la_date(date: Date) -> u32 {
    u32::from(date.annee()) << 16 | u32::from(date.mois()) << 8 | u32::from(date.jour())
}

/// The day that ten letters write, looked at together; nothing for any other text.
#[inline]
pub(crate) fn jour_ecrit(texte: &[u8; 10]) -> Option<Date> {
    let [a, b, c, d, e, f, g, h, i, j] = *texte;
    // What is left of each letter must be a digit, and of the two hyphens nothing.
    let debut = u64::from_le_bytes([a, b, c, d, e, f, g, h]) ^ u64::from_le_bytes(*b"0000-00-");
    let fin = u64::from(u16::from_le_bytes([i, j]) ^ u16::from_le_bytes(*b"00"));
    let trop = debut.wrapping_add(0x7f76_767f_7676_7676) | debut | fin.wrapping_add(0x7676) | fin;
    if trop & 0x8080_8080_8080_8080 != 0 {
        return None;
    }
    // Each byte is now ten times its digit plus the next one: the tens that matter are those of four bytes.
    let [siecle, _, an, _, _, mois, ..] = (debut * 10 + (debut >> 8)).to_le_bytes();
    let [jour, ..] = (fin * 10 + (fin >> 8)).to_le_bytes();
    Date::nouvelle(u16::from(siecle) * 100 + u16::from(an), mois, jour).ok()
}

pub(crate) fn date_du_code(code: u32) -> Option<Date> {
    let [jour, mois, bas, haut] = code.to_le_bytes();
    Date::nouvelle(u16::from_le_bytes([bas, haut]), mois, jour).ok()
}

/// The date so many days after 1 January 1970.
fn date(jours: i64) -> Result<Date, Regle> {
    let (annee, mois, jour) = civil(jours);
    let annee = u16::try_from(annee).map_err(|_| Regle::HorsBornes)?;
    let petit = |n: i64| u8::try_from(n).map_err(|_| Regle::HorsBornes);
    Date::nouvelle(annee, petit(mois)?, petit(jour)?).map_err(Regle::from)
}
