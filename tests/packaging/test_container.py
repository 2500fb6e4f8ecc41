"""Takes the Containerfile and the wheel; runs each of its lines in a plain folder, without a network."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builds import BASE, PROJECT, copy, program, run
from tests.packaging.conftest import without_network

CONTAINERFILE = PROJECT / "Containerfile"
SETTINGS = """\
site_name: North Hospital
site_url: https://kb.example/
docs_dir: north-hospital
theme: vademecum
plugins: [vademecum]
"""

NGINX = """\
#!/bin/sh
# What the image has at /etc/nginx: settings that take in conf.d.
cat > "{here}/nginx.conf" <<'END'
pid {here}/pid;
error_log {here}/errors;
events {{}}
http {{ include {here}/etc/nginx/conf.d/*.conf; access_log off; }}
END
exec {nginx} -e "{here}/errors" -c "{here}/nginx.conf" "$@"
"""


def lines(text: str) -> Iterator[tuple[str, list[str]]]:
    """The instructions of a Containerfile, each with its words."""
    for line in text.splitlines():
        if line and not line.startswith("#"):
            name, *words = line.split()
            yield name, words


class Plain:
    """Two stages as plain folders; what a line says of `/` is below the folder of its stage."""

    def __init__(self, context: Path, folder: Path, changes: dict[str, str]) -> None:
        self.context, self.folder, self.changes = context, folder, changes
        self.stage, self.place = folder, "/"
        self.said: list[str] = []

    def at(self, name: str, stage: Path | None = None) -> Path:
        """Where a path of a line lies."""
        return (stage or self.stage) / (Path(self.place) / name).relative_to("/")

    def do(self, name: str, words: list[str]) -> None:
        """Do what one instruction says."""
        getattr(self, f"do_{name.lower()}")(*words)

    def do_from(self, _image: str, _as: str = "", name: str = "last") -> None:
        self.stage, self.place = self.folder / name, "/"
        self.stage.mkdir()

    def do_workdir(self, place: str) -> None:
        self.place = place
        self.at("").mkdir(parents=True)

    def do_copy(self, *words: str) -> None:
        *stage, source, target = words
        origin = self.at(source, self.folder / stage[0].removeprefix("--from=")) if stage else self.context / source
        self.at(target).parent.mkdir(parents=True, exist_ok=True)
        copy(origin, self.at(target))

    def do_run(self, *words: str) -> None:
        where = self.at("")
        done = run(where, "/bin/sh", "-c", " ".join(words), **self.changes)
        assert done.code == 0, done.output + done.errors
        self.said.append(done.output + done.errors)

    def do_expose(self, port: str) -> None:
        self.port = port


@pytest.fixture
def plain(wheel: Path, tmp_path: Path) -> Plain:
    """Gives the folder beside which the Containerfile is put, and a place for what pip installs and nginx reads."""
    context, here, programs = tmp_path / "context", tmp_path / "last", tmp_path / "programs"
    nginx = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    assert nginx, "nginx is not installed; on Debian: apt-get install nginx-light"
    copy(BASE, context / "north-hospital")
    (context / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (context / "wheelhouse").mkdir()
    copy(wheel, context / "wheelhouse" / wheel.name)
    programs.mkdir()
    (programs / "nginx").write_text(NGINX.format(here=here, nginx=nginx), encoding="utf-8")
    (programs / "nginx").chmod(0o755)
    installed, nowhere = tmp_path / "site-packages", without_network(tmp_path / "nowhere")
    changes = {
        "PYTHONPATH": os.pathsep.join([str(nowhere), str(installed)]),
        "PATH": os.pathsep.join([str(programs), str(Path(program("python")).parent), os.environ["PATH"]]),
        # What vademecum needs is here already.
        "PIP_NO_DEPS": "1",
        "PIP_TARGET": str(installed),
    }
    return Plain(context, tmp_path, changes)


def test_every_line_does_what_it_says(plain: Plain) -> None:
    """At the end the site and its settings lie where the second image has them, and nginx takes them."""
    for name, words in lines(CONTAINERFILE.read_text(encoding="utf-8")):
        plain.do(name, words)
    assert (plain.stage / "srv/www/kb/nl/index.html.gz").is_file()
    settings = (plain.stage / "etc/nginx/conf.d/default.conf").read_text(encoding="utf-8")
    assert 'alias "/srv/www/kb/";' in settings
    assert f"listen {plain.port};" in settings
    assert "syntax is ok" in plain.said[-1]
    assert (plain.folder / "site-packages" / "vademecum_theme").is_dir()


@pytest.mark.parametrize("language", ["nl", "da", "en"])
def test_the_guide_shows_it_as_it_is(language: str) -> None:
    """Word for word, in each language."""
    texts = [path.read_text(encoding="utf-8") for path in (PROJECT / "docs" / language / "hosting").glob("*.md")]
    (text,) = (text for text in texts if "\nid: hosting-servers\n" in text)
    assert f"```\n{CONTAINERFILE.read_text(encoding='utf-8')}```" in text
