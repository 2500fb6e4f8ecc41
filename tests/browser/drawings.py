"""Takes a window with drawings; gives what stands on them, and what is wrong with their words and lines."""

from collections.abc import Mapping
from typing import Any

import pytest
from playwright.sync_api import Page

DRAWN = """() => [...document.querySelectorAll("svg.vm-drawing")].filter(one => one.checkVisibility()).map(drawing => ({
  title: drawing.querySelector("title").textContent,
  size: drawing.getAttribute("viewBox").split(" ").map(Number),
  rows: [...drawing.querySelectorAll("[data-row]")].map(row => ({
    row: row.dataset.row,
    said: [...row.querySelectorAll(".vm-drawing__said")].map(text => text.textContent),
  })),
  places: [...drawing.querySelectorAll("path, [data-row], .vm-drawing__said")]
    .flatMap(part => ["transform", "d", "x", "y"].map(name => part.getAttribute(name) ?? ""))
    .flatMap(words => (words.match(/-?[\\d.]+/g) ?? []).map(Number)),
}))"""
"""Each drawing that is shown: its title, its size, the words of its bars, and the numbers of all its lines."""

FAULTS = """() => {
  const found = [], width = document.documentElement.clientWidth;
  for (const drawing of document.querySelectorAll("svg.vm-drawing")) {
    if (!drawing.checkVisibility()) continue;
    const edge = drawing.getBoundingClientRect(), words = drawing.querySelectorAll("tspan, text:not(:has(tspan))");
    const lines = [...words].map(line => [line.textContent, line.getBoundingClientRect()]);
    lines.forEach(([words, box], index) => {
      const across = box.left < edge.left - 1 || box.right > edge.right + 1;
      if (across || box.top < edge.top - 3 || box.bottom > edge.bottom + 3) found.push(`beyond its drawing: ${words}`);
      for (const [others, other] of lines.slice(index + 1)) {
        const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        if (wide > 1 && high > 0.35 * Math.min(box.height, other.height)) found.push(`overlap: ${words} | ${others}`);
      }
      if (box.height < 10) found.push(`${box.height} px high: ${words}`);
    });
  }
  if (document.documentElement.scrollWidth > width) found.push("wider than the window");
  return found;
}"""
"""Words that stand on each other or leave their drawing, or are too small to read."""

LINES = """() => {
  const drawn = [...document.querySelectorAll(":is(.vm-key, .vm-drawing) :is(.vm-series__line, .vm-series__mark)")];
  return drawn.filter(one => one.checkVisibility()).map(one => {
    const style = getComputedStyle(one), size = one.getBBox();
    return {
      colour: style.stroke,
      ground: getComputedStyle(document.body).backgroundColor,
      series: one.closest(".vm-series").getAttribute("class"),
      shape: [style.strokeDasharray, style.strokeWidth, style.strokeLinecap, style.fill === "none"].join(" "),
      mark: one.matches(".vm-series__mark") ? one.getAttribute("d").replace(/[\\d.-]+/g, "") : "",
      of: one.closest(".vm-key") ? "key" : one.closest(".vm-radar") ? "radar" : "bars",
    };
  });
}"""
"""Each line and mark that stands for a role: its colour, its ground, and what it looks like without its colour."""


def drawn(page: Page) -> list[Mapping[str, Any]]:
    """What the drawings of a page show."""
    found: list[Mapping[str, Any]] = page.evaluate(DRAWN)
    return found


def assert_alike(one: list[Mapping[str, Any]], other: list[Mapping[str, Any]]) -> None:
    """Hold that two pages draw the same: the same words, and lines less than a visible step apart."""
    for first, second in zip(one, other, strict=True):
        assert (first["title"], first["rows"]) == (second["title"], second["rows"])
        assert second["size"] == pytest.approx(first["size"])
        assert second["places"] == pytest.approx(first["places"], abs=0.2)


def faults(page: Page) -> list[str]:
    """What is wrong with the words of its drawings."""
    found: list[str] = page.evaluate(FAULTS)
    return found


def lines(page: Page) -> list[Mapping[str, str]]:
    """What stands for roles."""
    found: list[Mapping[str, str]] = page.evaluate(LINES)
    return found


def luminance(colour: str) -> float:
    """The relative luminance of a colour as a browser writes it, `rgb(1, 2, 3)` (WCAG 2.2)."""
    parts = [int(part) / 255 for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2)."""
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)
