//! The fields as a tree: what each object holds, worked out from all the rows of the table when the kernel is compiled.

use super::champs::Champ;
use super::notice::Contenu;
use crate::vocabulaire::enumeration::{self, Enumeration};
use core::ops::RangeInclusive;

impl Champ {
    /// The fields of an object, in the order of the page; none for anything else.
    #[inline]
    #[must_use]
    pub fn enfants(self) -> &'static [Self] {
        ENFANTS.get(place(self)).and_then(|e| e.champs.get(..e.nombre)).unwrap_or(&[])
    }

    /// The rank among its fields of the one with this key.
    #[cfg(feature = "direct")]
    pub(super) fn rang_de(self, cle: &str) -> Option<usize> {
        let enfants = ENFANTS.get(place(self))?;
        let a_la_cle = |champ: &Self| champ.cle() == cle;
        let rang = usize::from(*enfants.rangs.get(marque(cle))?);
        if enfants.champs.get(rang).is_some_and(a_la_cle) {
            return Some(rang);
        }
        self.enfants().iter().position(a_la_cle)
    }

    /// Its rank among the fields of its object.
    #[inline]
    #[must_use]
    pub fn rang(self) -> usize {
        RANGS.get(place(self)).map_or(usize::MAX, |&rang| usize::from(rang))
    }

    /// The elements of a list.
    #[must_use]
    pub fn element(self) -> Option<Self> {
        Self::TOUTES.iter().copied().find(|champ| champ.nom().strip_suffix("[]") == Some(self.nom()))
    }

    /// The bounds of a whole number.
    #[inline]
    pub(super) const fn bornes(self) -> RangeInclusive<u32> {
        match self.notice().contenu {
            Contenu::Entier(min, max) => min..=max,
            _ => 0..=u32::MAX,
        }
    }

    /// The most elements of a list.
    #[inline]
    pub(super) const fn capacite(self) -> usize {
        match self.notice().contenu {
            Contenu::Liste(capacite) => capacite,
            _ => 0,
        }
    }
}

/// Most fields of one object.
pub const ENFANTS_MAX: usize = le_plus_d_enfants();

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "run by the compiler: what is out of range does not compile"
)]
const fn le_plus_d_enfants() -> usize {
    let (mut plus, mut rang) = (0, 0);
    while rang < Champ::TOUTES.len() {
        let (mut nombre, mut autre) = (0, 0);
        while autre < Champ::TOUTES.len() {
            if est_enfant(Champ::TOUTES[rang], Champ::TOUTES[autre]) {
                nombre += 1;
            }
            autre += 1;
        }
        if nombre > plus {
            plus = nombre;
        }
        rang += 1;
    }
    plus
}

#[derive(Clone, Copy)]
struct Enfants {
    champs: [Champ; ENFANTS_MAX],
    nombre: usize,
    /// By the mark of its key, the rank of a field: of two that share one, the last.
    #[cfg(feature = "direct")]
    rangs: [u8; MARQUES],
}

impl Enfants {
    const AUCUN: Self = Self {
        champs: [Champ::Racine; ENFANTS_MAX],
        nombre: 0,
        #[cfg(feature = "direct")]
        rangs: [0; MARQUES],
    };
}

/// The fields of each object, by its code: worked out from the paths by the compiler.
static ENFANTS: [Enfants; Champ::TOUTES.len()] = tous_les_enfants();

/// The rank of each field in its object, by its code.
static RANGS: [u8; Champ::TOUTES.len()] = tous_les_rangs();

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "run by the compiler: what is out of range does not compile"
)]
const fn tous_les_rangs() -> [u8; Champ::TOUTES.len()] {
    let (tous, mut rangs, mut objet) = (tous_les_enfants(), [0; Champ::TOUTES.len()], 0);
    while objet < tous.len() {
        let mut rang = 0;
        while rang < tous[objet].nombre {
            let [petit, ..] = rang.to_le_bytes();
            rangs[place(tous[objet].champs[rang])] = petit;
            rang += 1;
        }
        objet += 1;
    }
    rangs
}

/// Room for the marks of the keys of an object.
#[cfg(feature = "direct")]
const MARQUES: usize = 32;

/// A number that tells the keys of an object apart: today no two of one object share theirs.
#[cfg(feature = "direct")]
#[inline]
const fn marque(cle: &str) -> usize {
    match cle.as_bytes() {
        [_, deuxieme, .., derniere] => {
            let lettres = enumeration::place(deuxieme.wrapping_add(*derniere));
            cle.len().wrapping_mul(5).wrapping_add(lettres.wrapping_mul(2)) % MARQUES
        }
        _ => cle.len() % MARQUES,
    }
}

/// Codes begin at 1.
#[inline]
const fn place(champ: Champ) -> usize {
    enumeration::place(champ.code().wrapping_sub(1))
}

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "run by the compiler: what is out of range does not compile"
)]
const fn tous_les_enfants() -> [Enfants; Champ::TOUTES.len()] {
    let mut tous = [Enfants::AUCUN; Champ::TOUTES.len()];
    let mut rang = 0;
    while rang < tous.len() {
        let objet = Champ::TOUTES[rang];
        let mut enfants = Enfants::AUCUN;
        let mut autre = 0;
        while autre < tous.len() {
            let champ = Champ::TOUTES[autre];
            if est_enfant(objet, champ) {
                enfants.champs[enfants.nombre] = champ;
                #[cfg(feature = "direct")]
                {
                    [enfants.rangs[marque(champ.cle())], ..] = enfants.nombre.to_le_bytes();
                }
                enfants.nombre += 1;
            }
            autre += 1;
        }
        tous[place(objet)] = enfants;
        rang += 1;
    }
    tous
}

/// Is the field one of this object, and not of an object within it? The dossier has no prefix; it and the demande are in no object.
const fn est_enfant(objet: Champ, champ: Champ) -> bool {
    if matches!(champ, Champ::Racine | Champ::Demande) {
        return false;
    }
    let chemin = champ.nom().as_bytes();
    let reste = match objet {
        Champ::Racine => Some(chemin),
        _ => match apres(chemin, objet.nom().as_bytes()) {
            Some([b'.', reste @ ..]) => Some(reste),
            _ => None,
        },
    };
    match reste {
        Some(reste) => est_une_cle(reste),
        None => false,
    }
}

/// What follows a prefix.
const fn apres<'a>(mut texte: &'a [u8], mut prefixe: &[u8]) -> Option<&'a [u8]> {
    while let [lettre, suite @ ..] = prefixe {
        match texte {
            [premiere, reste @ ..] if *premiere == *lettre => texte = reste,
            _ => return None,
        }
        prefixe = suite;
    }
    Some(texte)
}

/// Is it one word, without an index?
const fn est_une_cle(mut texte: &[u8]) -> bool {
    while let [lettre, suite @ ..] = texte {
        if matches!(*lettre, b'.' | b'[') {
            return false;
        }
        texte = suite;
    }
    true
}
