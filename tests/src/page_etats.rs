//! What the coverage page says of the later states: how many provisions of each kind each list has, and version by version what changes.

use crate::couverture::ids_des_etats;
use liste_aptitude_noyau::histoire::{EtatDArticle, articles, etat_de_la_liste, etats};
use liste_aptitude_noyau::texte::couverture::suites::Evolution;
use liste_aptitude_noyau::texte::couverture::{Nature, Provision, depuis_id};
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The kinds of what a state holds, those that the page counts.
pub const NATURES: [Nature; 6] =
    [Nature::Calculee, Nature::Table, Nature::Parametre, Nature::Autorite, Nature::Information, Nature::NonCalculee];

/// The provisions in force for the list of a year: of each article its last version up to that list.
#[must_use]
pub fn en_vigueur(annee: u16) -> Vec<Provision> {
    let mut toutes = Vec::new();
    for etat in articles().filter_map(|article| etat_de_la_liste(article, annee)) {
        if etat.est_initial() {
            toutes.extend(etat.initiales().copied());
        } else {
            toutes.extend(de_l_etat(&etat).filter(|p| p.nature != Nature::Supprimee));
        }
    }
    toutes
}

/// Every provision of a later version of an article, removed ones included.
fn de_l_etat(etat: &EtatDArticle) -> impl Iterator<Item = Provision> {
    let suffixe = format!("@{}", etat.premiere);
    let article = etat.article;
    ids_des_etats()
        .into_iter()
        .filter(move |(id, _)| id.ends_with(&suffixe))
        .filter_map(|(id, _)| depuis_id(&id))
        .filter(move |p| p.renvoi.article_du_texte() == article)
}

/// The first list of each state of the text.
#[must_use]
pub fn premieres_listes() -> BTreeSet<u16> {
    articles().flat_map(etats).map(|e| e.premiere).collect()
}

/// The table of counts, a row a state.
#[must_use]
pub fn comptes_par_etat() -> String {
    let mut table = String::from("| first list |");
    for nature in NATURES {
        let _ = write!(table, " {} |", nature.libelle(Langue::Anglais));
    }
    table.push_str(" in all |\n| --- |");
    table.push_str(&" ---: |".repeat(NATURES.len() + 1));
    table.push('\n');
    for annee in premieres_listes() {
        let provisions = en_vigueur(annee);
        let _ = write!(table, "| {annee} |");
        for nature in NATURES {
            let _ = write!(table, " {} |", provisions.iter().filter(|p| p.nature == nature).count());
        }
        let _ = writeln!(table, " {} |", provisions.len());
    }
    table
}

/// The place in which a provision that moved was last told, as its id; `None` for one that stands where it was told.
#[must_use]
pub fn origine(id: &str) -> Option<String> {
    let renvoi = depuis_id(id)?.renvoi;
    let (mut place, mut deplacee) = (renvoi.sans_liste(), false);
    let avant = etats(renvoi.article_du_texte()).filter(|e| !e.est_initial() && e.renvoi(place) <= renvoi);
    for etat in avant.collect::<Vec<_>>().into_iter().rev() {
        let Some(changement) = etat.changements().iter().find(|c| c.renvoi == place) else { continue };
        match changement.evolution {
            Evolution::Deplacee => (place, deplacee) = (changement.avant, true),
            Evolution::Redigee => {}
            _ => return deplacee.then(|| etat.renvoi(place).to_string()),
        }
    }
    deplacee.then(|| place.to_string())
}

/// The later versions of an article, each with what it changes and, on one line, the provisions that it leaves as they were.
pub fn versions_de(article: Renvoi, mut ligne: impl FnMut(&Provision, &str) -> String) -> String {
    let mut page = String::new();
    for etat in etats(article).filter(|e| !e.est_initial()) {
        let _ = writeln!(
            page,
            "\n### {article} from the list of {}\n\n{}.\n\n| provision | change | statement | code | cases |\n| --- | --- | --- | --- | --- |",
            etat.premiere,
            certitude(&etat),
        );
        for changement in etat.changements() {
            let provision = etat.maintenant(changement).expect("a provision");
            let mot = changement.evolution.libelle(Langue::Anglais);
            let mot = if changement.avant == changement.renvoi {
                mot.to_owned()
            } else {
                format!("{mot} from {}", changement.avant)
            };
            page.push_str(&ligne(&provision, &mot));
        }
        let change = |p: &Provision| etat.changements().iter().any(|c| c.renvoi == p.renvoi.sans_liste());
        let memes: Vec<String> =
            de_l_etat(&etat).filter(|p| !change(p)).map(|p| format!("<a id=\"{0}\"></a>{0}", p.renvoi)).collect();
        if !memes.is_empty() {
            let _ = writeln!(page, "\nAs before: {}.", memes.join(", "));
        }
    }
    page
}

/// « Lists 2008 and 2009: deduced », list by list where they differ.
fn certitude(etat: &EtatDArticle) -> String {
    let listes = (etat.premiere..=etat.derniere).map(|l| format!("{l} {}", etat.fidelite(l).libelle(Langue::Anglais)));
    format!("Lists: {}", listes.collect::<Vec<_>>().join(", "))
}

/// How many provisions the later states have, and how many of them they change.
#[must_use]
pub fn total() -> (usize, usize) {
    let changees = articles().flat_map(etats).map(|e| e.changements().len()).sum();
    (ids_des_etats().len(), changees)
}
