//! The tables of truth see every constant of the text: each is edited in turn, in a copy of a state, and some question of a grid
//! (`tests/verites/grilles.json` and `grilles-etats.json`, whose answers are those of the reference model), or some row of a table, must
//! be answered otherwise. Of a later state, the constants that are not as in the state before: an article that it leaves alone was gone
//! through there.
//!
//! `tests/verites/constantes-<state>.tsv` says which table sees which constant; `tests/verites/muettes.tsv` why some are seen by none,
//! and `muettes-etats.tsv` under the later states.

use liste_aptitude_noyau::texte::art_01::Categories;
use liste_aptitude_noyau::texte::art_03::{CORPS, Corps};
use liste_aptitude_noyau::texte::suites::Suites;
use liste_aptitude_noyau::texte::version::{EtatDuTexte, PREMIERES};
use liste_aptitude_noyau::texte::{INITIAL, Texte};
use liste_aptitude_noyau::vocabulaire::classe::{Classe, Classes};
use liste_aptitude_noyau::vocabulaire::emploi::Fonction;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};
use liste_aptitude_noyau::{Decision, Demande, Dossier, evaluer_selon_suites};
use liste_aptitude_tests::couverture::racine;
use liste_aptitude_tests::editions::Editer;
use liste_aptitude_tests::grilles::{DES_ETATS, INITIALES, grilles};
use liste_aptitude_tests::verites;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const REPARATION: &str = "make constantes";

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

/// A state of the text, or a copy of it with one constant edited.
#[derive(Clone, Copy)]
struct Etat {
    texte: &'static Texte,
    suites: &'static Suites,
}

impl Etat {
    fn de(etat: EtatDuTexte) -> Self {
        Self { texte: etat.texte(), suites: etat.suivant().map_or(&Suites::AUCUNE, |suivant| &suivant.suites) }
    }
    fn evaluer(self, dossier: &Dossier, demande: &Demande) -> Decision {
        evaluer_selon_suites(self.texte, self.suites, dossier, demande)
    }
    /// Every copy with one constant edited, and where.
    fn editions(self) -> Vec<(String, Self)> {
        let des_articles = self.texte.editions().into_iter().map(|(ou, texte)| {
            (ou, Self { texte: Box::leak(Box::new(texte)), ..self }) // the kernel asks for texts that last
        });
        let des_suites = self
            .suites
            .editions()
            .into_iter()
            .map(|(ou, suites)| (format!(".suites{ou}"), Self { suites: Box::leak(Box::new(suites)), ..self }));
        des_articles.chain(des_suites).collect()
    }
    /// Where each constant is, and as it stands.
    fn constantes(self) -> BTreeMap<String, String> {
        let des_suites = self.suites.constantes().into_iter().map(|(ou, valeur)| (format!(".suites{ou}"), valeur));
        self.texte.constantes().into_iter().chain(des_suites).collect()
    }
}

/// What is asked of every edited text, and what the text itself answers.
struct Tables {
    grilles: Vec<Grille>,
    emplois: Emplois,
    lieux: BTreeMap<(Regime, TypeOrganisme), Categories>,
    ouvertures: Vec<Classes>,
}

impl Tables {
    fn de(etat: Etat, fichiers: &[&str]) -> Self {
        let repondre = |(dossier, demande): (Dossier, Demande)| {
            let decision = etat.evaluer(&dossier, &demande);
            (dossier, demande, decision)
        };
        let toutes = fichiers.iter().flat_map(|f| grilles(f));
        let grilles = toutes.map(|g| (g.nom, g.questions.into_iter().flatten().map(repondre).collect())).collect();
        let texte = etat.texte;
        Self { grilles, emplois: emplois(texte), lieux: lieux(texte), ouvertures: ouvertures(texte) }
    }

    /// The first table that sees the edit: those of the article first. Where a reason says why none does, only those.
    fn qui_voit(&self, ou: &str, edite: Etat, a_une_raison: bool) -> Option<&str> {
        let article = ou.trim_start_matches('.').split(['.', '[', ' ']).next().unwrap_or_default();
        match article {
            "a03" => return (emplois(edite.texte) != self.emplois).then_some("emplois"),
            "a21" => return (ouvertures(edite.texte) != self.ouvertures).then_some("ordre"),
            "a01" if lieux(edite.texte) != self.lieux => return Some("emplois"),
            _ if HORS_DECISION.iter().any(|h| ou.trim_start_matches('.').starts_with(h)) => return None,
            _ => {}
        }
        let suffixe = format!("_a{}", article.trim_start_matches('a').trim_start_matches('0'));
        let propre = |nom: &str| nom.ends_with(&suffixe) || nom.ends_with(article);
        let (propres, autres): (Vec<_>, Vec<_>) = self.grilles.iter().partition(|(nom, _)| propre(nom));
        let voit = |(_, questions): &&&Grille| {
            questions.iter().any(|(dossier, demande, avant)| edite.evaluer(dossier, demande) != *avant)
        };
        let autres = autres.iter().filter(|_| !a_une_raison);
        propres.iter().chain(autres).find(voit).map(|(nom, _)| nom.as_str())
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

/// The patterns of a page of reasons.
fn raisons(page: &str) -> Vec<String> {
    let texte = std::fs::read_to_string(racine().join("tests/verites").join(page)).expect("a page of reasons");
    texte.lines().skip(1).map(|l| l.split('\t').next().unwrap_or_default().to_owned()).collect()
}

/// The first table that sees each edit: two threads, half of the edits each.
fn chercher(
    tables: &Tables,
    editions: &[(String, Etat)],
    a_une_raison: impl Fn(&str) -> bool + Sync,
) -> Vec<Option<String>> {
    let une = |(ou, edite): &(String, Etat)| tables.qui_voit(ou, *edite, a_une_raison(ou)).map(str::to_owned);
    let (debut, fin) = editions.split_at(editions.len() / 2);
    std::thread::scope(|s| {
        let seconde = s.spawn(|| fin.iter().map(une).collect::<Vec<_>>());
        let mut toutes: Vec<_> = debut.iter().map(une).collect();
        toutes.extend(seconde.join().expect("no edit makes an evaluation fail"));
        toutes
    })
}

/// Holds the page of a state, and answers the edits that no table sees.
fn tenir_la_page(etat: EtatDuTexte, editions: &[(String, Etat)], vues: &[Option<String>]) -> Vec<String> {
    // A constant is what stands before the edit: « .a12.durees[0].exige.annees », « .a14.emplois[2] ».
    let mut par_constante: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    let mut muettes = Vec::new();
    for ((ou, _), vue) in editions.iter().zip(vues) {
        let constante = ou.split(' ').next().unwrap_or_default();
        *par_constante.entry(constante).or_default().entry(vue.as_deref().unwrap_or("-")).or_default() += 1;
        if vue.is_none() {
            muettes.push(ou.clone());
        }
    }
    let mut page = String::from("constant\tedits\tfirst table that sees each, - for none\n");
    for (constante, par_table) in &par_constante {
        let dites: Vec<String> = par_table.iter().map(|(table, n)| format!("{table} {n}")).collect();
        writeln!(page, "{constante}\t{}\t{}", par_table.values().sum::<usize>(), dites.join(", "))
            .expect("a String is never full");
    }
    println!("{etat}: {} edits, {} seen, {} constants", vues.len(), vues.len() - muettes.len(), par_constante.len());
    let chemin = racine().join(format!("tests/verites/constantes-{}.tsv", etat.premiere_liste()));
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
    muettes
}

/// Every silent edit has a reason, and every reason a silent edit.
fn juger(muettes: &[String], motifs: &[String], page: &str) {
    let sans_raison: Vec<_> = muettes.iter().filter(|m| !motifs.iter().any(|motif| convient(motif, m))).collect();
    assert!(
        sans_raison.is_empty(),
        "edits that no table sees; a grid to widen (tests/verites/grilles*.json), or a reason for tests/verites/{page}: {sans_raison:#?}"
    );
    let inutiles: Vec<_> = motifs.iter().filter(|motif| !muettes.iter().any(|m| convient(motif, m))).collect();
    assert!(inutiles.is_empty(), "reasons for nothing, to take out of tests/verites/{page}: {inutiles:#?}");
}

#[test]
fn chaque_constante_est_vue_par_une_table() {
    let etat = Etat::de(EtatDuTexte::E2000);
    let tables = Tables::de(etat, &[INITIALES]);
    let mut editions = etat.editions();
    editions.retain(|(ou, _)| !ou.starts_with(".suites"));
    let vues = chercher(&tables, &editions, |_| false);
    juger(&tenir_la_page(EtatDuTexte::E2000, &editions, &vues), &raisons("muettes.tsv"), "muettes.tsv");
}

#[test]
fn chaque_constante_qu_un_etat_change_est_vue_par_une_table() {
    let motifs = raisons("muettes-etats.tsv");
    let mut muettes = BTreeSet::new();
    let mut avant = Etat::de(EtatDuTexte::E2000).constantes();
    for &(_, mot) in PREMIERES.iter().skip(1) {
        let etat = Etat::de(mot);
        let apres = etat.constantes();
        let change = |ou: &str| {
            let constante = ou.split(' ').next().unwrap_or_default();
            avant.get(constante) != apres.get(constante)
        };
        let editions: Vec<_> = etat.editions().into_iter().filter(|(ou, _)| change(ou)).collect();
        let tables = Tables::de(etat, &[DES_ETATS, INITIALES]);
        let vues = chercher(&tables, &editions, |ou| motifs.iter().any(|motif| convient(motif, ou)));
        muettes.extend(tenir_la_page(mot, &editions, &vues));
        avant = apres;
    }
    let muettes: Vec<String> = muettes.into_iter().collect();
    juger(&muettes, &motifs, "muettes-etats.tsv");
}
