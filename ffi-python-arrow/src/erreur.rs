//! Why a row has no decision, told so that whoever keeps the file finds the cell: table, row, value found, what is expected.

use crate::cles::Motif;
use crate::jointure::Jointure;
use crate::nature::Nature;
use crate::schema::Genre;
use crate::table::Table;
use liste_aptitude_noyau::ErreurEntree;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::vocabulaire::date::{ANNEE_MAX, ANNEE_MIN};
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};

/// Why a row has no decision.
#[derive(Clone)]
pub(crate) struct Erreur {
    pub(crate) chemin: String,
    pub(crate) regle: Regle,
    /// The table at fault, and its row from 1.
    pub(crate) table: Genre,
    pub(crate) ligne: Option<u64>,
    pub(crate) valeur: Option<String>,
    pub(crate) attendu: Option<String>,
    pub(crate) message: String,
}

/// A sentence in one language.
#[derive(Clone, Copy)]
pub(crate) struct Voix(pub(crate) Langue);

impl Voix {
    fn dit<'a>(self, fr: &'a str, en: &'a str) -> &'a str {
        if self.0 == Langue::Francais { fr } else { en }
    }
}

impl Erreur {
    fn nouvelle(
        voix: Voix,
        chemin: String,
        regle: Regle,
        (table, ligne): (Genre, Option<u64>),
        valeur: Option<String>,
        attendu: Option<String>,
    ) -> Self {
        let (deux_points, point_virgule) = (voix.dit("\u{a0}: ", ": "), voix.dit("\u{a0}; ", "; "));
        let cause = cause(voix, regle, &chemin, valeur.as_deref()).replace('\'', voix.dit("’", "'"));
        let mut message = format!("{chemin}{deux_points}{cause}");
        if let Some(valeur) = &valeur {
            let (ouvrant, fermant) = (voix.dit("trouvé «\u{a0}", "found “"), voix.dit("\u{a0}»", "”"));
            message += &format!("{point_virgule}{ouvrant}{valeur}{fermant}");
        }
        if let Some(attendu) = &attendu {
            message += &format!("{point_virgule}{}{deux_points}{attendu}", voix.dit("attendu", "expected"));
        }
        Self { chemin, regle, table, ligne, valeur, attendu, message }
    }

    /// The id of a demande that can be none.
    pub(crate) fn de_l_id(voix: Voix, ligne: u64, motif: Motif, trouve: Option<String>) -> Self {
        let (regle, attendu) = match motif {
            Motif::IdVide => (Regle::TexteVide, voix.dit("l’id d’une personne", "the id of a person")),
            Motif::IdType => (
                Regle::Type,
                voix.dit(
                    "un texte ou un nombre entier, de 15 chiffres au plus s’il est à virgule flottante",
                    "a text or a whole number, of at most 15 digits where it is a floating-point one",
                ),
            ),
            Motif::IdLong => (
                Regle::HorsBornes,
                voix.dit("un texte de 32\u{a0}767 octets au plus", "a text of at most 32,767 bytes"),
            ),
            _ => (Regle::ChampRequis, voix.dit("l’id d’une personne", "the id of a person")),
        };
        Self::nouvelle(voix, "id".into(), regle, (Genre::Demandes, Some(ligne)), trouve, Some(attendu.into()))
    }

    /// A demande of nobody.
    pub(crate) fn sans_personne(voix: Voix, id: &str) -> Self {
        let attendu = voix.dit(
            "un id de la table des personnes, où celui-ci est absent",
            "an id of the persons’ table, from which this one is absent",
        );
        Self::nouvelle(
            voix,
            "id".into(),
            Regle::ValeurInconnue,
            (Genre::Personnes, None),
            Some(id.into()),
            Some(attendu.into()),
        )
    }

    /// A demande of a person whose id several rows have.
    pub(crate) fn double(voix: Voix, jointure: &Jointure, personne: usize) -> Self {
        let id = jointure.id(personne);
        let rangs: Vec<String> = jointure
            .ecartees
            .iter()
            .filter(|e| e.motif == Motif::PersonneDouble && e.id.as_deref() == Some(id))
            .map(|e| e.ligne.to_string())
            .collect();
        let attendu = format!(
            "{}{}",
            voix.dit("une seule rangée par personne\u{a0}: ici ", "one row per person: here "),
            rangs.join(", ")
        );
        let ligne = Some(jointure.numero(personne));
        Self::nouvelle(voix, "id".into(), Regle::ChampDouble, (Genre::Personnes, ligne), Some(id.into()), Some(attendu))
    }

    /// A demande refused.
    pub(crate) fn de_la_demande(voix: Voix, erreur: &ErreurEntree, table: &Table, rang: usize, ligne: u64) -> Self {
        Self::d_une_cellule(voix, erreur, table, rang, (Genre::Demandes, ligne), None)
    }

    /// A dossier refused: the fault is in the row of the person or in one of its career.
    pub(crate) fn du_dossier(voix: Voix, erreur: &ErreurEntree, jointure: &Jointure, personne: usize) -> Self {
        let de_carriere = erreur.chemin.champ.nom().starts_with(Champ::Periode.nom());
        let periode = usize::from(erreur.chemin.rang);
        match jointure.periodes(personne).rang(periode).filter(|_| de_carriere) {
            Some(rang) => {
                let element = usize::from(erreur.chemin.sous_rang);
                Self::d_une_cellule(
                    voix,
                    erreur,
                    jointure.carriere(),
                    rang,
                    (Genre::Carriere, jointure.numero_de_carriere(rang)),
                    Some(element),
                )
            }
            None if erreur.chemin.champ == Champ::Carriere => {
                let nombre = jointure.periodes(personne).nombre().to_string();
                let (ici, attendu) = (
                    (Genre::Personnes, Some(jointure.numero(personne))),
                    attendu(voix, Champ::Carriere, erreur.regle, None),
                );
                Self::nouvelle(voix, erreur.chemin.to_string(), erreur.regle, ici, Some(nombre), attendu)
            }
            None => {
                let ici = (Genre::Personnes, jointure.numero(personne));
                Self::d_une_cellule(voix, erreur, jointure.personnes(), personne, ici, Some(periode))
            }
        }
    }

    fn d_une_cellule(
        voix: Voix,
        erreur: &ErreurEntree,
        table: &Table,
        rang: usize,
        (genre, ligne): (Genre, u64),
        element_lu: Option<usize>,
    ) -> Self {
        let champ = erreur.chemin.champ;
        let dedans = element_lu.and_then(|lu| {
            let liste = Champ::TOUTES.iter().copied().find(|&liste| est_dans(champ, liste))?;
            let (elements, mut plage) = table.liste(liste, rang).ok().flatten()?;
            Some((elements, plage.nth(lu)?))
        });
        let (table, rang) = dedans.unwrap_or((table, rang));
        let valeur = if erreur.chemin.inconnu.is_some() { None } else { table.texte_de(champ, rang) };
        let attendu = attendu(voix, champ, erreur.regle, valeur.as_deref());
        Self::nouvelle(voix, erreur.chemin.to_string(), erreur.regle, (genre, Some(ligne)), valeur, attendu)
    }
}

/// Is the field within the elements of this list, and of none that is inside?
fn est_dans(champ: Champ, liste: Champ) -> bool {
    let Some(objet) = liste.element().filter(|&objet| objet != Champ::Periode) else { return false };
    champ.nom().strip_prefix(objet.nom()).is_some_and(|reste| reste.starts_with('.'))
}

/// What is wrong: a date that is not written as one is told apart from a day that does not exist.
fn cause<'a>(voix: Voix, regle: Regle, chemin: &str, valeur: Option<&str>) -> &'a str {
    let forme = |v: &str| {
        v.len() == 10
            && v.bytes().enumerate().all(|(i, o)| if matches!(i, 4 | 7) { o == b'-' } else { o.is_ascii_digit() })
    };
    match (regle, valeur) {
        (Regle::DateInvalide, Some(valeur)) if !forme(valeur) => {
            voix.dit("date qui n’est pas écrite AAAA-MM-JJ", "date not written YYYY-MM-DD")
        }
        (Regle::ValeurInconnue, _) if chemin == "id" => voix.dit("personne inconnue", "unknown person"),
        (Regle::ChampDouble, _) if chemin == "id" => {
            voix.dit("personne décrite plusieurs fois", "person described several times")
        }
        _ => regle.libelle(voix.0),
    }
}

/// What a field may hold.
fn attendu(voix: Voix, champ: Champ, regle: Regle, valeur: Option<&str>) -> Option<String> {
    let nature = Nature::de(champ)?;
    if let (Regle::Capacite, Nature::Liste(capacite)) = (regle, nature) {
        return Some(format!("{} {capacite}", voix.dit("au plus", "at most")));
    }
    if !matches!(
        regle,
        Regle::Type
            | Regle::ValeurInconnue
            | Regle::HorsBornes
            | Regle::DateInvalide
            | Regle::ChampRequis
            | Regle::TexteVide
            | Regle::JsonInvalide
    ) {
        return None;
    }
    Some(match nature {
        Nature::Date | Nature::Agrement => {
            let bornes = (voix.dit("une date AAAA-MM-JJ de", "a date YYYY-MM-DD from"), voix.dit("à", "to"));
            let mut attendu = format!("{} {ANNEE_MIN} {} {ANNEE_MAX}", bornes.0, bornes.1);
            if matches!(nature, Nature::Agrement) {
                attendu += voix.dit(", ou sans_objet", ", or sans_objet");
            }
            if champ.cle() == Champ::PeriodeFin.cle() {
                attendu += voix.dit("\u{a0}; laisser vide ce qui dure encore", "; leave it empty for what still runs");
            }
            if regle == Regle::Type && valeur.is_some_and(|v| v.contains('T') || v.starts_with("(Timestamp")) {
                attendu +=
                    voix.dit("\u{a0}; d’un instant, prendre d’abord le jour", "; take the day of an instant first");
            }
            attendu
        }
        Nature::Booleen => voix.dit("vrai ou faux (true, false)", "true or false").into(),
        Nature::Entier(min, max) => {
            format!("{} {min} {} {max}", voix.dit("un nombre entier de", "a whole number from"), voix.dit("à", "to"))
        }
        Nature::Mot(mots) => {
            let noms = (mots.noms)();
            let mut attendu = noms.join(", ");
            if let Some(proche) = valeur.and_then(|v| le_plus_proche(v, &noms)) {
                attendu += &format!("{}{proche}", voix.dit("\u{a0}; le plus proche\u{a0}: ", "; the nearest: "));
            }
            attendu
        }
        Nature::Texte(None) => voix.dit("un texte", "a text").into(),
        Nature::Texte(Some(octets)) => {
            format!("{} {octets} {}", voix.dit("un texte de 1 à", "a text of 1 to"), voix.dit("octets", "bytes"))
        }
        Nature::Liste(_) => {
            voix.dit("une liste d’objets, ou son texte JSON", "a list of objects, or its JSON text").into()
        }
    })
}

/// The word that was probably meant.
fn le_plus_proche(valeur: &str, noms: &[&'static str]) -> Option<&'static str> {
    let valeur = valeur.to_lowercase().replace([' ', '-'], "_");
    let proche = noms.iter().map(|nom| (strsim::damerau_levenshtein(&valeur, nom), *nom)).min()?;
    (proche.0 * 2 <= proche.1.len()).then_some(proche.1)
}
