//! Sets of lectures and of verdicts, every one of them: what they hold, how many, in which order.

use liste_aptitude_noyau::decision::{Verdict, Verdicts};
use liste_aptitude_noyau::texte::lectures::{LECTURES_MAX, Lecture, Lectures};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;

/// The words of a set whose bit `premier + rank` stands for each.
fn parmi<E: Enumeration>(bits: u16, premier: u32) -> Vec<E> {
    (premier..).zip(E::TOUTES).filter(|&(bit, _)| bits >> bit & 1 == 1).map(|(_, &mot)| mot).collect()
}

#[test]
fn les_ensembles_de_lectures() {
    assert_eq!(Lecture::TOUTES.len(), 13);
    for bits in 0..=LECTURES_MAX {
        let ensemble = Lectures::depuis_bits(bits).expect("within LECTURES_MAX");
        let elements = parmi::<Lecture>(bits, 0);
        assert_eq!(ensemble.bits(), bits);
        assert_eq!(ensemble.iter().collect::<Vec<_>>(), elements);
        assert_eq!(ensemble.nombre(), u32::try_from(elements.len()).expect("thirteen at most"));
        let union = elements.iter().fold(Lectures::DEFAUT, |deja, l| deja.union(l.seule()).union(l.seule()));
        assert_eq!(union, ensemble);
        for &lecture in Lecture::TOUTES {
            assert_eq!(ensemble.contient(lecture), elements.contains(&lecture), "{lecture} in {bits}");
        }
        for autres in (0..=LECTURES_MAX).step_by(53).chain([LECTURES_MAX]) {
            let toutes = parmi::<Lecture>(autres, 0).iter().all(|l| elements.contains(l));
            let autres = Lectures::depuis_bits(autres).expect("within LECTURES_MAX");
            assert_eq!(ensemble.contient_toutes(autres), toutes, "{autres:?} in {bits}");
        }
    }
    assert_eq!(Lectures::TOUTES.bits(), LECTURES_MAX);
    for trop in [8192, 8193, 16384, u16::MAX] {
        assert_eq!(Lectures::depuis_bits(trop), None, "{trop}");
    }
}

#[test]
fn les_ensembles_de_verdicts() {
    assert_eq!(Verdict::TOUTES.len(), 5);
    for bits in (0..64).step_by(2) {
        let elements = parmi::<Verdict>(bits, 1);
        let ensemble = elements.iter().fold(Verdicts::AUCUN, |deja, &v| deja.avec(v).avec(v));
        assert_eq!(u16::from(ensemble.bits()), bits, "bit 1 is inscriptible, bit 5 irrecevable");
        assert_eq!(ensemble.iter().collect::<Vec<_>>(), elements);
        assert_eq!(ensemble.nombre(), u32::try_from(elements.len()).expect("five at most"));
        for &verdict in Verdict::TOUTES {
            assert_eq!(ensemble.contient(verdict), elements.contains(&verdict), "{verdict} in {bits}");
        }
    }
}
