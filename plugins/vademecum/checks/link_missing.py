"""A relative link leads to a text or a file that exists."""

from collections.abc import Iterator
from posixpath import dirname, relpath

from vademecum.catalogue import Catalogue, target_path
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.likeness import nearest_path
from vademecum.rule import Rule, Sample
from vademecum.sources import image_links, meant_address


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Follow every relative link of every text; images and hosts have rules of their own."""
    known = catalogue.paths
    for _, text in catalogue.texts():
        images = {image.start for image in image_links(text.record.markup)}
        for link in (link for link in text.record.markup.links if link.start not in images):
            path, _ = target_path(text.record.path, link)
            if path and path not in known and not meant_address(link.target):
                guess = nearest_path(path, catalogue.near(text, path))
                values = {"target": link.target, "nearest": guess and relpath(guess, dirname(text.record.path))}
                yield Diagnostic("link-missing", text.record.span(link.line, link.column), values)


RULE = Rule(
    code="link-missing",
    sentence=N_("The link leads to {target}, which does not exist."),
    mend=N_("Correct the path, which counts from this file's folder; or write a reference such as [[role:cmio]]."),
    sample=Sample(
        N_("en/roles/cnio.md"),
        fails=N_("[Clinical ownership](../practices/clinical-owners.md#why)"),
        passes=N_("[Clinical ownership](../practices/clinical-ownership.md#why)"),
    ),
    check=check,
    reads_parts=True,
)
