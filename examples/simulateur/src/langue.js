// The two languages: words of the kernel's lists, and the page's own sentences.

import { etat } from "./etat.js";
import { TEXTES } from "./textes.js";

const listes = new Map();
let source;

export function apprendre(charge) {
  source = charge;
}

/**
 * Text as it is printed. French: no-break spaces before `: ; ? ! »`, after «, between a number and its unit; both: typographic
 * apostrophes, dates in words. The kernel's sentences and the page's own go through here; what people typed does not.
 */
export function imprime(texte) {
  const sans = texte.replace(/(?<=[\p{L}\d])'(?=[\p{L}\d])|(?<=s)'(?= )/gu, "’").replace(/\b\d{4}-\d\d-\d\d\b/g, jour);
  if (etat.langue === "en") return sans;
  return sans.replace(/(?<=«) | (?=[:;?!»])|(?<=\d) (?=(?:ans?|mois|jours?|semaines?|octets)\b)|(?<=\b(?:art\.|articles?|R\.)) (?=\d)/g, "\u00a0");
}

/** The same for every sentence that the kernel wrote in an answer: these members hold text for people, the others names and figures. */
const PHRASES = new Set(["raison", "phrases", "enonce", "place", "source", "manques", "message", "avertissements", "refus"]);

export function imprimer(valeur, cle = "") {
  if (typeof valeur === "string") return PHRASES.has(cle) ? imprime(valeur) : valeur;
  if (Array.isArray(valeur)) return valeur.map((v) => imprimer(v, cle));
  if (typeof valeur !== "object" || valeur === null) return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([k, v]) => [k, imprimer(v, k)]));
}

/** A sentence of the page; `sinon` when there is none for this key. */
export function t(cle, sinon) {
  const paire = TEXTES[cle];
  if (paire) return imprime(paire[etat.langue === "en" ? 1 : 0]);
  if (sinon !== undefined) return sinon;
  throw new Error(`no text for ${cle}`);
}

/** The words of a list of the kernel, with their labels in the language of the page. */
export function mots(liste) {
  if (!listes.has(liste)) listes.set(liste, source.mots(liste));
  return listes.get(liste).map((mot) => ({ nom: mot.nom, libelle: imprime(mot[etat.langue]) }));
}

/** How a fact that may be missing is asked for, printed. */
export function formule(champ) {
  return Object.fromEntries(Object.entries(source.question(champ, etat.langue)).map(([quoi, dit]) => [quoi, imprime(dit)]));
}

/** The label of a word. */
export function libelle(liste, nom) {
  return mots(liste).find((mot) => mot.nom === nom)?.libelle ?? nom;
}

/** The name of a field, its indices taken off: the kernel's, unless the page says it otherwise. */
export function nomDuChamp(champ) {
  return t(`champ.${champ}`, "") || libelle("champ", champ);
}

/** A date as people of that language write it. Intl would do, but its first use costs a quarter of the opening of the page. */
export function jour(iso) {
  const [annee, mois, jour] = iso.split("-").map(Number);
  const ordinal = etat.langue === "fr" && jour === 1 ? "1er" : jour;
  return `${ordinal}\u00a0${t("mois").split(" ")[mois - 1]} ${annee}`;
}

export function majuscule(texte) {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
