"""Takes a small code base; checks the catalogues that extraction writes, and what its check reports."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from vademecum.languages import N_, messages_for
from vademecum.languages.extract import main

CODE = """\
title = _("Roles")
TABLE = {"a": N_("Nobody answers for {item}.")}
count = messages.ngettext("{n} role", "{n} roles", 2)
# Translators: the month, not the verb.
month = pgettext("month", "May")
dynamic = _(f"Not {title}")
def gettext(text="Not a sentence"): ...
"""
TEMPLATE = """\
{% trans %}
  Checked by
  a reader
{% endtrans %}
{% trans n=items|length %}{{ n }} item{% pluralize %}{{ n }} items{% endtrans %}
{{ _("Roles") }}
"""
POT = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

#: pages/page.md.j2
#, python-format
msgid "%(n)s item"
msgid_plural "%(n)s items"
msgstr[0] ""
msgstr[1] ""

#: pages/page.md.j2
msgid "Checked by a reader"
msgstr ""

#. Translators: the month, not the verb.
#: rules.py
msgctxt "month"
msgid "May"
msgstr ""

#: rules.py
#, python-brace-format
msgid "Nobody answers for {item}."
msgstr ""

#: pages/page.md.j2 rules.py
msgid "Roles"
msgstr ""

#: rules.py
#, python-brace-format
msgid "{n} role"
msgid_plural "{n} roles"
msgstr[0] ""
msgstr[1] ""
"""


class Project:
    """A folder of code with a folder of catalogues, and the tool run on them."""

    def __init__(self, folder: Path) -> None:
        self.source = folder / "source"
        self.messages = folder / "messages"
        (self.source / "pages").mkdir(parents=True)
        (self.source / "rules.py").write_text(CODE, encoding="utf-8")
        (self.source / "pages" / "page.md.j2").write_text(TEMPLATE, encoding="utf-8")
        self.messages.mkdir()
        (self.messages / "nl.po").touch()

    def run(self, *flags: str) -> int:
        return main(["--source", str(self.source), "--messages", str(self.messages), *flags])

    def read(self, name: str) -> str:
        return (self.messages / name).read_bytes().decode("utf-8")

    def edit(self, path: str, old: str, new: str) -> None:
        file = self.source.parent / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8", newline="\n")

    def translate(self, pairs: Sequence[tuple[str, str]]) -> None:
        for msgid, translation in pairs:
            self.edit("messages/nl.po", f'msgid "{msgid}"\nmsgstr ""', f'msgid "{msgid}"\nmsgstr "{translation}"')


SINGLE = [
    ("Roles", "Rollen"),
    ("May", "mei"),
    ("Nobody answers for {item}.", "Niemand gaat over {item}."),
    ("Checked by a reader", "Nagelezen"),
]
PLURAL = [("{n} roles", ("{n} rol", "{n} rollen")), ("%(n)s items", ("%(n)s punt", "%(n)s punten"))]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.fixture
def translated(project: Project) -> Project:
    """A project whose Dutch is complete."""
    project.run()
    project.translate(SINGLE)
    for many, (one_form, many_form) in PLURAL:
        end = f'msgid_plural "{many}"\nmsgstr[0] "'
        project.edit("messages/nl.po", f'{end}"\nmsgstr[1] ""', f'{end}{one_form}"\nmsgstr[1] "{many_form}"')
    return project


def test_the_template_has_each_sentence_of_code_and_templates_once(project: Project) -> None:
    """Sentences are sorted, with their files and the notes for translators, without dates or line numbers."""
    assert project.run() == 0
    assert project.read("messages.pot") == POT


def test_sentences_of_a_theme_are_found_in_a_folder_beside_the_code(project: Project, tmp_path: Path) -> None:
    """Its templates end in .html; each sentence has its place in the folder that was named."""
    theme = tmp_path / "theme"
    (theme / "partials").mkdir(parents=True)
    (theme / "partials" / "head.html").write_text('<p title="{{ _("Search") }}">{{ _("Roles") }}</p>', encoding="utf-8")
    assert project.run("--source", str(project.source), str(theme)) == 0
    found = project.read("messages.pot")
    assert '#: partials/head.html\nmsgid "Search"\n' in found
    assert '#: pages/page.md.j2 partials/head.html rules.py\nmsgid "Roles"\n' in found


def test_files_of_a_package_are_named_with_it(project: Project, tmp_path: Path) -> None:
    """Another package's sentences are told from ours by their place."""
    package = tmp_path / "click"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "core.py").write_text('ngettext("an option", "options", 2)', encoding="utf-8")
    assert project.run("--source", str(project.source), str(package)) == 0
    assert '#: click/core.py\nmsgid "an option"\n' in project.read("messages.pot")


def test_the_aim_of_a_rule_is_the_begin_of_its_module(project: Project) -> None:
    """Beside the sentences of its code; the docstring of a module without a rule is no sentence for authors."""
    checks = project.source / "checks"
    checks.mkdir()
    module = '"""A file is not empty.\n\nSee the standard.\n"""\n\nRULE = Rule(mend=N_("Write the text."))\n'
    (checks / "file_empty.py").write_text(module, encoding="utf-8")
    (checks / "__init__.py").write_text('"""Takes a catalogue."""\n', encoding="utf-8")
    assert project.run() == 0
    found = project.read("messages.pot")
    assert '#: checks/file_empty.py\nmsgid "A file is not empty."\n' in found
    assert '#: checks/file_empty.py\nmsgid "Write the text."\n' in found
    assert "standard" not in found
    assert "catalogue" not in found


def test_a_second_run_writes_the_same_bytes(translated: Project) -> None:
    """Nothing in the output depends on when it was written."""
    translated.run()
    first = translated.read("nl.po"), translated.read("messages.pot")
    translated.run()
    assert (translated.read("nl.po"), translated.read("messages.pot")) == first


def test_a_new_catalogue_gets_the_header_of_its_language(project: Project) -> None:
    """An empty file becomes a catalogue with the language's rule for plural forms."""
    project.run()
    assert project.read("nl.po").splitlines()[2:6] == [
        '"Language: nl\\n"',
        '"Content-Type: text/plain; charset=utf-8\\n"',
        '"Content-Transfer-Encoding: 8bit\\n"',
        '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"',
    ]


def test_what_was_translated_is_what_readers_get(translated: Project) -> None:
    """Extraction, translation and reading fit together."""
    translated.run()
    dutch = messages_for("nl", translated.messages)
    assert dutch.gettext("Roles") == "Rollen"
    assert dutch.pgettext("month", "May") == "mei"
    assert dutch.ngettext("{n} role", "{n} roles", 3) == "{n} rollen"


def test_a_complete_project_passes_the_check(translated: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """With all translated there is nothing to report."""
    assert translated.run("--check") == 0
    assert capsys.readouterr().out == ""


def test_the_check_lists_what_is_not_translated(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """Each untranslated sentence is named with its file."""
    project.run()
    project.translate(SINGLE)
    assert project.run("--check") == 1
    assert capsys.readouterr().out == 'nl.po: untranslated: "%(n)s item"\nnl.po: untranslated: "{n} role"\n'


def test_the_check_lists_new_and_gone_sentences(translated: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """A sentence that was reworded is new and gone in every catalogue."""
    translated.edit("source/rules.py", "Nobody answers for", "No role answers for")
    assert translated.run("--check") == 1
    assert capsys.readouterr().out.splitlines() == [
        f'{file}: {state}: "{words} answers for {{item}}."'
        for file in ("messages.pot", "nl.po")
        for state, words in (("new", "No role"), ("gone", "Nobody"))
    ]


def test_the_check_lists_fuzzy_translations(translated: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """A translation that is marked as uncertain is named."""
    translated.edit("messages/nl.po", 'msgid "Roles"', '#, fuzzy\nmsgid "Roles"')
    assert translated.run("--check") == 1
    assert capsys.readouterr().out == 'nl.po: fuzzy: "Roles"\n'


def test_the_check_sees_a_sentence_that_moved(translated: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """A catalogue that differs in its comments only is out of date too."""
    (translated.source / "rules.py").rename(translated.source / "checks.py")
    assert translated.run("--check") == 1
    advice = "out of date: run python -m vademecum.languages.extract"
    assert capsys.readouterr().out == f"messages.pot: {advice}\nnl.po: {advice}\n"


def test_the_check_changes_nothing(project: Project) -> None:
    """A check of new code leaves the catalogues as they are."""
    project.run("--check")
    assert [path.name for path in project.messages.iterdir()] == ["nl.po"]
    assert project.read("nl.po") == ""


def test_a_sentence_that_is_gone_leaves_the_catalogues(translated: Project) -> None:
    """Obsolete translations are dropped, and no near match is guessed for a reworded one."""
    translated.edit("source/rules.py", "Nobody answers for", "No role answers for")
    translated.run()
    catalogue = translated.read("nl.po")
    assert "Nobody" not in catalogue
    assert 'msgid "No role answers for {item}."\nmsgstr ""\n' in catalogue


def test_a_translators_comment_stays(translated: Project) -> None:
    """What a translator noted above an entry survives an update."""
    translated.edit("messages/nl.po", "#: pages/page.md.j2 rules.py", "# Not «functies».\n#: pages/page.md.j2 rules.py")
    translated.run()
    assert "# Not «functies».\n" in translated.read("nl.po")


def test_a_broken_catalogue_is_named_without_a_traceback(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """The tool says which line to mend, and writes nothing."""
    broken = project.messages / "nl.po"
    broken.write_text('msgid "a\n', encoding="utf-8")
    assert project.run() == 1
    expected = f"{broken}:1: This line is not a keyword and a text in double quotes.\n"
    assert capsys.readouterr().err == expected
    assert not (project.messages / "messages.pot").exists()


def test_a_marked_sentence_stays_as_it_is() -> None:
    """The mark is for extraction only."""
    assert N_("Nobody answers for {item}.") == "Nobody answers for {item}."
