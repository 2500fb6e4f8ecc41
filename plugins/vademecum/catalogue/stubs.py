"""Takes a translation that was begun as a stub; gives it without what no author has written yet."""

from collections.abc import Set
from dataclasses import replace

from vademecum.catalogue.catalogue import Catalogue
from vademecum.catalogue.contents import MESSAGES
from vademecum.catalogue.translated import SUMMARY, TITLE, level_of
from vademecum.catalogue.translations import Section, SectionState, Translation
from vademecum.languages import SPOKEN, CatalogueError, messages_for
from vademecum.model import STUB_SUMMARY
from vademecum.sources import blanked, parse_markup, tokens


def stub_summaries(catalogue: Catalogue) -> Set[str]:
    """What stubs say in every language; a language whose sentences cannot be read is reported elsewhere."""
    found = set()
    for code in (*SPOKEN, *catalogue.settings.languages):
        try:
            found.add(messages_for(code, catalogue.folder.root / MESSAGES).gettext(STUB_SUMMARY))
        except CatalogueError:
            continue
    return found


def without_stubs(made: Translation, catalogue: Catalogue) -> Translation:
    """The translation; in a draft, sections that hold no words of an author are missing. Its title stays."""
    if made.text is None or not made.text.front.draft:
        return made
    summaries = stub_summaries(catalogue)

    def written(one: Section) -> Section:
        is_empty = one.own and one.now and _is_stub(one, made.language, catalogue, summaries)
        return replace(one, own="", state=SectionState.MISSING) if is_empty else one

    return replace(made, sections=tuple(map(written, made.sections)))


def is_bare(made: Translation) -> bool:
    """Whether a translation is a draft that, without its stubs, has nothing but a title and headings."""
    own = (one.own for one in made.sections if one.name != TITLE)
    return made.text is not None and made.text.front.draft and not any(map(has_words_below, own))


def has_words(words: str) -> bool:
    """Whether anything is left to read beside ids, sources, code and other signs that are the same in all languages."""
    left = blanked(words, [(token.start, token.end) for token in tokens(words)])
    return any(map(str.isalpha, left))


def _is_stub(one: Section, language: str, catalogue: Catalogue, summaries: Set[str]) -> bool:
    """A heading alone is one where the original has words below it."""
    level = level_of(one.name)
    if level is not None:
        named = catalogue.facts.competencies.levels.get(level)
        return named is not None and one.own in (named.test.get(language), *named.test.values())
    if one.name == SUMMARY:
        return " ".join(one.own.split()) in summaries
    return one.name != TITLE and not has_words_below(one.own) and has_words_below(one.now)


def has_words_below(words: str) -> bool:
    """Whether a section says anything beside its headings, its sources and the comments of authors."""
    markup = parse_markup(words)
    signs = ((one.start, one.end) for one in (*markup.headings, *markup.citations))
    return any(map(str.isalnum, blanked(words, [*markup.comments, *signs])))
