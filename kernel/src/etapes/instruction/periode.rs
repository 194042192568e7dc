//! What one period of a career is under a text, whatever the demande.

use crate::dossier::Periode;
use crate::texte::Texte;
use crate::texte::art_03;
use crate::texte::art_12::{Lieu, Seuil};
use crate::texte::art_14::EmploiInformatique;
use crate::texte::r123_48::SansObjet;
use crate::texte::suites::Conservee;
use crate::texte::tables::Table;
use crate::texte::version::Applique;
use crate::vocabulaire::classe::Classes;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::organisme::{Categorie, Regime};

/// The table of the day the period began, or the last one known if it is later.
#[inline]
pub(crate) fn premiere_table(p: &Periode, derniere: Table) -> Table {
    if derniere == Table::INITIALE { Table::INITIALE } else { Table::du_jour(p.plage.debut).min(derniere) }
}

/// The last table in which the emploi is looked for. The level of a sous-directeur of the CANAM was a class until its agreement of
/// 2007: an emploi begun before keeps the table of its first day.
pub(crate) fn derniere_table(p: &Periode, derniere: Table) -> Table {
    let figee = p.organisme.regime == Regime::Canam
        && p.fonction == Fonction::SousDirecteur
        && p.plage.debut < art_03::CONVENTION_DE_LA_CANAM;
    if figee { premiere_table(p, derniere) } else { derniere }
}

/// Is the body of a regime that A1 names in this state, or one that R123-45 covers? Any other counts as out of scope.
#[inline]
pub(super) fn est_connu(texte: &Texte, p: &Periode) -> bool {
    texte.a01.nomme(p.organisme.regime) || p.organisme.regime == Regime::AutreR12345
}

/// The classes of an emploi while its body has that category: those of the table; where it lists none, the declared one, unless the table
/// of the day it began lists the emploi in its category at the nomination.
#[inline]
pub(crate) fn classes(p: &Periode, table: Table, categorie: Categorie) -> Classes {
    let (regime, genre) = (p.organisme.regime, p.organisme.genre);
    let de = |table: Table, categorie| table.classes(regime, genre, categorie, p.fonction, p.niveau.unwrap_or(0));
    let listees = de(table, categorie);
    match p.classe_declaree {
        Some(declaree) if listees.est_vide() && de(premiere_table(p, table), p.organisme.categorie).est_vide() => {
            declaree.seule()
        }
        _ => listees,
    }
}

/// Is it an emploi where « no agrément required » counts as an agrément?
pub(super) fn sans_agrement_possible(texte: &Texte, p: &Periode) -> bool {
    let o = p.organisme;
    match texte.r123_48.sans_objet {
        SansObjet::NationauxDeA15 => texte.a01.est_national(o.regime, o.genre) && texte.a15.regimes.contains(&o.regime),
        SansObjet::Exclusions => texte.r123_48.exclusions.iter().any(|e| e.vise(o, p.fonction, p.plage.debut)),
    }
}

/// The level from which the grade has the pay of A12.al1, for the fonctions outside A3; `None` when it never has.
pub(super) fn niveau_seuil<T: Applique>(applique: T, p: &Periode) -> Option<u8> {
    let texte = applique.texte();
    if p.fonction.est_de_l_article_3() || p.fonction == Fonction::Autre {
        return None;
    }
    let national = texte.a01.est_national(p.organisme.regime, p.organisme.genre);
    let vise = |s: &&Seuil| {
        s.regime == p.organisme.regime
            && s.qualite.is_none_or(|q| q == p.qualite)
            && match s.lieu {
                Lieu::Partout => true,
                Lieu::National => national,
                Lieu::Base => !national,
            }
    };
    let du_regime = texte.a12.seuils.iter().filter(vise);
    let general = du_regime.fold(None, |plus_bas: Option<u8>, s| Some(plus_bas.map_or(s.niveau, |n| n.min(s.niveau))));
    if !T::AMENDE {
        return general;
    }
    let particuliers = applique.suites().seuils.iter().filter(|s| {
        s.fonction.is_none_or(|f| f == p.fonction) && s.avant.is_none_or(|jour| p.plage.debut < jour) && vise(&&s.seuil)
    });
    particuliers.map(|s| s.seuil.niveau).chain(general).min()
}

/// Is it an emploi of titular of category A at the CANSSM?
pub(crate) fn est_titulaire_de_la_canssm(texte: &Texte, p: &Periode) -> bool {
    let a17 = &texte.a17;
    p.qualite == a17.qualite
        && p.organisme.genre == a17.genre
        && texte.a01.est_national(p.organisme.regime, p.organisme.genre)
        && !p.interim
}

/// Is it the emploi of the accountant of A12.al2, whatever its level?
pub(crate) fn est_comptable(texte: &Texte, periode: &Periode) -> bool {
    let comptable = &texte.a12.comptable;
    periode.fonction == comptable.fonction && periode.organisme.regime == comptable.regime && !periode.interim
}

/// Is it an emploi that only the commission can deem equivalent?
pub(crate) fn est_equivalent<T: Applique>(applique: T, periode: &Periode) -> bool {
    let du_regime = T::AMENDE
        && applique.suites().equivalent == Some(periode.organisme.regime)
        && periode.fonction == Fonction::ChefDeProjet;
    (periode.fonction == applique.texte().a14.equivalent || du_regime) && !periode.interim
}

/// The level from which the emploi is one that the text names.
pub(crate) fn est_nomme(texte: &Texte, periode: &Periode) -> Option<u8> {
    // Most fonctions are none of those: asked first, and of all rows at once.
    if !texte.a14.emplois.iter().any(|e| e.fonction == periode.fonction) {
        return None;
    }
    let nomme = |e: &&EmploiInformatique| {
        e.fonction == periode.fonction
            && e.regime == periode.organisme.regime
            && (e.genres.is_empty() || e.genres.contains(&periode.organisme.genre))
    };
    texte.a14.emplois.iter().find(nomme).map(|e| e.niveau).filter(|_| !periode.interim)
}

/// A regular nomination to a fonction of A3 in a body that R123-45 covers without being of A1.
pub(crate) fn est_assimilee_hors_article_1(p: &Periode) -> bool {
    p.organisme.regime == Regime::AutreR12345 && p.fonction.est_de_l_article_3() && p.nomination_reguliere && !p.interim
}

/// Is it an emploi of an agency that corresponds to a class?
pub(crate) fn est_ars(emploi: &Periode) -> bool {
    emploi.organisme.regime == Regime::Ars && !emploi.interim && emploi.classe_declaree.is_some()
}

/// Is it an emploi of which that rule keeps the class, on the day that it names?
pub(crate) fn est_tenu(regle: &Conservee, emploi: &Periode) -> bool {
    regle.regimes.contains(&emploi.organisme.regime)
        && regle.fonctions.contains(&emploi.fonction)
        && emploi.plage.debut <= regle.jour
        && regle.jour < emploi.plage.apres
}

/// The origin of a nomination matters only for emplois de direction whose class of origin calls for A18.al3, or is unknown.
pub(crate) fn origine_manque(texte: &Texte, p: &Periode) -> bool {
    p.section_origine.is_none()
        && p.derives.de_direction_des != Date::JAMAIS
        && texte.a18.appelle(p.plage.debut.annee(), p.classe_origine)
}

/// A level may be missing for the fonctions outside A3 only.
pub(crate) fn niveau_manque(p: &Periode) -> bool {
    p.niveau.is_none() && !p.fonction.est_de_l_article_3()
}
