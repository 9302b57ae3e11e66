# Every rule is one line or a script: what is not obvious stands in scripts/, with its reasons.
.NOTPARALLEL:
.PHONY: help serve test check build release format lint golden sanitize sanitize-thread sanitize-address fuzz stress soak crowd large \
	check-monitoring slow-line stress-sanitized stress-thread stress-address proxy-test export-test doors-test linear \
	lint-swift lint-docs lint-shell check-fuzz check-capsule check-edition check-records check-rows check-units check-version check-manuals setup clean install uninstall deb systemd-test order container-tree container-test check-status

SWIFT_SOURCES = Sources Tests $(wildcard Fuzz)
CAPSULE = Capsule
PREFIX = /usr/local
# Addresses that are set at start, in a twentieth of the room: a megabyte less, for C libraries from 2.36 on.
PACKED = $(shell getconf GNU_LIBC_VERSION | awk '{ split($$2, v, "."); if (v[1] * 1000 + v[2] >= 2036) print "-Xlinker -z -Xlinker pack-relative-relocs" }')

# As many tests at once as keep the processors busy: of more, each only waits longer for its turn.
SWIFT_TEST = SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=$$((2 * $$(nproc))) swift test --parallel

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

serve: release ## set up what is missing, build, and serve the capsule on gemini://localhost:1965/ and gopher://localhost:7070/ (CAPSULE= and ARGS= are passed on)
	.build/release/lectern serve $(CAPSULE) $(ARGS)

test: setup ## set up what is missing and run every test
	$(SWIFT_TEST)

check: lint build test check-fuzz check-capsule check-edition check-records check-rows check-units check-version check-manuals check-status ## all that must pass before a commit

build: setup ## build the package and its tests; warnings are errors
	swift build --build-tests --explicit-target-dependency-import-check error

release: setup ## build .build/release/lectern: optimised, stripped, with Swift's own libraries inside
	swift build -c release --product lectern --static-swift-stdlib --disable-local-rpath -Xlinker -s $(PACKED)

format: ## rewrite the Swift sources in the house format
	swift format --in-place --recursive --parallel $(SWIFT_SOURCES)

lint: lint-swift lint-docs lint-shell ## check format, documentation comments and shell scripts

golden: setup ## rewrite the golden files; read the diff before you commit it
	GOLDEN=overwrite $(SWIFT_TEST)
	@git status --short -- Tests; git diff --stat -- Tests

sanitize: sanitize-thread sanitize-address ## run every test under the thread and the address sanitizer

fuzz: setup ## run each fuzz target for 60 seconds (FUZZ_SECONDS=)
	scripts/fuzz.sh

install: ## after make release: program, capsule, units, manuals and completions below PREFIX= (/usr/local; DESTDIR= before it)
	DESTDIR=$(DESTDIR) PREFIX=$(PREFIX) scripts/install.sh install

uninstall: ## remove what install has put there, but neither settings nor state
	DESTDIR=$(DESTDIR) PREFIX=$(PREFIX) scripts/install.sh uninstall

deb: release ## build .build/lectern_<version>_<architecture>.deb
	scripts/build-deb.sh

systemd-test: deb ## install the package in a container with a systemd of its own, and see that it holds what it promises (RELEASE= trixie, noble and so on)
	RELEASE=$(RELEASE) scripts/systemd-test.sh

container-tree: ## after make release: what the Containerfile packs, in .build/container
	rm -rf .build/container
	DESTDIR=$(CURDIR)/.build/container PREFIX=/usr scripts/install.sh install

container-test: release container-tree ## run what the Containerfile packs as a container engine would, as the first process over a root that is only read
	scripts/container-test.sh

stress: release ## treat the release binary as hostile clients do, for some minutes, and check that nothing stays behind
	scripts/stress.py

soak: release ## serve for an hour under floods, reloads and readers (SOAK_SECONDS=), and judge what is left by rule
	scripts/soak.py

crowd: release ## hold 20,000 TLS connections open at once, or as many as there may be descriptors, and serve readers meanwhile
	scripts/crowd.py

large: release ## serve a text of 10,000 sections, and its books, and see that no reader waits
	scripts/large.py

stress-sanitized: stress-thread stress-address ## the same against servers built with the thread and the address sanitizer

linear: release ## count the instructions of check and export for capsules of a size and of twice the size (valgrind)
	scripts/linear.py

export-test: release ## kill exports at 200 moments, and see that the folder is whole each time
	scripts/export-kill.py

doors-test: setup ## hold exported pages, books and feeds against vnu, axe, lynx, w3m, jing and epubcheck
	swift build --product lectern
	scripts/doors-test.py

proxy-test: release ## put two servers behind a real HAProxy and kill one under load
	scripts/proxy-test.py

slow-line: release ## fetch pages over slow lines from this server, molly-brown and jetforce, and say how long each takes (root)
	scripts/slow-line.py

check-monitoring: release ## hold alerts, dashboard and filters against promtool, node_exporter, GoAccess and fail2ban (ARGS=--live makes real faults)
	scripts/check-monitoring.py $(ARGS)

order: setup ## see which functions answer requests and read a capsule, and write them to scripts/function-order.txt, by which a release is linked (valgrind)
	swift build -c release --product lectern --static-swift-stdlib --disable-local-rpath
	scripts/order-functions.py

clean: ## remove everything that was built
	rm -rf .build

setup:
	@scripts/setup.sh

lint-swift:
	swift format lint --strict --recursive --parallel $(SWIFT_SOURCES)

lint-docs:
	scripts/lint-docs.sh

lint-shell:
	scripts/lint-shell.sh

check-fuzz:
	scripts/check-fuzz.sh

check-capsule:
	swift run lectern check --prose $(CAPSULE)

check-edition:
	scripts/check-edition.py

check-records:
	scripts/check-records.sh

check-rows:
	scripts/check-rows.py

check-units:
	scripts/check-units.sh

check-version:
	scripts/check-version.sh

check-manuals:
	scripts/check-manuals.sh

check-status:
	swift build --product lectern
	scripts/check-status.py

%-thread: export TSAN_OPTIONS = suppressions=$(CURDIR)/scripts/thread-sanitizer.txt
%-address: export LSAN_OPTIONS = suppressions=$(CURDIR)/scripts/leaks.txt:print_suppressions=0
sanitize-thread sanitize-address: sanitize-%: setup
	$(SWIFT_TEST) --disable-xctest --sanitize $* --scratch-path .build/$*

stress-thread stress-address: stress-%: setup
	swift build --product lectern --sanitize $* --scratch-path .build/$*
	scripts/stress.py --sanitized .build/$*/debug/lectern
