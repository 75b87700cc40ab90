"""One style sheet and one palette out of the tokens.

What a widget is to look like it says with dynamic properties, set by ``theme.mark()``:

- ``role`` of a button: ``primary``, ``normal`` (the same as none), ``ghost``, ``link``, ``danger``, ``segment``,
  ``pill``; with ``small`` it has 26 pixels, with ``dense`` the letters of a caption.
- ``part`` of a frame: ``surface``, ``pane`` (window colour), ``card``, ``foot`` (of a dialog), ``line``, ``upright``.
- ``text_role`` of a label: ``title h2 h3 kpi body``, ``label`` (of a value), ``field`` (label of an input),
  ``caption``, ``key`` (of the keyboard), ``error``, ``doubt``.
- ``state`` of an input: ``error`` or ``doubt``.

Traps that are heeded here: a minimum height counts neither border nor padding; a border two pixels wide takes one
pixel from the padding, or the text jumps; nothing here sets a width, since text has the width of its language.
"""

import os
import sys
from collections.abc import Callable, Mapping
from string import Template

from PySide6.QtGui import QColor, QPalette

from ui.theme.rules import RULES
from ui.theme.tokens import colors, font_px, lookup, scaled, tokens

# What is styled by height: name in the rules → token.
_HEIGHTS = {
    "input": "input",
    "button": "button",
    "small": "buttonSmall",
    "link": "minHitArea",
    "segment": "buttonSmall",
    "pill": "filterPill",
    "item": "buttonSmall",
    "menu": "buttonSmall",
    "tab": "tab",
    "header": "tableHeader",
}


def _lengths(body: int) -> dict[str, int]:
    """Lengths that grow with the text. Heights are inner ones: the token's without one pixel of border each side."""
    found = {}
    for name, token in _HEIGHTS.items():
        height = max(scaled(lookup("size", token), body), 22)
        found[f"h_{name}"] = height - 2
        found[f"h_{name}_focus"] = height - 4
        found[f"h_{name}_error"] = height - 3
    # Qt adds three pixels to what a rule says of these.
    for name, other in (("spin", "input"), ("tool", "button"), ("tool_small", "small")):
        for state in ("", "_focus", "_error"):
            found[f"h_{name}{state}"] = found[f"h_{other}{state}"] - 3
    box = scaled(15, body)
    return found | {
        "h_hit": max(scaled(lookup("size", "minHitArea"), body), lookup("size", "minHitArea")),
        "box": box,
        "box_focus": box - 2,
        "r_radio": box // 2 + 1,
        "chevron": scaled(12, body),
        "spin_arrow": scaled(9, body),
        "calendar": scaled(lookup("icon", "inline"), body),
        "w_arrow": scaled(24, body),
    }


def sheet(dark: bool, body: int, marks: Mapping[str, str]) -> str:
    """The style sheet of the whole program.

    ``marks`` are the files of the small pictures by name (``icons.write_marks``); ``body`` is the size of the
    interface text in pixels.
    """
    values: dict[str, object] = dict(colors(dark))
    values |= {f"inverse_{name}": value for name, value in colors(not dark).items()}
    values |= _lengths(body)
    values |= {f"f_{name}": font_px(name, body) for name in tokens()["font"]["scalePx"]}
    values |= {f"r_{name}": value for name, value in tokens()["radius"].items()}
    values |= {f"m_{name.replace('-', '_')}": file for name, file in marks.items()}
    values["strong"] = tokens()["font"]["weight"]["strong"]
    values["button_layout"] = _button_layout()
    # Where the focus has the colour of what it surrounds, the ring is dark instead.
    values["focus_on_accent"] = values["text"] if values["focus"] == values["accent"] else values["focus"]
    return Template(RULES).substitute(values)


def _button_layout() -> int:
    """The order of a dialog's buttons as Qt numbers it: Windows, macOS, KDE, else first Cancel, then primary."""
    if sys.platform in ("win32", "darwin"):
        return 0 if sys.platform == "win32" else 1
    return 2 if "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "") else 3


# Which token each role of the palette shows, and which when disabled.
_PALETTE: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "onAccent",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onAccent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accentText",
    QPalette.ColorRole.LinkVisited: "accentText",
    QPalette.ColorRole.ToolTipBase: "tooltipBg",
    QPalette.ColorRole.ToolTipText: "tooltipText",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "divider",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "borderStrong",
    QPalette.ColorRole.Shadow: "borderStrong",
}
_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(color: Callable[[str], QColor]) -> QPalette:
    """The palette of what no rule of the style sheet reaches, and of painted widgets."""
    found = QPalette()
    for role, name in _PALETTE.items():
        found.setColor(role, color(name))
    for role in _FADED:
        found.setColor(QPalette.ColorGroup.Disabled, role, color("disabled"))
    return found
