//! The draw of one dossier and its demande.

use liste_aptitude_noyau::vocabulaire::date::Date;
use serde_json::{Value, json};

/// A pair as JSON texts.
#[derive(Clone, Debug)]
pub struct Brut {
    /// The dossier.
    pub dossier: String,
    /// The demande.
    pub demande: String,
}

/// Number of periods, one twentieth each; the last draws the tail. Median six.
const PERIODES: [u32; 19] = [1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 7, 8, 9, 11, 14, 19];
const CLASSES: [&str; 8] = ["D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2"];
const LETTRES: &[&str] = &["a", "b", "c", "d"];
const CAISSES: &[&str] = &["exceptionnelle", "1", "2", "3"];
const SANS: &[&str] = &["sans"];

type Corps = (&'static str, &'static str, &'static [&'static str], &'static [&'static str], u32);

/// Regime, kind, categories, fonctions of direction there, weight out of 100.
#[rustfmt::skip] // one row = one kind of body
const CORPS: [Corps; 14] = [
    ("general", "organisme", LETTRES, &["directeur", "directeur_adjoint", "sous_directeur", "agent_comptable", "directeur_adjoint", "sous_directeur"], 48),
    ("urcam", "organisme", LETTRES, &["directeur", "sous_directeur", "agent_comptable"], 4),
    ("general", "caisse_nationale", SANS, &["directeur", "sous_directeur", "agent_comptable"], 4),
    ("general", "centre_informatique_regional", SANS, &["directeur", "directeur_adjoint"], 3),
    ("organic", "caisse", CAISSES, &["directeur", "directeur_adjoint", "agent_comptable"], 8),
    ("organic", "caisse_nationale", SANS, &["directeur_adjoint", "sous_directeur"], 2),
    ("ava", "caisse", CAISSES, &["directeur", "directeur_adjoint", "agent_comptable"], 8),
    ("canam", "caisse", CAISSES, &["directeur", "directeur_adjoint", "agent_comptable"], 7),
    ("canam", "caisse_nationale", SANS, &["sous_directeur", "agent_comptable"], 2),
    ("mines", "ssm", &["hors_classe", "exceptionnelle", "1", "2", "3"], &["directeur", "directeur_adjoint", "agent_comptable"], 4),
    ("mines", "ur", CAISSES, &["directeur", "directeur_adjoint"], 2),
    ("mines", "canssm", SANS, &["directeur", "sous_directeur"], 2),
    ("autre_r123_45", "organisme", SANS, &["directeur", "sous_directeur"], 3),
    ("autre", "organisme", SANS, &["directeur"], 3),
];

/// SplitMix64: small, seeded, the same everywhere.
struct Alea(u64);

impl Alea {
    fn suivant(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    /// A number below `borne`.
    fn sous(&mut self, borne: u32) -> u32 {
        (self.suivant() % u64::from(borne)) as u32
    }
    fn entre(&mut self, bas: u32, haut: u32) -> u32 {
        bas + self.sous(haut - bas + 1)
    }
    /// So often out of a hundred.
    fn pour_cent(&mut self, part: u32) -> bool {
        self.sous(100) < part
    }
    fn parmi<T: Copy>(&mut self, choix: &[T]) -> T {
        choix[self.sous(choix.len() as u32) as usize]
    }
    fn corps(&mut self) -> usize {
        let mut reste = self.sous(100);
        CORPS
            .iter()
            .position(|c| {
                reste < c.4 || {
                    reste -= c.4;
                    false
                }
            })
            .unwrap_or(0)
    }
}

/// Draws the pair of that rank of a seed.
#[must_use]
pub fn paire(graine: u64, rang: u64) -> Brut {
    let mut a = Alea(graine ^ rang.wrapping_mul(0xD6E8_FEB8_6659_FD93));
    let annee = a.entre(2000, 2013);
    let janvier = Date::premier_janvier(annee as u16);
    let direction = a.pour_cent(62);
    let carriere = carriere(&mut a, janvier, direction);
    let mut dossier = json!({
        "id": format!("B-{rang}"),
        "naissance": format!("{}-{:02}-{:02}", annee - a.entre(32, 58), a.entre(1, 12), a.entre(1, 28)),
        "formation": formation(&mut a, janvier),
        "carriere": carriere,
        "inscriptions": inscriptions(&mut a, annee, direction),
        "inscrit_1999": a.pour_cent(10),
    });
    if a.pour_cent(4) {
        let debut = janvier.moins_mois(a.entre(2, 40) as u16);
        dossier["position"] =
            json!({"type": a.parmi(&["detachement", "detachement", "assimilee", "perte_emploi"]), "debut": iso(debut)});
    }
    if a.pour_cent(2) {
        dossier["depart_regime"] = json!(iso(janvier.moins_mois(a.entre(0, 6) as u16)));
    }
    if a.pour_cent(4) {
        let debut = iso(janvier.moins_mois(a.entre(60, 200) as u16));
        dossier["fonction_publique"] = json!({
            "categorie_a": [{"debut": debut}], "fonctions_securite_sociale": [{"debut": debut}], "proposition_ministre": a.pour_cent(80)});
    }
    if a.pour_cent(10) {
        oublier(&mut a, &mut dossier);
    }
    let courantes: &[&str] =
        if direction { &["AD2", "AD1", "D3", "D2", "D1", "AD3"] } else { &["AD3", "AD3", "AD2", "IF2", "IF1"] };
    let classe = if a.pour_cent(80) { a.parmi(courantes) } else { a.parmi(&CLASSES) };
    let lectures = if a.pour_cent(92) { 0 } else { a.sous(1024) };
    let mut demande = json!({"annee": annee, "classe": classe, "lectures": lectures});
    if a.pour_cent(50) {
        demande["depot"] = json!({
            "cachet_poste": format!("{}-{:02}-{:02}", annee - 1, a.entre(2, 4), a.entre(1, 30).min(28)),
            "exemplaires": 2, "recommande": a.pour_cent(98), "classes_indiquees": true, "pieces_jointes": a.pour_cent(97)});
    }
    Brut { dossier: dossier.to_string(), demande: demande.to_string() }
}

fn iso(date: Date) -> String {
    date.to_string()
}

fn formation(a: &mut Alea, janvier: Date) -> Value {
    let ancien_eleve = a.pour_cent(35);
    let mut formation = json!({
        "ancien_eleve": ancien_eleve,
        "diplome_assimile": if a.pour_cent(4) { "enoes" } else { "aucun" },
        "admissible_concours": ancien_eleve || a.pour_cent(15),
        "semaines_perfectionnement": if a.pour_cent(40) { 6 } else { a.sous(6) },
        "attestation_stage_informatique": a.pour_cent(15),
        "certificat_comptabilite": a.pour_cent(8),
        "diplome_informatique": if a.pour_cent(85) { "aucun".to_owned() } else { format!("annexe_{}", a.entre(1, 17)) },
        "experience_informatique_reconnue": a.pour_cent(3),
    });
    if ancien_eleve {
        let mois = a.entre(120, 300) as u16;
        let fin = janvier.moins_mois(mois - 18).veille();
        formation["scolarite"] = json!({"debut": iso(janvier.moins_mois(mois)), "fin": iso(fin)});
    }
    formation
}

/// Periods one after the other up to the list year, now and then with a gap or an overlap; emplois de direction at the end.
fn carriere(a: &mut Alea, janvier: Date, direction: bool) -> Vec<Value> {
    let tirage = a.sous(20) as usize;
    let nombre = PERIODES.get(tirage).copied().unwrap_or_else(|| 1 + a.entre(19, 31));
    let de_direction = if direction { 1 + a.sous(nombre.min(4)) } else { 0 };
    let longueur_max = (840 / nombre).min(84);
    let mut corps = a.corps();
    let mut carriere = Vec::new();
    let mut suivante = janvier;
    for rang in 0..nombre {
        let longueur = a.entre(longueur_max / 3, longueur_max) as u16;
        let (debut, milieu) = (suivante.moins_mois(longueur), suivante.moins_mois(longueur / 2));
        let debut = if a.pour_cent(25) { debut.moins_mois(1).veille() } else { debut };
        let fin = if rang == 0 && a.pour_cent(90) { Value::Null } else { json!(iso(suivante.veille())) };
        carriere.push(periode(a, corps, (debut, milieu), fin, rang < de_direction));
        suivante = if a.pour_cent(8) { debut.moins_mois(a.entre(1, 14) as u16) } else { debut };
        if a.pour_cent(20) {
            corps = a.corps();
        }
    }
    carriere.reverse();
    carriere
}

fn periode(a: &mut Alea, corps: usize, (debut, milieu): (Date, Date), fin: Value, direction: bool) -> Value {
    let (regime, genre, categories, fonctions, _) = CORPS[corps];
    let fonction = if direction {
        a.parmi(fonctions)
    } else {
        a.parmi(&["cadre", "cadre", "cadre", "cadre", "cadre", "informaticien", "comptable", "autre"])
    };
    let mut periode = json!({
        "debut": iso(debut), "fin": fin, "fonction": fonction,
        "organisme": {"regime": regime, "type": genre, "categorie": a.parmi(categories), "region": format!("{}", a.entre(11, 94))},
        "niveau": if direction { a.entre(1, 3) } else { a.entre(3, 9) },
        "qualite": a.parmi(&["aucune", "aucune", "cadre_administratif", "chef_de_service"]),
        "interim": a.pour_cent(3),
    });
    if direction {
        periode["nomination_reguliere"] = json!(a.pour_cent(98));
        periode["agrement"] = if a.pour_cent(88) { json!(iso(debut)) } else { Value::Null };
        if a.pour_cent(90) {
            periode["section_origine"] = json!(a.parmi(&["premiere", "premiere", "deuxieme", "troisieme"]));
            periode["classe_origine"] = json!(a.parmi(&["AD3", "AD3", "AD2"]));
        }
        if categories.len() > 1 && a.pour_cent(15) {
            periode["reclassements"] = json!([{"date": iso(milieu), "categorie": a.parmi(categories)}]);
        }
    }
    periode
}

fn inscriptions(a: &mut Alea, annee: u32, direction: bool) -> Vec<Value> {
    let nombre = if direction { a.sous(4) } else { a.sous(2) };
    (0..nombre)
        .map(|_| {
            let liste = annee - a.entre(1, 12);
            json!({"annee": liste, "classe": a.parmi(&CLASSES), "section": a.parmi(&["premiere", "premiere", "deuxieme"]),
                   "publication": format!("{}-12-{:02}", liste - 1, a.entre(10, 28)), "article15": a.pour_cent(5)})
        })
        .collect()
}

/// Takes one to three facts away.
fn oublier(a: &mut Alea, dossier: &mut Value) {
    const FAITS: [&str; 6] = [
        "ancien_eleve",
        "diplome_assimile",
        "admissible_concours",
        "semaines_perfectionnement",
        "attestation_stage_informatique",
        "diplome_informatique",
    ];
    for _ in 0..a.entre(1, 3) {
        match a.sous(8) {
            0 => dossier["naissance"] = Value::Null,
            1 => dossier["inscrit_1999"] = Value::Null,
            fait => dossier["formation"][FAITS[(fait - 2) as usize]] = Value::Null,
        }
    }
}
