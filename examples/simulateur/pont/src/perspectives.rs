//! What later lists would give, if the present situation goes on: the first list for sure, the first one at best when facts are
//! missing, and the shortest way from class to class.

use crate::ecriture::Tampon;
use liste_aptitude_noyau::decision::Verdict;
use liste_aptitude_noyau::demande::{ANNEE_LISTE_MAX, Demande};
use liste_aptitude_noyau::dossier::Dossier;
use liste_aptitude_noyau::planification::{Annees, Borne, Delai, Parcours, parcours_a_la_borne, premiere_annee};
use liste_aptitude_noyau::question::prochaines;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};

/// How many list years are looked at, the one asked included.
const HORIZON: u16 = 40;

/// Writes `"premiere":{"sure":…,"appreciation":…,"au_mieux":{"annee":…,"verdict":…},"faits":[…],"avertissements":[…],"chemin":…,
/// "chemin_au_mieux":…,"jusqu_a":…}`: the first list on which the verdict stands whatever the missing facts are, the same at the
/// commission's discretion; if missing facts can bring it forward, the first list at best with its verdict, and these facts; what is
/// to be known of the text for the earliest of them; the ways for sure and at best; the last list looked at.
pub fn premiere(dossier: &Dossier, demande: &Demande, langue: Langue, w: &mut Tampon<'_>) {
    let fin = demande.annee().saturating_add(HORIZON).min(ANNEE_LISTE_MAX);
    let Some(annees) = Annees::nouvelles(demande.annee(), fin) else { return };
    let trouvee = premiere_annee(dossier, demande.classe(), demande.lectures(), annees);
    let limite = trouvee.sur_appreciation.or(trouvee.annee).unwrap_or(fin.saturating_add(1));
    let pour = |annee| Demande::nouvelle(annee, demande.classe(), demande.lectures());
    let au_mieux = (demande.annee()..limite).filter_map(pour).find_map(|d| Some((d, ouverte(dossier, &d)?)));
    w.brut(',').cle("premiere").brut('{').cle("sure").ou_nul(trouvee.annee);
    w.brut(',').cle("appreciation").ou_nul(trouvee.sur_appreciation);
    w.brut(',').cle("au_mieux");
    match au_mieux {
        Some((d, verdict)) => {
            w.brut('{').cle("annee").texte(d.annee()).brut(',').cle("verdict").texte(verdict).brut('}')
        }
        None => w.brut("null"),
    };
    w.brut(',').cle("faits").liste(au_mieux.iter().flat_map(|(d, _)| prochaines(dossier, d)), |w, q| {
        w.texte(q.fait);
    });
    let dite = au_mieux.map(|(d, _)| d).or_else(|| pour(if limite > fin { fin } else { limite }));
    let avertissements = dite.iter().flat_map(|d| liste_aptitude_noyau::evaluer(dossier, d).avertissements.iter());
    w.brut(',').cle("avertissements").liste(avertissements, |w, a| {
        w.texte(a.libelle(langue));
    });
    w.brut(',').cle("chemin");
    chemin(dossier, demande, annees, Borne::Acquise, w);
    w.brut(',').cle("chemin_au_mieux");
    chemin(dossier, demande, annees, Borne::AuMieux, w);
    w.brut(',').cle("jusqu_a").texte(fin).brut('}');
}

/// What a list that is undetermined today gives when every missing fact is at its best, if that opens it.
fn ouverte(dossier: &Dossier, demande: &Demande) -> Option<Verdict> {
    if liste_aptitude_noyau::verdict(dossier, demande) != Verdict::Indetermine {
        return None;
    }
    let au_mieux = prochaines(dossier, demande).first()?.si_mieux.au_mieux;
    matches!(au_mieux, Verdict::Inscriptible | Verdict::SurAppreciation).then_some(au_mieux)
}

/// Writes null when no way leads there in time, else `[{"annee":…,"classe":…,"avertissements":[…]},…]`, empty for the class the person has.
fn chemin(dossier: &Dossier, demande: &Demande, annees: Annees, borne: Borne, w: &mut Tampon<'_>) {
    let (classe, lectures) = (demande.classe(), demande.lectures());
    let trouve = Delai::mois(0).map(|d| parcours_a_la_borne(dossier, classe, lectures, annees, d, borne));
    match trouve {
        Some(Parcours::Atteint(etapes)) => w.liste(etapes, |w, e| {
            // Whatever the person: those of every decision of that list for that class, facts that lack apart.
            let pour = Demande::nouvelle(e.annee, e.classe, lectures);
            let avertissements =
                pour.iter().flat_map(|d| liste_aptitude_noyau::evaluer(dossier, d).avertissements.iter());
            w.brut('{').cle("annee").texte(e.annee).brut(',').cle("classe").texte(e.classe);
            w.brut(',').cle("avertissements").liste(avertissements, |w, a| {
                w.texte(a);
            });
            w.brut('}');
        }),
        Some(Parcours::DejaRattache) => w.brut("[]"),
        Some(Parcours::HorsDePortee) | None => w.brut("null"),
    };
}
