"""Takes a finished build; holds its files to what the edition hides."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from vademecum.catalogue import EditionView
from vademecum.diagnostics import Diagnostic
from vademecum.languages import Messages
from vademecum.projections.secrets import Secret, folded, secrets
from vademecum.publish.leaks import SENTENCES, Hidden, Sought, find_leaks, sought


def hold_secrets(config: MkDocsConfig, views: Mapping[str, EditionView], messages: Messages) -> None:
    """Raise PluginError, a line for each file, where the site in `config.site_dir` has words that its views hide."""
    found = secrets(views)
    whole = _hidden_as_a_whole(found, views)
    hidden = Hidden(tuple(_words(found, whole)), tuple((f"id/{ref.replace(':', '/')}", ref) for ref in whole))
    lines = [_line(one, messages) for one in find_leaks(Path(config.site_dir), hidden)]
    if lines:
        raise PluginError("\n".join(lines))


def _line(finding: Diagnostic, messages: Messages) -> str:
    words = messages.gettext(SENTENCES[finding.code]).format(**finding.values)
    return f"{finding.span}: {messages.gettext('error')}: {words} [{finding.code}]"


def _words(found: tuple[Secret, ...], whole: tuple[str, ...]) -> Iterator[Sought]:
    """Titles, and for programs `kind:id`; of words that an author wrote elsewhere nothing can be told."""
    for one in found:
        if not one.said:
            yield from sought(one.ref, folded(one.words))
    for ref in whole:
        yield from sought(ref, ref)


def _hidden_as_a_whole(found: tuple[Secret, ...], views: Mapping[str, EditionView]) -> tuple[str, ...]:
    """The entries among them that no language shows: of another one, some translation alone is hidden."""
    shown = {ref for view in views.values() for ref in view.shown}
    return tuple(ref for ref in dict.fromkeys(one.ref for one in found) if ref not in shown)
