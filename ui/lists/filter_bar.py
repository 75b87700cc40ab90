"""The filter of the customer list: a pill for each condition, kept filters, and a menu of all fields."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from database.conditions import Condition, fields
from database.saved import FILTERS
from models import Declared
from resources.language import _
from ui import field_menu, theme
from ui.lists.condition_popup import ConditionPopup
from ui.lists.condition_words import words
from ui.lists.kept_menu import Kept
from ui.session import Session
from ui.widgets.flow import FlowLayout


class FilterBar(QWidget):
    """Conditions joined by *and*.

    Signals: ``changed()`` when the conditions are others.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._conditions: list[Condition] = []
        self._popup: ConditionPopup | None = None
        self.kept = Kept(session, FILTERS, self._as_data, self)
        self._build()
        self._connect()
        self.kept.read()

    def _build(self) -> None:
        self.setObjectName("filterBar")
        self.setAccessibleName(_("Filter"))
        self.kept_button = QToolButton()
        self.kept_button.setObjectName("filterKeptButton")
        self.kept_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.kept_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kept_button.setMenu(QMenu(self.kept_button))
        theme.mark(self.kept_button, role="ghost", small=True)
        self.add_button = QPushButton(_("Filter"))
        self.add_button.setObjectName("filterAddButton")
        self.add_button.setAccessibleName(_("Add a condition to the filter"))
        theme.mark(self.add_button, role="ghost", small=True)
        theme.set_icon(self.add_button, "plus", use="inline")
        self.clear_button = QPushButton(_("Clear"))
        self.clear_button.setObjectName("filterClearButton")
        self.clear_button.setAccessibleName(_("Clear the filter"))
        theme.mark(self.clear_button, role="link")
        self._flow = FlowLayout(self, gap=theme.space("xs"))
        self._show()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.open_fields)
        self.clear_button.clicked.connect(lambda: self.set_conditions(()))
        self.kept_button.menu().aboutToShow.connect(self._fill_kept)
        self.kept.chosen.connect(self._use_kept)
        self.kept.changed.connect(self._name)
        self._session.lookups_changed.connect(self._show)

    # -- slots --------------------------------------------------------------------------------------------------

    def conditions(self) -> tuple[Condition, ...]:
        """The filter."""
        return tuple(self._conditions)

    def set_conditions(self, conditions: Iterable[Condition]) -> None:
        """Filter otherwise; nothing kept is in use then."""
        self.kept.name = ""
        self._set(conditions)

    def open_fields(self) -> None:
        """Offer all fields."""
        menu = QMenu(self)
        menu.setObjectName("filterFieldMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        field_menu.fill(menu, self.ask)
        field_menu.popup_below(menu, self.add_button)

    def ask(self, field: Declared) -> None:
        """Open the small window for a new condition on a field."""
        self._open(ConditionPopup(self._session, field, self), self.add_button, None)

    def edit(self, place: int) -> None:
        """Open the small window for a condition that is there."""
        condition = self._conditions[place]
        field = fields().get(condition.field)
        if field is not None:
            self._open(ConditionPopup(self._session, field, self, condition), self._pills[place], place)

    def remove(self, place: int) -> None:
        """Take a condition off."""
        self._set(self._conditions[:place] + self._conditions[place + 1 :])
        (self._pills[min(place, len(self._pills) - 1)] if self._pills else self.add_button).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes the condition off that has the focus."""
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and watched in self._pills:
            self.remove(self._pills.index(watched))
            return True
        return super().eventFilter(watched, event)

    # -- private ------------------------------------------------------------------------------------------------

    def _as_data(self) -> list[list[object]]:
        return [list(condition) for condition in self._conditions]

    def _use_kept(self, data: object) -> None:
        if isinstance(data, list):
            self._set(Condition.load(one) for one in data)

    def _set(self, conditions: Iterable[Condition]) -> None:
        self._conditions = list(conditions)
        self._show()
        self.changed.emit()

    def _open(self, popup: ConditionPopup, below: QWidget, place: int | None) -> None:
        self._popup = popup
        popup.accepted.connect(partial(self._take, place))
        if place is not None:
            popup.removed.connect(partial(self.remove, place))
        popup.open_below(below)
        popup.focus_value()

    def _take(self, place: int | None, condition: Condition) -> None:
        after = list(self._conditions)
        if place is None:
            after.append(condition)
        else:
            after[place] = condition
        self._set(after)
        self._pills[len(after) - 1 if place is None else place].setFocus()

    def _fill_kept(self) -> None:
        menu = self.kept_button.menu()
        menu.clear()
        self.kept.fill(menu, _("Save this filter…"))

    def _name(self) -> None:
        name = self.kept.name
        shown = _("{name} (changed)").replace("{name}", name) if self.kept.is_modified() else name
        self.kept_button.setText((shown or _("Filters")).replace("&", "&&"))
        self.kept_button.setAccessibleName(_("Kept filters"))
        self.kept_button.setToolTip(_("Kept filters"))
        theme.set_icon(self.kept_button, "list-filter", use="inline")
        self.kept_button.setVisible(bool(self.kept.values or self._conditions))

    def _show(self) -> None:
        """Make the pills anew."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget and widget not in (self.kept_button, self.add_button, self.clear_button):
                widget.hide()
                widget.deleteLater()
        self._pills: list[QPushButton] = []
        self._flow.addWidget(self.kept_button)
        for place, condition in enumerate(self._conditions):
            self._flow.addWidget(self._pill(place, words(condition, self._session.lookups)))
        self._flow.addWidget(self.add_button)
        self._flow.addWidget(self.clear_button)
        self.clear_button.setVisible(bool(self._conditions))
        self._name()
        self.updateGeometry()

    def _pill(self, place: int, text: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        pill = QPushButton(text.replace("&", "&&"))
        pill.setObjectName(f"filterPill_{place}")
        pill.setToolTip(_("Change this condition"))
        pill.setCheckable(True)
        pill.setChecked(True)
        theme.mark(pill, role="pill")
        bold = QFontMetrics(theme.font("chip", strong=True)).horizontalAdvance(text)
        pill.setMinimumWidth(bold + 2 * theme.space("l"))  # Qt measures the plain font
        pill.clicked.connect(partial(self._click, place))
        pill.installEventFilter(self)
        remove = QToolButton()
        remove.setObjectName(f"filterRemoveButton_{place}")
        said = _("Remove “{condition}”").replace("{condition}", text)
        remove.setAccessibleName(said)
        remove.setToolTip(said)
        theme.mark(remove, role="ghost", bare=True, small=True)
        theme.set_icon(remove, "x", use="inline")
        remove.clicked.connect(partial(self._remove, place))
        row.addWidget(pill)
        row.addWidget(remove)
        self._pills.append(pill)
        return holder

    def _click(self, place: int, _checked: bool = False) -> None:
        self._pills[place].setChecked(True)
        self.edit(place)

    def _remove(self, place: int, _checked: bool = False) -> None:
        self.remove(place)
