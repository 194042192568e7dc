//! The finite parts of the text in full, against the independent statement of them in `tests/reference`.
//!
//! `tests/verites/empreintes.txt` is written by the reference model: a change of behaviour of either side shows in one line.

use liste_aptitude_noyau::evaluer_sous;
use liste_aptitude_noyau::texte::version::PREMIERES;
use liste_aptitude_tests::grilles::{DES_ETATS, INITIALES, grilles, reponse};
use liste_aptitude_tests::verites::{Table, tables, tables_sous};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// Those of the initial text, then of every later state.
static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let suivantes = PREMIERES.iter().skip(1).flat_map(|&(_, etat)| tables_sous(etat));
    tables().into_iter().chain(suivantes).collect()
});

const REPARATION: &str = "a change that the law calls for is first made in tests/reference, then: make verites";

fn racine() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("verites")
}

fn lire(nom: &str) -> String {
    std::fs::read_to_string(racine().join(nom)).unwrap_or_else(|e| panic!("tests/verites/{nom}: {e}; {REPARATION}"))
}

fn empreinte(table: &Table) -> String {
    let chiffres: String = Sha256::digest(&table.texte).iter().map(|o| format!("{o:02x}")).collect();
    format!("{chiffres}  {}  {}", table.nom, table.texte.lines().count() - 1)
}

#[test]
fn les_tables_de_verite_sont_celles_du_modele_de_reference() {
    let ecrites = lire("empreintes.txt");
    let attendues: Vec<&str> = ecrites.lines().collect();
    let trouvees = &*TABLES;
    assert_eq!(attendues.len(), trouvees.len(), "tables without a fingerprint, or the reverse; {REPARATION}");
    let mut ecarts = Vec::new();
    for (attendue, table) in attendues.iter().zip(trouvees) {
        let trouvee = empreinte(table);
        println!("{trouvee}");
        if trouvee != *attendue {
            let ici = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.tsv", table.nom));
            std::fs::write(&ici, &table.texte).expect("the table can be written");
            ecarts.push(format!("expected {attendue}\nfound    {trouvee}\n  compare: make verites-completes && diff build/verites/{}.tsv {}", table.nom, ici.display()));
        }
    }
    assert!(ecarts.is_empty(), "{}\n{REPARATION}", ecarts.join("\n"));
}

#[test]
fn les_tables_que_l_on_peut_lire_sont_celles_du_noyau() {
    for nom in ["recevabilite", "ordre"] {
        let table = TABLES.iter().find(|t| t.nom == nom).expect("a table of that name");
        let ecrite = lire(&format!("{nom}.tsv"));
        for (rang, (attendue, trouvee)) in ecrite.lines().zip(table.texte.lines()).enumerate() {
            assert_eq!(trouvee, attendue, "tests/verites/{nom}.tsv, line {}; {REPARATION}", rang + 1);
        }
        assert_eq!(ecrite, table.texte, "tests/verites/{nom}.tsv; {REPARATION}");
    }
}

/// Every grid under every state that the kernel holds: the answers of the reference model.
#[test]
fn les_grilles_sont_celles_du_modele_de_reference() {
    let attendues = lire("grilles.txt");
    let mut ecarts = Vec::new();
    for grille in [INITIALES, DES_ETATS].into_iter().flat_map(grilles) {
        for &(etat, mot) in PREMIERES {
            let lignes: String =
                grille.questions.iter().map(|q| reponse(q, |d, p| evaluer_sous(mot, d, p)) + "\n").collect();
            let chiffres: String = Sha256::digest(&lignes).iter().map(|o| format!("{o:02x}")).collect();
            let trouvee = format!("{chiffres}  {}@{etat}  {}", grille.nom, grille.questions.len());
            if !attendues.lines().any(|l| l == trouvee) {
                let ici = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{etat}.txt", grille.nom));
                std::fs::write(&ici, &lignes).expect("the answers can be written");
                ecarts.push(format!(
                    "found {trouvee}\n  compare: make verites-completes && diff build/verites/{}@{etat}.txt {}",
                    grille.nom,
                    ici.display()
                ));
            }
        }
    }
    assert!(
        ecarts.is_empty(),
        "grids that the reference model answers otherwise:\n{}\n{REPARATION}",
        ecarts.join("\n")
    );
}
