"""Takes the source of a text; gives Markdown that any engine understands: references, links and citations resolved."""

import re
from collections.abc import Iterator
from html import escape as escape_html

from vademecum.catalogue import Entry, LocalText, not_shown, target_path
from vademecum.languages import N_
from vademecum.pages.behind import behind_lines
from vademecum.pages.context import Language
from vademecum.pages.layers import added_lines
from vademecum.pages.markdown import Change, apply, escape, relative
from vademecum.pages.term_help import term_marks
from vademecum.sources import Heading, Item, Link, Reference, without_former

_MARK = re.compile(r"[ \t>]*(?:[-*+]|\d+[.)]|#{1,6})?[ \t]*(?:\[[ xX]\][ \t]*)?")
"""What makes a block of a line: a mark of a list, a quote or a heading."""

_NO_SENTENCE = re.compile(r"[ \t>]*(?:#|```|~~~|\||!!!|\?\?\?|===|<|\[[^\]\n]+\]:)")
"""A line that no number can follow: a heading, a fence, a table, an admonition, a tab, HTML, a link definition."""


def rewrite(text: LocalText, path: str, language: Language, numbers: dict[str, int]) -> str:
    """The body as the page at `path` shows it in this language; `numbers` are those of its sources."""
    return apply(text.record.markup.body, changes_of(text, path, language, numbers))


def changes_of(text: LocalText, path: str, language: Language, numbers: dict[str, int]) -> list[Change]:
    """What changes in the body: references, links, citations, ids of items, terms; an author's comments go.

    Below the headings of what is behind its original, or added by an organisation, stands a line that says so.
    """
    markup = text.record.markup
    changes = [_reference(reference, text, path, language) for reference in markup.references]
    changes += [change for link in markup.links for change in _link(link, text, path, language)]
    for cited in markup.citations:
        number = citation(cited.key, numbers[cited.key], language)
        changes.append((_glued(markup.body, cited.start), cited.end, number))
    changes += term_marks(text, path, language)
    changes += [(item.words_end, item.end, identified(item, text, language)) for item in markup.items if item.id]
    known = language.view.catalogue.former_anchors
    renamed = (head for head in markup.headings if head.former or (known and head.id))
    changes += [(head.words_end, head.end, _headed(head, text, language)) for head in renamed]
    changes += [*behind_lines(text, path, language), *added_lines(text, language)]
    return changes + [(start, end, "") for start, end in markup.comments]


def identified(item: Item, text: LocalText, language: Language) -> str:
    """An item's id in the form that a list needs, in a line of its own; before it those that the item had before."""
    return f"{_former(item.id, text, language)}\n{item.indent}    {{: #{item.id} }}"


def _headed(heading: Heading, text: LocalText, language: Language) -> str:
    """What stands behind the words of a heading: the ids that it had before, then its own."""
    behind = text.record.markup.body[heading.words_end : heading.end]
    return _former(heading.id, text, language) + (without_former(behind) if heading.former else behind)


def _former(anchor: str, text: LocalText, language: Language) -> str:
    """Places to which old links still lead; they say nothing, and no key stops at them."""
    found = language.view.catalogue.former_anchors
    names = found.get(f"{text.front.kind}:{text.front.id}#{anchor}", ()) if found else ()
    return "".join(f'<span id="{escape_html(name)}"></span>' for name in names)


def _glued(body: str, start: int) -> int:
    """A number stands close behind its sentence: the space or line end before it goes, unless a block begins there."""
    if body[max(0, start - 1) : start] not in (" ", "\n"):
        return start
    line = body[body.rfind("\n", 0, start - 1) + 1 : start - 1]
    return start - 1 if _MARK.sub("", line, count=1).strip() and not _NO_SENTENCE.match(line) else start


def _reference(reference: Reference, text: LocalText, path: str, language: Language) -> Change:
    entry, anchor = language.view.catalogue.resolve(reference.target)
    shown = language.find(entry) if entry else None
    if shown is None:
        words = _untold(reference.text, entry, text, language) if entry else reference.text
        return reference.start, reference.end, escape(words)
    return reference.start, reference.end, language.link(shown, path, reference.text, text.language, anchor)


def _link(link: Link, text: LocalText, path: str, language: Language) -> Iterator[Change]:
    """A link to a text or an asset, from where the page stands in the tree; one to what is hidden becomes its words."""
    target, anchor = target_path(text.record.path, link)
    catalogue = language.view.catalogue
    if target in catalogue.folder.assets:
        yield link.start, link.end, relative(target, path, anchor)
    elif target in catalogue.by_path and not link.target.startswith("#"):
        entry = catalogue.by_path[target][0]
        shown = language.find(entry)
        if shown:
            yield link.start, link.end, relative(shown.path, path, anchor)
        elif link.marks and _is_title(text.record.markup.body[link.marks[0][1] : link.marks[1][0]], entry):
            yield link.marks[0][0], link.marks[1][1], not_shown(text.language, language.view)
        else:
            yield from ((start, end, "") for start, end in link.marks)


def _untold(words: str, entry: Entry, text: LocalText, language: Language) -> str:
    """The words of a reference to what readers are not to see; without any, or with its title, that it is not there."""
    return words if words and not _is_title(words, entry) else not_shown(text.language, language.view)


def _is_title(words: str, entry: Entry) -> bool:
    """Whether words are the title of an entry in one of the languages."""
    titles = (*entry.names.values(), *(text.front.title for text in entry.texts.values()))
    return words.strip().casefold() in {title.strip().casefold() for title in titles}


def citation(key: str, number: int, language: Language) -> str:
    """The number of a source in the text, as a link to the list of sources."""
    label = language.say(N_("Source {number}"), number=number)
    return f'<sup class="vm-cite"><a href="#source-{key}" aria-label="{label}">[{number}]</a></sup>'
