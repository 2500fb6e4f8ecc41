"""Takes a wish for a new text; gives its stubs in all its languages, and its place in the facts."""

from collections.abc import Iterator
from datetime import date

from vademecum.authoring.changes import Changes
from vademecum.authoring.files import Files
from vademecum.authoring.names.mentions import mentions
from vademecum.authoring.names.renaming import qualified
from vademecum.authoring.refusals import Reason, Refused
from vademecum.authoring.stubs.listing import listed
from vademecum.authoring.stubs.outlines import Outline
from vademecum.authoring.stubs.wishes import Wish, ids_in, refuse_answers
from vademecum.authoring.yamltext import written
from vademecum.catalogue import HOME, MESSAGES, Catalogue, slugify
from vademecum.languages import N_, Messages, messages_for
from vademecum.model import STUB_SUMMARY, named_by
from vademecum.sources import scalar


def scaffold(catalogue: Catalogue, wish: Wish, today: date) -> Changes:
    """The files that come or change, for a wish that has begun and been asked about. Raises Refused, OSError.

    The stubs are drafts. Where the id is that of an entry of another kind too, references by the bare id get its kind.
    """
    refuse_answers(wish, catalogue)
    files = Files(catalogue)
    stubs = _Stubs(wish, files, today)
    texts = {stubs.path(code): stubs.text(code) for code in wish.languages}
    taken = [path for path in texts if (files.root / path).exists()]
    if taken:
        words = N_("There is a file {path} already.")
        raise Refused(*(Reason(words, {"path": files.place(path)}) for path in taken))
    edits = list(listed(wish, files, stubs.messages))
    if wish.ref not in catalogue.entries:
        edits += [edit for one in mentions(files) if one.ref.partition(":")[2] == wish.id for edit in qualified(one)]
    return {**files.edited(edits), **texts}


class _Stubs:
    """The texts of one wish."""

    def __init__(self, wish: Wish, files: Files, today: date) -> None:
        self.wish, self.files, self.today = wish, files, today
        self.catalogue = files.catalogue
        self.entry = self.catalogue.entries.get(wish.ref)
        self.outline = Outline(wish.kind, self.catalogue, self.messages)

    def messages(self, code: str) -> Messages:
        return messages_for(code, self.files.root / MESSAGES)

    def title(self, code: str) -> str:
        return self.wish.titles[code].strip()

    def path(self, code: str) -> str:
        slug = self.wish.slugs.get(code) or slugify(self.title(code)) or self.wish.id
        return f"{code}/index.md" if self.wish.ref == HOME else f"{self.outline.folder(code)}/{slug}.md"

    def text(self, code: str) -> str:
        return "\n".join(["---", *self.front(code), "---", self.body(code)])

    def front(self, code: str) -> Iterator[str]:
        summary = self.messages(code).gettext(STUB_SUMMARY)
        yield from (f"kind: {self.wish.kind}", f"id: {self.wish.id}", f"title: {scalar(self.title(code))}")
        yield from ("summary: >-", f"  {summary}", "draft: true")
        if code == self.wish.original and not (self.entry and self.entry.texts):
            yield from self.facts()
        if self.wish.kind == "competency":
            yield "levels:"
            for level, words in self.levels(code):
                yield f"  {level}: {scalar(words)}"

    def facts(self) -> Iterator[str]:
        """What all languages share, as the author states it; lists of ids without an answer are left to fill."""
        if self.wish.kind == "post":
            yield f"date: {self.wish.said.get('date') or self.today}"
            author = self.wish.said.get("author")
            yield from written("authors", [author]) if author else ()
        if self.wish.original != self.catalogue.settings.languages[0] or self.wish.kind == "post":
            yield "original: true"
        if self.wish.said.get("statement"):
            yield f"statement: {self.wish.said['statement']}"
        countries = ids_in(self.wish.said.get("countries", ""))
        yield from written("countries", countries) if countries else ()
        for key in (naming.key for naming in named_by(self.wish.kind)):
            ids = ids_in(self.wish.said.get(key, ""))
            yield from written(key, ids) if ids or self.outline.usual(key) else ()

    def levels(self, code: str) -> Iterator[tuple[int, str]]:
        """Each level with its test, which says in general what the author is to say of this competency."""
        for level, named in self.catalogue.facts.competencies.levels.items():
            yield level, named.test.get(code) or next(iter(named.test.values()))

    def body(self, code: str) -> str:
        """Headings with nothing below them but the source, where there is one."""
        original = self.entry.texts.get(self.entry.original or "") if self.entry else None
        sections = self.outline.sections(code, self.title(code), original)
        source = self.wish.said.get("source")
        heads = [f"{'#' * section.level} {section.words} {{#{section.id}}}\n" for section in sections] or [""]
        if source:
            heads[0] += f"\n[@{source}]\n"
        return "\n".join(heads)
