"""The way of an opportunity through its stages, in its form: stage, since when, how long, who moved it there."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from database.sales.stages import Step, stages
from models import Colleague
from resources.language import _, ngettext
from ui import theme
from ui.session import Session


class StageHistory(QWidget):
    """Read out of the change log; nothing here is stored."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._record: int | None = None
        self._build()

    def _build(self) -> None:
        self.setObjectName("stageHistory")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._title = QLabel(_("Stages"), self)
        theme.mark(self._title, text_role="h3")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space("l"))
        self._grid.setVerticalSpacing(theme.space("xs"))
        self._grid.setColumnStretch(3, 1)
        column.addWidget(self._title)
        column.addLayout(self._grid)
        self.hide()

    def show_record(self, record: int | None) -> None:
        """Show the stages of another opportunity, or those of the same as they are now."""
        self._record = record
        key = f"stages-{id(self)}"
        if record is None:
            self._session.reading.drop(key)
            self.hide()
        else:
            self._session.read(key, stages, record, done=self._show, owner=self)

    def lines(self) -> list[str]:
        """What is shown, for whoever asks in words."""
        return [label.text() for label in self.findChildren(QLabel) if label is not self._title]

    def _show(self, steps: list[Step]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for line, step in enumerate(reversed(steps)):
            for column, (text, role) in enumerate(self._words(step, now=line == 0)):
                label = QLabel(text, self)
                label.setTextFormat(Qt.TextFormat.PlainText)
                theme.mark(label, text_role=role)
                self._grid.addWidget(label, line, column)
                label.show()
        self.setVisible(bool(steps))

    def _words(self, step: Step, *, now: bool) -> list[tuple[str, str]]:
        stage = self._session.lookups.value(step.stage)
        until: date = step.until or self._session.today()
        days = max(0, (until - step.since).days)
        length = ngettext("{n} day", "{n} days", days).replace("{n}", f"{days:,}")
        since = step.since.isoformat() if now else f"{step.since.isoformat()} – {until.isoformat()}"
        return [
            (str(stage["label"]) if stage else "—", "body" if now else "caption"),
            (_("since {day}").replace("{day}", since) if now else since, "caption"),
            (length, "caption"),
            (self._session.lookups.names.of(Colleague, step.colleague), "caption"),
        ]
