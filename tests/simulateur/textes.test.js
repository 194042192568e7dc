// The page's own sentences, every one, also those that only a rare fault shows: printed as French is, in both languages, used and known.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { etat } from "../../examples/simulateur/src/etat.js";
import { imprime } from "../../examples/simulateur/src/langue.js";
import { octetsDe } from "../../examples/simulateur/src/noyau.js";
import { TEXTES } from "../../examples/simulateur/src/textes.js";

const SOURCES = new URL("../../examples/simulateur/src/", import.meta.url);
/** Said after printing; the two signs of the page stand alone. */
const FRANCAIS = {
  "an ordinary space before : ; ? ! or »": / [:;?!»]/, "no space before : ; ? !": /[\p{L}\d)»][:;?!](?=\s|$)/u,
  "an ordinary space after «": /«(?!\u00a0)/, "no no-break space before »": /(?<!\u00a0)»/, "a straight apostrophe": /'/,
  "an ordinary space before a unit": /\d (ans?|mois|jours?|semaines?|octets)\b/, "a number of an article that may be cut off": /\barticles? \d/,
  "three dots": /\.\.\./, "agreement between brackets": /\w\((s|e|es)\)/, "« ligne », not « rangée »": /\brangées?\b/i,
  "a double space": / {2}/, "a day that no one writes so": /\b1[ \u00a0](janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/,
  "an English quotation mark": /["“”]/, "a name of the format": /\p{L}_\p{L}/u,
};
const ANGLAIS = {
  "French in English": /[«»]|\b(le|les|des|une|pour|dans|cadres?|reclassements?|inscriptions?|perfectionnement|emplois?|demandes?|agréments?)\b/i,
  "a space before a sign": / [:;?!]/, "a straight apostrophe": /'/, "a no-break space": /\u00a0/, "three dots": /\.\.\./,
};

function fautes(langue, rang, regles) {
  etat.langue = langue;
  const dits = Object.entries(TEXTES).filter(([cle]) => ![":", ";"].includes(cle)).map(([cle, paire]) => [cle, imprime(paire[rang])]);
  return dits.flatMap(([cle, dit]) => Object.entries(regles).filter(([, regle]) => regle.test(dit)).map(([nom]) => `${cle}: ${nom}: ${dit}`));
}

test("every French sentence of the page is printed as French is", () => assert.deepEqual(fautes("fr", 0, FRANCAIS), []));

test("every English sentence of the page is English", () => assert.deepEqual(fautes("en", 1, ANGLAIS), []));

test("every sentence has two languages; a French one says something else than the English one, or the same word", () => {
  for (const [cle, paire] of Object.entries(TEXTES)) {
    assert.equal(paire.length, 2, cle);
    assert.ok(paire.every((dit) => typeof dit === "string" && dit.trim() === dit || [":", ";", "ou"].includes(cle)), cle);
  }
  assert.ok(Object.keys(TEXTES).length > 150, "the table has lost sentences");
});

test("every sentence that the code names is in the table", () => {
  const manquent = [];
  for (const nom of readdirSync(SOURCES).filter((n) => n.endsWith(".js"))) {
    const code = readFileSync(new URL(nom, SOURCES), "utf8");
    for (const [, cle] of code.matchAll(/\bt\("([^"]+)"\)/g)) if (!TEXTES[cle]) manquent.push(`${nom}: ${cle}`);
  }
  assert.deepEqual(manquent, []);
});

test("every warning that a decision can carry has its sentence", () => {
  const liste = readFileSync(new URL("../../ffi-python/python/liste_aptitude/enumerations/decision.py", import.meta.url), "utf8");
  const mots = liste.match(/class Avertissement[\s\S]*?\n\n/)[0].matchAll(/ = "(\w+)"/g);
  const noms = Array.from(mots, ([, nom]) => nom);
  assert.ok(noms.length >= 4, "the list of warnings is not read");
  assert.deepEqual(noms.filter((nom) => !TEXTES[`avertissement.${nom}`]), []);
});

/** Bytes as the build writes them into the page. */
function enLettres(octets) {
  const programme = `import sys; sys.path.insert(0, sys.argv[1]); import construire; print(construire.en_lettres(bytes(${JSON.stringify(octets)})))`;
  const dossier = fileURLToPath(new URL("../../examples/simulateur/", import.meta.url));
  return execFileSync("python3", ["-B", "-c", programme, dossier], { encoding: "utf8" }).trim();
}

test("what the build packs is unpacked byte for byte, whatever its length", () => {
  for (let longueur = 0; longueur < 9; longueur++) {
    const octets = Array.from({ length: longueur }, (_, rang) => (rang * 89 + 255) % 256);
    assert.deepEqual([...octetsDe(enLettres(octets))], octets);
  }
});

test("no bytes make letters that read as HTML", () => {
  // What base 85 has for these is "<!--5": four letters that would open a comment in the page.
  const octets = [229, 110, 191, 70];
  assert.equal(enLettres(octets), ",!--5");
  assert.deepEqual([...octetsDe(",!--5")], octets);
});
