"""What was to be paid and what came in, in the form of an agreement or a purchase: what is overdue is red."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from database.sales.standing import Due, Standing, standing
from resources.language import _
from ui import theme
from ui.session import Session
from ui.wording import amount


class PaymentStanding(QWidget):
    """One line that sums it up, and one for each amount that is to come in."""

    def __init__(self, table: str, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._session = table, session
        self.found: Standing | None = None
        self._build()

    def _build(self) -> None:
        self.setObjectName(f"{self._table}Standing")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._title = QLabel(_("Payments"), self)
        theme.mark(self._title, text_role="h3")
        self.sum = QLabel(self)
        self.sum.setObjectName(f"{self._table}StandingLabel")
        self.sum.setTextFormat(Qt.TextFormat.PlainText)
        self.sum.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space("l"))
        self._grid.setVerticalSpacing(theme.space("xs"))
        self._grid.setColumnStretch(1, 1)
        column.addWidget(self._title)
        column.addWidget(self.sum)
        column.addLayout(self._grid)
        self.hide()

    def show_record(self, record: int | None) -> None:
        """Show how far another record is paid, or the same one as it is now."""
        key = f"standing-{self._table}-{id(self)}"
        if record is None:
            self._session.reading.drop(key)
            self.found = None
            self.hide()
        else:
            self._session.read(
                key, standing, self._table, record, self._session.today(), done=self._show, owner=self
            )

    def _show(self, found: Standing | None) -> None:
        self.found = found
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.setVisible(found is not None and bool(found.amount or found.received))
        if found is None:
            return
        late = sum((one.left for one in found.rows if one.overdue), start=found.left * 0)
        words = _("{received} of {amount} received, {left} to come")
        if late:
            words = _("{received} of {amount} received, {left} to come, {late} overdue")
        values = {"received": found.received, "amount": found.amount, "left": found.left, "late": late}
        for name, value in values.items():
            words = words.replace(f"{{{name}}}", amount(value, found.currency))
        self.sum.setText(words)
        theme.mark(self.sum, text_role="error" if late else "body")
        for line, one in enumerate(found.rows):
            self._add(line, one, found.currency)

    def _add(self, line: int, one: Due, currency: str) -> None:
        if one.overdue:
            state, role = _("{amount} overdue").replace("{amount}", amount(one.left, currency)), "error"
        elif one.left:
            state, role = _("{amount} to come").replace("{amount}", amount(one.left, currency)), "body"
        else:
            state, role = _("Paid"), "caption"
        day = one.due_on.isoformat() if one.due_on else _("No day")
        for column, text in enumerate((day, one.condition, amount(one.amount, currency), state)):
            label = QLabel(text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.mark(label, text_role=role)
            if column >= 2:
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label, line, column)
            label.show()
