# The simulator page: the kernel as wasm32, put into one HTML file, and its tests in Chromium.

PAGE := $(CIBLE)/simulateur/index.html
PONT := examples/simulateur/pont
MODULE := $(CIBLE)/simulateur/wasm32-unknown-unknown/release/simulateur.wasm
NAVIGATEUR ?= /usr/bin/chromium

.PHONY: simulateur simulateur-test simulateur-lint captures

simulateur: compilateur-nu ## the simulator page, one file that works offline: target/simulateur/index.html
	@[ -d $(CIBLE)/simulateur/wasm32-unknown-unknown ] || echo "the library of the language is compiled for WebAssembly first: about a minute, once"
	RUSTFLAGS="-C linker=wasm-ld" $(CONSTRUIRE) build --release --quiet --locked $(NOYAU_NU) --manifest-path $(PONT)/Cargo.toml \
	    --target wasm32-unknown-unknown --target-dir $(CIBLE)/simulateur
	$(PYTHON) examples/simulateur/construire.py $(MODULE) $(PAGE)

tests/simulateur/node_modules/.pret: tests/simulateur/package-lock.json
	$(NODE)
	cd tests/simulateur && npm ci --silent --no-audit --no-fund
	touch $@

simulateur-test: simulateur tests/simulateur/node_modules/.pret ## the page in headless Chromium: end to end, every vector, axe-core
	@echo "sixty tests in a browser: some minutes"
	[ -x $(NAVIGATEUR) ] || outils/paquets.sh chromium fonts-dejavu-core
	noeud=$$(outils/noeud_recent.sh) && cd tests/simulateur && PATH="$$noeud:$$PATH" PAGE=$(abspath $(PAGE)) NAVIGATEUR=$(NAVIGATEUR) npm test --silent

captures: simulateur tests/simulateur/node_modules/.pret ## the screenshots of docs/images, taken again
	outils/paquets.sh chromium chromium-l10n fonts-dejavu-core
	noeud=$$(outils/noeud_recent.sh) && PATH="$$noeud:$$PATH" LANGUAGE=fr PAGE=$(abspath $(PAGE)) NAVIGATEUR=$(NAVIGATEUR) node tests/simulateur/captures.js docs/images

lint: simulateur-lint
simulateur-lint:
	$(CARGO) fmt --manifest-path $(PONT)/Cargo.toml -- --check
	$(CARGO) clippy --release --quiet --locked --manifest-path $(PONT)/Cargo.toml --target-dir $(CIBLE)/simulateur/hote -- -D warnings
