"""The language switch: the same page and the same section in another language, and no promise that it cannot keep."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import HEADINGS, TITLE, follow, language, note, switch

PAIRS = list(zip(LANGUAGES, LANGUAGES[1:] + LANGUAGES[:1], strict=True))
"""Each language once as the one that is left, and once as the one that is chosen."""

ROLE, OTHER_ROLE = "role:cmio", "role:cnio"


@pytest.mark.parametrize(("here", "there"), PAIRS)
def test_switch_leads_to_the_same_page(site: Published, page: Page, here: str, there: str) -> None:
    """From a role in one language, the switch leads to that role in another, in a page of that language."""
    page.goto(site.page(ROLE, here))
    switch(page, there).click()
    page.wait_for_url(site.page(ROLE, there))
    assert language(page) == there


def test_switch_leads_to_the_same_page_of_every_kind(site: Published, page: Page) -> None:
    """Whatever a page shows, its switch names that page's address in each other language."""
    for kind, address in site.samples("nl").items():
        page.goto(address)
        offered = {code: switch(page, code).evaluate("link => link.href") for code in ("da", "en")}
        assert offered == {code: site.samples(code)[kind].removesuffix("404.html") for code in ("da", "en")}


@pytest.mark.parametrize(("here", "there"), PAIRS)
def test_switch_keeps_the_section(site: Published, page: Page, here: str, there: str) -> None:
    """A reader in the middle of a page comes out at the same section in the other language."""
    page.goto(site.page(ROLE, here))
    section = page.locator("article h2[id]").nth(2).get_attribute("id")
    page.goto(f"{site.page(ROLE, here)}#{section}")
    switch(page, there).click()
    page.wait_for_url(f"{site.page(ROLE, there)}#{section}")
    expect(page.locator(f"#{section}")).to_be_in_viewport()


def test_switch_keeps_the_section_that_was_chosen(site: Published, page: Page) -> None:
    """A section that the reader chose from the headings of the page is the one that the switch leads to."""
    page.goto(site.page(ROLE, "en"))
    link = page.locator(f"{HEADINGS} a").nth(2)
    section = (link.get_attribute("href") or "").partition("#")[2]
    link.click()
    page.wait_for_url(f"{site.page(ROLE, 'en')}#{section}")
    switch(page, "da").click()
    page.wait_for_url(f"{site.page(ROLE, 'da')}#{section}")


def test_switch_forgets_a_section_that_was_left(site: Published, page: Page) -> None:
    """A section of an earlier page is not carried over to the next one."""
    page.goto(f"{site.page(ROLE, 'nl')}#mandate")
    follow(page, site.page(OTHER_ROLE, "nl"))
    switch(page, "da").click()
    page.wait_for_url(site.page(OTHER_ROLE, "da"))


def test_switch_marks_the_language_of_the_page(site: Published, page: Page) -> None:
    """The current language is marked in a way that does not depend on colour, and no other is."""
    page.goto(site.page(ROLE, "da"))
    current = page.locator(".vm-languages [aria-current]")
    assert current.evaluate_all("all => all.map(one => one.closest('[lang]').lang)") == ["da"]
    weights = [one.evaluate("one => +getComputedStyle(one).fontWeight") for one in (current, switch(page, "nl"))]
    assert weights[0] > weights[1]


def test_missing_translation_is_not_offered_as_one(
    lacking: Published, page: Page, untranslated: tuple[str, str]
) -> None:
    """On the Dutch page of a text that Danish lacks, the switch says so in Dutch, of Danish alone."""
    page.goto(lacking.page(untranslated[0], "nl"))
    assert {code: note(page, code) for code in LANGUAGES} == {"nl": "", "da": "niet vertaald", "en": ""}


def test_missing_translation_is_noted_only_where_it_is_missing(
    lacking: Published, page: Page, untranslated: tuple[str, str]
) -> None:
    """The list that leads to a text which Danish lacks has a Danish page of its own, and the switch notes nothing."""
    page.goto(f"{lacking.address}{lacking.views['nl'].folder('practice')}/")
    assert note(page, "da") == ""
    follow(page, lacking.page(untranslated[0], "nl"))
    assert note(page, "da") == "niet vertaald"


def test_missing_translation_is_shown_in_its_original_language(
    lacking: Published, page: Page, untranslated: tuple[str, str]
) -> None:
    """The Danish page of a text that Danish lacks says so in Danish, and marks the title with the text's language."""
    page.goto(lacking.page(untranslated[0], "nl"))
    switch(page, "da").click()
    page.wait_for_url(lacking.page(untranslated[0], "da"))
    expect(page.locator(".vm-notice--borrowed")).to_contain_text("ikke oversat")
    spoken = page.locator(TITLE).evaluate("title => title.closest('[lang]').lang")
    assert (language(page), spoken) == ("da", "nl")
