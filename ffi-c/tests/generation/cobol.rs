//! The copybooks, from the recorded layout and the lists. Names are chosen, never cut or hashed: at most 30 characters, asserted.

use super::codes::mots;
use liste_aptitude::codes::Liste;
use liste_aptitude::disposition::{ChampPlat, DISPOSITIONS, Disposition};
use liste_aptitude::enregistrements::{LA_GARDE_MAX, LA_VERSION_ENREGISTREMENT};
use liste_aptitude::evaluation::{LA_VERSION_ABI, LA_VERSION_ABI_MIN};
use liste_aptitude_noyau::vocabulaire::enumeration::Enumeration;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Longest COBOL name.
const NOM_MAX: usize = 30;
/// Last column of a source line.
const COLONNE_MAX: usize = 72;

/// How a compiler declares binary numbers of native order and full range.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialecte {
    GnuCobol,
    /// Enterprise COBOL: COMP-5; it has no binary number of one byte, so codes are one character.
    Zos,
}

/// The records that functions take or give.
#[rustfmt::skip]
const RACINES: [&str; 20] = [
    "la_dossier", "la_demande", "la_decision", "la_erreur", "la_robustesse", "la_questions", "la_parcours",
    "la_faits_acces", "la_acces", "la_calendrier", "la_reclamation", "la_reconduction", "la_quotas", "la_scrutin",
    "la_dispositions", "la_annees", "la_quotas_sous", "la_agent_en_agence", "la_etat_article",
    "la_changement",
];

/// Prefix of the fields of a record, by the field that holds it.
#[rustfmt::skip]
const PREFIXES: &[(&str, &str)] = &[
    ("la_dossier", "DOS"), ("formation", "FOR"), ("scolarite", "SCO"), ("position", "POS"), ("fonction_publique", "FPU"),
    ("categorie_a", "CTA"), ("fonctions_securite_sociale", "FSS"), ("inscriptions", "INS"), ("carriere", "PER"),
    ("reclassements", "REC"), ("la_demande", "DEM"), ("depot", "DEP"), ("la_decision", "DEC"), ("constats", "CON"),
    ("requis", "REQ"), ("constate", "CTE"), ("manque", "MAN"), ("faits_manquants", "FAI"), ("la_erreur", "ERR"), ("chemin", "CHE"),
    ("la_robustesse", "ROB"), ("la_questions", "QUS"), ("questions", "QUE"), ("fait", "QFA"), ("la_parcours", "PAR"), ("etapes", "ETP"),
    ("la_faits_acces", "FAC"), ("la_acces", "ACC"), ("la_calendrier", "CAL"), ("la_reclamation", "RCL"), ("la_reconduction", "RCD"),
    ("la_quotas", "QTA"), ("deuxieme", "QT2"), ("deuxieme_informatique", "QTI"), ("troisieme", "QT3"), ("la_scrutin", "SCR"), ("la_dispositions", "DSP"), ("la_annees", "ANN"),
    ("faits", "AFA"), ("la_quotas_sous", "QTS"), ("fixe_deuxieme", "QF2"), ("fixe_informatique", "QFI"), ("fixe_troisieme", "QF3"),
    ("choix_deuxieme", "QC2"), ("choix_informatique", "QCI"), ("choix_troisieme", "QC3"), ("la_agent_en_agence", "AGE"), ("la_etat_article", "EAR"), ("la_changement", "CHG"),
];

/// What stands for a field in the names of its codes, where that is not its first three letters.
#[rustfmt::skip]
const RADICAUX: &[(&str, &str)] = &[
    ("fonction", "FCT"), ("niveau_connu", "NVC"), ("section_origine", "SOR"), ("classe_origine", "COR"),
    ("classe_declaree", "CDE"), ("article15", "A15"), ("inscrit_1999", "I99"), ("semaines_connues", "SMC"),
    ("ancien_eleve", "ELE"), ("diplome_assimile", "DAS"), ("attestation_stage_informatique", "STG"),
    ("diplome_informatique", "DIN"), ("recommande", "RCM"), ("classes_indiquees", "CLI"), ("classe_rattachement", "RAT"),
    ("si_pire_au_pire", "PPI"), ("si_pire_au_mieux", "PMI"), ("si_mieux_au_pire", "MPI"), ("si_mieux_au_mieux", "MMI"),
    ("eleve_concours_interne", "ECI"), ("attestation_msa", "MSA"), ("attestation_cesdir", "CES"), ("recevable_2010", "R10"),
    ("statut_agent", "SAG"), ("niveau_equivalent", "NEQ"), ("champ_social", "CSO"), ("etat_du_texte", "ETX"),
    ("decision_nationale", "DNA"), ("avis_connus", "AVC"), ("au_choix", "CHX"), ("agree_d1", "AD1"), ("inscrit_d1", "ID1"),
    ("preponderante", "PRP"),
];

/// Words that make a name too long, and what is written in such a name instead.
#[rustfmt::skip]
const COURTS: &[(&str, &str)] = &[
    ("ATTESTATION-STAGE-INFORMATIQUE", "ATTEST-STAGE"), ("EXPERIENCE-INFORMATIQUE-RECONNUE", "EXPER-INFO"),
    ("SEMAINES-PERFECTIONNEMENT", "SEMAINES"), ("CERTIFICAT-COMPTABILITE", "CERTIF-COMPTA"), ("FONCTIONS-SECURITE-SOCIALE", "FONCTIONS-SECU"), ("FONCTIONS-PROTECTION-SOCIALE", "FONCTIONS-PROT"),
    ("PERFECTIONNEMENT", "PERFECTION"), ("ADMISSIBLE-CONCOURS", "ADMISSIBLE"), ("DIPLOME-INFORMATIQUE", "DIPLOME-INFO"),
    ("ELEVE-CONCOURS-INTERNE", "ELEVE-CONCOURS"), ("ATTESTATION-CESDIR", "ATT-CESDIR"), ("FONCTION-PUBLIQUE-STATUT", "FONCTION-PUB-STATUT"),
    ("POSITION-CHAMP-SOCIAL", "POSITION-SOCIAL"), ("DIRECTEUR-GENERAL-ADJOINT", "DIR-GENERAL-ADJOINT"), ("AGENT-COMPTABLE-ADJOINT", "AGENT-COMPT-ADJOINT"),
    ("DIRECTEUR-DE-MISSION", "DIR-DE-MISSION"), ("DIRECTEUR-INFORMATIQUE", "DIR-INFORMATIQUE"), ("CHEF-DE-GROUPE-DE-PROJETS", "CHEF-GROUPE-PROJETS"),
    ("RESPONSABLE-DE-PRODUCTION", "RESP-PRODUCTION"), ("EQUIVALENT-INFORMATIQUE", "EQUIV-INFORMATIQUE"),
    ("RESPONSABLE-TECHNIQUE", "RESP-TECHNIQUE"), ("TITULAIRE-CATEGORIE-A", "TITULAIRE-CAT-A"),
    ("CENTRE-INFORMATIQUE-NATIONAL", "CENTRE-INFO-NAT"), ("CENTRE-INFORMATIQUE-REGIONAL", "CENTRE-INFO-REG"),
    ("DISPOSITION-INCONNUE", "DISPOSITION-INC"), ("CLASSE-DECLAREE-INTERDITE", "CLASSE-INTERDITE"),
    ("CLASSE-DECLAREE-INCOMPATIBLE", "CLASSE-INCOMPATIBLE"), ("ORIGINE-CONTRADICTOIRE", "ORIGINE-CONTRAD"),
    ("NOMINATION-REGULIERE", "NOMIN-REGUL"), ("PROPOSITION-MINISTRE", "PROP-MINISTRE"),
    ("DERNIER-JOUR-AUTRE-LECTURE", "DERNIER-JOUR-AUTRE"), ("DERNIER-JOUR-RECLAMATION", "JOUR-RECLAMATION"),
    ("ENVOI-AVANT-PUBLICATION", "ENVOI-AVANT-PUBLI"), ("INFORMATIQUE-EXCEDENTAIRE", "INFO-EXCEDENTAIRE"),
    ("PRESENTS-EXCEDENTAIRES", "PRESENTS-EXCED"),
    ("FORMATION-", "F-"), ("ORGANISME-", "O-"), ("PERIODE-", "P-"), ("RECLASSEMENT-", "R-"), ("INSCRIPTION-", "I-"), ("DEPOT-", "D-"),
];

/// The text of a copybook.
pub(crate) fn texte(dialecte: Dialecte) -> String {
    let mut copie = Copie { dialecte, lignes: String::new(), noms: BTreeSet::new() };
    let quoi = match dialecte {
        Dialecte::GnuCobol => "GnuCOBOL",
        Dialecte::Zos => "Enterprise COBOL for z/OS",
    };
    copie.commentaire(&format!("liste_aptitude, records for {quoi}."));
    copie.commentaire("Generated from the Rust source: see docs/abi.md.");
    copie.commentaire("Begin with MOVE LOW-VALUES, then the version and the size.");
    copie.commentaire("A text with hyphens MOVEd to a date is 0, which means absent.");
    if dialecte == Dialecte::Zos {
        copie.commentaire("Codes and small numbers are one byte, declared PIC X:");
        copie.commentaire("set them by their conditions, or MOVE FUNCTION CHAR(n + 1).");
    }
    copie.constantes();
    for racine in RACINES {
        copie.ligne(0, &format!("01  {}.", copie.nommer(racine)));
        copie.champs(disposition(racine), racine, 1);
    }
    let longs: Vec<&str> = copie.noms.iter().filter(|n| n.len() > NOM_MAX).map(String::as_str).collect();
    assert!(
        longs.is_empty(),
        "longer than {NOM_MAX}; add words to COURTS in tests/generation/cobol.rs:\n{}",
        longs.join("\n")
    );
    copie.lignes
}

fn disposition(nom: &str) -> &'static Disposition {
    DISPOSITIONS.iter().find(|d| d.nom == nom).unwrap_or_else(|| panic!("no record {nom}"))
}

fn table(table: &[(&str, &'static str)], mot: &str, nom_table: &str) -> &'static str {
    let trouve = table.iter().find(|(m, _)| *m == mot);
    trouve.unwrap_or_else(|| panic!("add «{mot}» to {nom_table} in tests/generation/cobol.rs")).1
}

struct Copie {
    dialecte: Dialecte,
    lignes: String,
    noms: BTreeSet<String>,
}

impl Copie {
    fn commentaire(&mut self, texte: &str) {
        writeln!(self.lignes, "      * {texte}").expect("a String");
    }

    fn ligne(&mut self, profondeur: usize, texte: &str) {
        let ligne = format!("{:1$}{texte}", "", 7 + 4 * profondeur);
        assert!(ligne.len() <= COLONNE_MAX, "past column {COLONNE_MAX}: {ligne}");
        self.lignes += &(ligne + "\n");
    }

    /// The COBOL name of these words; shortened by the table of choices if it must be.
    fn nommer(&self, mots: &str) -> String {
        let mut nom = mots.to_uppercase().replace('_', "-");
        if nom.len() > NOM_MAX {
            for (long, court) in COURTS {
                nom = nom.replace(long, court);
            }
        }
        nom
    }

    fn nouveau(&mut self, mots: &str) -> String {
        let nom = self.nommer(mots);
        assert!(
            self.noms.insert(nom.clone()),
            "{nom} is declared twice: a row in RADICAUX or PREFIXES of tests/generation/cobol.rs"
        );
        nom
    }

    fn constantes(&mut self) {
        let u32 = self.nombre("u32");
        self.ligne(0, "01  LA-CONSTANTES.");
        let tailles =
            RACINES.map(|r| (format!("LA-TAILLE-{}", r[3..].to_uppercase()), disposition(r).taille.to_string()));
        let versions = [
            ("LA-VERSION-ABI".to_owned(), LA_VERSION_ABI.to_string()),
            ("LA-VERSION-ABI-MIN".to_owned(), LA_VERSION_ABI_MIN.to_string()),
            ("LA-VERSION-ENREGISTREMENT".to_owned(), LA_VERSION_ENREGISTREMENT.to_string()),
        ];
        let garde = [("LA-GARDE-MAX".to_owned(), LA_GARDE_MAX.to_string())];
        for (nom, valeur) in versions.into_iter().chain(tailles).chain(garde) {
            let nom = self.nouveau(&nom);
            self.ligne(1, &format!("05  {nom}"));
            self.ligne(2, &format!("{u32} VALUE {valeur}."));
        }
        self.commentaire("What a function returns.");
        let i32 = self.nombre("i32");
        self.ligne(0, &format!("01  LA-STATUT {i32}."));
        self.ligne(1, "88  LA-OK VALUE 0.");
        self.conditions_nombre("LA-STA", Liste::Statut);
        for (liste, radical) in [
            (Liste::Liste, "LA-LIS"),
            (Liste::Langue, "LA-LAN"),
            (Liste::Enregistrement, "LA-ENR"),
            (Liste::Lecture, "LA-LEC"),
            (Liste::EtatDuTexte, "LA-ETX"),
        ] {
            self.commentaire(&format!("A word of the list {}, to pass BY VALUE.", liste.nom()));
            self.ligne(0, &format!("01  LA-{} {u32}.", liste.nom().to_uppercase().replace('_', "-")));
            self.conditions_nombre(radical, liste);
        }
    }

    fn conditions_nombre(&mut self, radical: &str, liste: Liste) {
        for mot in mots(liste) {
            let nom = self.nouveau(&format!("{radical}-{}", mot.constante));
            self.ligne(1, &format!("88  {nom} VALUE {}.", mot.code));
        }
    }

    fn nombre(&self, genre: &str) -> &'static str {
        match (self.dialecte, genre) {
            (Dialecte::GnuCobol, "u8") => "BINARY-CHAR UNSIGNED",
            (Dialecte::GnuCobol, "u16") => "BINARY-SHORT UNSIGNED",
            (Dialecte::GnuCobol, "u32") => "BINARY-LONG UNSIGNED",
            (Dialecte::GnuCobol, "i32") => "BINARY-LONG SIGNED",
            (Dialecte::Zos, "u8") => "PIC X",
            (Dialecte::Zos, "u16") => "PIC 9(4) COMP-5",
            (Dialecte::Zos, "u32") => "PIC 9(9) COMP-5",
            (Dialecte::Zos, "i32") => "PIC S9(9) COMP-5",
            _ => panic!("no COBOL type for {genre}"),
        }
    }

    fn champs(&mut self, enregistrement: &Disposition, place: &str, profondeur: usize) {
        let prefixe = table(PREFIXES, place, "PREFIXES");
        for champ in enregistrement.champs {
            self.champ(champ, prefixe, profondeur);
        }
    }

    fn champ(&mut self, champ: &ChampPlat, prefixe: &str, profondeur: usize) {
        let niveau = 5 * profondeur;
        if champ.nom == "reserve" {
            let octets = champ.taille * champ.nombre.unwrap_or(1);
            self.ligne(profondeur, &format!("{niveau:02}  FILLER PIC X({octets}) VALUE LOW-VALUES."));
            return;
        }
        let nom = self.nouveau(&format!("LA-{prefixe}-{}", champ.nom));
        let fois = champ.nombre.map_or(String::new(), |n| format!(" OCCURS {n}"));
        match champ.genre {
            "c_char" => {
                let octets = champ.nombre.unwrap_or(1);
                self.ligne(profondeur, &format!("{niveau:02}  {nom} PIC X({octets})."));
            }
            genre if genre.starts_with("la_") => {
                self.ligne(profondeur, &format!("{niveau:02}  {nom}{fois}."));
                self.champs(disposition(genre), champ.nom, profondeur + 1);
            }
            genre => {
                let nombre = self.nombre(genre);
                self.ligne(profondeur, &format!("{niveau:02}  {nom}"));
                self.ligne(profondeur + 1, &format!("{nombre}{fois}."));
                if let Some(liste) = champ.liste {
                    self.conditions(champ, prefixe, liste, profondeur + 1);
                }
            }
        }
    }

    /// A condition name for every code of the list.
    fn conditions(&mut self, champ: &ChampPlat, prefixe: &str, liste: &str, profondeur: usize) {
        let choisi = RADICAUX.iter().find(|(nom, _)| *nom == champ.nom);
        let radical = choisi.map_or_else(|| champ.nom[..3].to_uppercase(), |(_, radical)| (*radical).to_owned());
        for mot in mots(Liste::depuis_nom(liste).expect("a list")) {
            let nom = self.nouveau(&format!("LA-{prefixe}-{radical}-{}", mot.constante));
            let valeur = match (self.dialecte, champ.genre) {
                (Dialecte::Zos, "u8") => format!("X'{:02X}'", mot.code),
                _ => mot.code.to_string(),
            };
            self.ligne(profondeur, &format!("88  {nom} VALUE {valeur}."));
        }
    }
}
