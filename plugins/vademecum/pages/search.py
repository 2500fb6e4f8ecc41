"""Takes a language; gives the page of results, which without a script offers the other ways to find something."""

from vademecum.catalogue import CONTENTS, SEARCH, contents_path, search_path
from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.markdown import escape, link, relative
from vademecum.pages.tree import TreeFile

RESULTS = "vm-results"
"""The id of the element in which a script shows what it found."""


def search_page(language: Language) -> TreeFile:
    """The page in one language."""
    catalogue = language.view.catalogue
    paths = {code: search_path(catalogue, code) for code in language.views}
    path, title = paths[language.code], language.say(SEARCH)
    about = language.say(N_("Find a page by its title, by a term or by a word that stands in it."))
    contents = relative(contents_path(catalogue, language.code), path)
    ways = [*language.leads("search", path), link(escape(language.say(CONTENTS)), contents, {})]
    meta = generated_meta(
        "search",
        title,
        paths,
        language,
        description=about,
        lead=about,
        search={"exclude": True},
        noindex=True,
        structured_data={"@type": "SearchResultsPage", "name": title, "inLanguage": language.code},
    )
    return TreeFile(path, language.render("search.md.j2", results=RESULTS, ways=ways), meta)
