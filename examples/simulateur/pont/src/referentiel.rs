//! The tables that fill the lists of the page: bodies of A1, emplois of A3, what an inscription opens (A21), fields.

use crate::ecriture::Tampon;
use liste_aptitude_noyau::demande::{ANNEE_LISTE_MAX, ANNEE_LISTE_MIN};
use liste_aptitude_noyau::dossier::{FONCTION_PUBLIQUE_MAX, INSCRIPTIONS_MAX, PERIODES_MAX, RECLASSEMENTS_MAX};
use liste_aptitude_noyau::format::champs::Champ;
use liste_aptitude_noyau::format::notice::{Contenu, Presence};
use liste_aptitude_noyau::texte::art_01::{categories, est_de_l_article_1, est_national};
use liste_aptitude_noyau::texte::art_03::niveau_requis;
use liste_aptitude_noyau::texte::ordre;
use liste_aptitude_noyau::texte::tables::{PREMIERES_LISTES, Table};
use liste_aptitude_noyau::vocabulaire::classe::{Classe, Classes};
use liste_aptitude_noyau::vocabulaire::emploi::Fonction;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};

/// Levels that A3 tells apart (1 to 3), and 0 for every other.
const NIVEAUX: core::ops::RangeInclusive<u8> = 0..=3;

/// `{"annees":[min,max],"capacites":{…},"ouvre":{classe:[classes]},"article3":[fonctions],"champs":[…],"organismes":[…]}`
pub fn ecrire(w: &mut Tampon<'_>) {
    w.brut('{').cle("annees").brut('[').brut(ANNEE_LISTE_MIN).brut(',').brut(ANNEE_LISTE_MAX).brut(']');
    w.brut(',').cle("capacites").brut('{').cle("carriere").brut(PERIODES_MAX);
    w.brut(',').cle("inscriptions").brut(INSCRIPTIONS_MAX);
    w.brut(',').cle("fonction_publique").brut(FONCTION_PUBLIQUE_MAX);
    w.brut(',').cle("reclassements").brut(RECLASSEMENTS_MAX).brut('}');
    w.brut(',').cle("ouvre").liste(Classe::TOUTES, |w, &c| classes(w, ordre::ouvre(c)));
    w.brut(',').cle("article3").liste(fonctions(), |w, f| {
        w.texte(f);
    });
    w.brut(',').cle("champs").liste(Champ::TOUTES.iter().copied(), champ);
    w.brut(',').cle("organismes").liste(organismes(), organisme).brut('}');
}

/// `{"champ":…,"genre":…,"liste":…,"min":…,"max":…,"presence":…,"dispositions":…,"listes":[first,last],"sens":[fr,en]}`
fn champ(w: &mut Tampon<'_>, champ: Champ) {
    let notice = champ.notice();
    w.brut('{').cle("champ").texte(champ).brut(',').cle("genre");
    match notice.contenu {
        Contenu::Objet => w.texte("objet"),
        Contenu::Liste(max) => w.texte("liste").brut(',').cle("max").brut(max),
        Contenu::Texte(_) => w.texte("texte"),
        Contenu::Date => w.texte("date"),
        Contenu::Booleen => w.texte("ouinon"),
        Contenu::Entier(min, max) => w.texte("entier").brut(',').cle("min").brut(min).brut(',').cle("max").brut(max),
        Contenu::Mot(liste) => w.texte("mot").brut(',').cle("liste").texte(liste),
        Contenu::Agrement => w.texte("agrement"),
    };
    w.brut(',').cle("presence");
    match notice.presence {
        Presence::Requis => w.texte("requis"),
        Presence::Selon(..) => w.texte("selon"),
        Presence::Defaut("true") => w.texte("oui"),
        Presence::Defaut(_) => w.texte("defaut"),
        Presence::Absent => w.texte("absent"),
        Presence::Manquant(..) => w.texte("manquant"),
    };
    w.brut(',').cle("dispositions").texte(notice.dispositions);
    w.brut(',').cle("listes").brut('[').brut(notice.premiere_liste()).brut(',').brut(notice.derniere_liste).brut(']');
    w.brut(',').cle("sens").liste([Langue::Francais, Langue::Anglais], |w, langue| {
        w.texte(notice.sens(langue));
    });
    w.brut('}');
}

fn fonctions() -> impl Iterator<Item = Fonction> {
    Fonction::TOUTES.iter().copied().filter(|f| f.est_de_l_article_3())
}

fn organismes() -> impl Iterator<Item = (Regime, TypeOrganisme)> {
    let tous = Regime::TOUTES.iter().flat_map(|&r| TypeOrganisme::TOUTES.iter().map(move |&t| (r, t)));
    tous.filter(|&(r, t)| !categories(r, t).est_vide())
}

fn organisme(w: &mut Tampon<'_>, (regime, genre): (Regime, TypeOrganisme)) {
    w.brut('{').cle("regime").texte(regime).brut(',').cle("type").texte(genre);
    w.brut(',').cle("article1").brut(est_de_l_article_1(regime));
    w.brut(',').cle("national").brut(est_national(regime, genre));
    w.brut(',').cle("niveau_requis").liste(fonctions().filter(|&f| niveau_requis(regime, genre, f)), |w, f| {
        w.texte(f);
    });
    w.brut(',')
        .cle("categories")
        .liste(categories(regime, genre).iter(), |w, c| categorie(w, regime, genre, c))
        .brut('}');
}

/// `{"categorie":…,"emplois":[{"fonction":…,"tables":[{"des":first list,"niveaux":[[classes] at 0, 1, 2, 3]}]}]}`: the emplois that a table of
/// A3 lists, and what each says of it that the one before does not.
fn categorie(w: &mut Tampon<'_>, regime: Regime, genre: TypeOrganisme, categorie: Categorie) {
    let a_trois = |liste, f, n| Table::de_la_liste(liste).classes(regime, genre, categorie, f, n);
    let listees = fonctions().filter(|&f| {
        let mut cases = PREMIERES_LISTES.iter().flat_map(|&liste| NIVEAUX.map(move |n| (liste, n)));
        cases.any(|(liste, n)| !a_trois(liste, f, n).est_vide())
    });
    w.brut('{').cle("categorie").texte(categorie).brut(',').cle("emplois").liste(listees, |w, f| {
        let mut avant = [Classes::AUCUNE; 4];
        let tables = PREMIERES_LISTES.iter().filter_map(|&liste| {
            let niveaux = [0, 1, 2, 3].map(|n| a_trois(liste, f, n));
            (core::mem::replace(&mut avant, niveaux) != niveaux).then_some((liste, niveaux))
        });
        w.brut('{').cle("fonction").texte(f).brut(',').cle("tables").liste(tables, |w, (liste, niveaux)| {
            w.brut('{').cle("des").brut(liste).brut(',').cle("niveaux");
            w.liste(niveaux, |w, c| classes(w, c)).brut('}');
        });
        w.brut('}');
    });
    w.brut('}');
}

fn classes(w: &mut Tampon<'_>, ensemble: Classes) {
    w.liste(ensemble.iter(), |w, c| {
        w.texte(c);
    });
}
