//! The JSON front: objects whose known fields are found in one pass over their members.

use super::chaine::Chaine;
use super::directement;
use super::syntaxe::{Genre, Membres, Notes, PROFONDEUR_MAX, Preuve, Valeur};
use crate::demande::{ANNEE_LISTE_MIN, Demande};
use crate::dossier::Dossier;
use crate::erreur::{Champ, ErreurEntree, Regle};
use crate::format::arbre::ENFANTS_MAX;
use crate::format::{AgrementLu, Etranger, Lu, Objet, lire_demande_sous, lire_dossier_dans};
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Agrement;
use crate::vocabulaire::enumeration::Enumeration;
use core::cell::{Cell, OnceCell};

/// Reads a dossier from its JSON text.
///
/// # Errors
/// The first field at fault with the rule it breaks; `$` when the text is not JSON.
pub fn lire_dossier_json(texte: &str) -> Result<Dossier, ErreurEntree> {
    let mut dossier = Dossier::default();
    if directement::dossier(texte, &mut dossier).is_none() {
        dossier_prouve(texte, &mut dossier)?;
    }
    dossier.instruire_pour(EtatDuTexte::E2000, ANNEE_LISTE_MIN);
    Ok(dossier)
}

#[inline(never)]
fn dossier_prouve(texte: &str, dossier: &mut Dossier) -> Result<(), ErreurEntree> {
    lire_dossier_dans(&racine(texte, Champ::Racine, &mut Notes::vierges())?, dossier)
}

/// Reads a demande from its JSON text.
///
/// # Errors
/// The first field at fault with the rule it breaks; `demande` when the text is not JSON.
pub fn lire_demande_json(texte: &str) -> Result<Demande, ErreurEntree> {
    lire_demande_json_sous(texte, None)
}

/// The same for an evaluation under a state of the text that is asked for, if one is.
///
/// # Errors
/// As [`lire_demande_json`].
pub fn lire_demande_json_sous(texte: &str, etat: Option<EtatDuTexte>) -> Result<Demande, ErreurEntree> {
    match directement::demande(texte, etat) {
        Some(demande) => Ok(demande),
        None => lire_demande_sous(&racine(texte, Champ::Demande, &mut Notes::vierges())?, etat),
    }
}

/// Reads a dossier and a demande from the JSON text `{"dossier":…,"demande":…}`.
///
/// # Errors
/// The first field at fault, those of the dossier first; `$` when the text is not JSON or is no object. Another member is refused.
pub fn lire_ligne_json(texte: &str) -> Result<(Dossier, Demande), ErreurEntree> {
    lire_ligne_json_sous(texte, None)
}

/// The same for an evaluation under a state of the text that is asked for, if one is.
///
/// # Errors
/// As [`lire_ligne_json`].
pub fn lire_ligne_json_sous(texte: &str, etat: Option<EtatDuTexte>) -> Result<(Dossier, Demande), ErreurEntree> {
    let mut dossier = Dossier::default();
    let (_, demande) = lire_ligne_json_dans(texte, etat, &mut dossier)?;
    Ok((dossier, demande))
}

/// The same into a dossier of the caller, which need not be copied then, with the `id` that it has. What the dossier held is lost, whatever
/// the line; it is prepared for the demande.
///
/// # Errors
/// As [`lire_ligne_json`].
pub fn lire_ligne_json_dans<'t>(
    texte: &'t str,
    etat: Option<EtatDuTexte>,
    dossier: &mut Dossier,
) -> Result<(Chaine<'t>, Demande), ErreurEntree> {
    let (id, demande) = match directement::ligne(texte, etat, dossier) {
        Some((id, demande)) => (Chaine::prouvee(id), demande),
        None => LigneLue::ouvrir(texte, &mut Notes::vierges())?.lire(etat, dossier)?,
    };
    dossier.instruire_pour(etat.unwrap_or(EtatDuTexte::de_la_liste(demande.annee)), demande.annee);
    Ok((id, demande))
}

/// The same, with the dossier and the `id` that it has.
///
/// # Errors
/// As [`lire_ligne_json`].
pub fn lire_identite_json(
    texte: &str,
    etat: Option<EtatDuTexte>,
) -> Result<(Chaine<'_>, Dossier, Demande), ErreurEntree> {
    let mut dossier = Dossier::default();
    let (id, demande) = lire_ligne_json_dans(texte, etat, &mut dossier)?;
    Ok((id, dossier, demande))
}

/// A line, whose members are known.
struct LigneLue<'t, 'n> {
    preuve: Preuve<'t, 'n>,
    dossier: Partie,
    demande: Partie,
    inconnu: Option<Chaine<'t>>,
}

/// The dossier or the demande of a line, as far as its members have been seen.
#[derive(Clone, Copy)]
enum Partie {
    Absente,
    Donnee(Valeur),
    Double,
}

impl Partie {
    const fn avec(self, valeur: Valeur) -> Self {
        if matches!(self, Self::Absente) { Self::Donnee(valeur) } else { Self::Double }
    }
}

impl<'t, 'n> LigneLue<'t, 'n> {
    fn ouvrir(texte: &'t str, notes: &'n mut Notes) -> Result<Self, ErreurEntree> {
        let refus = |regle| ErreurEntree::simple(Champ::Racine, regle);
        let profondeur = PROFONDEUR_MAX.wrapping_add(1);
        let (preuve, valeur) = Preuve::faire(texte, profondeur, notes).ok_or(refus(Regle::JsonInvalide))?;
        if preuve.genre(valeur) != Genre::Objet {
            return Err(refus(Regle::Type));
        }
        let mut ligne = Self { preuve, dossier: Partie::Absente, demande: Partie::Absente, inconnu: None };
        for (cle, valeur) in preuve.membres(valeur) {
            match cle {
                Some(cle) if cle.est("dossier") => ligne.dossier = ligne.dossier.avec(valeur),
                Some(cle) if cle.est("demande") => ligne.demande = ligne.demande.avec(valeur),
                autre => ligne.inconnu = ligne.inconnu.or(autre),
            }
        }
        Ok(ligne)
    }

    fn lire(&self, etat: Option<EtatDuTexte>, dossier: &mut Dossier) -> Result<(Chaine<'t>, Demande), ErreurEntree> {
        let objet = self.partie(self.dossier, Champ::Racine)?;
        lire_dossier_dans(&objet, dossier)?;
        let demande = lire_demande_sous(&self.partie(self.demande, Champ::Demande)?, etat)?;
        match (self.inconnu, objet.non_nulle(Champ::Id)) {
            (None, Ok(Some(Genre::Texte(id)))) => Ok((id, demande)),
            (None, _) => Err(ErreurEntree::simple(Champ::Id, Regle::Type)), // the dossier would not have been read
            (Some(nom), _) => {
                let mut refus = ErreurEntree::simple(Champ::Racine, Regle::ChampInconnu);
                refus.chemin.inconnu = Some(nom.nom_inconnu());
                Err(refus)
            }
        }
    }

    fn partie(&self, partie: Partie, champ: Champ) -> Result<ObjetJson<'t, 'n>, ErreurEntree> {
        let objet = match partie {
            Partie::Absente => Err(Regle::ChampRequis),
            Partie::Double => Err(Regle::ChampDouble),
            Partie::Donnee(valeur) => ObjetJson::ouvrir(self.preuve, valeur, champ),
        };
        objet.map_err(|regle| ErreurEntree::simple(champ, regle))
    }
}

fn racine<'t, 'n>(texte: &'t str, champ: Champ, notes: &'n mut Notes) -> Result<ObjetJson<'t, 'n>, ErreurEntree> {
    let invalide = ErreurEntree::simple(champ, Regle::JsonInvalide);
    let (preuve, valeur) = Preuve::faire(texte, PROFONDEUR_MAX, notes).ok_or(invalide)?;
    ObjetJson::ouvrir(preuve, valeur, champ).map_err(|regle| ErreurEntree::simple(champ, regle))
}

struct ObjetJson<'t, 'n> {
    preuve: Preuve<'t, 'n>,
    /// The value of each field, in the order of the page.
    valeurs: [Valeur; ENFANTS_MAX],
    /// The field given twice that comes first in the order of the page.
    double: Option<Champ>,
    inconnu: Option<Chaine<'t>>,
    /// A text that escapes write, decoded (an object has one text that matters beyond being empty, or not).
    decode: OnceCell<TexteDecode>,
    /// The list being read, and where its next element is: a list is gone through once, not once an element.
    en_cours: Cell<Option<(Champ, u8, Membres<'t, 'n>)>>,
}

impl<'t, 'n> ObjetJson<'t, 'n> {
    fn ouvrir(preuve: Preuve<'t, 'n>, valeur: Valeur, objet: Champ) -> Result<Self, Regle> {
        if preuve.genre(valeur) != Genre::Objet {
            return Err(Regle::Type);
        }
        let mut lu = Self {
            preuve,
            valeurs: [Valeur::AUCUNE; ENFANTS_MAX],
            double: None,
            inconnu: None,
            decode: OnceCell::new(),
            en_cours: Cell::new(None),
        };
        let champs = objet.enfants();
        let mut membres = preuve.membres(valeur);
        let mut attendu = 0;
        loop {
            // Most objects are written in the order of the page: the next key is tried first.
            let suivante = champs.get(attendu).and_then(|champ| membres.valeur_de(champ.cle()));
            let (rang, valeur) = match suivante {
                Some(valeur) => (attendu, valeur),
                None => match membres.next() {
                    None => break,
                    Some((None, _)) => continue, // an object has members with keys only
                    Some((Some(cle), valeur)) => match rang(champs, cle) {
                        Some(rang) => (rang, valeur),
                        None => {
                            lu.inconnu = lu.inconnu.or(Some(cle));
                            continue;
                        }
                    },
                },
            };
            attendu = rang.wrapping_add(1);
            match champs.get(rang).zip(lu.valeurs.get_mut(rang)) {
                Some((_, place)) if *place == Valeur::AUCUNE => *place = valeur,
                Some((&champ, _)) => lu.double = Some(lu.double.map_or(champ, |d| d.min(champ))),
                None => {}
            }
        }
        Ok(lu)
    }

    /// The value of a field: absent, or given once.
    #[inline]
    fn valeur(&self, champ: Champ) -> Result<Valeur, Regle> {
        if self.double == Some(champ) {
            return Err(Regle::ChampDouble);
        }
        Ok(self.valeurs.get(champ.rang()).copied().unwrap_or(Valeur::AUCUNE))
    }

    /// The same, null counting as absent.
    #[inline]
    fn non_nulle(&self, champ: Champ) -> Lu<Genre<'t>> {
        let valeur = self.valeur(champ)?;
        Ok(self.preuve.est_donnee(valeur).then(|| self.preuve.genre(valeur)))
    }
}

/// Which of these fields a key is that of.
fn rang(champs: &[Champ], cle: Chaine<'_>) -> Option<usize> {
    let rang = champs.iter().position(|champ| cle.s_ecrit(champ.cle()));
    rang.or_else(|| champs.iter().position(|champ| cle.est(champ.cle())))
}

/// The longest text whose characters are looked at: one longer than every word, date and region is as wrong once cut.
const LONGUEUR_DECODEE: usize = 64;
type TexteDecode = heapless::String<LONGUEUR_DECODEE>;

/// Hands over the characters of a text.
fn decodee<T>(chaine: Chaine<'_>, lire: impl FnOnce(&str) -> T) -> T {
    match chaine.telle_quelle() {
        Some(texte) => lire(texte),
        None => lire(&chaine.copie::<LONGUEUR_DECODEE>()),
    }
}

fn date(texte: &str) -> Result<Date, Regle> {
    Date::depuis_iso(texte.as_bytes()).map_err(Regle::from)
}

impl Objet for ObjetJson<'_, '_> {
    fn date(&self, champ: Champ) -> Lu<Date> {
        match self.non_nulle(champ)? {
            None => Ok(None),
            Some(Genre::Texte(texte)) => decodee(texte, date).map(Some),
            Some(_) => Err(Regle::Type),
        }
    }

    fn booleen(&self, champ: Champ) -> Lu<bool> {
        match self.non_nulle(champ)? {
            None => Ok(None),
            Some(Genre::Booleen(b)) => Ok(Some(b)),
            Some(_) => Err(Regle::Type),
        }
    }

    fn entier(&self, champ: Champ) -> Lu<u32> {
        match self.non_nulle(champ)? {
            None => Ok(None),
            Some(Genre::Nombre(n)) => {
                let chiffres = n.strip_prefix('-').unwrap_or(n);
                if !chiffres.bytes().all(|o| o.is_ascii_digit()) {
                    return Err(Regle::Type);
                }
                match n.parse() {
                    Ok(n) => Ok(Some(n)),
                    Err(_) if chiffres == "0" => Ok(Some(0)),
                    Err(_) => Err(Regle::HorsBornes),
                }
            }
            Some(_) => Err(Regle::Type),
        }
    }

    fn choix<E: Enumeration>(&self, champ: Champ) -> Lu<E> {
        match self.non_nulle(champ)? {
            None => Ok(None),
            Some(Genre::Texte(mot)) => decodee(mot, E::depuis_nom).map(Some).ok_or(Regle::ValeurInconnue),
            Some(_) => Err(Regle::Type),
        }
    }

    fn texte(&self, champ: Champ) -> Lu<&str> {
        match self.non_nulle(champ)? {
            None => Ok(None),
            Some(Genre::Texte(texte)) => match texte.telle_quelle() {
                Some(texte) => Ok(Some(texte)),
                None => {
                    // Not get_or_init, which panics when it calls itself, for all the compiler knows.
                    let _ = self.decode.set(texte.copie());
                    Ok(self.decode.get().map(heapless::String::as_str))
                }
            },
            Some(_) => Err(Regle::Type),
        }
    }

    fn agrement(&self, champ: Champ) -> Result<AgrementLu, Regle> {
        let valeur = self.valeur(champ)?;
        if valeur == Valeur::AUCUNE {
            return Ok(AgrementLu::Absent);
        }
        Ok(AgrementLu::Ecrit(match self.preuve.genre(valeur) {
            Genre::Nul => Agrement::Aucun,
            Genre::Texte(mot) if mot.est("sans_objet") => Agrement::SansObjet,
            Genre::Texte(jour) => Agrement::Le(decodee(jour, date)?),
            _ => return Err(Regle::Type),
        }))
    }

    fn objet(&self, champ: Champ) -> Lu<Self> {
        let valeur = self.valeur(champ)?;
        if !self.preuve.est_donnee(valeur) {
            return Ok(None);
        }
        Self::ouvrir(self.preuve, valeur, champ).map(Some)
    }

    fn longueur(&self, champ: Champ, capacite: usize) -> Result<u8, Regle> {
        let valeur = self.valeur(champ)?;
        if !self.preuve.est_donnee(valeur) {
            return Ok(0);
        }
        if self.preuve.genre(valeur) != Genre::Liste {
            return Err(Regle::Type);
        }
        let nombre = self.preuve.membres(valeur).take(capacite.saturating_add(1)).count();
        if nombre > capacite { Err(Regle::Capacite) } else { u8::try_from(nombre).map_err(|_| Regle::Capacite) }
    }

    fn element(&self, liste: Champ, element: Champ, rang: u8) -> Result<Self, Regle> {
        let (mut membres, saut) = match self.en_cours.take() {
            Some((la, prochain, membres)) if la == liste && prochain == rang => (membres, 0),
            _ => (self.preuve.membres(self.valeur(liste)?), rang),
        };
        let (_, valeur) = membres.nth(usize::from(saut)).ok_or(Regle::ChampRequis)?;
        self.en_cours.set(Some((liste, rang.wrapping_add(1), membres)));
        Self::ouvrir(self.preuve, valeur, element)
    }

    fn etranger(&self) -> Option<Etranger> {
        self.inconnu.map(|nom| Etranger::Inconnu(nom.nom_inconnu()))
    }
}
