"""Takes a PDF; gives what other programs read in it: tags, outline, words by page, and the faults of a checker."""

import json
import re
import subprocess
from pathlib import Path

import outloud
import pikepdf

from tests.browsers import tool

_ELEMENT = re.compile(r"( *)(\w+)(?: \((?:block|inline)\))?.*")
_WORDS = re.compile(r' *"(.*)"')


def said(program: str, package: str, *arguments: str) -> str:
    """What a program says of a file."""
    return subprocess.run([tool(program, package), *arguments], capture_output=True, text=True, check=True).stdout


def facts(path: Path) -> dict[str, str]:
    """What `pdfinfo` says of the document, by name."""
    lines = said("pdfinfo", "poppler-utils", str(path)).splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def pages(path: Path) -> list[str]:
    """The words of each page, as they are laid out."""
    return said("pdftotext", "poppler-utils", "-layout", str(path), "-").split("\f")[:-1]


def tagged(path: Path) -> list[tuple[str, str]]:
    """Each tag of the document with all words below it, without white space: lines break anywhere."""
    found: list[tuple[str, list[str]]] = []
    open_tags: list[tuple[int, list[str]]] = []
    for line in said("pdfinfo", "poppler-utils", "-struct-text", str(path)).splitlines():
        if words := _WORDS.fullmatch(line):
            for _, below in open_tags:
                below.append(words[1])
        elif element := _ELEMENT.fullmatch(line):
            open_tags = [one for one in open_tags if one[0] < len(element[1])]
            texts: list[str] = []
            open_tags.append((len(element[1]), texts))
            found.append((element[2], texts))
    return [(tag, squeezed("".join(texts))) for tag, texts in found]


def squeezed(words: str) -> str:
    """Words without white space."""
    return re.sub(r"\s", "", words)


def outline(path: Path) -> list[tuple[str, int]]:
    """The title of each section in the outline, and the page on which it begins, counted from 1."""
    made = json.loads(said("qpdf", "qpdf", "--json", "--json-key=outlines", str(path)))
    return [(entry["title"], entry["destpageposfrom1"]) for entry in made["outlines"]]


def checked(path: Path, *layers: str) -> list[str]:
    """What a checker of PDF/UA-1 calls errors, each with its rule; without layers also tags that make no sense."""
    found = outloud.check(str(path), layers=layers or None)
    assert not found.error, found.error
    assert {run.rule for run in found.runs if run.status == "crashed"} == set()
    return [f"{one.rule}: {one.message}" for one in found.findings if one.severity == "error"]


def links(path: Path, page: int) -> list[tuple[str, str]]:
    """Each link of a page, counted from 1: where it leads, and how that is said in words."""
    with pikepdf.open(path) as document:
        found = [one for one in document.pages[page - 1].get("/Annots", []) if one.Subtype == "/Link"]
        return [(str(one.get("/Dest") or one.A.URI), str(one.Contents)) for one in found]
