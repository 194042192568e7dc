//! Decisions and findings, from the kernel to records and back.

use crate::codes::{GenreGrandeur, OuiNon};
use crate::enregistrements::{LA_VERSION_ENREGISTREMENT, la_chemin, la_constat, la_decision, la_grandeur};
use crate::frontiere::Place;
use crate::statut::{Refus, Statut};
use liste_aptitude_noyau::constat::{Chiffres, CodeConstat, Constat, Etat, Grandeur};
use liste_aptitude_noyau::decision::{Decision, Fait};
use liste_aptitude_noyau::erreur::{Champ, Chemin};
use liste_aptitude_noyau::texte::art_25::{Avertissement, Avertissements};
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::duree::Duree;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::formation::DiplomeInformatique;
use liste_aptitude_noyau::{Demande, DossierVu, evaluer_sous_dans};

/// Takes the decision under that state and writes it in the place of the caller.
pub(crate) fn decider(etat: EtatDuTexte, personne: &DossierVu, demande: &Demande, place: Place<'_, la_decision>) {
    let mut decision = Decision::vierge(demande);
    evaluer_sous_dans(etat, personne, demande, &mut decision);
    ecrire_decision(&decision, etat, place);
}

fn ecrire_decision(d: &Decision, etat: EtatDuTexte, place: Place<'_, la_decision>) {
    let r = place.remplir();
    r.version = LA_VERSION_ENREGISTREMENT;
    r.taille = la_decision::TAILLE;
    r.date_reference = d.date_reference.aaaammjj();
    r.annee = d.annee;
    r.lectures_sollicitees = d.lectures_sollicitees.bits();
    r.classe = d.classe.code();
    r.verdict = d.verdict.code();
    r.section = code_ou_zero(d.section);
    r.situation = d.situation.code();
    r.classe_rattachement = code_ou_zero(d.classe_rattachement);
    r.avertissement = code_ou_zero(d.avertissements.premier());
    r.avertissements = d.avertissements.bits();
    r.etat_du_texte = etat.code();
    for (place, constat) in r.constats.iter_mut().zip(&d.constats) {
        ecrire_constat(place, constat);
        r.nombre_constats = r.nombre_constats.wrapping_add(1);
    }
    for (place, fait) in r.faits_manquants.iter_mut().zip(&d.faits_manquants) {
        *place = chemin_du_fait(*fait);
        r.nombre_faits_manquants = r.nombre_faits_manquants.wrapping_add(1);
    }
}

/// The place of a missing fact.
pub(crate) fn chemin_du_fait(fait: Fait) -> la_chemin {
    la_chemin { champ: u16::from(fait.champ().code()), rang: fait.rang(), sous_rang: 0 }
}

pub(crate) fn code_ou_zero<E: Enumeration>(mot: Option<E>) -> u8 {
    mot.map_or(0, Enumeration::code)
}

/// In a place whose bytes are zero.
fn ecrire_constat(place: &mut la_constat, c: &Constat) {
    place.disposition = c.disposition.code();
    place.code = c.code.code();
    place.etat = c.etat.code();
    ecrire_grandeur(&mut place.requis, c.chiffres.requis);
    ecrire_grandeur(&mut place.constate, c.chiffres.constate);
    ecrire_grandeur(&mut place.manque, c.chiffres.manque);
}

/// In a place whose bytes are zero.
fn ecrire_grandeur(place: &mut la_grandeur, g: Grandeur) {
    use GenreGrandeur as G;
    let (genre, valeur) = match g {
        Grandeur::Rien => return,
        Grandeur::Annees(n) => (G::Annees, u32::from(n)),
        Grandeur::Duree(d) => {
            (place.mois, place.jours) = (d.mois, d.jours);
            (G::Duree, u32::from(d.annees))
        }
        Grandeur::Jours(n) => (G::Jours, n),
        Grandeur::Age(n) => (G::Age, u32::from(n)),
        Grandeur::Semaines(n) => (G::Semaines, u32::from(n)),
        Grandeur::Date(d) => (G::Date, d.aaaammjj()),
        Grandeur::Nombre(n) => (G::Nombre, u32::from(n)),
        Grandeur::OuiNon(b) => (G::OuiNon, u32::from(OuiNon::de(b).code())),
        Grandeur::Dispense => (G::Dispense, 0),
        Grandeur::Diplome(d) => (G::Diplome, u32::from(d.code())),
    };
    (place.genre, place.valeur) = (genre.code(), valeur);
}

/// The decision of a record, refused when no evaluation can have written it.
pub(crate) fn lire_decision(argument: u8, r: &la_decision) -> Result<Decision, Refus> {
    verifier(argument, r)?;
    etat_applique(r)?;
    let mut decision = Decision {
        annee: r.annee,
        classe: mot(r.classe)?,
        date_reference: jour(r.date_reference)?,
        verdict: mot(r.verdict)?,
        section: mot_ou_rien(r.section)?,
        situation: mot(r.situation)?,
        classe_rattachement: mot_ou_rien(r.classe_rattachement)?,
        constats: Default::default(),
        faits_manquants: Default::default(),
        lectures_sollicitees: Lectures::depuis_bits(r.lectures_sollicitees).ok_or(Refus::code_inconnu())?,
        avertissements: lire_avertissements(r)?,
    };
    for constat in r.constats.get(..usize::from(r.nombre_constats)).ok_or(Refus::code_inconnu())? {
        let _ = decision.constats.push(lire_constat(constat)?);
    }
    for chemin in r.faits_manquants.get(..usize::from(r.nombre_faits_manquants)).ok_or(Refus::code_inconnu())? {
        let _ = decision.faits_manquants.push(lire_fait(*chemin)?);
    }
    Ok(decision)
}

/// The state of the text that the decision of a record was given under: that of its list where the record says none.
pub(crate) fn etat_applique(r: &la_decision) -> Result<EtatDuTexte, Refus> {
    Ok(mot_ou_rien(r.etat_du_texte)?.unwrap_or_else(|| EtatDuTexte::de_la_liste(r.annee)))
}

/// The set, in which the first one is; a record of the first layouts has that one alone.
fn lire_avertissements(r: &la_decision) -> Result<Avertissements, Refus> {
    let premier = mot_ou_rien::<Avertissement>(r.avertissement)?;
    let tous = Avertissements::depuis_bits(r.avertissements).ok_or(Refus::code_inconnu())?;
    Ok(premier.map_or(tous, |premier| tous.avec(premier)))
}

/// The rank of a finding, refused where the decision has none such.
pub(crate) fn rang_de(decision: &Decision, rang: u32) -> Result<usize, Refus> {
    let rang = usize::try_from(rang).ok().filter(|&rang| rang < decision.constats.len());
    rang.ok_or(Refus::code_inconnu())
}

fn verifier(argument: u8, r: &la_decision) -> Result<(), Refus> {
    if r.version == LA_VERSION_ENREGISTREMENT && r.taille == la_decision::TAILLE {
        Ok(())
    } else {
        Err(Refus::argument(Statut::Version, argument))
    }
}

fn mot<E: Enumeration>(code: u8) -> Result<E, Refus> {
    E::depuis_code(code).ok_or(Refus::code_inconnu())
}

fn mot_ou_rien<E: Enumeration>(code: u8) -> Result<Option<E>, Refus> {
    if code == 0 { Ok(None) } else { mot(code).map(Some) }
}

fn jour(nombre: u32) -> Result<Date, Refus> {
    Date::depuis_aaaammjj(nombre).map_err(|_| Refus::code_inconnu())
}

fn lire_constat(c: &la_constat) -> Result<Constat, Refus> {
    Ok(Constat {
        code: mot::<CodeConstat>(c.code)?,
        etat: mot::<Etat>(c.etat)?,
        disposition: Renvoi::depuis_code(c.disposition),
        chiffres: Chiffres {
            requis: lire_grandeur(c.requis)?,
            constate: lire_grandeur(c.constate)?,
            manque: lire_grandeur(c.manque)?,
        },
    })
}

fn lire_grandeur(g: la_grandeur) -> Result<Grandeur, Refus> {
    use GenreGrandeur as G;
    let Some(genre) = mot_ou_rien::<G>(g.genre)? else { return Ok(Grandeur::Rien) };
    let court = u16::try_from(g.valeur).map_err(|_| Refus::code_inconnu());
    let code = || u8::try_from(g.valeur).map_err(|_| Refus::code_inconnu());
    Ok(match genre {
        G::Annees => Grandeur::Annees(court?),
        G::Duree => Grandeur::Duree(Duree { annees: court?, mois: g.mois, jours: g.jours }),
        G::Jours => Grandeur::Jours(g.valeur),
        G::Age => Grandeur::Age(court?),
        G::Semaines => Grandeur::Semaines(court?),
        G::Date => Grandeur::Date(jour(g.valeur)?),
        G::Nombre => Grandeur::Nombre(court?),
        G::OuiNon => Grandeur::OuiNon(mot::<OuiNon>(code()?)? == OuiNon::Oui),
        G::Dispense => Grandeur::Dispense,
        G::Diplome => Grandeur::Diplome(mot::<DiplomeInformatique>(code()?)?),
    })
}

fn lire_fait(c: la_chemin) -> Result<Fait, Refus> {
    Ok(match lire_chemin(c)?.champ {
        Champ::Naissance => Fait::Naissance,
        Champ::FormationAncienEleve => Fait::AncienEleve,
        Champ::FormationDiplomeAssimile => Fait::DiplomeAssimile,
        Champ::FormationAdmissibleConcours => Fait::AdmissibleConcours,
        Champ::FormationSemainesPerfectionnement => Fait::SemainesPerfectionnement,
        Champ::FormationAttestationStageInformatique => Fait::AttestationStageInformatique,
        Champ::FormationCertificatComptabilite => Fait::CertificatComptabilite,
        Champ::FormationDiplomeInformatique => Fait::DiplomeInformatique,
        Champ::FormationExperienceInformatiqueReconnue => Fait::ExperienceInformatiqueReconnue,
        Champ::Inscrit1999 => Fait::Inscrit1999,
        Champ::PropositionMinistre => Fait::PropositionMinistre,
        Champ::FormationEleveConcoursInterne => Fait::EleveConcoursInterne,
        Champ::FormationAttestationMsa => Fait::AttestationMsa,
        Champ::FormationAttestationCesdir => Fait::AttestationCesdir,
        Champ::Recevable2010 => Fait::Recevable2010,
        Champ::PeriodeNiveau => Fait::Niveau(c.rang),
        Champ::PeriodeSectionOrigine => Fait::SectionOrigine(c.rang),
        _ => return Err(Refus::code_inconnu()),
    })
}

/// The path of a record.
pub(crate) fn lire_chemin(c: la_chemin) -> Result<Chemin, Refus> {
    let champ = u8::try_from(c.champ).ok().and_then(Champ::depuis_code).ok_or(Refus::code_inconnu())?;
    Ok(Chemin { champ, rang: c.rang, sous_rang: c.sous_rang, inconnu: None })
}
