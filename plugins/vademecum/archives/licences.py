"""Takes a release, its parts and the packages that made it; gives the list of their licences, as a text to read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from vademecum.archives.packages import Package
from vademecum.archives.parts import Part
from vademecum.archives.release import Release
from vademecum.languages import N_, Messages

_LINE = "=" * 78


def licences(
    release: Release, parts: Sequence[Part], known: Mapping[str, Package], messages: Iterable[Messages]
) -> str:
    """Who may do what with which part; headings in every language of the site, and licences in full where readers get
    the part itself."""
    spoken = list(messages)

    def say(words: str) -> str:
        return " · ".join(dict.fromkeys(one.gettext(words) for one in spoken))

    lines = [
        f"{release.title} {release.version}",
        _LINE,
        *_section(say(N_("Texts and data")), [f"{release.licence or '–'}  {release.licence_url}".rstrip()]),
        *_section(say(N_("What browsers run and draw with")), (_of(part) for part in parts if part.name)),
        *_section(say(N_("What made the site")), map(_of, known.values())),
    ]
    for part in parts:
        lines += _in_full(part)
    return "\n".join(lines) + "\n"


def _section(head: str, lines: Iterable[str]) -> Iterator[str]:
    yield from ("", head, "", *(f"  {line}" for line in lines))


def _of(one: Part | Package) -> str:
    return "  ".join(filter(None, (f"{one.name} {one.version}".strip(), one.licence or "–", one.home)))


def _in_full(part: Part) -> Iterator[str]:
    for name, text in part.texts.items():
        yield from ("", _LINE, f"{part.name}: {name}", _LINE, "", text.strip())
