//! The recorded layout of the records: size, then offset, name, type and list of words of every field.
//!
//! It does not compile when a structure differs: a name, a type, an offset, a size, a hole or a field left out. The copybook, the
//! recorded ABI and the writers of test records are made from this table.

use crate::enregistrements::*;

/// A field of a record.
#[derive(Clone, Copy, Debug)]
pub struct ChampPlat {
    /// Its name.
    pub nom: &'static str,
    /// Its offset in bytes.
    pub decalage: usize,
    /// The type of one element: `u8`, `u16`, `u32`, `i32`, `c_char` or the name of a record.
    pub genre: &'static str,
    /// Size of one element.
    pub taille: usize,
    /// Elements, when it is an array.
    pub nombre: Option<usize>,
    /// The list of words its codes belong to.
    pub liste: Option<&'static str>,
}

/// A record.
#[derive(Clone, Copy, Debug)]
pub struct Disposition {
    /// Its name.
    pub nom: &'static str,
    /// Its size in bytes.
    pub taille: usize,
    /// Its fields, in order.
    pub champs: &'static [ChampPlat],
}

impl Disposition {
    /// No hole between the fields, none at the end.
    const fn est_pleine(&self) -> bool {
        let mut fin = 0;
        let mut champs = self.champs;
        while let [c, suite @ ..] = champs {
            if c.decalage != fin {
                return false;
            }
            fin += c.taille
                * match c.nombre {
                    Some(n) => n,
                    None => 1,
                };
            champs = suite;
        }
        fin == self.taille
    }
}

macro_rules! dispositions {
    ($( $Nom:ident = $taille:literal { $( $decalage:literal $champ:ident : $T:ident $([$n:expr])? $(in $liste:literal)? ; )+ } )+) => {
        /// Every record.
        pub const DISPOSITIONS: &[Disposition] = &[ $( Disposition {
            nom: stringify!($Nom),
            taille: $taille,
            champs: &[ $( ChampPlat {
                nom: stringify!($champ),
                decalage: $decalage,
                genre: stringify!($T),
                taille: size_of::<$T>(),
                nombre: dispositions!(@nombre $($n)?),
                liste: dispositions!(@liste $($liste)?),
            }, )+ ],
        }, )+ ];
        $(
            const _: () = assert!(size_of::<$Nom>() == $taille);
            $( const _: () = assert!(core::mem::offset_of!($Nom, $champ) == $decalage); )+
            $( const _: fn(&$Nom) -> &dispositions!(@type $T $($n)?) = |r| &r.$champ; )+
        )+
    };
    (@nombre) => { None };
    (@nombre $n:expr) => { Some($n) };
    (@liste) => { None };
    (@liste $liste:literal) => { Some($liste) };
    (@type $T:ident) => { $T };
    (@type $T:ident $n:expr) => { [$T; $n] };
}

mod table;

pub use table::DISPOSITIONS;

const _: () = {
    use liste_aptitude_noyau::{decision, dossier, fondement, planification, robustesse};
    assert!(LA_CARRIERE_MAX == dossier::PERIODES_MAX && LA_RECLASSEMENTS_MAX == dossier::RECLASSEMENTS_MAX);
    assert!(LA_INSCRIPTIONS_MAX == dossier::INSCRIPTIONS_MAX);
    assert!(LA_FONCTION_PUBLIQUE_MAX == dossier::FONCTION_PUBLIQUE_MAX);
    assert!(LA_CONSTATS_MAX == decision::CONSTATS_MAX && LA_FAITS_MAX == decision::FAITS_MAX);
    assert!(LA_MINIMAUX_MAX == robustesse::MINIMAUX_MAX && LA_FONDEMENT_MAX == fondement::FONDEMENT_MAX);
    assert!(LA_ETAPES_MAX == planification::ETAPES_MAX && LA_CLASSES_MAX == planification::CLASSES_MAX);
    let mut toutes = DISPOSITIONS;
    while let [d, suite @ ..] = toutes {
        assert!(d.est_pleine(), "a record has no hole");
        toutes = suite;
    }
};
