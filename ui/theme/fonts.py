"""Fonts: Latin first, then Chinese; our own Noto Sans SC where the system has no Chinese font."""

import sys
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from resources import path
from ui.theme.tokens import tokens

BUNDLED: Final = "Noto Sans SC"
STAND_IN: Final = "Noto Rest SC"  # as many letters as BUNDLED: it takes its place in the file


def has_chinese() -> bool:
    """Whether the system itself can show Chinese."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


@cache
def load_bundled() -> bool:
    """Load our fonts if the system has no Chinese one, and say whether they were needed.

    Qt maps the files, so that this takes a millisecond or two and no memory.
    """
    if has_chinese():
        return False
    for name in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(path(f"fonts/NotoSansSC-{name}.ttf")))
    return True


@cache
def load_stand_in(folder: Path) -> None:
    """Let the regular face stand in for the rare characters (㛃 𬍛 䶮) that the bold one was cut of.

    Qt looks for a missing character in the *other* families only, so the regular face is given a second name. This
    writes ten megabytes to ``folder``, a temporary one: call it after the first paint, and only if
    ``load_bundled()`` said yes.
    """
    old, new = (name.encode("utf-16-be") for name in (BUNDLED, STAND_IN))
    renamed = folder / "stand-in.ttf"
    renamed.write_bytes(path("fonts/NotoSansSC-Regular.ttf").read_bytes().replace(old, new))
    QFontDatabase.addApplicationFont(str(renamed))


def families() -> list[str]:
    """The families of the interface text in the order in which they are asked for a character."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    found = [str(name) for name in tokens()["font"]["family"][system]]
    if load_bundled():
        # Before the last resort, so that Latin letters match the Chinese ones beside them.
        found[-1:-1] = [BUNDLED, STAND_IN]
    return found


def make(pixels: int, strong: bool) -> QFont:
    """The interface font at a size, with figures of equal width."""
    font = QFont()
    font.setFamilies(families())
    font.setPixelSize(pixels)
    weight = tokens()["font"]["weight"]["strong" if strong else "regular"]
    font.setWeight(QFont.Weight(weight))
    for feature in tokens()["font"]["features"]:
        font.setFeature(QFont.Tag(feature), 1)
    return font
