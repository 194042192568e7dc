//! A front may lend a period read before: what is read is what is read without it, and what only its own days can break is still refused.

use liste_aptitude_noyau::dossier::Periode;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::format::json::{lire_demande_json, lire_dossier_json};
use liste_aptitude_noyau::format::{AgrementLu, Etranger, Lu, Objet, lire_dossier_dans};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::emploi::Agrement;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::{Dossier, evaluer_sous};
use serde_json::{Value, json};
use std::collections::HashSet;

/// An object of JSON, known to be well formed; a period in it lends the model.
#[derive(Clone, Copy)]
struct Preteur<'a> {
    objet: &'a Value,
    modele: &'a Periode,
    de_periode: bool,
}

impl<'a> Preteur<'a> {
    fn valeur(&self, champ: Champ) -> &'a Value {
        self.objet.get(champ.cle()).unwrap_or(&Value::Null)
    }

    fn texte_de<T>(&self, champ: Champ, lire: impl Fn(&str) -> Option<T>) -> Lu<T> {
        self.valeur(champ).as_str().map(|texte| lire(texte).ok_or(Regle::ValeurInconnue)).transpose()
    }
}

impl Objet for Preteur<'_> {
    fn date(&self, champ: Champ) -> Lu<Date> {
        self.texte_de(champ, |texte| Date::depuis_iso(texte.as_bytes()).ok())
    }

    fn booleen(&self, champ: Champ) -> Lu<bool> {
        Ok(self.valeur(champ).as_bool())
    }

    fn entier(&self, champ: Champ) -> Lu<u32> {
        Ok(self.valeur(champ).as_u64().and_then(|n| u32::try_from(n).ok()))
    }

    fn choix<E: Enumeration>(&self, champ: Champ) -> Lu<E> {
        self.texte_de(champ, E::depuis_nom)
    }

    fn texte(&self, champ: Champ) -> Lu<&str> {
        Ok(self.valeur(champ).as_str())
    }

    fn agrement(&self, champ: Champ) -> Result<AgrementLu, Regle> {
        let Some(ecrit) = self.objet.get(champ.cle()) else { return Ok(AgrementLu::Absent) };
        Ok(AgrementLu::Ecrit(match ecrit.as_str() {
            None => Agrement::Aucun,
            Some("sans_objet") => Agrement::SansObjet,
            Some(_) => self.date(champ)?.map_or(Agrement::Aucun, Agrement::Le),
        }))
    }

    fn objet(&self, champ: Champ) -> Lu<Self> {
        Ok(self.objet.get(champ.cle()).map(|objet| Self { objet, de_periode: false, ..*self }))
    }

    fn longueur(&self, champ: Champ, _capacite: usize) -> Result<u8, Regle> {
        u8::try_from(self.valeur(champ).as_array().map_or(0, Vec::len)).map_err(|_| Regle::Capacite)
    }

    fn element(&self, liste: Champ, _element: Champ, rang: u8) -> Result<Self, Regle> {
        let objet = self.valeur(liste).get(usize::from(rang)).ok_or(Regle::ChampRequis)?;
        Ok(Self { objet, de_periode: liste == Champ::Carriere, ..*self })
    }

    fn etranger(&self) -> Option<Etranger> {
        None
    }

    fn modele(&self) -> Option<&Periode> {
        self.de_periode.then_some(self.modele)
    }
}

/// A deputy director of a body of category B, whose nomination needs an agrément.
fn directeur_adjoint(debut: &str, fin: Value, agrement: Value) -> Value {
    json!({
        "debut": debut, "fin": fin, "agrement": agrement,
        "organisme": {"regime": "general", "type": "organisme", "categorie": "b", "region": "11"},
        "fonction": "directeur_adjoint", "niveau": 3, "nomination_reguliere": true, "interim": false, "section_origine": "premiere",
    })
}

fn avec(mut periode: Value, champ: &str, valeur: Value) -> Value {
    periode[champ] = valeur;
    periode
}

fn entier(carriere: &[Value]) -> Dossier {
    let texte = json!({"id": "A", "naissance": "1955-03-01", "carriere": carriere}).to_string();
    lire_dossier_json(&texte).expect("facts that break no rule")
}

/// The dossier of a career of which every period is read with the model, or the path and the rule of what is refused.
fn prete(carriere: &[Value], modele: &Value) -> Result<Dossier, (String, Regle)> {
    let modeles = entier(std::slice::from_ref(modele));
    let [modele] = modeles.carriere() else { panic!("one period") };
    let objet = json!({"id": "A", "naissance": "1955-03-01", "carriere": carriere});
    let mut dossier = Dossier::default();
    let lu = lire_dossier_dans(&Preteur { objet: &objet, modele, de_periode: false }, &mut dossier);
    lu.map(|()| dossier).map_err(|e| (e.chemin.to_string(), e.regle))
}

#[test]
fn une_periode_pretee_vaut_la_lecture_entiere_a_ses_jours_pres() {
    let modele = directeur_adjoint("1985-01-01", json!("1985-12-31"), json!("1985-03-15"));
    let carriere = [
        directeur_adjoint("1986-02-03", json!("1990-06-30"), json!("1987-01-01")),
        directeur_adjoint("1990-07-01", Value::Null, json!("sans_objet")),
        directeur_adjoint("1991-07-01", json!("1991-07-01"), Value::Null),
    ];
    assert_eq!(prete(&carriere, &modele), Ok(entier(&carriere)));
    // What the model says of the rest is believed: the front answers for it.
    let autre = avec(carriere[0].clone(), "section_origine", json!("deuxieme"));
    assert_eq!(prete(&[autre], &modele), Ok(entier(&carriere[..1])));
}

#[test]
fn les_jours_d_une_periode_pretee_sont_verifies() {
    let modele = directeur_adjoint("1985-01-01", json!("1985-12-31"), json!("1985-03-15"));
    let a_l_envers = directeur_adjoint("1990-07-01", json!("1990-06-30"), Value::Null);
    assert_eq!(prete(&[a_l_envers], &modele), Err(("carriere[0].fin".into(), Regle::FinAvantDebut)));
    let mut sans_debut = modele.clone();
    sans_debut.as_object_mut().expect("an object").remove("debut");
    assert_eq!(prete(&[modele.clone(), sans_debut], &modele), Err(("carriere[1].debut".into(), Regle::ChampRequis)));
}

#[test]
fn l_agrement_d_un_emploi_surveille_est_demande_avec_ou_sans_modele() {
    let modele = directeur_adjoint("1985-01-01", json!("1985-12-31"), json!("1985-03-15"));
    let mut sans_agrement = modele.clone();
    sans_agrement.as_object_mut().expect("an object").remove("agrement");
    assert_eq!(prete(&[sans_agrement], &modele), Err(("carriere[0].agrement".into(), Regle::ChampRequis)));
    // A cadre has none to give.
    let cadre = json!({
        "debut": "1985-01-01", "niveau": 7, "fonction": "cadre",
        "organisme": {"regime": "general", "type": "organisme", "categorie": "b"},
    });
    let suivante = avec(cadre.clone(), "debut", json!("1990-01-01"));
    assert_eq!(prete(std::slice::from_ref(&suivante), &cadre), Ok(entier(&[suivante])));
}

#[test]
fn un_modele_dont_les_regles_regardent_d_autres_jours_ne_sert_pas() {
    let simple = directeur_adjoint("1985-01-01", Value::Null, json!("1985-03-15"));
    // A reclassement must come after the first day of the period: of the model's it does.
    let reclasse = avec(simple.clone(), "reclassements", json!([{"date": "1990-01-01", "categorie": "a"}]));
    let plus_tard = avec(reclasse.clone(), "debut", json!("1995-01-01"));
    let refus = ("carriere[0].reclassements[0].date".into(), Regle::OrdreReclassements);
    assert_eq!(prete(&[plus_tard], &reclasse), Err(refus));
    // A declared class is held against the table of the first day: the whole period is read, as it is and not as the model is.
    let declaree = json!({
        "debut": "1985-01-01", "agrement": null, "fonction": "directeur", "nomination_reguliere": true,
        "organisme": {"regime": "general", "type": "caisse_nationale", "categorie": "sans"}, "classe_declaree": "D1",
    });
    assert_eq!(prete(std::slice::from_ref(&simple), &declaree), Ok(entier(&[simple])));
}

#[test]
fn ce_qui_est_derive_d_une_periode_pretee_suit_ses_jours_et_non_ceux_du_modele() {
    // The model is derived under the initial text when it is read: what hangs on its own days must not be lent.
    let modele = directeur_adjoint("1985-01-01", json!("1985-12-31"), json!("1985-03-15"));
    let agrements = [json!("1987-01-01"), json!("1999-12-31"), json!("2000-01-02"), json!("sans_objet"), Value::Null];
    let mut verdicts = Vec::new();
    for agrement in agrements {
        let carriere = [
            directeur_adjoint("1986-02-03", json!("1990-06-30"), agrement.clone()),
            directeur_adjoint("1990-07-01", Value::Null, agrement),
        ];
        let (mut prete, entier) = (prete(&carriere, &modele).expect("facts that break no rule"), entier(&carriere));
        for annee in [2000, 2012, 2001] {
            let etat = EtatDuTexte::de_la_liste(annee);
            prete.instruire_pour(etat, annee);
            for classe in Classe::TOUTES {
                let demande = json!({"annee": annee, "classe": classe.nom()}).to_string();
                let demande = lire_demande_json(&demande).expect("a demande that breaks no rule");
                let decision = evaluer_sous(etat, &prete, &demande);
                assert_eq!(decision, evaluer_sous(etat, &entier, &demande), "{annee} {}", classe.nom());
                verdicts.push(decision.verdict);
            }
        }
    }
    let parts: HashSet<_> = verdicts.chunks(3 * Classe::TOUTES.len()).collect();
    assert!(parts.len() > 1, "the agrément changes some verdict");
}
