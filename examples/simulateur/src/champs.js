// The fields of the forms. The id of a control is the path of its fact: errors and questions find it by that.

import { h } from "./dom.js";
import { ecrire, lire } from "./etat.js";
import { mots, t } from "./langue.js";

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

/** A control with its label, its help and the place of its error. */
export function champ(chemin, controle, options = {}) {
  const nom = options.nom ?? t(`champ.${generique(chemin)}`);
  const aide = t(`aide.${generique(chemin)}`, "");
  const dits = [aide && `${chemin}-aide`, `${chemin}-erreur`].filter(Boolean).join(" ");
  controle.setAttribute("aria-describedby", dits);
  return h("div", { class: `champ ${options.classe ?? ""}` },
    h("label", { for: chemin }, nom),
    controle,
    aide && h("p", { class: "aide", id: `${chemin}-aide` }, aide),
    h("p", { class: "erreur", id: `${chemin}-erreur`, hidden: true }));
}

export function date(chemin, options = {}) {
  const relever = (valeur, quitte) => {
    // Someone typing a year passes by 0001 and 0019: these are no facts yet.
    if (valeur === "" || quitte || Number(valeur.slice(0, 4)) >= 1000) change(chemin, valeur || options.vide, options.forme);
  };
  const controle = h("input", {
    type: "date", id: chemin, min: "1900-01-01", max: "2199-12-31", value: lire(chemin) ?? "",
    oninput: (e) => relever(e.target.value, false), onblur: (e) => {
      if (e.target.value !== (lire(chemin) ?? "")) relever(e.target.value, true);
    },
  });
  return champ(chemin, controle, options);
}

export function texte(chemin, options = {}) {
  const controle = h("input", {
    type: "text", id: chemin, value: lire(chemin) ?? "", autocomplete: "off",
    oninput: (e) => change(chemin, e.target.value || options.vide),
  });
  return champ(chemin, controle, options);
}

export function entier(chemin, min, max, options = {}) {
  const controle = h("input", {
    type: "number", id: chemin, min, max, inputmode: "numeric", value: lire(chemin) ?? "",
    oninput: (e) => change(chemin, e.target.value === "" ? undefined : Number(e.target.value), options.forme),
  });
  return champ(chemin, controle, options);
}

/** Yes, no, or nothing known. */
export function ouiNon(chemin, options = {}) {
  const choix = [{ nom: "true", libelle: t("oui") }, { nom: "false", libelle: t("non") }];
  const valeurs = { true: true, false: false };
  return selection(chemin, [{ options: choix }], { ...options, vide: options.vide ?? t("inconnu") }, (v) => valeurs[v]);
}

/** A box for what is false unless said. */
export function case_(chemin, options = {}) {
  const controle = h("input", {
    type: "checkbox", id: chemin, checked: lire(chemin) === true,
    onchange: (e) => change(chemin, e.target.checked, options.forme),
  });
  return champ(chemin, controle, { classe: "case", ...options });
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

/** Shows the error of the kernel beside its field; takes away the one before. */
export function montrerErreur(erreur) {
  for (const e of document.querySelectorAll("[aria-invalid]")) e.removeAttribute("aria-invalid");
  for (const e of document.querySelectorAll(".erreur")) e.hidden = true;
  if (!erreur) return;
  document.getElementById(erreur.chemin)?.setAttribute("aria-invalid", "true");
  const place = document.getElementById(`${erreur.chemin}-erreur`);
  if (place) {
    place.textContent = erreur.message;
    place.hidden = false;
  }
}

/** A list of objects: one block each, a button to add and one to take away. */
export function repetition(chemin, max, nouveau, bloc) {
  const elements = lire(chemin) ?? [];
  const retirer = (rang) => {
    elements.splice(rang, 1);
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

