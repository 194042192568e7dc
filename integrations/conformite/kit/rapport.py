"""The report of a run: one object, told as text, JSON or a page."""

import html
import json

from modele import compact

PHRASES = {
    "fr": {
        "titre": "Conformité d’un programme à la suite liste-aptitude", "suite": "suite", "programme": "programme", "tirage": "tirage",
        "niveau": "niveau", "volet": "volet", "atteint": "atteint", "non": "non atteint", "plus_haut": "niveau atteint", "aucun": "aucun",
        "cas": "cas", "ecarts": "écarts", "attendu": "attendu", "obtenu": "obtenu", "reduit": "le plus petit cas", "demande": "demande",
        "tire": "{n} paires de la graine {graine}, {invalides} de fautives", "ou": "où",
    },
    "en": {
        "titre": "Conformity of a program to the liste-aptitude suite", "suite": "suite", "programme": "program", "tirage": "draw",
        "niveau": "level", "volet": "part", "atteint": "reached", "non": "not reached", "plus_haut": "level reached", "aucun": "none",
        "cas": "cases", "ecarts": "departures", "attendu": "expected", "obtenu": "found", "reduit": "the smallest case", "demande": "request",
        "tire": "{n} pairs of seed {graine}, {invalides} of them faulty", "ou": "where",
    },
}


def resumer(passage, version, empreinte, nom, commande):
    """The run as one object: what the JSON report holds."""
    return {
        "suite": {"nom": "liste-aptitude", "version": version, "empreinte": empreinte},
        "programme": {"nom": nom, "commande": commande},
        "tirage": {"graine": passage.graine, "n": passage.n, "invalides": passage.invalides},
        "niveau_atteint": passage.plus_haut(),
        "niveaux": [{"niveau": n, "atteint": passage.atteint(n), "cas": c[0], "ecarts": c[1]} for n, c in passage.comptes.items()],
        "volets": [{"volet": v, "atteint": c[0] > 0 and c[1] == 0, "cas": c[0], "ecarts": c[1]} for v, c in passage.volets.items()],
        "ecarts": [_ecart(t) for t in passage.exposes],
    }


def _ecart(t):
    objet = {"niveau": t.get("niveau"), "volet": t.get("volet"), "source": t["source"],
             "chemin": t["ecart"][0], "attendu": t["ecart"][1], "obtenu": t["ecart"][2]}
    return dict(objet, **({"cas": t["reduit"]} if "reduit" in t else {"demande": t["demande"]}))


def en_json(r, langue):
    return json.dumps(r, ensure_ascii=False, indent=1) + "\n"


def _lignes(r, m):
    """What the head of a report says, as (name, value)."""
    yield m["suite"], "%s %s, sha256:%s" % (r["suite"]["nom"], r["suite"]["version"], r["suite"]["empreinte"])
    yield m["programme"], r["programme"]["nom"] or r["programme"]["commande"]
    yield m["tirage"], m["tire"].format(**r["tirage"])


def _table(r, m):
    for quoi, ligne in [("niveau", x) for x in r["niveaux"]] + [("volet", x) for x in r["volets"]]:
        yield "%s %s" % (m[quoi], ligne[quoi]), m["atteint"] if ligne["atteint"] else m["non"], ligne["cas"], ligne["ecarts"]


def en_texte(r, langue):
    m = PHRASES[langue]
    lignes = [m["titre"], ""] + ["%-12s %s" % ligne for ligne in _lignes(r, m)] + [""]
    lignes += ["%-24s %-12s %7d %s, %d %s" % (nom, etat, cas, m["cas"], ecarts, m["ecarts"]) for nom, etat, cas, ecarts in _table(r, m)]
    lignes += ["", "%s: %s" % (m["plus_haut"], r["niveau_atteint"] or m["aucun"])]
    for e in r["ecarts"]:
        lignes += ["", "%s, %s" % (e["niveau"] or e["volet"], e["source"])]
        lignes += ["  %s %s" % (m["ou"], e["chemin"] or "$")]
        lignes += ["  %-9s %s" % (m[c], compact(e[c])) for c in ("attendu", "obtenu")]
        cas = e.get("cas")
        if cas:
            entree = {c: cas[c] for c in ("dossier", "demande", "etat") if c in cas}
            lignes += ["  %s: %s" % (m["reduit"], compact(entree))]
        elif e.get("demande"):
            lignes += ["  %s: %s" % (m["demande"], compact(e["demande"]))]
    return "\n".join(lignes) + "\n"


STYLE = ("body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}"
         "td,th{border:1px solid #888;padding:.2rem .6rem;text-align:left}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f4f4f4;padding:.5rem}")


def en_html(r, langue):
    m, e = PHRASES[langue], html.escape
    corps = ["<h1>%s</h1>" % e(m["titre"]), "<dl>"]
    corps += ["<dt>%s</dt><dd>%s</dd>" % (e(nom), e(valeur)) for nom, valeur in _lignes(r, m)]
    corps += ["</dl>", "<p><strong>%s: %s</strong></p>" % (e(m["plus_haut"]), e(r["niveau_atteint"] or m["aucun"]))]
    corps += ["<table><tr><th>%s</th><th></th><th>%s</th><th>%s</th></tr>" % (e(m["niveau"]), e(m["cas"]), e(m["ecarts"]))]
    corps += ["<tr><td>%s</td><td>%s</td><td>%d</td><td>%d</td></tr>" % (e(nom), e(etat), cas, n) for nom, etat, cas, n in _table(r, m)]
    corps += ["</table>"]
    for x in r["ecarts"]:
        corps += ["<h2>%s, %s</h2>" % (e(x["niveau"] or x["volet"]), e(x["source"])), "<p>%s <code>%s</code></p>" % (e(m["ou"]), e(x["chemin"] or "$"))]
        corps += ["<p>%s <code>%s</code></p>" % (e(m[c]), e(compact(x[c]))) for c in ("attendu", "obtenu")]
        cas = x.get("cas")
        montre = {c: cas[c] for c in ("dossier", "demande", "etat") if c in cas} if cas else x.get("demande")
        if montre:
            corps += ["<h3>%s</h3><pre>%s</pre>" % (e(m["reduit"] if cas else m["demande"]), e(json.dumps(montre, ensure_ascii=False, indent=1)))]
    return "<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title><style>%s</style></head><body>%s</body></html>\n" % (
        langue, e(m["titre"]), STYLE, "\n".join(corps))


FORMATS = {"texte": en_texte, "json": en_json, "html": en_html}
