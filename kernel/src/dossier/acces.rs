//! The facts read one by one.

use super::{DossierDe, FonctionPublique, Formation, Inscription, Periode, Plage, Position, Reclassement};
use crate::vocabulaire::classe::Classe;
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::{Agrement, Fonction, Maintien, Qualite, StatutAgent};
use crate::vocabulaire::formation::{DiplomeAssimile, DiplomeInformatique};
use crate::vocabulaire::organisme::{Categorie, Organisme};
use crate::vocabulaire::section::{SectionOrigine, TypePosition};

#[rustfmt::skip] // one row = one field
impl Plage {
    #[doc = "First day."]
    #[must_use]
    pub fn debut(&self) -> Date { self.debut }
    #[doc = "Last day; `None` while it runs."]
    #[must_use]
    pub fn fin(&self) -> Option<Date> { self.fin }
}

#[rustfmt::skip] // one row = one field
impl Formation {
    #[doc = "Title of the school (R123-9)."]
    #[must_use]
    pub fn ancien_eleve(&self) -> Option<bool> { self.ancien_eleve }
    #[doc = "Time at the school; `None` when there was none."]
    #[must_use]
    pub fn scolarite(&self) -> Option<Plage> { self.scolarite }
    #[doc = "Diploma of R123-45.al3."]
    #[must_use]
    pub fn diplome_assimile(&self) -> Option<DiplomeAssimile> { self.diplome_assimile }
    #[doc = "Admissible at the entrance competition (A9.al2.1)."]
    #[must_use]
    pub fn admissible_concours(&self) -> Option<bool> { self.admissible_concours }
    #[doc = "Attested weeks of training sessions, 0 to 999 (A18.al3)."]
    #[must_use]
    pub fn semaines_perfectionnement(&self) -> Option<u16> { self.semaines_perfectionnement }
    #[doc = "Attestation of the computing course (A14.al1.3)."]
    #[must_use]
    pub fn attestation_stage_informatique(&self) -> Option<bool> { self.attestation_stage_informatique }
    #[doc = "Certificate of accounting (A12.al2)."]
    #[must_use]
    pub fn certificat_comptabilite(&self) -> Option<bool> { self.certificat_comptabilite }
    #[doc = "Computing diploma (A14.al1.2)."]
    #[must_use]
    pub fn diplome_informatique(&self) -> Option<DiplomeInformatique> { self.diplome_informatique }
    #[doc = "Experience recognised by the commission of A21.al3."]
    #[must_use]
    pub fn experience_informatique_reconnue(&self) -> Option<bool> { self.experience_informatique_reconnue }
    #[doc = "Student of the school through the internal competition (A9.al2.A@2003)."]
    #[must_use]
    pub fn eleve_concours_interne(&self) -> Option<bool> { self.eleve_concours_interne }
    #[doc = "Attestation of the MSA (A18.al4@2003)."]
    #[must_use]
    pub fn attestation_msa(&self) -> Option<bool> { self.attestation_msa }
    #[doc = "Attestation of the CESDIR (A18.al3@2013)."]
    #[must_use]
    pub fn attestation_cesdir(&self) -> Option<bool> { self.attestation_cesdir }
}

#[rustfmt::skip] // one row = one field
impl Reclassement {
    #[doc = "Day from which the category holds."]
    #[must_use]
    pub fn date(&self) -> Date { self.date }
    #[doc = "The new category."]
    #[must_use]
    pub fn categorie(&self) -> Categorie { self.categorie }
}

#[rustfmt::skip] // one row = one field
impl Periode {
    #[doc = "When."]
    #[must_use]
    pub fn plage(&self) -> Plage { self.plage }
    #[doc = "Where."]
    #[must_use]
    pub fn organisme(&self) -> Organisme { self.organisme }
    #[doc = "As what."]
    #[must_use]
    pub fn fonction(&self) -> Fonction { self.fonction }
    #[doc = "Conventional level, 0 to 99; `None` when missing."]
    #[must_use]
    pub fn niveau(&self) -> Option<u8> { self.niveau }
    #[doc = "Grade."]
    #[must_use]
    pub fn qualite(&self) -> Qualite { self.qualite }
    #[doc = "Does the pay reach A12.al1? `None`: judged by the grade."]
    #[must_use]
    pub fn seuil_coefficient(&self) -> Option<bool> { self.seuil_coefficient }
    #[doc = "Rank of attaché principal (A17.al2)."]
    #[must_use]
    pub fn attache_principal(&self) -> bool { self.attache_principal }
    #[doc = "Acting, not nominated."]
    #[must_use]
    pub fn interim(&self) -> bool { self.interim }
    #[doc = "Regularly nominated (A4.al1)."]
    #[must_use]
    pub fn nomination_reguliere(&self) -> bool { self.nomination_reguliere }
    #[doc = "The agrément (A4.al2)."]
    #[must_use]
    pub fn agrement(&self) -> Agrement { self.agrement }
    #[doc = "Section of the listing the nomination followed."]
    #[must_use]
    pub fn section_origine(&self) -> Option<SectionOrigine> { self.section_origine }
    #[doc = "Class of that listing."]
    #[must_use]
    pub fn classe_origine(&self) -> Option<Classe> { self.classe_origine }
    #[doc = "Changes of category, in order."]
    #[must_use]
    pub fn reclassements(&self) -> &[Reclassement] { &self.reclassements }
    #[doc = "Class declared for a post of a national body."]
    #[must_use]
    pub fn classe_declaree(&self) -> Option<Classe> { self.classe_declaree }
    #[doc = "Class whose responsibilities equal those of the function (A13.al5.3@2011)."]
    #[must_use]
    pub fn niveau_equivalent(&self) -> Option<Classe> { self.niveau_equivalent }
    #[doc = "Why the class of the post left is kept (A19.al3@2012, A19.al4@2012)."]
    #[must_use]
    pub fn maintien(&self) -> Option<Maintien> { self.maintien }
}

#[rustfmt::skip] // one row = one field
impl Inscription {
    #[doc = "List year."]
    #[must_use]
    pub fn annee(&self) -> u16 { self.annee }
    #[doc = "Class."]
    #[must_use]
    pub fn classe(&self) -> Classe { self.classe }
    #[doc = "Section."]
    #[must_use]
    pub fn section(&self) -> SectionOrigine { self.section }
    #[doc = "Publication of the list."]
    #[must_use]
    pub fn publication(&self) -> Date { self.publication }
    #[doc = "Obtained under A15."]
    #[must_use]
    pub fn article15(&self) -> bool { self.article15 }
}

#[rustfmt::skip] // one row = one field
impl Position {
    #[doc = "Kind."]
    #[must_use]
    pub fn genre(&self) -> TypePosition { self.genre }
    #[doc = "When."]
    #[must_use]
    pub fn plage(&self) -> Plage { self.plage }
    #[doc = "Does the activity concern social protection, health or social action (A19.al2@2008)?"]
    #[must_use]
    pub fn champ_social(&self) -> bool { self.champ_social }
}

#[rustfmt::skip] // one row = one field
impl FonctionPublique {
    #[doc = "Time in category A."]
    #[must_use]
    pub fn categorie_a(&self) -> &[Plage] { &self.categorie_a }
    #[doc = "Time in functions of interest to social security."]
    #[must_use]
    pub fn fonctions_securite_sociale(&self) -> &[Plage] { &self.fonctions_securite_sociale }
    #[doc = "Proposed by the minister."]
    #[must_use]
    pub fn proposition_ministre(&self) -> Option<bool> { self.proposition_ministre }
    #[doc = "The service to which the person belongs (A10.al1@2010)."]
    #[must_use]
    pub fn statut(&self) -> StatutAgent { self.statut }
    #[doc = "Time in functions of interest to social protection, health or social action (A10.al1@2008)."]
    #[must_use]
    pub fn fonctions_protection_sociale(&self) -> &[Plage] { &self.fonctions_protection_sociale }
}

#[rustfmt::skip] // one row = one field
impl<C: AsRef<[Periode]> + ?Sized> DossierDe<C> {
    #[doc = "Birth."]
    #[must_use]
    pub fn naissance(&self) -> Option<Date> { self.naissance }
    #[doc = "Training and titles."]
    #[must_use]
    pub fn formation(&self) -> &Formation { &self.formation }
    #[doc = "The career, taken as complete."]
    #[must_use]
    pub fn carriere(&self) -> &[Periode] { self.carriere.as_ref() }
    #[doc = "The inscriptions."]
    #[must_use]
    pub fn inscriptions(&self) -> &[Inscription] { &self.inscriptions }
    #[doc = "A position of A19."]
    #[must_use]
    pub fn position(&self) -> Option<&Position> { self.position.as_ref() }
    #[doc = "First day outside the regimes (A11.al2)."]
    #[must_use]
    pub fn depart_regime(&self) -> Option<Date> { self.depart_regime }
    #[doc = "Services in the State (A10)."]
    #[must_use]
    pub fn fonction_publique(&self) -> Option<&FonctionPublique> { self.fonction_publique.as_ref() }
    #[doc = "On a list of 1999 (A26)."]
    #[must_use]
    pub fn inscrit_1999(&self) -> Option<bool> { self.inscrit_1999 }
    #[doc = "Admissible under article 12 for the list of 2010 (A26@2011)."]
    #[must_use]
    pub fn recevable_2010(&self) -> Option<bool> { self.recevable_2010 }
}
