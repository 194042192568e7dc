#!/usr/bin/env bash
# PHP 8.2 (Debian 12), FFI: an argument that is no number becomes one without an error, also under strict_types: the text «2000-01-01» for a uint32_t is 2000,
# «x» and null are 0, 300 for a uint8_t is 44. A PHP function with an int parameter throws a TypeError for the first three. A date handed
# over with its hyphens is a year, and a missing one is the date 0.
# Do: convert and check in PHP, in functions with declared types, before the call.
# Seen: what C receives, then what PHP itself says.
. "$(dirname "$0")/../outils/bac.sh"
debian_avec gcc libc6-dev php-cli
cat >"$BAC/nombres.c" <<'C'
#include <stdint.h>
uint8_t niveau(uint8_t n) { return n; }
uint32_t jour(uint32_t j) { return j; }
C
cc -shared -fPIC -o "$BAC/nombres.so" "$BAC/nombres.c"
cat >"$BAC/essai.php" <<'PHP'
<?php
declare(strict_types=1);
$c = FFI::cdef("uint8_t niveau(uint8_t n); uint32_t jour(uint32_t j);", $argv[1]);
echo $c->jour("2000-01-01"), " ", $c->jour("x"), " ", $c->jour(null), " ", $c->niveau(300), "\n";
function jour(int $jour): int { return $jour; }
foreach (["2000-01-01", null] as $valeur) {
    try {
        echo jour($valeur), "\n";
    } catch (TypeError $erreur) {
        echo get_class($erreur), "\n";
    }
}
PHP
attendu "2000 0 0 44
TypeError
TypeError" "$(php -d ffi.enable=1 "$BAC/essai.php" "$BAC/nombres.so")"
