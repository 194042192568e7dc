<?php
// Calls the C library from PHP with the FFI extension, and checks it on the conformance vectors.
//
//     php -d ffi.enable=1 vecteurs.php PATH/libliste_aptitude.so VECTORS

declare(strict_types=1);

const VERSION_ABI = 1;
const ENTREE_REFUSEE = 1;
const LISTE_ETAT_DU_TEXTE = 35;
const CAPACITE = 32768;

function ouvrir(string $chemin): FFI
{
    $ffi = FFI::cdef(<<<'C'
        int32_t la_version_abi(uint32_t *version, uint32_t *plus_ancienne);
        int32_t la_code(uint32_t liste, const char *nom, uint32_t longueur_nom, uint32_t *code);
        int32_t la_evaluer_json_sous(uint32_t etat, const char *entree, uint32_t longueur_entree, char *tampon,
                                     uint32_t capacite, uint32_t *longueur);
        C, $chemin);
    $version = $ffi->new('uint32_t');
    $plusAncienne = $ffi->new('uint32_t');
    $ffi->la_version_abi(FFI::addr($version), FFI::addr($plusAncienne));
    if (VERSION_ABI < $plusAncienne->cdata || VERSION_ABI > $version->cdata) {
        throw new RuntimeException("the library serves ABI {$plusAncienne->cdata} to {$version->cdata}");
    }
    return $ffi;
}

/** The code of a state of the text; 0, that of the list, when none is named. */
function codeEtat(FFI $ffi, ?string $mot): int
{
    $code = $ffi->new('uint32_t');
    if ($mot !== null && $ffi->la_code(LISTE_ETAT_DU_TEXTE, $mot, strlen($mot), FFI::addr($code)) !== 0) {
        throw new RuntimeException("the library knows no state $mot");
    }
    return $code->cdata;
}

/** The decision under a state of the text, as JSON text, or the error of the input. */
function evaluer(FFI $ffi, FFI\CData $tampon, mixed $dossier, mixed $demande, ?string $etat): array
{
    $entree = json_encode(['dossier' => $dossier, 'demande' => $demande],
        JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR);
    $longueur = $ffi->new('uint32_t');
    $statut = $ffi->la_evaluer_json_sous(codeEtat($ffi, $etat), $entree, strlen($entree), $tampon, CAPACITE, FFI::addr($longueur));
    $texte = FFI::string($tampon, $longueur->cdata);
    if ($statut === ENTREE_REFUSEE) {
        $erreur = json_decode($texte, true, flags: JSON_THROW_ON_ERROR);
        return ['erreur' => "{$erreur['chemin']} {$erreur['regle']}"];
    }
    if ($statut !== 0) {
        throw new RuntimeException("la_evaluer_json_sous: status $statut");
    }
    return ['decision' => $texte];
}

/** Every vector of the folder; objects stay objects, so that {} and [] are not confused. */
function vecteurs(string $dossier): Generator
{
    $fichiers = array_diff(scandir($dossier), ['.', '..']);
    sort($fichiers);
    foreach ($fichiers as $fichier) {
        $texte = file_get_contents("$dossier/$fichier");
        $lus = str_ends_with($fichier, '.jsonl')
            ? array_map(fn ($l) => json_decode($l, flags: JSON_THROW_ON_ERROR), explode("\n", trim($texte)))
            : json_decode($texte, flags: JSON_THROW_ON_ERROR);
        foreach ($lus as $vecteur) {
            yield [$fichier, $vecteur];
        }
    }
}

/** The fields in which two JSON values differ; the findings go by their codes. */
function ecarts(mixed $attendu, mixed $trouve, string $champ = ''): array
{
    if (!is_array($attendu) || !is_array($trouve)) {
        $ecrire = fn (mixed $v) => json_encode($v, JSON_UNESCAPED_UNICODE);
        return $attendu === $trouve ? [] : ["$champ: expected {$ecrire($attendu)}, found {$ecrire($trouve)}"];
    }
    $nommer = fn (array $v) => array_combine(
        array_map(fn ($nom, $membre) => is_array($membre) ? $membre['code'] ?? $nom : $nom, array_keys($v), $v), $v);
    [$a, $t] = [$nommer($attendu), $nommer($trouve)];
    $ecarts = [];
    foreach (array_keys($a + $t) as $nom) {
        array_push($ecarts, ...ecarts($a[$nom] ?? null, $t[$nom] ?? null, ltrim("$champ.$nom", '.')));
    }
    return $ecarts;
}

[, $chemin, $dossierDesVecteurs] = $argv;
$ffi = ouvrir($chemin);
$tampon = $ffi->new('char[' . CAPACITE . ']');
$justes = $faux = 0;
foreach (vecteurs($dossierDesVecteurs) as [$fichier, $v]) {
    $reponse = evaluer($ffi, $tampon, $v->dossier, $v->demande, $v->etat ?? null);
    $refus = isset($v->chemin);
    $attendu = $refus ? "$v->chemin $v->regle" : json_encode($v->decision, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    $trouve = $reponse[$refus ? 'erreur' : 'decision'] ?? null;
    if ($attendu === $trouve) {
        $justes++;
    } else {
        $faux++;
        $nom = ($v->nom ?? '') . ' (state ' . ($v->etat ?? 'of the list') . ')';
        $differents = $refus || $trouve === null ? [] : ecarts(json_decode($attendu, true), json_decode($trouve, true));
        echo "$fichier $nom:\n  ", implode("\n  ", $differents ?: ["expected $attendu, found " . reset($reponse)]), "\n";
    }
}
echo "php: $justes passed, $faux failed\n";
exit($faux > 0 || $justes === 0 ? 1 : 0);
