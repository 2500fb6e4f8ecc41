"""Takes what is due for a check; gives it as lines to read, as JSON and as CSV."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from vademecum.languages import N_, Messages
from vademecum.pages.matrix_csv import guarded
from vademecum.projections.reviews import Due, Reviewed

COLUMNS = ("id", "title", "language", "file", "by", "person", "checked", "due", "days")


@dataclass(frozen=True)
class DueList:
    """What is due within `days` of a day, and what nobody has checked yet, which is shown where that is asked for."""

    day: date
    days: int
    due: list[Due]
    unchecked: list[Reviewed]
    shows_unchecked: bool = False

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
    yield messages.gettext(words).format(day=found.day.isoformat(), days=found.days, **counts)
    for one in found.due:
        yield ""
        yield f"{one.due.isoformat()}  {_days(one.days, messages)}: {_name(one.what)}"
        yield f"            {_owner(one, messages)} · {one.what.file}"
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


def _owner(one: Due, messages: Messages) -> str:
    values = {"day": one.check.on.isoformat(), "person": one.what.person, "key": one.check.by}
    sentence = N_("checked on {day} by {person} ({key})") if one.check.by else N_("sources read on {day}")
    return messages.gettext(sentence).format(**values)


def due_json(found: DueList) -> str:
    """One object: the day, what is due, how much was never checked, and which where that is asked for."""
    listed = {"unchecked": [_record(one) for one in found.unchecked]} if found.shows_unchecked else {}
    document = {
        "day": found.day.isoformat(),
        "within": found.days,
        "overdue": found.overdue,
        "due": [_due_record(one) for one in found.due],
        "never-checked": len(found.unchecked),
        **listed,
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def due_csv(found: DueList) -> str:
    """RFC 4180 with a head; what was never checked has no days, and stands at the end where it is asked for."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    records = [*map(_due_record, found.due), *(map(_record, found.unchecked) if found.shows_unchecked else ())]
    writer.writerows({key: guarded(value) for key, value in record.items()} for record in records)
    return text.getvalue()


def _due_record(one: Due) -> dict[str, str | int | None]:
    return {
        **_record(one.what),
        "by": one.check.by,
        "person": one.what.person or None,
        "checked": one.check.on.isoformat(),
        "due": one.due.isoformat(),
        "days": one.days,
    }


def _record(one: Reviewed) -> dict[str, str | int | None]:
    return {"id": one.ref, "title": one.title, "language": one.language or None, "file": one.file}
