"""Takes a wish for a new text; gives what its author is still to be asked, in the order of asking."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from vademecum.authoring.stubs.outlines import Outline
from vademecum.authoring.stubs.wishes import FEW, Named, Wish, ids_meant, names_of, with_names
from vademecum.catalogue import Catalogue, known_names
from vademecum.languages import N_, Messages, messages_for
from vademecum.likeness import having, nearest
from vademecum.model import KINDS, LISTED, STATEMENTS, named_by


@dataclass(frozen=True)
class Question:
    """What is still to be said: the option for it, the words that ask, the choices, and what holds without an answer.

    `empty` is what to say where that is nothing. Of `several` any number may be named, with commas, or none:
    by id or by what each is called, which begins with its name in the author's language.
    """

    option: str
    key: str
    words: str
    values: dict[str, object] = field(default_factory=dict)
    choices: Named = field(default_factory=dict)
    default: str | None = None
    empty: str = N_("An answer is needed.")
    several: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def offered(self) -> tuple[str, ...]:
        """What may be named, with what it is called, where that is not too much to read."""
        names = self.choices or {key: called[0] for key, called in self.several.items()}
        return with_names(names) if len(names) <= FEW else ()

    def sought(self, answer: str) -> tuple[str, ...] | None:
        """What there is to name, with what it is called, for `?` and words to look for; None for another answer."""
        if not answer.startswith("?"):
            return None
        called = self.several or {key: (name,) for key, name in self.choices.items()}
        return with_names({key: next(iter(called[key]), "") for key in having(answer[1:].split(), called)})

    @property
    def flag(self) -> str:
        """The option as it is typed."""
        return f"--{self.option} {self.key}=…" if self.key else f"--{self.option} …"

    def fits(self, answer: str) -> bool:
        """Whether this is an answer: one of the choices where there are any; nothing where that may be."""
        return answer in self.choices if answer and self.choices else bool(answer) or self.default == ""

    def answered(self, wish: Wish, answer: str) -> Wish:
        """The wish with an answer to this."""
        if self.option == "title":
            return replace(wish, titles={**wish.titles, self.key: answer})
        answer = ", ".join(ids_meant(answer, self.several)) if self.several else answer
        return replace(wish, said={**wish.said, self.option: answer})

    def meant(self, answer: str) -> dict[str, str]:
        """Of each id in an answer that is none of `several`, the one that may be meant, or nothing."""
        unknown = (name for name in ids_meant(answer, self.several) if name not in self.several)
        return {name: nearest(name, self.several, self.several) for name in unknown}


def questions(wish: Wish, catalogue: Catalogue, messages: Messages) -> Iterator[Question]:
    """What a wish that has begun does not say yet; `messages` are those of the author, whose language comes first."""
    entry = catalogue.entries.get(wish.ref)
    is_listed = wish.kind in LISTED and not (entry and entry.facts)
    for code in sorted(catalogue.settings.languages, key=lambda code: code != messages.language):
        if code not in wish.titles and (code in wish.languages or is_listed):
            default = entry.names.get(code) if entry else None
            yield replace(_of_title(code, wish, is_listed), default=default)
    if is_listed:
        yield from _of_facts(wish, catalogue, messages.language)
    if not (KINDS[wish.kind].is_plain or (entry and entry.texts)):
        yield from _of_shared(wish, catalogue, messages)
        yield from _of_namings(wish, catalogue, messages.language)
    source = wish.said.get("source")
    if source and source not in catalogue.facts.sources:
        for option, words in (
            ("source-title", N_("Title of the source")),
            ("source-url", N_("Web address of the source")),
        ):
            if option not in wish.said:
                yield Question(option, "", words)


def _of_title(code: str, wish: Wish, is_listed: bool) -> Question:
    """The question for the title in a language; without a text in it there need be none, but for what facts list."""
    others = ",".join(other for other in wish.languages if other != code)
    empty = N_("A title is needed.")
    if is_listed:
        empty = N_("A title is needed in every language: lists and the matrix show it.")
    elif others:
        empty = N_("A title is needed. No text in this language? Stop with Ctrl+C and add --languages {others}.")
    return Question("title", code, N_("Title in {language}"), {"language": code, "others": others}, empty=empty)


def _of_facts(wish: Wish, catalogue: Catalogue, language: str) -> Iterator[Question]:
    known = known_names(catalogue, language)
    if wish.kind == "role" and "group" not in wish.said:
        yield Question("group", "", N_("Group of roles"), choices=known["group"])
    if wish.kind == "competency" and "cluster" not in wish.said:
        yield Question("cluster", "", N_("Cluster of competencies"), choices=known["cluster"])


def _of_shared(wish: Wish, catalogue: Catalogue, messages: Messages) -> Iterator[Question]:
    """What other texts of the kind say of themselves: a fact that nobody states is left out."""
    usual = Outline(wish.kind, catalogue, messages_for).usual
    people = {key: person.name for key, person in catalogue.facts.people.items()}
    if wish.kind == "post" and people and "author" not in wish.said:
        yield Question("author", "", N_("Who writes it"), choices=people, default="")
    if usual("statement") and "statement" not in wish.said:
        said = {name: messages.gettext(words) for name, words in STATEMENTS.items()}
        yield Question("statement", "", N_("What it is"), choices=said, default="")
    if usual("countries") and "countries" not in wish.said:
        names = names_of("countries", catalogue, messages.language)
        yield Question("countries", "", N_("Countries for which it holds"), default="", several=names)


def _of_namings(wish: Wish, catalogue: Catalogue, language: str) -> Iterator[Question]:
    """What the page will show of other entries; it stands in the original, and may be said later."""
    for naming in named_by(wish.kind):
        known = names_of(naming.key, catalogue, language)
        if naming.key not in wish.said and known:
            yield Question(naming.key, "", naming.words, default="", several=known)
