//! The canonical record: every fact of a dossier and a demande as one sequence of bytes.
//!
//! Fields in the order of the page of the format, integers little-endian, a word of the vocabulary as its code, a date as the number
//! YYYYMMDD in four bytes, a text as its length in eight bytes and its bytes, a list as its length in one byte and its elements, a
//! field that may be absent as 0, or 1 and its value. So two records are equal only if all their facts are. What the kernel
//! derives from the facts is not written.

use super::sha256::Sha256;
use crate::demande::{Demande, Depot};
use crate::dossier::{
    DossierVu, FonctionPublique, Formation, Inscription, Periode, Plage, Position, Reclassement, Tete, parties,
};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Agrement;
use crate::vocabulaire::enumeration::Enumeration;
use crate::vocabulaire::organisme::{Organisme, Region};

/// Something that has canonical bytes.
pub(super) trait Canonique {
    fn ecrire(&self, h: &mut Sha256);
}

pub(super) fn texte(texte: &str, h: &mut Sha256) {
    h.ajouter(&u64::try_from(texte.len()).unwrap_or(u64::MAX).to_le_bytes());
    h.ajouter(texte.as_bytes());
}

impl Canonique for u8 {
    fn ecrire(&self, h: &mut Sha256) {
        h.ajouter(&[*self]);
    }
}
impl Canonique for u16 {
    fn ecrire(&self, h: &mut Sha256) {
        h.ajouter(&self.to_le_bytes());
    }
}
impl Canonique for bool {
    fn ecrire(&self, h: &mut Sha256) {
        u8::from(*self).ecrire(h);
    }
}
impl Canonique for Date {
    fn ecrire(&self, h: &mut Sha256) {
        h.ajouter(&self.aaaammjj().to_le_bytes());
    }
}
impl Canonique for Region {
    fn ecrire(&self, h: &mut Sha256) {
        h.ajouter(&self.octets());
    }
}
impl<E: Enumeration> Canonique for E {
    fn ecrire(&self, h: &mut Sha256) {
        self.code().ecrire(h);
    }
}
impl<T: Canonique> Canonique for Option<T> {
    fn ecrire(&self, h: &mut Sha256) {
        self.is_some().ecrire(h);
        if let Some(valeur) = self {
            valeur.ecrire(h);
        }
    }
}
impl<T: Canonique> Canonique for [T] {
    fn ecrire(&self, h: &mut Sha256) {
        u8::try_from(self.len()).unwrap_or(u8::MAX).ecrire(h); // no list of the format is that long
        for element in self {
            element.ecrire(h);
        }
    }
}
impl Canonique for Agrement {
    fn ecrire(&self, h: &mut Sha256) {
        match self {
            Self::Aucun => 0_u8.ecrire(h),
            Self::SansObjet => 1_u8.ecrire(h),
            Self::Le(jour) => {
                2_u8.ecrire(h);
                jour.ecrire(h);
            }
        }
    }
}

/// The fields written, in order; then those that the kernel derives. Naming them all makes a new field impossible to forget; those of the parts
/// of a dossier come from their table.
macro_rules! canonique {
    ($( $(#[$_m:meta])* struct $Type:ident {
        $( $_d:literal $ecrit:ident: $_T:ty $(=> ref $_V:ty)?; )+
        $( derive $( $_dd:literal $derive:ident: $_D:ty; )+ )?
    } )+) => {
        canonique! { $( $Type { $( $ecrit ),+ $( ; $( $derive ),+ )? } )+ }
    };
    ($( $Type:ident { $( $ecrit:ident ),+ $( ; $( $derive:ident ),+ )? } )+) => { $(
        impl Canonique for $Type {
            fn ecrire(&self, h: &mut Sha256) {
                let Self { $( $ecrit, )+ $( $( $derive: _, )+ )? } = self;
                $( $ecrit.ecrire(h); )+
            }
        }
    )+ };
}

parties!(canonique);

impl Canonique for DossierVu {
    fn ecrire(&self, h: &mut Sha256) {
        let Self { fonction_publique, inscriptions, position, roles: _, tete, carriere } = self;
        let Tete { formation, naissance, depart_regime, inscrit_1999, recevable_2010, derivation: _, acquis: _ } = tete;
        naissance.ecrire(h);
        formation.ecrire(h);
        carriere.ecrire(h);
        inscriptions.ecrire(h);
        position.ecrire(h);
        depart_regime.ecrire(h);
        fonction_publique.ecrire(h);
        inscrit_1999.ecrire(h);
        recevable_2010.ecrire(h);
    }
}

canonique! {
    Organisme { regime, genre, categorie, region }
    Depot { voie, jour, exemplaires, recommande, classes_indiquees, pieces_jointes }
}

impl Canonique for Demande {
    fn ecrire(&self, h: &mut Sha256) {
        let Self { annee, classe, lectures, depot, reduction_demandee } = self;
        annee.ecrire(h);
        classe.ecrire(h);
        lectures.bits().ecrire(h);
        depot.ecrire(h);
        reduction_demandee.ecrire(h);
    }
}
