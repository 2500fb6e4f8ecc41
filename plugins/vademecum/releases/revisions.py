"""Takes a git revision; gives the texts and facts that were in it, in a folder for a while."""

import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.releases.unreadable import Unreadable

_ENDINGS = (".md", ".yml", ".yaml")
"""The files that texts and facts stand in: pictures and the like say nothing about the framework."""


class _Refused(Exception):
    """What git said when it did not do what it was asked."""


@contextmanager
def revision_folder(docs: Path, revision: str, kept: Iterable[str] = ()) -> Iterator[Path]:
    """The texts and facts of a revision as they stood below `docs`; filters and attributes of git change none of them.

    Raises Unreadable where there is no such revision; `kept` are other names that may have been meant.
    """
    tree = _tree(docs, revision, kept)
    with TemporaryDirectory() as folder:
        root = Path(folder) / docs.resolve().name
        root.mkdir()
        for path, content in _files(docs, tree):
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        yield root


def _tree(docs: Path, revision: str, kept: Iterable[str]) -> str:
    """The name that git has for the folder of texts in a revision."""
    try:
        place = _git(docs, "rev-parse", "--show-prefix").decode().strip()
    except _Refused as refused:
        raise Unreadable(
            N_("{name} is no file and no kept release."),
            N_("A git revision it cannot be: {folder} is in no repository that can be read ({reason})."),
            name=revision,
            folder=str(docs),
            reason=str(refused),
        ) from None
    if revision.startswith("-") or not _is_known(docs, f"{revision}^{{commit}}"):
        raise _unknown(docs, revision, kept)
    tree = f"{revision}^{{commit}}:{place.rstrip('/')}"
    if not _is_known(docs, tree):
        sentence = N_("In revision {name} there is no folder {folder}.")
        raise Unreadable(sentence, name=revision, folder=place.rstrip("/"))
    return tree


def _unknown(docs: Path, revision: str, kept: Iterable[str]) -> Unreadable:
    """That there is no such revision, with the nearest name; or that it may be in what was not fetched."""
    tags = _git(docs, "for-each-ref", "--format=%(refname:short)", "refs/tags", "refs/heads").decode().splitlines()
    guess = nearest(revision, [*kept, *tags])
    sentences = [N_("{name} is no file, no kept release and no git revision.")]
    sentences += [N_("Did you mean {nearest}?")] if guess else []
    if _git(docs, "rev-parse", "--is-shallow-repository").strip() == b"true":
        sentences.append(
            N_("This copy of the repository has only the newest revisions: git fetch --unshallow gets all.")
        )
    return Unreadable(*sentences, name=revision, nearest=guess)


def _files(docs: Path, tree: str) -> Iterator[tuple[str, bytes]]:
    """Path and content of each file below a folder that git knows; links, and other repositories inside, are none."""
    rows = (row.partition(b"\t") for row in _git(docs, "ls-tree", "-r", "-z", "--full-tree", tree).split(b"\0") if row)
    found = [(head.split(), path.decode("utf-8", "replace")) for head, _, path in rows]
    wanted = [(name, path) for (mode, _, name), path in found if mode.startswith(b"100") and path.endswith(_ENDINGS)]
    answer, at = _git(docs, "cat-file", "--batch", said=b"".join(name + b"\n" for name, _ in wanted)), 0
    for _, path in wanted:
        end = answer.index(b"\n", at)
        size = int(answer[at:end].split()[-1])
        at = end + 1 + size + 1
        yield path, answer[end + 1 : at - 1]


def _is_known(docs: Path, name: str) -> bool:
    try:
        _git(docs, "rev-parse", "--verify", "--quiet", name)
    except _Refused:
        return False
    return True


def _git(docs: Path, *arguments: str, said: bytes = b"") -> bytes:
    """What git answers in the folder of texts. Raises _Refused with the last line of its complaint."""
    try:
        done = subprocess.run(["git", "-C", str(docs), *arguments], input=said, capture_output=True, check=False)
    except OSError as error:
        raise _Refused(f"git: {error.strerror}") from None
    if done.returncode:
        complaint = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise _Refused(complaint[-1] if complaint else "git")
    return done.stdout
