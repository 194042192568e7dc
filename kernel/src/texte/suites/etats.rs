//! The later states, each as its difference from the one before.

use super::articles::{
    A01_2003, A01_2007, A01_2008, A01_2010, A09_2010, A16_2011, A18_2003, A18_2013, A24_2013, A26_2011,
    DE_L_ARTICLE_23_2003, DE_L_ARTICLE_23_2008, DES_MINES, DU_RSI, EMPLOIS_2013, LISTE_PRECEDENTE, NATIONAUX_2003,
    NATIONAUX_2008, NATIONAUX_2011, PRESUME, R123_48_2003, RETOUR_D_AGENCE, a09, a10, a14, a15, a16, a20, a21, a23, al,
    concours_interne, depot, emplois, gel, lettre_b, n, plafonds, table,
};
use super::commission::{A02_2007, A02_2008, A02_2010, A02_2012, A02_2013, SUPPLEANCE, deux_voix};
use super::durees::{
    B, LIGNES_2003, LIGNES_2008, LIGNES_2011, LIGNES_2012, SEUILS_2003, a12, ancien_canam, durees, informaticien,
    pouvoir, seuils_2007, seuils_2010,
};
use super::{AnneesEnMoins, EtatSuivant, Suites};
use crate::texte::art_16::Destinataire;
use crate::texte::{INITIAL, Texte, annexe, art_13};
use crate::vocabulaire::classe::Classe::{AD3, IF1, IF2};
use crate::vocabulaire::organisme::{Regime as R, TypeOrganisme as T};

/// The lists of 2003 and 2004.
pub const L2003: EtatSuivant = EtatSuivant {
    texte: Texte {
        a23: a23(2003, DE_L_ARTICLE_23_2003),
        quotas: plafonds(2003, None),
        a01: A01_2003,
        a03: table(2003),
        a09: a09(const { &lettre_b(2003) }, 2003),
        a12: a12(&SEUILS_2003, const { &durees(2003, 6) }, al(12, 4, 2003)),
        a13: art_13::Etat { lignes: LIGNES_2003 },
        a15: a15(2003, NATIONAUX_2003),
        a18: A18_2003,
        r123_48: R123_48_2003,
        ..INITIAL
    },
    suites: Suites {
        premiere: 2003,
        derniere: 2004,
        concours_interne: concours_interne(2003),
        autre_organisme: Some(al(18, 4, 2003)),
        ..Suites::AUCUNE
    },
};

/// The lists of 2005 and 2006.
pub const L2005: EtatSuivant = EtatSuivant {
    texte: Texte { a14: a14(2005, const { &emplois(&[T::CaisseNationale]) }), ..L2003.texte },
    suites: Suites { premiere: 2005, derniere: 2006, ..L2003.suites },
};

/// The list of 2007.
pub const L2007: EtatSuivant = EtatSuivant {
    texte: Texte {
        a02: A02_2007,
        quotas: plafonds(2007, None),
        a01: A01_2007,
        a03: table(2007),
        a09: a09(const { &lettre_b(2007) }, 2007),
        a12: a12(const { &seuils_2007(2007) }, const { &durees(2007, 6) }, al(12, 4, 2007)),
        a14: a14(2007, const { &emplois(&[]) }),
        a20: a20(2007),
        ..L2005.texte
    },
    suites: Suites {
        premiere: 2007,
        derniere: 2007,
        secretaire_consultatif: false,
        concours_interne: concours_interne(2007),
        seuils: const { &[ancien_canam(2007)] },
        equivalent: Some(R::Rsi),
        conservees: &[DU_RSI],
        gel: gel(2007, 2007, false),
        ..L2005.suites
    },
};

/// The lists of 2008 and 2009.
pub const L2008: EtatSuivant = EtatSuivant {
    texte: Texte {
        a02: A02_2008,
        a23: a23(2008, DE_L_ARTICLE_23_2008),
        quotas: plafonds(2007, Some(2008)),
        a01: A01_2008,
        a03: table(2008),
        a10: a10(2008, 3),
        a12: a12(const { &seuils_2007(2008) }, const { &durees(2008, 6) }, al(12, 4, 2008)),
        a13: art_13::Etat { lignes: LIGNES_2008 },
        a14: a14(2008, const { &emplois(&[]) }),
        a15: a15(2008, NATIONAUX_2008),
        a20: a20(2008),
        annexe: annexe::L2008,
        ..L2007.texte
    },
    suites: Suites {
        premiere: 2008,
        derniere: 2009,
        protection_sociale: true,
        seuils: const { &[ancien_canam(2008)] },
        a_pu_relever: true,
        champ_social: Some(al(19, 2, 2008)),
        article_19_compris: true,
        conservees: &[DU_RSI, DES_MINES],
        gel: gel(2008, 2009, true),
        ..L2007.suites
    },
};

/// The list of 2010.
pub const L2010: EtatSuivant = EtatSuivant {
    texte: Texte {
        a02: A02_2010,
        quotas: plafonds(2010, Some(2010)),
        a01: A01_2010,
        a03: table(2010),
        a09: A09_2010,
        a10: a10(2010, 3),
        a12: a12(const { &seuils_2010(2010) }, const { &durees(2010, 6) }, al(12, 4, 2010)),
        a14: a14(2010, const { &emplois(&[]) }),
        a15: a15(2010, NATIONAUX_2008),
        a21: a21(&[R::Rsi, R::Mines]),
        ..L2008.texte
    },
    suites: Suites {
        premiere: 2010,
        derniere: 2010,
        troisieme_elargie: false,
        en_fonction: true,
        canssm_publique: true,
        age_en_deuxieme: false,
        concours_interne: None,
        tous_statuts: true,
        age_en_troisieme: false,
        seuils: const { &[ancien_canam(2010)] },
        champ_social: Some(al(19, 2, 2010)),
        age_article_15: false,
        gel: None,
        ..L2008.suites
    },
};

/// The list of 2011.
pub const L2011: EtatSuivant = EtatSuivant {
    texte: Texte {
        quotas: plafonds(2010, Some(2011)),
        a10: a10(2011, 6),
        a12: a12(const { &seuils_2010(2011) }, const { &durees(2011, 8) }, al(12, 5, 2011)),
        a13: art_13::Etat { lignes: LIGNES_2011 },
        a15: a15(2011, NATIONAUX_2011),
        a16: A16_2011,
        a20: a20(2011),
        a26: A26_2011,
        ..L2010.texte
    },
    suites: Suites {
        premiere: 2011,
        derniere: 2011,
        seuils: const { &[ancien_canam(2011)] },
        reductions: const { &[AnneesEnMoins { classe: AD3, annees: 6, disposition: al(12, 5, 2011) }] },
        pouvoir: pouvoir(2011, true),
        presume: PRESUME,
        equivalence: Some(n(13, 5, 3, 2011)),
        ..L2010.suites
    },
};

/// The list of 2012.
pub const L2012: EtatSuivant = EtatSuivant {
    texte: Texte {
        a02: A02_2012,
        a03: table(2012),
        a12: a12(const { &seuils_2010(2012) }, const { &durees(2012, 8) }, al(12, 5, 2012)),
        a13: art_13::Etat { lignes: LIGNES_2012 },
        a15: a15(2012, NATIONAUX_2011),
        a21: a21(&[R::Rsi]),
        ..L2011.texte
    },
    suites: Suites {
        premiere: 2012,
        derniere: 2012,
        vote_multiple: deux_voix(2012),
        seuils: const { &[ancien_canam(2012)] },
        reductions: const { &[AnneesEnMoins { classe: AD3, annees: 6, disposition: al(12, 5, 2012) }] },
        pouvoir: pouvoir(2012, false),
        champ_social: Some(al(19, 2, 2012)),
        equivalence: Some(n(13, 4, 3, 2012)),
        sans_perfectionnement: Some(AD3),
        canssm_publique: false,
        perte_emploi: false,
        maintien: true,
        ars: true,
        retour_d_agence: RETOUR_D_AGENCE,
        ..L2011.suites
    },
};

/// The list of 2013.
pub const L2013: EtatSuivant = EtatSuivant {
    texte: Texte {
        a02: A02_2013,
        a12: a12(const { &seuils_2010(2013) }, const { &durees(2013, 8) }, n(12, 5, 1, 2013)),
        a14: a14(2013, &EMPLOIS_2013),
        a15: a15(2013, NATIONAUX_2011),
        a16: a16(2013),
        a18: A18_2013,
        a20: a20(2013),
        a24: A24_2013,
        ..L2012.texte
    },
    suites: Suites {
        premiere: 2013,
        derniere: 2013,
        vote_multiple: deux_voix(2013),
        suppleance: SUPPLEANCE,
        seuils: const {
            &[
                ancien_canam(2013),
                informaticien(R::General, None, 6),
                informaticien(R::General, B, 5),
                informaticien(R::Urcam, None, 6),
                informaticien(R::Urcam, B, 5),
            ]
        },
        reductions: const {
            &[
                AnneesEnMoins { classe: AD3, annees: 6, disposition: n(12, 5, 2, 2013) },
                AnneesEnMoins { classe: IF1, annees: 0, disposition: al(12, 5, 2013) },
                AnneesEnMoins { classe: IF2, annees: 0, disposition: al(12, 5, 2013) },
            ]
        },
        pouvoir: pouvoir(2013, false),
        equivalent: None,
        duree_unique: true,
        depot: depot(2013, 5),
        autre_organisme: Some(al(18, 4, 2013)),
        cesdir: true,
        voie_de_reclamation: Some(Destinataire::Secretariat),
        ..L2012.suites
    },
};

/// The list of 2014, and those after.
pub const L2014: EtatSuivant = EtatSuivant {
    texte: Texte { quotas: plafonds(2014, Some(2014)), a10: a10(2014, 6), a16: a16(2014), ..L2013.texte },
    suites: Suites {
        premiere: 2014,
        derniere: u16::MAX,
        liste_precedente: LISTE_PRECEDENTE,
        depot: depot(2014, 6),
        ..L2013.suites
    },
};
