"""Takes a translation and the sections to work on; gives the packet: how to fill it in, its terms, each section."""

from collections.abc import Iterable, Iterator

from vademecum.catalogue import (
    SUMMARY,
    TITLE,
    Catalogue,
    Section,
    SectionState,
    Translation,
    heading_of,
    level_of,
)
from vademecum.languages import N_, Messages, language_name, revision, shortened
from vademecum.projections.packets.addresses import address_in
from vademecum.projections.packets.marks import FORMAT, Head, begin, end, head, packet_key, section
from vademecum.projections.packets.terms import TermRow, terms

_OWN = N_("The translation: change this")
_STILL = N_("Needs a section no change? Leave it as it is, and run the command that stands there.")
_STEPS = (
    N_("Change only what stands below “{own}”, in each section. Everything else in this file is there to help you."),
    N_(
        "Leave as they are: the lines that begin with {comment}, ids such as {id}, what stands before the bar in "
        "{reference}, sources such as {source}, addresses of links, code, and the marks of footnotes and of HTML."
    ),
    N_("Write numbers and dates as your language does. Use the words of the list of terms."),
    _STILL,
    N_("Save the file when you are done, and run: {read}"),
)
_SIGNS = {
    "comment": "`<!--`",
    "id": "`{#steps}`",
    "reference": "`[[role:cmio|…]]`",
    "source": "`[@key]`",
}
_WHY = {
    SectionState.MISSING: N_("The translation does not have this section yet: write over the words of the original."),
    SectionState.UNRECORDED: N_("Nobody has recorded what this was made from: compare the whole section."),
    SectionState.FINE: N_("This section is up to date."),
    SectionState.CURRENT: N_("This section is up to date."),
}


def to_translate(made: Translation) -> tuple[Section, ...]:
    """The sections that a translator has to work on: what only the translation has is for the author of the text."""
    return tuple(one for one in made.open if one.now)


def packet_name(made: Translation) -> str:
    """The name of the file, such as `packet-role-cmio-da.md`."""
    return f"packet-{made.entry.kind}-{made.entry.id}-{made.language}.md"


def still_ok_command(ref: str, language: str, name: str) -> str:
    """What to type where a section needs no change."""
    return f"vademecum translations still-ok {ref} --to {language} --section {name}"


def packet(made: Translation, catalogue: Catalogue, messages: Messages, chosen: Iterable[Section] | None = None) -> str:
    """The Markdown of a packet with these sections, else with those that need work; `messages` in its language.

    The same translation gives the same text.
    """
    sections = to_translate(made) if chosen is None else tuple(one for one in chosen if one.now)
    key = packet_key(made.entry.ref, made.language, sections)
    first = Head(FORMAT, key, made.entry.ref, made.original.language, made.language)
    rows = terms(made.original, (one.now for one in sections), catalogue, made.language)
    parts = [head(first), *_opening(made, sections, messages), *_terms(rows, made, messages)]
    for number, one in enumerate(sections, 1):
        parts += _section(made, one, f"{number}/{len(sections)}", catalogue, key, messages)
    return "\n\n".join(part for part in parts if part) + "\n"


def _opening(made: Translation, sections: tuple[Section, ...], messages: Messages) -> Iterator[str]:
    """The title, what to do, and what this packet cannot mend."""
    _ = messages.gettext
    names = [language_name(code, messages.language) for code in (made.original.language, made.language)]
    title = _(N_("{title}: from {original} into {language}"))
    yield "# " + title.format(title=made.original.front.title, original=names[0], language=names[1])
    behind = any(one.state is SectionState.BEHIND for one in sections)
    read = f"`vademecum translations read {packet_name(made)}`"
    steps = (_(step).format(own=_(_OWN), read=read, **_SIGNS) for step in _STEPS if step != _STILL or behind)
    yield "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
    surplus = [one.name for one in made.sections if one.state is SectionState.SURPLUS]
    if surplus:
        words = _(
            N_("The translation has sections that the original no longer has; take them out of the text: {names}.")
        )
        yield words.format(names=", ".join(surplus))


def _terms(rows: tuple[TermRow, ...], made: Translation, messages: Messages) -> Iterator[str]:
    if not rows:
        return
    _ = messages.gettext
    codes = (language_name(code, messages.language) for code in (made.original.language, made.language))
    heads = (*codes, _(N_("Also")), _(N_("Not")), _(N_("What it means")))
    yield "## " + _(N_("List of terms"))
    yield "\n".join([_row(heads), _row(["---"] * len(heads)), *(_row(_cells(row, messages)) for row in rows)])


def _cells(row: TermRow, messages: Messages) -> tuple[str, ...]:
    _, term = messages.gettext, row.term
    if term is None:
        return row.label, _(N_("(no term yet)")), "", "", ""
    label = term.label if term.settled else _(N_("{label} (no settled term)")).format(label=term.label)
    meaning = " ".join(part for part in (term.definition, term.note) if part)
    return row.label, label, ", ".join(term.alternatives), ", ".join(term.avoid), meaning


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(' '.join(cell.split()).replace('|', chr(92) + '|') for cell in cells)} |"


def _section(
    made: Translation, one: Section, place: str, catalogue: Catalogue, key: str, messages: Messages
) -> Iterator[str]:
    _ = messages.gettext
    yield section(key, one)
    yield f"## {place} {section_title(made, one.name, messages)}"
    yield from _change(one, messages)
    if one.state is SectionState.BEHIND:
        still = f"`{still_ok_command(made.entry.ref, made.language, one.name)}`"
        yield _(N_("No change needed? Then run: {still}")).format(still=still)
    yield _strong(_(N_("The original as it is now")))
    yield _quoted(one.now)
    yield _strong(_(_OWN))
    yield begin(key, one.name)
    yield one.own or address_in(one.now, made, catalogue)
    yield end(key, one.name)


def section_title(made: Translation, name: str, messages: Messages) -> str:
    """What a section is called: by its heading in the original, by that in the translation alone, else by its key."""
    level, heading = level_of(name), heading_of(name, made.original) or (made.text and heading_of(name, made.text))
    if level is not None:
        return messages.gettext(N_("Level {level}")).format(level=level)
    if heading:
        return heading.text
    return messages.gettext({TITLE: N_("Title"), SUMMARY: N_("Summary")}.get(name, N_("Opening")))


def _change(one: Section, messages: Messages) -> Iterator[str]:
    """What has changed in the original, words that went struck and words that came in bold; else why it is here."""
    _ = messages.gettext
    if one.state in _WHY:
        yield _(_WHY[one.state])
        return
    yield _strong(_(N_("What has changed in the original")))
    if not one.was:
        yield _(N_("What it said before was not kept: compare the whole section."))
        return
    marks = {"stays": "{}", "goes": "~~{}~~", "comes": "**{}**"}
    passages = shortened(revision(one.was, one.now), around=12)
    yield _quoted(" ".join(marks[passage.fate].format(_plain(passage.words)) for passage in passages))


def _strong(words: str) -> str:
    return f"**{words}**"


def _plain(words: str) -> str:
    """Without the marks that would break those of the change; the whole section stands below."""
    return words.replace("*", "").replace("~~", "").lstrip("#> ") or "…"


def _quoted(words: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in words.split("\n"))
