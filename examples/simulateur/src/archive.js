// A .zip, which a workbook is: its files by name, inflated when asked for. The browser inflates; where each file lies is read here.

const [FIN, ENTREE, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
/** The bytes of the three headers before their names. */
const [TAILLE_FIN, TAILLE_ENTREE, TAILLE_LOCAL] = [22, 46, 30];
/** Far more than a workbook of a thousand agents takes once inflated: a file made to fill the memory stops there. */
const GONFLE_MAX = 30_000_000;

/** What each byte adds to the check sum of a file (CRC-32, the one of .zip). */
const RESTES = Uint32Array.from({ length: 256 }, (_, octet) => {
  let reste = octet;
  for (let bit = 0; bit < 8; bit++) reste = reste & 1 ? (reste >>> 1) ^ 0xedb88320 : reste >>> 1;
  return reste;
});

/** The files of an archive: a function that gives the text of one by its name, undefined when there is none; null when the bytes are no archive. */
export function archive(octets) {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const fin = finDe(vue);
  if (fin < 0) return null;
  const entrees = new Map();
  const lettres = new TextDecoder();
  let place = vue.getUint32(fin + 16, true);
  for (let reste = vue.getUint16(fin + 10, true); reste > 0; reste--) {
    if (place + TAILLE_ENTREE > octets.length || vue.getUint32(place, true) !== ENTREE) return null;
    const [nom, plus, dit] = [28, 30, 32].map((ou) => vue.getUint16(place + ou, true));
    entrees.set(lettres.decode(octets.subarray(place + TAILLE_ENTREE, place + TAILLE_ENTREE + nom)), {
      methode: vue.getUint16(place + 10, true), somme: vue.getUint32(place + 16, true), serre: vue.getUint32(place + 20, true), debut: vue.getUint32(place + 42, true),
    });
    place += TAILLE_ENTREE + nom + plus + dit;
  }
  return async (nom) => (entrees.has(nom) ? texteDe(octets, vue, entrees.get(nom)) : undefined);
}

/** Where the end of the archive is told: before a comment, at most. */
function finDe(vue) {
  const premiere = Math.max(0, vue.byteLength - TAILLE_FIN - 0xffff);
  for (let place = vue.byteLength - TAILLE_FIN; place >= premiere; place--) if (vue.getUint32(place, true) === FIN) return place;
  return -1;
}

async function texteDe(octets, vue, { methode, somme, serre, debut }) {
  if (debut + TAILLE_LOCAL > octets.length || vue.getUint32(debut, true) !== LOCAL) throw new TypeError("no file there");
  const ici = debut + TAILLE_LOCAL + vue.getUint16(debut + 26, true) + vue.getUint16(debut + 28, true);
  const contenu = new Blob([octets.subarray(ici, ici + serre)]).stream();
  if (methode !== 0 && methode !== 8) throw new TypeError("another way of packing");
  const flux = methode === 0 ? contenu : contenu.pipeThrough(new DecompressionStream("deflate-raw"));
  const [morceaux, lettres] = [[], new TextDecoder("utf-8", { fatal: true })];
  let [total, lue] = [0, 0xffffffff];
  for (const lecteur = flux.getReader(); ;) {
    const { done, value } = await lecteur.read();
    // A byte that was changed on the way may be another digit of a date.
    if (done && (lue ^ 0xffffffff) >>> 0 !== somme) throw new TypeError("changed");
    if (done) return morceaux.join("") + lettres.decode();
    total += value.length;
    if (total > GONFLE_MAX) {
      await lecteur.cancel();
      throw new RangeError("too large");
    }
    for (const octet of value) lue = RESTES[(lue ^ octet) & 0xff] ^ (lue >>> 8);
    morceaux.push(lettres.decode(value, { stream: true }));
  }
}
