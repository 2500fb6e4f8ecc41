"""Takes a finished site; gives the headers that belong to every answer, and those that tell browsers what to keep."""

import re
from typing import Final

from vademecum.hosting.finished import Finished

HSTS: Final = ("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
"""For a host that answers over HTTPS alone, which no site can know (RFC 6797)."""

REVALIDATE: Final = "no-cache"
FOR_EVER: Final = "public, max-age=31536000, immutable"
"""What may be kept without asking again: a year (RFC 9111), and no reload asks either (RFC 8246)."""

_FEATURES: Final = (
    *("accelerometer", "autoplay", "camera", "clipboard-read", "clipboard-write", "display-capture"),
    *("encrypted-media", "fullscreen", "geolocation", "gyroscope", "hid", "idle-detection", "magnetometer"),
    *("microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock"),
    *("serial", "storage-access", "usb", "xr-spatial-tracking"),
)
"""What browsers let a page do unless it says otherwise (w3.org/TR/permissions-policy).

Names that Chromium does not know on every system, such as `web-share`, would be a fault in its console.
"""

_CALLS: Final = {
    "clipboard-write": ".clipboard.write",
    "clipboard-read": ".clipboard.read",
    "fullscreen": ".requestFullscreen",
    "screen-wake-lock": ".wakeLock",
}
"""How a script uses a feature. The others are for sensors, devices, sound and payment: a site of texts has none."""

_FINGERPRINTED: Final = (
    r"assets/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+\.[0-9a-f]{8,64}(?:\.min)?\.(?:css|js)",
    r"[A-Za-z0-9-]+/search/full/(?:[a-z]+/)?[A-Za-z0-9_.-]+_[0-9a-f]{7,64}\.pf_[a-z]+",
)
"""Files whose name changes with their content. Only there: a date in the name of a picture looks the same."""


def headers(site: Finished) -> dict[str, str]:
    """The headers of every answer, also of one that says «not found»."""
    used = {feature for feature, call in _CALLS.items() if call in site.scripts}
    permissions = ", ".join(f"{feature}=({'self' if feature in used else ''})" for feature in _FEATURES)
    return {
        "Content-Security-Policy": site.policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": permissions,
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }


def fingerprinted(base: str) -> str:
    """A regular expression, the same for all servers, of the whole paths below `base` that may be kept for ever."""
    return f"^{re.escape(base)}(?:{'|'.join(_FINGERPRINTED)})$"
