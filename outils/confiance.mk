# Trust: truth tables, fuzzing, mutation, purity, supply chain. docs/fiabilite.md says what each shows.

SECONDES ?= 60
CIBLES_FUZZ := texte_json evaluation enregistrements_c
# Tools in Rust, each of one version, built once into target/outils; not optimised: half the time to build, and they run for seconds.
OUTILS := $(abspath $(CIBLE))/outils
OUTIL = [ -e $(OUTILS)/.$(1)-$(2) ] || { echo "building $(1) $(2), for some minutes"; mkdir -p $(OUTILS); \
    $(CARGO) install --quiet --locked --debug --root $(OUTILS) $(1)@$(2) && touch $(OUTILS)/.$(1)-$(2); }
AVEC_OUTILS := PATH="$(OUTILS)/bin:$$PATH"
CORPUS_FUZZ := $(CIBLE)/fuzz-corpus

.PHONY: verites constantes verites-completes fuzz mutants deny sbom couverture-code purete reproductible confiance

verites: $(VENV)/.pret ## rewrite tests/verites from the reference model: truth tables and their SHA-256
	$(PY) tests/reference/verites.py --ecrire

constantes: ## rewrite which table of truth sees which constant of the text: tests/verites/constantes-*.tsv (a minute)
	UPDATE=1 $(CARGO) test -q -p liste-aptitude-tests --test constantes

verites-completes: $(VENV)/.pret ## every truth table of the reference model in full: build/verites
	$(PY) tests/reference/verites.py --sortie build/verites

fuzz: ## fuzz each target for SECONDES seconds (60): make fuzz SECONDES=600
	$(call OUTIL,cargo-fuzz,0.13.2)
	outils/paquets.sh g++
	$(foreach c,$(CIBLES_FUZZ),mkdir -p $(CORPUS_FUZZ)/$(c) && cd tests && \
	    $(AVEC_OUTILS) RUSTC_BOOTSTRAP=1 $(CARGO) fuzz run $(c) --target-dir $(abspath $(CIBLE))/fuzz $(abspath $(CORPUS_FUZZ))/$(c) fuzz/corpus/$(c) -- \
	    -max_total_time=$(SECONDES) -max_len=16384 -print_final_stats=1 && cd .. &&) true

MUTES ?= kernel/src/
ECHANTILLON ?= 0

mutants: ## mutation testing of the kernel: make mutants MUTES=kernel/src/recu for one room; REPRENDRE=--reprendre keeps what is killed
	$(call OUTIL,cargo-mutants,27.1.0)
	$(AVEC_OUTILS) $(PYTHON) outils/mutants.py --out $(CIBLE)/mutants --fichiers $(MUTES) $(REPRENDRE)

DENY = $(AVEC_OUTILS) $(CARGO) deny --config $(abspath deny.toml) --offline
# Every workspace: what is delivered for tables and what only tests are built of, too.
ESPACES_CARGO := Cargo.toml ffi-python-arrow/Cargo.toml tests/fuzz/Cargo.toml

deny: ## licences, banned and double crates, sources of every dependency; known faults where their database can be reached
	$(call OUTIL,cargo-deny,0.20.2)
	$(foreach m,$(ESPACES_CARGO),$(CARGO) fetch --quiet --locked --manifest-path $(m) && $(DENY) --manifest-path $(m) check licenses bans sources &&) true
	@if timeout 120 env $(AVEC_OUTILS) $(CARGO) deny fetch db >/dev/null 2>&1; then \
	    $(foreach m,$(ESPACES_CARGO),$(DENY) --manifest-path $(m) check advisories &&) true; \
	else echo "deny: the database of advisories cannot be reached from here: known faults were not looked for"; fi

sbom: ## bill of materials (CycloneDX) of what is delivered: build/sbom
	$(call OUTIL,cargo-cyclonedx,0.5.9)
	$(AVEC_OUTILS) outils/sbom.sh build/sbom

LLVM_COV ?= /usr/bin/llvm-cov-22
LLVM_PROFDATA ?= /usr/bin/llvm-profdata-22

couverture-code: ## lines and branches of the kernel reached by the Rust tests
	$(call OUTIL,cargo-llvm-cov,0.9.1)
	test -x $(LLVM_COV) || outils/paquets.sh llvm-22
	$(AVEC_OUTILS) LLVM_COV=$(LLVM_COV) LLVM_PROFDATA=$(LLVM_PROFDATA) RUSTC_BOOTSTRAP=1 $(CARGO) llvm-cov --branch --package liste-aptitude-tests \
	    --package liste-aptitude-noyau --ignore-filename-regex '/(tests|rustc|registry)/'

IR := --emit=llvm-ir -C opt-level=0 -C codegen-units=1 -C debuginfo=0
PURETE := $(CIBLE)/purete

purete: ## no recursion, float, allocation or other dependency in the kernel, from what the compiler makes of it
	# Whole again, so that what was made before is neither looked at nor taken for this build's.
	rm -rf $(PURETE)
	$(CARGO) rustc --quiet -p liste-aptitude-noyau --lib --target-dir $(PURETE) -- $(IR)
	$(CARGO) rustc --quiet -p liste-aptitude-c --lib --crate-type rlib --target-dir $(PURETE) -- $(IR)
	$(PYTHON) outils/purete.py . $(PURETE)/debug/deps/liste_aptitude*.ll

reproductible: ## two builds of the static library in two places give the same bytes
	outils/reproductible.sh

confiance: purete deny reproductible ## the quick checks of trust together
test: purete

.PHONY: fautes fautes-liste constantes-recompilees
FAUTES := tests/fautes
# The page of the results is made again whether every fault was seen or not.
PAGE_PREUVES = statut=$$?; $(PYTHON) outils/pages_preuves.py --ecrire && exit $$statut

fautes: $(INSTALLE) archive vecteurs-plats ## plant the faults of tests/fautes one by one, each must be seen: make fautes DOMAINES="Python COBOL" (an hour or more for all)
	outils/paquets.sh gcc libc6-dev gnucobol3
	$(PYTHON) outils/fautes.py $(FAUTES)/fautes.toml --ecrire $(FAUTES)/resultat.tsv $(if $(DOMAINES),--domaine $(DOMAINES)); $(PAGE_PREUVES)

constantes-recompilees: ## thirty constants of the text edited in the sources, compiled, each must be seen (half an hour)
	$(PYTHON) outils/fautes.py $(FAUTES)/constantes.toml --ecrire $(FAUTES)/constantes.tsv; $(PAGE_PREUVES)

fautes-liste: ## each fault of the two lists still finds its place in the sources, and the pages say the results that are kept
	$(PYTHON) outils/fautes.py $(FAUTES)/fautes.toml --verifier
	$(PYTHON) outils/fautes.py $(FAUTES)/constantes.toml --verifier
	$(PYTHON) outils/pages_preuves.py
test: fautes-liste

.PHONY: mutants-c mutants-arrow mutants-python fuzz-nuit fuzz-reduire

mutants-c: vecteurs-plats ## mutation testing of the C ABI by the C programs: make mutants-c ECHANTILLON=5 for so many of each file
	$(call OUTIL,cargo-mutants,27.1.0)
	$(AVEC_OUTILS) $(PYTHON) outils/mutants_rust.py $(FAUTES)/mutants-c.toml --sur $(ECHANTILLON) --ecrire $(FAUTES)/mutants-c.tsv

mutants-arrow: $(VENV)/.table ## mutation testing of the package of tables: make mutants-arrow ECHANTILLON=2 for so many of each file
	$(call OUTIL,cargo-mutants,27.1.0)
	$(AVEC_OUTILS) $(PYTHON) outils/mutants_rust.py $(FAUTES)/mutants-arrow.toml --sur $(ECHANTILLON) --ecrire $(FAUTES)/mutants-arrow.tsv; $(PAGE_PREUVES)

mutants-python: $(INSTALLE) build/venv-mutants/.pret ## mutation testing of the Python layer: make mutants-python ECHANTILLON=20 for so many of each module
	$(PYTHON) outils/mutants_python.py --sur $(ECHANTILLON) --ecrire $(FAUTES)/mutants-python.tsv

build/venv-mutants/.pret: outils/requirements-mutants.lock
	$(PYTHON) outils/verrous.py outils/requirements-mutants.txt
	outils/venv.sh build/venv-mutants $(PYTHON)
	build/venv-mutants/bin/pip install --quiet --disable-pip-version-check --require-hashes -r $<
	touch $@

FUZZ = cd tests && $(AVEC_OUTILS) RUSTC_BOOTSTRAP=1 $(CARGO) fuzz
FUZZ_CIBLE = --target-dir $(abspath $(CIBLE))/fuzz

fuzz-nuit: ## a night's work: an hour for each fuzz target, then the corpus at its smallest
	$(MAKE) fuzz SECONDES=3600
	$(MAKE) fuzz-reduire

fuzz-reduire: ## the smallest corpus that reaches as much: target/fuzz-corpus, the committed one with it
	$(call OUTIL,cargo-fuzz,0.13.2)
	outils/paquets.sh g++
	$(foreach c,$(CIBLES_FUZZ),(mkdir -p $(CORPUS_FUZZ)/$(c) && cp -n tests/fuzz/corpus/$(c)/* $(CORPUS_FUZZ)/$(c) && \
	    $(FUZZ) cmin $(c) $(FUZZ_CIBLE) $(abspath $(CORPUS_FUZZ))/$(c)) &&) true
