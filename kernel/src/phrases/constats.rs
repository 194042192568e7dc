//! The sentence of a finding: what it is about, how it stands, its figures, what it rests on.

use super::grandeurs::{EXEMPLAIRES, Humain, compte, ecrire_date, ecrire_faits};
use super::{deux_points, majuscule};
use crate::constat::{CodeConstat, Constat, Etat, Grandeur};
use crate::decision::{Decision, Fait};
use crate::fondement;
use crate::texte::version::EtatDuTexte;
use crate::vocabulaire::enumeration::{Enumeration, Langue};
use core::fmt::{self, Write};

/// Writes the sentence of the finding of that rank: what it is about, its state, its figures, the facts it lacks, the provisions it rests
/// on. Nothing when there is no such finding.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_constat(decision: &Decision, rang: usize, langue: Langue, w: &mut impl Write) -> fmt::Result {
    ecrire_constat_sous(EtatDuTexte::de_la_liste(decision.annee), decision, rang, langue, w)
}

/// [`ecrire_constat`] of a decision given under a state of the text asked for.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_constat_sous(
    etat: EtatDuTexte,
    decision: &Decision,
    rang: usize,
    langue: Langue,
    w: &mut impl Write,
) -> fmt::Result {
    let Some(constat) = decision.constats.get(rang) else { return Ok(()) };
    let phrase = Phrase { constat, langue, autour: Some(Autour { decision, etat }) };
    let fondement = fondement::du_constat(etat, decision, constat);
    let non_opposable = fondement.contains(&etat.texte().a26.disposition);
    phrase.ecrire(non_opposable, &fondement, w)
}

/// The state of the finding of that rank as its sentence says it: where missing facts leave open in which section the person falls, no
/// section is said to be met, although the decision holds it for one that the class opens.
#[must_use]
pub fn etat_dit(decision: &Decision, rang: usize) -> Option<Etat> {
    let constat = decision.constats.get(rang)?;
    let section = matches!(constat.code, CodeConstat::A8Section | CodeConstat::A7Section);
    Some(if section && constat.etat == Etat::Remplie && section_inconnue(decision) {
        Etat::Inconnue
    } else {
        constat.etat
    })
}

/// Is it left open, by missing facts, in which section the person falls? The two sections then stand side by side.
fn section_inconnue(decision: &Decision) -> bool {
    decision.section.is_none() && decision.constats.iter().any(|c| c.code == CodeConstat::A8Section)
}

/// Writes the sentence of a finding alone. What its decision says besides, [`ecrire_constat`] tells.
///
/// # Errors
/// When the writer is full.
pub fn ecrire_phrase(constat: &Constat, langue: Langue, w: &mut impl Write) -> fmt::Result {
    Phrase { constat, langue, autour: None }.ecrire(false, &[constat.disposition], w)
}

/// A decision and the state of the text applied.
#[derive(Clone, Copy)]
struct Autour<'a> {
    decision: &'a Decision,
    etat: EtatDuTexte,
}

/// A sentence to write.
struct Phrase<'a> {
    constat: &'a Constat,
    langue: Langue,
    autour: Option<Autour<'a>>,
}

impl Phrase<'_> {
    const fn dit(&self, francais: &'static str, anglais: &'static str) -> &'static str {
        match self.langue {
            Langue::Francais => francais,
            Langue::Anglais => anglais,
        }
    }

    fn ecrire(
        &self,
        non_opposable: bool,
        fondement: &[crate::texte::renvoi::Renvoi],
        w: &mut impl Write,
    ) -> fmt::Result {
        majuscule(self.constat.code.libelle(self.langue), w)?;
        w.write_str(deux_points(self.langue))?;
        if !self.ecrire_en_clair(w)? {
            w.write_str(self.etat(non_opposable))?;
            self.ecrire_chiffres(w)?;
        }
        self.ecrire_faits(w)?;
        let mut avant = " (";
        for renvoi in fondement {
            write!(w, "{avant}{renvoi}")?;
            avant = ", ";
        }
        w.write_str(").")
    }

    fn section_inconnue(&self) -> bool {
        self.autour.is_some_and(|a| section_inconnue(a.decision))
    }

    /// How the condition stands, for the findings that have figures. What is unknown is said unknown only where its own fact is missing:
    /// elsewhere the figure may well be known, and the condition hang on another fact.
    fn etat(&self, non_opposable: bool) -> &'static str {
        match self.constat.etat {
            Etat::Remplie if non_opposable => self.dit(
                "condition remplie, car non opposable au candidat",
                "met, as it is not held against the candidate",
            ),
            Etat::Remplie => self.dit("condition remplie", "met"),
            Etat::NonRemplie => self.dit("condition non remplie", "not met"),
            Etat::Appreciation => self.constat.etat.libelle(self.langue),
            Etat::Inconnue if self.son_fait_manque() => {
                self.dit(if est_feminin(self.constat.code) { "inconnue" } else { "inconnu" }, "unknown")
            }
            Etat::Inconnue => self.dit("condition à établir", "to be established"),
        }
    }

    /// Is the very fact that the finding is about missing?
    fn son_fait_manque(&self) -> bool {
        self.faits().any(|fait| est_le_sien(self.constat.code, fait))
    }

    /// The missing facts that matter and that this finding looks at.
    fn faits(&self) -> impl Iterator<Item = Fait> + Clone {
        let code = self.constat.code;
        let faits = self.autour.map_or(&[][..], |a| &a.decision.faits_manquants);
        faits.iter().copied().filter(move |&fait| regarde(code, fait))
    }

    fn ecrire_faits(&self, w: &mut impl Write) -> fmt::Result {
        let ouvert = self.constat.etat == Etat::Inconnue
            || (self.constat.code == CodeConstat::A8Section && self.section_inconnue());
        if !ouvert || self.faits().next().is_none() {
            return Ok(());
        }
        w.write_str(self.dit("\u{a0}; ", "; "))?;
        ecrire_faits(self.faits(), self.langue, w)
    }

    /// Writes the findings that have a sentence of their own; whether this is one of them.
    fn ecrire_en_clair(&self, w: &mut impl Write) -> Result<bool, fmt::Error> {
        let chiffres = self.constat.chiffres;
        match (self.constat.code, chiffres.constate, chiffres.requis) {
            (CodeConstat::A16Date, Grandeur::Date(jour), Grandeur::Date(limite)) => {
                w.write_str(self.dit("le ", ""))?;
                ecrire_date(jour, self.langue, w)?;
                w.write_str(match self.constat.etat {
                    Etat::Remplie => self.dit(", avant le ", ", before "),
                    _ => self.dit(", alors qu’il fallait avant le ", ", where it had to be before "),
                })?;
                ecrire_date(limite, self.langue, w)?;
            }
            (CodeConstat::A16Exemplaires, Grandeur::Nombre(fournis), Grandeur::Nombre(requis)) => {
                compte(u32::from(fournis), EXEMPLAIRES, self.langue, w)?;
                write!(w, "{}{requis}", self.dit(", il en faut\u{a0}", ", required: "))?;
            }
            (CodeConstat::A14Diplome, Grandeur::Diplome(diplome), _) if self.constat.etat == Etat::Remplie => {
                w.write_str(diplome.libelle(self.langue))?;
                w.write_str(self.dit(", qui figure à l’annexe", ", listed in the annex"))?;
            }
            _ => match self.phrase_entiere() {
                Some(phrase) => w.write_str(phrase)?,
                None => return Ok(false),
            },
        }
        Ok(true)
    }

    #[rustfmt::skip] // one row = one sentence
    fn phrase_entiere(&self) -> Option<&'static str> {
        use CodeConstat as C;
        use Etat as E;
        let constate = self.constat.chiffres.constate;
        let (fr, en) = match (self.constat.code, self.constat.etat) {
            (C::A16Recommande, E::Remplie)    => ("la demande est partie en recommandé", "the request was sent by registered mail"),
            (C::A16Recommande, _)             => ("la demande n’est pas partie en recommandé", "the request was not sent by registered mail"),
            (C::A16Classes, E::Remplie)       => ("la demande les nomme", "the request names them"),
            (C::A16Classes, _)                => ("la demande n’en nomme pas", "the request names none"),
            (C::A16Pieces, E::Remplie)        => ("elles y sont", "they are there"),
            (C::A16Pieces, _)                 => ("il en manque", "some are lacking"),
            (C::A15Classe, E::Remplie)        => ("c’est la classe de l’emploi occupé", "it is the class of the post held"),
            (C::A15Classe, _)                 => ("seule la classe de l’emploi occupé peut être demandée", "only the class of the post held may be asked for"),
            (C::A17Classe, E::Remplie)        => ("un cadre dans cette situation peut la demander", "a manager in this situation may ask for it"),
            (C::A17Classe, E::Inconnue)       => ("ouverte à certains cadres seulement, sans qu’on sache si le candidat en est", "open to some managers only, and whether the candidate is one of them is not known"),
            (C::A17Classe, E::Appreciation)   => ("hors des classes ouvertes à un cadre, mais la commission n’est pas tenue par la demande", "beyond the classes open to a manager, but the commission is not bound by the request"),
            (C::A17Classe, _)                 => ("un cadre dans cette situation ne peut pas la demander", "a manager in this situation may not ask for it"),
            (C::A18Classe, E::Remplie)        => ("la classe de rattachement permet de la demander", "the class of attachment allows asking for it"),
            (C::A18Classe, E::Appreciation)   => ("hors des classes ouvertes, mais la commission n’est pas tenue par la demande", "beyond the open classes, but the commission is not bound by the request"),
            (C::A18Classe, _)                 => ("la classe de rattachement ne permet pas de la demander", "the class of attachment does not allow asking for it"),
            (C::A20Assimilation, _)           => ("la commission doit assimiler la situation à un emploi des organismes visés", "the commission must liken the situation to a post in the bodies concerned"),
            (C::A8Section, _) if self.section_inconnue()
                                              => ("on ne sait pas si le candidat en relève", "whether the candidate falls in it is not known"),
            (C::A8Section, _)                 => ("le candidat en relève", "the candidate falls in it"),
            (C::A7Section, E::Remplie) if self.section_inconnue()
                                              => ("ouverte pour cette classe, au cas où le candidat ne relèverait pas de la première", "open for this class, in case the candidate does not fall in the first"),
            (C::A7Section, E::Remplie)        => ("ouverte pour cette classe", "open for this class"),
            (C::A7Section, E::Inconnue)       => ("fermée pour cette classe, sans qu’on sache si le candidat relève de la première", "closed for this class, and whether the candidate falls in the first is not known"),
            (C::A7Section, _)                 => ("fermée pour cette classe", "closed for this class"),
            (C::A10Proposition, E::Remplie)   => ("le ministre propose le candidat", "the minister proposes the candidate"),
            (C::A10Proposition, E::NonRemplie) => ("le ministre ne propose pas le candidat", "the minister does not propose the candidate"),
            (C::A10Statut, E::Remplie)        => ("un statut que le texte admet", "a service that the text admits"),
            (C::A10Statut, _)                 => ("le texte n’admet que les fonctionnaires de l’État", "the text admits State civil servants only"),
            (C::A18AutreOrganisme, E::Remplie) => ("l’attestation, ou la classe demandée, y suffit", "the attestation, or the class asked for, is enough"),
            (C::A18AutreOrganisme, E::NonRemplie) => ("sans attestation, seule la classe AD3 peut être demandée", "without the attestation only class AD3 may be asked for"),
            (C::A14Diplome, E::Appreciation)  => ("un diplôme que la commission peut juger équivalent à ceux de l’annexe", "a diploma that the commission may find equivalent to those of the annex"),
            (C::A14Diplome, E::NonRemplie)    => ("aucun qui convienne", "none that will do"),
            (C::A14Attestation, E::Remplie) if constate == Grandeur::Dispense
                                              => ("le candidat en est dispensé", "not asked of this candidate"),
            (C::A14Attestation, E::Remplie)   => ("obtenue", "held"),
            (C::A14Attestation, E::NonRemplie) => ("non obtenue", "not held"),
            _ => return None,
        };
        Some(self.dit(fr, en))
    }

    fn ecrire_chiffres(&self, w: &mut impl Write) -> fmt::Result {
        let chiffres = self.constat.chiffres;
        let en_premiere = self.exige_en_premiere_section();
        let pour_un_ancien_eleve = self.exige_d_un_ancien_eleve();
        let manque = match (self.langue, en_premiere.is_some() || pour_un_ancien_eleve.is_some()) {
            (Langue::Francais, false) => "il manque",
            (Langue::Francais, true) => "il manque au plus",
            (Langue::Anglais, false) => "lacking",
            (Langue::Anglais, true) => "lacking at most",
        };
        let mut avant = self.dit("\u{a0}; ", "; ");
        if chiffres.requis != Grandeur::Rien {
            write!(w, "{avant}{} {}", self.dit("requis", "required"), Humain(chiffres.requis, self.langue))?;
            if let Some(annees) = en_premiere {
                let (ou, section) =
                    (self.dit(", ou ", ", or "), self.dit(" en première section", " in the first section"));
                write!(w, "{ou}{}{section}", Humain(Grandeur::Annees(annees), self.langue))?;
            }
            if let Some(annees) = pour_un_ancien_eleve {
                let (ou, qui) =
                    (self.dit(", ou ", ", or "), self.dit(" pour un ancien élève", " for a former student"));
                write!(w, "{ou}{}{qui}", Humain(Grandeur::Annees(annees), self.langue))?;
            }
            avant = ", ";
        }
        for (mot, grandeur) in [(self.dit("constaté", "found"), chiffres.constate), (manque, chiffres.manque)] {
            if grandeur != Grandeur::Rien {
                write!(w, "{avant}{mot} {}", Humain(grandeur, self.langue))?;
                avant = ", ";
            }
        }
        Ok(())
    }

    /// The years of A13 that a holder of the title needs, where the finding asks for more: a decision does not tell whether the title is known.
    fn exige_d_un_ancien_eleve(&self) -> Option<u16> {
        if self.constat.code != CodeConstat::A13DureeFonctions {
            return None;
        }
        let Autour { decision, etat } = self.autour?;
        let ligne = etat.texte().a13.lignes.iter().find(|l| l.classe == decision.classe)?;
        let annees = ligne.ancien_eleve?.exige.annees;
        (self.constat.chiffres.requis != Grandeur::Annees(annees)).then_some(annees)
    }

    /// The years of A12 that the first section would ask for, where nobody knows which section it is and they are fewer.
    fn exige_en_premiere_section(&self) -> Option<u16> {
        if self.constat.code != CodeConstat::A12Duree || !self.section_inconnue() {
            return None;
        }
        let Autour { decision, etat } = self.autour?;
        let ligne = fondement::ligne_de_l_article_12(etat.texte(), decision, self.constat)?;
        let reduction = etat.reduction(decision.classe).annees;
        (reduction > 0).then(|| ligne.exige.annees.saturating_sub(reduction))
    }
}

/// Is its French name of the feminine gender? Asked of the findings that can be said unknown.
const fn est_feminin(code: CodeConstat) -> bool {
    use CodeConstat as C;
    !matches!(code, C::A9Age | C::A10Age | C::A15Age | C::A14Diplome | C::A14Emploi)
}

/// Is the finding about that very fact?
const fn est_le_sien(code: CodeConstat, fait: Fait) -> bool {
    use CodeConstat as C;
    matches!(
        (fait, code),
        (Fait::Naissance, C::A9Age | C::A10Age | C::A15Age)
            | (Fait::PropositionMinistre, C::A10Proposition)
            | (Fait::DiplomeInformatique, C::A14Diplome)
            | (Fait::AttestationStageInformatique, C::A14Attestation)
            | (Fait::SemainesPerfectionnement, C::A18Perfectionnement | C::A15Perfectionnement)
    )
}

/// May the finding depend on that fact? An assimilation to a former student (R123-45.al6) can rest on an age and on a proposal.
pub(crate) const fn regarde(code: CodeConstat, fait: Fait) -> bool {
    use CodeConstat as C;
    match fait {
        Fait::AncienEleve => matches!(
            code,
            C::A17Classe
                | C::A8Section
                | C::A7Section
                | C::A9Age
                | C::A12Duree
                | C::A13DureeFonctions
                | C::A14Attestation
                | C::A15Age
                | C::A15Perfectionnement
                | C::A15Duree
                | C::A18AutreOrganisme
        ),
        Fait::EleveConcoursInterne => matches!(code, C::A9Age),
        Fait::AttestationMsa => matches!(code, C::A18AutreOrganisme),
        Fait::AttestationCesdir => matches!(
            code,
            C::A18Perfectionnement | C::A18AutreOrganisme | C::A9Age | C::A14Attestation | C::A15Perfectionnement
        ),
        Fait::Recevable2010 => matches!(code, C::A12Duree | C::A15Duree),
        Fait::DiplomeAssimile => matches!(code, C::A8Section | C::A7Section | C::A9Age | C::A12Duree),
        Fait::Naissance => {
            matches!(code, C::A8Section | C::A7Section | C::A9Age | C::A10Age | C::A12Duree | C::A15Age)
        }
        Fait::PropositionMinistre => {
            matches!(code, C::A8Section | C::A7Section | C::A9Age | C::A10Proposition | C::A12Duree)
        }
        Fait::AdmissibleConcours => matches!(code, C::A9Age),
        Fait::SemainesPerfectionnement => {
            matches!(
                code,
                C::A18Perfectionnement | C::A18AutreOrganisme | C::A9Age | C::A14Attestation | C::A15Perfectionnement
            )
        }
        Fait::AttestationStageInformatique => matches!(code, C::A9Age | C::A14Attestation),
        Fait::CertificatComptabilite => matches!(code, C::A12Duree | C::A15Duree),
        Fait::DiplomeInformatique => matches!(code, C::A9Age | C::A14Diplome),
        // Article 21 alone looks at it.
        Fait::ExperienceInformatiqueReconnue => false,
        Fait::Inscrit1999 => matches!(code, C::A9Age | C::A12Duree | C::A15Duree),
        Fait::Niveau(_) => matches!(code, C::A9Age | C::A12Duree | C::A14Emploi | C::A15Duree),
        Fait::SectionOrigine(_) => matches!(code, C::A18Perfectionnement),
    }
}
