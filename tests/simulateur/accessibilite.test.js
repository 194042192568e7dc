// axe-core on every step and both languages, on a desktop and on a phone, light and dark; nothing wider than the screen.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { dit, lancer, ouvrir } from "./navigateur.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ETAPES = ["personne", "formation", "carriere", "situations", "demande", "questions"];
const ECRANS = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

let navigateur;
before(async () => { navigateur = await lancer(); });
after(() => navigateur.close());

async function violations(page) {
  const { violations, passes } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  assert.ok(passes.length > 20, "axe-core looked at nothing");
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`);
}

const VUES = [
  ["desktop", "fr", "light"], ["desktop", "en", "light"], ["phone", "fr", "light"], ["phone", "en", "light"],
  ["desktop", "fr", "dark"], ["phone", "en", "dark"],
];
for (const [ecran, langue, colorScheme] of VUES) {
  const viewport = ECRANS[ecran];
  test(`${ecran}, ${langue}, ${colorScheme}: no violation on any step`, async () => {
    const { page, contexte } = await ouvrir(navigateur, { viewport, colorScheme });
    if (langue === "en") await page.click("#langue");
    await page.selectOption("#exemple", { index: 5 });
    await page.evaluate(AXE);
    for (const etape of ETAPES) {
      await page.click(`#etape-${etape}`);
      if (etape === "situations") await page.click("#inscriptions-ajouter");
      for (const pli of await page.locator("details:not([open]) > summary").all()) await pli.click();
      assert.deepEqual(await violations(page), [], etape);
      const large = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(large <= viewport.width, `${etape}: ${large} pixels wide`);
      if (etape === "situations") await page.click("#inscriptions-retirer-0");
    }
    await contexte.close();
  });
}

test("an unreadable dossier and a date half typed are announced without violation", async () => {
  const { page, contexte } = await ouvrir(navigateur);
  await page.evaluate(AXE);
  await page.fill("#annee", "1999");
  assert.match(await dit(page, "#refus"), /demande\.annee/);
  assert.deepEqual(await violations(page), []);
  await page.fill("#annee", "2000");
  await page.focus("#naissance");
  await page.keyboard.type("12");
  await page.focus("#annee");
  assert.ok(await page.isVisible("#naissance-erreur"));
  assert.deepEqual(await violations(page), []);
  await contexte.close();
});

test("colour is never the only sign: every verdict and state has its sign and its word", async () => {
  const { page, contexte } = await ouvrir(navigateur);
  for (const texte of await page.locator(".marque").allInnerTexts()) assert.match(texte, /^[✓≈?✕⊘] \S+/);
  await contexte.close();
});
