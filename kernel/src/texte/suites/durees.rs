//! Articles 12 and 13 of the later states.

use super::articles::{al, n};
use super::{Pouvoir, SeuilParticulier};
use crate::texte::art_12::{DureeMinimale, Lieu, Seuil};
use crate::texte::art_13::{Alternative, Cumul, LigneFonctions, PlusProche, PourAncienEleve, Reduction};
use crate::texte::renvoi::Renvoi;
use crate::texte::{INITIAL, art_12};
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::duree::Duree;
use crate::vocabulaire::emploi::{Fonction, Qualite};
use crate::vocabulaire::organisme::Regime as R;
use Classe::{AD1, AD2, AD3, D1, D2, D3, IF1, IF2};

// Article 12.

pub(super) const fn durees(liste: u16, ad3: u16) -> [DureeMinimale; 4] {
    [
        DureeMinimale { classe: AD2, exige: Duree::ans(9), disposition: n(12, 3, 1, liste) },
        DureeMinimale { classe: AD3, exige: Duree::ans(ad3), disposition: n(12, 3, 2, liste) },
        DureeMinimale { classe: IF1, exige: Duree::ans(12), disposition: n(12, 3, 3, liste) },
        DureeMinimale { classe: IF2, exige: Duree::ans(9), disposition: n(12, 3, 4, liste) },
    ]
}
pub(super) const fn seuil(regime: R, lieu: Lieu, qualite: Option<Qualite>, niveau: u8, disposition: Renvoi) -> Seuil {
    Seuil { regime, lieu, qualite, niveau, disposition }
}
pub(super) const B: Option<Qualite> = Some(Qualite::CategorieB);
pub(super) const NIVEAU_E: Option<Qualite> = Some(Qualite::NiveauE);
pub(super) const CADRE: Option<Qualite> = Some(Qualite::CadreAdministratif);
pub(super) const TECHNIQUE: Option<Qualite> = Some(Qualite::ResponsableTechnique);
pub(super) const TITULAIRE: Option<Qualite> = Some(Qualite::TitulaireCategorieA);
pub(super) const CHEF: Option<Qualite> = Some(Qualite::ChefDeService);

#[rustfmt::skip] // one row = one grade
pub(super) const SEUILS_2003: [Seuil; 11] = [
    seuil(R::General, Lieu::Partout,  None,      7, n(12, 1, 1, 2003)),
    seuil(R::Urcam,   Lieu::Partout,  None,      7, n(12, 1, 1, 2003)),
    seuil(R::Organic, Lieu::Partout,  B,         3, n(12, 1, 2, 2003)),
    seuil(R::Organic, Lieu::Partout,  None,      4, n(12, 1, 2, 2003)),
    seuil(R::Ava,     Lieu::Partout,  CADRE,     1, n(12, 1, 3, 2003)),
    seuil(R::Ava,     Lieu::Base,     TECHNIQUE, 1, n(12, 1, 3, 2003)),
    seuil(R::Canam,   Lieu::Partout,  None,      3, n(12, 1, 4, 2003)),
    seuil(R::Mines,   Lieu::National, TITULAIRE, 0, n(12, 1, 5, 2003)),
    seuil(R::Mines,   Lieu::Base,     CHEF,      0, n(12, 1, 5, 2003)),
    seuil(R::Cavimac, Lieu::Partout,  B,         3, n(12, 1, 6, 2003)),
    seuil(R::Cavimac, Lieu::Partout,  None,      4, n(12, 1, 6, 2003)),
];
#[rustfmt::skip] // one row = one grade
pub(super) const fn seuils_2007(liste: u16) -> [Seuil; 11] {
    [
        seuil(R::General, Lieu::Partout,  None,      7, n(12, 1, 1, liste)),
        seuil(R::Urcam,   Lieu::Partout,  None,      7, n(12, 1, 1, liste)),
        seuil(R::Organic, Lieu::Partout,  B,         3, n(12, 1, 2, liste)),
        seuil(R::Organic, Lieu::Partout,  None,      4, n(12, 1, 2, liste)),
        seuil(R::Ava,     Lieu::Partout,  CADRE,     1, n(12, 1, 2, liste)),
        seuil(R::Ava,     Lieu::Partout,  TECHNIQUE, 1, n(12, 1, 2, liste)),
        seuil(R::Canam,   Lieu::Partout,  NIVEAU_E,  0, n(12, 1, 2, liste)),
        seuil(R::Mines,   Lieu::National, TITULAIRE, 0, n(12, 1, 3, liste)),
        seuil(R::Mines,   Lieu::Base,     CHEF,      0, n(12, 1, 3, liste)),
        seuil(R::Cavimac, Lieu::Partout,  B,         3, n(12, 1, 4, liste)),
        seuil(R::Cavimac, Lieu::Partout,  None,      4, n(12, 1, 4, liste)),
    ]
}
#[rustfmt::skip] // one row = one grade: CAVIMAC goes, RSI comes
pub(super) const fn seuils_2010(liste: u16) -> [Seuil; 10] {
    [
        seuil(R::General, Lieu::Partout,  None,      7, n(12, 1, 1, liste)),
        seuil(R::Urcam,   Lieu::Partout,  None,      7, n(12, 1, 1, liste)),
        seuil(R::Rsi,     Lieu::Partout,  None,      6, n(12, 1, 2, liste)),
        seuil(R::Organic, Lieu::Partout,  B,         3, n(12, 1, 2, liste)),
        seuil(R::Organic, Lieu::Partout,  None,      4, n(12, 1, 2, liste)),
        seuil(R::Ava,     Lieu::Partout,  CADRE,     1, n(12, 1, 2, liste)),
        seuil(R::Ava,     Lieu::Partout,  TECHNIQUE, 1, n(12, 1, 2, liste)),
        seuil(R::Canam,   Lieu::Partout,  NIVEAU_E,  0, n(12, 1, 2, liste)),
        seuil(R::Mines,   Lieu::National, TITULAIRE, 0, n(12, 1, 3, liste)),
        seuil(R::Mines,   Lieu::Base,     CHEF,      0, n(12, 1, 3, liste)),
    ]
}
/// The level of the CANAM before its new agreement, in the place of level E.
pub(super) const CONVENTION_DE_2007: Option<Date> = Some(Date::premier_janvier(2007));
pub(super) const fn ancien_canam(liste: u16) -> SeuilParticulier {
    let seuil = seuil(R::Canam, Lieu::Partout, None, 3, n(12, 1, 2, liste));
    SeuilParticulier { fonction: None, avant: CONVENTION_DE_2007, seuil }
}
pub(super) const fn informaticien(regime: R, qualite: Option<Qualite>, niveau: u8) -> SeuilParticulier {
    let seuil = seuil(regime, Lieu::Partout, qualite, niveau, n(12, 1, 1, 2013));
    SeuilParticulier { fonction: Some(Fonction::Informaticien), avant: None, seuil }
}
pub(super) const fn a12(seuils: &'static [Seuil], durees: &'static [DureeMinimale], reduction: Renvoi) -> art_12::Etat {
    art_12::Etat { seuils, durees, reduction, ..INITIAL.a12 }
}
pub(super) const fn pouvoir(liste: u16, sur_demande: bool) -> Option<Pouvoir> {
    Some(Pouvoir { classe: AD3, annees: 6, sur_demande, disposition: al(12, 4, liste) })
}

// Article 13.

pub(super) const fn ans(annees: u16, classes: &'static [Classe]) -> Alternative {
    Alternative { classes, ensemble: Classes::de(classes), exige: Duree::ans(annees), cumul: Cumul::SelonL13 }
}
pub(super) const fn ensemble(annees: u16, classes: &'static [Classe]) -> Alternative {
    Alternative { cumul: Cumul::Toujours, ..ans(annees, classes) }
}
pub(super) const fn ligne(
    classe: Classe,
    alternatives: &'static [Alternative],
    disposition: Renvoi,
    mois: u8,
    pouvoir: Renvoi,
) -> LigneFonctions {
    LigneFonctions {
        classe,
        alternatives,
        disposition,
        plusieurs_classes: plusieurs(alternatives),
        au_plus_proche: if alternatives.len() > 1 { PlusProche::SiAucune } else { PlusProche::Jamais },
        reduction: Reduction { mois, disposition: Some(pouvoir), pouvoir },
        ancien_eleve: None,
    }
}
pub(super) const fn plusieurs(mut alternatives: &[Alternative]) -> bool {
    while let [alternative, suite @ ..] = alternatives {
        if alternative.classes.len() > 1 && matches!(alternative.cumul, Cumul::SelonL13) {
            return true;
        }
        alternatives = suite;
    }
    false
}
/// AD2, of which a holder of the title needs a year only (A13.al2).
pub(super) const fn ad2(ligne: LigneFonctions, liste: u16) -> LigneFonctions {
    let disposition = al(13, 2, liste);
    LigneFonctions { ancien_eleve: Some(PourAncienEleve { exige: Duree::ans(1), disposition }), ..ligne }
}
/// Each class alone: the closest gives the figures whenever none holds.
pub(super) const fn seules(ligne: LigneFonctions) -> LigneFonctions {
    LigneFonctions { au_plus_proche: PlusProche::Toujours, ..ligne }
}

#[rustfmt::skip] // one row = one item of A13.al1
pub(super) const fn lignes_jusqu_a_2011(d1: &'static [Alternative], liste: u16, un_an: u8, court: Renvoi, long: Renvoi) -> [LigneFonctions; 6] {
    [
        ligne(IF1, const { &[ans(3, &[IF2])] },           n(13, 1, 1, liste), 6, court),
        ad2(ligne(AD2, const { &[ans(3, &[IF2, AD3])] },  n(13, 1, 2, liste), 6, court), liste),
        ligne(AD1, const { &[ans(4, &[IF1, AD2, D3])] },  n(13, 1, 3, liste), un_an, long),
        ligne(D3,  const { &[ans(3, &[IF2, AD3])] },      n(13, 1, 4, liste), 6, court),
        ligne(D2,  const { &[ans(4, &[IF1, AD2, D3])] },  n(13, 1, 5, liste), un_an, long),
        ligne(D1,  d1,                                    n(13, 1, 6, liste), un_an, long),
    ]
}
pub(super) const D1_2003: &[Alternative] = &[ans(4, &[AD1, D2]), ans(6, &[D3])];
pub(super) const D1_2008: &[Alternative] = &[ans(4, &[AD1, D2]), ans(6, &[D3]), ensemble(6, &[D2, D3])];
pub(super) const LIGNES_2003: &[LigneFonctions] =
    &lignes_jusqu_a_2011(D1_2003, 2003, 6, al(13, 4, 2003), al(13, 4, 2003));
pub(super) const LIGNES_2008: &[LigneFonctions] =
    &lignes_jusqu_a_2011(D1_2008, 2008, 12, al(13, 4, 2008), al(13, 5, 2008));
pub(super) const LIGNES_2011: &[LigneFonctions] =
    &lignes_jusqu_a_2011(D1_2008, 2011, 12, n(13, 5, 1, 2011), n(13, 5, 2, 2011));
#[rustfmt::skip] // one row = one item of A13.al1
pub(super) const LIGNES_2012: &[LigneFonctions] = {
    const COURT: Renvoi = n(13, 4, 1, 2012);
    const LONG: Renvoi = n(13, 4, 2, 2012);
    &[
        seules(ligne(IF1, &[ans(3, &[IF2])],                                                             n(13, 1, 1, 2012), 6, COURT)),
        seules(ad2(ligne(AD2, &[ans(3, &[IF2]), ans(3, &[AD3])],                                         n(13, 1, 2, 2012), 6, COURT), 2012)),
        seules(ligne(AD1, &[ans(4, &[IF1]), ans(4, &[AD2]), ans(4, &[D3])],                              n(13, 1, 3, 2012), 12, LONG)),
        seules(ligne(D3,  &[ans(3, &[IF2]), ans(3, &[AD3])],                                             n(13, 1, 4, 2012), 6, COURT)),
        seules(ligne(D2,  &[ans(4, &[IF1]), ans(4, &[AD2]), ans(4, &[D3])],                              n(13, 1, 5, 2012), 12, LONG)),
        seules(ligne(D1,  &[ans(4, &[AD1]), ans(4, &[D2]), ans(6, &[D3]), ensemble(6, &[D2, D3])],       n(13, 1, 6, 2012), 12, LONG)),
    ]
};
