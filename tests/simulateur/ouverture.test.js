// Files opened by the page: a dossier, or one clear refusal that leaves the page as it was.

import assert from "node:assert/strict";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { dit, exemple, lancer, ouvrir } from "./navigateur.js";

let navigateur, page, journal, contexte;
before(async () => { navigateur = await lancer(); });
after(() => navigateur.close());
beforeEach(async () => { ({ page, journal, contexte } = await ouvrir(navigateur)); });
afterEach(async () => {
  await contexte.close();
  assert.deepEqual(journal, []);
});

const PERIODE = { debut: "1990-01-01", organisme: { regime: "general", type: "organisme", categorie: "b" }, fonction: "cadre", niveau: 7 };
const ligne = (demande, dossier = {}) => JSON.stringify({ dossier: { id: "x", carriere: [], ...dossier }, demande });
const AD3 = { annee: 2000, classe: "AD3" };

async function donner(contenu, nom = "essai.json") {
  await page.setInputFiles("#fichier", { name: nom, mimeType: "application/json", buffer: Buffer.from(contenu) });
}

const ouvert = (id) => page.waitForFunction((attendu) => document.getElementById("id")?.value === attendu, id);

const UTF16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ligne(AD3), "utf16le")]);
const REFUSES = {
  "a key given twice": ['{"id":"x","naissance":"1950-01-01","naissance":"1960-01-01"}', /naissance : champ donné deux fois/],
  "a key given twice in a period": [
    `{"id":"x","carriere":[${JSON.stringify(PERIODE).replace('"niveau":7', '"niveau":7,"niveau":8')}]}`, /carriere\[0\]\.niveau : champ donné deux fois/],
  "the dossier given twice": ['{"dossier":{"id":"a"},"dossier":{"id":"b"},"demande":{"annee":2000,"classe":"D1"}}', /champ donné deux fois/],
  "letters of Windows-1252": [Buffer.from('{"id":"Zoé"}', "latin1"), /UTF-8/],
  "UTF-16": [UTF16, /UTF-8/],
  "an unknown word": [ligne({ annee: 2000, classe: "ZZ" }), /demande\.classe : mot ou code hors de la liste/],
  "an unknown field": ['{"id":"x","ne_le":"1950-01-01"}', /ne_le : champ inconnu/],
  "a member beside dossier and demande": [`${ligne(AD3).slice(0, -1)},"carriere":[]}`, /carriere : champ inconnu/],
  "a demande without its dossier": [JSON.stringify({ demande: AD3 }), /champ obligatoire/],
  "null for a period": ['{"id":"x","carriere":[null]}', /carriere\[0\] : valeur d.un autre type/],
  "an object for a list": ['{"id":"x","inscriptions":{}}', /inscriptions : valeur d.un autre type/],
  "a number for a text": ['{"id":7}', /id : valeur d.un autre type/],
  "a text for a number": [`{"id":"x","carriere":[${JSON.stringify({ ...PERIODE, niveau: "7" })}]}`, /carriere\[0\]\.niveau : valeur d.un autre type/],
  "a day that no calendar has": ['{"id":"x","naissance":"1950-06-31"}', /naissance : /],
  "a number too large": [ligne({ annee: 99999999999, classe: "AD3" }), /demande\.annee : valeur hors des bornes/],
  "lectures that do not exist": [ligne({ ...AD3, lectures: 65535 }), /demande\.lectures : valeur hors des bornes/],
  "deep nesting": [`{"id":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, /JSON/],
  "deep nesting that is not closed": ["{\"a\":".repeat(100_000), /JSON/],
  "too many periods": [JSON.stringify({ id: "x", carriere: Array(1000).fill(PERIODE) }), /carriere : trop d.éléments/],
  "spaces without end": [Buffer.alloc(1_100_000, 32), /trop gros/],
  "an empty file": ["", /JSON/],
  "no JSON": ["not a dossier", /JSON/],
  "JSON cut short": [ligne(AD3).slice(0, -5), /JSON/],
  "a list": ["[]", /pas un dossier/],
  "null": ["null", /pas un dossier/],
  "several lines": [`${ligne(AD3)}\n${ligne(AD3)}\n`, /plusieurs dossiers/],
  "another prototype": ['{"id":"x","__proto__":{"naissance":"1950-01-01"}}', /__proto__ : champ inconnu/],
};

test("one clear refusal each, the page as it was, and usable", async () => {
  const { dossier } = exemple("sous-directeur-vers-ad2");
  await donner(JSON.stringify({ dossier, demande: exemple(dossier.id).demande }), "bon.json");
  await ouvert(dossier.id);
  // The receipt holds the facts; the figures, the answer.
  const avant = await dit(page, "#reponse");
  for (const [nom, [contenu, message]] of Object.entries(REFUSES)) {
    await page.evaluate(() => { document.getElementById("fichier-erreur").textContent = ""; });
    await donner(contenu, `${nom}.json`);
    await page.waitForFunction(() => document.getElementById("fichier-erreur").textContent !== "");
    const refus = await dit(page, "#fichier-erreur");
    assert.match(refus, message, nom);
    assert.ok(refus.includes(`${nom}.json`), "names the file");
    assert.equal(refus.split("\n").length, 1, "one refusal");
    assert.equal(await dit(page, "#reponse"), avant, nom);
    assert.equal(await page.inputValue("#id"), dossier.id, nom);
  }
  await page.click("#langue");
  assert.match(await dit(page, "#fichier-erreur"), /^File refused, the page has not changed: another prototype\.json: __proto__: unknown field\.$/);
  await page.click("#langue");
  assert.equal(await dit(page, "#reponse"), avant);
  await donner(ligne({ annee: 2001, classe: "AD2" }), "bon.json");
  await ouvert("x");
  assert.ok(await page.isHidden("#fichier-erreur"), "the refusal goes with the next good file");
});

test("a file of several gigabytes is refused without being read", async () => {
  const chemin = join(tmpdir(), `simulateur-${process.pid}-enorme.json`);
  const fichier = await open(chemin, "w");
  await fichier.truncate(3_000_000_000); // a hole: it takes no room
  await fichier.close();
  await page.setInputFiles("#fichier", chemin);
  await page.waitForSelector("#fichier-erreur", { state: "visible" });
  assert.match(await dit(page, "#fichier-erreur"), /trop gros/);
  await rm(chemin);
});

test("what is read: with a byte-order mark, a dossier alone, lists and objects that are null", async () => {
  await donner(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(ligne({ annee: 2003, classe: "AD1" }))]));
  await ouvert("x");
  assert.equal(await page.inputValue("#annee"), "2003");
  assert.equal(await page.getAttribute("#classe-AD1", "aria-pressed"), "true");
  await donner('{"id":"seul","naissance":"1950-01-01"}');
  await ouvert("seul");
  assert.equal(await page.inputValue("#annee"), "2000", "the request of the file before is not kept");
  await donner('{"id":"nuls","formation":null,"carriere":null,"inscriptions":null,"position":null,"fonction_publique":null,"inscrit_1999":null}');
  await ouvert("nuls");
  for (const etape of ["formation", "carriere", "situations", "demande"]) await page.click(`#etape-${etape}`);
  await page.click("#etape-carriere");
  await page.click("#carriere-ajouter");
  await page.fill("[id='carriere[0].debut']", "1990-01-01");
  assert.ok(await page.isVisible("#reponse"));
});

test("a dossier opens on every list, each under its own text", async () => {
  for (let annee = 2000; annee <= 2016; annee++) {
    await donner(ligne({ annee, classe: "IF2" }, { id: `liste-${annee}`, carriere: [PERIODE] }));
    await ouvert(`liste-${annee}`);
    assert.equal(await page.inputValue("#annee"), String(annee));
    assert.ok(await page.isVisible("#reponse"));
  }
});

test("a fault of the page goes with the next file; a refused file leaves it", async () => {
  await page.focus("#naissance");
  await page.keyboard.type("12");
  await page.focus("#id");
  assert.ok(await page.isVisible("#naissance-erreur"));
  await donner("[]");
  await page.waitForSelector("#fichier-erreur", { state: "visible" });
  assert.ok(await page.isVisible("#naissance-erreur"));
  await donner('{"id":"suivant"}');
  await ouvert("suivant");
  assert.ok(await page.isHidden("#naissance-erreur"));
  assert.ok(await page.isVisible("#reponse"));
});
