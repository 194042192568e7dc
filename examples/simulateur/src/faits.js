// The facts on paper: what the form says and the picture of the career does not. Seen when printing only.

import { generique } from "./champs.js";
import { h } from "./dom.js";
import { etat } from "./etat.js";
import { libelle, nomDuChamp, t } from "./langue.js";
import { notice } from "./notices.js";
import { grandeur, nomFait } from "./resultats.js";

export function faits() {
  const { id, carriere, ...dossier } = etat.dossier;
  const { depot, reduction_demandee } = etat.demande;
  const tous = [...feuilles(dossier, ""), ...feuilles({ demande: { depot, reduction_demandee } }, "")];
  return tous.map(([chemin, valeur]) => h("li", {}, `${nommer(chemin)}${t(":")}${dire(generique(chemin), valeur)}`));
}

/** Every fact that is stated, with its path. */
function feuilles(valeur, chemin) {
  if (valeur === null || valeur === undefined) return [];
  if (Array.isArray(valeur)) return valeur.flatMap((v, rang) => feuilles(v, `${chemin}[${rang}]`));
  if (typeof valeur !== "object") return [[chemin, valeur]];
  return Object.entries(valeur).flatMap(([cle, v]) => feuilles(v, chemin ? `${chemin}.${cle}` : cle));
}

/** A period of State service is named by its list too. */
function nommer(chemin) {
  const liste = chemin.match(/^(fonction_publique\.\w+)\[/)?.[1];
  return liste ? `${nomDuChamp(liste)} — ${nomFait(chemin)}` : nomFait(chemin);
}

function dire(champ, valeur) {
  const { liste } = notice(champ);
  if (liste) return libelle(liste, valeur);
  if (typeof valeur === "boolean") return t(valeur ? "oui" : "non");
  return typeof valeur === "string" ? grandeur(valeur) : String(valeur);
}
