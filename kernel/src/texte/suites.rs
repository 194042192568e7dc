//! What the later states ask that the first one does not: columns of their own, so that the initial text pays nothing for them. The
//! numbers that the first state has too stand in the rooms of their articles, state by state in `suites/etats.rs`.

#[cfg(feature = "etats")]
mod articles;
#[cfg(feature = "etats")]
mod commission;
#[cfg(feature = "etats")]
mod durees;
#[cfg(feature = "etats")]
mod etats;

#[cfg(feature = "etats")]
pub use etats::{L2003, L2005, L2007, L2008, L2010, L2011, L2012, L2013, L2014};

use super::Texte;
use super::art_09::AgeMinimal;
use super::art_12::Seuil;
use super::art_16::Destinataire;
use super::art_25::{self, Avertissement, Avertissements};
use super::empreinte::{Empreinte, empreinte_de};
use super::renvoi::Renvoi;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Fonction;
use crate::vocabulaire::organisme::Regime;

/// A later state of the text: its articles, and what they ask besides.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EtatSuivant {
    /// The articles.
    pub texte: Texte,
    /// What they ask besides.
    pub suites: Suites,
}
empreinte_de!(EtatSuivant { texte: partie, suites: partie });

/// A grade of A12.al1 for some periods only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SeuilParticulier {
    /// The only fonction it is for.
    pub fonction: Option<Fonction>,
    /// For the periods begun before that day only.
    pub avant: Option<Date>,
    /// The grade.
    pub seuil: Seuil,
}
empreinte_de!(SeuilParticulier { fonction: mot_ou_rien, avant: date_ou_rien, seuil: partie });

/// Years taken off in the first section, for one class (A12.al5).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AnneesEnMoins {
    /// The class asked.
    pub classe: Classe,
    /// The years.
    pub annees: u16,
    /// Where that stands.
    pub disposition: Renvoi,
}
empreinte_de!(AnneesEnMoins { classe: mot, annees: entier, disposition: mots_dits });

/// A seat whose holder has more than one vote (A2.al2).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct VoteMultiple {
    /// The seat.
    pub siege: Renvoi,
    /// The votes of whoever holds it.
    pub voix: u8,
}
empreinte_de!(VoteMultiple { siege: renvoi, voix: octet });

/// Who presides where the president is away (A2.al6).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Suppleance {
    /// The seats of those who replace him, in their order.
    pub sieges: &'static [Renvoi],
    /// Where that stands.
    pub disposition: Renvoi,
}
empreinte_de!(Suppleance { sieges: [renvoi], disposition: renvoi });

/// Ceilings counted on the first section of the list before, and when the commission may count them on that of the list itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ListePrecedente {
    /// By how many hundredths of the list before the first section must have grown, and more.
    pub centiemes: u32,
    /// Where that stands for the second section (A9.al4).
    pub deuxieme: Renvoi,
    /// Where it stands for the third (A10.al2).
    pub troisieme: Renvoi,
}
empreinte_de!(ListePrecedente { centiemes: grand, deuxieme: renvoi, troisieme: renvoi });

/// What agents of regional health agencies accede to without inscription (A19bis.al1, A23bis).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RetourDAgence {
    /// The class that stays open to the director of an agency.
    pub classe_du_directeur: Classe,
    /// Where that stands.
    pub directeur: Renvoi,
    /// Where it stands for the agents of an agency.
    pub agent: Renvoi,
}
empreinte_de!(RetourDAgence { classe_du_directeur: mot, directeur: renvoi, agent: renvoi });

/// The power of the commission over the time of A12 (A12.al4).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pouvoir {
    /// The class asked.
    pub classe: Classe,
    /// The years it may bring the time to.
    pub annees: u16,
    /// Only where the candidate asks for it.
    pub sur_demande: bool,
    /// Where it stands.
    pub disposition: Renvoi,
}
empreinte_de!(Pouvoir { classe: mot, annees: entier, sur_demande: oui, disposition: renvoi });

/// Lists on which A26.al1 holds the time of A12 for met, for one class.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Presume {
    /// The first list.
    pub premiere: u16,
    /// The last one.
    pub derniere: u16,
    /// The class.
    pub classe: Classe,
}
empreinte_de!(Presume { premiere: entier, derniere: entier, classe: mot });

/// The filing of A16 from the list of 2013 on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReglesDuDepot {
    /// The copies.
    pub exemplaires: Renvoi,
    /// Registered mail.
    pub recommande: Renvoi,
    /// Classes named.
    pub classes: Renvoi,
    /// Documents joined.
    pub pieces: Renvoi,
    /// Electronic filing.
    pub electronique: Renvoi,
    /// Its last month.
    pub dernier_mois: u8,
    /// The last day of it, itself in time.
    pub dernier_jour: u8,
}
empreinte_de!(ReglesDuDepot {
    exemplaires: renvoi,
    recommande: renvoi,
    classes: renvoi,
    pieces: renvoi,
    electronique: renvoi,
    dernier_mois: octet,
    dernier_jour: octet
});

/// Who keeps the class of an emploi of which a merger took the body away (A28.al2, A28.al3).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conservee {
    /// The day on which the emploi was held.
    pub jour: Date,
    /// The regimes.
    pub regimes: &'static [Regime],
    /// The fonctions.
    pub fonctions: &'static [Fonction],
}
empreinte_de!(Conservee { jour: date, regimes: [mot], fonctions: [mot] });

/// Lists on which the agents of the regimes that became the RSI are judged as of an earlier day (A28.al1).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gel {
    /// The first list.
    pub premiere: u16,
    /// The last one.
    pub derniere: u16,
    /// Does lecture L28 ask whether they bind?
    pub selon_l28: bool,
    /// The regimes.
    pub regimes: &'static [Regime],
    /// The reference date that stands instead, if it is earlier.
    pub reference: Date,
    /// The day whose class and level stand.
    pub veille_de_la_fusion: Date,
}
empreinte_de!(Gel {
    premiere: entier,
    derniere: entier,
    selon_l28: oui,
    regimes: [mot],
    reference: date,
    veille_de_la_fusion: date
});

/// What the articles of a later state ask that the first one does not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Suites {
    /// The first list of the state.
    pub premiere: u16,
    /// The last one; the last state governs every list after.
    pub derniere: u16,
    /// A8: is the first section that of those in an emploi (R123-45-1), and no more of those once nominated (R123-45.al3)?
    pub en_fonction: bool,
    /// Is the CANSSM a public establishment of R123-45-2 (lecture L8)?
    pub canssm_publique: bool,
    /// A9: is an age asked in the second section?
    pub age_en_deuxieme: bool,
    /// A2.al2: the seat whose holder has more than one vote.
    pub vote_multiple: Option<VoteMultiple>,
    /// A2.al6: who replaces the president.
    pub suppleance: Option<Suppleance>,
    /// A2.al7: is the secretary an official with an advisory voice, and no member of the commission?
    pub secretaire_consultatif: bool,
    /// A9.al4, A10.al2: are the ceilings those of the first section of the list before?
    pub liste_precedente: Option<ListePrecedente>,
    /// R. 123-45: can an arrêté raise the third section?
    pub troisieme_elargie: bool,
    /// A9.al2.A: the age of the students of the internal competition.
    pub concours_interne: Option<AgeMinimal>,
    /// A10: may other than State civil servants be proposed?
    pub tous_statuts: bool,
    /// A10: is an age asked?
    pub age_en_troisieme: bool,
    /// A10: do functions of social protection, health and social action count?
    pub protection_sociale: bool,
    /// A12.al1: grades for some periods only.
    pub seuils: &'static [SeuilParticulier],
    /// A12.al5: years taken off in the first section, where not those of the article.
    pub reductions: &'static [AnneesEnMoins],
    /// A12.al4: what the commission may take off.
    pub pouvoir: Option<Pouvoir>,
    /// A26.al1: those whose request was admissible for 2010.
    pub presume: Option<Presume>,
    /// A13.al1: « ou a pu relever » (lecture L13R).
    pub a_pu_relever: bool,
    /// A19.al2: time of a position in the social field, at the hand of the commission.
    pub champ_social: Option<Renvoi>,
    /// A13: equivalent responsibilities, at its hand too.
    pub equivalence: Option<Renvoi>,
    /// A14.al1.1: the regime whose chefs de projet only the commission can deem equivalent.
    pub equivalent: Option<Regime>,
    /// A15: is the age asked?
    pub age_article_15: bool,
    /// A15: the class for which no perfectionnement is asked.
    pub sans_perfectionnement: Option<Classe>,
    /// A15: are its two times and that of A12 alternatives?
    pub duree_unique: bool,
    /// A16 from the list of 2013 on.
    pub depot: Option<ReglesDuDepot>,
    /// A18.al4: senior managers of another body.
    pub autre_organisme: Option<Renvoi>,
    /// A18.al3: is the attestation that of the CESDIR?
    pub cesdir: bool,
    /// A19: does the loss of an emploi make deemed to be listed?
    pub perte_emploi: bool,
    /// A19.al3, A19.al4: is the class of the emploi left kept?
    pub maintien: bool,
    /// A19bis: agents of regional health agencies.
    pub ars: bool,
    /// A20: are the persons of A19 assimilated too?
    pub article_19_compris: bool,
    /// A28.al2, A28.al3.
    pub conservees: &'static [Conservee],
    /// A28.al1.
    pub gel: Option<Gel>,
    /// A19bis.al1, A23bis: what opens without inscription to who left for an agency.
    pub retour_d_agence: Option<RetourDAgence>,
    /// A24: to whom a claim is sent, by registered letter with acknowledgement, where that is not the route of the request.
    pub voie_de_reclamation: Option<Destinataire>,
}
empreinte_de!(Suites {
    premiere: entier,
    derniere: entier,
    en_fonction: oui,
    canssm_publique: oui,
    age_en_deuxieme: oui,
    vote_multiple: partie_ou_rien,
    suppleance: partie_ou_rien,
    secretaire_consultatif: oui,
    liste_precedente: partie_ou_rien,
    troisieme_elargie: oui,
    concours_interne: partie_ou_rien,
    tous_statuts: oui,
    age_en_troisieme: oui,
    protection_sociale: oui,
    seuils: [partie],
    reductions: [partie],
    pouvoir: partie_ou_rien,
    presume: partie_ou_rien,
    a_pu_relever: oui,
    champ_social: renvoi_ou_rien,
    equivalence: renvoi_ou_rien,
    equivalent: mot_ou_rien,
    age_article_15: oui,
    sans_perfectionnement: mot_ou_rien,
    duree_unique: oui,
    depot: partie_ou_rien,
    autre_organisme: renvoi_ou_rien,
    cesdir: oui,
    perte_emploi: oui,
    maintien: oui,
    ars: oui,
    article_19_compris: oui,
    conservees: [partie],
    gel: partie_ou_rien,
    retour_d_agence: partie_ou_rien,
    voie_de_reclamation: mot_ou_rien,
});

impl Suites {
    /// What the seniority asked for a class loses in the first section: that of the class, else that of the article.
    #[must_use]
    pub fn reduction(&self, texte: &Texte, classe: Classe) -> AnneesEnMoins {
        let propre = self.reductions.iter().find(|r| r.classe == classe).copied();
        let disposition = texte.a12.reduction;
        propre.unwrap_or(AnneesEnMoins { classe, annees: texte.a12.reduction_premiere_section, disposition })
    }

    /// Nothing besides: what stands beside a text of the caller's.
    pub const AUCUNE: Self = Self {
        premiere: 2000,
        derniere: 2000,
        en_fonction: false,
        canssm_publique: false,
        age_en_deuxieme: true,
        vote_multiple: None,
        suppleance: None,
        secretaire_consultatif: true,
        liste_precedente: None,
        troisieme_elargie: true,
        concours_interne: None,
        tous_statuts: false,
        age_en_troisieme: true,
        protection_sociale: false,
        seuils: &[],
        reductions: &[],
        pouvoir: None,
        presume: None,
        a_pu_relever: false,
        champ_social: None,
        equivalence: None,
        equivalent: None,
        age_article_15: true,
        sans_perfectionnement: None,
        duree_unique: false,
        depot: None,
        autre_organisme: None,
        cesdir: false,
        perte_emploi: true,
        maintien: false,
        ars: false,
        article_19_compris: false,
        conservees: &[],
        gel: None,
        retour_d_agence: None,
        voie_de_reclamation: None,
    };

    /// Does it look at whether a request was admissible for 2010? A fact that is missing under other states counts as a no.
    pub(crate) const fn regarde_2010(&self) -> bool {
        matches!(self.presume, Some(presume) if self.premiere <= presume.derniere)
    }

    /// What is not sure of the text applied to that list: `depot`, a filing was examined; `annexe`, a computing diploma was.
    pub(crate) fn avertissements(&self, annee: u16, depot: bool, annexe: bool) -> Avertissements {
        /// The lists whose state, or whose first list, is deduced.
        const DEDUITES: [u16; 8] = [2003, 2004, 2005, 2008, 2009, 2012, 2013, 2014];
        /// The list whose amendment is not in hand, and the first one after the text.
        const MODIFIEE: u16 = 2006;
        const ABROGEE: u16 = art_25::INITIAL.premiere_liste_abrogee;
        let liste = if (self.premiere..=self.derniere).contains(&annee) { annee } else { self.premiere };
        if liste >= ABROGEE {
            return Avertissements::AUCUN.avec(Avertissement::TexteAbroge);
        }
        if liste == MODIFIEE {
            return Avertissements::AUCUN.avec(Avertissement::TexteModifie);
        }
        let mut trouves = Avertissements::AUCUN;
        if DEDUITES.contains(&liste) {
            trouves = trouves.avec(Avertissement::VersionDeduite);
        }
        if (depot && (2007..=2010).contains(&liste)) || (annexe && liste >= 2010) {
            trouves = trouves.avec(Avertissement::TexteIncomplet);
        }
        trouves
    }
}

impl EtatSuivant {
    /// Its fingerprint.
    #[must_use]
    pub const fn valeur(&self) -> u64 {
        self.empreinte(Empreinte::NEUVE).valeur()
    }
}
