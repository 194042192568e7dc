# The conformance vectors through the C ABI, from the languages of its users. Each prints «language: N passed, M failed».

BIBLIOTHEQUE = $(CIBLE)/release/libliste_aptitude.so
VECTEURS := tests/vectors
JARS := /usr/share/java/jna.jar:/usr/share/java/gson.jar
# Two hosts need what Debian 12 does not package: a JDK of version 22, a .NET SDK. Where they are, their vectors run; else a line says it.
LANGAGES := ctypes cpp java java-ffm node php cobol go wasmtime dotnet

.PHONY: bibliotheque vecteurs $(LANGAGES:%=vecteurs-%)

bibliotheque: ## the shared library, as it is delivered: without std, no panic path
	$(CARGO) rustc --release --quiet -p liste-aptitude-c --features autonome --crate-type cdylib

vecteurs: rust-vecteurs $(LANGAGES:%=vecteurs-%) ## every vector in every language
	@echo "the vectors on other machines: make machines"

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

vecteurs-go: archive
	outils/paquets.sh golang-go gcc libc6-dev
	CGO_CFLAGS=-I$(abspath include) CGO_LDFLAGS=$(abspath $(ARCHIVE)) go run examples/go/vecteurs.go $(VECTEURS)

vecteurs-java-ffm: bibliotheque
	outils/paquets.sh libgoogle-gson-java
	@if java=$$(outils/java_recent.sh 22); then \
	    $$java --enable-native-access=ALL-UNNAMED -cp /usr/share/java/gson.jar examples/java-ffm/Vecteurs.java $(abspath $(BIBLIOTHEQUE)) $(VECTEURS); \
	else echo "skipped: java-ffm (no JDK of version 22 or newer on this machine; JAVA_HOME=path)"; fi

vecteurs-dotnet: bibliotheque
	@if command -v dotnet >/dev/null; then mkdir -p $(CIBLE)/exemples/dotnet && cp examples/dotnet/* $(CIBLE)/exemples/dotnet && \
	    dotnet run --project $(CIBLE)/exemples/dotnet -- $(abspath $(BIBLIOTHEQUE)) $(abspath $(VECTEURS)); \
	else echo "skipped: dotnet (no .NET SDK on this machine)"; fi

vecteurs-wasmtime: wasm $(INTEGRATIONS)
	$(PY) examples/wasm/vecteurs.py $(MACHINES)/wasm32/wasm32-unknown-unknown/release/liste_aptitude.wasm $(VECTEURS)
