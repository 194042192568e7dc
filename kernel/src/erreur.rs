//! Bad input: the field that is wrong and the rule it breaks.

pub use crate::format::champs::Champ;
use crate::vocabulaire::date::RefusDate;
use crate::vocabulaire::enumeration::{Enumeration, enumeration};
use core::fmt;

enumeration! {
    /// The rule that an input breaks.
    pub enum Regle: "regle" {
        /// The text is not JSON, or is nested deeper than any dossier.
        JsonInvalide = 1, "json_invalide", "le texte n’est pas du JSON", "the text is not JSON";
        /// The format knows no such field.
        ChampInconnu = 2, "champ_inconnu", "champ inconnu", "unknown field";
        /// The field is given twice.
        ChampDouble = 3, "champ_double", "champ donné deux fois", "field given twice";
        /// The field is required.
        ChampRequis = 4, "champ_requis", "champ obligatoire", "required field";
        /// The value has the wrong type.
        Type = 5, "type", "valeur d’un autre type que prévu", "value of the wrong type";
        /// The word is not in the list.
        ValeurInconnue = 6, "valeur_inconnue", "mot ou code hors de la liste", "word or code not in the list";
        /// The number, date or text is outside its bounds.
        HorsBornes = 7, "hors_bornes", "valeur hors des bornes", "value out of bounds";
        /// Not a day of the calendar.
        DateInvalide = 8, "date_invalide", "date qui n’existe pas", "no such date";
        /// More elements than the format holds.
        Capacite = 9, "capacite", "trop d’éléments", "too many elements";
        /// The text is empty.
        TexteVide = 10, "texte_vide", "texte vide", "empty text";
        /// The period ends before it begins.
        FinAvantDebut = 11, "fin_avant_debut", "la fin précède le début", "the end is before the beginning";
        /// The regime has no body of this kind.
        TypeHorsRegime = 12, "type_hors_regime", "type d’organisme étranger au régime", "kind of body foreign to the regime";
        /// The body has no such category.
        CategorieHorsType = 13, "categorie_hors_type", "catégorie étrangère à l’organisme", "category foreign to the body";
        /// Reclassements must follow `debut`, rise strictly and stay within the period.
        OrdreReclassements = 14, "ordre_reclassements", "reclassements non ordonnés ou hors de la période", "reclassements out of order or outside the period";
        /// `classe_declaree` is only for a fonction of A3 in a national body.
        ClasseDeclareeInterdite = 15, "classe_declaree_interdite", "classe déclarée sans objet ici", "a declared class has no place here";
        /// A3 lists the emploi in another class.
        ClasseDeclareeIncompatible = 16, "classe_declaree_incompatible", "l’article 3 donne une autre classe", "article 3 gives another class";
        /// The second section holds no such class (A7.al1).
        OrigineContradictoire = 17, "origine_contradictoire", "la deuxième section n’a pas cette classe", "the second section has no such class";
        /// A record of another size or layout version (C ABI only).
        Disposition = 18, "disposition_inconnue", "enregistrement d’une autre version", "record of another layout version";
        /// Reserved bytes must be zero (C ABI only).
        OctetsReserves = 19, "octets_reserves", "octets réservés non nuls", "reserved bytes not zero";
        /// The list knows no electronic filing.
        VoieNonOuverte = 20, "voie_non_ouverte", "voie non ouverte pour cette liste", "route not open for this list";
        /// The site was not open on that day.
        ServeurFerme = 21, "serveur_ferme", "avant l’ouverture du service", "before the service opened";
    }
}

impl From<RefusDate> for Regle {
    fn from(refus: RefusDate) -> Self {
        match refus {
            RefusDate::Inexistante => Self::DateInvalide,
            RefusDate::HorsBornes => Self::HorsBornes,
        }
    }
}

/// Name of a field the format does not know, cut after 48 bytes and before a control character: it can be shown on a line.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct NomInconnu(heapless::String<48>);

impl NomInconnu {
    /// The name of these characters.
    #[must_use]
    pub fn de(lettres: impl IntoIterator<Item = char>) -> Self {
        let mut nom = heapless::String::new();
        for lettre in lettres {
            if lettre.is_control() || nom.push(lettre).is_err() {
                break;
            }
        }
        Self(nom)
    }

    /// Its text.
    #[must_use]
    pub fn texte(&self) -> &str {
        &self.0
    }
}

/// The place of a field in an input: the field, and the indices that stand for its `[]`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Chemin {
    /// The field, or the object an unknown field was found in.
    pub champ: Champ,
    /// Index for the first `[]`.
    pub rang: u8,
    /// Index for the second `[]`.
    pub sous_rang: u8,
    /// The unknown field of that object, if this is the fault.
    pub inconnu: Option<NomInconnu>,
}

impl fmt::Display for Chemin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let racine_muette = self.inconnu.is_some() && self.champ == Champ::Racine;
        if !racine_muette {
            let mut reste = self.champ.nom();
            for rang in [self.rang, self.sous_rang] {
                let Some(place) = reste.bytes().position(|octet| octet == b'[') else { break };
                write!(f, "{}[{rang}]", reste.get(..place).unwrap_or(""))?;
                reste = reste.get(place.wrapping_add("[]".len())..).unwrap_or("");
            }
            f.write_str(reste)?;
        }
        match &self.inconnu {
            Some(nom) if racine_muette => f.write_str(nom.texte()),
            Some(nom) => write!(f, ".{}", nom.texte()),
            None => Ok(()),
        }
    }
}

/// An input refused: where, and which rule it breaks. Nothing else of the input is judged.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ErreurEntree {
    /// The field at fault.
    pub chemin: Chemin,
    /// The rule it breaks.
    pub regle: Regle,
}

impl ErreurEntree {
    /// An error at a field that is in no list.
    #[must_use]
    pub const fn simple(champ: Champ, regle: Regle) -> Self {
        Self { chemin: Chemin { champ, rang: 0, sous_rang: 0, inconnu: None }, regle }
    }
}

impl fmt::Display for ErreurEntree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use crate::vocabulaire::enumeration::Langue;
        write!(f, "{}: {} ({})", self.chemin, self.regle.libelle(Langue::Francais), self.regle.libelle(Langue::Anglais))
    }
}

impl core::error::Error for ErreurEntree {}
