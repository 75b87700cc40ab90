"""The design's tokens, read once: every colour, size and font that the window knows."""

import json
from functools import cache
from typing import Any, Final

from resources import path

MIN_CJK: Final = 12  # Chinese is never smaller (GUIDE 1)


@cache
def tokens() -> dict[str, Any]:
    """The whole of ``resources/tokens.json``."""
    found: dict[str, Any] = json.loads(path("tokens.json").read_text("utf-8"))
    return found


def default_body() -> int:
    """The size of the interface text in pixels, unless a person chose another."""
    return int(tokens()["font"]["defaultBodyPx"])


def body_range() -> tuple[int, int]:
    """The smallest and largest interface text that a person may choose, in pixels."""
    low, high = tokens()["font"]["userBodyRangePx"]
    return int(low), int(high)


def colors(dark: bool) -> dict[str, str]:
    """Colour names and their ``#rrggbb`` of one scheme."""
    found: dict[str, str] = tokens()["color"]["dark" if dark else "light"]
    return found


def tone(name: str) -> tuple[str, str]:
    """The names of a tone's text and background colours, for example of ``warning``."""
    front, back = tokens()["tone"][name]
    return str(front), str(back)


@cache
def font_px(name: str, body: int) -> int:
    """The pixels of a font role (``caption``, ``title`` …) when the body text has ``body`` pixels.

    Everything follows the body. Roles below 12 px hold digits and keys only, and are not shrunk further.
    """
    token = int(tokens()["font"]["scalePx"][name])
    return max(min(token, MIN_CJK), scaled(token, body))


def scaled(pixels: float, body: int) -> int:
    """A length that grows with the text: heights, icons, label widths."""
    return round(pixels * body / default_body())


@cache
def lookup(group: str, name: str) -> int:
    """One plain number of the groups ``space``, ``radius``, ``border``, ``icon``, ``size`` and ``motion``.

    Nested ones are named with a dot: ``lookup("size", "leftPane.min")``.
    """
    found: Any = tokens()[group]
    for part in name.split("."):
        found = found[part]
    return int(found)
