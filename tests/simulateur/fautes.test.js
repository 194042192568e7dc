// What is typed and is no fact: every date and number field says so, and no verdict is given that would rest on it.

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

const champ = (chemin) => page.locator(`[id='${chemin}']`);
const erreurDe = (chemin) => page.locator(`[id='${chemin}-erreur']`);

/** Cadre of level 7 since 1990, born in 1950: AD3 is open to him in 2000. */
async function cadre() {
  await page.fill("#naissance", "1950-01-01");
  await page.selectOption("#inscrit_1999", "false");
  await page.click("#suivante");
  await page.selectOption("[id='formation.ancien_eleve']", "false");
  await page.click("#suivante");
  await page.click("#carriere-ajouter");
  await champ("carriere[0].debut").fill("1990-01-01");
  await page.selectOption("[id='carriere[0].organisme.categorie']", "b");
  await champ("carriere[0].niveau").fill("7");
  assert.match(await verdict(page, "AD3"), /^✓ inscriptible$/);
}

/** Types a day, in the order in which this browser asks for its parts. */
async function taper(chemin, { jour, mois, annee }) {
  const essai = await page.evaluateHandle(() => document.body.appendChild(Object.assign(document.createElement("input"), { type: "date" })));
  await essai.focus();
  await page.keyboard.type("12252000"); // a date only where the month comes first
  const moisDabord = await essai.evaluate((e) => {
    const { value } = e;
    e.remove();
    return value === "2000-12-25";
  });
  await champ(chemin).focus();
  await page.keyboard.type(moisDabord ? `${mois}${jour}${annee}` : `${jour}${mois}${annee}`);
}

async function bloque(chemin, message) {
  assert.equal(await champ(chemin).getAttribute("aria-invalid"), "true");
  assert.match(await dit(page, `[id=\'${chemin}-erreur\']`), message);
  assert.ok((await champ(chemin).getAttribute("aria-describedby")).split(" ").includes(`${chemin}-erreur`));
  assert.ok(await page.isHidden("#reponse"));
  assert.ok(await page.isVisible("#refus"));
  assert.match(await verdict(page, "AD3"), /en attente/, "no earlier verdict stays in the page");
  for (const id of ["#enregistrer", "#enregistrer-decisions"]) assert.ok(await page.isDisabled(id));
}

async function libre(chemin) {
  assert.equal(await champ(chemin).getAttribute("aria-invalid"), null);
  assert.ok(await erreurDe(chemin).isHidden());
  assert.ok(await page.isVisible("#reponse"));
  assert.ok(await page.isEnabled("#enregistrer"));
}

test("31 June is no end of a period: said at the field, no verdict; 30 June is", async () => {
  await cadre();
  await taper("carriere[0].fin", { jour: "31", mois: "06", annee: "1992" });
  assert.ok(await page.isHidden("#reponse"), "withheld while it is typed");
  assert.ok(await erreurDe("carriere[0].fin").isHidden(), "but nothing is wrong before the field is left");
  assert.ok(await page.isHidden("#refus"), "no list of faults either");
  assert.ok(await page.isVisible("#en-cours"), "the answer waits, and says so");
  await page.focus("#carriere-ajouter");
  await bloque("carriere[0].fin", /n'existe pas/);
  await champ("carriere[0].fin").fill("1992-06-30");
  await libre("carriere[0].fin");
  assert.doesNotMatch(await verdict(page, "AD3"), /✓/, "two years and a half are no six");
});

test("a month taken out of a date: at once, and the way to the field", async () => {
  await cadre();
  await page.click("#etape-personne");
  await page.focus("#naissance");
  await page.keyboard.press("Backspace");
  await bloque("naissance", /incomplète/);
  await page.click("#etape-demande");
  await page.click("#refus-aller");
  assert.equal(await page.evaluate(() => document.activeElement.id), "naissance");
  assert.ok(await champ("naissance").evaluate((e) => e.validity.badInput), "what was typed is still there");
  await bloque("naissance", /incomplète/);
  await champ("naissance").fill("");
  await libre("naissance");
});

const NOMBRES = [
  ["carriere[0].niveau", "carriere", ["1e1", "e", "-", "2.5"]],
  ["formation.semaines_perfectionnement", "formation", ["1e1", "6.5", "--"]],
  ["inscriptions[0].annee", "situations", ["2e3", "199.9"]],
  ["demande.depot.exemplaires", "demande", ["1e0", "2.0"]],
];
for (const [chemin, etape, saisies] of NOMBRES) {
  test(`${chemin}: whole numbers in digits only`, async () => {
    await cadre();
    await page.click("#etape-situations");
    await page.click("#inscriptions-ajouter");
    await page.click("#etape-demande");
    await page.check("[id='demande.depot-present']");
    await page.click(`#etape-${etape}`);
    for (const saisie of saisies) {
      await champ(chemin).fill("");
      await champ(chemin).pressSequentially(saisie);
      await bloque(chemin, /Nombre entier attendu/);
    }
    await champ(chemin).fill(chemin.endsWith("annee") ? "1999" : "7");
    assert.equal(await champ(chemin).getAttribute("aria-invalid"), null);
  });
}

test("the year of the list: no number, none, or out of bounds; told beside it", async () => {
  for (const [saisie, message] of [["2e3", /entier/], ["", /obligatoire/], ["1999", /2000 à 2199/], ["2000.5", /entier/]]) {
    await page.fill("#annee", "");
    await page.locator("#annee").pressSequentially(saisie);
    assert.equal(await page.getAttribute("#annee", "aria-invalid"), "true", saisie);
    assert.match(await dit(page, "#annee-erreur"), message);
    assert.ok(await page.isHidden("#reponse"));
  }
  await page.click("#refus-aller");
  assert.equal(await page.evaluate(() => document.activeElement.id), "annee");
  await page.fill("#annee", "2001");
  assert.ok(await page.isVisible("#reponse"));
});

const DATES = [
  ["depart_regime", "personne"], ["formation.scolarite.debut", "formation"], ["formation.scolarite.fin", "formation"],
  ["carriere[0].debut", "carriere"], ["carriere[0].agrement", "carriere"], ["carriere[0].reclassements[0].date", "carriere"],
  ["inscriptions[0].publication", "situations"], ["position.debut", "situations"], ["position.fin", "situations"],
  ["fonction_publique.categorie_a[0].debut", "situations"], ["fonction_publique.categorie_a[0].fin", "situations"],
  ["fonction_publique.fonctions_securite_sociale[0].debut", "situations"], ["demande.depot.cachet_poste", "demande"],
];
test("every date field: a day that no calendar has is said there", async () => {
  await cadre();
  await page.click("[id='carriere[0]-plus']");
  await page.selectOption("[id='carriere[0].agrement']", "donne");
  await page.click("[id='carriere[0].reclassements-ajouter']");
  await page.click("#etape-situations");
  await page.click("#inscriptions-ajouter");
  await page.check("#fonction_publique-present");
  await page.click("[id='fonction_publique.categorie_a-ajouter']");
  await page.click("[id='fonction_publique.fonctions_securite_sociale-ajouter']");
  await page.click("#etape-demande");
  await page.check("[id='demande.depot-present']");
  for (const [chemin, etape] of DATES) {
    await page.click(`#etape-${etape}`);
    await champ(chemin).fill("");
    await taper(chemin, { jour: "31", mois: "09", annee: "1998" });
    await page.focus("#titre-etape");
    await bloque(chemin, /n'existe pas/);
    await champ(chemin).fill("1998-09-30");
  }
  const dates = await page.evaluate(() => document.querySelectorAll("input[type=date]").length);
  assert.ok(dates > 0);
});

test("the day of publication bears on the claim period only", async () => {
  await cadre();
  await page.click("#etape-demande");
  await taper("publication", { jour: "31", mois: "11", annee: "1999" });
  await page.focus("#titre-etape");
  assert.equal(await champ("publication").getAttribute("aria-invalid"), "true");
  assert.match(await dit(page, `[id=\'${"publication"}-erreur\']`), /n'existe pas/);
  assert.ok(await page.isVisible("#reponse"), "the verdicts do not rest on it");
  assert.doesNotMatch(await dit(page, "#lecture-L24-dit"), /janvier/);
  await champ("publication").fill("2199-12-31");
  assert.match(await dit(page, `[id=\'${"publication"}-erreur\']`), /hors des bornes/);
  await champ("publication").fill("1999-12-22");
  assert.match(await dit(page, "#lecture-L24-dit"), /6 janvier 2000/);
});

test("periods taken away leave the faults of the others where they are; a new dossier has none", async () => {
  await cadre();
  await page.click("#carriere-ajouter");
  await champ("carriere[1].debut").fill("1995-01-01");
  await taper("carriere[1].fin", { jour: "31", mois: "04", annee: "1997" });
  await page.click("[id='carriere[0]-retirer']");
  assert.equal(await champ("carriere[0].debut").inputValue(), "1995-01-01");
  await bloque("carriere[0].fin", /n'existe pas/);
  // One behind it goes: the fault stays where it is.
  await page.click("#carriere-ajouter");
  await champ("carriere[1].debut").fill("1999-01-01");
  await page.click("[id='carriere[1]-retirer']");
  await bloque("carriere[0].fin", /n'existe pas/);
  await page.click("#nouveau");
  assert.ok(await page.isVisible("#reponse"));
});

test("a required date emptied is required, in a list too; a block emptied is gone", async () => {
  await cadre();
  await champ("carriere[0].debut").fill("");
  await bloque("carriere[0].debut", /obligatoire/);
  await champ("carriere[0].debut").fill("1990-01-01");
  await page.selectOption("[id='carriere[0].agrement']", "donne");
  await champ("carriere[0].agrement").fill("");
  await bloque("carriere[0].agrement", /obligatoire/);
  await page.selectOption("[id='carriere[0].agrement-genre']", "");
  await page.click("#etape-situations");
  await page.check("#fonction_publique-present");
  await page.click("[id='fonction_publique.categorie_a-ajouter']");
  await bloque("fonction_publique.categorie_a[0].debut", /obligatoire/);
  await champ("fonction_publique.categorie_a[0].debut").fill("1990-01-01");
  await champ("fonction_publique.categorie_a[0].debut").fill("");
  await bloque("fonction_publique.categorie_a[0].debut", /obligatoire/);
  await page.uncheck("#fonction_publique-present");
  await page.selectOption("[id='position.type']", { index: 1 });
  await page.selectOption("[id='position.type']", "");
  assert.ok(await page.isVisible("#reponse"));
});
