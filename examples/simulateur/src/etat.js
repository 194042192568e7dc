// What the page holds: one dossier and one demande, in the interchange format, and what is looked at.

export const etat = {
  dossier: dossierVide(),
  demande: demandeVide(),
  publication: undefined,
  langue: "fr",
  etape: 0,
  classe: "AD3",
};

export function dossierVide() {
  return { id: "sans-nom", carriere: [], inscriptions: [] };
}

export function demandeVide() {
  return { annee: 2000, lectures: 0 };
}

/** `carriere[0].organisme.regime` → `["carriere", 0, "organisme", "regime"]` */
function pas(chemin) {
  return chemin.match(/[^.[\]]+/g).map((mot) => (/^\d+$/.test(mot) ? Number(mot) : mot));
}

export function lire(chemin) {
  return pas(chemin).reduce((objet, cle) => objet?.[cle], racine(chemin));
}

/** Writes a fact; `undefined` takes it away, and with it the object that it leaves empty. An element stays in its list. */
export function ecrire(chemin, valeur) {
  const objets = [racine(chemin)];
  const cles = pas(chemin);
  for (const cle of cles.slice(0, -1)) objets.push((objets.at(-1)[cle] ??= {}));
  if (valeur !== undefined) {
    objets.at(-1)[cles.at(-1)] = valeur;
    return;
  }
  do delete objets.at(-1)[cles.pop()];
  while (Object.keys(objets.pop()).length === 0 && objets.length > 0 && !Array.isArray(objets.at(-1)));
}

function racine(chemin) {
  return /^(demande|publication)/.test(chemin) ? etat : etat.dossier;
}

/** Takes `{dossier, demande}`, the demande being optional, whatever was there before. */
export function prendre({ dossier, demande }) {
  const { classe = etat.classe, ...reste } = demande ?? {};
  for (const liste of ["carriere", "inscriptions"]) dossier[liste] ??= [];
  Object.assign(etat, { dossier, demande: { ...demandeVide(), ...reste }, classe, publication: undefined });
}

export function estObjet(valeur) {
  return typeof valeur === "object" && valeur !== null && !Array.isArray(valeur);
}
