"""Takes comments of authors; checks which of them permit a word, and what they say."""

import pytest

from vademecum.sources import parse_markup
from vademecum.sources.permissions import permissions


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("<!-- allow workflow: the name of a product -->", ("workflow", "the name of a product")),
        ("<!--allow clinical safety\nofficer : their\ntitle-->", ("clinical safety officer", "their\ntitle")),
        ("<!-- allow IGJ: the body: IGJ -->", ("IGJ", "the body: IGJ")),
        ("<!-- allow workflow -->", ("", "")),
        ("<!-- allow workflow: -->", ("", "")),
        ("<!-- allow : a reason -->", ("", "")),
        ("<!-- allow -->", ("", "")),
    ],
)
def test_a_permission_has_words_and_a_reason(comment: str, expected: tuple[str, str]) -> None:
    """Both are empty where one of them is missing."""
    found = list(permissions(parse_markup(f"One.\n\n{comment} Two.\n")))
    assert [(one.words, one.reason, one.start) for one in found] == [(*expected, 6)]


@pytest.mark.parametrize(
    "body", ["<!-- allowed here -->", "<!-- see: allow workflow -->", "`<!-- allow a: b -->`", "allow a: b"]
)
def test_another_comment_permits_nothing(body: str) -> None:
    """Nor does one that is shown as code."""
    assert list(permissions(parse_markup(body))) == []
