// The receipt of the class shown, and the check of one that was given earlier.

import { h } from "./dom.js";
import { libelle, majuscule, t } from "./langue.js";

export function recu(c, verifier) {
  const issue = h("p", { id: "recu-issue", role: "status" });
  const controler = (e) => {
    const texte = e.target.value.trim().toUpperCase();
    const refus = texte && verifier(texte);
    issue.textContent = texte === "" ? "" : refus ? `✕ ${refus}` : `✓ ${t("recu.bon")}`;
  };
  return [
    h("p", {}, `${t("recu.de")} ${c.decision.classe}, ${libelle("verdict", c.decision.verdict)}${t(":")}`),
    c.decision.avertissements.map((a) => h("p", { class: "reserve" }, `⚠ ${majuscule(libelle("avertissement", a))}`)),
    h("p", {}, h("code", { id: "recu-texte" }, c.recu)),
    h("div", { class: "champ hors-impression" },
      h("label", { for: "recu-donne" }, t("recu.verifier")),
      h("input", { type: "text", id: "recu-donne", maxlength: 64, autocomplete: "off", spellcheck: "false", oninput: controler }),
      issue),
  ];
}
