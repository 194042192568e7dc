# The same rules in other engines, side by side with the kernel: benches/pairs, a Cargo workspace and a Python environment of its own.

PAIRS := benches/pairs
PAIRS_CIBLE := $(abspath $(CIBLE))/pairs
PAIRS_TRAVAIL := $(PAIRS_CIBLE)/travail
PAIRS_PY := $(PAIRS_CIBLE)/venv/bin/python
PAIRS_CARGO := nice -n 10 $(CARGO) build --quiet --locked --manifest-path $(PAIRS)/Cargo.toml --target-dir $(PAIRS_CIBLE)
PAIRS_CC := $(CC) -std=c11 -Wall -Wextra -Werror -pedantic -O3 -march=native

.PHONY: pairs pairs-programmes pairs-lint

$(PAIRS_CIBLE)/venv/.pret: $(PAIRS)/requirements.lock
	$(PYTHON) outils/verrous.py $(PAIRS)/requirements.txt
	outils/venv.sh $(PAIRS_CIBLE)/venv $(PYTHON)
	$(PAIRS_PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	touch $@

pairs-programmes: $(PAIRS_CIBLE)/venv/.pret $(INSTALLE) archive bibliotheque
	outils/paquets.sh gcc libc6-dev
	mkdir -p $(PAIRS_TRAVAIL)
	$(PAIRS_CARGO) --profile livraison -p pairs-noyau
	$(PAIRS_CARGO) --release -p pairs-rego -p pairs-cedar -p pairs-datalogic
	$(PAIRS_CC) $(PAIRS)/c/sous_ensemble.c $(PAIRS)/c/principal.c -o $(PAIRS_CIBLE)/c
	$(PAIRS_CC) -Iinclude $(PAIRS)/c/frontiere.c $(ARCHIVE) -o $(PAIRS_CIBLE)/frontiere
	$(PAIRS_CC) -shared -fPIC -I$$($(PY) -c "import sysconfig; print(sysconfig.get_paths()['include'])") $(PAIRS)/c/rien.c -o $(PAIRS_CIBLE)/rien.so

pairs: pairs-programmes ## the kernel beside other rule engines, plain Python and C: same answers, then time and memory (long the first time)
	$(PAIRS_CIBLE)/livraison/generer $(PAIRS_TRAVAIL) | tee $(PAIRS_TRAVAIL)/tirage.txt
	$(PYTHON) $(PAIRS)/preparer.py $(PAIRS_TRAVAIL)
	$(PYTHON) $(PAIRS)/datalogic/carrieres.py >$(PAIRS_TRAVAIL)/regle-carrieres.json
	$(PAIRS_PY) $(PAIRS)/comparer.py $(PAIRS_TRAVAIL) $(PAIRS_CIBLE) $(PAIRS)/resultats.md $(abspath $(PY)) $(abspath $(CIBLE))

pairs-lint: $(PAIRS_CIBLE)/venv/.pret ## the programs of benches/pairs: format and clippy
	$(CARGO) fmt --manifest-path $(PAIRS)/Cargo.toml --all -- --check
	$(CARGO) clippy --release --quiet --locked --manifest-path $(PAIRS)/Cargo.toml --target-dir $(PAIRS_CIBLE) -- -D warnings

PERSONNES ?= 1000000

.PHONY: pairs-tables
pairs-tables: $(VENV)/.table ## Parquet to verdicts beside DuckDB, Polars and numpy: same answers, then CPU and memory (PERSONNES=1000000 TOURS=3)
	$(PY) $(PAIRS)/tables/tirer.py $(PAIRS_CIBLE)/tables $(PERSONNES)
	$(PY) $(PAIRS)/tables/comparer.py $(PAIRS_CIBLE)/tables $(VENV)/bin/liste-aptitude

AUTRE ?=

.PHONY: pairs-memoire
pairs-memoire: PERSONNES := 100000
pairs-memoire: $(VENV)/.table ## tables in memory, this build and another in turn (AUTRE=its Python, PERSONNES=100000 FOIS=6 TOURS=3 INSTRUCTIONS=1)
	$(PY) $(PAIRS)/tables/tirer.py $(PAIRS_CIBLE)/memoire $(PERSONNES)
	$(PY) $(PAIRS)/tables/memoire.py $(PAIRS_CIBLE)/memoire $(AUTRE)

COMMIT ?= 4aa3ec4
GARDES ?= 100000
PASSES ?= 25
# Where the manifest of `gardes` looks for it.
PAIRS_AVANT := target/pairs/avant

.PHONY: pairs-gardes
pairs-gardes: ## a verdict of each of many kept dossiers, this build and that of a commit in one program (COMMIT=4aa3ec4 GARDES=100000 PASSES=25)
	rm -rf $(PAIRS_AVANT) && mkdir -p $(PAIRS_AVANT)
	git archive $(COMMIT) | tar -x -C $(PAIRS_AVANT)
	sed -i 's/"0\.1\.0"/"0.0.0"/' $(PAIRS_AVANT)/Cargo.toml # one program has no two crates of one name and version
	nice -n 10 $(CARGO) run --quiet --release --locked --manifest-path $(PAIRS)/gardes/Cargo.toml --target-dir $(PAIRS_CIBLE) -- $(GARDES) $(PASSES)
