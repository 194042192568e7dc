# The C library: its tests, its proofs, its installation.

ARCHIVE = $(CIBLE)/release/libliste_aptitude.a
C_CIBLE := $(CIBLE)/c
VECTEURS_PLATS := $(C_CIBLE)/plats
C_STRICT := -Wall -Wextra -Werror -pedantic -Iinclude
C99 := $(CC) -std=c99 $(C_STRICT)
CXX17 := $(CXX) -std=c++17 $(C_STRICT)
C_PROGRAMMES := appels citations refus vecteurs corruption perspectives effets facilites garde sous histoire
# Runs them: $(call executer_c,suffix,command before each)
executer_c = $(foreach p,$(C_PROGRAMMES),$(2) $(C_CIBLE)/$(p)$(1) $(if $(filter vecteurs,$(p)),$(VECTEURS_PLATS)) &&) true
RUSTC_C = $(CARGO) rustc --release --quiet -p liste-aptitude-c

.PHONY: archive vecteurs-plats c-test cxx-test c-asan preuve-sans-panique install uninstall c-install-test cobol-copies pile-page

test: c-test cxx-test preuve-sans-panique c-install-test cobol-copies

archive: ## the static library, as it is delivered
	$(RUSTC_C) --features autonome --crate-type staticlib

vecteurs-plats: ## the vectors as flat records, for C and COBOL: target/c/plats
	$(CARGO) run --quiet -p liste-aptitude-c --example vecteurs_plats -- $(VECTEURS_PLATS)

# Compiles a program of tests/c: $(call compiler_c,compiler and options,program,suffix,library and options)
compiler_c = $(1) tests/c/$(2).c tests/c/commun.c $(4) -o $(C_CIBLE)/$(2)$(3)

# Valgrind looks at two libraries. The one that is delivered: addresses. One of opt-level 1: also values that were never written, as at the higher
# levels LLVM compares what an absent number holds before it looks whether there is one, and valgrind cannot tell that the answer is not used.
ARCHIVE_VALGRIND := $(C_CIBLE)/valgrind/release/libliste_aptitude.a

c-test: archive vecteurs-plats ## C tests (C99): every function, bad input, vectors, corrupted records, stack; under valgrind
	outils/paquets.sh gcc libc6-dev valgrind
	$(C99) -c tests/c/en_tete.c -o $(C_CIBLE)/en_tete.o
	$(foreach p,$(C_PROGRAMMES),$(call compiler_c,$(C99) -O1 -g,$(p),,$(ARCHIVE)) &&) true
	$(call compiler_c,$(C99) -O1 -D_XOPEN_SOURCE=700,pile,,$(ARCHIVE) -pthread)
	$(PYTHON) outils/page_pile.py $(C_CIBLE)/pile
	$(call executer_c,,valgrind -q --undef-value-errors=no --error-exitcode=9)
	CARGO_PROFILE_RELEASE_OPT_LEVEL=1 $(RUSTC_C) --features autonome --crate-type staticlib --target-dir $(C_CIBLE)/valgrind
	$(foreach p,$(C_PROGRAMMES),$(call compiler_c,$(C99) -O1 -g,$(p),_valgrind,$(ARCHIVE_VALGRIND)) &&) true
	$(call executer_c,_valgrind,valgrind -q --error-exitcode=9)

pile-page: archive ## rewrite the stack figures of docs/abi.md
	outils/paquets.sh gcc libc6-dev
	mkdir -p $(C_CIBLE)
	$(call compiler_c,$(C99) -O1 -D_XOPEN_SOURCE=700,pile,,$(ARCHIVE) -pthread)
	$(PYTHON) outils/page_pile.py $(C_CIBLE)/pile --ecrire

cxx-test: archive vecteurs-plats ## the same programs compiled as C++17
	outils/paquets.sh g++
	$(CXX17) -x c++ -c tests/c/en_tete.c -o $(C_CIBLE)/en_tete_cxx.o
	$(foreach p,$(C_PROGRAMMES),$(call compiler_c,$(CXX17) -O1 -x c++,$(p),_cxx,-x none $(ARCHIVE)) &&) true
	$(call executer_c,_cxx)

HOTE = $(shell $(CARGO) -vV | sed -n 's/^host: //p')
ARCHIVE_ASAN = $(C_CIBLE)/asan/$(HOTE)/release/libliste_aptitude.a
ASAN := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all

c-asan: vecteurs-plats ## the C and C++ tests with AddressSanitizer (library included) and UBSan
	outils/paquets.sh gcc g++ libc6-dev
	RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Zsanitizer=address $(RUSTC_C) --features autonome --crate-type staticlib \
	    --target $(HOTE) --target-dir $(C_CIBLE)/asan
	$(foreach p,$(C_PROGRAMMES),$(call compiler_c,$(C99) $(ASAN),$(p),_asan,$(ARCHIVE_ASAN)) &&) true
	$(foreach p,$(C_PROGRAMMES),$(call compiler_c,$(CXX17) $(ASAN) -x c++,$(p),_asan_cxx,-x none $(ARCHIVE_ASAN)) &&) true
	$(call executer_c,_asan) && $(call executer_c,_asan_cxx)

# The panic handler of the feature `preuve` calls a function that does not exist: the library links if and only if no panic is reachable.
PREUVE = $(RUSTC_C) --crate-type cdylib --target-dir $(C_CIBLE)/preuve --features
PREUVE_LIENS := -C link-arg=-Wl,--no-undefined -C link-arg=-nostdlib -C link-arg=-nostartfiles -C link-arg=-lc

preuve-sans-panique: archive ## no panic is reachable in the release library; seen to fail when one is planted
	$(PREUVE) preuve -- $(PREUVE_LIENS)
	! $(PREUVE) preuve,panique_plantee -- $(PREUVE_LIENS) 2>$(C_CIBLE)/preuve.txt
	grep -q 'undefined symbol: la_une_panique_est_atteignable\|undefined reference to .la_une_panique_est_atteignable' $(C_CIBLE)/preuve.txt
	$(RUSTC_C) --features autonome --crate-type cdylib
	outils/symboles.sh $(BIBLIOTHEQUE) $(ARCHIVE)
	@echo "preuve: no panic is reachable; with one planted the library does not link"

# Through the environment: a path may hold blanks.
install uninstall: export PREFIX ?= /usr/local
install uninstall: export LIBDIR ?= lib
install uninstall: export DESTDIR ?=

install: ## install the C library and the copybooks: make install PREFIX=/usr/local [LIBDIR=lib] [DESTDIR=…]
	CARGO="$(CARGO)" outils/installer.sh poser "$(C_CIBLE)/installation"

uninstall: ## take away what make install put there, with the same PREFIX, LIBDIR and DESTDIR
	outils/installer.sh retirer

c-install-test: ## programs outside the repository, by pkg-config and CMake, against fresh PREFIXes; a dlopen caller; uninstall
	outils/paquets.sh gcc g++ libc6-dev pkgconf cmake make
	CARGO="$(CARGO)" CC="$(CC)" CXX="$(CXX)" outils/essayer_installation.sh

cobol-copies: archive ## the copybooks against the library, from GnuCOBOL
	outils/paquets.sh gnucobol3
	mkdir -p $(C_CIBLE)
	cobc -x -fstatic-call -Wall -Werror -I include -o $(C_CIBLE)/dispositions tests/cobol/dispositions.cob $(ARCHIVE)
	cobc -x -Wall -Werror -I include -o $(C_CIBLE)/copie_zos tests/cobol/copie_zos.cob
	$(C_CIBLE)/dispositions
	$(C_CIBLE)/copie_zos
