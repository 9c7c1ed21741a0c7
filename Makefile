# The commands of everyday work. `.ci/run` is what decides; it starts from nothing and takes over 20 minutes.
PYTHON ?= .venv/bin/python

help:            ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup:           ## a virtual environment with the tests' tools, and the engine built in place
	python3 -m venv .venv
	.venv/bin/pip install --quiet -e ".[dev]"

engine:          ## build the engine again after a change of C or Cython
	$(PYTHON) setup.py -q build_ext --inplace

emit:            ## write the generated files again after a change of specs/ or generator/
	$(PYTHON) -m generator emit

quick:           ## style, types, generated files and unit tests: under two minutes on two cores
	.venv/bin/ruff check && .venv/bin/ruff format --check
	$(PYTHON) -m mypy
	$(PYTHON) -m generator check
	$(PYTHON) -m pytest -q -n auto tests/unit

test:            ## every test
	$(PYTHON) -m pytest -n auto

ci:              ## all that has to hold before a change lands
	bash .ci/run

.PHONY: help setup engine emit quick test ci
