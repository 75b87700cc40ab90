"""Which columns the customer list has: chosen in the header's menu, dragged, made wider, kept under names."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QToolButton

from database.conditions import fields
from database.saved import COLUMN_SETS
from models import Choice, Day, Declared, Flag, Name, Number, Phone, Scaled, Stars
from resources.language import _
from ui import field_menu, theme
from ui.lists.kept_menu import Kept
from ui.session import Session
from ui.widgets.stars import stars_width

DEFAULT = (
    "name",
    "level",
    "region",
    "category",
    "industry",
    "last_contact_on",
    "next_contact_on",
    "phone",
    "city",
    "purchase_total",
    "owner",
)
"""The columns of somebody who chose none."""

_COLUMNS, _WIDTHS = "customer_list/columns", "customer_list/widths"
_CHARACTERS: tuple[tuple[type[Declared], int], ...] = (
    (Name, 26),
    (Phone, 15),
    (Choice, 13),
    (Day, 11),
    (Scaled, 12),
    (Number, 8),
    (Flag, 8),
)
_OTHERWISE = 14

Remember = Callable[[str, Any], None]
Recall = Callable[[str], Any]


class ColumnChoice(QObject):
    """Keeps the columns, their order and widths on this computer, and sets of them in the file.

    Signals: ``changed(names)`` when other columns, or another order, are to be shown.
    """

    changed = Signal(object)

    def __init__(
        self, session: Session, header: QHeaderView, remember: Remember, recall: Recall, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._header, self._remember, self._recall = header, remember, recall
        self._widths: dict[str, int] = _read(recall(_WIDTHS), {})
        self.names = self._known(_read(recall(_COLUMNS), list(DEFAULT)))
        self.kept = Kept(session, COLUMN_SETS, lambda: self.names, self)
        self._build()
        self._connect()
        self.kept.read()

    def _build(self) -> None:
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.button = QToolButton()
        self.button.setObjectName("customerListColumnsButton")
        self.button.setText(_("Columns"))
        self.button.setToolTip(_("Choose the columns"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(QMenu(self.button))
        theme.mark(self.button, role="ghost")

    def _connect(self) -> None:
        self.button.menu().aboutToShow.connect(lambda: self.fill(self.button.menu()))
        self._header.customContextMenuRequested.connect(self._open_menu)
        self._header.sectionMoved.connect(self._move)
        self._header.sectionResized.connect(self._resize)
        self.kept.chosen.connect(self.show_columns)

    # -- slots --------------------------------------------------------------------------------------------------

    def show_columns(self, names: Sequence[str]) -> None:
        """Have other columns."""
        self.names = self._known(list(names))
        self._remember(_COLUMNS, json.dumps(self.names))
        self.changed.emit(self.names)

    def toggle(self, field: Declared) -> None:
        """Show a column behind the others, or hide it; the last one stays."""
        if field.name not in self.names:
            self.show_columns([*self.names, field.name])
        elif len(self.names) > 1:
            self.show_columns([name for name in self.names if name != field.name])

    def fill(self, menu: QMenu) -> None:
        """The fields in groups, the sets that were kept, and the way back."""
        menu.clear()
        field_menu.fill(menu, self.toggle, ticked=self.names)
        menu.addSeparator()
        self.kept.fill(menu, _("Save these columns…"))
        menu.addSeparator()
        reset = menu.addAction(_("Usual columns"))
        reset.triggered.connect(self._reset)

    def fit(self) -> None:
        """Give the columns their widths, after they were made anew."""
        known = fields()
        blocked = self._header.blockSignals(True)
        for place, name in enumerate(self.names):
            self._header.moveSection(self._header.visualIndex(place), place)
            self._header.resizeSection(place, self._widths.get(name) or self._width(known[name]))
        self._header.blockSignals(blocked)

    # -- private ------------------------------------------------------------------------------------------------

    def _known(self, names: list[str]) -> list[str]:
        known = fields()
        return [name for name in dict.fromkeys(names) if name in known] or list(DEFAULT)

    def _width(self, field: Declared) -> int:
        if isinstance(field, Stars):
            return stars_width() + 2 * theme.space("l")
        metrics = QFontMetrics(theme.font())
        wide = next((number for kind, number in _CHARACTERS if isinstance(field, kind)), _OTHERWISE)
        label = QFontMetrics(theme.font("label")).horizontalAdvance(_(field.label))
        body = metrics.horizontalAdvance("0") * wide
        return max(body, label + theme.icon_px("toolbar")) + 2 * theme.space("m")

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self._header)
        menu.setObjectName("columnMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(self._header.viewport().mapToGlobal(place))

    def _move(self, _logical: int, _old: int, _new: int) -> None:
        order = [self._header.logicalIndex(place) for place in range(self._header.count())]
        names = [self.names[logical] for logical in order]
        if names != self.names:
            self.show_columns(names)

    def _resize(self, logical: int, _old: int, new: int) -> None:
        last = logical == len(self.names) - 1  # which takes what is left
        if logical < len(self.names) and not last and new:
            self._widths[self.names[logical]] = new
            self._remember(_WIDTHS, json.dumps(self._widths))

    def _reset(self) -> None:
        self._widths.clear()
        self._remember(_WIDTHS, "{}")
        self.kept.leave()
        self.show_columns(DEFAULT)


def _read(text: Any, otherwise: Any) -> Any:
    """What was remembered as JSON, if it has the right shape."""
    try:
        found = json.loads(str(text))
    except ValueError:
        return otherwise
    return found if isinstance(found, type(otherwise)) else otherwise
