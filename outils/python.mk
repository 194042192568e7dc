# Python: the environment, the packages, their tests, their wheels.

.PHONY: venv python-install python-test fronts table-install table-test python-types python-ancien python-bench table-bench table-comptes table-hasard roue roue-table

SOURCES_NOYAU := $(shell find kernel/src -type f)
SOURCES_PYTHON := $(shell find ffi-python/src ffi-python/python -type f -name '*.rs' -o -name '*.py*' -not -name '*.pyc') \
	ffi-python/Cargo.toml ffi-python/pyproject.toml
SOURCES_TABLE := $(shell find ffi-python-arrow/src ffi-python-arrow/python -type f -name '*.rs' -o -name '*.py*' -not -name '*.pyc') \
	ffi-python-arrow/Cargo.toml ffi-python-arrow/pyproject.toml
INSTALLE := $(VENV)/.liste-aptitude
MATURIN := VIRTUAL_ENV=$(abspath $(VENV)) $(VENV)/bin/maturin
PIP := $(PY) -m pip install --quiet --disable-pip-version-check
# A requirements file names what is used; the lock beside it is what gets installed, with what that needs and with hashes.
REQUISES := outils/requirements.txt outils/requirements-ancien.txt outils/requirements-table.txt outils/requirements-moteurs.txt \
	outils/requirements-site.txt outils/requirements-integrations.txt benches/pairs/requirements.txt outils/requirements-mutants.txt outils/requirements-roues.txt

.PHONY: verrous python-ancien-chemin
verrous: ## write the lock files of the Python tools again, after a change of a requirements file
	$(PYTHON) outils/verrous.py --ecrire $(REQUISES)

venv: $(VENV)/.pret ## Python environment of the project (.venv)

$(VENV)/.pret: outils/requirements.lock
	$(PYTHON) outils/verrous.py outils/requirements.txt
	outils/venv.sh $(VENV) $(PYTHON)
	$(PIP) --require-hashes -r $<
	touch $@

python-install: $(INSTALLE) ## the Python package, built and installed in .venv

# maturin builds in place with the workspace's lockfile; the native module lies beside its Python sources.
$(INSTALLE): $(VENV)/.pret $(SOURCES_PYTHON) $(SOURCES_NOYAU)
	$(MATURIN) develop --release --locked --quiet --manifest-path ffi-python/Cargo.toml
	touch $@

test: python-test
python-test: $(INSTALLE) ## Python tests: vectors, errors, types, stubs, doctests, command
	$(PY) -m pytest -q tests/python --ignore-glob 'tests/python/test_table*.py'

FRONTS_N ?= 4000

test: fronts
fronts: $(INSTALLE) bibliotheque ## the three JSON fronts on mutated documents, none answers otherwise: make fronts FRONTS_N=200000 GRAINE=7
	$(PY) tests/fronts/trois_fronts.py --n $(FRONTS_N) --graine $(GRAINE) --bibliotheque $(BIBLIOTHEQUE)
	$(PYTHON) tests/fronts/grilles.py $(BIBLIOTHEQUE)

table-install: $(VENV)/.table ## the package of Arrow tables, built and installed in .venv (some minutes the first time)

$(VENV)/.table: $(INSTALLE) $(SOURCES_TABLE) outils/requirements-table.lock
	@[ -d $(or $(CARGO_TARGET_DIR),ffi-python-arrow/target)/release ] || echo "Arrow is compiled with it: some minutes the first time, seconds afterwards"
	$(PYTHON) outils/verrous.py outils/requirements-table.txt
	$(PIP) --require-hashes -r outils/requirements-table.lock
	$(MATURIN) develop --release --locked --quiet --manifest-path ffi-python-arrow/Cargo.toml
	touch $@

table-test: $(VENV)/.table ## tests of tables: Arrow, polars, pandas, DuckDB, CSV, Parquet
	$(PY) -m pytest -q tests/python/test_table*.py

table-comptes: $(VENV)/.table ## a million persons in any order, every row of the three tables counted (about a minute)
	$(PY) -c "import sys; sys.path.insert(0, 'tests/python'); from test_table_cles import compter; compter(0, 1_000_000); compter(1, 1_000_000)"

table-hasard: $(VENV)/.table ## tables of random shapes and types against the same rows in plain columns (N=20000)
	LISTE_APTITUDE_TABLES_N=$(or $(N),20000) $(PY) -m pytest -q tests/python/test_table_hasard.py

tests/python/types/node_modules/.pret: tests/python/types/package-lock.json
	$(NODE)
	cd tests/python/types && npm ci --silent --no-audit --no-fund
	touch $@

python-types: $(VENV)/.table tests/python/types/node_modules/.pret ## the typed scripts of users under pyright, strict (mypy: python-test, table-test)
	tests/python/types/node_modules/.bin/pyright --pythonpath $(PY) --project tests/python/types

python-bench: $(INSTALLE) ## what a call from Python costs, over the kernel and beside plain Python
	$(PY) benches/python_appel.py

table-bench: $(VENV)/.table ## a million demandes, Parquet to Parquet: time and memory (DEMANDES=1000000)
	$(PY) benches/python_tables.py $(or $(DEMANDES),1000000)

# The oldest Python that the wheel is for: python3.9 on the path, that of pyenv, else that of Debian 11, unpacked in build/.
PYTHON_ANCIEN ?= $(or $(firstword $(shell python3.9 -c 'import sys; print(sys.executable)' 2>/dev/null) $(wildcard $(HOME)/.pyenv/versions/3.9.*/bin/python)),build/python3.9/python3.9)
ANCIEN := LD_LIBRARY_PATH=$(abspath build)/python3.9/racine/usr/lib/$(shell uname -m)-linux-gnu
PIP_ANCIEN := $(ANCIEN) $(PY) -m pip --quiet --disable-pip-version-check --python build/ancien/venv/bin/python install

# It runs the type checker, which is not of that Python.
SOUS_MYPY := test_un_mot_faux_se_voit_avant_de_courir

python-ancien-chemin:
	[ -x "$(PYTHON_ANCIEN)" ] || outils/python_ancien.sh build/python3.9

python-ancien: python-ancien-chemin $(VENV)/.pret ## the wheel and its tests under Python 3.9 (PYTHON_ANCIEN=path)
	rm -rf build/ancien
	$(MATURIN) build --release --locked --quiet --manifest-path ffi-python/Cargo.toml --out build/ancien
	$(PYTHON_ANCIEN) -m venv --without-pip build/ancien/venv
	$(PIP_ANCIEN) --require-hashes -r outils/requirements-ancien.lock
	$(PIP_ANCIEN) --no-deps build/ancien/*.whl
	$(ANCIEN) build/ancien/venv/bin/python tests/python/essai_roue.py
	cd build/ancien && $(ANCIEN) venv/bin/python -m pytest -q -p no:cacheprovider -k 'not $(SOUS_MYPY)' \
	    $(foreach t,effets suites valeurs vecteurs commande,../../tests/python/test_$(t).py)

roue: $(VENV)/.pret ## wheel (abi3) and sdist in build/roues, installed in a clean environment without Rust
	rm -rf build/roues build/venv-roue build/depuis-sdist
	$(MATURIN) build --release --locked --quiet --manifest-path ffi-python/Cargo.toml --out build/roues
	$(MATURIN) sdist --manifest-path ffi-python/Cargo.toml --out build/roues
	PATH="$(abspath $(VENV))/bin:$$PATH" $(PIP) --no-build-isolation --no-deps --target build/depuis-sdist build/roues/*.tar.gz
	PYTHONPATH=build/depuis-sdist $(PY) -c "import liste_aptitude; print('built from the sdist:', liste_aptitude.__version__)"
	outils/venv.sh build/venv-source $(PYTHON)
	build/venv-source/bin/python -m pip install --quiet --disable-pip-version-check ./ffi-python
	build/venv-source/bin/python -c "import liste_aptitude; print('built from the sources:', liste_aptitude.__version__)"
	outils/venv.sh build/venv-roue $(PYTHON)
	PATH=/usr/bin:/bin build/venv-roue/bin/python -m pip install --quiet --disable-pip-version-check --no-index build/roues/*.whl
	cd build && venv-roue/bin/python ../tests/python/essai_roue.py
	ls -l build/roues

roue-table: $(VENV)/.pret ## wheels and sdist of the tables too, installed with every extra in a clean environment without Rust
	rm -rf build/roues-table build/venv-roue-table build/depuis-sdist-table
	for paquet in ffi-python ffi-python-arrow; do \
	    $(MATURIN) build --release --locked --quiet --manifest-path $$paquet/Cargo.toml --out build/roues-table || exit 1; done
	$(MATURIN) sdist --manifest-path ffi-python-arrow/Cargo.toml --out build/roues-table
	PATH="$(abspath $(VENV))/bin:$$PATH" $(PIP) --no-build-isolation --no-deps --target build/depuis-sdist-table build/roues-table/*.tar.gz
	outils/venv.sh build/venv-roue-table $(PYTHON)
	PATH=/usr/bin:/bin build/venv-roue-table/bin/python -m pip install --quiet --disable-pip-version-check \
	    --find-links build/roues-table -c outils/requirements.txt -c outils/requirements-table.txt 'liste-aptitude[cli,table,rapport]'
	cd build/venv-roue-table && bin/python ../../tests/python/essai_roue_tables.py
	ls -l build/roues-table
