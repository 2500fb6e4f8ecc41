"""Takes a report; gives its lines in the author's language: place, what is wrong, and how to mend it."""

from collections.abc import Iterable, Iterator, Sequence

from vademecum.checks import RULES
from vademecum.diagnostics import (
    Behind,
    Diagnostic,
    LanguageName,
    Names,
    Phrase,
    Report,
    Severity,
    Untranslated,
    Value,
)
from vademecum.languages import N_, Messages, language_name
from vademecum.sources import shown

WRONG, USAGE = 1, 2
"""Exit codes of a command: the texts are not as they should be; what was typed makes no sense."""

UNREADABLE = N_("The settings cannot be read: run vademecum check.")
"""What there is to say where there is no catalogue, and so nothing to work with."""

_STATUS = "vademecum translations status"

_SHOWN = 4
"""So many files are named in a line that is no problem."""

_SEVERITIES = {Severity.ERROR: N_("error"), Severity.WARNING: N_("warning")}


def describe(diagnostic: Diagnostic, messages: Messages) -> str:
    """One line: `file:line:column: error: sentence mend [code]`; hidden signs are shown by their number."""
    severity = messages.gettext(_SEVERITIES[RULES[diagnostic.code].severity])
    return shown(f"{diagnostic.span}: {severity}: {message(diagnostic, messages)} [{diagnostic.code}]")


def message(diagnostic: Diagnostic, messages: Messages) -> str:
    """What is wrong and how to mend it, on one line."""
    return f"{wrong(diagnostic, messages)} {mend(diagnostic, messages)}"


def wrong(diagnostic: Diagnostic, messages: Messages) -> str:
    """What is wrong, and what may have been meant."""
    guess = [N_("Did you mean {nearest}?")] if diagnostic.values.get("nearest") else []
    if "title" in diagnostic.values:
        guess = [N_("Did you mean {nearest} ({title})?")]
    if "listed" in diagnostic.values and guess:
        guess.append(N_("“vademecum {listed}” shows what else there is."))
    elif "listed" in diagnostic.values:
        guess = [N_("None is like it: “vademecum {listed}” shows what there is.")]
    return " ".join(_filled(words, diagnostic, messages) for words in (RULES[diagnostic.code].sentence, *guess))


def mend(diagnostic: Diagnostic, messages: Messages) -> str:
    """How to mend it."""
    return _filled(RULES[diagnostic.code].mend, diagnostic, messages)


def values(diagnostic: Diagnostic, messages: Messages) -> dict[str, str | int]:
    """The values that the sentences name, by name; words among them in the author's language."""
    return {name: _said(value, messages) for name, value in diagnostic.values.items()}


def lines(report: Report, messages: Messages) -> Iterator[str]:
    """Every problem and their count; then what was read in part, what waits for drafts, what is to be translated."""
    for diagnostic in report:
        yield describe(diagnostic, messages)
    yield summary(report, messages)
    yield from not_whole(report, messages)
    yield from waiting(report, messages)
    yield from untranslated(report, messages)
    yield from behind(report.behind, messages)


def not_whole(report: Report, messages: Messages) -> Iterator[str]:
    """That more may come when a file can be read as a whole, or nothing where all were."""
    count = len(report.incomplete)
    if count:
        words = messages.ngettext(
            "{file} could not be read as a whole; more may come when this is mended.",
            "{count} files could not be read as a whole, {file} first; more may come when these are mended.",
            count,
        )
        yield words.format(count=count, file=report.incomplete[0])


def waiting(report: Report, messages: Messages) -> Iterator[str]:
    """«1 draft. These rules wait until it is published: …», and for which drafts readers wait; nothing without any."""
    count = len(report.drafts)
    if count:
        words = messages.ngettext(
            "{count} draft. These rules wait until it is published: {rules}.",
            "{count} drafts. These rules wait until they are published: {rules}.",
            count,
        )
        yield words.format(count=count, rules=", ".join(waiting_rules(report)))
    if report.awaited:
        words = messages.ngettext(
            "The original of this draft is published, and readers wait for the translation: {files}.",
            "The originals of these drafts are published, and readers wait for the translations: {files}.",
            len(report.awaited),
        )
        more = ["…"] if len(report.awaited) > _SHOWN else []
        yield words.format(files=", ".join([*report.awaited[:_SHOWN], *more]))


def untranslated(report: Report, messages: Messages) -> Iterator[str]:
    """«1 published text lacks a language: practice:rounds (da, en). …», with how to add it; nothing without any."""
    count = len(report.untranslated)
    if not count:
        return
    words = messages.ngettext(
        "{count} published text lacks a language: {texts}.", "{count} published texts lack a language: {texts}.", count
    )
    told = [f"{one.ref} ({', '.join(one.languages)})" for one in report.untranslated[:_SHOWN]]
    texts = ", ".join([*told, *(["…"] if count > _SHOWN else [])])
    yield f"{words.format(count=count, texts=texts)} {_to_translate(report.untranslated, messages)}"


def _to_translate(found: tuple[Untranslated, ...], messages: Messages) -> str:
    """How to add the languages of the first text; or, where there are many, which command lists them."""
    if len(found) > _SHOWN:
        return messages.gettext(N_("The whole list: {command}")).format(command=_STATUS)
    kind, _, name = found[0].ref.partition(":")
    new = f"vademecum new {kind} {name} --languages {','.join(found[0].languages)}"
    packet = f"vademecum translations packet {found[0].ref}"
    words = N_("To write it: {new}") if len(found) == 1 else N_("To write those of the first: {new}")
    return "; ".join(
        (
            messages.gettext(words).format(new=new),
            messages.gettext(N_("for a translator: {packet}")).format(packet=packet),
        )
    )


def behind(found: Sequence[Behind], messages: Messages) -> Iterator[str]:
    """«2 translations are behind their original: practice:rounds (da, en). …», with where to see it; or nothing."""
    if not found:
        return
    words = messages.ngettext(
        "{count} translation is behind its original: {texts}. What has changed: {command}",
        "{count} translations are behind their original: {texts}. What has changed: {command}",
        len(found),
    )
    languages: dict[str, list[str]] = {}
    for one in found:
        languages.setdefault(one.ref, []).append(one.language)
    told = [f"{ref} ({', '.join(codes)})" for ref, codes in languages.items()]
    texts = ", ".join([*told[:_SHOWN], *(["…"] if len(told) > _SHOWN else [])])
    command = f"{_STATUS} {found[0].ref}" if len(told) == 1 else _STATUS
    yield words.format(count=len(found), texts=texts, command=command)


def waiting_rules(report: Report) -> list[str]:
    """The codes of the rules that pass over the drafts of a report; none where there is no draft."""
    return [rule.code for rule in RULES.values() if rule.spares_drafts] if report.drafts else []


def summary(report: Report, messages: Messages) -> str:
    """«2 errors, 1 warning», or that there is no problem."""
    if not report:
        return messages.gettext("No problems.")
    return counted(len(errors(report)), len(report) - len(errors(report)), messages)


def counted(count_errors: int, count_warnings: int, messages: Messages) -> str:
    """«2 errors, 1 warning»."""
    return ", ".join(
        (
            messages.ngettext("{count} error", "{count} errors", count_errors).format(count=count_errors),
            messages.ngettext("{count} warning", "{count} warnings", count_warnings).format(count=count_warnings),
        )
    )


def errors(report: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The problems that stop any build."""
    return [found for found in report if RULES[found.code].severity is Severity.ERROR]


def _said(value: Value, messages: Messages) -> str | int:
    if isinstance(value, LanguageName):
        return language_name(value.code, messages.language)
    if isinstance(value, Names):
        return ", ".join(_named(name, messages.gettext(words).lower()) for name, words in value.called)
    return messages.gettext(value.msgid) if isinstance(value, Phrase) else value


def _named(name: str, words: str) -> str:
    return name if words == name else f"{name} ({words})"


def _filled(sentence: str, diagnostic: Diagnostic, messages: Messages) -> str:
    return messages.gettext(sentence).format(**values(diagnostic, messages))
