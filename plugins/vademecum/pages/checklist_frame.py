"""Takes a checklist and what a paper says of it; gives the page of that paper: a sheet or a brief."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vademecum.catalogue import Shown
from vademecum.pages.checklist_answers import answers_data
from vademecum.pages.checklist_places import paper_links, titled_path, titled_paths
from vademecum.pages.checklist_words import ANSWERS, WORDS
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.tree import TreeFile


@dataclass(frozen=True)
class Frame:
    """What the pages of one kind of paper have in common.

    `kind` names template and style; `name` gives the address, and `title` the title, both in English. `place` is what
    the kind is called where messages speak of it.
    """

    kind: str
    name: str
    title: str
    place: str

    def path(self, shown: Shown, language: Language) -> str:
        """Where the paper of a checklist stands in the tree."""
        return titled_path(shown, self.name, language)

    def page(self, shown: Shown, language: Language, values: Mapping[str, Any]) -> TreeFile:
        """The page, with `values` for its template; search leaves it out, since the checklist itself is found."""
        path = self.path(shown, language)
        content = language.render(
            f"checklist_{self.kind}.html.j2",
            checklist=shown,
            ways=paper_links(shown, language, path),
            answers={name: language.say(WORDS[name]) for name in ANSWERS},
            data=answers_data(shown, language, path),
            **values,
        )
        meta = generated_meta(
            self.kind,
            language.say(self.title, checklist=shown.title),
            titled_paths(shown, self.name, language),
            language,
            html=True,
            parts=["checklist"],
            above=shown.path,
            place=self.place,
            search={"exclude": True},
        )
        return TreeFile(path, content, meta, (shown.entry.span.file,))
