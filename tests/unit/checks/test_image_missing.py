"""Pictures that are not there; each has its sentence, and what may have been meant is a file that can be one."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text


@pytest.mark.parametrize(
    ("body", "place"),
    [("A ![Photo](foto.png)", (7, 12)), ("A ![Photo][one]\n\n[one]: foto.png", (9, 8))],
    ids=["inline", "by label"],
)
def test_a_missing_picture_is_no_missing_link(body: str, place: tuple[int, int], tmp_path: Path) -> None:
    """It is reported at its address, once, with the picture that is most like it; a text of that name is none."""
    folder = "nl/praktijken"
    files: dict[str, str | bytes] = {
        f"{folder}/foto.md": text("practice", "foto", "Woorden.\n"),
        f"{folder}/fotos.png": b"\x89PNG",
    }
    (found,) = problems(tmp_path, {**files, f"{folder}/a.md": text("practice", "a", f"{body}\n")})
    assert (found.code, found.values) == ("image-missing", {"target": "foto.png", "nearest": "fotos.png"})
    assert (found.span.line, found.span.column) == place


def test_a_link_to_a_picture_stays_a_link(tmp_path: Path) -> None:
    """Where no picture is shown, the rule of links speaks."""
    (found,) = problems(tmp_path, {"nl/praktijken/a.md": text("practice", "a", "[Photo](foto.png)\n")})
    assert found.code == "link-missing"
