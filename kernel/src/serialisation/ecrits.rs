//! The facts and the demande as plain values under the names of the format: all fields are written, lists with their length; the
//! dossier of the kernel has no `id`.

use crate::demande::{Demande, Depot};
use crate::dossier::{
    Dossier, FONCTION_PUBLIQUE_MAX, FonctionPublique, Formation, INSCRIPTIONS_MAX, Inscription, PERIODES_MAX, Periode,
    Plage, Position, RECLASSEMENTS_MAX, Reclassement,
};
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::{Agrement, Fonction, Maintien, Qualite, StatutAgent};
use crate::vocabulaire::enumeration::Enumeration;
use crate::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use crate::vocabulaire::organisme::{Categorie, Organisme, REGION_MAX, Regime, TypeOrganisme};
use crate::vocabulaire::section::{SectionOrigine, TypePosition, Voie};
use core::fmt;
use heapless::{String, Vec};
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

/// What a field that was written is, for the reading of every front.
pub(super) enum ValeurEcrite {
    Date(Option<Date>),
    Booleen(Option<bool>),
    Entier(Option<u32>),
    /// The code of a word.
    Mot(Option<u8>),
    /// An object, a list, a text, an agrément: read by itself.
    Autre,
}

/// The types of fields, by the kind of their values.
trait EnValeur: Sized {
    fn valeur(v: Option<&Self>) -> ValeurEcrite;
}
impl EnValeur for Date {
    fn valeur(v: Option<&Self>) -> ValeurEcrite {
        ValeurEcrite::Date(v.copied())
    }
}
impl EnValeur for bool {
    fn valeur(v: Option<&Self>) -> ValeurEcrite {
        ValeurEcrite::Booleen(v.copied())
    }
}
impl EnValeur for u8 {
    fn valeur(v: Option<&Self>) -> ValeurEcrite {
        ValeurEcrite::Entier(v.map(|&n| n.into()))
    }
}
impl EnValeur for u16 {
    fn valeur(v: Option<&Self>) -> ValeurEcrite {
        ValeurEcrite::Entier(v.map(|&n| n.into()))
    }
}
impl<E: Enumeration> EnValeur for E {
    fn valeur(v: Option<&Self>) -> ValeurEcrite {
        ValeurEcrite::Mot(v.map(|mot| mot.code()))
    }
}
impl<T: EnValeur> EnValeur for Option<T> {
    fn valeur(v: Option<&Self>) -> ValeurEcrite {
        T::valeur(v.and_then(Option::as_ref))
    }
}
impl EnValeur for AgrementEcrit {
    fn valeur(_: Option<&Self>) -> ValeurEcrite {
        ValeurEcrite::Autre
    }
}
impl<const N: usize> EnValeur for String<N> {
    fn valeur(_: Option<&Self>) -> ValeurEcrite {
        ValeurEcrite::Autre
    }
}
impl<T, const N: usize> EnValeur for Vec<T, N> {
    fn valeur(_: Option<&Self>) -> ValeurEcrite {
        ValeurEcrite::Autre
    }
}

/// The values of an object under the names of the format. A row: a field, its key where it is another, its type; where its value comes from
/// when that is not the fact of its name.
macro_rules! ecrits {
    ($( struct $Nom:ident de $objet:ident: $De:ty { $( $champ:ident $(as $cle:tt)?: $Type:ty $(= $valeur:expr)?, )+ } )+) => { $(
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $Nom { $( $(#[serde(rename = $cle)])? pub(super) $champ: $Type, )+ }

        impl $Nom {
            /// The field of this key.
            pub(super) fn valeur(&self, cle: &str) -> ValeurEcrite {
                match cle {
                    $( ecrits!(@cle $champ $($cle)?) => EnValeur::valeur(Some(&self.$champ)), )+
                    _ => ValeurEcrite::Autre,
                }
            }
        }

        impl From<$De> for $Nom {
            fn from($objet: $De) -> Self {
                Self { $( $champ: ecrits!(@de $objet $champ $($valeur)?), )+ }
            }
        }

        impl EnValeur for $Nom {
            fn valeur(_: Option<&Self>) -> ValeurEcrite { ValeurEcrite::Autre }
        }
    )+ };
    (@cle $champ:ident) => { stringify!($champ) };
    (@cle $champ:ident $cle:tt) => { $cle };
    (@de $objet:ident $champ:ident) => { $objet.$champ().into() };
    (@de $objet:ident $champ:ident $valeur:expr) => { $valeur };
}

ecrits! {
    struct PlageEcrite de p: Plage { debut: Date, fin: Option<Date>, }
    struct FormationEcrite de f: &Formation {
        ancien_eleve: Option<bool>,
        scolarite: Option<PlageEcrite> = f.scolarite().map(Into::into),
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
    struct OrganismeEcrit de o: Organisme {
        regime: Regime,
        genre as "type": TypeOrganisme,
        categorie: Categorie,
        region: Option<String<REGION_MAX>> = o.region().and_then(|r| String::try_from(r.texte()).ok()),
    }
    struct ReclassementEcrit de r: &Reclassement { date: Date, categorie: Categorie, }
    struct PeriodeEcrite de p: &Periode {
        debut: Date = p.plage().debut(),
        fin: Option<Date> = p.plage().fin(),
        organisme: OrganismeEcrit,
        fonction: Fonction,
        niveau: Option<u8>,
        qualite: Qualite,
        seuil_coefficient: Option<bool>,
        attache_principal: bool,
        interim: bool,
        nomination_reguliere: bool,
        agrement: AgrementEcrit = AgrementEcrit(p.agrement()),
        section_origine: Option<SectionOrigine>,
        classe_origine: Option<Classe>,
        reclassements: Vec<ReclassementEcrit, RECLASSEMENTS_MAX> = tous(p.reclassements()),
        classe_declaree: Option<Classe>,
        niveau_equivalent: Option<Classe>,
        maintien: Option<Maintien>,
    }
    struct InscriptionEcrite de i: &Inscription { annee: u16, classe: Classe, section: SectionOrigine, publication: Date, article15: bool, }
    struct PositionEcrite de p: &Position {
        genre as "type": TypePosition,
        debut: Date = p.plage().debut(),
        fin: Option<Date> = p.plage().fin(),
        champ_social: bool,
    }
    struct ServicesEcrits de s: &FonctionPublique {
        categorie_a: Vec<PlageEcrite, FONCTION_PUBLIQUE_MAX> = plages(s.categorie_a()),
        fonctions_securite_sociale: Vec<PlageEcrite, FONCTION_PUBLIQUE_MAX> = plages(s.fonctions_securite_sociale()),
        proposition_ministre: Option<bool>,
        statut: StatutAgent,
        fonctions_protection_sociale: Vec<PlageEcrite, FONCTION_PUBLIQUE_MAX> = plages(s.fonctions_protection_sociale()),
    }
    struct DossierEcrit de d: &Dossier {
        naissance: Option<Date>,
        formation: FormationEcrite,
        carriere: Vec<PeriodeEcrite, PERIODES_MAX> = tous(d.carriere()),
        inscriptions: Vec<InscriptionEcrite, INSCRIPTIONS_MAX> = tous(d.inscriptions()),
        position: Option<PositionEcrite> = d.position().map(Into::into),
        depart_regime: Option<Date>,
        fonction_publique: Option<ServicesEcrits> = d.fonction_publique().map(Into::into),
        inscrit_1999: Option<bool>,
        recevable_2010: Option<bool>,
    }
    struct DepotEcrit de d: &Depot {
        cachet_poste: Option<Date>,
        exemplaires: Option<u8>,
        recommande: Option<bool>,
        classes_indiquees: bool,
        pieces_jointes: bool,
        voie: Voie,
        date_validation: Option<Date>,
    }
    struct DemandeEcrite de d: &Demande {
        annee: u16,
        classe: Classe,
        lectures: u16 = d.lectures().bits(),
        depot: Option<DepotEcrit> = d.depot().map(Into::into),
        reduction_demandee: bool,
    }
}

/// The elements of a list of the dossier, each as it is written; the list written has the same capacity.
fn tous<'a, T, E: From<&'a T>, const N: usize>(liste: &'a [T]) -> Vec<E, N> {
    liste.iter().map(E::from).collect()
}

fn plages(liste: &[Plage]) -> Vec<PlageEcrite, FONCTION_PUBLIQUE_MAX> {
    liste.iter().copied().map(PlageEcrite::from).collect()
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
