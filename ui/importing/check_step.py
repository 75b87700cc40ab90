"""Step 3 of the import: the fate of every row, before anything is written."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QVBoxLayout, QWidget

from exchange.importing import FATES
from exchange.rehearsal import ALL, Line, PlanView
from resources.language import _
from ui import theme
from ui.importing.decision import ImportDecision
from ui.importing.wording import FATE_LOOKS
from ui.widgets.flow import FlowLayout
from ui.widgets.pill import Pill


class CheckStep(QWidget):
    """What stands above the table of rows: pills that filter it, what lists would get, the band for doubtful rows.

    Signals: ``filter_changed(which)`` with a fate or ``ALL``; ``decided(numbers, decision, customer)``.
    """

    filter_changed = Signal(str)
    decided = Signal(object, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills: dict[str, Pill] = {}
        self._which = ALL
        self._plan: PlanView | None = None
        self._build()
        self.decision.decided.connect(self.decided)

    def _build(self) -> None:
        self.setObjectName("importCheckStep")
        column = QVBoxLayout(self)
        edge = theme.space("xxl")
        column.setContentsMargins(edge, theme.space("l"), edge, theme.space("m"))
        column.setSpacing(theme.space("m"))
        self._about = QLabel()
        self._about.setObjectName("importCheckLabel")
        self._added = QLabel()
        self._added.setObjectName("importAddedLabel")
        for label, role in ((self._about, "body"), (self._added, "doubt")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            theme.mark(label, text_role=role)
        column.addWidget(self._about)
        bar = QWidget()
        bar.setObjectName("importFateBar")
        bar.setAccessibleName(_("Fates of the rows"))
        flow = FlowLayout(bar, gap=theme.space("s"))
        self._group = QButtonGroup(self)
        for key, text in ((ALL, _("All")), *((fate, _(FATES[fate])) for fate in FATE_LOOKS)):
            pill = Pill(text)
            pill.setObjectName(f"importPill_{key}")
            pill.setAutoDefault(False)
            pill.clicked.connect(partial(self._choose, key))
            self._group.addButton(pill)
            self._pills[key] = pill
            flow.addWidget(pill)
        column.addWidget(bar)
        column.addWidget(self._added)
        self.decision = ImportDecision()
        column.addWidget(self.decision)

    def which(self) -> str:
        """The rows that are shown."""
        return self._which

    def show_plan(self, plan: PlanView | None) -> None:
        """Show counts; without a plan the pills wait for it."""
        self._plan = plan
        for key, pill in self._pills.items():
            count = plan.count(key) if plan else 0
            pill.set_count(count if plan else None)
            pill.setVisible(key == ALL or count > 0)
        if plan and self._which != ALL and not plan.count(self._which):
            self._which = ALL
        self._pills[self._which].setChecked(True)
        self._about.setText(
            _("Nothing is written yet. This is what the import would do.")
            if plan
            else _("Checking the rows…")
        )
        separator = _(", ")
        sentences = [
            _("Would be added to “{list}”: {words}").format(list=name, words=separator.join(words))
            for name, words in (plan.added.items() if plan else ())
        ]
        self._added.setText("\n".join(sentences[:3]))
        self._added.setToolTip("\n".join(sentences) if len(sentences) > 3 else "")
        self._added.setVisible(bool(sentences))
        self.show_lines([])

    def show_lines(self, lines: list[Line]) -> None:
        """Ask about the rows that are chosen in the table."""
        plan = self._plan
        self.decision.show_lines(lines, plan.counts["doubtful"] if plan else 0, plan.undecided if plan else 0)

    def height_for(self, width: int) -> int:
        """How high it is in a window of a width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()

    def _choose(self, key: str, _checked: bool = False) -> None:
        if key != self._which:
            self._which = key
            self.filter_changed.emit(key)
