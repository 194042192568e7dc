// Elements in one line: h("label", { for: "x" }, "Texte"). Attributes as written, `on…` are listeners, properties by name.

const PROPRIETES = new Set(["checked", "selected", "value", "disabled", "hidden", "open", "required"]);
const SVG = "http://www.w3.org/2000/svg";

export function h(nom, attributs = {}, ...enfants) {
  return garnir(document.createElement(nom), attributs, enfants);
}

/** The same for SVG elements. */
export function s(nom, attributs = {}, ...enfants) {
  return garnir(document.createElementNS(SVG, nom), attributs, enfants);
}

function garnir(element, attributs, enfants) {
  for (const [cle, valeur] of Object.entries(attributs)) {
    if (valeur === undefined || valeur === null || valeur === false) continue;
    if (cle.startsWith("on")) element.addEventListener(cle.slice(2), valeur);
    else if (PROPRIETES.has(cle)) element[cle] = valeur;
    else element.setAttribute(cle, valeur === true ? "" : valeur);
  }
  element.append(...enfants.flat(3).filter((e) => e !== null && e !== undefined && e !== false));
  return element;
}

/** Replaces what an element holds; whoever had the focus inside keeps it if it is still there. */
export function remplacer(element, ...enfants) {
  const actif = element.contains(document.activeElement) ? document.activeElement.id : "";
  element.replaceChildren(...enfants.flat(3).filter(Boolean));
  if (actif) document.getElementById(actif)?.focus({ preventScroll: true });
}

/** Text that only a screen reader says. */
export function cache(texte) {
  return h("span", { class: "cache" }, texte);
}
