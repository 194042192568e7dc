# Python: the environment, the package, its tests, its wheel.

.PHONY: venv python-install python-test python-enumerations roue

SOURCES_PYTHON := $(shell find ffi-python/src ffi-python/python kernel/src -type f -not -name '*.pyc' -not -name '*.so') \
	ffi-python/Cargo.toml ffi-python/pyproject.toml
INSTALLE := $(VENV)/.liste-aptitude

venv: $(VENV)/.pret ## Python environment of the project (.venv)

$(VENV)/.pret: outils/requirements.txt
	$(PYTHON) -m venv $(VENV) 2>/dev/null || { outils/paquets.sh python3-venv && $(PYTHON) -m venv --clear $(VENV); }
	$(PY) -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

python-install: $(INSTALLE) ## the Python package, built and installed in .venv

# maturin builds in place with the workspace's lockfile; the native module lies beside its Python sources.
$(INSTALLE): $(VENV)/.pret $(SOURCES_PYTHON)
	$(PY) -m pip uninstall --quiet --yes --disable-pip-version-check liste-aptitude
	VIRTUAL_ENV=$(abspath $(VENV)) $(VENV)/bin/maturin develop --release --quiet --manifest-path ffi-python/Cargo.toml
	touch $@

python-enumerations: $(INSTALLE) ## rewrite the Python enumerations from the kernel's lists
	$(PY) outils/enumerations_python.py ffi-python/python/liste_aptitude/enumerations.py

test: python-test
python-test: $(INSTALLE) ## Python tests: vectors, errors, types, stubs, doctests, command
	$(PY) -m pytest -q tests/python

roue: $(VENV)/.pret ## wheel (abi3) and sdist in build/roues, installed in a clean environment without Rust
	rm -rf build/roues build/venv-roue
	$(VENV)/bin/maturin build --release --quiet --manifest-path ffi-python/Cargo.toml --out build/roues
	$(VENV)/bin/maturin sdist --quiet --manifest-path ffi-python/Cargo.toml --out build/roues
	$(PYTHON) -m venv build/venv-roue
	PATH=/usr/bin:/bin build/venv-roue/bin/python -m pip install --quiet --disable-pip-version-check --no-index build/roues/*.whl
	cd build && venv-roue/bin/python ../tests/python/essai_roue.py
	ls -l build/roues
