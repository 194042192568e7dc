// The fields of the forms. The id of a control is the path of its fact: errors and questions find it by that.

import { h } from "./dom.js";
import { ecrire, lire } from "./etat.js";
import { decaler, faute, lever, poser } from "./fautes.js";
import { jour, majuscule, mots, nomDuChamp, t } from "./langue.js";
import { deCertainesListes, clesPlates, notice, regarde, sens } from "./notices.js";

let signaler = () => {};

/** Who is told that a fact changed: `(chemin, forme)`, where `forme` says that the lists offered may have changed too. */
export function surChangement(ecouteur) {
  signaler = ecouteur;
}

function change(chemin, valeur, forme) {
  ecrire(chemin, valeur);
  signaler(chemin, forme);
}

/** The path with its indices taken off: the name of the field in every table. */
export function generique(chemin) {
  return chemin.replace(/\[\d+\]/g, "[]");
}

/** The id of the control of a fact: its path, but for the year, which stands beside the verdicts. */
function idDe(chemin) {
  return chemin === "demande.annee" ? "annee" : chemin;
}

/** The control of a fact, or the nearest one: that of its block, of its list, of the object around it. */
export function controleDe(chemin) {
  const essais = [idDe(chemin), `${chemin}-genre`, `${chemin}-present`, `${chemin}-ajouter`];
  const trouve = essais.map((id) => document.getElementById(id)).find(Boolean) ?? document.querySelector(`#formulaire [id^="${chemin}."]`);
  const autour = chemin.replace(/(\[\d+\]|\.?[^.[\]]+)$/, "");
  return trouve ?? (autour ? controleDe(autour) : null);
}

/** A control with its label, what stands in it in full words (a browser writes dates its own way), its help and its error. */
export function champ(chemin, controle, options = {}) {
  const nom = options.nom ?? nomDuChamp(generique(chemin));
  const aide = options.aide ?? t(`aide.${generique(chemin)}`, "");
  const id = idDe(chemin);
  controle.setAttribute("aria-describedby", [aide && `${id}-aide`, `${id}-erreur`].filter(Boolean).join(" "));
  return h("div", { class: `champ ${options.classe ?? ""}` },
    h("label", { for: id }, nom),
    controle,
    h("p", { class: "entier", "aria-hidden": controle.tagName === "SELECT" ? "true" : undefined, hidden: true }),
    aide && h("p", { class: "aide", id: `${id}-aide` }, aide),
    h("p", { class: "erreur", id: `${id}-erreur`, hidden: true }));
}

/**
 * A control whose content may be no fact. `lecture(controle, quitte)` gives `{fait}` or `{nature}`, what was expected; `quitte` says that
 * the control is left. What cannot be read stays as it was typed, even when the form is drawn again.
 */
function saisie(chemin, attributs, lecture, options) {
  const garde = faute(chemin)?.controle;
  if (garde) return champ(chemin, garde, options);
  const controle = h("input", { ...attributs, id: idDe(chemin), "data-chemin": chemin, value: lire(chemin) ?? "" });
  const enMots = () => {
    const place = controle.nextElementSibling;
    place.textContent = attributs.type === "date" && /^[12]\d{3}-\d\d-\d\d$/.test(controle.value) ? jour(controle.value) : "";
    place.hidden = place.textContent === "";
  };
  const relever = (quitte) => {
    enMots();
    const ici = controle.dataset.chemin; // a period taken away above moves the others up
    const { fait, nature, enCours } = lecture(controle, quitte);
    const avant = faute(ici);
    if (nature) {
      if (avant && avant.enCours === enCours) return;
      poser(ici, { nature, controle, enCours });
      signaler(ici);
    } else if (lever(ici) || fait !== (lire(ici) ?? undefined)) change(ici, fait ?? options.vide, options.forme);
  };
  for (const evenement of ["input", "keyup", "change"]) controle.addEventListener(evenement, () => relever(false));
  controle.addEventListener("blur", () => relever(true));
  const bloc = champ(chemin, controle, options);
  enMots();
  return bloc;
}

export function date(chemin, options = {}) {
  const lecture = (controle, quitte) => {
    const { value } = controle;
    // Someone typing passes by half a date, or by the years 0001 and 0019: nothing is wrong yet, but nothing is known either. Where a
    // date stood before, half of it is a fault at once.
    if (controle.validity.badInput) return { nature: "date", enCours: !quitte && !lire(controle.dataset.chemin) };
    if (!quitte && value !== "" && Number(value.slice(0, 4)) < 1000) return { nature: "date", enCours: true };
    return { fait: value || undefined };
  };
  return saisie(chemin, { type: "date", min: "1900-01-01", max: "2199-12-31" }, lecture, options);
}

export function texte(chemin, options = {}) {
  const controle = h("input", {
    type: "text", id: chemin, value: lire(chemin) ?? "", autocomplete: "off",
    oninput: (e) => change(chemin, e.target.value || options.vide),
  });
  return champ(chemin, controle, options);
}

export function entier(chemin, min, max, options = {}) {
  const lecture = ({ value, validity }) => {
    if (validity.badInput || !/^(-?\d+)?$/.test(value)) return { nature: "entier", enCours: false };
    return { fait: value === "" ? undefined : Number(value) };
  };
  return saisie(chemin, { type: "number", min, max, step: 1, inputmode: "numeric" }, lecture, options);
}

/** Yes, no, or nothing known. */
export function ouiNon(chemin, options = {}) {
  const choix = [{ nom: "true", libelle: t("oui") }, { nom: "false", libelle: t("non") }];
  const valeurs = { true: true, false: false };
  return selection(chemin, [{ options: choix }], { ...options, vide: options.vide ?? t("inconnu") }, (v) => valeurs[v]);
}

/** A box for what is false unless said, or true where `coche` says so. */
export function case_(chemin, options = {}) {
  const controle = h("input", {
    type: "checkbox", id: chemin, checked: lire(chemin) ?? options.coche === true,
    onchange: (e) => change(chemin, e.target.checked, options.forme),
  });
  return champ(chemin, controle, { classe: "case", ...options });
}

/** A field that some lists only look at: `faire` makes it, with the help of the table of fields, when the list asked for does or the dossier
 * holds the fact; nothing that a dossier holds is hidden. */
export function tardif(chemin, faire) {
  const nom = generique(chemin);
  return (regarde(nom) || lire(chemin) !== undefined) && faire(chemin, deCertainesListes(nom) ? { aide: sens(nom) } : undefined);
}

/** The control of a fact, by its row in the table of fields; a field that may be left out says what it means. */
export function fait(chemin, options = {}) {
  const nom = generique(chemin);
  const { genre, liste, min, max, presence } = notice(nom);
  const vide = { manquant: t("inconnu"), selon: t("inconnu"), absent: t("absent") }[presence];
  const dit = { aide: t(`aide.${nom}`, "") || (presence === "requis" ? "" : sens(nom)), ...(vide && genre !== "date" && { vide }), ...options };
  if (genre === "date") return date(chemin, dit);
  if (genre === "entier") return entier(chemin, min, max, { ...dit, vide: undefined });
  if (genre === "mot") return choix(chemin, liste, dit);
  return ["defaut", "oui"].includes(presence) ? case_(chemin, { ...dit, coche: presence === "oui" }) : ouiNon(chemin, dit);
}

/** The facts of an object that one control each can show, in the order of the table, those of some lists only where the list looks at them.
 * `propres`, by key: what is made another way, or elsewhere. */
export function faitsDe(objet, propres = {}) {
  return clesPlates(generique(objet)).map((cle) => {
    const chemin = objet ? `${objet}.${cle}` : cle;
    const faire = cle in propres ? propres[cle] : fait;
    return faire && tardif(chemin, faire);
  });
}

/** A word of a closed list of the kernel. */
export function choix(chemin, liste, options = {}) {
  return selection(chemin, [{ options: mots(liste) }], options, (v) => v);
}

/** A list of groups `{titre, options: [{nom, libelle}]}`; what the file says stays selectable even when no group offers it. */
export function selection(chemin, groupes, options = {}, valeur = (v) => v) {
  const actuel = lire(chemin);
  const dit = actuel === undefined || actuel === null ? "" : String(actuel);
  const option = (o) => h("option", { value: o.nom, selected: o.nom === dit }, o.libelle);
  const connu = groupes.some((g) => g.options.some((o) => o.nom === dit));
  const controle = h("select", {
    id: chemin, onchange: (e) => change(chemin, e.target.value === "" ? undefined : valeur(e.target.value), options.forme),
  },
  options.vide !== undefined && h("option", { value: "", selected: dit === "" }, options.vide),
  groupes.map((g) => (g.titre ? h("optgroup", { label: g.titre }, g.options.map(option)) : g.options.map(option))),
  !connu && dit !== "" && h("option", { value: dit, selected: true }, `${dit} (${t("hors_liste")})`));
  return champ(chemin, controle, options);
}

/** Shows what is wrong beside each field; takes away what was shown before. */
export function montrerErreurs(erreurs) {
  for (const e of document.querySelectorAll("[aria-invalid]")) e.removeAttribute("aria-invalid");
  for (const e of document.querySelectorAll(".champ .erreur")) e.hidden = true;
  for (const { chemin, message } of erreurs) {
    const controle = controleDe(chemin);
    controle?.setAttribute("aria-invalid", "true");
    const place = controle && document.getElementById(`${controle.id}-erreur`);
    if (place) {
      place.textContent = majuscule(message);
      place.hidden = false;
    }
  }
}

/** A list of objects: one block each, a button to add and one to take away. */
export function repetition(chemin, max, nouveau, bloc) {
  const elements = lire(chemin) ?? [];
  const retirer = (rang) => {
    elements.splice(rang, 1);
    decaler(chemin, rang);
    change(chemin, elements, true);
  };
  const ajouter = () => change(chemin, [...elements, nouveau()], true);
  return h("div", { class: "repetition" },
    elements.map((_, rang) => h("fieldset", {},
      h("legend", {}, `${t(`un.${generique(chemin)}`)} ${rang + 1}`),
      h("div", { class: "grille" }, bloc(`${chemin}[${rang}]`, rang)),
      h("button", { type: "button", class: "discret", id: `${chemin}-retirer-${rang}`, onclick: () => retirer(rang) },
        `${t("retirer")} ${rang + 1}`))),
    h("button", { type: "button", id: `${chemin}-ajouter`, disabled: elements.length >= max, onclick: ajouter },
      t(`ajouter.${generique(chemin)}`)));
}

const mesure = document.createElement("canvas").getContext("2d");
/** The arrow of a list and the space around its text. */
const FLECHE = 40;

/** A list narrower than what is chosen in it would show it cut: then the whole label stands beneath. */
export function deplierChoix() {
  for (const liste of document.querySelectorAll(".champ select, #exemple")) {
    mesure.font = getComputedStyle(liste).font;
    const [dit] = [...liste.selectedOptions].map((o) => o.textContent);
    const place = liste.nextElementSibling;
    place.hidden = !dit || mesure.measureText(dit).width <= liste.clientWidth - FLECHE;
    place.textContent = place.hidden ? "" : dit;
  }
}
