// The answer: the eight classes, then one of them in full.

import { generique } from "./champs.js";
import { cache, h } from "./dom.js";
import { etat } from "./etat.js";
import { jour, libelle, majuscule, nomDuChamp, t } from "./langue.js";

/** A sign beside each word: colour is never the only one. */
export const SIGNES = {
  inscriptible: "✓", sur_appreciation: "≈", indetermine: "?", non_inscriptible: "✕", irrecevable: "⊘",
  remplie: "✓", appreciation: "≈", inconnue: "?", non_remplie: "✕",
};

export function marque(liste, nom) {
  return h("span", { class: `marque ${nom}` }, h("span", { "aria-hidden": "true" }, SIGNES[nom]), ` ${libelle(liste, nom)}`);
}

/** The year, the situation, the eight verdicts; `choisir` is told which class to show in full. */
export function synthese(reponse, choisir) {
  const premiere = reponse.classes[0].decision;
  const rattachement = premiere.classe_rattachement;
  return [
    h("dl", { class: "situation" },
      terme(nomDuChamp("id"), String(etat.dossier.id)),
      terme(t("situation"), libelle("situation", premiere.situation)),
      terme(t("rattachement"), rattachement ? libelle("classe", rattachement) : t("aucune")),
      terme(t("date_reference"), jour(premiere.date_reference)),
      terme(t("dernier_depot"), jour(reponse.dernier_depot))),
    avertissements(premiere),
    etat.dossier.carriere.length === 0 && !etat.dossier.fonction_publique && h("p", { class: "avertissement" }, t("sans_carriere")),
    h("table", { class: "synthese" },
      h("caption", {}, `${t("huit_classes")} ${premiere.annee}`),
      h("thead", {}, h("tr", {},
        ["classe", "verdict", "section", "raison", "premiere_annee"].map((c) => h("th", { scope: "col" }, t(`col.${c}`))))),
      h("tbody", {}, reponse.classes.map((c) => ligne(c, choisir)))),
  ];
}

function terme(nom, valeur) {
  return h("div", {}, h("dt", {}, nom), h("dd", {}, valeur));
}

function ligne(c, choisir) {
  const { classe, verdict, section } = c.decision;
  const choisie = classe === etat.classe;
  return h("tr", { class: choisie ? "choisie" : "" },
    h("th", { scope: "row" }, h("button", {
      type: "button", id: `classe-${classe}`, "aria-pressed": String(choisie), onclick: () => choisir(classe),
    }, classe, cache(` — ${t("voir")}`))),
    cellule("verdict", marque("verdict", verdict)),
    cellule("section", section ? libelle("section", section) : "—"),
    cellule("raison", c.raison, c.decision.avertissements.map((a) => h("p", { class: "reserve" }, reserve(a)))),
    cellule("premiere_annee", premiereListe(c)));
}

/** A cell that says its column where a phone shows the table as a list. */
function cellule(colonne, ...contenu) {
  return h("td", { "data-colonne": `${t(`col.${colonne}`)}${t(":")}`, class: contenu[0] === "—" ? "vide" : "" }, contenu);
}

/** What is to be known of the text before the verdict is used: on every view of it. */
function avertissements(decision) {
  return decision.avertissements.map((a) => h("p", { class: "avertissement" }, `${reserve(a)}. ${t(`avertissement.${a}`)}`));
}

function reserve(avertissement) {
  return `⚠ ${majuscule(libelle("avertissement", avertissement))}`;
}

/** The first list, if the present situation goes on; what it depends on when facts are missing. */
function premiereListe({ decision, premiere }) {
  const { sure, appreciation, au_mieux: mieux, jusqu_a: fin, faits } = premiere;
  const depot = decision.constats.some((k) => k.code.startsWith("a16_") && k.etat === "non_remplie");
  const certaines = [appreciation && `${appreciation} (${t("sur_appreciation")})`, sure].filter(Boolean).join(", ");
  const tot = mieux?.verdict === "sur_appreciation" ? `${mieux.annee} (${t("sur_appreciation")})` : mieux?.annee;
  const annee = mieux ? `${t("au_plus_tot")} ${tot}${certaines && `${t(";")}${t("au_plus_tard")} ${certaines}`}` : certaines;
  return [
    h("p", {}, annee || `${t("sur_aucune")} ${fin}`),
    faits.length > 0 && h("p", { class: "phrase" }, `${t("selon")}${t(":")}${faits.map(nomFait).map(minuscule).join(t(";"))}`),
    parAilleurs(premiere),
    depot && annee && h("p", { class: "phrase" }, t("si_depot")),
    annee && premiere.avertissements.filter((a) => !decision.avertissements.some((d) => libelle("avertissement", d) === a))
      .map((a) => h("p", { class: "reserve" }, `⚠ ${majuscule(a)}`)),
  ];
}

/** The way through other classes: of the ways that arrive first the kernel gives the shortest, so that one of several steps is sooner than waiting. */
function parAilleurs({ chemin }) {
  const [arrivee, ...avant] = [...(chemin ?? [])].reverse();
  if (avant.length === 0) return null;
  const passage = avant.reverse().map(({ classe, annee, avertissements }) => `${classe} (${annee}${signe(avertissements)})`).join(", ");
  return [h("p", { class: "phrase" }, `${t("chemin.par")} ${passage}${t(":")}${arrivee.annee}${signe(arrivee.avertissements)}`), ...ditsDuChemin(chemin)];
}

function minuscule(texte) {
  return /^\p{Lu}\p{Ll}/u.test(texte) ? texte.charAt(0).toLowerCase() + texte.slice(1) : texte;
}

/** The shortest way from class to class; two when missing facts decide. */
function parcours({ premiere }) {
  const dire = (chemin) => {
    if (!chemin) return `${t("chemin.aucun")} ${premiere.jusqu_a}`;
    if (chemin.length === 0) return t("chemin.deja");
    const etapes = chemin.map(({ annee, classe, avertissements }) => `${classe} ${t("chemin.liste")} ${annee}${signe(avertissements)}`);
    return etapes.join(" → ");
  };
  const [sur, mieux] = [dire(premiere.chemin), dire(premiere.chemin_au_mieux)];
  const dits = ditsDuChemin([...(premiere.chemin ?? []), ...(premiere.chemin_au_mieux ?? [])]);
  return [...(sur === mieux ? [h("p", {}, sur)] : [h("p", {}, `${t("chemin.mieux")}${t(":")}${mieux}`), h("p", {}, `${t("chemin.pire")}${t(":")}${sur}`)]), ...dits];
}

/** After a list whose text is not surely the initial one. */
function signe(avertissements) {
  return avertissements.length > 0 ? "\u00a0⚠" : "";
}

/** In words, once each: what the signs on its lists stand for. */
function ditsDuChemin(chemin) {
  const dits = [...new Set(chemin.flatMap(({ avertissements }) => avertissements))];
  return dits.map((a) => h("p", { class: "reserve" }, reserve(a)));
}

/** The class chosen, in full: conditions, what is missing, first year, way to it, what an inscription opens. */
export function detail(c, aller) {
  const d = c.decision;
  return [
    h("h3", { id: "titre-detail" }, `${libelle("classe", d.classe)} — `, marque("verdict", d.verdict)),
    avertissements(d),
    h("p", { class: "raison" }, c.raison),
    d.faits_manquants.length > 0 && manquants(c, aller),
    d.constats.length > 0 && constats(c),
    h("dl", { class: "situation" },
      terme(t("col.section"), d.section ? libelle("section", d.section) : "—"),
      terme(t("premiere_annee.titre"), premiereListe(c)),
      terme(t("chemin"), parcours(c)),
      terme(t("inscription_ouvre"), ouvertures(c.ouvre))),
    h("p", { class: "aide" }, t("premiere_annee.aide")),
  ];
}

function ouvertures(etats) {
  const classes = ["D1", "D2", "D3", "AD1", "AD2", "AD3", "IF1", "IF2"];
  const dont = (etat) => classes.filter((_, rang) => etats[rang] === etat).join(", ");
  return ["remplie", "appreciation", "inconnue"]
    .filter(dont)
    .map((etat) => (etat === "remplie" ? dont(etat) : `${dont(etat)} (${t(`ouvre.${etat}`)})`))
    .join(t(";"));
}

/** What to ask next comes first; each fact leads to its field. */
function manquants(c, aller) {
  return h("div", { class: "manquants" },
    h("h4", {}, t("manquants")),
    h("ol", {}, c.questions.map(({ fait, pire, mieux }, rang) => h("li", {},
      h("button", { type: "button", class: "lien", id: `manque-${fait}`, onclick: () => aller(fait) },
        `${rang === 0 ? `${t("prochaine")}${t(":")}` : ""}${nomFait(fait)}`),
      h("span", { class: "phrase" }, ` ${t("reponse.pire")}${t(":")}`, marque("verdict", pire),
        `${t(";")}${t("reponse.mieux")}${t(":")}`, marque("verdict", mieux))))));
}

/** The label of the field of a fact, with its period. */
export function nomFait(chemin) {
  const rang = chemin.match(/\[(\d+)\]/)?.[1];
  const nom = nomDuChamp(generique(chemin));
  const element = t(`un.${chemin.split("[")[0]}`, t("periode")).toLowerCase();
  return rang === undefined ? nom : `${element} ${Number(rang) + 1}, ${nom.toLowerCase()}`;
}

function constats(c) {
  const colonnes = ["condition", "disposition", "etat", "requis", "constate", "manque"];
  const sources = new Set(c.citations.flat().map(({ source }) => source));
  return [h("table", { class: "constats" },
    h("caption", {}, t("conditions")),
    h("thead", {}, h("tr", {}, colonnes.map((k) => h("th", { scope: "col" }, t(`col.${k}`))))),
    h("tbody", {}, c.decision.constats.map((k, rang) => h("tr", {},
      h("th", { scope: "row" }, majuscule(libelle("code_constat", k.code)), h("p", { class: "phrase" }, dite(k, c.phrases[rang]))),
      cellule("disposition", ...c.citations[rang].map(citation)),
      cellule("etat", marque("etat", c.etats[rang])),
      cellule("requis", grandeur(k.requis)), cellule("constate", grandeur(k.constate)),
      cellule("manque", k.manque ? `${grandeur(k.manque)} (${c.manques[rang]})` : c.manques[rang] ?? "—"))))),
  [...sources].map((source) => h("p", { class: "aide source" }, `${t("source")}${t(":")}${source}`))];
}

/** A provision: its id, what it says, where it stands in the official text; where that was published is said below the table. */
const citation = ({ id, enonce, place }) => h("p", { class: "phrase" }, h("strong", {}, id), " ", enonce, h("br"), place);

/** The sentence of a finding without the name of the condition, which stands above it. */
function dite(k, phrase) {
  return majuscule(phrase.slice(libelle("code_constat", k.code).length + t(":").length));
}

/** A figure of the interchange format as people write it. */
export function grandeur(texte) {
  if (texte === null) return "—";
  if (/^\d{4}-\d\d-\d\d$/.test(texte)) return jour(texte);
  if (texte.startsWith("annexe_") || texte === "equivalent") return libelle("diplome_informatique", texte);
  const parties = texte.match(/\d+[amjs]/g);
  if (!parties || parties.join(" ") !== texte) return t(`grandeur.${texte}`, texte);
  const utiles = parties.filter((p) => parseInt(p, 10) > 0);
  return (utiles.length > 0 ? utiles : parties.slice(-1)).map(unite).join(" ");
}

function unite(partie) {
  const nombre = parseInt(partie, 10);
  const pluriel = etat.langue === "en" ? nombre !== 1 : nombre > 1;
  return `${nombre}\u00a0${t(`unite.${partie.at(-1)}.${pluriel ? "n" : "1"}`)}`;
}
