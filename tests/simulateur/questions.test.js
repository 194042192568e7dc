// The guided way: one question at a time, until the verdict is settled.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { dit, lancer, ouvrir, verdict } from "./navigateur.js";

let navigateur, page, journal, contexte;
before(async () => { navigateur = await lancer(); });
after(() => navigateur.close());
beforeEach(async () => { ({ page, journal, contexte } = await ouvrir(navigateur)); });
afterEach(async () => {
  await contexte.close();
  assert.deepEqual(journal, []);
});

/** A manager of level 7 since 1990, nothing else known: what settles AD3 in 2000 is to be asked. */
const CADRE = JSON.stringify({ dossier: { id: "cadre", carriere: [
  { debut: "1990-01-01", organisme: { regime: "general", type: "organisme", categorie: "b" }, fonction: "cadre", niveau: 7 }] },
demande: { annee: 2000, classe: "AD3" } });

async function ouvrirCadre() {
  await page.click("#etape-personne");
  await page.setInputFiles("#fichier", { name: "cadre.json", mimeType: "application/json", buffer: Buffer.from(CADRE) });
  await page.waitForFunction(() => document.getElementById("id")?.value === "cadre");
  await page.click("#etape-questions");
}

test("each question says what it means and what its answers settle; the verdict is reached", async () => {
  await ouvrirCadre();
  let posees = 0;
  while (await page.locator("#guide-question").count() && posees < 10) {
    const controle = page.locator("#formulaire .champ :is(input, select)");
    assert.equal(await controle.count(), 1, "one at a time");
    assert.match(await dit(page, "#formulaire"), /réponse la moins favorable : .*réponse la plus favorable : /s);
    assert.match(await dit(page, "#formulaire"), /\? \([AR]\d/, "the question of the form, and its provisions");
    assert.match(await dit(page, "#guide-portee"), /\. Attesté par : .+ ; pièce : .+\./);
    const fait = await controle.getAttribute("id");
    if (fait === "naissance") {
      // Ten years of level 7 are enough from 43 years on (A9.al1, A12.al3.2); whoever is younger, and has no title, may not be listed.
      assert.match(await dit(page, "#formulaire"), /moins favorable : ✕ non inscriptible.*plus favorable : ✓ inscriptible/s);
      await controle.fill("1950-01-01");
    } else if (fait === "formation.diplome_assimile") await controle.selectOption("aucun");
    else await controle.selectOption("false");
    await page.click("#guide-suivante");
    posees += 1;
  }
  // Ten years of level 7 for six, 49 years old for 43: with no title at all, and on no list of 1999, AD3 is open.
  assert.match(await dit(page, "#guide-fin"), /Plus rien à demander : ✓ inscriptible/);
  assert.match(await verdict(page, "AD3"), /^✓ inscriptible$/);
  assert.ok(posees >= 1 && posees <= 4, `${posees} questions`);
});

test("the shortest way first: the birth date alone settles a manager of long standing", async () => {
  await ouvrirCadre();
  // Whoever is 43 with six years may be listed from the second section; with a title, from the first: no other answer can change it.
  await page.click("#etape-personne");
  await page.fill("#naissance", "1950-01-01");
  await page.click("#etape-questions");
  assert.match(await dit(page, "#guide-fin"), /Plus rien à demander : ✓ inscriptible/);
});

test("what is not known is passed over, and can be asked again", async () => {
  await ouvrirCadre();
  const premiere = await page.innerText("#guide-question");
  for (let n = 0; n < 10 && await page.locator("#guide-passer").count(); n++) await page.click("#guide-passer");
  assert.match(await dit(page, "#guide-fin"), /n'est pas connu : \? indéterminé/);
  await page.click("#guide-reprendre");
  assert.equal(await page.innerText("#guide-question"), premiere);
});

test("a date that does not exist stops here too; another class has its own questions", async () => {
  await page.click("#etape-questions");
  await page.click("#classe-D1");
  assert.match(await dit(page, "#formulaire"), /D1, 2000/);
  await ouvrirCadre();
  for (let n = 0; n < 10 && !(await page.locator("#naissance").count()); n++) await page.click("#guide-passer");
  await page.focus("#naissance");
  await page.keyboard.type("12");
  await page.focus("#guide-suivante");
  await page.keyboard.press("Enter");
  assert.match(await dit(page, "#formulaire"), /Corrigez d'abord/);
  await page.click("#refus-aller");
  assert.equal(await page.evaluate(() => document.activeElement.id), "naissance");
  assert.equal(await page.getAttribute("#naissance", "aria-invalid"), "true");
});
