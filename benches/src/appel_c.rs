//! The C functions, called as a C program calls them: on flat records, with every size given.

// The one writer of flat records: the tests of the C ABI have it.
#[path = "../../ffi-c/tests/plat/mod.rs"]
mod plat;

use liste_aptitude::enregistrements::{LA_GARDE_MAX, la_decision, la_demande, la_dossier, la_erreur};
use liste_aptitude::evaluation::{la_evaluer, la_verdict, la_version_abi};
use liste_aptitude::frontiere::{Entree, Sortie};
use liste_aptitude::garde::{la_evaluer_garde, la_garder, la_verdict_garde};
use plat::Ordre;
use std::hint::black_box;
use std::mem::MaybeUninit;

/// A dossier and a demande as records, and room for the answer.
pub struct AppelC {
    dossier: Vec<u32>,
    demande: Vec<u32>,
    decision: MaybeUninit<la_decision>,
    garde: Vec<u64>,
}

/// The bytes of a record, aligned as the record asks.
fn aligner(octets: &[u8]) -> Vec<u32> {
    let mot = |c: &[u8]| u32::from_ne_bytes(c.try_into().expect("records are made of words"));
    octets.chunks(4).map(mot).collect()
}

impl AppelC {
    /// The records of these JSON texts.
    ///
    /// # Panics
    /// When a text has no record.
    #[must_use]
    pub fn nouveau(dossier: &str, demande: &str) -> Self {
        let json = |texte: &str| serde_json::from_str(texte).expect("JSON");
        let mut appel = Self {
            dossier: aligner(&plat::dossier(&json(dossier), Ordre::ICI).expect("a dossier that has a record")),
            demande: aligner(&plat::demande(&json(demande), Ordre::ICI).expect("a demande that has a record")),
            decision: MaybeUninit::uninit(),
            garde: vec![0; LA_GARDE_MAX],
        };
        let mots = appel.garder();
        appel.garde.truncate(mots);
        appel
    }

    /// `la_garder`: the words that the dossier takes.
    fn garder(&mut self) -> usize {
        let mut mots = 0;
        // SAFETY: the words and the number are the caller's, as many as said.
        let (garde, longueur) = unsafe { (Sortie::nouvelle(self.garde.as_mut_ptr()), Sortie::nouvelle(&raw mut mots)) };
        let (dossier, _) = self.entrees();
        let capacite = u32::try_from(LA_GARDE_MAX).expect("small");
        let (d, e) = (la_dossier::TAILLE, la_erreur::TAILLE);
        let statut = la_garder(dossier, d, 0, garde, capacite, longueur, Sortie::nulle(), e);
        assert_eq!(statut, 0, "a dossier that can be kept");
        usize::try_from(mots).expect("small")
    }

    fn gardee(&self) -> (Entree<'_, u64>, u32) {
        // SAFETY: the words are there, as many as said.
        let entree = unsafe { Entree::nouvelle(self.garde.as_ptr()) };
        (entree, u32::try_from(self.garde.len()).expect("small"))
    }

    /// `la_verdict_garde`: the verdict alone of a dossier checked before.
    #[must_use]
    pub fn verdict_garde(&self) -> i32 {
        let mut code = 0_u8;
        // SAFETY: one byte, the caller's.
        let sortie = unsafe { Sortie::nouvelle(&raw mut code) };
        let ((garde, mots), (_, demande)) = (self.gardee(), self.entrees());
        let (q, e) = (la_demande::TAILLE, la_erreur::TAILLE);
        let statut = black_box(la_verdict_garde as extern "C" fn(_, _, _, _, _, _, _, _) -> _)(
            garde,
            mots,
            0_u32,
            demande,
            q,
            sortie,
            Sortie::nulle(),
            e,
        );
        black_box(code);
        statut
    }

    /// `la_evaluer_garde`: the decision of a dossier checked before.
    pub fn evaluer_garde(&mut self) -> i32 {
        // SAFETY: the place is the caller's, of the size given beside it.
        let sortie = unsafe { Sortie::nouvelle(self.decision.as_mut_ptr()) };
        let ((garde, mots), (_, demande)) = (self.gardee(), self.entrees());
        let (q, r, e) = (la_demande::TAILLE, la_decision::TAILLE, la_erreur::TAILLE);
        black_box(la_evaluer_garde as extern "C" fn(_, _, _, _, _, _, _, _, _) -> _)(
            garde,
            mots,
            0_u32,
            demande,
            q,
            sortie,
            r,
            Sortie::nulle(),
            e,
        )
    }

    fn entrees(&self) -> (Entree<'_, la_dossier>, Entree<'_, la_demande>) {
        let (dossier, demande) = (self.dossier.as_ptr().cast(), self.demande.as_ptr().cast());
        // SAFETY: the records were written whole and are aligned.
        unsafe { (Entree::nouvelle(dossier), Entree::nouvelle(demande)) }
    }

    /// `la_evaluer`: validation, evaluation, decision written.
    pub fn evaluer(&mut self) -> i32 {
        // SAFETY: the place is the caller's, of the size given beside it.
        let sortie = unsafe { Sortie::nouvelle(self.decision.as_mut_ptr()) };
        let (dossier, demande) = self.entrees();
        let (d, q, r, e) = (la_dossier::TAILLE, la_demande::TAILLE, la_decision::TAILLE, la_erreur::TAILLE);
        black_box(la_evaluer as extern "C" fn(_, _, _, _, _, _, _, _) -> _)(
            dossier,
            d,
            demande,
            q,
            sortie,
            r,
            Sortie::nulle(),
            e,
        )
    }

    /// `la_verdict`: validation and the verdict alone.
    #[must_use]
    pub fn verdict(&self) -> i32 {
        let mut code = 0_u8;
        // SAFETY: one byte, the caller's.
        let sortie = unsafe { Sortie::nouvelle(&raw mut code) };
        let (dossier, demande) = self.entrees();
        let (d, q, e) = (la_dossier::TAILLE, la_demande::TAILLE, la_erreur::TAILLE);
        let statut = black_box(la_verdict as extern "C" fn(_, _, _, _, _, _, _) -> _)(
            dossier,
            d,
            demande,
            q,
            sortie,
            Sortie::nulle(),
            e,
        );
        black_box(code);
        statut
    }

    /// `la_version_abi`: the boundary alone, its checks included.
    #[must_use]
    pub fn rien() -> i32 {
        let (mut version, mut ancienne) = (0_u32, 0_u32);
        // SAFETY: two numbers, the caller's.
        let (v, a) = unsafe { (Sortie::nouvelle(&raw mut version), Sortie::nouvelle(&raw mut ancienne)) };
        let statut = black_box(la_version_abi as extern "C" fn(_, _) -> _)(v, a);
        black_box((version, ancienne));
        statut
    }
}
