"""Differential run: random pairs, this model against an external command.

    python differentiel.py --n 100000 --graine 7 --commande "../../target/release/outil"

The command reads JSON Lines {"dossier":..,"demande":..} on stdin and writes one Decision per
line on stdout, in order; a third member, "etat", names by its first list the state of the text asked
for, that of the list when there is none. --etats says which: "seul" (the initial text alone, for a command
that knows no other: no member is sent), "initial" (it is asked for), "liste" (that of each list), "tous"
(any state for any list); for a pair in error, {"erreur":{"chemin":..,"regle":..}} or what it holds, of which only
the path is compared (names of rules are free). Everything else is compared byte for byte. Every
disagreement is shrunk and saved. Exit status: 0 agreement, 1 disagreement, 2 command failure.
"""
import argparse
import json
import multiprocessing
import os
import shlex
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from etats import ETATS, etat_de_la_liste  # noqa: E402
from generateur import paire  # noqa: E402
from modele import compact, erreur, evaluer  # noqa: E402
from reduction import reduire  # noqa: E402
from valider import FORMAT  # noqa: E402

MODES = ("seul", "initial", "liste", "tous")


class Panne(RuntimeError):
    """The external command did not answer every line."""


def demander(mode, graine, indice, invalides=0.0):
    """The pair of that index, with the state asked for (None: that of the list)."""
    dossier, demande = paire(graine, indice, invalides, FORMAT)
    etat = {"initial": 2000, "tous": ETATS[(graine + indice) % len(ETATS)]}.get(mode)
    annee = demande.get("annee") if isinstance(demande, dict) else None
    if mode == "liste" and isinstance(annee, int) and 2000 <= annee < 2200:
        etat = etat_de_la_liste(annee)
    return dossier, demande, etat


def attendue(mode, dossier, demande, etat):
    faute = erreur(dossier, demande, FORMAT, etat)
    if faute:
        return compact({"erreur": {"chemin": faute[0], "regle": faute[1]}})
    if mode == "seul":
        etat = 2000
    return compact(evaluer(dossier, demande, etat or etat_de_la_liste(demande["annee"])))


def interroger(commande, paires):
    """The answers of the command, as raw lines."""
    lignes = []
    for dossier, demande, etat in paires:
        objet = {"dossier": dossier, "demande": demande}
        if etat is not None:
            objet["etat"] = str(etat)
        lignes.append(compact(objet) + "\n")
    entree = "".join(lignes)
    sortie = subprocess.run(commande, input=entree.encode("utf-8", "surrogatepass"),
                            stdout=subprocess.PIPE)
    lignes = sortie.stdout.split(b"\n")
    if lignes and not lignes[-1]:
        lignes.pop()
    if len(lignes) != len(paires):
        raise Panne("%d reponses pour %d paires, statut %d"
                    % (len(lignes), len(paires), sortie.returncode))
    return lignes


def accord(attendu, obtenu):
    if attendu.encode("utf-8", "surrogatepass") == obtenu.rstrip(b"\r"):
        return True
    if not attendu.startswith('{"erreur":'):
        return False
    try:  # errors: the path alone
        reponse = json.loads(obtenu)
        return reponse.get("erreur", reponse)["chemin"] == json.loads(attendu)["erreur"]["chemin"]
    except (ValueError, KeyError, TypeError, AttributeError):
        return False


def desaccords(commande, mode, paires):
    """[(position, expected, received)] for the pairs on which the two sides differ."""
    attendus = [attendue(mode, *p) for p in paires]
    obtenus = interroger(commande, paires)
    return [(n, a, o.decode("utf-8", "replace"))
            for n, (a, o) in enumerate(zip(attendus, obtenus)) if not accord(a, o)]


def bloc(travail):
    commande, mode, graine, debut, fin, invalides = travail
    paires = [demander(mode, graine, i, invalides) for i in range(debut, fin)]
    fautes = sum(erreur(d, m, FORMAT, etat) is not None for d, m, etat in paires) if invalides else 0
    try:
        trouves = desaccords(commande, mode, paires)
    except (Panne, OSError) as e:
        return debut, fin, fautes, [], str(e)
    return debut, fin, fautes, [(debut + n,) + paires[n] + (a, o) for n, a, o in trouves], None


def enregistrer(dossier_sortie, commande, mode, graine, desaccord):
    """Shrink one disagreement and save it; returns the file and the shrunk pair."""
    indice, dossier, demande, etat, attendu, obtenu = desaccord

    def encore(essais):
        return [n for n, _, _ in desaccords(commande, mode, [e + (etat,) for e in essais])]

    try:
        petite = reduire((dossier, demande), encore, lambda d, m: erreur(d, m, FORMAT, etat))
        petits = desaccords(commande, mode, [petite + (etat,)])
    except Panne:
        petite, petits = (dossier, demande), []
    contenu = {"graine": graine, "indice": indice, "etats": mode, "etat": etat,
               "dossier": petite[0], "demande": petite[1],
               "attendu": petits[0][1] if petits else attendu,
               "obtenu": petits[0][2] if petits else obtenu,
               "origine": {"dossier": dossier, "demande": demande,
                           "attendu": attendu, "obtenu": obtenu}}
    os.makedirs(dossier_sortie, exist_ok=True)
    chemin = os.path.join(dossier_sortie, "ecart-%d-%d.json" % (graine, indice))
    with open(chemin, "w", encoding="utf-8") as fichier:
        json.dump(contenu, fichier, ensure_ascii=False, indent=1)
        fichier.write("\n")
    return chemin, petite


def blocs(bassin, travaux, fenetre, assez):
    """Results in order, a few blocks ahead at most; no new block once `assez()`."""
    attente, suite = [], iter(travaux)
    while True:
        while len(attente) < fenetre and not assez():
            travail = next(suite, None)
            if travail is None:
                break
            attente.append(bassin.apply_async(bloc, (travail,)))
        if not attente:
            return
        yield attente.pop(0).get()


def executer(options):
    commande = shlex.split(options.commande)
    travaux = [(commande, options.etats, options.graine, debut,
                min(debut + options.bloc, options.debut + options.n), options.invalides)
               for debut in range(options.debut, options.debut + options.n, options.bloc)]
    print("graine %d, paires %d a %d" % (options.graine, options.debut,
                                          options.debut + options.n - 1), flush=True)
    faits, fautes, trouves, pannes, depart = 0, 0, [], [], time.time()
    with multiprocessing.Pool(options.processus) as bassin:
        for debut, fin, en_faute, nouveaux, panne in blocs(
                bassin, travaux, options.processus + 1,
                lambda: pannes or len(trouves) >= options.maximum):
            if panne:
                pannes.append("paires %d a %d: %s" % (debut, fin - 1, panne))
                continue
            faits += fin - debut
            fautes += en_faute
            trouves += nouveaux
            if options.bavard:
                print("%d paires, %d desaccords, %.0f/s" % (
                    faits, len(trouves), faits / (time.time() - depart)), flush=True)
    if pannes:
        print("\n".join(pannes), file=sys.stderr)
        return 2
    for desaccord in sorted(trouves, key=lambda t: t[0])[:options.maximum]:
        chemin, petite = enregistrer(options.sortie, commande, options.etats, options.graine, desaccord)
        print("desaccord %d -> %s\n  %s" % (desaccord[0], chemin, compact(petite)))
    print("graine %d: %d paires (%d en erreur), %d desaccords, %.1f s" % (
        options.graine, faits, fautes, len(trouves), time.time() - depart))
    return 1 if trouves else 0


def principal(arguments=None):
    p = argparse.ArgumentParser(description="Differential run against an external command.")
    p.add_argument("--n", type=int, default=10000, help="number of pairs")
    p.add_argument("--graine", type=int, default=1, help="seed")
    p.add_argument("--debut", type=int, default=0, help="first index")
    p.add_argument("--commande", required=True, help="external command, with its arguments")
    p.add_argument("--etats", choices=MODES, default="seul", help="states of the text asked for")
    p.add_argument("--processus", type=int, default=2)
    p.add_argument("--bloc", type=int, default=2000, help="pairs per run of the command")
    p.add_argument("--invalides", type=float, default=0.0, help="share of damaged pairs")
    p.add_argument("--maximum", type=int, default=20, help="stop after so many disagreements")
    p.add_argument("--sortie", default="ecarts", help="directory of the saved disagreements")
    p.add_argument("--bavard", action="store_true", help="progress, block by block")
    return executer(p.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(principal())
