"""Takes the parts of an office document; gives its bytes, the same in every build."""

import io
import re
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 has no place for (2.2), not even as a number."""

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP archive can name: what is in it was made on no clock."""


def package_bytes(parts: Mapping[str, str | bytes]) -> bytes:
    """A ZIP archive of these parts, by name and in this order (ECMA-376, part 2); text is XML."""
    content = io.BytesIO()
    with ZipFile(content, "w") as package:
        for name, text in parts.items():
            part = ZipInfo(name, _EPOCH)
            part.compress_type = ZIP_DEFLATED
            # The system on which it is made is no part of what is made.
            part.create_system = 0
            raw = _NO_XML.sub("", text).encode() if isinstance(text, str) else text
            package.writestr(part, raw, compresslevel=9)
    return content.getvalue()
