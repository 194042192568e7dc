//! The front that the kernel reads through: the rows of the tables and the elements of their lists.

use crate::modeles::Modeles;
use crate::table::Table;
use liste_aptitude_noyau::dossier::Periode;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::format::{AgrementLu, Etranger, Lu, Objet};
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::emploi::Agrement;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;

/// A row, one of the blocks that its columns spell out, or an element of a list.
#[derive(Clone, Copy)]
pub(crate) struct Rangee<'a> {
    pub(crate) table: &'a Table,
    pub(crate) rang: usize,
    /// The key and the career, for a row of persons.
    pub(crate) personne: Option<&'a Personne<'a>>,
    /// Periods read before, for a row of a career.
    pub(crate) modeles: Option<&'a Modeles>,
}

/// What the row of a person does not hold itself.
#[derive(Clone, Copy)]
pub(crate) struct Personne<'a> {
    pub(crate) id: &'a str,
    pub(crate) carriere: &'a Table,
    pub(crate) periodes: Periodes<'a>,
    pub(crate) modeles: &'a Modeles,
}

/// The rows of a career, in the order of the file.
#[derive(Clone, Copy)]
pub(crate) enum Periodes<'a> {
    Suivies { debut: usize, nombre: usize },
    Eparses(&'a [u32]),
}

impl Periodes<'_> {
    pub(crate) fn nombre(&self) -> usize {
        match self {
            Self::Suivies { nombre, .. } => *nombre,
            Self::Eparses(rangs) => rangs.len(),
        }
    }

    /// The rows of all, one after the other.
    pub(crate) fn rangs(&self) -> impl Iterator<Item = usize> {
        (0..self.nombre()).filter_map(|periode| self.rang(periode))
    }

    /// The row of a period.
    pub(crate) fn rang(&self, periode: usize) -> Option<usize> {
        match self {
            Self::Suivies { debut, nombre } => (periode < *nombre).then_some(debut + periode),
            Self::Eparses(rangs) => rangs.get(periode).and_then(|&rang| usize::try_from(rang).ok()),
        }
    }
}

impl Rangee<'_> {
    /// An element of a list that a cell holds.
    #[inline(never)]
    fn element_de_liste(&self, liste: Champ, rang: usize) -> Result<Self, Regle> {
        let place = self.table.liste(liste, self.rang)?.and_then(|(table, mut plage)| Some((table, plage.nth(rang)?)));
        let (table, rang) = place.ok_or(Regle::ChampRequis)?;
        if table.informes.binary_search(&rang).is_ok() {
            return Err(Regle::Type);
        }
        Ok(Self { table, rang, personne: None, modeles: None })
    }
}

impl Objet for Rangee<'_> {
    #[inline(always)]
    fn date(&self, champ: Champ) -> Lu<Date> {
        self.table.date(champ, self.rang)
    }

    fn booleen(&self, champ: Champ) -> Lu<bool> {
        self.table.booleen(champ, self.rang)
    }

    fn entier(&self, champ: Champ) -> Lu<u32> {
        self.table.entier(champ, self.rang)
    }

    fn choix<E: Enumeration>(&self, champ: Champ) -> Lu<E> {
        self.table.choix(champ, self.rang)
    }

    fn texte(&self, champ: Champ) -> Lu<&str> {
        match &self.personne {
            Some(personne) if champ == Champ::Id => Ok(Some(personne.id)),
            _ => self.table.texte(champ, self.rang),
        }
    }

    /// A cell cannot tell a null from nothing, unless its table says that it does: an empty one says that no agrément is known.
    #[inline]
    fn agrement(&self, champ: Champ) -> Result<AgrementLu, Regle> {
        Ok(match self.table.agrement(champ, self.rang)? {
            Some(agrement) => AgrementLu::Ecrit(agrement),
            None if self.table.dit_le_vide(champ) => AgrementLu::Ecrit(Agrement::Aucun),
            None => AgrementLu::Absent,
        })
    }

    /// A block is there when one of its columns has a value; a body is always described.
    fn objet(&self, champ: Champ) -> Lu<Self> {
        let la = champ == Champ::PeriodeOrganisme || self.table.a_l_objet(champ, self.rang);
        Ok(la.then_some(Self { personne: None, modeles: None, ..*self }))
    }

    fn longueur(&self, champ: Champ, capacite: usize) -> Result<u8, Regle> {
        let longueur = match &self.personne {
            Some(personne) if champ == Champ::Carriere => personne.periodes.nombre(),
            _ => self.table.liste(champ, self.rang)?.map_or(0, |(_, plage)| plage.len()),
        };
        if longueur > capacite { Err(Regle::Capacite) } else { u8::try_from(longueur).map_err(|_| Regle::Capacite) }
    }

    #[inline]
    fn element(&self, liste: Champ, _element: Champ, rang: u8) -> Result<Self, Regle> {
        let rang = usize::from(rang);
        match &self.personne {
            Some(personne) if liste == Champ::Carriere => {
                let rang = personne.periodes.rang(rang).ok_or(Regle::ChampRequis)?;
                Ok(Self { table: personne.carriere, rang, personne: None, modeles: Some(personne.modeles) })
            }
            _ => self.element_de_liste(liste, rang),
        }
    }

    fn etranger(&self) -> Option<Etranger> {
        // The columns of a table are known to be those of its fields before a row is read.
        let place = self.table.inconnus.binary_search_by_key(&self.rang, |(rang, _)| *rang).ok()?;
        self.table.inconnus.get(place).map(|(_, nom)| Etranger::Inconnu(nom.clone()))
    }

    #[inline]
    fn modele(&self) -> Option<&Periode> {
        self.modeles?.trouver(self.table, self.rang)
    }
}
