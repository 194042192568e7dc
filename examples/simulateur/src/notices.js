// The table of the fields, as the kernel tells it: what each is, what it means, which lists look at it.

import { etat } from "./etat.js";
import { imprime } from "./langue.js";

const notices = new Map();

export function connaitreChamps({ champs }) {
  for (const champ of champs) notices.set(champ.champ, champ);
}

/** The row of a field, by its path without indices. */
export function notice(champ) {
  return notices.get(champ);
}

/** What a field means. */
export function sens(champ) {
  return imprime(notice(champ).sens[etat.langue === "en" ? 1 : 0]);
}

/** Does the list asked for look at the field? */
export function regarde(champ) {
  const [premiere, derniere] = notice(champ).listes;
  return etat.demande.annee >= premiere && etat.demande.annee <= derniere;
}
