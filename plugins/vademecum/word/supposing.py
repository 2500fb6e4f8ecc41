"""Takes a document that does not say what it is; gives the kind and the language to look at it as."""

from collections.abc import Mapping

from vademecum.catalogue import Catalogue
from vademecum.languages import recognised, without_region
from vademecum.likeness import nearest
from vademecum.model import KINDS, kind_meant, written_kinds
from vademecum.word.drafts import Draft

_OF_KIND = frozenset({"key-unknown", "key-missing", "folder-of-kind", "text-duplicate"})
_OF_LANGUAGE = frozenset({"text-language", "term-foreign", "term-avoid", "readability-low", "link-language"})


def supposed(said: Mapping[str, str], draft: Draft, words: str, catalogue: Catalogue) -> dict[str, str]:
    """Kind and language, each as said where there is such a one; else the one that is meant or fits best.

    `words` are those of the body, by which its language may be told.
    """
    kind = said["kind"] if said["kind"] in written_kinds() else kind_meant(said["kind"]) or _fitting(draft)
    codes = list(catalogue.settings.languages)
    told = recognised(words)
    own = [code for code in codes if without_region(code) == told]
    guess = nearest(said["language"], codes)
    language = said["language"] if said["language"] in codes else guess or next(iter([*own, *codes]))
    return {**said, "kind": kind, "language": language}


def follows(code: str, guessed: frozenset[str]) -> bool:
    """Whether a problem may follow from a kind or a language that was only supposed."""
    return ("kind" in guessed and code in _OF_KIND) or ("language" in guessed and code in _OF_LANGUAGE | _OF_KIND)


def _fitting(draft: Draft) -> str:
    """The kind that has most of the rows; of those that have as many the first, but a practice before all."""
    rows = {path.partition(".")[0] for path in draft.rows}
    numbers = {name: len(rows & set(_keys(name))) for name in ("practice", *written_kinds())}
    return max(numbers, key=lambda name: numbers[name])


def _keys(kind: str) -> list[str]:
    shape = KINDS[kind].shape
    return [field.alias or name for name, field in shape.model_fields.items()] if shape else []
