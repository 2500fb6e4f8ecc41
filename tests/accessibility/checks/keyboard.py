"""Takes a page; gives what goes wrong for a reader who uses the keyboard alone."""

from collections.abc import Iterator
from string import ascii_lowercase, digits
from typing import Any

from playwright.sync_api import Page

from tests.accessibility.check import SCHEMES, Canary, Check, View, shows_its_own

MOST_BEFORE_CONTENT = 12
MOST_STOPS = 1500
LEAST_CONTRAST = 3
LETTERS = [*ascii_lowercase, *digits, *"/.,;'[]-=?!<>:*+#"]

START = """() => {
  document.activeElement.blur();
  window.scrollTo(0, 0);
  return new Map();
}"""

STOP = """seen => {
  const stop = document.activeElement;
  if (stop === document.body || stop === document.documentElement) return null;
  /* A field for a date has stops of its own inside: for day, month and year, and for the calendar. */
  const times = (seen.get(stop) ?? 0) + 1, again = times > (stop.type === "date" ? 4 : 1);
  seen.set(stop, times);
  const boxes = [...stop.getClientRects()].sort((one, other) => other.width * other.height - one.width * one.height);
  const text = stop.textContent.trim().replace(/\\s+/g, " ");
  const name = (stop.getAttribute("aria-label") || text || stop.id).slice(0, 40);
  const heading = document.querySelector("#vm-content h1, main h1");
  return {
    again,
    name: `${stop.tagName.toLowerCase()} «${name}»`,
    before: !!heading && !!(heading.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING),
    panel: !!stop.closest("[popover]:popover-open"),
    fault: fault(boxes[0]),
  };

  function fault(box) {
    const shown = stop.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!shown || !box || box.width < 2 || box.height < 2) return "is not displayed";
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 2 || bottom - top < 2) return "is off the screen";
    const points = [[.5, .5], [.2, .3], [.8, .3], [.2, .7], [.8, .7]];
    const hits = points.map(([x, y]) => document.elementFromPoint(left + x * (right - left), top + y * (bottom - top)));
    const covers = hits.filter(hit => !hit || !stop.contains(hit));
    if (covers.length < 3) return "";
    return covers.some(hit => hit?.contains(stop)) ? "is clipped" : `is covered by ${covers[0]?.tagName.toLowerCase()}`;
  }
}"""

MARKS = """least => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const channels = new Map();
  const parse = colour => {
    if (!channels.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      channels.set(colour, [...canvas.getImageData(0, 0, 1, 1).data]);
    }
    return channels.get(colour);
  };
  const over = (front, back) => front.slice(0, 3)
    .map((value, index) => (value * front[3] + back[index] * (255 - front[3])) / 255);
  const light = colour => colour
    .map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const ground = element => {
    if (!element) return parse("Canvas");
    const colour = parse(getComputedStyle(element).backgroundColor);
    return colour[3] === 255 ? colour : [...over(colour, ground(element.parentElement)), 255];
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const clips = element => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflow);
  /* How many sides of the mark are seen: a part that scrolls or clips may cut it off. */
  const sides = (stop, out) => {
    const box = [...stop.getClientRects()].sort((one, other) => other.width * other.height - one.width * one.height)[0];
    const edges = [box.left - out, box.top - out, box.right + out, box.bottom + out];
    const seen = [0 - out <= edges[0], true, edges[2] <= document.documentElement.clientWidth + out, true];
    for (let part = stop.parentElement; part && part !== document.body; part = part.parentElement) {
      if (!clips(part)) continue;
      const clip = part.getBoundingClientRect();
      seen[0] &&= edges[0] >= clip.left - 1;
      seen[1] &&= edges[1] >= clip.top - 1;
      seen[2] &&= edges[2] <= clip.right + 1;
      seen[3] &&= edges[3] <= clip.bottom + 1;
    }
    return seen.filter(Boolean).length;
  };
  const fault = stop => {
    const style = getComputedStyle(stop);
    const [width, offset] = [parseFloat(style.outlineWidth), parseFloat(style.outlineOffset)];
    if (style.outlineStyle === "none" || width < 2) return "has no outline of 2 px";
    const around = ground(offset + width > 0 ? stop.parentElement : stop);
    const ratio = contrast(over(parse(style.outlineColor), around), around.slice(0, 3));
    if (ratio < least) return `has an outline of ${ratio.toFixed(2)}:1`;
    return sides(stop, offset + width) < 2 ? "has an outline that is cut off" : "";
  };
  const top = document.querySelector("dialog:modal, [popover]:popover-open") ?? document;
  const stops = [...top.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter(stop => stop.tabIndex >= 0 && !stop.disabled && stop.checkVisibility({ visibilityProperty: true }));
  const before = document.activeElement;
  const places = [...document.querySelectorAll("*")].filter(clips)
    .map(part => [part, part.scrollLeft, part.scrollTop]);
  const place = [scrollX, scrollY];
  const found = [];
  for (const stop of stops) {
    stop.focus({ focusVisible: true });
    const words = document.activeElement === stop ? fault(stop) : "";
    if (words) found.push(`${stop.tagName.toLowerCase()} «${stop.textContent.trim().slice(0, 40)}» ${words}`);
  }
  if (before !== document.body) before.focus(); else document.activeElement.blur();
  for (const [part, ...within] of places) part.scrollTo(...within);
  scrollTo(...place);
  return found;
}"""

LISTEN = """async () => {
  /* A page marks its place in the contents a frame after it is displayed: that is no key's doing. */
  for (const frame of [1, 2, 3]) await new Promise(requestAnimationFrame);
  const done = [];
  let key = "";
  addEventListener("keydown", event => { key = event.key; }, true);
  addEventListener("keydown", event => { if (event.defaultPrevented) done.push(`${event.key} is taken by a script`); });
  addEventListener("focusin", () => done.push(`${key} moves the focus`));
  const watch = new MutationObserver(() => { if (key) done.push(`${key} changes the page`); });
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  return done;
}"""

INSIDE_A_BLOCK = ":is(details, .tabbed-block) :is(a[href], button, input, [tabindex])"
OPENERS = ("button[popovertarget=vm-menu]", "button[popovertarget=vm-toc]", "button.vm-find")
OPEN_PANEL = "[popover]:popover-open, dialog[open]"
PANEL_OF_BUTTON = "[popover]:not([popover=manual]):popover-open"
"""A panel that a button opened; the definition of a term opens by itself where the focus goes on."""


def walk(view: View) -> list[str]:
    """What is wrong with the stops that Tab makes."""
    if view.state == "opened" and not view.page.locator(INSIDE_A_BLOCK).count():
        return []
    stops: list[dict[str, Any]] = []
    faults: list[str] = []
    for stop in tab(view.page):
        if stop["again"] or len(stops) == MOST_STOPS:
            faults.append(f"Tab does not leave the page after {stop['name']}")
            break
        stops.append(stop)
        if view.state in {"menu", "contents"} and left_open(view.page, stops):
            faults.append(f"the panel stays open when the focus leaves it for {stop['name']}")
        elif stop["fault"]:
            faults.append(f"{stop['name']} {stop['fault']}")
    before = sum(stop["before"] for stop in stops) if view.state == "plain" else 0
    return faults + [f"{before} stops before the content"] * (before > MOST_BEFORE_CONTENT)


def tab(page: Page) -> Iterator[dict[str, Any]]:
    """Press Tab until the focus leaves the page; what each stop is like.

    Where a panel is open, the focus goes on from the button that opened it, and the walk ends when the panel is closed.
    """
    panel = page.locator("[popover]:popover-open").count() > 0
    seen = page.evaluate_handle("() => new Map()" if panel else START)
    while True:
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP, seen)
        if stop is None:
            return
        yield stop
        if stop["again"] or (panel and not stop["panel"]):
            return


def left_open(page: Page, stops: list[dict[str, Any]]) -> bool:
    """Whether the focus was in the panel and is no longer, and the panel still lies over the page."""
    return not stops[-1]["panel"] and page.locator(PANEL_OF_BUTTON).count() > 0


def mark(view: View) -> list[str]:
    """The stops that do not show by an outline of 3:1 that the focus is on them."""
    view.page.keyboard.press("Shift")
    return list(view.page.evaluate(MARKS, LEAST_CONTRAST))


def letters(view: View) -> list[str]:
    """What letters, digits and signs do that are pressed without another key and outside a field."""
    page, address = view.page, view.page.url
    done = page.evaluate_handle(LISTEN)
    for key in LETTERS:
        page.keyboard.press(key)
        if page.url != address:
            return [f"{key} leaves the page"]
    page.wait_for_timeout(50)
    if page.url != address:
        return ["a letter leaves the page"]
    return sorted(set(done.json_value()))


def escape(view: View) -> list[str]:
    """What Escape does not close, and where the focus does not go back to what opened it."""
    found = []
    for opener in OPENERS:
        button = view.page.locator(opener)
        if button.count() and button.is_visible():
            found += [f"{opener}: {fault}" for fault in escape_from(view.page, opener)]
    return found


def escape_from(page: Page, opener: str) -> Iterator[str]:
    """What goes wrong where a button opens a panel by Enter, Tab leads into it, and Escape closes it."""
    page.locator(opener).focus()
    page.keyboard.press("Enter")
    if not page.locator(OPEN_PANEL).count():
        yield "Enter opens nothing"
        return
    page.keyboard.press("Tab")
    if not page.evaluate("selector => !!document.activeElement.closest(selector)", OPEN_PANEL):
        yield "Tab does not lead into what it opens"
    page.keyboard.press("Escape")
    if page.locator(OPEN_PANEL).count():
        yield "Escape does not close what it opens"
    if not page.evaluate("opener => document.activeElement.matches(opener)", opener):
        yield "Escape does not give the focus back"


def in_one_scheme(view: View) -> bool:
    """Where the focus goes has nothing to do with colours."""
    return view.scheme == SCHEMES[0] and shows_its_own(view)


def plain_in_one_scheme(view: View) -> bool:
    """What opens is closed yet."""
    return view.state == "plain" and in_one_scheme(view)


CHECKS = (
    Check("keyboard: stops", (2,), walk, fresh=True, where=in_one_scheme),
    Check("keyboard: marks", (2,), mark, where=shows_its_own),
    Check("keyboard: letters", (2,), letters, each="page", fresh=True),
    Check("keyboard: Escape", (2,), escape, fresh=True, where=plain_in_one_scheme),
)

END = "</main>"
HEADING = "<h1"
COVER = '<div style="position: fixed; inset: 0; z-index: 99; background: #fff; pointer-events: auto">cover</div>'
CANARIES = (
    Canary(
        "a link beside the screen",
        "keyboard: stops",
        HEADING,
        '<a href="../" style="position: absolute; left: -9999px">out</a><h1',
        "off the screen",
    ),
    Canary(
        "a clipped link",
        "keyboard: stops",
        HEADING,
        '<a href="../" style="position: absolute; clip-path: inset(50%)">clipped</a><h1',
        "is clipped",
    ),
    Canary(
        "a link that one cannot see",
        "keyboard: stops",
        HEADING,
        '<a href="../" style="opacity: 0">faint</a><h1',
        "is not displayed",
    ),
    Canary("links below something else", "keyboard: stops", END, f"{COVER}</main>", "is covered by"),
    Canary(
        "thirteen links before the heading",
        "keyboard: stops",
        HEADING,
        '<a href="../">more</a> ' * 13 + "<h1",
        "stops before the content",
    ),
    Canary(
        "a trap",
        "keyboard: stops",
        END,
        """<button onkeydown="if (event.key === 'Tab') event.preventDefault()">trap</button></main>""",
        "does not leave the page",
    ),
    Canary(
        "a panel that stays open",
        "keyboard: stops",
        END,
        """<script>addEventListener("focusin", event => event.stopImmediatePropagation(), true)</script></main>""",
        "stays open",
        "menu",
    ),
    Canary(
        "no mark of the focus",
        "keyboard: marks",
        HEADING,
        "<style>main a:focus-visible { outline: none !important }</style><h1",
        "has no outline",
    ),
    Canary(
        "a pale mark in the dark",
        "keyboard: marks",
        HEADING,
        "<style>@media (prefers-color-scheme: dark) { main a:focus { outline-color: #444 !important } }</style><h1",
        "has an outline of",
    ),
    Canary(
        "a mark that is cut off",
        "keyboard: marks",
        HEADING,
        '<div style="overflow: hidden; display: inline-block"><a href="../" style="display: block">cut</a></div><h1',
        "cut off",
    ),
    Canary(
        "a letter that leads elsewhere",
        "keyboard: letters",
        END,
        """<script>addEventListener("keydown", event => {
          if (event.key === "n") location.href = "../";
        })</script></main>""",
        "leaves the page",
    ),
    Canary(
        "a sign that moves the focus",
        "keyboard: letters",
        END,
        """<script>addEventListener("keydown", event => {
          if (event.key === "/") document.querySelector("a").focus();
        })</script></main>""",
        "/ moves the focus",
    ),
    Canary(
        "a letter that changes the page",
        "keyboard: letters",
        END,
        """<script>addEventListener("keydown", event => {
          if (event.key === "f") document.body.append("found");
        })</script></main>""",
        "f changes the page",
    ),
    Canary(
        "Escape that does nothing",
        "keyboard: Escape",
        END,
        """<script>addEventListener("keydown", event => {
          if (event.key === "Escape") event.preventDefault();
        })</script></main>""",
        "does not close",
    ),
    Canary(
        "a focus that gets lost",
        "keyboard: Escape",
        END,
        """<script>document.addEventListener("toggle", event => {
          if (event.newState === "closed") document.querySelector(".vm-brand").focus();
        }, true)</script></main>""",
        "does not give the focus back",
    ),
)
