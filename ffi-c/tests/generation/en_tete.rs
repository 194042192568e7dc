//! The header: declarations by cbindgen, codes from the lists.

use super::codes::mots;
use cbindgen::{Builder, Config, DocumentationStyle, ExportConfig, Language, Style};
use liste_aptitude::codes::Liste;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use std::fmt::Write;
use std::path::Path;

/// The text of `liste_aptitude.h`.
pub(crate) fn texte() -> String {
    let config = Config {
        language: Language::C,
        style: Style::Both,
        documentation_style: DocumentationStyle::C99,
        cpp_compat: true,
        no_includes: true,
        sys_includes: vec!["stdint.h".into()],
        include_guard: Some("LISTE_APTITUDE_H".into()),
        header: Some(CONTRAT.into()),
        after_includes: Some(codes()),
        usize_is_size_t: true,
        line_length: 120,
        // The undefined function of the proof that no panic is reachable.
        export: ExportConfig { exclude: vec!["la_une_panique_est_atteignable".into()], ..ExportConfig::default() },
        ..Config::default()
    };
    let mut sortie = Vec::new();
    Builder::new()
        .with_config(config)
        .with_src(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"))
        .generate()
        .expect("cbindgen reads the source")
        .write(&mut sortie);
    let declarations = pointeurs_simples(&String::from_utf8(sortie).expect("UTF-8"));
    let (corps, fin) = declarations.rsplit_once("\n#endif").expect("the end of the include guard");
    format!("{corps}{}\n#endif{fin}", super::facilites::texte(&declarations))
}

const CONTRAT: &str = "\
// liste_aptitude: who may be put on the French social-security liste d'aptitude (arrêté of 25 September 1998).
// Generated from the Rust source; the contract is in docs/abi.md.
//
// - Every function returns LA_OK or a code of the list statut. A refused call leaves its outputs as they were, except the error
//   record, the length needed when the room is too small, and the text of la_evaluer_json, which is the error when the input is refused.
// - The caller owns all memory. Nothing is kept, allocated, shared or locked: any function, any thread, at any time.
// - A record begins with its layout version (LA_VERSION_ENREGISTREMENT) and its size; the size is given again beside its pointer, also in
//   front of what is written. Bytes named reserve are zero. Start from LA_DOSSIER_INIT, LA_DEMANDE_INIT; LA_EVALUER gives the sizes.
// - Dates are YYYYMMDD, 0 when absent. Codes are those of the lists below, 0 when absent. Texts are UTF-8.
// - A text is written with a zero byte at its end, which longueur does not count; with capacite 0 a function only tells longueur.";

fn codes() -> String {
    let mut texte = String::new();
    for &liste in Liste::TOUTES {
        writeln!(texte, "\n// Words of the list {}.\nenum la_codes_{} {{", liste.nom(), liste.nom()).expect("a String");
        for mot in mots(liste) {
            writeln!(texte, "  LA_{}_{} = {}, // {}", liste.nom().to_uppercase(), mot.constante, mot.code, mot.libelle)
                .expect("a String");
        }
        texte.push_str("};\n");
    }
    texte
}

/// The checked pointers of `frontiere.rs` are plain pointers in C: their typedefs go.
fn pointeurs_simples(texte: &str) -> String {
    let mut garde = String::new();
    let mut pointeurs = Vec::new();
    for ligne in texte.lines() {
        let typedef =
            ligne.strip_prefix("typedef ").and_then(|l| l.strip_suffix(';')).and_then(|l| l.rsplit_once(" *"));
        match typedef {
            Some((cible, nom)) if nom.starts_with("Entree_") || nom.starts_with("Sortie_") => {
                pointeurs.push((format!("{nom} "), format!("{} *", cible.replace("struct ", ""))));
            }
            _ => {
                garde.push_str(ligne);
                garde.push('\n');
            }
        }
    }
    for (nom, pointeur) in pointeurs {
        garde = garde.replace(&nom, &pointeur);
    }
    // The typedefs leave their comments and blank lines.
    let mut lignes: Vec<&str> = Vec::new();
    for ligne in garde.lines() {
        let orphelin = ligne.is_empty() && lignes.last().is_some_and(|l| l.starts_with("// A pointer to something"));
        if orphelin {
            lignes.pop();
        } else if !(ligne.is_empty() && lignes.last().is_some_and(|l| l.is_empty())) {
            lignes.push(ligne);
        }
    }
    lignes.join("\n") + "\n"
}
