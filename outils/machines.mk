# The vectors on other machines: bare-metal Cortex-M3 (qemu), big-endian s390x (qemu-user), wasm32 (Node).
# Debian's own compiler builds `core` for them from its source: no target of rustup is needed.

MACHINES := $(CIBLE)/machines
LIGNES := $(MACHINES)/vecteurs.txt
LIGNES_2000 := $(MACHINES)/initial/vecteurs.txt
CONSTRUIRE = RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 /usr/bin/cargo
NOYAU_NU := -Zbuild-std=core
# The compiler and the source of `core` are of one version, at least the one that Cargo.toml asks for.
RUST_MINIMUM := $(shell sed -n 's/^rust-version = "\(.*\)"$$/\1/p' Cargo.toml)
COMPILATEUR_NU := $(foreach p,rustc-web cargo-web rust-web-src,'$(p)>=$(RUST_MINIMUM)') lld
# Bytes of the kernel's text and tables: the initial text alone, and every state of the text.
FLASH_NOYAU_MAX := 65536
FLASH_ETATS_MAX := 196608

.PHONY: machines machine-thumbv7m machine-s390x machine-wasm32 wasm

machines: machine-thumbv7m machine-s390x machine-wasm32 ## the vectors on a Cortex-M3, on s390x and as wasm32

$(LIGNES): tests/machines/lignes.py $(wildcard tests/vectors/*)
	mkdir -p $(MACHINES)
	$(PYTHON) tests/machines/lignes.py tests/vectors $@

$(LIGNES_2000): tests/machines/lignes.py $(wildcard tests/vectors/*)
	mkdir -p $(dir $@)
	$(PYTHON) tests/machines/lignes.py tests/vectors $@ 2000

.PHONY: compilateur-nu
compilateur-nu:
	outils/paquets.sh $(COMPILATEUR_NU)
	@versions=$$(dpkg-query -W -f='$${Package} $${Version}\n' rustc-web rust-web-src); [ "$$(cut -d' ' -f2 <<<"$$versions" | sort -u | wc -l)" = 1 ] || \
	    { echo "of two versions, and must be of one (apt-get install both again):" $$versions >&2; exit 1; }

machine-thumbv7m: compilateur-nu $(LIGNES) $(LIGNES_2000)
	outils/paquets.sh binutils-arm-none-eabi
	outils/qemu_arm.sh $(MACHINES)/qemu
	$(call essayer_micrologiciel,,$(FLASH_NOYAU_MAX),$(LIGNES_2000))
	$(call essayer_micrologiciel,--features etats,$(FLASH_ETATS_MAX),$(LIGNES))

# Builds the firmware with these options, holds the size of the kernel, runs these vectors: $(call essayer_micrologiciel,options,bytes,lines)
MICROLOGICIEL := $(MACHINES)/thumbv7m/thumbv7m-none-eabi/release/micrologiciel
define essayer_micrologiciel
	cd tests/machines/micrologiciel && RUSTFLAGS="-C link-arg=-Tlink.x -C linker=ld.lld" $(CONSTRUIRE) build --release --quiet --locked $(NOYAU_NU) \
	    --target thumbv7m-none-eabi --target-dir $(abspath $(MACHINES))/thumbv7m $(1)
	arm-none-eabi-size $(MICROLOGICIEL)
	@octets=$$(arm-none-eabi-nm -S --radix=d --size-sort -C $(MICROLOGICIEL) | awk '/liste_aptitude_noyau/ {n += $$2} END {print n}'); \
	    echo "kernel text and tables: $$octets bytes (at most $(2)) $(1)"; [ "$$octets" -gt 0 ] && [ "$$octets" -le $(2) ]
	cd $(dir $(3)) && $(abspath $(MACHINES))/qemu/lancer -M lm3s6965evb -cpu cortex-m3 -nographic -monitor none -serial none \
	    -semihosting-config enable=on,target=native -kernel $(abspath $(MICROLOGICIEL))
endef

machine-s390x: compilateur-nu $(LIGNES)
	outils/paquets.sh qemu-user gcc-s390x-linux-gnu libc6-dev-s390x-cross
	CARGO_TARGET_S390X_UNKNOWN_LINUX_GNU_LINKER=s390x-linux-gnu-gcc $(CONSTRUIRE) rustc --release --quiet --locked $(NOYAU_NU) -p liste-aptitude-c \
	    --features autonome --crate-type staticlib --target s390x-unknown-linux-gnu --target-dir $(MACHINES)/s390x
	s390x-linux-gnu-gcc -O2 -std=c99 -Wall -Wextra -Werror -static -Iinclude tests/machines/vecteurs.c \
	    $(MACHINES)/s390x/s390x-unknown-linux-gnu/release/libliste_aptitude.a -o $(MACHINES)/vecteurs-s390x
	qemu-s390x $(MACHINES)/vecteurs-s390x $(LIGNES)

wasm: compilateur-nu ## the library as wasm32, without imports
	RUSTFLAGS="-C linker=$$(command -v wasm-ld wasm-ld-14 wasm-ld-19 | head -1)" $(CONSTRUIRE) rustc --release --quiet --locked $(NOYAU_NU) -p liste-aptitude-c \
	    --features autonome --crate-type cdylib --target wasm32-unknown-unknown --target-dir $(MACHINES)/wasm32

machine-wasm32: wasm $(LIGNES)
	$(NODE)
	node tests/machines/wasm.mjs $(MACHINES)/wasm32/wasm32-unknown-unknown/release/liste_aptitude.wasm $(LIGNES)
