/* Records that break a rule: where, by which rule, in which words; and the texts in records. */
#include "commun.h"

static char tampon[4096];

/* Changes a valid dossier or demande into a bad one. */
typedef void (*faute)(la_dossier *, la_demande *);

static void id_vide(la_dossier *d, la_demande *q) { (void)q; memset(d->id, ' ', sizeof d->id); }
static void naissance(la_dossier *d, la_demande *q) { (void)q; d->naissance = 19550230; }
static void fin_avant(la_dossier *d, la_demande *q) { (void)q; d->carriere[0].fin = 19841231; }
static void sans_regime(la_dossier *d, la_demande *q) { (void)q; d->carriere[0].regime = 0; }
static void categorie(la_dossier *d, la_demande *q) { (void)q; d->carriere[0].categorie = LA_CATEGORIE_SANS; }
static void fonction(la_dossier *d, la_demande *q) { (void)q; d->carriere[0].fonction = 200; }
static void niveau(la_dossier *d, la_demande *q) { (void)q; d->carriere[0].niveau = 100; }
static void niveau_tu(la_dossier *d, la_demande *q) { (void)q; d->carriere[0].niveau_connu = 0; }
static void agrement(la_dossier *d, la_demande *q) { (void)q; d->carriere[0].agrement_date = 0; }
static void semaines_tues(la_dossier *d, la_demande *q) { (void)q; d->formation.semaines_connues = LA_OUI_NON_NON; }
static void date_sans_agrement(la_dossier *d, la_demande *q) { (void)q; d->carriere[0].agrement = LA_AGREMENT_AUCUN; }
static void agrement_tu(la_dossier *d, la_demande *q)
{
    (void)q;
    d->carriere[0].agrement = 0;
    d->carriere[0].agrement_date = 0;
}
static void trop(la_dossier *d, la_demande *q) { (void)q; d->nombre_carriere = LA_CARRIERE_MAX + 1; }
static void reserve(la_dossier *d, la_demande *q) { (void)q; d->carriere[0].reserve[1] = 1; }
static void reserve_inscription(la_dossier *d, la_demande *q)
{
    (void)q;
    d->nombre_inscriptions = 1;
    d->inscriptions[0].annee = 2000;
    d->inscriptions[0].classe = LA_CLASSE_AD2;
    d->inscriptions[0].section = LA_SECTION_ORIGINE_PREMIERE;
    d->inscriptions[0].publication = 19991220;
    d->inscriptions[0].reserve[2] = 1;
}
static void reserve_demande(la_dossier *d, la_demande *q) { (void)d; q->reserve[0] = 1; }
static void booleen(la_dossier *d, la_demande *q) { (void)q; d->inscrit_1999 = 3; }
static void region(la_dossier *d, la_demande *q) { (void)q; memcpy(d->carriere[0].region, "\xff\xfe", 2); }
static void services(la_dossier *d, la_demande *q) { (void)q; d->fonction_publique.nombre_categorie_a = 1; }
static void reclassement(la_dossier *d, la_demande *q)
{
    (void)q;
    d->carriere[0].nombre_reclassements = 2;
    d->carriere[0].reclassements[0].date = 19900101;
    d->carriere[0].reclassements[0].categorie = LA_CATEGORIE_B;
    d->carriere[0].reclassements[1] = d->carriere[0].reclassements[0];
}
static void inscription(la_dossier *d, la_demande *q)
{
    (void)q;
    d->nombre_inscriptions = 1;
    d->inscriptions[0].annee = 2000;
    d->inscriptions[0].classe = LA_CLASSE_AD2;
    d->inscriptions[0].section = LA_SECTION_ORIGINE_PREMIERE;
}
static void annee(la_dossier *d, la_demande *q) { (void)d; q->annee = 1999; }
static void lectures(la_dossier *d, la_demande *q) { (void)d; q->lectures = 8192; }
static void depot_exemplaires(la_dossier *d, la_demande *q) { (void)d; q->depot.exemplaires = 2; }
static void depot_recommande(la_dossier *d, la_demande *q) { (void)d; q->depot.recommande = LA_OUI_NON_NON; }
static void depot_classes(la_dossier *d, la_demande *q) { (void)d; q->depot.classes_indiquees = LA_OUI_NON_NON; }
static void depot_pieces(la_dossier *d, la_demande *q) { (void)d; q->depot.pieces_jointes = LA_OUI_NON_NON; }
static void depot_voie(la_dossier *d, la_demande *q) { (void)d; q->voie = LA_VOIE_POSTALE; }
static void depot_cachet(la_dossier *d, la_demande *q) { (void)d; q->depot.cachet_poste = 19990430; }
/* The day of an electronic filing stands where a postmark does; it is told by its own name. */
static void depot_electronique(la_dossier *d, la_demande *q)
{
    (void)d;
    q->annee = 2013;
    q->voie = LA_VOIE_DEMATERIALISEE;
    q->depot.cachet_poste = 20120230;
    q->depot.classes_indiquees = q->depot.pieces_jointes = LA_OUI_NON_OUI;
}
static void scolarite_fin(la_dossier *d, la_demande *q) { (void)q; d->formation.scolarite.debut = 0; }
static void position_type(la_dossier *d, la_demande *q) { (void)q; d->position.type_position = LA_TYPE_POSITION_DETACHEMENT; }
static void position_debut(la_dossier *d, la_demande *q) { (void)q; d->position.debut = 19980101; }
static void position_fin(la_dossier *d, la_demande *q) { (void)q; d->position.fin = 19981231; }
static void position_champ(la_dossier *d, la_demande *q) { (void)q; d->position.champ_social = LA_OUI_NON_OUI; }
static void position_reserve_0(la_dossier *d, la_demande *q) { (void)q; d->position.reserve[0] = 1; }
static void position_reserve_1(la_dossier *d, la_demande *q) { (void)q; d->position.reserve[1] = 1; }
static void position_reserve(la_dossier *d, la_demande *q)
{
    position_type(d, q);
    position_debut(d, q);
    position_reserve_1(d, q);
}
static void services_autres(la_dossier *d, la_demande *q) { (void)q; d->fonction_publique.nombre_fonctions_securite_sociale = 1; }
static void proposition(la_dossier *d, la_demande *q) { (void)q; d->fonction_publique.proposition_ministre = LA_OUI_NON_OUI; }
static void statut_agent(la_dossier *d, la_demande *q) { (void)q; d->statut_agent = 1; }

static const struct {
    faute changer;
    const char *chemin;
    uint8_t regle;
} FAUTES[] = {
    {id_vide, "id", LA_REGLE_TEXTE_VIDE},
    {naissance, "naissance", LA_REGLE_DATE_INVALIDE},
    {fin_avant, "carriere[0].fin", LA_REGLE_FIN_AVANT_DEBUT},
    {sans_regime, "carriere[0].organisme.regime", LA_REGLE_CHAMP_REQUIS},
    {categorie, "carriere[0].organisme.categorie", LA_REGLE_CATEGORIE_HORS_TYPE},
    {region, "carriere[0].organisme.region", LA_REGLE_TYPE},
    {fonction, "carriere[0].fonction", LA_REGLE_VALEUR_INCONNUE},
    {niveau, "carriere[0].niveau", LA_REGLE_HORS_BORNES},
    {niveau_tu, "carriere[0].niveau", LA_REGLE_OCTETS_RESERVES},
    {agrement, "carriere[0].agrement", LA_REGLE_CHAMP_REQUIS},
    {agrement_tu, "carriere[0].agrement", LA_REGLE_CHAMP_REQUIS},
    {reclassement, "carriere[0].reclassements[1].date", LA_REGLE_ORDRE_RECLASSEMENTS},
    {reserve, "carriere[0]", LA_REGLE_OCTETS_RESERVES},
    {reserve_inscription, "inscriptions[0]", LA_REGLE_OCTETS_RESERVES},
    {reserve_demande, "demande", LA_REGLE_OCTETS_RESERVES},
    {trop, "carriere", LA_REGLE_CAPACITE},
    {inscription, "inscriptions[0].publication", LA_REGLE_CHAMP_REQUIS},
    {services, "fonction_publique", LA_REGLE_OCTETS_RESERVES},
    {booleen, "inscrit_1999", LA_REGLE_VALEUR_INCONNUE},
    {annee, "demande.annee", LA_REGLE_HORS_BORNES},
    {lectures, "demande.lectures", LA_REGLE_HORS_BORNES},
    /* A part of a record is absent when all of it is zero: one field of it alone is enough for it to be read. */
    {depot_exemplaires, "demande.depot.cachet_poste", LA_REGLE_CHAMP_REQUIS},
    {depot_recommande, "demande.depot.cachet_poste", LA_REGLE_CHAMP_REQUIS},
    {depot_classes, "demande.depot.cachet_poste", LA_REGLE_CHAMP_REQUIS},
    {depot_pieces, "demande.depot.cachet_poste", LA_REGLE_CHAMP_REQUIS},
    {depot_voie, "demande.depot.cachet_poste", LA_REGLE_CHAMP_REQUIS},
    {depot_cachet, "demande.depot.recommande", LA_REGLE_CHAMP_REQUIS},
    {depot_electronique, "demande.depot.date_validation", LA_REGLE_DATE_INVALIDE},
    {scolarite_fin, "formation.scolarite.debut", LA_REGLE_CHAMP_REQUIS},
    {position_type, "position.debut", LA_REGLE_CHAMP_REQUIS},
    {position_debut, "position.type", LA_REGLE_CHAMP_REQUIS},
    {position_fin, "position.type", LA_REGLE_CHAMP_REQUIS},
    {position_champ, "position.type", LA_REGLE_CHAMP_REQUIS},
    {position_reserve_0, "position.type", LA_REGLE_CHAMP_REQUIS},
    {position_reserve_1, "position.type", LA_REGLE_CHAMP_REQUIS},
    {position_reserve, "position", LA_REGLE_OCTETS_RESERVES},
    {services_autres, "fonction_publique", LA_REGLE_OCTETS_RESERVES},
    {proposition, "fonction_publique", LA_REGLE_OCTETS_RESERVES},
    {statut_agent, "fonction_publique", LA_REGLE_OCTETS_RESERVES},
};

static void essayer_fautes(void)
{
    size_t i;
    for (i = 0; i < sizeof FAUTES / sizeof FAUTES[0]; i++) {
        la_dossier d = dossier_valide();
        la_demande q = demande_valide();
        la_decision decision;
        la_erreur e;
        uint32_t longueur = 0;
        const char *nom = FAUTES[i].chemin;
        FAUTES[i].changer(&d, &q);
        memset(&decision, 0xA5, sizeof decision);
        VERIFIER_POUR(evaluer(&d, &q, &decision, &e) == LA_STATUT_ENTREE_REFUSEE, nom);
        VERIFIER_POUR(tout_vaut(&decision, 0xA5, sizeof decision), nom);
        VERIFIER_POUR(e.version == LA_VERSION_ENREGISTREMENT && e.taille == sizeof e && e.statut == LA_STATUT_ENTREE_REFUSEE, nom);
        VERIFIER_POUR(e.regle == FAUTES[i].regle, nom);
        VERIFIER_POUR(la_chemin_texte(e.chemin.champ, e.chemin.rang, e.chemin.sous_rang, tampon, sizeof tampon, &longueur) == LA_OK, nom);
        VERIFIER_POUR(meme_texte(tampon, longueur, nom), tampon);
        VERIFIER_POUR(la_erreur_texte(&e, sizeof e, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_OK, nom);
        VERIFIER_POUR(strncmp(tampon, nom, strlen(nom)) == 0 && tampon[strlen(nom)] == ':', tampon);
        VERIFIER_POUR(la_valider(&d, sizeof d, &q, sizeof q, &e, sizeof e) == LA_STATUT_ENTREE_REFUSEE, nom);
        VERIFIER_POUR(e.regle == FAUTES[i].regle, nom);
    }
}

/* The things most often forgotten are named. */
static void essayer_oublis(void)
{
    static const struct {
        faute oublier;
        const char *fr, *en;
    } OUBLIS[] = {
        {niveau_tu, "niveau donné sans niveau_connu = oui", "niveau is given without niveau_connu = oui"},
        {agrement, "agrement = donne veut agrement_date", "agrement = donne needs agrement_date"},
        {services, "services donnés sans presente = oui", "services are given without presente = oui"},
        {semaines_tues, "semaines données sans semaines_connues = oui", "weeks are given without semaines_connues = oui"},
        {date_sans_agrement, "agrement_date donnée sans agrement = donne", "agrement_date is given without agrement = donne"},
    };
    size_t i;
    for (i = 0; i < sizeof OUBLIS / sizeof OUBLIS[0]; i++) {
        la_dossier d = dossier_valide();
        la_demande q = demande_valide();
        la_decision decision;
        la_erreur e;
        uint32_t longueur = 0;
        OUBLIS[i].oublier(&d, &q);
        VERIFIER_POUR(evaluer(&d, &q, &decision, &e) == LA_STATUT_ENTREE_REFUSEE, OUBLIS[i].en);
        VERIFIER_POUR(la_erreur_texte(&e, sizeof e, LA_LANGUE_FR, tampon, sizeof tampon, &longueur) == LA_OK, OUBLIS[i].fr);
        VERIFIER_POUR(strstr(tampon, OUBLIS[i].fr) != NULL, tampon);
        VERIFIER_POUR(la_erreur_texte(&e, sizeof e, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK, OUBLIS[i].en);
        VERIFIER_POUR(strstr(tampon, OUBLIS[i].en) != NULL, tampon);
    }
}

/* An error of another version, or of another size, is not read. */
static void essayer_versions(void)
{
    la_erreur e, autre;
    uint32_t longueur = 77;
    VERIFIER(la_etablir_calendrier(1999, 0, 0, NULL, 0, &e, sizeof e) != LA_OK);
    VERIFIER(la_erreur_texte(&e, sizeof e, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_OK);
    autre = e;
    autre.version++;
    VERIFIER(la_erreur_texte(&autre, sizeof autre, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_STATUT_VERSION_INCONNUE);
    autre = e;
    autre.taille++;
    VERIFIER(la_erreur_texte(&autre, sizeof autre, LA_LANGUE_EN, tampon, sizeof tampon, &longueur) == LA_STATUT_VERSION_INCONNUE);
}

/* Texts of records: what follows a zero byte is not read, spaces at the end do not count. */
static void essayer_textes_de_champ(void)
{
    la_dossier d = dossier_valide(), autre = d;
    la_demande q = demande_valide();
    la_decision une, deux;
    la_erreur e;
    char recu[64], recu_autre[64];
    uint32_t longueur = 0;
    memset(autre.id + strlen(autre.id) + 1, 0xFF, sizeof autre.id - strlen(autre.id) - 1);
    memset(autre.carriere[0].region + 3, 0xC3, sizeof autre.carriere[0].region - 3);
    VERIFIER(evaluer(&d, &q, &une, &e) == LA_OK && evaluer(&autre, &q, &deux, &e) == LA_OK);
    VERIFIER(memcmp(&une, &deux, sizeof une) == 0);
    VERIFIER(la_recu(&d, sizeof d, &q, sizeof q, recu, sizeof recu, &longueur, &e, sizeof e) == LA_OK);
    VERIFIER(la_recu(&autre, sizeof autre, &q, sizeof q, recu_autre, sizeof recu_autre, &longueur, &e, sizeof e) == LA_OK);
    VERIFIER(strcmp(recu, recu_autre) == 0);
    autre = d;
    memset(autre.id + strlen(autre.id), ' ', sizeof autre.id - strlen(autre.id));
    VERIFIER(la_recu(&autre, sizeof autre, &q, sizeof q, recu_autre, sizeof recu_autre, &longueur, &e, sizeof e) == LA_OK);
    VERIFIER(strcmp(recu, recu_autre) == 0);
    autre = d; /* spaces at the beginning do count */
    memmove(autre.id + 1, d.id, sizeof autre.id - 1);
    autre.id[0] = ' ';
    VERIFIER(la_recu(&autre, sizeof autre, &q, sizeof q, recu_autre, sizeof recu_autre, &longueur, &e, sizeof e) == LA_OK);
    VERIFIER(strcmp(recu, recu_autre) != 0);
    memcpy(autre.id, "C\xC3\xA9line", sizeof "C\xC3\xA9line"); /* UTF-8, whole or cut */
    VERIFIER(evaluer(&autre, &q, &deux, &e) == LA_OK);
    autre.id[2] = '\0';
    VERIFIER(evaluer(&autre, &q, &deux, &e) == LA_STATUT_ENTREE_REFUSEE && e.chemin.champ == LA_CHAMP_ID && e.regle == LA_REGLE_TYPE);
    autre.id[0] = '\0'; /* what is before the first zero byte is empty */
    VERIFIER(evaluer(&autre, &q, &deux, &e) == LA_STATUT_ENTREE_REFUSEE && e.chemin.champ == LA_CHAMP_ID && e.regle == LA_REGLE_TEXTE_VIDE);
}

int main(void)
{
    essayer_fautes();
    essayer_oublis();
    essayer_versions();
    essayer_textes_de_champ();
    return conclure("refus");
}
