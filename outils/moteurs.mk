# The examples on Polars, DuckDB and Spark, run on the real engines: apart from `make test`, which installs none of them for it.

.PHONY: moteurs

$(VENV)/.moteurs: $(VENV)/.table outils/requirements-moteurs.lock
	$(PYTHON) outils/verrous.py outils/requirements-moteurs.txt
	$(PIP) --require-hashes -r outils/requirements-moteurs.lock
	touch $@

moteurs: $(VENV)/.moteurs ## examples/polars, duckdb, spark on the real engines, compared with the plain call (MOTEURS="polars duckdb")
	$(JAVA)
	$(PY) examples/moteurs/comparer.py build/moteurs $(MOTEURS)
