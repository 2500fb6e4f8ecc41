"""A template that says what is hidden stops the build, and what is published stays as it was."""

from pathlib import Path

import pytest

from tests.builds import BASE, build, content, lay_out, run
from tests.sites import text

TITLE = "Nachtdienst zonder koorts"
PLANTED = {
    "page": ("main.html", "{% block content %}", "{% block content %}<p>" + TITLE + "</p>"),
    "comment": ("base.html", "</body>", f"<!-- {TITLE} --></body>"),
    "head": ("partials/head.html", "", f'<meta name="keywords" content="{TITLE}">'),
    "script": ("assets/vademecum-notices.js", "", f'/* kept */ console.debug("{TITLE}");'),
}
"""By kind of output, the template of the theme, what in it is replaced (nothing: its beginning), and by what."""


@pytest.mark.parametrize("kind", PLANTED)
def test_a_planted_leak_is_not_published(kind: str, tmp_path: Path) -> None:
    """The file is named, with whose words they are; without the draft the same template is sound."""
    name, old, new = PLANTED[kind]
    folder = lay_out(tmp_path, BASE)
    before = content(build(folder))
    draft = folder / "docs" / "nl" / "praktijken" / "nacht.md"
    draft.write_text(text("practice", "night", title=TITLE, draft=True), encoding="utf-8")
    template = folder / "overrides" / "theme" / name
    words = template.read_text(encoding="utf-8")
    template.write_text(words.replace(old, new, 1) if old else new + words, encoding="utf-8")
    done = run(folder, "vademecum", "build", "--strict")
    assert done.code == 1
    assert f"says “{TITLE.casefold()}”: words of practice:night" in done.errors
    assert "[leak]" in done.errors
    assert content(folder / "site") == before
    draft.unlink()
    assert build(folder)
