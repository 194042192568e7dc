# Surprises of other software, each shown by a script of findings/ that installs what it needs: apart from the tests and from CI.

.PHONY: findings

findings: ## run every script of findings/ on the public packages it pins (network; FINDINGS="a b" for some)
	@faits=0; for nom in $(or $(FINDINGS),$(basename $(notdir $(wildcard findings/*.sh)))); do \
	    echo "== $$nom"; bash findings/$$nom.sh || exit 1; faits=$$((faits + 1)); done; echo "$$faits findings seen"
