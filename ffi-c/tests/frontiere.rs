//! Unsafe code stands in one file, and every exported function goes through it.

use std::path::Path;

/// The files of a folder and of those in it, by name.
fn fichiers(dossier: &Path, sources: &mut Vec<(String, String)>) {
    for entree in std::fs::read_dir(dossier).expect("a folder") {
        let chemin = entree.expect("a file").path();
        if chemin.is_dir() {
            fichiers(&chemin, sources);
        } else {
            let nom = chemin.file_name().expect("a name").to_string_lossy().into_owned();
            sources.push((nom, std::fs::read_to_string(&chemin).expect("readable")));
        }
    }
}

fn sources() -> Vec<(String, String)> {
    let mut sources = Vec::new();
    fichiers(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    sources.sort();
    sources
}

/// A line without its comment.
fn code(ligne: &str) -> &str {
    ligne.split("//").next().unwrap_or("").trim()
}

#[test]
fn seule_la_frontiere_est_unsafe() {
    for (nom, texte) in sources().iter().filter(|(nom, _)| nom != "frontiere.rs") {
        // The build of the proof declares a function that is defined nowhere: after this mark there is nothing else.
        let livre = texte.split("#[cfg(feature = \"preuve\")]").next().expect("a beginning");
        for (rang, ligne) in livre.lines().map(code).enumerate() {
            let permis =
                ligne == "#[unsafe(no_mangle)]" || ligne == "#[allow(unsafe_code)]" || ligne == "#![deny(unsafe_code)]";
            assert!(permis || !ligne.contains("unsafe"), "{nom}:{}: {ligne}", rang + 1);
            assert!(
                !ligne.contains("*const ") && !ligne.contains("*mut "),
                "{nom}:{}: a raw pointer: {ligne}",
                rang + 1
            );
        }
    }
}

#[test]
fn chaque_bloc_unsafe_a_sa_raison() {
    let (_, texte) = sources().into_iter().find(|(nom, _)| nom == "frontiere.rs").expect("frontiere.rs");
    assert!(texte.lines().count() <= 400, "the boundary is a small file");
    let lignes: Vec<&str> = texte.lines().collect();
    let mut blocs = 0;
    for (rang, ligne) in lignes.iter().enumerate() {
        if code(ligne).contains("unsafe {") || code(ligne).starts_with("unsafe impl") {
            let avant = &lignes[rang.saturating_sub(4)..rang];
            assert!(avant.iter().any(|l| l.contains("SAFETY:")), "frontiere.rs:{}: no reason", rang + 1);
            blocs += 1;
        }
    }
    assert!(blocs > 0);
}

#[test]
fn chaque_fonction_exportee_passe_par_la_frontiere() {
    let mut fonctions = 0;
    for (nom, texte) in sources() {
        for suite in texte.split("#[unsafe(no_mangle)]").skip(1) {
            let fonction = suite.split("\n}").next().expect("a function");
            let prototype = fonction.split(") -> i32 {").next().expect("a status");
            assert!(prototype.trim_start().starts_with("pub extern \"C\" fn la_"), "{nom}: {prototype}");
            assert!(fonction.len() > prototype.len(), "{nom}: returns no status: {prototype}");
            // Either it opens its pointers itself, or it hands them on, unopened, to a function of the crate.
            let ouvre = ["Appel::nouveau()", "repondre(", "Tampon {"].iter().any(|mot| fonction.contains(mot));
            assert!(ouvre, "{nom}: {prototype}");
            for parametre in prototype.split(['(', ',']).skip(1).filter(|p| p.contains(':')) {
                let genre = parametre.split(':').nth(1).expect("a type").trim();
                let connu = ["u32", "Entree<'_", "Sortie<'_"].contains(&genre.split(',').next().unwrap_or(genre));
                assert!(connu, "{nom}: parameter {parametre} of {prototype}");
            }
            fonctions += 1;
        }
    }
    assert!(fonctions >= 30, "only {fonctions} exported functions were found");
}
