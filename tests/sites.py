"""Takes texts and facts by their path; gives a folder of them on disk, or what is read from it."""

import json
from collections.abc import Mapping
from pathlib import Path

from vademecum.catalogue import Catalogue, Edition, EditionView
from vademecum.site import read_site

SITE = """\
title: Handbook
version: "1"
id_base: https://example.org/id/
languages:
  nl: {name: Nederlands}
  da: {name: Dansk}
  en: {name: English}
kinds:
  role: {folder: {nl: rollen, da: roller, en: roles}}
  competency: {folder: {nl: competenties, da: kompetencer, en: competencies}}
  practice: {folder: {nl: praktijken, da: praksis, en: practices}}
  checklist: {folder: {nl: checklists, da: tjeklister, en: checklists}}
  post: {folder: {nl: blog, da: blog, en: blog}, fallback: none}
  term: {folder: {nl: begrippen, da: begreber, en: terms}}
  law: {folder: {nl: wetgeving, da: lovgivning, en: law}}
"""
"""Settings with three languages, of which Dutch is the default one; only posts have no fallback."""

PUBLIC = Edition()
"""What every reader may see, on any day."""


def make_docs(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write the files below `folder/docs` and return that folder; `data/site.yml` is `SITE` unless it is given."""
    docs = folder / "docs"
    for path, content in {"data/site.yml": SITE, **files}.items():
        target = docs / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return docs


def text(kind: str, entry_id: str, body: str = "Words.\n", /, **keys: object) -> str:
    """A text that breaks no rule of its own: `keys` are added to its front matter, or replace what stands there.

    Its title is the id with a capital, and each key has a line of its own, `kind` line 2 and `id` line 3.
    """
    front = {"kind": kind, "id": entry_id, "title": entry_id.capitalize(), "summary": f"About {entry_id}.", **keys}
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in front.items())
    return f"---\n{''.join(lines)}---\n{body}"


def catalogue_of(folder: Path, files: Mapping[str, str | bytes]) -> Catalogue:
    """The catalogue of a folder with these files, whether or not anything in it breaks a rule."""
    catalogue = read_site(make_docs(folder, files)).catalogue
    assert catalogue is not None, "the settings cannot be read"
    return catalogue


def view_of(
    folder: Path, files: Mapping[str, str | bytes], language: str = "nl", edition: Edition = PUBLIC
) -> EditionView:
    """What one language shows of a folder with these files."""
    return EditionView(catalogue_of(folder, files), language, edition)
