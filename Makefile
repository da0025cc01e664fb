# make demo   set up, build the release, run a whole programme in miniature
# make test   set up, build with warnings as errors, lint, all tests
# make        the release executable at .build/release/tejido

PACKAGES := liblmdb-dev libyaml-dev libsqlite3-dev pkg-config make
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
STATIC := -Xswiftc -static-executable

.PHONY: build setup demo test lint bench install clean

build: setup
	swift build -c release --product tejido $(STATIC)

# Installs what a machine with only Swift lacks; does nothing where all is there.
setup:
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || ( \
	  $(SUDO) apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends $(PACKAGES) )

demo: build
	@rm -rf .build/demo.tejido
	.build/release/tejido demo .build/demo.tejido

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Events Projections Tests Benchmarks/Package.swift Benchmarks/Sources

test: setup lint
	swift build --build-tests
	swift test --skip-build

bench: setup
	$(MAKE) -C Benchmarks

install: build
	install -m 0755 .build/release/tejido $(or $(PREFIX),/usr/local)/bin/tejido

clean:
	rm -rf .build
