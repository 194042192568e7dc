//! What was written, as an object of the format: the reading of every front checks it.

use super::ecrits::{
    DemandeEcrite, DepotEcrit, DossierEcrit, FormationEcrite, InscriptionEcrite, OrganismeEcrit, PeriodeEcrite,
    PlageEcrite, PositionEcrite, ReclassementEcrit, ServicesEcrits, ValeurEcrite,
};
use crate::erreur::{Champ as C, Regle};
use crate::format::{AgrementLu, Etranger, Lu, Objet};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::enumeration::Enumeration;

/// One object of what was written, for the reading of every front.
pub(super) enum Ecrit<'a> {
    Dossier(&'a DossierEcrit),
    Formation(&'a FormationEcrite),
    Plage(&'a PlageEcrite),
    Periode(&'a PeriodeEcrite),
    Organisme(&'a OrganismeEcrit),
    Reclassement(&'a ReclassementEcrit),
    Inscription(&'a InscriptionEcrite),
    Position(&'a PositionEcrite),
    Services(&'a ServicesEcrits),
    Demande(&'a DemandeEcrite),
    Depot(&'a DepotEcrit),
}

impl Ecrit<'_> {
    fn valeur(&self, champ: C) -> ValeurEcrite {
        let cle = champ.cle();
        match self {
            Self::Dossier(o) => o.valeur(cle),
            Self::Formation(o) => o.valeur(cle),
            Self::Plage(o) => o.valeur(cle),
            Self::Periode(o) => o.valeur(cle),
            Self::Organisme(o) => o.valeur(cle),
            Self::Reclassement(o) => o.valeur(cle),
            Self::Inscription(o) => o.valeur(cle),
            Self::Position(o) => o.valeur(cle),
            Self::Services(o) => o.valeur(cle),
            Self::Demande(o) => o.valeur(cle),
            Self::Depot(o) => o.valeur(cle),
        }
    }
}

impl Objet for Ecrit<'_> {
    fn date(&self, champ: C) -> Lu<Date> {
        match self.valeur(champ) {
            ValeurEcrite::Date(jour) => Ok(jour),
            _ => Err(Regle::Type),
        }
    }

    fn booleen(&self, champ: C) -> Lu<bool> {
        match self.valeur(champ) {
            ValeurEcrite::Booleen(oui) => Ok(oui),
            _ => Err(Regle::Type),
        }
    }

    fn entier(&self, champ: C) -> Lu<u32> {
        match self.valeur(champ) {
            ValeurEcrite::Entier(nombre) => Ok(nombre),
            _ => Err(Regle::Type),
        }
    }

    fn choix<E: Enumeration>(&self, champ: C) -> Lu<E> {
        match self.valeur(champ) {
            ValeurEcrite::Mot(code) => code.map(|code| E::depuis_code(code).ok_or(Regle::ValeurInconnue)).transpose(),
            _ => Err(Regle::Type),
        }
    }

    fn texte(&self, _champ: C) -> Lu<&str> {
        Ok(match self {
            // The kernel keeps no id; the reading asks for one.
            Ecrit::Dossier(_) => Some("-"),
            Ecrit::Organisme(o) => o.region.as_deref(),
            _ => return Err(Regle::Type),
        })
    }

    fn agrement(&self, _champ: C) -> Result<AgrementLu, Regle> {
        match self {
            Ecrit::Periode(p) => Ok(AgrementLu::Ecrit(p.agrement.0)),
            _ => Err(Regle::Type),
        }
    }

    fn objet(&self, champ: C) -> Lu<Self> {
        Ok(match (self, champ) {
            (Ecrit::Dossier(d), C::Formation) => Some(Self::Formation(&d.formation)),
            (Ecrit::Dossier(d), C::Position) => d.position.as_ref().map(Self::Position),
            (Ecrit::Dossier(d), C::FonctionPublique) => d.fonction_publique.as_ref().map(Self::Services),
            (Ecrit::Formation(f), C::FormationScolarite) => f.scolarite.as_ref().map(Self::Plage),
            (Ecrit::Periode(p), C::PeriodeOrganisme) => Some(Self::Organisme(&p.organisme)),
            (Ecrit::Demande(d), C::Depot) => d.depot.as_ref().map(Self::Depot),
            _ => return Err(Regle::Type),
        })
    }

    fn longueur(&self, champ: C, capacite: usize) -> Result<u8, Regle> {
        let longueur = match (self, champ) {
            (Ecrit::Dossier(d), C::Carriere) => d.carriere.len(),
            (Ecrit::Dossier(d), C::Inscriptions) => d.inscriptions.len(),
            (Ecrit::Periode(p), C::PeriodeReclassements) => p.reclassements.len(),
            (Ecrit::Services(s), C::CategorieA) => s.categorie_a.len(),
            (Ecrit::Services(s), C::FonctionsSecuriteSociale) => s.fonctions_securite_sociale.len(),
            (Ecrit::Services(s), C::FonctionsProtectionSociale) => s.fonctions_protection_sociale.len(),
            _ => return Err(Regle::Type),
        };
        if longueur > capacite { Err(Regle::Capacite) } else { u8::try_from(longueur).map_err(|_| Regle::Capacite) }
    }

    fn element(&self, liste: C, _element: C, rang: u8) -> Result<Self, Regle> {
        let rang = usize::from(rang);
        let trouve = match (self, liste) {
            (Ecrit::Dossier(d), C::Carriere) => d.carriere.get(rang).map(Self::Periode),
            (Ecrit::Dossier(d), C::Inscriptions) => d.inscriptions.get(rang).map(Self::Inscription),
            (Ecrit::Periode(p), C::PeriodeReclassements) => p.reclassements.get(rang).map(Self::Reclassement),
            (Ecrit::Services(s), C::CategorieA) => s.categorie_a.get(rang).map(Self::Plage),
            (Ecrit::Services(s), C::FonctionsSecuriteSociale) => {
                s.fonctions_securite_sociale.get(rang).map(Self::Plage)
            }
            (Ecrit::Services(s), C::FonctionsProtectionSociale) => {
                s.fonctions_protection_sociale.get(rang).map(Self::Plage)
            }
            _ => None,
        };
        trouve.ok_or(Regle::ChampRequis)
    }

    fn etranger(&self) -> Option<Etranger> {
        None // serde has refused it
    }
}
