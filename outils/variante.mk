# A project of law: the same program with an edited table, built beside, and what it would change.

DOSSIERS ?= build/variante/dossiers.jsonl

.PHONY: variante

variante: $(INSTALLE) ## what an edited text would change: make variante CORRECTIF=examples/variante/a12-al3-2-sept-ans.patch [N=20000 GRAINE=1 | DOSSIERS=file]
	outils/paquets.sh patch
	mkdir -p build/variante
	$(if $(filter build/variante/dossiers.jsonl,$(DOSSIERS)),$(PY) tests/reference/tirer.py $(N) $(GRAINE) >$(DOSSIERS))
	VIRTUAL_ENV=$(abspath $(VENV)) outils/variante.sh $(VENV)/bin/liste-aptitude $(VENV)/bin/maturin $(PYTHON) $(DOSSIERS) $(CORRECTIF)
