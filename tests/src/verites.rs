//! Truth tables of the kernel where the domain is finite: the same lines as `tests/reference/verites.py` writes by its own road.

use crate::fabrique::{self, Entree};
use liste_aptitude_noyau::Decision;
use liste_aptitude_noyau::constat::{CodeConstat, Constat};
use liste_aptitude_noyau::effets::reconduction::reconduction;
use liste_aptitude_noyau::texte::INITIAL;
use liste_aptitude_noyau::texte::art_01::categories;
use liste_aptitude_noyau::texte::ordre::couvre;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::emploi::{Fonction, Qualite};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Regime, TypeOrganisme};
use liste_aptitude_noyau::vocabulaire::section::SectionOrigine;
use serde_json::{Value, json};
use std::fmt::Write;

/// The list year of the tables.
pub const ANNEE: u16 = 2010;

/// A table: its name and its text, a header and one line a row, fields separated by tabs.
pub struct Table {
    /// Name, as in `tests/verites/empreintes.txt`.
    pub nom: String,
    /// The whole text.
    pub texte: String,
}

macro_rules! ligne {
    ($texte:expr, $($champ:expr),+ $(,)?) => {{
        let champs = [$(String::from(&*$champ.to_string())),+];
        writeln!($texte, "{}", champs.join("\t")).expect("a String is never full");
    }};
}

/// How a table is written under a state.
type Ecriture = fn(EtatDuTexte) -> String;

/// Those that are written again under every later state: articles 21 and 22 never changed.
const PAR_ETAT: [(&str, Ecriture); 5] = [
    ("recevabilite", recevabilite),
    ("emplois", emplois),
    ("fonctions", fonctions),
    ("grades", grades),
    ("sections", sections),
];

/// Every table of the initial text, in the order of the fingerprints.
#[must_use]
pub fn tables() -> Vec<Table> {
    let [recevabilite, autres @ ..] = PAR_ETAT.map(|(nom, ecrire)| (nom, ecrire(EtatDuTexte::E2000)));
    let toutes =
        [recevabilite, ("ordre", ordre())].into_iter().chain(autres).chain([("reconductions", reconductions())]);
    toutes.map(|(nom, texte)| Table { nom: nom.to_owned(), texte }).collect()
}

/// Those of a later state, as `fonctions@2008`, in the order of the fingerprints.
pub fn tables_sous(etat: EtatDuTexte) -> impl Iterator<Item = Table> {
    PAR_ETAT.into_iter().map(move |(nom, ecrire)| Table { nom: format!("{nom}@{etat}"), texte: ecrire(etat) })
}

/// The list year of a table: the first list of a later state.
fn liste(etat: EtatDuTexte, initiale: u16) -> u16 {
    if etat == EtatDuTexte::E2000 { initiale } else { etat.premiere_liste() }
}

/// A22: list, class, section, first inscription or not, the list for which a striking-off was asked.
fn reconductions() -> String {
    let mut texte = String::from("annee\tclasse\tsection\tpremiere\tradiation\tderniere\tdisposition\n");
    for annee in [1998, 1999, 2000, 2001, 2014] {
        for &classe in Classe::TOUTES {
            for &section in SectionOrigine::TOUTES {
                for premiere in [false, true] {
                    for radiation in [None].into_iter().chain((annee - 1..annee + 6).map(Some)) {
                        let r = reconduction(annee, classe, section, premiere, radiation).expect("a year in bounds");
                        let demandee = radiation.map_or("-".to_owned(), |liste| liste.to_string());
                        let mot = if premiere { "oui" } else { "non" };
                        ligne!(texte, annee, classe, section.nom(), mot, demandee, r.derniere, r.disposition);
                    }
                }
            }
        }
    }
    texte
}

fn constat(decision: &Decision, code: CodeConstat) -> Option<&Constat> {
    decision.constats.iter().find(|c| c.code == code)
}

/// Disposition, state and figures of a finding; `-` for what is not there.
fn en_mots(decision: &Decision, code: CodeConstat) -> String {
    let Some(c) = constat(decision, code) else { return "-".to_owned() };
    let f = c.chiffres;
    let chiffres = [f.requis, f.constate, f.manque].map(|g| ou_tiret(&g.to_string()));
    format!("{} {} {}", c.disposition, c.etat, chiffres.join(" "))
}

fn ou_tiret(texte: &str) -> String {
    if texte.is_empty() { "-".to_owned() } else { texte.to_owned() }
}

/// Situation × class of attachment × class asked × L18.
fn recevabilite(etat: EtatDuTexte) -> String {
    let mut t = String::new();
    ligne!(t, "situation", "rattachement", "classe", "L18", "disposition", "etat");
    // Agents of an agency are somebody under the later states only.
    let en_agence = (etat != EtatDuTexte::E2000).then_some("agent_ars");
    for situation in fabrique::SITUATIONS.iter().copied().chain(en_agence) {
        for k in fabrique::rattachements(situation) {
            let dossier = fabrique::situation(situation, k);
            for &classe in Classe::TOUTES {
                for l18 in [0, 1] {
                    let demande = json!({"annee": liste(etat, 2005), "classe": classe.nom(), "lectures": l18 << 5});
                    let decision = fabrique::evaluer_sous(etat, &dossier, &demande);
                    let reponses: Vec<&Constat> =
                        decision.constats.iter().filter(|c| fabrique::CODES_DE_CLASSE.contains(&c.code)).collect();
                    let (disposition, rendu) = match reponses[..] {
                        [] => ("-".to_owned(), "sans_objet"),
                        [c] => (c.disposition.to_string(), c.etat.nom()),
                        _ => ("several".to_owned(), "contradiction"),
                    };
                    ligne!(t, situation, k.map_or("-", Classe::nom), classe, l18, disposition, rendu);
                }
            }
        }
    }
    t
}

fn ordre() -> String {
    let mut t = String::new();
    ligne!(t, "inscription", "emploi", "ouvert");
    for &a in Classe::TOUTES {
        for &b in Classe::TOUTES {
            ligne!(t, a, b, if couvre(a, b) { "oui" } else { "non" });
        }
    }
    t
}

/// Bodies with categories of their own, in the order of their names: those of the initial text, or of all states.
fn corps(etat: EtatDuTexte) -> Vec<(Regime, TypeOrganisme)> {
    let mut corps: Vec<_> = Regime::TOUTES
        .iter()
        .filter(|r| !matches!(r, Regime::Autre | Regime::AutreR12345))
        .flat_map(|&r| TypeOrganisme::TOUTES.iter().map(move |&g| (r, g)))
        .filter(|&(r, g)| !noms_des_categories(etat, r, g).is_empty())
        .collect();
    corps.sort_by_key(|&(r, g)| (r.nom(), g.nom()));
    corps
}

fn noms_des_categories(etat: EtatDuTexte, regime: Regime, genre: TypeOrganisme) -> Vec<&'static str> {
    let initial = etat == EtatDuTexte::E2000;
    let trouvees = if initial { INITIAL.a01.categories(regime, genre) } else { categories(regime, genre) };
    let mut noms: Vec<_> = trouvees.iter().map(|c| c.nom()).collect();
    noms.sort_unstable();
    noms
}

/// A3: every emploi of every body.
fn emplois(etat: EtatDuTexte) -> String {
    let mut t = String::new();
    ligne!(t, "regime", "type", "categorie", "fonction", "niveau", "classes");
    let initial = etat == EtatDuTexte::E2000;
    let de_l_article = |f: &Fonction| f.est_de_l_article_3() && (!initial || *f <= Fonction::DirecteurInformatique);
    let mut fonctions: Vec<Fonction> = Fonction::TOUTES.iter().copied().filter(de_l_article).collect();
    fonctions.sort_by_key(|f| f.nom());
    for (regime, genre) in corps(etat) {
        for nom in noms_des_categories(etat, regime, genre) {
            let categorie = Enumeration::depuis_nom(nom).expect("a category");
            for &fonction in &fonctions {
                for niveau in [0, 1, 2, 3, 4, 5, 99] {
                    let mut noms: Vec<_> = etat
                        .texte()
                        .a03
                        .table
                        .classes(regime, genre, categorie, fonction, niveau)
                        .iter()
                        .map(|c| c.nom())
                        .collect();
                    noms.sort_unstable();
                    ligne!(t, regime, genre, nom, fonction, niveau, ou_tiret(&noms.join(" ")));
                }
            }
        }
    }
    t
}

/// A13: one or two stretches of months in two classes, every class asked, both readings of L13.
fn fonctions(etat: EtatDuTexte) -> String {
    let mut t = String::new();
    ligne!(t, "avant", "mois", "classe", "mois", "demandee", "L13", "a13");
    let annee = liste(etat, ANNEE);
    let reference = Date::premier_janvier(annee);
    let initial = etat == EtatDuTexte::E2000;
    let avants: &[u16] = if initial { &[18, 30, 36, 48] } else { &[18, 36] };
    let derniers: &[u16] =
        if initial { &[6, 29, 30, 36, 41, 42, 48, 65, 66, 72] } else { &[6, 12, 30, 35, 36, 42, 48, 60, 66, 72] };
    for avant in std::iter::once(None).chain(Classe::TOUTES.iter().copied().map(Some)) {
        let premiers: &[u16] = if avant.is_some() { avants } else { &[0] };
        for &m1 in premiers {
            for &k in Classe::TOUTES.iter().filter(|&&k| Some(k) != avant) {
                for &m2 in derniers {
                    let debut = reference.moins_mois(m2);
                    let mut carriere = vec![Entree::de_classe(k).depuis(debut).json()];
                    if let Some(avant) = avant {
                        let depuis = reference.moins_mois(m1 + m2);
                        carriere.insert(
                            0,
                            Entree::de_classe(avant)
                                .depuis(depuis)
                                .avec("fin", debut.veille().to_string().into())
                                .json(),
                        );
                    }
                    let dossier = dossier(json!(carriere), json!({}));
                    for &classe in Classe::TOUTES {
                        for l13 in [0, 1] {
                            let demande = json!({"annee": annee, "classe": classe.nom(), "lectures": l13 << 3});
                            let decision = fabrique::evaluer_sous(etat, &dossier, &demande);
                            let a13 = en_mots(&decision, CodeConstat::A13DureeFonctions);
                            ligne!(t, avant.map_or("-", Classe::nom), m1, k, m2, classe, l13, a13);
                        }
                    }
                }
            }
        }
    }
    t
}

/// A person of whom everything is known, nothing being in his favour but what is given.
fn dossier(carriere: Value, formation: Value) -> Value {
    let mut d = json!({"id": "V", "naissance": "1950-01-01", "formation": fabrique::FORMATION_NULLE.clone(),
        "carriere": carriere, "inscrit_1999": false});
    for (nom, valeur) in formation.as_object().expect("an object") {
        d["formation"][nom] = valeur.clone();
    }
    d
}

/// A12.al1 and A14.al1.1: twenty years in every function outside A3, grade by grade.
fn grades(etat: EtatDuTexte) -> String {
    let mut t = String::new();
    ligne!(t, "regime", "type", "fonction", "qualite", "niveau", "seuil", "a12", "a14");
    let initial = etat == EtatDuTexte::E2000;
    let niveaux: &[u8] = if initial { &[0, 1, 2, 3, 4, 6, 7, 8, 99] } else { &[0, 1, 3, 4, 5, 6, 7, 8] };
    let seuils = [None, Some(false), Some(true)];
    let mut lieux = corps(etat);
    lieux.extend([(Regime::AutreR12345, TypeOrganisme::Organisme), (Regime::Autre, TypeOrganisme::Organisme)]);
    for (regime, genre) in lieux {
        let noms = noms_des_categories(etat, regime, genre);
        // The last one under the later states: no class in a national fund that has them for its missions only.
        let categorie = if initial { noms.first() } else { noms.last() }.copied().unwrap_or("sans");
        let categorie = if matches!(regime, Regime::Autre | Regime::AutreR12345) { "sans" } else { categorie };
        for &fonction in Fonction::TOUTES.iter().filter(|f| !f.est_de_l_article_3()) {
            for &qualite in Qualite::TOUTES.iter().filter(|&&q| !initial || q <= Qualite::ChefDeService) {
                for &niveau in niveaux {
                    for &seuil in if initial || niveau == 0 { &seuils[..] } else { &seuils[..1] } {
                        let entree = Entree::nouvelle(regime.nom(), genre.nom(), categorie, fonction.nom(), niveau)
                            .avec("debut", "1990-01-01".into())
                            .avec("qualite", qualite.nom().into())
                            .avec("seuil_coefficient", seuil.into());
                        let dossier = dossier(json!([entree.json()]), json!({}));
                        let demande = json!({"annee": liste(etat, ANNEE), "classe": "IF1"});
                        let decision = fabrique::evaluer_sous(etat, &dossier, &demande);
                        let etat = |code| constat(&decision, code).map_or("-", |c| c.etat.nom());
                        let seuil = seuil.map_or("-", |s| if s { "1" } else { "0" });
                        let (a12, a14) = (etat(CodeConstat::A12Duree), etat(CodeConstat::A14Emploi));
                        ligne!(t, regime, genre, fonction, qualite, niveau, seuil, a12, a14);
                    }
                }
            }
        }
    }
    t
}

fn carrieres() -> Vec<(&'static str, Option<Entree>)> {
    let agent = || Entree::nouvelle("general", "organisme", "c", "agent_comptable", 0);
    let titulaire =
        || Entree::nouvelle("mines", "canssm", "sans", "cadre", 0).avec("qualite", "titulaire_categorie_a".into());
    vec![
        ("aucune", None),
        ("cadre", Some(Entree::nouvelle("general", "organisme", "a", "cadre", 7))),
        ("titulaire", Some(titulaire())),
        ("attache", Some(titulaire().avec("attache_principal", true.into()))),
        ("direction", Some(agent())),
        ("elargie", Some(agent().avec("section_origine", "troisieme_elargie".into()))),
        ("irreguliere", Some(agent().avec("nomination_reguliere", false.into()))),
        ("interim", Some(agent().avec("interim", true.into()))),
        ("autre_r123_45", Some(Entree::nouvelle("autre_r123_45", "organisme", "sans", "directeur", 0))),
        ("non_listee", Some(Entree::nouvelle("general", "organisme", "a", "secretaire_general", 0))),
    ]
}

/// A7, A8, A9: title, diploma, career, age and admissibility, for every class.
fn sections(etat: EtatDuTexte) -> String {
    let mut t = String::new();
    ligne!(t, "ancien", "diplome", "carriere", "naissance", "admissible", "classe", "section", "a8", "a7", "a9");
    let mot = |v: Option<bool>| v.map_or("-", |v| if v { "oui" } else { "non" });
    let (initial, annee) = (etat == EtatDuTexte::E2000, liste(etat, ANNEE));
    // Fewer diplomas under the later states; the age of thirty-five and the students of the internal competition besides.
    let diplomes: &[Option<&str>] =
        if initial { &[Some("aucun"), Some("enoes"), None] } else { &[Some("aucun"), Some("enoes")] };
    let ages: &[u16] = if initial { &[43, 40] } else { &[43, 40, 35] };
    let concours: &[&str] = if initial { &["non", "oui"] } else { &["non", "oui", "eleve"] };
    let naissances = ages.iter().flat_map(|age| [1, 2].map(|jour| Some(format!("{}-01-0{jour}", annee - age))));
    let naissances: Vec<Option<String>> = naissances.chain([None]).collect();
    for ancien in [Some(false), Some(true), None] {
        for &diplome in diplomes {
            for (nom, entree) in carrieres() {
                for naissance in &naissances {
                    for &admissible in concours {
                        let entrees: Vec<Value> = entree.iter().map(|e| e.clone().json()).collect();
                        let mut formation = json!({"ancien_eleve": ancien, "diplome_assimile": diplome, "admissible_concours": admissible != "non"});
                        if !initial {
                            formation["eleve_concours_interne"] = json!(admissible == "eleve");
                        }
                        let mut dossier = dossier(json!(entrees), formation);
                        dossier["naissance"] = json!(naissance);
                        for &classe in Classe::TOUTES {
                            let demande = json!({"annee": annee, "classe": classe.nom()});
                            let decision = fabrique::evaluer_sous(etat, &dossier, &demande);
                            ligne!(
                                t,
                                mot(ancien),
                                diplome.unwrap_or("-"),
                                nom,
                                naissance.as_deref().unwrap_or("-"),
                                admissible,
                                classe,
                                decision.section.map_or("-", |s| s.nom()),
                                en_mots(&decision, CodeConstat::A8Section),
                                en_mots(&decision, CodeConstat::A7Section),
                                en_mots(&decision, CodeConstat::A9Age),
                            );
                        }
                    }
                }
            }
        }
    }
    t
}
