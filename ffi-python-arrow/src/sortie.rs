//! Decisions as columns.

use crate::erreur::Erreur;
use arrow_array::builder::{Date32Builder, ListBuilder, StringBuilder, StructBuilder, UInt16Builder, UInt64Builder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Fields, Schema, SchemaRef};
use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::constat::{Constat, Grandeur};
use liste_aptitude_noyau::vocabulaire::date::{Date, RefusDate};
use std::fmt::{Display, Write};
use std::sync::Arc;

const CHIFFRES: [&str; 6] = ["code", "disposition", "etat", "requis", "constate", "manque"];

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
        texte("erreur_table"),
        Field::new("erreur_ligne", DataType::UInt64, true),
        texte("erreur_valeur"),
        texte("erreur_attendu"),
    ]))
}

fn champs_constat() -> Fields {
    CHIFFRES.iter().map(|nom| Field::new(*nom, DataType::Utf8, true)).collect()
}

/// A table of decisions being written.
pub(crate) struct Sortie {
    annee: UInt16Builder,
    date_reference: Date32Builder,
    /// id, classe, verdict, section, situation, classe_rattachement, then the six texts of the error.
    textes: [StringBuilder; 12],
    erreur_ligne: UInt64Builder,
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
            erreur_ligne: UInt64Builder::with_capacity(lignes),
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
        self.erreur_ligne.append_null();
    }

    pub(crate) fn erreur(&mut self, id: Option<&str>, e: &Erreur) {
        let [t_id, classe, verdict, section, situation, rattachement, chemin, regle, message, table, valeur, attendu] =
            &mut self.textes;
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
        regle.append_value(e.regle.nom());
        message.append_value(&e.message);
        table.append_value(e.table.nom());
        self.erreur_ligne.append_option(e.ligne);
        valeur.append_option(e.valeur.as_deref());
        attendu.append_option(e.attendu.as_deref());
    }

    pub(crate) fn finir(mut self) -> Result<RecordBatch, ArrowError> {
        let [id, classe, verdict, section, situation, rattachement, chemin, regle, message, table, valeur, attendu] =
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
                table,
                Arc::new(self.erreur_ligne.finish()),
                valeur,
                attendu,
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

/// Day 0 of Arrow.
const ORIGINE: Result<Date, RefusDate> = Date::nouvelle(1970, 1, 1);

/// Days from 1 January 1970 to a date.
fn jours(date: Date) -> i32 {
    let numero = |d: Date| i64::from(d.numero());
    let origine = ORIGINE.map_or(0, numero);
    i32::try_from(numero(date) - origine).unwrap_or(0)
}
