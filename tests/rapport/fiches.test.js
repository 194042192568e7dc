// The pages of `liste-aptitude fiche` in Chromium: what they say, that nothing runs or is fetched, axe-core, print.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const PAGES = resolve(process.env.PAGES);
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const REGLES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const OPTIONS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];
const PARTIES = ["verdict", "conditions", "carriere", "huit_classes", "robustesse", "faits_manquants", "dispositions", "recu"];
const MOTS = {
  fr: {
    inscriptible: /^inscriptible$/i, sur_appreciation: /^inscriptible sur appréciation/i, indetermine: /^indéterminé/i,
    non_inscriptible: /^non inscriptible/i, irrecevable: /irrecevable/i,
  },
  en: {
    inscriptible: /^may be listed$/i, sur_appreciation: /commission/i, indetermine: /^undetermined/i,
    non_inscriptible: /^may not be listed/i, irrecevable: /not admissible/i,
  },
};

/** The example dossiers with the verdicts worked out by hand. */
const EXEMPLES = Array.from(
  readFileSync(new URL("../../examples/dossiers/README.md", import.meta.url), "utf8")
    .matchAll(/^\| \d+ \| `([^`]+)` \| (\d+) (\w+) \| (\w+) \| `([^`]+)` \|/gm),
  ([, id, annee, classe, verdict, disposition]) => ({ id, annee, classe, verdict, disposition }),
);

let navigateur;
before(async () => { navigateur = await chromium.launch({ executablePath: process.env.NAVIGATEUR, args: OPTIONS }); });
after(() => navigateur.close());

/** Opens a page; `journal` collects what must stay empty. */
async function ouvrir(langue, nom, viewport = { width: 1000, height: 900 }) {
  const contexte = await navigateur.newContext({ viewport });
  const page = await contexte.newPage();
  const adresse = `file://${join(PAGES, langue, nom)}`;
  const journal = [];
  page.on("console", (m) => journal.push(`console: ${m.text()}`));
  page.on("pageerror", (e) => journal.push(`error: ${e.message}`));
  page.on("dialog", (d) => { journal.push(`dialog: ${d.message()}`); return d.dismiss(); });
  page.on("request", (r) => { if (r.url() !== adresse) journal.push(`request: ${r.url()}`); });
  await page.goto(adresse);
  return { contexte, page, journal };
}

async function sansViolation(page) {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate((regles) => globalThis.axe.run(document, { runOnly: regles }), REGLES);
  assert.ok(passes.length > 15, "axe-core looked at nothing");
  assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`), []);
}

test("every example has its page, in both languages", () => {
  assert.equal(EXEMPLES.length, 36);
  const noms = EXEMPLES.map((e) => `${e.id}-${e.annee}-${e.classe}.html`).sort();
  for (const langue of ["fr", "en"]) assert.deepEqual(readdirSync(join(PAGES, langue)).filter((n) => !n.startsWith("_")).sort(), noms);
});

for (const langue of ["fr", "en"]) {
  test(`${langue}: the verdict of every example, nothing run, nothing fetched, no violation`, async () => {
    for (const [rang, e] of EXEMPLES.entries()) {
      const { contexte, page, journal } = await ouvrir(langue, `${e.id}-${e.annee}-${e.classe}.html`);
      assert.equal(await page.getAttribute("html", "lang"), langue);
      assert.match(await page.innerText("h1"), new RegExp(`^${e.id}\\s?: ${e.classe}, list`));
      assert.match(await page.innerText(".verdict .mot"), MOTS[langue][e.verdict], e.id);
      if (!["inscriptible", "indetermine"].includes(e.verdict)) {
        assert.match(await page.innerText("tr.decisif"), new RegExp(`\\b${e.disposition.replaceAll(".", "\\.")}\\b`), e.id);
      }
      for (const partie of PARTIES) assert.equal(await page.locator(`section[aria-labelledby=${partie}] h2#${partie}`).count(), 1);
      assert.equal(await page.locator("#huit_classes ~ div tbody tr").count(), 8);
      assert.match(await page.innerText("section[aria-labelledby=recu] code"), /^LA[0-9A-Z]{6}(-[0-9A-Z]+){4}$/);
      // The languages share one template: the second is sampled.
      if (langue === "fr" || rang % 6 === 0) await sansViolation(page);
      assert.deepEqual(journal, [], e.id);
      await contexte.close();
    }
  });
}

test("pictures have a name and a text alternative, tables a caption and headers", async () => {
  const { contexte, page } = await ouvrir("fr", "sous-directeur-vers-ad2-2000-AD2.html");
  for (const nom of ["La carrière face aux seuils", "L’ordre des huit classes", "Constaté face à requis"]) {
    const image = page.getByRole("img", { name: nom });
    assert.equal(await image.count(), 1, nom);
    assert.ok((await image.locator("desc").textContent()).length > 60, nom);
  }
  const tables = page.locator("table");
  for (let i = 0; i < await tables.count(); i++) {
    assert.equal(await tables.nth(i).locator("caption").count(), 1);
    assert.ok(await tables.nth(i).locator("thead th[scope=col]").count() > 1);
  }
  // The thresholds of A12 and A13 stand on the timeline: in AD3 since 1995, four years are required by each.
  assert.match(await page.getByRole("img", { name: "La carrière face aux seuils" }).textContent(), /A13\.al1\.2 3\u00a0ans/);
  await contexte.close();
});

test("the keyboard reaches every part in order, with a visible focus", async () => {
  const { contexte, page } = await ouvrir("en", "titre-inconnu-2001-AD3.html");
  const atteints = [];
  for (const _ of PARTIES) {
    await page.keyboard.press("Tab");
    const [cible, contour] = await page.evaluate(() => [document.activeElement.hash, getComputedStyle(document.activeElement).outlineStyle]);
    assert.equal(contour, "solid");
    atteints.push(cible.slice(1));
  }
  assert.deepEqual(atteints, PARTIES);
  await page.keyboard.press("Enter");
  assert.ok(page.url().endsWith("#recu"));
  await contexte.close();
});

test("it prints on A4, on a few sheets, nothing cut off at the right", async () => {
  const { contexte, page } = await ouvrir("fr", "organisme-surclasse-2002-AD1.html", { width: 794, height: 1123 });
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 794);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const formats = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, l, h]) => [Math.round(l), Math.round(h)]);
  assert.ok(formats.length >= 1 && formats.length <= 4, `${formats.length} sheets`);
  for (const [largeur, hauteur] of formats) assert.ok(Math.abs(largeur - 595) <= 1 && Math.abs(hauteur - 842) <= 1);
  await contexte.close();
});

test("on a phone only pictures scroll, and say so; a row of a table is a card", async () => {
  const { contexte, page } = await ouvrir("fr", "adjoint-dix-ans-d2-2000-D2.html", { width: 360, height: 740 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 360);
  for (const table of await page.locator("table").all()) {
    const [large, place] = await table.evaluate((t) => [t.scrollWidth, t.parentElement.clientWidth]);
    assert.ok(large <= place, `a table of ${large} in ${place}`);
  }
  const nom = await page.locator("#conditions ~ div tbody td").first().evaluate((c) => getComputedStyle(c, "::before").content);
  assert.equal(nom, '"Disposition"');
  assert.ok(await page.locator(".glisser").first().isVisible());
  // What is wider scrolls in a part of its own, which the keyboard reaches.
  const regions = page.locator("[role=region][tabindex='0']");
  assert.ok(await regions.count() >= 6);
  for (const image of await page.getByRole("img").all()) assert.equal(await image.locator("xpath=parent::*[@tabindex='0']").count(), 1);
  await sansViolation(page);
  await contexte.close();
});

test("it is dark where the reader asks for it, as readable, and prints black on white all the same", async () => {
  const { contexte, page } = await ouvrir("fr", "adjoint-dix-ans-d2-2000-D2.html");
  const fond = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(await fond(), "rgb(255, 255, 255)");
  assert.ok(!await page.locator(".glisser").first().isVisible());
  await page.emulateMedia({ colorScheme: "dark" });
  assert.equal(await fond(), "rgb(22, 24, 27)");
  await sansViolation(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.equal(await fond(), "rgb(255, 255, 255)");
  await contexte.close();
});

test("what is read is in words: no date, duration or path as files write them, no figure cut off", async () => {
  for (const { id, annee, classe } of EXEMPLES) {
    const { contexte, page } = await ouvrir("fr", `${id}-${annee}-${classe}.html`);
    const texte = (await page.innerText("main")).replaceAll(id, "");
    assert.doesNotMatch(texte, /\b\d+a \d+m \d+j\b|\bformation\.|\bcarriere\[|\w'\w| [:;?!»]|« /, id);
    for (const image of await page.getByRole("img").all()) {
      const coupes = await image.evaluate((svg) => {
        const { width, height } = svg.viewBox.baseVal;
        return [...svg.querySelectorAll("text")].filter((t) => { const b = t.getBBox(); return b.x < 0 || b.x + b.width > width || b.y + b.height > height; }).map((t) => t.textContent);
      });
      assert.deepEqual(coupes, [], id);
    }
    await contexte.close();
  }
});

test("what comes from the dossier is text: an id made of markup runs nothing", async () => {
  const [nom] = readdirSync(join(PAGES, "fr")).filter((n) => n.startsWith("_"));
  const { contexte, page, journal } = await ouvrir("fr", nom);
  assert.match(await page.innerText("h1"), /^<script>alert\('A&B'\)<\/script>\u00a0: AD3/);
  assert.equal(await page.locator("script").count(), 0);
  assert.deepEqual(journal, []);
  await contexte.close();
});
