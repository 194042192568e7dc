// The class order as a picture: an arrow from a class to those right below it, the verdict in each box.

import { s } from "./dom.js";
import { libelle, t } from "./langue.js";
import { SIGNES } from "./resultats.js";

const [LARGEUR, HAUTEUR, PAS_X, PAS_Y] = [118, 54, 150, 88];
const FILIERES = ["D", "AD", "IF"];

export function ordre(reponse, referentiel, choisie) {
  const classes = reponse.classes.map((c) => c.decision.classe);
  const sous = new Map(classes.map((c, rang) => [c, referentiel.ouvre[rang].filter((b) => b !== c)]));
  // Right below: below, and below nothing that is below.
  const juste = (a) => sous.get(a).filter((b) => !sous.get(a).some((m) => sous.get(m).includes(b)));
  const niveau = (b) => Math.max(-1, ...classes.filter((a) => sous.get(a).includes(b)).map(niveau)) + 1;
  const place = (c) => ({ x: 8 + FILIERES.indexOf(c.replace(/\d/, "")) * PAS_X, y: 8 + niveau(c) * PAS_Y });
  const rattachement = reponse.classes[0].decision.classe_rattachement;
  const hauteur = (Math.max(...classes.map(niveau)) + 1) * PAS_Y;
  return s("svg", { class: "ordre", viewBox: `0 0 ${FILIERES.length * PAS_X - 16} ${hauteur - 18}`, role: "img", "aria-labelledby": "ordre-titre ordre-dit" },
    s("title", { id: "ordre-titre" }, t("ordre.titre")),
    s("desc", { id: "ordre-dit" }, reponse.classes.map((c) => `${c.decision.classe}${t(":")}${libelle("verdict", c.decision.verdict)}`).join(t(";"))),
    classes.flatMap((a) => juste(a).map((b) => trait(place(a), place(b)))),
    reponse.classes.map(({ decision }) => boite(decision, place(decision.classe), decision.classe === choisie, decision.classe === rattachement)));
}

function trait(a, b) {
  return s("line", {
    class: "trait", x1: a.x + LARGEUR / 2, y1: a.y + HAUTEUR, x2: b.x + LARGEUR / 2, y2: b.y,
  });
}

function boite({ classe, verdict }, { x, y }, choisie, rattache) {
  const milieu = x + LARGEUR / 2;
  return s("g", { class: `boite ${verdict}` },
    rattache && s("rect", { class: "rattache", x: x - 5, y: y - 5, width: LARGEUR + 10, height: HAUTEUR + 10, rx: 10 }),
    s("rect", { class: choisie ? "choisie" : "", x, y, width: LARGEUR, height: HAUTEUR, rx: 6 }),
    s("text", { class: "nom", x: milieu, y: y + 22 }, `${SIGNES[verdict]} ${classe}`),
    s("text", { x: milieu, y: y + 42 }, t(`court.${verdict}`)));
}
