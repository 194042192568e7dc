"""The subset on arrays of numpy: `tableaux_numpy.py FOLDER OUTPUT.parquet`. Ids are taken for granted: persons sorted, careers in their order and in that of time."""

import sys

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

dossier, sortie = sys.argv[1:]
R = np.datetime64("2000-01-01")
lire = lambda nom, *colonnes: pq.read_table(f"{dossier}/{nom}.parquet", columns=list(colonnes))
jours = lambda colonne: colonne.cast(pa.date32()).to_numpy()
carriere = lire("carriere", "id", "debut", "fin", "niveau", "organisme_regime")
bons = pc.and_(pc.greater_equal(carriere["niveau"], 7), pc.equal(carriere["organisme_regime"], "general"))
carriere = carriere.filter(pc.and_(bons, pc.less(carriere["debut"], "2000-01-01")))
debut, fin = jours(carriere["debut"]), jours(carriere["fin"])
fin = np.where(np.isnat(fin), R, np.minimum(fin + 1, R))
ids = carriere["id"].combine_chunks().to_numpy(zero_copy_only=False).astype("S")
# A time goes on where the next period of the person begins when the one before ends.
suite = (ids[1:] == ids[:-1]) & (debut[1:] == fin[:-1])
ids, debut, fin = ids[np.append(True, ~suite)], debut[np.append(True, ~suite)], fin[np.append(~suite, True)]
mois_de = lambda jour: jour.astype("M8[M]")
quantieme = lambda jour: (jour - mois_de(jour).astype("M8[D]")).astype(int)
mois = (mois_de(fin) - mois_de(debut)).astype(int) - (quantieme(fin) < quantieme(debut))
reste = (fin - ((mois_de(debut) + mois).astype("M8[D]") + quantieme(debut))).astype(int)
personnes = lire("personnes", "id", "naissance", "formation_ancien_eleve")
cles = personnes["id"].combine_chunks().to_numpy(zero_copy_only=False).astype("S")
qui = np.searchsorted(cles, ids)
somme = lambda valeurs: np.bincount(qui, valeurs, len(cles)).astype(int)
nombre, mois, reste = np.bincount(qui, minlength=len(cles)), somme(mois), somme(reste)
mois += np.where(nombre > 1, reste // 30, 0)
ancien = personnes["formation_ancien_eleve"].to_numpy()
remplie = (ancien | (jours(personnes["naissance"]) <= np.datetime64("1957-01-01"))) & (mois >= np.where(ancien, 24, 72))
verdicts = pa.DictionaryArray.from_arrays(pa.array(np.where(remplie, 0, 1).astype(np.int8)), pa.array(["inscriptible", "non_inscriptible"]))
demandes = lire("demandes", "id")
places = np.searchsorted(cles, demandes["id"].combine_chunks().to_numpy(zero_copy_only=False).astype("S"))
pq.write_table(pa.table({"id": demandes["id"], "verdict": verdicts.take(pa.array(places))}), sortie, store_schema=False)
