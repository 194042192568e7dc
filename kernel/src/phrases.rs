//! Sentences for people, in French and English: a finding, and the reason that decides a verdict.

use crate::constat::{CodeConstat, Constat, Etat, Grandeur};
use crate::decision::{Decision, Verdict};
use crate::vocabulaire::duree::Duree;
use crate::vocabulaire::enumeration::{Enumeration, Langue};
use core::fmt::{self, Display, Write};

/// Writes the sentence of a finding: what it is about, its state, its figures, its provision.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_phrase(constat: &Constat, langue: Langue, w: &mut impl Write) -> fmt::Result {
    majuscule(constat.code.libelle(langue), w)?;
    w.write_str(deux_points(langue))?;
    match sans_chiffres(constat.code, constat.etat, langue) {
        Some(phrase) => w.write_str(phrase)?,
        None => {
            w.write_str(constat.etat.libelle(langue))?;
            ecrire_chiffres(constat, langue, w)?;
        }
    }
    write!(w, " ({}).", constat.disposition)
}

/// The finding that decides the verdict: the first that the verdict rests on; none when every condition is met.
#[must_use]
pub fn constat_decisif(decision: &Decision) -> Option<&Constat> {
    let premier = |etat: Etat, recevabilite: bool| {
        decision.constats.iter().find(|c| c.etat == etat && (!recevabilite || c.code.est_de_recevabilite()))
    };
    match decision.verdict {
        Verdict::Irrecevable => premier(Etat::NonRemplie, true),
        Verdict::NonInscriptible => premier(Etat::NonRemplie, false),
        Verdict::SurAppreciation => premier(Etat::Appreciation, false),
        Verdict::Indetermine => premier(Etat::Inconnue, false),
        Verdict::Inscriptible => None,
    }
}

/// Writes the reason of the verdict in one sentence.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_raison(decision: &Decision, langue: Langue, w: &mut impl Write) -> fmt::Result {
    match (constat_decisif(decision), langue) {
        (Some(constat), _) => ecrire_phrase(constat, langue, w),
        // A verdict that the worst and the best facts give for different reasons has no finding of its own.
        (None, _) if decision.verdict != Verdict::Inscriptible => {
            majuscule(decision.verdict.libelle(langue), w)?;
            w.write_char('.')
        }
        (None, Langue::Francais) => w.write_str("Toutes les conditions examinées sont remplies."),
        (None, Langue::Anglais) => w.write_str("Every condition examined is met."),
    }
}

const fn deux_points(langue: Langue) -> &'static str {
    match langue {
        Langue::Francais => " : ",
        Langue::Anglais => ": ",
    }
}

fn majuscule(texte: &str, w: &mut impl Write) -> fmt::Result {
    let mut lettres = texte.chars();
    if let Some(premiere) = lettres.next() {
        premiere.to_uppercase().try_for_each(|c| w.write_char(c))?;
    }
    w.write_str(lettres.as_str())
}

#[rustfmt::skip] // one row = one sentence
const fn sans_chiffres(code: CodeConstat, etat: Etat, langue: Langue) -> Option<&'static str> {
    use CodeConstat as C;
    use Etat as E;
    let (fr, en) = match (code, etat) {
        (C::A15Classe, E::Remplie)            => ("c'est la classe de l'emploi occupé", "it is the class of the post held"),
        (C::A15Classe, _)                     => ("seule la classe de l'emploi occupé peut être demandée", "only the class of the post held may be asked for"),
        (C::A17Classe, E::Remplie)            => ("un cadre dans cette situation peut la demander", "a manager in this situation may ask for it"),
        (C::A17Classe, E::Inconnue)           => ("réservée à certains cadres, un fait manque", "reserved for some managers, a fact is missing"),
        (C::A17Classe, E::Appreciation)       => ("hors des classes ouvertes à un cadre, mais la commission n'est pas tenue par la demande", "beyond the classes open to a manager, but the commission is not bound by the request"),
        (C::A17Classe, _)                     => ("un cadre dans cette situation ne peut pas la demander", "a manager in this situation may not ask for it"),
        (C::A18Classe, E::Remplie)            => ("la classe de rattachement permet de la demander", "the class of attachment allows asking for it"),
        (C::A18Classe, E::Appreciation)       => ("hors des classes ouvertes, mais la commission n'est pas tenue par la demande", "beyond the open classes, but the commission is not bound by the request"),
        (C::A18Classe, _)                     => ("la classe de rattachement ne permet pas de la demander", "the class of attachment does not allow asking for it"),
        (C::A20Assimilation, _)               => ("la commission doit assimiler la situation à un emploi des organismes visés", "the commission must liken the situation to a post in the bodies concerned"),
        (C::A8Section, _)                     => ("ouverte au candidat", "open to the candidate"),
        (C::A7Section, E::Remplie)            => ("ouverte pour cette classe", "open for this class"),
        (C::A7Section, E::Inconnue)           => ("son ouverture dépend d'un fait manquant", "whether it is open depends on a missing fact"),
        (C::A7Section, _)                     => ("fermée pour cette classe", "closed for this class"),
        _ => return None,
    };
    Some(match langue {
        Langue::Francais => fr,
        Langue::Anglais => en,
    })
}

fn ecrire_chiffres(constat: &Constat, langue: Langue, w: &mut impl Write) -> fmt::Result {
    let chiffres = constat.chiffres;
    let (requis, constate, manque) = match langue {
        Langue::Francais => ("requis", "constaté", "il manque"),
        Langue::Anglais => ("required", "found", "lacking"),
    };
    // The deposit date is a limit to stay before, not a value to reach.
    let requis = match (constat.code, langue) {
        (CodeConstat::A16Date, Langue::Francais) => "avant le",
        (CodeConstat::A16Date, Langue::Anglais) => "before",
        _ => requis,
    };
    let mut separateur = " ; ";
    if langue == Langue::Anglais {
        separateur = "; ";
    }
    for (mot, grandeur) in [(requis, chiffres.requis), (constate, chiffres.constate), (manque, chiffres.manque)] {
        if grandeur != Grandeur::Rien {
            write!(w, "{separateur}{mot} {}", Humain(grandeur, langue))?;
            separateur = ", ";
        }
    }
    Ok(())
}

/// A figure as people write it.
struct Humain(Grandeur, Langue);

impl Display for Humain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(grandeur, langue) = *self;
        let nombre = |n: u32, f: &mut fmt::Formatter<'_>, fr: [&str; 2], en: [&str; 2]| {
            // French keeps the singular below two, English for one only.
            let ([fr1, frn], [en1, enn]) = (fr, en);
            let mot = match langue {
                Langue::Francais if n < 2 => fr1,
                Langue::Francais => frn,
                Langue::Anglais if n == 1 => en1,
                Langue::Anglais => enn,
            };
            write!(f, "{n} {mot}")
        };
        let ans = |n: u16, f: &mut fmt::Formatter<'_>| nombre(u32::from(n), f, ["an", "ans"], ["year", "years"]);
        let jours = |n: u32, f: &mut fmt::Formatter<'_>| nombre(n, f, ["jour", "jours"], ["day", "days"]);
        match grandeur {
            Grandeur::Annees(n) | Grandeur::Age(n) => ans(n, f),
            Grandeur::Jours(n) => jours(n, f),
            Grandeur::Semaines(n) => nombre(u32::from(n), f, ["semaine", "semaines"], ["week", "weeks"]),
            Grandeur::Duree(Duree { annees, mois, jours: j }) => {
                let mut suite = false;
                if annees > 0 {
                    ans(annees, f)?;
                    suite = true;
                }
                if mois > 0 {
                    f.write_str(if suite { " " } else { "" })?;
                    nombre(u32::from(mois), f, ["mois", "mois"], ["month", "months"])?;
                    suite = true;
                }
                if j > 0 || !suite {
                    f.write_str(if suite { " " } else { "" })?;
                    jours(u32::from(j), f)?;
                }
                Ok(())
            }
            Grandeur::OuiNon(oui) => f.write_str(match (oui, langue) {
                (true, Langue::Francais) => "oui",
                (false, Langue::Francais) => "non",
                (true, Langue::Anglais) => "yes",
                (false, Langue::Anglais) => "no",
            }),
            Grandeur::Dispense => f.write_str(match langue {
                Langue::Francais => "dispense",
                Langue::Anglais => "not asked of this person",
            }),
            Grandeur::Diplome(d) => f.write_str(d.libelle(langue)),
            Grandeur::Rien | Grandeur::Date(_) | Grandeur::Nombre(_) => Display::fmt(&grandeur, f),
        }
    }
}
