"""Takes a page; gives text and marks that are too faint, and meanings that colour alone carries."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import Locator, Page

from tests.accessibility.check import Canary, Check, View

MIXING = """
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const known = new Map();
  const parse = colour => {
    if (!known.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      known.set(colour, [...canvas.getImageData(0, 0, 1, 1).data].map((part, index) => index < 3 ? part : part / 255));
    }
    return known.get(colour);
  };
  const over = (top, below, share = 1) => {
    const cover = top[3] * share;
    return [...[0, 1, 2].map(part => top[part] * cover + below[part] * (1 - cover)), 1];
  };
  const behind = element => {
    if (!element) return parse("Canvas");
    const style = getComputedStyle(element);
    const colour = parse(style.backgroundColor);
    return colour[3] === 1 ? colour : over(colour, behind(element.parentElement));
  };
  const opacity = element => element ? getComputedStyle(element).opacity * opacity(element.parentElement) : 1;
  const light = colour => colour.slice(0, 3)
    .map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const seen = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const named = element => `${element.localName}.${element.className.baseVal ?? element.className}`;
"""
"""What WCAG 2.2 calls relative luminance and contrast ratio, for colours that may be seen through."""

FAINT_TEXT = f"""() => {{
  {MIXING}
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const weak = new Set();
  while (words.nextNode()) {{
    const element = words.currentNode.parentElement;
    const text = words.currentNode.data.trim();
    if (!text || !seen(element) || element.closest("script, style, template, :disabled")) continue;
    const behind_it = behind(element);
    const ratio = contrast(over(parse(getComputedStyle(element).color), behind_it, opacity(element)), behind_it);
    const least = element.closest("article") ? 7 : 4.5;
    if (ratio < least) weak.add(`${{ratio.toFixed(2)}} of ${{least}}: ${{named(element)}} «${{text.slice(0, 40)}}»`);
  }}
  return [...weak];
}}"""

FAINT_MARKS = f"""() => {{
  {MIXING}
  const weak = new Set();
  const ratio = (element, colour) => {{
    const around = behind(element.parentElement);
    return contrast(over(parse(colour), around, opacity(element)), around);
  }};
  const hold = (element, what, strongest) => {{
    if (strongest < 3) weak.add(`${{strongest.toFixed(2)}} of 3: ${{what}} of ${{named(element)}}`);
  }};
  const controls = "button, input, select, textarea, summary, .vm-button, .vm-box, .vm-level";
  for (const element of document.querySelectorAll(controls)) {{
    if (!seen(element)) continue;
    const style = getComputedStyle(element);
    const drawn = style.borderTopStyle !== "none" && parseFloat(style.borderTopWidth) > 0;
    const colours = [style.backgroundColor, ...(drawn ? [style.borderTopColor] : [])];
    const strongest = Math.max(...colours.map(colour => ratio(element, colour)));
    if (drawn || !element.textContent.trim()) hold(element, "the border", strongest);
  }}
  for (const drawing of document.querySelectorAll("svg :is(path, rect, circle)")) {{
    if (seen(drawing)) hold(drawing, "the drawing", ratio(drawing, getComputedStyle(drawing).fill));
  }}
  return [...weak];
}}"""

DIFFERENCE = """async ([one, other]) => {
  const read = async picture => {
    const bytes = Uint8Array.from(atob(picture), letter => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    canvas.drawImage(bitmap, 0, 0);
    return [bitmap.width, bitmap.height, canvas.getImageData(0, 0, bitmap.width, bitmap.height).data];
  };
  const [[width, height, first], [other_width, other_height, second]] = [await read(one), await read(other)];
  if (Math.abs(width - other_width) > 2 || Math.abs(height - other_height) > 2) return width * height;
  const channel = value => value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const light = (data, x, y, line) => [0.2126, 0.7152, 0.0722]
    .reduce((sum, share, part) => sum + share * channel(data[4 * (y * line + x) + part]), 0.05);
  let count = 0;
  for (let y = 0; y < Math.min(height, other_height); y += 1) {
    for (let x = 0; x < Math.min(width, other_width); x += 1) {
      const pair = [light(first, x, y, width), light(second, x, y, other_width)];
      if (Math.max(...pair) / Math.min(...pair) >= 3) count += 1;
    }
  }
  return count;
}"""
"""How many points of two pictures differ by a contrast of 3:1 or more; all of them where their sizes differ."""

LEAST = 8
"""Points by which two states must differ at least: a line as long as a letter is high."""

ON_PAPER = """() => {
  for (const element of document.querySelectorAll("*")) {
    if (getComputedStyle(element).printColorAdjust !== "exact") element.classList.add("paper-draws-no-surface");
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(".paper-draws-no-surface { background: none !important; box-shadow: none !important }");
  document.adoptedStyleSheets.push(sheet);
}"""
"""What a browser leaves out on paper by itself: surfaces and shadows."""

Change = Callable[[Locator], object]


@dataclass(frozen=True)
class State:
    """Something that a page shows in two ways: what has the one state, and what brings it into the other."""

    name: str
    selector: str
    change: str
    on_paper: bool = False


STATES = (
    State("the current menu item", ".vm-menu [aria-current]", "e => e.removeAttribute('aria-current')"),
    State("the current language", ".vm-languages [aria-current]", "e => e.removeAttribute('aria-current')"),
    State("the current heading", ".vm-toc [aria-current]", "e => e.removeAttribute('aria-current')"),
    State("the chosen colours", ".vm-scheme [aria-pressed=true]", "e => e.setAttribute('aria-pressed', 'false')"),
    State("an open block", "details > summary", "e => { e.parentElement.open = !e.parentElement.open; }"),
    State("a box to tick", ".vm-box:not([style])", "e => { e.style.opacity = 0; }", on_paper=True),
    *(
        State(
            f"level {level}",
            f".vm-level--{level}",
            f"e => e.classList.replace('vm-level--{level}', 'vm-level--{level + 1}')",
            True,
        )
        for level in range(4)
    ),
)
Medium = Literal["grey", "forced", "paper"]


def find_faint_text(view: View) -> list[str]:
    """Text below 7:1 in an article, and below 4.5:1 elsewhere; large letters are no exception."""
    weak: list[str] = view.page.evaluate(FAINT_TEXT)
    return weak


def find_faint_marks(view: View) -> list[str]:
    """Borders of controls, boxes and drawings below 3:1."""
    weak: list[str] = view.page.evaluate(FAINT_MARKS)
    return weak


def find_lost_meanings(view: View) -> list[str]:
    """States that look the same in grey, in the reader's own few colours (forced), or on a grey printer's paper."""
    media: tuple[Medium, ...] = ("grey", "forced", "paper")
    return [words for medium in media for words in lost(view.page, medium)]


def lost(page: Page, medium: Medium) -> Iterator[str]:
    """States that look the same in one medium; the same state seen twice must look the same, or nothing is proved."""
    with shown_in(page, medium):
        for number, (state, found) in enumerate(shown(page, medium)):
            before = picture(found)
            if not number and page.evaluate(DIFFERENCE, [before, picture(found)]):
                yield f"{medium}: {state.name} does not stand still"
            after = changed(found, state)
            if page.evaluate(DIFFERENCE, [before, after]) < LEAST:
                yield f"{medium}: {state.name} cannot be told from its opposite"


def shown(page: Page, medium: Medium) -> Iterator[tuple[State, Locator]]:
    """The states that the page shows, and where; what is printed is grey on paper."""
    for state in STATES:
        if medium == "forced" or state.on_paper == (medium == "paper"):
            part = page.locator(f"{state.selector}:visible").first
            if part.count():
                yield state, part


@contextmanager
def shown_in(page: Page, medium: Medium) -> Iterator[None]:
    """Show the page in a medium: contrast of light is what grey leaves, so grey needs no change."""
    if medium == "forced":
        page.emulate_media(forced_colors="active")
    if medium == "paper":
        page.emulate_media(media="print")
        page.evaluate(ON_PAPER)
    try:
        yield
    finally:
        page.emulate_media(forced_colors="none", media="null")


def changed(found: Locator, state: State) -> str:
    """The picture of the opposite state."""
    handle = found.element_handle()
    handle.evaluate(state.change)
    return b64encode(handle.screenshot(animations="disabled")).decode()


def picture(of: Locator) -> str:
    """A picture of an element, PNG, base64."""
    return b64encode(of.screenshot(animations="disabled")).decode()


def on_a_typical_page(view: View) -> bool:
    """Boxes, bars and the menu look the same on all pages of a kind."""
    return view.typical


CHECKS = (
    Check("contrast of text", (4,), find_faint_text),
    Check("contrast of marks", (4,), find_faint_marks),
    Check("colour alone", (4,), find_lost_meanings, each="page", fresh=True, where=on_a_typical_page),
)
HEAD_END = "</head>"


def styled(rule: str) -> str:
    """The end of a head, with a style sheet before it."""
    return f"<style>{rule}</style>{HEAD_END}"


CANARIES = (
    Canary("faint text", "contrast of text", HEAD_END, styled(".vm-body p { color: #777 }"), "of 7: p."),
    Canary("text seen through", "contrast of text", HEAD_END, styled(".vm-body p { opacity: .6 }"), "of 7: p."),
    Canary("faint footer", "contrast of text", HEAD_END, styled(".vm-footer__note { color: #4a7a70 }"), "of 4.5: p."),
    Canary("faint border", "contrast of marks", HEAD_END, styled(".vm-button { border-color: #ccc8 }"), "the border"),
    Canary("faint drawing", "contrast of marks", HEAD_END, styled(".vm-logo path { fill: #8888 }"), "the drawing"),
    Canary(
        "a menu item by colour",
        "colour alone",
        HEAD_END,
        styled(
            ".vm-menu [aria-current] { font-weight: inherit; box-shadow: none; color: #063; text-decoration: none }"
        ),
        "the current menu item",
    ),
    Canary("a bar by colour", "colour alone", HEAD_END, styled(".vm-level { background: #bcd }"), "level"),
    Canary(
        "a bar that is not printed",
        "colour alone",
        HEAD_END,
        styled(".vm-level { print-color-adjust: economy }"),
        "paper",
    ),
    Canary(
        "a bar that high contrast drops",
        "colour alone",
        HEAD_END,
        styled("@media (forced-colors: active) { .vm-level { background: none !important } }"),
        "forced: level",
    ),
)
