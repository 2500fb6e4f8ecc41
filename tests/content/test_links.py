"""Takes the real links to others; holds them to the list of sources, which somebody has read."""

from vademecum.site import Site


def test_a_link_to_others_is_a_source(site: Site) -> None:
    """With its address, title and language: a roundup claims nothing that the texts do not."""
    assert site.catalogue is not None
    facts = site.catalogue.facts
    known = {(source.URL, source.title, source.language) for source in facts.sources.values()}
    links = [(link.url, link.title, link.language) for of_week in facts.links.values() for link in of_week]
    assert links
    assert [link for link in links if link not in known] == []


def test_a_note_stands_in_every_language(site: Site) -> None:
    """One sentence of each, so that no reader misses a link of ours."""
    assert site.catalogue is not None
    links = [link for of_week in site.catalogue.facts.links.values() for link in of_week]
    assert [link.url for link in links if set(link.note) != set(site.catalogue.settings.languages)] == []
    notes = [words for link in links for words in link.note.values()]
    assert [words for words in notes if not words.endswith(".") or ". " in words] == []
