"""Takes what is due for a check; gives it as lines to read, as JSON and as CSV."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from vademecum.catalogue import LastCheck
from vademecum.languages import N_, Messages, format_date
from vademecum.pages.matrix_csv import guarded
from vademecum.projections.reviews import Due, Reviewed

COLUMNS = ("id", "title", "language", "file", "by", "person", "checked", "due", "days", "changed")


@dataclass(frozen=True)
class DueList:
    """What is due within `days` of a day, what has changed since its check, and what nobody has checked yet.

    The first two may name the same text; the last is shown where that is asked for.
    """

    day: date
    days: int
    due: list[Due]
    unchecked: list[Reviewed]
    shows_unchecked: bool = False
    changed: list[Reviewed] = field(default_factory=list)

    @property
    def overdue(self) -> int:
        """How many should have been checked before that day."""
        return sum(one.days < 0 for one in self.due)


def due_text(found: DueList, messages: Messages) -> str:
    """A line that counts, then two lines for each: when and what, who and where."""
    return "".join(f"{line}\n" for line in _lines(found, messages))


def _lines(found: DueList, messages: Messages) -> Iterator[str]:
    words = N_("On {day}: {overdue} overdue, {soon} due within {days} days, {unchecked} never checked.")
    counts = {"overdue": found.overdue, "soon": len(found.due) - found.overdue, "unchecked": len(found.unchecked)}
    yield messages.gettext(words).format(day=format_date(found.day, messages.language), days=found.days, **counts)
    for one in found.due:
        yield ""
        yield f"{format_date(one.due, messages.language)}  {_days(one.days, messages)}: {_name(one.what)}"
        yield f"            {_owner(one.what, one.check, messages)} · {one.what.file}"
    if found.changed:
        yield ""
        yield messages.gettext(N_("Changed since they were checked:"))
    for what, check in _checked(found.changed):
        yield f"            {_name(what)}: {_owner(what, check, messages)} · {what.file}"
    if found.shows_unchecked and found.unchecked:
        yield ""
        yield messages.gettext(N_("Never checked by a named person:"))
        yield from (f"            {_name(one)} · {one.file}" for one in found.unchecked)


def _name(one: Reviewed) -> str:
    return f"{one.title} ({', '.join(filter(None, (one.ref, one.language)))})"


def _days(days: int, messages: Messages) -> str:
    if days < 0:
        return messages.ngettext("{n} day overdue", "{n} days overdue", -days).format(n=-days)
    if days == 0:
        return messages.gettext(N_("due today"))
    return messages.ngettext("due in {n} day", "due in {n} days", days).format(n=days)


def _checked(changed: list[Reviewed]) -> Iterator[tuple[Reviewed, LastCheck]]:
    return ((one, one.check) for one in changed if one.check)


def _owner(what: Reviewed, check: LastCheck, messages: Messages) -> str:
    values = {"day": format_date(check.on, messages.language), "person": what.person, "key": check.by}
    sentence = N_("checked on {day} by {person} ({key})") if check.by else N_("sources read on {day}")
    return messages.gettext(sentence).format(**values)


def due_json(found: DueList) -> str:
    """One object: the day, what is due, what has changed, how much was never checked, and which where asked for."""
    listed = {"unchecked": [_record(one) for one in found.unchecked]} if found.shows_unchecked else {}
    document = {
        "day": found.day.isoformat(),
        "within": found.days,
        "overdue": found.overdue,
        "due": [_due_record(one) for one in found.due],
        "changed": [_checked_record(one, check) for one, check in _checked(found.changed)],
        "never-checked": len(found.unchecked),
        **listed,
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def due_csv(found: DueList) -> str:
    """RFC 4180 with a head: what is due, what else has changed, then what was never checked where that is asked for."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    due = {one.what for one in found.due}
    rest = [_checked_record(one, check) for one, check in _checked(found.changed) if one not in due]
    records = [*map(_due_record, found.due), *rest, *(map(_record, found.unchecked) if found.shows_unchecked else ())]
    changed = {one.file for one in found.changed}
    for record in records:
        row = {**record, "changed": "yes" if record["file"] in changed else ""}
        writer.writerow({key: guarded(value) for key, value in row.items()})
    return text.getvalue()


def _due_record(one: Due) -> dict[str, str | int | None]:
    return {
        **_checked_record(one.what, one.check),
        "due": one.due.isoformat(),
        "days": one.days,
    }


def _checked_record(one: Reviewed, check: LastCheck) -> dict[str, str | int | None]:
    who = {"by": check.by, "person": one.person or None, "checked": check.on.isoformat()}
    return {**_record(one), **who}


def _record(one: Reviewed) -> dict[str, str | int | None]:
    return {"id": one.ref, "title": one.title, "language": one.language or None, "file": one.file}
