"""Pills that show the reminders of one kind, each with its count."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from resources.language import _
from ui import theme
from ui.reminders.words import Kind
from ui.widgets.flow import FlowLayout
from ui.widgets.pill import Pill

ALL = ""


class ReminderFilterBar(QWidget):
    """All, and the kinds of which there are any. Signals: ``kind_changed(key)``, ``ALL`` for no filter."""

    kind_changed = Signal(str)

    def __init__(self, kinds: Sequence[Kind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills: dict[str, Pill] = {}
        self._kind = ALL
        self._build(kinds)

    def _build(self, kinds: Sequence[Kind]) -> None:
        self.setObjectName("reminderFilterBar")
        self.setAccessibleName(_("Kinds of reminders"))
        flow = FlowLayout(self, gap=theme.space("xs") + 1)
        flow.setContentsMargins(theme.space("l"), 0, theme.space("s"), theme.space("l"))
        self._group = QButtonGroup(self)
        for key, text, icon in [(ALL, _("All"), ""), *((one.key, _(one.label), one.icon) for one in kinds)]:
            pill = Pill(text, icon, 0)
            pill.setObjectName(f"reminderPill_{key or 'all'}")
            pill.clicked.connect(lambda _checked=False, key=key: self._choose(key))
            self._group.addButton(pill)
            self._pills[key] = pill
            flow.addWidget(pill)
        self._pills[ALL].setChecked(True)

    def kind(self) -> str:
        """The chosen kind."""
        return self._kind

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many there are of each kind. A kind without any has no pill, and its filter is taken off."""
        for key, pill in self._pills.items():
            count = counts.get(key, 0)
            pill.setVisible(key == ALL or count > 0)
            pill.set_count(count)
        if not counts.get(self._kind) and self._kind != ALL:
            self._pills[ALL].setChecked(True)
            self._choose(ALL)

    def _choose(self, kind: str) -> None:
        if kind != self._kind:
            self._kind = kind
            self.kind_changed.emit(kind)
