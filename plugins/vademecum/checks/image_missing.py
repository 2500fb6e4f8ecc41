"""An image leads to a picture that is there."""

from collections.abc import Iterator
from posixpath import dirname, relpath

from vademecum.catalogue import Catalogue, target_path
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.likeness import nearest_path
from vademecum.rule import Rule, Sample
from vademecum.sources import image_links


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Follow the relative address of every image; what may have been meant is a file that is no text."""
    for _, text in catalogue.texts():
        for image in image_links(text.record.markup):
            path, _ = target_path(text.record.path, image)
            if path and path not in catalogue.paths:
                guess = nearest_path(path, catalogue.near(text, path).intersection(catalogue.folder.assets))
                values = {"target": image.target, "nearest": guess and relpath(guess, dirname(text.record.path))}
                yield Diagnostic("image-missing", text.record.span(image.line, image.column), values)


RULE = Rule(
    code="image-missing",
    sentence=N_("There is no picture {target}."),
    mend=N_("Put the file there, or correct the path, which counts from this file's folder."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("![Five steps in a row](step.svg)"),
        passes=N_("![Five steps in a row](steps.svg)"),
    ),
    check=check,
    reads_parts=True,
)
