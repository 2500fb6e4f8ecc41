"""Takes what an author says of a new text; gives it with its kind and languages, or why it cannot be."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from vademecum.authoring.finding import kind_of, place_for_author, place_of
from vademecum.authoring.names.renaming import unfit
from vademecum.authoring.refusals import Reason, Refused
from vademecum.catalogue import Catalogue, Entry, known_names, list_of, slugify
from vademecum.languages import N_, SPOKEN, author_messages, code_called, country_name, language_name
from vademecum.likeness import nearest
from vademecum.model import COUNTRIES, ID_PATTERN, KEY_PATTERN, KINDS, STATEMENTS, Naming, named_by

_OF_KIND = {"group": "role", "like": "role", "cluster": "competency", "code": "competency", "author": "post"}
"""The kind of which each of these is asked."""

NAMINGS: Mapping[str, Naming] = {naming.key: naming for kind in KINDS for naming in named_by(kind)}
"""The facts of any kind of text that name other entries, by key; each is an option, and `said` holds its ids."""

_LISTED = {
    **{key: naming.kind for key, naming in NAMINGS.items()},
    **{"group": "group", "like": "role", "cluster": "cluster", "author": "person"},
}
"""By option, the kind of what it names."""

FEW = 40
"""How many ids a sentence can list."""

Named = Mapping[str, str]
"""By id, what it is called in the author's language; an empty text where the id says it."""


@dataclass(frozen=True)
class Wish:
    """A new text: `languages` are empty where none was named; `said` holds the answers that only some kinds ask for.

    `titles` and `slugs` are by language.
    """

    kind: str
    id: str
    languages: tuple[str, ...] = ()
    original: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    slugs: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)

    @property
    def ref(self) -> str:
        """`kind:id`."""
        return f"{self.kind}:{self.id}"


def ids_in(answer: str) -> list[str]:
    """The ids in an answer, each once."""
    return list(dict.fromkeys(filter(None, map(str.strip, re.split("[,;]", answer)))))


def ids_meant(answer: str, called: Mapping[str, Iterable[str]]) -> list[str]:
    """The ids in an answer, in which any of them may be written as it is called."""
    names = {name.casefold(): key for key, also in called.items() for name in also}
    return list(dict.fromkeys(one if one in called else names.get(one.casefold(), one) for one in ids_in(answer)))


def names_of(key: str, catalogue: Catalogue, language: str) -> dict[str, tuple[str, ...]]:
    """By id all that the facts under a key may name, with what each is called: first of all in this language."""
    if key == "countries":
        return {code: tuple(country_name(code, name) for name in (language, *SPOKEN)) for code in COUNTRIES}
    kind = NAMINGS[key].kind
    known = known_names(catalogue, language)[kind]
    return {name: (title, *catalogue.called.get(f"{kind}:{name}", ())) for name, title in known.items()}


def _settled(wish: Wish, catalogue: Catalogue) -> Wish:
    """The wish with ids and codes where names were written."""
    language, known = author_messages().language, catalogue.settings.languages
    said = {
        key: ", ".join(ids_meant(value, names_of(key, catalogue, language)))
        for key, value in wish.said.items()
        if key in NAMINGS or key == "countries"
    }
    languages = tuple(code_called(code, known, language_name) for code in wish.languages)
    original = code_called(wish.original, known, language_name)
    return replace(wish, said={**wish.said, **said}, languages=languages, original=original)


def with_names(named: Named) -> tuple[str, ...]:
    """The ids, each with what it is called where that is something else."""
    return tuple(f"{key} ({name})" if name and name.casefold() != key else key for key, name in named.items())


def begun(wish: Wish, catalogue: Catalogue) -> Wish:
    """The wish with its kind and languages, for something that does not exist. Raises Refused with every reason."""
    wish = _settled(replace(wish, kind=kind_of(wish.kind)), catalogue)
    reasons = [*_of_id(wish, catalogue), *_of_languages(wish, catalogue), *_of_options(wish)]
    reasons += _of_names(wish, catalogue)
    if reasons:
        raise Refused(*reasons)
    entry = catalogue.entries.get(wish.ref)
    languages = tuple(wish.languages or catalogue.settings.languages)
    original = entry.original if entry and entry.original else wish.original or languages[0]
    return replace(wish, languages=languages, original=original)


def _of_id(wish: Wish, catalogue: Catalogue) -> Iterator[Reason]:
    if not re.fullmatch(ID_PATTERN, wish.id):
        yield unfit(wish.id, slugify(wish.id))
    entry = catalogue.entries.get(wish.ref)
    if entry and entry.texts:
        yield from _there(entry, wish, catalogue.settings.languages)
    elif entry is None and wish.ref in catalogue.unread:
        yield Reason(
            N_("Some texts or facts cannot be read, and {ref} may be among them: run vademecum check."),
            {"ref": wish.ref},
        )
    for claim in catalogue.claims:
        if claim.former == wish.ref and not entry:
            words = N_("{ref} is a former name of {now}: an id is never used again.")
            yield Reason(words, {"ref": wish.ref, "now": claim.now}, claim.place)


def _there(entry: Entry, wish: Wish, languages: Iterable[str]) -> Iterator[Reason]:
    """Every text that exists already; a translation that is named and missing is welcome."""
    missing = ",".join(code for code in languages if code not in entry.texts)
    if missing and not wish.languages:
        words = N_(
            "{ref} exists already in: {known}. To add what is missing: vademecum new {kind} {id} --languages {missing}."
            " For another text, choose another id."
        )
        known = ", ".join(entry.texts)
        values = {"ref": entry.ref, "known": known, "kind": entry.kind, "id": entry.id, "missing": missing}
        yield Reason(words, values, place_for_author(entry))
    elif not wish.languages:
        words = N_("{ref} exists already. Open that file, or choose another id.")
        yield Reason(words, {"ref": entry.ref}, place_for_author(entry))
    for code in wish.languages:
        if code in entry.texts:
            words = N_("{ref} has a text in “{language}” already.")
            yield Reason(words, {"ref": entry.ref, "language": code}, entry.texts[code].place("id"))


def _of_languages(wish: Wish, catalogue: Catalogue) -> Iterator[Reason]:
    known, entry = catalogue.settings.languages, catalogue.entries.get(wish.ref)
    of_entry = entry.original if entry and entry.texts else ""
    if of_entry and wish.original in known and wish.original != of_entry:
        words = N_("The original of {ref} is in “{language}” already: leave out --original.")
        yield Reason(words, {"ref": wish.ref, "language": of_entry})
    texts = ("" if of_entry and wish.original in known else wish.original, *wish.slugs)
    for code in dict.fromkeys(filter(None, (*wish.languages, *wish.titles, *texts))):
        if code not in known:
            words = N_("The site has no language “{name}”. Choose one of: {known}.")
            yield Reason(words, {"name": code, "known": ", ".join(known)})
        elif wish.languages and code not in wish.languages and code in texts:
            yield Reason(N_("You did not choose the language “{name}”: add it to --languages."), {"name": code})
    for slug in wish.slugs.values():
        if not re.fullmatch(ID_PATTERN, slug):
            words = N_("“{name}” is no part of an address: write {better}.")
            yield Reason(words, {"name": slug, "better": slugify(slug) or wish.id})
    empty = [code for code, title in wish.titles.items() if not title.strip()]
    yield from (Reason(N_("The title in “{name}” is empty."), {"name": code}) for code in empty)


def _of_options(wish: Wish) -> Iterator[Reason]:
    for option, kind in _OF_KIND.items():
        if option in wish.said and wish.kind != kind:
            yield Reason(N_("--{option} is for the kind {kind} alone."), {"option": option, "kind": kind})
    for key in NAMINGS:
        kinds = [kind for kind in KINDS if any(naming.key == key for naming in named_by(kind))]
        if key in wish.said and wish.kind not in kinds:
            values: dict[str, object] = {"option": key, "kind": ", ".join(kinds)}
            yield Reason(N_("--{option} is for the kind {kind} alone."), values)
    for option in ("source-title", "source-url"):
        if option in wish.said and "source" not in wish.said:
            yield Reason(N_("Say --source KEY, by which texts cite it, with --{option}."), {"option": option})


def refuse_answers(wish: Wish, catalogue: Catalogue) -> None:
    """Look at what was answered. Raises Refused with every reason."""
    names = known_names(catalogue, author_messages().language)
    known: dict[str, Named] = {
        "group": names["group"],
        "like": {key: names["role"].get(key, "") for key in catalogue.facts.roles.roles},
        "cluster": names["cluster"],
        "author": names["person"],
    }
    reasons = [reason for option, names in known.items() for reason in _unknown(option, wish.said.get(option), names)]
    reasons += [*_of_names(wish, catalogue), *_of_source(wish), *_of_code(wish, catalogue)]
    if reasons:
        raise Refused(*reasons)


def _of_names(wish: Wish, catalogue: Catalogue) -> Iterator[Reason]:
    """Every id that nothing has; and all ids where a translation is begun, since they stand in its original."""
    messages = author_messages()
    names = known_names(catalogue, messages.language)
    known: dict[str, Named] = {key: names[naming.kind] for key, naming in NAMINGS.items()}
    known["statement"] = {name: messages.gettext(words) for name, words in STATEMENTS.items()}
    known["countries"] = {code: country_name(code, messages.language) for code in COUNTRIES}
    entry = catalogue.entries.get(wish.ref)
    for key, ids in known.items():
        if key in wish.said and entry and entry.texts:
            yield Reason(N_("--{option}: {ref} has its facts here."), {"option": key, "ref": wish.ref}, place_of(entry))
        for name in ids_in(wish.said.get(key, "")):
            called = {} if key == "statement" else names_of(key, catalogue, messages.language)
            yield from _unknown(key, name, ids, called)


def _unknown(
    option: str, name: str | None, known: Named, called: Mapping[str, Iterable[str]] | None = None
) -> Iterator[Reason]:
    if name is None or name in known:
        return
    values: dict[str, object] = {
        "name": name,
        "option": option,
        "known": ", ".join(with_names(known)),
        "nearest": nearest(name, known, called),
    }
    if not known:
        yield Reason(N_("The site has nothing yet that --{option} could name: add it in docs/data first."), values)
    elif values["nearest"]:
        yield Reason(N_("--{option}: there is no “{name}”. Did you mean {nearest}?"), values)
    elif len(known) > FEW and option in _LISTED:
        words = N_("--{option}: there is no “{name}”. None is like it: “vademecum {listed}” shows what there is.")
        yield Reason(words, {**values, "listed": list_of(_LISTED[option])})
    elif len(known) > FEW:
        yield Reason(N_("--{option}: there is no “{name}”."), values)
    else:
        yield Reason(N_("--{option}: there is no “{name}”. Choose one of: {known}."), values)


def _of_source(wish: Wish) -> Iterator[Reason]:
    key, address = wish.said.get("source"), wish.said.get("source-url")
    if key is not None and not re.fullmatch(KEY_PATTERN, key):
        yield unfit(key, slugify(key))
    if address is not None and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", address):
        yield Reason(N_("“{url}” is not a web address: write one such as https://example.org/kb/."), {"url": address})


def _of_code(wish: Wish, catalogue: Catalogue) -> Iterator[Reason]:
    code = wish.said.get("code")
    if code is None:
        return
    if not re.fullmatch(r"[A-Z]\d+", code):
        yield Reason(N_("“{code}” is no code of a competency: write one such as B5."), {"code": code})
    for name, competency in catalogue.facts.competencies.competencies.items():
        if competency.code == code:
            place = catalogue.facts.place("competencies", "competencies", name, "code")
            yield Reason(N_("{ref} has the code {code} already."), {"ref": f"competency:{name}", "code": code}, place)
