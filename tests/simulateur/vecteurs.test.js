// Every conformance vector through the page's own loader: decisions byte by byte, refusals by path and rule.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { lancer, ouvrir } from "./navigateur.js";

const DOSSIER = new URL("../vectors/", import.meta.url);
const lire = (nom) => readFileSync(new URL(nom, DOSSIER), "utf8");

function tous() {
  return readdirSync(DOSSIER).sort().flatMap((nom) =>
    nom.endsWith(".jsonl") ? lire(nom).trim().split("\n").map((ligne) => JSON.parse(ligne)) : JSON.parse(lire(nom)));
}

let navigateur, page;
before(async () => {
  navigateur = await lancer();
  ({ page } = await ouvrir(navigateur));
});
after(() => navigateur.close());

test("every vector gives its decision or its refusal", async () => {
  const vecteurs = tous();
  const textes = vecteurs.map(({ dossier, demande }) => JSON.stringify({ dossier, demande }));
  const reponses = await page.evaluate((lignes) => lignes.map((ligne) => globalThis.listeAptitude.evaluer(ligne)), textes);
  const faux = vecteurs.flatMap((v, rang) => {
    const trouve = reponses[rang];
    if (v.decision) return trouve === JSON.stringify(v.decision) ? [] : [`${v.nom}: ${trouve}`];
    const { chemin, regle } = JSON.parse(trouve);
    return chemin === v.chemin && regle === v.regle ? [] : [`${v.nom}: ${chemin} ${regle}`];
  });
  const decisions = vecteurs.filter((v) => v.decision).length;
  console.log(`${decisions} decisions and ${vecteurs.length - decisions} refusals in the browser, ${faux.length} wrong`);
  assert.ok(decisions > 800 && vecteurs.length > decisions, "some vectors were not read");
  assert.deepEqual(faux, []);
});

test("a text that is not JSON is refused at the root", async () => {
  const texte = await page.evaluate(() => globalThis.listeAptitude.evaluer("{"));
  const { chemin, regle } = JSON.parse(texte);
  assert.deepEqual([chemin, regle], ["$", "json_invalide"]);
});
