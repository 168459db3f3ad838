# Two commands: `make demo` and `make test`. Each does all the set-up by itself.
.DEFAULT_GOAL := help
PY := .venv/bin/python
export QT_LOGGING_RULES ?= qt.qpa.*=false

help:
	@echo "make demo   a private center, a lively simulated helpline, and the console, signed in"
	@echo "make test   formatting, types, import directions and all tests"
	@echo "make crash  a shift on a disk that fails, fills, dies and loses power at every step: nothing is lost"
	@echo "make bench  how fast and how smooth, against floors measured in the same run"
	@echo "make tour   the real application through a whole evening, without a screen, in pictures"
	@echo "make simulate  thousands of simulated worlds (SEEDS=10000), each checked for what is promised"
	@echo "make story  the main job through killed center and killed console, checked from the database"

# A second call finds the stamp newer than what it is made from and starts at once.
.venv/.ready: pyproject.toml installer/requirements.lock installer/debian-packages.txt installer/setup.sh
	@installer/setup.sh

setup: .venv/.ready

demo: .venv/.ready
	@.venv/bin/gyeot demo $(ARGS)

lint: .venv/.ready
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports --no-cache

test: lint
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest $(ARGS)

# The real application through a whole evening: pictures in ARGS="--shots DIR", and checks.
tour: .venv/.ready
	@.venv/bin/gyeot tour $(or $(ARGS),--shots build/tour)

# The docs' pictures, made anew from a tour: only when the screens have changed.
pictures: .venv/.ready
	@.venv/bin/gyeot tour --shots build/tour
	@$(PY) installer/pictures.py build/tour docs/pictures

# The main job through killed center and killed console, told step by step.
story: .venv/.ready
	@$(PY) -m tests.story.outage

# A shift again and again on a disk that fails: all of it. `make test` runs a sample.
# ARGS="--every 1" tries each single write, ARGS="--at 1234" one step.
crash: .venv/.ready
	@$(PY) -m tests.crash $(ARGS)

# Worlds of several consoles, a center, a bad network and one clock, by their seeds: `make simulate`,
# `make simulate SEEDS=50000`, `make simulate SEEDS=17:18`. What fails is cut down and written down.
simulate: .venv/.ready
	@$(PY) -m tests.simulation --seeds $(or $(SEEDS),10000) $(ARGS)

# Figures against floors measured in the same run: `make bench` writes docs/benchmarks.md,
# `make bench-start` prints one line. A benchmark is no test.
bench: .venv/.ready
	@$(PY) -m tests.bench

bench-%: .venv/.ready
	@$(PY) -m tests.bench $*

format: .venv/.ready
	.venv/bin/ruff check --fix --quiet . || true
	.venv/bin/ruff format --quiet .

# After a change of pyproject.toml: pick versions anew. Needs uv.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --group dev pyproject.toml -o installer/requirements.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache build dist

.PHONY: help setup simulate demo tour pictures lint test story crash bench format lock clean
