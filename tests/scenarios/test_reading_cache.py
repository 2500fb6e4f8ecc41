"""A small site that is edited again and again: a report is the same, whatever was kept of the reports before it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from tests.sites import SITE, make_docs, text
from vademecum.languages import messages_for
from vademecum.reporting import lines
from vademecum.shelf.kept import KeptShelf
from vademecum.site import read_site

EDITS = 40
SEEDS = (1, 2, 3)
LANGUAGES = ("nl", "da", "en")
LIMITS = "{nl: 60, da: 45, en: 50}"
SETTINGS = SITE.replace("law:", f"page: {{readability: {LIMITS}}}\n  law:")
CONCEPTS = """\
workflow:
  nl: {label: werkproces, avoid: [AVOIDED], definition: a}
  da: {label: arbejdsgang, definition: a}
  en: {label: workflow, definition: a}
"""
CHECKLISTS = (
    "safe:\n  name: {nl: Veilig, da: Sikker, en: Safe}\n  items:\n    one: {role: cmio, basis: [{source: SOURCE}]}\n"
)
SOURCES = "nis2: {type: report, title: Report}\n"

PIECES = (
    "Een workflow, en dan nog de arbejdsgang van AVOIDED.\n\n",
    "Verantwoordelijkheidsverdelingen veronderstellen organisatieontwikkelingsmogelijkheden overal.\n\n",
    "Lees [[page:ideas]] en [[page:plans|wat er komt]], of [[nobody]].\n\n",
    "Zie [de pagina](plans.md#begin) en [niets](gone.md) en [dit](javascript:x).\n\n",
    '<b onclick="x">vet</b> <script>x</script> {: style=x }\n\n',
    "## Begin {#begin}\n\n",
    "## Zonder id\n\n",
    "- [ ] We hebben de reservekopie getest. {#one}\n- [ ] We hebben de reservekopie getest! {#two}\n\n",
    "<!-- allow workflow: zo heet het -->\n\n",
    "Dit staat er [@nis2] en [@nowhere].\n\n",
    "`<script>` en [[open\n\n",
    "The leader walks along with a nurse from the beginning to the end of the shift, and they see what is on paper "
    "and what must go into the system.\n\n",
)
"""What is written into a text: sound and unsound, and some that speaks of other texts."""

Edit = Callable[[Path, Random], None]


def fresh(name: str, random: Random) -> bytes:
    """A text that can be read; other texts show its title."""
    title = random.choice(["Plan", "Organisatieverantwoordelijkheidsverdeling", "Een workflow"])
    kind = "checklist" if name == "safe" else "page"
    return text(kind, name, "".join(random.sample(PIECES, 4)), title=title).encode()


def begun(folder: Path, random: Random) -> Path:
    """The site before it is edited."""
    names = ("home", "plans", "ideas", "notes", "safe")
    data = {"concepts": CONCEPTS, "sources": SOURCES, "checklists": CHECKLISTS, "site": SETTINGS}
    files = {f"data/{name}.yml": words.encode() for name, words in data.items()}
    texts = {f"{code}/{name}.md": fresh(name, random) for code in LANGUAGES for name in names}
    return make_docs(folder, {**files, **texts})


def some(docs: Path, random: Random) -> Path:
    """Any text."""
    return random.choice(sorted(docs.rglob("*.md")))


def write(docs: Path, random: Random) -> None:
    """A text anew."""
    path = some(docs, random)
    path.write_bytes(fresh(path.stem, random))


def add(docs: Path, random: Random) -> None:
    """Another piece at the end."""
    path = some(docs, random)
    path.write_bytes(path.read_bytes() + random.choice(PIECES).encode())


def retitle(docs: Path, random: Random) -> None:
    """A longer title of the text that others show, if it is there."""
    path = docs / random.choice(LANGUAGES) / "ideas.md"
    if path.exists():
        path.write_bytes(path.read_bytes().replace(b'title: "', b'title: "Organisatie en ', 1))


def reword(docs: Path, random: Random) -> None:
    """A list of which two items may say nearly the same."""
    words = random.choice(["We oefenen elk jaar een keer.", "We kennen alle leveranciers."])
    body = f"- [ ] We oefenen elk jaar een keer! {{#one}}\n- [ ] {words} {{#two}}\n"
    (docs / random.choice(LANGUAGES) / "safe.md").write_text(text("checklist", "safe", body))


def cut(docs: Path, random: Random) -> None:
    """The last piece away: what the text was before, perhaps."""
    path = some(docs, random)
    path.write_bytes(path.read_bytes().strip().rpartition(b"\n\n")[0])


def remove(docs: Path, random: Random) -> None:
    """A text away."""
    some(docs, random).unlink()


def rename(docs: Path, random: Random) -> None:
    """Another name for a text."""
    path = some(docs, random)
    path.rename(path.with_name(f"{random.choice('abc')}.md"))


def move(docs: Path, random: Random) -> None:
    """A text into the folder of another language, perhaps over the one there."""
    path = some(docs, random)
    path.replace(docs / random.choice(LANGUAGES) / path.name)


def copy(docs: Path, random: Random) -> None:
    """The words of a text twice."""
    path = some(docs, random)
    path.with_name("copy.md").write_bytes(path.read_bytes())


def spoil(docs: Path, random: Random) -> None:
    """Bytes that are no text."""
    path = some(docs, random)
    path.write_bytes(path.read_bytes() + random.choice([b"\xff", b"\0"]))


def unsettle(docs: Path, random: Random) -> None:
    """Front matter that is none."""
    path = some(docs, random)
    path.write_bytes(path.read_bytes().replace(b"title:", random.choice([b"title: [", b"titel:"]), 1))


def avoid(docs: Path, random: Random) -> None:
    """Another word to avoid."""
    word = random.choice(["workflow", "reservekopie", "niets"])
    (docs / "data/concepts.yml").write_text(CONCEPTS.replace("AVOIDED", word))


def measure(docs: Path, random: Random) -> None:
    """Another limit of how hard a text may be."""
    limits = random.choice(["{nl: 60}", "{nl: 30, da: 30, en: 30}", "{nl: 20, da: 60, en: 40}"])
    (docs / "data/site.yml").write_text(SETTINGS.replace(LIMITS, limits))


def found(docs: Path, random: Random) -> None:
    """Another basis of an item, or facts that cannot be read."""
    source = random.choice(["nis2", "nowhere", "[", "nao"])
    (docs / "data/checklists.yml").write_text(CHECKLISTS.replace("SOURCE", source))


TEXTS: tuple[Edit, ...] = (
    write,
    write,
    write,
    add,
    retitle,
    retitle,
    reword,
    reword,
    cut,
    remove,
    rename,
    move,
    copy,
    spoil,
    unsettle,
)
FACTS: tuple[Edit, ...] = (avoid, measure, found)


def report(docs: Path, shelf: KeptShelf | None = None) -> list[str]:
    """What an author reads."""
    return [*lines(read_site(docs, environment={}, shelf=shelf).report, messages_for("en"))]


def reports(folder: Path, seed: int, kept: type[KeptShelf]) -> Iterator[tuple[str, list[str], list[str]]]:
    """After each edit: which one, the report with what was kept before, and the one without."""
    random = Random(seed)
    docs = begun(folder, random)
    file = folder / "kept.sqlite"
    for number in range(EDITS):
        edit = random.choice(FACTS if number % 4 == 3 else TEXTS)
        edit(docs, random)
        with kept(file, b"way") as shelf:
            yield f"{number} {edit.__name__}", report(docs, shelf), report(docs)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_report_is_the_same_with_what_was_kept_and_without(tmp_path: Path, seed: int) -> None:
    """After any edit of texts and facts."""
    seen = set()
    for edit, with_it, without_it in reports(tmp_path, seed, KeptShelf):
        assert with_it == without_it, edit
        seen |= {line.rpartition("[")[2] for line in with_it}
    assert {"term-avoid]", "readability-low]", "html-element]", "link-missing]", "item-similar]"} <= seen


@pytest.mark.parametrize(
    ("function", "forgotten"),
    [
        ("parse_record", 0),
        ("read_data", 0),
        ("strange_paragraphs", 0),
        ("strays", 0),
        ("strays", 1),
        ("read_sentences", 0),
        ("read_sentences", 1),
        ("similar", 0),
    ],
)
def test_these_edits_show_what_a_shelf_forgets(tmp_path: Path, function: str, forgotten: int) -> None:
    """A shelf that overlooks one input of one function gives another report: the test above would fail."""

    class Forgetful(KeptShelf):
        def name(self, asked: str, inputs: tuple[object, ...]) -> bytes:
            here = asked.endswith(f".{function}")
            return super().name(asked, inputs[:forgotten] + inputs[forgotten + 1 :] if here else inputs)

    runs = (reports(tmp_path / str(seed), seed, Forgetful) for seed in SEEDS)
    assert any(with_it != without_it for run in runs for _, with_it, without_it in run)


def test_the_second_report_reads_nothing_anew(tmp_path: Path) -> None:
    """And after an edit only what was edited, and what shows its title."""
    names = ("one", "two", "three")
    files = {f"nl/{name}.md": text("page", name, "Woorden van [[two]].\n") for name in names}
    docs = make_docs(tmp_path, {"data/site.yml": SETTINGS, "data/concepts.yml": CONCEPTS, **files})

    def anew() -> list[str]:
        with KeptShelf(tmp_path / "kept.sqlite", b"way") as shelf:
            report(docs, shelf)
            return sorted(shelf.made_anew)

    of_texts = [
        f"{function} docs/nl/{name}.md"
        for name in names
        for function in ("parse_record", "read_sentences", "strange_paragraphs", "strays")
    ]
    facts = ["read_data docs/data/concepts.yml", "read_data docs/data/site.yml"]
    assert anew() == sorted([*of_texts, *facts, *(f"similar {code}" for code in LANGUAGES)])
    assert anew() == []
    (docs / "nl/one.md").write_text(text("page", "one", "Andere woorden.\n"))
    assert anew() == [line for line in sorted(of_texts) if "one" in line]
    (docs / "nl/two.md").write_text(text("page", "two", title="Anders"))
    assert anew() == sorted([line for line in of_texts if "two" in line] + ["read_sentences docs/nl/three.md"])
    (docs / "data/concepts.yml").write_text(CONCEPTS.replace("AVOIDED", "niets"))
    strays = [line for line in sorted(of_texts) if line.startswith("strays")]
    assert anew() == ["read_data docs/data/concepts.yml", *strays]
    (docs / "nl/two.md").unlink()
    assert anew() == ["read_sentences docs/nl/three.md"]
