//! Flat records from the JSON of the vectors, written field by field at the recorded offsets, in either byte order.
//!
//! Not every JSON text has a record: what only JSON can say (a field of another type, an unknown field) gives `None`.
#![allow(dead_code)] // each user takes a part of it

pub(crate) mod octets;

use liste_aptitude::codes::Liste;
use liste_aptitude::disposition::{DISPOSITIONS, Disposition};
use liste_aptitude::enregistrements::LA_VERSION_ENREGISTREMENT;
use liste_aptitude_noyau::erreur::Champ;
use liste_aptitude_noyau::format::notice::Contenu;
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use serde_json::{Map, Value};

type Objet = Map<String, Value>;

/// Order of the bytes of a number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ordre {
    Petit,
    Grand,
}

impl Ordre {
    /// That of this machine.
    pub(crate) const ICI: Self = if cfg!(target_endian = "big") { Self::Grand } else { Self::Petit };
}

/// A code that no list has, for a word that no list has.
const HORS_LISTE: u64 = 255;

pub(crate) fn disposition(nom: &str) -> &'static Disposition {
    DISPOSITIONS.iter().find(|d| d.nom == nom).unwrap_or_else(|| panic!("no record {nom}"))
}

/// A record under construction, or a part of one.
struct Zone<'a> {
    octets: &'a mut [u8],
    genre: &'static Disposition,
    ordre: Ordre,
}

impl Zone<'_> {
    fn champ(&self, nom: &str) -> &'static liste_aptitude::disposition::ChampPlat {
        self.genre
            .champs
            .iter()
            .find(|c| c.nom == nom)
            .unwrap_or_else(|| panic!("no field {nom} in {}", self.genre.nom))
    }

    /// Writes a number; `None` when the field cannot hold it.
    fn poser(&mut self, nom: &str, valeur: u64) -> Option<()> {
        let c = self.champ(nom);
        let octets = valeur.to_be_bytes();
        let (trop, utiles) = octets.split_at(8 - c.taille);
        trop.iter().all(|&o| o == 0).then_some(())?;
        let place = &mut self.octets[c.decalage..c.decalage + c.taille];
        place.copy_from_slice(utiles);
        if self.ordre == Ordre::Petit {
            place.reverse();
        }
        Some(())
    }

    fn poser_texte(&mut self, nom: &str, texte: &str) -> Option<()> {
        let c = self.champ(nom);
        let place = &mut self.octets[c.decalage..c.decalage + c.nombre.unwrap_or(1)];
        place.get_mut(..texte.len())?.copy_from_slice(texte.as_bytes());
        Some(())
    }

    /// The part that a field is, or one of its elements.
    fn partie(&mut self, nom: &str, rang: usize) -> Zone<'_> {
        let c = self.champ(nom);
        let debut = c.decalage + rang * c.taille;
        let octets = &mut self.octets[debut..debut + c.taille];
        Zone { octets, genre: disposition(c.genre), ordre: self.ordre }
    }

    fn capacite(&self, nom: &str) -> usize {
        self.champ(nom).nombre.unwrap_or(1)
    }

    fn est_vide(&self) -> bool {
        self.octets.iter().all(|&o| o == 0)
    }

    fn date(&mut self, nom: &str, o: &Objet, cle: &str) -> Option<()> {
        self.poser(nom, date(o.get(cle))?)
    }

    /// A word of the list that the recorded layout gives the field.
    fn code(&mut self, nom: &str, o: &Objet, cle: &str) -> Option<()> {
        let nom_liste = self.champ(nom).liste.unwrap_or_else(|| panic!("{nom} has no list"));
        let liste = Liste::depuis_nom(nom_liste).unwrap_or_else(|| panic!("no list {nom_liste}"));
        let code = match o.get(cle) {
            None | Some(Value::Null) => 0,
            Some(Value::String(mot)) if liste != Liste::OuiNon => liste.code_du_nom(mot).map_or(HORS_LISTE, u64::from),
            Some(Value::Bool(b)) if liste == Liste::OuiNon => u64::from(*b) + 1,
            Some(_) => return None,
        };
        self.poser(nom, code)
    }

    /// A number that may be missing, with the field that says whether it is known.
    fn nombre_connu(&mut self, nom: &str, connu: &str, o: &Objet) -> Option<()> {
        match o.get(nom) {
            None | Some(Value::Null) => Some(()),
            Some(v) => {
                self.poser(nom, v.as_u64()?)?;
                self.poser(connu, 2)
            }
        }
    }

    /// A number that is never 0, or absent.
    fn nombre(&mut self, nom: &str, o: &Objet) -> Option<()> {
        match o.get(nom) {
            None | Some(Value::Null) => Some(()),
            Some(v) => self.poser(nom, v.as_u64().filter(|&n| n != 0)?),
        }
    }

    fn liste(&mut self, nom: &str, o: &Objet, ecrire: impl Fn(&mut Zone<'_>, &Objet) -> Option<()>) -> Option<()> {
        let elements = match o.get(nom) {
            None | Some(Value::Null) => return Some(()),
            Some(v) => v.as_array()?,
        };
        self.poser(&format!("nombre_{nom}"), u64::try_from(elements.len()).ok()?)?;
        for (rang, element) in elements.iter().take(self.capacite(nom)).enumerate() {
            ecrire(&mut self.partie(nom, rang), element.as_object()?)?;
        }
        Some(())
    }

    /// A block that is absent when all its bytes are zero.
    fn bloc(&mut self, nom: &str, o: &Objet, ecrire: impl Fn(&mut Zone<'_>, &Objet) -> Option<()>) -> Option<()> {
        let Some(bloc) = objet(o, nom)? else { return Some(()) };
        let mut partie = self.partie(nom, 0);
        ecrire(&mut partie, bloc)?;
        (!partie.est_vide()).then_some(())
    }
}

fn date(valeur: Option<&Value>) -> Option<u64> {
    match valeur {
        None | Some(Value::Null) => Some(0),
        Some(Value::String(jour)) => {
            let octets = jour.as_bytes();
            let forme = octets.len() == 10 && octets[4] == b'-' && octets[7] == b'-';
            let chiffres = jour.replace('-', "");
            (forme && chiffres.len() == 8).then(|| chiffres.parse().ok()).flatten().filter(|&n| n != 0)
        }
        Some(_) => None,
    }
}

/// The object of a key; nothing when it is absent.
fn objet<'a>(o: &'a Objet, cle: &str) -> Option<Option<&'a Objet>> {
    match o.get(cle) {
        None | Some(Value::Null) => Some(None),
        Some(v) => v.as_object().map(Some),
    }
}

/// The days and the codes of an object that the record holds under their key; any other field is written apart.
fn plats(z: &mut Zone<'_>, objet: Champ, o: &Objet) -> Option<()> {
    let cles: Vec<&str> = objet.enfants().iter().map(|champ| champ.cle()).collect();
    connus(o, &cles)?;
    for champ in objet.enfants().iter().filter(|champ| z.genre.champs.iter().any(|c| c.nom == champ.cle())) {
        match champ.notice().contenu {
            Contenu::Date => z.date(champ.cle(), o, champ.cle())?,
            Contenu::Booleen | Contenu::Mot(_) => z.code(champ.cle(), o, champ.cle())?,
            _ => {}
        }
    }
    Some(())
}

fn connus(o: &Objet, cles: &[&str]) -> Option<()> {
    o.keys().all(|c| cles.contains(&c.as_str())).then_some(())
}

fn nouveau(nom: &str, ordre: Ordre, ecrire: impl Fn(&mut Zone<'_>) -> Option<()>) -> Option<Vec<u8>> {
    let genre = disposition(nom);
    let mut octets = vec![0; genre.taille];
    let mut zone = Zone { octets: &mut octets, genre, ordre };
    zone.poser("version", u64::from(LA_VERSION_ENREGISTREMENT))?;
    zone.poser("taille", u64::try_from(genre.taille).ok()?)?;
    ecrire(&mut zone)?;
    Some(octets)
}

/// The record of a demande.
pub(crate) fn demande(json: &Value, ordre: Ordre) -> Option<Vec<u8>> {
    let o = json.as_object()?;
    nouveau("la_demande", ordre, |z| {
        plats(z, Champ::Demande, o)?;
        z.nombre("annee", o)?;
        if o.get("lectures").is_some_and(|l| l.as_u64() != Some(0)) {
            z.nombre("lectures", o)?;
        }
        // The day of a filing has one place: its route says which day it is, and only JSON can say both.
        let voie = objet(o, "depot")?.and_then(|depot| depot.get("voie"));
        let electronique = voie.is_some_and(|v| v == "dematerialisee");
        if let Some(depot) = objet(o, "depot")? {
            z.code("voie", depot, "voie")?;
        }
        z.bloc("depot", o, |z, o| {
            let jour = if electronique { "date_validation" } else { "cachet_poste" };
            connus(o, &["exemplaires", "recommande", "classes_indiquees", "pieces_jointes", "voie", jour])?;
            z.date("cachet_poste", o, jour)?;
            match o.get("exemplaires") {
                None if electronique => {}
                exemplaires => z.poser("exemplaires", exemplaires?.as_u64()?)?, // 0 copies is a number: only JSON can leave it out
            }
            for champ in ["recommande", "classes_indiquees", "pieces_jointes"] {
                z.code(champ, o, champ)?;
            }
            Some(())
        })
    })
}

/// The record of a dossier.
pub(crate) fn dossier(json: &Value, ordre: Ordre) -> Option<Vec<u8>> {
    let o = json.as_object()?;
    nouveau("la_dossier", ordre, |z| {
        z.poser_texte("id", o.get("id")?.as_str()?)?;
        plats(z, Champ::Racine, o)?;
        if let Some(f) = objet(o, "formation")? {
            formation(&mut z.partie("formation", 0), f)?;
            plats(z, Champ::Formation, f)?; // its later fields
        }
        z.liste("carriere", o, periode)?;
        z.liste("inscriptions", o, |z, o| {
            plats(z, Champ::Inscription, o)?;
            z.nombre("annee", o)
        })?;
        z.bloc("position", o, |z, o| {
            plats(z, Champ::Position, o)?;
            z.code("type_position", o, "type")
        })?;
        z.bloc("fonction_publique", o, |z, o| {
            plats(z, Champ::FonctionPublique, o)?;
            // Only JSON can say these periods.
            if o.get(PROTECTION_SOCIALE).is_some_and(|liste| liste.as_array().is_none_or(|l| !l.is_empty())) {
                return None;
            }
            z.poser("presente", 2)?;
            z.liste("categorie_a", o, |z, o| plats(z, Champ::CategorieAPeriode, o))?;
            z.liste("fonctions_securite_sociale", o, |z, o| plats(z, Champ::FonctionsPeriode, o))
        })?;
        if let Some(service) = objet(o, "fonction_publique")? {
            z.code("statut_agent", service, "statut")?;
        }
        Some(())
    })
}

/// What no record holds.
pub(crate) const PROTECTION_SOCIALE: &str = "fonctions_protection_sociale";

fn formation(z: &mut Zone<'_>, o: &Objet) -> Option<()> {
    plats(z, Champ::Formation, o)?;
    z.bloc("scolarite", o, |z, o| plats(z, Champ::FormationScolarite, o))?;
    z.nombre_connu("semaines_perfectionnement", "semaines_connues", o)
}

fn periode(z: &mut Zone<'_>, o: &Objet) -> Option<()> {
    plats(z, Champ::Periode, o)?;
    let organisme = objet(o, "organisme")??;
    plats(z, Champ::PeriodeOrganisme, organisme)?;
    z.code("type_organisme", organisme, "type")?;
    match organisme.get("region") {
        None | Some(Value::Null) => {}
        Some(region) => z.poser_texte("region", region.as_str().filter(|r| !r.is_empty())?)?,
    }
    z.nombre_connu("niveau", "niveau_connu", o)?;
    match o.get("agrement") {
        None => {}
        Some(Value::Null) => z.poser("agrement", 1)?,
        Some(Value::String(mot)) if mot == "sans_objet" => z.poser("agrement", 2)?,
        jour => {
            z.poser("agrement", 3)?;
            z.poser("agrement_date", date(jour)?)?;
        }
    }
    z.liste("reclassements", o, |z, o| plats(z, Champ::Reclassement, o))
}
