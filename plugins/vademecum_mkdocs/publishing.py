"""Takes a build; lets it write beside the published site, and puts the two in each other's place at the end."""

import logging
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.utils import CountHandler

from vademecum.languages import N_, Messages, author_messages
from vademecum.publish import SENTENCES, Publication, PublishError, begin, carry_over
from vademecum.publish.policy import may_be_published


def refusal(error: OSError, messages: Messages) -> str:
    """What to tell an author when the system refuses, such as for want of room on the disk."""
    reason = ": ".join(str(part) for part in (error.filename, error.strerror) if part)
    if isinstance(error, FileNotFoundError) and error.filename:
        reason = messages.gettext(N_("{file} is not there any more")).format(file=error.filename)
    sentence = N_("The build stopped: {reason}. Mend that and build again; the published site is as it was.")
    return messages.gettext(sentence).format(reason=reason)


class Publishing:
    """One build's way to the published site; warnings count from the beginning of the build."""

    def __init__(self) -> None:
        self._publication: Publication | None = None
        self._warnings = CountHandler(level=logging.WARNING)
        self._messages = author_messages()

    def count_warnings(self) -> None:
        """Count from here on: a strict build that warned is not published."""
        logging.getLogger("mkdocs").addHandler(self._warnings)

    def begin(self, config: MkDocsConfig, messages: Messages) -> None:
        """Turn the build to a new folder beside the site. Raises PluginError where the site's folder is not ours."""
        self.discard()
        self._messages = messages
        try:
            self._publication = begin(Path(config.site_dir))
        except PublishError as error:
            raise PluginError(self._worded(error)) from error
        self._config, self._site_dir = config, config.site_dir
        config.site_dir = str(self._publication.staging)

    def commit(self, config: MkDocsConfig) -> None:
        """Publish, unless the build is strict and something warned: MkDocs itself looks only after all hooks.

        Raises PluginError or OSError; the published site is then as it was.
        """
        if self._publication is None or (config.strict and self._warnings.get_counts()):
            return
        carry_over(self._publication.published, self._publication.staging, may_be_published)
        try:
            self._publication.commit()
        except PublishError as error:
            raise PluginError(self._worded(error)) from error
        config.site_dir = self._site_dir

    def discard(self) -> None:
        """Remove what was built and not published, and name the site's own folder to MkDocs again."""
        if self._publication:
            self._publication.discard()
            self._publication = None
            self._config.site_dir = self._site_dir

    def end(self) -> None:
        """Discard, and count no more."""
        self.discard()
        logging.getLogger("mkdocs").removeHandler(self._warnings)

    def _worded(self, error: PublishError) -> str:
        return self._messages.gettext(SENTENCES[error.code]).format(**error.values)
