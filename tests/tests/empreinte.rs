//! The fingerprint of the text misses nothing: every constant of every article is edited in turn, in a copy of the tables, and the
//! fingerprint must change; so must it when a list loses a row, gains one, or has two neighbours exchanged.

use liste_aptitude_noyau::texte::art_01::Regimes;
use liste_aptitude_noyau::texte::empreinte::Empreinte;
use liste_aptitude_noyau::texte::{INITIAL, Texte, art_03};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::organisme::{Categorie, Regime};
use liste_aptitude_tests::editions::Editer;

fn empreinte(texte: &Texte) -> u64 {
    texte.empreinte(Empreinte::NEUVE).valeur()
}

#[test]
fn aucune_constante_ne_change_sans_elle() {
    let d_origine = empreinte(&INITIAL);
    let editions = INITIAL.editions();
    let mut muettes: Vec<&str> = Vec::new();
    let mut vues = std::collections::HashMap::new();
    for (ou, texte) in &editions {
        let e = empreinte(texte);
        if e == d_origine {
            muettes.push(ou);
        }
        if let Some(autre) = vues.insert(e, texte) {
            assert_eq!(autre, texte, "two texts with one fingerprint, {ou}");
        }
    }
    assert!(muettes.is_empty(), "edits of the text that leave the fingerprint as it is: {muettes:#?}");
    assert!(editions.len() > 8_000, "only {} edits were tried", editions.len());
}

/// The three edits that an earlier fingerprint did not see: the order of the classes of a row of A13, a regime taken out of A1, a
/// word moved from one list of a row of A3 to the next.
#[test]
fn les_trois_trous_d_avant() {
    let d_origine = empreinte(&INITIAL);
    let mut texte = INITIAL;
    let mut lignes = texte.a13.lignes.to_vec();
    let mut alternatives = lignes[2].alternatives.to_vec();
    let mut classes = alternatives[0].classes.to_vec();
    classes.reverse();
    alternatives[0].classes = classes.leak();
    lignes[2].alternatives = alternatives.leak();
    texte.a13.lignes = lignes.leak();
    assert_ne!(empreinte(&texte), d_origine, "the order of the classes of A13.al1.3");

    let mut texte = INITIAL;
    let sans_urcam: Vec<Regime> =
        Regime::TOUTES.iter().copied().filter(|&r| r != Regime::Urcam && INITIAL.a01.nomme(r)).collect();
    texte.a01.regimes = Regimes::de(&sans_urcam);
    assert_ne!(empreinte(&texte), d_origine, "the regimes of A1.al1");

    let mut texte = INITIAL;
    let mut catalogue = texte.a03.catalogue.to_vec();
    catalogue[0].corps = &[art_03::Corps::General, art_03::Corps::CentreGeneral];
    catalogue[0].categories = &[Categorie::B];
    texte.a03.catalogue = catalogue.leak();
    assert_ne!(empreinte(&texte), d_origine, "two lists of one row of A3");
}
