# Every entry point of the project; each target sets up what it needs and says what it skipped.
# The rooms of the targets are in outils/*.mk; a target is documented by the `##` comment behind its name.
.DEFAULT_GOAL := help
SHELL := /bin/bash
CARGO ?= cargo
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
export RUSTUP_AUTO_INSTALL := 0
# In a recipe: the command is there, and recent enough.
NODE := outils/commande.sh node 18 nodejs npm && outils/commande.sh npm 8 npm
JAVA := outils/commande.sh java 17 default-jdk-headless

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z][a-z0-9-]*:.*## ' $(MAKEFILE_LIST) | sort | awk -F':.*## ' '{printf "  make %-22s %s\n", $$1, $$2}'

include $(sort $(wildcard outils/*.mk))
