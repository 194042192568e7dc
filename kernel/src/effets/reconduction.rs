//! Until which list an inscription is renewed without a new request (A22, A27.al2).

use super::ErreurEffet;
use crate::demande::ANNEE_LISTE_MIN;
use crate::dossier::DossierVu;
use crate::texte::INITIAL;
use crate::texte::renvoi::Renvoi;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::{ANNEE_MAX, ANNEE_MIN};
use crate::vocabulaire::enumeration::enumeration;
use crate::vocabulaire::section::SectionOrigine;

enumeration! {
    /// Is the person on the list of a year by one inscription?
    pub enum StatutListe: "statut_liste" {
        /// No.
        Absent = 1, "absent", "absent de la liste", "not on the list";
        /// By the inscription itself.
        Inscrit = 2, "inscrit", "inscrit", "on the list";
        /// By its renewal.
        Reconduit = 3, "reconduit", "inscription reconduite", "on the list by renewal";
    }
}

/// How long an inscription keeps a person on the lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Reconduction {
    /// The list year of the inscription.
    pub annee: u16,
    /// The last list year by renewal; `annee` itself when there is no renewal.
    pub derniere: u16,
    /// Why: A22.al1.1 or A22.al1.2 (renewed in full), A22.al1 (stopped by a striking-off), A22.al2 (one year only), A27.al2 (old list).
    pub disposition: Renvoi,
}

impl Reconduction {
    /// Is the person on the list of that year by this inscription?
    #[must_use]
    pub const fn statut(&self, annee: u16) -> StatutListe {
        if annee < self.annee || annee > self.derniere {
            StatutListe::Absent
        } else if annee == self.annee {
            StatutListe::Inscrit
        } else {
            StatutListe::Reconduit
        }
    }
}

/// The renewals of an inscription on the list of `annee` (1900 to 2199), in `classe` and `section`.
///
/// `premiere`: is it the first in that class, in the first section, since the list of 2000? Only such a one is renewed: two further
/// years, four in D1 and D2. `radiation`: the list year for which the minister brought a motivated request to strike off; the
/// inscription is not renewed for it nor later. Inscriptions on lists before 2000 are never renewed (A27.al2).
///
/// # Errors
/// [`ErreurEffet::AnneeHorsBornes`].
pub fn reconduction(
    annee: u16,
    classe: Classe,
    section: SectionOrigine,
    premiere: bool,
    radiation: Option<u16>,
) -> Result<Reconduction, ErreurEffet> {
    if !(ANNEE_MIN..=ANNEE_MAX).contains(&annee) {
        return Err(ErreurEffet::AnneeHorsBornes);
    }
    let sans = |disposition| Ok(Reconduction { annee, derniere: annee, disposition });
    if annee < ANNEE_LISTE_MIN {
        return sans(INITIAL.a27.sans_reconduction);
    }
    let duree = INITIAL.a22.durees.iter().find(|d| d.classes.contient(classe));
    let Some(duree) = duree.filter(|_| premiere && section == INITIAL.a22.section) else {
        return sans(INITIAL.a22.une_annee);
    };
    let derniere = annee.saturating_add(duree.annees);
    Ok(match radiation {
        Some(liste) if liste <= derniere => {
            Reconduction { annee, derniere: liste.saturating_sub(1).max(annee), disposition: INITIAL.a22.reconduction }
        }
        _ => Reconduction { annee, derniere, disposition: duree.disposition },
    })
}

/// The renewals of the first inscription that a dossier has in that class, in the first section, since the list of 2000; `None` when it
/// has none. (Renewed inscriptions that the dossier lists year by year come after it, and change nothing.)
#[must_use]
pub fn reconduction_du_dossier(dossier: &DossierVu, classe: Classe, radiation: Option<u16>) -> Option<Reconduction> {
    let premiere = dossier
        .inscriptions
        .iter()
        .filter(|i| i.classe == classe && i.section == INITIAL.a22.section && i.annee >= ANNEE_LISTE_MIN)
        .map(|i| i.annee)
        .min()?;
    reconduction(premiere, classe, INITIAL.a22.section, true, radiation).ok()
}
