//! A citation that opens: where provisions stand in words, and in which text, read off the official texts; each of the provisions has
//! all three in both languages.

use liste_aptitude_noyau::citation::Citation;
use liste_aptitude_noyau::texte::couverture::{PROVISIONS, depuis_id};
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::enumeration::Langue::{self, Anglais, Francais};
use liste_aptitude_tests::couverture::ids_des_etats;
use liste_aptitude_tests::francais::est_typographie;
use std::collections::BTreeSet;

fn place(citation: &Citation, langue: Langue) -> String {
    let mut texte = String::new();
    citation.ecrire_place(langue, &mut texte).expect("a String is never full");
    texte
}

fn source(citation: &Citation, langue: Langue) -> String {
    let mut texte = String::new();
    citation.ecrire_source(langue, &mut texte).expect("a String is never full");
    texte
}

#[test]
fn la_place_en_toutes_lettres() {
    #[rustfmt::skip] // one row = one kind of place; ~ stands for a no-break space
    let cas = [
        ("A13.al1.4",            "art.~13, 1er~al., 4°",                                  "art. 13, para. 1, 4°"),
        ("A1.al2",               "art.~1er, 2e~al.",                                      "art. 1, para. 2"),
        ("A2.al2.3.g",           "art.~2, 2e~al., 3°, g)",                                "art. 2, para. 2, 3°, g)"),
        ("A3.al1.1.c.2",         "art.~3, 1er~al., 1°, c), 2e~tiret",                     "art. 3, para. 1, 1°, c), dash 2"),
        ("ANNEXE.11",            "annexe, 11e~diplôme",                                   "annex, diploma 11"),
        ("ANNEXE.1",             "annexe, 1er~diplôme",                                   "annex, diploma 1"),
        ("R123-9.3.b",           "art.~R.~123-9, 3°, b)",                                 "art. R. 123-9, 3°, b)"),
        ("R123-45.al3",          "art.~R.~123-45, 3e~al.",                                "art. R. 123-45, para. 3"),
        ("A12.al3.2@2011",       "art.~12, 3e~al., 2° (état appliqué à partir de la liste de~2011)",
                                 "art. 12, para. 3, 2° (state applied from the list of 2011)"),
        ("A19bis.al2@2012",      "art.~19~bis, 2e~al. (état appliqué à partir de la liste de~2012)",
                                 "art. 19 bis, para. 2 (state applied from the list of 2012)"),
        ("A12.al1.6@2007",       "art.~12, 1er~al., 6° (supprimée à partir de la liste de~2007)",
                                 "art. 12, para. 1, 6° (removed from the list of 2007)"),
    ];
    for (id, francais, anglais) in cas {
        let citation = Citation::de(Renvoi::depuis_texte(id).expect("a reference"));
        let francais = francais.replace('~', "\u{a0}");
        assert_eq!((place(&citation, Francais), place(&citation, Anglais)), (francais, anglais.to_owned()));
    }
}

#[test]
fn le_texte_et_sa_publication() {
    #[rustfmt::skip] // one row = one text
    let cas = [
        ("A13.al1.4",       "arrêté du 25~septembre 1998, NOR~: MESS9823151A, Journal officiel du 15~octobre 1998, page~15578",
                            "arrêté of 25 September 1998, NOR: MESS9823151A, Journal officiel of 15 October 1998, page 15578"),
        ("A12.al3.2@2010",  "arrêté du 25~septembre 1998, NOR~: MESS9823151A, Journal officiel du 15~octobre 1998, page~15578, modifié par l’arrêté du 13~octobre 2009",
                            "arrêté of 25 September 1998, NOR: MESS9823151A, Journal officiel of 15 October 1998, page 15578, amended by the arrêté of 13 October 2009"),
        ("A13.al1.2@2012",  "arrêté du 25~septembre 1998, NOR~: MESS9823151A, Journal officiel du 15~octobre 1998, page~15578, modifié par un arrêté paru à l’automne 2011, dont la date n’est pas établie",
                            "arrêté of 25 September 1998, NOR: MESS9823151A, Journal officiel of 15 October 1998, page 15578, amended by an arrêté published in autumn 2011, whose date is not established"),
        // The act that made this state is not established, and that is said.
        ("A12.al3.2@2011",  "arrêté du 25~septembre 1998, NOR~: MESS9823151A, Journal officiel du 15~octobre 1998, page~15578, texte modificatif non établi",
                            "arrêté of 25 September 1998, NOR: MESS9823151A, Journal officiel of 15 October 1998, page 15578, amending text not established"),
        ("R123-9.al1",      "code de la sécurité sociale", "Code de la sécurité sociale"),
    ];
    for (id, francais, anglais) in cas {
        let citation = Citation::de(Renvoi::depuis_texte(id).expect("a reference"));
        let francais = francais.replace('~', "\u{a0}");
        assert_eq!((source(&citation, Francais), source(&citation, Anglais)), (francais, anglais.to_owned()));
    }
}

#[test]
fn chaque_disposition_s_ouvre() {
    for langue in [Francais, Anglais] {
        let mut places = BTreeSet::new();
        let des_etats = ids_des_etats().into_iter().filter_map(|(id, _)| depuis_id(&id));
        for provision in PROVISIONS.iter().copied().chain(des_etats) {
            let id = provision.renvoi.to_string();
            let citation = Citation::depuis_id(&id).unwrap_or_else(|| panic!("{id} is found by its id"));
            assert_eq!((citation.renvoi, citation.enonce(langue)), (provision.renvoi, provision.enonce(langue)));
            let lieu = place(&citation, langue);
            assert!(places.insert(lieu.clone()), "{id}: {lieu} is said of another provision too");
            if langue == Francais {
                for texte in [lieu.as_str(), citation.enonce(langue), &source(&citation, langue)] {
                    assert!(est_typographie(texte), "{id}: {texte}");
                }
            }
        }
    }
}

#[test]
fn ce_qui_n_est_pas_une_disposition() {
    for id in ["", "A13.al1.9", "A99", "13, 4°", "A13.al1.4@1999", "A13.al1.4 "] {
        assert!(Citation::depuis_id(id).is_none(), "{id}");
    }
}
