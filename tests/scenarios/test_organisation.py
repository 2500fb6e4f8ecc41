"""A small site of an organisation with levels, a role and a competency of its own; what its readers see."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.builds import BASE, SITE_URL, build, content, lay_out, once
from tests.crawler import crawl

HERE = Path(__file__).parent
SECRET = b"quokka"
"""The role that only the board may see; the organisation asks a level of its own of it."""

ADDRESSES = {
    "nl": ("nl/rollen/cmio/", "nl/rollen/databeheerder/", "nl/competenties/luisteren/"),
    "da": ("da/roller/cmio/", "da/roller/dataforvalter/", "da/kompetencer/at-lytte/"),
    "en": ("en/roles/cmio/", "en/roles/data-steward/", "en/competencies/listening/"),
}
"""By language the pages of a role of the model, of one of the organisation's own, and of a competency of its own."""

WORDS: dict[str, dict[str, Any]] = {
    "nl": {
        "beside": "Waar Kliniek Noord een ander niveau vraagt dan het model, staat dat van het model tussen haakjes.",
        "levels": ["2 – Toepassend (model: 4 – Richtinggevend)", "3 – Leidend"],
        "added": "Kliniek Noord heeft dit toegevoegd; het hoort niet bij het model.",
        "row": "Luisteren (niet in het model)",
    },
    "da": {
        "beside": "Hvor Nordsygehuset kræver et andet niveau end modellen, står modellens niveau i parentes.",
        "levels": ["2 – Anvendende (model: 4 – Retningsgivende)", "3 – Ledende"],
        "added": "Nordsygehuset har tilføjet dette; det hører ikke til modellen.",
        "row": "At lytte (ikke i modellen)",
    },
    "en": {
        "beside": "Where North Hospital asks another level than the model, that of the model stands in brackets.",
        "levels": ["2 – Practising (model: 4 – Shaping)", "3 – Leading"],
        "added": "North Hospital has added this; it is not part of the model.",
        "row": "Listening (not in the model)",
    },
}


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the built site."""
    return (
        once(tmp_path_factory, "organisation", lambda folder: build(lay_out(folder, BASE, HERE / "organisation")))
        / "site"
    )


def words(site: Path, address: str) -> str:
    """What a reader of a page reads, in one line."""
    page = (site / address / "index.html").read_text(encoding="utf-8")
    return " ".join(re.sub(r"<[^>]+>", " ", page[page.index("<article") : page.index("</article>")]).split())


@pytest.mark.parametrize("language", WORDS)
def test_a_role_shows_both_levels_and_whose_they_are(site: Path, language: str) -> None:
    """The organisation's own first; a competency that it added has no level of the model."""
    said, page = WORDS[language], words(site, ADDRESSES[language][0])
    assert said["beside"] in page
    first, second = said["levels"]
    assert page.index(first) < page.index(said["row"]) < page.index(second)


@pytest.mark.parametrize("language", WORDS)
def test_what_was_added_says_so(site: Path, language: str) -> None:
    """The role and the competency, each on its page; the role of the model does not."""
    of_model, *own = (words(site, address) for address in ADDRESSES[language])
    added = WORDS[language]["added"]
    assert [added in page for page in (of_model, *own)] == [False, True, True]


def test_a_competency_shows_the_levels_that_it_describes(site: Path) -> None:
    """And no others."""
    page = words(site, ADDRESSES["en"][2])
    assert "2 – Practising Hears what goes on. 3 – Leading Acts on it." in page
    assert "4 – Shaping" not in page


def test_programs_read_both_levels(site: Path) -> None:
    """With the organisation's name."""
    catalogue: dict[str, Any] = json.loads((site / "data" / "catalogue.json").read_bytes())
    roles = {entry["id"]: entry["role"] for entry in catalogue["entries"] if entry["kind"] == "role"}
    assert catalogue["organisation"]["da"] == "Nordsygehuset"
    assert (roles["cmio"]["targets"]["bridging"], roles["cmio"]["own-targets"]) == (4, {"bridging": 2})
    assert roles["data-steward"]["own"]


def test_a_level_of_a_hidden_role_is_in_no_file(site: Path) -> None:
    """Nor is the role."""
    assert [path for path, data in content(site).items() if SECRET in path.encode() or SECRET in data.lower()] == []


def test_nothing_is_broken(site: Path) -> None:
    """Every link leads somewhere."""
    assert crawl(site, SITE_URL) == []
