//! What was written, as an object of the format: the reading of every front checks it.

use super::ecrits::{
    DemandeEcrite, DepotEcrit, DossierEcrit, FormationEcrite, InscriptionEcrite, OrganismeEcrit, PeriodeEcrite,
    PlageEcrite, PositionEcrite, ReclassementEcrit, ServicesEcrits,
};
use crate::erreur::{Champ as C, Regle};
use crate::format::{AgrementLu, Etranger, Lu, Objet};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::enumeration::Enumeration;

/// One object of what was written, for the reading of every front.
pub(super) enum Ecrit<'a> {
    Dossier(&'a DossierEcrit),
    Formation(&'a FormationEcrite),
    Plage(&'a PlageEcrite),
    Periode(&'a PeriodeEcrite),
    Organisme(&'a OrganismeEcrit),
    Reclassement(&'a ReclassementEcrit),
    Inscription(&'a InscriptionEcrite),
    Position(&'a PositionEcrite),
    Services(&'a ServicesEcrits),
    Demande(&'a DemandeEcrite),
    Depot(&'a DepotEcrit),
}

/// The code of a word that may be absent.
fn code<E: Enumeration>(mot: Option<E>) -> Option<u8> {
    mot.map(Enumeration::code)
}

impl Objet for Ecrit<'_> {
    fn date(&self, champ: C) -> Lu<Date> {
        let (debut, fin) = match *self {
            Ecrit::Plage(p) => (p.debut, p.fin),
            Ecrit::Periode(p) => (p.debut, p.fin),
            Ecrit::Position(p) => (p.debut, p.fin),
            Ecrit::Dossier(d) => return Ok(if champ == C::Naissance { d.naissance } else { d.depart_regime }),
            Ecrit::Reclassement(r) => return Ok(Some(r.date)),
            Ecrit::Inscription(i) => return Ok(Some(i.publication)),
            Ecrit::Depot(d) => {
                return Ok(if champ == C::DepotCachetPoste { d.cachet_poste } else { d.date_validation });
            }
            Ecrit::Formation(_) | Ecrit::Organisme(_) | Ecrit::Services(_) | Ecrit::Demande(_) => {
                return Err(Regle::Type);
            }
        };
        Ok(if champ.cle() == C::PeriodeDebut.cle() { Some(debut) } else { fin })
    }

    fn booleen(&self, champ: C) -> Lu<bool> {
        Ok(match (self, champ) {
            (Ecrit::Dossier(d), C::Inscrit1999) => d.inscrit_1999,
            (Ecrit::Dossier(d), C::Recevable2010) => d.recevable_2010,
            (Ecrit::Formation(f), C::FormationAncienEleve) => f.ancien_eleve,
            (Ecrit::Formation(f), C::FormationAdmissibleConcours) => f.admissible_concours,
            (Ecrit::Formation(f), C::FormationAttestationStageInformatique) => f.attestation_stage_informatique,
            (Ecrit::Formation(f), C::FormationCertificatComptabilite) => f.certificat_comptabilite,
            (Ecrit::Formation(f), C::FormationExperienceInformatiqueReconnue) => f.experience_informatique_reconnue,
            (Ecrit::Formation(f), C::FormationEleveConcoursInterne) => f.eleve_concours_interne,
            (Ecrit::Formation(f), C::FormationAttestationMsa) => f.attestation_msa,
            (Ecrit::Formation(f), C::FormationAttestationCesdir) => f.attestation_cesdir,
            (Ecrit::Periode(p), C::PeriodeSeuilCoefficient) => p.seuil_coefficient,
            (Ecrit::Periode(p), C::PeriodeAttachePrincipal) => Some(p.attache_principal),
            (Ecrit::Periode(p), C::PeriodeInterim) => Some(p.interim),
            (Ecrit::Periode(p), C::PeriodeNominationReguliere) => Some(p.nomination_reguliere),
            (Ecrit::Inscription(i), C::InscriptionArticle15) => Some(i.article15),
            (Ecrit::Services(s), C::PropositionMinistre) => s.proposition_ministre,
            (Ecrit::Position(p), C::PositionChampSocial) => Some(p.champ_social),
            (Ecrit::Demande(d), C::DemandeReduction) => Some(d.reduction_demandee),
            (Ecrit::Depot(d), C::DepotRecommande) => d.recommande,
            (Ecrit::Depot(d), C::DepotClassesIndiquees) => Some(d.classes_indiquees),
            (Ecrit::Depot(d), C::DepotPiecesJointes) => Some(d.pieces_jointes),
            _ => return Err(Regle::Type),
        })
    }

    fn entier(&self, champ: C) -> Lu<u32> {
        Ok(match (self, champ) {
            (Ecrit::Formation(f), C::FormationSemainesPerfectionnement) => f.semaines_perfectionnement.map(u32::from),
            (Ecrit::Periode(p), C::PeriodeNiveau) => p.niveau.map(u32::from),
            (Ecrit::Inscription(i), C::InscriptionAnnee) => Some(i.annee.into()),
            (Ecrit::Demande(d), C::DemandeAnnee) => Some(d.annee.into()),
            (Ecrit::Demande(d), C::DemandeLectures) => Some(d.lectures.into()),
            (Ecrit::Depot(d), C::DepotExemplaires) => d.exemplaires.map(u32::from),
            _ => return Err(Regle::Type),
        })
    }

    fn choix<E: Enumeration>(&self, champ: C) -> Lu<E> {
        let mot = match (self, champ) {
            (Ecrit::Formation(f), C::FormationDiplomeAssimile) => code(f.diplome_assimile),
            (Ecrit::Formation(f), C::FormationDiplomeInformatique) => code(f.diplome_informatique),
            (Ecrit::Organisme(o), C::OrganismeRegime) => code(Some(o.regime)),
            (Ecrit::Organisme(o), C::OrganismeType) => code(Some(o.genre)),
            (Ecrit::Organisme(o), C::OrganismeCategorie) => code(Some(o.categorie)),
            (Ecrit::Periode(p), C::PeriodeFonction) => code(Some(p.fonction)),
            (Ecrit::Periode(p), C::PeriodeQualite) => code(Some(p.qualite)),
            (Ecrit::Periode(p), C::PeriodeSectionOrigine) => code(p.section_origine),
            (Ecrit::Periode(p), C::PeriodeClasseOrigine) => code(p.classe_origine),
            (Ecrit::Periode(p), C::PeriodeClasseDeclaree) => code(p.classe_declaree),
            (Ecrit::Reclassement(r), C::ReclassementCategorie) => code(Some(r.categorie)),
            (Ecrit::Inscription(i), C::InscriptionClasse) => code(Some(i.classe)),
            (Ecrit::Inscription(i), C::InscriptionSection) => code(Some(i.section)),
            (Ecrit::Position(p), C::PositionType) => code(Some(p.genre)),
            (Ecrit::Periode(p), C::PeriodeNiveauEquivalent) => code(p.niveau_equivalent),
            (Ecrit::Periode(p), C::PeriodeMaintien) => code(p.maintien),
            (Ecrit::Services(s), C::FonctionPubliqueStatut) => code(Some(s.statut)),
            (Ecrit::Depot(d), C::DepotVoie) => code(Some(d.voie)),
            (Ecrit::Demande(d), C::DemandeClasse) => code(Some(d.classe)),
            _ => return Err(Regle::Type),
        };
        mot.map(|code| E::depuis_code(code).ok_or(Regle::ValeurInconnue)).transpose()
    }

    fn texte(&self, _champ: C) -> Lu<&str> {
        Ok(match self {
            // The kernel keeps no id; the reading asks for one.
            Ecrit::Dossier(_) => Some("-"),
            Ecrit::Organisme(o) => o.region.as_deref(),
            _ => return Err(Regle::Type),
        })
    }

    fn agrement(&self, _champ: C) -> Result<AgrementLu, Regle> {
        match self {
            Ecrit::Periode(p) => Ok(AgrementLu::Ecrit(p.agrement.0)),
            _ => Err(Regle::Type),
        }
    }

    fn objet(&self, champ: C) -> Lu<Self> {
        Ok(match (self, champ) {
            (Ecrit::Dossier(d), C::Formation) => Some(Self::Formation(&d.formation)),
            (Ecrit::Dossier(d), C::Position) => d.position.as_ref().map(Self::Position),
            (Ecrit::Dossier(d), C::FonctionPublique) => d.fonction_publique.as_ref().map(Self::Services),
            (Ecrit::Formation(f), C::FormationScolarite) => f.scolarite.as_ref().map(Self::Plage),
            (Ecrit::Periode(p), C::PeriodeOrganisme) => Some(Self::Organisme(&p.organisme)),
            (Ecrit::Demande(d), C::Depot) => d.depot.as_ref().map(Self::Depot),
            _ => return Err(Regle::Type),
        })
    }

    fn longueur(&self, champ: C, capacite: usize) -> Result<u8, Regle> {
        let longueur = match (self, champ) {
            (Ecrit::Dossier(d), C::Carriere) => d.carriere.len(),
            (Ecrit::Dossier(d), C::Inscriptions) => d.inscriptions.len(),
            (Ecrit::Periode(p), C::PeriodeReclassements) => p.reclassements.len(),
            (Ecrit::Services(s), C::CategorieA) => s.categorie_a.len(),
            (Ecrit::Services(s), C::FonctionsSecuriteSociale) => s.fonctions_securite_sociale.len(),
            (Ecrit::Services(s), C::FonctionsProtectionSociale) => s.fonctions_protection_sociale.len(),
            _ => return Err(Regle::Type),
        };
        if longueur > capacite { Err(Regle::Capacite) } else { u8::try_from(longueur).map_err(|_| Regle::Capacite) }
    }

    fn element(&self, liste: C, _element: C, rang: u8) -> Result<Self, Regle> {
        let rang = usize::from(rang);
        let trouve = match (self, liste) {
            (Ecrit::Dossier(d), C::Carriere) => d.carriere.get(rang).map(Self::Periode),
            (Ecrit::Dossier(d), C::Inscriptions) => d.inscriptions.get(rang).map(Self::Inscription),
            (Ecrit::Periode(p), C::PeriodeReclassements) => p.reclassements.get(rang).map(Self::Reclassement),
            (Ecrit::Services(s), C::CategorieA) => s.categorie_a.get(rang).map(Self::Plage),
            (Ecrit::Services(s), C::FonctionsSecuriteSociale) => {
                s.fonctions_securite_sociale.get(rang).map(Self::Plage)
            }
            (Ecrit::Services(s), C::FonctionsProtectionSociale) => {
                s.fonctions_protection_sociale.get(rang).map(Self::Plage)
            }
            _ => None,
        };
        trouve.ok_or(Regle::ChampRequis)
    }

    fn etranger(&self) -> Option<Etranger> {
        None // serde has refused it
    }
}
