"""The sentences of the drawings and of the page, in French and in English."""

from __future__ import annotations

from typing import Any, Callable

from ..typographie import francais
from .textes_comparaison import COMPARAISON

Textes = Callable[..., str]

# name -> French, English
TEXTES: dict[str, tuple[str, str]] = {
    **COMPARAISON,
    "et": (" et ", " and "),
    "oui": ("oui", "yes"),
    "non": ("non", "no"),
    "cadre": ("Cadre", "Manager"),
    "rattachement": ("classe de rattachement", "class of attachment"),
    "demandee": ("classe demandée", "class asked"),
    "filiere_D": ("directeurs", "directors"),
    "filiere_AD": ("autres agents de direction", "other senior managers"),
    "filiere_IF": ("direction informatique", "computing management"),
    "ordre_titre": ("L'ordre des huit classes", "The order of the eight classes"),
    "ordre_description": (
        "Diagramme de Hasse : chaque classe est reliée aux classes immédiatement inférieures, dont une inscription dans la première ouvre les emplois.",
        "Hasse diagram: each class is joined to the classes just below it, whose posts a listing in the former opens.",
    ),
    "ordre_ouvre": ("{classe} ouvre {ouvertes} ({disposition}).", "{classe} opens {ouvertes} ({disposition})."),
    "ordre_paire": (
        "{lettre} : {a} et {b} n'ont pas de borne supérieure ({minimaux} sont incomparables).",
        "{lettre}: {a} and {b} have no least upper bound ({minimaux} are not comparable).",
    ),
    "ordre_legende": (
        "Trait plein : une inscription dans la classe du haut ouvre aussi les emplois du bas (A21.al1).",
        "Solid line: a listing in the upper class opens the posts of the lower one too (A21.al1).",
    ),
    "ordre_legende_tirets": (
        "Tirets : paire sans borne supérieure. L'ordre n'est donc pas un treillis.",
        "Dashed line: a pair without a least upper bound. So the order is not a lattice.",
    ),
    "ordre_legende_noir": (
        "Fond plein : classe de rattachement. ▶ : classe demandée. Sous chaque classe, son verdict.",
        "Filled: class of attachment. ▶: class asked. Under each class, its verdict.",
    ),
    "ordre_legende_trait": (
        "Bord épais : inscriptible, le cas échéant sur appréciation. Bord en tirets : non.",
        "Thick border: can be put on the list, if need be at the commission's discretion. Dashed border: cannot.",
    ),
    "ordre_legende_paires": (
        "a, b, c : paires de classes sans borne supérieure (A21.al1).",
        "a, b, c: pairs of classes without a least upper bound (A21.al1).",
    ),
    "carte_titre": ("Quelles classes peut-on demander ?", "Which classes may be asked?"),
    "carte_description": (
        "Tableau : une ligne par situation de la personne, une colonne par classe demandée.",
        "Table: a row per position of the person, a column per class asked.",
    ),
    "carte_rangees": ("Rattachement", "Attachment"),
    "carte_colonnes": ("Classe demandée", "Class asked"),
    "carte_phrase": ("{nom} : {suite}.", "{nom}: {suite}."),
    "carte_note_cadre": (
        "A17.al2 : AD2 pour un ancien élève, ou un titulaire de catégorie A de la CANSSM attaché principal.",
        "A17.al2: AD2 for a former student of the school, or a CANSSM tenured category A attaché principal.",
    ),
    "carte_note": (
        "Fermée : irrecevable (A17.al3, A18.al2), sauf appréciation pour un réputé inscrit (A20.al5).",
        "Closed: inadmissible (A17.al3, A18.al2), or at the commission's discretion for a person deemed listed (A20.al5).",
    ),
    "carte_note_propre": (
        "Cadre épais : la classe de rattachement. L'article 15 peut restreindre davantage.",
        "Thick frame: the class of attachment itself. Article 15 may restrict further.",
    ),
    "signe_nommee": ("classe nommée par l'article", "class that the article names"),
    "signe_inferieure": ("classe inférieure de sa filière", "lower class of one's own track"),
    "signe_inferieure_l18": (
        "classe inférieure de la filière d'une classe nommée : lecture L18, par défaut",
        "lower class of the track of a class named: reading L18, at its default",
    ),
    "signe_reservee": ("réservée (A17.al2)", "reserved (A17.al2)"),
    "signe_fermee": ("fermée", "closed"),
    "mot_nommee": ("nommées", "named"),
    "mot_inferieure": ("inférieures de sa filière", "lower in one's own track"),
    "mot_inferieure_l18": ("inférieures par la lecture L18", "lower by reading L18"),
    "mot_reservee": ("réservée", "reserved"),
    # The page.
    "glisser": ("Dessin plus large que l'écran : faites-le glisser.", "Drawing wider than the screen: swipe it."),
    "page_titre": ("{id} : {classe}, liste {annee}", "{id}: {classe}, list {annee}"),
    "sommaire": ("Sommaire", "Contents"),
    "verdict": ("Verdict", "Verdict"),
    "motif": ("Motif", "Reason"),
    "date_reference": ("Date de référence", "Reference date"),
    "section": ("Section", "Section"),
    "aucune_section": ("aucune, ou indéterminée", "none, or undetermined"),
    "situation": ("Situation", "Situation"),
    "etat_demande": ("État du texte demandé", "State of the text asked for"),
    "lectures_choisies": ("Lectures choisies", "Readings chosen"),
    "lectures_defaut": ("toutes par défaut", "all at their default"),
    "premiere_annee": (
        "Première liste possible, si la situation présente se poursuit",
        "First list possible, if the present situation goes on",
    ),
    "aucune_annee": ("aucune d’ici à {annee}", "none up to {annee}"),
    "entre_annees": ("entre {tot} et {tard}, selon des faits qui manquent : {faits}", "between {tot} and {tard}, depending on facts that are missing: {faits}"),
    "au_plus_tot": (
        "{tot} au plus tôt, ou aucune d’ici à {annee}, selon des faits qui manquent : {faits}",
        "{tot} at the earliest, or none up to {annee}, depending on facts that are missing: {faits}",
    ),
    "puis": (" ; ", "; "),
    "si_la_commission": (" ; et si la commission le décide", "; and if the commission so decides"),
    "depot_non_examine": (" ; le dépôt de la demande (A16) n’y est pas examiné", "; the filing of the request (A16) is not examined there"),
    "parcours": ("Par d’autres inscriptions d’abord", "By other listings first"),
    "conditions": ("Conditions examinées", "Conditions examined"),
    "conditions_note": (
        "Une ligne par condition : ce que le texte exige, ce que le dossier montre, ce qui manque.",
        "A row per condition: what the text requires, what the dossier shows, what is lacking.",
    ),
    "condition": ("Condition", "Condition"),
    "disposition": ("Disposition", "Provision"),
    "etat": ("État", "State"),
    "requis": ("Requis", "Required"),
    "constate": ("Constaté", "Found"),
    "manque": ("Manque", "Lacking"),
    "dispositions": ("Ce que disent les dispositions citées", "What the provisions cited say"),
    "dispositions_note": (
        "Dans les termes de ce programme, non ceux du texte officiel, qui seul fait foi.",
        "In the words of this program, not those of the official text, which alone is authoritative.",
    ),
    "place": ("Dans le texte", "In the text"),
    "enonce": ("Ce qu'elle dit", "What it says"),
    "source": ("Source : {source}.", "Source: {source}."),
    "sans_objet": ("sans objet", "not applicable"),
    "carriere": ("Carrière", "Career"),
    "carriere_table": ("Les périodes, une par une", "The periods, one by one"),
    "carriere_vide": ("Aucune période de carrière.", "No career period."),
    "frise_titre": ("La carrière face aux seuils", "The career against the thresholds"),
    "frise_description": (
        "Frise de {debut} à {fin}. Trait épais : la date de référence, {reference}. Le tableau qui suit dit la même chose.",
        "Timeline from {debut} to {fin}. Thick line: the reference date, {reference}. The table below says the same.",
    ),
    "legende_agree": ("emploi de direction agréé", "approved senior post"),
    "legende_direction": ("emploi de direction sans agrément", "senior post not approved"),
    "legende_autre": ("autre fonction", "other function"),
    "legende_interim": ("intérim", "acting"),
    "legende_ecole": ("scolarité, position (art. 19), services (art. 10)", "schooling, position (art. 19), services (art. 10)"),
    "interim": ("intérim", "acting"),
    "frise_ecole": ("scolarité", "schooling"),
    "frise_seuil": (
        "tirets : qui remonte à ce jour sans interruption a la durée requise",
        "dashed: an unbroken run from that day has the length required",
    ),
    "frise_reperes": ("▲ agrément   ◆ publication d'une inscription", "▲ approval   ◆ publication of a listing"),
    "jauges_titre": ("Constaté face à requis", "Found against required"),
    "jauges_description": ("Une barre par condition mesurée ; le trait épais est le seuil.", "A bar per measured condition; the thick line is the threshold."),
    "jauge_phrase": ("{nom} : {constate} sur {requis}.", "{nom}: {constate} of {requis}."),
    "debut": ("Début", "Start"),
    "fin": ("Fin", "End"),
    "en_cours": ("en cours", "running"),
    "emploi": ("Fonction ou position", "Function or position"),
    "organisme": ("Organisme", "Body"),
    "classe_article_3": ("Classe (art. 3)", "Class (art. 3)"),
    "agrement": ("Agrément", "Approval"),
    "aucun": ("aucun", "none"),
    "aucune": ("aucune", "none"),
    "categorie_a": ("fonction publique, catégorie A", "civil service, category A"),
    "fonctions_securite_sociale": ("fonctions intéressant la sécurité sociale", "functions of interest to social security"),
    "fonctions_protection_sociale": (
        "fonctions intéressant la protection sociale, la santé ou l’action sociale",
        "functions of interest to social protection, health or social action",
    ),
    "inscriptions": ("Inscriptions antérieures", "Earlier listings"),
    "liste": ("Liste", "List"),
    "publication": ("Publication", "Publication"),
    "court_inscriptible": ("inscriptible", "may be listed"),
    "court_sur_appreciation": ("sur appréciation", "at discretion"),
    "court_indetermine": ("indéterminé", "undetermined"),
    "court_non_inscriptible": ("non inscriptible", "may not be listed"),
    "court_irrecevable": ("irrecevable", "inadmissible"),
    "depuis": ("dès le", "from"),
    "niveau": ("niveau {niveau}", "level {niveau}"),
    "huit_classes": ("Les huit classes", "The eight classes"),
    "huit_note": (
        "Pour la même liste, les mêmes lectures et le même dépôt.",
        "For the same list, readings and filing.",
    ),
    "classe": ("Classe", "Class"),
    "ouvre": (
        "Inscrit en {classe}, il ou elle accéderait aux emplois de : {classes} (A21).",
        "On the list in {classe}, the person would have access to posts of: {classes} (A21).",
    ),
    "acces_reserve": ("{classe} ({etat}, {disposition})", "{classe} ({etat}, {disposition})"),
    "robustesse": ("Lectures qui décident", "Readings that decide"),
    "robuste": (
        "Le verdict est le même sous toutes les lectures du texte.",
        "The verdict is the same under every reading of the text.",
    ),
    "fragile": (
        "Aux lectures par défaut le verdict est « {verdict} » ; sous d'autres on trouve : {verdicts}. Chacun de ces changements suffit à le modifier :",
        "At the default readings the verdict is “{verdict}”; under others: {verdicts}. Each of these changes is enough to alter it:",
    ),
    "sollicitees": ("Lectures consultées : {lectures}.", "Readings consulted: {lectures}."),
    "faits_manquants": ("Faits manquants et questions à poser", "Missing facts and questions to ask"),
    "rien_ne_manque": ("Aucun fait manquant ne compte pour ce verdict.", "No missing fact matters to this verdict."),
    "questions_note": (
        "Dans l'ordre où les réponses tranchent le plus vite.",
        "In the order in which answers settle the verdict soonest.",
    ),
    "fait": ("Fait à établir", "Fact to establish"),
    "champ": ("Champ", "Field"),
    "si_pire": ("Réponse la moins favorable", "Least favourable answer"),
    "si_mieux": ("Réponse la plus favorable", "Most favourable answer"),
    "inconnues": ("{verdict} ({conditions})", "{verdict} ({conditions})"),
    "recu": ("Reçu", "Receipt"),
    "recu_note": (
        "Ce reçu lie le programme, le texte, les lectures, les faits et le verdict ; il se vérifie avec le dossier.",
        "This receipt ties the program, the text, the readings, the facts and the verdict; it is verified with the dossier.",
    ),
    "pied": (
        "liste-aptitude {version}, arrêté du 25 septembre 1998. Ce n'est pas un avis juridique ; la compétence du candidat s'apprécie par la commission (A20.al1).",
        "liste-aptitude {version}, arrêté of 25 September 1998. Not legal advice; the candidate's competence is for the commission to judge (A20.al1).",
    ),
    "avertissement": ("Avertissement", "Warning"),
}

FAITS: dict[str, tuple[str, str]] = {
    "naissance": ("date de naissance", "date of birth"),
    "ancien_eleve": ("titre d'ancien élève de l'école", "title of former student of the school"),
    "diplome_assimile": ("diplôme assimilé", "assimilated diploma"),
    "admissible_concours": ("admissibilité au concours de l'école", "admissible at the school's competition"),
    "semaines_perfectionnement": ("semaines de perfectionnement attestées", "attested weeks of training sessions"),
    "attestation_stage_informatique": ("attestation du stage informatique", "attestation of the computing course"),
    "certificat_comptabilite": ("certificat de comptabilité", "accounting certificate"),
    "diplome_informatique": ("diplôme informatique", "computing diploma"),
    "experience_informatique_reconnue": ("expérience informatique reconnue", "recognised computing experience"),
    "niveau": ("niveau de la période {rang} de la carrière", "level of career period {rang}"),
    "section_origine": ("section d'origine de la période {rang} de la carrière", "section of origin of career period {rang}"),
    "[].niveau": ("niveau d'une période de la carrière", "level of a career period"),
    "[].section_origine": ("section d'origine d'une période de la carrière", "section of origin of a career period"),
    "proposition_ministre": ("proposition du ministre", "proposal of the minister"),
    "inscrit_1999": ("inscription sur une liste de 1999", "being on a list of 1999"),
    "eleve_concours_interne": ("élève de l'école par le concours interne", "student of the school by the internal competition"),
    "attestation_msa": ("attestation du perfectionnement de la MSA", "attestation of the training sessions of the MSA"),
    "attestation_cesdir": ("attestation du CESDIR", "attestation of the CESDIR"),
    "recevable_2010": ("demande de 2010 recevable", "request for 2010 admissible"),
}


def texte(langue: str) -> Textes:
    """The sentences of a language, "fr" or "en": called with a name and the values to put in."""
    rang = {"fr": 0, "en": 1}[langue]

    def dire(nom: str, /, **valeurs: Any) -> str:
        return _imprime(TEXTES[nom], rang).format(**valeurs)

    return dire


def fait(chemin: str, langue: str) -> str:
    """A missing fact in words, from its path: ``carriere[2].niveau`` is the level of the third period, ``carriere[].niveau`` that of any."""
    racine, _, champ = chemin.rpartition(".")
    place = racine.partition("[")[2].rstrip("]")
    rang = int(place) + 1 if place else 0
    champ = f"[].{champ}" if racine.endswith("[]") else champ
    return _imprime(FAITS[champ], {"fr": 0, "en": 1}[langue]).format(rang=rang)


def _imprime(textes: tuple[str, str], rang: int) -> str:
    """The text of a language as it is printed; what is put into it stays as it is."""
    return francais(textes[0]) if rang == 0 else textes[rang]
