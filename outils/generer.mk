# Everything that is made from the kernel's tables and from results that are kept, by one command. Each file is compared by a test, which prints this command.

.PHONY: generer
ECRIRE := $(if $(VERIFIER),,UPDATE=1)

generer: $(INSTALLE) ## make again what comes from the kernel's tables: header, records, copybooks, pages, Python classes; VERIFIER=1 compares only
	$(PY) outils/classes_python.py $(if $(VERIFIER),--verifier) ffi-python/python/liste_aptitude
	$(PY) outils/dossier_complet.py $(if $(VERIFIER),--verifier)
	$(PYTHON) outils/enregistrements_c.py $(if $(VERIFIER),--verifier)
	$(ECRIRE) $(CARGO) test -q -p liste-aptitude-c --test fichiers_generes
	$(ECRIRE) $(CARGO) test -q -p liste-aptitude-tests --test couverture --test format
	$(PYTHON) outils/page_cobol.py $(if $(VERIFIER),,--ecrire)
	$(PYTHON) outils/pages_preuves.py $(if $(VERIFIER),,--ecrire)
	$(PY) outils/enumerations_python.py $(if $(VERIFIER),--verifier) ffi-python/python/liste_aptitude/enumerations
	$(PY) outils/pages_histoire.py $(if $(VERIFIER),--verifier)

.PHONY: etats-page
etats-page: $(INSTALLE) ## the page of lists, texts and what they change for 20,000 dossiers drawn (a minute or two); VERIFIER=1 compares only
	$(PY) outils/page_etats.py $(if $(VERIFIER),--verifier)
