// The content-security policy: what the page may not do even if it tried. Each probe is tried in a copy without the policy too, where it
// goes through: a page that lost its policy fails here.

import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { lancer } from "./navigateur.js";

const PAGE = process.env.PAGE;
const POLITIQUE = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">\n/;
const texte = readFileSync(PAGE, "utf8");
const sans = join(tmpdir(), `simulateur-${process.pid}-sans-politique.html`);

let navigateur, serveur, adresse;
const recues = [];
before(async () => {
  navigateur = await lancer();
  serveur = createServer((demande, reponse) => {
    recues.push(demande.url);
    reponse.setHeader("Access-Control-Allow-Origin", "*");
    reponse.end("");
  });
  await new Promise((pret) => { serveur.listen(0, "127.0.0.1", pret); });
  adresse = `http://127.0.0.1:${serveur.address().port}`;
  writeFileSync(sans, texte.replace(POLITIQUE, ""));
});
after(async () => {
  rmSync(sans);
  await navigateur.close();
  serveur.closeAllConnections();
  serveur.close();
});

/** Directive → a try that the page's policy must stop. Each runs in the page. */
const ESSAIS = {
  "connect-src": (a) => { fetch(`${a}/fetch`).catch(() => {}); },
  "img-src": (a) => { new Image().src = `${a}/image`; },
  "script-src-elem": (a) => { document.body.append(Object.assign(document.createElement("script"), { src: `${a}/script` })); },
  "script-src-attr": () => { document.body.insertAdjacentHTML("beforeend", '<i onclick="globalThis.fait = 1"></i>'); document.body.lastChild.click(); },
  "script-src": () => { setTimeout(() => Function("globalThis.fait = 1")()); }, // later: Chromium lets the debugger evaluate anything
  "style-src-elem": () => { document.head.append(Object.assign(document.createElement("style"), { textContent: "p{color:red}" })); },
  "font-src": (a) => { new FontFace("f", `url(${a}/police)`).load().catch(() => {}); },
  "media-src": (a) => { new Audio(`${a}/son`).load(); },
  "frame-src": (a) => { document.body.append(Object.assign(document.createElement("iframe"), { src: `${a}/cadre` })); },
  "object-src": (a) => { document.body.append(Object.assign(document.createElement("object"), { data: `${a}/objet` })); },
  "worker-src": () => { try { new Worker(URL.createObjectURL(new Blob(["1"]))); } catch { /* refused */ } },
  "base-uri": (a) => { document.head.append(Object.assign(document.createElement("base"), { href: `${a}/base/` })); },
  "form-action": (a) => {
    const cadre = Object.assign(document.createElement("form"), { action: `${a}/formulaire`, method: "post", target: "_blank" });
    document.body.append(cadre);
    cadre.submit();
  },
};

/** Every probe in one page; the directives that stopped one. */
async function essayer(fichier) {
  const contexte = await navigateur.newContext();
  const page = await contexte.newPage();
  await page.goto(`file://${fichier}`);
  await page.waitForSelector("body[data-pret]");
  await page.evaluate(() => {
    globalThis.violations = new Set();
    document.addEventListener("securitypolicyviolation", (e) => globalThis.violations.add(e.effectiveDirective));
  });
  for (const essai of Object.values(ESSAIS)) await page.evaluate(essai, adresse);
  return { contexte, arretees: async () => (await page.evaluate(() => [...globalThis.violations])).sort() };
}

/** Waits until what is read is what is expected; gives what was read last. */
async function attendre(lire, attendu) {
  let lu;
  for (let essai = 0; essai < 100; essai++) {
    lu = await lire();
    if (attendu.every((mot) => lu.includes(mot))) break;
    await new Promise((suite) => { setTimeout(suite, 50); });
  }
  return lu;
}

test("the policy of the file: nothing allowed but its own script and style, by their fingerprints", () => {
  const directives = Object.fromEntries(texte.match(POLITIQUE)[1].split("; ").map((d) => [d.split(" ")[0], d.split(" ").slice(1)]));
  assert.deepEqual(Object.keys(directives), ["default-src", "script-src", "style-src", "base-uri", "form-action"]);
  for (const directive of ["default-src", "base-uri", "form-action"]) assert.deepEqual(directives[directive], ["'none'"]);
  assert.deepEqual(directives["script-src"].map((s) => s.replace(/-[^-]*'$/, "-…'")), ["'sha256-…'", "'wasm-unsafe-…'"]);
  assert.match(directives["style-src"].join(" "), /^'sha256-[A-Za-z0-9+/]{43}='$/);
});

test("each thing that the page may not do is stopped by the browser, and nothing leaves", async () => {
  recues.length = 0;
  const { contexte, arretees } = await essayer(PAGE);
  const attendues = Object.keys(ESSAIS).sort();
  assert.deepEqual(await attendre(arretees, attendues), attendues);
  assert.deepEqual(recues, []);
  await contexte.close();
});

test("without the policy, all of it goes through: the probes are real", async () => {
  recues.length = 0;
  const { contexte, arretees } = await essayer(sans);
  const chemins = ["/fetch", "/image", "/script", "/police", "/son", "/cadre", "/objet", "/formulaire"];
  const lues = await attendre(() => recues, chemins);
  for (const chemin of chemins) assert.ok(lues.includes(chemin), chemin);
  assert.deepEqual(await arretees(), []);
  await contexte.close();
});
