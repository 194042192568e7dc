#!/usr/bin/env bash
# Installs in a fresh folder, then builds and runs, from another folder, programs that know nothing but pkg-config.
set -euo pipefail
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
construction=${CARGO_TARGET_DIR:-target}/c/installation
outils/installer.sh "$dossier/prefixe" "$construction"
mkdir "$dossier/ailleurs"
cp tests/c/exterieur.c tests/c/charge.c "$dossier/ailleurs/"
cd "$dossier/ailleurs"
export PKG_CONFIG_PATH=$dossier/prefixe/lib/pkgconfig LD_LIBRARY_PATH=$dossier/prefixe/lib
strict="-Wall -Wextra -Werror -pedantic"
# shellcheck disable=SC2046,SC2086 # options are words
{
    ${CC:-cc} -std=c99 $strict exterieur.c $(pkg-config --cflags --libs liste-aptitude) -o exterieur_c
    ${CXX:-c++} -std=c++17 $strict -x c++ exterieur.c -x none $(pkg-config --cflags --libs liste-aptitude) -o exterieur_cxx
    ${CC:-cc} -std=c99 $strict exterieur.c $(pkg-config --cflags liste-aptitude) "$dossier/prefixe/lib/libliste_aptitude.a" -o exterieur_statique
    ${CC:-cc} -std=c99 $strict charge.c $(pkg-config --cflags liste-aptitude) -ldl -o charge
}
for programme in exterieur_c exterieur_cxx exterieur_statique; do
    ./$programme
done
./charge "$(readelf -d exterieur_c | sed -n 's/.*NEEDED.*\[\(libliste_aptitude\.so\.[0-9]*\)\].*/\1/p')"
echo "installation: programs in C, C++, linked statically and loading the library at run time have run"
