"""Fonts: Latin first, then Chinese; our own where the system has none.

Our own are Noto Sans SC for Chinese and, on Linux, Inter for Latin: the Chinese font's quotes, dots and "…" are as wide
as a Chinese character.
"""

import sys
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from resources import path
from ui.theme.tokens import tokens

BUNDLED: Final = "Noto Sans SC"
LATIN: Final = 2  # how many families of the tokens' list for Linux are Latin faces of choice
STAND_IN: Final = "Noto Rest SC"  # as many letters as BUNDLED: it takes its place in the file


def has_chinese() -> bool:
    """Whether the system itself can show Chinese."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


def _load(*names: str) -> None:
    """Load files of ours. Qt maps them, which takes a millisecond or two and hardly any memory."""
    for name in names:
        QFontDatabase.addApplicationFont(str(path(f"fonts/{name}.ttf")))


@cache
def load_bundled() -> bool:
    """Load those of our fonts that the system lacks, and say whether the Chinese one was needed."""
    needed = not has_chinese()
    if sys.platform == "linux" and not any(map(QFontDatabase.hasFamily, _system_families()[:LATIN])):
        _load("Inter-Regular", "Inter-SemiBold")
    if needed:
        _load("NotoSansSC-Regular", "NotoSansSC-Bold")
    return needed


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


def _system_families() -> list[str]:
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return [str(name) for name in tokens()["font"]["family"][system]]


def families() -> list[str]:
    """The families of the interface text in the order in which they are asked for a character."""
    found = _system_families()
    if load_bundled():
        # Before the last resort, so that Latin letters match the Chinese ones beside them.
        found[-1:-1] = [BUNDLED, STAND_IN]
    return found


@cache
def make(pixels: int, strong: bool) -> QFont:
    """The interface font at a size, with figures of equal width. It is kept: change a copy of it only."""
    font = QFont()
    font.setFamilies(families())
    font.setPixelSize(pixels)
    weight = tokens()["font"]["weight"]["strong" if strong else "regular"]
    font.setWeight(QFont.Weight(weight))
    for feature in tokens()["font"]["features"]:
        font.setFeature(QFont.Tag(feature), 1)
    return font
