"""What becomes of the doubtful row where one is: new, the same as a customer of the file, or skipped."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from exchange.rehearsal import Line
from resources.language import _, ngettext
from ui import theme
from ui.widgets.elided import ElidedLabel


class ImportDecision(QFrame):
    """A soft band with the row's name, why it is doubtful, and a box of answers; and buttons for all that are left.

    Signals: ``decided(numbers, decision, customer)``: decision "new", "skip", "update" or "" to leave it open;
    ``numbers`` None means all that are undecided.
    """

    decided = Signal(object, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: list[int] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        theme.mark(self, part="band", tone="warning")
        self.setObjectName("importDecisionBand")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("l"), theme.space("s"), theme.space("l"), theme.space("s"))
        row.setSpacing(theme.space("m"))
        self._about = ElidedLabel()
        self._about.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box = QComboBox()
        self._box.setObjectName("importDecisionCombo")
        self._box.setAccessibleName(_("What becomes of this row"))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(16)
        self._new = _button("importAllNewButton", _("Import all doubtful"))
        self._skip = _button("importAllSkipButton", _("Skip all doubtful"))
        row.addWidget(self._about, 1)
        row.addWidget(self._box)
        row.addWidget(self._new)
        row.addWidget(self._skip)
        self.hide()

    def _connect(self) -> None:
        self._box.activated.connect(self._answer)
        self._new.clicked.connect(partial(self._answer_all, "new"))
        self._skip.clicked.connect(partial(self._answer_all, "skip"))

    def show_lines(self, lines: list[Line], doubtful: int, undecided: int) -> None:
        """Ask about these rows; those that are not doubtful are left out. ``doubtful``: how many there are in all."""
        some = [line for line in lines if line.row.fate == "doubtful"]
        self._numbers = [line.row.number for line in some]
        self._box.setEnabled(bool(some))
        self._box.clear()
        if some:
            self._fill(some)
        self._about.set_text(self._sentence(some, undecided))
        for button in (self._new, self._skip):
            button.setEnabled(undecided > 0)
        self.setVisible(doubtful > 0)

    def _fill(self, some: list[Line]) -> None:
        line = some[0]
        self._box.addItem(_("Leave it out for now"), ("", None))
        self._box.addItem(_("Import as new"), ("new", None))
        for one in line.candidates if len(some) == 1 else ():
            if one.customer is not None:
                said = _("Same as “{name}”").replace("{name}", one.name)
                self._box.addItem(said, ("update", one.customer))
        self._box.addItem(_("Skip"), ("skip", None))
        if len({(one.decision, one.customer if one.decision == "update" else None) for one in some}) == 1:
            wanted = line.decision, line.customer if line.decision == "update" else None
            places = range(self._box.count())
            self._box.setCurrentIndex(
                next((place for place in places if tuple(self._box.itemData(place)) == wanted), 0)
            )

    def _sentence(self, some: list[Line], undecided: int) -> str:
        if not some:
            said = ngettext(
                "{n} doubtful row to decide. What is not decided is left out.",
                "{n} doubtful rows to decide. What is not decided is left out.",
                undecided,
            )
            return said.replace("{n}", f"{undecided:,}")
        if len(some) > 1:
            said = ngettext("{n} doubtful row chosen", "{n} doubtful rows chosen", len(some))
            return said.replace("{n}", f"{len(some):,}")
        said = _("Row {row}, {name}: {reason}").replace("{row}", str(some[0].row.number))
        return said.replace("{name}", some[0].row.name).replace("{reason}", some[0].row.reason)

    def _answer(self, place: int) -> None:
        decision, customer = self._box.itemData(place)
        if self._numbers:
            self.decided.emit(list(self._numbers), decision, customer)

    def _answer_all(self, decision: str, _checked: bool = False) -> None:
        self.decided.emit(None, decision, None)


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    theme.mark(button, small=True)
    return button
