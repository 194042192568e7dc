"""A run: every vector, then drawn pairs; the first disagreements are shrunk to the smallest pair that shows them."""

from etats import ETATS, etat_de_la_liste
from generateur import paire
from modele import erreur, evaluer
from reduction import reduire, taille
from valider import ETENDU, FORMAT

from . import volets
from .niveaux import NIVEAUX, VOLETS, ecarts
from .programme import Panne, lire
from .suite import vecteurs

BLOC = 2000
INITIAL = "2000"


class Cas:
    """A pair put to the program: what is asked, what must come back, where it is from; the format that the program reads; is it one
    of the states?"""

    def __init__(self, source, dossier, demande, etat, format, attendu=None, des_etats=False):
        self.source, self.dossier, self.demande, self.etat = source, dossier, demande, etat
        self.format, self.attendu, self.des_etats = format, attendu, des_etats

    def ligne(self):
        objet = {"dossier": self.dossier, "demande": self.demande}
        if self.etat is not None:
            objet["etat"] = str(self.etat)
        return objet

    def faute(self, dossier, demande):
        # Which routes of filing are open is of the text: the initial one unless told, but where the list goes without saying.
        return erreur(dossier, demande, self.format, self.etat if self.des_etats else int(INITIAL))

    def remplacer(self, dossier, demande):
        """The same question about another pair, with the answer of the model."""
        return Cas(self.source, dossier, demande, self.etat, self.format, None, self.des_etats).avec_le_modele()

    def avec_le_modele(self):
        """With the answer of the model: the path of the first error of a pair in error, else the decision."""
        faute = self.faute(self.dossier, self.demande)
        if faute:
            self.attendu = {"erreur": {"chemin": faute[0]}}
        else:
            etat = (self.etat or etat_de_la_liste(self.demande["annee"])) if self.des_etats else 2000
            self.attendu = evaluer(self.dossier, self.demande, etat)
        return self

    def niveau_de(self, departs):
        """The lowest level that the answer departs from, None when it does not; under a later state there is one level."""
        return ("etats" if self.des_etats else next(iter(departs))) if departs else None


class Passage:
    def __init__(self, contenu, programme, graine, n, invalides, etats, demandes, montres):
        self.contenu, self.programme = contenu, programme
        self.graine, self.n, self.invalides = graine, n, invalides
        self.etats, self.demandes, self.montres = etats, demandes, montres
        # A program that knows the later states is asked for the initial text by name; another answers it without being told.
        self.initial = 2000 if etats else None
        self.format = ETENDU if etats else FORMAT
        self.comptes = {niveau: [0, 0] for niveau in NIVEAUX if etats or niveau != "etats"}
        self.volets, self.trouves = {}, []

    def cas_des_vecteurs(self):
        for source, v in vecteurs(self.contenu, "decisions"):
            if v.get("etat", INITIAL) != INITIAL:
                if self.etats:  # under the state of its list, which goes without saying
                    yield Cas(source, v["dossier"], v["demande"], None, self.format, v["decision"], True)
                continue
            attendu = v["decision"] if "decision" in v else {"erreur": {"chemin": v["chemin"]}}
            if "chemin" in v and not erreur(v["dossier"], v["demande"], self.format, self.initial):
                continue  # a word or a number that is one more in the format of all states
            yield Cas(source, v["dossier"], v["demande"], self.initial, self.format, attendu)

    def cas_tires(self):
        for indice in range(self.n):
            source = "graine %d, paire %d" % (self.graine, indice)
            tiree = paire(self.graine, indice, self.invalides, self.format)
            yield Cas(source, *tiree, self.initial, self.format).avec_le_modele()
            if self.etats:
                # In turn under the state of its list, which goes without saying, and under each of them.
                etat = ETATS[indice // 2 % len(ETATS)] if indice % 2 else None
                yield Cas(source, *tiree, etat, self.format, des_etats=True).avec_le_modele()

    def juger(self, cas, reponse):
        departs = ecarts(cas.attendu, lire(reponse))
        if cas.des_etats:
            concernes, departs = ("etats",), {"etats": d for d in list(departs.values())[:1]}
        else:
            concernes = ("verdict", "motifs") if "erreur" in cas.attendu else NIVEAUX[:4]
        for niveau in concernes:
            self.comptes[niveau][0] += 1
            self.comptes[niveau][1] += niveau in departs
        return departs

    def executer(self, dire):
        bloc = []
        for suite, nom in ((self.cas_des_vecteurs(), "vectors"), (self.cas_tires(), "draws")):
            for cas in suite:
                bloc.append(cas)
                if len(bloc) >= BLOC:
                    self.passer(bloc)
                    bloc = []
            self.passer(bloc)
            bloc = []
            dire("%s: %d disagreements" % (nom, len(self.trouves)))
        for volet in self.demandes:
            try:
                comptes, trouves = volets.executer(volet, self.contenu, self.programme, self.initial, self.graine, min(self.n, 200))
            except Panne as e:  # a program may know decisions only: the part is not reached, the levels stand
                comptes, trouves = [1, 1], [{"source": volet, "ecart": ("", "an answer a line", str(e)), "demande": None}]
            self.volets[volet] = comptes
            self.trouves += [dict(t, volet=volet) for t in trouves]
        self.reduire(dire)

    def passer(self, bloc):
        for cas, reponse in zip(bloc, self.programme.demander([c.ligne() for c in bloc])):
            for niveau, ecart in list(self.juger(cas, reponse).items())[:1]:  # the lowest level says enough of one pair
                self.trouves.append({"niveau": niveau, "source": cas.source, "ecart": ecart, "cas": cas})

    def reduire(self, dire):
        """The disagreements shown: the first of each level in turn, the lowest first; then their pair made small."""
        files = {cle: [] for cle in NIVEAUX + VOLETS}
        for t in self.trouves:
            files[t.get("niveau") or t["volet"]].append(t)
        montres = []
        while any(files.values()) and len(montres) < self.montres:
            montres += [file.pop(0) for file in files.values() if file]
        self.exposes = montres[:self.montres]
        for t in self.exposes:
            if "cas" in t:
                dire("%s: %s; shrinking it" % (t["niveau"], t["source"]))
                self.reduire_un(t)

    def reduire_un(self, t):
        origine = t["cas"]

        # A vector is held by its own decision, smaller pairs of it by the model, which agrees with every vector.
        def encore(paires):
            essais = [origine.remplacer(*p) for p in paires]
            reponses = self.programme.demander([c.ligne() for c in essais])
            return [n for n, (c, r) in enumerate(zip(essais, reponses)) if c.niveau_de(ecarts(c.attendu, lire(r))) == t["niveau"]]

        petite = (origine.dossier, origine.demande)
        try:
            petite = reduire(petite, encore, origine.faute)
        except Panne:  # it answers this pair and not a smaller one: shown as it is
            pass
        cas = origine.remplacer(*petite)
        reponse = self.programme.demander([cas.ligne()])[0]
        t["reduit"] = {"dossier": cas.dossier, "demande": cas.demande, "attendu": cas.attendu,
                       "obtenu": lire(reponse) or reponse.decode("utf-8", "replace"), "taille": taille(list(petite))}
        if cas.etat is not None:
            t["reduit"]["etat"] = str(cas.etat)
        t["ecart"] = next(iter(ecarts(cas.attendu, lire(reponse)).values()), t["ecart"])

    def atteint(self, niveau):
        """Is the level reached, with all those before it?"""
        avant = NIVEAUX[:NIVEAUX.index(niveau) + 1]
        return all(n in self.comptes and self.comptes[n][0] and not self.comptes[n][1] for n in avant)

    def plus_haut(self):
        return next((n for n in reversed(NIVEAUX) if self.atteint(n)), None)
