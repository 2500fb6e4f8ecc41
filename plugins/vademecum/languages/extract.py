"""Takes the sentences in code and templates; brings the .pot and .po files in line with them, or says what is not."""

import argparse
import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from vademecum.languages.messages import SHIPPED
from vademecum.languages.po_files import CatalogueError, forms, read_catalogue

_TEMPLATE = "messages.pot"
_METHODS = [
    ("**/checks/*.py", "vademecum.languages.rule_sentences:extract"),
    ("**.py", "python"),
    ("**.j2", "jinja2.ext:babel_extract"),
    ("**.html", "jinja2.ext:babel_extract"),
]
# As the templates' environment is set: a block's line breaks do not count, and placeholders are %(name)s.
_JINJA = {"silent": "false", "trimmed": "true", "newstyle_gettext": "true"}
_OPTIONS = {"**.j2": _JINJA, "**.html": _JINJA}
_PROJECT = Path(__file__).parents[3]
_FUNCTIONS = {
    "_": None,
    "N_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
_NOTE = "Translators:"
_WIDTH = 100


def extract(*sources: Path) -> Catalog:
    """Return the sentences of all Python files and Jinja templates (*.j2, *.html) below the folders, with their files.

    A comment above a sentence that begins with «Translators:» goes along with it. A folder that is a package is part of
    its files' names: `click/core.py`.
    """
    found = Catalog()
    for source in sources:
        package = f"{source.name}/" if (source / "__init__.py").is_file() else ""
        results = extract_from_dir(
            source, method_map=_METHODS, options_map=_OPTIONS, keywords=_FUNCTIONS, comment_tags=(_NOTE,)
        )
        for file, _, msgid, notes, context in results:
            found.add(msgid, locations=[(f"{package}{file}", 0)], auto_comments=notes, context=context)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Update the catalogues, or with `--check` only say what is amiss; return the exit code."""
    options = _options(arguments)
    found = extract(*options.source)
    try:
        pairs = list(_catalogues(found, options.messages))
    except CatalogueError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if options.check:
        return _report(pairs)
    options.messages.mkdir(parents=True, exist_ok=True)
    for path, _, after in pairs:
        path.write_text(_text(after), encoding="utf-8", newline="\n")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m vademecum.languages.extract", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; list what is out of date, exit 1 if any")
    # Click's sentences, too: it writes them beside ours (decisions/languages.md).
    folders = [_PROJECT / "plugins", _PROJECT / "overrides" / "theme", Path(click.__file__).parent]
    parser.add_argument("--source", type=Path, nargs="+", default=folders, help="folders of code and templates")
    parser.add_argument("--messages", type=Path, default=SHIPPED, help="folder of messages.pot and the .po files")
    return parser.parse_args(arguments)


Change = tuple[Path, Catalog, Catalog]


def _catalogues(found: Catalog, folder: Path) -> Iterator[Change]:
    """Yield each catalogue file, as it is and as it must be."""
    template = folder / _TEMPLATE
    yield template, read_catalogue(template, "en") if template.is_file() else Catalog(), found
    for path in sorted(folder.glob("*.po")):
        after = read_catalogue(path, path.stem)
        after.update(found, no_fuzzy_matching=True)
        after.obsolete.clear()
        yield path, read_catalogue(path, path.stem), after


def _text(catalog: Catalog) -> str:
    body = io.BytesIO()
    write_po(body, catalog, width=_WIDTH, omit_header=True, sort_output=True, include_lineno=False)
    return f"{_header(catalog)}\n{body.getvalue().decode('utf-8').rstrip()}\n"


def _header(catalog: Catalog) -> str:
    # Babel's own header has dates and names, which would differ between runs.
    fields = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    if catalog.locale:
        fields = [f"Language: {catalog.locale_identifier}", *fields, f"Plural-Forms: {catalog.plural_forms}"]
    return "\n".join(['msgid ""', 'msgstr ""', *(f'"{field}\\n"' for field in fields), ""])


def _report(pairs: Sequence[Change]) -> int:
    problems = [
        f"{path.name}: {problem}" for path, before, after in pairs for problem in _problems(path, before, after)
    ]
    sys.stdout.writelines(f"{problem}\n" for problem in problems)
    return 1 if problems else 0


def _problems(path: Path, before: Catalog, after: Catalog) -> list[str]:
    found = [*_states(before, after, path.name == _TEMPLATE)]
    if found or (path.is_file() and path.read_text(encoding="utf-8") == _text(after)):
        return found
    return ["out of date: run python -m vademecum.languages.extract"]


def _states(before: Catalog, after: Catalog, is_template: bool) -> Iterator[str]:
    for name, message in _entries(after):
        if before.get(message.id, message.context) is None:
            yield f'new: "{name}"'
        elif message.fuzzy:
            yield f'fuzzy: "{name}"'
        elif not is_template and not all(forms(message.string)):
            yield f'untranslated: "{name}"'
    for name, message in _entries(before):
        if after.get(message.id, message.context) is None:
            yield f'gone: "{name}"'


def _entries(catalog: Catalog) -> list[tuple[str, Message]]:
    """Return the messages by their msgid, in order; the header is none of them."""
    named = [(forms(message.id)[0], message) for message in catalog if message.id]
    return sorted(named, key=lambda entry: (entry[0], entry[1].context or ""))


if __name__ == "__main__":
    sys.exit(main())
