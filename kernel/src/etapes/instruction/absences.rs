//! The facts outside the career that a text looks at and that may be missing.

use crate::dossier::{DossierVu, Formation};
use crate::texte::suites::Suites;
use crate::texte::version::Applique;

/// Is a fact missing that may be, outside the career?
pub(crate) fn quelque_fait_manque<T: Applique>(texte: T, d: &DossierVu) -> bool {
    let f = &d.tete.formation;
    d.tete.naissance.is_none()
        || f.ancien_eleve.is_none()
        || f.diplome_assimile.is_none()
        || f.admissible_concours.is_none()
        || f.semaines_perfectionnement.is_none()
        || f.attestation_stage_informatique.is_none()
        || f.certificat_comptabilite.is_none()
        || f.diplome_informatique.is_none()
        || d.tete.inscrit_1999.is_none()
        || d.fonction_publique.as_ref().is_some_and(|s| s.proposition_ministre.is_none())
        || (T::AMENDE && suivants_manquants(texte.suites(), f, d.tete.recevable_2010).contains(&true))
}

/// Of the facts that only some later states look at, which are missing: student of the internal competition, attestation of the MSA,
/// attestation of the CESDIR, admissible for 2010.
pub(crate) fn suivants_manquants(suites: &Suites, f: &Formation, recevable: Option<bool>) -> [bool; 4] {
    [
        suites.concours_interne.is_some() && f.eleve_concours_interne.is_none(),
        suites.autre_organisme.is_some() && f.attestation_msa.is_none(),
        suites.cesdir && f.attestation_cesdir.is_none(),
        suites.regarde_2010() && recevable.is_none(),
    ]
}
