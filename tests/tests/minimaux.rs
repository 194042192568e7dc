//! The bounds of `robustesse`, counted: how many lectures one verdict can depend on, and how many minimal sets of them there can be.
//!
//! Counted for the thirteen lectures of this text and of its later states, so that the bounds, which are part of the C record, never
//! have to move. The lectures are named here as the law is read, not as the kernel has them: three of them are not in it yet.

use liste_aptitude_noyau::robustesse::{MINIMAUX_MAX, SOLLICITEES_MAX};

const L5: u16 = 1;
const L10: u16 = 2;
const L12: u16 = 4;
const L13: u16 = 8;
const L14: u16 = 16;
const L18: u16 = 32;
const LDUREE: u16 = 64;
const L20: u16 = 128;
/// May a class once held make A13 silent?
const L13R: u16 = 256;
/// L28 (which text governs the persons of A28, lists of 2008 and 2009) or L8 (section of the agents of public establishments, from
/// 2010 on): never on one list.
const L28_OU_L8: u16 = 512;

/// What a person of one situation asks, for one class: the lectures consulted under some combination, and those that never matter
/// together because the alternative of the one leaves nothing to the other.
struct Monde {
    consultees: u16,
    exclusives: &'static [u16],
}

/// A15 restricts: neither A13 nor A18, and L12 is without effect.
const RESTREINT: Monde = Monde { consultees: L14 | LDUREE | L20, exclusives: &[] };

/// By class asked, the situations in which lectures are consulted. Where L5 makes the class D1, A13 is silent (L13, L13R) and A18
/// opens the same classes under both readings (L18).
const CLASSES: [&[Monde]; 3] = [
    // AD2: A12, and a row of A13 with several classes, which L13R can silence.
    &[
        Monde {
            consultees: L5 | L12 | L13 | L18 | LDUREE | L20 | L13R,
            exclusives: &[L5 | L13, L5 | L13R, L5 | L18, L13 | L13R],
        },
        RESTREINT,
    ],
    // IF1 and IF2: A12, A14, a row of A13 with one class at most. IF1 is superior only to classes whose A18 row names it, and IF2 has
    // no row in A13: where L13R asks, L18 has no effect. The civil servant has L10, which can ask him for A14.
    &[
        Monde {
            consultees: L5 | L12 | L14 | L18 | LDUREE | L20 | L13R,
            exclusives: &[L5 | L13R, L5 | L18, L13R | L18],
        },
        RESTREINT,
        Monde { consultees: L10 | L14 | LDUREE | L20, exclusives: &[] },
    ],
    // The others: no A12 but for AD3, which has no A13.
    &[
        Monde { consultees: L5 | L13 | L18 | LDUREE | L20 | L13R, exclusives: &[L5 | L13, L5 | L13R, L5 | L18] },
        Monde { consultees: L5 | L12 | L18 | LDUREE | L20, exclusives: &[L5 | L18] },
        RESTREINT,
    ],
];

impl Monde {
    /// The sets in which every lecture may matter. With L20 at its default the assimilation is already the commission's, and a class
    /// that L18 closes is too (A20.al5): L18 then changes a verdict only beside L20.
    fn ensembles(&self, avec_l20: bool) -> Vec<u16> {
        let consultees = if avec_l20 { self.consultees } else { self.consultees & !L20 };
        let possible = |&e: &u16| {
            e & !consultees == 0
                && !self.exclusives.iter().any(|x| e & x == *x)
                && !(avec_l20 && e & L18 != 0 && e & L20 == 0)
        };
        (0..=L28_OU_L8).filter(possible).collect()
    }
}

/// What one request can meet: one situation, or the two that L28 chooses between (the sets of the second then hold L28). Whether the
/// person holds an emploi on 1 January, and so L20, does not depend on L28; whether A19 excepts him does.
fn paires() -> impl Iterator<Item = (&'static Monde, &'static Monde)> {
    CLASSES.iter().flat_map(|mondes| mondes.iter().flat_map(|a| mondes.iter().map(move |b| (a, b))))
}

fn familles() -> impl Iterator<Item = Vec<u16>> {
    let l20 = [(false, false), (false, true), (true, false), (true, true)];
    paires().flat_map(move |(avant, apres)| {
        l20.map(|(a, b)| {
            let sans = avant.ensembles(a).into_iter();
            sans.chain(apres.ensembles(b).into_iter().map(|e| e | L28_OU_L8)).collect()
        })
    })
}

/// The size of the largest family of sets none of which holds another: as many as there are sets, less the pairs of a greatest
/// matching along inclusion (Dilworth).
fn largeur(ensembles: &[u16]) -> usize {
    fn placer(de: usize, ensembles: &[u16], vus: &mut [bool], pris: &mut [Option<usize>]) -> bool {
        for vers in 0..ensembles.len() {
            let inclus = ensembles[de] != ensembles[vers] && ensembles[de] & ensembles[vers] == ensembles[de];
            if inclus && !std::mem::replace(&mut vus[vers], true) {
                let libre = pris[vers].is_none_or(|autre| placer(autre, ensembles, vus, pris));
                if libre {
                    pris[vers] = Some(de);
                    return true;
                }
            }
        }
        false
    }
    let mut pris = vec![None; ensembles.len()];
    let apparies =
        (0..ensembles.len()).filter(|&de| placer(de, ensembles, &mut vec![false; ensembles.len()], &mut pris)).count();
    ensembles.len() - apparies
}

#[test]
fn largeur_des_parties_d_un_ensemble() {
    let parties = |n: u16| (0..1_u16 << n).collect::<Vec<u16>>();
    assert_eq!([largeur(&parties(3)), largeur(&parties(6)), largeur(&parties(7))], [3, 20, 35]);
}

#[test]
fn jamais_plus_de_lectures_que_la_place() {
    let plus = paires().map(|(a, b)| (a.consultees | b.consultees | L28_OU_L8).count_ones()).max();
    assert_eq!(plus.and_then(|n| usize::try_from(n).ok()), Some(SOLLICITEES_MAX));
}

#[test]
fn jamais_plus_d_ensembles_minimaux_que_la_place() {
    let plus = familles().map(|f| largeur(&f)).max();
    assert_eq!(plus, Some(34));
    assert!(plus <= Some(MINIMAUX_MAX));
}
