"""The logo of an organisation, and its icon, are pictures in its folder."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.likeness import nearest_path
from vademecum.rule import Rule, Sample

PICTURES = frozenset({".svg", ".png", ".webp", ".jpg", ".jpeg"})


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for both among the files of the folder."""
    brand, assets = catalogue.facts.brand, catalogue.folder.assets
    pictures = [path for path in assets if PurePosixPath(path).suffix.lower() in PICTURES]
    for key, path in (("logo", brand.logo), ("icon", brand.icon)) if brand else ():
        if path and path not in pictures and path not in catalogue.folder.unread:
            values = {"path": path, "nearest": nearest_path(path, pictures)}
            yield Diagnostic("brand-picture", catalogue.facts.place("brand", key), values)


RULE = Rule(
    code="brand-picture",
    sentence=N_("There is no picture {path} in this folder."),
    mend=N_("Put it there as SVG, PNG, WebP or JPEG, and write its path from the top of the folder."),
    sample=Sample("data/brand.yml", fails="logo: brand/logos.svg", passes="logo: brand/logo.svg"),
    check=check,
)
