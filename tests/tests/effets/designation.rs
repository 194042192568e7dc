//! A23: emplois that may be taken without being on the list.

use liste_aptitude_noyau::constat::Etat::{self, Appreciation, Inconnue, NonRemplie, Remplie};
use liste_aptitude_noyau::effets::acces::FaitsAcces;
use liste_aptitude_noyau::effets::designation::ModeDesignation::{Cumul, Designation};
use liste_aptitude_noyau::effets::designation::{
    AgentEnFonction, EmploiVise, EtatAgrement, ModeDesignation, designation,
};
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::formation::DiplomeInformatique as Diplome;
use liste_aptitude_noyau::vocabulaire::organisme::{Regime, Region, TypeOrganisme};

fn region(code: &str) -> Option<Region> {
    Some(Region::nouvelle(code).expect("a region"))
}

/// An agréé AD2 agent of a local body of the general regime, region 84.
fn agent() -> AgentEnFonction {
    AgentEnFonction {
        classe: Classe::AD2,
        agrement: EtatAgrement::Obtenu,
        regime: Regime::General,
        genre: TypeOrganisme::Organisme,
        region: region("84"),
        inscrit_dans_la_classe: None,
    }
}

/// An AD2 emploi of another body of the same region.
fn emploi() -> EmploiVise {
    EmploiVise { classe: Classe::AD2, regime: Regime::General, region: region("84"), autre_organisme: true }
}

fn voir(mode: ModeDesignation, agent: AgentEnFonction, emploi: EmploiVise) -> (Etat, String) {
    let d = designation(mode, &agent, &emploi, &FaitsAcces::default(), Lectures::DEFAUT);
    (d.etat, d.disposition.to_string())
}

fn est(etat: Etat, disposition: &str) -> (Etat, String) {
    (etat, disposition.to_owned())
}

#[test]
fn en_outre_dans_la_meme_region() {
    assert_eq!(voir(Cumul, agent(), emploi()), est(Remplie, "A23.al1.1"));
    let ailleurs = EmploiVise { region: region("11"), ..emploi() };
    assert_eq!(voir(Cumul, agent(), ailleurs), est(NonRemplie, "A23.al1.1"), "another region");
    let inconnue = EmploiVise { region: None, ..emploi() };
    assert_eq!(voir(Cumul, agent(), inconnue), est(Inconnue, "A23.al1.1"), "region not known");
    let sans_region = AgentEnFonction { region: None, ..agent() };
    assert_eq!(voir(Cumul, sans_region, emploi()), est(Inconnue, "A23.al1.1"), "own region not known");
    let chez_lui = EmploiVise { autre_organisme: false, ..emploi() };
    assert_eq!(voir(Cumul, agent(), chez_lui), est(NonRemplie, "A23.al1.1"), "his own body");
    for &classe in Classe::TOUTES {
        let attendu = if classe == Classe::AD2 { Remplie } else { NonRemplie };
        assert_eq!(voir(Cumul, agent(), EmploiVise { classe, ..emploi() }), est(attendu, "A23.al1.1"), "{classe}");
    }
}

#[test]
fn designe_dans_sa_classe_ou_dans_une_classe_ouverte() {
    let loin = EmploiVise { regime: Regime::Mines, region: region("11"), ..emploi() };
    assert_eq!(voir(Designation, agent(), loin), est(Remplie, "A23.al1.2"), "any regime and region");
    let chez_lui = EmploiVise { autre_organisme: false, ..emploi() };
    assert_eq!(voir(Designation, agent(), chez_lui), est(Remplie, "A23.al1.2"), "his own body");
    let hors = EmploiVise { regime: Regime::AutreR12345, ..emploi() };
    assert_eq!(voir(Designation, agent(), hors), est(NonRemplie, "A23.al1.2"), "a body outside A1");
    let vers = |classe| voir(Designation, agent(), EmploiVise { classe, ..emploi() });
    assert_eq!(vers(Classe::AD3), est(Remplie, "A23.al1.2"), "reached by A21.al1");
    for classe in [Classe::D1, Classe::D2, Classe::D3, Classe::AD1, Classe::IF1] {
        assert_eq!(vers(classe), est(NonRemplie, "A21.al1.5"), "{classe} is not reached");
    }
    assert_eq!(vers(Classe::IF2), est(Inconnue, "A21.al3"), "diploma and experience not known");
}

#[test]
fn la_classe_ouverte_suit_l_article_21() {
    let if2 = EmploiVise { classe: Classe::IF2, ..emploi() };
    let avec = |diplome, lectures| {
        let faits = FaitsAcces { diplome: Some(diplome), experience: Some(false), ..FaitsAcces::default() };
        designation(Designation, &agent(), &if2, &faits, lectures)
    };
    for (diplome, etat) in
        [(Diplome::Annexe3, Remplie), (Diplome::Equivalent, Appreciation), (Diplome::Aucun, NonRemplie)]
    {
        let d = avec(diplome, Lectures::DEFAUT);
        assert_eq!((d.etat, d.lectures), (etat, Lecture::L21.seule()), "{diplome}");
    }
    assert_eq!(avec(Diplome::Aucun, Lecture::L21.seule()).etat, Remplie, "A21.al1 alone");

    let ad3 = AgentEnFonction { classe: Classe::AD3, regime: Regime::Canam, genre: TypeOrganisme::Caisse, ..agent() };
    let d3 = EmploiVise { classe: Classe::D3, regime: Regime::Canam, ..emploi() };
    let faits = FaitsAcces { decision_nationale: Some(true), avis_infructueux: Some(2), ..FaitsAcces::default() };
    let exceptionnelle = |emploi: EmploiVise| designation(Designation, &ad3, &emploi, &faits, Lectures::DEFAUT).etat;
    assert_eq!(exceptionnelle(d3), Remplie, "A21.al2");
    assert_eq!(exceptionnelle(EmploiVise { regime: Regime::General, ..d3 }), NonRemplie, "not in the general regime");
}

#[test]
fn il_faut_etre_en_fonction_et_agree() {
    for mode in [Cumul, Designation] {
        for agrement in [EtatAgrement::Aucun, EtatAgrement::SansObjet] {
            let sans = AgentEnFonction { agrement, ..agent() };
            assert_eq!(voir(mode, sans, emploi()), est(NonRemplie, "A23.al1"), "{agrement}");
        }
        let hors = AgentEnFonction { regime: Regime::AutreR12345, ..agent() };
        assert_eq!(voir(mode, hors, emploi()), est(NonRemplie, "A23.al1"), "not in a body of A1");
    }
}

#[test]
fn l_agent_national_doit_avoir_ete_inscrit() {
    use TypeOrganisme::{CaisseNationale, Canssm};
    for (regime, genre) in [(Regime::General, CaisseNationale), (Regime::Mines, Canssm)] {
        for agrement in [EtatAgrement::SansObjet, EtatAgrement::Obtenu] {
            let national = AgentEnFonction { regime, genre, agrement, ..agent() };
            let inscrit = |inscrit_dans_la_classe| AgentEnFonction { inscrit_dans_la_classe, ..national };
            for (mode, item) in [(Cumul, "A23.al1.1"), (Designation, "A23.al1.2")] {
                assert_eq!(voir(mode, inscrit(Some(true)), emploi()), est(Remplie, item), "{regime}");
                assert_eq!(voir(mode, inscrit(Some(false)), emploi()), est(NonRemplie, "A23.al2"), "{regime}");
                assert_eq!(voir(mode, inscrit(None), emploi()), est(Inconnue, "A23.al2"), "{regime}");
            }
        }
        let sans = AgentEnFonction {
            regime,
            genre,
            agrement: EtatAgrement::Aucun,
            inscrit_dans_la_classe: Some(true),
            ..agent()
        };
        assert_eq!(
            voir(Cumul, sans, emploi()),
            est(NonRemplie, "A23.al1"),
            "{regime}: emploi subject to agrément, none given"
        );
    }
    // National bodies of the other regimes, and local bodies, are outside A23.al2.
    for regime in [Regime::Organic, Regime::Ava, Regime::Canam] {
        let autre = AgentEnFonction { regime, genre: CaisseNationale, inscrit_dans_la_classe: Some(false), ..agent() };
        assert_eq!(voir(Designation, autre, emploi()), est(Remplie, "A23.al1.2"), "{regime}");
    }
    let local = AgentEnFonction { inscrit_dans_la_classe: Some(false), ..agent() };
    assert_eq!(voir(Designation, local, emploi()), est(Remplie, "A23.al1.2"));
}
