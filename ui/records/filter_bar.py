"""What the timeline shows: kinds with their counts, a span of time, a contact, the order, and words to be found."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from database.sales.timeline import Filter, Timeline
from resources.language import N_, _, ngettext
from ui import theme
from ui.records.kinds import FILTERS, Kind, looks
from ui.widgets.flow import FlowLayout

ALL = ""
_SPANS: tuple[tuple[str, Callable[[date], date | None]], ...] = (
    (N_("All time"), lambda _today: None),
    (N_("Last 30 days"), lambda today: today - timedelta(30)),
    (N_("Last 3 months"), lambda today: today - timedelta(91)),
    (N_("This year"), lambda today: today.replace(month=1, day=1)),
    (N_("Last 12 months"), lambda today: today - timedelta(365)),
)


class RecordFilterBar(QWidget):
    """Signals: ``changed()`` when something else is to be shown; ``left()`` by Esc or Down in the find box."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills: dict[str, QPushButton] = {}
        self._kind = ALL
        self._people: dict[int, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(theme.ms("searchDebounceMs"))
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("recordFilterBar")
        self.setAccessibleName(_("Filter of the records"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        kinds = QWidget(self)
        flow = FlowLayout(kinds, gap=theme.space("s"))
        self._group = QButtonGroup(self)
        for key, icon in [(ALL, ""), *((kind.key, looks(kind.key)[0]) for kind in FILTERS)]:
            pill = QPushButton(kinds)
            pill.setObjectName(f"recordPill_{key or 'all'}")
            pill.setCheckable(True)
            theme.mark(pill, role="pill")
            if icon:
                theme.set_icon(pill, icon, use="inline", on_role="accentSoftText")
            pill.clicked.connect(lambda _on=False, key=key: self._choose(key))
            self._group.addButton(pill)
            self._pills[key] = pill
            flow.addWidget(pill)
        self._pills[ALL].setChecked(True)
        column.addWidget(kinds)
        column.addLayout(self._build_line())
        self.set_counts({})

    def _build_line(self) -> QHBoxLayout:
        self.span = QuietCombo("recordSpanCombo", _("Time"), self)
        for text, _since in _SPANS:
            self.span.addItem(_(text))
        self.person = QuietCombo("recordContactCombo", _("Contact"), self)
        self.person.addItem(_("All contacts"), None)
        self.order = QuietCombo("recordOrderCombo", _("Order"), self)
        for text in (_("Newest first"), _("Oldest first")):
            self.order.addItem(text)
        self.find_edit = FindEdit(self)
        self.find_edit.setObjectName("recordFindEdit")
        self.find_edit.setAccessibleName(_("Find in the records"))
        self.find_edit.setClearButtonEnabled(True)
        self.find_edit.setMinimumWidth(theme.size("formNav") // 2)
        self.find_edit.setMaximumWidth(theme.size("leftPane.min"))
        line = QHBoxLayout()
        line.setSpacing(theme.space("m"))
        for combo in (self.span, self.person, self.order):
            line.addWidget(combo)
        line.addStretch(1)
        line.addWidget(self.find_edit, 1)
        return line

    def _connect(self) -> None:
        for combo in (self.span, self.person, self.order):
            combo.activated.connect(self._tell)
        self.find_edit.textChanged.connect(lambda _text: self._pause.start())
        self.find_edit.left.connect(self.left)
        self._pause.timeout.connect(self.changed)

    # -- what is wanted -----------------------------------------------------------------------------------------

    def wanted(self, today: date) -> Filter:
        """What is to be shown."""
        return Filter(
            tables=frozenset(self._chosen_tables()),
            since=_SPANS[self.span.currentIndex()][1](today),
            contact=self.person.currentData(),
            text=self.find_edit.text(),
            oldest_first=self.order.currentIndex() == 1,
        )

    def is_filtering(self) -> bool:
        """Whether anything is left out."""
        return bool(
            self._kind or self.span.currentIndex() or self.person.currentData() or self.find_edit.text()
        )

    def clear(self) -> None:
        """Show everything."""
        self._pause.stop()
        self._kind = ALL
        self._pills[ALL].setChecked(True)
        self.span.setCurrentIndex(0)
        self.person.setCurrentIndex(0)
        self.find_edit.blockSignals(True)
        self.find_edit.clear()
        self.find_edit.blockSignals(False)

    def show_timeline(self, found: Timeline) -> None:
        """Take the counts and the people of what was read."""
        self.set_counts(found.counts)
        if found.people != self._people:
            self._people = dict(found.people)
            chosen = self.person.currentData()
            self.person.clear()
            self.person.addItem(_("All contacts"), None)
            for row_id, name in found.people.items():
                self.person.addItem(name, row_id)
            self.person.setCurrentIndex(max(self.person.findData(chosen), 0))
            self.person.updateGeometry()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many there are of each kind; a kind without any has no pill, unless it is chosen."""
        total = sum(counts.values())
        self._write(ALL, _("All"), total)
        for kind in FILTERS:
            count = sum(counts.get(table, 0) for table in kind.tables)
            self._write(kind.key, _(kind.label), count)
            self._pills[kind.key].setVisible(count > 0 or kind.key == self._kind)
        text = ngettext("Find in {n} record", "Find in {n} records", total).replace("{n}", f"{total:,}")
        self.find_edit.setPlaceholderText(f"{text} Ctrl+F")

    def focus_find(self) -> None:
        """Ctrl+F."""
        self.find_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_edit.selectAll()

    # -- inside -------------------------------------------------------------------------------------------------

    def _chosen_tables(self) -> tuple[str, ...]:
        kind: Kind | None = next((one for one in FILTERS if one.key == self._kind), None)
        return kind.tables if kind else ()

    def _write(self, key: str, label: str, count: int) -> None:
        pill = self._pills[key]
        pill.setText(f"{label} {count:,}")
        pill.setAccessibleName(pill.text())
        if key:
            theme.set_icon(pill, looks(key)[0], use="inline", on_role="accentSoftText")

    def _choose(self, key: str) -> None:
        if key != self._kind:
            self._kind = key
            self.changed.emit()

    def _tell(self) -> None:
        for combo in (self.span, self.person, self.order):
            combo.updateGeometry()
        self.changed.emit()


class QuietCombo(QComboBox):
    """A list without a frame, as wide as what is chosen in it."""

    def __init__(self, name: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(said)
        theme.mark(self, role="ghost")

    def sizeHint(self) -> QSize:
        """Room for the text that is shown and what the combo has around it."""
        metrics = self.fontMetrics()
        widest = max(
            (metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0
        )
        return super().sizeHint() - QSize(widest - metrics.horizontalAdvance(self.currentText()), 0)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """A text that does not fit ends in "…"."""
        super().initStyleOption(option)
        room = self.width() - theme.icon_px("toolbar") - theme.space("xxl")
        side = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.currentText(), side, room)

    def minimumSizeHint(self) -> QSize:
        """Narrower only down to a few letters."""
        return self.sizeHint().boundedTo(QSize(theme.size("formNav") // 2, self.sizeHint().height()))


class FindEdit(QLineEdit):
    """Esc clears, again leaves; Down goes into the list. Signals: ``left()``."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is not typing."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
