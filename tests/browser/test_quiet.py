"""What a page asks of the network, and what it reports to the browser's console."""

import pytest

from tests.browser.conftest import Contexts
from tests.browser.listening import listen
from tests.browser.published import LANGUAGES, Published


@pytest.mark.parametrize("code", LANGUAGES)
def test_page_is_quiet(site: Published, contexts: Contexts, code: str) -> None:
    """Pages of all kinds ask nothing of another host or from outside their site, and report no error and no warning."""
    context = contexts()
    heard = listen(context, site.address)
    windows = []
    for address in [site.address, f"{site.address}404.html", *site.samples(code).values()]:
        windows.append(context.new_page())
        windows[-1].goto(address)
    for window in windows:
        window.wait_for_load_state("networkidle")
    assert heard == []


def test_noise_is_heard(root_site: Published, contexts: Contexts) -> None:
    """A request to elsewhere, a warning and an error of a script would be heard."""
    context = contexts()
    heard = listen(context, root_site.address)
    page = context.new_page()
    page.goto(root_site.address)
    page.evaluate("""() => {
        console.warn("a warning");
        setTimeout(() => { throw new Error("an error"); });
        fetch("http://localhost:9/").catch(() => {});
    }""")
    page.wait_for_timeout(500)
    assert [part for part in ("a warning", "an error", "asks for http://localhost:9/") if part not in str(heard)] == []
