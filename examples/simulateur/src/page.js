// The page: draws the form and the answer, and listens.

import { accorder, carriere, classes, connaitre, deplier } from "./carriere.js";
import { montrerErreur, surChangement } from "./champs.js";
import { h, remplacer } from "./dom.js";
import { dossierVide, etat, lire, ouvrir } from "./etat.js";
import { enregistrerDecisions, enregistrerDossier } from "./fichiers.js";
import { demande, formation, personne, situations } from "./formulaires.js";
import { faits } from "./faits.js";
import { frise } from "./frise.js";
import { apprendre, libelle, t } from "./langue.js";
import { lectures } from "./lectures.js";
import { chargerNoyau } from "./noyau.js";
import { ordre } from "./ordre.js";
import { recu } from "./recu.js";
import { detail, synthese } from "./resultats.js";

const ETAPES = ["personne", "formation", "carriere", "situations", "demande"];
const place = (id) => document.getElementById(id);
let noyau;
let reponse;

/** The step that holds a fact. */
function etapeDe(chemin) {
  if (chemin.startsWith("demande") || chemin === "publication") return 4;
  if (chemin.startsWith("carriere")) return 2;
  if (chemin.startsWith("formation")) return 1;
  return /^(inscriptions|position|fonction_publique)/.test(chemin) ? 3 : 0;
}

/** The answer first: the form can wait for it. */
function dessinerTout() {
  decider();
  document.documentElement.lang = etat.langue;
  document.title = t("titre");
  for (const element of document.querySelectorAll("[data-t]")) element.textContent = t(element.dataset.t);
  place("exemple").options[0].textContent = t("choisir_exemple");
  place("langue").setAttribute("lang", etat.langue === "fr" ? "en" : "fr");
  place("annee").value = etat.demande.annee;
  dessinerEtapes();
  dessinerFormulaire();
  montrerErreur(reponse.erreur);
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
    demande: () => demande(refaire, publier),
  }[nom]();
  remplacer(place("formulaire"), h("h3", { id: "titre-etape", tabindex: "-1" }, t(`etape.${nom}`)), ...[contenu].flat());
  place("precedente").disabled = etat.etape === 0;
  place("suivante").disabled = etat.etape === ETAPES.length - 1;
}

function allerEtape(rang) {
  etat.etape = rang;
  dessinerEtapes();
  dessinerFormulaire();
  montrerErreur(reponse?.erreur);
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
  etat.etape = etapeDe(chemin);
  dessinerEtapes();
  dessinerFormulaire();
  montrerErreur(reponse?.erreur);
  const champ = place(chemin);
  deplier(champ);
  (champ ?? place("titre-etape")).focus();
}

function publier(jour) {
  etat.publication = jour;
  decider();
}

function choisirClasse(classe) {
  etat.classe = classe;
  montrerReponse();
}

function decider() {
  reponse = noyau.simuler(etat.dossier, demandeDe(etat.classe), etat.langue);
  montrerErreur(reponse.erreur);
  place("refus").hidden = !reponse.erreur;
  place("reponse").hidden = Boolean(reponse.erreur);
  place("enregistrer-decisions").disabled = Boolean(reponse.erreur);
  if (reponse.erreur) {
    const { chemin, message } = reponse.erreur;
    remplacer(place("refus"), h("p", {}, `${t("erreur_dossier")}${t(":")}${chemin} — ${message}. `),
      h("button", { type: "button", id: "refus-aller", onclick: () => allerA(chemin) }, t("erreur_voir")));
  } else montrerReponse();
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
  remplacer(place("recu"), recu(choisie, (texte) => noyau.verifier(etat.dossier, demandeDe(etat.classe), texte, etat.langue)));
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
  if (!etat.publication) return { autres: {} };
  const jour = (lectures) => noyau.calendrier(etat.demande.annee, etat.publication, lectures).reclamation;
  const autres = reponse.lectures.map((l, rang) => [l.lecture, jour(etat.demande.lectures ^ (1 << rang))]);
  return { actuel: jour(etat.demande.lectures), autres: Object.fromEntries(autres) };
}

function basculer(rang) {
  etat.demande.lectures ^= 1 << rang;
  decider();
}

function charger(contenu) {
  const lu = ouvrir(contenu);
  place("fichier-erreur").hidden = lu;
  if (lu) dessinerTout();
}

async function lireFichier(fichier) {
  try {
    charger(JSON.parse(await fichier.text()));
  } catch {
    charger(null);
  }
}

function ecouter() {
  const clic = (id, faire) => place(id).addEventListener("click", faire);
  surChangement((chemin, forme) => {
    const rang = chemin.match(/^carriere\[(\d+)\]/)?.[1];
    if (forme === true && rang !== undefined) accorder(Number(rang));
    if (forme === true) dessinerFormulaire();
    else if (forme === "classe") place(`carriere[${rang}]-classe`).textContent = classes(lire(`carriere[${rang}]`));
    decider();
  });
  place("formulaire").addEventListener("reformer", () => refaire());
  place("formulaire").addEventListener("submit", (e) => e.preventDefault());
  clic("precedente", () => allerEtape(etat.etape - 1));
  clic("suivante", () => allerEtape(etat.etape + 1));
  clic("langue", () => {
    etat.langue = etat.langue === "fr" ? "en" : "fr";
    dessinerTout();
  });
  clic("nouveau", () => charger(dossierVide()));
  clic("enregistrer", enregistrerDossier);
  clic("enregistrer-decisions", () => enregistrerDecisions(reponse));
  clic("imprimer", () => window.print());
  clic("ouvrir", () => place("fichier").click());
  place("fichier").addEventListener("change", (e) => {
    if (e.target.files.length > 0) lireFichier(e.target.files[0]);
    e.target.value = "";
  });
  place("annee").addEventListener("input", (e) => {
    etat.demande.annee = Number(e.target.value);
    decider();
  });
  place("exemple").addEventListener("change", (e) => {
    if (e.target.value) charger(structuredClone(EXEMPLES[Number(e.target.value)]));
  });
  let attente;
  addEventListener("resize", () => {
    clearTimeout(attente);
    attente = setTimeout(() => !reponse.erreur && montrerReponse(), 150);
  });
}

async function demarrer() {
  noyau = await chargerNoyau(NOYAU);
  apprendre(noyau);
  connaitre(noyau.referentiel);
  const [premiere, derniere] = noyau.referentiel.annees;
  Object.assign(place("annee"), { min: premiere, max: derniere });
  dessinerTout();
  place("exemple").append(...EXEMPLES.map((e, rang) => h("option", { value: rang }, e.dossier.id)));
  ecouter();
  // The same evaluation for whoever opens the console, and for the tests.
  globalThis.listeAptitude = Object.freeze({ evaluer: (texte) => noyau.evaluer(texte) });
  document.body.dataset.pret = "oui";
}

demarrer();
