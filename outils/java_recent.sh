#!/usr/bin/env bash
# The java of at least a version, by its path: `java_recent.sh VERSION`: that of JAVA_HOME, of the path, or under /usr/lib/jvm. Nothing, and
# status 1, when there is none: Debian 12 packages 17 at most.
set -euo pipefail
for java in "${JAVA_HOME:-/absent}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
    [ -x "$java" ] || continue
    version=$("$java" -version 2>&1 | grep -oE '[0-9]+(\.[0-9]+)*' | head -1)
    [ "${version%%.*}" -ge "$1" ] 2>/dev/null && echo "$java" && exit 0
done
exit 1
