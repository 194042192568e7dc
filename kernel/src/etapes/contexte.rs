//! What one evaluation looks at: the facts, the reference date, the lectures, and what stands for the missing facts.

use super::instruction::{Emploi, Instruction};
use crate::decision::Fait;
use crate::demande::Demande;
use crate::dossier::derivation::{Acquis, Derivation, Rangs, Roles};
use crate::dossier::{DossierVu, Plage, Tete};
use crate::texte::Texte;
use crate::texte::lectures::{Lecture, Lectures};
use crate::texte::suites::Suites;
use crate::texte::tables::Table;
use crate::texte::version::Applique;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use crate::vocabulaire::section::SectionOrigine;
use core::cell::Cell;

/// What stands for the missing facts. Each of them helps the candidate in one direction only, so two evaluations bound all others.
/// Two words and no list of cases: which one it is changes from one question to the next, and what no processor guesses costs more than
/// the comparison.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Hypothese {
    favorable: bool,
    sauf: Option<Fait>,
}

impl Hypothese {
    /// Every missing fact at its worst.
    pub(crate) const PIRE: Self = Self { favorable: false, sauf: None };
    /// Every missing fact at its best.
    pub(crate) const MEILLEURE: Self = Self { favorable: true, sauf: None };

    /// All at their worst but this one.
    pub(crate) const fn pire_sauf(fait: Fait) -> Self {
        Self { favorable: false, sauf: Some(fait) }
    }
    /// All at their best but this one.
    pub(crate) const fn meilleure_sauf(fait: Fait) -> Self {
        Self { favorable: true, sauf: Some(fait) }
    }

    #[inline]
    fn favorable(self, fait: Fait) -> bool {
        self.favorable ^ (self.sauf == Some(fait))
    }
}

/// Above any threshold and below none: what a missing number is worth at its best.
const AGE_LE_PLUS_FAVORABLE: u16 = u16::MAX;
const NIVEAU_LE_PLUS_FAVORABLE: u8 = u8::MAX;

pub(crate) struct Contexte<'a, T> {
    pub(crate) dossier: &'a DossierVu,
    tete: &'a Tete,
    applique: T,
    pub(crate) demande: &'a Demande,
    /// The class looked at: the one asked, or another in its place.
    pub(crate) classe: Classe,
    hypothese: Hypothese,
    /// R, the reference date.
    pub(crate) reference: Date,
    /// The day on which « at R » is looked at: R, or the day before for someone who has left.
    pub(crate) jour: Date,
    /// 1 January of the list year, even when R has moved.
    pub(crate) janvier: Date,
    /// Is the person judged as of the day of A28.al1?
    gele: bool,
    consultees: Cell<Lectures>,
}

impl<'a, T: Applique> Contexte<'a, T> {
    /// For a demande, on the days of A11, every missing fact at its worst.
    #[inline]
    pub(crate) fn nouveau(instruction: &Instruction<'a, T>, demande: &'a Demande) -> Self {
        let janvier = Date::premier_du_mois(demande.annee, instruction.texte.texte().a11.mois_de_reference);
        let (reference, jour) = match instruction.tete().depart_regime {
            Some(depart) if depart <= janvier => (depart, depart.veille()),
            _ => (janvier, janvier),
        };
        Self {
            dossier: instruction.dossier,
            tete: instruction.tete(),
            applique: instruction.texte,
            demande,
            classe: demande.classe,
            hypothese: Hypothese::PIRE,
            reference,
            jour,
            janvier,
            gele: false,
            consultees: Cell::new(Lectures::DEFAUT),
        }
    }

    /// With both days at that one, whatever the list and the departure.
    pub(crate) fn au_jour(instruction: &Instruction<'a, T>, demande: &'a Demande, jour: Date) -> Self {
        Self { reference: jour, jour, ..Self::nouveau(instruction, demande) }
    }

    /// The same, with another reference date in the place of that of A11, the earlier of the two; no lecture consulted yet.
    pub(crate) fn gele_au(&self, gel: Date) -> Self {
        let consultees = Cell::new(Lectures::DEFAUT);
        let (reference, jour) = (self.reference.min(gel), self.jour.min(gel.veille()));
        Self { reference, jour, gele: true, consultees, ..*self }
    }

    /// For one more evaluation of the same person: what stands for the missing facts, and the lectures consulted before it.
    #[inline]
    pub(crate) fn reprendre_sous(&mut self, hypothese: Hypothese, consultees: Lectures) {
        self.hypothese = hypothese;
        self.consultees.set(consultees);
    }

    /// The text applied.
    #[inline]
    pub(crate) fn texte(&self) -> &'static Texte {
        self.applique.texte()
    }

    /// What the text asks that the initial one does not.
    #[inline]
    pub(crate) fn suites(&self) -> &'static Suites {
        self.applique.suites()
    }

    /// Is the person judged as of the day of A28.al1?
    #[inline]
    pub(crate) const fn est_gele(&self) -> bool {
        T::AMENDE && self.gele
    }

    /// The day on which an age is looked at, given the usual one: under A28.al1 the eve of the day that it puts in its place, even when an
    /// earlier departure moved the reference date.
    #[inline]
    pub(crate) fn jour_d_age(&self, usuel: Date) -> Date {
        match self.suites().gel {
            Some(gel) if self.est_gele() => gel.reference.veille(),
            _ => usuel,
        }
    }

    /// The table of article 3 of a day: at the reference date that of the list, whatever moved that date.
    #[inline]
    pub(crate) fn table_du(&self, jour: Date) -> Table {
        let derniere = self.tete().derivation.table;
        if jour >= self.reference { derniere } else { Table::du_jour(jour).min(derniere) }
    }

    /// The head of the dossier.
    #[inline]
    pub(crate) const fn tete(&self) -> &'a Tete {
        self.instruction().tete()
    }

    /// What is derived of the dossier under that text.
    #[inline]
    pub(crate) const fn derivation(&self) -> &'a Derivation {
        &self.tete().derivation
    }

    /// Which periods can play which part.
    #[inline]
    pub(crate) const fn roles(&self) -> &'a Roles {
        &self.dossier.roles
    }

    /// What is settled of the dossier, if that holds on the days looked at.
    #[inline]
    pub(crate) fn acquis(&self) -> Option<&'a Acquis> {
        T::ETABLI.then_some(&self.tete().acquis)
    }

    /// Is the alternative of this lecture chosen? Asking marks the lecture as consulted.
    #[inline]
    pub(crate) fn lecture(&self, lecture: Lecture) -> bool {
        self.consulter(lecture);
        self.demande.lectures.contient(lecture)
    }

    /// Marks a lecture as consulted.
    #[inline]
    pub(crate) fn consulter(&self, lecture: Lecture) {
        self.consultees.set(self.consultees.get().union(lecture.seule()));
    }

    /// Marks a lecture as consulted if that holds; does it hold, and is the alternative of the lecture chosen?
    #[inline]
    pub(crate) fn lecture_si(&self, condition: bool, lecture: Lecture) -> bool {
        self.reprendre(if condition { lecture.seule() } else { Lectures::DEFAUT });
        condition & self.demande.lectures.contient(lecture)
    }

    /// Counts as consulted what an earlier step of the same reasoning consulted.
    #[inline]
    pub(crate) fn reprendre(&self, consultees: Lectures) {
        self.consultees.set(self.consultees.get().union(consultees));
    }

    #[inline]
    pub(crate) fn lectures_consultees(&self) -> Lectures {
        self.consultees.get()
    }

    /// Does the period cover the day on which « at R » is looked at?
    #[inline]
    pub(crate) fn occupe(&self, plage: Plage) -> bool {
        plage.debut <= self.jour && self.jour < plage.apres
    }

    /// The first day after the period that can still count: its end, or R.
    #[inline]
    pub(crate) fn borne(&self, plage: Plage) -> Date {
        plage.apres.min(self.reference)
    }

    #[inline]
    fn fait(&self, valeur: Option<bool>, fait: Fait) -> bool {
        if T::ETABLI {
            return valeur.unwrap_or(self.hypothese.favorable(fait));
        }
        valeur.unwrap_or_else(|| self.hypothese.favorable(fait))
    }

    #[inline]
    pub(crate) fn ancien_eleve(&self) -> bool {
        self.fait(self.tete().formation.ancien_eleve, Fait::AncienEleve)
    }
    #[inline]
    pub(crate) fn admissible_concours(&self) -> bool {
        self.fait(self.tete().formation.admissible_concours, Fait::AdmissibleConcours)
    }
    #[inline]
    pub(crate) fn attestation_stage(&self) -> bool {
        self.fait(self.tete().formation.attestation_stage_informatique, Fait::AttestationStageInformatique)
    }
    #[inline]
    pub(crate) fn certificat_comptabilite(&self) -> bool {
        self.fait(self.tete().formation.certificat_comptabilite, Fait::CertificatComptabilite)
    }
    #[inline]
    pub(crate) fn inscrit_1999(&self) -> bool {
        self.fait(self.tete().inscrit_1999, Fait::Inscrit1999)
    }
    #[inline]
    pub(crate) fn eleve_concours_interne(&self) -> bool {
        self.fait(self.tete().formation.eleve_concours_interne, Fait::EleveConcoursInterne)
    }
    #[inline]
    pub(crate) fn attestation_msa(&self) -> bool {
        self.fait(self.tete().formation.attestation_msa, Fait::AttestationMsa)
    }
    #[inline]
    pub(crate) fn attestation_cesdir(&self) -> bool {
        self.fait(self.tete().formation.attestation_cesdir, Fait::AttestationCesdir)
    }
    #[inline]
    pub(crate) fn recevable_2010(&self) -> bool {
        let connue = self.tete().recevable_2010.or((!self.suites().regarde_2010()).then_some(false));
        self.fait(connue, Fait::Recevable2010)
    }
    #[inline]
    pub(crate) fn diplome_assimile(&self) -> bool {
        let connu = self.tete().formation.diplome_assimile.map(|diplome| diplome != DiplomeAssimile::Aucun);
        self.fait(connu, Fait::DiplomeAssimile)
    }
    #[inline]
    pub(crate) fn diplome_informatique(&self) -> DiplomeInformatique {
        self.tete().formation.diplome_informatique.unwrap_or_else(|| {
            if self.hypothese.favorable(Fait::DiplomeInformatique) {
                DiplomeInformatique::Annexe1
            } else {
                DiplomeInformatique::Aucun
            }
        })
    }
    #[inline]
    pub(crate) fn semaines(&self) -> u16 {
        let favorable = || self.hypothese.favorable(Fait::SemainesPerfectionnement);
        self.tete().formation.semaines_perfectionnement.unwrap_or_else(|| if favorable() { u16::MAX } else { 0 })
    }
    #[inline]
    pub(crate) fn proposition_ministre(&self, connue: Option<bool>) -> bool {
        self.fait(connue, Fait::PropositionMinistre)
    }
    #[inline]
    pub(crate) fn niveau(&self, emploi: Emploi<'_>) -> u8 {
        emploi.niveau.unwrap_or_else(|| if self.niveau_favorable(emploi.rang) { NIVEAU_LE_PLUS_FAVORABLE } else { 0 })
    }
    /// Is a missing level supposed to be at all thresholds?
    #[inline]
    pub(crate) fn niveau_favorable(&self, rang: u8) -> bool {
        self.hypothese.favorable(Fait::Niveau(rang))
    }
    #[inline]
    pub(crate) fn section_origine(&self, emploi: Emploi<'_>) -> SectionOrigine {
        emploi.section_origine.unwrap_or_else(|| {
            if self.hypothese.favorable(Fait::SectionOrigine(emploi.rang)) {
                SectionOrigine::Premiere
            } else {
                SectionOrigine::Deuxieme
            }
        })
    }

    /// Completed years on a day; someone born on 29 February gains a year on 1 March in common years.
    #[inline]
    pub(crate) fn age_au(&self, jour: Date) -> u16 {
        match self.tete().naissance {
            Some(naissance) => age(naissance, jour),
            None if self.hypothese.favorable(Fait::Naissance) => AGE_LE_PLUS_FAVORABLE,
            None => 0,
        }
    }

    /// The period at that index of the career.
    #[inline]
    pub(crate) fn emploi(&self, rang: u8) -> Option<Emploi<'a>> {
        self.instruction().emploi(rang)
    }
    /// The dossier under its text.
    #[inline]
    pub(crate) const fn instruction(&self) -> Instruction<'a, T> {
        Instruction::par_la_tete(self.tete, self.dossier, self.applique)
    }
    /// The career.
    #[inline]
    pub(crate) fn emplois(&self) -> impl Iterator<Item = Emploi<'a>> + use<'a, T> {
        self.instruction().emplois()
    }
    /// These periods of it.
    #[inline]
    pub(crate) fn parmi(&self, rangs: Rangs) -> impl Iterator<Item = Emploi<'a>> + use<'a, T> {
        self.instruction().parmi(rangs)
    }
}

/// Either. For a dossier that is kept both are worked out: there what no processor guesses costs more than the few instructions saved.
#[inline]
pub(crate) fn ou<T: Applique>(un: bool, autre: impl FnOnce() -> bool) -> bool {
    if T::ETABLI { un | autre() } else { un || autre() }
}

/// Both, worked out in the same way.
#[inline]
pub(crate) fn et<T: Applique>(un: bool, autre: impl FnOnce() -> bool) -> bool {
    if T::ETABLI { un & autre() } else { un && autre() }
}

/// The row of a class, where each row is that of another class. For a dossier that is kept every row is looked at: where a search ends cannot
/// be foreseen, and a table that is constant to the compiler is then a few selections.
#[inline]
pub(crate) fn ligne_de<T: Applique, L>(lignes: &[L], classe_de: impl Fn(&L) -> Classe, classe: Classe) -> Option<&L> {
    if !T::ETABLI {
        return lignes.iter().find(|ligne| classe_de(ligne) == classe);
    }
    let places = lignes.iter().enumerate();
    lignes.get(places.fold(lignes.len(), |place, (rang, ligne)| if classe_de(ligne) == classe { rang } else { place }))
}

/// Completed years between a birth and a day; 0 before the birth.
#[inline]
#[must_use]
pub(crate) fn age(naissance: Date, jour: Date) -> u16 {
    let a_venir = u16::from((jour.mois(), jour.jour()) < (naissance.mois(), naissance.jour()));
    jour.annee().saturating_sub(naissance.annee()).saturating_sub(a_venir)
}
