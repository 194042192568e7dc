//! Keys and words of dicts, told without copying their texts: a key object already met by where it lies, else by a dict of Python's own.

use liste_aptitude_noyau::erreur::Champ;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString};
use std::cell::RefCell;

/// Codes of fields and of words are a byte.
const CODES: usize = 256;
/// Keys kept during a reading: twice those of a dossier that has everything.
const PLACES: usize = 64;

type Carte = PyOnceLock<Py<PyDict>>;

/// The keys met in one reading. One parser, one literal makes one object of a key: its periods all hold the same ones.
///
/// What is kept is held: no other object can come to lie at its address meanwhile.
pub(crate) struct ClesVues<'py>(RefCell<[Option<Vue<'py>>; PLACES]>);

#[derive(Clone)]
struct Vue<'py> {
    cle: Bound<'py, PyAny>,
    objet: Champ,
    rang: u8,
}

impl<'py> ClesVues<'py> {
    pub(crate) fn aucune() -> Self {
        Self(RefCell::new([const { None }; PLACES]))
    }

    /// The rank, among the fields of this object, of the one that a key names. The key is an exact `str`.
    pub(crate) fn rang(&self, objet: Champ, cle: &Bound<'py, PyAny>) -> Option<u8> {
        let mut vues = self.0.borrow_mut();
        let vue = vues.get_mut(place(objet, cle))?;
        match vue {
            Some(vue) if vue.cle.is(cle) && vue.objet == objet => Some(vue.rang),
            _ => {
                let rang = rang_lu(objet, cle)?;
                *vue = Some(Vue { cle: cle.clone(), objet, rang });
                Some(rang)
            }
        }
    }
}

/// Where a key of an object is kept: objects lie at multiples of sixteen.
fn place(objet: Champ, cle: &Bound<'_, PyAny>) -> usize {
    (cle.as_ptr().addr() >> 4).wrapping_mul(31).wrapping_add(usize::from(objet.code()).wrapping_mul(7)) % PLACES
}

fn rang_lu(objet: Champ, cle: &Bound<'_, PyAny>) -> Option<u8> {
    static RANGS: [Carte; CODES] = [const { PyOnceLock::new() }; CODES];
    let fils = || objet.enfants().iter().map(|champ| (champ.cle(), champ.rang()));
    carte(cle.py(), RANGS.get(usize::from(objet.code()))?, fils)?.get_item(cle).ok()??.extract().ok()
}

/// The word that an exact `str` is, in the list of this field; None where it is none of them.
pub(crate) fn mot<E: Enumeration>(champ: Champ, texte: &Bound<'_, PyString>) -> Option<E> {
    static MOTS: [Carte; CODES] = [const { PyOnceLock::new() }; CODES];
    let mots = || E::TOUTES.iter().map(|mot| (mot.nom(), usize::from(mot.code())));
    let code = carte(texte.py(), MOTS.get(usize::from(champ.code()))?, mots)?.get_item(texte).ok()??;
    E::depuis_code(code.extract().ok()?)
}

/// A dict made once.
fn carte<'a, 'py, I: Iterator<Item = (&'static str, usize)>>(
    py: Python<'py>,
    gardee: &'a Carte,
    entrees: impl FnOnce() -> I,
) -> Option<&'a Bound<'py, PyDict>> {
    let faire = || {
        let dict = PyDict::new(py);
        for (texte, nombre) in entrees() {
            dict.set_item(PyString::intern(py, texte), nombre)?;
        }
        PyResult::Ok(dict.unbind())
    };
    gardee.get_or_try_init(py, faire).ok().map(|dict| dict.bind(py))
}
