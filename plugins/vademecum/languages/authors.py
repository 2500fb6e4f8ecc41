"""Takes a wish or the environment; gives the sentences in the language of whoever runs a command."""

import os

from vademecum.languages.messages import Messages, messages_for
from vademecum.languages.preference import preferred_language

SPOKEN = ("en", "nl", "da")
"""Languages of messages to authors."""


def author_messages(language: str | None = None) -> Messages:
    """The sentences in the given language, else in the environment's where it is spoken, else in English."""
    return messages_for(language or preferred_language(os.environ, SPOKEN))
