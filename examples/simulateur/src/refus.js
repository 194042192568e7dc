// What is said instead of an answer: fields to correct, a file that is no dossier.

import { lettresDe } from "./classeurs.js";
import { h, remplacer } from "./dom.js";
import { etat } from "./etat.js";
import { libelle, majuscule, mots, t } from "./langue.js";
import { nomFait } from "./resultats.js";

/** The faults one under the other, each with the way to its field; nothing is alarming while a date is only half typed. */
export function direRefus(erreurs, aller) {
  const dites = erreurs.filter((e) => !e.enCours);
  const [place, enCours] = ["refus", "en-cours"].map((id) => document.getElementById(id));
  enCours.hidden = erreurs.length === dites.length;
  place.hidden = dites.length === 0;
  remplacer(place, dites.length > 0 && [
    h("p", {}, h("strong", {}, t("refus_titre"))),
    h("ul", {}, dites.map(({ chemin, message }, rang) => h("li", {},
      `${majuscule(nomFait(chemin))} (`, h("code", {}, chemin), `)${t(":")}${message}. `,
      h("button", { type: "button", class: "lien", id: rang === 0 ? "refus-aller" : `refus-aller-${rang}`, onclick: () => aller(chemin) },
        t("erreur_voir"))))),
    h("p", {}, t("refus_aide"))]);
}

/** The eight classes without a verdict. */
export function attente(choisir) {
  return h("table", { class: "synthese" }, h("tbody", {}, mots("classe").map(({ nom }) => h("tr", {},
    h("th", { scope: "row" }, h("button", {
      type: "button", id: `classe-${nom}`, "aria-pressed": String(nom === etat.classe), onclick: () => choisir(nom),
    }, nom)),
    h("td", {}, h("span", { class: "marque" }, `… ${t("en_attente")}`))))));
}

/** Why a file is refused, in one sentence. */
export function refusFichier({ nom, raison, chemin, regle, feuille, rang, nom_de_colonne: colonne }) {
  const ou = feuille && `${t(":")}${feuille}${rang === undefined ? "" : `, ${t("lot.colonne")} ${lettresDe(rang)}${colonne && ` (${colonne})`}`}`;
  const pourquoi = raison === "champ" ? `${chemin === "$" ? "" : `${chemin}${t(":")}`}${libelle("regle", regle)}` : `${t(`ouvrir.${raison}`)}${ou ?? ""}`;
  return `${t("ouvrir.refus")} ${nom}${t(":")}${pourquoi}.`;
}
