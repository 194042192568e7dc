//! The facts and the demande as plain values under the names of the format: all fields are written, lists with their length; the
//! dossier of the kernel has no `id`.

use crate::demande::Depot;
use crate::dossier::{
    Dossier, FONCTION_PUBLIQUE_MAX, FonctionPublique, Formation, INSCRIPTIONS_MAX, Inscription, PERIODES_MAX, Periode,
    Plage, Position, RECLASSEMENTS_MAX, Reclassement,
};
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::{Agrement, Fonction, Maintien, Qualite, StatutAgent};
use crate::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use crate::vocabulaire::organisme::{Categorie, REGION_MAX, Regime, TypeOrganisme};
use crate::vocabulaire::section::{SectionOrigine, TypePosition, Voie};
use core::fmt;
use heapless::{String, Vec};
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

/// The values of an object under the names of the format.
macro_rules! ecrits {
    ($( struct $Nom:ident { $( $(#[$attribut:meta])* $champ:ident: $Type:ty, )+ } )+) => { $(
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $Nom { $( $(#[$attribut])* pub(super) $champ: $Type, )+ }
    )+ };
}

ecrits! {
    struct PlageEcrite { debut: Date, fin: Option<Date>, }
    struct FormationEcrite {
        ancien_eleve: Option<bool>,
        scolarite: Option<PlageEcrite>,
        diplome_assimile: Option<DiplomeAssimile>,
        admissible_concours: Option<bool>,
        semaines_perfectionnement: Option<u16>,
        attestation_stage_informatique: Option<bool>,
        certificat_comptabilite: Option<bool>,
        diplome_informatique: Option<DiplomeInformatique>,
        experience_informatique_reconnue: Option<bool>,
        eleve_concours_interne: Option<bool>,
        attestation_msa: Option<bool>,
        attestation_cesdir: Option<bool>,
    }
    struct OrganismeEcrit {
        regime: Regime,
        #[serde(rename = "type")]
        genre: TypeOrganisme,
        categorie: Categorie,
        region: Option<String<REGION_MAX>>,
    }
    struct ReclassementEcrit { date: Date, categorie: Categorie, }
    struct PeriodeEcrite {
        debut: Date,
        fin: Option<Date>,
        organisme: OrganismeEcrit,
        fonction: Fonction,
        niveau: Option<u8>,
        qualite: Qualite,
        seuil_coefficient: Option<bool>,
        attache_principal: bool,
        interim: bool,
        nomination_reguliere: bool,
        agrement: AgrementEcrit,
        section_origine: Option<SectionOrigine>,
        classe_origine: Option<Classe>,
        reclassements: Vec<ReclassementEcrit, RECLASSEMENTS_MAX>,
        classe_declaree: Option<Classe>,
        niveau_equivalent: Option<Classe>,
        maintien: Option<Maintien>,
    }
    struct InscriptionEcrite { annee: u16, classe: Classe, section: SectionOrigine, publication: Date, article15: bool, }
    struct PositionEcrite {
        #[serde(rename = "type")]
        genre: TypePosition,
        debut: Date,
        fin: Option<Date>,
        champ_social: bool,
    }
    struct ServicesEcrits {
        categorie_a: Vec<PlageEcrite, FONCTION_PUBLIQUE_MAX>,
        fonctions_securite_sociale: Vec<PlageEcrite, FONCTION_PUBLIQUE_MAX>,
        proposition_ministre: Option<bool>,
        statut: StatutAgent,
        fonctions_protection_sociale: Vec<PlageEcrite, FONCTION_PUBLIQUE_MAX>,
    }
    struct DossierEcrit {
        naissance: Option<Date>,
        formation: FormationEcrite,
        carriere: Vec<PeriodeEcrite, PERIODES_MAX>,
        inscriptions: Vec<InscriptionEcrite, INSCRIPTIONS_MAX>,
        position: Option<PositionEcrite>,
        depart_regime: Option<Date>,
        fonction_publique: Option<ServicesEcrits>,
        inscrit_1999: Option<bool>,
        recevable_2010: Option<bool>,
    }
    struct DepotEcrit {
        cachet_poste: Option<Date>,
        exemplaires: Option<u8>,
        recommande: Option<bool>,
        classes_indiquees: bool,
        pieces_jointes: bool,
        voie: Voie,
        date_validation: Option<Date>,
    }
    struct DemandeEcrite {
        annee: u16,
        classe: Classe,
        lectures: u16,
        depot: Option<DepotEcrit>,
        reduction_demandee: bool,
    }
}

/// An agrément: a date, `sans_objet`, or null.
pub(super) struct AgrementEcrit(pub(super) Agrement);

const SANS_OBJET: &str = "sans_objet";

impl Serialize for AgrementEcrit {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Agrement::Aucun => s.serialize_none(),
            Agrement::SansObjet => s.serialize_some(SANS_OBJET),
            Agrement::Le(jour) => s.serialize_some(&jour),
        }
    }
}

impl<'de> Deserialize<'de> for AgrementEcrit {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Present(Agrement);
        impl<'de> Deserialize<'de> for Present {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.deserialize_str(LecteurAgrement).map(Self)
            }
        }
        struct LecteurAgrement;
        impl Visitor<'_> for LecteurAgrement {
            type Value = Agrement;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date YYYY-MM-DD or sans_objet")
            }
            fn visit_str<E: Error>(self, texte: &str) -> Result<Agrement, E> {
                if texte == SANS_OBJET {
                    return Ok(Agrement::SansObjet);
                }
                let jour = Date::depuis_iso(texte.as_bytes());
                jour.map(Agrement::Le).map_err(|_| E::invalid_value(Unexpected::Str(texte), &self))
            }
        }
        let present: Option<Present> = Option::deserialize(d)?;
        Ok(Self(present.map_or(Agrement::Aucun, |p| p.0)))
    }
}

impl From<Plage> for PlageEcrite {
    fn from(p: Plage) -> Self {
        Self { debut: p.debut(), fin: p.fin() }
    }
}

impl From<&Formation> for FormationEcrite {
    fn from(f: &Formation) -> Self {
        Self {
            ancien_eleve: f.ancien_eleve(),
            scolarite: f.scolarite().map(PlageEcrite::from),
            diplome_assimile: f.diplome_assimile(),
            admissible_concours: f.admissible_concours(),
            semaines_perfectionnement: f.semaines_perfectionnement(),
            attestation_stage_informatique: f.attestation_stage_informatique(),
            certificat_comptabilite: f.certificat_comptabilite(),
            diplome_informatique: f.diplome_informatique(),
            experience_informatique_reconnue: f.experience_informatique_reconnue(),
            eleve_concours_interne: f.eleve_concours_interne(),
            attestation_msa: f.attestation_msa(),
            attestation_cesdir: f.attestation_cesdir(),
        }
    }
}

impl From<&Periode> for PeriodeEcrite {
    fn from(p: &Periode) -> Self {
        let o = p.organisme();
        let region = o.region().and_then(|r| String::try_from(r.texte()).ok());
        Self {
            debut: p.plage().debut(),
            fin: p.plage().fin(),
            organisme: OrganismeEcrit { regime: o.regime(), genre: o.genre(), categorie: o.categorie(), region },
            fonction: p.fonction(),
            niveau: p.niveau(),
            qualite: p.qualite(),
            seuil_coefficient: p.seuil_coefficient(),
            attache_principal: p.attache_principal(),
            interim: p.interim(),
            nomination_reguliere: p.nomination_reguliere(),
            agrement: AgrementEcrit(p.agrement()),
            section_origine: p.section_origine(),
            classe_origine: p.classe_origine(),
            reclassements: p.reclassements().iter().map(ReclassementEcrit::from).collect(),
            classe_declaree: p.classe_declaree(),
            niveau_equivalent: p.niveau_equivalent(),
            maintien: p.maintien(),
        }
    }
}

impl From<&Reclassement> for ReclassementEcrit {
    fn from(r: &Reclassement) -> Self {
        Self { date: r.date(), categorie: r.categorie() }
    }
}

impl From<&Inscription> for InscriptionEcrite {
    fn from(i: &Inscription) -> Self {
        Self {
            annee: i.annee(),
            classe: i.classe(),
            section: i.section(),
            publication: i.publication(),
            article15: i.article15(),
        }
    }
}

impl From<&Position> for PositionEcrite {
    fn from(p: &Position) -> Self {
        Self { genre: p.genre(), debut: p.plage().debut(), fin: p.plage().fin(), champ_social: p.champ_social() }
    }
}

impl From<&FonctionPublique> for ServicesEcrits {
    fn from(f: &FonctionPublique) -> Self {
        let plages = |plages: &[Plage]| plages.iter().copied().map(PlageEcrite::from).collect();
        Self {
            categorie_a: plages(f.categorie_a()),
            fonctions_securite_sociale: plages(f.fonctions_securite_sociale()),
            proposition_ministre: f.proposition_ministre(),
            statut: f.statut(),
            fonctions_protection_sociale: plages(f.fonctions_protection_sociale()),
        }
    }
}

impl From<&Dossier> for DossierEcrit {
    fn from(d: &Dossier) -> Self {
        Self {
            naissance: d.naissance(),
            formation: d.formation().into(),
            carriere: d.carriere().iter().map(PeriodeEcrite::from).collect(),
            inscriptions: d.inscriptions().iter().map(InscriptionEcrite::from).collect(),
            position: d.position().map(PositionEcrite::from),
            depart_regime: d.depart_regime(),
            fonction_publique: d.fonction_publique().map(ServicesEcrits::from),
            inscrit_1999: d.inscrit_1999(),
            recevable_2010: d.recevable_2010(),
        }
    }
}

impl From<&Depot> for DepotEcrit {
    fn from(d: &Depot) -> Self {
        Self {
            cachet_poste: d.cachet_poste(),
            exemplaires: d.exemplaires(),
            recommande: d.recommande(),
            classes_indiquees: d.classes_indiquees(),
            pieces_jointes: d.pieces_jointes(),
            voie: d.voie(),
            date_validation: d.date_validation(),
        }
    }
}
