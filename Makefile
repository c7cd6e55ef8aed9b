# Everything a contributor does, by name. Needs Python 3.11 or later and GNU make; git for `diff` and
# `hooks`. `make` alone lists the targets.

VENV := .venv
PYTHON := $(VENV)/bin/python
READY := $(VENV)/.ready
FAULTY := fixtures/protocols/bibliotheekpas/source.docx
ADVICE := build/advies-bibliotheekpas.docx
BASE ?= HEAD
INSTALLED := .[dev,pdf]
PIP_INSTALL := pip install --quiet --disable-pip-version-check -e '$(INSTALLED)'
DEBIAN := python3 python3-venv

# the halves of `make check`: what is done in seconds, and what takes longer
FAST := format lint contracts docs rules
SLOW := types

.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help setup check quick fix test rules docs docs-check new-rule advise bench diff figures mutate \
	hooks \
	$(addprefix check-,$(FAST) $(SLOW))

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

setup: $(READY) ## a virtual environment with the program and the tools; done once

$(READY): pyproject.toml
	@if command -v uv >/dev/null 2>&1; then \
	  $(PYTHON) -c '' 2>/dev/null || { rm -rf $(VENV); uv venv --quiet $(VENV); }; \
	  uv pip install --quiet --python $(PYTHON) -e '$(INSTALLED)'; \
	elif $(PYTHON) -m pip --version >/dev/null 2>&1; then \
	  $(PYTHON) -m $(PIP_INSTALL); \
	elif python=$$(for name in python3.11 python3 python3.12 python3.13; do \
	    $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	    echo $$name; break; done); [ -z "$$python" ]; then \
	  echo "Python 3.11 or later was not found. On Debian: sudo apt install $(DEBIAN)"; exit 1; \
	elif $$python -c 'import ensurepip' 2>/dev/null; then \
	  echo "Setting up $(VENV): once, about a minute."; \
	  $$python -m venv --clear $(VENV) && $(PYTHON) -m $(PIP_INSTALL); \
	elif $$python -m pip --version >/dev/null 2>&1; then \
	  echo "Setting up $(VENV): once, about a minute."; \
	  $$python -m venv --clear --without-pip $(VENV) && \
	  $$python -m pip --python $(PYTHON) $(PIP_INSTALL:pip%=%); \
	else \
	  echo "This Python cannot make a virtual environment: ensurepip and pip are missing."; \
	  echo "On Debian: sudo apt install $(DEBIAN)"; exit 1; \
	fi
	@touch $@

check: $(READY) ## all that CI runs; edits nothing
	@failed=; \
	for step in $(FAST) $(SLOW); do \
	  echo "== $$step"; \
	  $(MAKE) -s --no-print-directory check-$$step || failed="$$failed $$step"; \
	done; \
	if [ -n "$$failed" ]; then echo "== failed before the tests:$$failed"; fi; \
	echo "== tests"; \
	$(PYTHON) -m pytest && [ -z "$$failed" ]

quick: $(READY) $(addprefix check-,$(FAST)) ## the fast half of check, without the tests

check-format: $(READY)
	@$(VENV)/bin/ruff format --check --quiet .  || { \
	  echo "The files above are not formatted: run 'make fix'."; exit 1; }

check-lint: $(READY)
	@$(VENV)/bin/ruff check .

check-types: $(READY)
	@$(VENV)/bin/mypy

check-contracts: $(READY)
	@$(VENV)/bin/lint-imports --no-logo

check-docs docs-check: $(READY)
	@$(PYTHON) -m tests.architecture.docs --check

check-rules: $(READY)
	@$(PYTHON) -m tests.architecture.rules lint

fix: $(READY) ## format, and repair what can be repaired safely
	@$(VENV)/bin/ruff check --fix-only --quiet .
	@$(VENV)/bin/ruff format .

test: $(READY) ## run the tests; T=… only those with this in their name (T=AP03-10)
	@$(PYTHON) -m pytest $(if $(T),-k "$(T)")

rules: check-rules ## the rules about rules, and every example of every rule
	@$(PYTHON) -m pytest tests/rules

docs: $(READY) ## make the generated parts of the READMEs anew
	@$(PYTHON) -m tests.architecture.docs

docs-check: ## compare the generated parts of the READMEs; edits nothing

new-rule: $(READY) ## start a rule: POINT=AP03 NAME=bewaartermijn-zonder-maximum
	@$(PYTHON) -m tests.architecture.rules new "$(POINT)" "$(NAME)"

advise: $(READY) ## the main job: a faulty draft in, the report on screen and a Word advice out
	@mkdir -p $(dir $(ADVICE))
	@$(VENV)/bin/dpo-checker advise $(FAULTY) -o $(ADVICE) --force
	@echo "Read: $(FAULTY). Written: $(CURDIR)/$(ADVICE)"

bench: $(READY) ## pages per second, memory and start-up time
	@$(PYTHON) -m tests.bench.bench

diff: $(READY) ## findings gained and lost on the fixtures, against BASE=… (a git revision)
	@$(PYTHON) -m tests.bench.diff "$(BASE)"

figures: $(READY) ## how far each rule can be trusted, over all labelled documents: rules/FIGURES.md
	@$(PYTHON) -m tests.bench.figures

mutate: $(READY) ## plant faults in the faultless fixtures and count what finds them; ARGS="--forms txt -v"
	@$(PYTHON) -m tests.bench.mutate $(ARGS)

hooks: $(READY) ## a git hook that runs `make quick` before each commit
	@hook="$$(git rev-parse --git-path hooks)/pre-commit"; mkdir -p "$$(dirname "$$hook")"; \
	printf '#!/bin/sh\nexec make --no-print-directory quick\n' > "$$hook"; chmod +x "$$hook"; \
	echo "Written: $$hook"
