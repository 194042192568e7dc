//! The days of A12, added up once for the questions to come: under later states, and for a dossier that is kept. The initial one is derived
//! at each reading, which would cost as much more as its questions would less.

use crate::dossier::derivation::{Compte, Qualifies};
use crate::dossier::{DossierVu, Periode, Plage};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::duree::Intervalles;

impl Qualifies {
    /// Those of a dossier of which each period is derived.
    pub(crate) fn de(dossier: &DossierVu) -> Self {
        // What they say depends on the day looked at while an accountant is in function (A12.al2), or on what stands for a missing level.
        let comptables = || dossier.roles.comptables.iter().filter_map(|rang| dossier.carriere.get(usize::from(rang)));
        let qui_depend = |p: &Periode| p.derives.qualifie_par_le_niveau;
        if comptables().any(|p| p.plage.apres == Date::JAMAIS) || dossier.carriere.iter().any(qui_depend) {
            return Self::INCONNUS;
        }
        let emplois = || dossier.carriere.iter().filter(|p| p.derives.qualifie_des != Date::JAMAIS);
        let plages = || dossier.tete.formation.scolarite.into_iter().chain(emplois().map(|p| p.plage));
        // From then on every emploi counts, those that run have begun, and the others are over.
        let qualifies = emplois().map(|p| p.derives.qualifie_des);
        let bornes = plages().map(Plage::passee);
        // The day after that as well: for who has left, the day before is looked at.
        let apres_comptables = comptables().map(|p| p.plage.apres.lendemain());
        let des = qualifies.chain(bornes).chain(apres_comptables).max().unwrap_or(Date::TOUJOURS);
        let (reference, mut jours) = (des.lendemain(), Intervalles::nouveaux());
        plages().for_each(|plage| jours.ajouter(plage.debut, plage.apres.min(reference)));
        Self { des, compte: Compte::de(&jours, reference) }
    }
}
