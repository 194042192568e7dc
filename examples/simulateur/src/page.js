// The page: draws the form and the answer, and listens.

import { accorder, carriere, classes, connaitre, deplier } from "./carriere.js";
import { controleDe, deplierChoix, entier, montrerErreurs, surChangement } from "./champs.js";
import { h, remplacer } from "./dom.js";
import { dossierVide, etat, lire, prendre } from "./etat.js";
import { faute, oublier, toutes } from "./fautes.js";
import { enregistrerDecisions, enregistrerDossier } from "./fichiers.js";
import { demande, formation, personne, situations } from "./formulaires.js";
import { faits } from "./faits.js";
import { frise } from "./frise.js";
import { apprendre, imprime, imprimer, jour, libelle, t } from "./langue.js";
import { lectures } from "./lectures.js";
import { connaitreChamps } from "./notices.js";
import { chargerNoyau, decompresser } from "./noyau.js";
import { ordre } from "./ordre.js";
import { dessinerLot, ouvrirLot, quitterAgent } from "./lot.js";
import { lireFichier } from "./ouverture.js";
import { guide, recommencer } from "./questions.js";
import { recu } from "./recu.js";
import { attente, direRefus, refusFichier } from "./refus.js";
import { detail, synthese } from "./resultats.js";

const ETAPES = ["personne", "formation", "carriere", "situations", "demande", "questions"];
const place = (id) => document.getElementById(id);
let noyau;
/** The dossiers of examples/, with the classes they ask for. */
let exemples = [];
/** What the kernel said last; null while it cannot be asked. */
let reponse = null;

/** The step that holds a fact. */
function etapeDe(chemin) {
  if (chemin.startsWith("demande") || chemin === "publication") return 4;
  if (chemin.startsWith("carriere")) return 2;
  if (chemin.startsWith("formation")) return 1;
  return /^(inscriptions|position|fonction_publique)/.test(chemin) ? 3 : 0;
}

/** The answer first: the form can wait for it. */
function dessinerTout() {
  // The year is drawn with the answer: it can be at fault like every other field.
  const [premiere, derniere] = noyau.referentiel.annees;
  remplacer(place("champ-annee"), entier("demande.annee", premiere, derniere));
  decider();
  document.documentElement.lang = etat.langue;
  document.title = t("titre");
  for (const element of document.querySelectorAll("[data-t]")) element.textContent = t(element.dataset.t);
  dessinerExemples();
  place("langue").setAttribute("lang", etat.langue === "fr" ? "en" : "fr");
  dessinerEtapes();
  dessinerFormulaire();
  montrerErreurs(erreurs());
  fichierRefuse();
  montrerLot();
}

/** The examples, in words; the one that is open stays chosen. */
function dessinerExemples() {
  const choisi = place("exemple").value;
  place("exemple").replaceChildren(h("option", { value: "" }, t("choisir_exemple")), ...exemples.map(({ dossier }) =>
    h("option", { value: dossier.id, selected: dossier.id === choisi }, t(`exemple.${dossier.id}`))));
}

function dessinerEtapes() {
  remplacer(place("etapes"), h("ol", {}, ETAPES.map((nom, rang) => h("li", {}, h("button", {
    type: "button", id: `etape-${nom}`, "aria-current": rang === etat.etape ? "step" : undefined, onclick: () => allerEtape(rang),
  }, `${rang + 1}. ${t(`etape.${nom}`)}`)))));
}

function dessinerFormulaire() {
  const nom = ETAPES[etat.etape];
  const contenu = {
    personne, formation,
    carriere: () => carriere(refaire),
    situations: () => situations(noyau.referentiel, refaire),
    demande: () => demande(refaire),
    questions: () => guide(reponse, () => {
      dessinerFormulaire();
      montrerErreurs(erreurs());
      (document.querySelector("#formulaire .champ :is(input, select)") ?? place("titre-etape")).focus();
    }),
  }[nom]();
  remplacer(place("formulaire"), h("h3", { id: "titre-etape", tabindex: "-1" }, t(`etape.${nom}`)), ...[contenu].flat());
  // What was typed in a field that is gone is gone with it.
  oublier((chemin, controle) => etapeDe(chemin) === etat.etape && !controle.isConnected);
  place("precedente").disabled = etat.etape === 0;
  place("suivante").disabled = etat.etape === ETAPES.length - 1;
  deplierChoix();
}

function allerEtape(rang) {
  etat.etape = rang;
  dessinerEtapes();
  dessinerFormulaire();
  montrerErreurs(erreurs());
  place("titre-etape").focus();
}

/** Draws the form again after a change of what it offers; the focus goes where asked, else stays. */
function refaire(cible) {
  dessinerFormulaire();
  decider();
  if (cible) place(cible)?.focus();
}

/** Goes to the field of a fact. */
function allerA(chemin) {
  if (chemin !== "demande.annee") {
    etat.etape = etapeDe(chemin);
    dessinerEtapes();
    dessinerFormulaire();
    montrerErreurs(erreurs());
  }
  const champ = controleDe(chemin);
  deplier(champ);
  (champ ?? place("titre-etape")).focus();
}

function choisirClasse(classe) {
  etat.classe = classe;
  if (reponse?.classes && ETAPES[etat.etape] === "questions") {
    recommencer();
    dessinerFormulaire();
  }
  if (reponse?.classes) montrerReponse();
  else oublierReponse();
}

/** What is wrong: fields that hold no fact; then what the kernel refuses; the day of publication, which only the claim period needs. */
function erreurs() {
  const illisibles = toutes().map(({ chemin, nature, enCours }) => ({ chemin, enCours, message: t(`faute.${nature}`) }));
  const refusee = reponse?.erreur && { ...reponse.erreur, message: messageDe(reponse.erreur) };
  return [...illisibles, refusee, calendriers().erreur].filter(Boolean);
}

/** The kernel's message, with the bounds that the field knows; an empty date is missing, not wrong. */
function messageDe({ chemin, regle, message }) {
  if (lire(chemin) === "") return libelle("regle", "champ_requis");
  const { min, max, type } = controleDe(chemin) ?? {};
  if (regle !== "hors_bornes" || !min) return message;
  const dire = type === "date" ? jour : String;
  return `${message} (${t("de")} ${dire(min)} ${t("a")} ${dire(max)})`;
}

function decider() {
  const bloque = toutes().some(({ chemin }) => chemin !== "publication");
  reponse = bloque ? null : imprimer(noyau.simuler(etat.dossier, demandeDe(etat.classe), etat.langue));
  const refuse = bloque || Boolean(reponse.erreur);
  const dites = erreurs();
  montrerErreurs(dites.filter((e) => !e.enCours));
  direRefus(refuse ? dites.filter((e) => e.chemin !== "publication") : [], allerA);
  place("reponse").hidden = refuse;
  for (const id of ["enregistrer", "enregistrer-decisions"]) place(id).disabled = refuse;
  if (refuse) oublierReponse();
  else montrerReponse();
}

/** No earlier verdict stays in the page, seen or not. */
function oublierReponse() {
  for (const id of ["faits", "ordre", "detail", "frise", "lectures", "recu"]) place(id).replaceChildren();
  remplacer(place("synthese"), attente(choisirClasse));
  place("annonce").textContent = "";
}

function montrerReponse() {
  const choisie = reponse.classes.find((c) => c.decision.classe === etat.classe);
  remplacer(place("synthese"), synthese(reponse, choisirClasse));
  performance.mark("decision"); // the tests print the first one
  remplacer(place("ordre"), ordre(reponse, noyau.referentiel, etat.classe));
  remplacer(place("detail"), detail(choisie, allerA));
  dessinerFrise(choisie);
  remplacer(place("faits"), faits());
  remplacer(place("lectures"), lectures(reponse, calendriers(), basculer));
  remplacer(place("recu"), recu(choisie, (texte) => imprimer(noyau.verifier(etat.dossier, demandeDe(etat.classe), texte, etat.langue)).refus));
  place("annonce").textContent = `${t("annonce")} ${etat.classe}${t(":")}${libelle("verdict", choisie.decision.verdict)}`;
}

function demandeDe(classe) {
  return { ...etat.demande, classe };
}

function dessinerFrise(choisie) {
  const largeur = Math.min(Math.max(place("frise").clientWidth, 300), 1100);
  remplacer(place("frise"), frise(choisie, largeur));
}

/** The last day for a claim under the lectures chosen, and with each of them changed. */
function calendriers() {
  const jours = (lectures) => noyau.calendrier(etat.demande.annee, etat.publication, lectures, etat.langue);
  if (!etat.publication || faute("publication") || !reponse?.lectures) return { autres: {} };
  const { erreur } = jours(etat.demande.lectures);
  if (erreur) return { autres: {}, erreur: { chemin: "publication", message: imprime(erreur) } };
  const jour = (lectures) => jours(lectures).reclamation;
  const autres = reponse.lectures.map((l, rang) => [l.lecture, jour(etat.demande.lectures ^ (1 << rang))]);
  return { actuel: jour(etat.demande.lectures), autres: Object.fromEntries(autres) };
}

function basculer(rang) {
  etat.demande.lectures ^= 1 << rang;
  decider();
}

/** Why the last file was refused, to say it again in the other language; null when it was not. */
let refus = null;

function fichierRefuse() {
  place("fichier-erreur").hidden = !refus;
  place("fichier-erreur").textContent = refus ? refusFichier(refus) : "";
}

function charger(contenu) {
  refus = null;
  oublier(() => true);
  recommencer();
  prendre(contenu);
  dessinerTout();
}

async function ouvrir(fichier) {
  const { contenu, lot, refus: raison } = await lireFichier(fichier, (ligne) => noyau.refuser(ligne, etat.langue), noyau.referentiel.champs);
  refus = raison ? { ...raison, nom: fichier.name } : null;
  if (contenu) chargerSeul(contenu);
  else if (lot) {
    ouvrirLot(lot);
    montrerLot();
    place("titre-lot").focus();
  }
  fichierRefuse();
}

/** A dossier that is no line of the workbook. */
function chargerSeul(contenu) {
  quitterAgent();
  charger(contenu);
}

function montrerLot() {
  dessinerLot((texte) => imprimer(noyau.decider(texte, etat.langue)), ({ dossier, demande }, demandee) => {
    charger(demandee ? { dossier, demande } : { dossier });
    place("titre-saisie").focus();
  });
}

/** A file dropped anywhere on the page is opened as one that was chosen; without this the browser would leave the page for it. */
function recevoirDepots() {
  const survol = (dessus) => document.body.classList.toggle("depot", dessus);
  const prendreFichier = (e) => e.dataTransfer?.types.includes("Files") && (e.preventDefault(), true);
  addEventListener("dragover", (e) => { if (prendreFichier(e)) survol(true); });
  addEventListener("dragleave", (e) => { if (!e.relatedTarget) survol(false); });
  addEventListener("drop", (e) => {
    survol(false);
    if (prendreFichier(e) && e.dataTransfer.files.length > 0) ouvrir(e.dataTransfer.files[0]);
  });
}

function ecouter() {
  const clic = (id, faire) => place(id).addEventListener("click", faire);
  surChangement((chemin, forme) => {
    const rang = chemin.match(/^carriere\[(\d+)\]/)?.[1];
    if (forme === true && rang !== undefined) accorder(Number(rang));
    // Some fields belong to some lists only.
    if (forme === true || chemin === "demande.annee") dessinerFormulaire();
    else if (forme === "classe") place(`carriere[${rang}]-classe`).textContent = classes(lire(`carriere[${rang}]`));
    deplierChoix();
    decider();
  });
  place("formulaire").addEventListener("toggle", deplierChoix, true);
  place("formulaire").addEventListener("reformer", () => refaire());
  place("formulaire").addEventListener("submit", (e) => e.preventDefault());
  clic("precedente", () => allerEtape(etat.etape - 1));
  clic("suivante", () => allerEtape(etat.etape + 1));
  clic("langue", () => {
    etat.langue = etat.langue === "fr" ? "en" : "fr";
    dessinerTout();
  });
  clic("nouveau", () => chargerSeul({ dossier: dossierVide() }));
  clic("enregistrer", enregistrerDossier);
  clic("enregistrer-decisions", () => enregistrerDecisions(reponse));
  clic("imprimer", () => window.print());
  clic("ouvrir", () => place("fichier").click());
  place("fichier").addEventListener("change", (e) => {
    if (e.target.files.length > 0) ouvrir(e.target.files[0]);
    e.target.value = "";
  });
  place("exemple").addEventListener("change", (e) => {
    const exemple = exemples.find(({ dossier }) => dossier.id === e.target.value);
    if (exemple) chargerSeul(structuredClone(exemple));
    deplierChoix();
  });
  recevoirDepots();
  let attente;
  addEventListener("resize", () => {
    clearTimeout(attente);
    attente = setTimeout(() => {
      deplierChoix();
      if (reponse?.classes) montrerReponse();
    }, 150);
  });
}

async function demarrer() {
  noyau = await chargerNoyau(NOYAU);
  exemples = JSON.parse(new TextDecoder().decode(await decompresser(EXEMPLES)));
  apprendre(noyau);
  connaitre(noyau.referentiel);
  connaitreChamps(noyau.referentiel);
  dessinerTout();
  ecouter();
  // The same evaluation for whoever opens the console, and for the tests.
  globalThis.listeAptitude = Object.freeze({ evaluer: (texte, etat) => noyau.evaluer(texte, etat) });
  document.body.dataset.pret = "oui";
}

demarrer();
