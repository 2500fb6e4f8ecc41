"""Takes a translation that is behind its original; gives what its page says: in which sections, and what to read."""

from collections.abc import Iterator
from typing import Any

from vademecum.catalogue import SUMMARY, TITLE, LocalText, Section, SectionState, Shown, heading_of, level_of, words_at
from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.markdown import Change
from vademecum.projections.translations import Standing
from vademecum.sources import Heading

_NAMES = {TITLE: N_("The title"), SUMMARY: N_("The summary")}


def behind_notice(shown: Shown, language: Language) -> Iterator[dict[str, Any]]:
    """That the original has changed since, with a way to each section in question and to the original."""
    found = language.standings.get(shown.entry.ref)
    if found and found.behind:
        yield {
            "kind": "behind",
            "words": language.say(N_("The original of this translation has changed since. Not up to date here:")),
            "sections": [_item(section, found, language) for section in found.behind.values()],
            "original": {
                "words": language.say(N_("Read the original")),
                "title": found.original.title,
                "path": found.original.path,
                "language": found.original.language,
                "behind": language.foreign(found.original.language),
            },
        }


def behind_lines(text: LocalText, path: str, language: Language) -> Iterator[Change]:
    """Below the heading of each section that is behind, a line that says so on the page at `path`."""
    found = language.standings.get(f"{text.front.kind}:{text.front.id}")
    if found is None or found.made.text is not text:
        return
    for name, section in found.behind.items():
        heading = heading_of(name, text)
        if heading:
            yield heading.end, heading.end, _line(section, found, path, language)


def section_name(section: Section, text: LocalText, language: Language) -> tuple[str, str]:
    """What a section of a text is called, and the language of these words."""
    heading, level = heading_of(section.name, text), level_of(section.name)
    if heading:
        return _words(heading, text, language), text.language
    if level is not None:
        return language.say(N_("Level {level}"), level=level), language.code
    return language.say(_NAMES.get(section.name, N_("The beginning of the text"))), language.code


def _item(section: Section, found: Standing, language: Language) -> dict[str, str]:
    """One section: its name, where it stands, and what is the matter unless it has only changed."""
    missing = section.state is SectionState.MISSING
    text = found.made.original if missing else found.made.text or found.made.original
    words, spoken = section_name(section, text, language)
    heading, level = heading_of(section.name, text), level_of(section.name)
    anchor = section.name if heading else f"level-{level}" if level is not None else ""
    return {
        "words": words,
        "language": spoken,
        "path": found.original.path if missing else "",
        "anchor": anchor,
        "note": _note(section, language),
    }


def _note(section: Section, language: Language) -> str:
    notes = {
        SectionState.MISSING: N_("not translated yet"),
        SectionState.SURPLUS: N_("the original has no such section any more"),
    }
    return language.say(notes[section.state]) if section.state in notes else ""


def _words(heading: Heading, text: LocalText, language: Language) -> str:
    """The words of a heading as its readers see them."""
    return words_at(text, heading.start, heading.words_end, language.views[text.language])


def _line(section: Section, found: Standing, path: str, language: Language) -> str:
    if section.state is SectionState.SURPLUS:
        words = language.say(N_("The original has no such section any more."))
    else:
        said = language.say(N_("The original of this section has changed since it was translated."))
        read = language.say(N_("Read the original"))
        words = f"{said} {language.link(found.original, path, read, anchor=section.name)}"
    return f'\n\n{words}\n{{: .vm-behind data-search-exclude="" }}\n'
