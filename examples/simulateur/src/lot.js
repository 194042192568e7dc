// A workbook in the page: its agents in a table, decided; one chosen opens in the form.

import { h, remplacer } from "./dom.js";
import { etat } from "./etat.js";
import { lettresDe } from "./classeurs.js";
import { libelle, majuscule, t } from "./langue.js";
import { marque } from "./resultats.js";

/** The workbook that is open: `{nom, lignes, orphelines}`, and the rank of the line that the form shows. */
let ouvert = null;
let choisie = null;

export function ouvrirLot(lot) {
  ouvert = lot;
  choisie = null;
}

/** Another dossier is in the form. */
export function quitterAgent() {
  choisie = null;
}

/** Draws the table, or takes it away. `decider` gives the kernel's answer on a text; `ouvrir` is given the dossier and the demande of a line. */
export function dessinerLot(decider, ouvrir) {
  const place = document.getElementById("lot");
  place.hidden = !ouvert;
  if (!ouvert) return remplacer(place);
  // Decided once in each language: the table is drawn again with every dossier that is opened.
  const dites = (ouvert[etat.langue] ??= ouvert.lignes.map((ligne) => ({ ...ligne, ...(ligne.faute ? {} : decider(ligne.texte)) })));
  const defilee = place.querySelector(".defile")?.scrollTop ?? 0;
  const refusees = dites.filter(({ faute, erreur }) => faute || erreur).length;
  const compter = (cle, nombre) => `${nombre} ${t(`${cle}.${nombre > 1 ? "n" : "1"}`)}`;
  const choisir = (rang) => {
    choisie = rang;
    ouvrir(JSON.parse(ouvert.lignes[rang].texte), ouvert.lignes[rang].demandee);
  };
  remplacer(place,
    h("h2", { id: "titre-lot", tabindex: "-1" }, `${t("lot")}${t(":")}`, h("code", {}, ouvert.nom)),
    h("p", { id: "lot-compte" }, `${compter("lot.lignes", dites.length)}${refusees > 0 ? `${t(";")}${compter("lot.refusees", refusees)}` : ""}. ${t("lot.aide")}`),
    ouvert.orphelines.length > 0 && h("p", { class: "avertissement", id: "lot-orphelines" },
      `⚠ ${t("lot.orphelines")}${t(":")}`, ouvert.orphelines.map(({ feuille, numero, id }, rang) => [rang > 0 && ", ", `${feuille}, ${t("lot.ligne")} ${numero}`, id && [" (", h("code", {}, id), ")"]])),
    h("div", { class: "defile", role: "region", tabindex: "0", "aria-label": t("lot.legende") }, h("table", { class: "synthese" },
      h("thead", {}, h("tr", {}, ["agent", "liste", "classe", "verdict", "section", "raison"].map((c) => h("th", { scope: "col" }, t(`col.${c}`))))),
      h("tbody", {}, dites.map((ligne, rang) => rangeeDe(ligne, rang, choisir))))),
    h("button", { type: "button", id: "lot-fermer", onclick: () => { ouvrirLot(null); dessinerLot(decider, ouvrir); document.getElementById("ouvrir").focus(); } }, t("lot.fermer")));
  place.querySelector(".defile").scrollTop = defilee;
}

function rangeeDe({ id, faute, erreur, decision, raison, demandee, lieu }, rang, choisir) {
  const dit = faute ?? (erreur && { ...lieu(erreur.chemin), ...erreur });
  const nom = dit ? id || "—" : h("button", { type: "button", id: `lot-${rang}`, "aria-pressed": String(rang === choisie), onclick: () => choisir(rang) }, id);
  const { annee, classe, verdict, section } = demandee && decision ? decision : {};
  return h("tr", { class: rang === choisie ? "choisie" : "" },
    h("th", { scope: "row" }, nom),
    colonneDe("liste", annee ?? "—"), colonneDe("classe", classe ?? "—"),
    colonneDe("verdict", dit ? `⚠ ${t("lot.erreur")}` : verdict ? marque("verdict", verdict) : t("lot.sans_demande")),
    colonneDe("section", section ? libelle("section", section) : "—"),
    colonneDe("raison", dit ? direFaute(dit) : verdict ? raison : "—"));
}

function colonneDe(colonne, contenu) {
  return h("td", { "data-colonne": `${t(`col.${colonne}`)}${t(":")}`, class: contenu === "—" ? "vide" : "" }, contenu);
}

/** What is wrong, where: sheet, row and column as the spreadsheet names them, the cell as it stands there, what is expected. */
function direFaute({ feuille, numero, rang, nom, dit, regle, champ, message }) {
  const ou = `${feuille}, ${t("lot.ligne")} ${numero}${rang === undefined ? "" : `, ${t("lot.colonne")} ${lettresDe(rang)}`}`;
  const attendu = champ && regle !== "personne_double" && t(`lot.attendu.${champ.genre}`, "");
  return [majuscule(ou), nom && [" (", h("code", {}, nom), ")"], t(":"), dit && [h("code", {}, dit.slice(0, 60)), ", "],
    message ?? (t(`lot.regle.${regle}`, "") || libelle("regle", regle)),
    attendu && `${t(";")}${t("lot.attendu")}${t(":")}${attendu}${champ.genre === "entier" ? ` ${t("de")} ${champ.min} ${t("a")} ${champ.max}` : ""}`, "."];
}
