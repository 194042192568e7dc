#!/usr/bin/env bash
# Bills of materials (CycloneDX 1.5, JSON) of the crates that are delivered: `sbom.sh DIRECTORY`. No time stamp: the same twice.
set -euo pipefail
cd "$(dirname "$0")/.."
sortie=$1
mkdir -p "$sortie"
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
trap 'find . -name "*.cdx.json" -not -path "./build/*" -not -path "./target/*" -delete' EXIT
cargo cyclonedx --quiet --format json --spec-version 1.5 --no-build-deps --override-filename liste-aptitude.cdx
for crate in kernel ffi-c ffi-python; do
    mv "$crate/liste-aptitude.cdx.json" "$sortie/$crate.cdx.json"
    echo "sbom: $sortie/$crate.cdx.json, $(grep -c '"type": "library"' "$sortie/$crate.cdx.json") libraries"
done
