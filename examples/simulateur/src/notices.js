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

/** The keys of the fields of an object that are no object and no list, in the order of the table. */
export function clesPlates(objet) {
  const debut = objet ? `${objet}.` : "";
  const plats = ["date", "ouinon", "entier", "mot"];
  return [...notices.values()].filter(({ champ, genre }) => plats.includes(genre) && champ.startsWith(debut))
    .map(({ champ }) => champ.slice(debut.length)).filter((cle) => !/[.[]/.test(cle));
}

/** Do some lists only look at the field? */
export function deCertainesListes(champ) {
  const [premiere, derniere] = notice(champ).listes;
  const [debut, fin] = notice("demande").listes;
  return premiere > debut || derniere < fin;
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
