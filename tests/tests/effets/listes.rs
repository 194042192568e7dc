//! A1.al2, A22, A27.al2: how long a list and an inscription last. A9.al3, A10.al1, R123-45: how long the sections may be.

use crate::le;
use liste_aptitude_noyau::effets::ErreurEffet;
use liste_aptitude_noyau::effets::quotas::{Effectifs, Quota, Quotas, quotas};
use liste_aptitude_noyau::effets::reconduction::StatutListe::{Absent, Inscrit, Reconduit};
use liste_aptitude_noyau::effets::reconduction::{Reconduction, reconduction, reconduction_du_dossier};
use liste_aptitude_noyau::effets::validite::{Validite, validite};
use liste_aptitude_noyau::format::json::lire_dossier_json;
use liste_aptitude_noyau::vocabulaire::classe::Classe::{self, AD1, AD2, AD3, D1, D2, D3, IF1, IF2};
use liste_aptitude_noyau::vocabulaire::classe::Classes;
use liste_aptitude_noyau::vocabulaire::section::{Section, SectionOrigine};

#[test]
fn une_liste_vaut_jusqu_a_la_suivante() {
    let (publication, suivante) = (le("1999-12-20"), le("2001-02-03"));
    let cas = [
        ("1999-12-19", Validite::NonPubliee, Validite::NonPubliee),
        ("1999-12-20", Validite::Valable, Validite::Valable),
        ("2001-01-15", Validite::Valable, Validite::Valable), // past its own year, the next list being late
        ("2001-02-02", Validite::Valable, Validite::Valable),
        ("2001-02-03", Validite::Remplacee, Validite::Valable),
        ("2005-01-01", Validite::Remplacee, Validite::Valable),
    ];
    for (jour, remplacee, derniere) in cas {
        assert_eq!(validite(publication, Some(suivante), le(jour)), Ok(remplacee), "{jour}");
        assert_eq!(validite(publication, None, le(jour)), Ok(derniere), "{jour}, no next list");
    }
    for suivante in ["1999-12-20", "1999-12-19"] {
        assert_eq!(validite(publication, Some(le(suivante)), publication), Err(ErreurEffet::ListesEnDesordre));
    }
}

fn voir(annee: u16, classe: Classe, radiation: Option<u16>) -> (u16, String) {
    let r = reconduction(annee, classe, SectionOrigine::Premiere, true, radiation).expect("a year in bounds");
    (r.derniere, r.disposition.to_string())
}

#[test]
fn la_premiere_inscription_est_reconduite() {
    for classe in [D3, AD1, AD2, AD3, IF1, IF2] {
        assert_eq!(voir(2000, classe, None), (2002, "A22.al1.1".to_owned()), "{classe}");
    }
    for classe in [D1, D2] {
        assert_eq!(voir(2000, classe, None), (2004, "A22.al1.2".to_owned()), "{classe}");
    }
}

#[test]
fn rien_d_autre_ne_l_est() {
    let sans = |annee, section, premiere| {
        let r = reconduction(annee, D1, section, premiere, None).expect("a year in bounds");
        (r.derniere, r.disposition.to_string())
    };
    use SectionOrigine::{Deuxieme, Premiere, Troisieme, TroisiemeElargie};
    for section in [Deuxieme, Troisieme, TroisiemeElargie] {
        assert_eq!(sans(2003, section, true), (2003, "A22.al2".to_owned()), "{section}");
    }
    assert_eq!(sans(2003, Premiere, false), (2003, "A22.al2".to_owned()), "not the first one");
    assert_eq!(sans(1999, Premiere, true), (1999, "A27.al2".to_owned()), "a list of the old texts");
    for annee in [1899, 2200] {
        let hors = reconduction(annee, D1, Premiere, true, None);
        assert_eq!(hors, Err(ErreurEffet::AnneeHorsBornes), "{annee}");
    }
}

#[test]
fn la_radiation_arrete_la_reconduction() {
    let cas = [(2001, 2000, "A22.al1"), (2002, 2001, "A22.al1"), (2004, 2003, "A22.al1"), (2005, 2004, "A22.al1.2")];
    for (radiation, derniere, disposition) in cas {
        assert_eq!(voir(2000, D2, Some(radiation)), (derniere, disposition.to_owned()), "struck off in {radiation}");
    }
    assert_eq!(voir(2000, AD3, Some(2003)), (2002, "A22.al1.1".to_owned()), "past the renewals: no effect");
    assert_eq!(voir(2000, AD3, Some(2000)), (2000, "A22.al1".to_owned()), "the year itself: nothing follows");
}

#[test]
fn sur_quelles_listes() {
    let r = reconduction(2001, AD2, SectionOrigine::Premiere, true, None).expect("a year in bounds");
    let attendu = [(2000, Absent), (2001, Inscrit), (2002, Reconduit), (2003, Reconduit), (2004, Absent)];
    for (annee, statut) in attendu {
        assert_eq!(r.statut(annee), statut, "{annee}");
    }
}

#[test]
fn la_premiere_inscription_d_un_dossier() {
    let ligne = |annee: u16, classe: &str, section: &str| {
        let publication = annee - 1;
        format!(r#"{{"annee":{annee},"classe":"{classe}","section":"{section}","publication":"{publication}-12-20"}}"#)
    };
    let lignes = [
        ligne(1999, "AD2", "premiere"), // old texts: never renewed, and not the first one of A22
        ligne(2000, "AD3", "deuxieme"), // another section
        ligne(2002, "AD3", "premiere"), // a renewal listed year by year, before the one it renews
        ligne(2001, "AD3", "premiere"),
        ligne(2004, "AD2", "premiere"),
    ];
    let texte = format!(r#"{{"id":"A","inscriptions":[{}]}}"#, lignes.join(","));
    let dossier = lire_dossier_json(&texte).expect("a dossier");
    let voir = |classe| reconduction_du_dossier(&dossier, classe, None).map(|r: Reconduction| (r.annee, r.derniere));
    assert_eq!(voir(AD3), Some((2001, 2003)));
    assert_eq!(voir(AD2), Some((2004, 2006)));
    assert_eq!(voir(D1), None);
    assert_eq!(reconduction_du_dossier(&dossier, AD3, Some(2003)).map(|r| r.derniere), Some(2002));
}

fn plafonds(premiere: u32, elargie: bool) -> (u32, u32, u32) {
    let q = quotas(&Effectifs { premiere, ..Effectifs::default() }, elargie).expect("counts");
    (q.deuxieme.plafond, q.deuxieme_informatique.plafond, q.troisieme.plafond)
}

#[test]
fn les_plafonds_sont_arrondis_au_dessous() {
    #[rustfmt::skip] // one row = the first section, then the ceilings
    let cas = [
        //  n1   second IF third, third raised
        (   0, (  0,   0,   0),   0),
        (   4, (  0,   0,   0),   0),
        (   5, (  1,   0,   0),   1),
        (  49, (  9,   0,   0),   9),
        (  50, ( 10,   1,   1),  10),
        (  99, ( 19,   1,   1),  19),
        ( 100, ( 20,   2,   2),  20),
        ( 749, (149,  14,  14), 149),
    ];
    for (n1, (deuxieme, informatique, troisieme), elargie) in cas {
        assert_eq!(plafonds(n1, false), (deuxieme, informatique, troisieme), "{n1}");
        assert_eq!(plafonds(n1, true), (deuxieme, informatique, elargie), "{n1}, raised");
    }
    for n1 in 0..=2_000 {
        let (cinquieme, cinquantieme, troisieme) = plafonds(n1, false);
        assert!(cinquieme * 5 <= n1 && n1 < (cinquieme + 1) * 5, "{n1}");
        assert!(cinquantieme * 50 <= n1 && n1 < (cinquantieme + 1) * 50, "{n1}");
        assert_eq!(cinquantieme, troisieme, "{n1}");
    }
}

#[test]
fn les_depassements() {
    let effectifs = Effectifs { premiere: 120, deuxieme: 26, deuxieme_informatique: 2, troisieme: 5 };
    let Quotas { deuxieme, deuxieme_informatique, troisieme } = quotas(&effectifs, false).expect("counts");
    let vu = |q: Quota| (q.plafond, q.effectif, q.depassement, q.disposition.to_string());
    assert_eq!(vu(deuxieme), (24, 26, 2, "A9.al3".to_owned()));
    assert_eq!(vu(deuxieme_informatique), (2, 2, 0, "A9.al3".to_owned()));
    assert_eq!(vu(troisieme), (2, 5, 3, "A10.al1".to_owned()));
    let elargie = quotas(&effectifs, true).expect("counts").troisieme;
    assert_eq!(vu(elargie), (24, 5, 0, "R123-45.al6".to_owned()));
    let faux = Effectifs { deuxieme: 1, deuxieme_informatique: 2, ..Effectifs::default() };
    assert_eq!(quotas(&faux, false), Err(ErreurEffet::InformatiqueExcedentaire));
}

#[test]
fn une_personne_compte_une_fois_par_section() {
    let mut effectifs = Effectifs::default();
    effectifs.ajouter(Section::Premiere, Classes::de(&[D1, AD1, IF1]));
    effectifs.ajouter(Section::Deuxieme, Classes::de(&[AD3, IF1, IF2]));
    effectifs.ajouter(Section::Deuxieme, Classes::de(&[AD3]));
    effectifs.ajouter(Section::Deuxieme, Classes::de(&[D3, AD3]));
    effectifs.ajouter(Section::Troisieme, Classes::de(&[IF2]));
    assert_eq!(effectifs, Effectifs { premiere: 1, deuxieme: 3, deuxieme_informatique: 1, troisieme: 1 });
}
