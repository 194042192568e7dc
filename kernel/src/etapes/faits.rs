//! The missing facts: which there are, and which of them matter.

use super::contexte::{Contexte, Hypothese};
use super::examen::{Situe, examiner};
use super::instruction::Instruction;
use super::instruction::absences::suivants_manquants;
use super::instruction::periode::{niveau_manque, origine_manque};
use super::registre::Etats;
use crate::decision::{FAITS_MAX, Fait};
use crate::dossier::Tete;
use crate::texte::version::Applique;
use heapless::Vec;

/// Is no fact missing that could matter?
#[inline]
pub(crate) fn rien_ne_manque(tete: &Tete) -> bool {
    !tete.derivation.incomplet
}

/// Indices of career periods in the order of the bytes of their paths: `[10]` stands before `[1]`, as `0` before `]`.
const ORDRE_DES_CHEMINS: [u8; 32] = [
    0, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 1, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 2, 30, 31, 3, 4, 5, 6, 7, 8,
    9,
];

/// The facts of a dossier that are missing, in the order of their paths.
pub(crate) fn manquants<T: Applique>(instruction: &Instruction<'_, T>) -> Vec<Fait, FAITS_MAX> {
    let (dossier, texte) = (instruction.dossier, instruction.texte.texte());
    let mut faits = Vec::new();
    let mut noter = |absent: bool, fait: Fait| {
        if absent {
            let _ = faits.push(fait); // cannot be full: see FAITS_MAX
        }
    };
    for rang in ORDRE_DES_CHEMINS {
        let Some(p) = instruction.emploi(rang) else { continue };
        noter(niveau_manque(&p), Fait::Niveau(rang));
        noter(origine_manque(texte, &p), Fait::SectionOrigine(rang));
    }
    let f = &dossier.tete.formation;
    let suites = instruction.texte.suites();
    let [interne, msa, cesdir, recevable] =
        if T::AMENDE { suivants_manquants(suites, f, dossier.tete.recevable_2010) } else { [false; 4] };
    let proposition = dossier.fonction_publique.as_ref().is_some_and(|s| s.proposition_ministre.is_none());
    noter(proposition, Fait::PropositionMinistre);
    noter(f.admissible_concours.is_none(), Fait::AdmissibleConcours);
    noter(f.ancien_eleve.is_none(), Fait::AncienEleve);
    noter(cesdir, Fait::AttestationCesdir);
    noter(msa, Fait::AttestationMsa);
    noter(f.attestation_stage_informatique.is_none(), Fait::AttestationStageInformatique);
    noter(f.certificat_comptabilite.is_none(), Fait::CertificatComptabilite);
    noter(f.diplome_assimile.is_none(), Fait::DiplomeAssimile);
    noter(f.diplome_informatique.is_none(), Fait::DiplomeInformatique);
    noter(interne, Fait::EleveConcoursInterne);
    noter(f.experience_informatique_reconnue.is_none(), Fait::ExperienceInformatiqueReconnue);
    noter(f.semaines_perfectionnement.is_none(), Fait::SemainesPerfectionnement);
    noter(dossier.tete.inscrit_1999.is_none(), Fait::Inscrit1999);
    noter(dossier.tete.naissance.is_none(), Fait::Naissance);
    noter(recevable, Fait::Recevable2010);
    faits
}

/// The missing facts that change the verdict or a finding, put alone at one end with all others at the other end; all of them
/// when none does so alone and yet something is unknown: the two ends differ.
pub(crate) fn qui_comptent(
    cx: &mut Contexte<'_, impl Applique>,
    situe: &Situe<'_>,
    pires: Etats,
    meilleurs: Etats,
) -> Vec<Fait, FAITS_MAX> {
    if pires == meilleurs {
        // Each fact works in one direction only: equal ends leave nothing in between.
        return Vec::new();
    }
    let tous = manquants(&cx.instruction());
    let mut etats = |hypothese| {
        let mut etats = Etats::TOUTES_REMPLIES;
        let _ = examiner(cx, situe, hypothese, &mut etats);
        etats
    };
    let mut comptent: Vec<Fait, FAITS_MAX> = tous.clone();
    comptent.retain(|&fait| {
        etats(Hypothese::meilleure_sauf(fait)) != meilleurs || etats(Hypothese::pire_sauf(fait)) != pires
    });
    if comptent.is_empty() { tous } else { comptent }
}
