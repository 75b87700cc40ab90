"""All shortcuts on one sheet (F1)."""

from collections.abc import Iterable

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from resources.language import _
from ui import theme
from ui.shortcuts import sheet
from ui.widgets.dialog import Dialog

_COLUMNS = 2


class ShortcutsDialog(Dialog):
    """Made of the table of commands; those that nobody is there for are left out."""

    def __init__(
        self, available: Iterable[str], settings: QSettings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("shortcutsDialog", _("All shortcuts"), settings, (760, 600), parent)
        self._build(sheet(available))

    def _build(self, groups: list[tuple[str, list[tuple[str, str]]]]) -> None:
        scroll = QScrollArea()
        scroll.setObjectName("shortcutsList")
        scroll.setAccessibleName(_("All shortcuts"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        row = QHBoxLayout(inside)
        edge = theme.space("xl")
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(theme.space("section"))
        columns = [QVBoxLayout() for _column in range(_COLUMNS)]
        lengths = [0] * _COLUMNS
        for title, lines in groups:
            shortest = lengths.index(min(lengths))
            columns[shortest].addLayout(_group(title, lines))
            columns[shortest].addSpacing(theme.space("l"))
            lengths[shortest] += len(lines) + 2
        for column in columns:
            column.addStretch(1)
            row.addLayout(column, 1)
        scroll.setWidget(inside)
        self.body.addWidget(scroll)
        self.add_close(_("Close")).setFocus()


def _group(title: str, lines: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(theme.space("xs"))
    grid.setColumnStretch(0, 1)
    grid.addWidget(_label(title, "h3"), 0, 0, 1, 2)
    for number, (name, keys) in enumerate(lines, 1):
        grid.addWidget(_label(name, "body"), number, 0)
        grid.addWidget(_label(keys, "key"), number, 1, Qt.AlignmentFlag.AlignRight)
    return grid


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(role == "body")
    theme.mark(label, text_role=role)
    return label
