"""A file whose contents are kept in the database: the value is the SHA-256 of its bytes."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from database.contents import keep
from resources.language import _
from ui import theme
from ui.forms.editors.base import Editor
from ui.widgets.elided import ElidedLabel


class FileEditor(Editor):
    """What is kept, and buttons to choose another file or none. The contents go into the file at once; the row that
    names them is saved with the form.
    """

    role = "button"

    def _build(self) -> QWidget:
        self._value: str | None = None
        self.label = ElidedLabel(parent=self)
        self.choose = QPushButton(_("Choose…"), self)
        self.remove = QPushButton(_("Remove"), self)
        theme.mark(self.choose, small=True)
        theme.mark(self.remove, role="link")
        self._row.addWidget(self.choose)
        self.label.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )  # the buttons stay whole
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.remove)
        return self.choose

    def _connect(self) -> None:
        self.remove.setObjectName(self.name_of("remove_button"))
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(lambda: self._take(None, ""))
        self.write(None)

    def read(self) -> str | None:
        """The SHA-256 of the contents."""
        return self._value

    def write(self, value: Any) -> None:
        """Show what is kept."""
        self._show(value, _("One file") if value else _("No file"))

    def _choose(self) -> None:
        path = self.session.prompts.choose_open(_(self.field.label), _("All files (*)"))
        if path is not None:
            self.session.write(keep, path, done=lambda digest: self._take(digest, Path(path).name))

    def _take(self, value: str | None, name: str) -> None:
        self._show(value, name or _("No file"))
        self.changed.emit()

    def _show(self, value: str | None, text: str) -> None:
        self._value = value
        self.label.set_text(text)
        self.remove.setVisible(value is not None)
