"""Takes the project's texts and theme; writes one picture a kind of page and language, of what its readers see.

A picture holds four windows: a phone's, light and dark, and a desktop's, light above dark.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, NamedTuple

from playwright.sync_api import Browser, Page

from tests.browser.published import LANGUAGES, Published, published
from tests.browser.reading import search
from tests.browsers import chromium
from tests.builds import PROJECT

FOLDER = Path(__file__).parent / "screenshots"
STATE = FOLDER / "of.txt"
KINDS = ("home", "role", "practice", "checklist", "post", "search", "404")
ROOT = "languages"
"""The choice of language at the root: one page for all."""

WORDS = {"nl": "veiligheid", "da": "sikkerhed", "en": "safety"}
QUALITY = 60
PARTS_OF_A_THEME = {".html", ".css", ".js", ".svg"}

SHEET = """<!doctype html><style>
body { display: flex; gap: 16px; width: max-content; margin: 0; padding: 16px; background: #8b8b8b }
div { display: grid; gap: 16px }
img { display: block }
</style>"""


class Window(NamedTuple):
    """A reader's window, in CSS pixels, and the width at which a picture shows it."""

    width: int
    height: int
    scheme: Literal["light", "dark"]
    shown: int


WINDOWS = (
    Window(360, 1126, "light", 360),
    Window(360, 1126, "dark", 360),
    Window(1280, 740, "light", 960),
    Window(1280, 740, "dark", 960),
)


def pictures() -> list[tuple[str, str, str]]:
    """Every picture: its file's name, and the kind of page and the language that it shows."""
    pages = [(f"{kind}-{code}.webp", kind, code) for kind in KINDS for code in LANGUAGES]
    return [*pages, (f"{ROOT}.webp", ROOT, LANGUAGES[0])]


def state() -> str:
    """A hash of the theme and of what is shown: as long as it is the same, the pictures are current."""
    theme = PROJECT / "overrides" / "theme"
    files = sorted(path for path in theme.rglob("*") if path.suffix in PARTS_OF_A_THEME)
    parts = [f"{path.relative_to(theme).as_posix()} {sha256(path.read_bytes()).hexdigest()}" for path in files]
    return sha256("\n".join([*parts, repr(pictures()), repr(WINDOWS), repr(WORDS)]).encode()).hexdigest()


def show(page: Page, site: Published, kind: str, code: str) -> None:
    """Bring a window to what a picture shows."""
    addresses = {**site.samples(code), "search": f"{site.address}{code}/", ROOT: site.address}
    page.goto(addresses[kind])
    if kind == "search":
        search(page, WORDS[code])


def views(browser: Browser, site: Published, kind: str, code: str) -> Iterator[str]:
    """The four windows, each as an image element."""
    for width, height, scheme, shown in WINDOWS:
        size = {"width": width, "height": height}
        with browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce") as context:  # type: ignore[arg-type]
            page = context.new_page()
            show(page, site, kind, code)
            picture = b64encode(page.screenshot()).decode()
            yield f'<img width="{shown}" src="data:image/png;base64,{picture}">'


def sheet(browser: Browser, images: list[str]) -> bytes:
    """The four windows on one picture, as WebP."""
    with browser.new_context(viewport={"width": 1760, "height": 1158}) as context:
        page = context.new_page()
        page.set_content(f"{SHEET}{images[0]}{images[1]}<div>{images[2]}{images[3]}</div>", wait_until="load")
        devtools = context.new_cdp_session(page)
        shot = devtools.send("Page.captureScreenshot", {"format": "webp", "quality": QUALITY})
        return b64decode(shot["data"])


def index() -> str:
    """The page that shows all pictures."""
    rows = [f"## {kind}, {code}\n\n![{kind}, {code}]({name})\n" for name, kind, code in pictures()]
    lead = "Each picture: a phone (360 px) light and dark, a desktop (1280 px) light above dark."
    return "\n".join([f"# What readers see\n\n{lead} `make screenshots` takes them anew.\n", *rows])


def main() -> None:
    """Take all pictures anew."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.webp"):
        old.unlink()
    with TemporaryDirectory() as folder, published(Path(folder)) as site, chromium() as browser:
        for name, kind, code in pictures():
            (FOLDER / name).write_bytes(sheet(browser, list(views(browser, site, kind, code))))
    (FOLDER / "README.md").write_text(index(), encoding="utf-8", newline="\n")
    STATE.write_text(f"{state()}\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
