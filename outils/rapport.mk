# Reports: the pages of `liste-aptitude fiche` in a real browser, and the pictures of the README.

RAPPORT := build/rapport
COMMANDE := $(VENV)/bin/liste-aptitude

.PHONY: rapport-pages rapport-test cartes

rapport-pages: $(INSTALLE) ## the pages of the example dossiers, in French and English: build/rapport
	rm -rf $(RAPPORT)
	for langue in fr en; do \
	    $(COMMANDE) --langue $$langue fiche examples/dossiers/dossiers.jsonl tests/rapport/balises.jsonl --sortie $(RAPPORT)/$$langue >/dev/null || exit 1; \
	    $(COMMANDE) --langue $$langue comparer examples/dossiers/dossiers.jsonl --avec demande.annee=+1 --page $(RAPPORT)/comparaison-$$langue.html >/dev/null || exit 1; \
	done

tests/rapport/node_modules/.pret: tests/rapport/package-lock.json
	$(NODE)
	cd tests/rapport && npm ci --silent --no-audit --no-fund
	touch $@

rapport-test: rapport-pages tests/rapport/node_modules/.pret ## the pages in headless Chromium: content, axe-core, keyboard, print
	[ -x $(or $(NAVIGATEUR),/usr/bin/chromium) ] || outils/paquets.sh chromium fonts-dejavu-core
	noeud=$$(outils/noeud_recent.sh) && cd tests/rapport && PATH="$$noeud:$$PATH" PAGES=$(abspath $(RAPPORT)) NAVIGATEUR=$(or $(NAVIGATEUR),/usr/bin/chromium) npm test --silent

cartes: $(INSTALLE) ## the class order and the admissibility map of docs/images, drawn again
	mkdir -p docs/images
	for carte in ordre recevabilite; do for langue in fr en; do \
	    $(COMMANDE) --langue $$langue carte $$carte --sortie docs/images/$$carte-$$langue.svg || exit 1; done; done
