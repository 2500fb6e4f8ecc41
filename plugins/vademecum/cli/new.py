"""`vademecum new`: makes the stubs of a new text in every language, and asks what it needs."""

import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from vademecum.authoring import NAMINGS, Changes, Question, Wish, begun, carried, ids_meant, questions, scaffold
from vademecum.catalogue import Catalogue, slugify
from vademecum.cli.shared import options
from vademecum.cli.shared.changing import change, refusals_told
from vademecum.cli.shared.seeing import say_where
from vademecum.cli.shared.stopping import read, stop_with
from vademecum.languages import N_, author_messages, language_name
from vademecum.likeness import is_slip
from vademecum.reporting import USAGE

_messages = author_messages()
_ = _messages.gettext

_STOPPED = 130
"""The exit code where somebody stops it with Ctrl+C."""


def _one_word(_context: click.Context, _parameter: click.Parameter, words: tuple[str, ...]) -> str:
    if len(words) > 1:
        better = slugify(" ".join(words)) or "benefits-plan"
        stop_with(USAGE, _(N_("An id is one word: {better}.")).format(better=better))
    return words[0]


def _namings(command: Callable[..., None]) -> Callable[..., None]:
    """An option for every fact that names other entries."""
    for naming in reversed([*NAMINGS.values()]):
        words = _(N_("{words}; several with commas.")).format(words=_(naming.words))
        command = click.option(f"--{naming.key}", metavar=_(N_("ID,ID")), help=words)(command)
    return command


@click.command(
    name="new",
    help=_(
        N_(
            "Begin a text: a stub in each language with its front matter and headings, and its place in the facts. "
            "What is not said is asked. The stubs are drafts: nothing of them is published until draft: true is gone."
        )
    ),
)
@click.argument("kind", metavar=_(N_("KIND")))
@click.argument("name", metavar="ID", nargs=-1, required=True, callback=_one_word)
@click.option(
    "--languages",
    metavar=_(N_("CODES")),
    help=_(N_("The languages, such as nl,da,en; all of the site unless you say so.")),
)
@click.option(
    "--original",
    metavar=_(N_("CODE")),
    help=_(N_("The language that the others are translations of; the first one of the site unless you say so.")),
)
@click.option(
    "--title",
    "titles",
    multiple=True,
    callback=options.by_language,
    metavar=_(N_("CODE=WORDS")),
    help=_(N_("The title in a language.")),
)
@click.option(
    "--slug",
    "slugs",
    multiple=True,
    callback=options.by_language,
    metavar=_(N_("CODE=SLUG")),
    help=_(N_("The last part of the address in a language; made of the title unless you say so.")),
)
@click.option("--group", help=_(N_("Of a role: its group in roles.yml.")))
@click.option("--like", metavar=_(N_("ROLE")), help=_(N_("Of a role: another one whose target levels it begins with.")))
@click.option("--cluster", help=_(N_("Of a competency: its cluster in competencies.yml.")))
@click.option("--code", help=_(N_("Of a competency: its code, such as B5; the next free one unless you say so.")))
@click.option("--author", metavar=_(N_("KEY")), help=_(N_("Of a post: who writes it, by the key in people.yml.")))
@click.option(
    "--date",
    metavar=_(N_("DATE")),
    type=options.DAY,
    help=_(N_("Of a post: the day on which it appears; today unless you say so.")),
)
@click.option("--statement", help=_(N_("What it is: law, guidance, opinion or example; left out unless you say so.")))
@click.option(
    "--countries",
    metavar=_(N_("CODES")),
    help=_(N_("The countries for which it holds, such as nl,dk; left out unless you say so.")),
)
@_namings
@click.option(
    "--source",
    metavar=_(N_("KEY")),
    help=_(N_("A source that the text rests on, by its key in sources.yml, old or new.")),
)
@click.option("--source-title", metavar=_(N_("WORDS")), help=_(N_("The title of a new source.")))
@click.option("--source-url", metavar="URL", help=_(N_("The web address of a new source.")))
@options.dry_run
@options.docs_dir
def command(kind: str, name: str, docs_dir: Path, dry_run: bool, **options: Any) -> None:
    """Make all files or none, and say what to do next."""
    today = datetime.now(UTC).date()
    site, catalogue = read(docs_dir)
    try:
        with refusals_told():
            wish = begun(_wish(kind, name, **options), catalogue)
            if not options["original"]:
                _say_original(wish, catalogue)
            wish = _asked(wish, catalogue)
    except click.Abort:
        stop_with(_STOPPED, "", _(N_("Stopped. Nothing was made.")))
    made = change(site, lambda catalogue: scaffold(catalogue, wish, today), dry_run, carried)
    if not dry_run:
        _advise(wish, _paths(wish, made, catalogue), docs_dir)


def _wish(kind: str, name: str, languages: str | None, original: str | None, **options: Any) -> Wish:
    wanted = tuple(filter(None, (code.strip() for code in (languages or "").split(","))))
    titles, slugs = options.pop("titles"), options.pop("slugs")
    return Wish(kind, name, wanted, original or "", titles, slugs, _said(options))


def _said(options: dict[str, str | datetime | None]) -> dict[str, str]:
    """The options that were given, under their names as typed."""
    return {
        option.replace("_", "-"): value.date().isoformat() if isinstance(value, datetime) else value
        for option, value in options.items()
        if value is not None
    }


def _asked(wish: Wish, catalogue: Catalogue) -> Wish:
    """The wish with all answers: from whoever sits at the terminal; without one, what is missing is an error."""
    open_questions = [*questions(wish, catalogue, _messages)]
    if not sys.stdin.isatty():
        missing = [question for question in open_questions if question.default is None]
        if missing:
            stop_with(USAGE, *(_missing(question) for question in missing))
    for question in open_questions:
        ask = _ids if question.several else _answer
        answer = question.default if not sys.stdin.isatty() else ask(question)
        wish = question.answered(wish, answer) if answer else wish
    return wish


def _say_original(wish: Wish, catalogue: Catalogue) -> None:
    """Which text the others are translations of, before it is made, and how to choose another one."""
    others = [code for code in wish.languages if code != wish.original]
    entry = catalogue.entries.get(wish.ref)
    if not others or (entry and entry.texts):
        return
    other = _messages.language if _messages.language in others else others[0]
    words = N_("The text in {language} is the original, the others are translations. To change that: --original {code}")
    click.echo(_(words).format(language=language_name(wish.original, _messages.language), code=other))


def _answer(question: Question) -> str:
    """What is typed: asked again, with the reason, where it is nothing or none of the choices."""
    words = _words(question)
    if question.choices:
        click.echo(f"{words}: {', '.join(question.offered)}")
        words = _(N_("One of these")) if question.default is None else _(N_("One of these, or Enter for none"))
    while True:
        answer: str = click.prompt(words, default=question.default or "", show_default=bool(question.default)).strip()
        if _shown(question, answer):
            continue
        if question.fits(answer):
            return answer
        click.echo(_choose(question) if question.choices else _(question.empty).format(**question.values))


def _ids(question: Question) -> str:
    """Ids with commas, or nothing: asked again where one is unknown, with those in reach that may be meant."""
    named = ", ".join(question.offered)
    click.echo(f"{_words(question)}: {named}" if named else _words(question))
    default = ""
    many = N_("Several with commas, ? to see all, or Enter for none")
    none = N_("Several with commas, or Enter for none") if named else many
    while True:
        words = _(none) if not default else _(N_("Enter for these"))
        answer: str = click.prompt(words, default=default, show_default=bool(default)).strip()
        if _shown(question, answer):
            continue
        meant = question.meant(answer)
        if not meant:
            return answer
        for name, near in meant.items():
            click.echo(_unknown(name, near, question))
        ids = (_slip_of(name, meant, question) for name in ids_meant(answer, question.several))
        default = ", ".join(dict.fromkeys(filter(None, ids)))


def _slip_of(name: str, meant: Mapping[str, str], question: Question) -> str:
    """The id that Enter takes for a name: itself, or what it is a slip for; a mere guess is to be typed."""
    near = meant.get(name, name)
    called = (near, *question.several.get(near, ()))
    return near if name not in meant or any(is_slip(name, one) for one in called) else ""


def _shown(question: Question, answer: str) -> bool:
    """Whether the answer was a `?`: then what there is has been shown, a line for each."""
    found = question.sought(answer) if question.several or question.choices else None
    if found is not None:
        click.echo("\n".join(found) or _(N_("Nothing here is called “{words}”.")).format(words=answer[1:].strip()))
    return found is not None


def _unknown(name: str, near: str, question: Question) -> str:
    sentences = [N_("There is no “{ref}”.")]
    title = question.several[near][0] if near and not is_slip(name, near) else ""
    if near:
        sentences += [N_("Did you mean {nearest} ({title})?") if title else N_("Did you mean {nearest}?")]
    elif not question.offered:
        sentences += [N_("None is like it. Type ? to see all, or ? and a word to look for.")]
    return " ".join(map(_, sentences)).format(ref=name, nearest=near, title=title)


def _words(question: Question) -> str:
    """The words that ask, with the name of a language in place of its code."""
    values = dict(question.values)
    if "language" in values:
        values["language"] = language_name(str(values["language"]), _messages.language)
    return _(question.words).format(**values)


def _choose(question: Question) -> str:
    return _(N_("Choose one of: {known}.")).format(known=", ".join(question.offered))


def _missing(question: Question) -> str:
    words = _(N_("{words} is missing: say {flag}.")).format(words=_words(question), flag=question.flag)
    return f"{words} {_choose(question)}" if question.choices else words


def _paths(wish: Wish, changes: Changes, before: Catalogue) -> dict[str, str]:
    """By language, the path of each text of the entry: those that were there before, and those that were made."""
    entry = before.entries.get(wish.ref)
    there = {code: text.record.path for code, text in entry.texts.items()} if entry else {}
    made = [path for path in changes if path.endswith(".md") and path not in before.by_path]
    return there | {path.partition("/")[0]: path for path in made}


def _advise(wish: Wish, paths: Mapping[str, str], docs: Path) -> None:
    """What to do next with the texts of an entry, whose paths these are by language."""
    if len(paths) > 1:
        words = _(N_("Facts such as roles stand in {path} alone: it is the original."))
        click.echo(words.format(path=docs / paths[wish.original]))
    click.echo(_(N_("Write the summary, and below the headings. Take draft: true away when it is finished.")))
    if wish.kind in ("role", "competency"):
        words = _(
            N_("Set its target levels in docs/data/roles.yml now: the matrix shows them at once, text or no text.")
        )
        click.echo(words)
    first = next(code for code in (_messages.language, wish.original, *wish.languages) if code in wish.languages)
    say_where(paths[first])
