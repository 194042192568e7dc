//! The days of A12, added up once for the questions to come: under later states, and for a dossier that is kept. The initial one is derived
//! at each reading, which would cost as much more as its questions would less.

use crate::dossier::derivation::{Compte, Qualifies, Roles};
use crate::dossier::{DossierVu, Plage};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::duree::Intervalles;

impl Qualifies {
    /// Those of a dossier of which each period is derived.
    pub(crate) fn de(dossier: &DossierVu, roles: &Roles) -> Self {
        // What they say depends on the day looked at, or on what stands for a missing level.
        if !roles.comptables.est_vide() || dossier.carriere.iter().any(|p| p.derives.qualifie_par_le_niveau) {
            return Self::INCONNUS;
        }
        let emplois = || dossier.carriere.iter().filter(|p| p.derives.qualifie_des != Date::JAMAIS);
        let plages = || dossier.formation.scolarite.into_iter().chain(emplois().map(|p| p.plage));
        // From then on every emploi counts, those that run have begun, and the others are over.
        let qualifies = emplois().map(|p| p.derives.qualifie_des);
        let bornes = plages().map(Plage::passee);
        let des = qualifies.chain(bornes).max().unwrap_or(Date::TOUJOURS);
        let (reference, mut jours) = (des.lendemain(), Intervalles::nouveaux());
        plages().for_each(|plage| jours.ajouter(plage.debut, plage.apres.min(reference)));
        Self { des, compte: Compte::de(&jours, reference) }
    }
}
