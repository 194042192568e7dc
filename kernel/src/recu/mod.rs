//! A short proof of which program, which text and which facts gave an answer.
//!
//! 59 characters among `0-9 A-Z -`, so that a receipt fits one fixed-width column:
//!
//! ```text
//! LA000100-########-00001-################################-##
//!   |      |        |   | |                                +- two check characters (ISO 7064, MOD 1271-36)
//!   |      |        |   | +- the facts and the demande: 160 bits of the SHA-256 of their canonical record, in base 32
//!   |      |        |   +- the verdict, by its code
//!   |      |        +- the lectures, 0000 to 8191 (three digits in the receipts of the first versions, which are still read)
//!   |      +- the fingerprint of the version of the text, 40 bits in base 32
//!   +- the version of the program: major, minor, patch, two digits each
//! ```
//!
//! The check characters catch every change of one character and every exchange of two neighbours; they are no protection against
//! forgery, and neither is the digest, which has no secret: a receipt proves something only beside the facts it is verified with.
//! Base 32 is written with the digits and the letters but I, L, O and U, which people misread.

mod canonique;
mod sha256;

pub use sha256::Sha256;

use crate::decision::{Decision, Verdict};
use crate::demande::Demande;
use crate::dossier::DossierVu;
use crate::texte::lectures::Lectures;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::ecrit::morceaux;
use crate::vocabulaire::enumeration::enumeration;
use canonique::Canonique;

/// Characters of a receipt.
pub const LONGUEUR: usize = 59;

/// A receipt: [`LONGUEUR`] ASCII characters among `0-9 A-Z -`, in the 64 that a column has.
pub type Recu = heapless::String<64>;

enumeration! {
    /// Why a receipt does not verify. The first that applies.
    pub enum RefusRecu: "refus_recu" {
        /// Not written like a receipt.
        Forme = 1, "forme", "ce n’est pas la forme d’un reçu", "not written like a receipt";
        /// A character was mistyped.
        Controle = 2, "controle", "les caractères de contrôle ne correspondent pas", "the check characters do not match";
        /// Given by another version of the program: verify it with that one.
        Version = 3, "version", "reçu d’une autre version du programme", "receipt of another version of the program";
        /// Given under other tables of the text.
        Texte = 4, "texte", "reçu d’une autre version du texte", "receipt of another version of the text";
        /// Given under other lectures than those of this demande.
        Lectures = 5, "lectures", "reçu donné sous d’autres lectures", "receipt given under other readings";
        /// Given for another person, other facts or another demande.
        Faits = 6, "faits", "les faits ou la demande ne sont pas ceux du reçu", "the facts or the request are not those of the receipt";
        /// These facts give another verdict.
        Verdict = 7, "verdict", "ces faits donnent un autre verdict", "these facts give another verdict";
    }
}

/// The receipt of a decision: `id` is the one of the dossier, `decision` what [`crate::evaluer()`] gave for this dossier and demande.
#[must_use]
pub fn recu(dossier: &DossierVu, id: &str, demande: &Demande, decision: &Decision) -> Recu {
    recu_sous(EtatDuTexte::de_la_liste(demande.annee), dossier, id, demande, decision)
}

/// [`recu`] of a decision given under a state of the text asked for: `decision` is what [`crate::evaluer_sous()`] gave.
#[must_use]
pub fn recu_sous(etat: EtatDuTexte, dossier: &DossierVu, id: &str, demande: &Demande, decision: &Decision) -> Recu {
    let mut recu = Recu::new();
    let mut ecrire = |morceau: &str| {
        let _ = recu.push_str(morceau); // 59 characters in 64
    };
    let parties = Parties::de(etat, dossier, id, demande);
    ecrire(&parties.version);
    ecrire("-");
    ecrire(&parties.texte);
    ecrire("-");
    ecrire(&parties.lectures);
    ecrire(verdict(decision.verdict));
    ecrire("-");
    ecrire(&parties.faits);
    ecrire("-");
    for caractere in controle(&recu) {
        let _ = recu.push(caractere);
    }
    recu
}

/// Does this receipt come from this program, under this text, for these facts, and do they give its verdict? Evaluates again.
///
/// # Errors
/// The first thing that does not match.
pub fn verifier_recu(recu: &str, dossier: &DossierVu, id: &str, demande: &Demande) -> Result<(), RefusRecu> {
    verifier_recu_sous(EtatDuTexte::de_la_liste(demande.annee), recu, dossier, id, demande)
}

/// [`verifier_recu`] of a receipt given under a state of the text asked for: that of another state is of another text.
///
/// # Errors
/// The first thing that does not match.
pub fn verifier_recu_sous(
    etat: EtatDuTexte,
    recu: &str,
    dossier: &DossierVu,
    id: &str,
    demande: &Demande,
) -> Result<(), RefusRecu> {
    let lu = decouper(recu).ok_or(RefusRecu::Forme)?;
    let parties = Parties::de(etat, dossier, id, demande);
    let exiger = |condition, refus| if condition { Ok(()) } else { Err(refus) };
    exiger(reste(recu.bytes()) == RESTE, RefusRecu::Controle)?;
    exiger(lu.version == parties.version, RefusRecu::Version)?;
    exiger(lu.texte == parties.texte, RefusRecu::Texte)?;
    let trois_chiffres = parties.lectures.strip_prefix('0');
    exiger(lu.lectures == parties.lectures || Some(lu.lectures) == trois_chiffres, RefusRecu::Lectures)?;
    exiger(lu.faits == parties.faits, RefusRecu::Faits)?;
    exiger(lu.verdict == verdict(crate::verdict_sous(etat, dossier, demande)), RefusRecu::Verdict)
}

type Texte<const N: usize> = heapless::String<N>;

/// What a receipt says besides the verdict.
struct Parties {
    version: Texte<8>,
    texte: Texte<8>,
    lectures: Texte<4>,
    faits: Texte<32>,
}

impl Parties {
    fn de(etat: EtatDuTexte, dossier: &DossierVu, id: &str, demande: &Demande) -> Self {
        Self {
            version: version(),
            texte: base32(&etat.empreinte().to_be_bytes()),
            lectures: lectures(demande.lectures),
            faits: base32(&empreinte_des_faits(dossier, id, demande)),
        }
    }
}

/// The SHA-256 of the canonical record: identifier, dossier, demande.
#[must_use]
pub fn empreinte_des_faits(dossier: &DossierVu, id: &str, demande: &Demande) -> [u8; 32] {
    let mut h = Sha256::default();
    canonique::texte(id, &mut h);
    dossier.ecrire(&mut h);
    demande.ecrire(&mut h);
    h.terminer()
}

const NUMERO: [&str; 3] =
    [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH")];
const _: () = {
    let [majeur, mineur, correctif] = NUMERO;
    assert!(majeur.len() <= 2 && mineur.len() <= 2 && correctif.len() <= 2, "a receipt has two digits for each");
};

fn version() -> Texte<8> {
    let mut texte = Texte::new();
    let _ = texte.push_str("LA"); // two letters and three times two digits: eight
    for nombre in NUMERO {
        let _ = texte.push_str("00".get(nombre.len()..).unwrap_or(""));
        let _ = texte.push_str(nombre);
    }
    texte
}

fn lectures(lectures: Lectures) -> Texte<4> {
    let mut texte = Texte::new();
    let bits = u32::from(lectures.bits());
    for chiffre in [bits / 1000, bits / 100 % 10, bits / 10 % 10, bits % 10] {
        let _ = texte.push(char::from_digit(chiffre, 10).unwrap_or('0'));
    }
    texte
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Inscriptible => "1",
        Verdict::SurAppreciation => "2",
        Verdict::Indetermine => "3",
        Verdict::NonInscriptible => "4",
        Verdict::Irrecevable => "5",
    }
}

/// The first `5 × N` bits, five a character.
fn base32<const N: usize>(octets: &[u8]) -> Texte<N> {
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let mut texte = Texte::new();
    let (mut reserve, mut bits) = (0_u32, 0_u32);
    for &octet in octets {
        reserve = reserve.wrapping_mul(256).wrapping_add(u32::from(octet));
        bits = bits.wrapping_add(8);
        while bits >= 5 {
            bits = bits.wrapping_sub(5);
            let [rang, ..] = ((reserve >> bits) & 31).to_le_bytes();
            let lettre = ALPHABET.get(usize::from(rang)).copied().unwrap_or(b'0');
            let _ = texte.push(char::from(lettre)); // the rest of the digest is left out
        }
    }
    texte
}

struct Lu<'a> {
    version: &'a str,
    texte: &'a str,
    lectures: &'a str,
    verdict: &'a str,
    faits: &'a str,
}

/// The parts of a text written like a receipt.
fn decouper(recu: &str) -> Option<Lu<'_>> {
    let propre = recu.bytes().all(|o| o == b'-' || valeur(o).is_some());
    let mut parties = morceaux(recu, b'-');
    let (version, texte, choix, faits, controle) =
        (parties.next()?, parties.next()?, parties.next()?, parties.next()?, parties.next()?);
    let longueurs = [version.len(), texte.len(), choix.len(), faits.len(), controle.len()];
    let attendues = [[8, 8, 5, 32, 2], [8, 8, 4, 32, 2]]; // the second: receipts that had three digits for the lectures
    if !propre || !attendues.contains(&longueurs) || parties.next().is_some() {
        return None;
    }
    let (lectures, verdict) = choix.split_at_checked(choix.len().checked_sub(1)?)?;
    Some(Lu { version, texte, lectures, verdict, faits })
}

/// ISO 7064, MOD 1271-36: a text is good when its value in base 36 leaves 1.
const MODULE: u32 = 1271;
const BASE: u32 = 36;
const RESTE: u32 = 1;

fn valeur(octet: u8) -> Option<u32> {
    if octet.is_ascii_lowercase() { None } else { char::from(octet).to_digit(BASE) }
}

/// What the text, hyphens left out, leaves in base 36.
fn reste(octets: impl Iterator<Item = u8>) -> u32 {
    octets.filter_map(valeur).fold(0, |r, v| r.wrapping_mul(BASE).wrapping_add(v) % MODULE)
}

/// The two check characters of a text (ISO 7064, MOD 1271-36), whatever is neither digit nor upper-case letter left out.
#[must_use]
pub fn controle(texte: &str) -> [char; 2] {
    let decale = reste(texte.bytes()).wrapping_mul(BASE).wrapping_mul(BASE) % MODULE;
    let complement = MODULE.wrapping_add(RESTE).wrapping_sub(decale) % MODULE;
    [complement / BASE, complement % BASE].map(|v| char::from_digit(v, BASE).unwrap_or('0').to_ascii_uppercase())
}
