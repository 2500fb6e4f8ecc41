"""Takes sources as a register lists them; checks years, days and names of fields."""

from datetime import date

import pytest

from tests.unit.model.reading import faults, valid
from vademecum.model import DATA_FILES

SHAPE = DATA_FILES["sources"]


def source(more: str) -> str:
    """A source with type, title and more."""
    return f"a-2019: {{type: report, title: Care, {more}}}"


@pytest.mark.parametrize(("issued", "expected"), [("2019", 2019), ("2019-02-03", date(2019, 2, 3)), ("~", None)])
def test_a_source_is_of_a_year_or_a_day(issued: str, expected: object) -> None:
    """Or of neither, where nothing is known."""
    assert valid(SHAPE, source(f"issued: {issued}"))["a-2019"].issued == expected


def test_fields_have_the_names_of_csl() -> None:
    """With a hyphen and in capitals where the Citation Style Language has them so."""
    read = valid(SHAPE, source("container-title: Skipr, URL: 'https://example.org/'"))["a-2019"]
    assert (read.container_title, read.URL) == ("Skipr", "https://example.org/")


@pytest.mark.parametrize("more", ["container_title: Skipr", "url: x", "kind: blog"])
def test_other_names_are_unknown(more: str) -> None:
    """A field that no style knows would be lost; the sorts of witness are listed."""
    ((_, code),) = faults(SHAPE, source(more))
    assert code == ("value-unknown" if more.startswith("kind") else "key-unknown")
