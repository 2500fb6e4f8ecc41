"""Takes a language's code; gives the words that decide nothing in a question typed into the search."""

_WORDS = {
    "nl": """de het een en van in op te dat die is zijn voor met aan bij naar uit om als er of ook dan maar wat wie hoe
        waar wanneer waarom welke welk ik je jij u we wij mijn onze ons kan kun moet mag doe doen over door tot na""",
    "da": """den det de en et og i på til af at for med om som er har der jeg du vi man hvad hvem hvordan hvor hvornår
        hvorfor hvilken hvilke hvilket kan skal må gør min mit mine vores ved fra eller men også ikke""",
    "en": """the a an and of in on to is are for with at by from or as it this that what who how where when why which
        i you we my our can should must do does about""",
}
"""Chosen from the lists of Snowball, which text search uses (snowballstem.org/algorithms/dutch/stop.txt, and so on).

Words that mean something here are left out: Danish «it», Dutch «werk», «zorg» and «niet».
"""


def stop_words(code: str) -> tuple[str, ...]:
    """Return the words in alphabetical order, whatever the region; none for a language that has no list."""
    return tuple(sorted(_WORDS.get(code.partition("-")[0], "").split()))
