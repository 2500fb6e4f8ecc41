"""Takes the real texts; holds the terms that programs read to the shapes, and what refers to what to the sources."""

import pytest

from tests.schemes import faults, graph
from vademecum.catalogue import Edition
from vademecum.pages.indexes import indexes
from vademecum.site import Site


@pytest.mark.parametrize("folder", ["data", "nl/data", "da/data", "en/data"])
def test_the_scheme_has_its_shape(folder: str, site: Site) -> None:
    """One label per language at most, no clash of labels, no relation that leads nowhere."""
    tree = site.tree(Edition(), "", [indexes()])
    content = tree[f"{folder}/concepts.jsonld"].content
    assert isinstance(content, str)
    found = graph(content, "json-ld")
    assert len(found) > 1000
    assert faults(found) == []
