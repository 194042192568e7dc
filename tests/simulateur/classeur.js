// Workbooks written by hand for the tests: the least that each format asks for, each cell as the test says it. A text, a number, a truth value,
// `{jour}` for a day, nothing for an empty cell.

import { deflateRawSync } from "node:zlib";

/** The check sum of .zip, bit by bit. */
function crc32(octets) {
  let somme = 0xffffffff;
  for (const octet of octets) {
    somme ^= octet;
    for (let bit = 0; bit < 8; bit++) somme = (somme >>> 1) ^ (somme & 1 ? 0xedb88320 : 0);
  }
  return (somme ^ 0xffffffff) >>> 0;
}

const echapper = (texte) => String(texte).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A .zip of these files, every other one packed. */
function zip(fichiers, somme = crc32) {
  const [corps, index] = [[], []];
  let debut = 0;
  for (const [rang, [nom, texte]] of Object.entries(fichiers).entries()) {
    const clair = Buffer.from(texte);
    const methode = rang % 2 === 0 ? 8 : 0;
    const serre = methode === 8 ? deflateRawSync(clair) : clair;
    const commun = Buffer.alloc(26);
    commun.writeUInt16LE(20, 0);
    commun.writeUInt16LE(methode, 4);
    commun.writeUInt32LE(somme(clair), 10);
    commun.writeUInt32LE(serre.length, 14);
    commun.writeUInt32LE(clair.length, 18);
    commun.writeUInt16LE(nom.length, 22);
    const entree = Buffer.alloc(46);
    entree.writeUInt32LE(0x02014b50);
    commun.copy(entree, 6);
    entree.writeUInt32LE(debut, 42);
    const morceaux = [Buffer.from([0x50, 0x4b, 3, 4]), commun, Buffer.from(nom), serre];
    corps.push(...morceaux);
    index.push(entree, Buffer.from(nom));
    debut += Buffer.concat(morceaux).length;
  }
  const fin = Buffer.alloc(22);
  fin.writeUInt32LE(0x06054b50);
  fin.writeUInt16LE(index.length / 2, 8);
  fin.writeUInt16LE(index.length / 2, 10);
  fin.writeUInt32LE(Buffer.concat(index).length, 12);
  fin.writeUInt32LE(debut, 16);
  return Buffer.concat([...corps, ...index, fin]);
}

/** A, B, … */
const lettre = (rang) => (rang < 26 ? "" : lettre(Math.floor(rang / 26) - 1)) + String.fromCharCode(65 + (rang % 26));
const JOUR = 86_400_000;

/** `{sheet: rows}` as .xlsx. `depuis1904`, `partages`: how days are counted, where texts stand; `format`: how days are shown. */
export function xlsx(feuilles, { depuis1904 = false, partages = false, format = "yyyy-mm-dd", seulement, remplissage = 0 } = {}) {
  const textes = [];
  const cellule = (valeur, ou) => {
    if (valeur === undefined || valeur === "") return "";
    if (typeof valeur === "number") return `<c r="${ou}"><v>${valeur}</v></c>`;
    if (typeof valeur === "boolean") return `<c r="${ou}" t="b"><v>${Number(valeur)}</v></c>`;
    if (valeur.jour) return `<c r="${ou}" s="1"><v>${(Date.parse(`${valeur.jour}Z`.replace(/^([\d-]{10})Z$/, "$1T00:00Z")) - Date.UTC(1899, 11, 30)) / JOUR - (depuis1904 ? 1462 : 0) - (valeur.jour < "1900-03-01" ? 1 : 0)}</v></c>`;
    if (!partages) return `<c r="${ou}" t="inlineStr"><is><t>${echapper(valeur)}</t></is></c>`;
    // In two runs, with a reading above the letters.
    textes.push(`<si><r><t>${echapper(valeur.slice(0, 1))}</t></r><r><t xml:space="preserve">${echapper(valeur.slice(1))}</t></r><rPh sb="0" eb="1"><t>lu</t></rPh></si>`);
    return `<c r="${ou}" t="s"><v>${textes.length - 1}</v></c>`;
  };
  const noms = Object.keys(feuilles);
  const pages = Object.fromEntries(noms.map((nom, rang) => [`xl/worksheets/sheet${rang + 1}.xml`,
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${feuilles[nom].map((rangee, r) =>
      `<row r="${r + 1}">${rangee.map((valeur, c) => cellule(valeur, `${lettre(c)}${r + 1}`)).join("")}</row>`).join("")}</sheetData>${" ".repeat(remplissage)}</worksheet>`]));
  const fichiers = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:workbookPr${depuis1904 ? ' date1904="1"' : ""}/><x:sheets>${
      noms.map((nom, rang) => `<x:sheet name="${nom}" sheetId="${rang + 1}" r:id="rId${rang + 1}"/>`).join("")}</x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${noms.map((_, rang) => `<Relationship Id="rId${rang + 1}" Target="worksheets/sheet${rang + 1}.xml"/>`).join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${echapper(format)}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...pages,
  };
  if (partages) fichiers["xl/sharedStrings.xml"] = `<sst>${textes.join("")}</sst>`;
  // The sum of what is inflated without end is never looked at.
  return zip(seulement ? Object.fromEntries(seulement.map((nom) => [nom, ""])) : fichiers, remplissage > 0 ? () => 0 : crc32);
}

/** Elements as .ods writes them: those that are equal and follow each other are one, with their number. */
function repetes(elements, compte) {
  const suites = [];
  for (const element of elements) {
    if (suites.at(-1)?.element === element) suites.at(-1).fois += 1;
    else suites.push({ element, fois: 1 });
  }
  return suites.map(({ element, fois }) => (fois === 1 ? element : element.replace(/^<[\w:-]+/, `$& table:${compte}="${fois}"`))).join("");
}

/** The same as .ods: equal cells and rows are one that is repeated. */
export function ods(feuilles) {
  const cellule = (valeur) => {
    if (valeur === undefined || valeur === "") return "<table:table-cell/>";
    if (typeof valeur === "number") return `<table:table-cell office:value-type="float" office:value="${valeur}"><text:p>${valeur}</text:p></table:table-cell>`;
    if (typeof valeur === "boolean") return `<table:table-cell office:value-type="boolean" office:boolean-value="${valeur}"><text:p>${valeur ? "VRAI" : "FAUX"}</text:p></table:table-cell>`;
    if (valeur.jour) return `<table:table-cell office:value-type="date" office:date-value="${valeur.jour}"><text:p>un jour</text:p></table:table-cell>`;
    return `<table:table-cell office:value-type="string"><office:annotation><text:p>une note</text:p></office:annotation><text:p>${echapper(valeur)}</text:p></table:table-cell>`;
  };
  const rangee = (valeurs) => `<table:table-row>${repetes(valeurs.map(cellule), "number-columns-repeated")}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
  const espaces = ["office", "table", "text"].map((nom) => `xmlns:${nom}="urn:oasis:names:tc:opendocument:xmlns:${nom}:1.0"`).join(" ");
  const tables = Object.entries(feuilles).map(([nom, rangees]) =>
    `<table:table table:name="${nom}">${repetes(rangees.map(rangee), "number-rows-repeated")}<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>`);
  return zip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content ${espaces}><office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document-content>`,
  });
}
