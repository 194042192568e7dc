// The steps of the form but the career: person, training, lists and positions, request.

import { case_, choix, date, entier, ouiNon, repetition, tardif, texte } from "./champs.js";
import { h } from "./dom.js";
import { ecrire, etat, lire } from "./etat.js";
import { nomDuChamp, t } from "./langue.js";
import { sens } from "./notices.js";

export function personne() {
  return h("div", { class: "grille" },
    texte("id", { vide: "" }), date("naissance"), ouiNon("inscrit_1999"), tardif("recevable_2010", ouiNon), date("depart_regime"));
}

export function formation() {
  const f = (nom) => `formation.${nom}`;
  return h("div", { class: "grille" },
    ouiNon(f("ancien_eleve")), date(f("scolarite.debut")), date(f("scolarite.fin")),
    choix(f("diplome_assimile"), "diplome_assimile", { vide: t("inconnu") }),
    ouiNon(f("admissible_concours")), entier(f("semaines_perfectionnement"), 0, 999),
    ouiNon(f("attestation_stage_informatique")), ouiNon(f("certificat_comptabilite")),
    choix(f("diplome_informatique"), "diplome_informatique", { vide: t("inconnu") }),
    ouiNon(f("experience_informatique_reconnue")),
    ["eleve_concours_interne", "attestation_msa", "attestation_cesdir"].map((nom) => tardif(f(nom), ouiNon)));
}

/** Inscriptions, position of article 19, services in the State. */
export function situations(referentiel, refaire) {
  return [
    h("h3", {}, t("inscriptions")),
    repetition("inscriptions", referentiel.capacites.inscriptions, inscriptionVide, (chemin) => [
      entier(`${chemin}.annee`, 1900, 2199), choix(`${chemin}.classe`, "classe"),
      choix(`${chemin}.section`, "section_origine"), date(`${chemin}.publication`), case_(`${chemin}.article15`)]),
    h("h3", {}, t("position")),
    h("div", { class: "grille" },
      choix("position.type", "type_position", { vide: t("aucune") }), date("position.debut"), date("position.fin"),
      tardif("position.champ_social", case_)),
    h("h3", {}, t("fonction_publique")),
    bloc("fonction_publique", () => ({ categorie_a: [], fonctions_securite_sociale: [] }), refaire),
    lire("fonction_publique") && [
      h("div", { class: "grille" }, ouiNon("fonction_publique.proposition_ministre"),
        choix("fonction_publique.statut", "statut_agent", { aide: sens("fonction_publique.statut") })),
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
      date(`${depot}.cachet_poste`), entier(`${depot}.exemplaires`, 0, 255), case_(`${depot}.recommande`),
      case_(`${depot}.classes_indiquees`), case_(`${depot}.pieces_jointes`),
      tardif(`${depot}.voie`, (chemin, options) => choix(chemin, "voie", options)), tardif(`${depot}.date_validation`, date)),
    tardif("demande.reduction_demandee", (chemin, options) => case_(chemin, { ...options, coche: true })),
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

