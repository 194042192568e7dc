# Host-side parts, each in its folder of integrations/: conformance kit, SQL, MCP, spreadsheets, signed record.

KIT := $(CIBLE)/conformite/liste-aptitude-conformite.pyz

.PHONY: conformite conformite-test

conformite: ## the conformance kit for other implementers, one file for any Python: target/conformite
	$(PYTHON) integrations/conformite/construire.py $(KIT)
	$(PYTHON) $(KIT) --empreinte

test: conformite-test
conformite-test: $(VENV)/.liste-aptitude ## the kit on the reference model, on the package and on programs wrong on purpose
	$(PY) -m pytest -q integrations/conformite/tests

# SQL: the extensions of SQLite and PostgreSQL, with the library inside.
SQL := $(CIBLE)/sql
VERSION_PROJET = $(shell sed -n 's/^version = "\(.*\)"$$/\1/p' Cargo.toml | head -1)
SQL_C = $(CC) -std=c11 -O2 -Wall -Wextra -Werror -Iinclude -DLA_SQL_VERSION='"$(VERSION_PROJET)"'
INTEGRATIONS := $(VENV)/.integrations
PG_VERSION ?= 15

.PHONY: sql sql-test sql-accord

$(INTEGRATIONS): $(VENV)/.liste-aptitude outils/requirements-integrations.lock
	$(PYTHON) outils/verrous.py outils/requirements-integrations.txt
	$(PIP) --require-hashes -r outils/requirements-integrations.lock
	touch $@

sql: archive ## the extensions of SQLite and PostgreSQL: target/sql
	outils/paquets.sh gcc libc6-dev make libsqlite3-dev sqlite3 postgresql-$(PG_VERSION) postgresql-server-dev-$(PG_VERSION) valgrind
	mkdir -p $(SQL)/sqlite
	cp $(ARCHIVE) $(SQL)/libliste_aptitude.a
	$(SQL_C) integrations/sql/etalon.c $(ARCHIVE) -o $(SQL)/etalon
	$(SQL_C) -shared -fPIC -fvisibility=hidden integrations/sql/sqlite/liste_aptitude.c $(ARCHIVE) -Wl,--exclude-libs,ALL \
	    -o $(SQL)/sqlite/liste_aptitude-$(VERSION_PROJET).so
	$(SQL_C) -std=gnu11 -shared -fPIC -isystem $$(/usr/lib/postgresql/$(PG_VERSION)/bin/pg_config --includedir-server) \
	    integrations/sql/postgresql/liste_aptitude.c $(ARCHIVE) -Wl,--exclude-libs,ALL -o $(SQL)/liste_aptitude-$(VERSION_PROJET).so
	cp integrations/sql/postgresql/liste_aptitude.sql.in $(SQL)/liste_aptitude--$(VERSION_PROJET).sql

SQL_ESSAIS = LA_SQL=$(abspath $(SQL)) LA_PG=/usr/lib/postgresql/$(PG_VERSION)/bin LA_SQL_N=$(1) $(PY) -m pytest integrations/sql/tests

test: sql-test
sql-test: sql $(INTEGRATIONS) ## both extensions: a PostgreSQL started by the tests, two releases of SQLite, the plain call
	$(call SQL_ESSAIS,2000) -q

sql-accord: sql $(INTEGRATIONS) vecteurs-plats ## both extensions against the plain call, and how many a second: make sql-accord N=100000
	$(SQL_C) integrations/sql/lot.c $(ARCHIVE) -o $(SQL)/lot
	$(SQL)/lot $(VECTEURS_PLATS)/vecteurs.bin 200
	$(call SQL_ESSAIS,$(N)) -q -s -k d_accord

.PHONY: mcp mcp-test

mcp: $(INTEGRATIONS) ## the MCP server on standard input and output, as an assistant starts it
	@$(PY) integrations/mcp/serveur.py

test: mcp-test
mcp-test: $(INTEGRATIONS) ## the MCP server by the SDK's client: every tool, its errors, read-only
	$(PY) -m pytest -q integrations/mcp/tests

.PHONY: registre registre-test

registre: $(INTEGRATIONS) ## what the signed register of a list needs: docs/registre.md
	@$(PY) integrations/registre/registre.py --help

test: registre-test
registre-test: $(INTEGRATIONS) ## the signed register: altered at every place, verified by other programs
	outils/paquets.sh openssl
	$(PY) -m pytest -q integrations/registre/tests

.PHONY: tableur-test

# Apart from CI: LibreOffice is large, and each conversion takes seconds.
tableur-test: $(VENV)/.table ## ten agents in a workbook through LibreOffice and back, .xlsx and .ods (installs it)
	outils/paquets.sh libreoffice-calc-nogui
	$(PY) -m pytest -q integrations/tableur/tests
