"""The mappings that are kept by name: one is chosen, this one is kept, one is forgotten."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from exchange.rehearsal import LAST
from resources.language import _
from ui import theme

_WIDE = 130


class NameEdit(QLineEdit):
    """Where the name is typed; Esc gives up. Signals: ``given_up()``."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc belongs to the field and not to the dialog."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class ImportKept(QWidget):
    """Signals: ``mapping_chosen(name)``, "" for the one that is guessed; ``keep_requested(name)``,
    ``forget_requested(name)``.
    """

    mapping_chosen = Signal(str)
    keep_requested = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        label = QLabel(_("Saved mapping"))
        theme.mark(label, text_role="body")
        self._box = QComboBox()
        self._box.setObjectName("importSavedCombo")
        self._box.setMinimumWidth(theme.tokens.scaled(_WIDE, theme.font_px("body")))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(8)
        label.setBuddy(self._box)
        self._name = NameEdit()
        self._name.setObjectName("importMappingNameEdit")
        self._name.setPlaceholderText(_("Name of the mapping"))
        self._name.setAccessibleName(_("Name of the mapping"))
        self._name.setMinimumWidth(theme.tokens.scaled(_WIDE, theme.font_px("body")))
        self._name.hide()
        self._forget = QToolButton()
        self._forget.setObjectName("importForgetMappingButton")
        said = _("Forget this mapping")
        self._forget.setToolTip(said)
        self._forget.setAccessibleName(said)
        theme.mark(self._forget, role="ghost", bare=True)
        theme.set_icon(self._forget, "trash-2")
        self._forget.hide()
        self._keep = QPushButton(_("Save mapping"))
        self._keep.setObjectName("importSaveMappingButton")
        self._keep.setAutoDefault(False)
        theme.mark(self._keep, role="ghost")
        theme.set_icon(self._keep, "save")
        for widget in (label, self._box, self._name, self._forget, self._keep):
            row.addWidget(widget)

    def _connect(self) -> None:
        self._box.activated.connect(self._choose)
        self._keep.clicked.connect(self._begin)
        self._name.returnPressed.connect(self._end)
        self._name.given_up.connect(lambda: self._type(False))
        self._forget.clicked.connect(lambda: self.forget_requested.emit(str(self._box.currentData())))

    def show_names(self, names: Iterable[str], used: str) -> None:
        """Offer these, one of them in use; "" is what was guessed."""
        self._box.clear()
        self._box.addItem(_("Guessed"), "")
        for name in names:
            self._box.addItem(_("Used last") if name.startswith(f"{LAST} ") else name, name)
        self.use(used)

    def use(self, name: str) -> None:
        """Show that one is in use."""
        self._box.setCurrentIndex(max(0, self._box.findData(name)))
        self._forget.setVisible(bool(self._box.currentData()))

    def used(self) -> str:
        """The name of the one in use, "" for a guess."""
        return str(self._box.currentData() or "")

    def _choose(self, _place: int) -> None:
        self._forget.setVisible(bool(self.used()))
        self.mapping_chosen.emit(self.used())

    def _type(self, typing: bool) -> None:
        self._box.setVisible(not typing)
        self._name.setVisible(typing)
        self._forget.setVisible(not typing and bool(self.used()))
        self._keep.setText(_("Save") if typing else _("Save mapping"))
        (self._name if typing else self._keep).setFocus()

    def _begin(self) -> None:
        if self._name.isVisible():
            self._end()
            return
        name = self.used()
        self._name.setText("" if name.startswith(f"{LAST} ") else name)
        self._name.selectAll()
        self._type(True)

    def _end(self) -> None:
        name = self._name.text().strip()
        if name and not name.startswith(f"{LAST} "):
            self._type(False)
            self.keep_requested.emit(name)
