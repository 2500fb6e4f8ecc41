"""Takes the site of each rule; checks that the schemas refuse what they can know, where the report says."""

from pathlib import Path

import pytest

from tests.scenarios.test_problems import CLEAN, CODES, OF_A_COPY, TOGETHER, problem_site
from tests.schemas import read_files, refused
from vademecum.catalogue import Catalogue, build_catalogue
from vademecum.checks import RULES
from vademecum.diagnostics import Span
from vademecum.editors import site_schemas
from vademecum.languages import messages_for
from vademecum.layers import read_layers
from vademecum.model import Schema, schemas, without_marks
from vademecum.settings import read_settings
from vademecum.site import read_site

MESSAGES = messages_for("en")
PUBLISHED = {name: without_marks(schema) for name, schema in schemas(MESSAGES).items()}

OF_ANY_SITE = {
    *("date-invalid", "id-invalid", "key-missing", "key-unknown", "language-code", "source-url", "type-wrong"),
    *("key-renamed", "value-unknown", "week-invalid"),
}
"""What the published schemas refuse."""

OF_THIS_SITE = {"fact-unknown"}
"""What only the schemas with the ids of a site refuse."""

BEYOND = {
    # of the text below the front matter, or of what a reader sees of it
    *("anchor-missing", "attribute-unknown", "heading-id-duplicate", "heading-id-missing", "heading-ids-differ"),
    *("heading-id-invalid", "heading-level", "html-element", "image-alt", "image-foreign", "image-missing"),
    *("item-id-missing", "item-missing", "item-similar"),
    *("item-unknown", "link-language", "link-missing", "link-scheme", "permission-unclear", "permission-unused"),
    *(
        "hidden-named",
        "readability-low",
        "reference-ambiguous",
        "reference-former",
        "reference-hidden",
        "reference-open",
    ),
    *("reference-unknown", "source-unknown", "summary-long", "term-avoid", "term-foreign"),
    *("list-glued", "reference-brackets", "table-glued", "table-open"),
    *("citation-missing", "citation-open", "emphasis-open", "link-apart", "link-space", "link-url"),
    # of a file, not of its values
    *("data-unknown", "drawing-active", "file-binary", "file-document", "file-empty", "file-encoding"),
    *("file-ending", "file-name", "file-type", "file-unread", "limit-passed", "sign-hidden"),
    *("front-matter-missing", "front-matter-open", "home-missing", "json-syntax", "key-duplicate", "language-unknown"),
    *("messages-invalid", "release-name", "settings-missing", "yaml-syntax"),
    # of several places, of which each is right by itself
    *(
        "address-clash",
        "brief-twice",
        "concept-cycle",
        "concept-replaced",
        "entry-alone",
        "entry-unlisted",
        "fact-contradiction",
    ),
    *(
        "fact-misplaced",
        "folder-of-kind",
        "folder-twice",
        "former-address",
        "former-cycle",
        "former-in-use",
        "former-twice",
    ),
    *("label-twice", "level-missing", "name-missing", "profile-missing", "replacement-cycle", "series-part-twice"),
    *(
        "review-future",
        "review-group",
        "review-next",
        "source-uncited",
        "statement-old",
        "target-missing",
        "text-duplicate",
    ),
    *("text-empty", "paragraph-language", "text-gone", "text-language", "word-twice"),
    *("tool-column", "translation-unknown", "translation-unrecorded"),
    # of a picture beside the file, and of what a colour is read on
    *("brand-picture", "colour-faint"),
    # of a copy and what it stands on
    *OF_A_COPY,
}
"""What no schema of one file can know."""


def catalogue_of(docs: Path) -> Catalogue | None:
    """What can be read of a site."""
    folder = read_layers(docs).folder
    settings, _ = read_settings(folder)
    return build_catalogue(folder, settings) if settings else None


def places(docs: Path, found: dict[str, Schema]) -> set[Span]:
    """Where schemas refuse something on a site; a kind or file of facts that has no schema is refused by none."""
    files = (read for read in read_files(read_layers(docs).folder) if read.schema in found)
    return {span for read in files for span in refused(read, found)}


def reported(docs: Path, codes: set[str]) -> set[Span]:
    """Where the check reports one of these codes."""
    return {problem.span for problem in read_site(docs, environment={}).report if problem.code in codes}


def test_every_rule_is_in_one_list() -> None:
    """None is passed over, and none stands in two."""
    lists = (OF_ANY_SITE, OF_THIS_SITE, BEYOND)
    assert sorted(code for codes in lists for code in codes) == sorted(RULES) == CODES


def test_the_clean_site_passes() -> None:
    """Under the schemas of any site, and under its own."""
    assert places(CLEAN, PUBLISHED) == set()
    assert places(CLEAN, site_schemas(catalogue_of(CLEAN), MESSAGES)) == set()


@pytest.mark.parametrize("code", sorted(OF_ANY_SITE))
def test_a_fault_is_refused_at_its_place(code: str, tmp_path: Path) -> None:
    """By the published schema, and by that of the site: at the line and column of the report."""
    docs = problem_site(code, tmp_path)
    said = reported(docs, {code})
    assert said
    assert said <= places(docs, PUBLISHED)
    assert said <= places(docs, site_schemas(catalogue_of(docs), MESSAGES))


@pytest.mark.parametrize("code", sorted(OF_THIS_SITE))
def test_an_unknown_id_is_refused_by_the_schema_of_the_site_alone(code: str, tmp_path: Path) -> None:
    """The published one cannot know it."""
    docs = problem_site(code, tmp_path)
    assert places(docs, PUBLISHED) == set()
    assert reported(docs, {code}) == places(docs, site_schemas(catalogue_of(docs), MESSAGES)) != set()


@pytest.mark.parametrize("code", sorted(BEYOND))
def test_what_a_schema_cannot_know_passes(code: str, tmp_path: Path) -> None:
    """So the list above is no excuse: a schema that learns to refuse one of these moves it to another list."""
    docs = problem_site(code, tmp_path)
    assert places(docs, site_schemas(catalogue_of(docs), MESSAGES)) == set()


def test_faults_together_are_refused_each_at_its_place(tmp_path: Path) -> None:
    """No other fault on the site hides one of them."""
    docs = problem_site(TOGETHER, tmp_path)
    said = reported(docs, OF_ANY_SITE | OF_THIS_SITE)
    assert said
    assert said <= places(docs, site_schemas(catalogue_of(docs), MESSAGES))
