"""Takes the catalogue of a site's texts; gives what a release says of itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from vademecum.catalogue import Catalogue, slugify
from vademecum.languages import format_date


@dataclass(frozen=True)
class Release:
    """A version of a site: its title, the day of its build, its languages by code, and the licence of its texts.

    `licence` and `licence_url` are empty where the settings say none.
    """

    title: str
    version: str
    day: date
    languages: Mapping[str, str]
    id_base: str
    licence: str = ""
    licence_url: str = ""

    @property
    def name(self) -> str:
        """The name of its archive, without an ending: letters, digits, hyphens and full stops."""
        version = re.sub(r"[^A-Za-z0-9.+_-]+", "-", self.version).strip("-.")
        return f"{slugify(self.title) or 'site'}-{version or 'release'}"

    def is_cited(self, page: str, language: str) -> bool:
        """Whether a page in that language says that it is of this version and day; one that says nothing may be."""
        said = re.search(r'class="vm-cite__text">([^<]*)<', page)
        day = format_date(self.day, language)
        return said is None or all(
            re.search(rf"(?<![\w.]){re.escape(one)}(?!\w)", said[1]) for one in (self.version, day)
        )


def release_of(catalogue: Catalogue) -> Release:
    """The release that a build of this catalogue makes."""
    site = catalogue.settings.site
    assert catalogue.day is not None
    names = {code: language.name for code, language in site.languages.items()}
    licence = (site.license.name, str(site.license.url)) if site.license else ("", "")
    return Release(site.title, site.version, catalogue.day, names, site.id_base, *licence)
