"""Takes the kinds; checks which facts of their texts name other entries."""

import pytest

from vademecum.model import KINDS, named_by

WRITTEN = [kind.name for kind in KINDS.values() if kind.shape]
SHARED = [("roles", "role"), ("competencies", "competency"), ("concepts", "term")]


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_text_of_any_kind_names_roles_competencies_and_concepts(kind: str) -> None:
    """In the order of the kinds; a post has topics, too. People and audiences are no entries."""
    more = [("categories", "term")] if kind == "post" else []
    assert [(naming.key, naming.kind) for naming in named_by(kind)] == [*SHARED, *more]


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - set(WRITTEN)))
def test_a_kind_without_texts_names_nothing(kind: str) -> None:
    """Its facts stand in files of their own."""
    assert named_by(kind) == ()


def test_every_naming_says_what_it_is() -> None:
    """In words that ask."""
    assert all(naming.words for kind in WRITTEN for naming in named_by(kind))
