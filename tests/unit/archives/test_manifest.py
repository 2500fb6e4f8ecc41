"""Takes files; checks the list of their sums, and what is no such list."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.archives import SITE, put
from vademecum.archives.manifest import ManifestError, manifest, read_manifest

A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"


def test_a_line_has_sum_and_path() -> None:
    """As FIPS 180-4 counts the sum of «a»; lines stand in the order of paths."""
    assert manifest({"b/ø": b"a", "a": b"a"}) == f"{A}  a\n{A}  b/ø\n"


def test_what_is_written_is_read() -> None:
    """Every sum by its path."""
    assert read_manifest(manifest({"x y": b"a", "z": b"a"})) == {"x y": A, "z": A}


def test_other_forms_of_the_program_are_read() -> None:
    """A star for binary files, capitals, and the line ends of Windows."""
    assert read_manifest(f"{A.upper()} *a\r\n") == {"a": A}


@pytest.mark.parametrize(
    ("text", "line"),
    [("", 1), ("x\n", 1), (f"{A}  a\n{A}  a\n", 2), (f"{A}  a\n{A[:-1]}  b\n", 2), (f"{A}  a\n{A}a\n", 2), ("\n", 1)],
)
def test_what_is_no_list_says_its_line(text: str, line: int) -> None:
    """An empty list, too, would find every copy good."""
    with pytest.raises(ManifestError) as raised:
        read_manifest(text)
    assert raised.value.line == line


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="only GNU systems have sha256sum")
def test_sha256sum_accepts_it(tmp_path: Path) -> None:
    """Whoever gets an archive needs no program of ours."""
    put(tmp_path, {**SITE, "SHA256SUMS": manifest(SITE).encode()})
    command = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
    assert subprocess.run(command, cwd=tmp_path, check=False).returncode == 0
    (tmp_path / "index.html").write_bytes(b"other")
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 1
