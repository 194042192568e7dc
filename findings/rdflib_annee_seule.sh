#!/usr/bin/env bash
# rdflib 7.6.0, RDF for Python: in a SPARQL filter two years of the type xsd:gYear have no order. `?naissance < "1960"^^xsd:gYear` holds for nobody,
# and so does its negation: whoever has only a year of birth, as old records give it, drops out of both halves of a table, without a warning.
# xsd:date compares, and so does `=` of two years. pyoxigraph 0.5.13 orders them. One expects the order of the years, or an error of the query.
# Do: compare xsd:integer(str(?naissance)), or keep full dates.
# Seen: of a born in 1950 and b in 1970, who is before 1960, who is not, and who is of 1950, by each library.
. "$(dirname "$0")/../outils/bac.sh"
python_avec rdflib==7.6.0 pyoxigraph==0.5.13
attendu '?n < "1960"^^xsd:gYear: rdflib [], pyoxigraph ["a"]
!(?n < "1960"^^xsd:gYear): rdflib [], pyoxigraph ["b"]
?n = "1950"^^xsd:gYear: rdflib ["a"], pyoxigraph ["a"]' "$("$BAC/env/bin/python" - <<'PY'
import json

import pyoxigraph
import rdflib

noms = {"x": "http://exemple.invalid/", "xsd": "http://www.w3.org/2001/XMLSchema#"}
tortue = "".join(f"@prefix {n}: <{a}> . " for n, a in noms.items()) + 'x:a x:naissance "1950"^^xsd:gYear . x:b x:naissance "1970"^^xsd:gYear .'
graphe = rdflib.Graph().parse(data=tortue, format="turtle")
depot = pyoxigraph.Store()
depot.load(tortue.encode(), format=pyoxigraph.RdfFormat.TURTLE)
for filtre in ('?n < "1960"^^xsd:gYear', '!(?n < "1960"^^xsd:gYear)', '?n = "1950"^^xsd:gYear'):
    question = "".join(f"PREFIX {n}: <{a}> " for n, a in noms.items()) + f"SELECT ?s {{ ?s x:naissance ?n FILTER({filtre}) }}"
    vus = [json.dumps(sorted(nom[-1] for nom in lus)) for lus in ((str(r[0]) for r in graphe.query(question)), (r[0].value for r in depot.query(question)))]
    print(f"{filtre}: rdflib {vus[0]}, pyoxigraph {vus[1]}")
PY
)"
