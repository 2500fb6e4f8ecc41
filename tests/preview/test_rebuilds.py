"""Takes a small site; edits it again and again under one preview: each site is what a new preview makes of it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from jinja2 import TemplateError
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from tests.builds import BASE, content, lay_out
from tests.unit.laws import LAWS
from vademecum_mkdocs.preview import Reported

ADDRESS = "http://127.0.0.1:8000/"
CMIO = "docs/nl/rollen/cmio.md"
PRACTICE = "docs/nl/praktijken/klinisch-eigenaarschap.md"
SETTINGS = "docs/data/site.yml"
OWN_WORDS = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Menu"\nmsgstr "WORD"\n'

Edit = Callable[[Path], object]


def changed(name: str, old: str, new: str) -> Edit:
    """Put words in the place of others, which must be there."""

    def edit(project: Path) -> None:
        text = (project / name).read_text(encoding="utf-8")
        assert old in text, name
        (project / name).write_text(text.replace(old, new), encoding="utf-8")

    return edit


def written(name: str, words: str) -> Edit:
    """Write a file that may be new."""

    def edit(project: Path) -> None:
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(words, encoding="utf-8")

    return edit


def moved(name: str, to: str) -> Edit:
    """Give a file another name."""
    return lambda project: (project / name).rename(project / to)


def lay_laws(docs: Path) -> None:
    """Write laws with dates, and the source that they name."""
    (docs / "data/law.yml").write_text(LAWS["data/law.yml"], encoding="utf-8")
    with (docs / "data/sources.yml").open("a", encoding="utf-8") as sources:
        sources.write(LAWS["data/sources.yml"])


EDITS: dict[str, Edit] = {
    "nothing": lambda _: None,
    "a text": changed(CMIO, "De CMIO is eigenaar", "De CMIO, **en niemand anders**, is eigenaar"),
    "the text as it was": changed(CMIO, ", **en niemand anders**,", ""),
    "a title": changed(PRACTICE, "title: Klinisch eigenaarschap", "title: Eigenaarschap"),
    "a summary": changed(CMIO, "bij elkaar.", "samen."),
    "a fact": changed("docs/data/roles.yml", "nl: CMIO, da: CMIO", "nl: Arts, da: CMIO"),
    "a heading": changed(CMIO, "## Opdracht {#mandate}", "## Mandaat {#mandate}"),
    "a mistake": changed(CMIO, "kind: role", "kind: rolle"),
    "its mend": changed(CMIO, "kind: rolle", "kind: role"),
    "a template that cannot be shown": changed(
        "overrides/theme/partials/footer.html", "</footer>", "{{ a.b.c }}</footer>"
    ),
    "a template": changed("overrides/theme/partials/footer.html", "{{ a.b.c }}</footer>", "<p>Zwaluw</p></footer>"),
    "a template that reads what it likes": changed(
        "overrides/theme/partials/footer.html", "Zwaluw", "{{ pages | length }} {{ config.site_name }}"
    ),
    "a setting of the engine that a template reads": changed("mkdocs.yml", "site_name: Vademecum", "site_name: Merel"),
    "a template as it was": changed(
        "overrides/theme/partials/footer.html", "<p>{{ pages | length }} {{ config.site_name }}</p>", ""
    ),
    "an icon": written(
        "overrides/theme/.icons/material/account-heart-outline.svg", "<svg><title>{{ 6 * 7 }}</title></svg>"
    ),
    "another icon": written("overrides/theme/.icons/material/account-heart-outline.svg", "<svg><title>9</title></svg>"),
    "no icons": lambda project: shutil.rmtree(project / "overrides/theme/.icons"),
    "a style": changed("overrides/theme/assets/vademecum.css", "}", "}\n"),
    "the copyright": changed("mkdocs.yml", "Vademecum ·", "Handboek ·"),
    "settings of Markdown": changed(
        "mkdocs.yml", "\nplugins:", "\nmarkdown_extensions:\n  - toc:\n      permalink: true\n\nplugins:"
    ),
    "a sign in a text": changed(CMIO, "## Mandaat {#mandate}", "## Mandaat {#mandate}\n\nEen merk (tm).\n"),
    "an extension more": changed("mkdocs.yml", "  - toc:\n", "  - pymdownx.smartsymbols\n  - toc:\n"),
    "an extension less": changed("mkdocs.yml", "  - pymdownx.smartsymbols\n", ""),
    "an extension that reads files": changed("mkdocs.yml", "  - toc:\n", "  - pymdownx.snippets\n  - toc:\n"),
    "that extension less": changed("mkdocs.yml", "  - pymdownx.snippets\n", ""),
    "a use of a term": changed(PRACTICE, "Een toezichthouder", "Bij uitval is er een plan. Een toezichthouder"),
    "another name for the term": changed(
        "docs/data/concepts.yml", "label: uitval,", "label: stilstand, alternatives: [plan],"
    ),
    "laws": lambda project: lay_laws(project / "docs"),
    "another day of a law": changed("docs/data/law.yml", "2027-05-01", "2027-06-01"),
    "another day of its check": changed("docs/data/law.yml", "checked: 2026-01-10", "checked: 2026-01-11"),
    "other words of a law": changed("docs/data/law.yml", "In wet,", "In de wet,"),
    "words of its own": written("docs/data/messages/nl.po", OWN_WORDS.replace("WORD", "Kaart")),
    "other words": written("docs/data/messages/nl.po", OWN_WORDS.replace("WORD", "Lijst van alles")),
    "the title of the site": changed(SETTINGS, "title: Handboek", "title: Wegwijzer"),
    "another folder": changed(SETTINGS, "nl: praktijken", "nl: werkwijzen"),
    "a new text": written(
        "docs/nl/rollen/cnio.md", "---\nkind: page\nid: new\ntitle: Nieuw\nsummary: Nieuw.\n---\n\nDit is nieuw.\n"
    ),
    "a text elsewhere": moved("docs/nl/rollen/cnio.md", "docs/nl/nieuws.md"),
    "a text less": lambda project: (project / "docs/nl/nieuws.md").unlink(),
    "a translation less": lambda project: (project / "docs/da/praksis/klinisk-ejerskab.md").unlink(),
}


@contextmanager
def preview(project: Path) -> Iterator[Callable[[Path], bool]]:
    """Begin a preview, and give what builds the site of the project to a folder; it is false where that cannot be."""
    _settings(project).plugins.on_startup(command="serve", dirty=False)

    def rebuilt(site: Path) -> bool:
        config = _settings(project)
        config.site_dir = str(site)
        try:
            build(config, serve_url=ADDRESS)
        except (MkDocsException, Reported, TemplateError):
            return False
        return True

    try:
        yield rebuilt
    finally:
        _settings(project).plugins.on_shutdown()


def _settings(project: Path) -> MkDocsConfig:
    return load_config(str(project / "mkdocs.yml"), site_url=ADDRESS, dev_addr="127.0.0.1:0")


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[dict[str, bytes], dict[str, bytes]]]:
    """Gives, after each edit, the files of the site as one preview made them, and as a new one did."""
    folder = tmp_path_factory.mktemp("rebuilds")
    project = lay_out(folder / "kb", BASE)
    with preview(project) as rebuilt:
        for number, edit in enumerate(EDITS.values()):
            edit(project)
            good = rebuilt(folder / "kept" / str(number))
            shutil.copytree(project, folder / "then" / str(number) / "kb" if good else folder / "broken" / str(number))
    found = {}
    for number, name in enumerate(EDITS):
        # The same place, because messages name it.
        if (folder / "then" / str(number)).exists():
            shutil.rmtree(project)
            shutil.copytree(folder / "then" / str(number) / "kb", project)
            with preview(project) as anew:
                assert anew(folder / "new" / str(number)), name
            found[name] = content(folder / "kept" / str(number)), content(folder / "new" / str(number))
    return found


@pytest.mark.parametrize(
    "name", [name for name in EDITS if name not in {"a mistake", "a template that cannot be shown"}]
)
def test_a_kept_page_is_the_page_that_would_be_made(
    sites: dict[str, tuple[dict[str, bytes], dict[str, bytes]]], name: str
) -> None:
    """Byte for byte, whatever was edited, and whatever failed before."""
    kept, new = sites[name]
    assert kept.keys() == new.keys()
    assert [path for path in kept if kept[path] != new[path]] == []


def test_each_edit_changes_a_page(sites: dict[str, tuple[dict[str, bytes], dict[str, bytes]]]) -> None:
    """Else nothing was tried."""
    made = [new for _, new in sites.values()]
    same = [name for name, before, now in zip([*sites][1:], made, made[1:], strict=False) if before == now]
    assert same == ["its mend", "an extension that reads files", "that extension less"]


def test_what_cannot_be_built_fails(sites: dict[str, tuple[dict[str, bytes], dict[str, bytes]]]) -> None:
    """The two mistakes are mistakes."""
    assert EDITS.keys() - sites.keys() == {"a mistake", "a template that cannot be shown"}
