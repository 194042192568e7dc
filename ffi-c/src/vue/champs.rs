//! Where each day and each code of a fact lies in the records.
//!
//! Generated from ffi-c/src/enregistrements and kernel/src/format/champs.rs by outils/enregistrements_c.py (make generer): do not edit.

use super::Vue;
use crate::enregistrements::la_periode;
use liste_aptitude_noyau::erreur::Champ as C;

#[rustfmt::skip] // one row = one field
impl Vue<'_> {
    /// A day, as the record has it; 0 where it has none.
    #[inline]
    pub(super) fn nombre_date(&self, champ: C) -> u32 {
        match (*self, champ) {
            (Vue::Dossier(r), C::Naissance) => r.naissance,
            (Vue::Plage(r), C::FormationScolariteDebut | C::CategorieADebut | C::FonctionsDebut) => r.debut,
            (Vue::Plage(r), C::FormationScolariteFin | C::CategorieAFin | C::FonctionsFin) => r.fin,
            (Vue::Periode(r), C::PeriodeDebut) => r.debut,
            (Vue::Periode(r), C::PeriodeFin) => r.fin,
            (Vue::Reclassement(r), C::ReclassementDate) => r.date,
            (Vue::Inscription(r), C::InscriptionPublication) => r.publication,
            (Vue::Position(r), C::PositionDebut) => r.debut,
            (Vue::Position(r), C::PositionFin) => r.fin,
            (Vue::Dossier(r), C::DepartRegime) => r.depart_regime,
            (Vue::Depot(r), C::DepotCachetPoste | C::DepotDateValidation) => r.depot.cachet_poste,
            _ => 0,
        }
    }
    /// A code; 0 where it has none.
    #[inline]
    pub(super) fn code(&self, champ: C) -> u8 {
        match (*self, champ) {
            (Vue::Formation(r), C::FormationAncienEleve) => r.formation.ancien_eleve,
            (Vue::Formation(r), C::FormationDiplomeAssimile) => r.formation.diplome_assimile,
            (Vue::Formation(r), C::FormationAdmissibleConcours) => r.formation.admissible_concours,
            (Vue::Formation(r), C::FormationAttestationStageInformatique) => r.formation.attestation_stage_informatique,
            (Vue::Formation(r), C::FormationCertificatComptabilite) => r.formation.certificat_comptabilite,
            (Vue::Formation(r), C::FormationDiplomeInformatique) => r.formation.diplome_informatique,
            (Vue::Formation(r), C::FormationExperienceInformatiqueReconnue) => r.formation.experience_informatique_reconnue,
            (Vue::Organisme(r), C::OrganismeRegime) => r.regime,
            (Vue::Organisme(r), C::OrganismeType) => r.type_organisme,
            (Vue::Organisme(r), C::OrganismeCategorie) => r.categorie,
            (Vue::Periode(r), C::PeriodeFonction) => r.fonction,
            (Vue::Periode(r), C::PeriodeQualite) => r.qualite,
            (Vue::Periode(r), C::PeriodeSeuilCoefficient) => r.seuil_coefficient,
            (Vue::Periode(r), C::PeriodeAttachePrincipal) => r.attache_principal,
            (Vue::Periode(r), C::PeriodeInterim) => r.interim,
            (Vue::Periode(r), C::PeriodeNominationReguliere) => r.nomination_reguliere,
            (Vue::Periode(r), C::PeriodeSectionOrigine) => r.section_origine,
            (Vue::Periode(r), C::PeriodeClasseOrigine) => r.classe_origine,
            (Vue::Reclassement(r), C::ReclassementCategorie) => r.categorie,
            (Vue::Periode(r), C::PeriodeClasseDeclaree) => r.classe_declaree,
            (Vue::Inscription(r), C::InscriptionClasse) => r.classe,
            (Vue::Inscription(r), C::InscriptionSection) => r.section,
            (Vue::Inscription(r), C::InscriptionArticle15) => r.article15,
            (Vue::Position(r), C::PositionType) => r.type_position,
            (Vue::FonctionPublique(r), C::PropositionMinistre) => r.fonction_publique.proposition_ministre,
            (Vue::Dossier(r), C::Inscrit1999) => r.inscrit_1999,
            (Vue::Demande(r), C::DemandeClasse) => r.classe,
            (Vue::Depot(r), C::DepotRecommande) => r.depot.recommande,
            (Vue::Depot(r), C::DepotClassesIndiquees) => r.depot.classes_indiquees,
            (Vue::Depot(r), C::DepotPiecesJointes) => r.depot.pieces_jointes,
            (Vue::Periode(r), C::PeriodeNiveauEquivalent) => r.niveau_equivalent,
            (Vue::Periode(r), C::PeriodeMaintien) => r.maintien,
            (Vue::Formation(r), C::FormationEleveConcoursInterne) => r.eleve_concours_interne,
            (Vue::Formation(r), C::FormationAttestationMsa) => r.attestation_msa,
            (Vue::Formation(r), C::FormationAttestationCesdir) => r.attestation_cesdir,
            (Vue::Position(r), C::PositionChampSocial) => r.champ_social,
            (Vue::FonctionPublique(r), C::FonctionPubliqueStatut) => r.statut_agent,
            (Vue::Dossier(r), C::Recevable2010) => r.recevable_2010,
            (Vue::Demande(r), C::DemandeReduction) => r.reduction_demandee,
            (Vue::Depot(r), C::DepotVoie) => r.voie,
            _ => 0,
        }
    }
}

/// Is every byte zero behind the level of a period, but for its region? Not inlined: they are then read as words, and not one by one.
#[inline(never)]
#[rustfmt::skip] // one row = one word
pub(super) fn est_sobre(p: &la_periode) -> bool {
    p.agrement_date == 0
    && u64::from_ne_bytes([p.qualite, p.seuil_coefficient, p.attache_principal, p.interim, p.nomination_reguliere, p.agrement, p.section_origine, p.classe_origine]) == 0
    && u16::from_ne_bytes([p.classe_declaree, p.nombre_reclassements]) == 0
    && u32::from_ne_bytes([p.niveau_equivalent, p.maintien, p.reserve[0], p.reserve[1]]) == 0
}
