//! Facts drawn by what the table of fields says of them: a new field that no rule ties to another is drawn without a line of its own.

use crate::listes::{ParListe, chacune};
use liste_aptitude_noyau::erreur::Champ;
use liste_aptitude_noyau::format::notice::{Bout, Contenu, Presence};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

/// Fields that a rule of the reading ties to others: whoever composes their object writes them.
const LIES: [Champ; 4] =
    [Champ::PeriodeSectionOrigine, Champ::PeriodeClasseOrigine, Champ::PeriodeClasseDeclaree, Champ::DepotVoie];

/// The words of the list of this name, once it is met.
struct Mots<'n>(&'n str, Vec<&'static str>);

impl ParListe for Mots<'_> {
    fn liste<E: Enumeration>(&mut self) {
        if E::LISTE == self.0 {
            self.1 = E::TOUTES.iter().map(|mot| mot.nom()).collect();
        }
    }
}

/// The words of a closed list, in the order of their codes.
///
/// # Panics
/// On the name of a list that is not gone through: it is to be added to `tests/src/listes.rs`.
#[must_use]
pub fn mots(liste: &str) -> Vec<&'static str> {
    let mut mots = Mots(liste, Vec::new());
    chacune(&mut mots);
    assert!(!mots.1.is_empty(), "the list {liste}: add it to tests/src/listes.rs");
    mots.1
}

/// Values of a fact, absent as often as its presence lets expect; nothing for a field that must be given, for a day, a text or
/// an object, and for what rules tie to other fields.
fn valeurs(champ: Champ) -> Option<BoxedStrategy<Option<Value>>> {
    let notice = champ.notice();
    let connu = match notice.presence {
        _ if LIES.contains(&champ) => return None,
        Presence::Requis | Presence::Selon(..) => return None,
        Presence::Defaut(_) => 0.3,
        Presence::Absent => 0.1,
        Presence::Manquant(..) => 0.75,
    };
    let tirees = match (notice.contenu, notice.presence) {
        (Contenu::Booleen, _) => any::<bool>().prop_map(Value::from).boxed(),
        (Contenu::Mot(liste), _) => select(mots(liste)).prop_map(Value::from).boxed(),
        // Around the thresholds of the law, which are small.
        (Contenu::Entier(moins, plus), Presence::Manquant(..)) => {
            prop_oneof![3 => moins..=plus.min(moins + 8), 1 => Just(plus)].prop_map(Value::from).boxed()
        }
        _ => return None,
    };
    Some(weighted(connu, tirees).boxed())
}

/// What the table says alone of an object: each fact that may be drawn whatever the others are.
pub fn faits(objet: Champ) -> impl Strategy<Value = Map<String, Value>> {
    let libres: Vec<_> = objet.enfants().iter().filter_map(|&c| Some((Just(c.cle()), valeurs(c)?))).collect();
    libres.prop_map(|tires| tires.into_iter().filter_map(|(cle, v)| Some((cle.to_owned(), v?))).collect())
}

/// An object of these facts, and of what was composed by hand.
#[must_use]
pub fn avec(mut faits: Map<String, Value>, composes: Value) -> Value {
    if let Value::Object(composes) = composes {
        faits.extend(composes);
    }
    Value::Object(faits)
}

/// Values of a fact that may be missing, from its worst to its best; nothing for a fact that may not, and for those that the
/// thresholds of the law bound.
#[must_use]
pub fn du_pire_au_mieux(champ: Champ) -> Vec<Value> {
    match (champ.notice().contenu, champ.notice().presence) {
        (Contenu::Booleen, Presence::Manquant(..)) => vec![false.into(), true.into()],
        (Contenu::Mot(liste), Presence::Manquant(Bout::Mot(pire), Bout::Mot(mieux))) => {
            let autres = mots(liste).into_iter().filter(|mot| *mot != pire && *mot != mieux);
            std::iter::once(pire).chain(autres).chain([mieux]).map(Value::from).collect()
        }
        (Contenu::Entier(moins, plus), Presence::Manquant(..)) => {
            [moins, moins + 5, moins + 6, plus].map(Value::from).into()
        }
        _ => Vec::new(),
    }
}
