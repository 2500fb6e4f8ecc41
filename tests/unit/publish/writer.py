"""Takes a task, a site, a way to swap and a number; publishes as a process of its own, which may be stopped."""

import os
import sys
from pathlib import Path

from tests.unit.publish.sites import lacking, write
from vademecum.publish import PublishError, begin
from vademecum.publish.exchange import exchange_folders

CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "shutil.rmtree"}
EXCHANGES = {"exchange": exchange_folders, "renames": lacking}


def endless(site: Path, way: str, version: int) -> None:
    """Publish version after version; each is printed when it is committed."""
    while True:
        _publish(site, way, version, pages=20)
        print(version, flush=True)
        version += 1


def stopping(site: Path, way: str, changes: int) -> None:
    """Publish version 2, and leave as SIGKILL does after this many changes of the file system."""
    seen = 0

    def stop(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal seen
        # An audit hook hears of a change just before it is made.
        seen += event in CHANGES or (event == "open" and str(arguments[0]).startswith(str(site.parent)))
        if seen > changes:
            os._exit(9)

    sys.addaudithook(stop)
    _publish(site, way, version=2, pages=1)


def interrupted(site: Path, way: str, changes: int) -> None:
    """Publish version 2, with one Ctrl+C after this many changes of the file system; 3 says that it came."""
    seen = 0

    def interrupt(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal seen
        seen += event in CHANGES or (event == "open" and str(arguments[0]).startswith(str(site.parent)))
        if seen > changes:
            seen = -(10**6)
            raise KeyboardInterrupt

    sys.addaudithook(interrupt)
    try:
        publication = begin(site, EXCHANGES[way])
        try:
            write(publication, 2, pages=1)
            publication.commit()
        finally:
            publication.discard()
    except KeyboardInterrupt:
        sys.exit(3)


def between(site: Path, way: str, _: int) -> None:
    """Leave as SIGKILL does after the first of two renames."""
    staging = begin(site, EXCHANGES[way]).staging
    site.rename(staging.with_name("old"))
    os._exit(9)


def holding(site: Path, way: str, _: int) -> None:
    """Begin, say so, and wait to be stopped."""
    publication = begin(site, EXCHANGES[way])
    print(publication.staging, flush=True)
    sys.stdin.read()


def powerless(site: Path, way: str, user: int) -> None:
    """Begin as a user who is not root, and print the code of the error."""
    if os.geteuid() == 0:
        os.setuid(user)
    try:
        begin(site, EXCHANGES[way])
    except PublishError as error:
        print(error.code)


def _publish(site: Path, way: str, version: int, pages: int) -> None:
    publication = begin(site, EXCHANGES[way])
    write(publication, version, pages)
    publication.commit()


TASKS = {task.__name__: task for task in (endless, stopping, interrupted, between, holding, powerless)}

if __name__ == "__main__":
    TASKS[sys.argv[1]](Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
