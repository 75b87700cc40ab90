"""The dialogs over the main window: each is opened here, on the session of the open file."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from changes.save import Outcome, Save
from resources.language import _
from ui.conflict_dialog import ConflictDialog
from ui.dictionary_dialog import DictionaryDialog
from ui.prompts import Prompts
from ui.session import Session
from ui.settings_dialog import SettingsDialog
from ui.shortcuts_dialog import ShortcutsDialog


class Dialogs(QObject):
    """Opens dialogs; those that need an open file do nothing without one.

    Signals: ``language_changed(str)``, ``scheme_changed(str)``, ``text_size_changed(int)``: the person chose another.
    """

    language_changed = Signal(str)
    scheme_changed = Signal(str)
    text_size_changed = Signal(int)

    def __init__(self, window: QWidget, prompts: Prompts, settings: QSettings) -> None:
        super().__init__(window)
        self._window, self._prompts, self._settings = window, prompts, settings
        self._session: Session | None = None

    def follow(self, session: Session | None) -> None:
        """Work on the session of the open file."""
        self._session = session

    def conflict(self, save: Save, outcome: Outcome) -> None:
        """A save met a newer version: original, mine and theirs."""
        session = self._session
        if session is not None:
            dialog = ConflictDialog(save, outcome, session, self._settings, parent=self._window)
            dialog.resolved.connect(lambda again: session.resave(again, clashed=self.conflict))
            dialog.open()

    def dictionaries(self, dictionary: str) -> None:
        """The dictionaries, one of them chosen."""
        if self._session is not None:
            dialog = DictionaryDialog(self._session, self._settings, parent=self._window)
            if dictionary:
                dialog.choose(dictionary)
            dialog.open()

    def settings(self, page: str) -> None:
        """The settings, at one of their pages."""
        if self._session is None:
            return
        dialog = SettingsDialog(self._session, self._settings, parent=self._window)
        dialog.language_changed.connect(self.language_changed)
        dialog.scheme_changed.connect(self.scheme_changed)
        dialog.text_size_changed.connect(self.text_size_changed)
        if page:
            dialog.choose(page)
        dialog.open()

    def shortcuts(self, commands: Iterable[str]) -> None:
        """The keys of these commands."""
        ShortcutsDialog(list(commands), self._settings, parent=self._window).open()

    def about(self) -> None:
        """What this is."""
        text = _("Keeps a firm's customers: who they are, what has passed between us, what is due next.")
        self._prompts.inform(_("Guanxi"), text)
