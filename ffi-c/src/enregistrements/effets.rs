//! What follows from being on the list, or from asking to be.

/// The facts that A21.al2 and A21.al3 look at. All zero after the size: every fact is missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_faits_acces {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// The computing diploma (A21.al3). List `diplome_informatique`, 0 missing.
    pub diplome_informatique: u8,
    /// Experience recognised by the commission (A21.al3). List `oui_non`, 0 missing.
    pub experience_informatique_reconnue: u8,
    /// The regime of the body whose emploi is vacant (A21.al2). List `regime`, 0 missing.
    pub regime: u8,
    /// Has the director of its national fund decided the opening (A21.al2)? List `oui_non`, 0 missing.
    pub decision_nationale: u8,
    /// Successive notices of vacancy without a suitable candidate (A21.al2); counts only with `avis_connus` oui.
    pub avis_infructueux: u8,
    /// Are the notices known? List `oui_non`; 0 or non: missing, and the number must be 0.
    pub avis_connus: u8,
    /// Zero.
    pub reserve: [u8; 2],
}

/// Whether a title opens an emploi (A21).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_acces {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// The provision that opens the emploi, or by which it stays closed.
    pub disposition: u32,
    /// The lectures consulted.
    pub lectures: u16,
    /// Open, left to the commission, unknown or closed. List `etat`.
    pub etat: u8,
    /// The class the person will belong to once agréé in the emploi. List `classe`.
    pub classe: u8,
}

/// The days of a list year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_calendrier {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// The last day to post the request (A16.al1).
    pub dernier_depot: u32,
    /// The day at which candidates are judged (A11.al1).
    pub reference: u32,
    /// The publication of the list; 0 when it is not given.
    pub publication: u32,
    /// The last day to post a claim (A24.al1); 0 without publication.
    pub dernier_jour_reclamation: u32,
    /// The list year.
    pub annee: u16,
    /// Zero.
    pub reserve: [u8; 2],
}

/// A claim against the claim period (A24).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_reclamation {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// The last day to post, under the lecture chosen.
    pub dernier_jour: u32,
    /// The last day to post, under the other lecture.
    pub dernier_jour_autre_lecture: u32,
    /// The provision.
    pub disposition: u32,
    /// The lectures consulted.
    pub lectures: u16,
    /// In time, arguable or late. List `statut_reclamation`.
    pub statut: u8,
    /// Zero.
    pub reserve: u8,
}

/// How long an inscription keeps a person on the lists (A22).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_reconduction {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// Why: the provision.
    pub disposition: u32,
    /// The list year of the inscription.
    pub annee: u16,
    /// The last list year by renewal; `annee` itself when there is no renewal.
    pub derniere: u16,
}

/// One ceiling.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_quota {
    /// Most persons there may be.
    pub plafond: u32,
    /// Persons there are.
    pub effectif: u32,
    /// Persons too many.
    pub depassement: u32,
    /// The provision.
    pub disposition: u32,
}

/// The ceilings of a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_quotas {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// Second section.
    pub deuxieme: la_quota,
    /// Second section, IF1 and IF2 together.
    pub deuxieme_informatique: la_quota,
    /// Third section.
    pub troisieme: la_quota,
}

/// The ceilings of a list under a state of the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_quotas_sous {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// Second section, as the text fixes it: on the first section of the list, from the list of 2014 on of the list before.
    pub fixe_deuxieme: la_quota,
    /// The same for IF1 and IF2 together.
    pub fixe_informatique: la_quota,
    /// The same for the third section.
    pub fixe_troisieme: la_quota,
    /// Second section, on the first section of the list: what the commission may take instead (A9.al4 from the list of 2014 on); zero
    /// where it has no choice.
    pub choix_deuxieme: la_quota,
    /// The same for IF1 and IF2 together.
    pub choix_informatique: la_quota,
    /// The same for the third section (A10.al2).
    pub choix_troisieme: la_quota,
    /// May the commission take the latter? List `oui_non`.
    pub au_choix: u8,
    /// Zero.
    pub reserve: [u8; 3],
}

/// An agent of a regional health agency, and what he was before his nomination there (A19bis.al1, A23bis).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_agent_en_agence {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// The class that his emploi in the agency corresponds to. List `classe`.
    pub classe: u8,
    /// Before that, was he agréé in an emploi of that class? List `oui_non`, 0 missing.
    pub agree: u8,
    /// Before that, was he inscribed in that class on any list? List `oui_non`, 0 missing.
    pub inscrit: u8,
    /// Is he the director of the agency? List `oui_non`, 0 no. The two that follow are read for a director only.
    pub directeur: u8,
    /// Before that, was he agréé in a D1 emploi? List `oui_non`, 0 missing.
    pub agree_d1: u8,
    /// Was he inscribed in D1 on the list in force when he was nominated? List `oui_non`, 0 missing.
    pub inscrit_d1: u8,
    /// Zero.
    pub reserve: [u8; 2],
}

/// The outcome of a vote of the commission (A2.al6).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct la_scrutin {
    /// `LA_VERSION_ENREGISTREMENT`.
    pub version: u32,
    /// Size of the record.
    pub taille: u32,
    /// The provision.
    pub disposition: u32,
    /// Is the proposal adopted? List `oui_non`.
    pub adopte: u8,
    /// Did the president's vote settle equal votes? List `oui_non`.
    pub preponderante: u8,
    /// Zero.
    pub reserve: [u8; 2],
}
