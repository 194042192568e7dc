#!/usr/bin/env bash
# Installs the C library: `installer.sh PREFIX BUILD_FOLDER`, under $DESTDIR if it is set.
# The soname is the ABI number: it changes when a caller must be compiled again, not with each release.
set -euo pipefail
prefixe=$1 construction=$2
abi=$(sed -n 's/^#define LA_VERSION_ABI \([0-9]*\)$/\1/p' include/liste_aptitude.h)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -1)
nom=libliste_aptitude.so
construire() { "${CARGO:-cargo}" rustc --release --quiet -p liste-aptitude-c --features autonome --target-dir "$construction" "$@"; }
construire --crate-type staticlib
construire --crate-type cdylib -- -C link-arg=-Wl,-soname,$nom.$abi

racine=${DESTDIR:-}$prefixe
install -d "$racine/include" "$racine/lib/pkgconfig"
install -m 644 include/liste_aptitude.h "$racine/include/"
install -m 644 "$construction/release/libliste_aptitude.a" "$racine/lib/"
install -m 755 "$construction/release/$nom" "$racine/lib/$nom.$abi.$version"
ln -sf "$nom.$abi.$version" "$racine/lib/$nom.$abi"
ln -sf "$nom.$abi" "$racine/lib/$nom"
cat >"$racine/lib/pkgconfig/liste-aptitude.pc" <<FIN
prefix=$prefixe
includedir=\${prefix}/include
libdir=\${prefix}/lib

Name: liste-aptitude
Description: Who may be put on the French social-security liste d'aptitude (arrêté of 25 September 1998)
Version: $version
Cflags: -I\${includedir}
Libs: -L\${libdir} -lliste_aptitude
FIN
echo "installed liste-aptitude $version (ABI $abi) under $racine"
