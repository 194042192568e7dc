/* The header alone, twice. */
#include "liste_aptitude.h"
#include "liste_aptitude.h"

int en_tete(void);

int en_tete(void)
{
    return LA_OK;
}
