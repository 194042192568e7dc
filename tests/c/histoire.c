/* The history of the articles: their states, what each changes, the provision of a list, how well it is known. Read in the texts. */
#include "commun.h"

static uint32_t code(const char *id)
{
    uint32_t disposition = 0;
    VERIFIER_POUR(la_disposition_code(id, (uint32_t)strlen(id), &disposition) == LA_OK && disposition != 0, id);
    return disposition;
}

static int dite(uint32_t disposition, const char *id)
{
    char tampon[32];
    uint32_t longueur = 0;
    return la_disposition_texte(disposition, tampon, sizeof tampon, &longueur) == LA_OK && strcmp(tampon, id) == 0;
}

/* Article 12 was written seven times after 1998. */
static void essayer_etats(void)
{
    static const uint16_t LISTES[][2] = {{2000, 2002}, {2003, 2006}, {2007, 2007}, {2008, 2009}, {2010, 2010}, {2011, 2011}, {2012, 2012}, {2013, 2014}};
    const uint32_t nombre = sizeof LISTES / sizeof LISTES[0];
    la_etat_article a;
    uint32_t rang;
    for (rang = 0; rang < nombre; rang++) {
        VERIFIER(LA_HISTOIRE(code("A12.al3.2@2011"), rang, &a) == LA_OK && a.version == LA_VERSION_ENREGISTREMENT && a.taille == sizeof a);
        VERIFIER(a.premiere == LISTES[rang][0] && a.derniere == LISTES[rang][1] && a.nombre_etats == nombre && dite(a.article, "A12"));
        VERIFIER((a.nombre_changements == 0) == (rang == 0));
    }
    a.premiere = 77;
    VERIFIER(LA_HISTOIRE(code("A12.al1"), nombre, &a) == LA_STATUT_CODE_INCONNU && LA_HISTOIRE(code("A12.al1"), UINT32_MAX, &a) == LA_STATUT_CODE_INCONNU);
    VERIFIER(LA_HISTOIRE(0, 0, &a) == LA_STATUT_CODE_INCONNU && LA_HISTOIRE(code("R123-9.al1"), 0, &a) == LA_STATUT_CODE_INCONNU);
    VERIFIER(LA_HISTOIRE(code("A12.al1"), 0, NULL) == LA_STATUT_POINTEUR_NUL && a.premiere == 77);
    VERIFIER(la_histoire(code("A12.al1"), 0, &a, sizeof a - 1) == LA_STATUT_VERSION_INCONNUE && a.premiere == 77);
    VERIFIER(LA_HISTOIRE(code("A7.al1"), 0, &a) == LA_OK && a.nombre_etats == 1 && a.premiere == 2000 && a.derniere == 2014);
    VERIFIER(LA_HISTOIRE(code("A23bis.al1@2012"), 0, &a) == LA_OK && a.nombre_etats == 1 && a.premiere == 2012 && a.nombre_changements == 1);
}

/* On the list of 2008 the third alinéa of article 20 goes, and the fourth takes its place; on that of 2013 article 24 is rewritten; article 23
 * bis comes on that of 2012. */
static void essayer_changements(void)
{
    la_changement c;
    VERIFIER(LA_HISTOIRE_CHANGEMENT(code("A20.al1"), 2, 0, &c) == LA_OK && c.version == LA_VERSION_ENREGISTREMENT && c.taille == sizeof c);
    VERIFIER(dite(c.maintenant, "A20.al3@2008") && dite(c.avant, "A20.al4@2007") && c.evolution == LA_EVOLUTION_DEPLACEE);
    VERIFIER(LA_HISTOIRE_CHANGEMENT(code("A24.al1"), 1, 0, &c) == LA_OK && c.evolution == LA_EVOLUTION_MODIFIEE);
    VERIFIER(dite(c.maintenant, "A24.al1@2013") && dite(c.avant, "A24.al1"));
    VERIFIER(LA_HISTOIRE_CHANGEMENT(code("A23bis.al1@2012"), 0, 0, &c) == LA_OK && c.evolution == LA_EVOLUTION_NOUVELLE);
    VERIFIER(dite(c.maintenant, "A23bis.al1@2012") && c.avant == 0);
    c.evolution = 77;
    VERIFIER(LA_HISTOIRE_CHANGEMENT(code("A24.al1"), 1, 1, &c) == LA_STATUT_CODE_INCONNU);
    VERIFIER(LA_HISTOIRE_CHANGEMENT(code("A24.al1"), 0, 0, &c) == LA_STATUT_CODE_INCONNU);
    VERIFIER(LA_HISTOIRE_CHANGEMENT(code("A24.al1"), 2, 0, &c) == LA_STATUT_CODE_INCONNU);
    VERIFIER(LA_HISTOIRE_CHANGEMENT(0, 0, 0, &c) == LA_STATUT_CODE_INCONNU && c.evolution == 77);
    VERIFIER(LA_HISTOIRE_CHANGEMENT(code("A24.al1"), 1, 0, NULL) == LA_STATUT_POINTEUR_NUL);
}

/* Every change of every state of an article is read, and says what it is. */
static void essayer_tout_un_article(void)
{
    la_etat_article a;
    la_changement c;
    uint32_t rang, r;
    VERIFIER(LA_HISTOIRE(code("A16.al1"), 0, &a) == LA_OK && a.nombre_etats == 4);
    for (rang = 1; rang < 4; rang++) {
        VERIFIER(LA_HISTOIRE(code("A16.al1"), rang, &a) == LA_OK && a.nombre_changements > 0);
        for (r = 0; r < a.nombre_changements; r++) {
            char enonce[512];
            uint32_t longueur = 0;
            VERIFIER(LA_HISTOIRE_CHANGEMENT(code("A16.al1"), rang, r, &c) == LA_OK && c.evolution != 0 && c.maintenant != 0);
            VERIFIER((c.avant == 0) == (c.evolution == LA_EVOLUTION_NOUVELLE));
            VERIFIER(la_disposition_enonce(c.maintenant, LA_LANGUE_EN, enonce, sizeof enonce, &longueur) == LA_OK && longueur > 0);
        }
    }
}

/* Six years for AD3 until the list of 2010, eight from that of 2011 on: read on the lists of 2007, 2010, 2011; deduced on those of 2003, 2008
 * and 2012; not in hand on those of 2001 and 2006. */
static void essayer_une_liste(void)
{
    static const struct {
        uint32_t annee;
        const char *id;
        uint32_t fidelite;
    } LISTES[] = {
        {2000, "A12.al3.2", LA_FIDELITE_LUE},          {2001, "A12.al3.2", LA_FIDELITE_NON_ETABLIE},  {2003, "A12.al3.2@2003", LA_FIDELITE_DEDUITE},
        {2006, "A12.al3.2@2003", LA_FIDELITE_NON_ETABLIE}, {2007, "A12.al3.2@2007", LA_FIDELITE_LUE}, {2009, "A12.al3.2@2008", LA_FIDELITE_DEDUITE},
        {2010, "A12.al3.2@2010", LA_FIDELITE_LUE},     {2011, "A12.al3.2@2011", LA_FIDELITE_LUE},     {2012, "A12.al3.2@2012", LA_FIDELITE_DEDUITE},
        {2014, "A12.al3.2@2013", LA_FIDELITE_DEDUITE},
    };
    uint32_t i, disposition = 77, fidelite = 77;
    for (i = 0; i < sizeof LISTES / sizeof LISTES[0]; i++) {
        /* Whatever list it is asked from. */
        const uint32_t depuis = code(i % 2 == 0 ? "A12.al3.2" : "A12.al3.2@2011");
        VERIFIER(la_disposition_de_la_liste(depuis, LISTES[i].annee, &disposition) == LA_OK && dite(disposition, LISTES[i].id));
        VERIFIER(la_fidelite(depuis, LISTES[i].annee, &fidelite) == LA_OK && fidelite == LISTES[i].fidelite);
    }
    disposition = fidelite = 77;
    VERIFIER(la_disposition_de_la_liste(code("A23bis.al1@2012"), 2011, &disposition) == LA_STATUT_CODE_INCONNU && disposition == 77);
    VERIFIER(la_fidelite(code("A23bis.al1@2012"), 2011, &fidelite) == LA_STATUT_CODE_INCONNU && fidelite == 77);
    /* The sixth alinéa of article 20 moved up on the list of 2008: nothing stands there. */
    VERIFIER(la_disposition_de_la_liste(code("A20.al6"), 2008, &disposition) == LA_STATUT_CODE_INCONNU && disposition == 77);
    VERIFIER(la_disposition_de_la_liste(code("A20.al6"), 2007, &disposition) == LA_OK && dite(disposition, "A20.al6@2007"));
    fidelite = 77;
    VERIFIER(la_fidelite(code("A12.al1"), 1999, &fidelite) == LA_STATUT_ENTREE_REFUSEE && la_fidelite(code("A12.al1"), 2200, &fidelite) == LA_STATUT_ENTREE_REFUSEE);
    VERIFIER(la_disposition_de_la_liste(code("A12.al1"), 65536 + 2000, &disposition) == LA_STATUT_ENTREE_REFUSEE && fidelite == 77);
    VERIFIER(la_fidelite(0, 2000, &fidelite) == LA_STATUT_CODE_INCONNU && la_fidelite(code("A12.al1"), 2000, NULL) == LA_STATUT_POINTEUR_NUL);
    VERIFIER(la_disposition_de_la_liste(code("A12.al1"), 2000, NULL) == LA_STATUT_POINTEUR_NUL);
}

static void essayer_natures(void)
{
    uint32_t nature = 77;
    VERIFIER(la_disposition_nature(code("A19bis.al1@2012"), &nature) == LA_OK && nature == LA_NATURE_CALCULEE);
    VERIFIER(la_disposition_nature(code("A23ter.al1@2013"), &nature) == LA_OK && nature == LA_NATURE_INFORMATION);
    VERIFIER(la_disposition_nature(code("A2.al2.1"), &nature) == LA_OK && nature == LA_NATURE_TABLE);
    VERIFIER(la_disposition_nature(code("A20.al1"), &nature) == LA_OK && nature == LA_NATURE_AUTORITE);
    VERIFIER(la_disposition_nature(0, &nature) == LA_STATUT_CODE_INCONNU && nature == LA_NATURE_AUTORITE);
    VERIFIER(la_disposition_nature(code("A20.al1"), NULL) == LA_STATUT_POINTEUR_NUL);
}

int main(void)
{
    essayer_etats();
    essayer_changements();
    essayer_tout_un_article();
    essayer_une_liste();
    essayer_natures();
    return conclure("histoire");
}
