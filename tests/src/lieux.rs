//! Where in its room a provision is held: the line of the source.
//!
//! Most are found by themselves: the reference is built on that line, or a comment names it. The others stand in [`AMORCES`].

use liste_aptitude_noyau::texte::renvoi::Renvoi;
use std::collections::BTreeMap;

/// Where a room neither builds the reference nor names it: room of `kernel/src`, provision (or those that begin so, one item of the law
/// more; with a list, of that version only), words of the line, blanks left out. Of two rows, the longer provision.
pub const AMORCES: &[(&str, &str, &str)] = &[
    ("texte/art_01.rs", "A1.al1.1", "&[R::General,R::Urcam]"),
    ("texte/art_01.rs", "A1.al1.2", "&[R::Organic,R::Ava,"),
    ("texte/art_01.rs", "A1.al1.3", "&[R::Organic,R::Ava,R::Canam]"),
    ("texte/art_01.rs", "A1.al1.4", "&[R::Mines],&[T::Canssm]"),
    ("texte/art_01.rs", "A1.al1.5", "&[R::General,R::Urcam]"),
    // From the list of 2007 on the sets bear other numbers.
    ("texte/art_01.rs", "A1.al1.6@2003", "&[R::Cavimac]"),
    ("texte/art_01.rs", "A1.al1.2@2007", "&[R::Rsi]"),
    ("texte/art_01.rs", "A1.al1.3@2007", "&[R::Mines],&[T::Canssm]"),
    ("texte/art_01.rs", "A1.al1.4@2007", "&[R::General,R::Urcam]"),
    ("texte/art_01.rs", "A1.al1.5@2007", "&[R::Cavimac]"),
    ("texte/art_01.rs", "A1.al1.2@2008", "&[R::Rsi]"),
    ("texte/art_01.rs", "A1.al1.3@2008", "&[R::Sncf,R::Ratp,R::Camieg"),
    ("texte/art_01.rs", "A1.al1.4@2008", "&[R::General,R::Urcam]"),
    ("texte/art_01.rs", "A1.al1.5@2008", "&[R::Cavimac]"),
    ("texte/art_01.rs", "A1.al1.6@2008", "&[R::Sncf,R::Ratp,R::Camieg,R::Crpcen]"),
    ("texte/art_01.rs", "A1.al1.7@2008", "&[R::Artistes]"),
    ("texte/art_01.rs", "A1.al1.4@2010", "&[R::General,R::Urcam]"),
    ("texte/art_01.rs", "A1.al1.8@2010", "&[R::Cnsa]"),
    ("texte/art_01.rs", "A1.al1.4@2011", "&[R::General,R::Urcam]"),
    ("texte/art_01.rs", "A1.al1.8@2011", "&[R::Cnsa]"),
    ("texte/catalogue.rs", "A3.al1", "pubfnclasses("),
    ("etapes/appartenance.rs", "A4.al2", "fnsituer"),
    ("etapes/classement.rs", "A5.al1", "fnclasse_au<"),
    ("etapes/section.rs", "A7.al1", "CodeConstat::A7Section"),
    ("etapes/section.rs", "A8.al1", "CodeConstat::A8Section"),
    ("texte/r123_45.rs", "A8.al1", "constINITIAL"),
    ("etapes/conditions/age.rs", "A9.al2", "a09.abaisses"),
    ("etapes/conditions/fonctionnaire.rs", "A10.al1", "CodeConstat::A10Proposition"),
    ("etapes/contexte.rs", "A11.al1", "a11.mois_de_reference"),
    ("etapes/contexte.rs", "A11.al2", "matchinstruction.tete().depart_regime"),
    ("format/dossier.rs", "A12.al1", "C::PeriodeSeuilCoefficient"),
    ("etapes/conditions/anciennete.rs", "A12.al3", "a12.durees"),
    ("etapes/conditions/anciennete.rs", "A12.al4", "reduction_premiere_section"),
    ("etapes/conditions/fonctions.rs", "A13.al1", "a13.lignes"),
    ("texte/art_13.rs", "A13.al2", "pubstructAlternative"),
    ("etapes/conditions/informatique.rs", "A14.al1", "structTroisConditions"),
    ("etapes/conditions/informatique.rs", "A14.al1.2", "CodeConstat::A14Diplome"),
    ("etapes/conditions/informatique.rs", "A14.al1.3", "CodeConstat::A14Attestation"),
    ("etapes/appartenance.rs", "A15.al1", "letnational="),
    ("etapes/conditions/national.rs", "A15.al3", "CodeConstat::A15CinqAns"),
    ("etapes/conditions/national.rs", "A15.al3.1", "CodeConstat::A15Age"),
    ("etapes/conditions/national.rs", "A15.al3.2", "CodeConstat::A15Perfectionnement"),
    ("etapes/recevabilite.rs", "A16.al1", "CodeConstat::A16Date"),
    ("etapes/recevabilite.rs", "A16.al2", "organisme_de_base"),
    ("etapes/recevabilite.rs", "A16.al3", "ifnational"),
    ("etapes/recevabilite.rs", "A16.al4", "article_19.disposition"),
    ("etapes/recevabilite.rs", "A16.al5", "CodeConstat::A16Classes"),
    ("effets/acheminement.rs", "A16.al3", "let[base,national,article_19]"),
    ("etapes/recevabilite.rs", "A17", "fnclasse_du_cadre"),
    ("etapes/recevabilite.rs", "A17.al1", "a17.de_droit"),
    ("etapes/recevabilite.rs", "A17.al3", "a17.autres"),
    ("texte/art_18.rs", "A18.al1.1", "ligne(IF2,"),
    ("texte/art_18.rs", "A18.al1.2", "ligne(IF1,"),
    ("texte/art_18.rs", "A18.al1.3", "ligne(AD3,"),
    ("texte/art_18.rs", "A18.al1.4", "ligne(AD2,"),
    ("texte/art_18.rs", "A18.al1.5", "ligne(AD1,"),
    ("texte/art_18.rs", "A18.al1.6", "ligne(D3,"),
    ("texte/art_18.rs", "A18.al1.7", "ligne(D2,"),
    ("etapes/recevabilite.rs", "A18.al1", "ligne.nommees.contient"),
    ("etapes/recevabilite.rs", "A18.al2", "a18.autres"),
    ("etapes/appartenance.rs", "A19.al1", "fnrepute_inscrit"),
    ("etapes/appartenance.rs", "A19.al2", "fndebut_du_compte"),
    ("evaluer.rs", "A20", "A20.al1"),
    ("decision.rs", "A20", "A20.al1"),
    ("effets/quotas.rs", "A20.al6", "Nobodyispicked"),
    ("texte/ordre.rs", "A21.al1", "pubfnouvre("),
    ("effets/acces.rs", "A21.al1", "a21.ouvertures"),
    ("texte/art_25.rs", "A25.al1", "constINITIAL"),
    ("texte/art_26.rs", "A26.al1", "constINITIAL"),
    ("etapes/conditions/age.rs", "A26.al1", "fndispense_article_26"),
    ("etapes/conditions/anciennete.rs", "A26.al1", "dispense_article_26(cx)"),
    ("texte/art_27.rs", "A27.al1", "constINITIAL"),
    ("effets/reconduction.rs", "A27.al1", "a27.sans_reconduction"),
    ("texte/art_25.rs", "A28.al1", "enumAvertissement"),
    ("demande.rs", "A28.al1", "constANNEE_LISTE_MIN"),
    ("texte/ecole.rs", "R123-9.al1", "constARTICLE"),
    ("effets/ecole.rs", "R123-9.al1", "fnnom_ecole"),
    ("effets/ecole.rs", "R123-9", "fnpublics("),
    // The columns of the later states, version by version.
    ("texte/suites/articles.rs", "A1", "constA01_2010"),
    ("texte/suites/articles.rs", "A1@2003", "constA01_2003"),
    ("texte/suites/articles.rs", "A1@2007", "constA01_2007"),
    ("texte/suites/articles.rs", "A1@2008", "constA01_2008"),
    ("texte/suites/commission.rs", "A2", "constfna02("),
    ("texte/suites/commission.rs", "A2@2013", "constA02_2013"),
    ("texte/suites/commission.rs", "A2.al6@2013", "constSUPPLEANCE"),
    ("texte/suites/commission.rs", "A2.al2", "constfnsieges("),
    ("texte/suites/commission.rs", "A2.al2@2007", "constSIEGES_2007"),
    ("texte/suites/commission.rs", "A2.al2.2.d", "constfnigas("),
    ("texte/suites/commission.rs", "A2.al2.2.e", "constfnregionaux("),
    ("texte/suites/commission.rs", "A2.al2.2.e@2012", "constfncontrole("),
    ("texte/suites/commission.rs", "A2.al2.4.a", "constfnanciens_eleves("),
    ("texte/suites/articles.rs", "A8", "constA09_2010"),
    ("texte/suites/articles.rs", "A9", "constfna09("),
    ("texte/suites/articles.rs", "A9.al2.A", "constfnconcours_interne("),
    ("texte/suites/articles.rs", "A9.al2.B", "constfnlettre_b("),
    ("texte/suites/articles.rs", "A10", "constfna10("),
    ("texte/suites/articles.rs", "A14", "constfna14("),
    ("texte/suites/articles.rs", "A15", "constfna15("),
    ("texte/suites/articles.rs", "A16", "constfndepot("),
    ("texte/suites/articles.rs", "A16@2011", "constA16_2011"),
    ("texte/suites/articles.rs", "A18", "constA18_2003"),
    ("texte/suites/articles.rs", "A18@2013", "constA18_2013"),
    ("texte/suites/articles.rs", "A20", "constfna20("),
    ("texte/suites/articles.rs", "A25", "constDU_RSI"),
    ("texte/suites/articles.rs", "A26", "constPRESUME"),
    ("texte/suites/articles.rs", "A28.al1", "constfngel("),
    ("texte/suites/articles.rs", "A28.al2", "constDU_RSI"),
    ("texte/suites/articles.rs", "A28.al3", "constDES_MINES"),
    ("texte/suites/durees.rs", "A12", "constfndurees("),
    ("texte/suites/durees.rs", "A12.al1", "constfnseuils_2010("),
    ("texte/suites/durees.rs", "A12.al1@2003", "constSEUILS_2003"),
    ("texte/suites/durees.rs", "A12.al1@2007", "constfnseuils_2007("),
    ("texte/suites/durees.rs", "A12.al1@2008", "constfnseuils_2007("),
    ("texte/suites/durees.rs", "A12.al4", "constfnpouvoir("),
    ("texte/suites/durees.rs", "A13", "constfnlignes_jusqu_a_2011("),
    ("texte/suites/durees.rs", "A13.al1@2012", "constLIGNES_2012"),
    ("texte/suites/durees.rs", "A13.al2", "constfnad2("),
    ("etapes/conditions/fonctions/suites.rs", "A13", "fnexaminer<"),
    ("etapes/conditions/fonctions/suites.rs", "A13.al5.3", "fna_la_main("),
    ("etapes/recevabilite/depot.rs", "A16", "fnexaminer("),
    ("etapes/recevabilite/attestation.rs", "A18", "fndu_cesdir("),
    ("etapes/recevabilite/attestation.rs", "A18.al4", "fnd_un_autre_organisme("),
    ("etapes/appartenance/suites.rs", "A19", "fnautre<"),
    ("etapes/appartenance/suites.rs", "A19bis", "fnagent_ars<"),
    ("etapes/appartenance/suites.rs", "A25", "fnconservee("),
    ("etapes/appartenance/suites.rs", "A28", "fnconservee("),
    ("etapes/appartenance/suites.rs", "A28.al1", "fngeler<"),
    // Where a later state adds to an article or moves its provisions: the article in that room.
    ("texte/art_01.rs", "A1", "constINITIAL"),
    ("effets/commission.rs", "A2", "pubconstfnparticipation("),
    ("texte/art_02.rs", "A2", "pubconstSIEGES"),
    ("texte/art_03.rs", "A3", "pubconstCATALOGUE"),
    ("texte/art_03/l2010.rs", "A3", "pubconstCATALOGUE"),
    ("texte/art_03/l2012.rs", "A3", "pubconstCATALOGUE"),
    ("etapes/classement.rs", "A4", "fnclasse_au"),
    ("etapes/appartenance.rs", "A4", "fnsituer"),
    ("etapes/section.rs", "A9", "CodeConstat::A8Section"),
    ("texte/art_09.rs", "A9", "pubabaisses"),
    ("etapes/conditions/informatique.rs", "A9", "structTroisConditions"),
    ("effets/quotas.rs", "A9", "pubfnquotas("),
    ("texte/quotas.rs", "A9", "pubconstINITIAL"),
    ("effets/quotas.rs", "A10", "pubfnquotas("),
    ("texte/quotas.rs", "A10", "pubconstINITIAL"),
    ("etapes/conditions/anciennete.rs", "A12", "a12.durees"),
    ("texte/art_12.rs", "A12", "pubconstINITIAL"),
    ("etapes/conditions/fonctions.rs", "A13", "a13.lignes"),
    ("texte/art_13.rs", "A13", "pubconstINITIAL"),
    ("etapes/recevabilite.rs", "A16", "CodeConstat::A16Date"),
    ("texte/art_16.rs", "A16", "pubconstINITIAL"),
    ("etapes/recevabilite.rs", "A18", "CodeConstat::A18Perfectionnement"),
    ("texte/art_18.rs", "A18", "pubconstINITIAL"),
    ("etapes/appartenance.rs", "A19", "fnrepute_inscrit"),
    ("etapes/appartenance.rs", "A19bis", "fnsituer"),
    ("effets/agence.rs", "A19bis", "pubfnretour_d_agence_sous("),
    ("texte/suites/articles.rs", "A19bis", "constRETOUR_D_AGENCE"),
    ("etapes/appartenance.rs", "A20", "fnrepute_inscrit"),
    ("etapes/recevabilite.rs", "A20", "article_19.disposition"),
    ("texte/art_20.rs", "A20", "pubconstINITIAL"),
    ("texte/lectures.rs", "A20", "L20=10"),
    ("effets/quotas.rs", "A20", "Nobodyispicked"),
    ("effets/agence.rs", "A23bis", "pubfnretour_d_agence_sous("),
    ("texte/suites/articles.rs", "A23bis", "constRETOUR_D_AGENCE"),
    ("effets/acheminement.rs", "A24", "pubfnvoie_de_reclamation_sous("),
    ("texte/suites/articles.rs", "A24", "constA24_2013"),
    ("effets/reclamation.rs", "A23ter", "pubfnreclamation("),
    ("texte/art_24.rs", "A23ter", "pubconstINITIAL"),
    ("etapes/appartenance.rs", "A25", "fnsituer"),
    ("etapes/appartenance.rs", "A28", "fnsituer"),
];

/// The sources of the kernel, each read once.
pub struct Sources {
    racine: std::path::PathBuf,
    lues: BTreeMap<String, Source>,
}

struct Source {
    lignes: Vec<String>,
    /// The lines that build a reference or name it, built first.
    citations: BTreeMap<String, usize>,
}

impl Sources {
    /// Those of a folder.
    #[must_use]
    pub fn de(racine: std::path::PathBuf) -> Self {
        Self { racine, lues: BTreeMap::new() }
    }

    /// The line of a room that holds a provision, from 1; `None` where nothing tells.
    ///
    /// # Panics
    /// When the room cannot be read.
    pub fn ligne(&mut self, lieu: &str, provision: &str) -> Option<usize> {
        let racine = &self.racine;
        let source = self.lues.entry(lieu.to_owned()).or_insert_with(|| {
            let texte = std::fs::read_to_string(racine.join(lieu)).unwrap_or_else(|e| panic!("kernel/src/{lieu}: {e}"));
            let citations = citations(&texte);
            Source { lignes: texte.lines().map(sans_blancs).collect(), citations }
        });
        let chercher = |mots: &str| source.lignes.iter().position(|l| l.contains(mots)).map(|n| n + 1);
        // What a room says of a later state, else of the provision that stands in that place.
        let place = provision.split('@').next().unwrap_or(provision);
        let calculee = || mots_de_table(lieu, place).iter().find_map(|mots| chercher(mots));
        let ecrite = || amorce(lieu, provision).or_else(|| amorce(lieu, place)).and_then(chercher);
        let citee = |id: &str| source.citations.get(id).copied();
        citee(provision).or_else(|| citee(place)).or_else(calculee).or_else(ecrite)
    }
}

fn sans_blancs(ligne: &str) -> String {
    ligne.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The words of the row of [`AMORCES`] that speaks of a provision.
fn amorce(lieu: &str, provision: &str) -> Option<&'static str> {
    let (place, liste) = provision.split_once('@').unwrap_or((provision, ""));
    let concerne = |amorce: &str| {
        let (debut, de) = amorce.split_once('@').unwrap_or((amorce, liste));
        de == liste && place.strip_prefix(debut).is_some_and(|suite| suite.is_empty() || suite.starts_with('.'))
    };
    AMORCES
        .iter()
        .filter(|a| a.0 == lieu && concerne(a.1))
        .max_by_key(|a| (a.1.split('@').next().map(str::len), a.1.len()))
        .map(|a| a.2)
}

/// The words of the row of a table that does not write its references: article 3, the seats of article 2, the publics of the school. A
/// heading of article 3 is where its first row is, be it a row that bears no dash.
fn mots_de_table(lieu: &str, provision: &str) -> Vec<String> {
    let sous = |suite: &str| ligne_de_table(lieu, &format!("{provision}{suite}"));
    [ligne_de_table(lieu, provision), sous(".1"), sous(".0")].into_iter().flatten().collect()
}

fn ligne_de_table(lieu: &str, provision: &str) -> Option<String> {
    let parties: Vec<&str> = provision.split('.').collect();
    let lettre = |rang: usize| parties.get(rang).copied().unwrap_or("a");
    match (lieu, &parties[..]) {
        (article_3, ["A3", "al1", classe, ..]) if article_3.starts_with("texte/art_03") => {
            let classes = ["D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2"];
            let classe = classes.get(classe.parse::<usize>().ok()?.checked_sub(1)?)?;
            // A heading of the article is where its first row is.
            let tiret = parties.get(4).copied().unwrap_or("1");
            Some(format!("l({classe},({},{tiret})", lettre(3).to_uppercase()))
        }
        ("texte/art_02.rs", ["A2", "al2", groupe, ..]) => {
            let groupe = ["P", "A", "O", "D"].get(groupe.parse::<usize>().ok()?.checked_sub(1)?)?;
            Some(format!("siege({groupe},{},", if *groupe == "P" { 0 } else { rang(lettre(3))? }))
        }
        ("texte/ecole.rs", ["R123-9", mission, lettre]) => {
            let mission = if *mission == "3" { "Recrutement" } else { "FormationContinue" };
            Some(format!("public({mission},{},", rang(lettre)?))
        }
        _ => None,
    }
}

fn rang(lettre: &str) -> Option<u32> {
    lettre.chars().next().and_then(|c| u32::from(c).checked_sub(96))
}

/// The first line that builds each reference, else the first that names it in a comment.
fn citations(texte: &str) -> BTreeMap<String, usize> {
    let mut constantes: BTreeMap<&str, Renvoi> = BTreeMap::new();
    let mut batis = BTreeMap::new();
    let mut nommes = BTreeMap::new();
    for (n, ligne) in texte.lines().enumerate() {
        for mot in ligne.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '-')) {
            nommes.entry(mot.trim_matches('.').to_owned()).or_insert(n + 1);
        }
        let declare = ligne.split_once(": Renvoi = ").and_then(|(debut, _)| debut.rsplit(' ').next());
        for renvoi in batis_sur(ligne, &constantes) {
            if let Some(nom) = declare {
                constantes.insert(nom, renvoi);
            }
            batis.entry(renvoi.to_string()).or_insert(n + 1);
        }
    }
    batis.into_iter().fold(nommes, |mut toutes, (id, ligne)| {
        toutes.insert(id, ligne);
        toutes
    })
}

/// The references that a line builds: a constant or an article, then its alinéa, number, letter, dash.
fn batis_sur(ligne: &str, constantes: &BTreeMap<&str, Renvoi>) -> Vec<Renvoi> {
    let code = ligne.split("//").next().unwrap_or(ligne);
    let mut debuts: Vec<(usize, Renvoi)> = Vec::new();
    for n in 1..=28 {
        let mots = format!("Renvoi::article({n})");
        debuts.extend(code.match_indices(&mots).map(|(place, _)| (place + mots.len(), Renvoi::article(n))));
    }
    let fixes =
        [("Renvoi::ANNEXE", Renvoi::ANNEXE), ("Renvoi::R123_9", Renvoi::R123_9), ("Renvoi::R123_45", Renvoi::R123_45)];
    for (mots, renvoi) in fixes.iter().copied().chain(constantes.iter().map(|(&nom, &renvoi)| (nom, renvoi))) {
        let entier = |place: usize| {
            let lettre = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_' || c == ':');
            !lettre(code[..place].chars().next_back()) && !lettre(code[place + mots.len()..].chars().next())
        };
        debuts.extend(
            code.match_indices(mots).filter(|&(place, _)| entier(place)).map(|(place, _)| (place + mots.len(), renvoi)),
        );
    }
    debuts.into_iter().map(|(suite, renvoi)| preciser(renvoi, &code[suite..])).collect()
}

fn preciser(mut renvoi: Renvoi, mut suite: &str) -> Renvoi {
    while let Some((methode, reste)) = suite.strip_prefix('.').and_then(|s| s.split_once('(')) {
        let Some((nombre, apres)) = reste.split_once(')') else { break };
        let Ok(nombre) = nombre.parse() else { break };
        renvoi = match methode {
            "al" => renvoi.al(nombre),
            "n" => renvoi.n(nombre),
            "lettre" => renvoi.lettre(nombre),
            "tiret" => renvoi.tiret(nombre),
            _ => break,
        };
        suite = apres;
    }
    renvoi
}
