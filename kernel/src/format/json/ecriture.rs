//! The decision and the error as compact JSON, fields in the order of the page of the format.

use crate::constat::{Chiffres, Constat, Grandeur};
use crate::decision::Decision;
use crate::erreur::ErreurEntree;
use crate::vocabulaire::ecrit::ecrire_nombre;
use crate::vocabulaire::enumeration::Enumeration;
use core::fmt::{Result, Write};

/// Writes a decision.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_decision(d: &Decision, w: &mut impl Write) -> Result {
    w.write_str(r#"{"annee":"#)?;
    ecrire_nombre(d.annee, w)?;
    w.write_str(r#","classe":""#)?;
    w.write_str(d.classe.nom())?;
    w.write_str(r#"","date_reference":""#)?;
    d.date_reference.ecrire(w)?;
    w.write_str(r#"","verdict":""#)?;
    w.write_str(d.verdict.nom())?;
    w.write_str(r#"","section":"#)?;
    mot_ou_nul(d.section, w)?;
    w.write_str(r#","situation":""#)?;
    w.write_str(d.situation.nom())?;
    w.write_str(r#"","classe_rattachement":"#)?;
    mot_ou_nul(d.classe_rattachement, w)?;
    w.write_str(r#","constats":["#)?;
    for (rang, constat) in d.constats.iter().enumerate() {
        w.write_str(if rang == 0 { r#"{"code":""# } else { r#",{"code":""# })?;
        ecrire_constat(constat, w)?;
    }
    w.write_str(r#"],"faits_manquants":"#)?;
    liste(&d.faits_manquants, w, |fait, w| write!(w, "\"{fait}\""))?;
    w.write_str(r#","lectures_sollicitees":"#)?;
    liste(d.lectures_sollicitees.iter(), w, mot)?;
    w.write_str(r#","avertissements":"#)?;
    liste(d.avertissements.iter(), w, mot)?;
    w.write_str("}")
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

/// Writes a finding from its code on.
fn ecrire_constat<W: Write>(c: &Constat, w: &mut W) -> Result {
    w.write_str(c.code.nom())?;
    w.write_str(r#"","disposition":""#)?;
    c.disposition.ecrire(w)?;
    w.write_str(r#"","etat":""#)?;
    w.write_str(c.etat.nom())?;
    if c.chiffres == Chiffres::default() {
        return w.write_str(r#"","requis":null,"constate":null,"manque":null}"#);
    }
    w.write_str(r#"","requis":"#)?;
    grandeur(c.chiffres.requis, w)?;
    w.write_str(r#","constate":"#)?;
    grandeur(c.chiffres.constate, w)?;
    w.write_str(r#","manque":"#)?;
    grandeur(c.chiffres.manque, w)?;
    w.write_str("}")
}

fn grandeur(g: Grandeur, w: &mut impl Write) -> Result {
    if g == Grandeur::Rien {
        return w.write_str("null");
    }
    w.write_str("\"")?;
    g.ecrire(w)?;
    w.write_str("\"")
}

fn mot_ou_nul(valeur: Option<impl Enumeration>, w: &mut impl Write) -> Result {
    match valeur {
        Some(valeur) => mot(valeur, w),
        None => w.write_str("null"),
    }
}

fn mot<W: Write>(valeur: impl Enumeration, w: &mut W) -> Result {
    w.write_str("\"")?;
    w.write_str(valeur.nom())?;
    w.write_str("\"")
}

fn liste<T, W: Write>(valeurs: impl IntoIterator<Item = T>, w: &mut W, ecrire: impl Fn(T, &mut W) -> Result) -> Result {
    w.write_str("[")?;
    for (rang, valeur) in valeurs.into_iter().enumerate() {
        if rang > 0 {
            w.write_str(",")?;
        }
        ecrire(valeur, w)?;
    }
    w.write_str("]")
}
