//! The cells of a column written as codes into the rows of a table: the loops that every cell of every file goes through.

use crate::cellule::{Cellule, parcourir};
use crate::code::{Codes, Ecriture, FAUTE, Faute, chercher, code_de_la_date, coder};
use crate::nature::{Mots, Nature};
use arrow_array::Array;
use arrow_array::cast::AsArray;
use arrow_schema::DataType;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::vocabulaire::date::Date;
use std::ops::Range;

/// A column expected: which of the batch, its field, what it holds and where its cell is in a row.
#[derive(Clone, Copy)]
pub(crate) struct Prevue {
    pub(crate) colonne: usize,
    pub(crate) champ: Champ,
    pub(crate) nature: Nature,
    pub(crate) place: usize,
}

/// A column about to be written into the rows.
pub(crate) enum Source<'a> {
    Cellules(&'a dyn Array),
    Codes(Codes),
    /// The codes of the values of a dictionary, and which of them each row has.
    Partages(Codes, Vec<u32>),
}

/// Rows to write into.
pub(crate) struct Rangs<'a> {
    pub(crate) octets: &'a mut [u8],
    pub(crate) largeur: usize,
}

impl Source<'_> {
    pub(crate) fn ecrire(
        &self,
        prevue: Prevue,
        lignes: Range<usize>,
        ecriture: Ecriture,
        rangs: Rangs<'_>,
        fautes: &mut Vec<(Champ, Faute)>,
    ) {
        let Prevue { champ, nature, place, .. } = prevue;
        let debut = lignes.start;
        match self {
            Self::Codes(codes) => {
                let premiere = codes.fautes.partition_point(|f| f.rang < debut);
                let ici = codes.fautes[premiere..].iter().take_while(|f| f.rang < lignes.end);
                fautes.extend(ici.map(|f| (champ, f.clone())));
                let codes = codes.codes[lignes].iter().enumerate();
                match nature.largeur() {
                    1 => codes
                        .for_each(|(rang, code)| rangs.octets[rang * rangs.largeur + place] = code.to_le_bytes()[0]),
                    2 => codes.for_each(|(rang, code)| poser::<2>(rangs.octets, rang * rangs.largeur + place, *code)),
                    _ => codes.for_each(|(rang, code)| poser::<4>(rangs.octets, rang * rangs.largeur + place, *code)),
                }
            }
            Self::Partages(codes, valeurs) => {
                let valeurs = valeurs[lignes].iter().map(|&valeur| usize::try_from(valeur).unwrap_or(usize::MAX));
                if !codes.fautes.is_empty() {
                    for (rang, valeur) in valeurs.clone().enumerate() {
                        let faute = chercher(&codes.fautes, valeur);
                        fautes.extend(faute.map(|f| (champ, Faute { rang: debut + rang, ..f.clone() })));
                    }
                }
                let codes = valeurs.map(|valeur| codes.codes.get(valeur).copied().unwrap_or(0)).enumerate();
                match nature.largeur() {
                    1 => codes
                        .for_each(|(rang, code)| rangs.octets[rang * rangs.largeur + place] = code.to_le_bytes()[0]),
                    2 => codes.for_each(|(rang, code)| poser::<2>(rangs.octets, rang * rangs.largeur + place, code)),
                    _ => codes.for_each(|(rang, code)| poser::<4>(rangs.octets, rang * rangs.largeur + place, code)),
                }
            }
            Self::Cellules(tableau) => {
                let mut noter = |rang: usize, regle, cellule: &Cellule<'_>| {
                    fautes.push((champ, Faute::nouvelle(rang, regle, cellule)))
                };
                macro_rules! textes {
                    ($textes:expr) => {{
                        let textes = $textes;
                        match nature {
                            Nature::Mot(mots) => {
                                let mut connus = Connus::nouveaux(mots);
                                for rang in lignes.filter(|&rang| textes.is_valid(rang)) {
                                    let mot = textes.value(rang);
                                    let code = connus.code(mot);
                                    rangs.octets[(rang - debut) * rangs.largeur + place] = code.unwrap_or(u8::MAX);
                                    if code.is_none() {
                                        noter(rang, Regle::ValeurInconnue, &Cellule::Texte(mot));
                                    }
                                }
                            }
                            _ => {
                                for rang in lignes.filter(|&rang| textes.is_valid(rang)) {
                                    let texte = textes.value(rang);
                                    let cellule = Cellule::Texte(texte);
                                    let code = jour_ecrit(texte)
                                        .ok_or(())
                                        .or_else(|()| coder(champ, nature, ecriture, cellule));
                                    let code = code.unwrap_or_else(|regle| {
                                        noter(rang, regle, &cellule);
                                        FAUTE
                                    });
                                    poser::<4>(rangs.octets, (rang - debut) * rangs.largeur + place, code);
                                }
                            }
                        }
                    }};
                }
                let jour_ou_mot = matches!(nature, Nature::Mot(_) | Nature::Date | Nature::Agrement);
                match tableau.data_type() {
                    DataType::Utf8 if jour_ou_mot => textes!(tableau.as_string::<i32>()),
                    DataType::LargeUtf8 if jour_ou_mot => textes!(tableau.as_string::<i64>()),
                    DataType::Utf8View if jour_ou_mot => textes!(tableau.as_string_view()),
                    DataType::Boolean if matches!(nature, Nature::Booleen) => {
                        let valeurs = tableau.as_boolean();
                        for rang in lignes.filter(|&rang| valeurs.is_valid(rang)) {
                            rangs.octets[(rang - debut) * rangs.largeur + place] = 1 + u8::from(valeurs.value(rang));
                        }
                    }
                    _ => parcourir(*tableau, lignes, |rang, cellule| {
                        let Some(cellule) = cellule else { return };
                        let code = coder(champ, nature, ecriture, cellule).unwrap_or_else(|regle| {
                            noter(rang, regle, &cellule);
                            FAUTE
                        });
                        let la = (rang - debut) * rangs.largeur + place;
                        match nature.largeur() {
                            1 => rangs.octets[la] = code.to_le_bytes()[0],
                            2 => poser::<2>(rangs.octets, la, code),
                            _ => poser::<4>(rangs.octets, la, code),
                        }
                    }),
                }
            }
        }
    }
}

/// The code of a day written as one; nothing for any other text.
#[inline]
fn jour_ecrit(texte: &str) -> Option<u32> {
    let &[a1, a2, a3, a4, t1, m1, m2, t2, j1, j2] = texte.as_bytes() else { return None };
    // Ten letters looked at together: what is left of each must be a digit, and of the two hyphens nothing.
    let debut = u64::from_le_bytes([a1, a2, a3, a4, t1, m1, m2, t2]) ^ u64::from_le_bytes(*b"0000-00-");
    let fin = u64::from(u16::from_le_bytes([j1, j2]) ^ u16::from_le_bytes(*b"00"));
    let trop = debut.wrapping_add(0x7f76_767f_7676_7676) | debut | fin.wrapping_add(0x7676) | fin;
    if trop & 0x8080_8080_8080_8080 != 0 {
        return None;
    }
    let [a1, a2, a3, a4, _, m1, m2, _] = debut.to_le_bytes();
    let [j1, j2, ..] = fin.to_le_bytes();
    let annee = (u16::from(a1) * 10 + u16::from(a2)) * 100 + u16::from(a3) * 10 + u16::from(a4);
    Date::nouvelle(annee, m1 * 10 + m2, j1 * 10 + j2).ok().map(code_de_la_date)
}

/// Writes a code; cut to its width, [`FAUTE`] is the greatest that it holds.
fn poser<const N: usize>(octets: &mut [u8], place: usize, code: u32) {
    octets[place..place + N].copy_from_slice(&code.to_le_bytes()[..N]);
}

/// Words already met, each where its length and its two ends put it: a column says the same few again and again.
struct Connus<'a> {
    mots: &'static Mots,
    places: [(&'a str, u8); 64],
}

impl<'a> Connus<'a> {
    fn nouveaux(mots: &'static Mots) -> Self {
        Self { mots, places: [("", 0); 64] }
    }

    #[inline]
    fn code(&mut self, mot: &'a str) -> Option<u8> {
        let (&[premiere, ..], &[.., derniere]) = (mot.as_bytes(), mot.as_bytes()) else { return (self.mots.code)(mot) };
        let place = (mot.len() * 5 + usize::from(premiere) * 3 + usize::from(derniere)) % self.places.len();
        let (connu, code) = &mut self.places[place];
        if *connu != mot {
            *code = (self.mots.code)(mot)?;
            *connu = mot;
        }
        Some(*code)
    }
}
