//! The attestations that later states ask: that of the CESDIR (A18.al3), and of a senior manager of another body (A18.al4).

use crate::constat::{Chiffres, CodeConstat, Etat, Grandeur};
use crate::etapes::contexte::Contexte;
use crate::etapes::registre::Registre;
use crate::texte::renvoi::Renvoi;
use crate::texte::version::Applique;
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::organisme::Regime;

/// The figures of an attestation that is shown or not; nothing is shown where one of its facts is missing.
fn chiffres(connue: bool, oui: bool) -> Chiffres {
    Chiffres {
        requis: Grandeur::OuiNon(true),
        constate: if connue { Grandeur::OuiNon(oui) } else { Grandeur::Rien },
        manque: Grandeur::Rien,
    }
}

/// The attestation of the CESDIR, or the weeks that it stands for.
pub(crate) fn est_au_cesdir(cx: &Contexte<'_, impl Applique>) -> bool {
    cx.attestation_cesdir() || cx.semaines() >= cx.texte().a18.semaines
}

/// A18.al3, A15.al3: that attestation.
pub(super) fn du_cesdir(
    cx: &Contexte<'_, impl Applique>,
    code: CodeConstat,
    disposition: Renvoi,
    registre: &mut impl Registre,
) {
    let oui = est_au_cesdir(cx);
    let f = &cx.tete().formation;
    let connue = f.semaines_perfectionnement.is_some() && f.attestation_cesdir.is_some();
    registre.noter(code, Etat::si(oui), disposition, || chiffres(connue, oui));
}

/// A18.al4: a senior manager of another body under R123-45, without the title, needs an attestation for any class but AD3.
pub(super) fn d_un_autre_organisme(cx: &Contexte<'_, impl Applique>, registre: &mut impl Registre) {
    let suites = cx.suites();
    let Some(disposition) = suites.autre_organisme.filter(|_| !cx.ancien_eleve()) else { return };
    let en_poste = cx.emplois().any(|p| {
        p.organisme.regime == Regime::AutreR12345
            && p.fonction.est_de_l_article_3()
            && !p.interim
            && p.nomination_reguliere
            && cx.occupe(p.plage)
    });
    if !en_poste {
        return;
    }
    let oui = cx.attestation_msa()
        || if suites.cesdir { est_au_cesdir(cx) } else { cx.semaines() >= cx.texte().a18.semaines };
    let f = &cx.tete().formation;
    let connue = f.semaines_perfectionnement.is_some()
        && f.attestation_msa.is_some()
        && (!suites.cesdir || f.attestation_cesdir.is_some());
    let etat = Etat::si(oui || cx.classe == Classe::AD3);
    registre.noter(CodeConstat::A18AutreOrganisme, etat, disposition, || chiffres(connue, oui));
}
