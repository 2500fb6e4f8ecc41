"""Takes the project's texts and a path; gives the site, built for an address of this machine and served there."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.browser.server import serving
from tests.builds import PROJECT, build, lay_out, run
from vademecum.catalogue import HOME, Edition, EditionView, Shown
from vademecum.model import KINDS
from vademecum.site import build_date, read_site

LANGUAGES = ("nl", "da", "en")
LISTS = ("competency", "post")
"""Kinds whose lists are looked at: one that is in groups, and one that is in the order of dates."""

CONTENTS = {"nl": "inhoud", "da": "indhold", "en": "contents"}
"""The folder, in each language, of the page that lists all pages."""

RESULTS = {"nl": "zoeken", "da": "soeg", "en": "search"}
"""The folder, in each language, of the page of results of a search."""


@dataclass(frozen=True)
class Published:
    """A site at its address, which has a slash at its end, and what each language of it shows.

    `public` is the folder that the host serves, and the site stands at `path` in it.
    """

    address: str
    views: Mapping[str, EditionView]
    public: Path
    path: str

    @property
    def folder(self) -> Path:
        """The folder of the site itself."""
        return self.public / self.path

    def page(self, ref: str, language: str) -> str:
        """The address of an entry's page in a language."""
        return self.address + address(self.views[language].shown[ref].path)

    def contents(self, language: str) -> str:
        """The address of the page that lists all pages."""
        return f"{self.address}{language}/{CONTENTS[language]}/"

    def results(self, language: str) -> str:
        """The address of the page on which search shows all that it finds."""
        return f"{self.address}{language}/{RESULTS[language]}/"

    def entries(self, language: str) -> dict[str, Shown]:
        """One entry of every kind that has any, with a text in every language where there is one."""
        shown = self.views[language].shown
        return {kind: shown[ref] for kind in KINDS if (ref := self._first(kind))}

    def samples(self, language: str) -> dict[str, str]:
        """The address of one page of every kind: entries, two lists, the contents, the front page and «not found»."""
        folder = self.views[language].folder
        pages = {
            "home": f"{language}/",
            **{kind: address(shown.path) for kind, shown in self.entries(language).items()},
            **{f"list of {kind}": address(f"{folder(kind)}/index.md") for kind in LISTS},
            "contents": f"{language}/{CONTENTS[language]}/",
            "404": f"{language}/404.html",
        }
        return {kind: self.address + page for kind, page in pages.items()}

    @contextmanager
    def with_headers(self, headers: Mapping[str, str]) -> Iterator["Published"]:
        """The same site on another host, which sends these headers; absolute addresses in it name the first host."""
        with serving(self.public, self.path, headers) as elsewhere:
            yield replace(self, address=elsewhere)

    def _first(self, kind: str) -> str:
        """The first entry of a kind that has a text in every language; of terms, which have none, the first."""
        refs = [ref for ref in next(iter(self.views.values())).shown if ref.startswith(f"{kind}:") and ref != HOME]
        everywhere = [ref for ref in refs if all(ref in view.shown for view in self.views.values())]
        written = [ref for ref in everywhere if all(view.shown[ref].text for view in self.views.values())]
        return next(iter(written or everywhere), "")


def address(path: str) -> str:
    """The address, below the site's own, of the page at a path of the tree."""
    return path.removesuffix("index.md") if path.endswith("index.md") else f"{path.removesuffix('.md')}/"


def real_views(docs: Path) -> Mapping[str, EditionView]:
    """What each language of a folder of texts shows on the date of its build."""
    site = read_site(docs)
    assert site.catalogue
    return site.views(Edition(day=build_date(site.catalogue, environment={})))


@contextmanager
def published(folder: Path, path: str = "", without: tuple[str, str] | None = None) -> Iterator[Published]:
    """Build the project's site, but for the text of an entry in a language (`without`), and serve it at `path`."""
    project = lay_out(folder / "project", PROJECT / "docs")
    if without:
        ref, language = without
        removed = run(project, "vademecum", "remove", ref, "--language", language)
        assert removed.code == 0, removed.output + removed.errors
    public = folder / "public"
    with serving(public, path) as site_url:
        build(project, "vademecum", "--url", site_url, "--site-dir", str(public / path))
        yield Published(site_url, real_views(project / "docs"), public, path)
