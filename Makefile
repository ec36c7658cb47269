# Everything runs in .venv, made on the first call. A stamp file remembers what is installed there, so that a second
# call starts at once.

PYTHON     ?= python3
TORCH      := torch==2.13.0
BENCH_ARGS ?=
DOWNSTREAM_ARGS ?=

VENV  := .venv
BIN   := $(VENV)/bin
PIP   := $(BIN)/python -m pip install --quiet --disable-pip-version-check
NO_VENV := cannot make a virtual environment; on Debian or Ubuntu: sudo apt install python3 python3-venv

.PHONY: help demo test gpu check bench downstream clean
.NOTPARALLEL:

help:
	@echo "make demo    kernel density, smoothing and a gradient on real data; writes out/demo.png"
	@echo "make test    run the tests"
	@echo "make gpu     run the tests that need a GPU"
	@echo "make check   linter, format, types, import contract and tests"
	@echo "make bench   measure against PyKeOps, PyTorch, NumPy and JAX (BENCH_ARGS='--help')"
	@echo "make downstream  run packages written for PyKeOps; writes docs/downstream.md"
	@echo "make clean   remove .venv and everything that was built"

demo: $(VENV)/.demo
	@$(BIN)/python examples/demo.py

# The tests of threads, memory and interrupts want the machine for themselves; the others share it.
test: $(VENV)/.dev
	@$(BIN)/python -m pytest tests/engine
	@$(BIN)/python -m pytest --ignore tests/engine --numprocesses auto --dist worksteal

gpu: $(VENV)/.dev
	@FOLDWISE_GPU_TESTS=1 $(BIN)/python -m pytest tests/gpu

check: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports
	$(MAKE) --no-print-directory test

bench: $(VENV)/.bench
	@$(BIN)/python -m benchmarks $(BENCH_ARGS)

downstream: $(VENV)/.downstream
	@$(BIN)/python -m downstream $(DOWNSTREAM_ARGS)

clean:
	rm -rf $(VENV) build dist out .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find foldwise tests benchmarks downstream examples -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.made:
	@$(PYTHON) -m venv --clear $(VENV) >/dev/null 2>&1 || { rm -rf $(VENV); echo "$(NO_VENV)" >&2; exit 1; }
	@touch $@

$(VENV)/.demo: $(VENV)/.made pyproject.toml
	@echo "installing Foldwise and what the demo needs ..."
	@$(PIP) --editable ".[demo]"
	@touch $@

$(VENV)/.dev: $(VENV)/.made pyproject.toml
	@echo "installing Foldwise and what the tests need ..."
	@$(PIP) --editable ".[dev]" "$(TORCH)"
	@touch $@

$(VENV)/.bench: $(VENV)/.made pyproject.toml
	@echo "installing Foldwise and what it is measured against ..."
	@$(PIP) --editable ".[bench]" "$(TORCH)"
	@touch $@

$(VENV)/.downstream: $(VENV)/.made pyproject.toml
	@echo "installing Foldwise and packages written for PyKeOps ..."
	@$(PIP) --editable ".[downstream]" "$(TORCH)"
	@touch $@
