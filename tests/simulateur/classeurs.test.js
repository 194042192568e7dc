// A workbook dropped on the page: its agents in a table, one chosen in the form, bad cells named; nothing asked of the network, axe clean.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { ods, xlsx } from "./classeur.js";
import { dit, lancer, ouvrir } from "./navigateur.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const lu = (nom) => readFileSync(new URL(`classeurs/${nom}`, import.meta.url));

let navigateur, page, journal, contexte;
before(async () => { navigateur = await lancer(); });
after(() => navigateur.close());
beforeEach(async () => { ({ page, journal, contexte } = await ouvrir(navigateur)); });
afterEach(async () => {
  await contexte.close();
  assert.deepEqual(journal, [], "nothing in the console, nothing asked of the network");
});

/** Drops a file on the page, as a person does with the mouse; `zeros` more bytes at its end. */
async function deposer(octets, nom, zeros = 0) {
  const donnees = await page.evaluateHandle(([texte, nom, zeros]) => {
    const transfert = new DataTransfer();
    transfert.items.add(new File([Uint8Array.from(atob(texte), (c) => c.charCodeAt(0)), new Uint8Array(zeros)], nom));
    return transfert;
  }, [Buffer.from(octets).toString("base64"), nom, zeros]);
  await page.dispatchEvent("main", "dragover", { dataTransfer: donnees });
  assert.ok(await page.evaluate(() => document.body.classList.contains("depot")), "the page shows that it takes the file");
  await page.dispatchEvent("main", "drop", { dataTransfer: donnees });
  assert.ok(await page.evaluate(() => !document.body.classList.contains("depot")));
}

const montre = (nom) => page.waitForFunction((attendu) => document.querySelector("#titre-lot code")?.textContent === attendu, nom);

/** The rows of the table, a list of cells each, as they are read. */
async function lignes() {
  const rangees = await page.locator("#lot tbody tr").evaluateAll((trs) => trs.map((tr) => [...tr.children].map((td) => td.innerText.trim())));
  return rangees.map((cellules) => cellules.map((c) => c.replaceAll("\u00a0", " ").replaceAll("’", "'")));
}

async function ouvrirClasseur(octets, nom = "essai.xlsx") {
  await deposer(octets, nom);
  await montre(nom);
  return lignes();
}

// The ten agents of integrations/tableur/tests, worked out there: a manager may ask for AD3 (A17.al1); without the title the second section, at 43
// completed years (A9.al1) and six years in management (A12.al3.2); with it the first, at two years (A12.al4) and any age.
const DIX = [
  ["00001", "AD3", "inscriptible", "deuxième section"], ["00002", "AD3", "inscriptible", "deuxième section"], ["00003", "AD3", "non inscriptible", "deuxième section"],
  ["00004", "AD3", "inscriptible", "deuxième section"], ["00005", "AD3", "non inscriptible", "deuxième section"], ["00006", "AD3", "inscriptible", "première section"],
  ["00007", "AD3", "non inscriptible", "première section"], ["00008", "D1", "demande irrecevable", null], ["00009", "AD3", "indéterminé : des faits manquent", null],
  ["00010", "AD3", "inscriptible", null],
];
for (const nom of ["commande.xlsx", "libreoffice.ods", "libreoffice.xlsx"]) {
  test(`ten agents, as ${nom} has them`, async () => {
    const rangees = await ouvrirClasseur(lu(nom), nom);
    assert.deepEqual(rangees.map(([id, liste, classe, verdict]) => [id, liste, classe, verdict.replace(/^\S+ /, "")]),
      DIX.map(([id, classe, verdict]) => [id, "2000", classe, verdict]));
    for (const [rang, [, , , section]] of DIX.entries()) if (section) assert.equal(rangees[rang][4], section, DIX[rang][0]);
    assert.match(rangees[2][5], /43 ans/);
    assert.match(rangees[4][5], /6 ans/);
    assert.equal(await dit(page, "#lot-compte").then((d) => d.split(".")[0]), "10 lignes");
  });
}

test("one chosen opens in the form, its facts as the workbook has them, and is the one that is shown", async () => {
  await ouvrirClasseur(lu("commande.xlsx"), "commande.xlsx");
  await page.click("#lot-2");
  assert.equal(await page.inputValue("#id"), "00003");
  assert.equal(await page.inputValue("#naissance"), "1957-01-02");
  assert.equal(await page.inputValue("#inscrit_1999"), "false");
  assert.equal(await page.getAttribute("#lot-2", "aria-pressed"), "true");
  assert.equal(await page.getAttribute("#lot-0", "aria-pressed"), "false");
  assert.equal(await page.getAttribute("#classe-AD3", "aria-pressed"), "true");
  assert.match(await dit(page, "#detail"), /non inscriptible[\s\S]*43 ans/);
  await page.click("#etape-carriere");
  assert.equal(await page.inputValue("[id='carriere[0].debut']"), "1990-01-01");
  assert.equal(await page.inputValue("[id='carriere[0].fonction']"), "cadre");
  // A line far down stays where it is read.
  await page.click("#lot-9");
  const defile = () => page.evaluate(() => document.querySelector("#lot .defile").scrollTop);
  assert.ok(await defile() > 0);
  assert.equal(await page.getAttribute("#lot-9", "aria-pressed"), "true");
  await page.click("#lot-2");
  // What the workbook says stays what it says; another dossier is no line of it.
  await page.click("#etape-personne");
  await page.fill("#naissance", "1950-01-01");
  assert.match(await dit(page, "#synthese tr:has(#classe-AD3)"), /inscriptible/);
  assert.match((await lignes())[2][3], /non inscriptible/);
  await page.click("#nouveau");
  assert.equal(await page.locator("#lot [aria-pressed=true]").count(), 0);
  await page.click("#lot-fermer");
  assert.ok(await page.isHidden("#lot"));
});

test("by keyboard, from the button that opens a file; in English", async () => {
  await page.setInputFiles("#fichier", { name: "commande.xlsx", mimeType: "application/octet-stream", buffer: lu("commande.xlsx") });
  await montre("commande.xlsx");
  assert.equal(await page.evaluate(() => document.activeElement.id), "titre-lot");
  await page.focus("#lot-5");
  await page.keyboard.press("Enter");
  assert.equal(await page.inputValue("#id"), "00006");
  await page.click("#langue");
  const [premiere] = await lignes();
  assert.deepEqual(premiere.slice(0, 5), ["00001", "2000", "AD3", "✓ may be listed", "second section"]);
  assert.match(await page.innerText("#lot-compte"), /^10 lines\./);
});

// A workbook by hand: what is typed in each sheet, the heading first.
const PERSONNES = ["id", "naissance", "formation_ancien_eleve", "formation_diplome_assimile", "formation_admissible_concours", "formation_semaines_perfectionnement", "inscriptions", "inscrit_1999"];
const CARRIERE = ["id", "debut", "organisme_regime", "organisme_type", "organisme_categorie", "fonction", "niveau"];
const DEMANDES = ["id", "annee", "classe"];
const jour = (dit) => ({ jour: dit });
const personne = (id, autres = {}) => PERSONNES.map((nom) => ({ id, naissance: jour("1950-01-01"), formation_ancien_eleve: "non", formation_diplome_assimile: "aucun",
  formation_admissible_concours: "non", formation_semaines_perfectionnement: 0, inscrit_1999: false, ...autres })[nom]);
const periode = (id, autres = {}) => CARRIERE.map((nom) => ({ id, debut: jour("1990-01-01"), organisme_regime: "general", organisme_type: "organisme", organisme_categorie: "a",
  fonction: "cadre", niveau: 7, ...autres })[nom]);
const classeur = ({ personnes = [personne("A")], carriere = [periode("A")], demandes = [["A", 2000, "AD3"]], entetes = {} } = {}) => ({
  personnes: [entetes.personnes ?? PERSONNES, ...personnes], carriere: [entetes.carriere ?? CARRIERE, ...carriere], demandes: [entetes.demandes ?? DEMANDES, ...demandes],
});
const BONNE = /^inscriptible$/;

// [what is wrong, the workbook, what the line of the agent says]
const MAUVAISES = [
  ["a date that no calendar has", { personnes: [personne("A", { naissance: "1950-06-31" })] }, /^Personnes, ligne 2, colonne B \(naissance\) : 1950-06-31, .*date.* ; attendu : une date\.$/],
  ["a date as people write it", { personnes: [personne("A", { naissance: "01/06/1950" })] }, /^Personnes, ligne 2, colonne B \(naissance\) : 01\/06\/1950, /],
  ["a cell that has lost its format", { carriere: [periode("A", { debut: 32874 })] }, /^Carriere, ligne 2, colonne B \(debut\) : 32874, un nombre où il faut une date ; la cellule a perdu son format/],
  ["a time of the day", { carriere: [periode("A", { debut: jour("1990-01-01T08:30:00") })] }, /^Carriere, ligne 2, colonne B \(debut\) : .*une heure où il faut un jour/],
  ["a day that spreadsheets count in two ways", { personnes: [personne("A", { naissance: jour("1900-02-28") })] }, /^Personnes, ligne 2, colonne B \(naissance\) : .*avant mars 1900/],
  ["a text for a number", { carriere: [periode("A"), periode("A", { niveau: "sept" })] }, /^Carriere, ligne 3, colonne G \(niveau\) : sept, valeur d'un autre type.* ; attendu : un nombre entier de 0 à 99\.$/],
  ["a text for a yes or no", { personnes: [personne("A", { inscrit_1999: "peut-être" })] }, /^Personnes, ligne 2, colonne H \(inscrit_1999\) : peut-être, .* ; attendu : oui ou non\.$/],
  ["a word that is in no list", { demandes: [["A", 2000, "ZZ"]] }, /^Demandes, ligne 2, colonne C \(classe\) : ZZ, mot ou code hors de la liste ; attendu : un mot de la liste de la colonne\.$/],
  ["a list that is no JSON", { personnes: [personne("A", { inscriptions: "[{" })] }, /^Personnes, ligne 2, colonne G \(inscriptions\) : \[\{, .* ; attendu : une liste en JSON\.$/],
  ["a fault in a list", { personnes: [personne("A", { inscriptions: '[{"annee":2000,"classe":"ZZ","section":"premiere"}]' })] }, /^Personnes, ligne 2, colonne G \(inscriptions\) : .*mot ou code hors de la liste/],
  ["a cell that must be filled", { carriere: [periode("A", { fonction: undefined })] }, /^Carriere, ligne 2 \(fonction\) : champ obligatoire/],
  ["a cell beyond the last column", { personnes: [[...personne("A"), "reste"]] }, /^Personnes, ligne 2, colonne I : reste, une cellule au-delà de la dernière colonne\.$/],
  ["one with two letters", { personnes: [[...personne("A"), ...Array(19), "reste"]] }, /^Personnes, ligne 2, colonne AB : reste, une cellule au-delà de la dernière colonne\.$/],
  ["a person who is not there", { demandes: [["Z", 2000, "AD3"]] }, /^Demandes, ligne 2, colonne A \(id\) : Z, personne absente de la feuille des personnes/],
  ["a person described twice", { personnes: [personne("A"), personne("A")] }, /^Personnes, ligne 2, colonne A \(id\) : A, personne décrite par plusieurs lignes\.$/],
  ["a list that is before the first", { demandes: [["A", 1999, "AD3"]] }, /^Demandes, ligne 2, colonne B \(annee\) : 1999, valeur hors des bornes/],
];
for (const [suffixe, faire] of Object.entries({ xlsx, ods })) {
  test(`.${suffixe}: a bad cell is told by sheet, row and column; the others are decided`, async () => {
    for (const [quoi, contenu, attendu] of MAUVAISES) {
      const bon = classeur(contenu);
      bon.personnes.push(personne("bon"));
      bon.carriere.push(periode("bon"));
      bon.demandes.push(["bon", 2000, "AD3"]);
      const rangees = await ouvrirClasseur(faire(bon), `${quoi}.${suffixe}`);
      const faute = rangees.find(([id]) => id !== "bon");
      assert.match(faute[3], /ligne refusée/, quoi);
      assert.match(faute[5], attendu, quoi);
      assert.match(rangees.find(([id]) => id === "bon")[3].replace(/^\S+ /, ""), BONNE, quoi);
      assert.match(await dit(page, "#lot-compte"), / ; 1 refusée\./, quoi);
    }
  });

  test(`.${suffixe}: what a cell may be`, async () => {
    // A number for an id; text for a number, a truth value for a yes or no, a text for a date; a formula's neutral form; rows apart; two empty
    // cells before one that is filled.
    const cas = classeur({
      personnes: [personne(8), [], personne("'=B", { naissance: "1957-01-01", inscrit_1999: true }), personne("00123", { formation_semaines_perfectionnement: undefined }), personne("seul")],
      carriere: [periode(8, { niveau: "7" }), periode("'=B"), [], [], periode("00123"), periode("absent")],
      demandes: [[8, "2000", "AD3"], [], ["'=B", 2000, "AD3"], ["00123", 2000, "AD3"]],
    });
    const rangees = await ouvrirClasseur(faire(cas), `cas.${suffixe}`);
    assert.deepEqual(rangees.map(([id, , , verdict]) => [id, verdict]),
      [["8", "✓ inscriptible"], ["=B", "✓ inscriptible"], ["00123", "✓ inscriptible"], ["seul", "aucune demande"]]);
    assert.match(await dit(page, "#lot-orphelines"), /Lignes de carrière d'une personne absente du classeur : carriere, ligne 7 \(absent\)$/);
    await page.click("#lot-1");
    assert.equal(await page.inputValue("#inscrit_1999"), "true");
    await page.click("#lot-3");
    assert.equal(await page.inputValue("#id"), "seul");
    assert.equal(await page.inputValue("#annee"), "2000");
  });
}

test("days counted from 1904, shared and rich texts, days of other formats", async () => {
  const cas = classeur({ personnes: [personne("A", { naissance: jour("1957-01-02") })] });
  const rangees = await ouvrirClasseur(xlsx(cas, { depuis1904: true, partages: true, format: "[$-40C]d mmm\\ yyyy" }), "autre.xlsx");
  assert.match(rangees[0][5], /43 ans/);
  await page.click("#lot-0");
  assert.equal(await page.inputValue("#naissance"), "1957-01-02");
});

const REFUSES = {
  "a sheet is missing": [() => { const { carriere: _, ...reste } = classeur(); return xlsx(reste); }, /il lui manque une feuille : carriere\.$/],
  "an unknown column": [() => xlsx(classeur({ entetes: { carriere: [...CARRIERE, "couleur"] } })), /colonne inconnue : carriere, colonne H \(couleur\)\.$/],
  "a column without a name": [() => xlsx(classeur({ entetes: { demandes: ["id", "", "annee", "classe"] } })), /colonne inconnue : demandes, colonne B\.$/],
  "a column given twice": [() => ods(classeur({ entetes: { demandes: ["id", "annee", "annee"] } })), /colonne donnée deux fois : demandes, colonne C \(annee\)\.$/],
  "no heading": [() => xlsx({ ...classeur(), demandes: [] }), /la première ligne ne nomme pas les colonnes de la feuille : demandes\.$/],
  "no id": [() => xlsx(classeur({ entetes: { personnes: PERSONNES.slice(1) } })), /aucune colonne ne donne l'identifiant dans la feuille : personnes\.$/],
  "a .zip of something else": [() => xlsx({}, { seulement: ["autre.txt"] }), /ce n'est pas un classeur lisible\.$/],
  "cut short": [() => xlsx(classeur()).subarray(0, 900), /ce n'est pas un classeur lisible\.$/],
  "bytes changed": [() => { const o = xlsx(classeur()); o.fill(0xff, 60, 90); return o; }, /ce n'est pas un classeur lisible\.$/],
  "one digit changed": [() => { const o = ods(classeur({ personnes: [personne("A"), personne("changé")] })); o[o.indexOf("1950-01-01") + 2] = 0x36; return o; }, /ce n'est pas un classeur lisible\.$/],
  "an old format, or a password": [() => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /ancien format, ou protégé par un mot de passe/],
  "inflated without end": [() => xlsx(classeur(), { remplissage: 31_000_000 }), /il est trop gros pour la page/],
  "too large": [() => xlsx(classeur()), /il est trop gros pour la page/, 5_000_001],
  "too many requests": [() => xlsx(classeur({ demandes: Array.from({ length: 1001 }, () => ["A", 2000, "AD3"]) })), /plus de 1 000 demandes/],
};
test("a file that is no workbook of ours: one sentence, the page as it was", async () => {
  await ouvrirClasseur(lu("commande.xlsx"), "commande.xlsx");
  const avant = [await dit(page, "#lot"), await dit(page, "#reponse")];
  for (const [nom, [faire, message, zeros]] of Object.entries(REFUSES)) {
    await page.evaluate(() => { document.getElementById("fichier-erreur").textContent = ""; });
    await deposer(faire(), `${nom}.xlsx`, zeros);
    await page.waitForFunction(() => document.getElementById("fichier-erreur").textContent !== "");
    const refus = await dit(page, "#fichier-erreur");
    assert.match(refus, message, nom);
    assert.ok(refus.startsWith(`Fichier refusé, la page n'a pas changé : ${nom}.xlsx : `), refus);
    assert.deepEqual([await dit(page, "#lot"), await dit(page, "#reponse")], avant, nom);
  }
});

test("axe-core finds nothing on a workbook, good and bad lines, desktop and phone, light and dark", async () => {
  const mauvais = classeur({ personnes: [personne("A", { naissance: "1950-06-31" }), personne("B"), personne("seul")], demandes: [["A", 2000, "AD3"], ["B", 2000, "AD3"]],
    carriere: [periode("A"), periode("B"), periode("perdue")] });
  for (const options of [{ viewport: { width: 1280, height: 900 } }, { viewport: { width: 360, height: 740 }, colorScheme: "dark" }]) {
    const autre = await ouvrir(navigateur, options);
    await autre.page.setInputFiles("#fichier", { name: "mauvais.ods", mimeType: "application/octet-stream", buffer: ods(mauvais) });
    await autre.page.waitForSelector("#lot-orphelines");
    await autre.page.click("#lot-1");
    await autre.page.evaluate(AXE);
    const { violations, passes } = await autre.page.evaluate(() =>
      globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    assert.ok(passes.length > 20, "axe-core looked at nothing");
    assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`), []);
    const large = await autre.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(large <= options.viewport.width, `${large} pixels wide`);
    assert.deepEqual(autre.journal, []);
    await autre.contexte.close();
  }
});
