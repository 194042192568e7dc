//! One core path run a given number of times, for instruction counts: `chemin NAME COUNT`. `chemin NAME temps` gives nanoseconds per
//! answer instead: the median of slices too short to be preempted, so that it holds on a busy machine. Without arguments: the names.

use heapless::Vec;
use liste_aptitude_benches::{
    AppelC, DOSSIER_MEDIAN, GRAINE, annees, demande_mediane, demande_pour, dossier_complet, dossier_gele,
    dossier_median, dossier_median_trie, lot, texte_demande_mediane,
};
use liste_aptitude_noyau::format::json::{ecrire_decision, lire_dossier_json};
use liste_aptitude_noyau::planification::{premiere_annee, tous_les_verdicts, toutes_classes};
use liste_aptitude_noyau::robustesse::robustesse;
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::{
    Demande, Dossier, DossierVu, evaluer, evaluer_dans, evaluer_sous, verdict, verdict_lot, verdict_sous,
};
use std::cell::RefCell;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Pairs of the varied batch.
const LOT: usize = 250;
/// Length of a slice and number of slices when time is measured.
const TRANCHE: Duration = Duration::from_micros(60);
const TRANCHES: usize = 4001;

/// A path: its name, how many answers one call gives, and how to set the call up.
struct Chemin {
    nom: &'static str,
    reponses: u32,
    preparer: fn() -> Box<dyn Fn()>,
}

fn sur_mediane(depot: bool, f: fn(&Dossier, &Demande)) -> Box<dyn Fn()> {
    let (dossier, demande) = (dossier_median(), demande_mediane(depot));
    Box::new(move || f(black_box(&dossier), black_box(&demande)))
}

/// The batch under the initial text, whatever the list: what was measured before there were others.
fn sur_lot(f: fn(&Dossier, &Demande)) -> Box<dyn Fn()> {
    let lot = lot(GRAINE, LOT);
    Box::new(move || lot.iter().for_each(|(dossier, demande)| f(black_box(dossier), demande)))
}

/// The batch with each dossier prepared for its list, under the text of that list.
fn sur_lot_des_listes(f: fn(&Dossier, &Demande)) -> Box<dyn Fn()> {
    let mut lot = lot(GRAINE, LOT);
    for (dossier, demande) in &mut lot {
        dossier.instruire_pour(EtatDuTexte::de_la_liste(demande.annee()), demande.annee());
    }
    Box::new(move || lot.iter().for_each(|(dossier, demande)| f(black_box(dossier), demande)))
}

/// The batch kept, asked at once under the initial text.
fn sur_lot_garde() -> Box<dyn Fn()> {
    let gardes = lot(GRAINE, LOT).into_iter().map(|(dossier, demande)| (dossier.resserrer::<32>(), demande));
    let gardes: std::vec::Vec<_> =
        gardes.map(|(garde, demande)| (garde.expect("room for every career"), demande)).collect();
    Box::new(move || {
        let questions = gardes.iter().map(|(garde, demande)| ((), black_box(garde as &DossierVu), demande));
        for (_, verdict) in verdict_lot(Some(EtatDuTexte::E2000), questions) {
            black_box(verdict);
        }
    })
}

/// The median dossier, prepared for that state.
fn sous(etat: EtatDuTexte, f: fn(&Dossier, &Demande)) -> Box<dyn Fn()> {
    let (mut dossier, demande) = (dossier_median(), demande_mediane(false));
    dossier.instruire_pour(etat, demande.annee());
    Box::new(move || f(black_box(&dossier), black_box(&demande)))
}

/// A dossier asked about the list of that year, under the text of that list and prepared for it.
fn sur_la_liste(annee: u16, mut dossier: Dossier, f: fn(&Dossier, &Demande)) -> Box<dyn Fn()> {
    dossier.instruire_pour(EtatDuTexte::de_la_liste(annee), annee);
    let demande = demande_pour(annee);
    Box::new(move || f(black_box(&dossier), black_box(&demande)))
}

fn le_verdict(d: &Dossier, m: &Demande) {
    black_box(verdict(d, m));
}

fn la_decision(d: &Dossier, m: &Demande) {
    black_box(&evaluer(d, m));
}

fn le_verdict_initial(d: &Dossier, m: &Demande) {
    black_box(verdict_sous(EtatDuTexte::E2000, d, m));
}

fn la_decision_initiale(d: &Dossier, m: &Demande) {
    black_box(&evaluer_sous(EtatDuTexte::E2000, d, m));
}

/// Decisions written one after the other in the same place.
fn sur_place(depot: bool) -> Box<dyn Fn()> {
    let (dossier, demande) = (dossier_median(), demande_mediane(depot));
    let decision = RefCell::new(evaluer(&dossier, &demande));
    Box::new(move || {
        let decision = &mut *decision.borrow_mut();
        evaluer_dans(black_box(&dossier), black_box(&demande), decision);
        black_box(decision);
    })
}

const fn un(nom: &'static str, preparer: fn() -> Box<dyn Fn()>) -> Chemin {
    Chemin { nom, reponses: 1, preparer }
}
const fn tous(nom: &'static str, preparer: fn() -> Box<dyn Fn()>) -> Chemin {
    Chemin { nom, reponses: LOT as u32, preparer }
}

const CHEMINS: [Chemin; 29] = [
    un("verdict", || sur_mediane(false, le_verdict)),
    un("verdict_depot", || sur_mediane(true, le_verdict)),
    un("decision", || sur_mediane(false, la_decision)),
    un("decision_sur_place", || sur_place(false)),
    un("decision_depot", || sur_mediane(true, la_decision)),
    un("huit_verdicts", || {
        sur_mediane(false, |d, m| {
            black_box(tous_les_verdicts(d, m));
        })
    }),
    un("huit_decisions", || {
        sur_mediane(false, |d, m| {
            let mut decisions = Vec::new();
            toutes_classes(d, m, &mut decisions);
            black_box(&decisions);
        })
    }),
    un("robustesse", || {
        sur_mediane(false, |d, m| {
            black_box(robustesse(d, m));
        })
    }),
    un("premiere_annee", || {
        sur_mediane(false, |d, m| {
            black_box(premiere_annee(d, m.classe(), m.lectures(), annees()));
        })
    }),
    un("verdict_2012", || {
        sous(EtatDuTexte::E2012, |d, m| {
            black_box(verdict_sous(EtatDuTexte::E2012, d, m));
        })
    }),
    un("decision_2012", || {
        sous(EtatDuTexte::E2012, |d, m| {
            black_box(&evaluer_sous(EtatDuTexte::E2012, d, m));
        })
    }),
    un("verdict_liste_2012", || sur_la_liste(2012, dossier_complet(), le_verdict)),
    un("decision_liste_2012", || sur_la_liste(2012, dossier_complet(), la_decision)),
    un("verdict_a28", || sur_la_liste(2007, dossier_gele(), le_verdict)),
    un("decision_a28", || sur_la_liste(2007, dossier_gele(), la_decision)),
    tous("lot_verdict", || sur_lot(le_verdict_initial)),
    tous("lot_decision", || sur_lot(la_decision_initiale)),
    tous("lot_verdict_garde", sur_lot_garde),
    tous("lot_verdict_listes", || sur_lot_des_listes(le_verdict)),
    tous("lot_decision_listes", || sur_lot_des_listes(la_decision)),
    un("lire_json", || {
        Box::new(|| {
            let _ = black_box(lire_dossier_json(black_box(DOSSIER_MEDIAN)));
        })
    }),
    // As some databases write it.
    un("lire_json_trie", || {
        let texte = dossier_median_trie();
        Box::new(move || {
            let _ = black_box(lire_dossier_json(black_box(&texte)));
        })
    }),
    // An escape in the key of its first field: the text is proved first.
    un("lire_json_prouve", || {
        let texte = DOSSIER_MEDIAN.replacen("\"id\"", r#""\u0069d""#, 1);
        Box::new(move || {
            let _ = black_box(lire_dossier_json(black_box(&texte)));
        })
    }),
    un("decision_et_json", || {
        sur_mediane(false, |d, m| {
            let mut texte = String::with_capacity(4096);
            ecrire_decision(&evaluer(d, m), &mut texte).expect("a String is never full");
            black_box(texte);
        })
    }),
    un("abi_rien", || {
        Box::new(|| {
            black_box(AppelC::rien());
        })
    }),
    un("abi_verdict", || {
        let appel = appel_c();
        Box::new(move || assert_eq!(black_box(&appel).verdict(), 0))
    }),
    un("abi_decision", || {
        let appel = RefCell::new(appel_c());
        Box::new(move || assert_eq!(black_box(&appel).borrow_mut().evaluer(), 0))
    }),
    un("abi_verdict_garde", || {
        let appel = appel_c();
        Box::new(move || assert_eq!(black_box(&appel).verdict_garde(), 0))
    }),
    un("abi_decision_garde", || {
        let appel = RefCell::new(appel_c());
        Box::new(move || assert_eq!(black_box(&appel).borrow_mut().evaluer_garde(), 0))
    }),
];

fn appel_c() -> AppelC {
    AppelC::nouveau(DOSSIER_MEDIAN, &texte_demande_mediane(false))
}

/// The median time of one call and the time of the fastest twentieth, in nanoseconds.
fn mesurer(appel: &dyn Fn()) -> [f64; 2] {
    let mut fois = 1_u32;
    while duree(appel, fois) < TRANCHE && fois < 1 << 20 {
        fois *= 2;
    }
    let mut temps: std::vec::Vec<Duration> = (0..TRANCHES).map(|_| duree(appel, fois)).collect();
    temps.sort_unstable();
    [temps[TRANCHES / 2], temps[TRANCHES / 20]].map(|t| t.as_secs_f64() * 1e9 / f64::from(fois))
}

fn duree(appel: &dyn Fn(), fois: u32) -> Duration {
    let debut = Instant::now();
    (0..fois).for_each(|_| appel());
    debut.elapsed()
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(nom), Some(fois)) = (arguments.next(), arguments.next()) else {
        CHEMINS.iter().for_each(|c| println!("{} {}", c.nom, c.reponses));
        return;
    };
    for chemin in CHEMINS.iter().filter(|c| nom == "tous" || c.nom == nom) {
        let appel = (chemin.preparer)();
        match fois.parse::<u32>() {
            Ok(fois) => (0..fois).for_each(|_| appel()),
            Err(_) => {
                let [mediane, rapide] = mesurer(&appel).map(|t| t / f64::from(chemin.reponses));
                println!("{:24} {mediane:10.1} ns, fastest 5 %: {rapide:10.1} ns", chemin.nom);
            }
        }
    }
}
