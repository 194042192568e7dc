//! Which emplois an inscription, or an agrément, opens (A21).
//!
//! Article 21 leaves in place every other rule on nominations, and A4.al3 for emplois of two classes: see [`acces_emploi`].

use crate::constat::Etat;
use crate::dossier::DossierVu;
use crate::texte::Texte;
use crate::texte::annexe::ValeurDiplome;
use crate::texte::lectures::Lectures;
use crate::texte::ordre::couvre;
use crate::texte::renvoi::Renvoi;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::enumeration::enumeration;
use crate::vocabulaire::formation::DiplomeInformatique;
use crate::vocabulaire::organisme::Regime;

enumeration! {
    /// What the person relies on.
    pub enum TitreAcces: "titre_acces" {
        /// Being on the list in force in the class, or deemed to be (A19): A21.al1 to al3.
        Inscription = 1, "inscription", "inscription sur la liste", "being on the list";
        /// The agrément in an emploi of the class: A21.al3 only.
        Agrement = 2, "agrement", "agrément dans un emploi", "approval in a post";
    }
}

/// The facts that A21.al2 and A21.al3 look at; `None` is a missing fact. Only those that the case needs are read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct FaitsAcces {
    /// The computing diploma (A21.al3, A14.al1.2).
    pub diplome: Option<DiplomeInformatique>,
    /// Experience recognised by the commission of A21.al3.
    pub experience: Option<bool>,
    /// The regime of the body whose emploi is vacant (A21.al2).
    pub regime: Option<Regime>,
    /// Has the director of its national fund decided the opening (A21.al2)?
    pub decision_nationale: Option<bool>,
    /// Successive notices of vacancy without a candidate who meets the conditions (A21.al2).
    pub avis_infructueux: Option<u8>,
}

/// Whether a title opens an emploi.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Acces {
    /// Remplie: open. Appreciation: open if the diploma is held equivalent. Inconnue: a fact that would settle it is missing.
    pub etat: Etat,
    /// The provision that opens the emploi, or by which it stays closed.
    pub disposition: Renvoi,
    /// The lectures consulted: L21 or none.
    pub lectures: Lectures,
    /// The class the person will belong to once agréé in the emploi (A4.al2, A4.al3, A21.al2).
    pub classe: Classe,
}

impl FaitsAcces {
    /// The facts of a dossier on A21.al3; those on A21.al2 are not in a dossier.
    #[must_use]
    pub fn du_dossier(dossier: &DossierVu) -> Self {
        Self {
            diplome: dossier.tete.formation.diplome_informatique,
            experience: dossier.tete.formation.experience_informatique_reconnue,
            ..Self::default()
        }
    }
}

/// Does a title in `classe` open an emploi of class `emploi`?
///
/// An inscription opens the classes of A21.al1; where A21.al3 names the pair too, its diploma or recognised experience is required
/// (lecture L21; under the alternative A21.al1 alone opens it). AD3 opens a D3 emploi outside the general regime under A21.al2.
/// An agrément opens the pairs of A21.al3 and nothing else here; article 23 is another way ([`super::designation`]).
#[must_use]
pub fn acces(titre: TitreAcces, classe: Classe, emploi: Classe, faits: &FaitsAcces, lectures: Lectures) -> Acces {
    acces_sous(EtatDuTexte::E2000, titre, classe, emploi, faits, lectures)
}

/// [`acces`] under a state of the text: article 21 never changed, but A21.al2 opens the D3 emplois of the regimes that article 3 then has in
/// these rows, and A21.al3 asks for what A14.al1.2 then holds for a diploma.
#[must_use]
pub fn acces_sous(
    etat: EtatDuTexte,
    titre: TitreAcces,
    classe: Classe,
    emploi: Classe,
    faits: &FaitsAcces,
    lectures: Lectures,
) -> Acces {
    let sans_lecture = |etat, disposition| Acces { etat, disposition, lectures: Lectures::DEFAUT, classe: emploi };
    let texte = etat.texte();
    let a21 = &texte.a21;
    let informatique = a21.informatiques.iter().find(|o| o.vers == emploi && o.depuis.contient(classe));
    let ligne = a21.ouvertures.get(usize::from(classe.rang())).map_or(a21.inscription, |o| o.disposition);
    match (titre, informatique) {
        (TitreAcces::Agrement, None) => sans_lecture(Etat::NonRemplie, a21.informatique),
        (TitreAcces::Agrement, Some(_)) => sans_lecture(diplome_ou_experience(texte, faits), a21.informatique),
        (TitreAcces::Inscription, Some(ouverture)) => {
            let (etat, disposition) = if lectures.contient(ouverture.lecture) {
                (Etat::Remplie, ligne)
            } else {
                (diplome_ou_experience(texte, faits), a21.informatique)
            };
            Acces { lectures: ouverture.lecture.seule(), ..sans_lecture(etat, disposition) }
        }
        (TitreAcces::Inscription, None) if couvre(classe, emploi) => sans_lecture(Etat::Remplie, ligne),
        (TitreAcces::Inscription, None) if classe == a21.exception.depuis && emploi == a21.exception.vers => {
            sans_lecture(ouverture_exceptionnelle(texte, faits), a21.exception.disposition)
        }
        (TitreAcces::Inscription, None) => sans_lecture(Etat::NonRemplie, ligne),
    }
}

/// The same for an emploi as article 3 lists it, in one class or in two (A4.al3): open as soon as one of its classes is, and of the
/// higher class for whoever is inscribed in that class, else of the lower. `None` for no class at all.
#[must_use]
pub fn acces_emploi(
    titre: TitreAcces,
    classe: Classe,
    emploi: Classes,
    faits: &FaitsAcces,
    lectures: Lectures,
) -> Option<Acces> {
    acces_emploi_sous(EtatDuTexte::E2000, titre, classe, emploi, faits, lectures)
}

/// [`acces_emploi`] under a state of the text.
#[must_use]
pub fn acces_emploi_sous(
    etat: EtatDuTexte,
    titre: TitreAcces,
    classe: Classe,
    emploi: Classes,
    faits: &FaitsAcces,
    lectures: Lectures,
) -> Option<Acces> {
    let (haute, basse) = (emploi.premiere()?, emploi.derniere()?);
    let par_la_haute = acces_sous(etat, titre, classe, haute, faits, lectures);
    let par_la_basse = acces_sous(etat, titre, classe, basse, faits, lectures);
    let retenu = if par_la_basse.etat > par_la_haute.etat { par_la_basse } else { par_la_haute };
    let inscrit = titre == TitreAcces::Inscription && classe == haute;
    Some(Acces {
        lectures: par_la_haute.lectures.union(par_la_basse.lectures),
        classe: if inscrit { haute } else { basse },
        ..retenu
    })
}

/// The condition of A21.al3: a diploma of A14.al1.2, or recognised experience.
fn diplome_ou_experience(texte: &Texte, faits: &FaitsAcces) -> Etat {
    let au_mieux = |connu: Option<Etat>| connu.unwrap_or(Etat::Remplie);
    let au_pire = |connu: Option<Etat>| connu.unwrap_or(Etat::NonRemplie);
    let diplome = faits.diplome.map(|d| match texte.annexe.valeur(d) {
        ValeurDiplome::Absent => Etat::NonRemplie,
        ValeurDiplome::ASoumettre => Etat::Appreciation,
        ValeurDiplome::Inscrit(_) => Etat::Remplie,
    });
    let experience = faits.experience.map(Etat::si);
    entre(au_pire(diplome).max(au_pire(experience)), au_mieux(diplome).max(au_mieux(experience)))
}

/// The three conditions of A21.al2.
fn ouverture_exceptionnelle(texte: &Texte, faits: &FaitsAcces) -> Etat {
    let exception = &texte.a21.exception;
    let regime = faits.regime.map(|r| exception.regimes.contains(&r));
    let avis = faits.avis_infructueux.map(|n| n >= exception.avis);
    [regime, faits.decision_nationale, avis].into_iter().map(etat_du_fait).min().unwrap_or(Etat::Remplie)
}

/// A yes, a no, or a missing fact.
pub(super) fn etat_du_fait(fait: Option<bool>) -> Etat {
    fait.map_or(Etat::Inconnue, Etat::si)
}

/// The state between two bounds, every missing fact at its worst and at its best: theirs when they agree.
fn entre(pire: Etat, meilleur: Etat) -> Etat {
    if pire == meilleur { pire } else { Etat::Inconnue }
}
