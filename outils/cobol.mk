# COBOL: the vectors, the layout of the records, the batch of examples/cobol.

COBOL_CIBLE := $(CIBLE)/cobol
COBC := cobc -Wall -Werror -I include -I examples/cobol
# The library is linked in: a call is a plain call, nothing is looked for when the program runs.
COBOL_STATIQUE = $(COBC) -x -fstatic-call
AGENTS_COBOL ?= 100000

.PHONY: cobol vecteurs-cobol cobol-test cobol-dynamique

test: cobol-test

cobol:
	outils/paquets.sh gnucobol3
	mkdir -p $(COBOL_CIBLE)

vecteurs-cobol: cobol archive vecteurs-plats
	$(COBOL_STATIQUE) -o $(COBOL_CIBLE)/vecteurs examples/cobol/vecteurs.cob $(ARCHIVE)
	DD_VECTEURS=$(VECTEURS_PLATS)/vecteurs.bin DD_ENTREES=$(VECTEURS_PLATS)/vecteurs.jsonl \
	    DD_ATTENDUS=$(VECTEURS_PLATS)/attendus.jsonl $(COBOL_CIBLE)/vecteurs

cobol-test: cobol-copies cobol-dynamique cobol archive ## COBOL: place of every field, vectors through the batch, 100,000 agents
	$(PYTHON) outils/page_cobol.py
	$(COBOL_STATIQUE) -debug -o $(COBOL_CIBLE)/entrees tests/cobol/entrees.cob $(ARCHIVE)
	$(COBOL_CIBLE)/entrees
	$(COBOL_STATIQUE) -debug -o $(COBOL_CIBLE)/sorties tests/cobol/sorties.cob $(ARCHIVE)
	$(COBOL_CIBLE)/sorties
	$(COBOL_STATIQUE) -debug -o $(COBOL_CIBLE)/citations tests/cobol/citations.cob $(ARCHIVE)
	$(COBOL_CIBLE)/citations
	$(COBOL_STATIQUE) -debug -o $(COBOL_CIBLE)/etats tests/cobol/etats.cob $(ARCHIVE)
	$(COBOL_CIBLE)/etats
	$(COBOL_STATIQUE) -debug -o $(COBOL_CIBLE)/un-agent examples/cobol/un-agent.cob $(ARCHIVE)
	[ "$$($(COBOL_CIBLE)/un-agent)" = inscriptible ]
	sed 's/"19660512"/"1966-05-12"/' examples/cobol/un-agent.cob >$(COBOL_CIBLE)/tirets.cob
	$(COBOL_STATIQUE) -debug -o $(COBOL_CIBLE)/tirets $(COBOL_CIBLE)/tirets.cob $(ARCHIVE)
	[ "$$($(COBOL_CIBLE)/tirets)" = "naissance : AAAAMMJJ attendu, lu 1966-05-12" ]
	$(COBOL_STATIQUE) -debug -o $(COBOL_CIBLE)/lot_verifie examples/cobol/lot.cob $(ARCHIVE)
	$(PYTHON) tests/cobol/petit_lot.py $(COBOL_CIBLE)/lot_verifie $(VECTEURS) $(COBOL_CIBLE)/petit
	$(PYTHON) tests/cobol/fichiers_lot.py $(COBOL_CIBLE)/lot_verifie $(COBOL_CIBLE)/fichiers
	$(COBOL_STATIQUE) -O2 -o $(COBOL_CIBLE)/lot examples/cobol/lot.cob $(ARCHIVE)
	$(PYTHON) tests/cobol/grand_lot.py $(COBOL_CIBLE)/lot $(COBOL_CIBLE)/grand $(AGENTS_COBOL)

cobol-dynamique: cobol bibliotheque ## COBOL with the shared library: linked, and loaded by the runtime
	$(COBOL_STATIQUE) -o $(COBOL_CIBLE)/entrees_liees tests/cobol/entrees.cob -L $(dir $(BIBLIOTHEQUE)) -lliste_aptitude
	LD_LIBRARY_PATH=$(dir $(BIBLIOTHEQUE)) $(COBOL_CIBLE)/entrees_liees
	$(COBC) -x -o $(COBOL_CIBLE)/entrees_chargees tests/cobol/entrees.cob
	COB_PRE_LOAD=libliste_aptitude COB_LIBRARY_PATH=$(abspath $(dir $(BIBLIOTHEQUE))) $(COBOL_CIBLE)/entrees_chargees
