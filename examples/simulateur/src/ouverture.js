// Opening a file: read whole and proved by the kernel before anything of the page changes. A workbook is read whole too; each of its lines is
// proved when it is shown.

import { agentsDe } from "./agents.js";
import { lireClasseur } from "./classeurs.js";
import { demandeVide, estObjet } from "./etat.js";

/** Far more than the fullest dossier takes. */
const TAILLE_MAX = 1_000_000;
/** The same for a workbook of a thousand agents. */
const CLASSEUR_MAX = 5_000_000;
/** How a .zip begins, which .xlsx and .ods are; and what spreadsheets wrote before, or write when there is a password. */
const [ZIP, ANCIEN] = ["80,75,3,4", "208,207,17,224"];

/** What the file holds, or why it is refused: `{contenu}`, `{lot}` or `{refus: {raison, …}}`. `prouver` gives the kernel's error on a line;
 * `champs` are the fields of the format. */
export async function lireFichier(fichier, prouver, champs) {
  let debut;
  try {
    debut = new Uint8Array(await fichier.slice(0, 4).arrayBuffer()).join();
  } catch {
    return refuser("illisible");
  }
  if (debut === ANCIEN) return refuser("ancien_classeur");
  return debut === ZIP ? lireLot(fichier, champs) : lireDossier(fichier, prouver);
}

async function lireLot(fichier, champs) {
  if (fichier.size > CLASSEUR_MAX) return refuser("trop_gros_classeur");
  let feuilles;
  try {
    feuilles = await lireClasseur(new Uint8Array(await fichier.arrayBuffer()));
  } catch (erreur) {
    return refuser(erreur instanceof RangeError ? "trop_gros_classeur" : "pas_classeur");
  }
  if (!feuilles) return refuser("pas_classeur");
  const { refus, ...lot } = agentsDe(feuilles, champs);
  return refus ? { refus } : { lot: { ...lot, nom: fichier.name } };
}

async function lireDossier(fichier, prouver) {
  if (fichier.size > TAILLE_MAX) return refuser("trop_gros");
  let texte;
  try {
    // A byte-order mark is no part of the text; bytes that are not UTF-8 are an error, never another letter.
    texte = new TextDecoder("utf-8", { fatal: true }).decode(await fichier.arrayBuffer());
  } catch (erreur) {
    return refuser(erreur instanceof TypeError ? "pas_utf8" : "illisible");
  }
  const contenu = json(texte);
  if (contenu === undefined) return refuser(enLignes(texte) ? "plusieurs" : "pas_json");
  if (!estObjet(contenu)) return refuser("pas_dossier");
  // The text itself goes to the kernel: what JSON.parse passes over (a key given twice) is refused there.
  const enLigne = Object.hasOwn(contenu, "dossier") || Object.hasOwn(contenu, "demande");
  const erreur = prouver(enLigne ? texte : `{"dossier":${texte},"demande":${JSON.stringify({ ...demandeVide(), classe: "D1" })}}`);
  return erreur ? { refus: { raison: "champ", ...erreur } } : { contenu: enLigne ? contenu : { dossier: contenu } };
}

function refuser(raison) {
  return { refus: { raison } };
}

/** The value, or undefined when the text is not JSON. */
function json(texte) {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

/** One JSON document a line, as the program writes tables of dossiers and decisions? */
function enLignes(texte) {
  const lignes = texte.split("\n").filter((ligne) => ligne.trim() !== "");
  return lignes.length > 1 && lignes.slice(0, 2).every((ligne) => estObjet(json(ligne)));
}
