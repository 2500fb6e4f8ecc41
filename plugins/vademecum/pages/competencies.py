"""Takes a competency; gives what its page adds: the descriptors of its levels, and what it asks of each role."""

from typing import Any

from vademecum.catalogue import Shown
from vademecum.model import CompetencyText
from vademecum.pages.context import Language
from vademecum.pages.targets import target_table
from vademecum.projections.targets import level_words, of_competency


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The levels in the words of the text, and the target levels."""
    words = level_words(language.view)
    front = shown.text.front if shown.text else None
    levels = front.levels if isinstance(front, CompetencyText) else {}
    return {
        "levels": [(level, words.get(level, ""), levels[level]) for level in sorted(levels)],
        **target_table(of_competency(shown.entry.id, language.view), shown, language),
    }
