//! Every edit of one constant of a text: what the tests of its fingerprint and of its tables of truth go through.
//!
//! A field added to an article and forgotten here does not compile: the values are taken apart without `..`.

use liste_aptitude_noyau::texte::annexe::{self, ValeurDiplome};
use liste_aptitude_noyau::texte::art_01::{Categories, Genres, Regimes};
use liste_aptitude_noyau::texte::art_12::Lieu;
use liste_aptitude_noyau::texte::lectures::Lecture;
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::texte::{
    Texte, art_01, art_02, art_03, art_05, art_09, art_10, art_11, art_12, art_13, art_14, art_15, art_16, art_17,
    art_18, art_20, art_21, art_22, art_23, art_24, art_25, art_26, art_27, quotas, r123_45, r123_48, suites,
};
use liste_aptitude_noyau::vocabulaire::classe::{Classe, Classes};
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::duree::Duree;
use liste_aptitude_noyau::vocabulaire::emploi::{Fonction, Qualite};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::formation::DiplomeInformatique;
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};
use liste_aptitude_noyau::vocabulaire::section::SectionOrigine;
use std::fmt::Debug;

/// Copies of a value, each with one constant edited, and where.
pub trait Editer: Copy + Debug + 'static {
    /// Where, and the copy.
    fn editions(self) -> Vec<(String, Self)>;
    /// Every constant as it stands, by where `editions` says that it is.
    fn constantes(self) -> Vec<(String, String)> {
        vec![(String::new(), format!("{self:?}"))]
    }
}
/// The constants of a part, said from the whole.
fn dans<T: Editer>(ou: &str, partie: T) -> impl Iterator<Item = (String, String)> {
    partie.constantes().into_iter().map(move |(suite, valeur)| (format!("{ou}{suite}"), valeur))
}

fn seule<T>(autre: T) -> Vec<(String, T)> {
    vec![(String::new(), autre)]
}

macro_rules! nombres {
    ($($Type:ty),+) => { $(
        impl Editer for $Type {
            fn editions(self) -> Vec<(String, Self)> {
                seule(self.checked_add(1).unwrap_or_default())
            }
        }
    )+ };
}
nombres!(u8, u16, u32);

impl Editer for bool {
    fn editions(self) -> Vec<(String, Self)> {
        seule(!self)
    }
}

/// A word becomes each of the others.
fn autres_mots<E: Enumeration>(mot: E) -> Vec<(String, E)> {
    E::TOUTES.iter().filter(|&&autre| autre != mot).map(|&autre| (format!(" -> {}", autre.nom()), autre)).collect()
}
macro_rules! mots {
    ($($Type:ty),+ $(,)?) => { $(
        impl Editer for $Type {
            fn editions(self) -> Vec<(String, Self)> {
                autres_mots(self)
            }
        }
    )+ };
}
mots!(
    Classe,
    Regime,
    TypeOrganisme,
    Categorie,
    Fonction,
    Qualite,
    Lecture,
    SectionOrigine,
    DiplomeInformatique,
    art_02::Groupe,
    art_02::Provenance,
    art_16::Origine,
    art_16::Destinataire,
    art_16::Relais,
);

impl Editer for art_03::Corps {
    fn editions(self) -> Vec<(String, Self)> {
        art_03::CORPS.iter().map(|l| l.corps).filter(|&c| c != self).map(|c| (format!(" -> {c:?}"), c)).collect()
    }
}
impl Editer for Lieu {
    fn editions(self) -> Vec<(String, Self)> {
        [Self::Partout, Self::National, Self::Base]
            .into_iter()
            .filter(|&l| l != self)
            .map(|l| (format!(" -> {l:?}"), l))
            .collect()
    }
}
macro_rules! choix {
    ($($Type:ty { $($Mot:ident),+ })+) => { $(
        impl Editer for $Type {
            fn editions(self) -> Vec<(String, Self)> {
                [$(Self::$Mot),+].into_iter().filter(|&m| m != self).map(|m| (format!(" -> {m:?}"), m)).collect()
            }
        }
    )+ };
}
choix! {
    art_09::Motif { Admissible, Informatique, TitulaireCanssm }
    art_13::Cumul { SelonL13, Toujours }
    art_13::PlusProche { Jamais, SiAucune, Toujours }
    r123_48::SansObjet { NationauxDeA15, Exclusions }
}
/// What may stand where nothing does.
trait Exemple: Sized {
    const EXEMPLE: Self;
}
macro_rules! exemples {
    ($($Type:ty = $valeur:expr;)+) => { $(
        impl Exemple for $Type {
            const EXEMPLE: Self = $valeur;
        }
    )+ };
}
exemples! {
    u8 = 9;
    Regime = Regime::Rsi;
    Classe = Classe::AD3;
    Fonction = Fonction::Cadre;
    art_09::AgeMinimal = art_09::AgeMinimal { ans: 35, disposition: Renvoi::ANNEXE };
    suites::VoteMultiple = suites::VoteMultiple { siege: Renvoi::ANNEXE, voix: 3 };
    suites::Suppleance = suites::Suppleance { sieges: &[Renvoi::ANNEXE], disposition: Renvoi::ANNEXE };
    suites::ListePrecedente = suites::ListePrecedente { centiemes: 5, deuxieme: Renvoi::ANNEXE, troisieme: Renvoi::ANNEXE };
    suites::RetourDAgence = suites::RetourDAgence { classe_du_directeur: Classe::AD3, directeur: Renvoi::ANNEXE, agent: Renvoi::ANNEXE };
    art_16::Destinataire = art_16::Destinataire::DirectionRegionale;
    suites::Pouvoir = suites::Pouvoir { classe: Classe::AD3, annees: 6, sur_demande: false, disposition: Renvoi::ANNEXE };
    suites::Presume = suites::Presume { premiere: 2000, derniere: 2014, classe: Classe::AD3 };
    suites::ReglesDuDepot = suites::ReglesDuDepot {
        exemplaires: Renvoi::ANNEXE,
        recommande: Renvoi::ANNEXE,
        classes: Renvoi::ANNEXE,
        pieces: Renvoi::ANNEXE,
        electronique: Renvoi::ANNEXE,
        dernier_mois: 5,
        dernier_jour: 5,
    };
    suites::Gel = suites::Gel {
        premiere: 2007,
        derniere: 2010,
        selon_l28: false,
        regimes: &[Regime::Organic, Regime::Rsi],
        reference: Date::premier_janvier(2007),
        veille_de_la_fusion: Date::premier_janvier(2006),
    };
    Qualite = Qualite::CategorieB;
    Renvoi = Renvoi::ANNEXE;
    Date = Date::premier_janvier(1950);
    art_13::PourAncienEleve = art_13::PourAncienEleve { exige: Duree::ans(1), disposition: Renvoi::ANNEXE };
    art_18::Anciennes = art_18::Anciennes { avant: 2000, classes: Classes::TOUTES };
}
impl Editer for Date {
    fn editions(self) -> Vec<(String, Self)> {
        vec![(" -> 1 January 1951".into(), Self::premier_janvier(1951))]
    }
}
impl Editer for Renvoi {
    fn editions(self) -> Vec<(String, Self)> {
        [self.al(1), self.n(1), self.lettre(1), self.tiret(1)].map(|r| (format!(" -> {r}"), r)).into()
    }
}
impl Editer for Duree {
    fn editions(self) -> Vec<(String, Self)> {
        vec![
            (".annees".into(), Self { annees: self.annees + 1, ..self }),
            (".mois".into(), Self { mois: self.mois + 1, ..self }),
            (".jours".into(), Self { jours: self.jours + 1, ..self }),
        ]
    }
    fn constantes(self) -> Vec<(String, String)> {
        let unites = [(".annees", self.annees), (".mois", self.mois.into()), (".jours", self.jours.into())];
        unites.map(|(ou, nombre)| (ou.into(), nombre.to_string())).into()
    }
}

/// A set loses or gains each word in turn.
fn ensembles<E: Enumeration, S>(contient: impl Fn(E) -> bool, de: impl Fn(&[E]) -> S) -> Vec<(String, S)> {
    let basculer = |mot: E| {
        let reste: Vec<E> = E::TOUTES.iter().copied().filter(|&m| contient(m) != (m == mot)).collect();
        (format!(" ± {}", mot.nom()), de(&reste))
    };
    E::TOUTES.iter().map(|&mot| basculer(mot)).collect()
}
macro_rules! ensembles {
    ($($Type:ty),+) => { $(
        impl Editer for $Type {
            fn editions(self) -> Vec<(String, Self)> {
                ensembles(|mot| self.contient(mot), Self::de)
            }
        }
    )+ };
}
ensembles!(Classes, Regimes, Genres, Categories);

impl<T: Editer + Exemple> Editer for Option<T> {
    fn editions(self) -> Vec<(String, Self)> {
        self.map_or(vec![(" -> given".into(), Some(T::EXEMPLE))], |valeur| {
            let editees = valeur.editions().into_iter().map(|(ou, autre)| (ou, Some(autre)));
            editees.chain([(" -> none".into(), None)]).collect()
        })
    }
    fn constantes(self) -> Vec<(String, String)> {
        let donnee = [(String::new(), self.is_some().to_string())];
        donnee.into_iter().chain(self.into_iter().flat_map(|valeur| dans("", valeur))).collect()
    }
}
impl Editer for ValeurDiplome {
    fn editions(self) -> Vec<(String, Self)> {
        let toutes =
            [Self::Absent, Self::ASoumettre, Self::Inscrit(Renvoi::ANNEXE), Self::Inscrit(Renvoi::ANNEXE.n(19))];
        toutes.into_iter().filter(|&v| v != self).map(|v| (format!(" -> {v:?}"), v)).collect()
    }
}

/// Each element edited; each one left out, or said twice; each two neighbours exchanged.
fn listes<T: Editer + PartialEq>(liste: &[T]) -> Vec<(String, Vec<T>)> {
    let mut editees = Vec::new();
    for (rang, &element) in liste.iter().enumerate() {
        for (ou, autre) in element.editions() {
            let mut copie = liste.to_vec();
            copie[rang] = autre;
            editees.push((format!("[{rang}]{ou}"), copie));
        }
        let mut copie = liste.to_vec();
        copie.remove(rang);
        editees.push((format!("[{rang}] left out"), copie));
        let mut copie = liste.to_vec();
        copie.insert(rang, element);
        editees.push((format!("[{rang}] twice"), copie));
        if liste.get(rang + 1).is_some_and(|&suivant| suivant != element) {
            let mut copie = liste.to_vec();
            copie.swap(rang, rang + 1);
            editees.push((format!("[{rang}] and the next exchanged"), copie));
        }
    }
    editees
}
/// Each element as a whole, and its own constants.
fn constantes_de<T: Editer>(liste: &[T]) -> Vec<(String, String)> {
    let une = |(rang, &element): (usize, &T)| {
        let ou = format!("[{rang}]");
        let propres: Vec<_> = dans(&ou, element).collect();
        [(ou, format!("{element:?}"))].into_iter().chain(propres)
    };
    liste.iter().enumerate().flat_map(une).collect()
}
impl<T: Editer + PartialEq> Editer for &'static [T] {
    fn editions(self) -> Vec<(String, Self)> {
        listes(self).into_iter().map(|(ou, liste)| (ou, &*liste.leak())).collect()
    }
    fn constantes(self) -> Vec<(String, String)> {
        constantes_de(self)
    }
}
impl<T: Editer + PartialEq, const N: usize> Editer for [T; N] {
    fn editions(self) -> Vec<(String, Self)> {
        listes(&self).into_iter().filter_map(|(ou, liste)| Some((ou, liste.try_into().ok()?))).collect()
    }
    fn constantes(self) -> Vec<(String, String)> {
        constantes_de(&self)
    }
}

/// A value of several fields: one of them edited. A field after `;` holds sentences, which no answer rests on.
macro_rules! editer {
    ($( $Type:ty { $( $champ:ident ),+ $( ; $( $phrase:ident ),+ )? } )+) => { $(
        impl Editer for $Type {
            fn editions(self) -> Vec<(String, Self)> {
                let mut editees = Vec::new();
                let Self { $( $champ, )+ $( $( $phrase: _, )+ )? } = self;
                $(
                    for (ou, autre) in $champ.editions() {
                        let mut copie = self;
                        copie.$champ = autre;
                        editees.push((format!(".{}{ou}", stringify!($champ)), copie));
                    }
                )+
                editees
            }
            fn constantes(self) -> Vec<(String, String)> {
                let mut toutes = Vec::new();
                $( toutes.extend(dans(concat!(".", stringify!($champ)), self.$champ)); )+
                toutes
            }
        }
    )+ };
}
editer! {
    Texte {
        a01, a02, a03, a05, a09, a10, a11, a12, a13, a14, a15, a16, a17, a18, a20, a21, a22, a23, a24, a25, a26, a27, annexe,
        quotas, r123_45, r123_48
    }
    art_01::Etat { regimes, nationaux, organismes }
    art_01::Organismes { regimes, genres, categories }
    art_02::Etat {
        sieges, titulaires, en_fonctions, fonction_effective, suppleants, mandat, mandat_mois, prorogation_mois, vote, secretariat
    }
    art_02::Siege { disposition, nombre, groupe, provenance, representable; fr, en }
    art_03::Etat { corps, catalogue, niveaux; table }
    art_03::LigneCorps { regime, genre, corps }
    art_03::Ligne { classe, corps, categories, fonctions, niveau, disposition }
    art_03::NiveauRequis { corps, fonctions }
    art_05::Etat { classe_conservee }
    art_09::Etat {
        sections, premiere, classes_deuxieme, classe_deuxieme_canssm, age, abaisses
    }
    art_09::AgeAbaisse { motif, ans, disposition }
    art_09::AgeMinimal { ans, disposition }
    art_10::Etat { disposition, anciennete_categorie_a, age, fonctions }
    art_11::Etat { mois_de_reference; depart }
    art_12::Etat { seuils, comptable, durees, reduction_premiere_section; reduction }
    art_12::Seuil { regime, lieu, qualite, niveau, disposition }
    art_12::Comptable { regime, fonction, niveau, interims, duree_interim }
    art_12::DureeMinimale { classe, exige, disposition }
    art_13::Etat { lignes }
    art_13::Reduction { mois, disposition; pouvoir }
    art_13::PourAncienEleve { exige, disposition }
    art_13::LigneFonctions { classe, alternatives, disposition, plusieurs_classes, au_plus_proche, reduction, ancien_eleve }
    art_13::Alternative { classes, ensemble, exige, cumul }
    art_14::Etat { classes, emploi, diplome, attestation, duree_emploi, emplois, equivalent }
    art_14::EmploiInformatique { fonction, regime, genres, niveau }
    art_15::Etat { regimes, classe, durees, en_direction, dans_l_emploi, age, age_ans, perfectionnement }
    art_16::Etat { forme, mois_limite, exemplaires, circuits, contenu }
    art_16::Circuit { origine, destinataire, relais, disposition }
    art_17::Etat { classes, de_droit, classe_reservee, reserve, autres, genre, qualite }
    art_18::Etat { lignes, inferieure, autres, perfectionnement, semaines, classes_perfectionnement, anciennes }
    art_18::Anciennes { avant, classes }
    art_18::LigneDeClasse { classe, nommees, inferieures, inferieures_propres, disposition }
    art_20::Etat { assimilation, autre_classe; reputes_inscrits }
    art_21::Etat { ouvertures, inscription, exception, informatiques, informatique }
    art_21::Ouverture { classe, ouvre, disposition }
    art_21::Exception { depuis, vers, regimes, avis, disposition }
    art_21::OuvertureInformatique { vers, depuis, lecture }
    art_22::Etat { durees, section, reconduction, une_annee }
    art_22::Renouvellement { classes, annees, disposition }
    art_23::Etat { agent, cumul, designation, national, regimes }
    art_24::Etat { reclamation, jours, jours_francs }
    art_25::Etat { premiere_liste_modifiee, premiere_liste_abrogee }
    art_26::Etat { premiere_liste, derniere_liste; disposition }
    art_27::Etat { sans_reconduction }
    annexe::Etat { diplomes }
    annexe::Entree { diplome, valeur }
    quotas::Etat { deuxieme, deuxieme_informatique, troisieme, troisieme_elargie, informatique }
    quotas::Proportion { un_pour, disposition }
    r123_45::Etat { assimiles, elargissement }
    r123_48::Etat { exclusions, sans_objet }
    r123_48::Exclusion { regime, genre, fonctions, avant }
    suites::Suites {
        premiere, derniere, en_fonction, canssm_publique, age_en_deuxieme, vote_multiple, suppleance, secretaire_consultatif, liste_precedente, troisieme_elargie,
        concours_interne, tous_statuts, age_en_troisieme, protection_sociale, seuils, reductions, pouvoir, presume, a_pu_relever, champ_social, equivalence, equivalent, age_article_15, sans_perfectionnement,
        duree_unique, depot, autre_organisme, cesdir, perte_emploi, maintien, ars, article_19_compris, conservees, gel, retour_d_agence, voie_de_reclamation
    }
    suites::SeuilParticulier { fonction, avant, seuil }
    suites::VoteMultiple { siege, voix }
    suites::Suppleance { sieges, disposition }
    suites::ListePrecedente { centiemes, deuxieme, troisieme }
    suites::AnneesEnMoins { classe, annees; disposition }
    suites::Pouvoir { classe, annees, sur_demande, disposition }
    suites::Presume { premiere, derniere, classe }
    suites::ReglesDuDepot { exemplaires, recommande, classes, pieces, electronique, dernier_mois, dernier_jour }
    suites::Conservee { jour, regimes, fonctions }
    suites::RetourDAgence { classe_du_directeur, directeur, agent }
    suites::Gel { premiere, derniere, selon_l28, regimes, reference, veille_de_la_fusion }
}
