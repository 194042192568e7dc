// The facts on paper: what the form says and the picture of the career does not. Seen when printing only.

import { h } from "./dom.js";
import { etat } from "./etat.js";
import { libelle, nomDuChamp, t } from "./langue.js";
import { grandeur, nomFait } from "./resultats.js";

/** The lists whose words are the values of these fields. */
const LISTES = {
  diplome_assimile: "diplome_assimile", diplome_informatique: "diplome_informatique", classe: "classe",
  section: "section_origine", type: "type_position",
};

export function faits() {
  const { id, carriere, ...dossier } = etat.dossier;
  const tous = [...feuilles(dossier, ""), ...feuilles({ demande: { depot: etat.demande.depot } }, "")];
  return tous.map(([chemin, valeur]) => h("li", {}, `${nommer(chemin)}${t(":")}${dire(chemin.split(".").at(-1), valeur)}`));
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
  if (LISTES[champ]) return libelle(LISTES[champ], valeur);
  if (typeof valeur === "boolean") return t(valeur ? "oui" : "non");
  return typeof valeur === "string" ? grandeur(valeur) : String(valeur);
}
