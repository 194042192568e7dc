// Runs the pairs of lines of lignes.py through the JSON entry point compiled to wasm32, without any import.
//
//     node wasm.mjs FILE.wasm LINES

import { readFileSync } from "node:fs";

const OK = 0;
const ENTREE_REFUSEE = 1;
const CAPACITE = 65_536;
const PAGE = 65_536;

const [chemin, lignes] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(readFileSync(chemin), {});
const { memory, la_evaluer_json: evaluerJson } = instance.exports;

// The module has no page to spare: what it needs for the caller's buffers is added behind.
const base = memory.grow(Math.ceil((2 * CAPACITE + 8) / PAGE)) * PAGE;
const [entree, sortie, longueur] = [base, base + CAPACITE, base + 2 * CAPACITE];

function evaluer(texte) {
  const octets = new TextEncoder().encode(texte);
  new Uint8Array(memory.buffer, entree, CAPACITE).set(octets);
  const statut = evaluerJson(entree, octets.length, sortie, CAPACITE, longueur);
  const ecrits = new DataView(memory.buffer).getUint32(longueur, true);
  return [statut, new TextDecoder().decode(new Uint8Array(memory.buffer, sortie, ecrits))];
}

const paires = readFileSync(lignes, "utf8").trimEnd().split("\n");
let justes = 0;
let faux = 0;
for (let i = 0; i < paires.length; i += 2) {
  const [statut, trouve] = evaluer(paires[i]);
  const attendu = paires[i + 1];
  const refus = attendu.startsWith('{"chemin"');
  const juste = refus ? statut === ENTREE_REFUSEE && trouve.startsWith(attendu) : statut === OK && trouve === attendu;
  if (juste) {
    justes += 1;
  } else {
    faux += 1;
    console.log(`expected ${attendu}\nfound    ${trouve}`);
  }
}
console.log(`wasm32: ${justes} passed, ${faux} failed`);
process.exitCode = faux > 0 || justes === 0 ? 1 : 0;
