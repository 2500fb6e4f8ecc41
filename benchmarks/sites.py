"""Takes a number of articles and a folder; writes there three sites with these articles, ready to be built."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from benchmarks.corpus import MIX, Corpus
from benchmarks.dialects import PlainDialect, VademecumDialect
from benchmarks.facts import fact_files
from benchmarks.texts import front_page, term, text
from benchmarks.vocabulary import LANGUAGES
from benchmarks.yaml_text import yaml_text
from vademecum.catalogue import Edition
from vademecum.pages import Tree
from vademecum.site import read_site
from vademecum_mkdocs.dialect import EXTENSIONS

FEATURES = [
    "navigation.instant",
    "navigation.tabs",
    "navigation.indexes",
    "navigation.prune",
    "navigation.top",
    "navigation.footer",
    "search.highlight",
    "toc.follow",
]
"""What a careful author of plain Material switches on; without `prune` its pages would carry the whole menu."""

PROJECT = Path(__file__).parent.parent
Files = Iterator[tuple[str, str]]
"""Paths below a site's folder, and what stands there."""


def write_sites(size: int, folder: Path) -> dict[str, Path]:
    """The three sites, each below a folder of its name; the configuration file of each by that name.

    `vademecum` is this project's, `plain` the same Markdown as it hands to the engine, `by-hand` the same articles
    without anything that it adds.
    """
    corpus = Corpus(size)
    ours = write_vademecum(size, folder / "vademecum")
    tree = read_site(folder / "vademecum" / "docs").tree(Edition())
    return {
        "vademecum": ours,
        "plain": _write(plain_files(tree), folder / "plain"),
        "by-hand": _write(by_hand_files(corpus), folder / "by-hand"),
    }


def write_vademecum(size: int, folder: Path, mix: tuple[str, ...] = MIX) -> Path:
    """This project's site alone, with the kinds of articles in this mix; its configuration file."""
    return _write(vademecum_files(Corpus(size, mix)), folder)


def vademecum_files(corpus: Corpus) -> Files:
    """The articles as this project writes them, with the project's own settings."""
    config = _project_settings()
    config["theme"]["custom_dir"] = str(PROJECT / config["theme"]["custom_dir"])
    yield "mkdocs.yml", yaml_text(config)
    for name, facts in fact_files(corpus).items():
        yield f"docs/data/{name}.yml", yaml_text(facts)
    dialect = VademecumDialect()
    for language in LANGUAGES:
        yield f"docs/{language}/index.md", front_page(language, corpus, dialect)
        for article in corpus.articles:
            if article.kind != "term":
                yield f"docs/{corpus.path(article, language)}", text(article, language, corpus, dialect)


def plain_files(tree: Tree) -> Files:
    """The pages of a tree with title and description as front matter: plain Material renders the same Markdown."""
    yield from _plain_frame()
    for file in tree:
        if file.is_page and isinstance(file.content, str):
            front = yaml_text({"title": file.meta["title"], "description": file.meta["description"]})
            yield f"docs/{file.path}", f"---\n{front}---\n\n{file.content}"


def by_hand_files(corpus: Corpus) -> Files:
    """The articles as an author of plain Material writes them."""
    yield from _plain_frame()
    dialect = PlainDialect(corpus)
    for language in LANGUAGES:
        yield f"docs/{language}/index.md", front_page(language, corpus, dialect)
        for article in corpus.articles:
            page = (
                term(article, language, corpus) if article.kind == "term" else text(article, language, corpus, dialect)
            )
            yield f"docs/{corpus.path(article, language)}", page


DIALECTS: dict[str, Callable[[Corpus], Files]] = {"vademecum": vademecum_files, "by-hand": by_hand_files}
"""The sites that are written as an author writes; the third is made of what Vademecum makes of the first."""


def _plain_frame() -> Files:
    """The same theme, extensions and validation, and a page at the top; nothing of this project's own."""
    config = _project_settings()
    config["theme"] = {"name": "material", "font": False, "features": FEATURES}
    config["markdown_extensions"] = [{name: settings} for name, settings in EXTENSIONS.items()]
    config["validation"] = {key: "warn" for key in ("not_found", "anchors", "absolute_links", "unrecognized_links")}
    own = {"extra_css", "extra_javascript", "hooks", "watch"}
    settings = {key: value for key, value in config.items() if key not in own}
    yield "mkdocs.yml", yaml_text(settings | {"plugins": ["search"]})
    yield "docs/index.md", "# Vademecum\n\n" + "".join(f"- [{code}]({code}/index.md)\n" for code in LANGUAGES)


def _project_settings() -> dict[str, Any]:
    with (PROJECT / "mkdocs.yml").open(encoding="utf-8") as file:
        return yaml_load(file)


def _write(files: Files, folder: Path) -> Path:
    for path, content in files:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8", newline="\n")
    return folder / "mkdocs.yml"
