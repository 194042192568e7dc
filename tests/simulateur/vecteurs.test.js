// Every conformance vector through the page's own loader, under the state that it names: decisions byte by byte, refusals by path and rule.

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
  const textes = vecteurs.map(({ dossier, demande, etat }) => [JSON.stringify({ dossier, demande }), etat]);
  const reponses = await page.evaluate((lignes) => lignes.map(([ligne, etat]) => globalThis.listeAptitude.evaluer(ligne, etat ?? undefined)), textes);
  const faux = vecteurs.flatMap((v, rang) => {
    const trouve = reponses[rang];
    if (v.decision) return trouve === JSON.stringify(v.decision) ? [] : [`${v.nom} (state ${v.etat}): ${ecarts(v.decision, JSON.parse(trouve))}`];
    const { chemin, regle } = JSON.parse(trouve);
    return chemin === v.chemin && regle === v.regle ? [] : [`${v.nom}: ${chemin} ${regle}`];
  });
  const decisions = vecteurs.filter((v) => v.decision).length;
  console.log(`${decisions} decisions and ${vecteurs.length - decisions} refusals in the browser, ${faux.length} wrong`);
  assert.ok(decisions > 800 && vecteurs.length > decisions, "some vectors were not read");
  assert.deepEqual(faux, []);
});

/** The fields in which two JSON values differ; the findings go by their codes. */
function ecarts(attendu, trouve, champ = "") {
  if (![attendu, trouve].every((v) => v !== null && typeof v === "object")) {
    return attendu === trouve ? [] : [`${champ}: expected ${JSON.stringify(attendu)}, found ${JSON.stringify(trouve)}`];
  }
  const nommer = (v) => new Map(Object.entries(v).map(([nom, membre]) => [membre?.code ?? nom, membre]));
  const [a, t] = [nommer(attendu), nommer(trouve)];
  return [...new Set([...a.keys(), ...t.keys()])].flatMap((nom) => ecarts(a.get(nom), t.get(nom), champ ? `${champ}.${nom}` : nom));
}

test("a state that the text does not have is no state", async () => {
  await assert.rejects(page.evaluate(() => globalThis.listeAptitude.evaluer("{}", "1999")), /no state of the text: 1999/);
});

test("a text that is not JSON is refused at the root", async () => {
  const texte = await page.evaluate(() => globalThis.listeAptitude.evaluer("{"));
  const { chemin, regle } = JSON.parse(texte);
  assert.deepEqual([chemin, regle], ["$", "json_invalide"]);
});
