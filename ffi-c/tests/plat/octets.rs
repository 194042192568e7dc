//! What every byte of a record is, from the recorded layout: what changing it must give.

use super::disposition;
use liste_aptitude::codes::Liste;
use liste_aptitude::disposition::{ChampPlat, Disposition};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;

/// What a byte says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Octet {
    /// The layout version or the size.
    Entete,
    /// Reserved, of the object at this path.
    Reserve(String),
    /// A code of a list of so many words, at this path.
    Code(usize, String),
    /// A part of a number, date, count or text: another value of a fact.
    Fait,
    /// Past the elements given or the end of a text: not read.
    Libre,
}

/// Where the interchange format has a field of a record: the body of a period, and flags that say whether a number is known.
const AILLEURS: &[(&str, &str)] = &[
    ("regime", "organisme.regime"),
    ("type_organisme", "organisme.type"),
    ("categorie", "organisme.categorie"),
    ("type_position", "type"),
    ("niveau_connu", "niveau"),
    ("semaines_connues", "semaines_perfectionnement"),
    ("presente", ""),
    ("eleve_concours_interne", "formation.eleve_concours_interne"),
    ("attestation_msa", "formation.attestation_msa"),
    ("attestation_cesdir", "formation.attestation_cesdir"),
    ("statut_agent", "fonction_publique.statut"),
    ("voie", "depot.voie"),
];

/// The bytes of a record in order.
pub(crate) fn de(record: &str, octets: &[u8], racine: &str) -> Vec<Octet> {
    let mut lus = vec![Octet::Libre; octets.len()];
    parcourir(disposition(record), octets, racine, &mut lus);
    lus
}

fn joindre(chemin: &str, nom: &str) -> String {
    if nom.is_empty() || chemin.is_empty() { format!("{chemin}{nom}") } else { format!("{chemin}.{nom}") }
}

fn parcourir(record: &Disposition, octets: &[u8], chemin: &str, lus: &mut [Octet]) {
    for c in record.champs {
        let zone = c.decalage..c.decalage + c.taille * c.nombre.unwrap_or(1);
        let (dedans, place) = (&octets[zone.clone()], &mut lus[zone]);
        if c.genre.starts_with("la_") {
            let nommer = |rang: usize| c.nombre.map_or_else(|| c.nom.into(), |_| format!("{}[{rang}]", c.nom));
            let elements = dedans.chunks(c.taille).zip(place.chunks_mut(c.taille)).take(donnes(record, c, octets));
            for (rang, (octets, lus)) in elements.enumerate() {
                parcourir(disposition(c.genre), octets, &joindre(chemin, &nommer(rang)), lus);
            }
        } else if c.genre == "c_char" {
            let fin = dedans.iter().position(|&o| o == 0).map_or(dedans.len(), |zero| zero + 1);
            place[..fin].fill(Octet::Fait);
        } else {
            place.fill(octet(record, c, chemin));
        }
    }
}

/// How many elements are given: the count beside a list, one where there is none.
fn donnes(record: &Disposition, c: &ChampPlat, octets: &[u8]) -> usize {
    let nom = format!("nombre_{}", c.nom);
    record.champs.iter().find(|autre| autre.nom == nom).map_or(1, |compte| usize::from(octets[compte.decalage]))
}

fn octet(record: &Disposition, c: &ChampPlat, chemin: &str) -> Octet {
    if ["version", "taille"].contains(&c.nom) {
        return Octet::Entete;
    }
    if c.nom == "reserve" {
        return Octet::Reserve(if chemin.is_empty() { "$".into() } else { chemin.into() });
    }
    let Some(liste) = c.liste else { return Octet::Fait };
    let mots = Liste::TOUTES.iter().find(|l| l.nom() == liste).expect("a list").nombre();
    // The bodies of periods have their category inside; that of a reclassement is its own.
    let nom = AILLEURS.iter().find(|(nom, _)| *nom == c.nom && record.nom != "la_reclassement");
    Octet::Code(mots, joindre(chemin, nom.map_or(c.nom, |(_, ailleurs)| ailleurs)))
}
