// The documentation site as it is read: every page opened in Chromium, nothing asked of the network, French first, a switch between languages.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { lancer } from "./navigateur.js";

const SITE = process.env.SITE;
const adresse = (nom) => `file://${join(SITE, nom)}`;

let navigateur;
before(async () => { navigateur = await lancer(); });
after(() => navigateur.close());

/** A page that notes what it asks for beyond the files of the site. */
async function lecteur(options) {
  const contexte = await navigateur.newContext(options);
  const page = await contexte.newPage();
  const dehors = [];
  page.on("request", (r) => { if (!/^(file|data|blob):/.test(r.url())) dehors.push(`${page.url()}: ${r.url()}`); });
  page.on("pageerror", (e) => dehors.push(`${page.url()}: ${e.message}`));
  return { contexte, page, dehors };
}

test("every page is read without the network, and none is wider than a phone", async () => {
  const { contexte, page, dehors } = await lecteur({ viewport: { width: 390, height: 800 } });
  const pages = readdirSync(SITE).filter((nom) => nom.endsWith(".html"));
  assert.ok(pages.length > 20);
  for (const nom of pages) {
    await page.goto(adresse(nom), { waitUntil: "load" });
    assert.ok(await page.locator("h1, #search-results").count() > 0, nom);
    const large = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(large <= 390, `${nom}: ${large} pixels wide`);
  }
  assert.deepEqual(dehors, []);
  await contexte.close();
});

test("the first page is French, its switch leads to English and back; the search finds from a disk", async () => {
  const { contexte, page, dehors } = await lecteur();
  await page.goto(adresse("index.html"));
  assert.equal(await page.getAttribute("html", "lang"), "fr");
  await page.click(".langue");
  assert.equal(await page.getAttribute("html", "lang"), "en");
  await page.click(".langue");
  assert.equal(await page.getAttribute("html", "lang"), "fr");
  await page.goto(`${adresse("search.html")}?q=lectures`);
  await page.waitForSelector("#search-results li");
  await page.goto(adresse("simulateur.html"));
  await page.click("article a[href='simulateur/index.html']");
  await page.waitForSelector("body[data-pret]");
  assert.deepEqual(dehors, []);
  await contexte.close();
});
