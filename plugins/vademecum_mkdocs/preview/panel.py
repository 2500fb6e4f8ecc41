"""Takes what a preview shows; gives it as HTML: a panel in each page, or a page where there is none."""

from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader

from vademecum.diagnostics import Severity
from vademecum.languages import N_, Messages, direction
from vademecum_mkdocs.preview.preview import Shown, advice


class Panel:
    """The panel in one language, for authors; its script asks the address `news` what is new."""

    def __init__(self, messages: Messages, news: str) -> None:
        loader = PackageLoader("vademecum_mkdocs.preview")
        self._templates = Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
        folder = files("vademecum_mkdocs.preview").joinpath("templates")
        self._templates.globals |= {
            "_": messages.gettext,
            "style": folder.joinpath("panel.css").read_text(encoding="utf-8"),
            "script": folder.joinpath("panel.js").read_text(encoding="utf-8"),
            "address": news,
            "lang": messages.language,
            "dir": direction(messages.language),
            "warning": Severity.WARNING,
        }
        self._messages = messages

    def news(self, shown: Shown) -> dict[str, Any]:
        """What an open page must know: versions, the report as HTML with its mark, and whether a build is under way."""
        # Without a site the whole page is the report: everything new is a new page.
        report = self._render("report", shown) if shown.problems and shown.root else ""
        mark = sha256(report.encode()).hexdigest()[:12] if report else ""
        site = shown.site or shown.version
        return {"version": shown.version, "site": site, "report": report, "mark": mark, "busy": shown.busy}

    def into(self, html: bytes, shown: Shown) -> bytes:
        """A page of the site with the panel at its end, and nothing else in it changed."""
        panel = self._render("panel", shown).encode()
        end = html.rfind(b"</body>")
        return b"%b%b%b" % (html[:end], panel, html[end:]) if end >= 0 else html + panel

    def page(self, shown: Shown) -> str:
        """A whole page that lists the problems, for any address."""
        return self._render("page", shown)

    def _render(self, name: str, shown: Shown) -> str:
        values = {"shown": shown, "count": shown.count(self._messages), "advice": self._messages.gettext(advice(shown))}
        values["wait"] = self._wait(shown)
        if name != "report":
            values |= self.news(shown)
        return self._templates.get_template(f"{name}.html.j2").render(values)

    def _wait(self, shown: Shown) -> str:
        """That a change is being built, and for how long."""
        if not shown.seconds:
            return self._messages.gettext(N_("Your change is being built; this page renews itself."))
        sentence = self._messages.ngettext(
            "Your change is being built. The last time took {count} second; this page renews itself.",
            "Your change is being built. The last time took {count} seconds; this page renews itself.",
            shown.seconds,
        )
        return sentence.format(count=shown.seconds)
