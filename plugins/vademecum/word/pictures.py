"""Takes the pictures of a document; gives each the name of its file, that of the text's own or a new one beside it."""

import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import PurePosixPath

from vademecum.catalogue import Catalogue, LocalText, slugify
from vademecum.word.copies import picture_path
from vademecum.word.drafts import PICTURE
from vademecum.word.incoming import Incoming

IMAGE = re.compile(rf"!\[(?P<alt>[^\]]*)\]\({PICTURE}(?P<mark>[0-9a-f]{{16}})\)")
"""A picture of a document, whose address is its fingerprint."""


def own_pictures(text: LocalText, catalogue: Catalogue) -> dict[str, str]:
    """The pictures of a text as it names them, by their fingerprint."""
    found = {}
    for link in text.record.markup.links:
        file = catalogue.folder.assets.get(picture_path(link.target, text)) if link.image else None
        if file and file.is_file():
            found[_fingerprint(file.read_bytes())] = link.target
    return found


def _fingerprint(content: bytes) -> str:
    return sha256(content).hexdigest()[:16]


def place_pictures(incoming: Incoming, catalogue: Catalogue, own: Mapping[str, str]) -> None:
    """Give each picture the name of its file: the one that the text has for it, or one beside the text."""
    folder, stem = PurePosixPath(incoming.path).parent, PurePosixPath(incoming.path).stem
    names, files = dict(own), dict[str, bytes]()
    for match in IMAGE.finditer(incoming.text):
        mark = match["mark"]
        if mark not in names:
            picture = incoming.draft.pictures[mark]
            names[mark] = _free(_named(stem, match["alt"]), picture.suffix, folder, {*files, *catalogue.folder.assets})
            files[str(folder / names[mark])] = picture.content
    incoming.pictures = files
    incoming.text = IMAGE.sub(lambda match: f"![{match['alt']}]({names[match['mark']]})", incoming.text)


def _named(stem: str, alt: str) -> str:
    """The first words of the text's name and of the picture's own: 32 signs, so that a number and a form fit in 40."""
    begin = _first_words(stem, 16)
    return f"{begin}-{_first_words(slugify(alt) or 'picture', 31 - len(begin))}"


def _first_words(name: str, length: int) -> str:
    """As many words of a name as fit; a first one that is too long is cut."""
    return name if len(name) <= length else name[: length + 1].rpartition("-")[0] or name[:length]


def _free(stem: str, suffix: str, folder: PurePosixPath, taken: set[str]) -> str:
    """A name that no file has yet."""
    numbers = (f"{stem}{suffix}", *(f"{stem}-{number}{suffix}" for number in range(2, 1000)))
    return next(name for name in numbers if str(folder / name) not in taken)
