"""Takes copies with one byte changed, missing or added; checks what `vademecum verify` says of them."""

import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.archives import DAY, RELEASE, SITE, put
from vademecum.archives.archive import archive
from vademecum.archives.zipped import zipped
from vademecum.cli import main
from vademecum.languages import author_messages

COPY = {**SITE, "nl/data.json": b"{}", "nl/a.docx": b"PK", "favicon.png": b"\x89PNG", "feed.xml": b"<feed/>"}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Gives an archive of a site, unpacked."""
    made = archive(COPY, RELEASE, [author_messages("nl")], for_disk=False)
    put(tmp_path, {made.name: made.content, f"{made.name}.sha256": made.sum.encode()})
    shutil.unpack_archive(tmp_path / made.name, tmp_path)
    return tmp_path / made.name.removesuffix(".zip")


def verify(copy: Path, *options: str) -> Result:
    """Run the command, in English."""
    return CliRunner().invoke(main, ["verify", "--language", "en", *options, str(copy)])


def flipped(content: bytes, at: int = 0) -> bytes:
    """The content with one bit of one byte turned."""
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def test_a_copy_as_it_was_is_good(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folder and archive, and the folder that one stands in."""
    monkeypatch.chdir(copy)
    for path in (copy, copy.with_name(f"{copy.name}.zip"), Path()):
        found = verify(path)
        assert (found.exit_code, found.output) == (0, f"{len(COPY) + 4} files are as the list says.\n")


def test_one_byte_is_found_in_every_file(copy: Path) -> None:
    """Of every kind; also in what is said of the release."""
    paths = [path for path in sorted(copy.rglob("*")) if path.is_file() and path.name != "SHA256SUMS"]
    assert len({path.suffix for path in paths}) > 9
    for path in paths:
        content = path.read_bytes()
        for at in {0, len(content) // 2, len(content) - 1}:
            path.write_bytes(flipped(content, at))
            found = verify(copy)
            assert (found.exit_code, found.output) == (1, f"{path.relative_to(copy).as_posix()}: changed.\n")
        path.write_bytes(content)
    assert verify(copy).exit_code == 0


def test_all_differences_are_named_at_once(copy: Path) -> None:
    """In the order of paths."""
    put(copy, {"nl/zz.html": b"", "assets/own.js": b"own(); "})
    (copy / "favicon.png").unlink()
    found = verify(copy)
    assert found.exit_code == 1
    assert found.output.splitlines() == [
        "assets/own.js: changed.",
        "favicon.png: missing.",
        "nl/zz.html: not in the list.",
    ]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("nl", ["assets/own.js: gewijzigd.", "favicon.png: ontbreekt.", "x: staat niet in de lijst."]),
        ("da", ["assets/own.js: ændret.", "favicon.png: mangler.", "x: står ikke på listen."]),
    ],
)
def test_it_speaks_the_language_of_whoever_asks(copy: Path, language: str, lines: list[str]) -> None:
    """Dutch and Danish."""
    put(copy, {"x": b"", "assets/own.js": b"other"})
    (copy / "favicon.png").unlink()
    assert verify(copy, "--language", language).output.splitlines() == lines


def test_a_changed_list_is_found_by_the_one_from_elsewhere(copy: Path, tmp_path: Path) -> None:
    """Whoever changes a file may change the list beside it."""
    trusted = tmp_path / "trusted"
    shutil.copy(copy / "SHA256SUMS", trusted)
    put(copy, {"assets/own.js": b"other();"})
    subprocess.run(
        "find . -type f ! -name SHA256SUMS | xargs sha256sum | sed 's, \\./, ,' > SHA256SUMS",
        shell=True,
        cwd=copy,
        check=True,
    )
    assert verify(copy).exit_code == 0
    found = verify(copy, "--manifest", str(trusted))
    assert (found.exit_code, found.output) == (1, "assets/own.js: changed.\n")


def test_every_byte_of_an_archive_counts(copy: Path) -> None:
    """Also those that are in none of its files, such as times: the sum beside it tells."""
    path = copy.with_name(f"{copy.name}.zip")
    content = path.read_bytes()
    for at in (10, 200, len(content) // 2, len(content) - 60):
        path.write_bytes(flipped(content, at))
        found = verify(path)
        assert (found.exit_code, found.output) == (1, f"{path.name}: changed.\n")


def test_what_is_no_list_says_its_line(copy: Path) -> None:
    """With its file and what to do."""
    path = copy / "SHA256SUMS"
    path.write_text(path.read_text(encoding="utf-8") + "oops\n", encoding="utf-8")
    found = verify(copy)
    assert found.exit_code == 1
    line = len(COPY) + 5
    assert found.output == f"{path}:{line}: this is no SHA-256 sum with a path: take the list of the release.\n"


def test_a_copy_without_a_list_is_told(tmp_path: Path) -> None:
    """As a wrong use: nothing was compared."""
    found = verify(put(tmp_path, SITE))
    assert found.exit_code == 2
    assert found.output == f"{tmp_path} has no SHA256SUMS: name a list with --manifest.\n"


def test_what_is_no_archive_is_told(tmp_path: Path) -> None:
    """Also one that was cut off."""
    path = tmp_path / "copy.zip"
    path.write_bytes(zipped(SITE, DAY)[:-30])
    found = verify(path)
    assert (found.exit_code, found.output) == (1, f"{path} is no zip that can be opened: it is not whole.\n")


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="no ssh-keygen here")
def test_a_sum_can_be_signed_as_the_readme_says(copy: Path, tmp_path: Path) -> None:
    """The two lines of README.md, each as it stands there; a changed sum has no signature."""
    readme = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")
    sign, check = [line.strip() for line in readme.splitlines() if line.strip().startswith("ssh-keygen -Y")]
    key, sums = tmp_path / "release_key", copy.with_name(f"{copy.name}.zip.sha256")
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    signers = f"releases@example.org {key.with_suffix('.pub').read_text(encoding='utf-8')}"
    put(tmp_path, {"allowed_signers": signers.encode()})

    def ran(line: str) -> int:
        line = line.replace("vademecum-2026.11.zip.sha256", sums.name).replace("~/.ssh/release_key", key.name)
        return subprocess.run(line, shell=True, cwd=tmp_path, capture_output=True, check=False).returncode

    assert ran(sign) == 0
    assert ran(check) == 0
    sums.write_bytes(flipped(sums.read_bytes()))
    assert ran(check) != 0
