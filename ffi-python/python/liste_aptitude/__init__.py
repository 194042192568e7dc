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
    Qualite,
    Regime,
    Regle,
    Section,
    SectionOrigine,
    Situation,
    TypeOrganisme,
    TypePosition,
    Verdict,
)
from .erreurs import ErreurEntree
from .modele import Demande, Depot, Dossier, Formation
from .valeur import NON_PRECISE, NonPrecise

__all__ = [
    "NON_PRECISE",
    "Avertissement",
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
    "Etat",
    "Fonction",
    "FonctionPublique",
    "Formation",
    "Inscription",
    "Langue",
    "Lecture",
    "NonPrecise",
    "Organisme",
    "Periode",
    "Plage",
    "Position",
    "Qualite",
    "Reclassement",
    "Regime",
    "Regle",
    "Section",
    "SectionOrigine",
    "Situation",
    "TypeOrganisme",
    "TypePosition",
    "Verdict",
    "__version__",
    "evaluer",
    "evaluer_json",
    "evaluer_lot",
]
