//! The sentences that people read, in both languages: each kind of finding and of figure, and the finding that decides.

use liste_aptitude_noyau::constat::CodeConstat::{self as C, A12Duree};
use liste_aptitude_noyau::constat::{Chiffres, Constat, Etat, Grandeur};
use liste_aptitude_noyau::decision::{Decision, Verdict};
use liste_aptitude_noyau::erreur::{Champ, Chemin, ErreurEntree, Regle};
use liste_aptitude_noyau::format::json::lire_dossier_json;
use liste_aptitude_noyau::phrases::{constat_decisif, ecrire_phrase, ecrire_raison};
use liste_aptitude_noyau::texte::lectures::Lectures;
use liste_aptitude_noyau::texte::renvoi::Renvoi;
use liste_aptitude_noyau::vocabulaire::classe::Classe;
use liste_aptitude_noyau::vocabulaire::date::Date;
use liste_aptitude_noyau::vocabulaire::duree::Duree;
use liste_aptitude_noyau::vocabulaire::enumeration::Langue::{self, Anglais, Francais};
use liste_aptitude_noyau::vocabulaire::formation::DiplomeInformatique;
use liste_aptitude_noyau::{Demande, evaluer};

fn constat(code: C, etat: Etat, disposition: &str) -> Constat {
    let disposition = Renvoi::depuis_texte(disposition).expect("a provision");
    Constat { code, etat, disposition, chiffres: Chiffres::default() }
}

fn phrase(constat: &Constat, langue: Langue) -> String {
    let mut texte = String::new();
    ecrire_phrase(constat, langue, &mut texte).expect("a String is never full");
    texte
}

/// French as it is printed, `~` standing for a no-break space.
fn imprime(texte: &str) -> String {
    texte.replace('~', "\u{a0}")
}

fn raison(decision: &Decision, langue: Langue) -> String {
    let mut texte = String::new();
    ecrire_raison(decision, langue, &mut texte).expect("a String is never full");
    texte
}

#[test]
fn les_constats_sans_chiffres() {
    use Etat::{Appreciation, Inconnue, NonRemplie, Remplie};
    #[rustfmt::skip] // one row = one kind of finding; ~ stands for a no-break space
    let cas = [
        (C::A15Classe, Remplie, "A15.al2",
            "Classe ouverte par l’article 15~: c’est la classe de l’emploi occupé (A15.al2).",
            "Class open under article 15: it is the class of the post held (A15.al2)."),
        (C::A15Classe, NonRemplie, "A15.al2",
            "Classe ouverte par l’article 15~: seule la classe de l’emploi occupé peut être demandée (A15.al2).",
            "Class open under article 15: only the class of the post held may be asked for (A15.al2)."),
        (C::A17Classe, Remplie, "A17.al1",
            "Classe ouverte à un cadre~: un cadre dans cette situation peut la demander (A17.al1).",
            "Class open to a manager: a manager in this situation may ask for it (A17.al1)."),
        (C::A17Classe, Inconnue, "A17.al2",
            "Classe ouverte à un cadre~: ouverte à certains cadres seulement, sans qu’on sache si le candidat en est (A17.al2).",
            "Class open to a manager: open to some managers only, and whether the candidate is one of them is not known (A17.al2)."),
        (C::A17Classe, NonRemplie, "A17.al2",
            "Classe ouverte à un cadre~: un cadre dans cette situation ne peut pas la demander (A17.al2).",
            "Class open to a manager: a manager in this situation may not ask for it (A17.al2)."),
        (C::A17Classe, Appreciation, "A20.al5",
            "Classe ouverte à un cadre~: hors des classes ouvertes à un cadre, mais la commission n’est pas tenue par la demande (A20.al5).",
            "Class open to a manager: beyond the classes open to a manager, but the commission is not bound by the request (A20.al5)."),
        (C::A18Classe, Remplie, "A18.al1.3",
            "Classe ouverte à l’agent de direction~: la classe de rattachement permet de la demander (A18.al1.3).",
            "Class open to the senior manager: the class of attachment allows asking for it (A18.al1.3)."),
        (C::A18Classe, Appreciation, "A20.al4",
            "Classe ouverte à l’agent de direction~: hors des classes ouvertes, mais la commission n’est pas tenue par la demande (A20.al4).",
            "Class open to the senior manager: beyond the open classes, but the commission is not bound by the request (A20.al4)."),
        (C::A18Classe, NonRemplie, "A18.al1.6",
            "Classe ouverte à l’agent de direction~: la classe de rattachement ne permet pas de la demander (A18.al1.6).",
            "Class open to the senior manager: the class of attachment does not allow asking for it (A18.al1.6)."),
        (C::A20Assimilation, Appreciation, "A20.al4",
            "Assimilation par la commission~: la commission doit assimiler la situation à un emploi des organismes visés (A20.al4).",
            "Assimilation by the commission: the commission must liken the situation to a post in the bodies concerned (A20.al4)."),
        (C::A8Section, Remplie, "A8",
            "Première section~: le candidat en relève (A8).",
            "First section: the candidate falls in it (A8)."),
        (C::A7Section, Remplie, "A7.al3",
            "Deuxième section~: ouverte pour cette classe (A7.al3).",
            "Second section: open for this class (A7.al3)."),
        (C::A7Section, Inconnue, "A7.al3",
            "Deuxième section~: fermée pour cette classe, sans qu’on sache si le candidat relève de la première (A7.al3).",
            "Second section: closed for this class, and whether the candidate falls in the first is not known (A7.al3)."),
        (C::A7Section, NonRemplie, "A7.al3",
            "Deuxième section~: fermée pour cette classe (A7.al3).",
            "Second section: closed for this class (A7.al3)."),
        (C::A14Attestation, Inconnue, "A14.al1.3",
            "Attestation de stage~: condition à établir (A14.al1.3).",
            "Attestation of the course: to be established (A14.al1.3)."),
        (C::A16Recommande, NonRemplie, "A16.al2",
            "Envoi recommandé~: la demande n’est pas partie en recommandé (A16.al2).",
            "Registered mail: the request was not sent by registered mail (A16.al2)."),
        (C::A10Proposition, NonRemplie, "A10.al1",
            "Proposition du ministre~: le ministre ne propose pas le candidat (A10.al1).",
            "Proposal of the minister: the minister does not propose the candidate (A10.al1)."),
        (C::A14Diplome, Appreciation, "A14.al1.2",
            "Diplôme informatique~: un diplôme que la commission peut juger équivalent à ceux de l’annexe (A14.al1.2).",
            "Computing diploma: a diploma that the commission may find equivalent to those of the annex (A14.al1.2)."),
    ];
    for (code, etat, disposition, francais, anglais) in cas {
        let constat = constat(code, etat, disposition);
        assert_eq!((phrase(&constat, Francais), phrase(&constat, Anglais)), (imprime(francais), anglais.into()));
    }
}

#[test]
fn requis_constate_et_manque() {
    let duree = |annees, mois, jours| Grandeur::Duree(Duree { annees, mois, jours });
    let jour = |texte: &str| Grandeur::Date(Date::depuis_iso(texte.as_bytes()).expect("a date"));
    let chiffres = |requis, constate, manque| Chiffres { requis, constate, manque };
    let rien = Grandeur::Rien;
    #[rustfmt::skip] // one row = one finding
    let cas = [
        (A12Duree, Etat::NonRemplie, chiffres(Grandeur::Annees(6), duree(4, 1, 0), duree(1, 11, 0)),
            "Ancienneté d’encadrement~: condition non remplie~; requis 6~ans, constaté 4~ans 1~mois, il manque 1~an 11~mois (A12.al1).",
            "Seniority in management: not met; required 6 years, found 4 years 1 month, lacking 1 year 11 months (A12.al1)."),
        (C::A16Date, Etat::NonRemplie, chiffres(jour("1999-05-01"), jour("1999-05-03"), rien),
            "Date d’envoi de la demande~: le 3~mai 1999, alors qu’il fallait avant le 1er~mai 1999 (A12.al1).",
            "Posting date of the request: 3 May 1999, where it had to be before 1 May 1999 (A12.al1)."),
        (C::A16Date, Etat::Remplie, chiffres(jour("1999-05-01"), jour("1999-04-30"), rien),
            "Date d’envoi de la demande~: le 30~avril 1999, avant le 1er~mai 1999 (A12.al1).",
            "Posting date of the request: 30 April 1999, before 1 May 1999 (A12.al1)."),
        (C::A16Exemplaires, Etat::NonRemplie, chiffres(Grandeur::Nombre(2), Grandeur::Nombre(1), Grandeur::Nombre(1)),
            "Nombre d’exemplaires~: 1~exemplaire fourni, il en faut~2 (A12.al1).",
            "Number of copies: 1 copy given, required: 2 (A12.al1)."),
        (C::A9Age, Etat::Remplie, chiffres(Grandeur::Age(43), Grandeur::Age(44), rien),
            "Âge en deuxième section~: condition remplie~; requis 43~ans, constaté 44~ans (A12.al1).",
            "Age in the second section: met; required 43 years, found 44 years (A12.al1)."),
        (A12Duree, Etat::Appreciation, chiffres(rien, duree(0, 0, 0), rien),
            "Ancienneté d’encadrement~: à l’appréciation de la commission~; constaté 0~jour (A12.al1).",
            "Seniority in management: left to the commission; found 0 days (A12.al1)."),
        (C::A14Diplome, Etat::Remplie, chiffres(rien, Grandeur::Diplome(DiplomeInformatique::Annexe6), rien),
            "Diplôme informatique~: maîtrise d’informatique, qui figure à l’annexe (A12.al1).",
            "Computing diploma: maîtrise in computer science, listed in the annex (A12.al1)."),
        (C::A14Attestation, Etat::Remplie, chiffres(Grandeur::OuiNon(true), Grandeur::Dispense, rien),
            "Attestation de stage~: le candidat en est dispensé (A12.al1).",
            "Attestation of the course: not asked of this candidate (A12.al1)."),
    ];
    for (code, etat, chiffres, francais, anglais) in cas {
        let constat = Constat { chiffres, ..constat(code, etat, "A12.al1") };
        assert_eq!((phrase(&constat, Francais), phrase(&constat, Anglais)), (imprime(francais), anglais.into()));
    }
}

/// French keeps the singular below two, English for one only.
#[test]
fn chaque_grandeur_se_dit() {
    let duree = |annees, mois, jours| Grandeur::Duree(Duree { annees, mois, jours });
    #[rustfmt::skip] // one row = one figure
    let cas = [
        (Grandeur::Annees(0),      "0~an",               "0 years"),
        (Grandeur::Annees(1),      "1~an",               "1 year"),
        (Grandeur::Annees(2),      "2~ans",              "2 years"),
        (Grandeur::Age(40),        "40~ans",             "40 years"),
        (Grandeur::Jours(1),       "1~jour",             "1 day"),
        (Grandeur::Jours(2190),    "2190~jours",         "2190 days"),
        (Grandeur::Semaines(1),    "1~semaine",          "1 week"),
        (Grandeur::Semaines(6),    "6~semaines",         "6 weeks"),
        (Grandeur::Nombre(2),      "2",                  "2"),
        (Grandeur::OuiNon(true),   "oui",                "yes"),
        (Grandeur::OuiNon(false),  "non",                "no"),
        (Grandeur::Dispense,       "dispense",           "not asked of this person"),
        (duree(0, 0, 0),           "0~jour",             "0 days"),
        (duree(0, 0, 1),           "1~jour",             "1 day"),
        (duree(0, 0, 29),          "29~jours",           "29 days"),
        (duree(0, 1, 0),           "1~mois",             "1 month"),
        (duree(0, 2, 1),           "2~mois 1~jour",      "2 months 1 day"),
        (duree(1, 0, 0),           "1~an",               "1 year"),
        (duree(5, 0, 3),           "5~ans 3~jours",      "5 years 3 days"),
        (duree(1, 1, 1),           "1~an 1~mois 1~jour", "1 year 1 month 1 day"),
        (duree(3, 11, 0),          "3~ans 11~mois",      "3 years 11 months"),
        (Grandeur::Diplome(DiplomeInformatique::Aucun), "aucun", "none"),
    ];
    for (grandeur, francais, anglais) in cas {
        let chiffres = Chiffres { constate: grandeur, ..Chiffres::default() };
        let constat = Constat { chiffres, ..constat(A12Duree, Etat::Remplie, "A12.al1") };
        let attendu =
            imprime(&format!("Ancienneté d’encadrement~: condition remplie~; constaté {francais} (A12.al1)."));
        assert_eq!(phrase(&constat, Francais), attendu);
        let attendu = format!("Seniority in management: met; found {anglais} (A12.al1).");
        assert_eq!(phrase(&constat, Anglais), attendu);
    }
}

/// A decision with this verdict and these findings; the rest does not count here.
fn decision(verdict: Verdict, constats: &[(C, Etat)]) -> Decision {
    let dossier = lire_dossier_json(r#"{"id":"A"}"#).expect("a dossier");
    let demande = Demande::nouvelle(2000, Classe::AD3, Lectures::DEFAUT).expect("a list year");
    let constats = constats.iter().map(|&(code, etat)| constat(code, etat, "A16.al1")).collect();
    Decision { verdict, constats, ..evaluer(&dossier, &demande) }
}

#[test]
fn le_constat_qui_decide_est_le_premier_qui_compte() {
    use Etat::{Appreciation, Inconnue, NonRemplie, Remplie};
    let constats = [
        (C::A16Date, Remplie),
        (C::A20Assimilation, NonRemplie),
        (C::A18Perfectionnement, NonRemplie),
        (C::A9Age, Inconnue),
        (C::A10Age, Appreciation),
        (A12Duree, Appreciation),
        (C::A14Emploi, NonRemplie),
        (C::A14Diplome, Inconnue),
    ];
    #[rustfmt::skip] // one row = one verdict; only the conditions of the request itself make it inadmissible
    let cas = [
        (Verdict::Irrecevable,     Some(C::A18Perfectionnement)),
        (Verdict::NonInscriptible, Some(C::A20Assimilation)),
        (Verdict::SurAppreciation, Some(C::A10Age)),
        (Verdict::Indetermine,     Some(C::A9Age)),
        (Verdict::Inscriptible,    None),
    ];
    for (verdict, attendu) in cas {
        let decision = decision(verdict, &constats);
        assert_eq!(constat_decisif(&decision).map(|c| c.code), attendu, "{verdict}");
    }
}

#[test]
fn la_raison_d_un_verdict() {
    let refus = decision(Verdict::NonInscriptible, &[(C::A16Date, Etat::Remplie), (C::A9Age, Etat::NonRemplie)]);
    assert_eq!(raison(&refus, Francais), imprime("Âge en deuxième section~: condition non remplie (A16.al1)."));
    assert_eq!(raison(&refus, Anglais), "Age in the second section: not met (A16.al1).");
    let oui = decision(Verdict::Inscriptible, &[(C::A9Age, Etat::Remplie)]);
    assert_eq!(raison(&oui, Francais), "Toutes les conditions examinées sont remplies.");
    assert_eq!(raison(&oui, Anglais), "Every condition examined is met.");
    let sans_constat = decision(Verdict::Indetermine, &[(C::A9Age, Etat::Remplie)]);
    assert_eq!(raison(&sans_constat, Francais), imprime("Indéterminé~: des faits manquent."));
    assert_eq!(raison(&sans_constat, Anglais), "Undetermined: facts are missing.");
}

#[test]
fn une_erreur_dit_ou_et_quoi() {
    let simple = ErreurEntree::simple(Champ::Naissance, Regle::DateInvalide);
    assert_eq!(simple.to_string(), "naissance: date qui n’existe pas (no such date)");
    let chemin = Chemin { champ: Champ::ReclassementDate, rang: 3, sous_rang: 1, inconnu: None };
    let imbriquee = ErreurEntree { chemin, regle: Regle::HorsBornes };
    let attendu = "carriere[3].reclassements[1].date: valeur hors des bornes (value out of bounds)";
    assert_eq!(imbriquee.to_string(), attendu);
}
