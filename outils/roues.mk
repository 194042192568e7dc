# Wheels for other machines than this one, linked by zig, which knows older C libraries and musl. What cannot be run here is built, and said.

.PHONY: roue-manylinux roue-abi3t roue-musl roues

ROUES := build/venv-roues
ROUES_SORTIE := build/roues-autres
GNU := x86_64-unknown-linux-gnu
MUSL := x86_64-unknown-linux-musl
# maturin finds zig in the environment that it is in.
ZIG := PATH="$(abspath $(ROUES))/bin:$$PATH"
ROUE := maturin build --release --locked --quiet --zig --manifest-path ffi-python/Cargo.toml --out $(ROUES_SORTIE) --target-dir $(abspath $(CIBLE))/roues
# The newest version of the C library that a module asks for.
GLIBC = objdump -T $(1) | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -1

$(ROUES)/.pret: outils/requirements-roues.lock
	@echo "zig and maturin: a hundred megabytes"
	$(PYTHON) outils/verrous.py outils/requirements-roues.txt
	outils/venv.sh $(ROUES) $(PYTHON)
	$(ROUES)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r $<
	touch $@

roues: roue-manylinux roue-abi3t roue-musl ## the three wheels for other systems: build/roues-autres

roue-manylinux: $(ROUES)/.pret ## wheel for Python 3.9 and later on glibc 2.17 and later, run here alone
	outils/paquets.sh binutils unzip
	rm -f $(ROUES_SORTIE)/*-cp39-*manylinux*.whl
	$(ZIG) $(ROUE) --compatibility manylinux2014 --target $(GNU)
	outils/venv.sh $(ROUES)-essai $(PYTHON)
	$(ROUES)-essai/bin/python -m pip install --quiet --disable-pip-version-check --no-index $(ROUES_SORTIE)/*-cp39-*manylinux*.whl
	cd build && venv-roues-essai/bin/python ../tests/python/essai_roue.py
	@echo "the C library that it asks for: $$($(call GLIBC,$(ROUES)-essai/lib/python3*/site-packages/liste_aptitude/_noyau.abi3.so))"

# The interpreter is named, not run: maturin knows what that Python is.
roue-abi3t: $(ROUES)/.pret ## wheel for Python 3.15 and later, free-threaded or not (abi3t); run where there is such a Python
	rm -f $(ROUES_SORTIE)/*-cp315-*.whl
	$(ZIG) $(ROUE) --compatibility manylinux2014 --target $(GNU) --no-default-features --features abi3t --interpreter python3.15t
	@python3.15t -c pass 2>/dev/null || { echo "roue-abi3t: built, not run: there is no Python 3.15 here"; exit 0; }; \
	    outils/venv.sh $(ROUES)-essai $$(command -v python3.15t) && \
	    $(ROUES)-essai/bin/python -m pip install --quiet --disable-pip-version-check --no-index $(ROUES_SORTIE)/*-cp315-*.whl && \
	    cd build && venv-roues-essai/bin/python ../tests/python/essai_roue.py

# The library of the language is compiled too: the toolchain may not have the one of musl.
roue-musl: $(ROUES)/.pret compilateur-nu ## wheel for Python 3.9 and later on musl 1.2 (Alpine); built, not run here
	rm -f $(ROUES_SORTIE)/*musllinux*.whl
	RUSTC=/usr/bin/rustc CARGO=/usr/bin/cargo RUSTC_BOOTSTRAP=1 RUSTFLAGS="-C target-feature=-crt-static" PATH="$(abspath $(ROUES))/bin:/usr/bin:$$PATH" \
	    $(ROUE) --compatibility musllinux_1_2 --target $(MUSL) -Z build-std=std,panic_abort
	@echo "roue-musl: built, not run: this machine has no Python of musl"
