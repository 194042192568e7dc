# Host-side parts, each in its folder of integrations/: conformance kit, SQL, MCP, signed record.

KIT := $(CIBLE)/conformite/liste-aptitude-conformite.pyz

.PHONY: conformite conformite-test

conformite: ## the conformance kit for other implementers, one file for any Python: target/conformite
	$(PYTHON) integrations/conformite/construire.py $(KIT)
	$(PYTHON) $(KIT) --empreinte

test: conformite-test
conformite-test: $(INSTALLE) ## the kit on the reference model, on the package and on programs wrong on purpose
	$(PY) -m pytest -q integrations/conformite/tests
