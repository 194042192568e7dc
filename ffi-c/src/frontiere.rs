//! The only `unsafe` of the library: from the pointers of a caller to references, after every check that can be made.
//!
//! An exported function receives [`Entree`] and [`Sortie`] values, which are plain pointers for C, and opens them through one
//! `Appel`. What the caller must guarantee, and cannot be checked: a pointer that is not null reaches as many bytes as the
//! size or count given beside it, and nobody else writes there during the call.

use crate::enregistrements as e;
use crate::statut::{Refus, Statut};
use core::ffi::c_char;
use core::marker::PhantomData;
use liste_aptitude_noyau::dossier::{Dossier, DossierVu, Periode};
use liste_aptitude_noyau::texte::version::EtatDuTexte;

/// A pointer to something the library reads.
#[derive(Debug)]
#[repr(transparent)]
pub struct Entree<'a, T>(*const T, PhantomData<&'a T>);

/// A pointer to something the library writes.
#[derive(Debug)]
#[repr(transparent)]
pub struct Sortie<'a, T>(*mut T, PhantomData<&'a mut T>);

impl<T> Entree<'_, T> {
    /// The null pointer.
    #[must_use]
    pub const fn nulle() -> Self {
        Self(core::ptr::null(), PhantomData)
    }
    /// The pointer of a Rust caller.
    ///
    /// # Safety
    /// As for a C caller: what is given beside it, size or count, is really there and nobody writes it during the call.
    #[must_use]
    pub const unsafe fn nouvelle(pointeur: *const T) -> Self {
        Self(pointeur, PhantomData)
    }
}

impl<T> Sortie<'_, T> {
    /// The null pointer.
    #[must_use]
    pub const fn nulle() -> Self {
        Self(core::ptr::null_mut(), PhantomData)
    }
    /// The pointer of a Rust caller.
    ///
    /// # Safety
    /// As for a C caller: what is given beside it, size or count, is really there and nobody else uses it during the call.
    #[must_use]
    pub const unsafe fn nouvelle(pointeur: *mut T) -> Self {
        Self(pointeur, PhantomData)
    }
}

/// Plain data: every pattern of bits is a value, there is no padding and no pointer.
///
/// # Safety
/// Only integers and arrays or structures of them, `repr(C)`, without padding (`disposition.rs` proves the latter).
pub unsafe trait Plat: Copy {}

// c_char is i8 on some machines and u8 on others: both are listed.
macro_rules! plats {
    ($($T:ty),+ $(,)?) => { $(
        // SAFETY: integers only, and no padding: asserted for each record in disposition.rs.
        unsafe impl Plat for $T {}
    )+ };
}
plats!(u8, i8, u32, u64, e::la_dossier, e::la_demande, e::la_decision, e::la_erreur);
plats!(e::la_robustesse, e::la_questions, e::la_parcours, e::la_dispositions, e::la_annees);
plats!(
    e::la_faits_acces,
    e::la_acces,
    e::la_calendrier,
    e::la_reclamation,
    e::la_reconduction,
    e::la_quotas,
    e::la_scrutin,
    e::la_quotas_sous,
    e::la_agent_en_agence,
    e::la_etat_article,
    e::la_changement
);

/// Bytes `debut..fin` of a caller.
#[derive(Clone, Copy)]
struct Zone {
    debut: usize,
    fin: usize,
    ecrite: bool,
}

/// More than any call has pointers.
const ZONES_MAX: usize = 8;

/// The arguments of one call: what is written must not overlap anything else.
pub(crate) struct Appel {
    zones: [Zone; ZONES_MAX],
    nombre: usize,
}

impl Appel {
    pub(crate) const fn nouveau() -> Self {
        Self { zones: [Zone { debut: 0, fin: 0, ecrite: false }; ZONES_MAX], nombre: 0 }
    }

    /// Checks a pointer: not null, aligned, apart from the other zones.
    fn admettre<T>(&mut self, argument: u8, pointeur: *const T, nombre: usize, ecrite: bool) -> Result<(), Refus> {
        let refus = |statut| Err(Refus::argument(statut, argument));
        if pointeur.is_null() {
            return refus(Statut::PointeurNul);
        }
        if !pointeur.is_aligned() {
            return refus(Statut::PointeurMalAligne);
        }
        let debut = pointeur.addr();
        let octets = nombre.checked_mul(size_of::<T>()).filter(|&o| isize::try_from(o).is_ok());
        let Some(fin) = octets.and_then(|o| debut.checked_add(o)) else {
            return refus(Statut::Capacite);
        };
        let chevauche = |z: &Zone| (ecrite || z.ecrite) && debut < z.fin && z.debut < fin;
        if self.zones.get(..self.nombre).unwrap_or(&self.zones).iter().any(chevauche) {
            return refus(Statut::ZonesConfondues);
        }
        if let Some(place) = self.zones.get_mut(self.nombre) {
            *place = Zone { debut, fin, ecrite };
        }
        self.nombre = self.nombre.wrapping_add(1);
        Ok(())
    }

    fn taille<T>(argument: u8, taille: u32) -> Result<(), Refus> {
        if usize::try_from(taille) == Ok(size_of::<T>()) {
            Ok(())
        } else {
            Err(Refus::argument(Statut::Version, argument))
        }
    }

    /// An array that is read, each element of `taille` bytes.
    pub(crate) fn lire_tableau<'a, T: Plat>(
        &mut self,
        argument: u8,
        entree: Entree<'a, T>,
        taille: u32,
        nombre: u32,
    ) -> Result<&'a [T], Refus> {
        Self::taille::<T>(argument, taille)?;
        let nombre = usize::try_from(nombre).unwrap_or(usize::MAX);
        self.admettre(argument, entree.0, nombre, false)?;
        // SAFETY: not null, aligned, at most isize::MAX bytes (checked just above); any bits are a T (Plat); the caller guarantees
        // that so many bytes are there and that nobody writes them; no other argument of the call does (Appel).
        Ok(unsafe { core::slice::from_raw_parts(entree.0, nombre) })
    }

    /// A record that is read.
    pub(crate) fn lire<'a, T: Plat>(
        &mut self,
        argument: u8,
        entree: Entree<'a, T>,
        taille: u32,
    ) -> Result<&'a T, Refus> {
        let seul = self.lire_tableau(argument, entree, taille, 1)?;
        seul.first().ok_or(Refus::argument(Statut::Capacite, argument))
    }

    /// The same for a record the caller may leave out: null means that.
    pub(crate) fn lire_si_donne<'a, T: Plat>(
        &mut self,
        argument: u8,
        entree: Entree<'a, T>,
        taille: u32,
    ) -> Result<Option<&'a T>, Refus> {
        if entree.0.is_null() { Ok(None) } else { self.lire(argument, entree, taille).map(Some) }
    }

    /// A text that is read; none when its length is zero, whatever the pointer.
    pub(crate) fn lire_texte<'a>(
        &mut self,
        argument: u8,
        entree: Entree<'a, c_char>,
        longueur: u32,
    ) -> Result<&'a [u8], Refus> {
        if longueur == 0 {
            return Ok(&[]);
        }
        self.lire_tableau(argument, entree, 1, longueur).map(octets)
    }

    /// The places of an array that is written, each element of `taille` bytes.
    pub(crate) fn ecrire_tableau<'a, T: Plat>(
        &mut self,
        argument: u8,
        sortie: Sortie<'a, T>,
        taille: u32,
        nombre: u32,
    ) -> Result<Places<'a, T>, Refus> {
        Self::taille::<T>(argument, taille)?;
        let nombre = usize::try_from(nombre).unwrap_or(usize::MAX);
        self.admettre(argument, sortie.0, nombre, true)?;
        Ok(Places { debut: sortie.0, nombre, emprunt: PhantomData })
    }

    /// The place of a record or number that is written.
    pub(crate) fn ecrire<'a, T: Plat>(
        &mut self,
        argument: u8,
        sortie: Sortie<'a, T>,
        taille: u32,
    ) -> Result<Place<'a, T>, Refus> {
        let mut places = self.ecrire_tableau(argument, sortie, taille, 1)?;
        places.next().ok_or(Refus::argument(Statut::Capacite, argument))
    }

    /// The same for an output the caller may do without: null means that.
    pub(crate) fn ecrire_si_voulu<'a, T: Plat>(
        &mut self,
        argument: u8,
        sortie: Sortie<'a, T>,
        taille: u32,
    ) -> Result<Option<Place<'a, T>>, Refus> {
        if sortie.0.is_null() { Ok(None) } else { self.ecrire(argument, sortie, taille).map(Some) }
    }
}

impl Appel {
    /// A dossier that [`Places::garder`] left there.
    pub(crate) fn lire_garde<'a>(
        &mut self,
        argument: u8,
        entree: Entree<'a, u64>,
        longueur: u32,
    ) -> Result<&'a DossierVu, Refus> {
        let mots = self.lire_tableau(argument, entree, 8, longueur)?;
        garde(argument, mots)
    }
}

/// The dossier that [`Places::garder`] left in these words of an argument, as the seals say.
pub(crate) fn garde(argument: u8, mots: &[u64]) -> Result<&DossierVu, Refus> {
    scelle(mots).ok_or(Refus::argument(Statut::GardeInvalide, argument))
}

fn scelle(mots: &[u64]) -> Option<&DossierVu> {
    let [premier, periodes, contenu @ ..] = mots else { return None };
    // The first seal before anything else is looked at: behind another word there may be memory that was never written.
    if *premier != sceau(0) {
        return None;
    }
    let nombre = usize::try_from(*periodes).ok().filter(|&n| n <= e::LA_CARRIERE_MAX)?;
    if *contenu.get(mots_du_dossier(nombre))? != !sceau(nombre) {
        return None;
    }
    // The length of a view is that of the room for its career.
    let vu = core::ptr::slice_from_raw_parts(contenu.as_ptr().cast::<Periode>(), nombre) as *const DossierVu;
    // SAFETY: aligned (a word asks as much as a dossier, asserted below) and within the words read; the seals say that this library,
    // in this process, wrote there the bytes of a dossier of so many periods; the caller guarantees that they are as they were left.
    Some(unsafe { &*vu })
}

/// Words of the dossier itself, between the two in front of it and the one behind.
const fn mots_du_dossier(periodes: usize) -> usize {
    let absentes = e::LA_CARRIERE_MAX.wrapping_sub(periodes);
    size_of::<Dossier>().wrapping_sub(absentes.wrapping_mul(size_of::<Periode>())).div_ceil(8)
}

/// Words that keep a dossier of so many periods.
pub(crate) const fn mots_gardes(periodes: usize) -> usize {
    mots_du_dossier(periodes).wrapping_add(3)
}

const _: () = assert!(mots_gardes(e::LA_CARRIERE_MAX) <= e::LA_GARDE_MAX && align_of::<Dossier>() <= align_of::<u64>());
// Without this the end of a full dossier would be padding, and that of another one not.
const _: () = assert!(size_of::<Periode>().is_multiple_of(align_of::<Dossier>()));

/// Tells what this build of the library wrote in this process from anything else.
fn sceau(periodes: usize) -> u64 {
    static ICI: u8 = 0;
    let ici = (&raw const ICI).addr();
    let mut sceau: u64 = const { EtatDuTexte::E2000.empreinte() ^ (size_of::<Dossier>() as u64) };
    for part in [ici, periodes] {
        sceau = (sceau ^ part as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
    }
    sceau
}

impl Places<'_, u64> {
    /// Leaves a dossier there, without the room that its career does not fill, between two seals; nothing when there is too little room.
    pub(crate) fn garder(self, dossier: &Dossier) -> Option<()> {
        let periodes = dossier.carriere().len();
        let contenu = mots_du_dossier(periodes);
        let dernier = self.nombre.checked_sub(mots_gardes(periodes)).map(|_| contenu.wrapping_add(2))?;
        // SAFETY: `mots_gardes` places of the caller, apart from every other argument (Appel); the dossier has at least the bytes of a
        // dossier with room for its career alone, of which the layout is the same: both coerce to one view of it.
        unsafe {
            *self.debut = sceau(0);
            *self.debut.wrapping_add(1) = periodes as u64;
            core::ptr::copy_nonoverlapping((&raw const *dossier).cast::<u64>(), self.debut.wrapping_add(2), contenu);
            *self.debut.wrapping_add(dernier) = !sceau(periodes);
        }
        Some(())
    }
}

impl Places<'_, c_char> {
    /// Copies a text into the next places; nothing when there are too few.
    pub(crate) fn copier(&mut self, texte: &[u8]) -> Option<()> {
        let reste = self.nombre.checked_sub(texte.len())?;
        // SAFETY: `nombre` places are left from `debut` on, all of the caller's, and the text has no more bytes; the text is the
        // library's own or an input of the same call, which Appel keeps apart from what is written. c_char has the size of u8.
        unsafe { core::ptr::copy_nonoverlapping(texte.as_ptr(), self.debut.cast::<u8>(), texte.len()) };
        self.debut = self.debut.wrapping_add(texte.len());
        self.nombre = reste;
        Some(())
    }
}

/// Places of an array of the caller, given one by one; nothing is written before [`Place::remplir`].
pub(crate) struct Places<'a, T> {
    debut: *mut T,
    nombre: usize,
    emprunt: PhantomData<&'a mut T>,
}

impl<'a, T: Plat> Iterator for Places<'a, T> {
    type Item = Place<'a, T>;

    fn next(&mut self) -> Option<Place<'a, T>> {
        self.nombre = self.nombre.checked_sub(1)?;
        let place = Place { pointeur: self.debut, emprunt: PhantomData };
        self.debut = self.debut.wrapping_add(1);
        Some(place)
    }
}

/// A place of the caller that has passed the checks and has not been written yet.
pub(crate) struct Place<'a, T> {
    pointeur: *mut T,
    emprunt: PhantomData<&'a mut T>,
}

impl<'a, T: Plat> Place<'a, T> {
    /// Sets every byte to zero and gives the value to fill.
    pub(crate) fn remplir(self) -> &'a mut T {
        // SAFETY: a Place comes from Appel: not null, aligned, apart from every other argument, and within what the caller gave;
        // it is consumed, so this is the only reference; all bytes zero is a T (Plat), even where the memory was never written.
        unsafe {
            core::ptr::write_bytes(self.pointeur, 0, 1);
            &mut *self.pointeur
        }
    }
}

/// Characters as bytes: `char` is signed on some machines.
pub(crate) const fn octets(texte: &[c_char]) -> &[u8] {
    // SAFETY: c_char is i8 or u8: the size, alignment and values of u8.
    unsafe { core::slice::from_raw_parts(texte.as_ptr().cast::<u8>(), texte.len()) }
}

/// The text of these bytes, if they are UTF-8.
pub(crate) fn utf8(octets: &[u8]) -> Option<&str> {
    if octets.is_ascii() {
        // SAFETY: ASCII is UTF-8. (For all the compiler knows, core::str::from_utf8 can panic.)
        return Some(unsafe { core::str::from_utf8_unchecked(octets) });
    }
    // A piece after which nothing is invalid is the last one.
    octets.utf8_chunks().next().filter(|premier| premier.invalid().is_empty()).map(|premier| premier.valid())
}
