"""Takes nothing; gives a small site with one text in which everything stands that a text can hold."""

from pathlib import Path

from tests.documents import PNG
from tests.sites import make_docs, text
from vademecum.catalogue import Catalogue
from vademecum.languages import author_messages
from vademecum.site import read_site
from vademecum.word import Incoming, Usual, copy_of, read_document

BODY = """\

Words with *emphasis*, **weight**, `code [[no]]` and a
[link](https://example.org/a_b). See [[cnio]], [[role:cnio|the *nurse*]] and [the page](cnio.md#mandate).
It is so [@who-2020][@unknown-key], 5 < 6 & a_b_c, x<sup>2</sup>.

## Mandate {#mandate formerly="role"}

<!-- allow IGJ: the name -->
First line{end}
second line.[^a] More words.[^b]

[^a]: The *first* note.

- one
- two, which goes on
  in a second line

    More of two.

    - deeper
        1. deepest

1. first
2. second

- [ ] We know. {#we-know}
- [x] We did. {#we-did}

### The table {#table}

| Left | Right \\| bar |
| :--- | ---: |
| [[role:cnio\\|words]] | **b** |
| c | |

![What the dot shows](dot.png){width=20}

!!! note "Mind"
    Inside, with [[role:cnio]].

    - item

    ??? tip "Deeper"

        Deep.

=== "One"

    Tab one.

=== "Two"

    Tab two.

> Quoted words
> over two lines.

```yaml
key: [[role:cnio]]
```

    indented code

<div class="x">
kept as it is
</div>

Under line
----------

[^b]: The second
    note.

*[HTML]: a language

---

The end.
""".replace("{end}", "  ")
"""Everything that a text can hold."""

SOURCES = """\
who-2020: {type: report, title: A report, URL: "https://example.org/report", kind: official}
"""


def make_site(folder: Path, body: str = BODY) -> Path:
    """The folder of texts of a site in which `role:cmio` has this body, in English."""
    files: dict[str, str | bytes] = {
        "en/roles/cmio.md": text("role", "cmio", body, title="CMIO", statement="opinion", roles=["cnio"]),
        "en/roles/cnio.md": text("role", "cnio", "## Mandate {#mandate}\n", title="CNIO"),
        "en/roles/dot.png": PNG,
        "data/sources.yml": SOURCES,
    }
    return make_docs(folder, files)


def catalogue_at(docs: Path) -> Catalogue:
    """What stands there now."""
    catalogue = read_site(docs).catalogue
    assert catalogue is not None
    return catalogue


def raw(docs: Path) -> str:
    """The text that is copied."""
    return (docs / "en/roles/cmio.md").read_text(encoding="utf-8")


def copied(docs: Path) -> bytes:
    """Its copy."""
    catalogue = catalogue_at(docs)
    return copy_of(catalogue.entries["role:cmio"].texts["en"], raw(docs), catalogue)


def no_usual(_kind: str, _language: str, _title: str) -> dict[str, str]:
    """Headings as on a site whose texts have none in common."""
    return {}


def read_back(docs: Path, content: bytes, *, anyway: bool = False, usual: Usual = no_usual) -> Incoming:
    """What a document brings into the site."""
    return read_document(content, catalogue_at(docs), author_messages("en"), usual, anyway=anyway)
