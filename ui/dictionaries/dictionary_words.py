"""What the dictionary dialog says of a dictionary and its values."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from database.dictionaries import Kind, Usage
from models import Row
from resources.language import _, ngettext
from ui import theme
from ui.small_table import DRAFT
from ui.small_table_view import color_of

NOTHING_KNOWN = Usage({}, False, {})


class UsageWords:
    """How often a value is used, in words; apart from the dialog, which would hold itself by it."""

    def __init__(self) -> None:
        self.usage = NOTHING_KNOWN
        self.names: dict[int, str] = {}

    def used(self, row: Row) -> str:
        """Of one value: who carries it, or which other value it looks like."""
        if row["id"] <= DRAFT or self.usage is NOTHING_KNOWN:
            return ""
        count = self.usage.counts.get(row["id"], 0)
        like = self.names.get(self.usage.similar.get(row["id"], DRAFT))
        if like is not None:
            return _("like “{name}”?").replace("{name}", like)
        if not count:
            return _("unused")
        if self.usage.customers:
            sentence = ngettext("{n} customer", "{n} customers", count)
        else:
            sentence = ngettext("{n} record", "{n} records", count)
        return sentence.replace("{n}", f"{count:,}")


def explanation(kind: Kind) -> str:
    """What the numbers of a dictionary are for."""
    if "maximum_days" in kind.extras:
        return _(
            "A customer without contact for this many days comes up in the reminders. No days: no reminder."
        )
    if kind.extras == ("days",):
        return _("The days count from the last one. No days: no reminder.")
    return ""


def spot(tone: str) -> QIcon:
    """A tone as a spot, for a menu."""
    side = theme.icon_px("inline")
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    color = color_of(tone)
    if color is not None:
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(pixmap.rect().adjusted(1, 1, -1, -1))
    return QIcon(pixmap)
