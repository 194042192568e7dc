#!/usr/bin/env python3
"""One table of the medians criterion left in its directory: `tableau_criterion.py target/criterion`."""
import json
import pathlib
import sys


def echelle(ns):
    for unite, taille in (("s", 1e9), ("ms", 1e6), ("µs", 1e3)):
        if ns >= taille:
            return "%.4g %s" % (ns / taille, unite)
    return "%.4g ns" % ns


print("%-28s %-32s %12s %16s" % ("group", "bench", "median", "per second"))
for estimations in sorted(pathlib.Path(sys.argv[1]).glob("*/*/new/estimates.json")):
    nom = json.loads((estimations.parent / "benchmark.json").read_text(encoding="utf-8"))
    mediane = json.loads(estimations.read_text(encoding="utf-8"))["median"]["point_estimate"]
    debit = (nom["throughput"] or {}).get("Elements", 1)
    print("%-28s %-32s %12s %16s" % (
        nom["group_id"], nom["function_id"], echelle(mediane), "{:,.0f}".format(debit / mediane * 1e9)))
