//! A dossier as it would be after an inscription followed by an agrément: the assumptions of [`super::parcours()`].
//!
//! An inscription on the list of a year is published on 1 January of that year. After the stated delay the person is nominated, on
//! the first day of a month of the same year (a list lasts until the next one, A1.al2), and agréé that very day, in an emploi of the
//! class: everything held until then ends the day before, a position of A19 included, and someone who had left the regimes is back.
//! The emploi is a local one, because A5 and A15 treat national bodies apart and because nothing else of it bears on later verdicts:
//! A12, A13 and A14 look at the class and at the time alone. It is one of the person's own regime where A3 lists such an emploi,
//! else one of the general regime (the list is common to all regimes).

use super::Annees;
use crate::dossier::{Dossier, DossierVu, Inscription, Periode, Plage};
use crate::texte::art_01::{categories, est_de_l_article_1, est_national};
use crate::texte::art_11::MOIS_DE_REFERENCE;
use crate::texte::tables::Table;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::{Agrement, Fonction};
use crate::vocabulaire::enumeration::Enumeration;
use crate::vocabulaire::organisme::{Organisme, Regime, TypeOrganisme};
use crate::vocabulaire::section::{Section, SectionOrigine};

/// One inscription, and the agrément that follows it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Etape {
    /// The list year.
    pub annee: u16,
    /// The class.
    pub classe: Classe,
    /// The section; `None` when a missing fact leaves it open.
    pub section: Option<Section>,
    /// Is the inscription one of A15?
    pub article15: bool,
    /// The day of the nomination and of the agrément.
    pub agrement: Date,
    /// The emploi supposed.
    pub emploi: EmploiType,
}

/// Longest delay, in months: beyond it the nomination would fall in the year of the next list.
pub const DELAI_MAX: u8 = 11;

/// Months between 1 January of the list year and the agrément, 0 to 11.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Delai(u8);

impl Delai {
    /// So many months; `None` past [`DELAI_MAX`].
    #[must_use]
    pub const fn mois(mois: u8) -> Option<Self> {
        if mois <= DELAI_MAX { Some(Self(mois)) } else { None }
    }
    /// The day of the agrément that follows an inscription on the list of that year.
    #[must_use]
    pub const fn agrement(self, annee: u16) -> Date {
        Date::premier_du_mois(annee, MOIS_DE_REFERENCE.wrapping_add(self.0))
    }
}

/// An emploi that stands for its class.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct EmploiType {
    /// The body.
    pub organisme: Organisme,
    /// The fonction.
    pub fonction: Fonction,
    /// The conventional level, where A3 looks at it (else 0).
    pub niveau: u8,
}

/// The first local emploi of A3 that is of this class and no other: in the order of the bodies, categories, fonctions and levels,
/// in the regime given, else in the general regime.
#[must_use]
pub fn emploi_type(regime: Regime, classe: Classe) -> Option<EmploiType> {
    emploi_type_de(Table::INITIALE, regime, classe)
}

/// [`emploi_type()`] of another table of article 3: that of the list, since a regime that a later table does not list any more has no emploi
/// of any class there.
#[must_use]
pub fn emploi_type_de(table: Table, regime: Regime, classe: Classe) -> Option<EmploiType> {
    premier_emploi(table, regime, classe).or_else(|| premier_emploi(table, Regime::General, classe))
}

/// Levels that A3 tells apart, and 0.
const NIVEAUX: core::ops::RangeInclusive<u8> = 0..=3;

fn premier_emploi(table: Table, regime: Regime, classe: Classe) -> Option<EmploiType> {
    let locaux =
        TypeOrganisme::TOUTES.iter().filter(|&&genre| est_de_l_article_1(regime) && !est_national(regime, genre));
    locaux
        .flat_map(|&genre| categories(regime, genre).iter().map(move |c| (genre, c)))
        .flat_map(|(genre, c)| Fonction::TOUTES.iter().map(move |&f| (genre, c, f)))
        .flat_map(|(genre, c, f)| NIVEAUX.map(move |n| (genre, c, f, n)))
        .find(|&(genre, c, f, n)| table.classes(regime, genre, c, f, n) == classe.seule())
        .map(|(genre, categorie, fonction, niveau)| EmploiType {
            organisme: Organisme { regime, genre, categorie, region: None },
            fonction,
            niveau,
        })
}

/// The regime the person is in: that of the last emploi begun by then in a body of A1, else the general regime.
pub(super) fn regime(dossier: &DossierVu, annees: Annees) -> Regime {
    let janvier = Date::premier_du_mois(annees.de, MOIS_DE_REFERENCE);
    dossier
        .carriere
        .iter()
        .filter(|p| !p.interim && p.plage.debut <= janvier && est_de_l_article_1(p.organisme.regime))
        .max_by_key(|p| p.plage.debut)
        .map_or(Regime::General, |p| p.organisme.regime)
}

/// The dossier after these steps; `None` when it has no room for them.
pub(super) fn apres(dossier: &DossierVu, etapes: &[Etape]) -> Option<Dossier> {
    let mut projete = dossier.copie();
    for etape in etapes {
        nommer(&mut projete, etape)?;
    }
    Some(projete)
}

fn nommer(dossier: &mut Dossier, etape: &Etape) -> Option<()> {
    let debut = etape.agrement;
    let veille = debut.veille();
    dossier.carriere.retain(|p| p.plage.debut < debut);
    for p in &mut dossier.carriere {
        p.plage = close(p.plage, veille);
        p.reclassements.retain(|r| r.date <= veille);
    }
    dossier.position = None; // the agrément is the return that ends the benefit of A19
    dossier.tete.depart_regime = dossier.tete.depart_regime.filter(|&depart| depart > debut);
    let section = etape.section.map(|s| match s {
        Section::Premiere => SectionOrigine::Premiere,
        Section::Deuxieme => SectionOrigine::Deuxieme,
        Section::Troisieme => SectionOrigine::Troisieme,
    });
    let inscription = Inscription {
        annee: etape.annee,
        classe: etape.classe,
        section: section.unwrap_or(SectionOrigine::Premiere),
        publication: Date::premier_janvier(etape.annee),
        article15: etape.article15,
    };
    dossier.inscriptions.push(inscription).ok()?;
    let nomination = Periode {
        niveau: Some(etape.emploi.niveau),
        agrement: Agrement::Le(debut),
        section_origine: section,
        classe_origine: Some(etape.classe),
        ..Periode::nommee(debut, etape.emploi.organisme, etape.emploi.fonction)
    };
    dossier.carriere.push(nomination).ok()?;
    dossier.perimer();
    Some(())
}

fn close(plage: Plage, veille: Date) -> Plage {
    Plage::nouvelle(plage.debut, Some(plage.fin.map_or(veille, |fin| fin.min(veille))))
}
