"""Takes a language; gives the files of the organisation's brand: its pictures, and a style sheet with its colours."""

from collections.abc import Iterator

from vademecum.catalogue import scheme
from vademecum.pages.context import Language
from vademecum.pages.tree import TreeFile


def brand_files(language: Language) -> Iterator[TreeFile]:
    """The pictures that are there, and the style sheet where something in it is the organisation's own."""
    catalogue = language.view.catalogue
    brand, folder, look = catalogue.facts.brand, catalogue.folder, language.look
    if brand is None:
        return
    for path in dict.fromkeys(filter(None, (brand.logo, brand.icon))):
        if path in folder.assets:
            yield TreeFile(path, folder.assets[path], inputs=(folder.file(path),))
    if look.sheet:
        schemes = {"light": scheme(brand), "dark": scheme(brand, dark=True)}
        yield TreeFile(look.sheet, language.render("brand.css.j2", brand=brand, **schemes))
