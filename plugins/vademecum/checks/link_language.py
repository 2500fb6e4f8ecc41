"""A relative link stays in the language of its text."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, target_path
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Follow every relative link to a text."""
    for _, text in catalogue.texts():
        for link in text.record.markup.links:
            path, _ = target_path(text.record.path, link)
            if path in catalogue.by_path and catalogue.by_path[path][1].language != text.language:
                values = {"target": link.target, "ref": catalogue.by_path[path][0].ref}
                yield Diagnostic("link-language", text.record.span(link.line, link.column), values)


RULE = Rule(
    code="link-language",
    sentence=N_("The link leads to a text in another language: {target}."),
    mend=N_("Write [[{ref}]] instead: it leads to the text in the reader's own language."),
    sample=Sample(
        N_("en/roles/cnio.md"),
        fails=N_("[Clinical ownership](../../da/praksis/klinisk-ejerskab.md#why)"),
        passes="[[practice:clinical-ownership#why]]",
    ),
    check=check,
    reads_parts=True,
)
