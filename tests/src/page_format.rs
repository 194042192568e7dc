//! The page of the format, in English and in French, from the kernel's table of fields.

use crate::francais::typographie;
use crate::listes::{ParListe, chacune};
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::format::json::PROFONDEUR_MAX;
use liste_aptitude_noyau::format::notice::{Contenu, Presence};
use liste_aptitude_noyau::texte::art_01::categories;
use liste_aptitude_noyau::texte::art_03::niveau_requis;
use liste_aptitude_noyau::texte::couverture::depuis_id;
use liste_aptitude_noyau::vocabulaire::emploi::Fonction;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};
use std::fmt::Write as _;

/// What repairs the pages.
pub const REPARATION: &str = "make generer";

/// A text in the two languages.
type Deux = (&'static str, &'static str);

/// The rules that relate fields: the rule, the field it is reported at, what it asks.
#[rustfmt::skip] // one row = one rule
const CROISEES: &[(Regle, &str, Deux)] = &[
    (Regle::FinAvantDebut, "fin", (
        "une fin ne précède pas son début (carrière, scolarité, position, services)",
        "an end is not before its beginning (career, schooling, position, services)")),
    (Regle::TypeHorsRegime, "carriere[].organisme.type", (
        "le régime a des organismes de ce type (tableau plus bas)",
        "the regime has bodies of this kind (table below)")),
    (Regle::CategorieHorsType, "carriere[].organisme.categorie", (
        "l'organisme peut avoir cette catégorie (tableau plus bas) ; de même après un reclassement",
        "the body can have this category (table below); the same after a reclassement")),
    (Regle::OrdreReclassements, "carriere[].reclassements[].date", (
        "les reclassements suivent le premier jour de la période, croissent strictement et ne dépassent pas sa fin",
        "reclassements come after the first day of the period, rise strictly and are not past its end")),
    (Regle::OrigineContradictoire, "carriere[].classe_origine", (
        "une inscription en deuxième section est dans une classe que cette section a (A9.al1, A9.al2.3)",
        "an inscription in the second section is in a class that this section has (A9.al1, A9.al2.3)")),
    (Regle::ClasseDeclareeInterdite, "carriere[].classe_declaree", (
        "elle n'est donnée que pour une fonction de l'article 3 dans un organisme national",
        "it is given only for a function of article 3 in a national body")),
    (Regle::ClasseDeclareeIncompatible, "carriere[].classe_declaree", (
        "elle ne contredit pas l'article 3, quand il donne une classe à l'emploi",
        "it does not contradict article 3, where that gives the emploi a class")),
    (Regle::ChampRequis, "carriere[].niveau", (
        "le niveau est donné où la classe de l'emploi en dépend (tableau plus bas)",
        "the level is given where the class of the emploi depends on it (table below)")),
    (Regle::ChampInconnu, "$", (
        "un objet n'a que les champs de cette page ; un champ inconnu est signalé après les autres de son objet",
        "an object has the fields of this page only; an unknown field is reported after the others of its object")),
    (Regle::ChampDouble, "$", (
        "un champ est donné une fois, de quelque façon que son nom soit écrit",
        "a field is given once, whichever way its name is written")),
];

/// The three tables, and the path that their columns leave out.
const TABLES: [(&str, Champ, Deux); 3] = [
    ("personnes", Champ::Racine, ("une ligne par personne", "one row per person")),
    ("carriere", Champ::Periode, ("une ligne par période", "one row per period")),
    ("demandes", Champ::Demande, ("une ligne par demande", "one row per demande")),
];

/// The page in a language.
#[must_use]
pub fn page(langue: Langue) -> String {
    let mut p = Page { langue, texte: String::new() };
    p.entete();
    for objet in Champ::TOUTES.iter().filter(|c| c.notice().contenu == Contenu::Objet) {
        p.objet(*objet);
    }
    p.croisees();
    p.categories();
    p.niveaux();
    p.tables();
    p.mots();
    if langue == Langue::Francais { typographie(&p.texte) } else { p.texte }
}

struct Page {
    langue: Langue,
    texte: String,
}

impl Page {
    fn dire(&self, (fr, en): Deux) -> &'static str {
        if self.langue == Langue::Francais { fr } else { en }
    }

    fn ligne(&mut self, ligne: impl AsRef<str>) {
        self.texte += ligne.as_ref();
        self.texte.push('\n');
    }

    fn paragraphe(&mut self, deux: Deux) {
        self.ligne(self.dire(deux));
        self.ligne("");
    }

    fn titre(&mut self, deux: Deux) {
        let titre = format!("## {}\n", self.dire(deux));
        self.ligne(titre);
    }

    fn rangee(&mut self, cellules: &[&str]) {
        let rangee = format!("| {} |", cellules.join(" | "));
        self.ligne(rangee);
    }

    fn tableau(&mut self, titres: &[Deux]) {
        let titres: Vec<&str> = titres.iter().map(|t| self.dire(*t)).collect();
        self.rangee(&titres);
        let traits = vec!["---"; titres.len()];
        self.rangee(&traits);
    }

    fn entete(&mut self) {
        self.ligne(self.dire(("# Le format", "# The format")));
        self.ligne("");
        self.paragraphe((
            "Page faite à partir de la table des champs du noyau, `kernel/src/format/champs.rs` ; pour la mettre à jour : `make generer`. [In English](format.md).",
            "Made from the kernel's table of fields, `kernel/src/format/champs.rs`; to bring it up to date: `make generer`. [En français](format-fr.md).",
        ));
        self.paragraphe((
            "Un **dossier** dit les faits d'une personne, une **demande** ce qu'elle demande. Les mêmes champs, sous les mêmes noms, en JSON, dans les tables, en Python, en C et en COBOL.",
            "A **dossier** states the facts about one person, a **demande** what is asked. The same fields under the same names in JSON, in tables, in Python, in C and in COBOL.",
        ));
        let profondeur = PROFONDEUR_MAX;
        let fr = format!("- Une date s'écrit `AAAA-MM-JJ`, de 1900-01-01 à 2199-12-31 ; en C et en COBOL, le nombre AAAAMMJJ, 0 pour aucune.
- `null` vaut un champ absent, sauf pour `agrement`, où il dit qu'aucun n'est connu.
- Un fait qui **manque** n'est jamais deviné : la décision est faite avec le fait au pire, puis au mieux, et dit s'il compte.
- Un texte JSON a au plus {profondeur} niveaux d'imbrication (un dossier en demande cinq ; une ligne qui porte un dossier et une demande, un de plus). Une chaîne vaut ses caractères, échappés ou non ; une moitié de paire de substitution seule n'est pas du JSON.
- Une entrée fausse est une erreur : le chemin du champ et la règle enfreinte, la première dans l'ordre de cette page.
");
        let en = format!("- A date is written `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31; in C and COBOL the number YYYYMMDD, 0 for none.
- `null` counts as an absent field, but for `agrement`, where it says that none is known.
- A fact that is **missing** is never guessed: the decision is made with the fact at its worst, then at its best, and says whether it matters.
- A JSON text is nested at most {profondeur} levels deep (a dossier needs five; a line of a dossier and a demande has one more). A string means its characters, escaped or not; half of a surrogate pair alone is not JSON.
- Bad input is an error: the path of the field and the rule it breaks, the first in the order of this page.
");
        let texte = if self.langue == Langue::Francais { fr } else { en };
        self.ligne(texte);
        self.titre(("Les champs", "The fields"));
    }

    fn objet(&mut self, objet: Champ) {
        let notice = objet.notice();
        let titre = format!("### {} — `{}`\n", objet.libelle(self.langue), objet.nom());
        self.ligne(titre);
        let liens = liens(notice.dispositions);
        let sens = format!(
            "{}{}\n",
            notice.sens(self.langue),
            if liens.is_empty() { String::new() } else { format!(" ({liens})") }
        );
        self.ligne(sens);
        self.tableau(&[
            ("champ", "field"),
            ("valeur", "value"),
            ("présence", "presence"),
            ("sens", "meaning"),
            ("dispositions", "provisions"),
        ]);
        for &champ in objet.enfants() {
            let notice = champ.notice();
            let (contenu, presence) = (self.contenu(champ), self.presence(notice.presence));
            let sens = format!("**{}.** {}", champ.libelle(self.langue), notice.sens(self.langue));
            let nom = format!("`{}`", champ.cle());
            self.rangee(&[&nom, &contenu, &presence, &sens, &self::liens(notice.dispositions)]);
        }
        self.ligne("");
    }

    fn contenu(&self, champ: Champ) -> String {
        let fr = self.langue == Langue::Francais;
        match champ.notice().contenu {
            Contenu::Objet => self.dire(("objet", "object")).to_owned(),
            Contenu::Liste(capacite) if fr => format!("liste de {capacite} éléments au plus"),
            Contenu::Liste(capacite) => format!("list of at most {capacite} elements"),
            Contenu::Texte(None) => self.dire(("texte non vide", "text, not empty")).to_owned(),
            Contenu::Texte(Some(octets)) if fr => format!("texte de 1 à {octets} octets"),
            Contenu::Texte(Some(octets)) => format!("text of 1 to {octets} bytes"),
            Contenu::Date => "date".to_owned(),
            Contenu::Booleen => "`true`, `false`".to_owned(),
            Contenu::Entier(min, max) if fr => format!("entier de {min} à {max}"),
            Contenu::Entier(min, max) => format!("whole number, {min} to {max}"),
            Contenu::Mot(liste) => format!("[{liste}](#{liste})"),
            Contenu::Agrement => self.dire(("date, `sans_objet` ou `null`", "date, `sans_objet` or `null`")).to_owned(),
        }
    }

    fn presence(&self, presence: Presence) -> String {
        let fr = self.langue == Langue::Francais;
        match presence {
            Presence::Requis => self.dire(("requis", "required")).to_owned(),
            Presence::Selon(fr, en) => format!("{} {}", self.dire(("requis", "required")), self.dire((fr, en))),
            Presence::Defaut(valeur) if fr => format!("sinon `{valeur}`"),
            Presence::Defaut(valeur) => format!("else `{valeur}`"),
            Presence::Absent => self.dire(("facultatif", "optional")).to_owned(),
            Presence::Manquant(pire, mieux) => {
                let (pire, mieux) = (pire.texte(self.langue), mieux.texte(self.langue));
                if fr {
                    format!("peut manquer (au pire {pire}, au mieux {mieux})")
                } else {
                    format!("may be missing (at worst {pire}, at best {mieux})")
                }
            }
        }
    }

    fn croisees(&mut self) {
        self.titre(("Les règles qui lient des champs", "The rules that relate fields"));
        self.tableau(&[("règle", "rule"), ("signalée à", "reported at"), ("ce qu'elle demande", "what it asks")]);
        for (regle, champ, deux) in CROISEES {
            let texte = self.dire(*deux);
            self.rangee(&[&format!("`{regle}`"), &format!("`{champ}`"), texte]);
        }
        self.ligne("");
    }

    fn categories(&mut self) {
        self.titre(("Les catégories de chaque régime", "The categories of each regime"));
        self.tableau(&[("régime", "regime"), ("type", "type"), ("catégories", "categories")]);
        for &regime in Regime::TOUTES {
            let toutes = |t: &TypeOrganisme| categories(regime, *t).iter().count() == Categorie::TOUTES.len();
            if TypeOrganisme::TOUTES.iter().all(toutes) {
                let tous = self.dire(("tous", "any"));
                let toutes =
                    self.dire(("toutes (sans effet ; `sans` par défaut)", "any (without effect; `sans` by default)"));
                self.rangee(&[&format!("`{regime}`"), tous, toutes]);
                continue;
            }
            for &genre in TypeOrganisme::TOUTES {
                let admises: Vec<String> = categories(regime, genre).iter().map(|c| format!("`{c}`")).collect();
                if !admises.is_empty() {
                    self.rangee(&[&format!("`{regime}`"), &format!("`{genre}`"), &admises.join(" ")]);
                }
            }
        }
        self.ligne("");
    }

    fn niveaux(&mut self) {
        self.titre(("Les emplois qui demandent un niveau", "The emplois that need a level"));
        self.tableau(&[("régime", "regime"), ("type", "type"), ("fonctions", "fonctions")]);
        for &regime in Regime::TOUTES {
            for &genre in TypeOrganisme::TOUTES {
                let requises = Fonction::TOUTES.iter().filter(|&&f| niveau_requis(regime, genre, f));
                let requises: Vec<String> = requises.map(|f| format!("`{f}`")).collect();
                if !requises.is_empty() && !categories(regime, genre).est_vide() {
                    self.rangee(&[&format!("`{regime}`"), &format!("`{genre}`"), &requises.join(" ")]);
                }
            }
        }
        self.ligne("");
    }

    fn tables(&mut self) {
        self.titre(("Les trois tables", "The three tables"));
        self.paragraphe((
            "Trois fichiers CSV, Parquet ou JSON Lines, liés par `id`. Une colonne porte le nom de son champ, les noms imbriqués joints par `_`. Une cellule vide vaut un champ absent ; une colonne absente, la même chose pour chaque ligne. Une liste est du texte JSON, ou une liste de structures en Parquet et en Arrow. `liste-aptitude modele` écrit les trois fichiers vides, et un exemple rempli.",
            "Three CSV, Parquet or JSON Lines files tied by `id`. A column is named like its field, nested names joined by `_`. An empty cell counts as an absent field, an absent column as the same on every row. A list is JSON text, or a list of structs in Parquet and Arrow. `liste-aptitude modele` writes the three files empty, and a filled example.",
        ));
        for (nom, objet, deux) in TABLES {
            let titre = format!("### `{nom}` : {}\n", self.dire(deux));
            self.ligne(if self.langue == Langue::Francais { titre } else { titre.replace("` :", "`:") });
            self.tableau(&[("colonne", "column"), ("champ", "field"), ("valeur", "value"), ("présence", "presence")]);
            if objet != Champ::Racine {
                let (contenu, requis) = (self.contenu(Champ::Id), self.dire(("requis", "required")));
                self.rangee(&["`id`", "`id`", &contenu, requis]);
            }
            for (colonne, champ) in colonnes(objet) {
                let (contenu, presence) = (self.contenu(champ), self.presence(champ.notice().presence));
                self.rangee(&[&format!("`{colonne}`"), &format!("`{}`", champ.nom()), &contenu, &presence]);
            }
            self.ligne("");
        }
    }

    fn mots(&mut self) {
        self.titre(("Les listes de mots", "The lists of words"));
        chacune(self);
        self.texte = self.texte.trim_end().to_owned() + "\n";
    }
}

impl ParListe for Page {
    fn liste<E: Enumeration>(&mut self) {
        let titre = format!("### <a id=\"{0}\"></a>`{0}`\n", E::LISTE);
        self.ligne(titre);
        self.tableau(&[("mot", "word"), ("code", "code"), ("libellé", "label")]);
        for mot in E::TOUTES {
            self.rangee(&[&format!("`{}`", mot.nom()), &mot.code().to_string(), mot.libelle(self.langue)]);
        }
        self.ligne("");
    }
}

/// The columns that carry an object in a table: its fields and those of the objects within it, lists whole.
fn colonnes(objet: Champ) -> Vec<(String, Champ)> {
    let mut colonnes = Vec::new();
    for &champ in objet.enfants() {
        match champ.notice().contenu {
            Contenu::Objet => {
                colonnes
                    .extend(self::colonnes(champ).into_iter().map(|(nom, c)| (format!("{}_{nom}", champ.cle()), c)));
            }
            Contenu::Liste(_) if champ == Champ::Carriere => {}
            _ => colonnes.push((champ.cle().to_owned(), champ)),
        }
    }
    colonnes
}

/// The provisions, each a link to its row; those of the Code have none.
fn liens(dispositions: &str) -> String {
    let mut liens = String::new();
    for id in dispositions.split(", ").filter(|id| !id.is_empty()) {
        let separe = if liens.is_empty() { "" } else { ", " };
        let _ = match depuis_id(id) {
            Some(_) => write!(liens, "{separe}[{id}](couverture.md#{id})"),
            None => write!(liens, "{separe}{id}"),
        };
    }
    liens
}
