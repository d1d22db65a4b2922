# Two commands: `make run` reads corpus/ into a database and measures it, `make test` runs all tests.
# Both install what they need into .venv by themselves, from the package registry that pip is set up for.

VENV := .venv
BIN := $(VENV)/bin
DB ?= sqlite:///pokin.db
WORKERS ?= 2
COMPARISON ?= perbandingan
# The first Python that is new enough and can make a virtual environment.
PYTHON ?= $(shell for name in python3 python3.11 python3.12 python3.13; do \
	$$name -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.DEFAULT_GOAL := help
.PHONY: help run test check bench lock clean

help:
	@echo "make run    read corpus/ into $(DB), show what came of it, how accurate it is, and compare its regions"
	@echo "make test   run all tests and checks"
	@echo "make bench  measure speed and memory against other readers"
	@echo "make lock   renew constraints.txt"

# --- installing: again only where what is to be installed has changed

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "pokin needs Python 3.11 or newer with venv (on Debian and Ubuntu: apt-get install"; \
		echo "python3-venv). If it is there under another name: make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing pokin into $(VENV) (some minutes the first time) …"
	@$(INSTALL) --editable .
	@touch $@

$(VENV)/installed-dev: pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing pokin and its test tools into $(VENV) (some minutes the first time) …"
	@$(INSTALL) --editable '.[dev]'
	@touch $@ $(VENV)/installed

# --- running: files that have not changed are neither read nor evaluated again

# Exit code 3 of a command says that some documents were refused: the others are done, so this is not an error.

run: $(VENV)/installed
	@code=0; $(BIN)/pokin ingest corpus --db $(DB) --workers $(WORKERS) || code=$$?; \
	echo; $(BIN)/pokin evaluate gold --db $(DB) --loaded --quiet || true; \
	$(BIN)/pokin compare --db $(DB) --out $(COMPARISON) >/dev/null && echo && \
		echo "The regions of the corpus side by side: open $(COMPARISON)/perbandingan.html in a browser (XLSX and CSV beside it)."; \
	echo; echo "The database is $(DB). What to do next:"; \
	echo "  $(BIN)/pokin compare --indicator SAKIP   one indicator across regions and years"; \
	echo "  $(BIN)/pokin audit                       what is inconsistent in the documents"; \
	echo "  $(BIN)/pokin export out --format csv     all tables as CSV"; \
	echo "  $(BIN)/pokin extract FILE.pdf --json     one document of yours, without database"; \
	echo "  $(BIN)/pokin ingest FOLDER               your documents into the database"; \
	echo "  $(BIN)/pokin debug FILE.pdf 1            what was found, drawn over page 1"; \
	echo "  $(BIN)/pokin serve --db $(DB)    the workbench in the browser: review, correct, search"; \
	test $$code -eq 0 -o $$code -eq 3

# --- testing

test: check
	@$(BIN)/python -m pytest --numprocesses logical --maxprocesses 8

check: $(VENV)/installed-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(VENV)/installed
	@$(BIN)/python -m benchmarks.throughput corpus

# --- maintaining

lock:
	@rm -rf .venv-lock && $(PYTHON) -m venv .venv-lock
	@.venv-lock/bin/python -m pip install --quiet '.[dev]'
	@(echo "# Versions that pokin is tested with, for Python 3.11. Made anew by: make lock"; \
		.venv-lock/bin/python -m pip freeze --exclude pokin) > constraints.txt
	@rm -rf .venv-lock

clean:
	@rm -rf .pokin pokin.db pokin.db-shm pokin.db-wal $(COMPARISON) build *.egg-info
