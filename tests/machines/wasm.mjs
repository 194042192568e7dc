// Runs the lines of lignes.py, three a vector, through the JSON entry point compiled to wasm32, without any import.
//
//     node wasm.mjs FILE.wasm LINES

import { readFileSync } from "node:fs";

const OK = 0;
const ENTREE_REFUSEE = 1;
const LISTE_ETAT_DU_TEXTE = 35;
const CAPACITE = 65_536;
const PAGE = 65_536;

const [chemin, lignes] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(readFileSync(chemin), {});
const { memory, la_code: code, la_evaluer_json_sous: evaluerJsonSous } = instance.exports;

// The module has no page to spare: what it needs for the caller's buffers is added behind.
const base = memory.grow(Math.ceil((2 * CAPACITE + 8) / PAGE)) * PAGE;
const [entree, sortie, longueur] = [base, base + CAPACITE, base + 2 * CAPACITE];

function poser(texte) {
  const octets = new TextEncoder().encode(texte);
  new Uint8Array(memory.buffer, entree, CAPACITE).set(octets);
  return octets.length;
}

const ecrit = () => new DataView(memory.buffer).getUint32(longueur, true);

function codeEtat(mot) {
  if (mot === "-") return 0;
  if (code(LISTE_ETAT_DU_TEXTE, entree, poser(mot), longueur) !== OK) throw new Error(`the library knows no state ${mot}`);
  return ecrit();
}

function evaluer(etat, texte) {
  const statut = evaluerJsonSous(etat, entree, poser(texte), sortie, CAPACITE, longueur);
  const ecrits = ecrit();
  return [statut, new TextDecoder().decode(new Uint8Array(memory.buffer, sortie, ecrits))];
}

const triplets = readFileSync(lignes, "utf8").trimEnd().split("\n");
let justes = 0;
let faux = 0;
for (let i = 0; i < triplets.length; i += 3) {
  const [etat, texte, attendu] = triplets.slice(i, i + 3);
  const [statut, trouve] = evaluer(codeEtat(etat), texte);
  const refus = attendu.startsWith('{"chemin"');
  const juste = refus ? statut === ENTREE_REFUSEE && trouve.startsWith(attendu) : statut === OK && trouve === attendu;
  if (juste) {
    justes += 1;
  } else {
    faux += 1;
    console.log(`state ${etat}\nexpected ${attendu}\nfound    ${trouve}`);
  }
}
console.log(`wasm32: ${justes} passed, ${faux} failed`);
process.exitCode = faux > 0 || justes === 0 ? 1 : 0;
