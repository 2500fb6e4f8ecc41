"""Takes a text; gives the copy of it that a reviewer reads, changes and comments in Word."""

import io
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from html import escape
from pathlib import PurePosixPath
from posixpath import join, normpath
from urllib.parse import unquote
from zipfile import ZipFile

from vademecum.catalogue import Catalogue, LocalText
from vademecum.languages import N_, Messages, messages_for, regional
from vademecum.pages.packages import package_bytes
from vademecum.sources import scheme
from vademecum.word.blocks import blocks_of, table
from vademecum.word.inlines import Parser
from vademecum.word.leads import Leads
from vademecum.word.metadata import label, rows_of
from vademecum.word.nodes import SIGN, node
from vademecum.word.passages import Passage, read_passages
from vademecum.word.program import Node, written

SHOWN = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif"}
"""Pictures that Word shows, by the end of their name; of any other a copy shows the Markdown."""

_HELP = N_(
    "Change the words as you like and write comments; tracked changes are welcome. Leave the grey signs and what "
    "stands in square brackets as they are: they hold the text together. Send the whole document back."
)

_LOOK = '<w:rPr><w:noProof /><w:color w:val="767676" /><w:sz w:val="16" /><w:szCs w:val="16" /></w:rPr>'  # 8 points


def version_of(raw: str) -> str:
    """The sign by which a copy says of which version of a text it was made."""
    return sha256(raw.encode()).hexdigest()[:12]


def copy_of(text: LocalText, raw: str, catalogue: Catalogue) -> bytes:
    """A DOCX file: a table of what the front matter says, then the body. `raw` is the whole text as it is on disk."""
    leads = Leads(catalogue, text.language, text.record.path)
    passages = read_passages(text.record.markup.body)
    parser = Parser(leads, notes_of(passages), lambda target: _picture(target, text, catalogue))
    head = _table(_rows(text, raw), messages_for(text.language))
    blocks = [head, *blocks_of(passages, parser)]
    meta = {"lang": node("MetaString", regional(text.language))}
    tree: Node = {"pandoc-api-version": [1, 23, 1], "meta": meta, "blocks": blocks}
    return _dressed(written(tree, "docx"), text.front.title)


def notes_of(passages: list[Passage]) -> Mapping[str, str]:
    """The words of each note by its label."""
    return {passage.label: passage.text for passage in passages if passage.kind == "note"}


_OF_COMMANDS = frozenset({"overlay", "reviewed.of", "reviewed.next"})
"""What commands write into front matter, and no reviewer changes: it is in no copy, and stays in the text."""


def _rows(text: LocalText, raw: str) -> dict[str, str]:
    front = text.record.front.value
    every = rows_of(front if isinstance(front, dict) else {})
    said = {path: words for path, words in every.items() if path not in _OF_COMMANDS}
    first = {"kind": said.pop("kind"), "id": said.pop("id"), "language": text.language}
    return {"head": "", **first, **said, "copy": version_of(raw), "help": _HELP}


def _table(rows: Mapping[str, str], messages: Messages) -> Node:
    shown = {**rows, "head": N_("Value")}
    said = {path: messages.gettext(words) if path in ("head", "help") else words for path, words in shown.items()}
    block = table([[_words(label(path, messages)), _words(words)] for path, words in said.items()])
    block["c"][2] = [[node("AlignDefault"), node("ColWidth", width)] for width in (0.25, 0.75)]
    return block


def _words(words: str) -> list[Node]:
    return [one for word in words.split() for one in (node("Space"), node("Str", word))][1:]


def _picture(target: str, text: LocalText, catalogue: Catalogue) -> str:
    """A picture as an address that holds it; nothing where Word cannot show it, or where it is no file of ours."""
    path = picture_path(target, text)
    kind = SHOWN.get(PurePosixPath(path).suffix.lower())
    file = catalogue.folder.assets.get(path)
    return f"data:{kind};base64,{b64encode(file.read_bytes()).decode()}" if kind and file and file.is_file() else ""


def picture_path(target: str, text: LocalText) -> str:
    """The place below the folder of texts of a picture in a text; empty for one of elsewhere."""
    folder = text.record.path.rpartition("/")[0]
    return "" if scheme(target) else normpath(join(folder, unquote(target.partition("#")[0])))


def _dressed(content: bytes, title: str) -> bytes:
    """The document with its title, and with grey signs that no spelling is checked of."""
    with ZipFile(io.BytesIO(content)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    styles, core = parts["word/styles.xml"].decode(), parts["docProps/core.xml"].decode()
    before, name, after = styles.partition(f'<w:name w:val="{SIGN}" />')
    if name:
        parts["word/styles.xml"] = f"{before}{name}{after.replace('</w:style>', f'{_LOOK}</w:style>', 1)}".encode()
    core = core.replace("<dc:title></dc:title>", f"<dc:title>{escape(title, quote=False)}</dc:title>")
    parts["docProps/core.xml"] = core.encode()
    return package_bytes(parts)
