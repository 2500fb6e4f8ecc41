"""Takes answered queries and their right pages; gives how good the search is, in numbers."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from tests.search.asking import Answered

EARLY = 3
"""How far down a reader looks."""

Rights = Callable[[str], str]
"""Takes the ref of a page; gives its address."""


@dataclass(frozen=True)
class Scores:
    """Recall: the share of queries with a right page among the first three; none is right where there is no answer.

    Reciprocal rank: 1 for a right page in the first place, 1/2 in the second …, 0 without; the mean over all queries
    that have an answer (Voorhees 1999, TREC-8 question answering).
    """

    recall: float
    reciprocal_rank: float
    missed: tuple[Answered, ...]

    @classmethod
    def of(cls, answered: Sequence[Answered], address: Rights) -> "Scores":
        """The scores of these answers."""
        ranks = {one: one.rank([address(ref) for ref in one.query.pages]) for one in answered}
        missed = tuple(one for one, rank in ranks.items() if not is_right(one, rank))
        means = [1 / rank if rank else 0.0 for one, rank in ranks.items() if one.query.pages]
        return cls(1 - len(missed) / len(answered), fmean(means or [0.0]), missed)


def is_right(answered: Answered, rank: int | None) -> bool:
    """Whether a reader is well served: a right page early, or nothing where nothing is right."""
    if not answered.query.pages:
        return not answered.found
    return rank is not None and rank <= EARLY


def lines(language: str, answered: Iterable[Answered], address: Rights) -> Iterable[str]:
    """A line for the open queries and one for those kept aside; below the first, what was missed."""
    every = list(answered)
    for name, aside in (("open", False), ("kept aside", True)):
        part = [one for one in every if one.query.is_aside is aside]
        scores = Scores.of(part, address)
        share, mean = f"{scores.recall:.1%}", f"{scores.reciprocal_rank:.3f}"
        yield f"{language} {name:<10} {len(part):>4} queries   recall {share:>6}   mean reciprocal rank {mean}"
        if not aside:
            yield from (
                f"    {one.query.sort}: «{one.query.words}» wants {', '.join(one.query.pages) or 'nothing'}"
                for one in scores.missed
            )
