// The steps of the form but the career: person, training, lists and positions, request.

import { case_, choix, date, faitsDe, repetition, tardif, texte } from "./champs.js";
import { h } from "./dom.js";
import { ecrire, etat, lire } from "./etat.js";
import { nomDuChamp, t } from "./langue.js";

export function personne() {
  return h("div", { class: "grille" }, texte("id", { vide: "" }), faitsDe(""));
}

export function formation() {
  const ecole = "formation.scolarite";
  return h("div", { class: "grille" }, faitsDe("formation"), date(`${ecole}.debut`), date(`${ecole}.fin`));
}

/** Inscriptions, position of article 19, services in the State. */
export function situations(referentiel, refaire) {
  return [
    h("h3", {}, t("inscriptions")),
    repetition("inscriptions", referentiel.capacites.inscriptions, inscriptionVide, (chemin) => faitsDe(chemin)),
    h("h3", {}, t("position")),
    h("div", { class: "grille" },
      faitsDe("position", { type: (chemin) => choix(chemin, "type_position", { vide: t("aucune") }) })),
    h("h3", {}, t("fonction_publique")),
    bloc("fonction_publique", () => ({ categorie_a: [], fonctions_securite_sociale: [] }), refaire),
    lire("fonction_publique") && [
      h("div", { class: "grille" }, faitsDe("fonction_publique")),
      ["fonction_publique.categorie_a", "fonction_publique.fonctions_securite_sociale"].map((liste) => services(liste, referentiel)),
      tardif("fonction_publique.fonctions_protection_sociale", (liste, { aide }) => services(liste, referentiel, aide)),
    ],
  ];
}

/** Periods of service in the State. */
function services(liste, referentiel, aide) {
  return [h("h4", {}, nomDuChamp(liste)), aide && h("p", { class: "aide" }, aide),
    repetition(liste, referentiel.capacites.fonction_publique, () => ({}), (chemin) => [date(`${chemin}.debut`), date(`${chemin}.fin`)])];
}

function inscriptionVide() {
  return { annee: etat.demande.annee, classe: etat.classe, section: "premiere", article15: false };
}

/** The list year is beside the verdicts; here, how the request was filed and when the list was published. */
export function demande(refaire) {
  const depot = "demande.depot";
  return [
    bloc(depot, () => ({
      cachet_poste: `${etat.demande.annee - 1}-04-30`, exemplaires: 2, recommande: true, classes_indiquees: true,
      pieces_jointes: true,
    }), refaire),
    lire(depot) && h("div", { class: "grille" },
      faitsDe(depot, { recommande: case_, classes_indiquees: case_, pieces_jointes: case_ })),
    faitsDe("demande", { annee: null, classe: null, lectures: null }),
    date("publication"),
  ];
}

/** A box that makes a whole block of facts present or absent. */
function bloc(chemin, nouveau, refaire) {
  const controle = h("input", {
    type: "checkbox", id: `${chemin}-present`, checked: Boolean(lire(chemin)),
    onchange: (e) => {
      ecrire(chemin, e.target.checked ? nouveau() : undefined);
      refaire();
    },
  });
  return h("div", { class: "champ case" }, h("label", { for: `${chemin}-present` }, t(`bloc.${chemin}`)), controle);
}

