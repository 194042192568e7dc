// The three sheets of a workbook brought together: one line for each request, and for each person who asks nothing. A row that no fact can be
// read from costs the agent it is of, named with its sheet, its row and its column; the others are decided.

import { demandeVide } from "./etat.js";

/** By sheet: what comes before the fields of its rows in their paths. */
const FEUILLES = { personnes: "", carriere: "carriere[].", demandes: "demande." };
/** More would keep the page busy for seconds: the command has no bound. */
const LIGNES_MAX = 1000;
const VERITES = { oui: "true", vrai: "true", yes: "true", true: "true", non: "false", faux: "false", no: "false", false: "false" };
/** Cells of text that a spreadsheet would run were written behind an apostrophe, those with a character that no line holds as JSON too. */
const NEUTRE = /^'+[=+\-@＝＋－＠]|^''+"/;

/** The lines of a workbook, as `lireClasseur` gives its sheets: `{lignes, orphelines}`, or `{refus}` when it is none of ours. */
export function agentsDe(feuilles, champs) {
  const lues = {};
  for (const [nom, prefixe] of Object.entries(FEUILLES)) {
    if (!feuilles.has(nom)) return refuserLot("feuille", { feuille: nom });
    lues[nom] = lireFeuille(nom, feuilles.get(nom), colonnesDe(prefixe, champs));
    if (lues[nom].refus) return lues[nom];
  }
  if (lues.demandes.rangees.length > LIGNES_MAX) return refuserLot("trop_d_agents");
  return joindre(lues);
}

function refuserLot(raison, ou = {}) {
  return { refus: { raison, ...ou } };
}

/** The columns of a sheet: the fields of its rows by the name of their column, which is their path with `_` for `.`. */
function colonnesDe(prefixe, champs) {
  const colonnes = new Map();
  for (const champ of champs) {
    const reste = champ.champ.slice(prefixe.length);
    const ici = champ.champ.startsWith(prefixe) && champ.genre !== "objet" && !reste.includes("[]") && reste !== "carriere";
    if (ici && (prefixe || !reste.startsWith("demande."))) colonnes.set(reste.replaceAll(".", "_"), { ...champ, cles: reste.split(".") });
  }
  if (prefixe) colonnes.set("id", { champ: "id", genre: "texte", cles: ["id"] });
  return colonnes;
}

/** The rows of a sheet under its heading, each as its objects and the place of every one of their cells; the first fault of a row in it. */
function lireFeuille(feuille, rangees, colonnes) {
  const [entete, ...suite] = rangees;
  if (entete?.numero !== 1) return refuserLot("sans_entete", { feuille });
  const noms = Array.from(entete.cellules, (cellule) => cellule?.dit.trim() ?? "");
  while (noms.at(-1) === "") noms.pop();
  for (const [rang, nom] of noms.entries()) {
    if (!colonnes.has(nom) || noms.indexOf(nom) < rang) return refuserLot(colonnes.has(nom) ? "colonne_double" : "colonne", { feuille, rang, nom_de_colonne: nom });
  }
  if (!noms.includes("id")) return refuserLot("sans_id", { feuille });
  return { rangees: suite.map(({ numero, cellules }) => lireRangee({ feuille, numero }, cellules, noms, colonnes)) };
}

function lireRangee(ou, cellules, noms, colonnes) {
  const rangee = { ...ou, id: "", faits: {}, lieux: new Map() };
  for (const [rang, cellule] of cellules.entries()) {
    if (!cellule) continue;
    const lieu = { ...ou, rang, nom: noms[rang] ?? "", dit: cellule.dit };
    if (rang >= noms.length) {
      rangee.faute ??= { ...lieu, regle: "largeur" };
      continue;
    }
    const champ = colonnes.get(noms[rang]);
    const { ecrit, regle } = lireCellule(cellule, champ.genre);
    if (regle) rangee.faute ??= { ...lieu, regle, champ };
    else if (champ.champ === "id") rangee.id = JSON.parse(ecrit);
    else deposer(rangee.faits, champ.cles, ecrit);
    rangee.lieux.set(champ.cles.join("."), { ...lieu, champ });
  }
  if (rangee.id === "") rangee.faute ??= { ...ou, rang: noms.indexOf("id"), nom: "id", dit: "", regle: "champ_requis" };
  return rangee;
}

/** A cell as JSON of its field, which the kernel judges; or what a spreadsheet hides and a file of text does not. */
function lireCellule({ genre, dit }, attendu) {
  if (genre === "heure" || genre === "avant_mars_1900") return { regle: genre };
  const dateAttendue = attendu === "date" || attendu === "agrement";
  if (genre === "nombre") return dateAttendue ? { regle: "nombre_pour_jour" } : { ecrit: attendu === "entier" || attendu === "ouinon" ? dit : JSON.stringify(dit) };
  const nu = genre === "texte" ? restaurer(dit) : dit;
  if (attendu === "ouinon") return { ecrit: VERITES[nu.trim().toLowerCase()] ?? JSON.stringify(nu) };
  if (attendu === "entier" && /^-?\d+$/.test(nu)) return { ecrit: String(Number(nu)) };
  return { ecrit: attendu === "liste" && jsonOuRien(nu) !== undefined ? nu : JSON.stringify(nu) };
}

function restaurer(dit) {
  if (dit.startsWith("'\"")) {
    const texte = jsonOuRien(dit.slice(1));
    return typeof texte === "string" ? texte : dit;
  }
  return NEUTRE.test(dit) ? dit.slice(1) : dit;
}

function jsonOuRien(texte) {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

/** Puts the text of a value where its names lead. */
function deposer(objet, [cle, ...suite], ecrit) {
  if (suite.length === 0) objet[cle] = ecrit;
  else deposer((objet[cle] ??= {}), suite, ecrit);
}

/** An object whose values are texts of JSON, as JSON. */
function jsonDe(objet) {
  return `{${Object.entries(objet).map(([cle, v]) => `${JSON.stringify(cle)}:${typeof v === "string" ? v : jsonDe(v)}`).join(",")}}`;
}

function joindre({ personnes, carriere, demandes }) {
  const connues = new Map();
  for (const rangee of personnes.rangees) {
    const deja = connues.get(rangee.id);
    const personne = deja ?? { id: rangee.id, rangee, periodes: [], faute: rangee.faute };
    if (deja && rangee.id !== "") deja.faute = { ...lieuDe(deja.rangee, "id"), regle: "personne_double" };
    else if (rangee.id !== "") connues.set(rangee.id, personne);
  }
  const orphelines = [];
  for (const rangee of carriere.rangees) {
    const personne = connues.get(rangee.id);
    if (!personne) orphelines.push(rangee);
    else {
      personne.periodes.push(rangee);
      personne.faute ??= rangee.faute;
    }
  }
  const demandees = new Set(demandes.rangees.map(({ id }) => id));
  const lignes = demandes.rangees.map((rangee) => ligneDe(connues.get(rangee.id), rangee));
  for (const personne of connues.values()) if (!demandees.has(personne.id)) lignes.push(ligneDe(personne, null));
  for (const rangee of personnes.rangees) if (rangee.id === "") lignes.push({ id: "", faute: rangee.faute });
  return { lignes, orphelines };
}

/** A line: the text that the kernel reads, and where each of its facts stands in the workbook; or its fault. */
function ligneDe(personne, demande) {
  const id = demande?.id ?? personne.id;
  const faute = demande?.faute ?? (personne ? personne.faute : { ...lieuDe(demande, "id"), regle: "personne_inconnue" });
  if (faute) return { id, faute };
  const periodes = personne.periodes.map(({ faits }) => jsonDe(faits)).join(",");
  const { rangee: { faits } } = personne;
  const dossier = `{"id":${JSON.stringify(id)},${[...(Object.keys(faits).length > 0 ? [jsonDe(faits).slice(1, -1)] : []), `"carriere":[${periodes}]`].join(",")}}`;
  const demandee = demande ? jsonDe(demande.faits) : JSON.stringify({ ...demandeVide(), classe: "D1" });
  const lieu = (chemin) => {
    const periode = chemin.match(/^carriere\[(\d+)\]\.?(.*)$/);
    if (periode) return lieuDe(personne.periodes[Number(periode[1])], periode[2]);
    return chemin.startsWith("demande") && demande ? lieuDe(demande, chemin.slice(8)) : lieuDe(personne.rangee, chemin);
  };
  return { id, texte: `{"dossier":${dossier},"demande":${demandee}}`, demandee: Boolean(demande), lieu };
}

/** The cell of a fact in its row, or that of what it is in; the row alone when it has none. */
function lieuDe({ feuille, numero, lieux }, chemin) {
  for (let cle = chemin; cle !== ""; cle = cle.replace(/(\[\d+\]|\.?[^.[\]]+)$/, "")) if (lieux.has(cle)) return lieux.get(cle);
  return { feuille, numero, nom: chemin.replaceAll(".", "_"), dit: "" };
}
