# Seniority in other systems: the tables of docs/anciennete.md, measured again. Apart from the tests and from CI.

ANCIENNETE = $(abspath $(CIBLE))/anciennete

.PHONY: anciennete

anciennete: ## years, months and days between two dates in other systems, against the rules: the tables of docs/anciennete.md (installs them; some minutes)
	$(JAVA)
	$(NODE)
	outils/paquets.sh php-cli postgresql gnucobol3 libreoffice-calc-nogui
	mkdir -p $(ANCIENNETE)/node
	outils/venv.sh $(ANCIENNETE)/venv $(PYTHON)
	$(ANCIENNETE)/venv/bin/python -m pip install --quiet --disable-pip-version-check -r outils/anciennete/requirements.txt
	cp outils/anciennete/systemes/package*.json outils/anciennete/systemes/node.mjs $(ANCIENNETE)/node
	cd $(ANCIENNETE)/node && npm ci --silent --no-audit --no-fund
	cobc -x -free -o $(ANCIENNETE)/anciennete outils/anciennete/systemes/anciennete.cob
	$(PYTHON) outils/anciennete/mesurer.py $(ANCIENNETE)
