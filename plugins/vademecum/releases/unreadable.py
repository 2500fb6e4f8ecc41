"""Gives what is raised where a release cannot be read, with the sentence that says why."""

from vademecum.diagnostics import Diagnostic
from vademecum.languages import Messages
from vademecum.reporting import describe


class Unreadable(Exception):
    """A release that cannot be read; `sentences` are marked for translation, and `values` stand in them."""

    def __init__(self, *sentences: str, problem: Diagnostic | None = None, **values: str) -> None:
        """Take the sentences; `problem` is the fault in its files, if that is the reason."""
        super().__init__(*sentences)
        self.sentences, self.problem, self.values = sentences, problem, values

    def said(self, messages: Messages) -> str:
        """The reason in a language."""
        reason = [describe(self.problem, messages)] if self.problem else []
        return " ".join([*(messages.gettext(one).format(**self.values) for one in self.sentences), *reason])
