//! The effects under the later states: every figure counted by hand in the text of the state.

use crate::le;
use liste_aptitude_noyau::constat::Etat::{Appreciation, NonRemplie, Remplie};
use liste_aptitude_noyau::effets::ErreurEffet;
use liste_aptitude_noyau::effets::acces::{FaitsAcces, TitreAcces, acces_emploi_sous, acces_sous};
use liste_aptitude_noyau::effets::acheminement::acheminement_sous;
use liste_aptitude_noyau::effets::commission::{
    QualiteMembre, Voix, VoixPresident, mandat_sous, participation_sous, scrutin, scrutin_sous, sieges_sous,
    suppleance_sous, voix_du_siege_sous, voix_sous,
};
use liste_aptitude_noyau::effets::designation::{
    AgentEnFonction, EmploiVise, EtatAgrement, ModeDesignation, designation_sous,
};
use liste_aptitude_noyau::effets::quotas::{Effectifs, quotas, quotas_sous};
use liste_aptitude_noyau::texte::art_02::{Groupe, Provenance};
use liste_aptitude_noyau::texte::art_16::{Destinataire, Origine, Relais};
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::texte::version::EtatDuTexte::{self, *};
use liste_aptitude_noyau::vocabulaire::classe::{Classe, Classes};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::formation::DiplomeInformatique;
use liste_aptitude_noyau::vocabulaire::organisme::{Regime, TypeOrganisme};

/// Chair, administration, bodies, senior managers: thirty seats, then 24; then 23 holders with 24 votes.
#[test]
fn les_sieges_et_les_voix_de_chaque_etat() {
    let cas = [
        (E2000, [1, 9, 10, 10], 30),
        (E2005, [1, 9, 10, 10], 30),
        (E2007, [1, 9, 10, 10], 30),
        (E2008, [1, 7, 8, 8], 24),
        (E2010, [1, 7, 8, 8], 24),
        (E2011, [1, 7, 8, 8], 24),
        (E2012, [1, 6, 8, 8], 24),
        (E2014, [1, 6, 8, 8], 24),
    ];
    for (etat, groupes, voix) in cas {
        let sieges = sieges_sous(etat);
        let par_groupe = |g: Groupe| sieges.iter().filter(|s| s.groupe == g).map(|s| s.nombre).sum::<u8>();
        assert_eq!(Groupe::TOUTES.iter().map(|&g| par_groupe(g)).collect::<Vec<_>>(), groupes, "{etat}");
        assert_eq!(voix_sous(etat), voix, "{etat}");
        assert_eq!(etat.texte().a02.titulaires, groupes.iter().sum::<u8>(), "{etat}");
    }
}

#[test]
fn les_lignes_qui_changent() {
    #[rustfmt::skip] // one row = a state, a line of A2.al2, its seats, who may be represented, the votes of each holder
    let cas = [
        (E2007, "A2.al2.3.g@2007", 3, true,  1, Provenance::Fonctions), // RSI: the director general and two others
        (E2007, "A2.al2.4.e@2007", 1, false, 1, Provenance::Election),
        (E2008, "A2.al2.2.d@2008", 2, false, 1, Provenance::Choix),
        (E2008, "A2.al2.3.g@2008", 1, true,  1, Provenance::Fonctions),
        (E2008, "A2.al2.4.d@2008", 1, false, 1, Provenance::Syndicats), // no longer elected
        (E2010, "A2.al2.4.d@2010", 1, false, 1, Provenance::Syndicats),
        (E2011, "A2.al2.4.c@2010", 1, false, 1, Provenance::Election),
        (E2012, "A2.al2.2.d@2012", 1, false, 2, Provenance::Choix),     // two votes
        (E2012, "A2.al2.2.e@2012", 2, false, 1, Provenance::Choix),
        (E2013, "A2.al2.2.d@2013", 1, false, 2, Provenance::Choix),
        (E2014, "A2.al2.3.h@2013", 1, true,  1, Provenance::Fonctions),
    ];
    for (etat, id, nombre, representable, voix, provenance) in cas {
        let siege = sieges_sous(etat).iter().find(|s| s.disposition.to_string() == id);
        let siege = siege.unwrap_or_else(|| panic!("{etat}: no {id}"));
        assert_eq!((siege.nombre, siege.representable, siege.provenance), (nombre, representable, provenance), "{id}");
        assert_eq!(voix_du_siege_sous(etat, siege), voix, "{id}");
    }
    let elus = |etat| sieges_sous(etat).iter().filter(|s| s.provenance == Provenance::Election).count();
    assert_eq!([E2000, E2007, E2008, E2014].map(elus), [4, 4, 1, 1]);
    for etat in [E2007, E2008, E2010, E2012, E2013] {
        let liste = format!("@{}", etat.nom());
        assert!(sieges_sous(etat).iter().all(|s| s.disposition.to_string().ends_with(&liste)), "{etat}");
    }
}

/// Half of 24 votes is not more than half; thirteen are. Under the initial text thirty may be present.
#[test]
fn un_scrutin_selon_l_etat() {
    use VoixPresident::{Absent, Contre, Pour};
    #[rustfmt::skip] // one row = state, votes present, for, against, the chair; adopted, settled by the chair, where
    let cas = [
        (E2007, 30, 16, 14, Absent, true,  false, "A2.al6@2007"),
        (E2008, 24, 13, 11, Contre, true,  false, "A2.al6@2008"),
        (E2008, 24, 12, 12, Pour,   true,  true,  "A2.al6@2008"),
        (E2011, 24, 12, 12, Contre, false, true,  "A2.al6@2010"),
        (E2012, 24, 12, 11, Pour,   false, false, "A2.al6@2012"),
        (E2013, 23, 11, 11, Pour,   true,  true,  "A2.al7@2013"),
        (E2014, 24, 13,  0, Absent, true,  false, "A2.al7@2013"),
    ];
    for (etat, presents, pour, contre, president, adopte, preponderante, disposition) in cas {
        let s = scrutin_sous(etat, presents, pour, contre, president).expect("a possible vote");
        assert_eq!(
            (s.adopte, s.preponderante, s.disposition.to_string()),
            (adopte, preponderante, disposition.to_owned())
        );
    }
    assert_eq!(scrutin_sous(E2008, 25, 13, 12, Pour), Err(ErreurEffet::PresentsExcedentaires));
    assert_eq!(scrutin_sous(E2000, 30, 15, 15, Pour), scrutin(30, 15, 15, Pour));
}

#[test]
fn qui_siege_et_qui_preside_selon_l_etat() {
    // An official who advises, then the director of the UCANSS, whose vote is that of his seat (A2.al2.3.b).
    #[rustfmt::skip] // one row = a state, the alinéa of the vote, that of the secretary, his voice
    let cas = [
        (E2005, "A2.al6",      "A2.al7",      Voix::Consultative),
        (E2007, "A2.al6@2007", "A2.al7@2007", Voix::Aucune),
        (E2013, "A2.al7@2013", "A2.al8@2013", Voix::Aucune),
    ];
    for (etat, vote, secretaire, voix) in cas {
        assert_eq!(participation_sous(etat, QualiteMembre::Titulaire).disposition.to_string(), vote);
        let p = participation_sous(etat, QualiteMembre::Secretaire);
        assert_eq!((p.siege, p.voix, p.disposition.to_string()), (true, voix, secretaire.to_owned()), "{etat}");
    }
    for etat in EtatDuTexte::TOUTES {
        let suppleance = suppleance_sous(*etat);
        assert_eq!(suppleance.is_some(), matches!(etat, E2013 | E2014), "{etat}");
        if let Some(s) = suppleance {
            let sieges: Vec<String> = s.sieges.iter().map(ToString::to_string).collect();
            assert_eq!(sieges, ["A2.al2.2.d@2013", "A2.al2.2.b@2013"], "the inspector, then the deputy director");
            assert!(s.sieges.iter().all(|r| sieges_sous(*etat).iter().any(|siege| siege.disposition == *r)));
            assert_eq!(s.disposition.to_string(), "A2.al6@2013");
        }
    }
}

/// Four years from 15 October 2008 end on 14 October 2012; six months more on 14 April 2013, twelve on 14 October 2013.
#[test]
fn un_mandat_selon_l_etat() {
    for (etat, terme) in [(E2000, "2013-04-14"), (E2012, "2013-04-14"), (E2013, "2013-10-14"), (E2014, "2013-10-14")] {
        let m = mandat_sous(etat, le("2008-10-15")).expect("within the calendar");
        assert_eq!((m.fin, m.fin_au_plus_tard), (le("2012-10-14"), le(terme)), "{etat}");
        assert_eq!(m.prorogation_permise(le("2013-04-15")), matches!(etat, E2013 | E2014), "{etat}");
    }
}

const LISTE: Effectifs = Effectifs { premiere: 550, deuxieme: 105, deuxieme_informatique: 11, troisieme: 10 };

/// 550 in the first section: a fifth is 110, a fiftieth 11. Of 500 the year before: 100 and 10.
#[test]
fn les_plafonds_de_chaque_etat() {
    for etat in [E2000, E2003, E2007, E2008, E2010, E2011, E2013] {
        let q = quotas_sous(etat, &LISTE, Some(500), false).expect("a possible list");
        assert_eq!((q.fixes.deuxieme.plafond, q.fixes.troisieme.plafond, q.au_choix), (110, 11, None), "{etat}");
        assert_eq!(quotas_sous(etat, &LISTE, None, false), Ok(q), "the list before plays no part");
    }
    assert_eq!(quotas_sous(E2000, &LISTE, None, true).map(|q| q.fixes), quotas(&LISTE, true));
    #[rustfmt::skip] // one row = a state, where its ceilings stand
    let cas = [
        (E2003, "A9.al3@2003", "A10.al1"),
        (E2007, "A9.al3@2007", "A10.al1"),
        (E2008, "A9.al3@2007", "A10.al1@2008"),
        (E2010, "A9.al3@2010", "A10.al1@2010"),
        (E2011, "A9.al3@2010", "A10.al1@2011"),
        (E2014, "A9.al3@2014", "A10.al1@2014"),
    ];
    for (etat, deuxieme, troisieme) in cas {
        let q = quotas_sous(etat, &LISTE, Some(500), false).expect("a possible list").fixes;
        assert_eq!(q.deuxieme.disposition.to_string(), deuxieme, "{etat}");
        assert_eq!(q.deuxieme_informatique.disposition.to_string(), deuxieme, "{etat}");
        assert_eq!(q.troisieme.disposition.to_string(), troisieme, "{etat}");
    }
}

/// R123-45.al6 is gone from the list of 2010 on: nothing raises a fiftieth to a fifth any more.
#[test]
fn la_troisieme_section_n_est_plus_relevee() {
    for (etat, plafond) in [(E2000, 110), (E2008, 110), (E2010, 11), (E2013, 11)] {
        let q = quotas_sous(etat, &LISTE, None, true).expect("a possible list");
        assert_eq!(q.fixes.troisieme.plafond, plafond, "{etat}");
    }
}

/// More than a tenth above 500 begins at 551: at 550 the commission has no choice.
#[test]
fn la_liste_precedente_depuis_2014() {
    let q = quotas_sous(E2014, &LISTE, Some(500), false).expect("a possible list");
    assert_eq!((q.fixes.deuxieme.plafond, q.fixes.deuxieme.depassement), (100, 5));
    assert_eq!((q.fixes.deuxieme_informatique.plafond, q.fixes.deuxieme_informatique.depassement), (10, 1));
    assert_eq!((q.fixes.troisieme.plafond, q.fixes.troisieme.depassement), (10, 0));
    assert_eq!(q.au_choix, None);
    let accrue = Effectifs { premiere: 551, ..LISTE };
    let q = quotas_sous(E2014, &accrue, Some(500), false).expect("a possible list");
    assert_eq!(q.fixes.deuxieme.plafond, 100);
    let choix = q.au_choix.expect("551 is more than a tenth above 500");
    assert_eq!((choix.deuxieme.plafond, choix.deuxieme.depassement, choix.troisieme.plafond), (110, 0, 11));
    assert_eq!(choix.deuxieme.disposition.to_string(), "A9.al4@2014");
    assert_eq!(choix.troisieme.disposition.to_string(), "A10.al2@2014");
    let nee_de_rien = quotas_sous(E2014, &LISTE, Some(0), false).expect("a possible list");
    assert!(nee_de_rien.au_choix.is_some() && nee_de_rien.fixes.deuxieme.plafond == 0);
    assert_eq!(quotas_sous(E2014, &LISTE, None, false), Err(ErreurEffet::PrecedenteAbsente));
    let faux = Effectifs { deuxieme_informatique: 106, ..LISTE };
    assert_eq!(quotas_sous(E2014, &faux, Some(500), false), Err(ErreurEffet::InformatiqueExcedentaire));
}

/// An agent of a national body, agréé, who was never inscribed in the class of his emploi: A23.al2 stands against him where it names
/// his regime, and where A1 does not know the regime yet A23.al1 does.
#[test]
fn l_agent_national_selon_l_etat() {
    #[rustfmt::skip] // one row = a regime, a state; what comes out, where
    let cas = [
        (Regime::General, E2000, NonRemplie, "A23.al2"),
        (Regime::Cavimac, E2000, NonRemplie, "A23.al1"),
        (Regime::General, E2003, NonRemplie, "A23.al2@2003"),
        (Regime::Cavimac, E2003, NonRemplie, "A23.al2@2003"),
        (Regime::Ava,     E2003, Remplie,    "A23.al1.2@2003"),
        (Regime::Sncf,    E2007, NonRemplie, "A23.al1@2003"),
        (Regime::Sncf,    E2008, NonRemplie, "A23.al2@2008"),
        (Regime::Ratp,    E2010, NonRemplie, "A23.al2@2008"),
        (Regime::Camieg,  E2012, NonRemplie, "A23.al2@2008"),
        (Regime::Cavimac, E2014, NonRemplie, "A23.al2@2008"),
        (Regime::Crpcen,  E2014, Remplie,    "A23.al1.2@2008"),
        (Regime::Rsi,     E2010, Remplie,    "A23.al1.2@2008"),
    ];
    for (regime, etat, attendu, disposition) in cas {
        let agent = AgentEnFonction {
            classe: Classe::AD1,
            agrement: EtatAgrement::Obtenu,
            regime,
            genre: TypeOrganisme::CaisseNationale,
            region: None,
            inscrit_dans_la_classe: Some(false),
        };
        let emploi = EmploiVise { classe: Classe::AD1, regime: Regime::General, region: None, autre_organisme: true };
        let faits = FaitsAcces::default();
        let d = designation_sous(etat, ModeDesignation::Designation, &agent, &emploi, &faits, Lectures::DEFAUT);
        assert_eq!((d.etat, d.disposition.to_string()), (attendu, disposition.to_owned()), "{regime} {etat}");
        let inscrit = AgentEnFonction { inscrit_dans_la_classe: Some(true), ..agent };
        let d = designation_sous(etat, ModeDesignation::Designation, &inscrit, &emploi, &faits, Lectures::DEFAUT);
        assert_eq!(d.etat == Remplie, !disposition.starts_with("A23.al1") || attendu == Remplie, "{regime} {etat}");
    }
}

/// A21.al2 opens letters b and c of class D3 in article 3: the non-salaried and the mines, then the RSI and the mines, then the RSI alone.
#[test]
fn l_ouverture_exceptionnelle_suit_l_article_3() {
    #[rustfmt::skip] // one row = a regime; is it opened under the states of 2000, 2008, 2010, 2011, 2012, 2014
    let cas = [
        (Regime::Organic,  [true,  true,  false, false, false, false]),
        (Regime::Canam,    [true,  true,  false, false, false, false]),
        (Regime::Mines,    [true,  true,  true,  true,  false, false]),
        (Regime::Rsi,      [false, false, true,  true,  true,  true]),
        (Regime::General,  [false; 6]),
        (Regime::Artistes, [false; 6]), // letter d
    ];
    for (regime, ouverts) in cas {
        let faits = FaitsAcces {
            regime: Some(regime),
            decision_nationale: Some(true),
            avis_infructueux: Some(2),
            ..FaitsAcces::default()
        };
        for (etat, ouvert) in [E2000, E2008, E2010, E2011, E2012, E2014].into_iter().zip(ouverts) {
            let attendu = if ouvert { Remplie } else { NonRemplie };
            let defaut = Lectures::DEFAUT;
            let a = acces_sous(etat, TitreAcces::Inscription, Classe::AD3, Classe::D3, &faits, defaut);
            assert_eq!((a.etat, a.disposition.to_string()), (attendu, "A21.al2".to_owned()), "{regime} {etat}");
            let d3 = Classes::de(&[Classe::D3]);
            assert_eq!(acces_emploi_sous(etat, TitreAcces::Inscription, Classe::AD3, d3, &faits, defaut), Some(a));
        }
    }
}

/// From the list of 2008 the commission may validate experience for a diploma (A14.al1.2), which A21.al3 asks for.
#[test]
fn le_diplome_de_l_article_14_selon_l_etat() {
    let faits =
        FaitsAcces { diplome: Some(DiplomeInformatique::Experience), experience: Some(false), ..FaitsAcces::default() };
    for (etat, attendu) in [(E2000, NonRemplie), (E2007, NonRemplie), (E2008, Appreciation), (E2014, Appreciation)] {
        let a = acces_sous(etat, TitreAcces::Agrement, Classe::D1, Classe::IF1, &faits, Lectures::DEFAUT);
        assert_eq!((a.etat, a.disposition.to_string()), (attendu, "A21.al3".to_owned()), "{etat}");
    }
}

/// R. 123-48 leaves no emploi of these bodies without agrément but in the public establishments and the CANSSM.
#[test]
fn sans_objet_n_est_un_agrement_qu_ou_rien_n_est_demande() {
    #[rustfmt::skip] // one row = a body, a state; what comes out, where
    let cas = [
        (Regime::General, TypeOrganisme::CaisseNationale, E2014, Remplie,    "A23.al1.2@2008"),
        (Regime::Mines,   TypeOrganisme::Canssm,          E2010, Remplie,    "A23.al1.2@2008"),
        (Regime::Cavimac, TypeOrganisme::CaisseNationale, E2003, NonRemplie, "A23.al1@2003"),
        (Regime::Sncf,    TypeOrganisme::CaisseNationale, E2008, NonRemplie, "A23.al1@2008"),
    ];
    for (regime, genre, etat, attendu, disposition) in cas {
        let agent = AgentEnFonction {
            classe: Classe::AD1,
            agrement: EtatAgrement::SansObjet,
            regime,
            genre,
            region: None,
            inscrit_dans_la_classe: Some(true),
        };
        let emploi = EmploiVise { classe: Classe::AD1, regime: Regime::General, region: None, autre_organisme: true };
        let (mode, faits) = (ModeDesignation::Designation, FaitsAcces::default());
        let d = designation_sous(etat, mode, &agent, &emploi, &faits, Lectures::DEFAUT);
        assert_eq!((d.etat, d.disposition.to_string()), (attendu, disposition.to_owned()), "{regime} {etat}");
    }
}

/// The regional directorates receive nothing any more from the list of 2011 on; from that of 2013 on there is one way by post.
#[test]
fn la_route_d_une_demande_selon_l_etat() {
    use Destinataire::{DirectionRegionale, Secretariat};
    use Origine::{Article19, OrganismeDeBase, OrganismeNational};
    use Relais::{Directeur, DirecteurNational, DirecteurOuPresident};
    #[rustfmt::skip] // one row = a state, where the candidate is; who receives, who hands on, where
    let cas = [
        (E2010, OrganismeDeBase,   DirectionRegionale, Directeur,            "A16.al2"),
        (E2011, OrganismeDeBase,   Secretariat,        Directeur,            "A16.al2@2011"),
        (E2012, OrganismeNational, Secretariat,        DirecteurNational,    "A16.al3@2011"),
        (E2012, Article19,         Secretariat,        DirecteurOuPresident, "A16.al4@2011"),
        (E2013, OrganismeDeBase,   Secretariat,        DirecteurOuPresident, "A16.al11@2013"),
        (E2014, OrganismeNational, Secretariat,        DirecteurOuPresident, "A16.al11@2014"),
        (E2014, Article19,         Secretariat,        DirecteurOuPresident, "A16.al11@2014"),
    ];
    for (etat, origine, destinataire, relais, disposition) in cas {
        let c = acheminement_sous(etat, origine);
        assert_eq!((c.origine, c.destinataire, c.relais), (origine, destinataire, relais), "{etat}");
        assert_eq!(c.disposition.to_string(), disposition);
    }
}
