//! The questions of a form: for each fact that may be missing, how it is asked, who attests it, by which document, what its answers settle.
//!
//! The kind of answer, the words and bounds allowed, the label and the provisions are those of the field ([`Champ::notice`]); the two ends that
//! a missing fact is supposed at are its presence there.

use crate::erreur::Champ;
use crate::vocabulaire::enumeration::Langue;

/// A row of the form.
#[derive(Clone, Copy, Debug)]
pub struct Formule {
    /// The fact.
    pub champ: Champ,
    question: [&'static str; 2],
    atteste: [&'static str; 2],
    piece: [&'static str; 2],
    portee: [&'static str; 2],
}

impl Formule {
    /// The question, to the person or to whoever knows.
    #[must_use]
    pub const fn question(&self, langue: Langue) -> &'static str {
        choisir(self.question, langue)
    }

    /// Who attests the answer.
    #[must_use]
    pub const fn atteste(&self, langue: Langue) -> &'static str {
        choisir(self.atteste, langue)
    }

    /// The document that shows it.
    #[must_use]
    pub const fn piece(&self, langue: Langue) -> &'static str {
        choisir(self.piece, langue)
    }

    /// What each answer settles.
    #[must_use]
    pub const fn portee(&self, langue: Langue) -> &'static str {
        choisir(self.portee, langue)
    }
}

const fn choisir(textes: [&'static str; 2], langue: Langue) -> &'static str {
    let [francais, anglais] = textes;
    match langue {
        Langue::Francais => francais,
        Langue::Anglais => anglais,
    }
}

impl Champ {
    /// How the fact is asked for; none for a field that is never a missing fact.
    #[must_use]
    pub fn formule(self) -> Option<&'static Formule> {
        FORMULAIRE.iter().find(|formule| formule.champ == self)
    }
}

const fn ligne(
    champ: Champ,
    question: [&'static str; 2],
    atteste: [&'static str; 2],
    piece: [&'static str; 2],
    portee: [&'static str; 2],
) -> Formule {
    Formule { champ, question, atteste, piece, portee }
}

const ECOLE: [&str; 2] = ["l’école (CNESSS, puis EN3S)", "the school (CNESSS, then EN3S)"];

/// The form, in the order of the codes of the fields.
// One row = one fact: the question, who attests it, the document, what each answer settles; French, then English.
pub const FORMULAIRE: [Formule; 17] = [
    ligne(
        Champ::Naissance,
        ["Quel est le jour de naissance ?", "What is the day of birth?"],
        ["l’état civil", "the registry of births"],
        ["acte de naissance ou pièce d’identité", "birth certificate or identity document"],
        [
            "L’âge au jour de référence, là où une section ou l’article 15 en demande un.",
            "The age on the reference date, where a section or article 15 asks for one.",
        ],
    ),
    ligne(
        Champ::FormationAncienEleve,
        [
            "La personne a-t-elle le titre d’ancien élève de l’école ?",
            "Has the person the title of former student of the school?",
        ],
        ECOLE,
        ["titre d’ancien élève", "title of former student"],
        [
            "Oui : première section. Non : deuxième section, à moins d’un diplôme assimilé.",
            "Yes: first section. No: second section, unless there is an assimilated diploma.",
        ],
    ),
    ligne(
        Champ::FormationDiplomeAssimile,
        [
            "Quel diplôme assimile la personne à un ancien élève ?",
            "Which diploma puts the person on a par with a former student?",
        ],
        ["l’organisme qui l’a délivré", "the body that gave it"],
        ["diplôme", "diploma"],
        [
            "Un diplôme : première section. Aucun : le titre seul en décide.",
            "A diploma: first section. None: the title alone decides.",
        ],
    ),
    ligne(
        Champ::FormationAdmissibleConcours,
        [
            "La personne a-t-elle été admissible à un concours d’entrée de l’école ?",
            "Was the person admissible at an entrance competition of the school?",
        ],
        ECOLE,
        ["attestation d’admissibilité", "attestation of admissibility"],
        [
            "Oui : un âge moins élevé peut suffire en deuxième section. Non : celui de tous est exigé.",
            "Yes: a lower age may be enough in the second section. No: that of everyone is required.",
        ],
    ),
    ligne(
        Champ::FormationSemainesPerfectionnement,
        [
            "Combien de semaines de perfectionnement sont attestées, en tout ?",
            "How many weeks of training sessions are attested, in all?",
        ],
        ECOLE,
        ["attestations de session", "attestations of the sessions"],
        [
            "Le nombre demandé est atteint ou non, pour qui vient de la deuxième section.",
            "Whether the number asked for is reached, for those who come from the second section.",
        ],
    ),
    ligne(
        Champ::FormationAttestationStageInformatique,
        [
            "La personne a-t-elle l’attestation du stage informatique ?",
            "Has the person the attestation of the computing course?",
        ],
        ECOLE,
        ["attestation de stage", "attestation of the course"],
        [
            "Oui : la condition d’attestation des classes IF est remplie. Non : elle ne l’est pas.",
            "Yes: the attestation that the classes IF ask for is there. No: it is not.",
        ],
    ),
    ligne(
        Champ::FormationCertificatComptabilite,
        ["La personne a-t-elle le certificat de comptabilité ?", "Has the person the certificate of accounting?"],
        ["l’organisme qui l’a délivré", "the body that gave it"],
        ["certificat", "certificate"],
        [
            "Oui : l’intérim d’un comptable du régime minier peut compter comme encadrement. Non : il ne compte pas.",
            "Yes: acting service of an accountant of the mining regime may count as management. No: it does not.",
        ],
    ),
    ligne(
        Champ::FormationDiplomeInformatique,
        ["Quel diplôme informatique la personne a-t-elle ?", "Which computing diploma has the person?"],
        ["l’établissement qui l’a délivré", "the institution that gave it"],
        ["diplôme", "diploma"],
        [
            "Un diplôme de l’annexe : la condition est remplie. Un équivalent : la commission en décide. Aucun : non remplie.",
            "A diploma of the annex: the condition holds. An equivalent: the commission decides. None: it does not hold.",
        ],
    ),
    ligne(
        Champ::FormationExperienceInformatiqueReconnue,
        [
            "La commission a-t-elle reconnu l’expérience informatique ?",
            "Has the commission recognised the computing experience?",
        ],
        ["la commission", "the commission"],
        ["décision de la commission", "decision of the commission"],
        [
            "Oui : elle tient lieu de diplôme pour les emplois informatiques. Non : le diplôme en décide.",
            "Yes: it stands for a diploma for computing posts. No: the diploma decides.",
        ],
    ),
    ligne(
        Champ::PeriodeNiveau,
        ["Quel est le niveau conventionnel de cet emploi ?", "What is the conventional level of this post?"],
        ["l’employeur", "the employer"],
        ["décision de nomination, contrat ou bulletin de paie", "nomination, contract or payslip"],
        [
            "Au seuil de son régime ou au-dessus, la période compte comme encadrement ; au-dessous, non.",
            "At the threshold of its regime or above, the period counts as management; below, it does not.",
        ],
    ),
    ligne(
        Champ::PeriodeSectionOrigine,
        [
            "De quelle section de la liste cette nomination venait-elle ?",
            "From which section of the list did this nomination come?",
        ],
        ["le ministère chargé de la sécurité sociale", "the ministry in charge of social security"],
        ["liste d’aptitude publiée", "published list"],
        [
            "Deuxième : des semaines de perfectionnement peuvent être demandées. Première : aucune.",
            "Second: weeks of training sessions may be asked for. First: none.",
        ],
    ),
    ligne(
        Champ::PropositionMinistre,
        ["Le ministre propose-t-il l’inscription ?", "Does the minister propose the listing?"],
        ["le ministre dont la personne relève", "the minister to whom the person answers"],
        ["lettre de proposition", "letter of proposal"],
        [
            "Oui : cette condition de la troisième section est remplie. Non : la troisième section est fermée.",
            "Yes: this condition of the third section holds. No: the third section is closed.",
        ],
    ),
    ligne(
        Champ::Inscrit1999,
        ["La personne était-elle inscrite sur une liste de 1999 ?", "Was the person on a list of 1999?"],
        ["le ministère chargé de la sécurité sociale", "the ministry in charge of social security"],
        ["liste d’aptitude publiée", "published list"],
        [
            "Oui : les mesures transitoires de l’article 26 s’appliquent. Non : le droit commun.",
            "Yes: the transitional rules of article 26 apply. No: the ordinary rules.",
        ],
    ),
    ligne(
        Champ::FormationEleveConcoursInterne,
        [
            "La personne est-elle entrée à l’école par le concours interne ?",
            "Did the person enter the school by the internal competition?",
        ],
        ECOLE,
        ["attestation de scolarité", "attestation of schooling"],
        [
            "Oui : un âge moins élevé suffit en deuxième section. Non : celui de tous est exigé.",
            "Yes: a lower age is enough in the second section. No: that of everyone is required.",
        ],
    ),
    ligne(
        Champ::FormationAttestationMsa,
        [
            "La personne a-t-elle l’attestation du cycle de perfectionnement de la MSA ?",
            "Has the person the attestation of the training sessions of the MSA?",
        ],
        ["la MSA", "the MSA"],
        ["attestation de cycle", "attestation of the sessions"],
        [
            "Oui : elle suffit à qui vient d’un organisme que l’article 3 ne classe pas. Non : les semaines sont comptées.",
            "Yes: it is enough for those who come from a body that article 3 does not class. No: the weeks are counted.",
        ],
    ),
    ligne(
        Champ::FormationAttestationCesdir,
        ["La personne a-t-elle l’attestation du CESDIR ?", "Has the person the attestation of the CESDIR?"],
        ECOLE,
        ["attestation de cycle", "attestation of the sessions"],
        [
            "Oui : elle suffit, sans compter les semaines de perfectionnement. Non : elles sont comptées.",
            "Yes: it is enough, whatever the weeks of training sessions. No: they are counted.",
        ],
    ),
    ligne(
        Champ::Recevable2010,
        [
            "La demande de la personne pour la liste de 2010 était-elle recevable ?",
            "Was the person's request for the list of 2010 admissible?",
        ],
        ["le secrétariat de la commission", "the secretariat of the commission"],
        ["décision sur la demande", "decision on the request"],
        [
            "Oui : l’article 26 tient alors la condition d’ancienneté pour remplie en AD3. Non : elle est mesurée.",
            "Yes: article 26 then takes the condition of seniority as met in AD3. No: it is measured.",
        ],
    ),
];
