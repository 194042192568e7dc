// End to end: someone fills a dossier, reads the answer, changes a reading, saves, comes back, prints.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, afterEach, test } from "node:test";
import { dit, exemple, lancer, ouvrir, taille, verdict } from "./navigateur.js";

let navigateur, page, journal, contexte;
before(async () => { navigateur = await lancer(); });
after(() => navigateur.close());
beforeEach(async () => { ({ page, journal, contexte } = await ouvrir(navigateur)); });
afterEach(async () => {
  await contexte.close();
  assert.deepEqual(journal, [], "nothing in the console, nothing refused, nothing asked of the network");
});

const suivante = () => page.click("#suivante");

/** A former student of the school, in an AD3 emploi for four years on 1 January 2000. */
async function remplir() {
  await page.fill("#id", "essai-1");
  await page.fill("#naissance", "1966-05-12");
  await page.selectOption("#inscrit_1999", "false");
  await suivante();
  await page.selectOption("[id='formation.ancien_eleve']", "true");
  await page.fill("[id='formation.semaines_perfectionnement']", "6");
  await suivante();
  await page.click("#carriere-ajouter");
  await page.fill("[id='carriere[0].debut']", "1996-01-01");
  await page.selectOption("[id='carriere[0].fonction']", "sous_directeur");
  await page.fill("[id='carriere[0].niveau']", "1");
  await page.selectOption("[id='carriere[0].agrement']", "donne");
  await page.fill("[id='carriere[0].agrement']", "1996-01-01");
}

test("the page opens on a decision", async () => {
  const ouvertures = [];
  for (let essai = 0; essai < 5; essai++) {
    const { page: autre, contexte: neuf, processeur } = await ouvrir(navigateur);
    const temps = await autre.evaluate(() => performance.getEntriesByName("decision")[0].startTime);
    ouvertures.push(`${Math.round(temps)} ms (${await processeur()} ms of processor until drawn)`);
    await neuf.close();
  }
  console.log(`page of ${taille()} bytes; first decision after opening: ${ouvertures.join(", ")}`);
  // Nothing is known: the person is outside the bodies, a class without second section waits for the title of the school.
  assert.match(await verdict(page, "D1"), /indéterminé/);
});

test("fill, decide, change a reading", async () => {
  await remplir();
  // Article 3 puts a first-class sous-directeur of a body of category A in AD3.
  assert.equal(await dit(page, "[id='carriere[0]-classe']"), "AD3");
  assert.match(await dit(page, "#synthese .situation"), /agent de direction[\s\S]*AD3/);
  // AD2: three years of A13 are reached, nine less four of A12 are not; unless article 12 does not bind him.
  await page.click("#classe-AD2");
  assert.match(await verdict(page, "AD2"), /non inscriptible/);
  assert.match(await dit(page, "#detail"), /5 ans[\s\S]*4 ans[\s\S]*1 an/);
  assert.match(await dit(page, "#lectures"), /AD2 : le verdict .* change si l'on lit autrement L12\./);
  assert.match(await dit(page, "#lecture-L12-dit"), /AD2 : non inscriptible[\s\S]* inscriptible/);
  await page.check("#lecture-L12");
  assert.match(await verdict(page, "AD2"), /^✓ inscriptible$/);
  // D1 is in no row of AD3.
  assert.match(await verdict(page, "D1"), /irrecevable/);
});

test("the lists offer what articles 1 and 3 allow", async () => {
  await remplir();
  const options = (id) => page.locator(`[id='${id}'] option`).evaluateAll((o) => o.map((e) => e.value));
  await page.selectOption("[id='carriere[0].organisme.regime']", "mines");
  assert.deepEqual(await options("carriere[0].organisme.type"), ["canssm", "ur", "ssm", "centre_informatique_regional", "carmi", "service_territorial"]);
  await page.selectOption("[id='carriere[0].organisme.type']", "ur");
  assert.deepEqual(await options("carriere[0].organisme.categorie"), ["exceptionnelle", "1", "2", "3"]);
  const listees = page.locator("[id='carriere[0].fonction'] optgroup").first().locator("option");
  assert.ok(!(await listees.evaluateAll((o) => o.map((e) => e.value))).includes("directeur_informatique"));
});

test("missing facts: the next question leads to its field, and answering it changes the answer", async () => {
  await page.click("#classe-AD3");
  const premiere = page.locator(".manquants li button").first();
  assert.match(await premiere.innerText(), /^Prochaine question/);
  const fait = (await premiere.getAttribute("id")).replace("manque-", "");
  await premiere.click();
  assert.equal(await page.evaluate(() => document.activeElement.id), fait);
  await page.selectOption(`[id='${fait}']`, "false");
  assert.equal(await page.locator(`[id='manque-${fait}']`).count(), 0);
});

test("an error of the dossier is told at its field", async () => {
  await remplir();
  await page.fill("[id='carriere[0].fin']", "1995-12-31");
  const champ = page.locator("[id='carriere[0].fin']");
  assert.equal(await champ.getAttribute("aria-invalid"), "true");
  assert.match(await dit(page, "[id='carriere[0].fin-erreur']"), /fin précède le début/);
  assert.ok(await page.isHidden("#reponse"));
  await champ.fill("");
  assert.equal(await champ.getAttribute("aria-invalid"), null);
  assert.ok(await page.isVisible("#reponse"));
});

test("save, reload, open: the same dossier, the same answer, the same receipt", async () => {
  await remplir();
  const recu = await dit(page, "#recu-texte");
  const [telechargement] = await Promise.all([page.waitForEvent("download"), page.click("#enregistrer")]);
  assert.equal(telechargement.suggestedFilename(), "essai-1.json");
  const chemin = join(tmpdir(), `simulateur-${process.pid}.json`);
  await telechargement.saveAs(chemin);
  assert.deepEqual(JSON.parse(await readFile(chemin, "utf8")), {
    id: "essai-1", naissance: "1966-05-12", inscrit_1999: false, formation: { ancien_eleve: true, semaines_perfectionnement: 6 }, inscriptions: [],
    carriere: [{
      debut: "1996-01-01", organisme: { regime: "general", type: "organisme", categorie: "a" }, fonction: "sous_directeur",
      nomination_reguliere: true, agrement: "1996-01-01", niveau: 1,
    }],
  });
  await page.reload();
  await page.waitForSelector("body[data-pret]");
  assert.equal(await page.inputValue("#id"), "sans-nom", "nothing is kept");
  await page.setInputFiles("#fichier", chemin);
  await page.waitForFunction(() => document.getElementById("id").value === "essai-1");
  assert.equal(await dit(page, "#recu-texte"), recu);
  await page.fill("#recu-donne", recu);
  assert.match(await dit(page, "#recu-issue"), /^✓/);
  await page.fill("#recu-donne", recu.replace(/.$/, (c) => (c === "0" ? "1" : "0")));
  assert.match(await dit(page, "#recu-issue"), /^✕/);
  await writeFile(chemin, "not a dossier");
  await page.setInputFiles("#fichier", chemin);
  await page.waitForSelector("#fichier-erreur", { state: "visible" });
  assert.equal(await page.inputValue("#id"), "essai-1", "a bad file changes nothing");
});

test("the eight decisions are saved as lines that say what was asked", async () => {
  await remplir();
  const [telechargement] = await Promise.all([page.waitForEvent("download"), page.click("#enregistrer-decisions")]);
  const lignes = (await readFile(await telechargement.path(), "utf8")).trim().split("\n").map((l) => JSON.parse(l));
  assert.deepEqual(lignes.map((l) => l.decision.classe), ["D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2"]);
  assert.ok(lignes.every((l) => l.demande.classe === l.decision.classe && l.dossier.id === "essai-1"));
});

test("the claim period: day of publication, reading L24", async () => {
  await page.click("#etape-demande");
  await page.fill("#publication", "1999-12-22");
  // Fifteenth day after 22 December 1999: Thursday 6 January 2000; one day more in clear days.
  assert.match(await dit(page, "#lecture-L24-dit"), /6 janvier 2000[\s\S]*7 janvier 2000/);
});

test("prints on A4 to PDF, without the form", async () => {
  await remplir();
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.isHidden("#formulaire"));
  assert.ok(await page.isVisible("#synthese"));
  assert.match(await dit(page, "#reponse"), /Date de naissance : 12 mai 1966[\s\S]*essai-1/);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const texte = pdf.toString("latin1");
  const pages = (texte.match(/\/Type \/Page\b/g) ?? []).length;
  const [largeur, hauteur] = texte.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/).slice(1).map(Number);
  console.log(`PDF: ${pages} pages of ${largeur} × ${hauteur} points, ${pdf.length} bytes`);
  assert.ok(Math.abs(largeur - 595) < 2 && Math.abs(hauteur - 842) < 2, "A4");
  assert.ok(pages >= 1 && pages <= 4);
});

test("on paper the limits of the answer come first and the readings last: no sheet is left to a line", async () => {
  const feuilles = async () => ((await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type \/Page\b/g) ?? []).length;
  const haut = (id) => page.evaluate((nom) => document.getElementById(nom).getBoundingClientRect().top, id);
  for (const exemple of ["sous-directeur-vers-ad2", "titre-inconnu", "agent-comptable-ssm-absorbee"]) {
    await page.selectOption("#exemple", exemple);
    await page.emulateMedia({ media: "print" });
    assert.match(await dit(page, "header"), /sous le texte qui la régit/);
    assert.ok(await page.isHidden("footer"));
    assert.ok(await haut("recu") < await haut("lectures"), "the receipt is no last sheet");
    const toutes = await feuilles();
    assert.ok(toutes <= 4, `${exemple}: ${toutes} sheets`);
    await page.emulateMedia({ media: "screen" });
    assert.ok(await haut("recu") > await haut("lectures"));
  }
});

test("English by a switch, the facts kept", async () => {
  await remplir();
  await page.click("#langue");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.match(await dit(page, "#synthese"), /senior manager/);
  assert.equal(await page.inputValue("[id='carriere[0].debut']"), "1996-01-01");
  assert.doesNotMatch(await dit(page, "#reponse"), /\b(requis|constaté|inscriptible|remplie)\b/);
});

test("keyboard alone: a date typed digit by digit, a class chosen, a reading switched", async () => {
  await page.focus("#naissance");
  await page.keyboard.type("05051966"); // the same whether the browser puts the day or the month first
  assert.equal(await page.inputValue("#naissance"), "1966-05-05");
  await page.focus("#classe-D1");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.getAttribute("#classe-D2", "aria-pressed"), "true");
  assert.equal(await page.evaluate(() => document.activeElement.id), "classe-D2", "the focus stays where it was");
  await page.focus("#lecture-L5");
  await page.keyboard.press("Space");
  assert.ok(await page.isChecked("#lecture-L5"));
  assert.equal(await page.evaluate(() => document.activeElement.id), "lecture-L5");
});

test("an example opens with its year and class", async () => {
  const { dossier, demande } = exemple("cadre-ancien-eleve");
  await page.selectOption("#exemple", dossier.id);
  assert.equal(await page.inputValue("#annee"), String(demande.annee));
  // Six years and a half as a manager of level 7: the six years less four of AD3 are reached.
  assert.match(await verdict(page, "AD3"), /^✓ inscriptible$/);
});

test("a provision beside its id: what it says, where it stands, and once where its text was published", async () => {
  await page.selectOption("#exemple", "agent-comptable-sans-stage");
  const ligne = await dit(page, ".constats tbody tr:nth-child(2)");
  assert.match(ligne, /A18\.al3 Venu de la deuxième section en AD3 ou AD2, on ne monte qu'après six semaines de perfectionnement\.\s+art\. 18, 3e al\./);
  assert.equal(await dit(page, ".source"),
    "Source des dispositions : arrêté du 25 septembre 1998, NOR : MESS9823151A, Journal officiel du 15 octobre 1998, page 15578");
});

test("title unknown: no section is said to be met", async () => {
  await page.selectOption("#exemple", "titre-inconnu");
  for (const section of ["Première section", "Deuxième section"]) {
    const ligne = page.locator(".constats tbody tr", { hasText: section }).first();
    assert.equal((await ligne.locator(".marque").innerText()).trim(), "? inconnue", section);
  }
});
