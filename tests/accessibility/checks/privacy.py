"""Takes a page; gives what it asks of others, keeps of its reader, and complains of in the console."""

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page

from tests.accessibility.check import SCHEMES, WIDTHS, Canary, Check, View

KEPT = """() => [
  ...Object.keys(localStorage).map(key => `keeps ${key} in localStorage`),
  ...Object.keys(sessionStorage).map(key => `keeps ${key} in sessionStorage`),
]"""
DATABASES = "async () => (await indexedDB.databases()).map(({ name }) => `keeps the database ${name}`)"
ASKED = "() => performance.getEntriesByType('resource').map(({ name }) => name)"
FAULTS = {"error", "warning", "assert"}


def find(view: View) -> list[str]:
    """What a new reader's visit brings: the page is read and printed, and no choice made."""
    browser = view.page.context.browser
    assert browser
    with browser.new_context(reduced_motion="reduce") as context:
        page = context.new_page()
        heard = listen(context, view.page.url)
        page.goto(view.page.url, wait_until="load")
        page.emulate_media(media="print")
        page.pdf()
        return sorted({*heard, *kept(page)})


def find_in_search(view: View) -> list[str]:
    """What search has brought since the page was loaded."""
    home = urlsplit(view.page.url).netloc
    asked: list[str] = view.page.evaluate(ASKED)
    elsewhere = [f"asks for {address}" for address in asked if urlsplit(address).netloc not in ("", home)]
    return sorted({*elsewhere, *kept(view.page)})


def in_search(view: View) -> bool:
    """Search is open, and shows its results."""
    return (view.state, view.width, view.scheme) == ("search", max(WIDTHS), SCHEMES[0])


def listen(context: BrowserContext, address: str) -> list[str]:
    """A list that fills with requests to other hosts, requests that fail, and what is reported to the console."""
    home, heard = urlsplit(address).netloc, list[str]()

    def on_request(asked: str) -> None:
        if urlsplit(asked).scheme not in ("data", "blob") and urlsplit(asked).netloc != home:
            heard.append(f"asks for {asked}")

    context.on("request", lambda request: on_request(request.url))
    context.on("requestfailed", lambda request: heard.append(f"cannot have {request.url}: {request.failure}"))
    context.on("console", lambda message: heard.append(f"says {message.text}") if message.type in FAULTS else None)
    context.on("weberror", lambda error: heard.append(f"fails with {error.error}"))
    return heard


def kept(page: Page) -> list[str]:
    """Everything that the browser keeps of this visit."""
    cookies = [f"sets the cookie {cookie.get('name')}" for cookie in page.context.cookies()]
    return [*cookies, *page.evaluate(KEPT), *page.evaluate(DATABASES)]


CHECKS = (
    Check("privacy", (11,), find, each="page"),
    Check("privacy of search", (11,), find_in_search, where=in_search),
)
SCRIPT = "<script>{}</script></head>"
CANARIES = (
    Canary(
        "a picture of another host", "privacy", "</main>", '<img src="http://localhost:9/a.png"></main>', "asks for"
    ),
    Canary("a cookie", "privacy", "</head>", SCRIPT.format("document.cookie = 'a=b'"), "sets the cookie a"),
    Canary("a key", "privacy", "</head>", SCRIPT.format("localStorage.setItem('a', 'b')"), "keeps a in localStorage"),
    Canary(
        "a key of a visit", "privacy", "</head>", SCRIPT.format("sessionStorage.a = 1"), "keeps a in sessionStorage"
    ),
    Canary(
        "a key of search",
        "privacy of search",
        "</head>",
        SCRIPT.format("addEventListener('input', () => localStorage.setItem('query', 'digit'))"),
        "keeps query",
    ),
    Canary(
        "a request of search",
        "privacy of search",
        "</head>",
        SCRIPT.format("addEventListener('input', () => fetch('http://localhost:8/').catch(() => {}))"),
        "asks for",
    ),
    Canary("a warning", "privacy", "</head>", SCRIPT.format("console.warn('a warning')"), "says a warning"),
    Canary("an error", "privacy", "</head>", SCRIPT.format("throw new Error('an error')"), "an error"),
    Canary(
        "a request on print",
        "privacy",
        "</head>",
        SCRIPT.format("addEventListener('beforeprint', () => fetch('http://localhost:9/'))"),
        "asks for",
    ),
)
