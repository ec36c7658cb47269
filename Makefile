# Everything runs in .venv, made on the first call. A stamp file remembers what is installed there, so that a second
# call starts at once.

PYTHON     ?= python3
TORCH      ?= torch==2.13.0
BENCH_ARGS ?=
DOWNSTREAM_ARGS ?=
GPU_ARGS   ?=
WHEELS     ?=

# Versions of NVRTC that kernels are held to besides the newest one: that of PyTorch's builds for
# CUDA 13.0, and the last one of CUDA 12.
NVRTC_13.0 := nvidia-cuda-nvrtc==13.0.88
NVRTC_12.9 := nvidia-cuda-nvrtc-cu12==12.9.86
NVRTC      := build/nvrtc-13.0 build/nvrtc-12.9

VENV  := .venv
BIN   := $(VENV)/bin
PIP   := $(BIN)/python -m pip install --quiet --disable-pip-version-check
NO_VENV := cannot make a virtual environment; on Debian or Ubuntu: sudo apt install python3 python3-venv

.PHONY: help demo test nvrtc test-ecosystem check bench gpu downstream clean
.NOTPARALLEL:

help:
	@echo "make demo    kernel density, smoothing and a gradient on real data; writes out/demo.png"
	@echo "make test    run the tests (TORCH='torch==2.13.0' or a wheel: the PyTorch to install)"
	@echo "make nvrtc   run the tests of GPU code with older versions of NVIDIA's compiler"
	@echo "make test-ecosystem  run the tests that need large packages (pandas, GPyTorch, scikit-learn, ...)"
	@echo "make check   linter, format, types, import contract, sizes and all of these tests"
	@echo "make bench   measure against PyKeOps, PyTorch, NumPy and JAX (BENCH_ARGS='--help')"
	@echo "make gpu     checks, tests and measurements on an NVIDIA GPU, in stages of under 5 minutes"
	@echo "             (GPU_ARGS='--stages contact --folder out'; WHEELS=folder with PyKeOps, where"
	@echo "             there is no network)"
	@echo "make downstream  run packages written for PyKeOps; writes docs/downstream.md"
	@echo "make clean   remove .venv and everything that was built"

demo: $(VENV)/.demo
	@$(BIN)/python examples/demo.py

# The tests of threads, memory and interrupts want the machine for themselves; the others share it.
test: $(VENV)/.dev
	@$(BIN)/python -m pytest tests/engine
	@$(BIN)/python -m pytest --ignore tests/engine --numprocesses auto --dist worksteal

nvrtc: $(VENV)/.dev $(NVRTC:=/.made)
	@set -e; for folder in $(NVRTC); do FOLDWISE_TEST_NVRTC=$$folder \
		$(BIN)/python -m pytest tests/cuda -m nvrtc --numprocesses auto --dist worksteal; done

test-ecosystem: $(VENV)/.ecosystem
	@$(BIN)/python -m pytest -m ecosystem

check: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports
	$(MAKE) --no-print-directory test nvrtc test-ecosystem

bench: $(VENV)/.bench
	@$(BIN)/python -m benchmarks $(BENCH_ARGS)

# With the calling Python if it has PyTorch with CUDA, else in an environment of its own.
gpu: $(VENV)-gpu/.made
	@$(VENV)-gpu/bin/python tools/gpu.py $(GPU_ARGS)

downstream: $(VENV)/.downstream
	@$(BIN)/python -m downstream $(DOWNSTREAM_ARGS)

clean:
	rm -rf $(VENV) $(VENV)-gpu build dist out .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find foldwise tests benchmarks downstream examples -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.made:
	@$(PYTHON) -m venv --clear $(VENV) >/dev/null 2>&1 || { rm -rf $(VENV); echo "$(NO_VENV)" >&2; exit 1; }
	@touch $@

$(VENV)-gpu/.made: tools/gpu_environment.py
	@$(PYTHON) tools/gpu_environment.py $(VENV)-gpu $(if $(WHEELS),--wheels $(WHEELS)) \
		$(if $(findstring --dry,$(GPU_ARGS)),--any)
	@touch $@

$(VENV)/.demo: $(VENV)/.made pyproject.toml
	@echo "installing Foldwise and what the demo needs ..."
	@$(PIP) --editable ".[demo]"
	@touch $@

$(VENV)/.dev: $(VENV)/.made pyproject.toml
	@echo "installing Foldwise and what the tests need ..."
	@$(PIP) --editable ".[dev]" $(TORCH)
	@touch $@

$(VENV)/.ecosystem: $(VENV)/.dev
	@echo "installing large packages that Foldwise works with ..."
	@$(PIP) --editable ".[dev,ecosystem]" $(TORCH)
	@touch $@

build/nvrtc-%/.made: | $(VENV)/.made
	@echo "installing NVRTC $* ..."
	@rm -rf $(@D)
	@$(PIP) --no-deps --target $(@D) $(NVRTC_$*)
	@touch $@

$(VENV)/.bench: $(VENV)/.made pyproject.toml
	@echo "installing Foldwise and what it is measured against ..."
	@$(PIP) --editable ".[bench]" $(TORCH)
	@touch $@

$(VENV)/.downstream: $(VENV)/.made pyproject.toml
	@echo "installing Foldwise and packages written for PyKeOps ..."
	@$(PIP) --editable ".[downstream]" $(TORCH)
	@touch $@
