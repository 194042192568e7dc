# The documentation site: the pages of docs/ by Sphinx, and the simulator.

SITE := $(CIBLE)/site
SPHINX := build/venv-site

.PHONY: site site-test site-lecture

$(SPHINX)/.pret: outils/requirements-site.lock
	@echo "the site builder: about 25 wheels, half a minute; nothing is compiled"
	$(PYTHON) outils/verrous.py outils/requirements-site.txt
	outils/venv.sh $(SPHINX) $(PYTHON)
	$(SPHINX)/bin/pip install --quiet --disable-pip-version-check --require-hashes -r $<
	touch $@

site: simulateur $(SPHINX)/.pret ## the documentation site with the simulator, links checked: target/site/index.html
	rm -rf $(SITE)
	$(SPHINX)/bin/python -m sphinx -q -W --keep-going -b html -c outils/site -d $(CIBLE)/site-lu docs $(SITE)
	rm -rf $(SITE)/.buildinfo $(SITE)/_sources
	$(PYTHON) outils/site/finir.py $(SITE) $(PAGE)

site-lecture: site tests/simulateur/node_modules/.pret ## the site read in headless Chromium: no call to the network, French first, search
	[ -x $(NAVIGATEUR) ] || outils/paquets.sh chromium fonts-dejavu-core
	cd tests/simulateur && SITE=$(abspath $(SITE)) PAGE=$(abspath $(PAGE)) NAVIGATEUR=$(NAVIGATEUR) node --test site.mjs

site-test: $(INSTALLE) ## the pages: links and anchors, contents, make targets, code samples
	$(PY) -m pytest -q tests/site
test: site-test
