//! What a function answers, and the description of a refusal.

use crate::codes::codes;
use crate::enregistrements::{LA_VERSION_ENREGISTREMENT, la_chemin, la_erreur};
use crate::frontiere::{Appel, Place, Sortie};
use liste_aptitude_noyau::effets::ErreurEffet;
use liste_aptitude_noyau::erreur::{Champ, Chemin, ErreurEntree, Regle};

codes! {
    /// Why a function refused. 0 (`LA_OK`) means that it did not.
    pub enum Statut: "statut" {
        /// A record or text breaks a rule: the error tells which field and which rule.
        EntreeRefusee = 1, "entree_refusee", "entrée refusée", "input refused";
        /// A pointer that may not be null is.
        PointeurNul = 2, "pointeur_nul", "pointeur nul", "null pointer";
        /// A pointer is not aligned as its record asks.
        PointeurMalAligne = 3, "pointeur_mal_aligne", "pointeur mal aligné", "misaligned pointer";
        /// A zone to write overlaps another argument.
        ZonesConfondues = 4, "zones_confondues", "zones de mémoire confondues", "overlapping memory";
        /// A record of another size or layout version.
        Version = 5, "version_inconnue", "enregistrement d’une autre version", "record of another layout version";
        /// The buffer is too small, or a count too large.
        Capacite = 6, "capacite", "capacité dépassée", "capacity exceeded";
        /// No such list, code, name, index or language; or a record handed back with a code, date or count that cannot be.
        CodeInconnu = 7, "code_inconnu", "code ou nom inconnu", "unknown code or name";
        /// The values given to an effect cannot be: the error tells why.
        ValeursRefusees = 8, "valeurs_refusees", "valeurs refusées", "values refused";
        /// A kept dossier that was never filled, was cut or changed, or was made by another library or process.
        GardeInvalide = 9, "garde_invalide", "dossier gardé invalide", "kept dossier not valid";
    }
}

/// The status of a call that was not refused.
pub const LA_OK: i32 = 0;

/// A refusal: its status, the argument at fault, and its cause.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refus {
    pub(crate) statut: Statut,
    /// Position of the argument at fault among the parameters, from 1; 0 when none is.
    pub(crate) argument: u8,
    pub(crate) cause: Cause,
}

/// What more there is to say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Cause {
    /// Nothing.
    Aucune,
    /// The field of a record or text, and the rule it breaks.
    Champ(ErreurEntree),
    /// The rule that a plain argument breaks.
    Regle(Regle),
    /// What an effect refuses.
    Effet(ErreurEffet),
}

impl Refus {
    /// A pointer, size or count at fault.
    #[cold]
    pub(crate) const fn argument(statut: Statut, argument: u8) -> Self {
        Self { statut, argument, cause: Cause::Aucune }
    }

    /// A code or name that no list has.
    #[cold]
    pub(crate) const fn code_inconnu() -> Self {
        Self::argument(Statut::CodeInconnu, 0)
    }

    /// A record of another size or layout version, at its root.
    #[cold]
    pub(crate) const fn version(argument: u8, champ: Champ) -> Self {
        Self { statut: Statut::Version, argument, cause: Cause::Champ(ErreurEntree::simple(champ, Regle::Disposition)) }
    }

    /// A plain argument that breaks a rule.
    #[cold]
    pub(crate) const fn regle(argument: u8, regle: Regle) -> Self {
        Self { statut: Statut::EntreeRefusee, argument, cause: Cause::Regle(regle) }
    }

    /// The number that the function returns.
    pub(crate) fn nombre(&self) -> i32 {
        i32::from(self.statut.code())
    }

    /// Describes the refusal in the caller's record.
    #[cold]
    pub(crate) fn decrire(&self, place: Place<'_, la_erreur>) {
        let e = entete(place);
        e.statut = self.nombre();
        e.argument = self.argument;
        match &self.cause {
            Cause::Aucune => {}
            Cause::Champ(erreur) => {
                e.chemin = chemin(&erreur.chemin);
                e.regle = erreur.regle.code();
            }
            Cause::Regle(regle) => e.regle = regle.code(),
            Cause::Effet(effet) => e.effet = effet.code(),
        }
    }
}

impl From<ErreurEntree> for Refus {
    #[cold]
    fn from(erreur: ErreurEntree) -> Self {
        Self { statut: Statut::EntreeRefusee, argument: 0, cause: Cause::Champ(erreur) }
    }
}

impl From<ErreurEffet> for Refus {
    #[cold]
    fn from(effet: ErreurEffet) -> Self {
        Self { statut: Statut::ValeursRefusees, argument: 0, cause: Cause::Effet(effet) }
    }
}

/// An error record that says « accepted ».
pub(crate) fn entete(place: Place<'_, la_erreur>) -> &mut la_erreur {
    let e = place.remplir();
    e.version = LA_VERSION_ENREGISTREMENT;
    e.taille = la_erreur::TAILLE;
    e
}

fn chemin(c: &Chemin) -> la_chemin {
    la_chemin { champ: u16::from(c.champ.code()), rang: c.rang, sous_rang: c.sous_rang }
}

/// The number a function returns, the refusal described if the caller gave a place for it (unless that place may be an output too).
pub(crate) fn rendre(resultat: Result<(), Refus>, erreur: Option<Place<'_, la_erreur>>) -> i32 {
    match resultat {
        Ok(()) => LA_OK,
        Err(refus) => {
            if let Some(place) = erreur.filter(|_| refus.statut != Statut::ZonesConfondues) {
                refus.decrire(place);
            }
            refus.nombre()
        }
    }
}

/// A whole call with a place for its error, the `argument`-th parameter, which may be null: it is opened first, so that whatever is refused
/// afterwards is described in it.
pub(crate) fn repondre(
    argument: u8,
    erreur: Sortie<'_, la_erreur>,
    taille: u32,
    faire: impl FnOnce(&mut Appel) -> Result<(), Refus>,
) -> i32 {
    let mut appel = Appel::nouveau();
    match appel.ecrire_si_voulu(argument, erreur, taille) {
        Ok(place) => rendre(faire(&mut appel), place),
        Err(refus) => refus.nombre(),
    }
}
