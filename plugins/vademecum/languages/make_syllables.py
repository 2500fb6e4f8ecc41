"""Takes the CMU Pronouncing Dictionary; writes the counts of syllables that the rule for English does not give."""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from vademecum.languages.syllables_en import DATA, count

_SHIPPED = Path(__file__).with_name(DATA)
_WORD = re.compile(r"[a-z']*[aeiouy][a-z']*")
_WIDTH = 120
_HEAD = """\
# The number of syllables of English words in which the CMU Pronouncing Dictionary (cmudict) differs from our rule.
# Made from it by `python -m vademecum.languages.make_syllables`; lines are «count word word …». Licence of cmudict:
#
{licence}
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the data file from `cmudict.dict` and the LICENSE beside it; return the exit code."""
    options = _options(arguments)
    licence = options.dictionary.with_name("LICENSE").read_text(encoding="utf-8")
    with options.dictionary.open(encoding="utf-8") as lines:
        text = compose(differing(pronounced(lines)), licence)
    options.output.write_text(text, encoding="utf-8", newline="\n")
    return 0


def pronounced(lines: Iterable[str]) -> dict[str, list[int]]:
    """Return the numbers of syllables of each word, one for each of its pronunciations, in their order.

    A line is «word PHONES # comment», with a stress digit at each vowel and «word(2)» for a second pronunciation.
    Words without a vowel or with other signs than letters and apostrophes are left out.
    """
    found: dict[str, list[int]] = {}
    for line in lines:
        name, *phones = line.partition("#")[0].split() or [""]
        word = name.partition("(")[0]
        if _WORD.fullmatch(word):
            found.setdefault(word, []).append(sum(phone[-1].isdigit() for phone in phones))
    return found


def differing(dictionary: Mapping[str, Sequence[int]]) -> dict[str, int]:
    """Return the first pronunciation's count of each word for which the rule, or its stem, gives none of its counts."""
    table: dict[str, int] = {}
    # Stems are shorter than their forms, so a form finds its stem where that is in the table.
    for word in sorted(dictionary, key=lambda word: (len(word), word)):
        if count(word, table) not in dictionary[word]:
            table[word] = dictionary[word][0]
    return table


def compose(table: Mapping[str, int], licence: str) -> str:
    """Return the text of the data file: the licence as comments, then the words by count and alphabet."""
    comments = "\n".join(f"# {line}".rstrip() for line in licence.strip().splitlines())
    entries = sorted((number, word) for word, number in table.items())
    lines = (
        line
        for number, group in groupby(entries, key=lambda entry: entry[0])
        for line in _wrapped(number, [word for _, word in group])
    )
    return "\n".join([_HEAD.format(licence=comments), *lines, ""])


def _wrapped(number: int, group: Sequence[str]) -> Iterator[str]:
    line = str(number)
    for word in group:
        if len(line) + len(word) >= _WIDTH:
            yield line
            line = str(number)
        line = f"{line} {word}"
    yield line


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m vademecum.languages.make_syllables", description=__doc__)
    parser.add_argument("dictionary", type=Path, help="cmudict.dict, with its LICENSE in the same folder")
    parser.add_argument("--output", type=Path, default=_SHIPPED, help="the file to write")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
