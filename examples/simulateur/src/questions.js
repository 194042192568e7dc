// The guided way: one question at a time, the one that settles the verdict soonest first.

import { choix, date, entier, generique, ouiNon } from "./champs.js";
import { h } from "./dom.js";
import { etat, lire } from "./etat.js";
import { formule, jour, t } from "./langue.js";
import { nomPeriode } from "./carriere.js";
import { notice } from "./notices.js";
import { marque, nomFait } from "./resultats.js";

/** Facts that the person asked does not know. */
const passees = new Set();
/** The fact being asked. Its answer may leave nothing else to ask, or another fact: that is drawn when it is asked for. */
let posee = null;

export function recommencer() {
  passees.clear();
  posee = null;
}

/** The step: the question, what its answers settle, and how far the verdict is. `suivre` draws the step again. */
export function guide(reponse, suivre) {
  if (!reponse?.classes) return h("p", {}, t("guide.attente"));
  const choisie = reponse.classes.find((c) => c.decision.classe === etat.classe);
  const restantes = choisie.questions.filter(({ fait }) => !passees.has(fait));
  if (!restantes.some(({ fait }) => fait === posee)) posee = restantes[0]?.fait ?? null;
  const ou = h("p", { class: "aide" }, `${t("guide.classe")}${t(":")}${etat.classe}, ${etat.demande.annee}. ${t("guide.change")}`);
  if (!posee) {
    const reste = choisie.questions.length;
    return [ou, h("p", { id: "guide-fin" }, t(reste > 0 ? "guide.inconnus" : "guide.fin"), " ", marque("verdict", choisie.decision.verdict)),
      passees.size > 0 && h("button", { type: "button", id: "guide-reprendre", onclick: () => { recommencer(); suivre(); } }, t("guide.reprendre"))];
  }
  const question = choisie.questions.find(({ fait }) => fait === posee);
  return [ou,
    h("p", {}, h("strong", { id: "guide-question" }, `${nomFait(posee)}. `), enonce(posee)),
    deQuand(posee),
    h("div", { class: "grille" }, controle(posee)),
    portee(posee),
    question && h("p", { class: "phrase" }, `${t("reponse.pire")}${t(":")}`, marque("verdict", question.pire),
      `${t(";")}${t("reponse.mieux")}${t(":")}`, marque("verdict", question.mieux)),
    h("p", { class: "pas" },
      h("button", { type: "button", id: "guide-suivante", onclick: () => { posee = null; suivre(); } }, t("guide.suivante")),
      h("button", { type: "button", class: "discret", id: "guide-passer", onclick: () => { passees.add(posee); suivre(); } }, t("guide.passer"))),
    h("p", { class: "aide" }, `${t("guide.reste")}${t(":")}${restantes.length}`)];
}

/** The question of the form, and the provisions that look at the fact. */
function enonce(fait) {
  const { dispositions } = notice(generique(fait));
  return [formule(generique(fait)).question, dispositions && ` (${dispositions})`];
}

/** What each answer settles, who attests it, by which document. */
function portee(fait) {
  const { atteste, piece, portee: suite } = formule(generique(fait));
  return h("p", { class: "aide", id: "guide-portee" }, `${suite} `,
    `${t("guide.atteste")}${t(":")}${atteste}${t(";")}${t("guide.piece")}${t(":")}${piece}.`);
}

/** Which period is meant. */
function deQuand(fait) {
  const rang = fait.match(/^carriere\[(\d+)\]/)?.[1];
  if (rang === undefined) return null;
  const p = lire(`carriere[${rang}]`);
  return h("p", {}, `${t("depuis")} ${jour(p.debut)}${t(":")}${nomPeriode(p)}`);
}

function controle(fait) {
  const { genre, liste, min, max } = notice(generique(fait));
  const nom = { nom: t("guide.reponse") };
  if (genre === "date") return date(fait, nom);
  if (genre === "entier") return entier(fait, min, max, nom);
  return genre === "mot" ? choix(fait, liste, { ...nom, vide: t("inconnu") }) : ouiNon(fait, nom);
}
