//! The history of an article.

/// A state of an article.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_etat_article {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// The article.
    pub article: u32,
    /// The first list that this state governs.
    pub premiere: u16,
    /// The last one.
    pub derniere: u16,
    /// How many provisions it changes of the state before; 0 for the initial text.
    pub nombre_changements: u16,
    /// How many states the article has.
    pub nombre_etats: u8,
    /// Zero.
    pub reserve: u8,
}

/// What a state changes of a provision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_changement {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// The provision as it now is; one that goes, by what it said.
    pub maintenant: u32,
    /// The provision as it was in the state before; 0 where it was not there.
    pub avant: u32,
    /// What happened to it. List `evolution`.
    pub evolution: u8,
    /// Zero.
    pub reserve: [u8; 3],
}
