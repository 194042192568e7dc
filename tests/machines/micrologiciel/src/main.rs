//! Reads lines from the host by semihosting, three a vector: the state of the text, what is evaluated under it, what must come out. Measures
//! the stack.
#![no_std]
#![no_main]

use core::fmt::Write;
use cortex_m_rt::entry;
use cortex_m_semihosting::{debug, hprintln, nr, syscall};
use liste_aptitude_noyau::format::json::{ecrire_decision, ecrire_erreur, lire_ligne_json};
use liste_aptitude_noyau::evaluer_sous;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use panic_halt as _;

/// Longest line: a dossier with 32 career periods.
const LIGNE: usize = 18 * 1024;
/// Longest name of a state of the text.
const MOT: usize = 8;
/// What the stack is painted with before the run.
const PEINTURE: u32 = 0xA5A5_5A5A;

struct Tampon<const N: usize> {
    octets: [u8; N],
    longueur: usize,
}

impl<const N: usize> Tampon<N> {
    const fn nouveau() -> Self {
        Self { octets: [0; N], longueur: 0 }
    }
    fn texte(&self) -> &str {
        self.octets.get(..self.longueur).and_then(|o| core::str::from_utf8(o).ok()).unwrap_or("")
    }
}

/// Compares what is written with the text expected, without keeping it.
struct Comparaison<'a> {
    reste: &'a str,
    egal: bool,
    /// May more be written than expected (an error's message)?
    prefixe: bool,
}

impl Write for Comparaison<'_> {
    fn write_str(&mut self, s: &str) -> core::fmt::Result {
        match self.reste.strip_prefix(s) {
            Some(reste) => self.reste = reste,
            None if self.prefixe && s.starts_with(self.reste) => self.reste = "",
            None => self.egal = false,
        }
        Ok(())
    }
}

struct Fichier(usize);

impl Fichier {
    fn ouvrir(nom: &[u8]) -> Self {
        // SAFETY: the block holds the address and length of a name that ends with a zero, as SYS_OPEN wants.
        Self(unsafe { syscall!(OPEN, nom.as_ptr(), 0, nom.len() - 1) })
    }

    /// Reads a line; false at the end of the file.
    fn ligne<const N: usize>(&self, ligne: &mut Tampon<N>) -> bool {
        ligne.longueur = 0;
        loop {
            let mut octet = 0_u8;
            // SAFETY: reads one byte into a byte that lives through the call.
            let restants = unsafe { syscall!(READ, self.0, core::ptr::from_mut(&mut octet), 1) };
            if restants != 0 {
                return ligne.longueur > 0;
            }
            if octet == b'\n' {
                return true;
            }
            if let Some(place) = ligne.octets.get_mut(ligne.longueur) {
                *place = octet;
                ligne.longueur += 1;
            }
        }
    }
}

fn juste(etat: &str, entree: &str, attendu: &str) -> bool {
    let refus = attendu.starts_with("{\"chemin\"");
    let mut comparaison = Comparaison { reste: attendu, egal: true, prefixe: refus };
    let refusee = match lire_ligne_json(entree) {
        Ok((dossier, demande)) => {
            // A vector that names a state which this build has not is wrong.
            let etat = if etat == "-" { Some(EtatDuTexte::de_la_liste(demande.annee())) } else { EtatDuTexte::depuis_nom(etat) };
            let Some(etat) = etat else { return false };
            let _ = ecrire_decision(&evaluer_sous(etat, &dossier, &demande), &mut comparaison);
            false
        }
        Err(erreur) => {
            let _ = ecrire_erreur(&erreur, &mut comparaison);
            true
        }
    };
    refusee == refus && comparaison.egal && comparaison.reste.is_empty()
}

#[entry]
fn principal() -> ! {
    static mut ETAT: Tampon<MOT> = Tampon::nouveau();
    static mut ENTREE: Tampon<LIGNE> = Tampon::nouveau();
    static mut ATTENDU: Tampon<LIGNE> = Tampon::nouveau();
    let sommet = peindre();
    let fichier = Fichier::ouvrir(b"vecteurs.txt\0");
    let (mut justes, mut faux) = (0_u32, 0_u32);
    while fichier.ligne(ETAT) && fichier.ligne(ENTREE) && fichier.ligne(ATTENDU) {
        if juste(ETAT.texte(), ENTREE.texte(), ATTENDU.texte()) {
            justes += 1;
        } else {
            faux += 1;
            hprintln!("state {}, expected {}", ETAT.texte(), ATTENDU.texte());
        }
    }
    hprintln!("stack: {} bytes at most", usee(sommet));
    hprintln!("thumbv7m: {} passed, {} failed", justes, faux);
    debug::exit(if faux == 0 && justes > 0 { debug::EXIT_SUCCESS } else { debug::EXIT_FAILURE });
    loop {}
}

unsafe extern "C" {
    /// End of the static data, from the linker script: the stack grows down towards it.
    static mut __ebss: u32;
}

/// Paints the free stack and gives the address it starts from.
#[inline(never)]
fn peindre() -> usize {
    let ici = 0_u32;
    let sommet = core::ptr::from_ref(&ici) as usize;
    let mut place = &raw mut __ebss;
    // Leaves room for this function's own frame.
    while (place as usize) < sommet - 256 {
        // SAFETY: between the end of the static data and the live frames, memory belongs to nobody yet.
        unsafe {
            place.write_volatile(PEINTURE);
            place = place.add(1);
        }
    }
    sommet
}

/// How much of the stack has lost its paint.
fn usee(sommet: usize) -> usize {
    let mut place = &raw const __ebss;
    // SAFETY: reads the memory that `peindre` wrote, below the live frames.
    while (place as usize) < sommet && unsafe { place.read_volatile() } == PEINTURE {
        place = unsafe { place.add(1) };
    }
    sommet - place as usize
}

// `nr` holds the numbers that `syscall!` names.
const _: usize = nr::OPEN;
