"""Takes what readers will fetch; checks that it is smaller, and still the same."""

import gzip

import pytest

from vademecum import packing
from vademecum.packing import minified, packed

WORDS = b"bestuurstafel, patientveiligheid, overdracht, verpleegkundige; " * 40 + bytes(range(256)) * 4


def test_what_is_packed_is_the_same_for_every_reader() -> None:
    """And for every builder: no time, no name, and the system that the format calls Unix."""
    content = packed(WORDS)
    assert gzip.decompress(content) == WORDS
    assert (content[3], content[4:8], content[9]) == (0, bytes(4), 3)
    assert len(content) < len(gzip.compress(WORDS, 9))


def test_a_script_is_shorter_and_does_the_same() -> None:
    """Comments go; what is said of a property, and what another file knows, keeps its name."""
    script = "/* Says why. */\nconst twice = (number) => {\n  const double = number * 2;\n  return { double };\n};\n"
    shorter = minified(script)
    assert len(shorter) < len(script) / 2
    assert "Says" not in shorter
    assert "twice" in shorter
    assert "double:" in shorter


@pytest.mark.parametrize("script", ["const = ;", "", "not a script at all {"])
def test_what_is_no_script_stays(script: str) -> None:
    """A browser says what is wrong with it, as it would without us."""
    assert minified(script) == script


def test_without_the_package_a_script_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is larger, and does the same."""
    monkeypatch.setattr(packing, "minify", None)
    assert minified("/* why */ a();") == "/* why */ a();"
