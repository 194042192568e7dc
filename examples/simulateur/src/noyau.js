// The kernel in the page: loads the WebAssembly module and speaks to its C ABI. Nothing else of the page touches its memory.

const PAGE = 65536;
const OK = 0;
const ENTREE_REFUSEE = 1;
const CAPACITE = 6;
const LANGUES = { fr: 1, en: 2 };

const LETTRES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;,=>?@^_`{|}~";

/** Bytes written in base 85, with a comma for `<`: five letters stand for four bytes, a shorter end for what it holds. */
export function octetsDe(texte) {
  const rangs = new Uint8Array(128);
  for (const [rang, lettre] of [...LETTRES].entries()) rangs[lettre.charCodeAt(0)] = rang;
  const groupes = Math.ceil(texte.length / 5);
  const vue = new DataView(new ArrayBuffer(groupes * 4));
  for (let g = 0; g < groupes; g++) {
    let nombre = 0;
    for (let i = 5 * g; i < 5 * g + 5; i++) nombre = nombre * 85 + (i < texte.length ? rangs[texte.charCodeAt(i)] : 84);
    vue.setUint32(4 * g, nombre);
  }
  return new Uint8Array(vue.buffer, 0, Math.floor(texte.length * 4 / 5));
}

/** The bytes of what the build put into the page as gzip in base 85: the module, the examples. */
export async function decompresser(texte) {
  const octets = octetsDe(texte);
  const flux = new Blob([octets]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(flux).arrayBuffer();
}

export async function chargerNoyau(texte) {
  const { instance } = await WebAssembly.instantiate(await decompresser(texte));
  return new Noyau(instance.exports);
}

class Noyau {
  #abi;
  #tampon;
  #fin;
  #listes = new Map();

  constructor(abi) {
    this.#abi = abi;
    // The module has no spare memory: what lies after its end is the page's, for one text in and one text out.
    this.#tampon = abi.memory.buffer.byteLength;
    this.#fin = this.#tampon;
    for (const [code, nom] of this.#noms(1).entries()) this.#listes.set(nom, code + 1);
    this.referentiel = this.#soumettre([], (_, sortie, capacite) => abi.pont_referentiel(sortie, capacite));
  }

  /** The words of a closed list, in the order of the codes: `{nom, fr, en}`. */
  mots(liste) {
    const numero = this.#listes.get(liste);
    return this.#noms(numero).map((nom, rang) => ({
      nom,
      fr: this.#texte(3, (t, c, l) => this.#abi.la_libelle(numero, rang + 1, LANGUES.fr, t, c, l)),
      en: this.#texte(3, (t, c, l) => this.#abi.la_libelle(numero, rang + 1, LANGUES.en, t, c, l)),
    }));
  }

  /** How a fact that may be missing is asked for, by the generic path of its field. */
  question(champ, langue) {
    const code = this.#noms(this.#listes.get("champ")).indexOf(champ) + 1;
    const dit = (quoi) => this.#texte(0, (t, c, l) => this.#abi[`la_question_${quoi}`](code, LANGUES[langue], t, c, l));
    return { question: dit("texte"), atteste: dit("atteste"), piece: dit("piece"), portee: dit("portee") };
  }

  /** The decision on a text `{"dossier":…,"demande":…}`, as the C ABI writes it, under a state of the text when one is named and that of the
   * list when none is; the error as JSON when the text is refused. */
  evaluer(texte, etat) {
    const octets = new TextEncoder().encode(texte);
    const code = etat === undefined ? 0 : this.#noms(this.#listes.get("etat_du_texte")).indexOf(etat) + 1;
    if (etat !== undefined && code === 0) throw new RangeError(`no state of the text: ${etat}`);
    return this.#texte(octets.length, (t, c, l, entree) => this.#abi.la_evaluer_json_sous(code, entree, octets.length, t, c, l), octets);
  }

  /** What one screen shows for a dossier and a demande. */
  simuler(dossier, demande, langue) {
    return this.#simuler(JSON.stringify({ dossier, demande }), String(dossier.id), langue);
  }

  /** The decision on a text `{"dossier":…,"demande":…}` with its reason in words, or the error. */
  decider(texte, langue) {
    return this.#soumettre([texte], ([lu], sortie, capacite) => this.#abi.pont_decider(...lu, LANGUES[langue], sortie, capacite));
  }

  /** The error of a text `{"dossier":…,"demande":…}` as it stands in a file, or undefined when it is one. */
  refuser(texte, langue) {
    return this.#simuler(texte, "", langue).erreur;
  }

  #simuler(ligne, nom, langue) {
    return this.#soumettre([ligne, nom], ([texte, id], sortie, capacite) =>
      this.#abi.pont_simuler(...texte, ...id, LANGUES[langue], sortie, capacite));
  }

  /** Why a receipt does not verify for this dossier and demande, as `{refus}`; null in it when it does. */
  verifier(dossier, demande, recu, langue) {
    const textes = [JSON.stringify({ dossier, demande }), String(dossier.id), recu];
    return this.#soumettre(textes, ([texte, id, donne], sortie, capacite) =>
      this.#abi.pont_verifier(...texte, ...id, ...donne, LANGUES[langue], sortie, capacite));
  }

  /** The last day for a claim once the list of `annee` is published, or why there is none: `{reclamation, erreur}`. */
  calendrier(annee, publication, lectures, langue) {
    const jour = Number(publication.replaceAll("-", ""));
    return this.#soumettre([], (_, sortie, capacite) =>
      this.#abi.pont_calendrier(annee, jour, lectures, LANGUES[langue], sortie, capacite));
  }

  #noms(numero) {
    const nombre = this.#lireNombre((place) => this.#abi.la_nombre(numero, place));
    return Array.from({ length: nombre }, (_, rang) =>
      this.#texte(0, (t, c, l) => this.#abi.la_nom(numero, rang + 1, t, c, l)));
  }

  #lireNombre(appel) {
    const [place] = this.#reserver(4);
    verifier(appel(place));
    return new DataView(this.#abi.memory.buffer).getUint32(place, true);
  }

  /** Calls a function of the C ABI that writes text, with more room when it asks for it. */
  #texte(avant, appel, entree) {
    for (let capacite = PAGE; ; ) {
      const [place, longueur, sortie] = this.#reserver(avant, 4, capacite);
      if (entree) this.#octets(place, entree.length).set(entree);
      const statut = appel(sortie, capacite, longueur, place);
      const besoin = new DataView(this.#abi.memory.buffer).getUint32(longueur, true);
      if (statut === CAPACITE && besoin >= capacite) {
        capacite = besoin + 1;
        continue;
      }
      if (statut !== ENTREE_REFUSEE) verifier(statut);
      return new TextDecoder().decode(this.#octets(sortie, besoin));
    }
  }

  /** Gives texts to a function of the bridge, each as address and length, and reads the JSON it writes. */
  #soumettre(textes, appel) {
    const octets = textes.map((texte) => new TextEncoder().encode(texte));
    for (let capacite = 4 * PAGE; ; ) {
      const places = this.#reserver(...octets.map((o) => o.length), capacite);
      octets.forEach((o, rang) => this.#octets(places[rang], o.length).set(o));
      const besoin = appel(octets.map((o, rang) => [places[rang], o.length]), places.at(-1), capacite);
      if (besoin <= capacite) return JSON.parse(new TextDecoder().decode(this.#octets(places.at(-1), besoin)));
      capacite = besoin;
    }
  }

  /** Places of these sizes, one after the other, aligned for a number; the memory grows when it must. */
  #reserver(...tailles) {
    let place = this.#tampon;
    const places = tailles.map((taille) => {
      const debut = place;
      place += Math.ceil(taille / 8) * 8;
      return debut;
    });
    if (place > this.#fin) {
      this.#abi.memory.grow(Math.ceil((place - this.#fin) / PAGE));
      this.#fin = this.#abi.memory.buffer.byteLength;
    }
    return places;
  }

  #octets(debut, longueur) {
    return new Uint8Array(this.#abi.memory.buffer, debut, longueur);
  }
}

function verifier(statut) {
  if (statut !== OK) throw new Error(`C ABI: status ${statut}`);
}
