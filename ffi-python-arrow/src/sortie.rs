//! Decisions as columns.

use crate::noeud::jours;
use arrow_array::builder::{Date32Builder, ListBuilder, StringBuilder, StructBuilder, UInt16Builder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Fields, Schema, SchemaRef};
use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::constat::{Constat, Grandeur};
use std::fmt::{Display, Write};
use std::sync::Arc;

const CHIFFRES: [&str; 6] = ["code", "disposition", "etat", "requis", "constate", "manque"];

/// Why a row has no decision.
#[derive(Clone)]
pub(crate) struct Erreur {
    pub(crate) chemin: String,
    pub(crate) regle: &'static str,
    pub(crate) message: String,
}

/// The columns of a table of decisions: the key, those of the interchange format, then the error of a bad row.
pub(crate) fn schema() -> SchemaRef {
    let texte = |nom: &str| Field::new(nom, DataType::Utf8, true);
    let textes = |nom: &str| Field::new_list(nom, Field::new_list_field(DataType::Utf8, true), true);
    Arc::new(Schema::new(vec![
        texte("id"),
        Field::new("annee", DataType::UInt16, true),
        texte("classe"),
        Field::new("date_reference", DataType::Date32, true),
        texte("verdict"),
        texte("section"),
        texte("situation"),
        texte("classe_rattachement"),
        Field::new_list("constats", Field::new_list_field(DataType::Struct(champs_constat()), true), true),
        textes("faits_manquants"),
        textes("lectures_sollicitees"),
        textes("avertissements"),
        texte("erreur_chemin"),
        texte("erreur_regle"),
        texte("erreur_message"),
    ]))
}

fn champs_constat() -> Fields {
    CHIFFRES.iter().map(|nom| Field::new(*nom, DataType::Utf8, true)).collect()
}

/// A table of decisions being written.
pub(crate) struct Sortie {
    annee: UInt16Builder,
    date_reference: Date32Builder,
    /// id, classe, verdict, section, situation, classe_rattachement, then the three of the error.
    textes: [StringBuilder; 9],
    constats: ListBuilder<StructBuilder>,
    /// faits_manquants, lectures_sollicitees, avertissements.
    listes: [ListBuilder<StringBuilder>; 3],
}

impl Sortie {
    pub(crate) fn nouvelle(lignes: usize) -> Self {
        Self {
            annee: UInt16Builder::with_capacity(lignes),
            date_reference: Date32Builder::with_capacity(lignes),
            textes: std::array::from_fn(|_| StringBuilder::new()),
            constats: ListBuilder::new(StructBuilder::from_fields(champs_constat(), lignes)),
            listes: std::array::from_fn(|_| ListBuilder::new(StringBuilder::new())),
        }
    }

    pub(crate) fn decision(&mut self, id: Option<&str>, d: &Decision) {
        let [t_id, classe, verdict, section, situation, rattachement, erreur @ ..] = &mut self.textes;
        t_id.append_option(id);
        self.annee.append_value(d.annee);
        classe.append_value(d.classe.nom());
        self.date_reference.append_value(jours(d.date_reference));
        verdict.append_value(d.verdict.nom());
        section.append_option(d.section.map(|s| s.nom()));
        situation.append_value(d.situation.nom());
        rattachement.append_option(d.classe_rattachement.map(|c| c.nom()));
        for constat in &d.constats {
            ecrire_constat(self.constats.values(), constat);
        }
        self.constats.append(true);
        let [faits, lectures, avertissements] = &mut self.listes;
        remplir(faits, d.faits_manquants.iter());
        remplir(lectures, d.lectures_sollicitees.iter());
        remplir(avertissements, d.avertissement.iter());
        for colonne in erreur {
            colonne.append_null();
        }
    }

    pub(crate) fn erreur(&mut self, id: Option<&str>, e: &Erreur) {
        let [t_id, classe, verdict, section, situation, rattachement, chemin, regle, message] = &mut self.textes;
        t_id.append_option(id);
        self.annee.append_null();
        self.date_reference.append_null();
        for colonne in [classe, verdict, section, situation, rattachement] {
            colonne.append_null();
        }
        self.constats.append(false);
        for liste in &mut self.listes {
            liste.append(false);
        }
        chemin.append_value(&e.chemin);
        regle.append_value(e.regle);
        message.append_value(&e.message);
    }

    pub(crate) fn finir(mut self) -> Result<RecordBatch, ArrowError> {
        let [id, classe, verdict, section, situation, rattachement, chemin, regle, message] =
            self.textes.each_mut().map(|t| -> ArrayRef { Arc::new(t.finish()) });
        let [faits, lectures, avertissements] = self.listes.each_mut().map(|l| -> ArrayRef { Arc::new(l.finish()) });
        RecordBatch::try_new(
            schema(),
            vec![
                id,
                Arc::new(self.annee.finish()),
                classe,
                Arc::new(self.date_reference.finish()),
                verdict,
                section,
                situation,
                rattachement,
                Arc::new(self.constats.finish()),
                faits,
                lectures,
                avertissements,
                chemin,
                regle,
                message,
            ],
        )
    }
}

fn ecrire_constat(w: &mut StructBuilder, constat: &Constat) {
    let Constat { code, etat, disposition, chiffres } = constat;
    let nombres = [chiffres.requis, chiffres.constate, chiffres.manque];
    let mut colonne = 0;
    let mut champ = |valeur: Option<&dyn Display>| {
        if let Some(textes) = w.field_builder::<StringBuilder>(colonne) {
            match valeur {
                Some(valeur) => ecrire(textes, valeur),
                None => textes.append_null(),
            }
        }
        colonne += 1;
    };
    champ(Some(code));
    champ(Some(disposition));
    champ(Some(etat));
    for nombre in &nombres {
        champ((*nombre != Grandeur::Rien).then_some(nombre as &dyn Display));
    }
    w.append(true);
}

fn remplir(liste: &mut ListBuilder<StringBuilder>, valeurs: impl Iterator<Item = impl Display>) {
    for valeur in valeurs {
        ecrire(liste.values(), &valeur);
    }
    liste.append(true);
}

/// Writes straight into the column, without a text in between.
fn ecrire(textes: &mut StringBuilder, valeur: &(impl Display + ?Sized)) {
    // A column is never full: the writer has no other error.
    let _ = write!(textes, "{valeur}");
    textes.append_value("");
}
