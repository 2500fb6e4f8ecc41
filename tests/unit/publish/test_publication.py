"""Takes sites in temporary folders and holds publishing to all or nothing, and to its own folders."""

import errno
import stat
import subprocess
from contextlib import suppress
from pathlib import Path
from subprocess import PIPE

import pytest

from tests.unit.publish.sites import bytes_in, lacking, leftovers, publish, whole_version, write, writer
from vademecum.publish import PublishError, begin
from vademecum.publish.folders import Folders


def test_new_site_is_what_was_staged(site: Path) -> None:
    """A site that did not exist, nor its parent, holds the staged files and the marker after commit."""
    publish(site, 1)
    assert whole_version(site) == 1


def test_site_is_replaced_whole(site: Path) -> None:
    """A commit leaves nothing of the version before it."""
    publish(site, 1)
    (site / "gone.html").write_text("1")
    publish(site, 2)
    assert whole_version(site) == 2


def test_site_stands_while_the_next_is_built(site: Path) -> None:
    """Until commit, readers see the old site."""
    publish(site, 1)
    publication = begin(site)
    write(publication, 2, pages=20)
    assert whole_version(site) == 1
    publication.discard()


def test_staging_is_empty_and_on_the_same_disk(site: Path) -> None:
    """An engine gets an empty folder, from which a rename to the site is possible."""
    publication = begin(site)
    assert list(publication.staging.iterdir()) == []
    assert publication.staging.stat().st_dev == site.parent.stat().st_dev
    publication.discard()


def test_link_in_the_site_is_published_as_it_is(site: Path) -> None:
    """A link that leads nowhere is neither followed nor in the way."""
    publication = begin(site)
    (publication.staging / "latest").symlink_to("3.2")
    publication.commit()
    assert (site / "latest").readlink() == Path("3.2")


def test_nothing_but_the_lock_is_left_beside_the_site(site: Path) -> None:
    """After commit, no staging, no old site; and the lock is not in the site."""
    publish(site, 1)
    publish(site, 2)
    assert leftovers(site) == set()


def test_discard_leaves_the_old_site(site: Path) -> None:
    """A build that is given up changes no byte of the site and leaves no staging."""
    publish(site, 1)
    before = bytes_in(site)
    publication = begin(site)
    write(publication, 2, pages=20)
    publication.discard()
    assert bytes_in(site) == before
    assert leftovers(site) == set()


def test_discard_after_commit_does_nothing(site: Path) -> None:
    """A hook for errors may call discard whatever happened before."""
    publication = begin(site)
    write(publication, 1, pages=20)
    publication.commit()
    other = begin(site)
    publication.discard()
    assert other.staging.is_dir()
    other.discard()


def test_commit_after_discard_is_refused(site: Path) -> None:
    """A publication that is closed cannot publish another build's staging."""
    publication = begin(site)
    publication.discard()
    other = begin(site)
    with pytest.raises(RuntimeError, match="committed or discarded before"):
        publication.commit()
    other.discard()
    assert not site.exists()


def test_foreign_folder_is_refused_and_untouched(site: Path) -> None:
    """A folder with files that this tool did not make stays as it is, and nothing is put beside it."""
    site.mkdir(parents=True)
    (site / "thesis.txt").write_text("three years of work")
    with pytest.raises(PublishError) as caught:
        begin(site)
    assert caught.value.code == "site-folder-foreign"
    assert caught.value.values == {"folder": str(site.resolve())}
    assert str(caught.value) == (
        f"The folder {site.resolve()} holds files that were not built by Vademecum;"
        " choose another site folder, or empty it."
    )
    assert bytes_in(site) == {"thesis.txt": b"three years of work"}
    assert {path.name for path in site.parent.iterdir()} == {"site"}


def test_repository_in_the_site_is_refused(site: Path) -> None:
    """A marked folder that has become a Git work tree is no longer ours to remove."""
    publish(site, 1)
    (site / ".git").mkdir()
    with pytest.raises(PublishError) as caught:
        begin(site)
    assert caught.value.code == "site-folder-foreign"


def test_folder_that_turns_foreign_during_the_build_is_untouched(site: Path) -> None:
    """What somebody else puts at the site's path while it is built is not removed by commit."""
    publication = begin(site)
    site.mkdir()
    (site / "thesis.txt").write_text("three years of work")
    with pytest.raises(PublishError) as caught:
        publication.commit()
    assert caught.value.code == "site-folder-foreign"
    assert bytes_in(site) == {"thesis.txt": b"three years of work"}


def test_foreign_workshop_is_refused_and_untouched(site: Path) -> None:
    """A folder that only bears the workshop's name is not emptied either."""
    workshop = Folders(site).workshop
    (workshop / "new").mkdir(parents=True)
    (workshop / "new" / "thesis.txt").write_text("three years of work")
    with pytest.raises(PublishError) as caught:
        begin(site)
    assert caught.value.values == {"folder": str(workshop.resolve())}
    assert bytes_in(workshop) == {"new/thesis.txt": b"three years of work"}


def test_empty_folder_is_accepted(site: Path) -> None:
    """A folder that somebody made ready for the site is used."""
    site.mkdir(parents=True)
    publish(site, 1)
    assert whole_version(site) == 1


def test_file_in_the_way_is_refused(site: Path) -> None:
    """A file at the site's path is named and kept."""
    site.parent.mkdir()
    site.write_text("a file")
    with pytest.raises(PublishError) as caught:
        begin(site)
    assert caught.value.code == "site-folder-file"
    assert site.read_text() == "a file"


def test_symbolic_link_is_published_to_its_target(site: Path, tmp_path: Path) -> None:
    """A link stays a link, and its target is replaced."""
    target = tmp_path / "disk" / "target"
    publish(target, 1)
    site.parent.mkdir()
    site.symlink_to(target, target_is_directory=True)
    publish(site, 2)
    assert site.is_symlink()
    assert whole_version(target) == 2
    assert {path.name for path in site.parent.iterdir()} == {"site"}


def test_stale_staging_is_removed(site: Path) -> None:
    """What a stopped build staged is not in the next build."""
    workshop = Folders(site)
    publication = begin(site)
    write(publication, 1, pages=20)
    leftover = workshop.workshop.rename(site.parent / "leftover")
    publication.discard()
    leftover.rename(workshop.workshop)
    publication = begin(site)
    assert list(publication.staging.iterdir()) == []
    publication.discard()


def test_second_build_at_once_is_told_so(site: Path) -> None:
    """Two builds of one site at the same time end in a sentence, not in a wait or a mixture."""
    publication = begin(site)
    with pytest.raises(PublishError) as caught:
        begin(site)
    assert caught.value.code == "site-folder-busy"
    assert publication.staging.is_dir()
    publication.discard()


def test_build_of_another_process_is_busy_until_it_dies(site: Path) -> None:
    """A lock is seen by other processes and is gone with the process that held it."""
    with subprocess.Popen(**writer("holding", site, "exchange", 0), stdin=PIPE, stdout=PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        with pytest.raises(PublishError) as caught:
            begin(site)
        assert caught.value.code == "site-folder-busy"
        process.kill()
    publish(site, 1)
    assert whole_version(site) == 1


def test_same_process_builds_again(site: Path) -> None:
    """A server that rebuilds gets the lock again after commit and after discard."""
    publish(site, 1)
    begin(site).discard()
    publish(site, 2)
    assert whole_version(site) == 2


def test_mode_of_the_old_site_is_kept(site: Path) -> None:
    """A site that the web server alone may enter stays so."""
    publish(site, 1)
    site.chmod(0o750)
    publish(site, 2)
    assert stat.S_IMODE(site.stat().st_mode) == stat.S_IMODE(0o750)


def test_mode_of_a_new_site_is_that_of_any_new_folder(site: Path) -> None:
    """A web server can read a new site as far as the umask allows."""
    publish(site, 1)
    plain = site.parent / "plain"
    plain.mkdir()
    assert site.stat().st_mode == plain.stat().st_mode


def test_missing_rights_are_named(site: Path) -> None:
    """A user who may not write beside the site reads so before the build, not after it."""
    site.parent.mkdir(mode=0o500)
    run = subprocess.run(**writer("powerless", site, "exchange", 65534), capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "site-folder-denied"


def test_site_that_cannot_be_moved_stays(site: Path) -> None:
    """A site that the system holds on to, such as a mount point, is named and kept."""

    def held(_first: Path, _second: Path) -> None:
        raise OSError(errno.EBUSY, "a mount point")

    publish(site, 1)
    publication = begin(site, held)
    write(publication, 2, pages=20)
    with pytest.raises(PublishError) as caught:
        publication.commit()
    assert caught.value.code == "site-folder-immovable"
    assert whole_version(site) == 1
    assert leftovers(site) == set()


def test_error_of_the_disk_at_the_swap_leaves_the_site(site: Path) -> None:
    """An exchange that fails for another reason than being unknown is not followed by renames."""

    def broken(_first: Path, _second: Path) -> None:
        raise OSError(errno.EIO, "a broken disk")

    publish(site, 1)
    publication = begin(site, broken)
    with pytest.raises(OSError, match="a broken disk"):
        publication.commit()
    assert whole_version(site) == 1


def test_two_renames_publish_where_exchange_is_missing(site: Path) -> None:
    """A disk without the call gets the new site all the same."""
    publish(site, 1)
    publication = begin(site, lacking)
    write(publication, 2, pages=20)
    publication.commit()
    assert whole_version(site) == 2
    assert leftovers(site) == set()


def test_failed_second_rename_puts_the_old_site_back(site: Path) -> None:
    """When the new site cannot take its place, the old one is there again before commit returns."""

    def spoiling(first: Path, _second: Path) -> None:
        first.rename(first.with_name("lost"))
        raise OSError(errno.ENOSYS, "no exchange here")

    publish(site, 1)
    publication = begin(site, spoiling)
    with suppress(OSError):
        publication.commit()
    assert whole_version(site) == 1
