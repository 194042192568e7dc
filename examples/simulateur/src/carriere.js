// The career as a table: one period a row, its rarer facts folded beneath. The lists offered are those of articles 1 and 3.

import { champ, choix, date, fait, faitsDe, repetition, selection, texte } from "./champs.js";
import { cache, h } from "./dom.js";
import { ecrire, etat, lire } from "./etat.js";
import { decaler } from "./fautes.js";
import { libelle, majuscule, mots, nomDuChamp, t } from "./langue.js";

/** What articles 1 and 3 allow, as the kernel tells it. */
let article;

export function connaitre(referentiel) {
  article = referentiel;
}

export function carriere(refaire) {
  const periodes = lire("carriere");
  const ajouter = () => {
    ecrire("carriere", [...periodes, periodeVide(periodes.at(-1))]);
    refaire(`carriere[${periodes.length}].debut`);
  };
  const retirer = (rang) => {
    periodes.splice(rang, 1);
    decaler("carriere", rang);
    refaire("carriere-ajouter");
  };
  return [
    h("p", { class: "aide" }, t("carriere.aide")),
    periodes.map((p, rang) => carte(p, rang, () => retirer(rang))),
    h("button", {
      type: "button", id: "carriere-ajouter", disabled: periodes.length >= article.capacites.carriere, onclick: ajouter,
    }, t("ajouter.carriere")),
  ];
}

function periodeVide(precedente) {
  const organisme = precedente ? { ...precedente.organisme } : { regime: "general", type: "organisme", categorie: "a" };
  return { organisme, fonction: "cadre" };
}

function carte(periode, rang, retirer) {
  const c = `carriere[${rang}]`;
  const forme = { classe: "large", forme: true };
  return h("fieldset", { class: "periode" },
    h("legend", {}, `${majuscule(t("periode"))} ${rang + 1}`),
    h("div", { class: "rangee" },
      date(`${c}.debut`, { forme: "classe" }),
      date(`${c}.fin`),
      choix(`${c}.organisme.regime`, "regime", forme),
      selection(`${c}.organisme.type`, [{ options: types(periode.organisme) }], forme),
      selection(`${c}.organisme.categorie`, [{ options: categories(periode.organisme) }], forme),
      selection(`${c}.fonction`, fonctions(periode), forme),
      fait(`${c}.niveau`, { classe: "large", forme: "classe" }),
      agrement(c, periode)),
    h("p", {}, `${t("classe_article_3")}${t(":")}`, h("strong", { id: `${c}-classe` }, classes(periode))),
    h("details", { id: `${c}-details`, open: ouverts.has(c), ontoggle: (e) => (e.target.open ? ouverts.add(c) : ouverts.delete(c)) },
      h("summary", { id: `${c}-plus` }, t("plus"), cache(` — ${t("periode")} ${rang + 1}`)), details(c, periode)),
    h("button", { type: "button", class: "discret", id: `${c}-retirer`, onclick: retirer },
      `${t("retirer")} ${t("la_periode")} ${rang + 1}`));
}

/** The folds that are open: a form drawn again leaves them so. */
const ouverts = new Set();

/** Opens the fold that holds a field, if it is in one. */
export function deplier(element) {
  const pli = element?.closest("details");
  if (pli) pli.open = true;
}

function details(c, periode) {
  return [
    h("div", { class: "grille" },
      faitsDe(c, { debut: null, fin: null, fonction: null, niveau: null, classe_declaree: (chemin) => fait(chemin, { forme: true }) }),
      texte(`${c}.organisme.region`)),
    h("h4", {}, nomDuChamp("carriere[].reclassements")),
    repetition(`${c}.reclassements`, article.capacites.reclassements, () => ({ categorie: periode.organisme.categorie }),
      (chemin) => [date(`${chemin}.date`),
        selection(`${chemin}.categorie`, [{ options: categories(periode.organisme) }])]),
  ];
}

/** The agrément: a day, none known, or none required. */
function agrement(c, periode) {
  const actuel = periode.agrement;
  const genre = actuel === "sans_objet" ? "sans_objet" : actuel === undefined || actuel === null ? "" : "donne";
  const chemin = `${c}.agrement`;
  const choisir = (valeur) => {
    ecrire(chemin, { "": null, sans_objet: "sans_objet", donne: periode.debut ?? "" }[valeur]);
    controle.dispatchEvent(new CustomEvent("reformer", { bubbles: true }));
  };
  const option = (valeur) => h("option", { value: valeur, selected: genre === valeur }, t(`agrement.${valeur || "aucun"}`));
  const id = genre === "donne" ? `${chemin}-genre` : chemin;
  const controle = h("select", { id, onchange: (e) => choisir(e.target.value) }, ["", "donne", "sans_objet"].map(option));
  return [champ(id, controle, { nom: nomDuChamp("carriere[].agrement"), classe: "large", aide: t("aide.carriere[].agrement") }),
    genre === "donne" && date(chemin, { nom: t("agrement.date"), aide: "", vide: "" })];
}

/** The kinds of body that the regime has. */
function types({ regime }) {
  const permis = new Set(article.organismes.filter((o) => o.regime === regime).map((o) => o.type));
  return mots("type_organisme").filter((m) => permis.has(m.nom));
}

function corps({ regime, type }) {
  return article.organismes.find((o) => o.regime === regime && o.type === type);
}

/** The categories that a body of this regime and kind can have. */
function categories(organisme) {
  const permises = new Set(corps(organisme)?.categories.map((c) => c.categorie));
  return mots("categorie").filter((m) => permises.has(m.nom));
}

/** The tables of article 3 under which an emploi may be looked at: from that of the nomination to that of the list. */
function annees(periode) {
  const liste = etat.demande.annee ?? article.annees[0];
  return [Math.max(Math.min(Number(periode.debut?.slice(0, 4)) || liste, liste), article.annees[0]), liste];
}

/** Does one of these tables list the emploi, at some level? */
function estListe(emploi, [nomination, liste]) {
  return emploi.tables.some(({ des, niveaux }, rang) => des <= liste && (emploi.tables[rang + 1]?.des ?? Infinity) > nomination
    && niveaux.some((classes) => classes.length > 0));
}

function emplois(organisme) {
  return corps(organisme)?.categories.find((c) => c.categorie === organisme.categorie)?.emplois ?? [];
}

/** The emplois that the tables of article 3 up to the list have for the body, those that only others have, and the other fonctions;
 * national bodies have emplois whose class is declared. */
function fonctions(periode) {
  const { organisme } = periode;
  const tous = emplois(organisme);
  const listees = new Set(tous.filter((e) => estListe(e, annees(periode))).map((e) => e.fonction));
  const ailleursListees = new Set(tous.map((e) => e.fonction).filter((f) => !listees.has(f)));
  const trois = new Set(article.article3);
  const groupe = (titre, filtre) => ({ titre: t(titre), options: mots("fonction").filter((m) => filtre(m.nom)) });
  const groupes = [groupe("fonctions.listees", (f) => listees.has(f)), groupe("fonctions.autres", (f) => !trois.has(f))];
  const ailleurs = corps(organisme)?.national || !corps(organisme)?.article1;
  if (ailleurs) groupes.splice(1, 0, groupe("fonctions.declarees", (f) => trois.has(f) && !listees.has(f) && !ailleursListees.has(f)));
  groupes.splice(1, 0, groupe("fonctions.autres_listes", (f) => ailleursListees.has(f)));
  return groupes.filter((g) => g.options.length > 0);
}

/** The classes that the table of article 3 of a year gives: each is told where it differs from the one before. */
function aLaTable(emploi, niveau, annee) {
  const table = emploi.tables.findLast(({ des }) => des <= annee) ?? { niveaux: [] };
  return table.niveaux[niveau > 3 ? 0 : niveau ?? 0] ?? [];
}

function ouvre(classe) {
  return article.ouvre[mots("classe").findIndex((m) => m.nom === classe)];
}

/** What article 3 says of the emploi: by the table of the nomination, then by each later one up to the list, the highest class kept. */
export function classes(periode) {
  const [nomination, liste] = annees(periode);
  const emploi = emplois(periode.organisme ?? {}).find((e) => e.fonction === periode.fonction);
  let gardees = [];
  for (let annee = nomination; emploi && annee <= liste; annee += 1) {
    const lues = aLaTable(emploi, periode.niveau, annee);
    const moindre = lues.length === 1 && gardees.length === 1 && ouvre(gardees[0]).includes(lues[0]);
    if (lues.length > 0 && !moindre) gardees = lues;
  }
  if (gardees.length > 0) return gardees.join(t("ou"));
  return periode.classe_declaree ? `${periode.classe_declaree} (${t("declaree")})` : "—";
}

/** After a change: what the regime and the fonction leave no choice about is set, so that the format's rules hold. */
export function accorder(rang) {
  const periode = lire(`carriere[${rang}]`);
  const { organisme } = periode;
  const premier = (permis, actuel) => (permis.some((p) => p.nom === actuel) ? actuel : permis[0]?.nom);
  organisme.type = premier(types(organisme), organisme.type);
  organisme.categorie = premier(categories(organisme), organisme.categorie);
  const permises = fonctions(periode).flatMap((g) => g.options);
  periode.fonction = premier(permises, periode.fonction);
  if (article.article3.includes(periode.fonction)) {
    periode.nomination_reguliere ??= true;
    periode.agrement ??= null;
  }
  if (corps(organisme)?.niveau_requis.includes(periode.fonction)) periode.niveau ??= 1;
  if (!corps(organisme)?.national) delete periode.classe_declaree;
}

export function nomPeriode(periode) {
  const { organisme } = periode;
  const categorie = organisme.categorie && organisme.categorie !== "sans" ? `, ${libelle("categorie", organisme.categorie)}` : "";
  return `${libelle("fonction", periode.fonction)} — ${libelle("regime", organisme.regime)}${categorie}`;
}
