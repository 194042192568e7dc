//! Sets of words, each written as the list of their names, with its length.

use crate::texte::art_25::{Avertissement, Avertissements};
use crate::texte::lectures::{Lecture, Lectures};
use crate::vocabulaire::enumeration::Enumeration;
use heapless::Vec;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeSeq, Serializer};

fn ecrire<M: Iterator<Item: Serialize>, S: Serializer>(mots: impl Fn() -> M, s: S) -> Result<S::Ok, S::Error> {
    let mut liste = s.serialize_seq(Some(mots().count()))?;
    for mot in mots() {
        liste.serialize_element(&mot)?;
    }
    liste.end()
}

pub(crate) fn ecrire_lectures<S: Serializer>(lectures: &Lectures, s: S) -> Result<S::Ok, S::Error> {
    ecrire(|| lectures.iter(), s)
}

pub(crate) fn lire_lectures<'de, D: Deserializer<'de>>(d: D) -> Result<Lectures, D::Error> {
    let noms: Vec<Lecture, { Lecture::TOUTES.len() }> = Vec::deserialize(d)?;
    Ok(noms.iter().fold(Lectures::DEFAUT, |ensemble, l| ensemble.union(l.seule())))
}

pub(crate) fn ecrire_avertissements<S: Serializer>(avertissements: &Avertissements, s: S) -> Result<S::Ok, S::Error> {
    ecrire(|| avertissements.iter(), s)
}

pub(crate) fn lire_avertissements<'de, D: Deserializer<'de>>(d: D) -> Result<Avertissements, D::Error> {
    let noms: Vec<Avertissement, { Avertissement::TOUTES.len() }> = Vec::deserialize(d)?;
    Ok(noms.into_iter().collect())
}
