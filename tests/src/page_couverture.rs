//! The page `docs/couverture.md`: every provision, the line that holds it, the cases that show it.

use crate::couverture::{Citations, Exercice, REPARATION, citations, comptes, exercices, ids, ids_des_etats, racine};
use crate::effets::EFFETS;
use crate::essais::{essais, ligne as ligne_de_l_essai};
use crate::lieux::Sources;
use crate::page_etats::{comptes_par_etat, origine, total, versions_de};
use crate::vecteurs;
use liste_aptitude_noyau::constat::Etat;
use liste_aptitude_noyau::histoire::articles;
use liste_aptitude_noyau::texte::couverture::{Nature, PROVISIONS, Provision, depuis_id};
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Up to so many vectors of a provision are all named; of more, the first of them.
const TOUS: usize = 8;
const PREMIERS: usize = 5;

/// What the rows of the page are made of.
struct Matiere {
    sources: Sources,
    citations: BTreeMap<String, Citations>,
    exercices: BTreeMap<String, Exercice>,
    /// The facts of each vector, one entry a leaf.
    faits: BTreeMap<String, BTreeSet<String>>,
    /// The findings not met, of each vector.
    refus: BTreeMap<String, usize>,
    /// The text of each file named, by its path from the root.
    textes: BTreeMap<String, String>,
}

/// The page.
///
/// # Panics
/// When a case that the page names is nowhere.
#[must_use]
pub fn page() -> String {
    let mut page = String::from("# Coverage: every provision, what the program makes of it, and where\n\n");
    let _ = writeln!(
        page,
        "Generated from `kernel/src/texte/couverture/`, the sources and the tests; to bring it up to date: `{REPARATION}`.\n"
    );
    let _ = writeln!(page, "{} provisions:\n\n| kind | | provisions |\n| --- | --- | ---: |", PROVISIONS.len());
    for (nature, nombre) in comptes().into_iter().filter(|(_, nombre)| *nombre > 0) {
        let _ =
            writeln!(page, "| {} | {} | {nombre} |", nature.libelle(Langue::Francais), nature.libelle(Langue::Anglais));
    }
    page.push_str(
        "\nCode: the line to open first. Cases: where the provision holds and where it does not, as alike as two cases come (every computed \
         provision and parameter has both); then the vectors that name it, those whose decision rests on it, and the tests of what is no \
         vector. A heading of the law has the cases of its items.\n",
    );
    let (etats, changees) = total();
    let _ = writeln!(
        page,
        "\n## The states of the text\n\nThe later states have {etats} provisions, of which {changees} are told by what changes them, version by version, under their \
         article; the others are as they were. In force, list by list (R123-9 left out):\n"
    );
    page.push_str(&comptes_par_etat());
    let mut matiere = Matiere::rassembler();
    let initiaux = articles().chain([Renvoi::R123_9]);
    for article in initiaux {
        let _ = writeln!(page, "\n## {}", titre(&article.to_string()));
        let initiales: Vec<Provision> =
            PROVISIONS.iter().filter(|p| p.renvoi.article_du_texte() == article).copied().collect();
        if !initiales.is_empty() {
            page.push_str("\n| provision | kind | statement | code | cases |\n| --- | --- | --- | --- | --- |\n");
        }
        let ordre = |p: &Provision| ids().iter().position(|id| *id == p.renvoi.to_string());
        let mut initiales = initiales;
        initiales.sort_by_key(ordre);
        for provision in initiales {
            page.push_str(&matiere.ligne(&provision, provision.nature.libelle(Langue::Anglais)));
        }
        page.push_str(&versions_de(article, |provision, mot| {
            let genre = format!("{mot}<br>{}", provision.nature.libelle(Langue::Anglais));
            matiere.ligne(provision, if provision.nature == Nature::Supprimee { mot } else { &genre })
        }));
    }
    page
}

/// The provisions of the rooms whose line nothing tells, each with its room.
#[must_use]
pub fn sans_ligne() -> Vec<String> {
    let mut sources = Sources::de(racine().join("kernel/src"));
    let mut perdues = Vec::new();
    let des_etats = ids_des_etats().into_iter().filter_map(|(id, _)| depuis_id(&id));
    for provision in PROVISIONS.iter().copied().chain(des_etats.filter(|p| p.nature != Nature::Supprimee)) {
        let id = provision.renvoi.to_string();
        perdues.extend(
            provision
                .lieux
                .iter()
                .filter(|l| sources.ligne(l, &id).is_none())
                .map(|l| format!("{id} in kernel/src/{l}")),
        );
    }
    perdues
}

impl Matiere {
    fn rassembler() -> Self {
        let (mut faits, mut refus) = (BTreeMap::new(), BTreeMap::new());
        for vecteur in vecteurs() {
            let mut feuilles = BTreeSet::new();
            for (partie, texte) in [("dossier", &vecteur.dossier), ("demande", &vecteur.demande)] {
                aplatir(partie, &serde_json::from_str(texte).expect("JSON"), &mut feuilles);
            }
            faits.insert(vecteur.nom.clone(), feuilles);
            refus.insert(vecteur.nom.clone(), vecteur.decision.matches("\"etat\":\"non_remplie\"").count());
        }
        Self {
            sources: Sources::de(racine().join("kernel/src")),
            citations: citations(),
            exercices: exercices(),
            faits,
            refus,
            textes: BTreeMap::new(),
        }
    }

    /// A row of the page.
    fn ligne(&mut self, provision: &Provision, genre: &str) -> String {
        let id = provision.renvoi.to_string();
        let (code, cas) = if provision.nature == Nature::Supprimee {
            (String::new(), String::new())
        } else {
            (self.code(provision, &id), self.cas(provision, &id))
        };
        format!(
            "| <a id=\"{id}\"></a>{id} | {genre} | {}<br>{} | {code} | {cas} |\n",
            provision.francais, provision.anglais
        )
    }

    fn code(&mut self, provision: &Provision, id: &str) -> String {
        // What moved is held where it stood.
        let place = origine(id).unwrap_or_else(|| id.to_owned());
        let lien = |lieu: &&str| {
            let ligne = self
                .sources
                .ligne(lieu, &place)
                .or_else(|| self.sources.ligne(lieu, id))
                .map_or(String::new(), |n| n.to_string());
            format!("[{lieu}:{ligne}](../kernel/src/{lieu}#L{ligne})")
        };
        provision.lieux.iter().map(lien).collect::<Vec<_>>().join("<br>")
    }

    fn cas(&mut self, provision: &Provision, id: &str) -> String {
        let mut morceaux = Vec::new();
        let mut montres = BTreeSet::new();
        if let Some(effet) = EFFETS.iter().find(|e| e.provision == id) {
            let (chemin, debut) = ("tests/src/effets.rs", format!("e(\"{id}\","));
            let ligne =
                self.texte(chemin).lines().position(|l| l.trim_start().starts_with(&debut)).expect("its row") + 1;
            morceaux.push(format!("holds: [{}](../{chemin}#L{ligne})", effet.tient.phrase));
            morceaux.push(format!("does not: [{}](../{chemin}#L{})", effet.ne_tient_pas.phrase, ligne + 1));
        } else {
            let (tient, non) = self.paire(provision, id);
            for (mot, vecteur) in [("holds", tient), ("does not", non)] {
                let Some(vecteur) = vecteur else { continue };
                morceaux.push(format!("{mot}: {}", self.vecteur(&vecteur)));
                montres.insert(vecteur);
            }
        }
        morceaux.extend(self.autres(id, &montres));
        let tests: Vec<String> = essais(id).map(|&(_, fichier, nom)| self.essai(fichier, nom)).collect();
        if !tests.is_empty() {
            morceaux.push(format!("tests: {}", tests.join(", ")));
        }
        match (morceaux.is_empty(), provision.nature) {
            (false, _) => morceaux.join("<br>"),
            (true, Nature::Autorite | Nature::Information | Nature::Supprimee) => String::from("nothing to compute"),
            (true, Nature::NonCalculee) => String::from("not computed"),
            (true, Nature::Calculee | Nature::Table | Nature::Parametre) => String::from("no case yet"),
        }
    }

    /// The vectors that are not of the pair: those whose reason names the provision first.
    fn autres(&mut self, id: &str, montres: &BTreeSet<String>) -> Option<String> {
        let dessous = format!("{id}.");
        let cites = |c: &Citations| {
            let (nommants, suite): (Vec<_>, Vec<_>) = c.vecteurs.iter().cloned().partition(|v| c.nommants.contains(v));
            nommants.into_iter().chain(suite).collect::<Vec<_>>()
        };
        let propres = self.citations.get(id).map(cites).unwrap_or_default();
        let (mot, noms) = if propres.is_empty() {
            let des_points = self.citations.range(dessous.clone()..).take_while(|(c, _)| c.starts_with(&dessous));
            ("of its items: ", des_points.flat_map(|(_, c)| cites(c)).collect())
        } else {
            ("", propres)
        };
        let mut vus = montres.clone();
        let noms: Vec<String> = noms.into_iter().filter(|nom| vus.insert(nom.clone())).collect();
        let nombre = if noms.len() > TOUS { PREMIERS } else { noms.len() };
        let suite = if noms.len() > nombre { format!(" and {} more", noms.len() - nombre) } else { String::new() };
        let liens: Vec<String> = noms.iter().take(nombre).map(|nom| self.vecteur(nom)).collect();
        (!liens.is_empty()).then(|| format!("{mot}{}{suite}", liens.join(", ")))
    }

    /// The two sides: the pair written by hand, else the two vectors that are most alike.
    fn paire(&self, provision: &Provision, id: &str) -> (Option<String>, Option<String>) {
        if let Some(e) = self.exercices.get(id) {
            return (Some(e.tient.clone()), Some(e.ne_tient_pas.clone()));
        }
        let Some(citations) = self.citations.get(id).filter(|_| provision.se_verifie()) else { return (None, None) };
        let ceux = |etats: &[Etat]| {
            let tous: Vec<&String> = etats.iter().filter_map(|e| citations.par_etat.get(e)).flatten().collect();
            let nommants: Vec<&String> = tous.iter().copied().filter(|v| citations.nommants.contains(*v)).collect();
            if nommants.is_empty() { tous } else { nommants }
        };
        let (tenus, refuses) = (ceux(&[Etat::Remplie, Etat::Appreciation]), ceux(&[Etat::NonRemplie]));
        let couples = tenus.iter().flat_map(|t| refuses.iter().map(move |r| (*t, *r)));
        // Refused for nothing else, then alike.
        let prix = |(t, r): &(&String, &String)| {
            (self.refus[*r], self.refus[*t], self.ecart(t, r), (*t).clone(), (*r).clone())
        };
        match couples.min_by_key(prix) {
            Some((t, r)) => (Some(t.clone()), Some(r.clone())),
            None => (tenus.first().map(|v| (*v).clone()), refuses.first().map(|v| (*v).clone())),
        }
    }

    fn ecart(&self, a: &str, b: &str) -> usize {
        self.faits[a].symmetric_difference(&self.faits[b]).count()
    }

    /// A vector, with a link to its line.
    fn vecteur(&mut self, nom: &str) -> String {
        let (fichier, court) = nom.split_once(": ").expect("file and name");
        let ligne = if fichier.ends_with(".jsonl") {
            court.parse::<usize>().expect("a line")
        } else {
            let debut = format!("\"nom\":\"{court}\"");
            self.texte(&format!("tests/vectors/{fichier}"))
                .lines()
                .position(|l| l.replace("\": \"", "\":\"").contains(&debut))
                .expect("a vector")
                + 1
        };
        let court = if fichier.ends_with(".jsonl") { format!("exemple {court}") } else { court.to_owned() };
        format!("[{court}](../tests/vectors/{fichier}#L{ligne})")
    }

    fn essai(&mut self, fichier: &str, nom: &str) -> String {
        let ligne = ligne_de_l_essai(self.texte(&format!("tests/tests/{fichier}")), nom);
        let ligne =
            ligne.unwrap_or_else(|| panic!("tests/tests/{fichier} has no test {nom}: correct tests/src/essais.rs"));
        format!("[{nom}](../tests/tests/{fichier}#L{ligne})")
    }

    fn texte(&mut self, chemin: &str) -> &str {
        self.textes.entry(chemin.to_owned()).or_insert_with(|| {
            std::fs::read_to_string(racine().join(chemin)).unwrap_or_else(|e| panic!("{chemin}: {e}"))
        })
    }
}

/// One entry a leaf of a document: its path and its value. An identifier tells nothing.
fn aplatir(chemin: &str, valeur: &Value, feuilles: &mut BTreeSet<String>) {
    match valeur {
        Value::Object(objet) => objet.iter().for_each(|(c, v)| aplatir(&format!("{chemin}.{c}"), v, feuilles)),
        Value::Array(liste) => {
            liste.iter().enumerate().for_each(|(n, v)| aplatir(&format!("{chemin}[{n}]"), v, feuilles))
        }
        feuille if chemin != "dossier.id" => {
            feuilles.insert(format!("{chemin}={feuille}"));
        }
        _ => {}
    }
}

fn titre(id: &str) -> String {
    let premier = id.split('.').next().unwrap_or(id);
    match premier.strip_prefix('A') {
        Some("NNEXE") => String::from("Annex"),
        Some(article) => format!("Article {}", article.replace("bis", " bis").replace("ter", " ter")),
        None => String::from("Article R. 123-9 of the code"),
    }
}
