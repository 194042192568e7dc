//! Decisions as columns.

use crate::choix::{COLONNES, Choix, element, genre_de};
use crate::colonnes::{Fins, Mots, Textes, type_des_mots};
use crate::erreur::Erreur;
use crate::schema::noms_des_tables;
use arrow_array::{
    ArrayRef, Date32Array, Int64Array, ListArray, RecordBatch, StructArray, UInt16Array, new_null_array,
};
use arrow_buffer::NullBuffer;
use arrow_schema::{ArrowError, DataType};
use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::constat::{CodeConstat, Constat, Etat};
use liste_aptitude_noyau::decision::{Fait, Situation, Verdict};
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::texte::art_25::{Avertissement, Avertissements};
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::date::{Date, RefusDate};
use liste_aptitude_noyau::vocabulaire::section::Section;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

/// What a decision says, wherever it is kept.
pub(crate) struct Vue<'a> {
    pub(crate) annee: u16,
    pub(crate) classe: Classe,
    pub(crate) verdict: Verdict,
    /// Nothing when the verdict alone was asked for.
    pub(crate) reste: Option<Reste>,
    pub(crate) constats: &'a [Constat],
    pub(crate) faits: &'a [Fait],
}

/// The rest of a decision, but for its lists.
#[derive(Clone, Copy)]
pub(crate) struct Reste {
    date_reference: Date,
    section: Option<Section>,
    situation: Situation,
    rattachement: Option<Classe>,
    lectures: Lectures,
    avertissements: Avertissements,
}

impl Reste {
    pub(crate) fn de(d: &Decision) -> Self {
        Self {
            date_reference: d.date_reference,
            section: d.section,
            situation: d.situation,
            rattachement: d.classe_rattachement,
            lectures: d.lectures_sollicitees,
            avertissements: d.avertissements,
        }
    }
}

/// A column of words that no list closes: each is numbered when it is first met.
struct Rencontres<T> {
    places: HashMap<T, usize>,
    mots: Mots,
}

impl<T: Copy + Eq + Hash + std::fmt::Display> Rencontres<T> {
    fn nouvelles(lignes: usize, dictionnaires: bool) -> Self {
        Self { places: HashMap::new(), mots: Mots::nouveaux(lignes, dictionnaires, []) }
    }

    fn place(&mut self, mot: T) -> usize {
        let suivante = self.places.len();
        *self.places.entry(mot).or_insert_with(|| {
            self.mots.ajouter(&mot.to_string());
            suivante
        })
    }
}

/// Findings.
struct Constats {
    fins: Fins,
    code: Mots,
    disposition: Rencontres<Renvoi>,
    /// The last provision of each condition: it seldom changes.
    dernieres: [Option<(Renvoi, usize)>; 256],
    etat: Mots,
    chiffres: [Textes; 3],
}

/// A table of decisions being written.
pub(crate) struct Sortie<'a> {
    choix: &'a Choix,
    tout: bool,
    /// Zero in a bad row, as the day is.
    annee: Vec<u16>,
    date_reference: Vec<i32>,
    classe: Mots,
    verdict: Mots,
    section: Mots,
    situation: Mots,
    rattachement: Mots,
    constats: Constats,
    faits: (Fins, Rencontres<Fait>),
    lectures: (Fins, Mots),
    avertissements: (Fins, Mots),
    /// The bad rows, by their places.
    erreurs: Vec<(usize, Erreur)>,
}

impl<'a> Sortie<'a> {
    pub(crate) fn nouvelle(choix: &'a Choix, lignes: usize) -> Self {
        let dictionnaires = choix.dictionnaires;
        let fins = || Fins::nouvelles(lignes);
        // Room for the findings of most decisions: a column that grows is copied.
        let nombre = if choix.du_verdict { 0 } else { 6 * lignes };
        let constats = Constats {
            fins: fins(),
            code: Mots::de::<CodeConstat>(nombre, dictionnaires),
            disposition: Rencontres::nouvelles(nombre, dictionnaires),
            dernieres: [None; 256],
            etat: Mots::de::<Etat>(nombre, dictionnaires),
            chiffres: std::array::from_fn(|_| Textes::nouveaux(nombre)),
        };
        Self {
            choix,
            tout: !choix.du_verdict,
            annee: Vec::with_capacity(lignes),
            date_reference: Vec::with_capacity(lignes),
            classe: Mots::de::<Classe>(lignes, dictionnaires),
            verdict: Mots::de::<Verdict>(lignes, dictionnaires),
            section: Mots::de::<Section>(lignes, dictionnaires),
            situation: Mots::de::<Situation>(lignes, dictionnaires),
            rattachement: Mots::de::<Classe>(lignes, dictionnaires),
            constats,
            faits: (fins(), Rencontres::nouvelles(0, dictionnaires)),
            lectures: (fins(), Mots::de::<Lecture>(0, dictionnaires)),
            avertissements: (fins(), Mots::de::<Avertissement>(0, dictionnaires)),
            erreurs: Vec::new(),
        }
    }

    pub(crate) fn decision(&mut self, d: &Vue<'_>) {
        self.annee.push(d.annee);
        self.classe.mot(Some(d.classe));
        self.verdict.mot(Some(d.verdict));
        if let Some(reste) = &d.reste {
            self.date_reference.push(jours(reste.date_reference));
            self.section.mot(reste.section);
            self.situation.mot(Some(reste.situation));
            self.rattachement.mot(reste.rattachement);
            self.constats.ecrire(d.constats);
            let (fins, rencontres) = &mut self.faits;
            for &fait in d.faits {
                let place = rencontres.place(fait);
                rencontres.mots.mettre(place);
            }
            fins.mettre(Some(d.faits.len()));
            remplir(&mut self.lectures, reste.lectures.iter(), |mots, l: Lecture| mots.mot(Some(l)));
            remplir(&mut self.avertissements, reste.avertissements.iter(), |mots, a| mots.mot(Some(a)));
        }
    }

    pub(crate) fn erreur(&mut self, erreur: Erreur) {
        self.erreurs.push((self.annee.len(), erreur));
        self.annee.push(0);
        for mots in [&mut self.classe, &mut self.verdict] {
            mots.aucun();
        }
        if self.tout {
            self.date_reference.push(0);
            for mots in [&mut self.section, &mut self.situation, &mut self.rattachement] {
                mots.aucun();
            }
            let autres = [&mut self.faits.0, &mut self.lectures.0, &mut self.avertissements.0];
            for fins in autres.into_iter().chain([&mut self.constats.fins]) {
                fins.mettre(None);
            }
        }
    }

    /// The columns wanted, with those ids.
    pub(crate) fn finir(self, ids: ArrayRef) -> Result<RecordBatch, ArrowError> {
        let dictionnaires = self.choix.dictionnaires;
        let liste = |(fins, mots): (Fins, Mots)| -> Result<ArrayRef, ArrowError> {
            let (fins, nuls) = fins.finir();
            let mots = mots.finir()?;
            Ok(Arc::new(ListArray::try_new(element(type_des_mots(dictionnaires)), fins, mots, nuls)?))
        };
        let lignes = ids.len();
        let mut colonnes: HashMap<&str, ArrayRef> = HashMap::new();
        colonnes.insert("id", ids);
        let bonnes = bonnes(&self.erreurs, lignes);
        colonnes.insert("annee", Arc::new(UInt16Array::try_new(self.annee.into(), bonnes.clone())?));
        colonnes.insert("classe", self.classe.finir()?);
        colonnes.insert("verdict", self.verdict.finir()?);
        if self.tout {
            colonnes.insert("date_reference", Arc::new(Date32Array::try_new(self.date_reference.into(), bonnes)?));
            colonnes.insert("section", self.section.finir()?);
            colonnes.insert("situation", self.situation.finir()?);
            colonnes.insert("classe_rattachement", self.rattachement.finir()?);
            colonnes.insert("constats", self.constats.finir(self.choix)?);
            let (fins, rencontres) = self.faits;
            colonnes.insert("faits_manquants", liste((fins, rencontres.mots))?);
            colonnes.insert("lectures_sollicitees", liste(self.lectures)?);
            colonnes.insert("avertissements", liste(self.avertissements)?);
        }
        erreurs(&self.erreurs, lignes, dictionnaires, &mut colonnes)?;
        let voulues = self.choix.noms().iter().filter_map(|nom| colonnes.remove(nom)).collect();
        RecordBatch::try_new(self.choix.schema(), voulues)
    }
}

/// Which rows have a decision; nothing when all do.
fn bonnes(erreurs: &[(usize, Erreur)], lignes: usize) -> Option<NullBuffer> {
    if erreurs.is_empty() {
        return None;
    }
    let mut la = vec![true; lignes];
    erreurs.iter().for_each(|(rang, _)| la[*rang] = false);
    Some(NullBuffer::from(la))
}

/// The columns of the error, null but in the bad rows.
fn erreurs(
    erreurs: &[(usize, Erreur)],
    lignes: usize,
    dictionnaires: bool,
    colonnes: &mut HashMap<&str, ArrayRef>,
) -> Result<(), ArrowError> {
    if erreurs.is_empty() {
        for nom in COLONNES.into_iter().filter(|nom| nom.starts_with("erreur_")) {
            colonnes.insert(nom, new_null_array(&genre_de(nom, dictionnaires), lignes));
        }
        return Ok(());
    }
    let mut regle = Mots::de::<Regle>(lignes, dictionnaires);
    let mut table = Mots::nouveaux(lignes, dictionnaires, noms_des_tables());
    let mut ligne: Vec<Option<u64>> = vec![None; lignes];
    let mut textes: [Textes; 4] = std::array::from_fn(|_| Textes::nouveaux(lignes));
    let mut suivante = 0;
    for (rang, e) in erreurs {
        regle.passer(rang - suivante);
        table.passer(rang - suivante);
        textes.iter_mut().for_each(|t| t.passer(rang - suivante));
        regle.mot(Some(e.regle));
        table.mettre(e.table.rang());
        ligne[*rang] = e.ligne;
        let dits = [Some(e.chemin.as_str()), Some(e.message.as_str()), e.valeur.as_deref(), e.attendu.as_deref()];
        textes.iter_mut().zip(dits).for_each(|(t, dit)| t.mettre(dit));
        suivante = rang + 1;
    }
    regle.passer(lignes - suivante);
    table.passer(lignes - suivante);
    textes.iter_mut().for_each(|t| t.passer(lignes - suivante));
    colonnes.insert("erreur_regle", regle.finir()?);
    colonnes.insert("erreur_table", table.finir()?);
    colonnes.insert(
        "erreur_ligne",
        Arc::new(ligne.into_iter().map(|n| n.and_then(|n| i64::try_from(n).ok())).collect::<Int64Array>()),
    );
    for (nom, textes) in ["erreur_chemin", "erreur_message", "erreur_valeur", "erreur_attendu"].into_iter().zip(textes)
    {
        colonnes.insert(nom, textes.finir()?);
    }
    Ok(())
}

impl Constats {
    fn ecrire(&mut self, constats: &[Constat]) {
        for Constat { code, etat, disposition, chiffres } in constats {
            self.code.mot(Some(*code));
            self.etat.mot(Some(*etat));
            let derniere = &mut self.dernieres[usize::from(code.code())];
            let place = match derniere {
                Some((la, place)) if la == disposition => *place,
                _ => derniere.insert((*disposition, self.disposition.place(*disposition))).1,
            };
            self.disposition.mots.mettre(place);
            let [requis, constate, manque] = &mut self.chiffres;
            requis.grandeur(chiffres.requis);
            constate.grandeur(chiffres.constate);
            manque.grandeur(chiffres.manque);
        }
        self.fins.mettre(Some(constats.len()));
    }

    fn finir(self, choix: &Choix) -> Result<ArrayRef, ArrowError> {
        let [requis, constate, manque] = self.chiffres;
        let colonnes = vec![
            self.code.finir()?,
            self.disposition.mots.finir()?,
            self.etat.finir()?,
            requis.finir()?,
            constate.finir()?,
            manque.finir()?,
        ];
        let champs = choix.champs_constat();
        let (fins, nuls) = self.fins.finir();
        let structs = StructArray::try_new(champs.clone(), colonnes, None)?;
        Ok(Arc::new(ListArray::try_new(element(DataType::Struct(champs)), fins, Arc::new(structs), nuls)?))
    }
}

fn remplir<T>((fins, mots): &mut (Fins, Mots), valeurs: impl Iterator<Item = T>, mettre: impl Fn(&mut Mots, T)) {
    let mut nombre = 0;
    for valeur in valeurs {
        mettre(mots, valeur);
        nombre += 1;
    }
    fins.mettre(Some(nombre));
}

/// Day 0 of Arrow.
const ORIGINE: Result<Date, RefusDate> = Date::nouvelle(1970, 1, 1);

/// Days from 1 January 1970 to a date.
fn jours(date: Date) -> i32 {
    let numero = |d: Date| i64::from(d.numero());
    let origine = ORIGINE.map_or(0, numero);
    i32::try_from(numero(date) - origine).unwrap_or(0)
}
