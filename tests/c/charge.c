/* A caller that loads the library at run time: `charge LIBRARY`. It looks at the ABI before anything else. */
#include <dlfcn.h>
#include <liste_aptitude.h>
#include <stdio.h>
#include <string.h>

typedef int32_t (*fonction_version)(uint32_t *, uint32_t *);

int main(int argc, char **argv)
{
    void *bibliotheque = argc == 2 ? dlopen(argv[1], RTLD_NOW | RTLD_LOCAL) : NULL;
    void *symbole = bibliotheque != NULL ? dlsym(bibliotheque, "la_version_abi") : NULL;
    fonction_version version_abi;
    uint32_t version = 0, plus_ancienne = 0;
    if (symbole == NULL) {
        fprintf(stderr, "%s\n", argc == 2 ? dlerror() : "usage: charge LIBRARY");
        return 2;
    }
    memcpy(&version_abi, &symbole, sizeof version_abi); /* ISO C has no cast from an object to a function */
    if (version_abi(&version, &plus_ancienne) != LA_OK || version < LA_VERSION_ABI || plus_ancienne > LA_VERSION_ABI) {
        fprintf(stderr, "compiled for ABI %d, the library serves %lu to %lu\n", LA_VERSION_ABI, (unsigned long)plus_ancienne,
                (unsigned long)version);
        return 1;
    }
    printf("charge: compiled for ABI %d, the library serves %lu to %lu\n", LA_VERSION_ABI, (unsigned long)plus_ancienne,
           (unsigned long)version);
    return dlclose(bibliotheque);
}
