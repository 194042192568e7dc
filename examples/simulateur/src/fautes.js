// What stands in a field and is no fact: a date half typed or that no calendar has, a number that is none. Such a field keeps what was
// typed and says what is wrong, and no verdict is given as long as it stands.

/** By path: what kind of fact was expected, the control with what was typed, and whether someone is still typing there. */
const fautes = new Map();

export function poser(chemin, faute) {
  fautes.set(chemin, faute);
}

/** Takes a fault away; was there one? */
export function lever(chemin) {
  return fautes.delete(chemin);
}

export function faute(chemin) {
  return fautes.get(chemin);
}

/** All of them, with their paths. */
export function toutes() {
  return [...fautes].map(([chemin, f]) => ({ chemin, ...f }));
}

/** Drops the faults of fields that are not in the form any more. */
export function oublier(disparu) {
  for (const [chemin, { controle }] of fautes) if (disparu(chemin, controle)) fautes.delete(chemin);
}

/** Element `rang` of a list goes: so do its faults, and those of the elements behind it move up with them. */
export function decaler(liste, rang) {
  for (const { chemin, ...f } of toutes().filter((f) => f.chemin.startsWith(`${liste}[`))) {
    const [numero, suite] = [parseInt(chemin.slice(liste.length + 1), 10), chemin.slice(chemin.indexOf("]", liste.length))];
    if (numero < rang) continue;
    fautes.delete(chemin);
    if (numero === rang) continue;
    f.controle.dataset.chemin = `${liste}[${numero - 1}${suite}`;
    f.controle.id = f.controle.dataset.chemin;
    fautes.set(f.controle.id, f);
  }
}
