//! The cells of a column written as codes into the rows of a table: the loops that every cell of every file goes through.

use crate::cellule::{Cellule, est_la, parcourir};
use crate::code::{Codes, Ecriture, FAUTE, Faute, code_de_la_date, code_du_nombre, coder, date_du_code};
use crate::nature::Nature;
use crate::textes::{Rangs, Suivis, coder_les_mots, lire_les_jours};
use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use arrow_array::{Array, Int32Array};
use arrow_schema::DataType;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::vocabulaire::date::Date;
use std::ops::Range;

/// Fields whose days are kept as they are, apart from the rows: where those of each are. They are read more often than any other.
#[inline(always)]
pub(crate) const fn a_part(champ: Champ) -> Option<usize> {
    match champ {
        Champ::PeriodeDebut => Some(0),
        Champ::PeriodeFin => Some(1),
        _ => None,
    }
}
/// Rows filled at a time: their bytes stay in the cache from one column to the next.
pub(crate) const LIGNES_EN_CACHE: usize = 2048;

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
    /// The same with the keys as the dictionary holds them: those that files are read with.
    Cles(Codes, &'a Int32Array),
}

/// Some rows of a table to write into: their bytes, and the days kept apart.
pub(crate) struct Part<'a> {
    pub(crate) lignes: Range<usize>,
    pub(crate) octets: &'a mut [u8],
    pub(crate) largeur: usize,
    pub(crate) jours: [&'a mut [Option<Date>]; 2],
}

impl Part<'_> {
    /// Writes the columns, and says what is wrong.
    pub(crate) fn remplir(self, plan: &[Prevue], sources: &[Source<'_>], ecriture: Ecriture) -> Vec<(Champ, Faute)> {
        let Self { lignes: part, octets, largeur, jours } = self;
        let mut fautes = Vec::new();
        for bloc in part.clone().step_by(LIGNES_EN_CACHE) {
            let fin = part.end.min(bloc + LIGNES_EN_CACHE);
            let la = bloc - part.start..fin - part.start;
            for (prevue, source) in plan.iter().zip(sources) {
                if let Some(rang) = a_part(prevue.champ) {
                    let jours = &mut jours[rang][la.clone()];
                    source.ecrire_les_jours(*prevue, bloc..fin, ecriture, jours, &mut fautes);
                } else {
                    let octets = &mut octets[la.start * largeur..la.end * largeur];
                    source.ecrire(*prevue, bloc..fin, ecriture, Rangs { octets, largeur }, &mut fautes);
                }
            }
        }
        fautes
    }
}

impl Source<'_> {
    /// The days of a column that has them apart; none where a row has none, or a cell that is no day.
    pub(crate) fn ecrire_les_jours(
        &self,
        prevue: Prevue,
        lignes: Range<usize>,
        ecriture: Ecriture,
        jours: &mut [Option<Date>],
        fautes: &mut Vec<(Champ, Faute)>,
    ) {
        macro_rules! textes {
            ($textes:expr, $vus:expr) => {{
                let textes = $textes;
                let mut autre = |rang: usize| {
                    let cellule = Cellule::Texte(textes.value(rang));
                    let code = coder(prevue.champ, prevue.nature, ecriture, cellule);
                    code.map_or_else(
                        |regle| {
                            fautes.push((prevue.champ, Faute::nouvelle(rang, regle, &cellule)));
                            None
                        },
                        date_du_code,
                    )
                };
                return lire_les_jours(lignes, &$vus, Some, &mut autre, |ici, jour| jours[ici] = jour);
            }};
        }
        if let Self::Cellules(tableau) = self {
            match tableau.data_type() {
                DataType::Utf8 => textes!(tableau.as_string::<i32>(), Suivis::de(tableau.as_string::<i32>())),
                DataType::LargeUtf8 => textes!(tableau.as_string::<i64>(), Suivis::de(tableau.as_string::<i64>())),
                DataType::Utf8View => textes!(tableau.as_string_view(), tableau.as_string_view()),
                _ => {}
            }
        }
        let mut octets = vec![0; 4 * jours.len()];
        self.ecrire(Prevue { place: 0, ..prevue }, lignes, ecriture, Rangs { octets: &mut octets, largeur: 4 }, fautes);
        let (codes, _) = octets.as_chunks();
        jours.iter_mut().zip(codes).for_each(|(jour, code)| *jour = date_du_code(u32::from_le_bytes(*code)));
    }

    /// The codes of a column, in the rows.
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
                poser_tous(rangs, nature, place, codes.codes[lignes].iter().copied());
            }
            Self::Partages(codes, valeurs) => {
                let valeurs = valeurs[lignes].iter().map(|&valeur| usize::try_from(valeur).unwrap_or(usize::MAX));
                codes.fautes_des(valeurs.clone(), debut, |faute| fautes.push((champ, faute)));
                poser_tous(rangs, nature, place, valeurs.map(|valeur| codes.de(valeur)));
            }
            Self::Cles(codes, cles) => {
                let valeurs = cles.values()[lignes.clone()].iter();
                let valeurs = valeurs.map(|&valeur| usize::try_from(valeur).unwrap_or(usize::MAX));
                match cles.nulls() {
                    None => {
                        codes.fautes_des(valeurs.clone(), debut, |faute| fautes.push((champ, faute)));
                        poser_tous(rangs, nature, place, valeurs.map(|valeur| codes.de(valeur)));
                    }
                    Some(nuls) => {
                        // Under a null a key may be anything.
                        let valeur = |(rang, valeur)| if nuls.is_valid(rang) { valeur } else { usize::MAX };
                        let valeurs = lignes.zip(valeurs).map(valeur);
                        codes.fautes_des(valeurs.clone(), debut, |faute| fautes.push((champ, faute)));
                        poser_tous(rangs, nature, place, valeurs.map(|valeur| codes.de(valeur)));
                    }
                }
            }
            Self::Cellules(tableau) => {
                let mut noter = |rang: usize, regle, cellule: &Cellule<'_>| {
                    fautes.push((champ, Faute::nouvelle(rang, regle, cellule)))
                };
                macro_rules! textes {
                    ($textes:expr, $vus:expr) => {{
                        let (textes, vus) = ($textes, $vus);
                        match nature {
                            Nature::Mot(mots) => {
                                // A word not met yet, or none at all.
                                let mut autre = |rang: usize| {
                                    let mot = textes.value(rang);
                                    let code = (mots.code)(mot);
                                    if code.is_none() {
                                        noter(rang, Regle::ValeurInconnue, &Cellule::Texte(mot));
                                    }
                                    code.unwrap_or(u8::MAX)
                                };
                                coder_les_mots(rangs, place, lignes, &vus, &mut autre);
                            }
                            _ => {
                                // Any text but a day.
                                let mut autre = |rang: usize| {
                                    let cellule = Cellule::Texte(textes.value(rang));
                                    coder(champ, nature, ecriture, cellule).unwrap_or_else(|regle| {
                                        noter(rang, regle, &cellule);
                                        FAUTE
                                    })
                                };
                                let Rangs { octets, largeur } = rangs;
                                let poser = |ici, code| poser::<4>(octets, ici * largeur + place, code);
                                lire_les_jours(lignes, &vus, code_de_la_date, &mut autre, poser);
                            }
                        }
                    }};
                }
                if tableau.null_count() == tableau.len() {
                    return; // the code of a null is there already
                }
                let jour_ou_mot = matches!(nature, Nature::Mot(_) | Nature::Date | Nature::Agrement);
                match tableau.data_type() {
                    DataType::Utf8 if jour_ou_mot => {
                        textes!(tableau.as_string::<i32>(), Suivis::de(tableau.as_string::<i32>()))
                    }
                    DataType::LargeUtf8 if jour_ou_mot => {
                        textes!(tableau.as_string::<i64>(), Suivis::de(tableau.as_string::<i64>()))
                    }
                    DataType::Utf8View if jour_ou_mot => textes!(tableau.as_string_view(), tableau.as_string_view()),
                    DataType::Boolean if matches!(nature, Nature::Booleen) => {
                        let tableau = tableau.as_boolean();
                        let rangees = rangs.octets.chunks_exact_mut(rangs.largeur);
                        let valeurs = tableau.values().slice(lignes.start, lignes.len());
                        match tableau.nulls().map(|nuls| nuls.slice(lignes.start, lignes.len())) {
                            None => {
                                let oui = u8::from(valeurs.value(0));
                                // Many a column says the same of every row.
                                if valeurs.count_set_bits() == usize::from(oui) * valeurs.len() {
                                    rangees.for_each(|rangee| rangee[place] = 1 + oui);
                                } else {
                                    rangees.zip(&valeurs).for_each(|(rangee, oui)| rangee[place] = 1 + u8::from(oui));
                                }
                            }
                            Some(nuls) => rangees.zip(valeurs.iter().zip(nuls.inner())).for_each(
                                // The code of a null is 0.
                                |(rangee, (oui, la))| rangee[place] = u8::from(la) * (1 + u8::from(oui)),
                            ),
                        }
                    }
                    DataType::Int64 if matches!(nature, Nature::Entier(..)) => {
                        let (valeurs, nuls) = (tableau.as_primitive::<Int64Type>().values(), tableau.nulls());
                        let rangees = rangs.octets.chunks_exact_mut(rangs.largeur);
                        for ((rangee, rang), &valeur) in rangees.zip(lignes.clone()).zip(&valeurs[lignes]) {
                            if est_la(nuls, rang) {
                                let code = code_du_nombre(valeur).unwrap_or_else(|regle| {
                                    noter(rang, regle, &Cellule::Entier(valeur.into()));
                                    FAUTE
                                });
                                poser::<2>(rangee, place, code);
                            }
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

/// Writes the codes of some rows.
fn poser_tous(rangs: Rangs<'_>, nature: Nature, place: usize, codes: impl Iterator<Item = u32>) {
    let rangees = rangs.octets.chunks_exact_mut(rangs.largeur).zip(codes);
    match nature.largeur() {
        1 => rangees.for_each(|(rangee, code)| rangee[place] = code.to_le_bytes()[0]),
        2 => rangees.for_each(|(rangee, code)| poser::<2>(rangee, place, code)),
        _ => rangees.for_each(|(rangee, code)| poser::<4>(rangee, place, code)),
    }
}

/// Writes a code; cut to its width, [`FAUTE`] is the greatest that it holds.
fn poser<const N: usize>(octets: &mut [u8], place: usize, code: u32) {
    octets[place..place + N].copy_from_slice(&code.to_le_bytes()[..N]);
}
