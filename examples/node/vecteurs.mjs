// Calls the C library from Node with koffi, and checks it on the conformance vectors.
//
//     node vecteurs.mjs PATH/libliste_aptitude.so VECTORS

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import koffi from "koffi";

const VERSION_ABI = 1;
const ENTREE_REFUSEE = 1;
const LISTE_ETAT_DU_TEXTE = 35;

function ouvrir(chemin) {
  const bibliotheque = koffi.load(chemin);
  const versionAbi = bibliotheque.func(
    "int32_t la_version_abi(_Out_ uint32_t *version, _Out_ uint32_t *plus_ancienne)",
  );
  const [version, plusAncienne] = [[0], [0]];
  versionAbi(version, plusAncienne);
  if (VERSION_ABI < plusAncienne[0] || VERSION_ABI > version[0]) {
    throw new Error(`the library serves ABI ${plusAncienne[0]} to ${version[0]}, not ${VERSION_ABI}`);
  }
  const code = bibliotheque.func(
    "int32_t la_code(uint32_t liste, const char *nom, uint32_t longueur_nom, _Out_ uint32_t *code)",
  );
  const evaluerJsonSous = bibliotheque.func(
    "int32_t la_evaluer_json_sous(uint32_t etat, const char *entree, uint32_t longueur_entree, _Out_ char *tampon, uint32_t capacite, _Out_ uint32_t *longueur)",
  );
  return { code, evaluerJsonSous };
}

/** The code of a state of the text; 0, that of the list, when none is named. */
function codeEtat({ code }, mot) {
  const trouve = [0];
  if (mot !== undefined && code(LISTE_ETAT_DU_TEXTE, mot, mot.length, trouve) !== 0) {
    throw new Error(`the library knows no state ${mot}`);
  }
  return trouve[0];
}

/** The decision under the state that a vector names, as JSON text, or the error of the input. */
function evaluer(bibliotheque, { dossier, demande, etat }) {
  const entree = JSON.stringify({ dossier, demande });
  const tampon = Buffer.alloc(32_768);
  const longueur = [0];
  const statut = bibliotheque.evaluerJsonSous(codeEtat(bibliotheque, etat), entree, Buffer.byteLength(entree), tampon, tampon.length, longueur);
  const texte = tampon.toString("utf8", 0, longueur[0]);
  if (statut === ENTREE_REFUSEE) {
    const { chemin, regle } = JSON.parse(texte);
    return { erreur: `${chemin} ${regle}` };
  }
  if (statut !== 0) throw new Error(`la_evaluer_json_sous: status ${statut}`);
  return { decision: texte };
}

function* vecteurs(dossier) {
  for (const fichier of readdirSync(dossier).sort()) {
    const texte = readFileSync(join(dossier, fichier), "utf8");
    const lus = fichier.endsWith(".jsonl") ? texte.trim().split("\n").map((l) => JSON.parse(l)) : JSON.parse(texte);
    for (const vecteur of lus) yield [fichier, vecteur];
  }
}

/** The fields in which two JSON values differ; the findings go by their codes. */
function ecarts(attendu, trouve, champ = "") {
  const conteneurs = [attendu, trouve].every((v) => v !== null && typeof v === "object");
  if (!conteneurs) {
    return attendu === trouve ? [] : [`${champ}: expected ${JSON.stringify(attendu)}, found ${JSON.stringify(trouve)}`];
  }
  const nommer = (v) => new Map(Object.entries(v).map(([nom, membre]) => [membre?.code ?? nom, membre]));
  const [a, t] = [nommer(attendu), nommer(trouve)];
  return [...new Set([...a.keys(), ...t.keys()])].flatMap((nom) =>
    ecarts(a.get(nom), t.get(nom), champ ? `${champ}.${nom}` : nom),
  );
}

const [chemin, dossierDesVecteurs] = process.argv.slice(2);
const bibliotheque = ouvrir(chemin);
let justes = 0;
let faux = 0;
for (const [fichier, v] of vecteurs(dossierDesVecteurs)) {
  const { decision, erreur } = evaluer(bibliotheque, v);
  const attendu = "chemin" in v ? `${v.chemin} ${v.regle}` : JSON.stringify(v.decision);
  const trouve = "chemin" in v ? erreur : decision;
  if (attendu === trouve) {
    justes += 1;
  } else {
    faux += 1;
    const differents = v.decision && decision ? ecarts(v.decision, JSON.parse(decision)) : [];
    const dits = differents.length > 0 ? differents : [`expected ${attendu}, found ${decision ?? erreur}`];
    console.log([`${fichier} ${v.nom ?? ""} (state ${v.etat ?? "of the list"}):`, ...dits].join("\n  "));
  }
}
console.log(`node: ${justes} passed, ${faux} failed`);
process.exitCode = faux > 0 || justes === 0 ? 1 : 0;
