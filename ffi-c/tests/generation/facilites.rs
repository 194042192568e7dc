//! What the header adds for people who write C: what a record must hold, initialisers, calls without sizes.

use liste_aptitude_noyau::texte::art_01::categories;
use liste_aptitude_noyau::texte::art_03::niveau_requis;
use liste_aptitude_noyau::vocabulaire::emploi::Fonction;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Regime, TypeOrganisme};
use std::fmt::Write;

/// The end of the header, from its own declarations.
pub(crate) fn texte(declarations: &str) -> String {
    format!("{}{}{}", regles(), initialiseurs(), appels(declarations))
}

/// Words of a list, joined, in lower case as the interchange format has them.
fn mots<E: Enumeration>(choisis: impl Iterator<Item = E>) -> String {
    choisis.map(Enumeration::nom).collect::<Vec<_>>().join(", ")
}

/// Regime and kind of body, then what is said of them; bodies of which the same is said share a line.
fn par_organisme(dire: impl Fn(Regime, TypeOrganisme) -> String) -> Vec<(String, String)> {
    let mut lignes: Vec<(String, String)> = Vec::new();
    for &regime in Regime::TOUTES.iter().filter(|&&r| r != Regime::Autre && r != Regime::AutreR12345) {
        for &genre in TypeOrganisme::TOUTES {
            let dit = dire(regime, genre);
            if dit.is_empty() {
                continue;
            }
            let corps = format!("{} {}", regime.nom(), genre.nom());
            match lignes.iter_mut().find(|(_, deja)| *deja == dit) {
                Some((autres, _)) => write!(autres, "; {corps}").expect("a String"),
                None => lignes.push((corps, dit)),
            }
        }
    }
    lignes
}

/// An item of a comment, cut at spaces.
fn commenter(sortie: &mut String, texte: &str) {
    const LARGEUR: usize = 130;
    let mut ligne = String::from("// - ");
    for mot in texte.split(' ') {
        if ligne.len() + mot.len() > LARGEUR {
            writeln!(sortie, "{}", ligne.trim_end()).expect("a String");
            ligne = String::from("//   ");
        }
        write!(ligne, "{mot} ").expect("a String");
    }
    writeln!(sortie, "{}", ligne.trim_end()).expect("a String");
}

const EXIGENCES: &[&str] = &[
    "dossier: id. Everything else may be left at zero: absent, or missing where the fact may be.",
    "carriere[]: debut, regime, type_organisme and fonction always; categorie as below. fin 0: still running.",
    "a fonction of article 3 (codes 1 to 9) in a body of any regime but autre: also nomination_reguliere and agrement \
     (aucun when none is known, sans_objet when none is required, donne with agrement_date).",
    "niveau: where the second list below says so. A level counts only beside niveau_connu = oui: 0 is a level too. Likewise \
     formation.semaines_perfectionnement beside semaines_connues, and the services of fonction_publique beside presente.",
    "a date beside a code counts only with that code: agrement_date with agrement = donne.",
    "carriere[].reclassements[]: date and categorie; dates after debut, increasing, not after fin.",
    "inscriptions[]: annee, classe, section and publication.",
    "position: type_position and debut, or all of it zero. demande.depot: every field, or all of it zero; with voie = dematerialisee, \
     cachet_poste is the day of the validation, and exemplaires and recommande are not looked at.",
    "demande: annee and classe.",
];

fn regles() -> String {
    let mut s = String::from(
        "\n// What is required; anything else breaks no rule by being absent (LA_REGLE_CHAMP_REQUIS names the field).\n",
    );
    for exigence in EXIGENCES {
        commenter(&mut s, exigence);
    }
    s.push_str("//\n// Categories that a body has (sans may be left at zero), also for its reclassements; any for the regimes autre and autre_r123_45:\n");
    for (corps, dit) in par_organisme(|r, g| mots(categories(r, g).iter())) {
        commenter(&mut s, &format!("{dit}: {corps}"));
    }
    s.push_str("//\n// Fonctions that need a level, by body (A3):\n");
    let avec_niveau = |r, g| mots(Fonction::TOUTES.iter().copied().filter(move |&f| niveau_requis(r, g, f)));
    for (corps, dit) in par_organisme(avec_niveau) {
        commenter(&mut s, &format!("{dit}: {corps}"));
    }
    s
}

/// The records a caller fills.
const REMPLIS: [&str; 4] = ["la_dossier", "la_demande", "la_faits_acces", "la_agent_en_agence"];

fn initialiseurs() -> String {
    let mut s = String::from(
        "
// A record of zero bytes with its version and size, to begin with: la_dossier dossier = LA_DOSSIER_INIT;
#ifdef __cplusplus
#define LA_INIT(Record) ([] { Record r = Record(); r.version = LA_VERSION_ENREGISTREMENT; r.taille = sizeof(Record); return r; }())
#else
#define LA_INIT(Record) {.version = LA_VERSION_ENREGISTREMENT, .taille = sizeof(Record)}
#endif
",
    );
    for record in REMPLIS {
        writeln!(s, "#define {}_INIT LA_INIT({record})", record.to_uppercase()).expect("a String");
    }
    s
}

/// One macro for each function that takes sizes beside records: the sizes of this header.
fn appels(declarations: &str) -> String {
    let mut s = String::from(
        "\n// The functions without the sizes of records, which are those of this header: LA_EVALUER(&dossier, &demande, &decision, &erreur).\n",
    );
    for (nom, parametres) in prototypes(declarations) {
        let mut arguments = Vec::new();
        let mut record = None;
        let mut tailles = 0;
        for (genre, parametre) in &parametres {
            match record.take() {
                Some(pointe) if parametre.starts_with("taille_") => {
                    arguments.push(format!("sizeof({pointe})"));
                    tailles += 1;
                }
                _ => arguments.push(format!("({parametre})")),
            }
            record = genre.strip_prefix("const ").unwrap_or(genre).strip_suffix(" *").filter(|g| g.starts_with("la_"));
        }
        if tailles == 0 {
            continue;
        }
        let libres: Vec<&str> =
            parametres.iter().map(|(_, p)| &**p).filter(|p| arguments.contains(&format!("({p})"))).collect();
        let macro_nom = nom.to_uppercase();
        let pris = [format!("#define {macro_nom} "), format!("  {macro_nom} = ")];
        assert!(!pris.iter().any(|p| declarations.contains(p)), "{macro_nom} is a constant");
        writeln!(s, "#define {macro_nom}({}) \\\n  {nom}({})", libres.join(", "), arguments.join(", "))
            .expect("a String");
    }
    s
}

/// The functions of a header: name, then type and name of each parameter.
fn prototypes(declarations: &str) -> Vec<(String, Vec<(String, String)>)> {
    let debut = "int32_t la_";
    let separer = |p: &str| {
        let p = p.split_whitespace().collect::<Vec<_>>().join(" ");
        let coupe = p.rfind(['*', ' ']).expect("a type and a name");
        (p[..=coupe].trim().to_string(), p[coupe + 1..].to_string())
    };
    declarations
        .match_indices(debut)
        .map(|(place, _)| {
            let texte = &declarations[place + "int32_t ".len()..];
            let (nom, reste) = texte.split_once('(').expect("parameters");
            let (parametres, _) = reste.split_once(");").expect("an end");
            (nom.to_string(), parametres.split(',').map(separer).collect())
        })
        .collect()
}
