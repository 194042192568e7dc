//! A dossier under one state of the text: what the steps ask of the facts whatever the demande, worked out once.
//!
//! Three of these facts hold from some reference date on (a reclassement can bring an emploi into article 3, an agrément can be to
//! come): each is kept as the first reference date from which it holds, so that a step asks it with one comparison.

mod nominations;
pub(crate) mod preparation;
mod rangs;

pub(crate) use nominations::Nominations;
pub(crate) use rangs::Rangs;

use super::appartenance::{est_ars, est_tenu};
use super::conditions::{anciennete, informatique};
use super::faits::{niveau_manque, quelque_fait_manque};
use super::recevabilite;
use super::section::est_assimilee_hors_article_1;
use crate::dossier::{Dossier, DossierVu, Periode, Reclassement};
use crate::texte::Texte;
use crate::texte::art_03;
use crate::texte::art_12::{Lieu, Seuil};
use crate::texte::r123_48::SansObjet;
use crate::texte::tables::Table;
use crate::texte::version::{Applique, EtatDuTexte};
use crate::vocabulaire::classe::{Classe, Classes};
use crate::vocabulaire::date::Date;
use crate::vocabulaire::emploi::{Agrement, Fonction};
use crate::vocabulaire::organisme::{Categorie, Regime};
use core::hash::{Hash, Hasher};
use core::ops::Deref;

/// What is derived of one period; `Date::JAMAIS` stands for « never ».
#[derive(Clone, Copy, Debug)]
pub(crate) struct Derives {
    /// The class of the emploi when it is the same on every day: one class, no reclassement.
    pub(crate) classe: Option<Classe>,
    /// Its classes in the category at the nomination, by the table of the day it began: those of A3, else the declared one.
    pub(crate) nomination: Classes,
    /// A3 lists the emploi, or it has a declared class.
    pub(crate) liste_des: Date,
    /// It is an emploi de direction (A4.al1): listed, regularly nominated, not interim.
    pub(crate) de_direction_des: Date,
    /// It counts for A13.al2: an emploi de direction with its agrément; where none is required, the taking up of the emploi stands for it.
    pub(crate) agree_des: Date,
    /// It has the pay of A12.al1: the coefficient decides when given, then the emploi de direction, then the grade.
    pub(crate) qualifie_des: Date,
    /// Would a level, which is missing, give it that pay from any date?
    pub(crate) qualifie_par_le_niveau: bool,
    /// Does every table from that of its first day on give it the same classes, in each category of its body?
    pub(crate) une_seule_table: bool,
}

/// The classes of an emploi from a reclassement on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ClassesDerivees(pub(crate) Classes);

impl Derives {
    /// What no period has yet.
    pub(crate) const AUCUN: Self = Self {
        classe: None,
        nomination: Classes::AUCUNE,
        liste_des: Date::JAMAIS,
        de_direction_des: Date::JAMAIS,
        agree_des: Date::JAMAIS,
        qualifie_des: Date::JAMAIS,
        qualifie_par_le_niveau: false,
        une_seule_table: true,
    };

    #[inline]
    fn de<T: Applique>(applique: T, p: &Periode, derniere: Table) -> Self {
        let texte = applique.texte();
        let premiere = premiere_table(p, derniere);
        let connu = est_connu(texte, p);
        let nomination = if connu { classes(p, premiere, p.organisme.categorie) } else { Classes::AUCUNE };
        let mut liste_des = if nomination.est_vide() {
            let liste = p.reclassements.iter().find(|r| !r.classes.0.est_vide());
            liste.map_or(Date::JAMAIS, |r| r.date)
        } else {
            Date::TOUJOURS
        };
        let mut une_seule_table = true;
        if premiere < derniere && connu {
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
        let agrement = match p.agrement {
            Agrement::Le(jour) => jour,
            Agrement::SansObjet if sans_agrement_possible(texte, p) => p.plage.debut,
            Agrement::SansObjet | Agrement::Aucun => Date::JAMAIS,
        };
        let (qualifie_des, qualifie_par_le_niveau) = match (connu, p.seuil_coefficient) {
            (false, _) | (_, Some(false)) => (Date::JAMAIS, false),
            (_, Some(true)) => (Date::TOUJOURS, false),
            (_, None) => match niveau_seuil(applique, p) {
                Some(seuil) if p.niveau.unwrap_or(0) >= seuil => (Date::TOUJOURS, false),
                seuil => (de_direction_des, seuil.is_some() && p.niveau.is_none()),
            },
        };
        let stable = p.reclassements.is_empty() && !nomination.est_multiple() && une_seule_table;
        Self {
            classe: nomination.premiere().filter(|_| stable),
            nomination,
            liste_des,
            de_direction_des,
            agree_des: agrement.max(de_direction_des),
            qualifie_des,
            qualifie_par_le_niveau,
            une_seule_table,
        }
    }
}

/// The table of the day the period began, or the last one known if it is later.
#[inline]
pub(crate) fn premiere_table(p: &Periode, derniere: Table) -> Table {
    if derniere == Table::INITIALE { Table::INITIALE } else { Table::du_jour(p.plage.debut).min(derniere) }
}

/// The last table in which the emploi is looked for. The level of a sous-directeur of the CANAM was a class until its agreement of
/// 2007: an emploi begun before keeps the table of its first day.
pub(crate) fn derniere_table(p: &Periode, derniere: Table) -> Table {
    let figee = p.organisme.regime == Regime::Canam
        && p.fonction == Fonction::SousDirecteur
        && p.plage.debut < art_03::CONVENTION_DE_LA_CANAM;
    if figee { premiere_table(p, derniere) } else { derniere }
}

/// Is the body of a regime that A1 names in this state, or one that R123-45 covers? Any other counts as out of scope.
#[inline]
fn est_connu(texte: &Texte, p: &Periode) -> bool {
    texte.a01.nomme(p.organisme.regime) || p.organisme.regime == Regime::AutreR12345
}

/// The classes of an emploi while its body has that category: those of the table; where it lists none, the declared one, unless the table
/// of the day it began lists the emploi in its category at the nomination.
#[inline]
pub(crate) fn classes(p: &Periode, table: Table, categorie: Categorie) -> Classes {
    let (regime, genre) = (p.organisme.regime, p.organisme.genre);
    let de = |table: Table, categorie| table.classes(regime, genre, categorie, p.fonction, p.niveau.unwrap_or(0));
    let listees = de(table, categorie);
    match p.classe_declaree {
        Some(declaree) if listees.est_vide() && de(premiere_table(p, table), p.organisme.categorie).est_vide() => {
            declaree.seule()
        }
        _ => listees,
    }
}

/// Is it an emploi where « no agrément required » counts as an agrément?
fn sans_agrement_possible(texte: &Texte, p: &Periode) -> bool {
    let o = p.organisme;
    match texte.r123_48.sans_objet {
        SansObjet::NationauxDeA15 => texte.a01.est_national(o.regime, o.genre) && texte.a15.regimes.contains(&o.regime),
        SansObjet::Exclusions => texte.r123_48.exclusions.iter().any(|e| e.vise(o, p.fonction, p.plage.debut)),
    }
}

/// The level from which the grade has the pay of A12.al1, for the fonctions outside A3; `None` when it never has.
fn niveau_seuil<T: Applique>(applique: T, p: &Periode) -> Option<u8> {
    let texte = applique.texte();
    if p.fonction.est_de_l_article_3() || p.fonction == Fonction::Autre {
        return None;
    }
    let national = texte.a01.est_national(p.organisme.regime, p.organisme.genre);
    let vise = |s: &&Seuil| {
        s.regime == p.organisme.regime
            && s.qualite.is_none_or(|q| q == p.qualite)
            && match s.lieu {
                Lieu::Partout => true,
                Lieu::National => national,
                Lieu::Base => !national,
            }
    };
    let du_regime = texte.a12.seuils.iter().filter(vise);
    let general = du_regime.fold(None, |plus_bas: Option<u8>, s| Some(plus_bas.map_or(s.niveau, |n| n.min(s.niveau))));
    if !T::AMENDE {
        return general;
    }
    let particuliers = applique.suites().seuils.iter().filter(|s| {
        s.fonction.is_none_or(|f| f == p.fonction) && s.avant.is_none_or(|jour| p.plage.debut < jour) && vise(&&s.seuil)
    });
    particuliers.map(|s| s.seuil.niveau).chain(general).min()
}

/// Which periods can play which part for some demande: the steps look at no other.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Roles {
    /// Emplois de direction.
    pub(crate) de_direction: Rangs,
    /// Nominations that assimilate to an ancien élève (R123-45.al3): under later states only.
    pub(crate) assimilees: Rangs,
    /// Accountants of A12.al2.
    pub(crate) comptables: Rangs,
    /// Computing emplois of A14.al1.1, or those the commission may deem equivalent.
    pub(crate) informatiques: Rangs,
    /// Agents of the CANSSM of category A.
    pub(crate) titulaires: Rangs,
    /// Emplois of an agency, or whose class a merger keeps (A19bis, A28.al2, A28.al3): under later states only.
    pub(crate) particulieres: Rangs,
}

impl Roles {
    /// No part for any period.
    const AUCUN: Self = Self {
        de_direction: Rangs::AUCUN,
        assimilees: Rangs::AUCUN,
        comptables: Rangs::AUCUN,
        informatiques: Rangs::AUCUN,
        titulaires: Rangs::AUCUN,
        particulieres: Rangs::AUCUN,
    };

    #[inline]
    fn ajouter<T: Applique>(&mut self, bit: u32, applique: T, p: &Periode) {
        let texte = applique.texte();
        let de_direction = p.derives.de_direction_des != Date::JAMAIS;
        self.de_direction.ajouter(bit, de_direction);
        self.comptables.ajouter(bit, anciennete::est_comptable(texte, p));
        let informatique = informatique::est_nomme(texte, p).is_some() || informatique::est_equivalent(applique, p);
        self.informatiques.ajouter(bit, informatique);
        self.titulaires.ajouter(bit, recevabilite::est_titulaire_de_la_canssm(texte, p));
        if T::AMENDE {
            self.assimilees.ajouter(bit, de_direction || est_assimilee_hors_article_1(p));
            let conservee = || applique.suites().conservees.iter().any(|regle| est_tenu(regle, p));
            self.particulieres.ajouter(bit, (applique.suites().ars && est_ars(p)) || conservee());
        }
    }
}

/// The origin of a nomination matters only for emplois de direction whose class of origin calls for A18.al3, or is unknown.
pub(crate) fn origine_manque(texte: &Texte, p: &Periode) -> bool {
    p.section_origine.is_none()
        && p.derives.de_direction_des != Date::JAMAIS
        && texte.a18.appelle(p.plage.debut.annee(), p.classe_origine)
}

/// What is derived of a dossier under one state of the text, besides what stands beside each period.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Derivation {
    /// The state; `None` as long as nothing has been derived.
    pub(crate) etat: Option<EtatDuTexte>,
    /// The table of article 3 of the list: the last one looked at.
    pub(crate) table: Table,
    /// Is some fact missing that may be?
    pub(crate) incomplet: bool,
    /// The classes in which an emploi de direction can give time: every one where a class can change.
    pub(crate) classes: Classes,
    /// Which periods can play which part.
    pub(crate) roles: Roles,
    pub(crate) nominations: Nominations,
}

impl Derivation {
    /// Of the dossier in which every fact is missing.
    pub(crate) const RIEN: Self = Self {
        etat: Some(EtatDuTexte::E2000),
        table: Table::INITIALE,
        incomplet: true,
        classes: Classes::AUCUNE,
        roles: Roles::AUCUN,
        nominations: Nominations::AUCUNE,
    };

    /// Was it derived for the list of that year under that state? (The initial text knows one table.)
    #[inline]
    pub(crate) fn est_pour(&self, etat: EtatDuTexte, annee: u16) -> bool {
        self.etat == Some(etat) && (etat == EtatDuTexte::E2000 || self.table == etat.table_de_la_liste(annee))
    }
}

/// What is derived from facts tells two dossiers apart no more than they do.
macro_rules! indifferent {
    ($($Type:ty),+) => { $(
        impl PartialEq for $Type {
            fn eq(&self, _: &Self) -> bool {
                true
            }
        }
        impl Eq for $Type {}
        impl Hash for $Type {
            fn hash<H: Hasher>(&self, _: &mut H) {}
        }
    )+ };
}
indifferent!(Derives, ClassesDerivees, Derivation);

impl Dossier {
    /// Derives anew what follows from the facts, under a text; to be called after every change of them.
    #[inline(always)]
    pub(crate) fn deriver<T: Applique>(&mut self, applique: T, derniere: Table) {
        let texte = applique.texte();
        let (mut roles, mut incomplet, mut tenues) = (Roles::AUCUN, false, Classes::AUCUNE);
        let mut nominations = Nominations::AUCUNE;
        let mut bit = 1;
        for periode in &mut self.carriere {
            for rang in 0..periode.reclassements.len() {
                let categorie = periode.reclassements.get(rang).map_or(Categorie::Sans, |r| r.categorie);
                let connu = est_connu(texte, periode);
                let premiere = premiere_table(periode, derniere);
                let classes = if connu { classes(periode, premiere, categorie) } else { Classes::AUCUNE };
                if let Some(r) = periode.reclassements.get_mut(rang) {
                    r.classes = ClassesDerivees(classes);
                }
            }
            periode.derives = Derives::de(applique, periode, derniere);
            roles.ajouter(bit, applique, periode);
            nominations.ajouter(texte, periode);
            incomplet |= niveau_manque(periode) || origine_manque(texte, periode);
            if T::AMENDE && periode.derives.de_direction_des != Date::JAMAIS {
                let stable = periode.derives.classe.filter(|_| periode.maintien.is_none());
                tenues = tenues.union(stable.map_or(Classes::TOUTES, Classe::seule));
            }
            bit <<= 1;
        }
        self.derivation.incomplet = incomplet || quelque_fait_manque(applique, self);
        self.derivation.classes = tenues;
        self.derivation.roles = roles;
        self.derivation.nominations = nominations;
        self.derivation.table = derniere;
    }
}

/// A dossier under one state of the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Instruction<'a, T> {
    pub(crate) dossier: &'a DossierVu,
    pub(crate) texte: T,
}

/// Evaluates the last expression with `$instruction` bound to the dossier under a state of the text: once for the initial text, whose
/// tables are constants, once for any later one.
macro_rules! instruire {
    ($dossier:expr, $etat:expr, $annee:expr, |$instruction:ident| $reponse:expr) => {{
        let etat: $crate::texte::version::EtatDuTexte = $etat;
        $crate::etapes::instruction::preparation::sur_prepare($dossier, etat, $annee, |dossier| match etat.suivant() {
            None => {
                let texte = $crate::texte::version::Initial;
                let $instruction = $crate::etapes::instruction::Instruction { dossier, texte };
                $reponse
            }
            Some(suivant) => {
                let texte = $crate::texte::version::Amende { texte: &suivant.texte, suites: &suivant.suites };
                let $instruction = $crate::etapes::instruction::Instruction { dossier, texte };
                $reponse
            }
        })
    }};
}
pub(crate) use instruire;

/// One period of a career, with its index.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Emploi<'a> {
    pub(crate) rang: u8,
    pub(crate) periode: &'a Periode,
}

impl Deref for Emploi<'_> {
    type Target = Periode;
    #[inline]
    fn deref(&self) -> &Periode {
        self.periode
    }
}

impl<'a, T> Instruction<'a, T> {
    /// The career.
    #[inline]
    pub(crate) fn emplois(&self) -> impl Iterator<Item = Emploi<'a>> + use<'a, T> {
        (0_u8..).zip(&self.dossier.carriere).map(|(rang, periode)| Emploi { rang, periode })
    }

    /// These periods of it.
    #[inline]
    pub(crate) fn parmi(&self, rangs: Rangs) -> impl Iterator<Item = Emploi<'a>> + use<'a, T> {
        let carriere = &self.dossier.carriere;
        rangs.iter().filter_map(move |rang| Some(Emploi { rang, periode: carriere.get(usize::from(rang))? }))
    }

    /// The period at that index of it.
    #[inline]
    pub(crate) fn emploi(&self, rang: u8) -> Option<Emploi<'a>> {
        Some(Emploi { rang, periode: self.dossier.carriere.get(usize::from(rang))? })
    }
}
