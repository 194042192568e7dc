//! What a finding that is not met would need, as data.

use crate::constat::{CodeConstat, Constat, Etat, Grandeur};
use crate::vocabulaire::enumeration::enumeration;

enumeration! {
    /// The kind of thing that would make a condition hold.
    pub enum NatureManque: "nature_manque" {
        /// Time: years, months and days (or days).
        Duree = 1, "duree", "une durée", "time";
        /// Years of age.
        Age = 2, "age", "un âge", "age";
        /// Weeks of perfectionnement.
        Semaines = 3, "semaines", "des semaines de perfectionnement", "weeks of training sessions";
        /// A computing diploma.
        Diplome = 4, "diplome", "un diplôme", "a diploma";
        /// The attestation of the computing stage.
        Attestation = 5, "attestation", "une attestation de stage", "an attestation of the course";
        /// An agrément in an emploi de direction: a cadre's classes are few.
        Agrement = 6, "agrement", "un agrément dans un emploi de direction", "an approval in a senior post";
        /// The title of the school, or what R123-45.al3 assimilates to it.
        Titre = 7, "titre", "le titre d’ancien élève", "the title of the school";
        /// The proposal of the minister.
        Proposition = 8, "proposition", "la proposition du ministre", "the minister's proposal";
        /// Another way of filing the request.
        Depot = 9, "depot", "un autre dépôt de la demande", "another filing of the request";
        /// Belonging to another class, from which the class asked is open.
        Rattachement = 10, "rattachement", "un autre rattachement", "belonging to another class";
        /// A decision of the commission.
        Commission = 11, "commission", "une décision de la commission", "a decision of the commission";
        /// Another service than the one the person belongs to (A10.al1 before the list of 2010).
        Statut = 12, "statut", "un autre statut", "another service";
    }
}

/// A condition that does not hold (yet), and what would make it hold.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Manque {
    /// The kind of thing lacking.
    pub nature: NatureManque,
    /// The finding: its state says whether it fails, is unknown or is left to the commission; its figures say how much is lacking.
    pub constat: Constat,
}

impl Manque {
    /// What this finding lacks; `None` when it is met.
    #[must_use]
    pub fn de(constat: Constat) -> Option<Self> {
        (constat.etat != Etat::Remplie).then_some(Self { nature: nature(constat), constat })
    }
}

fn nature(constat: Constat) -> NatureManque {
    use crate::texte::INITIAL;
    use CodeConstat as C;
    match constat.code {
        C::A16Date | C::A16Exemplaires | C::A16Recommande | C::A16Classes | C::A16Pieces => NatureManque::Depot,
        // AD2 opens to a cadre by the title of the school; the other closed classes by an agrément only.
        C::A17Classe if constat.disposition == INITIAL.a17.reserve => NatureManque::Titre,
        C::A17Classe if constat.etat == Etat::NonRemplie => NatureManque::Agrement,
        C::A15Classe | C::A18Classe if constat.etat == Etat::NonRemplie => NatureManque::Rattachement,
        C::A15Classe | C::A17Classe | C::A18Classe | C::A20Assimilation => NatureManque::Commission,
        C::A18Perfectionnement | C::A15Perfectionnement if matches!(constat.chiffres.requis, Grandeur::OuiNon(_)) => {
            NatureManque::Attestation
        }
        C::A18Perfectionnement | C::A15Perfectionnement => NatureManque::Semaines,
        C::A8Section | C::A7Section => NatureManque::Titre,
        C::A9Age | C::A10Age | C::A15Age => NatureManque::Age,
        C::A10Proposition => NatureManque::Proposition,
        C::A10Statut => NatureManque::Statut,
        C::A10Anciennete
        | C::A10Fonctions
        | C::A12Duree
        | C::A13DureeFonctions
        | C::A14Emploi
        | C::A15CinqAns
        | C::A15Duree
        | C::A15TroisAns => NatureManque::Duree,
        C::A14Diplome => NatureManque::Diplome,
        C::A14Attestation | C::A18AutreOrganisme => NatureManque::Attestation,
    }
}
