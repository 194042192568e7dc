//! The closed lists of the effects: each word has one code, one name, and labels in both languages.

use liste_aptitude_noyau::effets::ErreurEffet;
use liste_aptitude_noyau::effets::acces::TitreAcces;
use liste_aptitude_noyau::effets::commission::{EtatMandat, QualiteMembre, Voix, VoixPresident};
use liste_aptitude_noyau::effets::designation::{EtatAgrement, ModeDesignation};
use liste_aptitude_noyau::effets::reclamation::StatutReclamation;
use liste_aptitude_noyau::effets::reconduction::StatutListe;
use liste_aptitude_noyau::effets::validite::Validite;
use liste_aptitude_noyau::texte::art_02::{Groupe, Provenance};
use liste_aptitude_noyau::texte::art_16::{Destinataire, Origine, Relais};
use liste_aptitude_noyau::texte::ecole::{Justificatif, Mission, NomEcole};
use liste_aptitude_noyau::texte::feries::JourFerie;
use liste_aptitude_noyau::vocabulaire::calendrier::JourDeSemaine;
use liste_aptitude_noyau::vocabulaire::enumeration::{Enumeration, Langue};

fn verifier<E: Enumeration + std::fmt::Debug>() {
    let liste = E::LISTE;
    for (code, &mot) in (1..).zip(E::TOUTES) {
        assert_eq!(mot.code(), code, "{liste}: codes follow each other from 1");
        assert_eq!(E::depuis_code(code), Some(mot), "{liste}");
        assert_eq!(E::depuis_nom(mot.nom()), Some(mot), "{liste}");
        assert!(
            mot.nom().bytes().all(|o| o.is_ascii_lowercase() || o.is_ascii_digit() || o == b'_'),
            "{liste}: {mot:?}"
        );
        assert!(
            !mot.libelle(Langue::Francais).is_empty() && !mot.libelle(Langue::Anglais).is_empty(),
            "{liste}: {mot:?}"
        );
    }
    assert_eq!(E::depuis_code(0), None, "{liste}: 0 is absent");
    assert_eq!(E::depuis_nom(""), None, "{liste}");
}

#[test]
fn codes_noms_et_libelles() {
    verifier::<ErreurEffet>();
    verifier::<TitreAcces>();
    verifier::<ModeDesignation>();
    verifier::<EtatAgrement>();
    verifier::<StatutListe>();
    verifier::<Validite>();
    verifier::<StatutReclamation>();
    verifier::<QualiteMembre>();
    verifier::<Voix>();
    verifier::<VoixPresident>();
    verifier::<EtatMandat>();
    verifier::<Groupe>();
    verifier::<Provenance>();
    verifier::<Origine>();
    verifier::<Destinataire>();
    verifier::<Relais>();
    verifier::<NomEcole>();
    verifier::<Mission>();
    verifier::<Justificatif>();
    verifier::<JourFerie>();
    verifier::<JourDeSemaine>();
}
