// The screenshots of the documentation: `node captures.js FOLDER`.

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { lancer, ouvrir } from "./navigateur.js";

const dossier = resolve(process.argv[2]);
mkdirSync(dossier, { recursive: true });

const VUES = [
  { nom: "simulateur", viewport: { width: 1280, height: 1000 }, vers: null },
  { nom: "simulateur-resultat", viewport: { width: 1280, height: 1000 }, vers: "#titre-resultat" },
  { nom: "simulateur-detail", viewport: { width: 1280, height: 1100 }, vers: "#detail" },
  { nom: "simulateur-anglais", viewport: { width: 1280, height: 1000 }, vers: "#titre-lectures", anglais: true },
  { nom: "simulateur-classeur", viewport: { width: 1280, height: 1000 }, vers: "#lot", classeur: new URL("classeurs/commande.xlsx", import.meta.url).pathname },
  { nom: "simulateur-telephone", viewport: { width: 390, height: 844 }, vers: "#detail" },
  { nom: "simulateur-sombre", viewport: { width: 1280, height: 1000 }, vers: "#titre-resultat", colorScheme: "dark" },
];

const navigateur = await lancer();
for (const { nom, viewport, vers, anglais, classeur, colorScheme } of VUES) {
  const { page, contexte } = await ouvrir(navigateur, { viewport, colorScheme });
  await page.selectOption("#exemple", "sous-directeur-vers-ad2");
  await page.click("#etape-carriere");
  if (anglais) await page.click("#langue");
  if (classeur) {
    await page.setInputFiles("#fichier", classeur);
    await page.click("#lot-2");
  }
  await page.evaluate((cible) => {
    document.activeElement?.blur();
    scrollTo(0, 0);
    if (cible) document.querySelector(cible).scrollIntoView();
  }, vers);
  await page.screenshot({ path: join(dossier, `${nom}.png`) });
  await contexte.close();
}
await navigateur.close();
