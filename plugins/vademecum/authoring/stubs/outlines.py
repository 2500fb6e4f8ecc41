"""Takes a kind; gives what the texts of that kind have in common on a site: headings, folders, facts."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vademecum.catalogue import HOME, MESSAGES, Catalogue, Entry, LocalText
from vademecum.languages import N_, Messages, messages_for

_BUILT_IN: dict[str, tuple[tuple[str, str], ...]] = {
    "role": (
        ("mandate", N_("Mandate")),
        ("decides", N_("What this role decides")),
        ("working-with", N_("Working with others")),
        ("competencies", N_("Competencies that matter")),
    ),
    "competency": (
        ("what-it-is", N_("What it is and why it matters")),
        ("how-to-grow", N_("How to grow")),
        ("evidence", N_("What is known")),
    ),
    "practice": (
        ("core", N_("The core")),
        ("evidence", N_("What the evidence says")),
        ("steps", N_("Steps")),
        ("pitfalls", N_("Pitfalls")),
    ),
    "checklist": (("how-to-use", N_("How to use this list")),),
    "guide": (("first-steps", N_("What comes first")), ("can-wait", N_("What can wait"))),
    "tool": (("when", N_("When to use it")), ("how", N_("How it works")), ("read", N_("How to read it"))),
    "post": (("the-view", N_("The view")), ("on-monday", N_("On Monday"))),
    "page": (("what-it-is", N_("What it is")),),
}
"""The headings of a kind of which a site has no text yet, with their ids."""

_TITLE = "{title}"


@dataclass(frozen=True)
class Section:
    """A heading: its id, its level, and its words in one language."""

    id: str
    level: int
    words: str


@dataclass(frozen=True)
class Outline:
    """The headings of a kind on one site; `messages` gives the sentences of a language."""

    kind: str
    catalogue: Catalogue
    messages: Callable[[str], Messages]

    def sections(self, language: str, title: str, original: LocalText | None = None) -> list[Section]:
        """The headings of a new text: those of its original, else those that half of the kind's originals have."""
        if original:
            shape = [(found.id, found.level, found.text) for found in original.record.markup.headings if found.id]
        else:
            shape = [(name, level, "") for name, level in self._common()] or [(name, 2, "") for name in self._built_in]
        return [
            Section(name, level, self._words(name, language, title) or words or name) for name, level, words in shape
        ]

    @property
    def _built_in(self) -> dict[str, str]:
        return dict(_BUILT_IN.get(self.kind, ()))

    def _entries(self) -> Iterator[Entry]:
        of_kind = (entry for entry in self.catalogue.entries.values() if entry.kind == self.kind)
        return (entry for entry in of_kind if entry.original and not entry.is_draft and entry.ref != HOME)

    def _texts(self, language: str) -> Iterator[LocalText]:
        return (entry.texts[language] for entry in self._entries() if language in entry.texts)

    def _common(self) -> list[tuple[str, int]]:
        """The ids and levels of the headings that at least half of the originals have, in their usual order."""
        originals = [entry.texts[entry.original or ""].record.markup.headings for entry in self._entries()]
        places: dict[str, list[float]] = {}
        levels: dict[str, Counter[int]] = {}
        for headings in originals:
            for number, heading in enumerate(headings):
                places.setdefault(heading.id, []).append(number / len(headings))
                levels.setdefault(heading.id, Counter())[heading.level] += 1
        usual = [name for name, found in places.items() if name and 2 * len(found) >= len(originals)]
        usual.sort(key=lambda name: sum(places[name]) / len(places[name]))
        return [(name, levels[name].most_common(1)[0][0]) for name in usual]

    def _words(self, name: str, language: str, title: str) -> str:
        """What a heading is most often called in a language; where it names its entry, it names the new one."""
        found = Counter(
            _with_title(heading.text, text.front.title)
            for text in self._texts(language)
            for heading in text.record.markup.headings
            if heading.id == name
        )
        if found:
            return found.most_common(1)[0][0].replace(_TITLE, _inside(title))
        return self.messages(language).gettext(self._built_in.get(name, ""))

    def folder(self, language: str) -> str:
        """Where most texts of the kind lie in a language; without any, where their addresses are."""
        found = Counter(text.record.path.rpartition("/")[0] for text in self._texts(language))
        name = self.catalogue.settings.folder(self.kind, language)
        return found.most_common(1)[0][0] if found else f"{language}/{name}".rstrip("/")

    def usual(self, key: str) -> object:
        """What the originals of the kind most often say under a key of their front matter; None without any."""
        values = [entry.texts[entry.original or ""].record.front.value for entry in self._entries()]
        said = [value[key] for value in values if isinstance(value, dict) and key in value]
        counted = Counter(map(repr, said))
        return next((value for value in said if repr(value) == counted.most_common(1)[0][0]), None)


def heading_ids(kind: str, language: str, title: str, catalogue: Catalogue) -> dict[str, str]:
    """The id of each heading of a kind, by its words in a language, in small letters, in a text with this title."""

    def messages(code: str) -> Messages:
        return messages_for(code, catalogue.folder.root / MESSAGES)

    sections = Outline(kind, catalogue, messages).sections(language, title)
    return {section.words.casefold(): section.id for section in sections}


def _inside(title: str) -> str:
    """A title as it stands inside a sentence; an abbreviation keeps its capitals."""
    return title[:1].lower() + title[1:] if title[1:2].islower() else title


def _with_title(words: str, title: str) -> str:
    return re.sub(rf"(?<!\w){re.escape(title)}(?!\w)", _TITLE, words, flags=re.IGNORECASE)
