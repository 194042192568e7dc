//! The pages that lead a reader through the repository name only things that exist; no file written by hand is too long.

use liste_aptitude_tests::couverture::racine;
use std::path::{Component, Path, PathBuf};

/// The pages whose paths and links are held.
const PAGES: [&str; 11] = [
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "docs/choix.md",
    "docs/decision.md",
    "docs/glossaire.md",
    "docs/lectures.md",
    "docs/limites.md",
    "docs/versions.md",
    "examples/dossiers/README.md",
];

fn lire(chemin: &str) -> String {
    std::fs::read_to_string(racine().join(chemin)).unwrap_or_else(|e| panic!("{chemin}: {e}"))
}

/// What stands between backticks on a line, outside code blocks.
fn mots_de_code(page: &str) -> Vec<String> {
    let textes = page.split("```").step_by(2);
    let mots = textes.flat_map(str::lines).flat_map(|ligne| ligne.split('`').skip(1).step_by(2));
    mots.map(str::to_owned).collect()
}

/// Is it written as a path of the repository? `texte/` alone is the axis, `art_NN` a pattern.
fn est_un_chemin(mot: &str) -> bool {
    let ecrit = mot.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
    ecrit && mot.contains('/') && !mot.contains("NN") && !["texte/", "etapes/", "effets/"].contains(&mot)
}

/// The section « To change X, open Y » of the architecture page: what to change, and the paths of its row.
fn changer_ouvrir() -> Vec<(String, Vec<String>)> {
    let page = lire("ARCHITECTURE.md");
    let section = page.split("\n## ").find(|s| s.starts_with("To change X, open Y")).expect("the section");
    let lignes =
        section.lines().filter(|l| l.starts_with("| ") && !l.starts_with("| to change") && !l.starts_with("| ---"));
    lignes
        .map(|l| {
            let objet = l.trim_matches('|').split('|').next().unwrap_or_default().trim().to_owned();
            (objet, mots_de_code(l))
        })
        .collect()
}

#[test]
fn la_table_mene_a_des_fichiers_qui_existent() {
    let table = changer_ouvrir();
    assert!(table.len() > 20, "only {} rows were read", table.len());
    for (objet, chemins) in table {
        assert!(!chemins.is_empty(), "« {objet} » opens nothing");
        for chemin in chemins {
            assert!(racine().join(&chemin).exists(), "to change {objet}: no {chemin}; mend ARCHITECTURE.md");
        }
    }
}

#[test]
fn les_membres_du_workspace_sont_sur_la_carte() {
    let manifeste = lire("Cargo.toml");
    let liste = manifeste.split("members = [").nth(1).and_then(|s| s.split(']').next()).expect("members");
    let carte = lire("ARCHITECTURE.md");
    for membre in liste.split('"').skip(1).step_by(2) {
        let ligne = format!("| `{membre}/` |");
        assert!(carte.contains(&ligne), "ARCHITECTURE.md, « The map »: add a row {ligne} …");
    }
}

#[test]
fn les_chemins_des_pages_existent() {
    for page in PAGES {
        for mot in mots_de_code(&lire(page)).iter().filter(|m| est_un_chemin(m)) {
            assert!(racine().join(mot).exists(), "{page} names {mot}, which does not exist");
        }
    }
}

#[test]
fn les_liens_des_pages_menent_quelque_part() {
    for page in PAGES {
        for cible in lire(page).split("](").skip(1).filter_map(|s| s.split(')').next()) {
            let (chemin, ancre) = cible.split_once('#').unwrap_or((cible, ""));
            let fichier = if chemin.is_empty() { PathBuf::from(page) } else { pres_de(page, chemin) };
            assert!(racine().join(&fichier).exists(), "{page} links to {cible}: no {}", fichier.display());
            if !ancre.is_empty() {
                let texte = lire(fichier.to_str().expect("UTF-8"));
                assert!(ancres(&texte).contains(&ancre.to_owned()), "{page} links to {cible}: no such title");
            }
        }
    }
}

/// A relative path beside a page, from the root.
fn pres_de(page: &str, chemin: &str) -> PathBuf {
    let mut resultat = Path::new(page).parent().expect("a page has a folder").to_path_buf();
    for partie in Path::new(chemin).components() {
        match partie {
            Component::ParentDir => assert!(resultat.pop(), "{page}: {chemin} leaves the repository"),
            autre => resultat.push(autre),
        }
    }
    resultat
}

/// The anchors of the titles of a page, and those it sets by hand.
fn ancres(texte: &str) -> Vec<String> {
    let titres = texte.lines().filter(|l| l.starts_with('#')).map(|l| {
        let titre = l.trim_start_matches('#').trim().to_lowercase();
        titre.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c)).collect::<String>().replace(' ', "-")
    });
    let posees = texte.split("<a id=\"").skip(1).filter_map(|s| s.split('"').next()).map(str::to_owned);
    titres.chain(posees).collect()
}

#[test]
fn les_mots_du_glossaire_sont_dans_le_noyau() {
    let sources = sources_du_noyau();
    let glossaire = lire("docs/glossaire.md");
    let mut trouves = 0;
    for ligne in glossaire.lines().filter(|l| l.starts_with("| ") && l.ends_with("` |")) {
        let mot = ligne.trim_end_matches("` |").rsplit('`').next().unwrap_or_default();
        let mot_entier = |s: &str| s.split(|c: char| !c.is_alphanumeric() && c != '_').any(|m| m == mot);
        assert!(sources.iter().any(|s| mot_entier(s)), "docs/glossaire.md: no « {mot} » in the kernel");
        trouves += 1;
    }
    assert!(trouves >= 60, "only {trouves} words of the glossary were read");
}

fn sources_du_noyau() -> Vec<String> {
    let mut dossiers = vec![racine().join("kernel/src")];
    let mut sources = Vec::new();
    while let Some(dossier) = dossiers.pop() {
        for entree in std::fs::read_dir(&dossier).expect("a folder") {
            let chemin = entree.expect("an entry").path();
            if chemin.is_dir() {
                dossiers.push(chemin);
            } else {
                sources.push(std::fs::read_to_string(&chemin).expect("a source"));
            }
        }
    }
    sources
}

const LIGNES_MAX: usize = 400;

/// Made by a command, which a test repeats: they may be longer. Lockfiles and pictures are not counted.
const ENGENDRES: [&str; 8] = [
    "docs/cobol-dispositions.md",
    "docs/couverture.md",
    "docs/format-fr.md",
    "docs/format.md",
    "include/abi.txt",
    "include/liste_aptitude.cpy",
    "include/liste_aptitude.h",
    "include/liste_aptitude_zos.cpy",
];

#[test]
fn aucun_fichier_ecrit_a_la_main_n_est_trop_long() {
    let mut dossiers = vec![racine()];
    let (mut trop_longs, mut lus) = (Vec::new(), 0);
    while let Some(dossier) = dossiers.pop() {
        for entree in std::fs::read_dir(&dossier).expect("a folder") {
            let chemin = entree.expect("an entry").path();
            let nom = chemin.file_name().and_then(|n| n.to_str()).expect("a name in UTF-8");
            let relatif = chemin.strip_prefix(racine()).expect("under the root").to_str().expect("UTF-8").to_owned();
            if chemin.is_dir() {
                // What .gitignore names, and what hides itself but for the entry of CI.
                let ignore = ["target", "build", "node_modules", "__pycache__"].contains(&nom);
                if !ignore && (!nom.starts_with('.') || nom == ".ci") {
                    dossiers.push(chemin);
                }
                continue;
            }
            // A table of truth is written by `make verites`, which a test repeats.
            let exempte = nom.ends_with(".lock") || nom == "package-lock.json" || relatif.starts_with("tests/verites/");
            let Some(texte) = (!exempte).then(|| std::fs::read_to_string(&chemin).ok()).flatten() else { continue };
            lus += 1;
            let lignes = texte.lines().count();
            if lignes > LIGNES_MAX && !ENGENDRES.contains(&&*relatif) {
                trop_longs.push(format!("{relatif}: {lignes} lines"));
            }
        }
    }
    assert!(lus > 300, "only {lus} files were read");
    assert!(trop_longs.is_empty(), "files of more than {LIGNES_MAX} lines, to be split by meaning: {trop_longs:#?}");
    for engendre in ENGENDRES {
        assert!(lire(engendre).lines().count() > LIGNES_MAX, "{engendre} is short enough: take it out of ENGENDRES");
    }
}

/// The table of CONTRIBUTING.md on what is made by a command: that command is what each comparison prints, and a target. Nothing that is
/// too long to have been written by hand is left out.
#[test]
fn chaque_comparaison_dit_la_commande_qui_repare() {
    let page = lire("CONTRIBUTING.md");
    let section = page.split("\n## ").find(|s| s.starts_with("What is made by a command")).expect("the section");
    let cibles = std::fs::read_dir(racine().join("outils")).expect("outils");
    let cibles: Vec<PathBuf> = cibles.map(|e| e.expect("a file").path()).collect();
    let cibles = cibles.iter().filter(|c| c.extension().is_some_and(|e| e == "mk"));
    let cibles: String = cibles.map(|c| std::fs::read_to_string(c).expect("a makefile")).collect();
    let mut nommes = Vec::new();
    for ligne in section.lines().filter(|l| l.starts_with("| `")) {
        let colonnes: Vec<Vec<String>> = ligne.trim_matches('|').split('|').map(mots_de_code).collect();
        let [fichiers, comparaisons, commande] = &colonnes[..] else { panic!("three columns: {ligne}") };
        let cible = commande[0].strip_prefix("make ").expect("a target");
        assert!(cibles.contains(&format!("\n{cible}: ")), "{} is no target", commande[0]);
        for comparaison in comparaisons {
            assert!(lire(comparaison).contains(&commande[0]), "{comparaison} does not print {}", commande[0]);
        }
        for fichier in fichiers {
            assert!(racine().join(fichier).exists(), "CONTRIBUTING.md names {fichier}, which does not exist");
        }
        nommes.extend(fichiers.clone());
    }
    for engendre in ENGENDRES {
        assert!(
            nommes.iter().any(|n| n == engendre),
            "CONTRIBUTING.md: a row for {engendre}, by what test, which command"
        );
    }
}
