//! The states of the text: which one governs a list, and answers under another one.

use crate::enregistrements::*;
use crate::evaluation;
use crate::frontiere::{Appel, Entree, Sortie, utf8};
use crate::reponse::decider;
use crate::statut::{Refus, Statut, entete, rendre, repondre};
use crate::tampon::Tampon;
use core::ffi::c_char;
use liste_aptitude_noyau::demande::{ANNEE_LISTE_MAX, ANNEE_LISTE_MIN};
use liste_aptitude_noyau::erreur::{Champ, ErreurEntree, Regle};
use liste_aptitude_noyau::format::json;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::{Demande, Dossier, evaluer_sous, verdict_sous};

/// The state of a code; `None` for 0.
pub(crate) fn etat_demande(argument: u8, etat: u32) -> Result<Option<EtatDuTexte>, Refus> {
    if etat == 0 {
        return Ok(None);
    }
    let connu = u8::try_from(etat).ok().and_then(EtatDuTexte::depuis_code);
    connu.map(Some).ok_or(Refus::argument(Statut::CodeInconnu, argument))
}

/// The state asked for, else the one that governs the list of the demande.
pub(crate) fn etat_de(etat: Option<EtatDuTexte>, demande: &Demande) -> EtatDuTexte {
    etat.unwrap_or_else(|| EtatDuTexte::de_la_liste(demande.annee()))
}

/// How a function is called: as it is, or in its form `_sous`, which has a state before its other parameters.
#[derive(Clone, Copy)]
pub(crate) struct Sous(Option<u32>);

impl Sous {
    /// As it is.
    pub(crate) const AUCUN: Self = Self(None);

    /// In its form `_sous`, with this code.
    pub(crate) const fn etat(etat: u32) -> Self {
        Self(Some(etat))
    }

    /// The position of the parameter that is the `n`-th where no state stands before it.
    pub(crate) const fn place(self, n: u8) -> u8 {
        if self.0.is_some() { n.wrapping_add(1) } else { n }
    }

    /// The state asked for, if one is.
    pub(crate) fn demande(self) -> Result<Option<EtatDuTexte>, Refus> {
        etat_demande(1, self.0.unwrap_or(0))
    }

    /// The state of an effect, which has no list to fall back on: it must be given; without the form `_sous`, the initial one.
    pub(crate) fn exige(self) -> Result<EtatDuTexte, Refus> {
        match self.0 {
            None => Ok(EtatDuTexte::E2000),
            Some(etat) => etat_demande(1, etat)?.ok_or(Refus::argument(Statut::CodeInconnu, 1)),
        }
    }

    /// The facts and the demande of two records, with the state under which they are looked at.
    pub(crate) fn faits(
        self,
        argument_dossier: u8,
        d: &la_dossier,
        argument_demande: u8,
        q: &la_demande,
        lu: &mut Dossier,
    ) -> Result<(EtatDuTexte, Demande), Refus> {
        let etat = self.demande()?;
        let demande =
            evaluation::faits_sous(self.place(argument_dossier), d, self.place(argument_demande), q, etat, lu)?;
        Ok((etat_de(etat, &demande), demande))
    }
}

/// The state of the text that governs the list of a year (2000 to 2199), as a code of the list `etat_du_texte`.
#[unsafe(no_mangle)]
pub extern "C" fn la_etat_de_la_liste(annee: u32, etat: Sortie<'_, u32>) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let etat = appel.ecrire(2, etat, 4)?;
        let annee = u16::try_from(annee).ok().filter(|a| (ANNEE_LISTE_MIN..=ANNEE_LISTE_MAX).contains(a));
        let annee = annee.ok_or(Refus::regle(1, Regle::HorsBornes))?;
        *etat.remplir() = u32::from(EtatDuTexte::de_la_liste(annee).code());
        Ok(())
    };
    rendre(faire(), None)
}

/// `la_evaluer` under a state of the text that is asked for, whichever governs the list: a code of the list `etat_du_texte`, or 0 for that
/// of the list. The year of the demande gives the reference date, ages and time limits; the state gives the text, with its readings,
/// its missing facts and its warnings.
#[unsafe(no_mangle)]
pub extern "C" fn la_evaluer_sous(
    etat: u32,
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    decision: Sortie<'_, la_decision>,
    taille_decision: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(8, erreur, taille_erreur, |appel| {
        let dossier = appel.lire(2, dossier, taille_dossier)?;
        let demande = appel.lire(4, demande, taille_demande)?;
        let decision = appel.ecrire(6, decision, taille_decision)?;
        let mut personne = Dossier::default();
        let (etat, demande) = Sous::etat(etat).faits(1, dossier, 3, demande, &mut personne)?;
        decider(etat, &personne, &demande, decision);
        Ok(())
    })
}

/// `la_verdict` under a state of the text that is asked for, as in `la_evaluer_sous`.
#[unsafe(no_mangle)]
pub extern "C" fn la_verdict_sous(
    etat: u32,
    dossier: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demande: Entree<'_, la_demande>,
    taille_demande: u32,
    code_verdict: Sortie<'_, u8>,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(7, erreur, taille_erreur, |appel| {
        let dossier = appel.lire(2, dossier, taille_dossier)?;
        let demande = appel.lire(4, demande, taille_demande)?;
        let code_verdict = appel.ecrire(6, code_verdict, 1)?;
        let mut personne = Dossier::default();
        let (etat, demande) = Sous::etat(etat).faits(1, dossier, 3, demande, &mut personne)?;
        *code_verdict.remplir() = verdict_sous(etat, &personne, &demande).code();
        Ok(())
    })
}

/// `la_evaluer_json` under a state of the text that is asked for, as in `la_evaluer_sous`.
#[unsafe(no_mangle)]
pub extern "C" fn la_evaluer_json_sous(
    etat: u32,
    entree: Entree<'_, c_char>,
    longueur_entree: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let octets = appel.lire_texte(2, entree, longueur_entree)?;
        let demande = etat_demande(1, etat)?;
        let tampon = Tampon { tampon, capacite, longueur, argument: 4 };
        let invalide = ErreurEntree::simple(Champ::Racine, Regle::JsonInvalide);
        match utf8(octets).ok_or(invalide).and_then(|ligne| json::lire_ligne_json_sous(ligne, demande)) {
            Ok((dossier, lue)) => {
                let etat = etat_de(demande, &lue);
                let decision = evaluer_sous(etat, &dossier, &lue);
                tampon.ecrire(&mut appel, |w| json::ecrire_decision(&decision, w))
            }
            Err(erreur) => {
                tampon.ecrire(&mut appel, |w| json::ecrire_erreur(&erreur, w))?;
                Err(Refus::argument(Statut::EntreeRefusee, 2))
            }
        }
    };
    rendre(faire(), None)
}

/// `la_evaluer_lot` under a state of the text that is asked for, as in `la_evaluer_sous`: the same one for every row.
#[unsafe(no_mangle)]
pub extern "C" fn la_evaluer_lot_sous(
    etat: u32,
    dossiers: Entree<'_, la_dossier>,
    taille_dossier: u32,
    demandes: Entree<'_, la_demande>,
    taille_demande: u32,
    nombre: u32,
    decisions: Sortie<'_, la_decision>,
    taille_decision: u32,
    erreurs: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let demande_sous = etat_demande(1, etat)?;
        if nombre == 0 {
            return Ok(());
        }
        let dossiers = appel.lire_tableau(2, dossiers, taille_dossier, nombre)?;
        let demandes = appel.lire_tableau(4, demandes, taille_demande, nombre)?;
        let decisions = appel.ecrire_tableau(7, decisions, taille_decision, nombre)?;
        let erreurs = appel.ecrire_tableau(9, erreurs, taille_erreur, nombre)?;
        let mut personne = Dossier::default();
        for (((dossier, demande), decision), erreur) in dossiers.iter().zip(demandes).zip(decisions).zip(erreurs) {
            match evaluation::faits_sous(2, dossier, 4, demande, demande_sous, &mut personne) {
                Ok(demande) => {
                    let etat = etat_de(demande_sous, &demande);
                    decider(etat, &personne, &demande, decision);
                    entete(erreur);
                }
                Err(refus) => Refus::decrire(&refus, erreur),
            }
        }
        Ok(())
    };
    rendre(faire(), None)
}
