"""Takes an entry and one of its texts; gives who checked it last, on which day, and when the next check is due."""

from dataclasses import dataclass
from datetime import date

from vademecum.catalogue.entries import Entry, LocalText
from vademecum.catalogue.translated import text_fingerprint
from vademecum.model import Law, Review
from vademecum.settings import Settings


@dataclass(frozen=True)
class LastCheck:
    """The last check: its day and the key of the person; nobody is named who read the sources of a law.

    `due` is the last day on which it holds, None where it holds for ever. `changed` says whether the text is no longer
    the one that was checked; of a check that does not say which one that was, nobody knows.
    """

    on: date
    by: str | None
    due: date | None
    changed: bool = False

    def is_overdue(self, day: date) -> bool:
        """Whether the next one should have been made before a day."""
        return self.due is not None and self.due < day


def last_check(entry: Entry, text: LocalText | None, settings: Settings) -> LastCheck | None:
    """The check of a text, or of the law that an entry without one is; None where nobody made one."""
    if text and text.front.reviewed:
        review = text.front.reviewed
        return LastCheck(review.on, review.by, next_check(entry, review, settings), is_outlived(text))
    if text is None and isinstance(entry.facts, Law):
        checked = entry.facts.checked
        return LastCheck(checked, None, settings.review_every(entry.kind).after(checked))
    return None


def is_outlived(text: LocalText) -> bool:
    """Whether a text is no longer the one that was checked; of a check that names no text, nobody knows."""
    review = text.front.reviewed
    return bool(review and review.of is not None and review.of != text_fingerprint(text))


def next_check(entry: Entry, review: Review, settings: Settings) -> date | None:
    """The day by which a text is to be checked again after this check; None for never.

    The day that the reviewer named, else that of the entry's own period, which its original says, else of its kind's.
    """
    own = entry.shared.review_every if entry.shared else None
    return review.next or (own or settings.review_every(entry.kind)).after(review.on)
