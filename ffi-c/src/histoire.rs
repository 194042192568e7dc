//! The history of the text: the states of an article in the order of time, what each changes, what a provision is on a list, how well known.
//!
//! A provision names its article here, whatever its list: `la_disposition_code` gives one. Ranks count from 0. A provision of no article of the
//! arrêté, or a rank that is not there, is an unknown code.

use crate::enregistrements::{LA_VERSION_ENREGISTREMENT, la_changement, la_etat_article};
use crate::frontiere::{Appel, Sortie};
use crate::statut::{Refus, Statut, rendre};
use liste_aptitude_noyau::citation::Citation;
use liste_aptitude_noyau::demande::{ANNEE_LISTE_MAX, ANNEE_LISTE_MIN};
use liste_aptitude_noyau::erreur::Regle;
use liste_aptitude_noyau::histoire::{EtatDArticle, etat_de_la_liste, etats};
use liste_aptitude_noyau::texte::couverture::Provision;
use liste_aptitude_noyau::texte::renvoi::Renvoi;

fn inconnu(argument: u8) -> Refus {
    Refus::argument(Statut::CodeInconnu, argument)
}

fn etat_au_rang(disposition: u32, rang: u32) -> Result<(EtatDArticle, u8), Refus> {
    let tous = || etats(Renvoi::depuis_code(disposition).article_du_texte());
    let nombre = u8::try_from(tous().count()).unwrap_or(u8::MAX);
    if nombre == 0 {
        return Err(inconnu(1));
    }
    let rang = usize::try_from(rang).unwrap_or(usize::MAX);
    Ok((tous().nth(rang).ok_or(inconnu(2))?, nombre))
}

fn etat_de_l_annee(disposition: u32, annee: u32) -> Result<(EtatDArticle, u16), Refus> {
    let annee = u16::try_from(annee).ok().filter(|a| (ANNEE_LISTE_MIN..=ANNEE_LISTE_MAX).contains(a));
    let annee = annee.ok_or(Refus::regle(2, Regle::HorsBornes))?;
    let article = Renvoi::depuis_code(disposition).article_du_texte();
    Ok((etat_de_la_liste(article, annee).ok_or(inconnu(1))?, annee))
}

/// The state of that rank of the article that a provision stands in: the lists that it governs, how many changes made it.
#[unsafe(no_mangle)]
pub extern "C" fn la_histoire(disposition: u32, rang: u32, etat: Sortie<'_, la_etat_article>, taille_etat: u32) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let place = appel.ecrire(3, etat, taille_etat)?;
        let (lu, nombre) = etat_au_rang(disposition, rang)?;
        *place.remplir() = la_etat_article {
            version: LA_VERSION_ENREGISTREMENT,
            taille: la_etat_article::TAILLE,
            article: lu.article.code(),
            premiere: lu.premiere,
            derniere: lu.derniere,
            nombre_changements: u16::try_from(lu.changements().len()).unwrap_or(u16::MAX),
            nombre_etats: nombre,
            reserve: 0,
        };
        Ok(())
    };
    rendre(faire(), None)
}

/// A change of that state, by its rank among its `nombre_changements`: the provision as it now is, as it was, and what happened to it.
#[unsafe(no_mangle)]
pub extern "C" fn la_histoire_changement(
    disposition: u32,
    rang: u32,
    rang_changement: u32,
    changement: Sortie<'_, la_changement>,
    taille_changement: u32,
) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let place = appel.ecrire(4, changement, taille_changement)?;
        let (etat, _) = etat_au_rang(disposition, rang)?;
        let lu = usize::try_from(rang_changement).ok().and_then(|r| etat.changements().get(r)).ok_or(inconnu(3))?;
        let code = |provision: Option<Provision>| provision.map_or(0, |p| p.renvoi.code());
        *place.remplir() = la_changement {
            version: LA_VERSION_ENREGISTREMENT,
            taille: la_changement::TAILLE,
            maintenant: code(etat.maintenant(lu)),
            avant: code(etat.avant(lu)),
            evolution: lu.evolution.code(),
            reserve: [0; 3],
        };
        Ok(())
    };
    rendre(faire(), None)
}

/// How well the text of the article of a provision is known for the list of a year (2000 to 2199): a code of the list `fidelite`.
#[unsafe(no_mangle)]
pub extern "C" fn la_fidelite(disposition: u32, annee: u32, fidelite: Sortie<'_, u32>) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let place = appel.ecrire(3, fidelite, 4)?;
        let (etat, annee) = etat_de_l_annee(disposition, annee)?;
        *place.remplir() = u32::from(etat.fidelite(annee).code());
        Ok(())
    };
    rendre(faire(), None)
}

/// The provision that stands at the place of another, on the list of a year (2000 to 2199): `A12.al3.2` on that of 2012 is
/// `A12.al3.2@2012`. Refused where that list has none there. The rule may have moved: `la_histoire_changement` tells.
#[unsafe(no_mangle)]
pub extern "C" fn la_disposition_de_la_liste(disposition: u32, annee: u32, de_la_liste: Sortie<'_, u32>) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let place = appel.ecrire(3, de_la_liste, 4)?;
        let (etat, _) = etat_de_l_annee(disposition, annee)?;
        let renvoi = etat.renvoi(Renvoi::depuis_code(disposition).sans_liste());
        Citation::de(renvoi).provision.ok_or(inconnu(1))?;
        *place.remplir() = renvoi.code();
        Ok(())
    };
    rendre(faire(), None)
}

/// What the program makes of a provision: a code of the list `nature`.
#[unsafe(no_mangle)]
pub extern "C" fn la_disposition_nature(disposition: u32, nature: Sortie<'_, u32>) -> i32 {
    let mut appel = Appel::nouveau();
    let faire = || {
        let place = appel.ecrire(2, nature, 4)?;
        let provision = Citation::de(Renvoi::depuis_code(disposition)).provision.ok_or(inconnu(1))?;
        *place.remplir() = u32::from(provision.nature.code());
        Ok(())
    };
    rendre(faire(), None)
}
