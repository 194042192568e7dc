//! The only `unsafe` of the crate: two buffers of the page, made slices for the time of one call.

use crate::ecriture::Tampon;
use crate::{langue, referentiel, simulation};

/// The tables of the text that fill the lists of the page.
///
/// # Safety
/// `sortie` reaches `capacite` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pont_referentiel(sortie: *mut u8, capacite: usize) -> usize {
    // SAFETY: the contract of this function.
    let mut tampon = Tampon::nouveau(unsafe { zone(sortie, capacite) });
    referentiel::ecrire(&mut tampon);
    tampon.longueur()
}

/// Everything the page shows for one `{"dossier":…,"demande":…}`: see [`simulation`]. `id` is that of the dossier, unescaped.
///
/// # Safety
/// Each pointer reaches as many bytes as the number after it (`langue` stands alone), and `sortie` overlaps nothing else.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pont_simuler(
    texte: *const u8,
    longueur_texte: usize,
    id: *const u8,
    longueur_id: usize,
    langue: u32,
    sortie: *mut u8,
    capacite: usize,
) -> usize {
    // SAFETY: the contract of this function.
    let (texte, id, zone) = unsafe { (lu(texte, longueur_texte), lu(id, longueur_id), zone(sortie, capacite)) };
    let mut tampon = Tampon::nouveau(zone);
    simulation::ecrire(texte, id, self::langue(langue), &mut tampon);
    tampon.longueur()
}

/// The decision on one `{"dossier":…,"demande":…}` and its reason: see [`simulation::decider`].
///
/// # Safety
/// As for [`pont_simuler`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pont_decider(
    texte: *const u8,
    longueur_texte: usize,
    langue: u32,
    sortie: *mut u8,
    capacite: usize,
) -> usize {
    // SAFETY: the contract of this function.
    let (texte, zone) = unsafe { (lu(texte, longueur_texte), zone(sortie, capacite)) };
    let mut tampon = Tampon::nouveau(zone);
    simulation::decider(texte, self::langue(langue), &mut tampon);
    tampon.longueur()
}

/// Whether a receipt verifies: `{"refus":null}` or `{"refus":"why not"}`.
///
/// # Safety
/// As for [`pont_simuler`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pont_verifier(
    texte: *const u8,
    longueur_texte: usize,
    id: *const u8,
    longueur_id: usize,
    recu: *const u8,
    longueur_recu: usize,
    langue: u32,
    sortie: *mut u8,
    capacite: usize,
) -> usize {
    // SAFETY: the contract of this function.
    let (texte, id, recu, zone) =
        unsafe { (lu(texte, longueur_texte), lu(id, longueur_id), lu(recu, longueur_recu), zone(sortie, capacite)) };
    let mut tampon = Tampon::nouveau(zone);
    simulation::verifier(texte, id, recu, self::langue(langue), &mut tampon);
    tampon.longueur()
}

/// The last day for a claim on the list of `annee`, published on `publication` (the number YYYYMMDD): see [`simulation::jours`].
///
/// # Safety
/// `sortie` reaches `capacite` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pont_calendrier(
    annee: u32,
    publication: u32,
    lectures: u32,
    langue: u32,
    sortie: *mut u8,
    capacite: usize,
) -> usize {
    // SAFETY: the contract of this function.
    let mut tampon = Tampon::nouveau(unsafe { zone(sortie, capacite) });
    simulation::jours(annee, publication, lectures, self::langue(langue), &mut tampon);
    tampon.longueur()
}

/// # Safety
/// `debut` is not null, reaches `longueur` bytes, and nobody writes them while the slice lives.
unsafe fn lu<'a>(debut: *const u8, longueur: usize) -> &'a [u8] {
    // SAFETY: the contract of this function; any bytes are u8.
    unsafe { core::slice::from_raw_parts(debut, longueur) }
}

/// # Safety
/// `sortie` is not null, reaches `capacite` bytes, and nobody else uses them while the slice lives.
unsafe fn zone<'a>(sortie: *mut u8, capacite: usize) -> &'a mut [u8] {
    // SAFETY: the contract of this function; any bytes are u8.
    unsafe { core::slice::from_raw_parts_mut(sortie, capacite) }
}
