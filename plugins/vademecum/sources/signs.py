"""Gives the signs of Markdown that several readers look for, as parts of their patterns."""

FENCE = r"(?:`{3,}|~{3,})"
"""Begins and ends code."""

FOLD = r"(?:!!!|\?\?\?\+?)"
"""Begins an admonition, open or folded."""

BLOCK = rf"(?:{FOLD}|===)"
"""Begins an admonition or a tab."""

ITEM = r"(?:[-*+]|\d+[.)])"
"""Begins an item of a list."""

BOX = r"\[[ xX]\][ \t]+"
"""The box of a task, behind the sign of an item."""

NOTE = r"\[\^(?P<label>[^\]\n]+)\]"
"""A footnote: where it is called, and where its words stand."""

TAG = r"</?[a-zA-Z][\w-]*(?=[\s/>])"
"""The begin of an element of HTML, or of its end."""

_DASHES = r"[ \t]*:?-+:?[ \t]*"
TABLE_RULE = rf"(?=[^\n]*\|)\|?{_DASHES}(?:\|{_DASHES})*\|?[ \t]*$"
"""The line between the head and the rows of a table: dashes, with a bar at least."""
