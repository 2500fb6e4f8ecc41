# make site    build the site into site/           make test      everything that must hold
# make check   what is wrong in the texts          make bench     measure, see benchmarks/
# make serve   preview while writing               make lint      the part of it that reads code only
# make lock    choose the newest dependencies      make messages  collect the sentences to translate
# make sweep   every page by every check of accessibility, see benchmarks/accessibility.md
# make clean   remove what was made, keep .venv    make screenshots  show the theme, see tests/browser/screenshots/
# make schemas let editors offer the ids there are
# make wheelhouse  all wheels, ours too, for a machine without a network: there, make site WHEELHOUSE=folder
#
# Each sets up what it needs in .venv by itself: once, and again when a file in requirements/ or pyproject.toml changes.

PYTHON ?= python3
# A worker that is done takes over tests of another: those of whole sites come first and take longest.
PYTEST_ARGS ?= -n 2 --dist worksteal

# A folder that `make wheelhouse` made: all is installed from it alone.
WHEELHOUSE ?=
# For which files of requirements/ that is, such as `site` alone.
PARTS ?= site cards pack word

export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

bin := .venv/bin
properdocs := .venv/properdocs

.PHONY: site check serve schemas test lint bench sweep lock messages screenshots wheelhouse clean
.DELETE_ON_ERROR:

site: .venv/project.stamp
	@$(bin)/vademecum build --strict

check: .venv/project.stamp
	@$(bin)/vademecum check --strict

# Ctrl+C is how it ends: make calls that no error; what goes wrong by itself keeps its status.
serve: schemas
	@trap 'exit 0' INT; $(bin)/mkdocs serve

schemas: .venv/project.stamp
	@$(bin)/vademecum schemas

lint: .venv/test.stamp .venv/project.stamp
	$(bin)/ruff check .
	$(bin)/ruff format --check .
	$(bin)/mypy
	$(bin)/lint-imports

test: lint .venv/properdocs.stamp
	VADEMECUM_PROPERDOCS="$(CURDIR)/$(properdocs)" $(bin)/pytest $(PYTEST_ARGS)

bench: .venv/test.stamp .venv/project.stamp
	$(bin)/python -m benchmarks

sweep: .venv/test.stamp .venv/project.stamp
	$(bin)/python -m tests.accessibility.sweep

compile = UV_CUSTOM_COMPILE_COMMAND="make lock" $(bin)/uv pip compile --quiet --upgrade --universal \
	--python-version 3.11 --generate-hashes --no-emit-index-url pyproject.toml --group build

lock: .venv/test.stamp
	$(compile) --output-file requirements/site.txt
	$(compile) --extra cards --constraint requirements/site.txt --output-file requirements/cards.txt
	$(compile) --extra pack --constraint requirements/cards.txt --output-file requirements/pack.txt
	$(compile) --extra word --constraint requirements/pack.txt --output-file requirements/word.txt
	$(compile) --extra archive --constraint requirements/word.txt --output-file requirements/archive.txt
	$(compile) --extra pack --extra cards --extra word --extra archive --group dev --constraint requirements/pack.txt \
		--constraint requirements/archive.txt --output-file requirements/test.txt
	$(compile) --group properdocs --constraint requirements/site.txt --output-file requirements/properdocs.txt

messages: .venv/project.stamp
	$(bin)/python -m vademecum.languages.extract

screenshots: .venv/test.stamp .venv/project.stamp
	$(bin)/python -m tests.browser.screenshots

# The wheel is made of what lies in build/, too: an older one there would leave files in it that are gone.
wheelhouse: .venv/project.stamp
	rm -rf build wheelhouse
	$(foreach part,$(PARTS),$(bin)/python -m pip download --quiet --only-binary :all: --require-hashes \
		--requirement requirements/$(part).txt --dest wheelhouse && ) \
	$(bin)/python -m pip wheel --quiet --no-build-isolation --no-deps --wheel-dir wheelhouse .
	rm -rf build

clean:
	rm -rf site .cache build dist wheelhouse plugins/*.egg-info .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -path ./.venv -prune -o -name __pycache__ -prune -exec rm -rf {} +

# From here on: the set-up. A lock file that changed makes its environment anew, so nothing stale stays in it.

# The words are those of the language of whoever types, as in the programs.
locale := $(subst ., ,$(firstword $(LC_ALL) $(LC_MESSAGES) $(LANG)))
language := $(firstword $(foreach code,nl da,$(if $(filter $(code) $(code)_%,$(locale)),$(code))) en)

setting_up_nl = $(1) wordt klaargezet volgens $< (eenmalig)
setting_up_da = $(1) gøres klar efter $< (kun denne ene gang)
setting_up_en = Setting up $(1) from $< (once)
adding_nl = De testprogramma’s uit $< komen erbij (eenmalig)
adding_da = Testværktøjerne fra $< tilføjes (kun denne ene gang)
adding_en = Adding the tools for tests from $< (once)
too_old_nl = Vademecum heeft Python 3.11 of nieuwer nodig, en $(PYTHON) is %s. Staat er een nieuwere op deze computer? \
	Noem die dan: make PYTHON=python3.13
too_old_da = Vademecum kræver Python 3.11 eller nyere, og $(PYTHON) er %s. Er der installeret en nyere, så nævn den: \
	make PYTHON=python3.13
too_old_en = Vademecum needs Python 3.11 or newer, and $(PYTHON) is %s. With a newer one installed, name it: \
	make PYTHON=python3.13

version_check = import sys; \
	sys.exit(sys.version_info < (3, 11) and "$(too_old_$(language))" % sys.version.split()[0])

offline := $(if $(WHEELHOUSE),--no-index --find-links "$(WHEELHOUSE)")

define environment
@$(PYTHON) -c '$(version_check)'
@echo "$(call setting_up_$(language),$(1))"
@$(PYTHON) -m venv --clear $(1)
@$(1)/bin/python -m pip install --quiet --quiet $(offline) --require-hashes --requirement $<
endef

define project
@$(1)/bin/python -m pip install --quiet --quiet --no-build-isolation --no-deps --editable .
@touch $@
endef

.venv/site.stamp: requirements/site.txt
	$(call environment,.venv)
	@touch $@

.venv/project.stamp: pyproject.toml setup.py .venv/site.stamp
	$(call project,.venv)

.venv/test.stamp: requirements/test.txt .venv/site.stamp
	@echo "$(adding_$(language))"
	@$(bin)/python -m pip install --quiet --quiet $(offline) --require-hashes --requirement $<
	@touch $@

.venv/properdocs.stamp: requirements/properdocs.txt pyproject.toml setup.py .venv/site.stamp
	$(call environment,$(properdocs))
	$(call project,$(properdocs))
