"""The one seam for talking to the person: messages, questions, file pickers (STYLE habit 10).

Everything else asks through a ``Prompts`` that it was given; tests give one that records and answers. This is the only
file besides ``main`` that waits for an answer with ``exec()``.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from resources.language import _
from ui import theme
from ui.widgets.picture import Picture

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_WIDTH = 440  # of the text, in logical pixels at the usual size of the text


class Choice(NamedTuple):
    """One answer that a question offers: what it is called here, the verb on its button, and how that looks."""

    key: str
    verb: str
    role: str = "normal"
    icon: str = ""


CANCEL = ""  # the answer of somebody who closed the question


class PromptDialog(QDialog):
    """A heading, a text and buttons with verbs; the safe button has the focus, Esc means it too.

    Signals: ``answered`` with the key of the choice, ``CANCEL`` for the safe one.
    """

    answered = Signal(str)

    def __init__(
        self,
        title: str,
        text: str,
        choices: Sequence[Choice],
        *,
        cancel: str = "",
        icon: tuple[str, str] = ("", ""),
        parent: QWidget | None = None,
    ) -> None:
        """``cancel`` is the verb of the safe button; ``icon`` a name and a colour role.

        With a single choice and no ``cancel`` that choice is the safe one.
        """
        super().__init__(parent)
        self._answer = CANCEL
        self._build(title, text, icon)
        self._add_buttons(choices, cancel)

    def _build(self, title: str, text: str, icon: tuple[str, str]) -> None:
        self.setObjectName("confirmDialog")
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        theme.mark(self, part="surface")
        heading, self._text = QLabel(title), QLabel(text)
        for label, role in ((heading, "h2"), (self._text, "body")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            theme.mark(label, text_role=role)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text.setMinimumWidth(theme.tokens.scaled(_WIDTH, theme.font_px("body")))
        self._text.setVisible(bool(text))
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.space("l"))
        self._body.addWidget(heading)
        self._body.addWidget(self._text)
        top = QHBoxLayout()
        top.setSpacing(theme.space("l"))
        if icon[0]:
            top.addWidget(Picture(*icon, use="emptyState"), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(self._body, 1)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(theme.space("m"))
        column = QVBoxLayout(self)
        edge = theme.space("xxl")
        column.setContentsMargins(edge, edge, edge, theme.space("xl"))
        column.setSpacing(theme.space("xl"))
        column.addLayout(top)
        column.addStretch(1)
        column.addLayout(self._foot)

    def answer(self) -> str:
        """The key of the choice, ``CANCEL`` until one was made."""
        return self._answer

    def button(self, key: str) -> QPushButton:
        """The button of a choice; ``CANCEL`` is the safe one."""
        return self._buttons[key]

    def _add_buttons(self, choices: Sequence[Choice], cancel: str) -> None:
        # Ghosts stand at the left, apart from what answers the question; the rest in the order of the platform.
        box = QDialogButtonBox()
        self._buttons: dict[str, QPushButton] = {}
        if cancel:
            choices = [*choices, Choice(CANCEL, cancel)]
        for choice in choices:
            button = QPushButton(choice.verb.replace("&", "&&"))
            button.setObjectName(f"{choice.key or 'cancel'}Button")
            button.setAutoDefault(False)
            theme.mark(button, role=choice.role)
            if choice.icon:
                theme.set_icon(button, choice.icon, _icon_role(choice.role))
            button.clicked.connect(lambda _checked=False, key=choice.key: self._choose(key))
            self._buttons[choice.key] = button
            if choice.role == "ghost":
                self._foot.addWidget(button)
            else:
                roles = QDialogButtonBox.ButtonRole
                box.addButton(button, roles.RejectRole if choice.key == CANCEL else roles.AcceptRole)
        self._foot.addStretch(1)
        self._foot.addWidget(box)
        safe = self._buttons.get(CANCEL) or next(iter(self._buttons.values()))
        safe.setDefault(True)
        safe.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and not the default one behind its back."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Esc and the window's own cross mean the safe button."""
        super().reject()
        self.answered.emit(CANCEL)

    def _choose(self, key: str) -> None:
        if key == CANCEL:
            self.reject()
            return
        self._answer = key
        self.accept()
        self.answered.emit(key)


class TextDialog(PromptDialog):
    """Asks for one line of text. The verb is out of reach while the line is empty."""

    def __init__(self, title: str, label: str, text: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(title, label, [Choice("ok", verb, "primary")], cancel=_("Cancel"), parent=parent)
        self._edit = QLineEdit(text)
        self._edit.setObjectName("promptEdit")
        self._edit.setAccessibleName(label or title)
        theme.mark(self._text, text_role="field")
        self._body.addWidget(self._edit)
        self._edit.textChanged.connect(self._check)
        self._edit.returnPressed.connect(self.button("ok").click)
        self._edit.selectAll()
        self._edit.setFocus()
        self._check()

    def text(self) -> str:
        """What was typed, without spaces round it."""
        return self._edit.text().strip()

    def _check(self) -> None:
        self.button("ok").setEnabled(bool(self.text()))


class Prompts:
    """Talks to the person, in front of one window."""

    def __init__(self, window: QWidget | None = None) -> None:
        self._window = window
        self._folder = ""

    def inform(self, title: str, text: str = "") -> None:
        """Say something that must be read, and wait until it was."""
        self._run(title, text, [Choice("ok", _("Close"), "primary")], icon=("info", "accentText"))

    def warn(self, title: str, text: str = "") -> None:
        """Say that something went wrong, and wait until it was read. The text says the way out."""
        self._run(title, text, [Choice("ok", _("Close"))], icon=("triangle-alert", "warning"))

    def confirm(
        self, title: str, text: str, verb: str, *, danger: bool = False, cancel: str = "", icon: str = ""
    ) -> bool:
        """Ask before what cannot be undone. ``verb`` is on the button that does it, the other one has the focus."""
        role = "danger" if danger else "primary"
        choice = Choice("do", verb, role, icon or ("trash-2" if danger else ""))
        return self.choose(title, text, [choice], cancel=cancel) == "do"

    def choose(self, title: str, text: str, choices: Sequence[Choice], *, cancel: str = "") -> str:
        """Ask which of several. Gives the key of the choice, ``CANCEL`` for none of them."""
        return self._run(title, text, choices, cancel=cancel or _("Cancel"))

    def ask_text(self, title: str, label: str = "", text: str = "", *, verb: str = "") -> str | None:
        """Ask for one line of text, None when there is none."""
        dialog = TextDialog(title, label, text, verb or _("Save"), self._window)
        try:
            return dialog.text() if dialog.exec() else None
        finally:
            dialog.deleteLater()

    def choose_open(self, title: str, filters: str = "") -> Path | None:
        """Let a file be picked that exists. ``filters`` are Qt's: "Excel (*.xlsx);;CSV (*.csv)"."""
        found = self._pick(title, QFileDialog.FileMode.ExistingFile, filters)
        return found[0] if found else None

    def choose_open_many(self, title: str, filters: str = "") -> list[Path]:
        """Let any number of files be picked that exist."""
        return self._pick(title, QFileDialog.FileMode.ExistingFiles, filters)

    def choose_folder(self, title: str) -> Path | None:
        """Let a folder be picked."""
        found = self._pick(title, QFileDialog.FileMode.Directory, "")
        return found[0] if found else None

    def choose_save(self, title: str, name: str = "", filters: str = "", suffix: str = "") -> Path | None:
        """Let a name for a new file be given; the system asks before one is replaced.

        ``suffix`` (without the dot) is added where the person typed none.
        """
        found = self._pick(title, QFileDialog.FileMode.AnyFile, filters, name=name, suffix=suffix)
        return found[0] if found else None

    def choose_printer(self, title: str, pages: int) -> "QPrinter | None":
        """Let a printer be chosen in the system's own dialog, and which of ``pages``; ``title`` names the job."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setMinMax(1, pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        try:
            return printer if dialog.exec() else None
        finally:
            dialog.deleteLater()

    def _run(
        self,
        title: str,
        text: str,
        choices: Sequence[Choice],
        *,
        cancel: str = "",
        icon: tuple[str, str] = ("", ""),
    ) -> str:
        dialog = PromptDialog(title, text, choices, cancel=cancel, icon=icon, parent=self._window)
        dialog.exec()
        dialog.deleteLater()
        return dialog.answer()

    def _pick(
        self, title: str, mode: QFileDialog.FileMode, filters: str, *, name: str = "", suffix: str = ""
    ) -> list[Path]:
        dialog = QFileDialog(self._window, title, self._folder, filters)
        dialog.setFileMode(mode)
        if mode == QFileDialog.FileMode.AnyFile:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(suffix)
            dialog.selectFile(name)
        try:
            if not dialog.exec():
                return []
            self._folder = dialog.directory().absolutePath()
            return [Path(file) for file in dialog.selectedFiles()]
        finally:
            dialog.deleteLater()


def _icon_role(role: str) -> str:
    """The colour of an icon on a button of a role."""
    return {"primary": "onAccent", "danger": "danger"}.get(role, "text2")
