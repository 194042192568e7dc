//! The articles of the later states: what each version of an article changes.

use super::{Conservee, Gel, ListePrecedente, Presume, ReglesDuDepot, RetourDAgence};
use crate::texte::art_01::Regimes;
use crate::texte::art_09::{AgeAbaisse, AgeMinimal, Motif};
use crate::texte::art_14::EmploiInformatique;
use crate::texte::art_16::{Circuit, Destinataire, Relais};
use crate::texte::art_18::{Anciennes, LigneDeClasse};
use crate::texte::quotas::Proportion;
use crate::texte::r123_48::{Exclusion, SansObjet};
use crate::texte::renvoi::Renvoi;
use crate::texte::tables::Table;
use crate::texte::{
    INITIAL, art_01, art_03, art_09, art_10, art_14, art_15, art_16, art_18, art_20, art_21, art_23, art_24, art_26,
    quotas, r123_48,
};
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::duree::Duree;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::organisme::{Regime as R, TypeOrganisme as T};
use Classe::{AD2, AD3, D2, IF1, IF2};

/// An alinéa of an article in the version that begins with a list.
pub(super) const fn al(article: u32, alinea: u32, liste: u16) -> Renvoi {
    Renvoi::article(article).al(alinea).depuis_la_liste(liste)
}
/// A numbered item of it.
pub(super) const fn n(article: u32, alinea: u32, numero: u32, liste: u16) -> Renvoi {
    Renvoi::article(article).al(alinea).n(numero).depuis_la_liste(liste)
}

// Article 1.

pub(super) const fn regimes(regimes: &[R]) -> art_01::Etat {
    art_01::Etat { regimes: Regimes::de(regimes), ..INITIAL.a01 }
}
pub(super) const A01_2003: art_01::Etat =
    regimes(&[R::General, R::Urcam, R::Organic, R::Ava, R::Canam, R::Mines, R::Cavimac]);
pub(super) const A01_2007: art_01::Etat =
    regimes(&[R::General, R::Urcam, R::Organic, R::Ava, R::Canam, R::Mines, R::Cavimac, R::Rsi]);
#[rustfmt::skip] // the order of the article
pub(super) const A01_2008: art_01::Etat = regimes(&[
    R::General, R::Urcam, R::Organic, R::Ava, R::Canam, R::Mines, R::Cavimac, R::Rsi,
    R::Sncf, R::Ratp, R::Camieg, R::Crpcen, R::Artistes,
]);
#[rustfmt::skip] // the order of the article
pub(super) const A01_2010: art_01::Etat = regimes(&[
    R::General, R::Urcam, R::Organic, R::Ava, R::Canam, R::Mines, R::Cavimac, R::Rsi,
    R::Sncf, R::Ratp, R::Camieg, R::Crpcen, R::Artistes, R::Cnsa,
]);

// Article 3.

pub(super) const fn table(liste: u16) -> art_03::Etat {
    art_03::Etat { table: Table::de_la_liste(liste), ..INITIAL.a03 }
}

// The ceilings of articles 9 and 10.

pub(super) const fn plafonds(deuxieme: u16, troisieme: Option<u16>) -> quotas::Etat {
    let initial = INITIAL.quotas;
    let troisieme = match troisieme {
        Some(liste) => Proportion { disposition: al(10, 1, liste), ..initial.troisieme },
        None => initial.troisieme,
    };
    quotas::Etat {
        deuxieme: Proportion { disposition: al(9, 3, deuxieme), ..initial.deuxieme },
        deuxieme_informatique: Proportion { disposition: al(9, 3, deuxieme), ..initial.deuxieme_informatique },
        troisieme,
        ..initial
    }
}
/// « Supérieur de 10 % »: by more than a tenth.
pub(super) const LISTE_PRECEDENTE: Option<ListePrecedente> =
    Some(ListePrecedente { centiemes: 10, deuxieme: al(9, 4, 2014), troisieme: al(10, 2, 2014) });

// Article 21: the same on every list, but for what article 3 then lists under letters b and c of class D3.

pub(super) const fn a21(regimes: &'static [R]) -> art_21::Etat {
    art_21::Etat { exception: art_21::Exception { regimes, ..INITIAL.a21.exception }, ..INITIAL.a21 }
}

// Articles 19 bis, 23 bis and 24.

pub(super) const RETOUR_D_AGENCE: Option<RetourDAgence> = Some(RetourDAgence {
    classe_du_directeur: Classe::D1,
    directeur: Renvoi::A19_BIS.al(1).depuis_la_liste(2012),
    agent: Renvoi::A23_BIS.al(1).depuis_la_liste(2012),
});
pub(super) const A24_2013: art_24::Etat = art_24::Etat { reclamation: al(24, 1, 2013), ..INITIAL.a24 };

// Article 23.

pub(super) const fn a23(liste: u16, regimes: &'static [R]) -> art_23::Etat {
    art_23::Etat {
        agent: al(23, 1, liste),
        cumul: n(23, 1, 1, liste),
        designation: n(23, 1, 2, liste),
        national: al(23, 2, liste),
        regimes,
    }
}
/// General, mines, cultes: 1°, 4° and 6° of article 1 on the list of 2003.
pub(super) const DE_L_ARTICLE_23_2003: &[R] = &[R::General, R::Mines, R::Cavimac];
/// General, special regimes and mines, cultes: 1°, 3° and 5° of article 1 on the list of 2008.
pub(super) const DE_L_ARTICLE_23_2008: &[R] = &[R::General, R::Sncf, R::Ratp, R::Camieg, R::Mines, R::Cavimac];

// Articles 8 and 9.

pub(super) const fn a09(abaisses: &'static [AgeAbaisse], liste: u16) -> art_09::Etat {
    art_09::Etat { age: AgeMinimal { ans: 43, disposition: al(9, 1, liste) }, abaisses, ..INITIAL.a09 }
}
pub(super) const fn lettre_b(liste: u16) -> [AgeAbaisse; 3] {
    let b = Renvoi::article(9).al(2).majuscule(2);
    [
        AgeAbaisse { motif: Motif::Admissible, ans: 40, disposition: b.tiret(1).depuis_la_liste(liste) },
        AgeAbaisse { motif: Motif::Informatique, ans: 40, disposition: b.tiret(2).depuis_la_liste(liste) },
        AgeAbaisse { motif: Motif::TitulaireCanssm, ans: 40, disposition: b.tiret(3).depuis_la_liste(liste) },
    ]
}
pub(super) const fn concours_interne(liste: u16) -> Option<AgeMinimal> {
    let disposition = Renvoi::article(9).al(2).majuscule(1).depuis_la_liste(liste);
    Some(AgeMinimal { ans: 35, disposition })
}
pub(super) const A09_2010: art_09::Etat = art_09::Etat { premiere: al(8, 1, 2010), ..INITIAL.a09 };

// Article 10.

pub(super) const fn a10(liste: u16, fonctions: u16) -> art_10::Etat {
    art_10::Etat { disposition: al(10, 1, liste), fonctions: Duree::ans(fonctions), ..INITIAL.a10 }
}

// Article 14.

pub(super) const fn emploi(fonction: Fonction, regime: R, genres: &'static [T], niveau: u8) -> EmploiInformatique {
    EmploiInformatique { fonction, regime, genres, niveau }
}
#[rustfmt::skip] // one row = one emploi
pub(super) const fn emplois(canam: &'static [T]) -> [EmploiInformatique; 5] {
    [
        emploi(Fonction::Informaticien,           R::General, &[],   8),
        emploi(Fonction::Informaticien,           R::Urcam,   &[],   8),
        emploi(Fonction::ChefDeProjet,            R::Canam,   canam, 0),
        emploi(Fonction::ChefDeGroupeDeProjets,   R::Mines,   &[],   0),
        emploi(Fonction::ResponsableDeProduction, R::Mines,   &[],   0),
    ]
}
#[rustfmt::skip] // one row = one emploi
pub(super) const EMPLOIS_2013: [EmploiInformatique; 6] = [
    emploi(Fonction::Informaticien,           R::General, &[], 8),
    emploi(Fonction::Informaticien,           R::Urcam,   &[], 8),
    emploi(Fonction::ChefDeProjet,            R::Canam,   &[], 0),
    emploi(Fonction::ChefDeProjet,            R::Rsi,     &[], 0),
    emploi(Fonction::ChefDeGroupeDeProjets,   R::Mines,   &[], 0),
    emploi(Fonction::ResponsableDeProduction, R::Mines,   &[], 0),
];
pub(super) const fn a14(liste: u16, emplois: &'static [EmploiInformatique]) -> art_14::Etat {
    art_14::Etat {
        emploi: n(14, 1, 1, liste),
        diplome: n(14, 1, 2, liste),
        attestation: n(14, 1, 3, liste),
        emplois,
        ..INITIAL.a14
    }
}

// Article 15.

pub(super) const fn a15(liste: u16, regimes: &'static [R]) -> art_15::Etat {
    let durees = al(15, 3, liste);
    art_15::Etat {
        regimes,
        classe: al(15, 2, liste),
        durees,
        age: n(15, 3, 1, liste),
        perfectionnement: if liste < 2010 { n(15, 3, 2, liste) } else { durees },
        ..INITIAL.a15
    }
}
pub(super) const NATIONAUX_2003: &[R] = &[R::General, R::Mines, R::Cavimac];
pub(super) const NATIONAUX_2008: &[R] = &[R::General, R::Mines, R::Cavimac, R::Sncf, R::Ratp, R::Camieg];
pub(super) const NATIONAUX_2011: &[R] =
    &[R::General, R::Mines, R::Cavimac, R::Sncf, R::Ratp, R::Camieg, R::Crpcen, R::Cnsa];

// Article 16.

pub(super) const A16_2011: art_16::Etat = {
    let [base, national, article_19] = INITIAL.a16.circuits;
    art_16::Etat {
        forme: al(16, 1, 2011),
        exemplaires: 3,
        circuits: [
            Circuit { destinataire: Destinataire::Secretariat, disposition: al(16, 2, 2011), ..base },
            Circuit { disposition: al(16, 3, 2011), ..national },
            Circuit { disposition: al(16, 4, 2011), ..article_19 },
        ],
        contenu: al(16, 5, 2011),
        ..INITIAL.a16
    }
};
/// By post, one way for everybody: two copies to the secretariat, one to the director or the president.
pub(super) const fn a16(liste: u16) -> art_16::Etat {
    let [base, national, article_19] = INITIAL.a16.circuits;
    let (destinataire, relais) = (Destinataire::Secretariat, Relais::DirecteurOuPresident);
    let disposition = al(16, 11, liste);
    art_16::Etat {
        forme: al(16, 1, liste),
        circuits: [
            Circuit { destinataire, relais, disposition, ..base },
            Circuit { destinataire, relais, disposition, ..national },
            Circuit { destinataire, relais, disposition, ..article_19 },
        ],
        ..A16_2011
    }
}
pub(super) const fn depot(liste: u16, dernier_jour: u8) -> Option<ReglesDuDepot> {
    Some(ReglesDuDepot {
        exemplaires: al(16, 10, liste),
        recommande: al(16, 11, liste),
        classes: al(16, 5, liste),
        pieces: al(16, 4, liste),
        electronique: n(16, 7, 2, liste),
        dernier_mois: 5,
        dernier_jour,
    })
}

// Article 18.

pub(super) const fn lignes_18(liste: u16) -> [LigneDeClasse; 8] {
    let [d1, d2, d3, ad1, ad2, ad3, if1, if2] = INITIAL.a18.lignes;
    [
        depuis(d1, liste),
        depuis(d2, liste),
        depuis(d3, liste),
        depuis(ad1, liste),
        depuis(ad2, liste),
        depuis(ad3, liste),
        depuis(if1, liste),
        depuis(if2, liste),
    ]
}
pub(super) const fn depuis(ligne: LigneDeClasse, liste: u16) -> LigneDeClasse {
    LigneDeClasse { disposition: ligne.disposition.depuis_la_liste(liste), ..ligne }
}
pub(super) const fn a18(liste: u16, anciennes: Option<Anciennes>) -> art_18::Etat {
    art_18::Etat {
        lignes: lignes_18(liste),
        inferieure: al(18, 1, liste),
        autres: al(18, 2, liste),
        perfectionnement: al(18, 3, liste),
        anciennes,
        ..INITIAL.a18
    }
}
pub(super) const A18_2003: art_18::Etat =
    a18(2003, Some(Anciennes { avant: 2000, classes: Classes::de(&[AD3, AD2, IF1, IF2]) }));
/// The row of D3 opens D2 too.
pub(super) const A18_2013: art_18::Etat = {
    let a18 = a18(2013, None);
    let [d1, d2, d3, ad1, ad2, ad3, if1, if2] = a18.lignes;
    let d3 = LigneDeClasse { nommees: d3.nommees.union(Classes::de(&[D2])), ..d3 };
    art_18::Etat { lignes: [d1, d2, d3, ad1, ad2, ad3, if1, if2], ..a18 }
};

// Articles 20, 26, the annex, R. 123-48.

pub(super) const fn a20(liste: u16) -> art_20::Etat {
    let premier = if liste < 2008 { 4 } else { 3 };
    art_20::Etat {
        assimilation: al(20, premier, liste),
        autre_classe: al(20, premier.wrapping_add(1), liste),
        ..INITIAL.a20
    }
}
pub(super) const A26_2011: art_26::Etat =
    art_26::Etat { premiere_liste: 1, derniere_liste: 0, disposition: al(26, 1, 2011) };
pub(super) const PRESUME: Option<Presume> = Some(Presume { premiere: 2011, derniere: 2012, classe: AD3 });

pub(super) const CHEFS: &[Fonction] = &[Fonction::Directeur, Fonction::DirecteurGeneral, Fonction::AgentComptable];
#[rustfmt::skip] // one row = one exclusion of the article
pub(super) const EXCLUSIONS_2003: [Exclusion; 3] = [
    Exclusion { regime: R::General, genre: T::CaisseNationale, fonctions: CHEFS, avant: None },
    Exclusion { regime: R::General, genre: T::CaisseNationale, fonctions: &[],   avant: Some(ETABLISSEMENTS_PUBLICS) },
    Exclusion { regime: R::Mines,   genre: T::Canssm, avant: None,
                fonctions: &[Fonction::Directeur, Fonction::DirecteurGeneral, Fonction::AgentComptable, Fonction::DirecteurAdjoint] },
];
pub(super) const ETABLISSEMENTS_PUBLICS: Date = Date::du_texte(1999, 6, 4);
pub(super) const R123_48_2003: r123_48::Etat =
    r123_48::Etat { exclusions: &EXCLUSIONS_2003, sans_objet: SansObjet::Exclusions };

// Article 28.

pub(super) const DIRIGEANTS: &[Fonction] = &[Fonction::Directeur, Fonction::AgentComptable];
pub(super) const VEILLE_DU_RSI: Date = Date::du_texte(2006, 6, 30);
pub(super) const DU_RSI: Conservee =
    Conservee { jour: VEILLE_DU_RSI, regimes: &[R::Organic, R::Ava, R::Canam], fonctions: DIRIGEANTS };
pub(super) const DES_MINES: Conservee =
    Conservee { jour: Date::du_texte(2006, 7, 14), regimes: &[R::Mines], fonctions: DIRIGEANTS };
pub(super) const fn gel(premiere: u16, derniere: u16, selon_l28: bool) -> Option<Gel> {
    Some(Gel {
        premiere,
        derniere,
        selon_l28,
        regimes: &[R::Organic, R::Ava, R::Canam, R::Rsi],
        reference: Date::premier_janvier(2007),
        veille_de_la_fusion: VEILLE_DU_RSI,
    })
}
