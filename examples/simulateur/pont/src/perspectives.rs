//! What later lists would give, if the present situation goes on: the first list for sure, the first one at best when facts are
//! missing, and the shortest way from class to class.

use crate::ecriture::Tampon;
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::demande::{ANNEE_LISTE_MAX, Demande};
use liste_aptitude_noyau::dossier::Dossier;
use liste_aptitude_noyau::planification::{Annees, Delai, Parcours, parcours, premiere_annee};
use liste_aptitude_noyau::question::prochaines;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};

/// How many list years are looked at, the one asked included.
const HORIZON: u16 = 40;

/// Writes `"premiere":{"sure":…,"appreciation":…,"au_mieux":…,"faits":[…],"avertissements":[…],"chemin":…,"jusqu_a":…}`: the first list on which
/// the verdict stands whatever the missing facts are, the same at the commission's discretion; if missing facts can bring it forward,
/// the first list at best and these facts; what is to be known of the text for the earliest of them; the last list looked at.
pub fn premiere(dossier: &Dossier, demande: &Demande, langue: Langue, w: &mut Tampon<'_>) {
    let fin = demande.annee().saturating_add(HORIZON).min(ANNEE_LISTE_MAX);
    let Some(annees) = Annees::nouvelles(demande.annee(), fin) else { return };
    let trouvee = premiere_annee(dossier, demande.classe(), demande.lectures(), annees);
    let limite = trouvee.sur_appreciation.or(trouvee.annee).unwrap_or(fin.saturating_add(1));
    let pour = |annee| Demande::nouvelle(annee, demande.classe(), demande.lectures());
    let au_mieux = (demande.annee()..limite).filter_map(pour).find(|d| ouvrable(dossier, d));
    w.brut(',').cle("premiere").brut('{').cle("sure").ou_nul(trouvee.annee);
    w.brut(',').cle("appreciation").ou_nul(trouvee.sur_appreciation);
    w.brut(',').cle("au_mieux").ou_nul(au_mieux.map(|d| d.annee()));
    w.brut(',').cle("faits").liste(au_mieux.iter().flat_map(|d| prochaines(dossier, d)), |w, q| {
        w.texte(q.fait);
    });
    let dite = au_mieux.or_else(|| pour(if limite > fin { fin } else { limite }));
    let avertissements = dite.iter().flat_map(|d| liste_aptitude_noyau::evaluer(dossier, d).avertissement);
    w.brut(',').cle("avertissements").liste(avertissements, |w, a| {
        w.texte(a.libelle(langue));
    });
    w.brut(',').cle("chemin");
    chemin(dossier, demande, annees, w);
    w.brut(',').cle("jusqu_a").texte(fin).brut('}');
}

/// Undetermined today, and open if every missing fact is at its best.
fn ouvrable(dossier: &Dossier, demande: &Demande) -> bool {
    let ouverte = |v| matches!(v, Verdict::Inscriptible | Verdict::SurAppreciation);
    liste_aptitude_noyau::verdict(dossier, demande) == Verdict::Indetermine
        && prochaines(dossier, demande).first().is_some_and(|q| ouverte(q.si_mieux.au_mieux))
}

/// Writes null when no way leads there in time, else `[{"annee":…,"classe":…},…]`, empty for the class the person has.
fn chemin(dossier: &Dossier, demande: &Demande, annees: Annees, w: &mut Tampon<'_>) {
    let trouve = Delai::mois(0).map(|d| parcours(dossier, demande.classe(), demande.lectures(), annees, d));
    match trouve {
        Some(Parcours::Atteint(etapes)) => w.liste(etapes, |w, e| {
            w.brut('{').cle("annee").texte(e.annee).brut(',').cle("classe").texte(e.classe).brut('}');
        }),
        Some(Parcours::DejaRattache) => w.brut("[]"),
        Some(Parcours::HorsDePortee) | None => w.brut("null"),
    };
}
