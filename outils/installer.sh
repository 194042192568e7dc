#!/usr/bin/env bash
# Installs the C library, or takes it away: `installer.sh poser BUILD_FOLDER` or `installer.sh retirer`, in PREFIX, under DESTDIR if it is set.
# PREFIX and LIBDIR come from the environment. A relative PREFIX is taken from here, a relative LIBDIR from PREFIX.
# The soname is the ABI number: it changes when a caller must be compiled again, not with each release.
set -euo pipefail
abi=$(sed -n 's/^#define LA_VERSION_ABI \([0-9]*\)$/\1/p' include/liste_aptitude.h)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -1)
nom=libliste_aptitude.so

for chemin in "${PREFIX:=/usr/local}" "${LIBDIR:=lib}" "${DESTDIR:=}"; do
    case $chemin in
    *[\"\'\\\$\#\;]* | *$'\n'*)
        # pkg-config and CMake would read these as something else.
        echo "installer: $chemin: no quote, backslash, \$, #, ; or line break in PREFIX, LIBDIR or DESTDIR" >&2
        exit 2
        ;;
    esac
done
prefixe=$(realpath -ms "$PREFIX")
case $LIBDIR in
/*) libdir=$(realpath -ms "$LIBDIR") ;;
*) libdir=$(realpath -ms "$prefixe/$LIBDIR") ;;
esac
racine=${DESTDIR:+$(realpath -ms "$DESTDIR")}
entetes=$racine$prefixe/include lib=$racine$libdir copies=$racine$prefixe/share/liste-aptitude/copy
cmake=$lib/cmake/liste-aptitude

retirer() {
    rm -f "$entetes/liste_aptitude.h" "$lib/libliste_aptitude.a" "$lib/$nom" "$lib/$nom.$abi" "$lib/$nom.$abi".* "$lib/pkgconfig/liste-aptitude.pc" \
        "$cmake/liste-aptitude-config.cmake" "$cmake/liste-aptitude-config-version.cmake" "$copies/liste_aptitude.cpy" "$copies/liste_aptitude_zos.cpy"
    # The folders that are ours alone, and only when nothing else was put there.
    rmdir --ignore-fail-on-non-empty "$cmake" "$copies" "${copies%/copy}" 2>/dev/null || true
}

poser() {
    local construction=$1
    construire() { "${CARGO:-cargo}" rustc --release --quiet -p liste-aptitude-c --features autonome --target-dir "$construction" "$@"; }
    construire --crate-type staticlib
    construire --crate-type cdylib -- -C "link-arg=-Wl,-soname,$nom.$abi"

    install -d "$entetes" "$lib/pkgconfig" "$cmake" "$copies"
    install -m 644 include/liste_aptitude.h "$entetes/"
    install -m 644 include/liste_aptitude.cpy include/liste_aptitude_zos.cpy "$copies/"
    install -m 644 "$construction/release/libliste_aptitude.a" "$lib/"
    install -m 755 "$construction/release/$nom" "$lib/$nom.$abi.$version"
    ln -sf "$nom.$abi.$version" "$lib/$nom.$abi"
    ln -sf "$nom.$abi" "$lib/$nom"
    ecrire_pc >"$lib/pkgconfig/liste-aptitude.pc"
    ecrire_cmake >"$cmake/liste-aptitude-config.cmake"
    ecrire_version_cmake >"$cmake/liste-aptitude-config-version.cmake"
}

ecrire_pc() { # plain paths in the variables, quotes where they become options
    cat <<FIN_PC
prefix=$prefixe
includedir=\${prefix}/include
libdir=$([[ $libdir == "$prefixe"/* ]] && echo "\${prefix}${libdir#"$prefixe"}" || echo "$libdir")
copydir=\${prefix}/share/liste-aptitude/copy

Name: liste-aptitude
Description: Who may be put on the French social-security liste d'aptitude (arrêté of 25 September 1998)
Version: $version
Cflags: -I"\${includedir}"
Libs: -L"\${libdir}" -lliste_aptitude
FIN_PC
}

ecrire_cmake() { # found from where the file lies: the folder may be moved as a whole
    cat <<FIN_CMAKE
# liste-aptitude::liste-aptitude is the shared library, liste-aptitude::statique the static one.
get_filename_component(_la_prefixe "\${CMAKE_CURRENT_LIST_DIR}/$(realpath -ms --relative-to="$libdir/cmake/liste-aptitude" "$prefixe")" ABSOLUTE)
get_filename_component(_la_lib "\${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
if(NOT TARGET liste-aptitude::liste-aptitude)
  add_library(liste-aptitude::liste-aptitude SHARED IMPORTED)
  set_target_properties(liste-aptitude::liste-aptitude PROPERTIES
    IMPORTED_LOCATION "\${_la_lib}/$nom.$abi.$version" IMPORTED_SONAME "$nom.$abi"
    INTERFACE_INCLUDE_DIRECTORIES "\${_la_prefixe}/include")
  add_library(liste-aptitude::statique STATIC IMPORTED)
  set_target_properties(liste-aptitude::statique PROPERTIES
    IMPORTED_LOCATION "\${_la_lib}/libliste_aptitude.a"
    INTERFACE_INCLUDE_DIRECTORIES "\${_la_prefixe}/include")
endif()
set(LISTE_APTITUDE_COPY_DIR "\${_la_prefixe}/share/liste-aptitude/copy")
FIN_CMAKE
}

ecrire_version_cmake() {
    cat <<FIN_VERSION
set(PACKAGE_VERSION "$version")
if(PACKAGE_FIND_VERSION VERSION_GREATER PACKAGE_VERSION OR
   (PACKAGE_FIND_VERSION AND NOT PACKAGE_FIND_VERSION_MAJOR EQUAL ${version%%.*}))
  set(PACKAGE_VERSION_COMPATIBLE FALSE)
else()
  set(PACKAGE_VERSION_COMPATIBLE TRUE)
  if(PACKAGE_FIND_VERSION VERSION_EQUAL PACKAGE_VERSION)
    set(PACKAGE_VERSION_EXACT TRUE)
  endif()
endif()
FIN_VERSION
}

case ${1:-} in
poser)
    poser "$2"
    echo "installed liste-aptitude $version (ABI $abi): $entetes, $lib, $copies"
    echo "the loader finds the shared library after ldconfig where $libdir is one of its folders; elsewhere link with -Wl,-rpath,$libdir"
    ;;
retirer)
    retirer
    echo "removed liste-aptitude: $entetes, $lib, $copies"
    ;;
*)
    echo "usage: installer.sh poser BUILD_FOLDER | retirer" >&2
    exit 2
    ;;
esac
