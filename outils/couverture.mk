# Coverage of the 268 provisions.
.PHONY: couverture
couverture: ## count the provisions by kind, check both sides of each, bring docs/couverture.md up to date
	UPDATE=1 $(CARGO) test -q -p liste-aptitude-tests --test couverture -- --nocapture
