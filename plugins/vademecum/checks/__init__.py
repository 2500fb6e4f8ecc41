"""Takes a catalogue; gives everything in it that breaks one of `RULES`, the one list of rules."""

from vademecum.catalogue import Catalogue
from vademecum.checks import (
    address_clash,
    anchor_missing,
    concept_cycle,
    data_unknown,
    date_invalid,
    entry_unlisted,
    fact_contradiction,
    fact_unknown,
    file_binary,
    file_empty,
    file_encoding,
    front_matter_missing,
    heading_id_duplicate,
    heading_id_missing,
    heading_ids_differ,
    heading_level,
    id_invalid,
    image_alt,
    item_id_missing,
    item_missing,
    item_unknown,
    key_duplicate,
    key_missing,
    key_unknown,
    language_unknown,
    link_language,
    link_missing,
    messages_invalid,
    name_missing,
    reference_ambiguous,
    reference_hidden,
    reference_unknown,
    settings_missing,
    source_unknown,
    source_url,
    summary_long,
    target_missing,
    text_duplicate,
    type_wrong,
    value_unknown,
    yaml_syntax,
)
from vademecum.diagnostics import Report
from vademecum.rule import Rule

RULES = {
    module.RULE.code: module.RULE
    for module in (
        address_clash,
        anchor_missing,
        concept_cycle,
        data_unknown,
        date_invalid,
        entry_unlisted,
        fact_contradiction,
        fact_unknown,
        file_binary,
        file_empty,
        file_encoding,
        front_matter_missing,
        heading_id_duplicate,
        heading_id_missing,
        heading_ids_differ,
        heading_level,
        id_invalid,
        image_alt,
        item_id_missing,
        item_missing,
        item_unknown,
        key_duplicate,
        key_missing,
        key_unknown,
        language_unknown,
        link_language,
        link_missing,
        messages_invalid,
        name_missing,
        reference_ambiguous,
        reference_hidden,
        reference_unknown,
        settings_missing,
        source_unknown,
        source_url,
        summary_long,
        target_missing,
        text_duplicate,
        type_wrong,
        value_unknown,
        yaml_syntax,
    )
}


def check(catalogue: Catalogue) -> Report:
    """Every problem of the catalogue: those met while reading, and those that a rule finds."""
    found = [*catalogue.problems]
    for rule in RULES.values():
        found += rule.check(catalogue)
    return Report(found)


__all__ = ["RULES", "Rule", "check"]
