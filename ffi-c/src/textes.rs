//! Names, codes, labels and sentences, into the caller's buffer.
//!
//! Every function that writes text ends it with a zero byte, and sets `longueur` to the bytes before it. When the buffer is too
//! small (or null, with capacity 0) the status is `LA_STATUT_CAPACITE`, `longueur` is the length needed and the buffer is left
//! as it was.

use crate::codes::{Liste, langue, liste};
use crate::enregistrements::{LA_VERSION_ENREGISTREMENT, la_chemin, la_decision, la_dispositions, la_erreur};
use crate::frontiere::{Appel, Entree, Sortie, utf8};
use crate::precisions::precision;
use crate::reponse;
use crate::statut::{LA_OK, Refus, Statut, rendre};
use crate::tampon::{Ecrivain, Tampon};
use core::ffi::c_char;
use core::fmt::{self, Write};
use liste_aptitude_noyau::citation::Citation;
use liste_aptitude_noyau::effets::ErreurEffet;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::fondement::fondement_sous;
use liste_aptitude_noyau::format::formulaire::Formule;
use liste_aptitude_noyau::phrases::ecrire_constat_sous;
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};

fn code(code: u32) -> Option<u8> {
    u8::try_from(code).ok()
}

/// The number of words of a list, by its code in the list `liste`: its codes are 1 to this number.
#[unsafe(no_mangle)]
pub extern "C" fn la_nombre(liste: u32, nombre: Sortie<'_, u32>) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let mots = self::liste(liste).map(Liste::nombre).ok_or(Refus::code_inconnu())?;
        #[cfg(feature = "panique_plantee")]
        assert!(mots != 3, "planted: the proof must see it");
        *appel.ecrire(2, nombre, 4)?.remplir() = u32::try_from(mots).unwrap_or(u32::MAX);
        Ok(())
    };
    rendre(faire(), None)
}

/// The name of a code of a list: the word of the interchange format.
#[unsafe(no_mangle)]
pub extern "C" fn la_nom(
    liste: u32,
    code: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    let mot = || self::liste(liste)?.nom_du_code(self::code(code)?);
    rendre_mot(mot(), Tampon { tampon, capacite, longueur, argument: 3 })
}

/// The label of a code of a list for people, in a language of the list `langue`.
#[unsafe(no_mangle)]
pub extern "C" fn la_libelle(
    liste: u32,
    code: u32,
    langue: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    let mot = || self::liste(liste)?.libelle_du_code(self::code(code)?, self::langue(langue)?);
    rendre_mot(mot(), Tampon { tampon, capacite, longueur, argument: 4 })
}

fn rendre_mot(mot: Option<&'static str>, tampon: Tampon<'_>) -> i32 {
    let faire = || tampon.ecrire(&mut Appel::nouveau(), |w| w.write_str(mot.ok_or(fmt::Error)?));
    match mot {
        Some(_) => rendre(faire(), None),
        None => Refus::code_inconnu().nombre(),
    }
}

/// The code of a name of a list; the name has `longueur_nom` bytes.
#[unsafe(no_mangle)]
pub extern "C" fn la_code(liste: u32, nom: Entree<'_, c_char>, longueur_nom: u32, code: Sortie<'_, u32>) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let nom = appel.lire_texte(2, nom, longueur_nom)?;
        let code = appel.ecrire(4, code, 4)?;
        let trouve = || self::liste(liste)?.code_du_nom(utf8(nom)?);
        *code.remplir() = u32::from(trouve().ok_or(Refus::code_inconnu())?);
        Ok(())
    };
    rendre(faire(), None)
}

/// The sentence of a finding of a decision, by its rank from 0, in a language of the list `langue`: with the facts it lacks and every
/// provision it rests on, in the words of the state of the text that the decision was given under.
#[unsafe(no_mangle)]
pub extern "C" fn la_phrase(
    decision: Entree<'_, la_decision>,
    taille_decision: u32,
    rang: u32,
    langue: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let lue = appel.lire(1, decision, taille_decision)?;
        let (decision, etat) = (reponse::lire_decision(1, lue)?, reponse::etat_applique(lue)?);
        let rang = reponse::rang_de(&decision, rang)?;
        let langue = self::langue(langue).ok_or(Refus::code_inconnu())?;
        let tampon = Tampon { tampon, capacite, longueur, argument: 5 };
        tampon.ecrire(&mut appel, |w| ecrire_constat_sous(etat, &decision, rang, langue, w))
    };
    rendre(faire(), None)
}

/// The provisions that a finding of a decision rests on, by its rank from 0, in order: its own first, then every other that gave it a
/// figure or carried it.
#[unsafe(no_mangle)]
pub extern "C" fn la_fondement(
    decision: Entree<'_, la_decision>,
    taille_decision: u32,
    rang: u32,
    dispositions: Sortie<'_, la_dispositions>,
    taille_dispositions: u32,
) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let lue = appel.lire(1, decision, taille_decision)?;
        let (decision, etat) = (reponse::lire_decision(1, lue)?, reponse::etat_applique(lue)?);
        let rang = reponse::rang_de(&decision, rang)?;
        let r = appel.ecrire(4, dispositions, taille_dispositions)?.remplir();
        r.version = LA_VERSION_ENREGISTREMENT;
        r.taille = la_dispositions::TAILLE;
        for (place, renvoi) in r.dispositions.iter_mut().zip(&fondement_sous(etat, &decision, rang)) {
            *place = renvoi.code();
            r.nombre_dispositions = r.nombre_dispositions.wrapping_add(1);
        }
        Ok(())
    };
    rendre(faire(), None)
}

/// The text of a provision code: `A12.al3.2`.
#[unsafe(no_mangle)]
pub extern "C" fn la_disposition_texte(
    disposition: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    let tampon = Tampon { tampon, capacite, longueur, argument: 2 };
    rendre(tampon.ecrire(&mut Appel::nouveau(), |w| write!(w, "{}", Renvoi::depuis_code(disposition))), None)
}

/// The code of a provision from its text of `longueur_id` bytes, `A12.al3.2`; refused when the program holds no such provision.
#[unsafe(no_mangle)]
pub extern "C" fn la_disposition_code(id: Entree<'_, c_char>, longueur_id: u32, disposition: Sortie<'_, u32>) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let id = appel.lire_texte(1, id, longueur_id)?;
        let place = appel.ecrire(3, disposition, 4)?;
        let citation = utf8(id).and_then(Citation::depuis_id).ok_or(Refus::code_inconnu())?;
        *place.remplir() = citation.renvoi.code();
        Ok(())
    };
    rendre(faire(), None)
}

/// What a provision says, in our words, in a language of the list `langue`; refused for a code that is none of the provisions.
#[unsafe(no_mangle)]
pub extern "C" fn la_disposition_enonce(
    disposition: u32,
    langue: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    citer(disposition, langue, Tampon { tampon, capacite, longueur, argument: 3 }, |citation, langue, w| {
        w.write_str(citation.enonce(langue))
    })
}

/// Where a provision stands in the official text, in words: « art. 13, 1er al., 4° ».
#[unsafe(no_mangle)]
pub extern "C" fn la_disposition_place(
    disposition: u32,
    langue: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    citer(disposition, langue, Tampon { tampon, capacite, longueur, argument: 3 }, |citation, langue, w| {
        citation.ecrire_place(langue, w)
    })
}

/// The text that a provision stands in, with its number (NOR), and the day and page of the Journal officiel where they are established.
#[unsafe(no_mangle)]
pub extern "C" fn la_disposition_source(
    disposition: u32,
    langue: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    citer(disposition, langue, Tampon { tampon, capacite, longueur, argument: 3 }, |citation, langue, w| {
        citation.ecrire_source(langue, w)
    })
}

fn citer(
    disposition: u32,
    langue: u32,
    tampon: Tampon<'_>,
    ecrire: impl Fn(&Citation, Langue, &mut Ecrivain<'_>) -> fmt::Result,
) -> i32 {
    let citation = Citation::de(Renvoi::depuis_code(disposition));
    let connue = || citation.provision.and(self::langue(langue)).ok_or(Refus::code_inconnu());
    let faire = || {
        let langue = connue()?;
        tampon.ecrire(&mut Appel::nouveau(), |w| ecrire(&citation, langue, w))
    };
    rendre(faire(), None)
}

/// The question that asks for a fact that may be missing, a field of the list `champ`, in a language of the list `langue`; refused for a
/// field that is no such fact.
#[unsafe(no_mangle)]
pub extern "C" fn la_question_texte(
    champ: u32,
    langue: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    demander(champ, langue, Tampon { tampon, capacite, longueur, argument: 3 }, Formule::question)
}

/// Who attests the answer to the question of a fact.
#[unsafe(no_mangle)]
pub extern "C" fn la_question_atteste(
    champ: u32,
    langue: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    demander(champ, langue, Tampon { tampon, capacite, longueur, argument: 3 }, Formule::atteste)
}

/// The document that shows the answer to the question of a fact.
#[unsafe(no_mangle)]
pub extern "C" fn la_question_piece(
    champ: u32,
    langue: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    demander(champ, langue, Tampon { tampon, capacite, longueur, argument: 3 }, Formule::piece)
}

/// What each answer to the question of a fact settles.
#[unsafe(no_mangle)]
pub extern "C" fn la_question_portee(
    champ: u32,
    langue: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    demander(champ, langue, Tampon { tampon, capacite, longueur, argument: 3 }, Formule::portee)
}

fn demander(champ: u32, langue: u32, tampon: Tampon<'_>, texte: impl Fn(&Formule, Langue) -> &'static str) -> i32 {
    let dite = || Some(texte(Champ::depuis_code(code(champ)?)?.formule()?, self::langue(langue)?));
    rendre_mot(dite(), tampon)
}

/// The path of a field (list `champ`) with its indices: `carriere[3].fin`.
#[unsafe(no_mangle)]
pub extern "C" fn la_chemin_texte(
    champ: u32,
    rang: u32,
    sous_rang: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    let faire = || {
        let plat = || Some((u16::try_from(champ).ok()?, code(rang)?, code(sous_rang)?));
        let (champ, rang, sous_rang) = plat().ok_or(Refus::code_inconnu())?;
        let chemin = reponse::lire_chemin(la_chemin { champ, rang, sous_rang })?;
        let tampon = Tampon { tampon, capacite, longueur, argument: 4 };
        tampon.ecrire(&mut Appel::nouveau(), |w| write!(w, "{chemin}"))
    };
    rendre(faire(), None)
}

/// What an error says, in a language of the list `langue`: the path and the rule, or what is wrong with an argument.
#[unsafe(no_mangle)]
pub extern "C" fn la_erreur_texte(
    erreur: Entree<'_, la_erreur>,
    taille_erreur: u32,
    langue: u32,
    tampon: Sortie<'_, c_char>,
    capacite: u32,
    longueur: Sortie<'_, u32>,
) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let erreur = appel.lire(1, erreur, taille_erreur)?;
        if erreur.version != LA_VERSION_ENREGISTREMENT || erreur.taille != la_erreur::TAILLE {
            return Err(Refus::argument(Statut::Version, 1));
        }
        let langue = self::langue(langue).ok_or(Refus::code_inconnu())?;
        verifier(erreur)?;
        Tampon { tampon, capacite, longueur, argument: 4 }.ecrire(&mut appel, |w| ecrire_erreur(erreur, langue, w))
    };
    rendre(faire(), None)
}

/// The status, and the path and rule if there are any, must be of their lists.
fn verifier(e: &la_erreur) -> Result<(), Refus> {
    let statut = e.statut == LA_OK || u8::try_from(e.statut).ok().and_then(Statut::depuis_code).is_some();
    let champ = e.chemin.champ == 0 || reponse::lire_chemin(e.chemin).is_ok();
    let regle = e.regle == 0 || Regle::depuis_code(e.regle).is_some();
    let effet = e.effet == 0 || ErreurEffet::depuis_code(e.effet).is_some();
    if statut && champ && regle && effet { Ok(()) } else { Err(Refus::code_inconnu()) }
}

fn ecrire_erreur(e: &la_erreur, langue: Langue, w: &mut Ecrivain<'_>) -> fmt::Result {
    if let (Ok(chemin), Some(regle)) = (reponse::lire_chemin(e.chemin), Regle::depuis_code(e.regle)) {
        write!(w, "{chemin}: {}", regle.libelle(langue))?;
        return match precision(chemin.champ, regle, langue) {
            Some(oubli) => write!(w, " ({oubli})"),
            None => Ok(()),
        };
    }
    let statut = u8::try_from(e.statut).ok().and_then(Statut::depuis_code).map(|s| s.libelle(langue));
    let regle = Regle::depuis_code(e.regle).map(|r| r.libelle(langue));
    let effet = ErreurEffet::depuis_code(e.effet).map(|r| r.libelle(langue));
    match regle.or(effet).or(statut) {
        Some(motif) if e.argument > 0 => write!(w, "argument {}: {motif}", e.argument),
        Some(motif) => w.write_str(motif),
        None => Ok(()),
    }
}
