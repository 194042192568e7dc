//! The commission: who sits and votes, its mandate, its votes (A2). The seats are [`crate::texte::art_02::SIEGES`], those of a later state
//! [`sieges_sous`].

use super::ErreurEffet;
use crate::texte::art_02;
use crate::texte::renvoi::Renvoi;
use crate::texte::suites::Suppleance;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::calendrier::plus_mois;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::enumeration::enumeration;

enumeration! {
    /// As what someone comes to a meeting.
    pub enum QualiteMembre: "qualite_membre" {
        /// Member.
        Titulaire = 1, "titulaire", "membre titulaire", "member";
        /// Substitute, replacing a member.
        SuppleantRemplacant = 2, "suppleant_remplacant", "suppléant d’un titulaire absent", "substitute replacing a member";
        /// Substitute, replacing nobody, by express decision of the president.
        SuppleantAdmis = 3, "suppleant_admis", "suppléant admis par le président", "substitute let in by the president";
        /// Substitute, replacing nobody.
        Suppleant = 4, "suppleant", "suppléant", "substitute";
        /// Secretary.
        Secretaire = 5, "secretaire", "secrétaire", "secretary";
    }
}

enumeration! {
    /// What voice someone has.
    pub enum Voix: "voix" {
        /// Votes.
        Deliberative = 1, "deliberative", "délibérative", "a vote";
        /// Speaks, does not vote.
        Consultative = 2, "consultative", "consultative", "advisory";
        /// Neither is given by the text.
        Aucune = 3, "aucune", "aucune", "none";
    }
}

/// Who may sit, with what voice.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Participation {
    /// May he sit?
    pub siege: bool,
    /// His voice.
    pub voix: Voix,
    /// Where it stands.
    pub disposition: Renvoi,
}

/// Who may sit and vote: members; substitutes in replacement; others sit, without a vote, if the president so decides (A2.al1); the
/// secretary attends with an advisory voice (A2.al7).
#[must_use]
pub const fn participation(qualite: QualiteMembre) -> Participation {
    participation_sous(EtatDuTexte::E2000, qualite)
}

/// [`participation`] under a state of the text. From the list of 2007 on the secretary is the director of the UCANSS, who is a member: his
/// voice is that of his seat, and the alinéa on the secretary gives none.
#[must_use]
pub const fn participation_sous(etat: EtatDuTexte, qualite: QualiteMembre) -> Participation {
    let article = &etat.texte().a02;
    let secretaire = if etat.suites().secretaire_consultatif { Voix::Consultative } else { Voix::Aucune };
    let (siege, voix, disposition) = match qualite {
        QualiteMembre::Titulaire => (true, Voix::Deliberative, article.vote),
        QualiteMembre::SuppleantRemplacant => (true, Voix::Deliberative, article.suppleants),
        QualiteMembre::SuppleantAdmis => (true, Voix::Aucune, article.suppleants),
        QualiteMembre::Suppleant => (false, Voix::Aucune, article.suppleants),
        QualiteMembre::Secretaire => (true, secretaire, article.secretariat),
    };
    Participation { siege, voix, disposition }
}

/// The seats of the commission under a state of the text, in the order of A2.al2.
#[must_use]
pub const fn sieges_sous(etat: EtatDuTexte) -> &'static [art_02::Siege] {
    etat.texte().a02.sieges
}

/// How many votes the holder of each place of that seat has: one, but where the text gives more (A2.al2.2.d from the list of 2012 on: two).
#[must_use]
pub fn voix_du_siege_sous(etat: EtatDuTexte, siege: &art_02::Siege) -> u8 {
    etat.suites()
        .vote_multiple
        .filter(|multiple| multiple.siege == siege.disposition)
        .map_or(1, |multiple| multiple.voix)
}

/// The votes of the whole commission under a state of the text: one a member, but who has two.
#[must_use]
pub fn voix_sous(etat: EtatDuTexte) -> u8 {
    let votes = |s: &art_02::Siege| s.nombre.saturating_mul(voix_du_siege_sous(etat, s));
    sieges_sous(etat).iter().map(votes).fold(0, u8::saturating_add)
}

/// Who presides where the president is away, in their order; `None` where the text names nobody (A2.al6 from the list of 2013 on).
#[must_use]
pub fn suppleance_sous(etat: EtatDuTexte) -> Option<Suppleance> {
    etat.suites().suppleance
}

enumeration! {
    /// What the president did in a vote.
    pub enum VoixPresident: "voix_president" {
        /// He is not there; a substitute who replaces him votes, without his casting vote.
        Absent = 1, "absent", "absent", "absent";
        /// For.
        Pour = 2, "pour", "pour", "for";
        /// Against.
        Contre = 3, "contre", "contre", "against";
        /// Present, neither for nor against.
        Abstention = 4, "abstention", "abstention", "abstention";
    }
}

/// The outcome of a vote.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Scrutin {
    /// Is the proposal adopted?
    pub adopte: bool,
    /// Did the president's vote settle equal votes?
    pub preponderante: bool,
    /// A2.al6.
    pub disposition: Renvoi,
}

/// A vote: `presents` members with a vote are there (0 to 30), `pour` are for, `contre` against, the others abstain; the president is
/// among these counts unless absent. Adopted when more than half of the members present are for; or, on equal votes for and against,
/// when the president is for. There is no other way (A2.al6).
///
/// # Errors
/// [`ErreurEffet::PresentsExcedentaires`], [`ErreurEffet::VoixExcedentaires`], [`ErreurEffet::VoixDuPresident`].
pub fn scrutin(presents: u8, pour: u8, contre: u8, president: VoixPresident) -> Result<Scrutin, ErreurEffet> {
    scrutin_sous(EtatDuTexte::E2000, presents, pour, contre, president)
}

/// [`scrutin`] under a state of the text, in votes: `presents` are those of the members who are there (0 to [`voix_sous`]), two for who
/// has two. `president` is whoever presides: where the text names who replaces the president ([`suppleance_sous`]), the casting vote goes
/// with the chair.
///
/// # Errors
/// As [`scrutin`].
pub fn scrutin_sous(
    etat: EtatDuTexte,
    presents: u8,
    pour: u8,
    contre: u8,
    president: VoixPresident,
) -> Result<Scrutin, ErreurEffet> {
    if presents > voix_sous(etat) {
        return Err(ErreurEffet::PresentsExcedentaires);
    }
    let exprimees = pour.saturating_add(contre);
    if exprimees > presents {
        return Err(ErreurEffet::VoixExcedentaires);
    }
    let possible = match president {
        VoixPresident::Absent => true,
        VoixPresident::Pour => pour > 0,
        VoixPresident::Contre => contre > 0,
        VoixPresident::Abstention => exprimees < presents,
    };
    if !possible {
        return Err(ErreurEffet::VoixDuPresident);
    }
    let majorite = pour > presents.saturating_sub(pour);
    let partage = pour == contre && matches!(president, VoixPresident::Pour | VoixPresident::Contre);
    Ok(Scrutin {
        adopte: majorite || (partage && president == VoixPresident::Pour),
        preponderante: partage,
        disposition: etat.texte().a02.vote,
    })
}

enumeration! {
    /// A mandate on a day.
    pub enum EtatMandat: "etat_mandat" {
        /// Not begun.
        AVenir = 1, "a_venir", "à venir", "not begun";
        /// Within the four years.
        EnCours = 2, "en_cours", "en cours", "running";
        /// Extended.
        Proroge = 3, "proroge", "prorogé", "extended";
        /// Over.
        Expire = 4, "expire", "expiré", "over";
    }
}

/// A mandate of members of the commission (A2.al4).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Mandat {
    /// First day.
    pub debut: Date,
    /// Last day: the day before the fourth anniversary.
    pub fin: Date,
    /// Last day an extension can reach: six months more (twelve from the list of 2013 on).
    pub fin_au_plus_tard: Date,
}

/// The mandate that begins on `debut`: four years, then at most six months. An anniversary that the calendar lacks is the last day of its month.
///
/// # Errors
/// [`ErreurEffet::DateHorsBornes`] when it could run past 2199.
pub fn mandat(debut: Date) -> Result<Mandat, ErreurEffet> {
    mandat_sous(EtatDuTexte::E2000, debut)
}

/// [`mandat`] under a state of the text: at most twelve months more from the list of 2013 on.
///
/// # Errors
/// As [`mandat`].
pub fn mandat_sous(etat: EtatDuTexte, debut: Date) -> Result<Mandat, ErreurEffet> {
    let article = &etat.texte().a02;
    let anniversaire = plus_mois(debut, article.mandat_mois).ok_or(ErreurEffet::DateHorsBornes)?;
    let terme = plus_mois(anniversaire, article.prorogation_mois).ok_or(ErreurEffet::DateHorsBornes)?;
    Ok(Mandat { debut, fin: anniversaire.veille(), fin_au_plus_tard: terme.veille() })
}

impl Mandat {
    /// Is an extension to that last day within these months?
    #[must_use]
    pub fn prorogation_permise(&self, jusqu_au: Date) -> bool {
        jusqu_au > self.fin && jusqu_au <= self.fin_au_plus_tard
    }

    /// The mandate on a day, extended until `prorogation` if it was; nothing past these months counts.
    #[must_use]
    pub fn etat(&self, prorogation: Option<Date>, jour: Date) -> EtatMandat {
        let terme = prorogation.map_or(self.fin, |p| p.min(self.fin_au_plus_tard));
        if jour < self.debut {
            EtatMandat::AVenir
        } else if jour <= self.fin {
            EtatMandat::EnCours
        } else if jour <= terme {
            EtatMandat::Proroge
        } else {
            EtatMandat::Expire
        }
    }
}

/// Must the holders of the seats of that group hold an effective function of direction in a body of A1 (A2.al5)?
#[must_use]
pub fn fonction_effective_exigee(groupe: art_02::Groupe) -> bool {
    art_02::EN_FONCTIONS.contains(&groupe)
}
