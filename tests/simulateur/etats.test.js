// The fields that some lists only look at: shown where the list asked for does, or where the dossier holds the fact; carried by what is saved.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
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

const service = [{ debut: "1980-01-01", fin: "1990-12-31" }];
/** All that gives the fields a place: a period, a position, services in the State, a filing. */
const DOSSIER = {
  id: "plein", carriere: [{ debut: "1990-01-01", organisme: { regime: "general", type: "organisme", categorie: "b" }, fonction: "cadre", niveau: 7 }],
  position: { type: "detachement", debut: "1996-01-01", fin: "1997-01-01" },
  fonction_publique: { categorie_a: service, fonctions_securite_sociale: service, proposition_ministre: true },
};
const DEPOT = { cachet_poste: "1999-04-30", exemplaires: 2, recommande: true, classes_indiquees: true, pieces_jointes: true };

/** By field: its step, its control, the first and the last list that look at it, as the text has them. */
const CHAMPS = {
  "recevable_2010": ["personne", "recevable_2010", 2011, 2012],
  "formation.eleve_concours_interne": ["formation", "formation.eleve_concours_interne", 2003, 2009],
  "formation.attestation_msa": ["formation", "formation.attestation_msa", 2003, 2016],
  "formation.attestation_cesdir": ["formation", "formation.attestation_cesdir", 2013, 2016],
  "carriere[].niveau_equivalent": ["carriere", "carriere[0].niveau_equivalent", 2011, 2016],
  "carriere[].maintien": ["carriere", "carriere[0].maintien", 2012, 2016],
  "position.champ_social": ["situations", "position.champ_social", 2008, 2016],
  "fonction_publique.statut": ["situations", "fonction_publique.statut", 2000, 2016],
  "fonction_publique.fonctions_protection_sociale": ["situations", "fonction_publique.fonctions_protection_sociale-ajouter", 2008, 2016],
  "demande.depot.voie": ["demande", "demande.depot.voie", 2013, 2016],
  "demande.depot.date_validation": ["demande", "demande.depot.date_validation", 2013, 2016],
  "demande.reduction_demandee": ["demande", "demande.reduction_demandee", 2011, 2011],
};

async function donner(dossier, demande) {
  await page.setInputFiles("#fichier", { name: "d.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify({ dossier, demande })) });
  await page.waitForFunction(([id, annee]) => document.getElementById("annee")?.value === annee && (document.getElementById("id")?.value ?? id) === id, [dossier.id, String(demande.annee)]);
}

/** The fields of the table that the form shows on a list, all steps gone through. */
async function montres() {
  const vus = [];
  for (const etape of ["personne", "formation", "carriere", "situations", "demande"]) {
    await page.click(`#etape-${etape}`);
    for (const [champ, [ou, id]] of Object.entries(CHAMPS)) if (ou === etape && await page.locator(`[id='${id}']`).count()) vus.push(champ);
  }
  return vus;
}

test("each is shown on the lists that look at it, and on no other; the form follows the year that is typed", async () => {
  await donner(DOSSIER, { annee: 2000, classe: "AD3", depot: DEPOT });
  for (const annee of [2000, 2002, 2003, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2016]) {
    await page.fill("#annee", String(annee));
    assert.deepEqual(await montres(), Object.entries(CHAMPS).filter(([, [, , premiere, derniere]]) => premiere <= annee && annee <= derniere).map(([champ]) => champ), String(annee));
  }
});

test("a fact that the dossier holds is never hidden: its field stays when another list is asked for", async () => {
  await donner({ ...DOSSIER, recevable_2010: true }, { annee: 2011, classe: "AD3" });
  await page.click("#etape-personne");
  await page.fill("#annee", "2000");
  assert.equal(await page.inputValue("#recevable_2010"), "true");
  await page.selectOption("#recevable_2010", "");
  await page.fill("#annee", "2001");
  assert.equal(await page.locator("#recevable_2010").count(), 0);
});

test("label and help are those of the table of fields, in both languages", async () => {
  await page.fill("#annee", "2003");
  await page.click("#etape-formation");
  const bloc = ".champ:has([id='formation.attestation_msa'])";
  assert.match(await dit(page, bloc), /^Attestation de la MSA\n[\s\S]*La personne a-t-elle l'attestation du cycle de perfectionnement de la MSA \? Le fait compte à partir de la liste de 2003\.$/);
  await page.click("#langue");
  assert.match(await dit(page, bloc), /^Attestation of the MSA\n[\s\S]*\nHas the person the attestation of the training sessions of the MSA\? The fact matters from the list of 2003 on\.$/);
});

/** What a button saves. */
async function enregistrer(bouton) {
  const [telechargement] = await Promise.all([page.waitForEvent("download"), page.click(bouton)]);
  return readFileSync(await telechargement.path(), "utf8");
}

test("what is filled in is decided, saved and opened again", async () => {
  // On the list of 2011 the candidate may ask that eight years be brought to six (A12.al4@2011): said or not said, it is asked for.
  await donner(DOSSIER, { annee: 2011, classe: "AD3" });
  await page.click("#etape-demande");
  assert.ok(await page.isChecked("[id='demande.reduction_demandee']"));
  await page.uncheck("[id='demande.reduction_demandee']");
  await page.click("#etape-personne");
  await page.selectOption("#recevable_2010", "false");
  await page.click("#etape-situations");
  await page.selectOption("[id='fonction_publique.statut']", "hospitaliere");
  await page.check("[id='position.champ_social']");
  await page.click("[id='fonction_publique.fonctions_protection_sociale-ajouter']");
  await page.fill("[id='fonction_publique.fonctions_protection_sociale[0].debut']", "1991-01-01");
  await page.click("#etape-carriere");
  await page.click("[id='carriere[0]-plus']");
  await page.selectOption("[id='carriere[0].niveau_equivalent']", "AD2");
  assert.doesNotMatch(await verdict(page, "AD3"), /attente/);
  const dossier = JSON.parse(await enregistrer("#enregistrer"));
  assert.deepEqual([dossier.recevable_2010, dossier.position.champ_social, dossier.fonction_publique.statut, dossier.carriere[0].niveau_equivalent], [false, true, "hospitaliere", "AD2"]);
  assert.deepEqual(dossier.fonction_publique.fonctions_protection_sociale, [{ debut: "1991-01-01" }]);
  const decisions = (await enregistrer("#enregistrer-decisions")).trim().split("\n").map((ligne) => JSON.parse(ligne));
  assert.deepEqual(decisions.map(({ demande }) => [demande.annee, demande.reduction_demandee]), Array(8).fill([2011, false]));
  await page.click("#nouveau");
  await donner(dossier, decisions[5].demande);
  await page.click("#etape-demande");
  assert.ok(!await page.isChecked("[id='demande.reduction_demandee']"));
  await page.emulateMedia({ media: "print" });
  const faits = await dit(page, "#faits");
  for (const fait of [/Réduction demandée : non/, /Statut : fonctionnaire hospitalier/, /Activité du champ social : oui/, /Demande recevable pour 2010 : non/,
    /Fonctions intéressant la protection sociale, la santé ou l.action sociale — période 1, du : 1er janvier 1991/i]) assert.match(faits, fait);
});

test("a filing on the site, from the list of 2013 on, needs its day of validation only", async () => {
  await donner(DOSSIER, { annee: 2013, classe: "AD3", depot: { classes_indiquees: true, pieces_jointes: true, voie: "dematerialisee", date_validation: "2012-04-02" } });
  await page.click("#etape-demande");
  assert.equal(await page.inputValue("[id='demande.depot.voie']"), "dematerialisee");
  assert.ok(await page.isVisible("#reponse"));
  await page.fill("[id='demande.depot.date_validation']", "");
  assert.match(await dit(page, "#refus"), /Date de validation \(demande\.depot\.date_validation\)/i);
});

test("the class shown of an emploi is that of the table of its nomination, raised by the later ones up to the list", async () => {
  // A3.al1.6.b.4@2007: the lower level of a top-category ava caisse begins in AD3 from 2007 on, in AD2 before (A3.al1.5.b.4@2003).
  const ava = { regime: "ava", type: "caisse", categorie: "exceptionnelle" };
  const nommee = (debut) => ({ debut, organisme: ava, fonction: "sous_directeur", niveau: 2, nomination_reguliere: true, agrement: debut });
  // Listed by the table of 2010 only, whatever the day it began (K3 of the tables of article 3).
  const rsi = { debut: "2008-01-01", organisme: { regime: "rsi", type: "organisme", categorie: "1" }, fonction: "directeur", nomination_reguliere: true, agrement: null };
  await donner({ id: "tables", carriere: [nommee("2007-01-01"), nommee("2006-12-31"), rsi] }, { annee: 2009, classe: "D3" });
  await page.click("#etape-carriere");
  const montrees = async () => [await dit(page, "[id='carriere[0]-classe']"), await dit(page, "[id='carriere[1]-classe']"), await dit(page, "[id='carriere[2]-classe']")];
  assert.deepEqual(await montrees(), ["AD3", "AD2", "—"]);
  await page.fill("[id='carriere[0].debut']", "2006-12-31");
  assert.deepEqual(await montrees(), ["AD2", "AD2", "—"]);
  await page.fill("#annee", "2010");
  assert.deepEqual(await montrees(), ["AD2", "AD2", "D1"]);
});

/** The words that the list of fonctions offers under each of its titles. */
const offertes = () => page.$$eval("[id='carriere[0].fonction'] optgroup", (groupes) =>
  Object.fromEntries(groupes.map((g) => [g.label.replaceAll("\u00a0", " "), [...g.children].map((o) => o.value)])));

test("the emplois offered are those of the tables up to the list; what only others have stays at hand", async () => {
  const [DE_LA_LISTE, D_AUTRES] = ["Emplois de l’article 3 pour cet organisme", "Emplois que l’article 3 ne connaît que pour d’autres listes"];
  // The mission director of the CANAM came with the table of the list of 2007 (K4 of the tables of article 3).
  const mission = { debut: "2004-02-01", organisme: { regime: "canam", type: "caisse_nationale", categorie: "sans" }, fonction: "directeur_de_mission", nomination_reguliere: true, agrement: "2004-02-01" };
  await donner({ id: "mission", carriere: [mission] }, { annee: 2006, classe: "D1" });
  await page.click("#etape-carriere");
  let vues = await offertes();
  assert.deepEqual([vues[DE_LA_LISTE].includes("directeur_de_mission"), vues[D_AUTRES].includes("directeur_de_mission")], [false, true]);
  await page.fill("#annee", "2007");
  vues = await offertes();
  assert.deepEqual([vues[DE_LA_LISTE].includes("directeur_de_mission"), (vues[D_AUTRES] ?? []).includes("directeur_de_mission")], [true, false]);
  // The directeur of an UR is out of the tables from that of 2008 on: offered to whoever was nominated before, to nobody later.
  const ur = (debut) => ({ debut, organisme: { regime: "mines", type: "ur", categorie: "1" }, fonction: "directeur", nomination_reguliere: true, agrement: debut });
  await donner({ id: "ur", carriere: [ur("2008-05-01")] }, { annee: 2012, classe: "D1" });
  await page.click("#etape-carriere");
  vues = await offertes();
  assert.ok(vues[D_AUTRES].includes("directeur") && !(vues[DE_LA_LISTE] ?? []).includes("directeur"));
  await page.fill("[id='carriere[0].debut']", "2006-05-01");
  await page.fill("#annee", "2011");
  vues = await offertes();
  assert.ok(vues[DE_LA_LISTE].includes("directeur") && !(vues[D_AUTRES] ?? []).includes("directeur"));
});

test("a way through lists whose text is not the initial one bears their mark, on every line that tells it", async () => {
  // A former pupil with fifteen years of management may ask AD2 at once (A17.al2); D2 takes him four years there (A13), then D1 four more.
  const encadrement = { debut: "1985-01-01", organisme: { regime: "general", type: "organisme", categorie: "a" }, fonction: "cadre", niveau: 8 };
  const formation = { ancien_eleve: true, diplome_assimile: "aucun", admissible_concours: false, semaines_perfectionnement: 6 };
  await donner({ id: "chemin", naissance: "1950-03-01", inscrit_1999: false, formation, carriere: [encadrement] }, { annee: 2000, classe: "D1" });
  await page.click("#classe-D1");
  const deduite = "⚠ La liste que cet état du texte régit la première est déduite";
  const [ligne, parcours] = [await dit(page, "#synthese tr:has(#classe-D1)"), await dit(page, "#detail")];
  assert.match(ligne, /en passant par AD2 \(2000\), D2 \(2004 ⚠\) : 2008 ⚠/);
  assert.match(parcours, /AD2 sur la liste de 2000 → D2 sur la liste de 2004 ⚠ → D1 sur la liste de 2008 ⚠/);
  assert.ok(ligne.replace(/\s+/g, " ").includes(deduite), ligne);
  assert.ok(parcours.replace(/\s+/g, " ").includes(deduite), parcours);
});
