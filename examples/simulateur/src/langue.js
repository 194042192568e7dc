// The two languages: words of the kernel's lists, and the page's own sentences.

import { etat } from "./etat.js";
import { TEXTES } from "./textes.js";

const listes = new Map();
let source;

export function apprendre(charge) {
  source = charge;
}

/** A sentence of the page; `sinon` when there is none for this key. */
export function t(cle, sinon) {
  const paire = TEXTES[cle];
  if (paire) return paire[etat.langue === "en" ? 1 : 0];
  if (sinon !== undefined) return sinon;
  throw new Error(`no text for ${cle}`);
}

/** The words of a list of the kernel, with their labels in the language of the page. */
export function mots(liste) {
  if (!listes.has(liste)) listes.set(liste, source.mots(liste));
  return listes.get(liste).map((mot) => ({ nom: mot.nom, libelle: mot[etat.langue] }));
}

/** The label of a word. */
export function libelle(liste, nom) {
  return mots(liste).find((mot) => mot.nom === nom)?.libelle ?? nom;
}

/** A date as people of that language write it. Intl would do, but its first use costs a quarter of the opening of the page. */
export function jour(iso) {
  const [annee, mois, jour] = iso.split("-").map(Number);
  const ordinal = etat.langue === "fr" && jour === 1 ? "1er" : jour;
  return `${ordinal} ${t("mois").split(" ")[mois - 1]} ${annee}`;
}

export function majuscule(texte) {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
