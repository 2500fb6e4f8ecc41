"""Takes a page; gives what is lost where the window is small, the text large, or the letters stand far apart."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page

from tests.accessibility.check import SCHEMES, Canary, Check, View, shows_its_own
from tests.accessibility.states import BY_NAME

SIZES = ((320, 800), (320, 256))
"""1280 × 1024 px enlarged four times, upright and across (WCAG 2.2, 1.4.10)."""

WIDTH_OF_LARGE_TEXT = 360
USUAL_FONT_SIZES = {"standard": 16, "fixed": 13}
MOST_STUCK = 0.15

WIDE = """() => {
  const width = document.documentElement.clientWidth;
  const most = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  if (most <= width) return lost(width);
  const parts = [...document.body.querySelectorAll("*")].filter(part => !reachable(part));
  const wide = parts.reverse().find(part => part.getBoundingClientRect().left + part.scrollWidth > width + 1);
  return [`scrolls sideways: ${most} px in ${width} px, at ${name(wide)}`];

  function name(part) {
    return part ? `${part.tagName.toLowerCase()}.${part.className} «${part.textContent.trim().slice(0, 30)}»` : "?";
  }

  /* Text beyond the edge of the window, where nothing scrolls to it. */
  function lost(width) {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found = [];
    while (words.nextNode()) {
      const part = words.currentNode.parentElement;
      if (!words.currentNode.data.trim() || !part.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(words.currentNode);
      const box = range.getBoundingClientRect();
      const beyond = box.width > 2 && (box.right > width + 1 || box.left < -1);
      if (beyond && !reachable(part)) found.push(`${name(part)} is beyond the edge`);
    }
    return found.slice(0, 5);
  }

  function reachable(part) {
    for (let box = part; box && box !== document.body; box = box.parentElement) {
      const { overflowX, position, clipPath, top } = getComputedStyle(box);
      if (/auto|scroll/.test(overflowX) || clipPath !== "none") return true;
      if (position === "absolute" && parseFloat(top) < -50) return true;
    }
    return false;
  }
}"""

STUCK = """async most => {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  await new Promise(done => requestAnimationFrame(done));
  const parts = [...document.body.querySelectorAll("*")].filter(part => {
    const { position, top, bottom } = getComputedStyle(part);
    const box = part.getBoundingClientRect();
    const sticks = position === "fixed" || (position === "sticky" && (top !== "auto" || bottom !== "auto"));
    return sticks && part.checkVisibility() && box.width >= innerWidth / 2 && box.bottom > 0 && box.top < innerHeight
      && !part.matches("dialog, [popover]");
  });
  scrollTo(0, 0);
  const height = parts.map(part => part.getBoundingClientRect().height).reduce((sum, one) => sum + one, 0);
  if (height <= most * innerHeight) return [];
  return [`${Math.round(height)} of ${innerHeight} px do not scroll: ${parts[0].className}`];
}"""

SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }"""

CUT = """() => {
  const frames = new Map();
  const hidden = part => {
    const { clipPath, opacity, display } = getComputedStyle(part);
    return clipPath !== "none" || opacity === "0" || (part.clientWidth < 2 && display !== "inline");
  };
  const inHidden = part => part && part !== document.body && (hidden(part) || inHidden(part.parentElement));
  const name = part => `${part.tagName.toLowerCase()}.${part.className} «${part.textContent.trim().slice(0, 30)}»`;
  const cut = [...document.body.querySelectorAll("*")].filter(part => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(part);
    const [across, down] = [part.scrollWidth > part.clientWidth + 1, part.scrollHeight > part.clientHeight + 1];
    const cuts = (/hidden|clip/.test(overflowX) && across) || (/hidden|clip/.test(overflowY) && down);
    return cuts && part.textContent.trim() && part.checkVisibility() && !inHidden(part);
  });
  return [...cut.map(part => `${name(part)} is cut`), ...overlaps()];

  /* The part of the page that a box scrolls in: beyond its edges nothing is seen. */
  function frame(part) {
    if (!frames.has(part)) {
      const scrolls = part && part !== document.body && /auto|scroll/.test(getComputedStyle(part).overflowY);
      frames.set(part, scrolls ? part.getBoundingClientRect() : part && frame(part.parentElement));
    }
    return frames.get(part);
  }

  function lines() {
    const top = document.querySelector("dialog:modal, [popover]:popover-open") ?? document.body;
    const words = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found = [];
    while (words.nextNode()) {
      const part = words.currentNode.parentElement;
      const shown = words.currentNode.data.trim() && part.checkVisibility({ visibilityProperty: true });
      if (!shown || inHidden(part)) continue;
      range.selectNodeContents(words.currentNode);
      const edge = frame(part);
      for (const box of range.getClientRects()) {
        if (!edge || (box.top >= edge.top && box.bottom <= edge.bottom)) found.push({ part, box });
      }
    }
    return found.sort((one, other) => one.box.top - other.box.top);
  }

  /* Two lines overlap where they share two fifths of the lower one's height, or more. */
  function overlaps() {
    const found = [];
    let near = [];
    for (const line of lines()) {
      near = near.filter(other => other.box.bottom > line.box.top);
      for (const other of near) {
        const across = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
        const down = Math.min(line.box.bottom, other.box.bottom) - line.box.top;
        if (across > 3 && down > Math.min(line.box.height, other.box.height) * 0.4)
          found.push(`${name(line.part)} overlaps ${name(other.part)}`);
      }
      near.push(line);
    }
    return found.slice(0, 5);
  }
}"""


def reflow(view: View) -> list[str]:
    """What scrolls sideways or does not scroll away in a small window, and with text of 200 %."""
    found = []
    for width, height in SIZES:
        found += [f"{width} × {height}: {fault}" for fault in at_size(view, width, height)]
    with large_text(view.page):
        found += [f"200 % text: {fault}" for fault in at_size(view, WIDTH_OF_LARGE_TEXT, 800)]
    return found


def at_size(view: View, width: int, height: int) -> list[str]:
    """What goes wrong in a window of this size."""
    view.page.set_viewport_size({"width": width, "height": height})
    return [*view.page.evaluate(WIDE), *view.page.evaluate(STUCK, MOST_STUCK)]


@contextmanager
def large_text(page: Page) -> Iterator[None]:
    """Let the browser's own setting for the size of text be twice the usual."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {name: 2 * size for name, size in USUAL_FONT_SIZES.items()}})
    yield
    session.send("Page.setFontSizes", {"fontSizes": USUAL_FONT_SIZES})
    session.detach()


def spacing(view: View) -> list[str]:
    """What is cut off or overlaps with the spacing of text that a reader may set (WCAG 2.2, 1.4.12)."""
    style = view.page.add_style_tag(content=SPACING)
    # The first column of a table stays where it is: of a table that was scrolled, the others lie below it, unseen.
    view.page.evaluate('document.querySelectorAll(".vm-table").forEach(table => table.scrollTo(0, 0))')
    found = list(view.page.evaluate(CUT))
    style.evaluate("style => style.remove()")
    return found


def in_one_scheme(view: View) -> bool:
    """Colours take no room."""
    return view.scheme == SCHEMES[0] and shows_its_own(view)


def narrow_in_one_scheme(view: View) -> bool:
    """A small window has the states of a narrow one, and colours take no room."""
    return in_one_scheme(view) and view.width == min(BY_NAME["menu"].widths)


CHECKS = (
    Check("reflow", (3,), reflow, fresh=True, where=narrow_in_one_scheme),
    Check("spacing", (3,), spacing, where=in_one_scheme),
)

HEADING = "<h1"
CANARIES = (
    Canary("a wide box", "reflow", HEADING, '<div style="width: 330px">wide</div><h1', "320 × 800: scrolls sideways"),
    Canary(
        "text beyond the edge that does not scroll",
        "reflow",
        HEADING,
        '<style>html { overflow-x: clip }</style><p style="white-space: nowrap">' + "word " * 40 + "</p><h1",
        "320 × 800: ",
    ),
    Canary(
        "a box that grows", "reflow", HEADING, '<div style="width: 16.5em">em</div><h1', "200 % text: scrolls sideways"
    ),
    Canary(
        "a header that stays",
        "reflow",
        HEADING,
        '<div style="position: fixed; inset: 0 0 auto; height: 40px">stays</div><h1',
        "320 × 256: 40 of 256 px do not scroll",
    ),
    Canary(
        "a box of a fixed height",
        "spacing",
        HEADING,
        '<p style="height: 1.2em; line-height: 1.2; overflow: hidden">cut off</p><h1',
        "is cut",
    ),
    Canary(
        "lines that overlap",
        "spacing",
        HEADING,
        '<div style="height: 1em; white-space: nowrap">one</div><div style="margin-top: -1em">two</div><h1',
        "overlaps",
    ),
)
