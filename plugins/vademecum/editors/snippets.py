"""Takes the catalogue of a site; gives the snippets that VS Code offers in Markdown."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from vademecum.catalogue import Catalogue, Known, known_names
from vademecum.languages import N_, Messages, messages_for
from vademecum.model import KINDS

SNIPPETS = ".vscode/vademecum.code-snippets"
"""Where VS Code looks for them, beside the folder of texts."""

CHOICES = 500
"""How many ids a list in VS Code shows at most: beyond that nobody looks through it, and the id is typed."""

Snippet = dict[str, Any]


def snippets(catalogue: Catalogue, messages: Messages, site_messages: Path | None = None) -> dict[str, Snippet]:
    """The snippets by name, which is in the author's language; what they insert is in the language of the text."""
    known = known_names(catalogue, messages.language)
    made = [*_references(known, messages), *_marks(known, messages)]
    for code in catalogue.settings.languages:
        for kind in (name for name, shape in KINDS.items() if shape.shape):
            name = messages.gettext(N_("Front matter: {kind} ({language})"))
            title = name.format(kind=messages.gettext(KINDS[kind].singular), language=code)
            is_first = code == catalogue.settings.languages[0]
            body = _front_matter(kind, known, is_first, messages_for(code, site_messages))
            made.append(_snippet(title, f"{kind}-{code}", body))
    return dict(made)


def _snippet(name: str, prefix: str, body: Iterable[str]) -> tuple[str, Snippet]:
    return name, {"scope": "markdown", "prefix": prefix, "body": [*body], "description": name}


def _references(known: Known, messages: Messages) -> Iterator[tuple[str, Snippet]]:
    """A reference to an entry of each kind that the site has."""
    for kind in KINDS:
        if known.get(kind):
            name = messages.gettext(N_("Reference: {kind}")).format(kind=messages.gettext(KINDS[kind].singular))
            yield _snippet(name, f"ref-{kind}", [f"[[{kind}:{_choice(1, known[kind])}]]$0"])


def _marks(known: Known, messages: Messages) -> Iterator[tuple[str, Snippet]]:
    """What else texts have that is written with an id."""
    words = messages.gettext(N_("Words"))
    with_id = f"{_words(1, words)} {{#{_words(2, 'id')}}}"
    yield _snippet(messages.gettext(N_("Citation of a source")), "cite", [f"[@{_choice(1, known['source'])}]$0"])
    yield _snippet(messages.gettext(N_("Item of a checklist")), "item", [f"- [ ] {with_id}$0"])
    yield _snippet(messages.gettext(N_("Heading with its id")), "heading", [f"## {with_id}", "", "$0"])


def _front_matter(kind: str, known: Known, is_first: bool, words: Messages) -> Iterator[str]:
    """The begin of a text; facts that all languages share stand in the first language alone."""
    title, summary = words.gettext(N_("Title")), words.gettext(N_("What a hurried reader takes along"))
    level = words.gettext(N_("What this level looks like"))
    yield from ("---", f"kind: {kind}")
    yield f"id: {_words(1, 'id') if is_first else _choice(1, known.get(kind, {}))}"
    yield f"title: {_words(2, title)}"
    yield from ("summary: >-", f"  {_words(3, summary)}")
    if kind == "competency":
        yield from ("levels:", f"  1: {_words(4, level)}")
    if is_first:
        yield from _shared(kind, known)
    yield from ("draft: true", "---", "$0")


def _shared(kind: str, known: Known) -> Iterator[str]:
    if kind == "post":
        yield "date: ${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}"
        yield f"authors: [{_choice(5, known['person'])}]"
        yield f"categories: [{_choice(6, known['term'])}]"
    elif kind not in ("role", "page"):
        yield f"roles: [{_choice(5, known['role'])}]"


def _choice(number: int, names: Mapping[str, str]) -> str:
    """A list of ids to choose from; a place to type one where there are none, or too many."""
    return f"${{{number}|{','.join(names)}|}}" if 0 < len(names) <= CHOICES else _words(number, "id")


def _words(number: int, words: str) -> str:
    """A place with words to write over; VS Code reads a brace, a dollar sign and a backslash in them otherwise."""
    escaped = "".join(f"\\{letter}" if letter in "\\$}" else letter for letter in words)
    return f"${{{number}:{escaped}}}"
