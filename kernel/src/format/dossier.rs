//! Reading a dossier.

use super::{AgrementLu, Lieu, Objet};
use crate::demande::ANNEE_LISTE_MIN;
use crate::dossier::derivation::ClassesDerivees;
use crate::dossier::{
    Dossier, FONCTION_PUBLIQUE_MAX, FonctionPublique, Formation, Inscription, PERIODES_MAX, Periode, Plage, Position,
    Reclassement,
};
use crate::erreur::{Champ as C, ErreurEntree, Regle};
use crate::texte::art_01::{Categories, categories, categories_de_l_emploi, peut_declarer};
use crate::texte::tables::Table;
use crate::texte::version::EtatDuTexte;
use crate::texte::{art_03, art_09};
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::emploi::{Agrement, Fonction, Qualite, StatutAgent};
use crate::vocabulaire::organisme::{Categorie, Organisme, Regime};
use crate::vocabulaire::section::SectionOrigine;
use heapless::Vec;

/// Reads a dossier, prepared for questions under the initial text ([`Dossier::instruire`]).
///
/// # Errors
/// The first field at fault, in the order of the page of the format, with the rule it breaks.
pub fn lire_dossier(o: &impl Objet) -> Result<Dossier, ErreurEntree> {
    let mut dossier = Dossier::default();
    lire_dossier_dans(o, &mut dossier)?;
    dossier.instruire_pour(EtatDuTexte::E2000, ANNEE_LISTE_MIN);
    Ok(dossier)
}

/// The same into a dossier of the caller, which need not be copied then; what it held is lost, and on a refusal every fact is missing. It
/// is prepared for no state yet: [`Dossier::instruire_pour`] before it is asked saves deriving a copy for each question.
///
/// # Errors
/// As [`lire_dossier`].
pub fn lire_dossier_dans(o: &impl Objet, dossier: &mut Dossier) -> Result<(), ErreurEntree> {
    dossier.vider();
    let lu = lire_les_champs(o, dossier);
    if lu.is_err() {
        dossier.vider();
    }
    lu
}

#[inline]
fn lire_les_champs(o: &impl Objet, dossier: &mut Dossier) -> Result<(), ErreurEntree> {
    let ici = Lieu::RACINE;
    let id = ici.requis(C::Id, o.texte(C::Id))?;
    ici.exiger(!id.is_empty(), C::Id, Regle::TexteVide)?;
    dossier.tete.naissance = ici.lu(C::Naissance, o.date(C::Naissance))?;
    if let Some(formation) = ici.lu(C::Formation, o.objet(C::Formation))? {
        dossier.tete.formation = lire_formation(&formation)?;
    }
    for rang in 0..longueur(o, ici, C::Carriere)? {
        if o.est_finie() {
            break;
        }
        let la = Lieu::element(rang);
        // Taken where it comes, and not as a value that may be missing: each move of it is paid a period.
        match o.element(C::Carriere, C::Periode, rang) {
            Ok(element) => lire_periode(&element, la, &mut dossier.carriere)?,
            Err(regle) => return Err(la.refus(C::Periode, regle)),
        }
    }
    for rang in 0..longueur(o, ici, C::Inscriptions)? {
        if o.est_finie() {
            break;
        }
        let la = Lieu::element(rang);
        let element = la.requis(C::Inscription, o.element(C::Inscriptions, C::Inscription, rang).map(Some))?;
        let _ = dossier.inscriptions.push(lire_inscription(&element, la)?);
    }
    if let Some(position) = ici.lu(C::Position, o.objet(C::Position))? {
        let genre = ici.requis(C::PositionType, position.choix(C::PositionType))?;
        let plage = lire_plage(&position, ici, C::PositionDebut, C::PositionFin)?;
        let champ_social = ici.lu(C::PositionChampSocial, position.booleen(C::PositionChampSocial))?.unwrap_or(false);
        ici.rien_d_autre(&position, C::Position)?;
        dossier.position = Some(Position { genre, plage, champ_social });
    }
    dossier.tete.depart_regime = ici.lu(C::DepartRegime, o.date(C::DepartRegime))?;
    if let Some(services) = ici.lu(C::FonctionPublique, o.objet(C::FonctionPublique))? {
        dossier.fonction_publique = Some(lire_fonction_publique(&services)?);
    }
    dossier.tete.inscrit_1999 = ici.lu(C::Inscrit1999, o.booleen(C::Inscrit1999))?;
    dossier.tete.recevable_2010 = ici.lu(C::Recevable2010, o.booleen(C::Recevable2010))?;
    ici.rien_d_autre(o, C::Racine)?;
    dossier.perimer();
    Ok(())
}

#[inline(always)]
fn longueur(o: &impl Objet, ici: Lieu, champ: C) -> Result<u8, ErreurEntree> {
    o.longueur(champ, champ.capacite()).map_err(|regle| ici.refus(champ, regle))
}

#[inline]
fn lire_plage(o: &impl Objet, ici: Lieu, champ_debut: C, champ_fin: C) -> Result<Plage, ErreurEntree> {
    lire_plage_ici(o, ici, champ_debut, champ_fin)
}

/// The same without a call, where millions are read.
#[inline(always)]
fn lire_plage_ici(o: &impl Objet, ici: Lieu, champ_debut: C, champ_fin: C) -> Result<Plage, ErreurEntree> {
    let debut = ici.requis(champ_debut, o.date(champ_debut))?;
    let fin = ici.lu(champ_fin, o.date(champ_fin))?;
    ici.exiger(fin.is_none_or(|fin| fin >= debut), champ_fin, Regle::FinAvantDebut)?;
    Ok(Plage::nouvelle(debut, fin))
}

fn lire_formation(o: &impl Objet) -> Result<Formation, ErreurEntree> {
    let ici = Lieu::RACINE;
    let ancien_eleve = ici.lu(C::FormationAncienEleve, o.booleen(C::FormationAncienEleve))?;
    let scolarite = match ici.lu(C::FormationScolarite, o.objet(C::FormationScolarite))? {
        Some(s) => {
            let plage = lire_plage(&s, ici, C::FormationScolariteDebut, C::FormationScolariteFin)?;
            ici.rien_d_autre(&s, C::FormationScolarite)?;
            Some(plage)
        }
        None => None,
    };
    let booleen = |champ| ici.lu(champ, o.booleen(champ));
    let formation = Formation {
        ancien_eleve,
        scolarite,
        diplome_assimile: ici.lu(C::FormationDiplomeAssimile, o.choix(C::FormationDiplomeAssimile))?,
        admissible_concours: booleen(C::FormationAdmissibleConcours)?,
        semaines_perfectionnement: ici.borne(o, C::FormationSemainesPerfectionnement)?,
        attestation_stage_informatique: booleen(C::FormationAttestationStageInformatique)?,
        certificat_comptabilite: booleen(C::FormationCertificatComptabilite)?,
        diplome_informatique: ici.lu(C::FormationDiplomeInformatique, o.choix(C::FormationDiplomeInformatique))?,
        experience_informatique_reconnue: booleen(C::FormationExperienceInformatiqueReconnue)?,
        eleve_concours_interne: booleen(C::FormationEleveConcoursInterne)?,
        attestation_msa: booleen(C::FormationAttestationMsa)?,
        attestation_cesdir: booleen(C::FormationAttestationCesdir)?,
    };
    ici.rien_d_autre(o, C::Formation)?;
    Ok(formation)
}

/// Reads the body, and gives the categories it can have.
#[inline]
fn lire_organisme(o: &impl Objet, ici: Lieu, lu: &mut Organisme) -> Result<Categories, ErreurEntree> {
    lu.regime = ici.requis(C::OrganismeRegime, o.choix(C::OrganismeRegime))?;
    lu.genre = ici.requis(C::OrganismeType, o.choix(C::OrganismeType))?;
    let legales = categories(lu.regime, lu.genre);
    ici.exiger(!legales.est_vide(), C::OrganismeType, Regle::TypeHorsRegime)?;
    lu.categorie = match ici.lu(C::OrganismeCategorie, o.choix(C::OrganismeCategorie))? {
        Some(categorie) => categorie,
        None if legales.contient(Categorie::Sans) => Categorie::Sans,
        None => return Err(ici.refus(C::OrganismeCategorie, Regle::ChampRequis)),
    };
    ici.exiger(legales.contient(lu.categorie), C::OrganismeCategorie, Regle::CategorieHorsType)?;
    lu.region = ici.lu(C::OrganismeRegion, o.region(C::OrganismeRegion))?;
    ici.rien_d_autre(o, C::PeriodeOrganisme)?;
    Ok(legales)
}

/// Adds a period to the career, whose capacity has been checked. Each field is written where it stays: a period that is moved is paid at
/// each reading.
#[inline]
fn lire_periode(o: &impl Objet, ici: Lieu, carriere: &mut Vec<Periode, PERIODES_MAX>) -> Result<(), ErreurEntree> {
    if let Some(modele) = o.modele().filter(|modele| modele.est_sans_autre_jour()) {
        let plage = lire_plage_ici(o, ici, C::PeriodeDebut, C::PeriodeFin)?;
        let agrement = lire_agrement(o, ici, modele.organisme.regime, modele.fonction)?;
        let _ = carriere.push(modele.a_d_autres_jours(plage, agrement));
        return Ok(());
    }
    let _ = carriere.push(Periode::VIERGE);
    let Some(p) = carriere.last_mut() else { return Ok(()) };
    p.plage = lire_plage_ici(o, ici, C::PeriodeDebut, C::PeriodeFin)?;
    let organisme = ici.requis(C::PeriodeOrganisme, o.objet(C::PeriodeOrganisme))?;
    let legales = lire_organisme(&organisme, ici, &mut p.organisme)?;
    let (regime, genre, categorie) = (p.organisme.regime, p.organisme.genre, p.organisme.categorie);
    let fonction: Fonction = ici.requis(C::PeriodeFonction, o.choix(C::PeriodeFonction))?;
    p.fonction = fonction;
    // The classes of the RSI's national fund are those of its missions; any fonction may be there without one.
    let legales = legales.inter(categories_de_l_emploi(regime, genre, fonction));
    ici.exiger(legales.contient(categorie), C::PeriodeFonction, Regle::CategorieHorsType)?;
    let de_l_article_3 = fonction.est_de_l_article_3();

    let niveau: Option<u8> = ici.borne(o, C::PeriodeNiveau)?;
    let niveau_indispensable = art_03::niveau_requis(regime, genre, fonction);
    ici.exiger(niveau.is_some() || !niveau_indispensable, C::PeriodeNiveau, Regle::ChampRequis)?;
    p.niveau = if de_l_article_3 { Some(niveau.unwrap_or(0)) } else { niveau };
    let surveillee = est_surveillee(regime, fonction);
    if o.est_sobre() {
        return ici.exiger(!surveillee, C::PeriodeNominationReguliere, Regle::ChampRequis);
    }
    p.qualite = ici.lu(C::PeriodeQualite, o.choix(C::PeriodeQualite))?.unwrap_or(Qualite::Aucune);
    p.seuil_coefficient = ici.lu(C::PeriodeSeuilCoefficient, o.booleen(C::PeriodeSeuilCoefficient))?;
    p.attache_principal = ici.lu(C::PeriodeAttachePrincipal, o.booleen(C::PeriodeAttachePrincipal))?.unwrap_or(false);
    p.interim = ici.lu(C::PeriodeInterim, o.booleen(C::PeriodeInterim))?.unwrap_or(false);
    let reguliere = ici.lu(C::PeriodeNominationReguliere, o.booleen(C::PeriodeNominationReguliere))?;
    ici.exiger(reguliere.is_some() || !surveillee, C::PeriodeNominationReguliere, Regle::ChampRequis)?;
    p.nomination_reguliere = reguliere.unwrap_or(false);
    p.agrement = lire_agrement(o, ici, regime, fonction)?;
    let section_origine = ici.lu(C::PeriodeSectionOrigine, o.choix(C::PeriodeSectionOrigine))?;
    let classe_origine: Option<Classe> = ici.lu(C::PeriodeClasseOrigine, o.choix(C::PeriodeClasseOrigine))?;
    let contradiction = section_origine == Some(SectionOrigine::Deuxieme)
        && classe_origine.is_some_and(|c| !art_09::CLASSES_DEUXIEME.contient(c) && c != art_09::CLASSE_DEUXIEME_CANSSM);
    ici.exiger(!contradiction, C::PeriodeClasseOrigine, Regle::OrigineContradictoire)?;
    (p.section_origine, p.classe_origine) = (section_origine, classe_origine);

    let nombre = longueur(o, ici, C::PeriodeReclassements)?;
    if nombre > 0 {
        lire_reclassements(o, ici, nombre, legales, p)?;
    }
    p.classe_declaree = ici.lu(C::PeriodeClasseDeclaree, o.choix(C::PeriodeClasseDeclaree))?;
    if let Some(declaree) = p.classe_declaree {
        let permise = (de_l_article_3 && peut_declarer(regime, genre)) || regime == Regime::Ars;
        ici.exiger(permise, C::PeriodeClasseDeclaree, Regle::ClasseDeclareeInterdite)?;
        let table = Table::du_jour(p.plage.debut);
        let classes = table.classes(regime, genre, categorie, fonction, niveau.unwrap_or(0));
        let compatible = classes.est_vide() || classes.contient(declaree);
        ici.exiger(compatible, C::PeriodeClasseDeclaree, Regle::ClasseDeclareeIncompatible)?;
    }
    p.niveau_equivalent = ici.lu(C::PeriodeNiveauEquivalent, o.choix(C::PeriodeNiveauEquivalent))?;
    p.maintien = ici.lu(C::PeriodeMaintien, o.choix(C::PeriodeMaintien))?;
    ici.rien_d_autre(o, C::Periode)
}

/// Is it an emploi whose nomination and agrément must be given?
#[inline]
fn est_surveillee(regime: Regime, fonction: Fonction) -> bool {
    fonction.est_de_l_article_3() && !matches!(regime, Regime::Autre | Regime::Ars)
}

#[inline(always)]
fn lire_agrement(o: &impl Objet, ici: Lieu, regime: Regime, fonction: Fonction) -> Result<Agrement, ErreurEntree> {
    match o.agrement(C::PeriodeAgrement) {
        Err(regle) => Err(ici.refus(C::PeriodeAgrement, regle)),
        Ok(AgrementLu::Ecrit(agrement)) => Ok(agrement),
        Ok(AgrementLu::Absent) if est_surveillee(regime, fonction) => {
            Err(ici.refus(C::PeriodeAgrement, Regle::ChampRequis))
        }
        Ok(AgrementLu::Absent) => Ok(Agrement::Aucun),
    }
}

fn lire_reclassements(
    o: &impl Objet,
    ici: Lieu,
    nombre: u8,
    legales: Categories,
    p: &mut Periode,
) -> Result<(), ErreurEntree> {
    let mut precedente = p.plage.debut;
    for rang in 0..nombre {
        if o.est_finie() {
            break;
        }
        let la = ici.sous_element(rang);
        let r = la.requis(C::Reclassement, o.element(C::PeriodeReclassements, C::Reclassement, rang).map(Some))?;
        let date = la.requis(C::ReclassementDate, r.date(C::ReclassementDate))?;
        let ordonnee = date > precedente && p.plage.fin.is_none_or(|fin| date <= fin);
        la.exiger(ordonnee, C::ReclassementDate, Regle::OrdreReclassements)?;
        precedente = date;
        let categorie: Categorie = la.requis(C::ReclassementCategorie, r.choix(C::ReclassementCategorie))?;
        la.exiger(legales.contient(categorie), C::ReclassementCategorie, Regle::CategorieHorsType)?;
        la.rien_d_autre(&r, C::Reclassement)?;
        let _ = p.reclassements.push(Reclassement { date, categorie, classes: ClassesDerivees(Classes::AUCUNE) });
    }
    Ok(())
}

fn lire_inscription(o: &impl Objet, ici: Lieu) -> Result<Inscription, ErreurEntree> {
    let annee: Option<u16> = ici.borne(o, C::InscriptionAnnee)?;
    let inscription = Inscription {
        annee: ici.requis(C::InscriptionAnnee, Ok(annee))?,
        classe: ici.requis(C::InscriptionClasse, o.choix(C::InscriptionClasse))?,
        section: ici.requis(C::InscriptionSection, o.choix(C::InscriptionSection))?,
        publication: ici.requis(C::InscriptionPublication, o.date(C::InscriptionPublication))?,
        article15: ici.lu(C::InscriptionArticle15, o.booleen(C::InscriptionArticle15))?.unwrap_or(false),
    };
    ici.rien_d_autre(o, C::Inscription)?;
    Ok(inscription)
}

fn lire_fonction_publique(o: &impl Objet) -> Result<FonctionPublique, ErreurEntree> {
    let plages = |liste, element, debut, fin| -> Result<Vec<Plage, FONCTION_PUBLIQUE_MAX>, ErreurEntree> {
        let mut plages = Vec::new();
        for rang in 0..longueur(o, Lieu::RACINE, liste)? {
            if o.est_finie() {
                break;
            }
            let la = Lieu::element(rang);
            let p = la.requis(element, o.element(liste, element, rang).map(Some))?;
            let _ = plages.push(lire_plage(&p, la, debut, fin)?);
            la.rien_d_autre(&p, element)?;
        }
        Ok(plages)
    };
    let ici = Lieu::RACINE;
    let services = FonctionPublique {
        categorie_a: plages(C::CategorieA, C::CategorieAPeriode, C::CategorieADebut, C::CategorieAFin)?,
        fonctions_securite_sociale: plages(
            C::FonctionsSecuriteSociale,
            C::FonctionsPeriode,
            C::FonctionsDebut,
            C::FonctionsFin,
        )?,
        proposition_ministre: ici.lu(C::PropositionMinistre, o.booleen(C::PropositionMinistre))?,
        statut: ici.lu(C::FonctionPubliqueStatut, o.choix(C::FonctionPubliqueStatut))?.unwrap_or(StatutAgent::Etat),
        fonctions_protection_sociale: plages(
            C::FonctionsProtectionSociale,
            C::ProtectionPeriode,
            C::ProtectionDebut,
            C::ProtectionFin,
        )?,
    };
    ici.rien_d_autre(o, C::FonctionPublique)?;
    Ok(services)
}
