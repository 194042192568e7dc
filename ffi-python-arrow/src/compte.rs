//! What became of every row of the three tables.

/// What became of a person.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Etat {
    /// No demande has named it.
    Libre = 0,
    Evaluee = 1,
    /// Its facts were refused.
    Refusee = 2,
    Double = 3,
    SansId = 4,
}

/// Every row, counted once.
#[derive(Clone, Copy, Default)]
pub(crate) struct Compte {
    pub(crate) personnes: u64,
    pub(crate) personnes_evaluees: u64,
    pub(crate) personnes_sans_demande: u64,
    pub(crate) personnes_en_erreur: u64,
    pub(crate) carriere: u64,
    pub(crate) carriere_rattachees: u64,
    pub(crate) carriere_en_erreur: u64,
    pub(crate) carriere_orphelines: u64,
    pub(crate) demandes: u64,
    pub(crate) decisions: u64,
    pub(crate) demandes_en_erreur: u64,
}

impl Compte {
    /// The same with other rows counted.
    pub(crate) fn et(self, autres: Self) -> Self {
        Self {
            personnes: self.personnes + autres.personnes,
            personnes_evaluees: self.personnes_evaluees + autres.personnes_evaluees,
            personnes_sans_demande: self.personnes_sans_demande + autres.personnes_sans_demande,
            personnes_en_erreur: self.personnes_en_erreur + autres.personnes_en_erreur,
            carriere: self.carriere + autres.carriere,
            carriere_rattachees: self.carriere_rattachees + autres.carriere_rattachees,
            carriere_en_erreur: self.carriere_en_erreur + autres.carriere_en_erreur,
            carriere_orphelines: self.carriere_orphelines + autres.carriere_orphelines,
            demandes: self.demandes + autres.demandes,
            decisions: self.decisions + autres.decisions,
            demandes_en_erreur: self.demandes_en_erreur + autres.demandes_en_erreur,
        }
    }
}
