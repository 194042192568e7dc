"""The words of what is exchanged: refusals, languages. Generated from the kernel by outils/enumerations_python.py: do not edit."""

from typing import Literal, Union

from ..mot import Mot

class RefusRecu(Mot):
    """Why a receipt does not verify."""
    FORME = "forme"  # ce n’est pas la forme d’un reçu / not written like a receipt
    CONTROLE = "controle"  # les caractères de contrôle ne correspondent pas / the check characters do not match
    VERSION = "version"  # reçu d’une autre version du programme / receipt of another version of the program
    TEXTE = "texte"  # reçu d’une autre version du texte / receipt of another version of the text
    LECTURES = "lectures"  # reçu donné sous d’autres lectures / receipt given under other readings
    FAITS = "faits"  # les faits ou la demande ne sont pas ceux du reçu / the facts or the request are not those of the receipt
    VERDICT = "verdict"  # ces faits donnent un autre verdict / these facts give another verdict

class Regle(Mot):
    """The rule that an input breaks."""
    JSON_INVALIDE = "json_invalide"  # le texte n’est pas du JSON / the text is not JSON
    CHAMP_INCONNU = "champ_inconnu"  # champ inconnu / unknown field
    CHAMP_DOUBLE = "champ_double"  # champ donné deux fois / field given twice
    CHAMP_REQUIS = "champ_requis"  # champ obligatoire / required field
    TYPE = "type"  # valeur d’un autre type que prévu / value of the wrong type
    VALEUR_INCONNUE = "valeur_inconnue"  # mot ou code hors de la liste / word or code not in the list
    HORS_BORNES = "hors_bornes"  # valeur hors des bornes / value out of bounds
    DATE_INVALIDE = "date_invalide"  # date qui n’existe pas / no such date
    CAPACITE = "capacite"  # trop d’éléments / too many elements
    TEXTE_VIDE = "texte_vide"  # texte vide / empty text
    FIN_AVANT_DEBUT = "fin_avant_debut"  # la fin précède le début / the end is before the beginning
    TYPE_HORS_REGIME = "type_hors_regime"  # type d’organisme étranger au régime / kind of body foreign to the regime
    CATEGORIE_HORS_TYPE = "categorie_hors_type"  # catégorie étrangère à l’organisme / category foreign to the body
    ORDRE_RECLASSEMENTS = "ordre_reclassements"  # reclassements non ordonnés ou hors de la période / reclassements out of order or outside the period
    CLASSE_DECLAREE_INTERDITE = "classe_declaree_interdite"  # classe déclarée sans objet ici / a declared class has no place here
    CLASSE_DECLAREE_INCOMPATIBLE = "classe_declaree_incompatible"  # l’article 3 donne une autre classe / article 3 gives another class
    ORIGINE_CONTRADICTOIRE = "origine_contradictoire"  # la deuxième section n’a pas cette classe / the second section has no such class
    DISPOSITION_INCONNUE = "disposition_inconnue"  # enregistrement d’une autre version / record of another layout version
    OCTETS_RESERVES = "octets_reserves"  # octets réservés non nuls / reserved bytes not zero
    VOIE_NON_OUVERTE = "voie_non_ouverte"  # voie non ouverte pour cette liste / route not open for this list
    SERVEUR_FERME = "serveur_ferme"  # avant l’ouverture du service / before the service opened

class Langue(Mot):
    """Language of labels and sentences."""
    FR = "fr"  # français / French
    EN = "en"  # anglais / English

# What a call takes: a member, or its word; a type checker sees a word that is in no list.
MotRefusRecu = Union[RefusRecu, Literal["forme", "controle", "version", "texte", "lectures", "faits", "verdict"]]
MotRegle = Union[Regle, Literal["json_invalide", "champ_inconnu", "champ_double", "champ_requis", "type", "valeur_inconnue", "hors_bornes", "date_invalide", "capacite", "texte_vide", "fin_avant_debut", "type_hors_regime", "categorie_hors_type", "ordre_reclassements", "classe_declaree_interdite", "classe_declaree_incompatible", "origine_contradictoire", "disposition_inconnue", "octets_reserves", "voie_non_ouverte", "serveur_ferme"]]
MotLangue = Union[Langue, Literal["fr", "en"]]
