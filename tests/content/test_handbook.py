"""Takes the handbook for authors; holds it to the commands, keys and kinds that there are."""

import re
import shlex
from collections.abc import Iterator

import click
import pytest

from vademecum.catalogue import Catalogue
from vademecum.cli import main
from vademecum.model import KINDS
from vademecum.sources import Record

PAGES = ("handbook", "handbook-text", "handbook-translations", "handbook-checks", "handbook-word")
_COMMAND = re.compile(r"(?:^ *|`)(vademecum(?: [^`\n]+)?)(?:`|$)", re.MULTILINE)


@pytest.fixture(params=["nl", "da", "en"])
def handbook(request: pytest.FixtureRequest, catalogue: Catalogue) -> list[Record]:
    """Gives its pages in a language."""
    return [catalogue.entries[f"page:{name}"].texts[request.param].record for name in PAGES]


def commands(records: list[Record]) -> Iterator[list[str]]:
    """What an author is told to type, word by word."""
    for record in records:
        for found in _COMMAND.finditer(record.markup.body):
            yield shlex.split(found[1])[1:]


def parsed(words: list[str]) -> list[str]:
    """The names of commands that these words run; click raises UsageError for an unknown name or option."""
    group, names = main, []
    while isinstance(group, click.Group) and words:
        context = click.Context(group, info_name="vademecum")
        name, command, words = group.resolve_command(context, words)
        assert command is not None
        names.append(str(name))
        group = command  # type: ignore[assignment]
    click.Context(group).info_name = names[-1] if names else ""
    if not isinstance(group, click.Group) and words:
        group.make_parser(click.Context(group)).parse_args(list(words))
    return names


def test_what_an_author_is_told_to_type_is_understood(handbook: list[Record]) -> None:
    """Every command and option exists."""
    found = [parsed(words) for words in commands(handbook)]
    assert len(found) > 25
    assert {names[0] for names in found if names} >= {
        *("check", "explain", "move", "new", "remove", "rename", "review", "schemas", "translations", "word"),
    }


def test_a_command_that_does_not_exist_would_be_found() -> None:
    """So would an option."""
    for words in (["chek"], ["check", "--wach"], ["review", "dew"]):
        with pytest.raises(click.UsageError):
            parsed(words)


def test_every_key_of_the_front_matter_is_explained(handbook: list[Record]) -> None:
    """Of every kind of text."""
    keys = {
        field.alias or name for kind in KINDS.values() if kind.shape for name, field in kind.shape.model_fields.items()
    }
    body = handbook[1].markup.body
    assert {key for key in keys if f"`{key}`" not in body} == set()


def test_every_kind_of_text_is_named(handbook: list[Record]) -> None:
    """As it is written in the front matter."""
    kinds = {kind.name for kind in KINDS.values() if kind.shape}
    assert {kind for kind in kinds if f"`{kind}`" not in handbook[1].markup.body} == set()


_SHOWN = re.compile(r"`[^`\n]+`|```.*?```", re.DOTALL)
_TARGET = re.compile(r"\[\[([^\[\]|\\]+)")
_KEY = re.compile(r"\[@([^\[\]\n]+)\]")


def test_examples_lead_somewhere(handbook: list[Record], catalogue: Catalogue) -> None:
    """References and sources that an author may copy exist; one is shown because it does not."""
    shown = " ".join(found[0] for record in handbook for found in _SHOWN.finditer(record.markup.body))
    targets, keys = set(_TARGET.findall(shown)), set(_KEY.findall(shown))
    assert {target for target in targets if not catalogue.candidates(target.partition("#")[0])} == {"role:nobody"}
    assert keys
    assert keys <= catalogue.facts.sources.keys()
