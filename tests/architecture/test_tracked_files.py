"""Takes the files that Git keeps; holds them to naming no package registry and no folder of anybody's machine."""

import re
import subprocess

from tests.builds import PROJECT

REGISTRIES = re.compile(
    r"(?:pypi|pythonhosted|npmjs|yarnpkg|crates|golang|rubygems)\.(?:org|com|io)\b"
    r"|(?<!emit-)index[-_]url\b|trusted[-_]host\b",
    re.IGNORECASE,
)
MACHINES = re.compile(r"(?<![\w./:%~$})-])/(?:home|Users|root|work|tmp|var/folders|opt|mnt)/\w|\b[A-Z]:\\\w", re.ASCII)


def tracked() -> dict[str, str]:
    """The text of every file that Git keeps or is about to keep, by name; pictures and the like left out."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=PROJECT, capture_output=True, check=True).stdout.decode().split("\0")
    paths = ((name, PROJECT / name) for name in sorted(set(names)) if name)
    read = ((name, path.read_bytes()) for name, path in paths if path.is_file())
    return {name: data.decode(errors="replace") for name, data in read if b"\0" not in data}


def places(pattern: re.Pattern[str]) -> list[str]:
    """Where a pattern is met, as `file:line: text`."""
    return [
        f"{name}:{number}: {found[0]}"
        for name, text in tracked().items()
        for number, line in enumerate(text.splitlines(), start=1)
        if (found := pattern.search(line))
    ]


def test_no_file_names_a_registry() -> None:
    """Where packages come from is the choice of whoever installs, so no file holds a registry's address."""
    assert places(REGISTRIES) == []


def test_no_file_names_a_folder_of_a_machine() -> None:
    """No file holds an absolute path of the machine on which somebody wrote it."""
    assert places(MACHINES) == []


def test_patterns_find_what_they_are_for() -> None:
    """A line with a registry's address or a machine's path would be found."""
    host = "pypi" + "." + "org"
    assert REGISTRIES.search(f"https://{host}/simple")
    assert REGISTRIES.search("--index" + "-url https://mirror.example/simple")
    assert MACHINES.search('path = "/' + 'home/anna/site"')
    assert MACHINES.search("C:" + "\\Users\\anna")
    assert not MACHINES.search("https://example.org/home/anna")
