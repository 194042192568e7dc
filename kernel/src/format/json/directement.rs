//! JSON text read in one go, proved as it is read, where it is written as most are: the fields of each object in the order of the page, each
//! once, and no escape. What has them in another order is gone through once more.
//!
//! Anything else, every error included, is left to the reader that proves the whole text first: what this one does not read says
//! nothing of the text, and what it reads is what the other would read.

mod en_cours;
mod epars;

use self::en_cours::{ObjetEnCours, TexteEnCours};
use self::epars::ObjetEpars;
use crate::demande::Demande;
use crate::dossier::Dossier;
use crate::erreur::{Champ, ErreurEntree, Regle};
use crate::format::{lire_demande_sous, lire_dossier_dans};
use crate::texte::version::EtatDuTexte;

/// Reads a dossier into one of the caller's.
#[inline(never)]
pub(super) fn dossier(texte: &str, dossier: &mut Dossier) -> Option<()> {
    let texte = TexteEnCours::ouvrir(texte)?;
    le_dossier(&texte, dossier)?;
    texte.est_lu()
}

/// Reads a demande.
#[inline(never)]
pub(super) fn demande(texte: &str, etat: Option<EtatDuTexte>) -> Option<Demande> {
    let texte = TexteEnCours::ouvrir(texte)?;
    let demande = la_demande(&texte, etat)?;
    texte.est_lu().map(|()| demande)
}

/// Reads a line, its dossier into one of the caller's; its two members in any order. The `id` before the demande.
#[inline(never)]
pub(super) fn ligne<'t>(
    texte: &'t str,
    etat: Option<EtatDuTexte>,
    dossier: &mut Dossier,
) -> Option<(&'t str, Demande)> {
    let texte = TexteEnCours::ouvrir(texte)?;
    let d_abord = if texte.membre("demande")? { Some(la_demande(&texte, etat)?) } else { None };
    texte.membre("dossier")?.then_some(())?;
    le_dossier(&texte, dossier)?;
    let demande = match d_abord {
        Some(demande) => demande,
        None => texte.membre("demande")?.then(|| la_demande(&texte, etat))??,
    };
    texte.fermer(b'}').then_some(())?;
    texte.est_lu().map(|()| (texte.id.get(), demande))
}

/// Reads a dossier from within its object.
#[inline]
fn le_dossier(texte: &TexteEnCours<'_>, dossier: &mut Dossier) -> Option<()> {
    let debut = texte.reste.get();
    match lire_dossier_dans(&ObjetEnCours(texte), dossier) {
        Ok(()) => Some(()),
        Err(refus) => en_desordre(texte, debut, &refus, Champ::Racine, |o| lire_dossier_dans(o, dossier)),
    }
}

/// Reads a demande from within its object.
fn la_demande(texte: &TexteEnCours<'_>, etat: Option<EtatDuTexte>) -> Option<Demande> {
    let debut = texte.reste.get();
    match lire_demande_sous(&ObjetEnCours(texte), etat) {
        Ok(demande) => Some(demande),
        Err(refus) => en_desordre(texte, debut, &refus, Champ::Demande, |o| lire_demande_sous(o, etat)),
    }
}

/// Goes back into an object and reads it in any order, if it may have been refused for its order: a field was not where it was expected,
/// and a key stands there.
#[cold]
#[inline(never)]
fn en_desordre<'t, T>(
    texte: &TexteEnCours<'t>,
    debut: &'t str,
    refus: &ErreurEntree,
    champ: Champ,
    lire: impl FnOnce(&ObjetEpars<'t, '_>) -> Result<T, ErreurEntree>,
) -> Option<T> {
    let absent = matches!(refus.regle, Regle::ChampRequis | Regle::OctetsReserves);
    (absent && texte.reste.get().starts_with('"')).then_some(())?;
    texte.reste.set(debut);
    let objet = ObjetEpars::ouvrir(texte, champ).ok()?;
    let suite = texte.reste.get();
    let lu = lire(&objet).ok()?;
    texte.reste.set(suite);
    Some(lu)
}
