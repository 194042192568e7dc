// The page of `liste-aptitude comparer` in Chromium: what it says, that nothing runs or is fetched, axe-core.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const PAGES = resolve(process.env.PAGES);
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const REGLES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let navigateur;
before(async () => { navigateur = await chromium.launch({ executablePath: process.env.NAVIGATEUR, args: ["--no-sandbox", "--disable-gpu"] }); });
after(() => navigateur.close());

for (const [langue, titre] of [["fr", "Comparaison de deux évaluations"], ["en", "Two runs compared"]]) {
  test(`${langue}: the counts, both pictures, the persons, nothing fetched, no violation`, async () => {
    const contexte = await navigateur.newContext({ viewport: { width: 1000, height: 900 } });
    const page = await contexte.newPage();
    const journal = [];
    const adresse = `file://${join(PAGES, `comparaison-${langue}.html`)}`;
    page.on("console", (m) => journal.push(m.text()));
    page.on("request", (r) => { if (r.url() !== adresse) journal.push(r.url()); });
    await page.goto(adresse);
    assert.equal(await page.innerText("h1"), titre);
    assert.equal(await page.getAttribute("html", "lang"), langue);
    const images = page.getByRole("img");
    assert.equal(await images.count(), 2);
    for (let i = 0; i < 2; i++) assert.ok((await images.nth(i).locator("desc").textContent()).length > 60);
    // The next list, each under its own text: six gain and two lose (docs/comparer.md says who and by which provision).
    assert.equal(await page.locator("#comparaison_personnes ~ div tbody tr").count(), 8);
    assert.match(await page.innerText("#comparaison_personnes ~ div tbody"), /cadre-organic-42-ans[^]*A9\.al1/);
    await page.evaluate(AXE);
    const { violations, passes } = await page.evaluate((regles) => globalThis.axe.run(document, { runOnly: regles }), REGLES);
    assert.ok(passes.length > 15, "axe-core looked at nothing");
    assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`), []);
    assert.deepEqual(journal, []);
    await contexte.close();
  });
}
