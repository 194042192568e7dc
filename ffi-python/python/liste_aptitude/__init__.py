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

from ._noyau import Constat, Decision, __version__, evaluer, evaluer_json, evaluer_lot
from .carriere import FonctionPublique, Inscription, Organisme, Periode, Plage, Position, Reclassement
from .effets import Acces, Calendrier, Quota, Quotas, Reclamation, acces, calendrier, quotas, reclamation
from .enumerations import (
    Avertissement,
    Categorie,
    Classe,
    CodeConstat,
    DiplomeAssimile,
    DiplomeInformatique,
    Etat,
    Fonction,
    Langue,
    Lecture,
    NatureManque,
    Qualite,
    RefusRecu,
    Regime,
    Regle,
    Section,
    SectionOrigine,
    Situation,
    StatutReclamation,
    TitreAcces,
    TypeOrganisme,
    TypePosition,
    Verdict,
)
from .erreurs import ErreurEntree
from .modele import Demande, Depot, Dossier, Formation
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
from .table import evaluer_table
from .valeur import NON_PRECISE, NonPrecise

__all__ = [
    "NON_PRECISE",
    "Acces",
    "Avertissement",
    "Calendrier",
    "Categorie",
    "Classe",
    "CodeConstat",
    "Constat",
    "Decision",
    "Demande",
    "Depot",
    "DiplomeAssimile",
    "DiplomeInformatique",
    "Dossier",
    "ErreurEntree",
    "Etape",
    "Etat",
    "Fonction",
    "FonctionPublique",
    "Formation",
    "Inscription",
    "Langue",
    "Lecture",
    "Manque",
    "NatureManque",
    "NonPrecise",
    "Organisme",
    "Periode",
    "Perspective",
    "Plage",
    "Position",
    "PremiereAnnee",
    "Qualite",
    "Question",
    "Quota",
    "Quotas",
    "Reclamation",
    "Reclassement",
    "RefusRecu",
    "Regime",
    "Regle",
    "Robustesse",
    "Section",
    "SectionOrigine",
    "Situation",
    "StatutReclamation",
    "TitreAcces",
    "TypeOrganisme",
    "TypePosition",
    "Verdict",
    "__version__",
    "acces",
    "calendrier",
    "evaluer",
    "evaluer_json",
    "evaluer_lot",
    "evaluer_table",
    "parcours",
    "premiere_annee",
    "questions",
    "quotas",
    "reclamation",
    "recu",
    "robustesse",
    "schema",
    "toutes_classes",
    "verifier_recu",
]
