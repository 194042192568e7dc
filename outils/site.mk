# The documentation site: the pages of docs/ by mdBook, and the simulator.

MDBOOK_VERSION := 0.5.4
MDBOOK := $(CIBLE)/outils/bin/mdbook
SITE := $(CIBLE)/site

.PHONY: site site-test

$(MDBOOK):
	nice $(CARGO) install --quiet --locked mdbook --version $(MDBOOK_VERSION) --no-default-features --features search --root $(CIBLE)/outils

site: simulateur $(MDBOOK) ## the documentation site with the simulator, links checked: target/site/index.html
	rm -rf $(SITE)
	$(MDBOOK) build docs --dest-dir $(abspath $(SITE))
	rm -f $(SITE)/book.toml
	$(PYTHON) outils/site.py $(SITE) $(PAGE)

site-test: $(INSTALLE) ## the pages: links and anchors, contents, make targets, code samples
	$(PY) -m pytest -q tests/site
test: site-test
