// Files: the only way in and out of the page. Nothing is sent, nothing is kept.

import { etat } from "./etat.js";

/** Hands a text over to the browser as a file to save. */
function enregistrer(nom, texte, type) {
  const lien = document.createElement("a");
  lien.href = URL.createObjectURL(new Blob([texte], { type }));
  lien.download = nom;
  lien.click();
  setTimeout(() => URL.revokeObjectURL(lien.href), 1000);
}

function nom(suffixe) {
  const id = String(etat.dossier.id).replace(/[^A-Za-z0-9_-]+/g, "_") || "dossier";
  return `${id}${suffixe}`;
}

/** The dossier alone, as every tool of the project reads it. */
export function enregistrerDossier() {
  enregistrer(nom(".json"), `${JSON.stringify(etat.dossier, null, 2)}\n`, "application/json");
}

/** Eight lines `{"dossier":…,"demande":…,"decision":…}`: what was asked, and the answer. */
export function enregistrerDecisions(reponse) {
  const lignes = reponse.classes.map(({ decision }) => JSON.stringify({
    dossier: etat.dossier, demande: { ...etat.demande, classe: decision.classe }, decision,
  }));
  enregistrer(nom(`-${etat.demande.annee}.jsonl`), `${lignes.join("\n")}\n`, "application/x-ndjson");
}
