# Coverage of the 268 provisions.
.PHONY: couverture
couverture: ## count the provisions by kind, check both sides of each, compare docs/couverture.md
	$(CARGO) test -q -p liste-aptitude-tests --test couverture -- --nocapture
