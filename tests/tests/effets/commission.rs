//! A2: seats, voices, votes, mandates.

use crate::le;
use liste_aptitude_noyau::effets::ErreurEffet;
use liste_aptitude_noyau::effets::commission::{
    EtatMandat, QualiteMembre, Voix, VoixPresident, fonction_effective_exigee, mandat, participation, scrutin,
};
use liste_aptitude_noyau::texte::art_02::{Groupe, Provenance, SIEGES, TITULAIRES};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;

#[test]
fn les_trente_sieges() {
    let par_groupe = |g: Groupe| SIEGES.iter().filter(|s| s.groupe == g).map(|s| s.nombre).sum::<u8>();
    let groupes: Vec<u8> = Groupe::TOUTES.iter().map(|&g| par_groupe(g)).collect();
    assert_eq!(groupes, [1, 9, 10, 10], "president, administration, bodies, agents");
    assert_eq!(TITULAIRES, 30);
    #[rustfmt::skip] // one row = one line of A2.al2
    let attendus = [
        ("A2.al2.1", 1),
        ("A2.al2.2.a", 1), ("A2.al2.2.b", 1), ("A2.al2.2.c", 1), ("A2.al2.2.d", 3), ("A2.al2.2.e", 3),
        ("A2.al2.3.a", 1), ("A2.al2.3.b", 1), ("A2.al2.3.c", 1), ("A2.al2.3.d", 1), ("A2.al2.3.e", 1),
        ("A2.al2.3.f", 1), ("A2.al2.3.g", 1), ("A2.al2.3.h", 1), ("A2.al2.3.i", 1), ("A2.al2.3.j", 1),
        ("A2.al2.4.a", 1), ("A2.al2.4.b", 5), ("A2.al2.4.c", 1), ("A2.al2.4.d", 1), ("A2.al2.4.e", 1), ("A2.al2.4.f", 1),
    ];
    let trouves: Vec<(String, u8)> = SIEGES.iter().map(|s| (s.disposition.to_string(), s.nombre)).collect();
    assert_eq!(trouves, attendus.map(|(id, n)| (id.to_owned(), n)));
}

#[test]
fn qui_represente_et_qui_est_elu() {
    let ids = |garder: fn(&&liste_aptitude_noyau::texte::art_02::Siege) -> bool| -> Vec<String> {
        SIEGES.iter().filter(garder).map(|s| s.disposition.to_string()).collect()
    };
    let representables = ["A2.al2.2.a", "A2.al2.3.c", "A2.al2.3.d", "A2.al2.3.e", "A2.al2.3.f"];
    let suite = ["A2.al2.3.g", "A2.al2.3.h", "A2.al2.3.i", "A2.al2.3.j"];
    assert_eq!(ids(|s| s.representable), [&representables[..], &suite[..]].concat());
    let elus = ["A2.al2.4.c", "A2.al2.4.d", "A2.al2.4.e", "A2.al2.4.f"];
    assert_eq!(ids(|s| s.provenance == Provenance::Election), elus, "A2.al3");
    assert_eq!(ids(|s| s.provenance == Provenance::Syndicats), ["A2.al2.4.b"]);
    assert_eq!(ids(|s| s.provenance == Provenance::Association), ["A2.al2.4.a"]);
    let exiges: Vec<bool> = Groupe::TOUTES.iter().map(|&g| fonction_effective_exigee(g)).collect();
    assert_eq!(exiges, [false, false, true, true], "A2.al5");
}

#[test]
fn qui_siege_et_qui_vote() {
    #[rustfmt::skip] // one row = one quality
    let cas = [
        (QualiteMembre::Titulaire,           true,  Voix::Deliberative, "A2.al6"),
        (QualiteMembre::SuppleantRemplacant, true,  Voix::Deliberative, "A2.al1"),
        (QualiteMembre::SuppleantAdmis,      true,  Voix::Aucune,       "A2.al1"),
        (QualiteMembre::Suppleant,           false, Voix::Aucune,       "A2.al1"),
        (QualiteMembre::Secretaire,          true,  Voix::Consultative, "A2.al7"),
    ];
    assert_eq!(cas.len(), QualiteMembre::TOUTES.len());
    for (qualite, siege, voix, disposition) in cas {
        let p = participation(qualite);
        assert_eq!((p.siege, p.voix, p.disposition.to_string().as_str()), (siege, voix, disposition), "{qualite}");
    }
}

#[test]
fn quelques_votes() {
    use VoixPresident::{Absent, Abstention, Contre, Pour};
    #[rustfmt::skip] // one row = present, for, against, the president; adopted, settled by him
    let cas = [
        (30, 16, 14, Contre,     true,  false), // more than half
        (30, 15, 15, Pour,       true,  true),
        (30, 15, 15, Contre,     false, true),
        (30, 15, 15, Absent,     false, false), // nobody to settle it
        (30, 15, 14, Pour,       false, false), // half is not more than half, and the votes are not equal
        (29, 15, 14, Absent,     true,  false),
        (29, 14, 10, Pour,       false, false), // more for than against, yet under half of those present
        (10,  2,  2, Pour,       true,  true),  // equal votes, six abstentions
        (10,  2,  2, Abstention, false, false),
        ( 1,  1,  0, Pour,       true,  false),
        ( 0,  0,  0, Absent,     false, false),
    ];
    for (presents, pour, contre, president, adopte, preponderante) in cas {
        let s = scrutin(presents, pour, contre, president).expect("a possible vote");
        let contexte = format!("{presents} present, {pour} for, {contre} against, president {president}");
        assert_eq!((s.adopte, s.preponderante), (adopte, preponderante), "{contexte}");
        assert_eq!(s.disposition.to_string(), "A2.al6");
    }
}

/// The ballots of a meeting: +1 for, −1 against, 0 neither; the president's, when there, is the last one.
fn bulletins(presents: u8, pour: u8, contre: u8, president: VoixPresident) -> Option<Vec<i32>> {
    let voix = match president {
        VoixPresident::Absent => None,
        VoixPresident::Pour => Some(1),
        VoixPresident::Contre => Some(-1),
        VoixPresident::Abstention => Some(0),
    };
    let reste = i32::from(presents) - i32::from(pour) - i32::from(contre);
    let mut bulletins: Vec<i32> = Vec::new();
    bulletins.extend(std::iter::repeat_n(1, usize::from(pour)));
    bulletins.extend(std::iter::repeat_n(-1, usize::from(contre)));
    bulletins.extend(std::iter::repeat_n(0, usize::try_from(reste).ok()?));
    if let Some(voix) = voix {
        let place = bulletins.iter().position(|&b| b == voix)?;
        let bulletin = bulletins.remove(place);
        bulletins.push(bulletin);
    }
    Some(bulletins)
}

#[test]
fn tous_les_votes() {
    let (mut possibles, mut adoptes) = (0, 0);
    for presents in 0..=30_u8 {
        for pour in 0..=presents + 1 {
            for contre in 0..=presents + 1 {
                for &president in VoixPresident::TOUTES {
                    let trouve = scrutin(presents, pour, contre, president);
                    let Some(bulletins) = bulletins(presents, pour, contre, president) else {
                        let trop = pour + contre > presents;
                        let erreur = if trop { ErreurEffet::VoixExcedentaires } else { ErreurEffet::VoixDuPresident };
                        assert_eq!(trouve, Err(erreur), "{presents} {pour} {contre} {president}");
                        continue;
                    };
                    let non_pour = bulletins.iter().filter(|&&b| b != 1).count();
                    let majorite = bulletins.len() - non_pour > non_pour;
                    let solde: i32 = bulletins.iter().sum();
                    let voix_du_president = bulletins.last().copied().filter(|_| president != VoixPresident::Absent);
                    let attendu = majorite || (solde == 0 && voix_du_president == Some(1));
                    let s = trouve.expect("a possible vote");
                    assert_eq!(s.adopte, attendu, "{presents} {pour} {contre} {president}");
                    possibles += 1;
                    adoptes += u32::from(s.adopte);
                }
            }
        }
    }
    println!("{possibles} votes, {adoptes} adopted");
    assert_eq!(scrutin(31, 16, 15, VoixPresident::Pour), Err(ErreurEffet::PresentsExcedentaires));
    assert_eq!(scrutin(30, u8::MAX, u8::MAX, VoixPresident::Pour), Err(ErreurEffet::VoixExcedentaires));
}

#[test]
fn un_mandat_de_quatre_ans() {
    #[rustfmt::skip] // one row = first day, last day, last day if extended as far as can be
    let cas = [
        ("2000-03-15", "2004-03-14", "2004-09-14"),
        ("2000-01-01", "2003-12-31", "2004-06-30"),
        ("2000-02-29", "2004-02-28", "2004-08-28"),
        ("2000-08-31", "2004-08-30", "2005-02-27"), // no 31 February
        ("2096-02-29", "2100-02-27", "2100-08-27"), // no 29 February 2100
    ];
    for (debut, fin, tard) in cas {
        let m = mandat(le(debut)).expect("a mandate");
        assert_eq!((m.debut, m.fin, m.fin_au_plus_tard), (le(debut), le(fin), le(tard)), "{debut}");
    }
    assert_eq!(mandat(le("2195-07-01")), Err(ErreurEffet::DateHorsBornes));
    assert!(mandat(le("2195-06-30")).is_ok());
}

#[test]
fn un_mandat_se_proroge_de_six_mois_au_plus() {
    let m = mandat(le("2000-03-15")).expect("a mandate");
    let (court, long, excessif) = (Some(le("2004-06-30")), Some(le("2004-09-14")), Some(le("2005-03-14")));
    use EtatMandat::{AVenir, EnCours, Expire, Proroge};
    #[rustfmt::skip] // one row = the day; without extension, until 30 June, as far as can be, too far
    let cas = [
        ("2000-03-14", [AVenir,  AVenir,  AVenir,  AVenir]),
        ("2000-03-15", [EnCours, EnCours, EnCours, EnCours]),
        ("2004-03-14", [EnCours, EnCours, EnCours, EnCours]),
        ("2004-03-15", [Expire,  Proroge, Proroge, Proroge]),
        ("2004-06-30", [Expire,  Proroge, Proroge, Proroge]),
        ("2004-07-01", [Expire,  Expire,  Proroge, Proroge]),
        ("2004-09-14", [Expire,  Expire,  Proroge, Proroge]),
        ("2004-09-15", [Expire,  Expire,  Expire,  Expire]),
    ];
    for (jour, etats) in cas {
        for (prorogation, attendu) in [None, court, long, excessif].into_iter().zip(etats) {
            assert_eq!(m.etat(prorogation, le(jour)), attendu, "{jour}, extended until {prorogation:?}");
        }
    }
    for (jour, permise) in [("2004-03-14", false), ("2004-03-15", true), ("2004-09-14", true), ("2004-09-15", false)] {
        assert_eq!(m.prorogation_permise(le(jour)), permise, "{jour}");
    }
}
