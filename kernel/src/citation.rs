//! A citation that opens: what a provision says in our words, where it stands in the official text, and where that text was published.

use crate::phrases::ecrire_date;
use crate::texte::couverture::{Nature, Provision, provision};
use crate::texte::publication::{Publication, Source, source};
use crate::texte::renvoi::Renvoi;
use crate::vocabulaire::ecrit::morceaux;
use crate::vocabulaire::enumeration::Langue;
use core::fmt::{self, Write};
use heapless::String;

/// Bytes of the longest reference.
const ID_MAX: usize = 32;

/// A provision as it can be found and read.
#[derive(Clone, Copy, Debug)]
pub struct Citation {
    /// The reference.
    pub renvoi: Renvoi,
    /// What it says and what the program makes of it; `None` for a provision that the table of them does not hold.
    pub provision: Option<Provision>,
    /// The text it stands in.
    pub source: &'static Source,
}

impl Citation {
    /// The citation of a reference, whether or not the table of provisions holds it.
    #[must_use]
    pub fn de(renvoi: Renvoi) -> Self {
        Self { renvoi, provision: provision(renvoi), source: source(renvoi) }
    }

    /// The citation of an id such as `A13.al1.4`; `None` when the program holds no such provision.
    #[must_use]
    pub fn depuis_id(id: &str) -> Option<Self> {
        Renvoi::depuis_texte(id).map(Self::de).filter(|c| c.provision.is_some())
    }

    /// What it says, in our words; empty when the table of provisions does not hold it.
    #[must_use]
    pub fn enonce(&self, langue: Langue) -> &'static str {
        self.provision.map_or("", |p| p.enonce(langue))
    }

    /// Writes where it stands, in words: « art. 13, 1er al., 4° ».
    ///
    /// # Errors
    /// When the writer is full.
    pub fn ecrire_place(&self, langue: Langue, w: &mut impl Write) -> fmt::Result {
        let mut id = String::<ID_MAX>::new();
        write!(id, "{}", self.renvoi)?;
        let mut etat = morceaux(&id, b'@');
        let mut parties = morceaux(etat.next().unwrap_or(""), b'.');
        ecrire_article(parties.next().unwrap_or(""), langue, w)?;
        let annexe = self.renvoi.article_du_texte() == Renvoi::ANNEXE;
        let mut apres_lettre = false;
        for partie in parties {
            w.write_str(", ")?;
            if let Some(alinea) = partie.strip_prefix("al") {
                ecrire_rang(alinea, ["al.", "para."], langue, w)?;
            } else if !partie.bytes().all(|o| o.is_ascii_digit()) {
                apres_lettre = true;
                write!(w, "{partie})")?;
            } else if apres_lettre {
                ecrire_rang(partie, ["tiret", "dash"], langue, w)?;
            } else if annexe {
                ecrire_rang(partie, ["diplôme", "diploma"], langue, w)?;
            } else {
                write!(w, "{partie}°")?;
            }
        }
        let Some(liste) = etat.next() else { return Ok(()) };
        let supprimee = self.provision.is_some_and(|p| p.nature == Nature::Supprimee);
        match (supprimee, langue) {
            (false, Langue::Francais) => write!(w, " (état appliqué à partir de la liste de\u{a0}{liste})"),
            (false, Langue::Anglais) => write!(w, " (state applied from the list of {liste})"),
            (true, Langue::Francais) => write!(w, " (supprimée à partir de la liste de\u{a0}{liste})"),
            (true, Langue::Anglais) => write!(w, " (removed from the list of {liste})"),
        }
    }

    /// Writes the text it stands in, with its number and the day and page of the Journal officiel where they are established.
    ///
    /// # Errors
    /// When the writer is full.
    pub fn ecrire_source(&self, langue: Langue, w: &mut impl Write) -> fmt::Result {
        w.write_str(self.source.titre(langue))?;
        if let Some(Publication { nor, jour, page }) = self.source.publication {
            w.write_str(match langue {
                Langue::Francais => ", NOR\u{a0}: ",
                Langue::Anglais => ", NOR: ",
            })?;
            write!(w, "{nor}, Journal officiel {}", if langue == Langue::Francais { "du " } else { "of " })?;
            ecrire_date(jour, langue, w)?;
            write!(w, ", page{}{page}", if langue == Langue::Francais { "\u{a0}" } else { " " })?;
        }
        let Some(liste) = self.renvoi.premiere_liste() else { return Ok(()) };
        match (self.source.modification(liste, langue), langue) {
            (Some(acte), Langue::Francais) => write!(w, ", modifié par {acte}"),
            (Some(acte), Langue::Anglais) => write!(w, ", amended by {acte}"),
            (None, Langue::Francais) => w.write_str(", texte modificatif non établi"),
            (None, Langue::Anglais) => w.write_str(", amending text not established"),
        }
    }
}

fn ecrire_article(article: &str, langue: Langue, w: &mut impl Write) -> fmt::Result {
    let espace = if langue == Langue::Francais { "\u{a0}" } else { " " };
    let bis = ["bis", "ter"].into_iter().find(|mot| article.ends_with(mot));
    if let Some(numero) = article.strip_prefix('A').filter(|n| n.starts_with(|c: char| c.is_ascii_digit())) {
        let nu = bis.and_then(|mot| numero.strip_suffix(mot)).unwrap_or(numero);
        let premier = if nu == "1" && langue == Langue::Francais { "er" } else { "" };
        write!(w, "art.{espace}{nu}{premier}")?;
        return bis.map_or(Ok(()), |mot| write!(w, "{espace}{mot}"));
    }
    match (article.strip_prefix('R'), langue) {
        (Some(numero), _) => write!(w, "art.{espace}R.{espace}{numero}"),
        (None, Langue::Francais) => w.write_str("annexe"),
        (None, Langue::Anglais) => w.write_str("annex"),
    }
}

/// A rank of something: « 1er al. », « 2e tiret », `para. 1`, `dash 2`.
fn ecrire_rang(rang: &str, [francais, anglais]: [&str; 2], langue: Langue, w: &mut impl Write) -> fmt::Result {
    match langue {
        Langue::Francais => write!(w, "{rang}{}\u{a0}{francais}", if rang == "1" { "er" } else { "e" }),
        Langue::Anglais => write!(w, "{anglais} {rang}"),
    }
}
