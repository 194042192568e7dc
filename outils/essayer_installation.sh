#!/usr/bin/env bash
# Installs in fresh folders, then builds and runs, from another folder, programs that know nothing but pkg-config or CMake.
set -euo pipefail
depot=$(pwd)
dossier=$(mktemp -d)
trap 'rm -rf "$dossier"' EXIT
construction=$(realpath -m "${CARGO_TARGET_DIR:-target}/c/installation")
strict="-Wall -Wextra -Werror -pedantic"
export PKG_CONFIG_PATH LD_LIBRARY_PATH
unset DESTDIR LIBDIR PREFIX MAKEFLAGS
triplet=$(${CC:-cc} -dumpmachine) # the folder of libraries that Debian's tools look into besides lib

echec() { echo "installation: $*" >&2; exit 1; }
installer() { # the settings are arguments of make, as people give them
    make -s -C "$depot" --no-print-directory "$@" "CARGO=${CARGO:-cargo}" >/dev/null
}
fichiers() { (cd "$1" && find . ! -type d | sort); }

# The programs, against a library installed in a prefix whose pkg-config folder is given. `eval` reads the options as a shell
# writes them: a prefix may hold blanks.
programmes() {
    PKG_CONFIG_PATH=$1/pkgconfig LD_LIBRARY_PATH=$1
    rm -rf "$dossier/ailleurs"
    cp -r "$depot/tests/c" "$dossier/ailleurs"
    cd "$dossier/ailleurs"
    eval "${CC:-cc} -std=c99 $strict exterieur.c $(pkg-config --cflags --libs liste-aptitude) -o exterieur_c"
    eval "${CXX:-c++} -std=c++17 $strict -x c++ exterieur.c -x none $(pkg-config --cflags --libs liste-aptitude) -o exterieur_cxx"
    eval "${CC:-cc} -std=c99 $strict exterieur.c $(pkg-config --cflags liste-aptitude) '$1/libliste_aptitude.a' -o exterieur_statique"
    eval "${CC:-cc} -std=c99 $strict charge.c $(pkg-config --cflags liste-aptitude) -ldl -o charge"
    for programme in exterieur_c exterieur_cxx exterieur_statique; do
        ./$programme >/dev/null
    done
    ./charge "$(readelf -d exterieur_c | sed -n 's/.*NEEDED.*\[\(libliste_aptitude\.so\.[0-9]*\)\].*/\1/p')"
    [ -f "$(pkg-config --variable=copydir liste-aptitude)/liste_aptitude.cpy" ] || echec "no copybook where pkg-config says"
    cmake -S cmake -B construit -DCMAKE_PREFIX_PATH="$2" -DCMAKE_BUILD_TYPE=Release >/dev/null
    cmake --build construit >/dev/null
    ./construit/exterieur-liste-aptitude >/dev/null && ./construit/exterieur-statique >/dev/null
    cd "$depot"
}

# A plain prefix; a relative one; blanks, with the libraries elsewhere under it.
installer install "PREFIX=$dossier/prefixe"
programmes "$dossier/prefixe/lib" "$dossier/prefixe"
relatif=$(realpath --relative-to="$depot" "$dossier")/relatif
installer install "PREFIX=$relatif"
grep -qx "prefix=$dossier/relatif" "$dossier/relatif/lib/pkgconfig/liste-aptitude.pc" || echec "a relative prefix in the .pc"
programmes "$dossier/relatif/lib" "$dossier/relatif"
installer install "PREFIX=$dossier/avec deux blancs" "LIBDIR=lib/$triplet"
programmes "$dossier/avec deux blancs/lib/$triplet" "$dossier/avec deux blancs"

# A packager: everything under DESTDIR, and nothing says so.
installer install PREFIX=/usr LIBDIR=/usr/lib/$triplet "DESTDIR=$dossier/paquet"
[ "$(fichiers "$dossier/paquet/usr")" = "$(fichiers "$dossier/avec deux blancs")" ] ||
    echec "other files under DESTDIR"
! grep -rqF --include='*.pc' --include='*.cmake' "$dossier" "$dossier/paquet" || echec "DESTDIR is written down"
grep -qx "libdir=\${prefix}/lib/$triplet" "$dossier/paquet/usr/lib/$triplet/pkgconfig/liste-aptitude.pc" || echec "another libdir in the .pc"

# Taken away: nothing of ours is left, and what is another's stays.
touch "$dossier/paquet/usr/lib/$triplet/autre" "$dossier/relatif/share/liste-aptitude/copy/a-nous.cpy"
installer uninstall PREFIX=/usr LIBDIR=/usr/lib/$triplet "DESTDIR=$dossier/paquet"
installer uninstall "PREFIX=$dossier/avec deux blancs" "LIBDIR=lib/$triplet"
installer uninstall "PREFIX=$relatif"
[ "$(fichiers "$dossier/paquet")" = "./usr/lib/$triplet/autre" ] || echec "uninstall: $(fichiers "$dossier/paquet")"
[ -z "$(fichiers "$dossier/avec deux blancs")" ] || echec "uninstall: $(fichiers "$dossier/avec deux blancs")"
[ "$(fichiers "$dossier/relatif")" = ./share/liste-aptitude/copy/a-nous.cpy ] || echec "uninstall: $(fichiers "$dossier/relatif")"

# What pkg-config or CMake would misread is refused, and nothing is installed.
for mauvais in 'a"b' 'a;b' 'a#b' 'a\b'; do
    ! installer install "PREFIX=$dossier/$mauvais" 2>/dev/null || echec "PREFIX $mauvais was taken"
    [ ! -e "$dossier/$mauvais" ] || echec "$mauvais exists"
done
# The page that starts from an empty folder.
CARGO=${CARGO:-cargo} python3 tests/c/page.py
echo "installation: programs in C, C++, linked statically, by CMake and loading the library at run time have run, from three prefixes; uninstalled"
