"""The name of a text's file can be its address, where it has no slug."""

import re
from collections.abc import Iterator

from vademecum.catalogue import HOME, Catalogue, slugify
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.model import ID_PATTERN
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the file names of all texts without a slug; the front page needs no address of its own."""
    for entry, text in catalogue.texts():
        name = text.record.path.rpartition("/")[2].removesuffix(".md")
        if entry.ref != HOME and text.front.slug is None and not re.match(ID_PATTERN, name):
            values = {"name": f"{name}.md", "better": slugify(name) or entry.id}
            yield Diagnostic("file-name", text.record.span(), values)


RULE = Rule(
    code="file-name",
    sentence=N_("{name} is no name for a file: the page's address is made of it."),
    mend=N_("Rename the file to {better}.md, or write slug: {better} in the front matter."),
    sample=Sample(N_("en/competencies/Bridging (draft).md"), renamed=N_("en/competencies/bridging-draft.md")),
    check=check,
)
