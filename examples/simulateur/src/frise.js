// The career on a line of time, with the reference date and, for the class shown, how far each duration reaches.

import { classes, nomPeriode } from "./carriere.js";
import { s } from "./dom.js";
import { etat } from "./etat.js";
import { t } from "./langue.js";
import { grandeur, SIGNES } from "./resultats.js";

const [MARGE, ECHELLE, LIGNE, BARRE] = [20, 26, 17, 26];
/** Under this width a sentence takes three lines. */
const ETROIT = 620;
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
  const lignes = largeur < ETROIT ? 3 : 1;
  const rang = lignes * LIGNE + BARRE;
  const hauteur = ECHELLE + (periodes.length + durees.length) * rang + 26;
  const bas = hauteur - 26;
  const dit = [...periodes.map((p) => ligneDite(p)), ...durees.map(dureeDite)].join(". ");
  return s("svg", { class: "frise", viewBox: `0 0 ${largeur} ${hauteur}`, role: "img", "aria-labelledby": "frise-titre frise-dit" },
    s("title", { id: "frise-titre" }, `${t("frise")} — ${c.decision.classe}`),
    s("desc", { id: "frise-dit" }, dit || t("frise.vide")),
    graduations(de, a, x, bas, largeur),
    periodes.map((p, n) => periode(p, ECHELLE + n * rang, x, reference, lignes)),
    durees.map((k, n) => duree(k, ECHELLE + (periodes.length + n) * rang, x, reference, lignes)),
    s("line", { class: "reference", x1: x(reference), x2: x(reference), y1: ECHELLE - 6, y2: bas }),
    s("text", { class: "fin", x: Math.min(x(reference), largeur - MARGE), y: hauteur - 8 }, `${t("date_reference")} ${c.decision.date_reference}`));
}

function graduations(de, a, x, bas, largeur) {
  const pas = [1, 2, 5, 10, 20].find((p) => ((a - de) / p) * 46 < largeur) ?? 50;
  const annees = Array.from({ length: a - de + 1 }, (_, n) => de + n).filter((n) => n % pas === 0);
  return annees.map((n) => [
    s("line", { class: "graduation", x1: x(n), x2: x(n), y1: ECHELLE - 8, y2: bas }),
    s("text", { class: "an", x: x(n), y: 14 }, n)]);
}

function ligneDite(p) {
  return `${p.debut} – ${p.fin ?? "…"}${t(":")}${nomPeriode(p)} (${classes(p)})`;
}

function dureeDite(k) {
  const trouve = k.constate ? `, ${grandeur(k.constate)} ${t("constates")}` : "";
  return `${SIGNES[k.etat]} ${k.disposition}${t(":")}${grandeur(k.requis)} ${t("requis")}${trouve}`;
}

/** A sentence above its bar, cut after the colon and the dash when it may take several lines. */
function phrase(texte, y, lignes) {
  const morceaux = lignes === 1 ? [texte] : texte.split(/(?<=\d ?:|…:|… :|—) /);
  return morceaux.map((m, n) => s("text", { x: MARGE, y: y + 13 + n * LIGNE }, m));
}

function periode(p, y, x, reference, lignes) {
  const [debut, fin] = [enAnnees(p.debut), p.fin ? enAnnees(p.fin) : reference + 1];
  const jour = /^\d{4}-/.test(p.agrement ?? "") ? x(enAnnees(p.agrement)) : null;
  const haut = y + lignes * LIGNE + 2;
  return s("g", { class: `periode${p.interim ? " interim" : ""}` },
    phrase(`${ligneDite(p)}${p.interim ? ` · ${t("champ.carriere[].interim")}` : ""}`, y, lignes),
    s("rect", { x: x(debut), y: haut, width: Math.max(2, x(fin) - x(debut)), height: 13 }),
    jour !== null && s("path", { class: "agrement", d: `M${jour} ${haut - 1}l5 15h-10z` }));
}

/** What was found, back from the reference date, and the mark of what is required. */
function duree(k, y, x, reference, lignes) {
  const [exige, trouve] = [x(reference - ans(k.requis)), x(reference - ans(k.constate))];
  const haut = y + lignes * LIGNE + 2;
  return s("g", { class: `duree ${k.etat}` },
    phrase(dureeDite(k), y, lignes),
    s("rect", { x: trouve, y: haut + 2, width: Math.max(0, x(reference) - trouve), height: 9 }),
    s("path", { class: "seuil", d: `M${exige} ${haut - 2}v17` }));
}
