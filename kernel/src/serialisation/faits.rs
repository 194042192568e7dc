//! A dossier and a demande: written as plain values, read back by the reading of every front, so that what comes in keeps every rule.

use super::ecrits::{DemandeEcrite, DossierEcrit};
use super::relire::Ecrit;
use crate::demande::Demande;
use crate::dossier::Dossier;
use crate::format::{lire_demande, lire_dossier};
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

impl Serialize for Dossier {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        DossierEcrit::from(self).serialize(s)
    }
}

impl<'de> Deserialize<'de> for Dossier {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        lire_dossier(&Ecrit::Dossier(&DossierEcrit::deserialize(d)?)).map_err(D::Error::custom)
    }
}

impl Serialize for Demande {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        DemandeEcrite::from(self).serialize(s)
    }
}

impl<'de> Deserialize<'de> for Demande {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        lire_demande(&Ecrit::Demande(&DemandeEcrite::deserialize(d)?)).map_err(D::Error::custom)
    }
}
