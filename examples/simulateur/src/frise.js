// The career on a line of time, with the reference date and, for the class shown, how far each duration reaches.

import { classes, nomPeriode } from "./carriere.js";
import { s } from "./dom.js";
import { etat } from "./etat.js";
import { jour, libelle, majuscule, nomDuChamp, t } from "./langue.js";
import { grandeur, SIGNES } from "./resultats.js";

const [MARGE, ECHELLE, LIGNE, BARRE] = [20, 26, 17, 26];
/** The width of a letter, generously: a sentence that is longer than the drawing takes several lines. */
const LETTRE = 7.4;
const UNITES = { a: 1, m: 1 / 12, j: 1 / 365.25 };

/** Years, for drawing only: the measure is the kernel's. */
function ans(texte) {
  return (texte?.match(/\d+[amj]/g) ?? []).reduce((somme, p) => somme + parseInt(p, 10) * UNITES[p.at(-1)], 0);
}

function enAnnees(iso) {
  const [a, m, j] = iso.split("-").map(Number);
  return a + (m - 1) / 12 + (j - 1) / 365.25;
}

export function frise(c, largeur) {
  const reference = enAnnees(c.decision.date_reference);
  const periodes = etat.dossier.carriere.filter((p) => /^\d{4}-/.test(p.debut));
  const durees = c.decision.constats.filter((k) => /^\d+[aj]$/.test(k.requis ?? "") && !k.code.endsWith("_age"));
  const debuts = [...periodes.map((p) => enAnnees(p.debut)), ...durees.map((k) => reference - ans(k.requis)), reference - 1];
  const [de, a] = [Math.floor(Math.min(...debuts)), Math.ceil(reference) + 1];
  const x = (temps) => MARGE + ((Math.min(Math.max(temps, de), a) - de) / (a - de)) * (largeur - 2 * MARGE);
  const couper = (texte) => coupe(texte, Math.floor((largeur - 2 * MARGE) / LETTRE));
  const phrases = [...periodes.map(sur), ...durees.map((k) => dureeDite(k))].map(couper);
  const lignes = Math.max(1, ...phrases.map((p) => p.length));
  const rang = lignes * LIGNE + BARRE;
  const hauteur = ECHELLE + (periodes.length + durees.length) * rang + 26;
  const bas = hauteur - 26;
  const dit = [...periodes.map(sur), ...durees.map((k) => `${dureeDite(k, "")}, ${libelle("etat", k.etat)}`)].join(". ");
  return s("svg", { class: "frise", viewBox: `0 0 ${largeur} ${hauteur}`, role: "img", "aria-labelledby": "frise-titre frise-dit" },
    s("title", { id: "frise-titre" }, `${t("frise")} — ${c.decision.classe}`),
    s("desc", { id: "frise-dit" }, dit || t("frise.vide")),
    graduations(de, a, x, bas, largeur),
    phrases.map((lues, n) => phrase(lues, ECHELLE + n * rang)),
    periodes.map((p, n) => periode(p, ECHELLE + n * rang + lignes * LIGNE + 2, x, reference)),
    durees.map((k, n) => duree(k, ECHELLE + (periodes.length + n) * rang + lignes * LIGNE + 2, x, reference)),
    s("line", { class: "reference", x1: x(reference), x2: x(reference), y1: ECHELLE - 6, y2: bas }),
    s("text", { class: "fin", x: Math.min(x(reference), largeur - MARGE), y: hauteur - 8 }, `${t("date_reference")}${t(":")}${jour(c.decision.date_reference)}`));
}

function graduations(de, a, x, bas, largeur) {
  const pas = [1, 2, 5, 10, 20].find((p) => ((a - de) / p) * 46 < largeur) ?? 50;
  const annees = Array.from({ length: a - de + 1 }, (_, n) => de + n).filter((n) => n % pas === 0);
  return annees.map((n) => [
    s("line", { class: "graduation", x1: x(n), x2: x(n), y1: ECHELLE - 8, y2: bas }),
    s("text", { class: "an", x: x(n), y: 14 }, n)]);
}

/** What stands above the bar of a period. */
function sur(p) {
  const duree = p.fin ? `${t("du")} ${jour(p.debut)} ${t("au")} ${jour(p.fin)}` : `${t("depuis")} ${jour(p.debut)}`;
  const classe = classes(p);
  const interim = p.interim ? `, ${nomDuChamp("carriere[].interim").toLowerCase()}` : "";
  return `${majuscule(duree)}${t(":")}${nomPeriode(p)}${classe === "—" ? "" : ` (${classe})`}${interim}`;
}

function dureeDite(k, signe = `${SIGNES[k.etat]} `) {
  const trouve = k.constate ? `, ${grandeur(k.constate)} ${t("constates")}` : "";
  return `${signe}${k.disposition}${t(":")}${grandeur(k.requis)} ${t("requis")}${trouve}`;
}

/** The lines of a sentence, none longer than `large` letters. */
function coupe(texte, large) {
  const lignes = [""];
  for (const mot of texte.split(" ")) {
    const suite = lignes.at(-1) === "" ? mot : `${lignes.at(-1)} ${mot}`;
    if (suite.length <= large) lignes[lignes.length - 1] = suite;
    else lignes.push(mot);
  }
  return lignes;
}

function phrase(lignes, y) {
  return lignes.map((ligne, n) => s("text", { x: MARGE, y: y + 13 + n * LIGNE }, ligne));
}

function periode(p, haut, x, reference) {
  const [debut, fin] = [enAnnees(p.debut), p.fin ? enAnnees(p.fin) : reference + 1];
  const agree = /^\d{4}-/.test(p.agrement ?? "") ? x(enAnnees(p.agrement)) : null;
  return s("g", { class: `periode${p.interim ? " interim" : ""}` },
    s("rect", { x: x(debut), y: haut, width: Math.max(2, x(fin) - x(debut)), height: 13 }),
    agree !== null && s("path", { class: "agrement", d: `M${agree} ${haut - 1}l5 15h-10z` }));
}

/** What was found, back from the reference date, and the mark of what is required. */
function duree(k, haut, x, reference) {
  const [exige, trouve] = [x(reference - ans(k.requis)), x(reference - ans(k.constate))];
  return s("g", { class: `duree ${k.etat}` },
    s("rect", { x: trouve, y: haut + 2, width: Math.max(0, x(reference) - trouve), height: 9 }),
    s("path", { class: "seuil", d: `M${exige} ${haut - 2}v17` }));
}
