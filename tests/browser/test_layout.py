"""The pages of the screenshots, in a narrow and a wide window: no text is cut off, and none stands on other text."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Contexts
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import NARROW, WIDE
from tests.browser.screenshots import KINDS, ROOT, show

FAULTS = """() => {
  const found = [];
  const top = document.querySelector("dialog[open]") ?? document.body;
  const said = node => node.textContent.trim().replace(/\\s+/g, " ").slice(0, 40);
  const hidden = element => getComputedStyle(element).clipPath !== "none";
  const cuts = element => ["hidden", "clip"].some(value => getComputedStyle(element).overflow.includes(value));
  const scrolls = element => ["auto", "scroll"].some(value => getComputedStyle(element).overflow.includes(value));
  /* The part of a box that its scrolling frames show: the rest is there when they are scrolled. */
  const shown = (box, frames) => frames.map(frame => frame.getBoundingClientRect()).reduce((seen, frame) => {
    const left = Math.max(seen.left, frame.left), right = Math.min(seen.right, frame.right);
    const top = Math.max(seen.top, frame.top), bottom = Math.min(seen.bottom, frame.bottom);
    return { left, right, top, bottom, width: right - left, height: bottom - top };
  }, box);
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const lines = [];
  while (walker.nextNode()) {
    const node = walker.currentNode, element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    const around = [];
    for (let one = element; one && one !== top.parentElement; one = one.parentElement) around.push(one);
    if (around.some(hidden)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].map(box => shown(box, around.filter(scrolls)))
      .filter(box => box.width > 1 && box.height > 1);
    for (const holder of around.filter(cuts)) {
      const edge = holder.getBoundingClientRect();
      const out = boxes.some(box => box.left < edge.left - 1 || box.right > edge.right + 1 ||
                                    box.top < edge.top - 1 || box.bottom > edge.bottom + 1);
      if (out) found.push(`cut off: ${said(node)}`);
    }
    lines.push(...boxes.map(box => ({ box, node })));
  }
  lines.forEach(({ box, node }, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.node === node) continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > 2 && high > 0.35 * Math.min(box.height, other.box.height)) {
        found.push(`overlap: ${said(node)} | ${said(other.node)}`);
      }
    }
  });
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) found.push(`wider than the window: ${page.scrollWidth}`);
  return found;
}"""

SPOILT = [
    ("cut off", "h1", "max-width: 2ch; white-space: nowrap; overflow: hidden"),
    ("overlap", ".vm-summary", "margin-top: -60px"),
    ("wider than the window", "h1", "width: 3000px"),
]
"""Faults of style, each with what is to be said of it."""


@pytest.fixture(params=[NARROW, WIDE], ids=["phone", "desktop"])
def window(request: pytest.FixtureRequest, contexts: Contexts) -> Page:
    """Gives a window of a phone's width, and one of a desktop's."""
    return contexts(viewport=request.param).new_page()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("code", LANGUAGES)
def test_all_text_can_be_read(root_site: Published, window: Page, kind: str, code: str) -> None:
    """On every kind of page, no text is cut off or stands on other text, and nothing reaches past the window."""
    show(window, root_site, kind, code)
    assert window.evaluate(FAULTS) == []


def test_choice_of_language_can_be_read(root_site: Published, window: Page) -> None:
    """The same holds for the choice of language at the root."""
    show(window, root_site, ROOT, "nl")
    assert window.evaluate(FAULTS) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_code_has_to_be_scrolled(root_site: Published, window: Page, code: str) -> None:
    """A line of it that is longer than the window breaks: a keyboard could not reach what lies beside the window."""
    window.goto(root_site.page("page:handbook-word", code))
    blocks = window.locator("pre > code")
    assert blocks.count()
    assert blocks.evaluate_all("blocks => blocks.filter(block => block.scrollWidth > block.clientWidth).length") == 0


@pytest.mark.parametrize(("fault", "selector", "style"), SPOILT)
def test_fault_is_found(root_site: Published, window: Page, fault: str, selector: str, style: str) -> None:
    """A text that is cut off, one on top of another, and a page that is too wide are all found."""
    show(window, root_site, "role", "en")
    window.add_style_tag(content=f"{selector} {{ {style} !important }}")
    assert [found for found in window.evaluate(FAULTS) if found.startswith(fault)]
