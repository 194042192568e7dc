# Rust: tests, lint, demonstration.

.PHONY: demo rust-test lint

demo: $(VENV)/.liste-aptitude ## set everything up and evaluate the invented dossiers of examples/
	$(VENV)/bin/liste-aptitude evaluer examples/dossiers/dossiers.jsonl
	@echo "what each line shows: examples/dossiers/README.md"

test: rust-test reference-test ## run every test of every language (sets everything up)
	@echo "make test: everything that runs here has run"

rust-test: ## Rust tests: kernel, C ABI crate, vectors, properties, generated files
	$(CARGO) test --workspace --quiet

lint: ## format, clippy, rustdoc, all without a warning
	$(CARGO) fmt --all -- --check
	$(CARGO) clippy --workspace --all-targets --features liste-aptitude-benches/programmes --quiet -- -D warnings
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --workspace --no-deps --quiet

# The package of tables is a workspace of its own: the same checks, in its own target folder.
.PHONY: table-lint
lint: table-lint
table-lint: ## the same of the package of Arrow tables (a hundred crates are compiled the first time)
	$(CARGO) fmt --manifest-path ffi-python-arrow/Cargo.toml -- --check
	$(CARGO) clippy --quiet --locked --manifest-path ffi-python-arrow/Cargo.toml -- -D warnings
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --quiet --locked --no-deps --manifest-path ffi-python-arrow/Cargo.toml

.PHONY: test reference-test differentiel
reference-test: $(VENV)/.pret ## the second implementation against the examples, the vectors and its logic program
	$(PY) -m pytest -q tests/reference

.PHONY: proprietes
GRAINES ?= 20
proprietes: ## the properties on other draws than those of every day: make proprietes GRAINES=200
	for graine in $$(seq $(GRAINES)); do PROPTEST_RNG_SEED=$$graine $(CARGO) test --quiet -p liste-aptitude-tests --test proprietes || exit 1; done

N ?= 20000
GRAINE ?= 1
ETATS ?= initial
differentiel: ## kernel against the second implementation: make differentiel N=1000000 GRAINE=7 (ETATS=liste: each list under its own text, not the initial one); then the effects, on every list
	$(CARGO) build --release --quiet -p liste-aptitude-tests
	$(PYTHON) tests/reference --n $(N) --graine $(GRAINE) --etats $(ETATS) --commande "$(CIBLE)/release/evaluer_jsonl"
	$(PYTHON) tests/reference/differentiel_effets.py --n $(N) --graine $(GRAINE) --commande "$(CIBLE)/release/effets_jsonl"

CIBLE := $(or $(CARGO_TARGET_DIR),target)
