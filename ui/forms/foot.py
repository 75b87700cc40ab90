"""The foot of a form: what is wrong and the way there, what waits to be saved, and the buttons."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from resources.language import _, ngettext
from ui import theme
from ui.forms.form import FieldError
from ui.widgets.elided import ElidedLabel
from ui.widgets.picture import Picture


class FormFoot(QFrame):
    """Signals: ``save_requested``, ``cancel_requested``, ``discard_requested``, ``jump_requested``."""

    save_requested = Signal()
    cancel_requested = Signal()
    discard_requested = Signal()
    jump_requested = Signal()

    def __init__(self, name: str = "form", keys: str = "", parent: QWidget | None = None) -> None:
        """``name`` begins the object names, ``keys`` are shown on the button that saves."""
        super().__init__(parent)
        self._name, self._keys = name, keys
        self._drafted = ""
        self._count = 0
        self._had_focus = False
        self._build()
        self._connect()
        self.set_count(0)
        self.set_errors([])

    def _build(self) -> None:
        theme.mark(self, part="foot")
        self._picture = Picture("circle-alert", "danger", parent=self)
        self.error = ElidedLabel(parent=self)
        theme.mark(self.error, text_role="error")
        self.error.setObjectName(f"{self._name}ErrorLabel")
        self.jump = self._button("JumpButton", _("Jump there"), "link")
        self.unsaved = ElidedLabel(parent=self)
        theme.mark(self.unsaved, text_role="caption")
        self.unsaved.setObjectName(f"{self._name}UnsavedLabel")
        self.discard = self._button("DiscardButton", _("Discard"), "link")
        self.discard.setAccessibleName(_("Discard what was typed"))
        self.cancel = self._button("CancelButton", _("Cancel"), None)
        self.save = self._button("SaveButton", self._save_text(), "primary")
        row = QHBoxLayout(self)
        edge = theme.space("m")
        row.setContentsMargins(theme.space("xxl"), edge, theme.space("xxl"), edge)
        row.setSpacing(edge)
        for widget in (self._picture, self.error, self.jump, self.unsaved, self.discard):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)

    def _button(self, role: str, text: str, look: str | None) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"{self._name}{role}")
        if look:
            theme.mark(button, role=look)
        if look == "link":
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        self.discard.clicked.connect(self.discard_requested)
        self.jump.clicked.connect(self.jump_requested)

    def set_errors(self, errors: list[FieldError]) -> None:
        """Count what is wrong and name it."""
        fields = _(", ").join(dict.fromkeys(error.label for error in errors))
        text = ngettext("{count} to be corrected: {fields}", "{count} to be corrected: {fields}", len(errors))
        self._say(text.format(count=len(errors), fields=fields) if errors else "", jump=bool(errors))

    def say_failed(self, sentence: str) -> None:
        """Say why it was not saved."""
        self._say(sentence, jump=False)

    def set_count(self, count: int) -> None:
        """How many values wait to be saved."""
        self._count = count
        self._tell()

    def set_drafted(self, at: str) -> None:
        """When the draft was written: a moment in UTC as the file keeps it, nothing for never."""
        self._drafted = local_time(at)[-5:] if at else ""
        self._tell()

    def set_saving(self, saving: bool) -> None:
        """Show that it is being saved. Who saved with the button finds the focus there again."""
        self.save.setText(_("Saving…") if saving else self._save_text())
        if saving:
            self._had_focus = self.save.hasFocus()  # Qt moves it on to whatever comes next
        self.save.setEnabled(not saving)
        if not saving and self._had_focus and self.isVisible():
            self.save.setFocus()

    def _save_text(self) -> str:
        return f"{_('Save')}  {self._keys}" if self._keys else _("Save")

    def _say(self, text: str, *, jump: bool) -> None:
        self.error.set_text(text)
        self.error.setVisible(bool(text))
        self._picture.set_icon("circle-alert" if text else "")
        self.jump.setVisible(jump)

    def _tell(self) -> None:
        text = ngettext("{count} unsaved", "{count} unsaved", self._count).format(count=self._count)
        if self._drafted:
            text = _("{unsaved} · draft saved {time}").format(unsaved=text, time=self._drafted)
        self.unsaved.set_text(text if self._count else "")
        self.unsaved.setVisible(bool(self._count))
        self.discard.setVisible(bool(self._count))


def local_time(at: str) -> str:
    """A moment of the file (UTC) as the clock on the wall shows it."""
    return f"{datetime.fromisoformat(at.replace('Z', '+00:00')).astimezone():%Y-%m-%d %H:%M}"
