//! The flat records as a front of the kernel: read in place, one field at a time, by the rules of the kernel.

mod champs;

use crate::codes::{GenreAgrement, OuiNon};
use crate::enregistrements as e;
use crate::frontiere::{octets, utf8};
use core::ffi::c_char;
use liste_aptitude_noyau::erreur::{Champ as C, Regle};
use liste_aptitude_noyau::format::{AgrementLu, Etranger, Lu, Objet};
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::emploi::Agrement;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::Region;
use liste_aptitude_noyau::vocabulaire::section::Voie;

/// One object of the interchange format, where it lies in a record.
#[derive(Clone, Copy)]
pub(crate) enum Vue<'a> {
    Dossier(&'a e::la_dossier),
    /// Its later fields are in the dossier.
    Formation(&'a e::la_dossier),
    Periode(&'a e::la_periode),
    /// The body of a period.
    Organisme(&'a e::la_periode),
    Reclassement(&'a e::la_reclassement),
    Inscription(&'a e::la_inscription),
    Position(&'a e::la_position),
    /// Its later fields are in the dossier.
    FonctionPublique(&'a e::la_dossier),
    Plage(&'a e::la_plage),
    Demande(&'a e::la_demande),
    /// Its route is in the demande.
    Depot(&'a e::la_demande),
}

/// A number with a field that says whether it is known.
#[inline]
pub(crate) fn si_connu(nombre: u32, connu: u8) -> Lu<u32> {
    match oui_non(connu)? {
        Some(true) => Ok(Some(nombre)),
        _ if nombre == 0 => Ok(None),
        _ => Err(Regle::OctetsReserves),
    }
}

#[inline]
pub(crate) fn oui_non(code: u8) -> Lu<bool> {
    match code {
        0 => Ok(None),
        _ => OuiNon::depuis_code(code).map(|o| Some(o == OuiNon::Oui)).ok_or(Regle::ValeurInconnue),
    }
}

#[inline(always)]
pub(crate) fn date(nombre: u32) -> Lu<Date> {
    match nombre {
        0 => Ok(None),
        _ => Date::depuis_aaaammjj(nombre).map(Some).map_err(Regle::from),
    }
}

/// A text up to its first zero byte, without the spaces at its end.
#[inline]
fn texte(champ: &[c_char]) -> Result<&str, Regle> {
    let octets = octets(champ);
    let texte = octets.split(|&o| o == 0).next().unwrap_or(octets);
    utf8(texte).map(|t| t.trim_end_matches(' ')).ok_or(Regle::Type)
}

/// The identifier of a dossier.
pub(crate) fn identifiant(dossier: &e::la_dossier) -> Result<&str, Regle> {
    texte(&dossier.id)
}

impl<'a> Objet for Vue<'a> {
    #[inline(always)]
    fn date(&self, champ: C) -> Lu<Date> {
        // One place for the day of a filing: its route says which day it is.
        let autre_voie = match (*self, champ) {
            (Vue::Depot(d), C::DepotCachetPoste) => d.voie == Voie::Dematerialisee.code(),
            (Vue::Depot(d), C::DepotDateValidation) => d.voie != Voie::Dematerialisee.code(),
            _ => false,
        };
        if autre_voie { Ok(None) } else { date(self.nombre_date(champ)) }
    }

    #[inline]
    fn booleen(&self, champ: C) -> Lu<bool> {
        oui_non(self.code(champ))
    }

    #[inline]
    fn entier(&self, champ: C) -> Lu<u32> {
        let annee = |annee: u16| Ok((annee != 0).then_some(u32::from(annee)));
        match (*self, champ) {
            (Vue::Periode(p), C::PeriodeNiveau) => si_connu(u32::from(p.niveau), p.niveau_connu),
            (Vue::Formation(f), C::FormationSemainesPerfectionnement) => {
                si_connu(u32::from(f.formation.semaines_perfectionnement), f.formation.semaines_connues)
            }
            (Vue::Inscription(i), C::InscriptionAnnee) => annee(i.annee),
            (Vue::Demande(d), C::DemandeAnnee) => annee(d.annee),
            (Vue::Demande(d), C::DemandeLectures) => Ok(Some(u32::from(d.lectures))),
            (Vue::Depot(d), C::DepotExemplaires) => Ok(Some(u32::from(d.depot.exemplaires))),
            _ => Ok(None),
        }
    }

    #[inline]
    fn choix<E: Enumeration>(&self, champ: C) -> Lu<E> {
        match self.code(champ) {
            0 => Ok(None),
            code => E::depuis_code(code).map(Some).ok_or(Regle::ValeurInconnue),
        }
    }

    #[inline]
    fn texte(&self, champ: C) -> Lu<&str> {
        match (*self, champ) {
            (Vue::Dossier(d), C::Id) => identifiant(d).map(Some),
            _ => Ok(None),
        }
    }

    #[inline]
    fn region(&self, _: C) -> Lu<Region> {
        let &Vue::Organisme(p) = self else { return Ok(None) };
        match octets(&p.region).first_chunk().and_then(Region::simple) {
            Some(region) => Ok(region),
            None => texte(&p.region).map(Region::nouvelle),
        }
    }

    #[inline(always)]
    fn agrement(&self, _: C) -> Result<AgrementLu, Regle> {
        let &Vue::Periode(p) = self else { return Ok(AgrementLu::Absent) };
        let sans_date = |lu| if p.agrement_date == 0 { Ok(lu) } else { Err(Regle::OctetsReserves) };
        match (p.agrement, GenreAgrement::depuis_code(p.agrement)) {
            (0, _) => sans_date(AgrementLu::Absent),
            (_, Some(GenreAgrement::Aucun)) => sans_date(AgrementLu::Ecrit(Agrement::Aucun)),
            (_, Some(GenreAgrement::SansObjet)) => sans_date(AgrementLu::Ecrit(Agrement::SansObjet)),
            (_, Some(GenreAgrement::Donne)) => {
                let jour = date(p.agrement_date)?.ok_or(Regle::ChampRequis)?;
                Ok(AgrementLu::Ecrit(Agrement::Le(jour)))
            }
            (_, None) => Err(Regle::ValeurInconnue),
        }
    }

    #[inline]
    fn objet(&self, champ: C) -> Lu<Self> {
        Ok(match (*self, champ) {
            (Vue::Dossier(d), C::Formation) => Some(Vue::Formation(d)),
            (Vue::Formation(f), C::FormationScolarite) => {
                let s = &f.formation.scolarite;
                (s.debut != 0 || s.fin != 0).then_some(Vue::Plage(s))
            }
            (Vue::Periode(p), C::PeriodeOrganisme) => Some(Vue::Organisme(p)),
            (Vue::Dossier(d), C::Position) => {
                let p = &d.position;
                let octets = [p.type_position, p.champ_social];
                let donnee = p.debut != 0 || p.fin != 0 || octets != [0; 2] || p.reserve != [0; 2];
                donnee.then_some(Vue::Position(p))
            }
            (Vue::Dossier(d), C::FonctionPublique) => {
                let f = &d.fonction_publique;
                let nombres = [f.nombre_categorie_a, f.nombre_fonctions_securite_sociale];
                let contenu = [f.proposition_ministre, d.statut_agent];
                match oui_non(f.presente)? {
                    Some(true) => Some(Vue::FonctionPublique(d)),
                    _ if contenu == [0; 2] && nombres == [0; 2] => None,
                    _ => return Err(Regle::OctetsReserves),
                }
            }
            (Vue::Demande(d), C::Depot) => {
                let p = &d.depot;
                let octets = [d.voie, p.exemplaires, p.recommande, p.classes_indiquees, p.pieces_jointes];
                (p.cachet_poste != 0 || octets != [0; 5]).then_some(Vue::Depot(d))
            }
            _ => None,
        })
    }

    #[inline]
    fn longueur(&self, champ: C, capacite: usize) -> Result<u8, Regle> {
        let nombre = match (*self, champ) {
            (Vue::Dossier(d), C::Carriere) => d.nombre_carriere,
            (Vue::Dossier(d), C::Inscriptions) => d.nombre_inscriptions,
            (Vue::Periode(p), C::PeriodeReclassements) => p.nombre_reclassements,
            (Vue::FonctionPublique(d), C::CategorieA) => d.fonction_publique.nombre_categorie_a,
            (Vue::FonctionPublique(d), C::FonctionsSecuriteSociale) => {
                d.fonction_publique.nombre_fonctions_securite_sociale
            }
            _ => 0,
        };
        if usize::from(nombre) > capacite { Err(Regle::Capacite) } else { Ok(nombre) }
    }

    #[inline]
    fn element(&self, liste: C, _: C, rang: u8) -> Result<Self, Regle> {
        let rang = usize::from(rang);
        let element = match (*self, liste) {
            (Vue::Dossier(d), C::Carriere) => d.carriere.get(rang).map(Vue::Periode),
            (Vue::Dossier(d), C::Inscriptions) => d.inscriptions.get(rang).map(Vue::Inscription),
            (Vue::Periode(p), C::PeriodeReclassements) => p.reclassements.get(rang).map(Vue::Reclassement),
            (Vue::FonctionPublique(d), C::CategorieA) => d.fonction_publique.categorie_a.get(rang).map(Vue::Plage),
            (Vue::FonctionPublique(d), C::FonctionsSecuriteSociale) => {
                d.fonction_publique.fonctions_securite_sociale.get(rang).map(Vue::Plage)
            }
            _ => None,
        };
        element.ok_or(Regle::Capacite)
    }

    #[inline]
    fn est_sobre(&self) -> bool {
        if let &Vue::Periode(p) = self { champs::est_sobre(p) } else { false }
    }

    /// A record has no unknown field, but bytes that no field uses yet.
    #[inline]
    fn etranger(&self) -> Option<Etranger> {
        let reserve: &[u8] = match *self {
            Vue::Dossier(d) => &d.reserve,
            Vue::Formation(d) => &d.formation.reserve,
            Vue::Periode(p) => &p.reserve,
            Vue::Reclassement(r) => &r.reserve,
            Vue::Inscription(i) => &i.reserve,
            Vue::Position(p) => &p.reserve,
            Vue::Demande(d) => &d.reserve,
            Vue::Organisme(_) | Vue::FonctionPublique(_) | Vue::Plage(_) | Vue::Depot(_) => &[],
        };
        reserve.iter().any(|&o| o != 0).then_some(Etranger::OctetsReserves)
    }
}
