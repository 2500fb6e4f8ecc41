"""Takes a Word document; gives what stands in it: the rows of its table, its units, pictures and remarks."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import PurePosixPath

from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.word.faults import ROW, TABLE, Fault, Place
from vademecum.word.inlines import Writer
from vademecum.word.leads import Leads
from vademecum.word.metadata import labels, unaccented
from vademecum.word.nodes import plain_words
from vademecum.word.package import Package
from vademecum.word.program import Node, tree_of
from vademecum.word.remarks import Remark, read_remarks
from vademecum.word.units import Unit, read_units, table_rows

NEEDED = ("kind", "id", "language", "title", "summary")
"""What every text says in its table."""

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"})
"""Pictures that browsers show, by the end of their name."""

PICTURE = "\ue004"
"""Before the fingerprint of a picture, which stands for its address."""

_NO_TABLE = N_(
    "There is no table at the top that says what this text is. Begin the document with a table of two columns, with "
    "the rows Kind, Id, Language, Title and Summary."
)


_ELSEWHERE = N_("The picture {target} is not in the document: insert it as a file that goes along.")


@dataclass(frozen=True)
class Row:
    """What one row of the table says; `label` is the author's own word for it."""

    label: str
    words: str

    @property
    def place(self) -> Place:
        """Where the author finds it."""
        return Place(ROW, self.label)


@dataclass(frozen=True)
class Picture:
    """A picture of a document: its bytes, and the end of its name, such as `.png`."""

    content: bytes
    suffix: str


@dataclass
class Draft:
    """A document that was read; `rows` are by path in the front matter, `pictures` by fingerprint.

    `blocks` are what follows the table, as Pandoc gives them.
    """

    package: Package
    rows: dict[str, Row]
    blocks: list[Node]
    faults: list[Fault]
    remarks: list[Remark]
    pictures: dict[str, Picture] = field(default_factory=dict)

    def said(self, path: str) -> str:
        """The words in the row of a path, or nothing."""
        return self.rows[path].words if path in self.rows else ""

    def units(self, leads: Leads) -> list[Unit]:
        """The units of the body; what is wrong in it is added to `faults`."""
        writer = Writer(leads, self._picture, faults=self.faults)
        return read_units(self.blocks, writer)

    def _picture(self, target: str, place: Place) -> str:
        suffix = PurePosixPath(target).suffix.lower()
        content = self.package.part(f"word/{target}")
        if not content:
            self.faults.append(Fault(_ELSEWHERE, {"target": target}, place))
        elif suffix not in PICTURES:
            words = N_("A picture has the form {suffix}, which browsers do not show: insert it as PNG or JPEG.")
            self.faults.append(Fault(words, {"suffix": suffix}, place))
        mark = sha256(content).hexdigest()[:16]
        self.pictures[mark] = Picture(content, suffix)
        return PICTURE + mark


def read_draft(package: Package, label: Callable[[str], str] = str) -> Draft:
    """Read a document with its tracked changes accepted; raises Unreadable where Pandoc cannot.

    `label` gives what the row of a path is called in the author's language.
    """
    tree = tree_of(package.content, "docx+styles", "--track-changes=accept")
    blocks: list[Node] = list(_unwrapped(tree["blocks"]))
    at = next((number for number, block in enumerate(blocks) if block["t"] == "Table"), None)
    faults = [Fault(_ELSEWHERE, {"target": target}) for target in package.pictures_of_elsewhere()]
    wrong = list[Fault]()
    rows = dict(_rows(blocks[at]["c"], wrong.append, label)) if at is not None else {}
    if at is None or not _says_what_it_is(rows, len(table_rows(blocks[at]["c"]))):
        return Draft(package, {}, blocks, [Fault(_NO_TABLE), *faults], read_remarks(package))
    _take_title(tree["meta"], rows)
    return Draft(package, rows, [*blocks[:at], *blocks[at + 1 :]], [*faults, *wrong], read_remarks(package))


def _says_what_it_is(rows: dict[str, Row], number: int) -> bool:
    """Whether a table of so many rows is the one of a text; a row of any other table may be called «Type» too."""
    known = rows.keys() - {"head"}
    return len(known & {*NEEDED}) > 1 or (bool(known) and 2 * len(known) >= number - 1)


def _unwrapped(blocks: Sequence[Node]) -> Iterator[Node]:
    """The blocks without the frames that only name a style."""
    for block in blocks:
        if block["t"] == "Div":
            yield from _unwrapped(block["c"][1])
        else:
            yield block


def _take_title(meta: dict[str, Node], rows: dict[str, Row]) -> None:
    """The words in Word's style «Title» are the title, unless a row says it."""
    words = _plain(plain_words(meta["title"])) if "title" in meta else ""
    if words and not rows.get("title", Row("", "")).words:
        rows["title"] = Row(words, words)


def _rows(
    content: list[object], report: Callable[[Fault], None], label: Callable[[str], str]
) -> Iterator[tuple[str, Row]]:
    known, seen, first = labels(), set[str](), None
    for number, cells in enumerate(table_rows(content)):
        name, *others = [_plain(_words(cell)) for cell in cells]
        words = next(iter(others), "")
        said = name.rstrip(": ").casefold()
        path = known.get(said) or known.get(unaccented(said), "")
        if path and path in seen:
            report(Fault(N_("This row is there twice."), {}, Place(ROW, name)))
        elif path:
            yield path, Row(name, words)
        elif name and number:
            report(_unknown(name, known, label))
        elif name:
            first = _unknown(name, known, label)
        seen.add(path or name)
    # The first row may only say what the columns are, as long as none that is needed is missing.
    if first and not seen.issuperset(NEEDED):
        report(first)


def _unknown(name: str, known: dict[str, str], label: Callable[[str], str]) -> Fault:
    near = nearest(name, known)
    if near:
        words = N_("Nothing in a text is called so. Did you mean “{nearest}”?")
        return Fault(words, {"nearest": label(known[near])}, Place(ROW, name))
    return Fault(N_("Nothing in a text is called so: remove the row."), {}, Place(ROW, name))


def _words(blocks: list[Node]) -> str:
    return "\n".join(plain_words([block]) for block in _unwrapped(blocks))


def _plain(words: str) -> str:
    """Words as one types them, without the spaces and hyphens that nobody sees."""
    return re.sub(r"[ \t\u00a0\u202f]+", " ", words.replace("\u00ad", "")).strip()


def missing_rows(rows: dict[str, Row], needed: Sequence[str], label: Callable[[str], str]) -> list[Fault]:
    """What the table does not say, though every text needs it."""
    words = N_("The row “{label}” is missing or empty.")
    return [
        Fault(words, {"label": label(path)}, Place(TABLE))
        for path in needed
        if not (rows.get(path) or Row("", "")).words
    ]
