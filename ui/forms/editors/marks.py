"""Stars, and yes or no."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from resources.language import _
from ui import theme
from ui.forms.editors.base import Editor
from ui.widgets.stars import Stars


class StarsEditor(Editor):
    """A rating of 1 to 5, set by arrows, digits or clicks; "Clear" and 0 take it back."""

    role = "stars"

    def _build(self) -> QWidget:
        self.stars = Stars(editable=True, parent=self)
        self.clear = QPushButton(_("Clear"), self)
        theme.mark(self.clear, role="link")
        self._row.addWidget(self.stars)
        self._row.addStretch(1)
        self._row.addWidget(self.clear)
        return self.stars

    def _connect(self) -> None:
        self._writing = False
        self.clear.setObjectName(self.name_of("clear_button"))
        self.clear.setAccessibleName(_("Clear “{field}”").format(field=_(self.field.label)))
        self.clear.setVisible(False)
        self.stars.valueChanged.connect(self._tell)
        self.clear.clicked.connect(lambda: self.stars.set_stars(None))

    def read(self) -> int | None:
        """1 to 5."""
        return self.stars.stars()

    def write(self, value: Any) -> None:
        """Show a rating."""
        self._writing = True
        self.stars.set_stars(value)
        self._writing = False
        self.clear.setVisible(value is not None)

    def _tell(self) -> None:
        if not self._writing:
            if self.clear.hasFocus():
                self.stars.setFocus()
            self.clear.setVisible(self.stars.stars() is not None)
            self.changed.emit()


class FlagEditor(Editor):
    """A check box with the field's label."""

    role = "check"
    labelled = True

    def _build(self) -> QWidget:
        self.check = QCheckBox(_(self.field.label).replace("&", "&&"), self)
        self._row.addWidget(self.check)
        self._row.addStretch(1)
        return self.check

    def _connect(self) -> None:
        self.check.clicked.connect(lambda _on: self.changed.emit())

    def read(self) -> bool:
        """Yes or no; a flag is never empty."""
        return self.check.isChecked()

    def write(self, value: Any) -> None:
        """Show it."""
        self.check.setChecked(bool(self.field.clean(value)))
