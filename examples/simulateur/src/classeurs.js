// A workbook, .xlsx or .ods: its sheets as rows of typed cells. `{genre, dit}`: a text, a number, a truth value, a day, or what is none of them.

import { archive } from "./archive.js";

/** Columns that a sheet of ours may have; an .ods repeats its last empty cell to the edge of the sheet. */
const COLONNES_MAX = 200;
/** The first day that every spreadsheet counts the same way, as both formats write it. */
const [JOUR_SUR, NUMERO_SUR] = ["1900-03-01", 61];
/** Formats of numbers that every workbook has and that show a day or a time: ECMA-376, 18.8.30, with those of East Asian dates. */
const FORMATS_DE_JOUR = /^(1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/;

/** `Map` name → `[{numero, cellules}]`, rows in order, those without a cell left out; null when the bytes are no workbook. */
export async function lireClasseur(octets) {
  const fichiers = archive(octets);
  if (!fichiers) return null;
  const ods = await fichiers("content.xml");
  if (ods !== undefined) return lireOds(xml(ods));
  const classeur = await fichiers("xl/workbook.xml");
  return classeur === undefined ? null : lireXlsx(xml(classeur), fichiers);
}

function xml(texte) {
  const document = new DOMParser().parseFromString(texte, "application/xml");
  if (document.querySelector("parsererror")) throw new TypeError("no XML");
  return document;
}

/** The elements of a name, whatever prefix the program that wrote the file gives it. */
const tous = (element, nom) => [...(element?.getElementsByTagNameNS("*", nom) ?? [])];
const enfants = (element, nom) => [...element.children].filter((e) => e.localName === nom);
/** An attribute, whatever its prefix. */
const attribut = (element, nom) => [...element.attributes].find((a) => a.localName === nom)?.value;

const jourIso = (annee, mois, rang) => new Date(Date.UTC(annee, mois, rang)).toISOString().slice(0, 10);

async function lireXlsx(classeur, fichiers) {
  const lire = async (nom) => { const texte = await fichiers(nom); return texte === undefined ? undefined : xml(texte); };
  const liens = new Map(tous(await lire("xl/_rels/workbook.xml.rels"), "Relationship").map((l) => [attribut(l, "Id"), attribut(l, "Target")]));
  const textes = tous(await lire("xl/sharedStrings.xml"), "si").map(texteXlsx);
  const styles = await lire("xl/styles.xml");
  const formats = new Map(tous(styles, "numFmt").map((f) => [attribut(f, "numFmtId"), attribut(f, "formatCode")]));
  const jours = enfantsDe(tous(styles, "cellXfs")[0], "xf").map((x) => estUnJour(attribut(x, "numFmtId"), formats));
  const depuis1904 = /^(1|true)$/.test(attribut(tous(classeur, "workbookPr")[0] ?? classeur.documentElement, "date1904") ?? "");
  const feuilles = new Map();
  for (const feuille of tous(classeur, "sheet")) {
    const ou = liens.get([...feuille.attributes].find((a) => a.localName === "id" && a.prefix)?.value) ?? "";
    const page = await lire(ou.startsWith("/") ? ou.slice(1) : `xl/${ou}`);
    if (!page) continue;
    let derniere = 0;
    feuilles.set(attribut(feuille, "name"), tous(page, "row").map((rangee) => {
      derniere = Number(attribut(rangee, "r") ?? derniere + 1);
      return { numero: derniere, cellules: cellulesXlsx(rangee, (c) => celluleXlsx(c, textes, jours, depuis1904)) };
    }).filter(({ cellules }) => cellules.some(Boolean)));
  }
  return feuilles;
}

const enfantsDe = (element, nom) => (element ? enfants(element, nom) : []);

/** A text: its runs, without what is written above its letters to read them. */
function texteXlsx(element) {
  return tous(element, "t").filter((t) => t.parentElement.localName !== "rPh").map((t) => t.textContent).join("")
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

function estUnJour(numero, formats) {
  const code = formats.get(numero);
  return code === undefined ? FORMATS_DE_JOUR.test(numero ?? "") : /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, ""));
}

function cellulesXlsx(rangee, lire) {
  const cellules = [];
  for (const cellule of enfants(rangee, "c")) {
    const lettres = attribut(cellule, "r")?.match(/^[A-Z]+/)?.[0];
    cellules[lettres ? rangDe(lettres) : cellules.length] = lire(cellule);
  }
  return cellules;
}

function celluleXlsx(cellule, textes, jours, depuis1904) {
  const genre = attribut(cellule, "t") ?? "n";
  if (genre === "inlineStr") return enTexte(texteXlsx(cellule));
  const dit = enfants(cellule, "v")[0]?.textContent ?? "";
  if (dit === "") return undefined;
  if (genre === "s") return enTexte(textes[Number(dit)] ?? "");
  if (genre === "b") return { genre: "vrai", dit: String(dit === "1") };
  if (genre === "d") return enJour(dit);
  if (genre !== "n") return enTexte(dit);
  if (!jours[Number(attribut(cellule, "s") ?? 0)]) return enNombre(dit);
  const numero = Number(dit) + (depuis1904 ? 1462 : 0);
  if (numero < NUMERO_SUR) return { genre: Number.isInteger(numero) ? "avant_mars_1900" : "heure", dit };
  return Number.isInteger(numero) ? { genre: "jour", dit: jourIso(1899, 11, 30 + numero) } : { genre: "heure", dit };
}

function lireOds(document) {
  const feuilles = new Map();
  for (const feuille of tous(document, "table").filter((t) => t.parentElement.localName === "spreadsheet")) {
    const rangees = [];
    let numero = 1;
    for (const rangee of tous(feuille, "table-row")) {
      const cellules = cellulesOds(rangee);
      const fois = Number(attribut(rangee, "number-rows-repeated") ?? 1);
      // A row that is repeated with something in it is as many rows; an empty one only moves those below it.
      if (cellules.some(Boolean)) for (let i = 0; i < Math.min(fois, GARDE); i++) rangees.push({ numero: numero + i, cellules });
      numero += fois;
    }
    feuilles.set(attribut(feuille, "name"), rangees);
  }
  return feuilles;
}

/** Copies of one row that are read: more are more than the page takes. */
const GARDE = 10_000;

function cellulesOds(rangee) {
  const cellules = [];
  for (const cellule of [...rangee.children].filter((e) => /^(covered-)?table-cell$/.test(e.localName))) {
    const lue = celluleOds(cellule);
    const fois = Number(attribut(cellule, "number-columns-repeated") ?? 1);
    for (let i = 0; i < fois && cellules.length < COLONNES_MAX; i++) cellules.push(lue);
  }
  return cellules;
}

function celluleOds(cellule) {
  const genre = attribut(cellule, "value-type");
  if (genre === "boolean") return { genre: "vrai", dit: attribut(cellule, "boolean-value") };
  if (genre === "date") return enJour(attribut(cellule, "date-value"));
  if (genre === "time") return { genre: "heure", dit: enfants(cellule, "p").map(texteOds).join("") };
  if (genre === "float" || genre === "percentage" || genre === "currency") return enNombre(attribut(cellule, "value"));
  return enTexte(enfants(cellule, "p").map(texteOds).join("\n"));
}

/** A paragraph; several spaces, tabs and line ends are elements in it. */
function texteOds(noeud) {
  if (noeud.nodeType === Node.TEXT_NODE) return noeud.data;
  if (noeud.localName === "s") return " ".repeat(Number(attribut(noeud, "c") ?? 1));
  if (noeud.localName === "tab") return "\t";
  if (noeud.localName === "line-break") return "\n";
  return [...noeud.childNodes].map(texteOds).join("");
}

const enTexte = (dit) => (dit === "" ? undefined : { genre: "texte", dit });
const enNombre = (dit) => ({ genre: "nombre", dit: String(Number(dit)) });

/** A day written `2000-01-01` or `2000-01-01T00:00:00`. */
function enJour(ecrit) {
  const [seul, heure] = ecrit.split("T");
  if (heure && /[1-9]/.test(heure)) return { genre: "heure", dit: ecrit };
  return { genre: seul < JOUR_SUR ? "avant_mars_1900" : "jour", dit: seul };
}

/** `A` → 0, `AB` → 27 */
function rangDe(lettres) {
  return [...lettres].reduce((rang, lettre) => rang * 26 + lettre.charCodeAt(0) - 64, 0) - 1;
}

/** 0 → `A`, 27 → `AB` */
export function lettresDe(rang) {
  return rang < 26 ? String.fromCharCode(65 + rang) : lettresDe(Math.floor(rang / 26) - 1) + lettresDe(rang % 26);
}
