# Everything works from nothing: each target first makes what it needs. `make` alone lists them.

PYTHON := .venv/bin/python
READY  := .venv/ready
BABEL   = $(PYTHON) -m babel.messages.frontend --quiet
LOCALE := resources/locale
MO     := $(patsubst %.po,%.mo,$(wildcard $(LOCALE)/*/LC_MESSAGES/guanxi.po))

.PHONY: help run test lint format types coverage soak bench screenshots catalogues messages clean

help: ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## /  make \1	/p' Makefile | expand -t 20

run: $(READY) $(MO) ## start the program; ARGS="..." go to its command line
	@.ci/prepare desktop
	@$(PYTHON) main.py $(ARGS)

test: lint types $(MO) ## lint, types and tests; ARGS="-k name" runs some
	@.ci/prepare offscreen
	$(PYTHON) -m pytest --numprocesses auto --dist loadfile $(ARGS)

lint: $(READY) ## style, by ruff
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

format: $(READY) ## put the style right
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

types: $(READY) ## types, by mypy
	$(PYTHON) -m mypy

coverage: $(READY) $(MO) ## the tests, and the lines and branches that they leave out
	$(PYTHON) -m coverage erase
	$(PYTHON) -m coverage run -m pytest $(ARGS)
	$(PYTHON) -m coverage combine --quiet
	$(PYTHON) -m coverage report

soak: $(READY) $(MO) ## the tests that take many minutes
	$(PYTHON) -m pytest -m soak --timeout=0 $(ARGS)

bench: $(READY) $(MO) ## what must be fast, measured beside its floor
	$(PYTHON) -m benchmarks $(ARGS)

screenshots: $(READY) $(MO) ## every window in both languages and themes, into build/screenshots
	@.ci/prepare offscreen
	$(PYTHON) -m tests.ui.screenshots $(ARGS)

catalogues: $(MO) ## compile the translations

messages: $(READY) ## gather the visible texts into the translations
	@mkdir -p build $(LOCALE)
	$(BABEL) extract --keyword Message --keyword UserError --no-location --sort-output --no-wrap \
		--project Guanxi --copyright-holder "The Guanxi authors" \
		--ignore-dirs '.* __pycache__ build dist tests benchmarks' --output build/guanxi.pot .
	$(BABEL) update --domain guanxi --input-file build/guanxi.pot --output-dir $(LOCALE) \
		--locale zh_CN --init-missing --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --no-wrap

clean: ## back to a fresh clone
	rm -rf .venv build dist *.egg-info .*_cache .hypothesis .coverage .coverage.* htmlcov
	rm -f $(MO)
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment is mended where it can be and made anew where it cannot (half made, or its Python is gone). Tools
# run as `python -m`, since the scripts beside Python name the folder that they were installed in, and folders move.
$(READY): setup.cfg pyproject.toml resources/build_backend.py
	@$(PYTHON) -m pip --version >/dev/null 2>&1 || { python=$$(.ci/prepare python) && "$$python" -m venv --clear .venv; }
	@echo "Installing what setup.cfg names into .venv"
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

%.mo: %.po | $(READY)
	$(BABEL) compile --input-file $< --output-file $@
