// The readings of the text as switches, each with what changing it would do; and whether the verdict depends on them.

import { cache, h } from "./dom.js";
import { etat } from "./etat.js";
import { imprime, jour, libelle, t } from "./langue.js";

export function lectures(reponse, calendriers, basculer) {
  const choisie = reponse.classes.find((c) => c.decision.classe === etat.classe);
  return [
    h("p", {}, robustesse(choisie)),
    h("ul", { class: "lectures" }, reponse.lectures.flatMap((l, rang) => {
      const active = (etat.demande.lectures >> rang) & 1;
      const consultee = reponse.classes.some((c) => c.decision.lectures_sollicitees.includes(l.lecture));
      if (D_UN_ETAT_SUIVANT.includes(l.lecture) && !consultee) return [];
      return h("li", {},
        h("div", { class: "bascule" },
          h("input", {
            type: "checkbox", role: "switch", id: `lecture-${l.lecture}`, checked: Boolean(active),
            "aria-describedby": `lecture-${l.lecture}-dit`, onchange: () => basculer(rang),
          }),
          h("label", { for: `lecture-${l.lecture}` }, h("strong", {}, l.lecture), ` ${libelle("lecture", l.lecture)}`)),
        h("div", { id: `lecture-${l.lecture}-dit`, class: "phrase" },
          h("p", {}, `${t(active ? "lecture.autre" : "lecture.defaut")} ${t(`lecture.${l.lecture}.${active}`)}`,
            consultee ? ` · ${t("lecture.consultee")}` : ""),
          effets(l, reponse, calendriers)));
    })),
  ];
}

function robustesse(c) {
  const { unanime, verdict, minimaux } = c.robustesse;
  const debut = `${c.decision.classe}${t(":")}`;
  if (unanime) return debut + t("robuste");
  const ensembles = minimaux.map((m) => m.join(" + ")).join(t("ou"));
  return `${debut}${t("fragile")} ${imprime(`« ${libelle("verdict", verdict)} »`)} ${t("fragile.suite")} ${ensembles}.`;
}

/** Readings of later states of the text: shown where the answer consults them. */
const D_UN_ETAT_SUIVANT = ["L13R", "L28", "L8"];

/** What the eight verdicts, the openings or the claim period become once the lecture is changed. */
function effets(l, reponse, calendriers) {
  const lignes = reponse.classes.flatMap((c, rang) => difference(c.decision.classe, c.decision.verdict, l.verdicts[rang], "verdict"));
  reponse.classes.forEach((c, depuis) => c.ouvre.forEach((ouvert, vers) => {
    const nom = `${t("inscription_en")} ${c.decision.classe} → ${reponse.classes[vers].decision.classe}`;
    lignes.push(...difference(nom, ouvert, l.ouvre[depuis][vers], "acces"));
  }));
  const [avant, apres] = [calendriers.actuel, calendriers.autres[l.lecture]];
  if (avant && apres && avant !== apres) lignes.push([t("reclamation"), jour(avant), jour(apres)]);
  if (lignes.length === 0) return h("p", { class: "effet sans" }, t("lecture.sans_effet"));
  return h("div", { class: "effet" }, h("p", {}, t("lecture.effet")),
    h("ul", {}, lignes.map(([nom, de, vers]) =>
      h("li", {}, `${nom}${t(":")}${de} `, h("span", { "aria-hidden": "true" }, "→"), cache(t("devient")), h("strong", {}, ` ${vers}`)))));
}

function difference(nom, avant, apres, genre) {
  const dire = (v) => (genre === "verdict" ? libelle("verdict", v) : t(`acces.${v}`));
  return avant === apres ? [] : [[nom, dire(avant), dire(apres)]];
}
