"""Takes the views of all languages; gives the ids and addresses that entries had before, and what is there now."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vademecum.catalogue import Catalogue, EditionView, successor


@dataclass(frozen=True)
class Forward:
    """An address that was a page's, without a slash at its end; its language, and the `kind:id` that is there now."""

    address: str
    language: str
    ref: str


def former_ids(views: Mapping[str, EditionView]) -> Mapping[str, str]:
    """By `kind:id` that no visible entry has any more, that of the visible entry at the end of all renamings."""
    catalogue, visible = _catalogue(views), _visible(views)
    names = (claim.former for claim in catalogue.claims if not (claim.is_address or claim.is_anchor))
    found = {name: successor(name, catalogue.formers, visible) for name in names if name not in visible}
    return {name: ref for name, ref in found.items() if ref}


def forwards(views: Mapping[str, EditionView]) -> tuple[Forward, ...]:
    """One forward for each old address, by address: those that are written down, and those made of a former id.

    A text whose file was named after its id stood, in each language, below its kind's folder under that name.
    """
    found: dict[str, Forward] = {}
    for forward in (*_written(views), *_of_ids(views)):
        found.setdefault(forward.address, forward)
    return tuple(sorted(found.values(), key=lambda forward: forward.address))


def _written(views: Mapping[str, EditionView]) -> Iterator[Forward]:
    catalogue, visible = _catalogue(views), _visible(views)
    for claim in catalogue.claims:
        language = claim.former.partition("/")[0]
        if claim.is_address and language in views:
            ref = successor(claim.now, catalogue.formers, visible)
            yield from [Forward(claim.former, language, ref)] if ref else []


def _of_ids(views: Mapping[str, EditionView]) -> Iterator[Forward]:
    for name, ref in former_ids(views).items():
        kind, _, former = name.partition(":")
        for language, view in views.items():
            if ref in view.shown:
                yield Forward(f"{view.folder(kind)}/{former}", language, ref)


def _catalogue(views: Mapping[str, EditionView]) -> Catalogue:
    return next(iter(views.values())).catalogue


def _visible(views: Mapping[str, EditionView]) -> frozenset[str]:
    return frozenset(ref for view in views.values() for ref in view.shown)
