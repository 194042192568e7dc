//! Every word of every list, with the name of its constant.

use liste_aptitude::codes::Liste;
use liste_aptitude_noyau::erreur::Champ;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};

/// One word of a list.
pub(crate) struct Mot {
    pub(crate) code: u8,
    /// Its name in the interchange format.
    pub(crate) nom: &'static str,
    /// The end of its constant's name: `DIRECTEUR_ADJOINT`.
    pub(crate) constante: String,
    /// English label.
    pub(crate) libelle: &'static str,
}

/// The words of a list.
pub(crate) fn mots(liste: Liste) -> Vec<Mot> {
    (1..=u8::try_from(liste.nombre()).expect("codes are bytes"))
        .map(|code| {
            let nom = liste.nom_du_code(code).expect("codes run from 1 without a gap");
            Mot { code, nom, constante: constante(liste, code, nom), libelle: libelle(liste, code) }
        })
        .collect()
}

fn libelle(liste: Liste, code: u8) -> &'static str {
    liste.libelle_du_code(code, Langue::Anglais).expect("a word has a label")
}

/// Paths hold brackets and dots: a field goes by the name it has in Rust.
fn constante(liste: Liste, code: u8, nom: &str) -> String {
    if liste == Liste::Champ {
        let variante = format!("{:?}", Champ::depuis_code(code).expect("a field"));
        return en_majuscules(&variante);
    }
    nom.to_uppercase()
}

/// `OrganismeRegime` → `ORGANISME_REGIME`.
fn en_majuscules(variante: &str) -> String {
    let mut nom = String::new();
    let mut precedente = '_';
    for c in variante.chars() {
        let nouveau_mot = c.is_uppercase() || (c.is_ascii_digit() && !precedente.is_ascii_digit());
        if nouveau_mot && !nom.is_empty() {
            nom.push('_');
        }
        nom.extend(c.to_uppercase());
        precedente = c;
    }
    nom
}
