//! JSON Lines in, one answer a line out: the kernel's side of the differential test of the effects (`tests/reference/effets.py`). A line names
//! an effect and the list; the answer is under the state that governs it.

use liste_aptitude_noyau::effets::ErreurEffet;
use liste_aptitude_noyau::effets::acces::{FaitsAcces, acces_sous};
use liste_aptitude_noyau::effets::acheminement::acheminement_sous;
use liste_aptitude_noyau::effets::commission::{
    mandat_sous, participation_sous, scrutin_sous, sieges_sous, suppleance_sous, voix_du_siege_sous, voix_sous,
};
use liste_aptitude_noyau::effets::designation::{AgentEnFonction, EmploiVise, designation_sous};
use liste_aptitude_noyau::effets::quotas::{Effectifs, Quota, Quotas, quotas_sous};
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::Region;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::io::{BufRead, Write};

/// A value of the question, of its type.
fn lu<T: DeserializeOwned>(question: &Value, champ: &str) -> T {
    let valeur = question.get(champ).unwrap_or_else(|| panic!("no {champ} in {question}"));
    serde_json::from_value(valeur.clone()).unwrap_or_else(|e| panic!("{champ} in {question}: {e}"))
}

/// A word of the question; `None` for null.
fn mot_ou_rien<T: Enumeration>(question: &Value, champ: &str) -> Option<T> {
    let nom: Option<String> = lu(question, champ);
    nom.map(|nom| T::depuis_nom(&nom).unwrap_or_else(|| panic!("{champ} in {question}")))
}
fn mot<T: Enumeration>(question: &Value, champ: &str) -> T {
    mot_ou_rien(question, champ).unwrap_or_else(|| panic!("no {champ} in {question}"))
}
fn jour(question: &Value, champ: &str) -> Option<Date> {
    let iso: Option<String> = lu(question, champ);
    iso.map(|iso| Date::depuis_iso(iso.as_bytes()).unwrap_or_else(|_| panic!("{champ} in {question}")))
}
fn region(question: &Value) -> Option<Region> {
    let code: Option<String> = lu(question, "region");
    code.and_then(|code| Region::nouvelle(&code))
}

/// The answer, or the name of the error.
fn ou_erreur(reponse: Result<Value, ErreurEffet>) -> Value {
    reponse.unwrap_or_else(|e| json!({"erreur": e.nom()}))
}
fn consultees(lectures: Lectures) -> Value {
    json!(if lectures.contient(Lecture::L21) { vec!["L21"] } else { vec![] })
}
fn faits(question: &Value) -> FaitsAcces {
    let f = &question["faits"];
    FaitsAcces {
        diplome: mot_ou_rien(f, "diplome"),
        experience: lu(f, "experience"),
        regime: mot_ou_rien(f, "regime"),
        decision_nationale: lu(f, "decision_nationale"),
        avis_infructueux: lu(f, "avis_infructueux"),
    }
}
fn lectures(question: &Value) -> Lectures {
    if lu(question, "l21") { Lecture::L21.seule() } else { Lectures::DEFAUT }
}

fn quota(q: Quota) -> Value {
    json!({"plafond": q.plafond, "effectif": q.effectif, "depassement": q.depassement, "disposition": q.disposition.to_string()})
}
fn plafonds(q: &Quotas) -> Value {
    json!({"deuxieme": quota(q.deuxieme), "deuxieme_informatique": quota(q.deuxieme_informatique),
        "troisieme": quota(q.troisieme)})
}

fn sieges(etat: EtatDuTexte) -> Value {
    let lignes: Vec<Value> = sieges_sous(etat)
        .iter()
        .map(|s| {
            json!({"disposition": s.disposition.to_string(), "groupe": s.groupe.nom(), "nombre": s.nombre,
                "provenance": s.provenance.nom(), "representable": s.representable, "voix": voix_du_siege_sous(etat, s)})
        })
        .collect();
    json!({"sieges": lignes, "titulaires": etat.texte().a02.titulaires, "voix": voix_sous(etat)})
}

fn repondre(q: &Value) -> Value {
    let etat = EtatDuTexte::de_la_liste(lu(q, "annee"));
    match q["effet"].as_str().expect("an effect") {
        "sieges" => sieges(etat),
        "suppleance" => suppleance_sous(etat).map_or(Value::Null, |s| {
            let sieges: Vec<String> = s.sieges.iter().map(ToString::to_string).collect();
            json!({"sieges": sieges, "disposition": s.disposition.to_string()})
        }),
        "participation" => {
            let p = participation_sous(etat, mot(q, "qualite"));
            json!({"siege": p.siege, "voix": p.voix.nom(), "disposition": p.disposition.to_string()})
        }
        "circuit" => {
            let c = acheminement_sous(etat, mot(q, "origine"));
            json!({"destinataire": c.destinataire.nom(), "relais": c.relais.nom(), "disposition": c.disposition.to_string()})
        }
        "scrutin" => {
            let s = scrutin_sous(etat, lu(q, "presents"), lu(q, "pour"), lu(q, "contre"), mot(q, "president"));
            ou_erreur(s.map(|s| {
                json!({"adopte": s.adopte, "preponderante": s.preponderante, "disposition": s.disposition.to_string()})
            }))
        }
        "mandat" => ou_erreur(mandat_sous(etat, jour(q, "debut").expect("a first day")).map(|m| {
            let (prorogation, jour) = (jour(q, "prorogation"), jour(q, "jour").expect("a day"));
            json!({"fin": m.fin.to_string(), "fin_au_plus_tard": m.fin_au_plus_tard.to_string(),
                "etat": m.etat(prorogation, jour).nom(), "permise": prorogation.is_some_and(|p| m.prorogation_permise(p))})
        })),
        "quotas" => {
            let effectifs = Effectifs {
                premiere: lu(q, "premiere"),
                deuxieme: lu(q, "deuxieme"),
                deuxieme_informatique: lu(q, "informatique"),
                troisieme: lu(q, "troisieme"),
            };
            ou_erreur(quotas_sous(etat, &effectifs, lu(q, "precedente"), lu(q, "elargie")).map(
                |s| json!({"fixes": plafonds(&s.fixes), "au_choix": s.au_choix.as_ref().map_or(Value::Null, plafonds)}),
            ))
        }
        "acces" => {
            let a = acces_sous(etat, mot(q, "titre"), mot(q, "classe"), mot(q, "emploi"), &faits(q), lectures(q));
            json!({"etat": a.etat.nom(), "disposition": a.disposition.to_string(), "lectures": consultees(a.lectures)})
        }
        "designation" => {
            let (agent, emploi) = (&q["agent"], &q["emploi"]);
            let agent = AgentEnFonction {
                classe: mot(agent, "classe"),
                agrement: mot(agent, "agrement"),
                regime: mot(agent, "regime"),
                genre: mot(agent, "type"),
                region: region(agent),
                inscrit_dans_la_classe: lu(agent, "inscrit_dans_la_classe"),
            };
            let emploi = EmploiVise {
                classe: mot(emploi, "classe"),
                regime: mot(emploi, "regime"),
                region: region(emploi),
                autre_organisme: lu(emploi, "autre_organisme"),
            };
            let d = designation_sous(etat, mot(q, "mode"), &agent, &emploi, &faits(q), lectures(q));
            json!({"etat": d.etat.nom(), "disposition": d.disposition.to_string(), "lectures": consultees(d.lectures)})
        }
        autre => panic!("no effect {autre}"),
    }
}

fn main() -> std::io::Result<()> {
    let mut sortie = std::io::BufWriter::new(std::io::stdout().lock());
    for ligne in std::io::stdin().lock().lines() {
        writeln!(sortie, "{}", repondre(&serde_json::from_str(&ligne?)?))?;
    }
    sortie.flush()
}
