"""Takes records and facts; gives entries: what one `kind:id` says in every language, joined."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vademecum.diagnostics import Span
from vademecum.model import Text
from vademecum.sources import Record

_OF_USES = (
    "mentioned-in",
    *(f"mentioned-in-{group}" for group in ("asked", "about", "laws", "roles", "texts", "posts")),
)

_OF_LEVELS = ("levels", *(f"level-{level}" for level in range(5)), "target-levels")

RESERVED_IDS = frozenset({"sheet", *_OF_LEVELS, "related", *_OF_USES, "read-on", "sources", "terms-on-this-page"})
"""Ids of what a page adds to a text: its sections, and the levels of a competency."""

_RESERVED_BEGINNINGS = ("source-", "term-")
"""How the ids begin of the sources that a page lists, and of its terms."""

Facts = object
"""What the files of facts hold of one entry: a Role, a Competency, a Checklist, a Concept, or None."""


NAMELESS = "…"
"""Stands before the place of a text whose id is not known, as its id: no reference has such a one."""


@dataclass(frozen=True)
class LocalText:
    """One text of an entry: its language, its typed front matter and the record it was read from.

    `gaps` are the keys that front matter has, or may have, and that could not be read. `below` is the text that this
    one, of an organisation, stands in the place of. `written` holds misspelt keys by those that they are meant to be.
    """

    language: str
    front: Text
    record: Record
    gaps: frozenset[str] = frozenset()
    below: "LocalText | None" = None
    written: Mapping[str, str] = field(default_factory=dict)

    @property
    def identity(self) -> bytes:
        """That of the record, of which all else is read: no other language has a text in its folder."""
        return self.record.identity

    def place(self, *path: str) -> Span:
        """The place of a value in the front matter."""
        return self.record.front.locate(self._as_written(path))

    def key_place(self, *path: str) -> Span:
        """The place of a key in the front matter."""
        return self.record.front.locate_key(self._as_written(path))

    def _as_written(self, path: tuple[str, ...]) -> tuple[str, ...]:
        return (self.written.get(path[0], path[0]), *path[1:]) if path else path


@dataclass(frozen=True)
class Entry:
    """One entry. `texts` and `names` are by language; `original` is the language whose text holds the shared facts.

    `original` is None without a text, and where the original could not be read.
    """

    kind: str
    id: str
    texts: Mapping[str, LocalText] = field(default_factory=dict)
    original: str | None = None
    facts: Facts = None
    names: Mapping[str, str] = field(default_factory=dict)
    span: Span = field(default_factory=lambda: Span(""))

    @property
    def ref(self) -> str:
        """`kind:id`."""
        return f"{self.kind}:{self.id}"

    @property
    def is_named(self) -> bool:
        """Whether its id is known: a text with a fault may be an entry of its own for want of one."""
        return not self.id.startswith(NAMELESS)

    @property
    def shared(self) -> Text | None:
        """The front matter of the original text: the facts that all languages share."""
        return self.texts[self.original].front if self.original else None

    def source_of(self, text: LocalText) -> LocalText | None:
        """The text that another language's was made from, or None where it has none or is an organisation's own.

        Where an organisation replaced the original alone, that is the one in whose place its own stands.
        """
        return source_of(text, self.texts[self.original]) if self.original else None

    @property
    def is_draft(self) -> bool:
        """Whether it is nothing but drafts: the facts of an entry are published without any text."""
        return not self.facts and all(text.front.draft for text in self.texts.values())

    def title(self, language: str) -> str | None:
        """The title in one language, or None."""
        return self.texts[language].front.title if language in self.texts else self.names.get(language)

    def related(self, field_name: str) -> tuple[str, ...]:
        """The ids that a shared list of the original names, such as `roles`."""
        return getattr(self.shared, field_name, ()) if self.shared else ()


def source_of(text: LocalText, original: LocalText) -> LocalText | None:
    """What a text was made from, as `Entry.source_of` has it."""
    source = original
    while source.below and source.record.depth > text.record.depth:
        source = source.below
    is_own = text.below is not None and text.record.depth > source.record.depth
    return None if is_own or source is text else source


def is_reserved(anchor: str) -> bool:
    """Whether an id belongs to what a page adds to a text."""
    return anchor in RESERVED_IDS or anchor.startswith(_RESERVED_BEGINNINGS)
