//! Small dossiers made to measure: an emploi of each class, a person in each situation.

use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::constat::CodeConstat;
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use serde_json::{Value, json};
use std::sync::LazyLock;

/// Every situation, those that come in two kinds apart; the first four carry a class of attachment.
pub const SITUATIONS: &[&str] = &[
    "agent",
    "national",
    "restreint",
    "repute",
    "cadre",
    "cadre_ancien_eleve",
    "cadre_canssm",
    "fonctionnaire",
    "hors_organisme",
];

/// The findings that say whether the class may be asked: one at most in a decision.
pub const CODES_DE_CLASSE: [CodeConstat; 4] =
    [CodeConstat::A15Classe, CodeConstat::A17Classe, CodeConstat::A18Classe, CodeConstat::A20Assimilation];

/// Training of which everything is known and nothing helps.
pub static FORMATION_NULLE: LazyLock<Value> = LazyLock::new(|| {
    json!({"ancien_eleve": false, "diplome_assimile": "aucun", "admissible_concours": false,
        "semaines_perfectionnement": 0, "attestation_stage_informatique": false, "certificat_comptabilite": false,
        "diplome_informatique": "aucun", "experience_informatique_reconnue": false})
});

/// The classes of attachment that a situation may have.
#[must_use]
pub fn rattachements(situation: &str) -> Vec<Option<Classe>> {
    if SITUATIONS[..4].contains(&situation) || situation == "agent_ars" {
        Classe::TOUTES.iter().copied().map(Some).collect()
    } else {
        vec![None]
    }
}

/// A career entry being written.
#[derive(Clone)]
pub struct Entree(Value);

impl Entree {
    /// An entry that began, with its agrément where A3 knows the function, on 1 January 1995.
    #[must_use]
    pub fn nouvelle(regime: &str, genre: &str, categorie: &str, fonction: &str, niveau: u8) -> Self {
        let mut entree = json!({"debut": "1995-01-01", "fonction": fonction, "niveau": niveau,
            "organisme": {"regime": regime, "type": genre, "categorie": categorie}});
        if Enumeration::depuis_nom(fonction)
            .is_some_and(|f: liste_aptitude_noyau::vocabulaire::emploi::Fonction| f.est_de_l_article_3())
        {
            entree["nomination_reguliere"] = json!(true);
            entree["agrement"] = json!("1995-01-01");
            entree["section_origine"] = json!("premiere");
        }
        Self(entree)
    }

    /// One emploi of A3 that is of this class and no other.
    #[must_use]
    pub fn de_classe(classe: Classe) -> Self {
        let (genre, categorie, fonction, niveau) = match classe {
            Classe::D1 => ("organisme", "a", "directeur", 0),
            Classe::D2 => ("organisme", "c", "directeur", 0),
            Classe::D3 => ("organisme", "d", "directeur", 0),
            Classe::AD1 => ("organisme", "a", "agent_comptable", 0),
            Classe::AD2 => ("organisme", "c", "agent_comptable", 0),
            Classe::AD3 => ("organisme", "d", "agent_comptable", 0),
            Classe::IF1 => ("centre_informatique_national", "sans", "directeur", 0),
            Classe::IF2 => ("centre_informatique_national", "sans", "directeur_adjoint", 2),
        };
        Self::nouvelle("general", genre, categorie, fonction, niveau)
    }

    /// With another value in a field.
    #[must_use]
    pub fn avec(mut self, champ: &str, valeur: Value) -> Self {
        self.0[champ] = valeur;
        self
    }

    /// Begun, and approved, on that day.
    #[must_use]
    pub fn depuis(self, jour: Date) -> Self {
        self.avec("debut", jour.to_string().into()).avec("agrement", jour.to_string().into())
    }

    /// The entry.
    #[must_use]
    pub fn json(self) -> Value {
        self.0
    }
}

/// A person in this situation and of this class of attachment, in the list years from 2000.
///
/// # Panics
/// When a situation needs a class that is not given.
#[must_use]
pub fn situation(nom: &str, classe: Option<Classe>) -> Value {
    let k = || classe.expect("this situation has a class");
    let nationale = || {
        Entree::nouvelle("general", "caisse_nationale", "sans", "directeur", 0)
            .avec("classe_declaree", k().nom().into())
            .avec("agrement", "sans_objet".into())
    };
    let mut d = json!({"id": "L", "formation": {"ancien_eleve": nom == "cadre_ancien_eleve"}, "carriere": []});
    match nom {
        "agent" | "repute" => d["carriere"] = json!([Entree::de_classe(k()).json()]),
        "national" | "restreint" => d["carriere"] = json!([nationale().json()]),
        "cadre_canssm" => {
            let agent = Entree::nouvelle("mines", "canssm", "sans", "cadre", 0)
                .avec("qualite", "titulaire_categorie_a".into())
                .avec("attache_principal", true.into());
            d["carriere"] = json!([agent.json()]);
        }
        "cadre" | "cadre_ancien_eleve" => {
            d["carriere"] = json!([Entree::nouvelle("general", "organisme", "a", "cadre", 7).json()]);
        }
        // In an agency, after an emploi of that class, in one that corresponds to it (A19bis).
        "agent_ars" => {
            let ars = json!({"debut": "2002-01-01", "fonction": "directeur", "niveau": 0, "classe_declaree": k().nom(),
                "organisme": {"regime": "ars", "type": "agence", "categorie": "sans"}});
            d["carriere"] = json!([Entree::de_classe(k()).avec("fin", "2001-12-31".into()).json(), ars]);
        }
        "fonctionnaire" => d["fonction_publique"] = json!({"proposition_ministre": true}),
        _ => {}
    }
    match nom {
        "repute" => d["position"] = json!({"type": "detachement", "debut": "1998-01-01"}),
        "national" => {
            d["inscriptions"] =
                json!([{"annee": 1995, "classe": k().nom(), "section": "premiere", "publication": "1994-12-15"}]);
        }
        _ => {}
    }
    d
}

/// The decision under the initial text on a pair of JSON values that must be valid.
///
/// # Panics
/// When the pair is refused, with the error.
#[must_use]
pub fn evaluer(dossier: &Value, demande: &Value) -> Decision {
    evaluer_sous(EtatDuTexte::E2000, dossier, demande)
}

/// The same under another state.
///
/// # Panics
/// When the pair is refused, with the error.
#[must_use]
pub fn evaluer_sous(etat: EtatDuTexte, dossier: &Value, demande: &Value) -> Decision {
    let lu = lire_dossier_json(&dossier.to_string()).unwrap_or_else(|e| panic!("{e}: {dossier}"));
    let demandee = lire_demande_json(&demande.to_string()).unwrap_or_else(|e| panic!("{e}: {demande}"));
    liste_aptitude_noyau::evaluer_sous(etat, &lu, &demandee)
}
