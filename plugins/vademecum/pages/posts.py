"""Takes a blog post; gives what its page adds: when it appeared, who wrote it, and how long it takes to read."""

from typing import Any

from vademecum.catalogue import Shown, published
from vademecum.pages.blog_rows import byline
from vademecum.pages.context import Language


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The line below the title."""
    return {"byline": " · ".join(byline(shown, language))} if published(shown) else {}
