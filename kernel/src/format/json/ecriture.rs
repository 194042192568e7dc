//! The decision and the error as compact JSON, fields in the order of the page of the format.

use crate::constat::{Constat, Grandeur};
use crate::decision::Decision;
use crate::erreur::ErreurEntree;
use core::fmt::{Display, Result, Write};

/// Writes a decision.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_decision(d: &Decision, w: &mut impl Write) -> Result {
    write!(
        w,
        r#"{{"annee":{},"classe":"{}","date_reference":"{}","verdict":"{}","section":"#,
        d.annee, d.classe, d.date_reference, d.verdict
    )?;
    ou_nul(d.section, w)?;
    write!(w, r#","situation":"{}","classe_rattachement":"#, d.situation)?;
    ou_nul(d.classe_rattachement, w)?;
    w.write_str(r#","constats":"#)?;
    liste(&d.constats, w, ecrire_constat)?;
    w.write_str(r#","faits_manquants":"#)?;
    liste(&d.faits_manquants, w, entre_guillemets)?;
    w.write_str(r#","lectures_sollicitees":"#)?;
    liste(d.lectures_sollicitees.iter(), w, entre_guillemets)?;
    w.write_str(r#","avertissements":"#)?;
    liste(d.avertissement, w, entre_guillemets)?;
    w.write_char('}')
}

/// Writes an error as `{"chemin":…,"regle":…,"message":…}`.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_erreur(e: &ErreurEntree, w: &mut impl Write) -> Result {
    w.write_str(r#"{"chemin":""#)?;
    write!(Echappe(w), "{}", e.chemin)?;
    write!(w, r#"","regle":"{}","message":""#, e.regle)?;
    write!(Echappe(w), "{e}")?;
    w.write_str("\"}")
}

/// Writes inside a JSON string: the name of a field that the format does not know may hold a quote. It holds no control character.
struct Echappe<'a, W>(&'a mut W);

impl<W: Write> Write for Echappe<'_, W> {
    fn write_str(&mut self, texte: &str) -> Result {
        texte.chars().try_for_each(|lettre| self.write_char(lettre))
    }

    fn write_char(&mut self, lettre: char) -> Result {
        if matches!(lettre, '"' | '\\') {
            self.0.write_char('\\')?;
        }
        self.0.write_char(lettre)
    }
}

fn ecrire_constat(c: &Constat, w: &mut impl Write) -> Result {
    write!(w, r#"{{"code":"{}","disposition":"{}","etat":"{}","requis":"#, c.code, c.disposition, c.etat)?;
    grandeur(c.chiffres.requis, w)?;
    w.write_str(r#","constate":"#)?;
    grandeur(c.chiffres.constate, w)?;
    w.write_str(r#","manque":"#)?;
    grandeur(c.chiffres.manque, w)?;
    w.write_char('}')
}

fn grandeur(g: Grandeur, w: &mut impl Write) -> Result {
    ou_nul((g != Grandeur::Rien).then_some(g), w)
}

fn ou_nul(valeur: Option<impl Display>, w: &mut impl Write) -> Result {
    match valeur {
        Some(v) => entre_guillemets(v, w),
        None => w.write_str("null"),
    }
}

fn entre_guillemets<W: Write>(valeur: impl Display, w: &mut W) -> Result {
    write!(w, "\"{valeur}\"")
}

fn liste<T, W: Write>(valeurs: impl IntoIterator<Item = T>, w: &mut W, ecrire: impl Fn(T, &mut W) -> Result) -> Result {
    w.write_char('[')?;
    for (rang, valeur) in valeurs.into_iter().enumerate() {
        if rang > 0 {
            w.write_char(',')?;
        }
        ecrire(valeur, w)?;
    }
    w.write_char(']')
}
