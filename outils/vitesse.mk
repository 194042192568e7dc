# Speed: instruction counts (the guard), criterion (for people), other engines side by side.
RELEASE := $(or $(CARGO_TARGET_DIR),target)/release

.PHONY: bench instructions instructions-ecrire temps courbe
bench: ## criterion: verdict, decision, eight classes, batches, JSON, C ABI; a table at the end
	$(CARGO) bench -p liste-aptitude-benches --bench noyau
	@$(PYTHON) outils/tableau_criterion.py $(or $(CARGO_TARGET_DIR),target)/criterion

$(RELEASE)/chemin: FORCE
	$(CARGO) build --release -p liste-aptitude-benches --features programmes --bin chemin
.PHONY: FORCE
FORCE:

instructions: $(RELEASE)/chemin ## instructions of the core paths against benches/instructions.txt; fails past 3 %
	@outils/paquets.sh valgrind
	@$(PYTHON) outils/instructions.py $< benches/instructions.txt

instructions-ecrire: $(RELEASE)/chemin ## the same, written down as the new record
	@outils/paquets.sh valgrind
	@$(PYTHON) outils/instructions.py $< benches/instructions.txt --ecrire

temps: $(RELEASE)/chemin ## nanoseconds of the core paths, quickly, on a machine that need not be idle
	@$< tous temps

courbe: ## how the cost grows with the periods of a career and with the rows, up to ten million
	$(CARGO) run --quiet --release -p liste-aptitude-benches --features programmes --bin courbe
