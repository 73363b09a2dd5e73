# Needs Python 3.11 or newer and make; everything else is put into .venv/.
#
#   make demo    Wiredesk with its samples, until Ctrl-C
#   make test    what is needed for tests, all checks, all tests
#   make fuzz    looks for wires that break the parsers: SECONDS=60 of each format, or FORMAT=rss
#   make lint    the checks alone        make format   puts the code into shape
#   make docs    what in docs/ is generated, anew from the code
#   make check-deploy    the compose file, the Dockerfile, and each image's contents, without Docker
#   make lock    the newest versions     make clean    removes what was made here
#   make install-peers    Quix Streams, for `wiredesk bench pipeline --peers`

SHELL := /bin/sh
.DEFAULT_GOAL := help

# The first one that is new enough, or `make demo PYTHON=/path/to/python`.
PYTHON ?= $(shell for one in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$one -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$one && break; \
	done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

PROJECTS := $(wildcard shared/pyproject.toml services/*/pyproject.toml bench/pyproject.toml bench/peers/pyproject.toml)
PACKAGES := $(PROJECTS:/pyproject.toml=)
SERVICES := $(notdir $(patsubst %/pyproject.toml,%,$(wildcard services/*/pyproject.toml)))
EDITABLE := $(foreach package,$(PACKAGES),--editable ./$(package))

.PHONY: help demo test collected test-deps fuzz check-deploy lint format docs record-events lock clean install \
	install-dev install-peers

help:
	@sed -n '3,10s/^#   //p' Makefile

# Where it is set, each worker that starts would compile its modules anew, for half a second.
unexport PYTHONDONTWRITEBYTECODE

# --- install: each stamp is made once, and again when what it stands for changes ------------

install: $(VENV)/.run
install-dev: $(VENV)/.dev
install-peers: $(VENV)/.peers

$(VENV)/.venv:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed (make PYTHON=...)." >&2; exit 1; }
	@echo "Making $(VENV) with $(PYTHON) ..."
	@$(PYTHON) -m venv $(VENV) || { \
		echo "No venv here. On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@touch $@

# --no-deps: the lock has all of them; a search for more has old pips warn of an extra of lxml's.
$(VENV)/.run: $(VENV)/.venv requirements/run.txt $(PROJECTS)
	@echo "Installing Wiredesk (a minute the first time) ..."
	@$(PIP) install --require-hashes --no-deps --only-binary :all: -r requirements/run.txt
	@$(PIP) install --no-index --no-deps --no-build-isolation $(EDITABLE)
	@touch $@

# pyftpdlib, an FTP server for tests, comes as source alone.
$(VENV)/.dev: $(VENV)/.run requirements/dev.txt
	@echo "Installing the tools for tests ..."
	@$(PIP) install --require-hashes --no-deps --only-binary :all: --no-binary pyftpdlib \
		-r requirements/dev.txt
	@touch $@

# --no-deps: it caps pydantic below ours, and works with ours all the same. Some of what it needs is
# among the tools for tests, in the same versions.
$(VENV)/.peers: $(VENV)/.dev requirements/peers.txt
	@echo "Installing Quix Streams, to measure against ..."
	@$(PIP) install --require-hashes --no-deps --only-binary :all: -r requirements/peers.txt
	@touch $@

# --- run -----------------------------------------------------------------------------------

PORT ?= 8080

demo: install
	@$(BIN)/wiredesk up --demo --port $(PORT)

# --- check ---------------------------------------------------------------------------------

# Three on two cores, for much of the suite waits for servers. In the order of the folders: left to
# itself the plug-in begins with the many small ones, and ends with one long test and an idle core.
SIDE_BY_SIDE := --numprocesses 3 --dist loadgroup --no-loadscope-reorder

test: install-dev test-deps
	@$(MAKE) --no-print-directory --jobs 2 lint collected
	@$(BIN)/python -m pytest $(SIDE_BY_SIDE) $(PYTEST)

# While the checks use one core: else each of three processes makes the same byte code of all tests.
collected: install-dev
	@$(BIN)/python -m pytest --collect-only --quiet --quiet

# What tests need from outside Python: a browser, fonts, redis-server, Apache Kafka, a schema.
test-deps: install-dev
	@deploy/test-deps

SECONDS := 60
FORMAT ?= $(shell $(BIN)/python -c 'from wiredesk_bench.typical import typical_wires as t; print(*t())')

fuzz: install-dev
	@for one in $(FORMAT); do \
		echo "$$one, $(SECONDS) s ..."; \
		$(BIN)/python -m tests.fuzz.endless --format $$one --seconds $(SECONDS) || exit 1; \
	done

check-deploy: install-dev test-deps
	@$(BIN)/python -m pytest --verbose tests/deploy

lint: install-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: install-dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# --- write from the code -------------------------------------------------------------------

docs: install
	@$(BIN)/python -m wiredesk.reference docs

# What this version's services send, for later versions to read. Once a release, see its module.
record-events: install-dev
	@$(BIN)/python -m tests.contract.recording

# --- lock ----------------------------------------------------------------------------------

# Hashes of every file, for every Python and system; no address of an index, so that it installs
# from whichever one pip is set up for. dev.txt decides the versions and says why each is there.
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links \
	$(foreach package,$(PACKAGES),--no-emit-package $(shell sed -n 's/^name = "\(.*\)"/\1/p' $(package)/pyproject.toml))
BUILD := requirements/build.in
SAME := --no-annotate -c requirements/dev.txt

lock: $(VENV)/.venv
	@test -x $(BIN)/uv || $(PIP) install uv
	@$(COMPILE) --annotation-style line --upgrade --extra embedded --extra kafka --extra testing --extra ctranslate2 requirements/dev.in $(BUILD) $(PROJECTS) -o requirements/dev.txt
	@$(COMPILE) $(SAME) --extra embedded --extra kafka $(BUILD) $(PROJECTS) -o requirements/run.txt
	@$(COMPILE) $(SAME) $(BUILD) -o requirements/build.txt
	@$(COMPILE) $(SAME) requirements/image.in -o requirements/image.txt
	@for one in $(SERVICES); do \
		$(COMPILE) $(SAME) services/$$one/pyproject.toml -o requirements/$$one.txt || exit 1; \
	done
	@$(COMPILE) $(SAME) --override requirements/peers.in --extra quix \
		$$(sed -n 's/^\([A-Za-z0-9._-]*\).*==.*/--no-emit-package \1/p' requirements/dev.txt) \
		$(PROJECTS) -o requirements/peers.txt
	@for file in requirements/*.txt; do \
		{ echo "# Made by make lock; do not edit."; cat $$file; } > $$file.new && mv $$file.new $$file; \
	done

clean:
	rm -rf $(VENV) tests/asyncapi/node_modules .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache .wiredesk
	find shared services tests newsroom samples -name __pycache__ -prune -exec rm -rf {} +
