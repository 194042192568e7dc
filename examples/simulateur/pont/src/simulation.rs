//! One screen: the eight decisions with their sentences, what comes first, what the lectures change, what an inscription opens.
//!
//! The decisions are written by the kernel's own writer: the same bytes as `la_evaluer_json`.

use crate::ecriture::Tampon;
use crate::perspectives;
use core::fmt::Write;
use liste_aptitude_noyau::citation::Citation;
use liste_aptitude_noyau::decision::Decision;
use liste_aptitude_noyau::demande::Demande;
use liste_aptitude_noyau::dossier::Dossier;
use liste_aptitude_noyau::effets::acces::{FaitsAcces, TitreAcces, acces};
use liste_aptitude_noyau::effets::calendrier::calendrier;
use liste_aptitude_noyau::erreur::{Champ, ErreurEntree, Regle};
use liste_aptitude_noyau::fondement::fondement;
use liste_aptitude_noyau::format::json;
use liste_aptitude_noyau::phrases::{ecrire_constat, ecrire_raison, etat_dit};
use liste_aptitude_noyau::planification::{Manque, tous_les_verdicts, toutes_classes};
use liste_aptitude_noyau::question::prochaines;
use liste_aptitude_noyau::recu::{RefusRecu, recu, verifier_recu};
use liste_aptitude_noyau::robustesse::robustesse;
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};

/// Reads the line and answers it, or writes `{"erreur":{"chemin":…,"regle":…,"message":…}}`.
pub fn ecrire(texte: &[u8], id: &[u8], langue: Langue, w: &mut Tampon<'_>) {
    match lire(texte) {
        Ok((dossier, demande)) => repondre(&dossier, str(id), &demande, langue, w),
        Err(erreur) => refuser(&erreur, langue, w),
    }
}

/// Writes `{"decision":…,"raison":…}`, what one line of a list of persons shows; or the error, as [`ecrire`].
pub fn decider(texte: &[u8], langue: Langue, w: &mut Tampon<'_>) {
    match lire(texte) {
        Ok((dossier, demande)) => {
            let decision = liste_aptitude_noyau::evaluer(&dossier, &demande);
            w.brut('{').cle("decision");
            let _ = json::ecrire_decision(&decision, w); // never fails: what has no room is counted
            w.brut(',').cle("raison").par(|e| ecrire_raison(&decision, langue, e)).brut('}');
        }
        Err(erreur) => refuser(&erreur, langue, w),
    }
}

/// Writes `{"refus":…}`: why the receipt does not verify, or null.
pub fn verifier(texte: &[u8], id: &[u8], donne: &[u8], langue: Langue, w: &mut Tampon<'_>) {
    let refus = match lire(texte) {
        Ok((dossier, demande)) => verifier_recu(str(donne), &dossier, str(id), &demande).err(),
        Err(_) => Some(RefusRecu::Faits),
    };
    w.brut('{').cle("refus").ou_nul(refus.map(|r| r.libelle(langue))).brut('}');
}

/// Writes `{"reclamation":…,"erreur":…}`: the last day for a claim, or why there is none.
pub fn jours(annee: u32, publication: u32, lectures: u32, langue: Langue, w: &mut Tampon<'_>) {
    let hors_bornes = || Regle::HorsBornes.libelle(langue);
    let dernier = || {
        let lectures = u16::try_from(lectures).ok().and_then(Lectures::depuis_bits).ok_or_else(hors_bornes)?;
        let publication = Date::depuis_aaaammjj(publication).map_err(|_| hors_bornes())?;
        let annee = u16::try_from(annee).map_err(|_| hors_bornes())?;
        let jours = calendrier(annee, Some(publication), lectures).map_err(|e| e.libelle(langue))?;
        Ok::<_, &str>(jours.dernier_jour_reclamation)
    };
    let (jour, erreur) = dernier().map_or_else(|e| (None, Some(e)), |jour| (jour, None));
    w.brut('{').cle("reclamation").ou_nul(jour).brut(',').cle("erreur").ou_nul(erreur).brut('}');
}

fn lire(texte: &[u8]) -> Result<(Dossier, Demande), ErreurEntree> {
    let invalide = |_| ErreurEntree::simple(Champ::Racine, Regle::JsonInvalide);
    core::str::from_utf8(texte).map_err(invalide).and_then(json::lire_ligne_json)
}

/// The page writes UTF-8 only.
fn str(octets: &[u8]) -> &str {
    core::str::from_utf8(octets).unwrap_or("")
}

fn refuser(erreur: &ErreurEntree, langue: Langue, w: &mut Tampon<'_>) {
    w.brut('{').cle("erreur").brut('{').cle("chemin").texte(&erreur.chemin);
    w.brut(',').cle("regle").texte(erreur.regle);
    w.brut(',').cle("message").texte(erreur.regle.libelle(langue)).brut("}}");
}

fn repondre(dossier: &Dossier, id: &str, demande: &Demande, langue: Langue, w: &mut Tampon<'_>) {
    let mut decisions = heapless::Vec::new();
    toutes_classes(dossier, demande, &mut decisions);
    w.brut('{').cle("classes").liste(&decisions, |w, d| classe(dossier, id, demande, d, langue, w));
    w.brut(',').cle("lectures").liste(Lecture::TOUTES, |w, &l| basculer(dossier, demande, l, w));
    if let Ok(jours) = calendrier(demande.annee(), None, demande.lectures()) {
        w.brut(',').cle("dernier_depot").texte(jours.dernier_depot);
    }
    w.brut('}');
}

/// One class: the decision, its sentences, and what follows from it.
fn classe(dossier: &Dossier, id: &str, demande: &Demande, d: &Decision, langue: Langue, w: &mut Tampon<'_>) {
    w.brut('{').cle("decision");
    let _ = json::ecrire_decision(d, w); // never fails: what has no room is counted
    w.brut(',').cle("raison").par(|e| ecrire_raison(d, langue, e));
    let rangs = 0..d.constats.len();
    w.brut(',').cle("phrases").liste(rangs.clone(), |w, rang| {
        w.par(|e| ecrire_constat(d, rang, langue, e));
    });
    w.brut(',').cle("etats").liste(rangs.clone(), |w, rang| {
        w.ou_nul(etat_dit(d, rang));
    });
    w.brut(',').cle("citations").liste(rangs, |w, rang| {
        w.liste(&fondement(d, rang), |w, &renvoi| citer(renvoi, langue, w));
    });
    w.brut(',').cle("manques").liste(&d.constats, |w, &c| {
        w.ou_nul(Manque::de(c).map(|m| m.nature.libelle(langue)));
    });
    let pour_elle = demande.pour_classe(d.classe);
    w.brut(',').cle("questions").liste(&prochaines(dossier, &pour_elle), |w, q| {
        w.brut('{').cle("fait").texte(q.fait).brut(',').cle("pire").texte(q.si_pire.verdict());
        w.brut(',').cle("mieux").texte(q.si_mieux.verdict()).brut('}');
    });
    w.brut(',').cle("recu").texte(recu(dossier, id, &pour_elle, d));
    perspectives::premiere(dossier, &pour_elle, langue, w);
    fermete(dossier, &pour_elle, w);
    let faits = FaitsAcces::du_dossier(dossier);
    w.brut(',').cle("ouvre").liste(Classe::TOUTES, |w, &emploi| {
        w.texte(acces(TitreAcces::Inscription, d.classe, emploi, &faits, demande.lectures()).etat);
    });
    w.brut('}');
}

/// A provision that a finding rests on: its id, what it says, where it stands, where its text was published.
fn citer(renvoi: Renvoi, langue: Langue, w: &mut Tampon<'_>) {
    let citation = Citation::de(renvoi);
    w.brut('{').cle("id").texte(renvoi).brut(',').cle("enonce").par(|e| e.write_str(citation.enonce(langue)));
    w.brut(',').cle("place").par(|e| citation.ecrire_place(langue, e));
    w.brut(',').cle("source").par(|e| citation.ecrire_source(langue, e)).brut('}');
}

/// Does the verdict hold whatever the lectures?
fn fermete(dossier: &Dossier, demande: &Demande, w: &mut Tampon<'_>) {
    let r = robustesse(dossier, demande);
    w.brut(',').cle("robustesse").brut('{').cle("unanime").brut(r.unanime);
    w.brut(',').cle("verdict").texte(r.verdict);
    w.brut(',').cle("verdicts").liste(r.verdicts.iter(), |w, v| {
        w.texte(v);
    });
    w.brut(',').cle("minimaux").liste(&r.minimaux, |w, m| lectures(*m, w)).brut('}');
}

/// The eight verdicts once this lecture is changed.
fn basculer(dossier: &Dossier, demande: &Demande, lecture: Lecture, w: &mut Tampon<'_>) {
    let autres = Lectures::depuis_bits(demande.lectures().bits() ^ lecture.seule().bits()).unwrap_or_default();
    w.brut('{').cle("lecture").texte(lecture).brut(',').cle("verdicts");
    w.liste(tous_les_verdicts(dossier, &demande.sous_lectures(autres)), |w, (_, verdict)| {
        w.texte(verdict);
    });
    w.brut(',').cle("ouvre").liste(Classe::TOUTES, |w, &c| {
        w.liste(Classe::TOUTES, |w, &emploi| {
            w.texte(acces(TitreAcces::Inscription, c, emploi, &FaitsAcces::du_dossier(dossier), autres).etat);
        });
    });
    w.brut('}');
}

fn lectures(ensemble: Lectures, w: &mut Tampon<'_>) {
    w.liste(ensemble.iter(), |w, l| {
        w.texte(l);
    });
}
