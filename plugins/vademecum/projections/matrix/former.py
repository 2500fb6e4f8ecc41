"""Takes a view and a kind; gives the ids that its entries had before, each with the one that it has now."""

from collections.abc import Mapping

from vademecum.catalogue import EditionView, successor


def former_ids(view: EditionView, kind: str) -> Mapping[str, str]:
    """By former id, the present one, at the end of all renamings; only what the view shows has a place there."""
    formers = view.catalogue.formers
    names = (name for name in formers if name.startswith(f"{kind}:") and "#" not in name and name not in view.shown)
    found = {name: successor(name, formers, view.shown) for name in sorted(names)}
    return {
        name.partition(":")[2]: now.partition(":")[2]
        for name, now in found.items()
        if now and now.startswith(f"{kind}:")
    }
