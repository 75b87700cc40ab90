"""Which kind of record is being written: a segmented switch with pictures, whose words give way where it is narrow."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from resources.language import _
from ui import theme
from ui.records.kinds import KINDS, Kind
from ui.widgets.segmented import Segmented

_ALL, _CHOSEN, _NONE = range(3)
"""Which kinds have words beside their picture."""


class RecordKindPicker(Segmented):
    """Signals: ``kind_chosen(key)`` when another kind is chosen."""

    kind_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        options = [(kind.key, _(kind.label), kind.icon) for kind in KINDS]
        super().__init__(options, _("Kind of record"), parent)
        self._words = _ALL
        self.setObjectName("recordKindPicker")
        for kind in KINDS:
            button = self.button(kind.key)
            button.setObjectName(f"recordKindPicker_{kind.key}")
            button.setAccessibleName(_(kind.label))
            theme.mark(button, tight=True)
        self.chosen.connect(self._choose)

    def kind(self) -> Kind:
        """The kind that is chosen."""
        return next(kind for kind in KINDS if kind.key == self.current())

    def fit(self, width: int) -> None:
        """Only the chosen kind has words where all of them would not fit; none where that is too wide, too."""
        for self._words in (_ALL, _CHOSEN, _NONE):
            self._write()
            if self.sizeHint().width() <= width:
                break
        self.updateGeometry()

    def _choose(self, key: str) -> None:
        self._write()
        self.kind_chosen.emit(key)

    def _write(self) -> None:
        for kind in KINDS:
            button = self.button(kind.key)
            said = self._words == _ALL or (self._words == _CHOSEN and button.isChecked())
            text = _(kind.label) if said else ""
            if text != button.text():
                button.setText(text)
                theme.set_icon(button, kind.icon, on_role="text")
            button.setToolTip("" if text else _(kind.label))
