//! Demandes evaluated on every core, each person's facts read once, and answered in the order they were asked.

use crate::arret::Arret;
use crate::cles::{Curseur, Ids, Mauvais, Motif};
use crate::colonnes::Textes;
use crate::compte::Etat;
use crate::erreur::Erreur;
use crate::jointure::{Jointure, coder};
use crate::maniere::Maniere;
use crate::modeles::Modeles;
use crate::noeud::Rangee;
use crate::ordre::Bornes;
use crate::ouvriers::partager;
use crate::sortie::{Reste, Sortie, Vue};
use crate::table::Table;
use arrow_array::{ArrayRef, RecordBatch};
use liste_aptitude_noyau::constat::Constat;
use liste_aptitude_noyau::decision::{Fait, Verdict};
use liste_aptitude_noyau::format::{lire_demande_sous, lire_dossier_dans};
use liste_aptitude_noyau::texte::version::EtatDuTexte;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::{Decision, Demande, Dossier, evaluer_sous, evaluer_sous_dans, verdict_sous};
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Rows of one batch of the result.
pub(crate) const TRANCHE: usize = 8192;
/// Rows answered between two looks at signals: enough of them for those of neighbouring persons to be read together.
pub(crate) const BLOC: usize = 1 << 18;
/// Persons looked at together before they are read, where they are in any order.
const D_AVANCE: usize = 16;
/// No person has the id of the row.
const PERSONNE: u32 = u32::MAX;

/// How demandes are evaluated.
pub(crate) struct Tache<'a> {
    pub(crate) jointure: &'a Jointure,
    pub(crate) maniere: &'a Maniere,
    /// Within which the ids of the demandes are, where the persons are some of many.
    pub(crate) bornes: Option<&'a Bornes>,
    /// Threads that it works on.
    pub(crate) fils: usize,
}

/// Some rows of demandes.
struct Tranche {
    table: Table,
    ids: Ids,
    colonne: ArrayRef,
    /// Can the ids go out as they came in?
    intacts: bool,
    premiere: u64,
    personnes: Vec<u32>,
}

/// What is used again from one row to the next.
struct Chambre {
    dossier: Box<Dossier>,
    modeles: Modeles,
    /// The person read last, and what was wrong with it.
    lu: Option<(u32, Option<Erreur>)>,
    decision: Option<Box<Decision>>,
    etat: Option<EtatDuTexte>,
}

/// Answers kept in the order of the persons.
#[derive(Default)]
struct Gardees {
    reponses: Vec<Result<Gardee, Box<Erreur>>>,
    constats: Vec<Constat>,
    faits: Vec<Fait>,
}

struct Gardee {
    annee: u16,
    classe: Classe,
    verdict: Verdict,
    reste: Option<Reste>,
    constats: Range<usize>,
    faits: Range<usize>,
}

impl Tache<'_> {
    /// The answers to some batches, the first row of which has this number.
    pub(crate) fn bloc(&self, lots: &[RecordBatch], premiere: u64) -> Result<Vec<RecordBatch>, Arret> {
        let mut parts = Vec::new();
        let mut numero = premiere;
        for lot in lots {
            for debut in (0..lot.num_rows()).step_by(TRANCHE) {
                let part = lot.slice(debut, TRANCHE.min(lot.num_rows() - debut));
                let lignes = part.num_rows();
                parts.push((part, numero));
                numero = numero.saturating_add(lignes as u64);
            }
        }
        let tranches = partager(parts, self.fils, |(part, numero)| self.preparer(&part, numero));
        let tranches = tranches.into_iter().collect::<Result<Vec<_>, _>>()?;
        // Facts read once for all the demandes of a person pay for putting them in order; those of as many persons do not.
        if lots.iter().map(RecordBatch::num_rows).sum::<usize>() <= self.jointure.nombre()
            || tranches.iter().all(Tranche::est_en_ordre)
        {
            partager(tranches.iter().collect(), self.fils, |tranche| self.en_ordre(tranche)).into_iter().collect()
        } else {
            self.par_personne(&tranches)
        }
    }

    fn preparer(&self, part: &RecordBatch, premiere: u64) -> Result<Tranche, Arret> {
        let (table, colonne) = coder(part)?;
        let ids = Ids::nouveaux(&colonne);
        let mut intacts = ids.est_directe();
        let mut curseur = Curseur::default();
        let personne = |rang| match self.jointure.trouver(&mut curseur, &ids, rang) {
            Ok(personne) => personne.and_then(|p| u32::try_from(p).ok()).unwrap_or(PERSONNE),
            Err(mauvais) => {
                intacts &= mauvais.motif == Motif::IdAbsent;
                PERSONNE
            }
        };
        let personnes: Vec<u32> = (0..part.num_rows()).map(personne).collect();
        if let Some(bornes) = self.bornes {
            let ailleurs = |id: &str| !bornes.contiennent(id);
            let inconnues = (0..).zip(&personnes).filter(|(_, personne)| **personne == PERSONNE);
            if inconnues.filter_map(|(rang, _)| ids.id(rang).ok()).any(ailleurs) {
                return Err(Arret::Desordre);
            }
        }
        Ok(Tranche { table, ids, colonne, intacts, premiere, personnes })
    }

    fn en_ordre(&self, tranche: &Tranche) -> Result<RecordBatch, Arret> {
        let mut chambre = Chambre::nouvelle(self.maniere.etat);
        let mut sortie = Sortie::nouvelle(&self.maniere.choix, tranche.personnes.len());
        let mut erreurs = 0;
        let en_ordre = tranche.est_en_ordre();
        for rang in 0..tranche.personnes.len() {
            if !en_ordre && rang % D_AVANCE == 0 {
                let fin = tranche.personnes.len().min(rang + D_AVANCE);
                self.jointure.approcher(&tranche.personnes[rang..fin]);
            }
            match self.repondre(&mut chambre, tranche, rang) {
                Ok(vue) => sortie.decision(&vue),
                Err(erreur) => {
                    erreurs += 1;
                    sortie.erreur(erreur);
                }
            }
        }
        self.compter(tranche, erreurs);
        Ok(sortie.finir(tranche.colonne_des_ids()?)?)
    }

    /// Demandes in any order: taken in that of the persons, whose facts then lie side by side, and put back into their own.
    fn par_personne(&self, tranches: &[Tranche]) -> Result<Vec<RecordBatch>, Arret> {
        let lignes = tranches
            .iter()
            .enumerate()
            .flat_map(|(t, tranche)| (0..tranche.personnes.len()).map(move |rang| (t, rang)));
        let mut ordre: Vec<(u32, usize, usize)> =
            lignes.map(|(t, rang)| (tranches[t].personnes[rang], t, rang)).collect();
        ordre.sort_unstable();
        let parts: Vec<_> = ordre.chunks(TRANCHE).collect();
        let gardees = partager(parts, self.fils, |part| {
            let mut chambre = Chambre::nouvelle(self.maniere.etat);
            let mut gardees = Gardees::default();
            for &(_, t, rang) in part {
                gardees.garder(self.repondre(&mut chambre, &tranches[t], rang));
            }
            gardees
        });
        let mut places: Vec<Vec<(usize, usize)>> = tranches.iter().map(|t| vec![(0, 0); t.personnes.len()]).collect();
        for (rang, &(_, t, ligne)) in ordre.iter().enumerate() {
            places[t][ligne] = (rang / TRANCHE, rang % TRANCHE);
        }
        let travaux = tranches.iter().zip(&places).collect();
        let faites = partager(travaux, self.fils, |(tranche, places)| {
            let mut sortie = Sortie::nouvelle(&self.maniere.choix, places.len());
            let mut erreurs = 0;
            for &(part, rang) in places {
                let gardees = &gardees[part];
                match &gardees.reponses[rang] {
                    Ok(gardee) => sortie.decision(&gardees.vue(gardee)),
                    Err(erreur) => {
                        erreurs += 1;
                        sortie.erreur(erreur.as_ref().clone());
                    }
                }
            }
            self.compter(tranche, erreurs);
            Ok(sortie.finir(tranche.colonne_des_ids()?)?)
        });
        faites.into_iter().collect()
    }

    fn repondre<'c>(&self, chambre: &'c mut Chambre, tranche: &Tranche, rang: usize) -> Result<Vue<'c>, Erreur> {
        let numero = tranche.premiere.saturating_add(u64::try_from(rang).unwrap_or(u64::MAX));
        let personne = match tranche.personnes[rang] {
            PERSONNE => {
                return Err(match tranche.ids.id(rang) {
                    Ok(id) => Erreur::sans_personne(self.maniere.voix, id),
                    Err(Mauvais { motif, trouve }) => {
                        Erreur::de_l_id(self.maniere.voix, numero, motif, trouve.as_deref().map(Into::into))
                    }
                });
            }
            personne => personne,
        };
        if let Some(erreur) = self.lire(chambre, personne) {
            return Err(erreur.clone());
        }
        let demande =
            lire_demande_sous(&Rangee { table: &tranche.table, rang, personne: None, modeles: None }, chambre.etat);
        let demande =
            demande.map_err(|e| Erreur::de_la_demande(self.maniere.voix, &e, &tranche.table, rang, numero))?;
        Ok(if self.maniere.choix.du_verdict { chambre.verdict(&demande) } else { chambre.decision(&demande) })
    }

    /// Reads the facts of a person, unless they were those of the row before.
    fn lire<'c>(&self, chambre: &'c mut Chambre, personne: u32) -> Option<&'c Erreur> {
        if chambre.lu.as_ref().is_none_or(|(lue, _)| *lue != personne) {
            let rang = personne as usize;
            let erreur = if self.jointure.etat(rang) == Etat::Double {
                Some(Erreur::double(self.maniere.voix, self.jointure, rang))
            } else {
                let lu = {
                    let personne = self.jointure.personne(rang, &chambre.modeles);
                    let table = self.jointure.personnes();
                    let rangee = Rangee { table, rang, personne: Some(&personne), modeles: None };
                    lire_dossier_dans(&rangee, &mut chambre.dossier)
                };
                if chambre.modeles.en_manque() {
                    // What is derived of a period under the initial text is lent with it.
                    chambre.dossier.instruire(EtatDuTexte::E2000);
                    let rangs = self.jointure.periodes(rang);
                    chambre.modeles.garder(self.jointure.carriere(), rangs.rangs(), chambre.dossier.carriere());
                }
                self.jointure.noter(rang, if lu.is_ok() { Etat::Evaluee } else { Etat::Refusee });
                lu.err().map(|e| Erreur::du_dossier(self.maniere.voix, &e, self.jointure, rang))
            };
            chambre.lu = Some((personne, erreur));
        }
        chambre.lu.as_ref().and_then(|(_, erreur)| erreur.as_ref())
    }

    fn compter(&self, tranche: &Tranche, erreurs: u64) {
        self.jointure.demandes.fetch_add(tranche.personnes.len() as u64, Ordering::Relaxed);
        self.jointure.demandes_en_erreur.fetch_add(erreurs, Ordering::Relaxed);
    }
}

impl Tranche {
    /// Do the persons follow each other as in their table, but for a few?
    fn est_en_ordre(&self) -> bool {
        let retours = self.personnes.windows(2).filter(|p| p[1] < p[0]).count();
        retours <= self.personnes.len() / 16
    }

    fn colonne_des_ids(&self) -> Result<ArrayRef, Arret> {
        if self.intacts {
            return Ok(Arc::clone(&self.colonne));
        }
        let mut textes = Textes::nouveaux(self.personnes.len());
        for rang in 0..self.personnes.len() {
            textes.mettre(self.ids.id(rang).ok());
        }
        Ok(textes.finir()?)
    }
}

impl Chambre {
    fn nouvelle(etat: Option<EtatDuTexte>) -> Self {
        Self { dossier: Box::default(), modeles: Modeles::nouveaux(), lu: None, decision: None, etat }
    }

    fn etat(&self, demande: &Demande) -> EtatDuTexte {
        self.etat.unwrap_or_else(|| EtatDuTexte::de_la_liste(demande.annee()))
    }

    fn verdict(&mut self, demande: &Demande) -> Vue<'_> {
        let etat = self.etat(demande);
        self.dossier.instruire_pour(etat, demande.annee());
        let verdict = verdict_sous(etat, &*self.dossier, demande);
        Vue { annee: demande.annee(), classe: demande.classe(), verdict, reste: None, constats: &[], faits: &[] }
    }

    fn decision(&mut self, demande: &Demande) -> Vue<'_> {
        let etat = self.etat(demande);
        self.dossier.instruire_pour(etat, demande.annee());
        if let Some(decision) = &mut self.decision {
            evaluer_sous_dans(etat, &*self.dossier, demande, decision);
        }
        let d = self.decision.get_or_insert_with(|| Box::new(evaluer_sous(etat, &*self.dossier, demande)));
        let reste = Some(Reste::de(d));
        Vue {
            annee: d.annee,
            classe: d.classe,
            verdict: d.verdict,
            reste,
            constats: &d.constats,
            faits: &d.faits_manquants,
        }
    }
}

impl Gardees {
    fn garder(&mut self, reponse: Result<Vue<'_>, Erreur>) {
        let gardee = reponse.map_err(Box::new).map(|vue| {
            let (constats, faits) = (self.constats.len(), self.faits.len());
            self.constats.extend_from_slice(vue.constats);
            self.faits.extend_from_slice(vue.faits);
            Gardee {
                annee: vue.annee,
                classe: vue.classe,
                verdict: vue.verdict,
                reste: vue.reste,
                constats: constats..self.constats.len(),
                faits: faits..self.faits.len(),
            }
        });
        self.reponses.push(gardee);
    }

    fn vue(&self, gardee: &Gardee) -> Vue<'_> {
        Vue {
            annee: gardee.annee,
            classe: gardee.classe,
            verdict: gardee.verdict,
            reste: gardee.reste,
            constats: &self.constats[gardee.constats.clone()],
            faits: &self.faits[gardee.faits.clone()],
        }
    }
}
