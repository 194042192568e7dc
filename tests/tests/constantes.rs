//! The tables of truth see every constant of the text: each is edited in turn, in a copy of a state, and some question of a grid
//! (`tests/verites/grilles.json`, whose answers are those of the reference model), or some row of a table, must be answered otherwise.
//!
//! `tests/verites/constantes-<state>.tsv` says which table sees which constant; `tests/verites/muettes.tsv` why some are seen by none.

use liste_aptitude_noyau::texte::art_01::Categories;
use liste_aptitude_noyau::texte::art_03::{CORPS, Corps};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::texte::{INITIAL, Texte};
use liste_aptitude_noyau::vocabulaire::classe::{Classe, Classes};
use liste_aptitude_noyau::vocabulaire::emploi::Fonction;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};
use liste_aptitude_noyau::{Decision, Demande, Dossier, evaluer_selon};
use liste_aptitude_tests::couverture::racine;
use liste_aptitude_tests::editions::Editer;
use liste_aptitude_tests::grilles::grilles;
use liste_aptitude_tests::verites;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const REPARATION: &str = "make constantes";

/// The states whose silent constants have been looked at, one by one: a new one must have a reason.
const REGARDES: [EtatDuTexte; 1] = [EtatDuTexte::E2000];

/// What only the effects of an inscription read, or the reader of the format: no decision depends on it.
const HORS_DECISION: [&str; 8] = ["a02", "a22", "a23", "a24", "a27", "quotas", "r123_45", "a16.circuits"];

/// Which class, where, for the emplois of article 3: what the table `emplois` holds, from the rows of a text as they are printed. That
/// the compiled table says the same as the rows: `tests/tests/tables_art3.rs`.
type Emplois = BTreeSet<(Regime, TypeOrganisme, Categorie, Fonction, u8, Classe)>;

fn emplois(texte: &Texte) -> Emplois {
    let mut tous = Emplois::new();
    for ligne in texte.a03.catalogue {
        let niveaux = ligne.niveau.map_or(0..4, |n| n..n + 1);
        for lieu in texte.a03.corps.iter().filter(|l| ligne.corps.contains(&l.corps)) {
            let possibles = texte.a01.categories(lieu.regime, lieu.genre);
            for &categorie in ligne.categories.iter().filter(|&&c| possibles.contient(c)) {
                for &fonction in ligne.fonctions {
                    tous.extend(
                        niveaux.clone().map(|n| (lieu.regime, lieu.genre, categorie, fonction, n, ligne.classe)),
                    );
                }
            }
        }
    }
    tous
}

/// The bodies and categories of the table `emplois`.
fn lieux(texte: &Texte) -> BTreeMap<(Regime, TypeOrganisme), Categories> {
    let tous = Regime::TOUTES.iter().flat_map(|&r| TypeOrganisme::TOUTES.iter().map(move |&g| (r, g)));
    tous.map(|(r, g)| ((r, g), texte.a01.categories(r, g))).collect()
}

fn ouvertures(texte: &Texte) -> Vec<Classes> {
    texte.a21.ouvertures.iter().map(|o| o.ouvre).collect()
}

/// The two tables as the rows of the initial text give them are those of the reference model.
#[test]
fn les_lignes_donnent_les_tables() {
    let tables = verites::tables();
    let texte_de = |nom: &str| &tables.iter().find(|t| t.nom == nom).expect("a table").texte;
    let trouves = emplois(&INITIAL);
    let mut lus = Emplois::new();
    for ligne in texte_de("emplois").lines().skip(1) {
        let [regime, genre, categorie, fonction, niveau, classes] = ligne.split('\t').collect::<Vec<_>>()[..] else {
            panic!("six columns: {ligne}")
        };
        let niveau: u8 = niveau.parse().expect("a level");
        for classe in classes.split(' ').filter(|c| *c != "-" && niveau < 4) {
            let mot = "a word of the law";
            let (regime, genre) =
                (Enumeration::depuis_nom(regime).expect(mot), Enumeration::depuis_nom(genre).expect(mot));
            let (categorie, fonction) =
                (Enumeration::depuis_nom(categorie).expect(mot), Enumeration::depuis_nom(fonction).expect(mot));
            lus.insert((regime, genre, categorie, fonction, niveau, Enumeration::depuis_nom(classe).expect(mot)));
        }
    }
    assert!(lus.len() > 300 && CORPS.iter().any(|c| c.corps == Corps::General));
    assert_eq!(trouves, lus);
    for (ligne, attendue) in Classe::TOUTES
        .iter()
        .flat_map(|&a| Classe::TOUTES.iter().map(move |&b| (a, b)))
        .zip(texte_de("ordre").lines().skip(1))
    {
        let (a, b) = ligne;
        let ouvre = ouvertures(&INITIAL)[usize::from(a.rang())].contient(b);
        assert_eq!(format!("{a}\t{b}\t{}", if ouvre { "oui" } else { "non" }), attendue);
    }
}

/// A grid by its name: what it asks, and what the text answers.
type Grille = (String, Vec<(Dossier, Demande, Decision)>);

/// What is asked of every edited text, and what the text itself answers.
struct Tables {
    grilles: Vec<Grille>,
    emplois: Emplois,
    lieux: BTreeMap<(Regime, TypeOrganisme), Categories>,
    ouvertures: Vec<Classes>,
}

impl Tables {
    fn de(texte: &'static Texte) -> Self {
        let repondre = |(dossier, demande): (Dossier, Demande)| {
            let decision = evaluer_selon(texte, &dossier, &demande);
            (dossier, demande, decision)
        };
        let toutes = grilles().into_iter();
        let grilles = toutes.map(|g| (g.nom, g.questions.into_iter().flatten().map(repondre).collect())).collect();
        Self { grilles, emplois: emplois(texte), lieux: lieux(texte), ouvertures: ouvertures(texte) }
    }

    /// The first table that sees the edit: those of the article first.
    fn qui_voit(&self, ou: &str, edite: &'static Texte) -> Option<&str> {
        let article = ou.trim_start_matches('.').split(['.', '[', ' ']).next().unwrap_or_default();
        match article {
            "a03" => return (emplois(edite) != self.emplois).then_some("emplois"),
            "a21" => return (ouvertures(edite) != self.ouvertures).then_some("ordre"),
            "a01" if lieux(edite) != self.lieux => return Some("emplois"),
            _ if HORS_DECISION.iter().any(|h| ou.trim_start_matches('.').starts_with(h)) => return None,
            _ => {}
        }
        let suffixe = format!("_a{}", article.trim_start_matches('a').trim_start_matches('0'));
        let propre = |nom: &str| nom.ends_with(&suffixe) || nom.ends_with(article);
        let (propres, autres): (Vec<_>, Vec<_>) = self.grilles.iter().partition(|(nom, _)| propre(nom));
        let voit = |(_, questions): &&&Grille| {
            questions.iter().any(|(dossier, demande, avant)| evaluer_selon(edite, dossier, demande) != *avant)
        };
        propres.iter().chain(&autres).find(voit).map(|(nom, _)| nom.as_str())
    }
}

/// A pattern in which `*` stands for any text.
fn convient(motif: &str, texte: &str) -> bool {
    let mut morceaux = motif.split('*');
    let Some(mut reste) = texte.strip_prefix(morceaux.next().unwrap_or_default()) else { return false };
    let suite: Vec<&str> = morceaux.collect();
    let Some((dernier, milieu)) = suite.split_last() else { return reste.is_empty() };
    for morceau in milieu {
        let Some((_, apres)) = reste.split_once(morceau) else { return false };
        reste = apres;
    }
    reste.ends_with(dernier)
}

#[test]
fn chaque_constante_est_vue_par_une_table() {
    let motifs = std::fs::read_to_string(racine().join("tests/verites/muettes.tsv")).expect("muettes.tsv");
    let motifs: Vec<&str> = motifs.lines().skip(1).map(|l| l.split('\t').next().unwrap_or_default()).collect();
    for etat in REGARDES {
        let (premiere, texte) = (etat.premiere_liste(), etat.texte());
        let tables = Tables::de(etat.texte());
        let editions: Vec<(String, &'static Texte)> =
            texte.editions().into_iter().map(|(ou, edite)| (ou, &*Box::leak(Box::new(edite)))).collect();
        let chercher = |morceau: &[(String, &'static Texte)]| -> Vec<Option<String>> {
            morceau.iter().map(|(ou, edite)| tables.qui_voit(ou, edite).map(str::to_owned)).collect()
        };
        let (debut, fin) = editions.split_at(editions.len() / 2);
        let vues = std::thread::scope(|s| {
            let seconde = s.spawn(|| chercher(fin));
            let mut toutes = chercher(debut);
            toutes.extend(seconde.join().expect("no edit makes an evaluation fail"));
            toutes
        });

        // A constant is what stands before the edit: « .a12.durees[0].exige.annees », « .a14.emplois[2] ».
        let mut par_constante: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        let mut muettes = Vec::new();
        for ((ou, _), vue) in editions.iter().zip(&vues) {
            let constante = ou.split(' ').next().unwrap_or_default();
            *par_constante.entry(constante).or_default().entry(vue.as_deref().unwrap_or("-")).or_default() += 1;
            if vue.is_none() {
                muettes.push(ou.as_str());
            }
        }
        let mut page = String::from("constant\tedits\tfirst table that sees each, - for none\n");
        for (constante, par_table) in &par_constante {
            let dites: Vec<String> = par_table.iter().map(|(table, n)| format!("{table} {n}")).collect();
            writeln!(page, "{constante}\t{}\t{}", par_table.values().sum::<usize>(), dites.join(", "))
                .expect("a String is never full");
        }
        println!(
            "{etat}: {} edits, {} seen, {} constants",
            vues.len(),
            vues.len() - muettes.len(),
            par_constante.len()
        );
        let sans_raison: Vec<_> = muettes.iter().filter(|m| !motifs.iter().any(|motif| convient(motif, m))).collect();
        assert!(
            sans_raison.is_empty(),
            "edits of {etat} that no table sees; a grid to widen (tests/verites/grilles.json), or a reason for \
             tests/verites/muettes.tsv: {sans_raison:#?}"
        );
        let inutiles: Vec<_> = motifs.iter().filter(|motif| !muettes.iter().any(|m| convient(motif, m))).collect();
        assert!(inutiles.is_empty(), "reasons for nothing, to take out of tests/verites/muettes.tsv: {inutiles:#?}");
        let chemin = racine().join(format!("tests/verites/constantes-{premiere}.tsv"));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&chemin, &page).expect("tests/verites can be written");
        }
        let ecrite = std::fs::read_to_string(&chemin).unwrap_or_default();
        let autre = page.lines().zip(ecrite.lines()).find(|(a, b)| a != b).map_or("its length", |(a, _)| a);
        assert!(
            page == ecrite,
            "{} is out of date, first at: {autre}\nbring it up to date: {REPARATION}",
            chemin.display()
        );
    }
}
