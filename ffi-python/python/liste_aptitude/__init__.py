"""Who may be put on the yearly *liste d'aptitude* of the French social-security bodies (arrêté of 25 September 1998).

>>> import liste_aptitude as la
>>> dossier = la.Dossier(
...     "A-0001",
...     naissance="1955-03-01",
...     formation=la.Formation(ancien_eleve=True),
...     carriere=[
...         la.Periode(
...             "1985-01-01",
...             la.Organisme("general", "organisme", "b"),
...             "directeur_adjoint",
...             niveau=2,
...             nomination_reguliere=True,
...             agrement="1985-03-15",
...         )
...     ],
... )
>>> decision = la.evaluer(dossier, la.Demande(2000, "AD2"))
>>> decision.verdict, decision.section
(Verdict.INSCRIPTIBLE, Section.PREMIERE)
"""

from typing import TYPE_CHECKING

from ._noyau import Constat, Decision, __version__, etat_de_la_liste, evaluer, evaluer_json
from .paresse import a_la_demande

if TYPE_CHECKING:
    from .agence import AgentEnAgence, VoieDeReclamation, retour_d_agence, voie_de_reclamation
    from .carriere import FonctionPublique, Inscription, Organisme, Periode, Plage, Position, Reclassement
    from .citation import Disposition, disposition
    from .commission import Mandat, Participation, Scrutin, Siege, Suppleance, mandat, participation, scrutin, sieges, suppleance
    from .comparaison import Changement, Comparaison, Effet, comparer
    from .controle import Constatation, Controle, Controleur, Inscrit, controler
    from .ecole import Fondement, Public, disposition_mission, fondement, nom_ecole, publics
    from .effets import (
        Acces,
        AgentEnFonction,
        Calendrier,
        Circuit,
        Designation,
        EmploiVise,
        Quota,
        Quotas,
        Reclamation,
        Reconduction,
        acces,
        acheminement,
        calendrier,
        compte_sur_la_precedente,
        designation,
        quotas,
        reclamation,
        reconduction,
        reconduction_du_dossier,
        validite,
    )
    from .enumerations import (
        Avertissement,
        Categorie,
        Classe,
        CodeConstat,
        Destinataire,
        DiplomeAssimile,
        DiplomeInformatique,
        Etat,
        EtatAgrement,
        EtatDuTexte,
        EtatMandat,
        Fonction,
        Groupe,
        Justificatif,
        Langue,
        Lecture,
        Maintien,
        Mission,
        ModeDesignation,
        NatureManque,
        NomEcole,
        Origine,
        Provenance,
        Qualite,
        QualiteMembre,
        RefusRecu,
        Regime,
        Regle,
        Relais,
        Section,
        SectionOrigine,
        Situation,
        StatutAgent,
        StatutListe,
        StatutReclamation,
        TitreAcces,
        TypeOrganisme,
        TypePosition,
        Validite,
        Verdict,
        Voie,
        Voix,
        VoixPresident,
    )
    from .erreurs import ErreurEntree
    from .formules import Formule, formulaire, formuler
    from .evolutions import Dite, EtatDArticle, Evolution, articles, dans_l_etat_de, histoire
    from .impact import Impact
    from .listes import Cause, SurUneListe, etat_qui_regit, sur_chaque_liste
    from .modele import Demande, Depot, Dossier, Formation
    from .modification import avec
    from .resultats import Resultats, evaluer_lot
    from .schemas import schema
    from .suites import (
        Etape,
        Manque,
        Perspective,
        PremiereAnnee,
        Question,
        Robustesse,
        parcours,
        premiere_annee,
        questions,
        recu,
        robustesse,
        toutes_classes,
        verifier_recu,
    )
    from .table import FluxArrow, TableDecisions, evaluer_table
    from .valeur import NON_PRECISE, NonPrecise

_MODULES = {
    "agence": "AgentEnAgence VoieDeReclamation retour_d_agence voie_de_reclamation",
    "carriere": "FonctionPublique Inscription Organisme Periode Plage Position Reclassement",
    "citation": "Disposition disposition",
    "commission": "Mandat Participation Scrutin Siege Suppleance mandat participation scrutin sieges suppleance",
    "comparaison": "Changement Comparaison Effet comparer",
    "controle": "Constatation Controle Controleur Inscrit controler",
    "ecole": "Fondement Public disposition_mission fondement nom_ecole publics",
    "effets": """
        Acces AgentEnFonction Calendrier Circuit Designation EmploiVise Quota Quotas Reclamation Reconduction acces acheminement
        calendrier compte_sur_la_precedente designation quotas reclamation reconduction reconduction_du_dossier validite
    """,
    "enumerations": """
        Avertissement Categorie Classe CodeConstat Destinataire DiplomeAssimile DiplomeInformatique Etat EtatAgrement EtatDuTexte
        EtatMandat Fonction Groupe Justificatif Langue Lecture Maintien Mission ModeDesignation NatureManque NomEcole Origine Provenance
        Qualite QualiteMembre RefusRecu Regime Regle Relais Section SectionOrigine Situation StatutAgent StatutListe StatutReclamation
        TitreAcces TypeOrganisme TypePosition Validite Verdict Voie Voix VoixPresident
    """,
    "erreurs": "ErreurEntree",
    "evolutions": "Dite EtatDArticle Evolution articles dans_l_etat_de histoire",
    "formules": "Formule formulaire formuler",
    "impact": "Impact",
    "listes": "Cause SurUneListe etat_qui_regit sur_chaque_liste",
    "modele": "Demande Depot Dossier Formation",
    "modification": "avec",
    "resultats": "Resultats evaluer_lot",
    "schemas": "schema",
    "suites": """
        Etape Manque Perspective PremiereAnnee Question Robustesse parcours premiere_annee questions recu robustesse toutes_classes
        verifier_recu
    """,
    "table": "FluxArrow TableDecisions evaluer_table",
    "valeur": "NON_PRECISE NonPrecise",
}
"""Where the names are that are loaded when they are asked for: a program that only evaluates loads none of them."""

if not TYPE_CHECKING:
    __getattr__, __dir__ = a_la_demande(globals(), _MODULES)


__all__ = [
    "NON_PRECISE",
    "Acces",
    "AgentEnAgence",
    "AgentEnFonction",
    "Avertissement",
    "Calendrier",
    "Categorie",
    "Cause",
    "Changement",
    "Circuit",
    "Classe",
    "CodeConstat",
    "Comparaison",
    "Constat",
    "Constatation",
    "Controle",
    "Controleur",
    "Decision",
    "Demande",
    "Depot",
    "Designation",
    "Destinataire",
    "DiplomeAssimile",
    "DiplomeInformatique",
    "Disposition",
    "Dite",
    "Dossier",
    "Effet",
    "EmploiVise",
    "ErreurEntree",
    "Etape",
    "Etat",
    "EtatAgrement",
    "EtatDArticle",
    "EtatDuTexte",
    "EtatMandat",
    "Evolution",
    "FluxArrow",
    "Fonction",
    "FonctionPublique",
    "Fondement",
    "Formation",
    "Formule",
    "Groupe",
    "Impact",
    "Inscription",
    "Inscrit",
    "Justificatif",
    "Langue",
    "Lecture",
    "Maintien",
    "Mandat",
    "Manque",
    "Mission",
    "ModeDesignation",
    "NatureManque",
    "NomEcole",
    "NonPrecise",
    "Organisme",
    "Origine",
    "Participation",
    "Periode",
    "Perspective",
    "Plage",
    "Position",
    "PremiereAnnee",
    "Provenance",
    "Public",
    "Qualite",
    "QualiteMembre",
    "Question",
    "Quota",
    "Quotas",
    "Reclamation",
    "Reclassement",
    "Reconduction",
    "RefusRecu",
    "Regime",
    "Regle",
    "Relais",
    "Resultats",
    "Robustesse",
    "Scrutin",
    "Section",
    "SectionOrigine",
    "Siege",
    "Situation",
    "StatutAgent",
    "StatutListe",
    "StatutReclamation",
    "Suppleance",
    "SurUneListe",
    "TableDecisions",
    "TitreAcces",
    "TypeOrganisme",
    "TypePosition",
    "Validite",
    "Verdict",
    "Voie",
    "VoieDeReclamation",
    "Voix",
    "VoixPresident",
    "__version__",
    "acces",
    "acheminement",
    "articles",
    "avec",
    "calendrier",
    "comparer",
    "compte_sur_la_precedente",
    "controler",
    "dans_l_etat_de",
    "designation",
    "disposition",
    "disposition_mission",
    "etat_de_la_liste",
    "etat_qui_regit",
    "evaluer",
    "evaluer_json",
    "evaluer_lot",
    "evaluer_table",
    "fondement",
    "formulaire",
    "formuler",
    "histoire",
    "mandat",
    "nom_ecole",
    "parcours",
    "participation",
    "premiere_annee",
    "publics",
    "questions",
    "quotas",
    "reclamation",
    "reconduction",
    "reconduction_du_dossier",
    "recu",
    "retour_d_agence",
    "robustesse",
    "schema",
    "scrutin",
    "sieges",
    "suppleance",
    "sur_chaque_liste",
    "toutes_classes",
    "validite",
    "verifier_recu",
    "voie_de_reclamation",
]
