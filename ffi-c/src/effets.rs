//! What follows from being on the list, or from asking to be, as plain values.
//!
//! Words are codes of their lists, dates YYYYMMDD, 0 when absent where that has a meaning. A word or date that cannot be is refused with the
//! position of its argument; values that contradict each other with a code of the list `erreur_effet`. Designation without
//! inscription (A23), routing (A16), mandates, seats and the school are not exposed.

use crate::codes::OuiNon;
use crate::enregistrements::*;
use crate::etats::Sous;
use crate::frontiere::{Appel, Entree, Sortie};
use crate::statut::{Refus, Statut, repondre};
use crate::vue;
use liste_aptitude_noyau::effets::acces::{Acces, FaitsAcces, TitreAcces, acces_sous};
use liste_aptitude_noyau::effets::calendrier::calendrier;
use liste_aptitude_noyau::effets::commission::{Scrutin, VoixPresident, scrutin};
use liste_aptitude_noyau::effets::quotas::{Effectifs, Quota, quotas};
use liste_aptitude_noyau::effets::reclamation::{Reclamation, reclamation_sous};
use liste_aptitude_noyau::effets::reconduction::reconduction;
use liste_aptitude_noyau::effets::validite::validite;
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::section::SectionOrigine;

pub(crate) fn mot<E: Enumeration>(argument: u8, code: u32) -> Result<E, Refus> {
    u8::try_from(code).ok().and_then(E::depuis_code).ok_or(Refus::regle(argument, Regle::ValeurInconnue))
}

pub(crate) fn court<N: TryFrom<u32>>(argument: u8, nombre: u32) -> Result<N, Refus> {
    N::try_from(nombre).map_err(|_| Refus::regle(argument, Regle::HorsBornes))
}

pub(crate) fn choix_de_lectures(argument: u8, bits: u32) -> Result<Lectures, Refus> {
    Lectures::depuis_bits(court(argument, bits)?).ok_or(Refus::regle(argument, Regle::HorsBornes))
}

fn jour_facultatif(argument: u8, nombre: u32) -> Result<Option<Date>, Refus> {
    vue::date(nombre).map_err(|regle| Refus::regle(argument, regle))
}

fn jour(argument: u8, nombre: u32) -> Result<Date, Refus> {
    jour_facultatif(argument, nombre)?.ok_or(Refus::regle(argument, Regle::ChampRequis))
}

/// Does a title (list `titre_acces`) in `classe` open an emploi of class `emploi` (A21)? `lectures` as in a demande; the facts that the
/// case does not need are not asked.
#[unsafe(no_mangle)]
pub extern "C" fn la_examiner_acces(
    titre: u32,
    classe: u32,
    emploi: u32,
    lectures: u32,
    faits: Entree<'_, la_faits_acces>,
    taille_faits: u32,
    acces: Sortie<'_, la_acces>,
    taille_acces: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(9, erreur, taille_erreur, |appel| {
        examiner_acces(
            appel,
            Sous::AUCUN,
            titre,
            classe,
            emploi,
            lectures,
            (faits, taille_faits),
            (acces, taille_acces),
        )
    })
}

/// [`la_examiner_acces`], or the same under a state that is asked for.
pub(crate) fn examiner_acces(
    appel: &mut Appel,
    sous: Sous,
    titre: u32,
    classe: u32,
    emploi: u32,
    lectures: u32,
    (faits, taille_faits): (Entree<'_, la_faits_acces>, u32),
    (acces, taille_acces): (Sortie<'_, la_acces>, u32),
) -> Result<(), Refus> {
    let faits = lire_faits(sous.place(5), appel.lire(sous.place(5), faits, taille_faits)?)?;
    let sortie = appel.ecrire(sous.place(7), acces, taille_acces)?;
    let (titre, classe, emploi): (TitreAcces, Classe, Classe) =
        (mot(sous.place(1), titre)?, mot(sous.place(2), classe)?, mot(sous.place(3), emploi)?);
    let etat = sous.exige()?;
    let lu = acces_sous(etat, titre, classe, emploi, &faits, choix_de_lectures(sous.place(4), lectures)?);
    *sortie.remplir() = acces_plat(&lu);
    Ok(())
}

pub(crate) fn acces_plat(lu: &Acces) -> la_acces {
    la_acces {
        version: LA_VERSION_ENREGISTREMENT,
        taille: la_acces::TAILLE,
        disposition: lu.disposition.code(),
        lectures: lu.lectures.bits(),
        etat: lu.etat.code(),
        classe: lu.classe.code(),
    }
}

pub(crate) fn lire_faits(argument: u8, f: &la_faits_acces) -> Result<FaitsAcces, Refus> {
    if f.version != LA_VERSION_ENREGISTREMENT || f.taille != la_faits_acces::TAILLE {
        return Err(Refus::argument(Statut::Version, argument));
    }
    let refus = |regle| Refus::regle(argument, regle);
    if f.reserve != [0; 2] {
        return Err(refus(Regle::OctetsReserves));
    }
    let avis = vue::si_connu(u32::from(f.avis_infructueux), f.avis_connus).map_err(refus)?;
    Ok(FaitsAcces {
        diplome: mot_facultatif(argument, f.diplome_informatique)?,
        experience: vue::oui_non(f.experience_informatique_reconnue).map_err(refus)?,
        regime: mot_facultatif(argument, f.regime)?,
        decision_nationale: vue::oui_non(f.decision_nationale).map_err(refus)?,
        avis_infructueux: avis.map(|n| court(argument, n)).transpose()?,
    })
}

fn mot_facultatif<E: Enumeration>(argument: u8, code: u8) -> Result<Option<E>, Refus> {
    if code == 0 { Ok(None) } else { mot(argument, u32::from(code)).map(Some) }
}

/// The days of the list of `annee`, published on `publication` (0 if it is not).
#[unsafe(no_mangle)]
pub extern "C" fn la_etablir_calendrier(
    annee: u32,
    publication: u32,
    lectures: u32,
    calendrier: Sortie<'_, la_calendrier>,
    taille_calendrier: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(6, erreur, taille_erreur, |appel| {
        let sortie = appel.ecrire(4, calendrier, taille_calendrier)?;
        let publication = jour_facultatif(2, publication)?;
        let lu = self::calendrier(court(1, annee)?, publication, choix_de_lectures(3, lectures)?)?;
        *sortie.remplir() = la_calendrier {
            version: LA_VERSION_ENREGISTREMENT,
            taille: la_calendrier::TAILLE,
            dernier_depot: lu.dernier_depot.aaaammjj(),
            reference: lu.reference.aaaammjj(),
            publication: lu.publication.map_or(0, Date::aaaammjj),
            dernier_jour_reclamation: lu.dernier_jour_reclamation.map_or(0, Date::aaaammjj),
            annee: lu.annee,
            reserve: [0; 2],
        };
        Ok(())
    })
}

/// Is a claim posted on `envoi` against a list published on `publication` in time (A24)?
#[unsafe(no_mangle)]
pub extern "C" fn la_juger_reclamation(
    publication: u32,
    envoi: u32,
    lectures: u32,
    reclamation: Sortie<'_, la_reclamation>,
    taille_reclamation: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(6, erreur, taille_erreur, |appel| {
        juger_reclamation(appel, Sous::AUCUN, publication, envoi, lectures, (reclamation, taille_reclamation))
    })
}

/// [`la_juger_reclamation`], or the same under a state that is asked for.
pub(crate) fn juger_reclamation(
    appel: &mut Appel,
    sous: Sous,
    publication: u32,
    envoi: u32,
    lectures: u32,
    (reclamation, taille_reclamation): (Sortie<'_, la_reclamation>, u32),
) -> Result<(), Refus> {
    let sortie = appel.ecrire(sous.place(4), reclamation, taille_reclamation)?;
    let (publication, envoi) = (jour(sous.place(1), publication)?, jour(sous.place(2), envoi)?);
    let lue = reclamation_sous(sous.exige()?, publication, envoi, choix_de_lectures(sous.place(3), lectures)?)?;
    *sortie.remplir() = reclamation_plate(&lue);
    Ok(())
}

fn reclamation_plate(lue: &Reclamation) -> la_reclamation {
    la_reclamation {
        version: LA_VERSION_ENREGISTREMENT,
        taille: la_reclamation::TAILLE,
        dernier_jour: lue.dernier_jour.aaaammjj(),
        dernier_jour_autre_lecture: lue.dernier_jour_autre_lecture.aaaammjj(),
        disposition: lue.disposition.code(),
        lectures: lue.lectures.bits(),
        statut: lue.statut.code(),
        reserve: 0,
    }
}

/// Until which list is an inscription of `annee`, in `classe` and `section` (list `section_origine`), renewed (A22)? `premiere` (list
/// `oui_non`): is it the first in that class, in the first section, since the list of 2000? `radiation`: the list year for which the
/// minister brought a motivated request to strike off, 0 none.
#[unsafe(no_mangle)]
pub extern "C" fn la_compter_reconduction(
    annee: u32,
    classe: u32,
    section: u32,
    premiere: u32,
    radiation: u32,
    reconduction: Sortie<'_, la_reconduction>,
    taille_reconduction: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(8, erreur, taille_erreur, |appel| {
        let sortie = appel.ecrire(6, reconduction, taille_reconduction)?;
        let (classe, section): (Classe, SectionOrigine) = (mot(2, classe)?, mot(3, section)?);
        let premiere = mot::<OuiNon>(4, premiere)? == OuiNon::Oui;
        let radiation: u16 = court(5, radiation)?;
        let radiation = (radiation != 0).then_some(radiation);
        let lue = self::reconduction(court(1, annee)?, classe, section, premiere, radiation)?;
        *sortie.remplir() = la_reconduction {
            version: LA_VERSION_ENREGISTREMENT,
            taille: la_reconduction::TAILLE,
            disposition: lue.disposition.code(),
            annee: lue.annee,
            derniere: lue.derniere,
        };
        Ok(())
    })
}

/// Is a list published on `publication` valid on `jour` (A1.al2), the next one being published on `suivante` (0 if it is not)? `etat`
/// receives a code of the list `validite`.
#[unsafe(no_mangle)]
pub extern "C" fn la_dire_validite(
    publication: u32,
    suivante: u32,
    jour: u32,
    etat: Sortie<'_, u8>,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(5, erreur, taille_erreur, |appel| {
        let sortie = appel.ecrire(4, etat, 1)?;
        let suivante = jour_facultatif(2, suivante)?;
        *sortie.remplir() = validite(self::jour(1, publication)?, suivante, self::jour(3, jour)?)?.code();
        Ok(())
    })
}

/// The ceilings of the second and third sections for a list of so many persons in each, and the overruns (A9.al3, A10.al1). `elargie`
/// (list `oui_non`): has a ministerial arrêté raised the third section (R123-45.al6)?
#[unsafe(no_mangle)]
pub extern "C" fn la_calculer_quotas(
    premiere: u32,
    deuxieme: u32,
    deuxieme_informatique: u32,
    troisieme: u32,
    elargie: u32,
    quotas: Sortie<'_, la_quotas>,
    taille_quotas: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(8, erreur, taille_erreur, |appel| {
        let sortie = appel.ecrire(6, quotas, taille_quotas)?;
        let effectifs = Effectifs { premiere, deuxieme, deuxieme_informatique, troisieme };
        let lus = self::quotas(&effectifs, mot::<OuiNon>(5, elargie)? == OuiNon::Oui)?;
        *sortie.remplir() = la_quotas {
            version: LA_VERSION_ENREGISTREMENT,
            taille: la_quotas::TAILLE,
            deuxieme: quota_plat(&lus.deuxieme),
            deuxieme_informatique: quota_plat(&lus.deuxieme_informatique),
            troisieme: quota_plat(&lus.troisieme),
        };
        Ok(())
    })
}

pub(crate) fn quota_plat(q: &Quota) -> la_quota {
    la_quota { plafond: q.plafond, effectif: q.effectif, depassement: q.depassement, disposition: q.disposition.code() }
}

/// A vote of the commission (A2.al6): members present, votes for and against, what the president did (list `voix_president`).
#[unsafe(no_mangle)]
pub extern "C" fn la_depouiller_scrutin(
    presents: u32,
    pour: u32,
    contre: u32,
    president: u32,
    scrutin: Sortie<'_, la_scrutin>,
    taille_scrutin: u32,
    erreur: Sortie<'_, la_erreur>,
    taille_erreur: u32,
) -> i32 {
    repondre(7, erreur, taille_erreur, |appel| {
        let sortie = appel.ecrire(5, scrutin, taille_scrutin)?;
        let president: VoixPresident = mot(4, president)?;
        let lu = self::scrutin(court(1, presents)?, court(2, pour)?, court(3, contre)?, president)?;
        *sortie.remplir() = scrutin_plat(&lu);
        Ok(())
    })
}

pub(crate) fn scrutin_plat(lu: &Scrutin) -> la_scrutin {
    la_scrutin {
        version: LA_VERSION_ENREGISTREMENT,
        taille: la_scrutin::TAILLE,
        disposition: lu.disposition.code(),
        adopte: OuiNon::de(lu.adopte).code(),
        preponderante: OuiNon::de(lu.preponderante).code(),
        reserve: [0; 2],
    }
}
