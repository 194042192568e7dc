#!/usr/bin/env bash
# clipspy 1.0.6 (CLIPS, the rule engine after which Jess and Drools were made): a fact that is asserted twice is one fact, and nothing says so. Two
# periods of 24 months, in two bodies that the template does not name, are summed once: 24. Engines of its line keep two objects that are equal, so
# one expects 48, or a refusal.
# Do: a slot that tells the facts apart (a rank), or `env.fact_duplication = True` (set-fact-duplication).
# Seen: the sum of the months of two equal facts, then with duplication, then with a rank.
. "$(dirname "$0")/../outils/bac.sh"
python_avec clipspy==1.0.6
attendu "two equal facts 24
with duplication 48
with a rank 48" "$("$BAC/env/bin/python" - <<'PY'
import clips


def somme(rangs, duplication=False):
    moteur = clips.Environment()
    moteur.eval(f"(set-fact-duplication {str(duplication).upper()})")
    moteur.build("(deftemplate periode (slot agent) (slot rang) (slot mois))")
    for rang in rangs:
        moteur.assert_string(f"(periode (agent A) (rang {rang}) (mois 24))")
    return sum(fait["mois"] for fait in moteur.facts() if fait.template.name == "periode")


print("two equal facts", somme((1, 1)))
print("with duplication", somme((1, 1), duplication=True))
print("with a rank", somme((1, 2)))
PY
)"
