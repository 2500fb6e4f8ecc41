"""Takes templates and what pages give them; gives the page of an earlier build where a template reads the same."""

import io
import pickle
from collections.abc import Callable, Iterator, Mapping
from functools import reduce
from pathlib import Path
from typing import Any, Final, cast

from jinja2 import Environment, Template, Undefined
from jinja2.exceptions import UndefinedError
from jinja2.filters import FILTERS
from jinja2.tests import TESTS
from mkdocs.utils.templates import script_tag_filter, url_filter

from vademecum.languages import Messages
from vademecum.shelf import identity
from vademecum_mkdocs.frame import Place
from vademecum_mkdocs.reuse.remembered import Remembered
from vademecum_mkdocs.reuse.template_reads import ICONS, WORDS, Reads, Unclear, reads_of

_FILTERS: Final = {**FILTERS, "url": url_filter, "script_tag": script_tag_filter}
"""The filters of Jinja and the engine: they give the same for the same page."""


class FinishedPages:
    """The pages that templates made in the builds of one process.

    A page is kept under the name of everything that its template reads: its source says what that is, and where it
    does not, or where a value has no name, the page is made anew each time.
    """

    def __init__(self) -> None:
        self._pages = Remembered[str]()
        self._languages: list[Messages] = []
        self._addresses = b""
        self._words: list[object] = []
        self._reads: dict[str, tuple[bytes, Reads] | None] = {}

    def begin(self, environment: Environment, addresses: bytes, own: Path | None) -> None:
        """Let the templates of this environment ask here; `addresses` names where every file of the site stands.

        `own` is the folder of the site's own templates. Icons there may change, and templates name icons by values.
        """
        self._addresses, self._reads = addresses, {}
        self._words = _words(environment)
        if not (own and (own / ICONS).exists()):
            environment.extend(finished=self)
            environment.template_class = _Template

    def end(self) -> None:
        """End a build that went well."""
        self._pages.end()

    def page(self, template: Template, context: Mapping[str, Any], render: Callable[[], str]) -> str:
        """The page that a template makes of a context."""
        name = self._name(template, context)
        if name is None:
            return render()
        found = self._pages.get(name)
        if found is None:
            found = render()
            self._pages.put(name, found)
        return found

    def _name(self, template: Template, context: Mapping[str, Any]) -> bytes | None:
        page, reads = context.get("page"), self._reads_of(template)
        if reads is None or page is None or "messages" not in context:
            return None
        language = self._language(context["messages"])
        try:
            values = _packed(list(_values(template.environment, reads[1], context)))
        except (pickle.PicklingError, TypeError, AttributeError, UndefinedError, RecursionError):
            return None
        place = (page.url, page.file.src_uri, context.get("base_url"))
        return identity(self._addresses, reads[0], language, place, values)

    def _reads_of(self, template: Template) -> tuple[bytes, Reads] | None:
        """What a template reads, with the name of its source and of all that it includes."""
        name = str(template.name)
        if name not in self._reads:
            try:
                reads = reads_of(template.environment, name)
                # Other plugins may bring filters until the first page is made.
                as_known = self._is_as_known(template.environment)
                self._reads[name] = (identity(name, reads.sources), reads) if as_known else None
            except Unclear:
                self._reads[name] = None
        return self._reads[name]

    def _is_as_known(self, environment: Environment) -> bool:
        own = environment.filters == _FILTERS and environment.tests == TESTS
        return own and _words(environment) == self._words

    def _language(self, messages: Messages) -> int:
        """The number of a catalogue of sentences: one that was read again has another."""
        for number, known in enumerate(self._languages):
            if known is messages:
                return number
        self._languages.append(messages)
        return len(self._languages) - 1


class _Template(Template):
    def render(self, *args: Any, **more: Any) -> str:
        context = dict(*args, **more)
        finished = cast(FinishedPages, getattr(self.environment, "finished"))  # noqa: B009
        return finished.page(self, context, lambda: super(_Template, self).render(context))


def _words(environment: Environment) -> list[object]:
    """The functions that give words of a language."""
    return [environment.globals.get(name) for name in sorted(WORDS)]


def _values(environment: Environment, reads: Reads, context: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The values that are there of all that is read."""
    for path in sorted(reads.paths):
        if path[0] in context:
            value = reduce(environment.getattr, path[1:], context[path[0]])
            if not isinstance(value, Undefined):
                yield ".".join(path), value


def _packed(values: list[tuple[str, Any]]) -> bytes:
    """Bytes that only these values have."""
    content = io.BytesIO()
    _Writer(content).dump(values)
    return content.getvalue()


class _Writer(pickle.Pickler):
    """Writes equal values alike, also where an object stands in several places."""

    def __init__(self, content: io.BytesIO) -> None:
        super().__init__(content, pickle.HIGHEST_PROTOCOL)
        self.fast = True

    def reducer_override(self, value: object) -> Any:
        # Where a way leads depends on where the page and all files stand, which the page's name holds besides.
        return (Place, (value.base, value.site, None)) if isinstance(value, Place) else NotImplemented
