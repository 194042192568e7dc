//! What follows from the facts of a dossier under a text, worked out anew.

use super::absences::quelque_fait_manque;
use super::periode::{
    classes, derniere_table, est_ars, est_assimilee_hors_article_1, est_comptable, est_connu, est_equivalent,
    est_nomme, est_tenu, est_titulaire_de_la_canssm, niveau_manque, niveau_seuil, origine_manque, premiere_table,
    sans_agrement_possible,
};
use crate::dossier::derivation::{ClassesDerivees, Derives, Nominations, Parts, Qualifies, Reprise, Roles};
use crate::dossier::{Dossier, Periode, Reclassement};
use crate::texte::Texte;
use crate::texte::tables::Table;
use crate::texte::version::Applique;
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::Agrement;
use crate::vocabulaire::organisme::Categorie;
use crate::vocabulaire::section::SectionOrigine;

impl Derives {
    #[inline(always)]
    fn de<T: Applique>(applique: T, p: &Periode, derniere: Table) -> Self {
        let texte = applique.texte();
        let premiere = premiere_table(p, derniere);
        let connu = est_connu(texte, p);
        if !connu || !(p.fonction.est_de_l_article_3() || p.classe_declaree.is_some()) {
            return Self::hors_des_tables(applique, p, connu);
        }
        let nomination = classes(p, premiere, p.organisme.categorie);
        let mut liste_des = if nomination.est_vide() {
            let liste = p.reclassements.iter().find(|r| !r.classes.0.est_vide());
            liste.map_or(Date::JAMAIS, |r| r.date)
        } else {
            Date::TOUJOURS
        };
        let mut une_seule_table = true;
        if premiere < derniere {
            for table in premiere.jusqu_a(derniere_table(p, derniere)).skip(1) {
                let autres = classes(p, table, p.organisme.categorie);
                let memes = |r: &Reclassement| classes(p, table, r.categorie) == r.classes.0;
                une_seule_table &= autres == nomination && p.reclassements.iter().all(memes);
                let liste = p.reclassements.iter().find(|r| !classes(p, table, r.categorie).est_vide());
                let des = if autres.est_vide() { liste.map_or(Date::JAMAIS, |r| r.date) } else { Date::TOUJOURS };
                liste_des = liste_des.min(des);
            }
        }
        let de_direction_des = if p.interim || !p.nomination_reguliere { Date::JAMAIS } else { liste_des };
        let (qualifie_des, qualifie_par_le_niveau) = qualifie(applique, p, connu, de_direction_des);
        let maintenu = T::AMENDE && p.maintien.is_some() && applique.suites().maintien;
        let stable = p.reclassements.is_empty() && !nomination.est_multiple() && une_seule_table && !maintenu;
        Self {
            classe: nomination.premiere().filter(|_| stable),
            nomination,
            liste_des,
            de_direction_des,
            agree_des: agree_des(texte, p, de_direction_des),
            qualifie_des,
            qualifie_par_le_niveau,
            une_seule_table,
            parts: Parts::de(applique, p),
            reprise: Reprise::sous::<T>(),
        }
    }

    /// Of an emploi that no table lists, in any category of its body: its fonction is none of theirs, or its body out of scope.
    #[inline(always)]
    fn hors_des_tables<T: Applique>(applique: T, p: &Periode, connu: bool) -> Self {
        let (qualifie_des, qualifie_par_le_niveau) = qualifie(applique, p, connu, Date::JAMAIS);
        let (parts, reprise) = (Parts::de(applique, p), Reprise::sous::<T>());
        Self { qualifie_des, qualifie_par_le_niveau, parts, reprise, ..Self::AUCUN }
    }
}

impl Reprise {
    #[inline(always)]
    fn sous<T: Applique>() -> Self {
        if T::AMENDE { Self::Exclue } else { Self::Possible }
    }
}

/// From when on the emploi has the pay of A12.al1, and would a level that is missing give it that from any date?
#[inline(always)]
fn qualifie<T: Applique>(applique: T, p: &Periode, connu: bool, de_direction_des: Date) -> (Date, bool) {
    match (connu, p.seuil_coefficient) {
        (false, _) | (_, Some(false)) => (Date::JAMAIS, false),
        (_, Some(true)) => (Date::TOUJOURS, false),
        (_, None) => match niveau_seuil(applique, p) {
            Some(seuil) if p.niveau.unwrap_or(0) >= seuil => (Date::TOUJOURS, false),
            seuil => (de_direction_des, seuil.is_some() && p.niveau.is_none()),
        },
    }
}

/// From when on the emploi counts for A13.al2.
#[inline(always)]
fn agree_des(texte: &Texte, p: &Periode, de_direction_des: Date) -> Date {
    let agrement = match p.agrement {
        Agrement::Le(jour) => jour,
        Agrement::SansObjet if sans_agrement_possible(texte, p) => p.plage.debut,
        Agrement::SansObjet | Agrement::Aucun => Date::JAMAIS,
    };
    agrement.max(de_direction_des)
}

impl Parts {
    #[inline(always)]
    fn de<T: Applique>(applique: T, p: &Periode) -> Self {
        let texte = applique.texte();
        Self {
            comptable: est_comptable(texte, p),
            informatique: est_nomme(texte, p).is_some() || est_equivalent(applique, p),
            titulaire: est_titulaire_de_la_canssm(texte, p),
        }
    }
}

impl Roles {
    #[inline(always)]
    fn ajouter<T: Applique>(&mut self, bit: u32, applique: T, p: &Periode) {
        let de_direction = p.derives.de_direction_des != Date::JAMAIS;
        self.de_direction.ajouter(bit, de_direction);
        let parts = p.derives.parts;
        // Few play any of them.
        if parts.comptable | parts.informatique | parts.titulaire {
            self.comptables.ajouter(bit, parts.comptable);
            self.informatiques.ajouter(bit, parts.informatique);
            self.titulaires.ajouter(bit, parts.titulaire);
        }
        if T::AMENDE {
            self.assimilees.ajouter(bit, de_direction || est_assimilee_hors_article_1(p));
            let conservee = || applique.suites().conservees.iter().any(|regle| est_tenu(regle, p));
            self.particulieres.ajouter(bit, (applique.suites().ars && est_ars(p)) || conservee());
        }
    }
}

impl Nominations {
    #[inline]
    fn ajouter(&mut self, texte: &Texte, p: &Periode) {
        let (debut, de_direction_des) = (p.plage.debut, p.derives.de_direction_des);
        let hors_article_1 = est_assimilee_hors_article_1(p);
        if de_direction_des == Date::JAMAIS && !hors_article_1 {
            return;
        }
        let des = debut.max(de_direction_des);
        let assimile_des = if hors_article_1 { debut } else { des };
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

/// What follows from a period and its reclassements.
#[inline(always)]
fn deriver_de<T: Applique>(applique: T, periode: &mut Periode, derniere: Table) {
    for rang in 0..periode.reclassements.len() {
        let categorie = periode.reclassements.get(rang).map_or(Categorie::Sans, |r| r.categorie);
        let connu = est_connu(applique.texte(), periode);
        let premiere = premiere_table(periode, derniere);
        let classes = if connu { classes(periode, premiere, categorie) } else { Classes::AUCUNE };
        if let Some(r) = periode.reclassements.get_mut(rang) {
            r.classes = ClassesDerivees(classes);
        }
    }
    periode.derives = Derives::de(applique, periode, derniere);
}

impl Dossier {
    /// Derives anew what follows from the facts, under a text; to be called after every change of them.
    #[inline(always)]
    pub(crate) fn deriver<T: Applique>(&mut self, applique: T, derniere: Table) {
        let texte = applique.texte();
        let (mut roles, mut incomplet, mut tenues) = (Roles::AUCUN, false, Classes::AUCUNE);
        let mut nominations = Nominations::AUCUNE;
        let mut bit = 1;
        for periode in &mut self.carriere {
            if !T::AMENDE && periode.derives.reprise == Reprise::Faite {
                periode.derives.agree_des = agree_des(texte, periode, periode.derives.de_direction_des);
                periode.derives.reprise = Reprise::Possible;
            } else {
                deriver_de(applique, periode, derniere);
            }
            roles.ajouter(bit, applique, periode);
            nominations.ajouter(texte, periode);
            incomplet |= niveau_manque(periode) || origine_manque(texte, periode);
            if T::AMENDE && periode.derives.de_direction_des != Date::JAMAIS {
                tenues = tenues.union(periode.derives.classe.map_or(Classes::TOUTES, Classe::seule));
            }
            bit <<= 1;
        }
        self.tete.derivation.incomplet = incomplet || quelque_fait_manque(applique, self);
        self.tete.derivation.classes = tenues;
        self.roles = roles;
        self.tete.derivation.nominations = nominations;
        self.tete.derivation.table = derniere;
        self.tete.acquis.des = Date::JAMAIS;
        if T::AMENDE {
            self.tete.derivation.qualifies = Qualifies::de(self);
        } else {
            self.tete.derivation.qualifies.des = Date::JAMAIS;
        }
    }
}
