//! Every label and every text that the kernel can give: French as it is printed, English in plain characters, one English term a notion.

use liste_aptitude_noyau::citation::Citation;
use liste_aptitude_noyau::constat::{Chiffres, CodeConstat, Constat, Etat, Grandeur};
use liste_aptitude_noyau::decision::{Fait, Situation, Verdict};
use liste_aptitude_noyau::effets::ErreurEffet;
use liste_aptitude_noyau::effets::acces::TitreAcces;
use liste_aptitude_noyau::effets::commission::{EtatMandat, QualiteMembre, Voix, VoixPresident};
use liste_aptitude_noyau::effets::designation::{EtatAgrement, ModeDesignation};
use liste_aptitude_noyau::effets::reclamation::StatutReclamation;
use liste_aptitude_noyau::effets::reconduction::StatutListe;
use liste_aptitude_noyau::effets::validite::Validite;
use liste_aptitude_noyau::erreur::{Champ, Regle};
use liste_aptitude_noyau::format::formulaire::FORMULAIRE;
use liste_aptitude_noyau::format::notice::Presence;
use liste_aptitude_noyau::histoire::{articles, etats};
use liste_aptitude_noyau::phrases::{ecrire_date, ecrire_fait, ecrire_faits, ecrire_grandeur, ecrire_phrase};
use liste_aptitude_noyau::planification::NatureManque;
use liste_aptitude_noyau::recu::RefusRecu;
use liste_aptitude_noyau::texte::art_02::{Groupe, Provenance, SIEGES};
use liste_aptitude_noyau::texte::art_16::{Destinataire, Origine, Relais};
use liste_aptitude_noyau::texte::art_25::Avertissement;
use liste_aptitude_noyau::texte::couverture::suites::{Evolution, Fidelite};
use liste_aptitude_noyau::texte::couverture::{Nature, PROVISIONS, Provision};
use liste_aptitude_noyau::texte::ecole::{Justificatif, Mission, NomEcole, PUBLICS};
use liste_aptitude_noyau::texte::feries::JourFerie;
use liste_aptitude_noyau::texte::lectures::Lecture;
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::calendrier::JourDeSemaine;
use liste_aptitude_noyau::vocabulaire::classe::{Classe, Filiere};
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::duree::Duree;
use liste_aptitude_noyau::vocabulaire::emploi::{Fonction, Maintien, Qualite, StatutAgent};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::enumeration::Langue::{self, Anglais, Francais};
use liste_aptitude_noyau::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime, TypeOrganisme};
use liste_aptitude_noyau::vocabulaire::section::{Section, SectionOrigine, TypePosition, Voie};
use liste_aptitude_tests::couverture::racine;
use liste_aptitude_tests::francais::{est_anglais_simple, est_imprime};
use std::collections::BTreeSet;
use std::fmt;

/// Whose text it is, and the text in French and in English.
struct Dit(String, [String; 2]);

fn des_deux(qui: impl Into<String>, texte: impl Fn(Langue) -> String) -> Dit {
    Dit(qui.into(), [texte(Francais), texte(Anglais)])
}

fn ecrit(qui: impl Into<String>, ecrire: impl Fn(Langue, &mut String) -> fmt::Result) -> Dit {
    des_deux(qui, |langue| {
        let mut texte = String::new();
        ecrire(langue, &mut texte).expect("a String is never full");
        texte
    })
}

/// The words of the lists named, and the names of the lists.
macro_rules! mots {
    ($($Liste:ty)+) => {{
        let mut dits = Vec::new();
        let mut listes = BTreeSet::new();
        $(
            listes.insert(<$Liste>::LISTE.to_owned());
            dits.extend(<$Liste>::TOUTES.iter().map(|mot| des_deux(format!("{} {}", <$Liste>::LISTE, mot.nom()), |l| mot.libelle(l).to_owned())));
        )+
        (dits, listes)
    }};
}

fn libelles() -> (Vec<Dit>, BTreeSet<String>) {
    mots! {
        Avertissement Categorie Champ Classe CodeConstat Destinataire DiplomeAssimile DiplomeInformatique ErreurEffet Etat EtatAgrement
        EtatDuTexte EtatMandat Evolution Fidelite Filiere Fonction Groupe JourDeSemaine JourFerie Justificatif Langue Lecture Maintien Mission
        ModeDesignation Nature NatureManque NomEcole Origine Provenance Qualite QualiteMembre RefusRecu Regime Regle Relais Section
        SectionOrigine Situation StatutAgent StatutListe StatutReclamation TitreAcces TypeOrganisme TypePosition Validite Verdict Voie
        Voix VoixPresident
    }
}

/// One figure of each kind, at one, at two, and where a part of it is zero.
fn grandeurs() -> Vec<Grandeur> {
    let duree = |annees, mois, jours| Grandeur::Duree(Duree { annees, mois, jours });
    let jour = |a, m, j| Grandeur::Date(Date::nouvelle(a, m, j).expect("a day"));
    let mut toutes = vec![
        Grandeur::Annees(1),
        Grandeur::Annees(9),
        Grandeur::Age(43),
        Grandeur::Jours(1),
        Grandeur::Jours(2190),
        Grandeur::Semaines(0),
        Grandeur::Semaines(6),
        duree(0, 0, 0),
        duree(1, 1, 1),
        duree(2, 8, 0),
        jour(1999, 5, 1),
        jour(2000, 2, 29),
        Grandeur::OuiNon(true),
        Grandeur::OuiNon(false),
        Grandeur::Dispense,
        Grandeur::Nombre(7),
        Grandeur::Rien,
    ];
    toutes.extend(DiplomeInformatique::TOUTES.iter().map(|&d| Grandeur::Diplome(d)));
    toutes
}

/// The provisions of the initial text, then those that later states make.
fn provisions() -> Vec<Provision> {
    let etats = articles().flat_map(etats);
    let suites =
        etats.flat_map(|etat| etat.changements().iter().filter_map(move |c| etat.maintenant(c)).collect::<Vec<_>>());
    PROVISIONS.iter().copied().chain(suites).collect()
}

fn textes() -> Vec<Dit> {
    let mut dits = libelles().0;
    for champ in Champ::TOUTES {
        dits.push(des_deux(format!("meaning of {champ}"), |l| champ.notice().sens(l).to_owned()));
        if let Presence::Selon(fr, en) = champ.notice().presence {
            dits.push(Dit(format!("condition of {champ}"), [fr.to_owned(), en.to_owned()]));
        }
    }
    for formule in &FORMULAIRE {
        let qui = |quoi: &str| format!("{quoi} of {}", formule.champ);
        dits.push(des_deux(qui("question"), |l| formule.question(l).to_owned()));
        dits.push(des_deux(qui("who attests"), |l| formule.atteste(l).to_owned()));
        dits.push(des_deux(qui("document"), |l| formule.piece(l).to_owned()));
        dits.push(des_deux(qui("what answers settle"), |l| formule.portee(l).to_owned()));
    }
    for provision in provisions() {
        let citation = Citation::de(provision.renvoi);
        dits.push(des_deux(format!("statement of {}", provision.renvoi), |l| provision.enonce(l).to_owned()));
        dits.push(ecrit(format!("place of {}", provision.renvoi), |l, w| citation.ecrire_place(l, w)));
        dits.push(ecrit(format!("source of {}", provision.renvoi), |l, w| citation.ecrire_source(l, w)));
    }
    for siege in SIEGES {
        dits.push(des_deux("a seat of the commission", |l| if l == Francais { siege.fr } else { siege.en }.to_owned()));
    }
    for public in PUBLICS {
        dits.push(des_deux("whom a mission is for", |l| if l == Francais { public.fr } else { public.en }.to_owned()));
    }
    for mois in 1..=12 {
        dits.push(ecrit("a day", |l, w| ecrire_date(Date::nouvelle(2001, mois, 1).expect("a day"), l, w)));
    }
    for &champ in Champ::TOUTES {
        if let Some(fait) = Fait::depuis_chemin(&champ.nom().replace("[]", "[0]")) {
            dits.push(ecrit(format!("fact {champ}"), |l, w| ecrire_fait(fait, l, w)));
            dits.push(ecrit(format!("missing fact {champ}"), |l, w| ecrire_faits([fait, fait].into_iter(), l, w)));
        }
    }
    dits.extend(grandeurs().iter().map(|&g| ecrit(format!("figure {g}"), |l, w| ecrire_grandeur(g, l, w))));
    dits.extend(phrases());
    dits
}

/// The sentence of every condition in every state, without figures and with each kind of them.
fn phrases() -> Vec<Dit> {
    let mut dits = Vec::new();
    for (&code, &etat) in CodeConstat::TOUTES.iter().flat_map(|c| Etat::TOUTES.iter().map(move |e| (c, e))) {
        for grandeur in grandeurs() {
            let chiffres = Chiffres { requis: grandeur, constate: grandeur, manque: grandeur };
            let constat = Constat { code, etat, disposition: Renvoi::ANNEXE, chiffres };
            dits.push(ecrit(format!("finding {code} {etat} {grandeur}"), |l, w| ecrire_phrase(&constat, l, w)));
        }
    }
    dits
}

#[test]
fn le_francais_imprime_l_anglais_simple() {
    let textes = textes();
    assert!(textes.len() > 3000, "{} texts: the walk has lost some", textes.len());
    let mut fautes = BTreeSet::new();
    for Dit(qui, [fr, en]) in &textes {
        if let Some(faute) = est_imprime(fr) {
            fautes.insert(format!("{qui}: {faute}: {fr:?}"));
        }
        if let Some(faute) = est_anglais_simple(en) {
            fautes.insert(format!("{qui}: {faute}: {en:?}"));
        }
    }
    assert!(fautes.is_empty(), "{} texts:\n{}", fautes.len(), fautes.into_iter().collect::<Vec<_>>().join("\n"));
}

/// The lists of the kernel are those of its sources: a new one has its labels looked at.
#[test]
fn chaque_liste_est_lue() {
    let mut declarees = BTreeSet::from(["champ".to_owned()]); // written by the macro of the fields
    let mut dossiers = vec![racine().join("kernel/src")];
    while let Some(dossier) = dossiers.pop() {
        for entree in std::fs::read_dir(dossier).expect("a folder of the kernel") {
            let chemin = entree.expect("an entry").path();
            if chemin.is_dir() {
                dossiers.push(chemin);
                continue;
            }
            let source = std::fs::read_to_string(&chemin).expect("a source of the kernel");
            declarees.extend(source.lines().filter_map(|ligne| {
                let (nom, suite) = ligne.trim().strip_prefix("pub enum ")?.split_once(':')?;
                let liste = suite.trim().strip_prefix('"')?.split_once('"')?.0;
                (!nom.contains('$') && liste != "champ").then(|| liste.to_owned())
            }));
        }
    }
    assert_eq!(libelles().1, declarees);
}

/// What the glossary has another English word for.
#[test]
fn un_mot_anglais_par_notion() {
    #[rustfmt::skip] // one row = a word that is not said, and the one that is
    let cas = [
        ("cadre", "manager"), ("perfectionnement", "training sessions"), ("further training", "training sessions"),
        ("weeks of training,", "weeks of training sessions"), ("accounting officer", "chief accountant"), ("agent comptable", "chief accountant"),
        ("computing stage", "computing course"), ("the stage", "the course"), ("certificate of attendance", "attestation"), ("alumni", "former students"), 
        ("accreditation", "approval"), ("file number", "file"), ("application", "request"), ("inscription", "listing"), ("inscribed", "listed"),
        ("branch", "track"), ("ad interim", "acting"), ("emploi", "post"), ("emplois", "posts"), ("demande", "request"), ("fonction", "function"), ("agrément", "approval"), ("liste d aptitude", "list"), ("ancien élève", "former student"), ("reclassement", "reclassification"), ("scheme", "regime"), ("old student", "former student"), ("approved manager", "approved senior manager"),
    ];
    let mut fautes = BTreeSet::new();
    for Dit(qui, [_, en]) in textes() {
        let nu: String = en.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        let mots = format!(" {} ", nu.split_whitespace().collect::<Vec<_>>().join(" "));
        for (autre, dit) in cas {
            let autre = autre.trim_end_matches(',');
            let suite = dit.strip_prefix(autre).unwrap_or("\0");
            let trouve =
                mots.match_indices(&format!(" {autre} ")).any(|(ou, m)| !mots[ou + m.len() - 1..].starts_with(suite));
            if trouve {
                fautes.insert(format!("{qui}: {en:?}: « {dit} », not « {autre} »"));
            }
        }
    }
    assert!(fautes.is_empty(), "{}", fautes.into_iter().collect::<Vec<_>>().join("\n"));
}
