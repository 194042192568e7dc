// Chromium, and the page as a person would open it: from a file, with nothing else on the disk.

import { readFileSync, statSync } from "node:fs";
import { chromium } from "playwright-core";

const PAGE = process.env.PAGE;
const OPTIONS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

export const taille = () => statSync(PAGE).size;

/** An example dossier of the project, by its id. */
export function exemple(id) {
  const lignes = readFileSync(new URL("../../examples/dossiers/dossiers.jsonl", import.meta.url), "utf8").trim().split("\n");
  return lignes.map((ligne) => JSON.parse(ligne)).find((e) => e.dossier.id === id);
}

export function lancer() {
  return chromium.launch({ executablePath: process.env.NAVIGATEUR, args: OPTIONS });
}

/** Opens the page; `journal` collects what must stay empty: errors, refusals of the security policy, requests beyond the file. */
export async function ouvrir(navigateur, options = {}) {
  const contexte = await navigateur.newContext({ viewport: { width: 1280, height: 900 }, locale: "fr-FR", ...options });
  const page = await contexte.newPage();
  const journal = [];
  page.on("console", (m) => journal.push(`console: ${m.text()}`));
  page.on("pageerror", (e) => journal.push(`error: ${e.message}`));
  page.on("request", (r) => {
    if (r.url() !== `file://${PAGE}` && !r.url().startsWith("blob:")) journal.push(`request: ${r.url()}`);
  });
  const session = await contexte.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(`file://${PAGE}`);
  await page.waitForSelector("body[data-pret]");
  return { page, journal, contexte, processeur: () => processeur(session) };
}

/** Milliseconds that the page's own thread has computed: unlike the clock, they do not count what else the machine does. */
async function processeur(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return Math.round(metrics.find((m) => m.name === "ThreadTime").value * 1000);
}

/** What an element says, in plain spaces and apostrophes: how they are printed is `presentation.test.js`'s business. */
export async function dit(page, choix) {
  return (await page.innerText(choix)).replaceAll("\u00a0", " ").replaceAll("’", "'");
}

/** The row of a class in the table of the eight. */
export function verdict(page, classe) {
  return dit(page, `#synthese tr:has(#classe-${classe}) .marque`);
}
