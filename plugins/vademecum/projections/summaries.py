"""Takes a summary; gives its first sentence."""

import re


def first_sentence(summary: str) -> str:
    """The first sentence of a summary: up to a full stop before a capital, but not behind «e.g.» or «bl.a.»."""
    ends = re.finditer(r"(?P<word>\S*)[.!?](?=\s+(?P<next>\S))", summary)
    end = next((end.end() for end in ends if end["next"].isupper() and "." not in end["word"]), len(summary))
    return summary[:end]
