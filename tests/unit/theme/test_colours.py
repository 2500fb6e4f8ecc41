"""Takes the colours of the theme; checks their contrast, and that the theme's page says the same figures."""

import re
from collections.abc import Mapping

import pytest

from tests.builds import PROJECT

THEME = PROJECT / "overrides" / "theme"
SCHEMES = ("light", "dark")
GROUNDS = ("paper", "sand")
TEXTS = ("ink", "soft", "teal", "clay", "indigo", "moss", "plum", "ochre", "slate")


def colours(scheme: str) -> Mapping[str, str]:
    """The colours of a scheme by name."""
    tokens = (THEME / "styles" / "tokens.css").read_text(encoding="utf-8")
    macro = tokens.split(f"macro {scheme}()")[1].split("endmacro")[0]
    return dict(re.findall(r"--vm-([\w-]+): (#[0-9a-f]{6});", macro))


def luminance(colour: str) -> float:
    """The relative luminance of a colour (WCAG 2.2, definition of relative luminance)."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(scheme: str, one: str, other: str) -> float:
    """The contrast ratio of two colours of a scheme (WCAG 2.2, definition of contrast ratio)."""
    known = colours(scheme)
    darker, lighter = sorted(luminance(known[name]) for name in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_is_easy_to_read(scheme: str, ground: str, text: str) -> None:
    """Every colour of text keeps 7:1 on both grounds (WCAG 2.2, 1.4.6)."""
    assert contrast(scheme, text, ground) >= 7


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("line", ["edge", "focus"])
def test_edges_and_focus_can_be_seen(scheme: str, ground: str, line: str) -> None:
    """The edge of a control and the mark of the focus keep 3:1 on both grounds (WCAG 2.2, 1.4.11 and 2.4.13)."""
    assert contrast(scheme, line, ground) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_in_the_footer_and_on_marks_is_easy_to_read(scheme: str) -> None:
    """The footer's text, and a link to which an address leads, keep 7:1."""
    assert contrast(scheme, "on-teal", "teal-deep") >= 7
    assert min(contrast(scheme, text, "mark") for text in ("ink", "teal")) >= 7


@pytest.mark.parametrize("name", [*TEXTS, "edge", "focus"])
def test_page_of_the_theme_has_these_figures(name: str) -> None:
    """The table in the theme's README gives the contrast of each colour as it is."""
    figures = [f"{contrast(scheme, name, ground):.1f}" for scheme in SCHEMES for ground in GROUNDS]
    row = f"| {name} | `{colours('light')[name]}` | {figures[0]} | {figures[1]} | `{colours('dark')[name]}` |"
    assert f"{row} {figures[2]} | {figures[3]} |" in (THEME / "README.md").read_text(encoding="utf-8")
