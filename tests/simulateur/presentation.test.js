// What is read: French typography in every text shown, nothing cut on a desktop or a phone, light and dark, the warnings in words.

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { exemple, lancer, ouvrir } from "./navigateur.js";

const ETAPES = ["personne", "formation", "carriere", "situations", "demande", "questions"];
const BUREAU = { width: 1280, height: 900 };
const TELEPHONE = { width: 360, height: 740 };

let navigateur, page, contexte;
let journal = [];
before(async () => { navigateur = await lancer(); });
after(() => navigateur.close());
afterEach(async () => {
  await contexte?.close();
  assert.deepEqual(journal, [], "nothing in the console, nothing asked of the network");
});
const ouvre = async (options) => { ({ page, journal, contexte } = await ouvrir(navigateur, options)); };

/** Every step in turn with all that it can show: folds open, blocks present, an element in each list. */
async function parcourir(faire) {
  for (const etape of ETAPES) {
    await page.click(`#etape-${etape}`);
    for (const id of ["fonction_publique-present", "demande.depot-present"]) {
      const bloc = page.locator(`[id='${id}']`);
      if (await bloc.count()) await bloc.check();
    }
    await page.evaluate(() => document.querySelectorAll("#formulaire details").forEach((d) => { d.open = true; }));
    for (const ajout of await page.locator("#formulaire button[id$='-ajouter']").evaluateAll((b) => b.map((e) => e.id))) {
      await page.click(`[id='${ajout}']`);
    }
    await page.evaluate(() => document.querySelectorAll("#formulaire details").forEach((d) => { d.open = true; }));
    await faire(etape);
  }
}

/** All texts of the page, seen or said, a block each; codes, paths and signs, which are no sentences, are left out. */
function textes() {
  return page.evaluate(() => {
    const BLOCS = "p, li, dt, dd, th, td, label, button, option, legend, caption, h1, h2, h3, h4, summary, text, title, desc, div, span, strong";
    const dits = [document.title];
    for (const e of document.body.querySelectorAll(BLOCS)) {
      if (e.querySelector(BLOCS.replace(/, span.*/, ""))) continue;
      const copie = e.cloneNode(true);
      copie.querySelectorAll("code, script, style, [aria-hidden]").forEach((c) => c.remove());
      dits.push(copie.textContent);
    }
    for (const e of document.querySelectorAll("[aria-label], [title], [placeholder], optgroup")) {
      dits.push(...["aria-label", "title", "placeholder", "label"].map((a) => e.getAttribute(a)).filter(Boolean));
    }
    return [...new Set(dits.map((d) => d.trim()).filter(Boolean))];
  });
}

const FRANCAIS = {
  "an ordinary space before : ; ? ! or »": / [:;?!»]/,
  "no space before ; ? !": /[\p{L}\d)»][;?!](?=\s|$)/u,
  "no space before :": /[\p{L}\d)»]:(?=\s|$)/u,
  "an ordinary space after «": /«[^\u00a0]/,
  "a straight apostrophe": /[\p{L}\d]'[\p{L}\d]/u,
  "an ordinary space before a unit": /\d (ans?|mois|jours?|semaines?|octets)\b/,
  "a day that no one writes so": /\b1[ \u00a0](janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/,
};
const PARTOUT = {
  "a date in digits": /\d{4}-\d\d-\d\d|\b\d{1,2}\/\d{1,2}\/\d{4}/,
  "a duration in code": /(^|\s)\d+[amj](\s|$|[.,;)])/,
  "a name of the format": /\p{L}_\p{L}|\b(null|undefined|NaN|true|false)\b/u,
};

function fautes(dits, regles) {
  return dits.flatMap((d) => Object.entries(regles).filter(([, regle]) => regle.test(d)).map(([nom]) => `${nom}: ${d}`));
}

test("the rules of typography see what they are for", () => {
  const faux = ["Âge : 43\u00a0ans", "oui ;", "quoi ?", "« a »", "oui;", "Âge: 3", "«\u00a0a »", "l'âge", "43 ans", "1\u00a0janvier 2000"];
  for (const dit of faux) assert.notDeepEqual(fautes([dit], FRANCAIS), [], dit);
  for (const dit of ["2000-01-01", "01/06/1999", "2a 8m 0j", "formation.ancien_eleve", "undefined"]) assert.notDeepEqual(fautes([dit], PARTOUT), [], dit);
  const juste = ["Âge\u00a0: 43\u00a0ans\u00a0; l’âge\u00a0?", "«\u00a0oui\u00a0»", "1er\u00a0janvier 2000", "D’IF2 vers IF1, 4\u00a0mois"];
  assert.deepEqual(fautes(juste, { ...FRANCAIS, ...PARTOUT }), []);
});

const MONTRES = ["", "titre-inconnu", "informaticien-if2", "canssm-attache-principal", "fonctionnaire-fonctions-courtes", "agent-comptable-ssm-absorbee",
  "demande-postee-le-1er-mai", "ssm-emploi-a-deux-classes", "centre-national-vers-if1", "liste-2016-texte-remplace"];
for (const langue of ["fr", "en"]) {
  test(`${langue}: the typography of every text shown, of every class of ten dossiers`, async () => {
    await ouvre();
    if (langue === "en") await page.click("#langue");
    const regles = langue === "fr" ? { ...FRANCAIS, ...PARTOUT } : PARTOUT;
    let nombre = 0;
    for (const id of MONTRES) {
      if (id) await page.selectOption("#exemple", id);
      for (const classe of ["D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2"]) {
        await page.click(`#classe-${classe}`);
        const dits = await textes();
        nombre += dits.length;
        assert.deepEqual(fautes(dits, regles), [], `${id} ${classe}`);
      }
    }
    // The form with all it can show, its errors, the file refused, the receipt refused.
    await page.fill("#recu-donne", "LA");
    await page.setInputFiles("#fichier", { name: "f.json", mimeType: "application/json", buffer: Buffer.from("[]") });
    await page.waitForSelector("#fichier-erreur", { state: "visible" });
    assert.deepEqual(fautes(await textes(), regles), []);
    await parcourir(async (etape) => assert.deepEqual(fautes(await textes(), regles), [], etape));
    await page.fill("#annee", "1999");
    assert.deepEqual(fautes(await textes(), regles), []);
    assert.ok(nombre > 5000, `only ${nombre} texts were looked at`);
  });
}

for (const [ecran, viewport] of Object.entries({ desktop: BUREAU, phone: TELEPHONE })) {
  test(`${ecran}: whatever is chosen in a list is read whole, and nothing leaves the screen`, async () => {
    await ouvre({ viewport });
    await page.selectOption("#exemple", "sous-directeur-vers-ad2");
    let listes = 0;
    await parcourir(async (etape) => {
      const coupes = await page.evaluate(() => {
        const trace = document.createElement("canvas").getContext("2d");
        const coupes = [];
        let nombre = 0;
        for (const { id } of document.querySelectorAll("select")) {
          for (const valeur of [...document.getElementById(id).options].map((o) => o.value)) {
            const liste = document.getElementById(id);
            if (!liste || liste.id === "exemple") break;
            liste.value = valeur;
            liste.dispatchEvent(new Event("toggle", { bubbles: false })); // measured again as when a fold opens
            const dit = liste.selectedOptions[0]?.textContent ?? "";
            const style = getComputedStyle(liste);
            trace.font = style.font;
            const place = liste.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - 20;
            const entier = liste.nextElementSibling;
            if (trace.measureText(dit).width > place && (entier.hidden || entier.textContent !== dit)) coupes.push(`${id}: ${dit}`);
            nombre += 1;
          }
        }
        return { coupes, nombre };
      });
      listes += coupes.nombre;
      assert.deepEqual(coupes.coupes, [], etape);
      const dehors = await page.evaluate(() => [...document.body.querySelectorAll("*")].filter((e) => {
        const { right, left, width } = e.getBoundingClientRect();
        return width > 1 && !e.closest(".cache, .evitement") && (right > innerWidth + 1 || left < -1);
      }).map((e) => `${e.tagName} ${e.id} ${e.textContent.slice(0, 60)}`));
      assert.deepEqual(dehors, [], etape);
    });
    assert.ok(listes > 50);
    for (const { dossier } of [exemple("titre-inconnu"), exemple("ssm-emploi-a-deux-classes"), exemple("canssm-attache-principal")]) {
      await page.selectOption("#exemple", dossier.id);
      const hors = await page.evaluate(() => [...document.querySelectorAll("svg text")].filter((texte) => {
        const [dedans, autour] = [texte.getBoundingClientRect(), texte.closest("svg").getBoundingClientRect()];
        return dedans.right > autour.right + 1 || dedans.left < autour.left - 1;
      }).map((texte) => texte.textContent));
      assert.deepEqual(hors, [], "a sentence of a picture is cut");
    }
  });
}

test("dark where the person's system is dark, but on paper", async () => {
  await ouvre({ colorScheme: "dark" });
  const clarte = () => page.evaluate(() => {
    const [r, v, b] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).map(Number);
    return (r + v + b) / 3;
  });
  assert.ok(await clarte() < 60);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.ok(await clarte() > 200);
});

test("a text that is not the one in force is said on every line: eight classes, detail, receipt, on paper too", async () => {
  await ouvre();
  await page.selectOption("#exemple", "liste-2016-texte-remplace");
  await page.emulateMedia({ media: "print" });
  const lignes = await page.locator("#synthese tbody tr").allInnerTexts();
  assert.equal(lignes.length, 8);
  for (const ligne of lignes) assert.match(ligne, /⚠ .*texte de 1998/);
  assert.match(await page.innerText("#detail"), /⚠ .*texte de 1998[\s\S]*à partir de 2015/);
  assert.match(await page.innerText("#recu"), /⚠ .*texte de 1998/);
  await page.emulateMedia({ media: "screen" });
  // A later list is announced with the same words: eight years as cadre de niveau 7 on 1 January 2020 (A12.al3.2@2013), two with the
  // title (A12.al5), whose later end is that of whoever has none.
  const cadre = { debut: "2012-01-01", organisme: { regime: "general", type: "organisme", categorie: "b" }, fonction: "cadre", niveau: 7 };
  for (const [id, formation, attendu] of [
    ["tard", { ancien_eleve: false }, /2020\s+⚠ .*texte de 1998/], ["titre", {}, /au plus tard 2020/]]) {
    const texte = JSON.stringify({ dossier: { id, naissance: "1970-01-01", formation, carriere: [cadre] }, demande: { annee: 2014, classe: "AD3" } });
    await page.setInputFiles("#fichier", { name: "tard.json", mimeType: "application/json", buffer: Buffer.from(texte) });
    await page.waitForFunction((nom) => document.getElementById("id")?.value === nom, id);
    assert.match(await page.innerText("#synthese tr:has(#classe-AD3)"), attendu);
  }
});

test("the first list: a missing fact is not guessed, both bounds and what they depend on", async () => {
  await ouvre();
  assert.doesNotMatch(await page.innerText("#reponse"), /pas avant/);
  assert.match(await page.innerText("#synthese tr:has(#classe-D1)"), /au plus tôt 2000 \(sur appréciation\)\s+selon\u00a0: titre d’ancien élève/);
  assert.match(await page.innerText("#synthese"), /Aucune carrière n’est saisie/);
  // Born on 30 June 1965, manager since 1 March 1996. With the title: two years of six, the list asked. Without: 43 years old, in 2009.
  await page.selectOption("#exemple", "titre-inconnu");
  assert.match(await page.innerText("#synthese tr:has(#classe-AD3)"), /au plus tôt 2001\u00a0; au plus tard 2009\s+selon\u00a0: titre d’ancien élève/);
  assert.match(await page.innerText("#detail"), /si les faits manquants sont favorables\u00a0: AD3 sur la liste de 2001\u00a0⚠\s+sinon\u00a0: AD3 sur la liste de 2009\u00a0⚠/);
  await page.click("#etape-formation");
  await page.selectOption("[id='formation.ancien_eleve']", "true");
  assert.match(await page.innerText("#synthese tr:has(#classe-AD3)"), /\s2001(\s|$)/);
  assert.doesNotMatch(await page.innerText("#synthese tr:has(#classe-AD3)"), /au plus/);
});

test("what settles a finding is named: article 26 where less is enough, A12.al4 where four years come off", async () => {
  await ouvre();
  // On a list of 1999: 41 years old for 43 and 3 years 9 months for 6 are enough on the list of 2001.
  await page.selectOption("#exemple", "ava-inscrit-en-1999");
  const dit = await page.innerText("#detail");
  assert.match(dit, /requis 43\u00a0ans, constaté 41\u00a0ans \(A9\.al1, A26\.al1\)/);
  assert.match(dit, /requis 6\u00a0ans, constaté 3\u00a0ans 9\u00a0mois \(A12\.al3\.2, A26\.al1\)/);
  assert.match(dit, /\(A9\.al1, A26\.al1\)\.\s+A9\.al1\s\p{Lu}[^\n]+\nart\.\s9, [^\n]+\s+A26\.al1\s\p{Lu}/u);
  // A former student: the nine years of AD2 less four; 4 years 4 months are found.
  await page.selectOption("#exemple", "cadre-urcam-trop-tot");
  assert.match(await page.innerText("#synthese tr:has(#classe-AD2)"), /requis 5\u00a0ans, constaté 4\u00a0ans 4\u00a0mois, il manque 8\u00a0mois \(A12\.al3\.1, A12\.al4\)/);
  // Second section, nothing to spare: neither.
  await page.selectOption("#exemple", "cadre-juste-au-seuil");
  assert.doesNotMatch(await page.innerText("#detail"), /A26|A12\.al4/);
});

test("a request filed late: the first list holds only if it is filed as it must be", async () => {
  await ouvre();
  await page.selectOption("#exemple", "demande-postee-le-1er-mai");
  assert.match(await page.innerText("#synthese tr:has(#classe-AD3)"), /irrecevable[\s\S]*2000\s+si la demande est déposée dans les règles/);
});

test("no list in sight, yet a way from class to class: both are said", async () => {
  await ouvre();
  await page.selectOption("#exemple", "sous-directeur-vers-ad2");
  await page.click("#classe-D1");
  assert.match(await page.innerText("#synthese tr:has(#classe-D1)"), /aucune jusqu’en 2040\s+en passant par D3 \(2000\)\u00a0: 2006/);
  assert.match(await page.innerText("#detail"), /Chemin le plus court\s+D3 sur la liste de 2000 → D1 sur la liste de 2006/);
});

/** Opens one dossier, asked on the list of 2000. */
async function montrer(dossier, classe) {
  const texte = JSON.stringify({ dossier, demande: { annee: 2000, classe } });
  await page.setInputFiles("#fichier", { name: "un.json", mimeType: "application/json", buffer: Buffer.from(texte) });
  await page.waitForFunction((nom) => document.getElementById("id")?.value === nom, dossier.id);
}

test("the career to scale, from its first day; the class of the person is marked among the eight", async () => {
  await ouvre();
  const organisme = { regime: "general", type: "organisme", categorie: "c" };
  // Thirty years before 1 January 2000, ten of them in a first post: a third of the way to the reference date.
  await montrer({ id: "cadre", carriere: [{ debut: "1970-01-01", fin: "1979-12-31", organisme, fonction: "cadre", niveau: 6 },
    { debut: "1980-01-01", organisme, fonction: "cadre", niveau: 7 }] }, "AD3");
  const lire = (choix, attribut) => page.locator(`#reponse .frise ${choix}`).evaluateAll((es, a) => es.map((e) => Number(e.getAttribute(a))), attribut);
  const [[premier, second], [reference]] = [await lire(".periode rect", "x"), await lire("line.reference", "x1")];
  assert.ok(Math.abs((second - premier) / (reference - premier) - 1 / 3) < 0.001, `${premier} ${second} ${reference}`);
  const marques = () => page.locator("#reponse .ordre .boite:has(.rattache) .nom").allTextContents();
  assert.deepEqual(await marques(), [], "a cadre is in no class");
  // A sous-directeur of level 3 in a body of category c belongs to AD2 (A3.al1.5.a.5).
  await montrer({ id: "direction", carriere: [{ debut: "1995-01-01", organisme, fonction: "sous_directeur", niveau: 3, nomination_reguliere: true, agrement: "1995-03-15" }] }, "AD1");
  assert.match((await marques()).join(), /^\S+\sAD2$/);
});

test("a date is read in words under its field, whatever the browser's way of writing it", async () => {
  await ouvre();
  await page.fill("#naissance", "1965-03-01");
  assert.match(await page.innerText(".champ:has(#naissance)"), /1er\u00a0mars 1965/);
  await page.fill("#naissance", "");
  assert.doesNotMatch(await page.innerText(".champ:has(#naissance)"), /1965/);
});

test("niveau, qualité and agrément are explained at their fields", async () => {
  await ouvre();
  await page.click("#etape-carriere");
  await page.click("#carriere-ajouter");
  await page.click("[id='carriere[0]-plus']");
  for (const champ of ["niveau", "qualite", "agrement"]) {
    const aide = await page.locator(`[id='carriere[0].${champ}-aide']`);
    assert.ok(await aide.isVisible());
    const dits = await page.getAttribute(`[id='carriere[0].${champ}']`, "aria-describedby");
    assert.ok(dits.includes(`carriere[0].${champ}-aide`));
  }
});
