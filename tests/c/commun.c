#include "commun.h"

unsigned verifications = 0;
unsigned echecs = 0;

int verifier(int vrai, const char *condition, const char *nom, const char *fichier, int ligne)
{
    verifications++;
    if (!vrai) {
        echecs++;
        fprintf(stderr, "%s:%d: %s %s\n", fichier, ligne, condition, nom);
    }
    return vrai;
}

int conclure(const char *programme)
{
    printf("%s: %u checks, %u failed\n", programme, verifications, echecs);
    return echecs == 0 && verifications > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

char *lire_fichier(const char *dossier, const char *nom, size_t *taille)
{
    char chemin[1024];
    FILE *fichier;
    long fin;
    char *octets;
    if (strlen(dossier) + strlen(nom) + 2 > sizeof chemin) {
        exit(2);
    }
    strcpy(chemin, dossier);
    strcat(chemin, "/");
    strcat(chemin, nom);
    fichier = fopen(chemin, "rb");
    if (fichier == NULL || fseek(fichier, 0, SEEK_END) != 0 || (fin = ftell(fichier)) < 0) {
        perror(chemin);
        exit(2);
    }
    rewind(fichier);
    *taille = (size_t)fin;
    octets = (char *)malloc(*taille + 1);
    if (octets == NULL || fread(octets, 1, *taille, fichier) != *taille) {
        perror(chemin);
        exit(2);
    }
    octets[*taille] = '\0';
    fclose(fichier);
    return octets;
}

la_dossier dossier_vide(void)
{
    la_dossier d;
    memset(&d, 0, sizeof d);
    d.version = LA_VERSION_ENREGISTREMENT;
    d.taille = sizeof d;
    return d;
}

la_demande demande_vide(void)
{
    la_demande d;
    memset(&d, 0, sizeof d);
    d.version = LA_VERSION_ENREGISTREMENT;
    d.taille = sizeof d;
    return d;
}

la_dossier dossier_valide(void)
{
    la_dossier d = dossier_vide();
    la_periode *p = &d.carriere[0];
    memcpy(d.id, "C-0001", 6);
    d.naissance = 19550301;
    d.formation.scolarite.debut = 19800101;
    d.formation.scolarite.fin = 19810630;
    d.formation.ancien_eleve = LA_OUI_NON_OUI;
    d.formation.diplome_assimile = LA_DIPLOME_ASSIMILE_AUCUN;
    d.formation.admissible_concours = LA_OUI_NON_NON;
    d.formation.semaines_perfectionnement = 6;
    d.formation.semaines_connues = LA_OUI_NON_OUI;
    d.formation.attestation_stage_informatique = LA_OUI_NON_NON;
    d.formation.certificat_comptabilite = LA_OUI_NON_NON;
    d.formation.diplome_informatique = LA_DIPLOME_INFORMATIQUE_AUCUN;
    d.formation.experience_informatique_reconnue = LA_OUI_NON_NON;
    d.inscrit_1999 = LA_OUI_NON_NON;
    d.nombre_carriere = 1;
    p->debut = 19850101;
    p->regime = LA_REGIME_GENERAL;
    p->type_organisme = LA_TYPE_ORGANISME_ORGANISME;
    p->categorie = LA_CATEGORIE_A;
    memcpy(p->region, "11", 2);
    p->fonction = LA_FONCTION_DIRECTEUR_ADJOINT;
    p->niveau = 3;
    p->niveau_connu = LA_OUI_NON_OUI;
    p->nomination_reguliere = LA_OUI_NON_OUI;
    p->agrement = LA_AGREMENT_DONNE;
    p->agrement_date = 19850315;
    p->section_origine = LA_SECTION_ORIGINE_PREMIERE;
    return d;
}

la_demande demande_valide(void)
{
    la_demande d = demande_vide();
    d.annee = 2000;
    d.classe = LA_CLASSE_AD2;
    return d;
}

int32_t evaluer(const la_dossier *dossier, const la_demande *demande, la_decision *decision, la_erreur *erreur)
{
    return la_evaluer(dossier, sizeof *dossier, demande, sizeof *demande, decision, sizeof *decision, erreur, sizeof *erreur);
}

int meme_texte(const char *texte, uint32_t longueur, const char *attendu)
{
    return longueur == strlen(attendu) && memcmp(texte, attendu, longueur + 1) == 0;
}

/* The last of these bytes, at or before a place; the beginning when there is none. */
static size_t reculer(const char *texte, size_t place, const char *motif)
{
    while (place > 0 && strncmp(texte + place, motif, strlen(motif)) != 0) {
        place--;
    }
    return place;
}

int meme_decision(const char *texte, size_t longueur, const char *attendu, const char *nom)
{
    size_t place = 0, cle, fin, constat;
    if (longueur == strlen(attendu) && memcmp(texte, attendu, longueur + 1) == 0) {
        return 1;
    }
    while (place < longueur && texte[place] == attendu[place]) {
        place++;
    }
    /* The member that the place is in: its key ends at the last `":` before, its finding begins at the last `"code":"`. */
    fin = reculer(attendu, place, "\":");
    cle = fin > 0 ? reculer(attendu, fin - 1, "\"") : 0;
    constat = reculer(attendu, place, "\"code\":\"");
    fprintf(stderr, "%s: %.*s", nom, (int)(fin > cle ? fin - cle - 1 : 0), attendu + cle + 1);
    if (constat > 0) {
        fprintf(stderr, " (%.*s)", (int)strcspn(attendu + constat + 8, "\""), attendu + constat + 8);
    }
    fprintf(stderr, ": expected %.40s, found %.*s\n", attendu + fin + 2, (int)(longueur - fin > 42 ? 40 : longueur - fin - 2), texte + fin + 2);
    return 0;
}

int tout_vaut(const void *memoire, int octet, size_t taille)
{
    const unsigned char *octets = (const unsigned char *)memoire;
    size_t i;
    for (i = 0; i < taille; i++) {
        if (octets[i] != octet) {
            return 0;
        }
    }
    return 1;
}

/* A text that grows in a buffer; `plein` when it did not fit. */
struct ecrit {
    char *tampon;
    size_t capacite, longueur;
    int plein;
};

static void ajouter(struct ecrit *e, const char *texte)
{
    size_t longueur = strlen(texte);
    if (e->plein || e->capacite - e->longueur <= longueur) {
        e->plein = 1;
        return;
    }
    memcpy(e->tampon + e->longueur, texte, longueur + 1);
    e->longueur += longueur;
}

static void ajouter_nombre(struct ecrit *e, unsigned long nombre, const char *suite)
{
    char texte[32];
    sprintf(texte, "%lu", nombre);
    ajouter(e, texte);
    ajouter(e, suite);
}

static void ajouter_date(struct ecrit *e, uint32_t date)
{
    char texte[48];
    sprintf(texte, "%04lu-%02lu-%02lu", (unsigned long)(date / 10000), (unsigned long)(date / 100 % 100), (unsigned long)(date % 100));
    ajouter(e, texte);
}

static void ajouter_nom(struct ecrit *e, uint32_t liste, uint32_t code)
{
    char nom[128];
    uint32_t longueur = 0;
    if (la_nom(liste, code, nom, sizeof nom, &longueur) != LA_OK) {
        e->plein = 1;
        return;
    }
    ajouter(e, nom);
}

/* A word between quotes, or null for code 0. */
static void ajouter_mot(struct ecrit *e, uint32_t liste, uint32_t code)
{
    if (code == 0) {
        ajouter(e, "null");
        return;
    }
    ajouter(e, "\"");
    ajouter_nom(e, liste, code);
    ajouter(e, "\"");
}

static void ajouter_grandeur(struct ecrit *e, const la_grandeur *g)
{
    if (g->genre == 0) {
        ajouter(e, "null");
        return;
    }
    ajouter(e, "\"");
    switch (g->genre) {
    case LA_GRANDEUR_ANNEES:
    case LA_GRANDEUR_AGE:
        ajouter_nombre(e, g->valeur, "a");
        break;
    case LA_GRANDEUR_DUREE:
        ajouter_nombre(e, g->valeur, "a ");
        ajouter_nombre(e, g->mois, "m ");
        ajouter_nombre(e, g->jours, "j");
        break;
    case LA_GRANDEUR_JOURS:
        ajouter_nombre(e, g->valeur, "j");
        break;
    case LA_GRANDEUR_SEMAINES:
        ajouter_nombre(e, g->valeur, "s");
        break;
    case LA_GRANDEUR_DATE:
        ajouter_date(e, g->valeur);
        break;
    case LA_GRANDEUR_NOMBRE:
        ajouter_nombre(e, g->valeur, "");
        break;
    case LA_GRANDEUR_OUI_NON:
        ajouter_nom(e, LA_LISTE_OUI_NON, g->valeur);
        break;
    case LA_GRANDEUR_DISPENSE:
        ajouter(e, "dispense");
        break;
    case LA_GRANDEUR_DIPLOME:
        ajouter_nom(e, LA_LISTE_DIPLOME_INFORMATIQUE, g->valeur);
        break;
    default:
        e->plein = 1;
    }
    ajouter(e, "\"");
}

static void ajouter_constat(struct ecrit *e, const la_constat *c)
{
    char disposition[64];
    uint32_t longueur = 0;
    ajouter(e, "{\"code\":");
    ajouter_mot(e, LA_LISTE_CODE_CONSTAT, c->code);
    ajouter(e, ",\"disposition\":\"");
    VERIFIER(la_disposition_texte(c->disposition, disposition, sizeof disposition, &longueur) == LA_OK);
    ajouter(e, disposition);
    ajouter(e, "\",\"etat\":");
    ajouter_mot(e, LA_LISTE_ETAT, c->etat);
    ajouter(e, ",\"requis\":");
    ajouter_grandeur(e, &c->requis);
    ajouter(e, ",\"constate\":");
    ajouter_grandeur(e, &c->constate);
    ajouter(e, ",\"manque\":");
    ajouter_grandeur(e, &c->manque);
    ajouter(e, "}");
}

size_t decision_en_json(const la_decision *d, char *tampon, size_t capacite)
{
    struct ecrit e = {tampon, capacite, 0, 0};
    unsigned i;
    const char *virgule = "";
    ajouter(&e, "{\"annee\":");
    ajouter_nombre(&e, d->annee, ",\"classe\":");
    ajouter_mot(&e, LA_LISTE_CLASSE, d->classe);
    ajouter(&e, ",\"date_reference\":\"");
    ajouter_date(&e, d->date_reference);
    ajouter(&e, "\",\"verdict\":");
    ajouter_mot(&e, LA_LISTE_VERDICT, d->verdict);
    ajouter(&e, ",\"section\":");
    ajouter_mot(&e, LA_LISTE_SECTION, d->section);
    ajouter(&e, ",\"situation\":");
    ajouter_mot(&e, LA_LISTE_SITUATION, d->situation);
    ajouter(&e, ",\"classe_rattachement\":");
    ajouter_mot(&e, LA_LISTE_CLASSE, d->classe_rattachement);
    ajouter(&e, ",\"constats\":[");
    for (i = 0; i < d->nombre_constats && i < LA_CONSTATS_MAX; i++) {
        ajouter(&e, i == 0 ? "" : ",");
        ajouter_constat(&e, &d->constats[i]);
    }
    ajouter(&e, "],\"faits_manquants\":[");
    for (i = 0; i < d->nombre_faits_manquants && i < LA_FAITS_MAX; i++) {
        char chemin[128];
        uint32_t longueur = 0;
        const la_chemin *c = &d->faits_manquants[i];
        VERIFIER(la_chemin_texte(c->champ, c->rang, c->sous_rang, chemin, sizeof chemin, &longueur) == LA_OK);
        ajouter(&e, i == 0 ? "\"" : ",\"");
        ajouter(&e, chemin);
        ajouter(&e, "\"");
    }
    ajouter(&e, "],\"lectures_sollicitees\":[");
    for (i = 0; i < 16; i++) {
        if ((d->lectures_sollicitees >> i & 1) != 0) {
            ajouter(&e, virgule);
            ajouter_mot(&e, LA_LISTE_LECTURE, i + 1);
            virgule = ",";
        }
    }
    ajouter(&e, "],\"avertissements\":[");
    {
        uint8_t mot, dits = 0;
        for (mot = 1; mot <= 8; mot++) {
            if ((d->avertissements >> (mot - 1)) & 1) {
                if (dits++ > 0) {
                    ajouter(&e, ",");
                }
                ajouter_mot(&e, LA_LISTE_AVERTISSEMENT, mot);
            }
        }
        if ((dits == 0) != (d->avertissement == 0)) {
            ajouter(&e, "the byte and the set of warnings differ");
        }
    }
    ajouter(&e, "]}");
    return e.plein ? 0 : e.longueur;
}
