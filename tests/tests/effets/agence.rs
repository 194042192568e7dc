//! What the later states change of access, of the route of a request and of a claim: worked out from their articles.

use crate::le;
use liste_aptitude_noyau::constat::Etat::{self, Appreciation, Inconnue, NonRemplie, Remplie};
use liste_aptitude_noyau::demande::Demande;
use liste_aptitude_noyau::effets::acces::{FaitsAcces, TitreAcces, acces, acces_emploi, acces_emploi_sous, acces_sous};
use liste_aptitude_noyau::effets::acheminement::{
    acheminement, acheminement_du_dossier, acheminement_sous, voie_de_reclamation_sous,
};
use liste_aptitude_noyau::effets::agence::{AgentEnAgence, retour_d_agence_sous};
use liste_aptitude_noyau::effets::designation::{
    AgentEnFonction, EmploiVise, EtatAgrement, ModeDesignation, designation_sous,
};
use liste_aptitude_noyau::effets::reclamation::{StatutReclamation, reclamation, reclamation_sous};
use liste_aptitude_noyau::format::json::lire_dossier_json;
use liste_aptitude_noyau::texte::art_16::{Destinataire, Origine, Relais};
use liste_aptitude_noyau::texte::lectures::{Lecture, Lectures};
use liste_aptitude_noyau::texte::version::EtatDuTexte::{self, *};
use liste_aptitude_noyau::vocabulaire::classe::Classe::{AD1, AD2, AD3, D1, D2, D3, IF1};
use liste_aptitude_noyau::vocabulaire::classe::{Classe, Classes};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use liste_aptitude_noyau::vocabulaire::formation::DiplomeInformatique;
use liste_aptitude_noyau::vocabulaire::organisme::{Regime, TypeOrganisme};

fn vacance(regime: Regime) -> FaitsAcces {
    FaitsAcces {
        regime: Some(regime),
        decision_nationale: Some(true),
        avis_infructueux: Some(2),
        ..FaitsAcces::default()
    }
}

/// A21.al2 names D3 b and c of article 3: the three regimes of the self-employed and the mines; the RSI and the mines on the table of 2010;
/// the RSI alone on that of 2012, where c is struck out. Never the general regime, nor the artists (d).
#[test]
fn l_ouverture_exceptionnelle_suit_la_table() {
    use Regime::{Artistes, Ava, Canam, General, Mines, Organic, Rsi};
    for &etat in EtatDuTexte::TOUTES {
        let ouverts: &[Regime] = match etat {
            E2010 | E2011 => &[Mines, Rsi],
            E2012 | E2013 | E2014 => &[Rsi],
            _ => &[Organic, Ava, Canam, Mines],
        };
        for regime in [General, Organic, Ava, Canam, Mines, Rsi, Artistes] {
            let attendu = Etat::si(ouverts.contains(&regime));
            let a = acces_sous(etat, TitreAcces::Inscription, AD3, D3, &vacance(regime), Lectures::DEFAUT);
            assert_eq!((a.etat, a.disposition.to_string()), (attendu, "A21.al2".to_owned()), "{etat} {regime}");
            let emploi = Classes::de(&[D3]);
            let e = acces_emploi_sous(etat, TitreAcces::Inscription, AD3, emploi, &vacance(regime), Lectures::DEFAUT);
            assert_eq!(e, Some(a), "{etat} {regime}");
        }
    }
    let (faits, lectures) = (vacance(Organic), Lectures::DEFAUT);
    assert_eq!(acces(TitreAcces::Inscription, AD3, D3, &faits, lectures).etat, Remplie);
    let emploi = Classes::de(&[D3]);
    assert_eq!(acces_emploi(TitreAcces::Inscription, AD3, emploi, &faits, lectures).map(|a| a.etat), Some(Remplie));
}

/// A14.al1.2 from the list of 2008 on lets the commission judge experience in the place of a diploma; before, it is none.
#[test]
fn le_diplome_suit_l_annexe() {
    let faits =
        FaitsAcces { diplome: Some(DiplomeInformatique::Experience), experience: Some(false), ..FaitsAcces::default() };
    for (etat, attendu) in [(E2000, NonRemplie), (E2007, NonRemplie), (E2008, Appreciation), (E2014, Appreciation)] {
        let a = acces_sous(etat, TitreAcces::Agrement, D1, IF1, &faits, Lectures::DEFAUT);
        assert_eq!((a.etat, a.disposition.to_string()), (attendu, "A21.al3".to_owned()), "{etat}");
    }
}

/// A23.al1.2 refers to article 21: an agent of AD3 is moved to a D3 post of ORGANIC until the list of 2009.
#[test]
fn une_designation_suit_l_article_21_de_l_etat() {
    let agent = AgentEnFonction {
        classe: AD3,
        agrement: EtatAgrement::Obtenu,
        regime: Regime::General,
        genre: TypeOrganisme::Organisme,
        region: None,
        inscrit_dans_la_classe: None,
    };
    let emploi = EmploiVise { classe: D3, regime: Regime::Organic, region: None, autre_organisme: true };
    for (etat, attendu) in [(E2000, Remplie), (E2008, Remplie), (E2010, NonRemplie), (E2014, NonRemplie)] {
        let faits = FaitsAcces { regime: None, ..vacance(Regime::Organic) };
        let d = designation_sous(etat, ModeDesignation::Designation, &agent, &emploi, &faits, Lectures::DEFAUT);
        assert_eq!((d.etat, d.disposition.to_string().starts_with("A21")), (attendu, attendu == NonRemplie), "{etat}");
    }
}

const AGENT: AgentEnAgence = AgentEnAgence {
    classe: AD1,
    agree: Some(true),
    inscrit: Some(false),
    directeur: false,
    agree_d1: None,
    inscrit_d1: None,
};
const DIRECTEUR: AgentEnAgence = AgentEnAgence {
    classe: D2,
    agree: Some(false),
    inscrit: Some(false),
    directeur: true,
    agree_d1: Some(true),
    inscrit_d1: Some(false),
};

fn retour(etat: EtatDuTexte, agent: &AgentEnAgence, emploi: Classe, regime: Option<Regime>) -> (Etat, String) {
    let faits = FaitsAcces { regime, ..FaitsAcces::default() };
    let a = retour_d_agence_sous(etat, agent, emploi, &faits, Lectures::DEFAUT);
    assert_eq!(a.classe, emploi);
    (a.etat, a.disposition.to_string())
}

/// A23bis: the class held there and what article 21 opens from it (AD1 opens AD2 and not D3), for who had it before in either way.
#[test]
fn l_agent_d_une_agence_revient_dans_sa_classe() {
    let general = Some(Regime::General);
    let ici = |etat: Etat, id: &str| (etat, id.to_owned());
    for etat in [E2012, E2013, E2014] {
        assert_eq!(retour(etat, &AGENT, AD1, general), ici(Remplie, "A23bis.al1@2012"), "{etat}");
        assert_eq!(retour(etat, &AGENT, AD2, general), ici(Remplie, "A23bis.al1@2012"), "{etat}");
        assert_eq!(retour(etat, &AGENT, D3, general), ici(NonRemplie, "A21.al1.4"), "{etat}");
        assert_eq!(
            retour(etat, &AGENT, AD1, Some(Regime::Cnsa)),
            ici(Remplie, "A23bis.al1@2012"),
            "an establishment of A1"
        );
        assert_eq!(retour(etat, &AGENT, AD1, Some(Regime::Autre)), ici(NonRemplie, "A23bis.al1@2012"), "{etat}");
        assert_eq!(retour(etat, &AGENT, AD1, None), ici(Inconnue, "A23bis.al1@2012"), "{etat}");
    }
    for (agree, inscrit, attendu) in [
        (Some(false), Some(true), Remplie),
        (Some(false), Some(false), NonRemplie),
        (Some(false), None, Inconnue),
        (None, Some(true), Remplie),
        (None, Some(false), Inconnue),
    ] {
        let agent = AgentEnAgence { agree, inscrit, ..AGENT };
        assert_eq!(retour(E2012, &agent, AD1, general), ici(attendu, "A23bis.al1@2012"), "{agree:?} {inscrit:?}");
    }
    // To a computing post by A21.al3: a diploma, or lecture L21.
    let faits = FaitsAcces { regime: general, experience: Some(true), ..FaitsAcces::default() };
    let a = retour_d_agence_sous(E2012, &AGENT, IF1, &faits, Lectures::DEFAUT);
    assert_eq!((a.etat, a.lectures), (Remplie, Lecture::L21.seule()));
    // A text without A23bis: one must be inscribed.
    for etat in [E2000, E2010, E2011] {
        assert_eq!(retour(etat, &AGENT, AD1, general), ici(NonRemplie, "A21.al1"), "{etat}");
        assert_eq!(retour(etat, &DIRECTEUR, D1, general), ici(NonRemplie, "A21.al1"), "{etat}");
    }
}

/// A19bis.al1: D1 for the director of an agency who was agréé, or inscribed when nominated, in D1; nothing else by that way.
#[test]
fn le_directeur_d_une_agence_garde_l_acces_a_d1() {
    let general = Some(Regime::General);
    let ici = |etat: Etat, id: &str| (etat, id.to_owned());
    for (agree_d1, inscrit_d1, attendu) in [
        (Some(true), Some(false), Remplie),
        (Some(false), Some(true), Remplie),
        (None, Some(true), Remplie),
        (None, Some(false), Inconnue),
    ] {
        let directeur = AgentEnAgence { agree_d1, inscrit_d1, ..DIRECTEUR };
        assert_eq!(
            retour(E2012, &directeur, D1, general),
            ici(attendu, "A19bis.al1@2012"),
            "{agree_d1:?} {inscrit_d1:?}"
        );
    }
    let jamais = AgentEnAgence { agree_d1: Some(false), ..DIRECTEUR };
    assert_eq!(retour(E2012, &jamais, D1, general), ici(NonRemplie, "A19bis.al1@2012"));
    assert_eq!(retour(E2012, &DIRECTEUR, D1, Some(Regime::Autre)), ici(NonRemplie, "A19bis.al1@2012"));
    assert_eq!(retour(E2012, &DIRECTEUR, D2, general), ici(NonRemplie, "A23bis.al1@2012"), "not D1, and D2 never held");
    let adjoint = AgentEnAgence { directeur: false, ..DIRECTEUR };
    assert_eq!(retour(E2012, &adjoint, D1, general), ici(NonRemplie, "A23bis.al1@2012"), "not the director");
    // His post there corresponds to D1, in which he was inscribed once and no more when nominated: by A23bis.
    let ancien = AgentEnAgence { classe: D1, inscrit: Some(true), agree_d1: Some(false), ..DIRECTEUR };
    assert_eq!(retour(E2014, &ancien, D1, general), ici(Remplie, "A23bis.al1@2012"));
}

/// To the regional directorate and by the director until the list of 2010; to the secretariat from the list of 2011 on, and by post from the
/// list of 2013 on with a copy to the director or the president, whoever asks.
#[test]
fn la_route_d_une_demande_selon_l_etat() {
    use Destinataire::{DirectionRegionale, Secretariat};
    use Origine::{Article19, OrganismeDeBase, OrganismeNational};
    use Relais::{Directeur, DirecteurNational, DirecteurOuPresident};
    #[rustfmt::skip] // one row = a state, where the candidate comes from, the route
    let cas = [
        (E2010, OrganismeDeBase,   DirectionRegionale, Directeur,            "A16.al2"),
        (E2011, OrganismeDeBase,   Secretariat,        Directeur,            "A16.al2@2011"),
        (E2012, OrganismeNational, Secretariat,        DirecteurNational,    "A16.al3@2011"),
        (E2011, Article19,         Secretariat,        DirecteurOuPresident, "A16.al4@2011"),
        (E2013, OrganismeDeBase,   Secretariat,        DirecteurOuPresident, "A16.al11@2013"),
        (E2013, OrganismeNational, Secretariat,        DirecteurOuPresident, "A16.al11@2013"),
        (E2014, Article19,         Secretariat,        DirecteurOuPresident, "A16.al11@2014"),
    ];
    for (etat, origine, destinataire, relais, disposition) in cas {
        let c = acheminement_sous(etat, origine);
        assert_eq!((c.origine, c.destinataire, c.relais), (origine, destinataire, relais), "{etat}");
        assert_eq!(c.disposition.to_string(), disposition, "{etat}");
    }
    for &origine in Origine::TOUTES {
        assert_eq!(acheminement_sous(E2000, origine), acheminement(origine));
    }
    let cadre = lire_dossier_json(
        r#"{"id":"A","carriere":[{"debut":"1990-01-01","organisme":{"regime":"general","type":"organisme",
            "categorie":"a"},"fonction":"cadre","niveau":8}]}"#,
    )
    .expect("a dossier");
    for (annee, disposition) in [(2010, "A16.al2"), (2011, "A16.al2@2011"), (2013, "A16.al11@2013")] {
        let demande = Demande::nouvelle(annee, AD3, Lectures::DEFAUT).expect("a list year");
        let route = acheminement_du_dossier(&cadre, &demande).map(|c| c.disposition.to_string());
        assert_eq!(route.as_deref(), Some(disposition), "{annee}");
    }
}

/// The claim goes as the request went; from the list of 2013 on by registered letter with acknowledgement to the secretariat.
#[test]
fn la_voie_d_une_reclamation_selon_l_etat() {
    for (etat, origine, destinataire) in [
        (E2000, Origine::OrganismeDeBase, Destinataire::DirectionRegionale),
        (E2010, Origine::OrganismeNational, Destinataire::Secretariat),
        (E2012, Origine::OrganismeDeBase, Destinataire::Secretariat),
    ] {
        let v = voie_de_reclamation_sous(etat, origine);
        assert_eq!((v.destinataire, v.accuse_de_reception), (destinataire, false), "{etat}");
        assert_eq!(
            (v.circuit, v.disposition.to_string()),
            (Some(acheminement_sous(etat, origine)), "A24.al1".to_owned())
        );
    }
    for (etat, &origine) in [E2013, E2014].into_iter().flat_map(|e| Origine::TOUTES.iter().map(move |o| (e, o))) {
        let v = voie_de_reclamation_sous(etat, origine);
        assert_eq!(
            (v.destinataire, v.accuse_de_reception, v.circuit),
            (Destinataire::Secretariat, true, None),
            "{etat}"
        );
        assert_eq!(v.disposition.to_string(), "A24.al1@2013");
    }
}

/// Fifteen days in every state: published on Monday 3 December 2012, to Tuesday 18.
#[test]
fn le_delai_ne_change_pas() {
    for (etat, disposition) in
        [(E2000, "A24.al1"), (E2012, "A24.al1"), (E2013, "A24.al1@2013"), (E2014, "A24.al1@2013")]
    {
        for (envoi, statut) in [("2012-12-18", StatutReclamation::EnTemps), ("2012-12-20", StatutReclamation::Tardive)]
        {
            let r = reclamation_sous(etat, le("2012-12-03"), le(envoi), Lectures::DEFAUT).expect("within the calendar");
            assert_eq!((r.statut, r.dernier_jour), (statut, le("2012-12-18")), "{etat}");
            assert_eq!(r.disposition.to_string(), disposition, "{etat}");
        }
    }
    let (publication, envoi) = (le("2012-12-03"), le("2012-12-19"));
    assert_eq!(
        reclamation_sous(E2000, publication, envoi, Lectures::DEFAUT),
        reclamation(publication, envoi, Lectures::DEFAUT)
    );
    assert!(reclamation_sous(E2013, envoi, publication, Lectures::DEFAUT).is_err(), "posted before the publication");
}
