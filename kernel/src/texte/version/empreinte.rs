//! The fingerprint of the tables, room by room.

use crate::texte::renvoi::Renvoi;
use crate::texte::{
    annexe, art_01, art_03, art_05, art_09, art_10, art_11, art_12, art_13, art_14, art_15, art_16, art_17, art_18,
    art_20, art_21, art_25, art_26, r123_48,
};
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::duree::Duree;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::enumeration::Enumeration;
use crate::vocabulaire::formation::DiplomeInformatique;
use crate::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};

pub(super) const INITIALE: u64 = toutes_les_salles().0;

/// FNV-1a, 64 bits.
#[derive(Clone, Copy)]
struct Empreinte(u64);

const BASE: u64 = 0xcbf2_9ce4_8422_2325;
const PREMIER: u64 = 0x0000_0100_0000_01b3;

impl Empreinte {
    const fn octets(mut self, mut octets: &[u8]) -> Self {
        while let [octet, suite @ ..] = octets {
            self.0 = (self.0 ^ u64::from_le_bytes([*octet, 0, 0, 0, 0, 0, 0, 0])).wrapping_mul(PREMIER);
            octets = suite;
        }
        self
    }
    const fn octet(self, octet: u8) -> Self {
        self.octets(&[octet])
    }
    const fn mot(self, mot: u16) -> Self {
        self.octets(&mot.to_le_bytes())
    }
    const fn renvoi(self, renvoi: Renvoi) -> Self {
        self.octets(&renvoi.code().to_le_bytes())
    }
    const fn duree(self, duree: Duree) -> Self {
        self.mot(duree.annees).octet(duree.mois).octet(duree.jours)
    }
    const fn classes(self, classes: Classes) -> Self {
        self.octet(classes.bits())
    }
    /// A class, and the provision that speaks of it.
    const fn classe(self, classe: Classe, disposition: Renvoi) -> Self {
        self.octet(classe.code()).renvoi(disposition)
    }
    /// A list of words of the vocabulary, by their codes, closed by 0.
    const fn fonctions(mut self, mut liste: &[Fonction]) -> Self {
        while let [mot, suite @ ..] = liste {
            self = self.octet(mot.code());
            liste = suite;
        }
        self.octet(0)
    }
    const fn genres(mut self, mut liste: &[TypeOrganisme]) -> Self {
        while let [mot, suite @ ..] = liste {
            self = self.octet(mot.code());
            liste = suite;
        }
        self.octet(0)
    }
}

const fn toutes_les_salles() -> Empreinte {
    let e = organismes(Empreinte(BASE));
    let e = catalogue(e);
    let e = e.octet(art_05::CLASSE_CONSERVEE.code());
    let e = sections_et_ages(e);
    let e = anciennete(e);
    let e = fonctions(e);
    let e = informatique(e);
    let e = nationaux(e);
    let e = recevabilite(e);
    ouvertures(e).mot(art_25::PREMIERE_LISTE_MODIFIEE).mot(art_25::PREMIERE_LISTE_ABROGEE)
}

/// A1, and the bodies A3 knows.
const fn organismes(mut e: Empreinte) -> Empreinte {
    let mut regimes = Regime::TOUTES;
    while let [regime, autres_regimes @ ..] = regimes {
        let mut genres = TypeOrganisme::TOUTES;
        while let [genre, autres_genres @ ..] = genres {
            let legales = art_01::categories(*regime, *genre);
            let mut categories = Categorie::TOUTES;
            while let [categorie, suite @ ..] = categories {
                e = e.octet(if legales.contient(*categorie) { 1 } else { 0 });
                categories = suite;
            }
            e = e.octet(match art_03::corps(*regime, *genre) {
                Some(corps) => rang(corps),
                None => u8::MAX,
            });
            let mut fonctions = Fonction::TOUTES;
            while let [fonction, suite @ ..] = fonctions {
                e = e.octet(if art_03::niveau_requis(*regime, *genre, *fonction) { 1 } else { 0 });
                fonctions = suite;
            }
            genres = autres_genres;
        }
        regimes = autres_regimes;
    }
    e
}

const fn rang(corps: art_03::Corps) -> u8 {
    #[expect(clippy::as_conversions, reason = "reads the discriminant of a closed enum")]
    {
        corps as u8
    }
}

const fn catalogue(mut e: Empreinte) -> Empreinte {
    let mut lignes: &[art_03::Ligne] = &art_03::CATALOGUE;
    while let [ligne, suite @ ..] = lignes {
        e = e.classe(ligne.classe, ligne.disposition);
        let mut corps = ligne.corps;
        while let [c, autres @ ..] = corps {
            e = e.octet(rang(*c));
            corps = autres;
        }
        let mut categories = ligne.categories;
        while let [c, autres @ ..] = categories {
            e = e.octet(c.code());
            categories = autres;
        }
        e = e.fonctions(ligne.fonctions).octet(match ligne.niveau {
            Some(niveau) => niveau,
            None => u8::MAX,
        });
        lignes = suite;
    }
    e
}

/// A7 to A11 and A26.
const fn sections_et_ages(e: Empreinte) -> Empreinte {
    e.renvoi(art_09::SECTIONS)
        .renvoi(art_09::PREMIERE)
        .classes(art_09::CLASSES_DEUXIEME)
        .octet(art_09::CLASSE_DEUXIEME_CANSSM.code())
        .mot(art_09::AGE.ans)
        .renvoi(art_09::AGE.disposition)
        .mot(art_09::AGE_ABAISSE)
        .renvoi(art_09::ADMISSIBLE)
        .renvoi(art_09::INFORMATIQUE)
        .renvoi(art_09::TITULAIRE_CANSSM)
        .renvoi(art_10::DISPOSITION)
        .duree(art_10::ANCIENNETE_CATEGORIE_A)
        .mot(art_10::AGE)
        .duree(art_10::FONCTIONS)
        .octet(art_11::MOIS_DE_REFERENCE)
        .mot(*art_26::LISTES.start())
        .mot(*art_26::LISTES.end())
}

/// A12.
const fn anciennete(mut e: Empreinte) -> Empreinte {
    let mut durees: &[art_12::DureeMinimale] = &art_12::DUREES;
    while let [ligne, suite @ ..] = durees {
        e = e.classe(ligne.classe, ligne.disposition).duree(ligne.exige);
        durees = suite;
    }
    let mut seuils: &[art_12::Seuil] = &art_12::SEUILS;
    while let [seuil, suite @ ..] = seuils {
        e = e.octet(seuil.regime.code()).octet(seuil.niveau).renvoi(seuil.disposition);
        e = e.octet(match seuil.lieu {
            art_12::Lieu::Partout => 0,
            art_12::Lieu::National => 1,
            art_12::Lieu::Base => 2,
        });
        e = e.octet(match seuil.qualite {
            Some(qualite) => qualite.code(),
            None => 0,
        });
        seuils = suite;
    }
    e.mot(art_12::REDUCTION_PREMIERE_SECTION)
        .octet(art_12::comptable::REGIME.code())
        .octet(art_12::comptable::FONCTION.code())
        .octet(art_12::comptable::NIVEAU)
        .fonctions(&art_12::comptable::INTERIMS)
        .duree(art_12::comptable::DUREE_INTERIM)
}

/// A13.
const fn fonctions(mut e: Empreinte) -> Empreinte {
    let mut lignes: &[art_13::LigneFonctions] = &art_13::LIGNES;
    while let [ligne, suite @ ..] = lignes {
        e = e.classe(ligne.classe, ligne.disposition);
        let mut alternatives = ligne.alternatives;
        while let [alternative, autres @ ..] = alternatives {
            e = e.classes(Classes::de(alternative.classes)).duree(alternative.exige);
            alternatives = autres;
        }
        lignes = suite;
    }
    e.octet(art_13::REDUCTION_MOIS)
}

/// A14 and the annex.
const fn informatique(mut e: Empreinte) -> Empreinte {
    let mut emplois: &[art_14::EmploiInformatique] = &art_14::EMPLOIS;
    while let [emploi, suite @ ..] = emplois {
        e = e.octet(emploi.fonction.code()).octet(emploi.regime.code()).genres(emploi.genres).octet(emploi.niveau);
        emplois = suite;
    }
    let mut diplomes = DiplomeInformatique::TOUTES;
    while let [diplome, suite @ ..] = diplomes {
        e = match annexe::valeur(*diplome) {
            annexe::ValeurDiplome::Absent => e.octet(0),
            annexe::ValeurDiplome::ASoumettre => e.octet(1),
            annexe::ValeurDiplome::Inscrit(entree) => e.renvoi(entree),
        };
        diplomes = suite;
    }
    e.classes(art_14::CLASSES)
        .renvoi(art_14::EMPLOI)
        .renvoi(art_14::DIPLOME)
        .renvoi(art_14::ATTESTATION)
        .duree(art_14::DUREE_EMPLOI)
        .octet(art_14::EQUIVALENT.code())
}

/// A15 and R123-48.
const fn nationaux(mut e: Empreinte) -> Empreinte {
    let mut regimes: &[Regime] = &art_15::REGIMES;
    while let [regime, suite @ ..] = regimes {
        e = e.octet(regime.code());
        regimes = suite;
    }
    let mut exclusions: &[r123_48::Exclusion] = &r123_48::EXCLUSIONS;
    while let [exclusion, suite @ ..] = exclusions {
        e = e.octet(exclusion.regime.code()).octet(exclusion.genre.code()).fonctions(exclusion.fonctions);
        exclusions = suite;
    }
    e.renvoi(art_15::CLASSE)
        .renvoi(art_15::DUREES)
        .duree(art_15::EN_DIRECTION)
        .duree(art_15::DANS_L_EMPLOI)
        .renvoi(art_15::AGE)
        .mot(art_15::AGE_ANS)
        .renvoi(art_15::PERFECTIONNEMENT)
}

/// A16, A17 and A20.
const fn recevabilite(e: Empreinte) -> Empreinte {
    e.renvoi(art_16::FORME)
        .octet(art_16::MOIS_LIMITE)
        .octet(art_16::EXEMPLAIRES)
        .renvoi(art_16::ORGANISME_DE_BASE)
        .renvoi(art_16::ORGANISME_NATIONAL)
        .renvoi(art_16::ARTICLE_19)
        .renvoi(art_16::CONTENU)
        .classes(art_17::CLASSES)
        .renvoi(art_17::DE_DROIT)
        .classe(art_17::CLASSE_RESERVEE, art_17::RESERVE)
        .renvoi(art_17::AUTRES)
        .octet(art_17::GENRE.code())
        .octet(art_17::QUALITE.code())
        .renvoi(art_20::ASSIMILATION)
        .renvoi(art_20::AUTRE_CLASSE)
}

/// A18 and A21.al1.
const fn ouvertures(mut e: Empreinte) -> Empreinte {
    let mut lignes: &[art_18::Ligne] = &art_18::LIGNES;
    while let [ligne, suite @ ..] = lignes {
        e = e.classe(ligne.classe, ligne.disposition).classes(ligne.nommees);
        e = e.classes(ligne.inferieures).classes(ligne.inferieures_propres);
        lignes = suite;
    }
    let mut ouvertures: &[art_21::Ouverture] = &art_21::OUVERTURES;
    while let [ouverture, suite @ ..] = ouvertures {
        e = e.classe(ouverture.classe, ouverture.disposition).classes(ouverture.ouvre);
        ouvertures = suite;
    }
    e.renvoi(art_18::INFERIEURE)
        .renvoi(art_18::AUTRES)
        .renvoi(art_18::PERFECTIONNEMENT)
        .mot(art_18::SEMAINES)
        .classes(art_18::CLASSES_PERFECTIONNEMENT)
}
