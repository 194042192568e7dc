# The conformance vectors through the C ABI, from the languages of its users. Each prints «language: N passed, M failed».

BIBLIOTHEQUE = $(CIBLE)/release/libliste_aptitude.so
VECTEURS := tests/vectors
JARS := /usr/share/java/jna.jar:/usr/share/java/gson.jar
# Go is the only language left out (its toolchain alone is half a gigabyte): the JSON entry point needs nothing else from it than cgo.
LANGAGES := ctypes cpp java node php cobol

.PHONY: bibliotheque vecteurs $(LANGAGES:%=vecteurs-%)

bibliotheque: ## the shared library, as it is delivered: without std, no panic path
	$(CARGO) rustc --release --quiet -p liste-aptitude-c --features autonome --crate-type cdylib

vecteurs: rust-vecteurs $(LANGAGES:%=vecteurs-%) ## every vector in every language
	@echo "skipped: go (toolchain not installed by this project); the vectors on other machines: make machines"

.PHONY: rust-vecteurs
rust-vecteurs:
	$(CARGO) test --quiet -p liste-aptitude-tests --test vecteurs -- --nocapture

vecteurs-ctypes: bibliotheque
	$(PYTHON) examples/python/vecteurs.py $(BIBLIOTHEQUE) $(VECTEURS)

vecteurs-cpp: bibliotheque
	outils/paquets.sh g++ nlohmann-json3-dev
	mkdir -p $(CIBLE)/exemples
	$(CXX) -std=c++17 -Wall -Wextra -Werror -pedantic -O1 -Iinclude examples/cpp/vecteurs.cpp $(BIBLIOTHEQUE) -o $(CIBLE)/exemples/vecteurs-cpp
	LD_LIBRARY_PATH=$(dir $(BIBLIOTHEQUE)) $(CIBLE)/exemples/vecteurs-cpp $(VECTEURS)

vecteurs-java: bibliotheque
	$(JAVA)
	outils/paquets.sh libjna-java libgoogle-gson-java
	java -cp $(JARS) examples/java/Vecteurs.java $(abspath $(BIBLIOTHEQUE)) $(VECTEURS)

vecteurs-node: bibliotheque
	$(NODE)
	cd examples/node && npm ci --silent --no-audit --no-fund
	node examples/node/vecteurs.mjs $(abspath $(BIBLIOTHEQUE)) $(VECTEURS)

vecteurs-php: bibliotheque
	outils/paquets.sh php-cli
	php -d ffi.enable=1 examples/php/vecteurs.php $(abspath $(BIBLIOTHEQUE)) $(VECTEURS)
