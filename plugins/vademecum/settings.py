"""Takes `data/site.yml`; gives the settings of the site, or what is wrong with them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vademecum.diagnostics import Diagnostic, Span
from vademecum.model import KINDS, NEVER, KindPolicy, Period, SiteFile, validate
from vademecum.sources import Folder


@dataclass(frozen=True)
class Settings:
    """What holds for the whole site; `unshown` are languages of an internal copy's base that it has no pages in."""

    site: SiteFile
    unshown: tuple[str, ...] = ()

    @property
    def known(self) -> tuple[str, ...]:
        """The codes of all languages that texts are read in, in their order: the site's own come first."""
        return (*self.languages, *self.unshown)

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the site's languages; the first is the default one."""
        return tuple(self.site.languages)

    def folder(self, kind: str, language: str) -> str:
        """The part of the address under which a kind stands; pages stand at the top."""
        named = self._policy(kind).folder.get(language)
        return named or ("" if kind == "page" else kind)

    def falls_back(self, kind: str) -> bool:
        """Whether a text that lacks a translation is shown in its original language."""
        return self._policy(kind).fallback == "original"

    def review_every(self, kind: str) -> Period:
        """After which time a text of a kind is due for a check."""
        return self._policy(kind).review_every or self.site.review_every or NEVER

    def date(self) -> date | None:
        """The fixed build date, if the site has one."""
        return self.site.date

    def _policy(self, kind: str) -> KindPolicy:
        return self.site.kinds.get(kind) or KindPolicy()


def read_settings(folder: Folder, known: Iterable[str] = ()) -> tuple[Settings | None, tuple[Diagnostic, ...]]:
    """The settings, or None and the reasons; `known` are the languages of what the folder was laid over."""
    file = folder.data.get("site")
    if file is None:
        return None, (Diagnostic("settings-missing", Span(f"{folder.name}/data/site.yml")),)
    if file.problems:
        return None, file.problems
    site, problems = validate(SiteFile, file.tree.value, file.tree.locate, file.tree.locate_key)
    if site is None:
        return None, problems
    unshown = tuple(code for code in known if code not in site.languages)
    return Settings(site, unshown), tuple(
        Diagnostic(
            "value-unknown",
            file.tree.locate_key(("kinds", kind)),
            {"key": "kinds", "value": kind, "known": ", ".join(KINDS)},
        )
        for kind in site.kinds
        if kind not in KINDS
    )
