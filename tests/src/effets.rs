//! The provisions that no finding cites because they act beyond a demande: a case where each holds, one where it does not.
//!
//! Both are worked out from the text; the coverage test runs them.

use liste_aptitude_noyau::constat::Etat;
use liste_aptitude_noyau::effets::acces::{Acces, FaitsAcces, TitreAcces, acces};
use liste_aptitude_noyau::effets::commission::{
    EtatMandat, QualiteMembre, Voix, VoixPresident, fonction_effective_exigee, mandat, participation, scrutin,
};
use liste_aptitude_noyau::effets::designation::{
    AgentEnFonction, Designation, EmploiVise, EtatAgrement, ModeDesignation, designation,
};
use liste_aptitude_noyau::effets::quotas::{Effectifs, quotas};
use liste_aptitude_noyau::effets::reclamation::{StatutReclamation, reclamation};
use liste_aptitude_noyau::effets::reconduction::{Reconduction, StatutListe, reconduction};
use liste_aptitude_noyau::effets::validite::{Validite, validite};
use liste_aptitude_noyau::texte::art_02::Groupe;
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::vocabulaire::classe::Classe::{self, AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::formation::DiplomeInformatique;
use liste_aptitude_noyau::vocabulaire::organisme::{Regime, Region, TypeOrganisme};
use liste_aptitude_noyau::vocabulaire::section::SectionOrigine::{self, Deuxieme, Premiere};

/// One side of a provision.
pub struct Cas {
    /// The case, in one line.
    pub phrase: &'static str,
    /// Is the effect the one that the text gives?
    pub conforme: fn() -> bool,
}

/// A provision and its two sides.
pub struct Effet {
    /// Id of the provision.
    pub provision: &'static str,
    /// Where it holds, or applies.
    pub tient: Cas,
    /// Where it does not.
    pub ne_tient_pas: Cas,
}

type Cote = (&'static str, fn() -> bool);

const fn e(provision: &'static str, tient: Cote, non: Cote) -> Effet {
    let tient = Cas { phrase: tient.0, conforme: tient.1 };
    Effet { provision, tient, ne_tient_pas: Cas { phrase: non.0, conforme: non.1 } }
}

fn jour(texte: &str) -> Date {
    Date::depuis_iso(texte.as_bytes()).expect("a date")
}

fn par_inscription(classe: Classe, emploi: Classe, faits: &FaitsAcces) -> Acces {
    acces(TitreAcces::Inscription, classe, emploi, faits, Lectures::DEFAUT)
}

/// Is the answer this one, by the row of A21.al1 of that rank?
fn ligne(classe: Classe, emploi: Classe, etat: Etat, rang: u32) -> bool {
    let reponse = par_inscription(classe, emploi, &FaitsAcces::default());
    reponse.etat == etat && reponse.disposition.to_string() == format!("A21.al1.{rang}")
}

fn vacance(avis: u8) -> Acces {
    let faits = FaitsAcces {
        regime: Some(Regime::Canam),
        decision_nationale: Some(true),
        avis_infructueux: Some(avis),
        ..FaitsAcces::default()
    };
    par_inscription(AD3, D3, &faits)
}

fn diplome(diplome: DiplomeInformatique) -> Acces {
    let faits = FaitsAcces { diplome: Some(diplome), experience: Some(false), ..FaitsAcces::default() };
    par_inscription(D1, IF1, &faits)
}

fn liste(annee: u16, classe: Classe, section: SectionOrigine, radiation: Option<u16>) -> Reconduction {
    reconduction(annee, classe, section, true, radiation).expect("a year within the bounds")
}

/// An agent of AD2 in region 11 who takes an emploi of another local body.
fn prendre(mode: ModeDesignation, agrement: EtatAgrement, classe: Classe, region: &str) -> Designation {
    let agent = AgentEnFonction {
        classe: AD2,
        agrement,
        regime: Regime::General,
        genre: TypeOrganisme::Organisme,
        region: Region::nouvelle("11"),
        inscrit_dans_la_classe: None,
    };
    vers(mode, &agent, classe, region)
}

/// The same for an agent of a national fund.
fn depuis_le_national(inscrit: bool) -> Designation {
    let agent = AgentEnFonction {
        classe: AD2,
        agrement: EtatAgrement::SansObjet,
        regime: Regime::General,
        genre: TypeOrganisme::CaisseNationale,
        region: Region::nouvelle("11"),
        inscrit_dans_la_classe: Some(inscrit),
    };
    vers(ModeDesignation::Designation, &agent, AD2, "11")
}

fn vers(mode: ModeDesignation, agent: &AgentEnFonction, classe: Classe, region: &str) -> Designation {
    let emploi =
        EmploiVise { classe, regime: Regime::General, region: Region::nouvelle(region), autre_organisme: true };
    designation(mode, agent, &emploi, &FaitsAcces::default(), Lectures::DEFAUT)
}

fn liste_de_2000_au(jour_vise: &str) -> Validite {
    validite(jour("1999-12-20"), Some(jour("2000-12-18")), jour(jour_vise)).expect("lists in order")
}

fn mandat_de_mars_2000_au(jour_vise: &str) -> EtatMandat {
    mandat(jour("2000-03-01")).expect("within the bounds").etat(None, jour(jour_vise))
}

fn adopte(pour: u8, contre: u8, president: VoixPresident) -> bool {
    scrutin(10, pour, contre, president).expect("a possible vote").adopte
}

fn de_trop(deuxieme: u32, informatique: u32) -> [u32; 2] {
    let effectifs = Effectifs { premiere: 100, deuxieme, deuxieme_informatique: informatique, troisieme: 0 };
    let quotas = quotas(&effectifs, false).expect("possible numbers");
    [quotas.deuxieme.depassement, quotas.deuxieme_informatique.depassement]
}

fn reclame_le(envoi: &str) -> StatutReclamation {
    reclamation(jour("2001-12-03"), jour(envoi), Lectures::DEFAUT).expect("posted after").statut
}

use EtatAgrement::{Aucun, Obtenu};
use ModeDesignation::Cumul;

#[rustfmt::skip] // a row is read in three lines: the provision, where it holds, where it does not
/// The provisions, in their order.
pub const EFFETS: &[Effet] = &[
    e("A1.al2", ("the list of 2000 is valid on the eve of the next publication", || liste_de_2000_au("2000-12-17") == Validite::Valable),
                ("it is replaced on the day of that publication", || liste_de_2000_au("2000-12-18") == Validite::Remplacee)),
    e("A2.al1", ("a substitute in the place of a member votes", || participation(QualiteMembre::SuppleantRemplacant).voix == Voix::Deliberative),
                ("a substitute let in besides has no vote", || participation(QualiteMembre::SuppleantAdmis).voix == Voix::Aucune)),
    e("A2.al4", ("a mandate of 1 March 2000 runs on 29 February 2004", || mandat_de_mars_2000_au("2004-02-29") == EtatMandat::EnCours),
                ("it is over on 1 March 2004", || mandat_de_mars_2000_au("2004-03-01") == EtatMandat::Expire)),
    e("A2.al5", ("asked of the representatives of the bodies", || fonction_effective_exigee(Groupe::Organismes)),
                ("not asked of those of the administration", || !fonction_effective_exigee(Groupe::Administration))),
    e("A2.al6", ("ten present, five for and five against: the president's vote for carries it", || adopte(5, 5, VoixPresident::Pour)),
                ("the same vote with the president against fails", || !adopte(5, 5, VoixPresident::Contre))),
    e("A2.al7", ("the secretary has an advisory voice", || participation(QualiteMembre::Secretaire).voix == Voix::Consultative),
                ("a member votes", || participation(QualiteMembre::Titulaire).voix == Voix::Deliberative)),
    e("A9.al3", ("for 100 of the first section, 20 and of these 2 in computing are within bounds", || de_trop(20, 2) == [0, 0]),
                ("21 and of these 3 are one too many each", || de_trop(21, 3) == [1, 1])),

    e("A21.al1", ("being listed in D2 opens a D3 post", || par_inscription(D2, D3, &FaitsAcces::default()).etat == Etat::Remplie),
                 ("being approved in D2 does not", || acces(TitreAcces::Agrement, D2, D3, &FaitsAcces::default(), Lectures::DEFAUT).etat == Etat::NonRemplie)),
    e("A21.al1.1", ("D1 opens AD1", || ligne(D1, AD1, Etat::Remplie, 1)), ("D2 does not open D1", || ligne(D2, D1, Etat::NonRemplie, 2))),
    e("A21.al1.2", ("D2 opens AD2", || ligne(D2, AD2, Etat::Remplie, 2)), ("D2 does not open AD1", || ligne(D2, AD1, Etat::NonRemplie, 2))),
    e("A21.al1.3", ("D3 opens AD3", || ligne(D3, AD3, Etat::Remplie, 3)), ("D3 does not open AD2", || ligne(D3, AD2, Etat::NonRemplie, 3))),
    e("A21.al1.4", ("AD1 opens AD2", || ligne(AD1, AD2, Etat::Remplie, 4)), ("AD1 does not open D3", || ligne(AD1, D3, Etat::NonRemplie, 4))),
    e("A21.al1.5", ("AD2 opens AD3", || ligne(AD2, AD3, Etat::Remplie, 5)), ("AD2 does not open IF1", || ligne(AD2, IF1, Etat::NonRemplie, 5))),
    e("A21.al1.6", ("AD3 opens AD3", || ligne(AD3, AD3, Etat::Remplie, 6)), ("AD3 does not open IF2", || ligne(AD3, IF2, Etat::NonRemplie, 6))),
    e("A21.al1.7", ("IF1 opens IF2", || ligne(IF1, IF2, Etat::Remplie, 7)), ("IF1 does not open AD3", || ligne(IF1, AD3, Etat::NonRemplie, 7))),
    e("A21.al1.8", ("IF2 opens IF2", || ligne(IF2, IF2, Etat::Remplie, 8)), ("IF2 does not open IF1", || ligne(IF2, IF1, Etat::NonRemplie, 8))),
    e("A21.al2", ("after two notices without candidate AD3 opens a D3 post of a CMR", || vacance(2).etat == Etat::Remplie),
                 ("one notice is not enough", || vacance(1).etat == Etat::NonRemplie)),
    e("A21.al3", ("D1 with a diploma of the annex opens IF1", || diplome(DiplomeInformatique::Annexe6).etat == Etat::Remplie),
                 ("without diploma or experience it does not", || diplome(DiplomeInformatique::Aucun).etat == Etat::NonRemplie)),

    e("A22.al1", ("first listed in AD1 for 2001, still on the list of 2002", || liste(2001, AD1, Premiere, None).statut(2002) == StatutListe::Reconduit),
                 ("not once the minister asked to strike off for 2002", || liste(2001, AD1, Premiere, Some(2002)).statut(2002) == StatutListe::Absent)),
    e("A22.al1.1", ("first listed in AD2 for 2001, still on the list of 2003", || liste(2001, AD2, Premiere, None).statut(2003) == StatutListe::Reconduit),
                   ("no longer on that of 2004", || liste(2001, AD2, Premiere, None).statut(2004) == StatutListe::Absent)),
    e("A22.al1.2", ("first listed in D2 for 2001, still on the list of 2005", || liste(2001, D2, Premiere, None).statut(2005) == StatutListe::Reconduit),
                   ("no longer on that of 2006", || liste(2001, D2, Premiere, None).statut(2006) == StatutListe::Absent)),
    e("A22.al2", ("listed in the second section for 2001, off the list of 2002", || liste(2001, AD3, Deuxieme, None).statut(2002) == StatutListe::Absent),
                 ("in the first section, on it by renewal", || liste(2001, AD3, Premiere, None).statut(2002) == StatutListe::Reconduit)),

    e("A23.al1", ("an approved agent may be moved to a post of his class", || prendre(ModeDesignation::Designation, Obtenu, AD2, "93").etat == Etat::Remplie),
                 ("not before the agrément", || prendre(ModeDesignation::Designation, Aucun, AD2, "93").etat == Etat::NonRemplie)),
    e("A23.al1.1", ("a second post of his class in the same region", || prendre(Cumul, Obtenu, AD2, "11").etat == Etat::Remplie),
                   ("not in another region", || prendre(Cumul, Obtenu, AD2, "93").etat == Etat::NonRemplie)),
    e("A23.al1.2", ("an agent of AD2 may be moved to AD3, that AD2 opens", || prendre(ModeDesignation::Designation, Obtenu, AD3, "93").etat == Etat::Remplie),
                   ("not to D2, that AD2 does not open", || prendre(ModeDesignation::Designation, Obtenu, D2, "93").etat == Etat::NonRemplie)),
    e("A23.al2", ("an agent of a national fund listed in the class of his post", || depuis_le_national(true).etat == Etat::Remplie),
                 ("not when he is not listed", || depuis_le_national(false).etat == Etat::NonRemplie)),

    e("A24.al1", ("list of Monday 3 December 2001: posted on the 18th, in time", || reclame_le("2001-12-18") == StatutReclamation::EnTemps),
                 ("posted on the 20th, late under either reading", || reclame_le("2001-12-20") == StatutReclamation::Tardive)),
    e("A27.al2", ("listed in D1 for 1999, off the list of 2000", || liste(1999, D1, Premiere, None).statut(2000) == StatutListe::Absent),
                 ("listed for 2000, on that of 2001", || liste(2000, D1, Premiere, None).statut(2001) == StatutListe::Reconduit)),
];
