//! What the nominations of a career give whatever the demande, each from some reference date on.

use crate::dossier::Periode;
use crate::etapes::section::est_assimilee_hors_article_1;
use crate::texte::Texte;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::section::SectionOrigine;

/// From which reference date on something holds of the nominations of a career; `Date::JAMAIS` stands for « never ».
#[derive(Clone, Copy, Debug)]
pub(crate) struct Nominations {
    /// One of them assimilates to an ancien élève (R123-45.al3).
    pub(crate) assimilent_des: Date,
    /// One would, but for the widened third section that it followed (R123-45.al6).
    pub(crate) elargies_des: Date,
    /// One, known to have followed an inscription in the second section, calls for the weeks of A18.al3.
    pub(crate) appellent_des: Date,
}

impl Nominations {
    /// No nomination.
    pub(super) const AUCUNE: Self =
        Self { assimilent_des: Date::JAMAIS, elargies_des: Date::JAMAIS, appellent_des: Date::JAMAIS };

    #[inline]
    pub(super) fn ajouter(&mut self, texte: &Texte, p: &Periode) {
        let debut = p.plage.debut;
        let des = debut.max(p.derives.de_direction_des);
        let assimile_des = if est_assimilee_hors_article_1(p) { debut } else { des };
        if assimile_des == Date::JAMAIS {
            return;
        }
        if p.section_origine == Some(SectionOrigine::TroisiemeElargie) {
            self.elargies_des = self.elargies_des.min(assimile_des);
        } else {
            self.assimilent_des = self.assimilent_des.min(assimile_des);
        }
        if p.section_origine == Some(SectionOrigine::Deuxieme) && texte.a18.appelle(debut.annee(), p.classe_origine) {
            self.appellent_des = self.appellent_des.min(des);
        }
    }
}
