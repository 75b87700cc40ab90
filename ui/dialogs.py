"""The dialogs over the main window: each is opened here, on the session of the open file.

Their modules are loaded when they are wanted: most days nobody opens one, and the window is there sooner.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from resources.language import _
from ui.prompts import Prompts
from ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from changes.save import Outcome, Save
    from models import Row


class Dialogs(QObject):
    """Opens dialogs; those that need an open file do nothing without one.

    Signals: ``language_changed(str)``, ``scheme_changed(str)``, ``text_size_changed(int)``: the person chose another;
    ``customers_requested(bool)`` those that were imported, True when they were filed today.
    """

    language_changed = Signal(str)
    scheme_changed = Signal(str)
    text_size_changed = Signal(int)
    customers_requested = Signal(bool)

    def __init__(self, window: QWidget, prompts: Prompts, settings: QSettings) -> None:
        super().__init__(window)
        self._window, self._prompts, self._settings = window, prompts, settings
        self._session: Session | None = None

    def follow(self, session: Session | None) -> None:
        """Work on the session of the open file."""
        self._session = session

    def conflict(
        self, save: "Save", outcome: "Outcome", then: Callable[["Outcome"], None] | None = None
    ) -> None:
        """A save met a newer version: original, mine and theirs. ``then`` is called when it is in the file."""
        from ui.conflict_dialog import ConflictDialog

        session = self._session
        if session is not None:
            dialog = ConflictDialog(save, outcome, session, self._settings, parent=self._window)
            clashed = partial(self.conflict, then=then)
            dialog.resolved.connect(lambda again: session.resave(again, done=then, clashed=clashed))
            dialog.open()

    def held(self, waiting: "Sequence[tuple[Save, Outcome]]") -> None:
        """Saves of an earlier run that met newer values, one by one; who gives up is asked at the next start."""
        session = self._session
        if session is None or not waiting:
            return
        save, outcome = waiting[0]

        def settled(_outcome: "Outcome") -> None:
            session.forget_held(save)
            self.held(waiting[1:])

        self.conflict(save, outcome, settled)

    def dictionaries(self, dictionary: str) -> None:
        """The dictionaries, one of them chosen."""
        from ui.dictionaries.dictionary_dialog import DictionaryDialog

        if self._session is not None:
            dialog = DictionaryDialog(self._session, self._settings, parent=self._window)
            if dictionary:
                dialog.choose(dictionary)
            dialog.open()

    def settings(self, page: str) -> None:
        """The settings, at one of their pages."""
        from ui.settings.settings_dialog import SettingsDialog

        if self._session is None:
            return
        dialog = SettingsDialog(self._session, self._settings, parent=self._window)
        dialog.language_changed.connect(self.language_changed)
        dialog.scheme_changed.connect(self.scheme_changed)
        dialog.text_size_changed.connect(self.text_size_changed)
        if page:
            dialog.choose(page)
        dialog.open()

    def plan_contact(self, customer: int) -> None:
        """A call for a later day."""
        self.log_contact(customer, planned=True)

    def log_contact(self, customer: int | None, record: int | None = None, *, planned: bool = False) -> None:
        """Ctrl+L; one at a time, since there is one telephone."""
        from ui.contact_log.dialog import LogContactDialog

        if self._session is None or self._window.findChild(LogContactDialog) is not None:
            return
        dialog = LogContactDialog(
            self._session, self._settings, customer, record, planned=planned, parent=self._window
        )
        dialog.clashed.connect(self.conflict)
        dialog.open()

    def record(self, record: int) -> None:
        """A contact record of the file, to be looked at or gone on with."""
        self.log_contact(None, record)

    def qr_code(self, contact: int) -> None:
        """The QR code of a contact."""
        from ui.customer.qr_dialog import QrDialog

        if self._session is not None:
            QrDialog(self._session, contact, self._settings, parent=self._window).open()

    def move_contacts(self, contacts: "Sequence[Row]") -> None:
        """Contacts of a customer go to another one."""
        from ui.customer.contact_move_dialog import ContactMoveDialog

        if self._session is not None:
            ContactMoveDialog(self._session, contacts, self._settings, parent=self._window).open()

    def card(self, customers: "Sequence[int]") -> None:
        """Ctrl+P: cards on paper; without customers a blank one."""
        from ui.printing.print_preview_dialog import PrintPreviewDialog

        if self._session is not None:
            PrintPreviewDialog(self._session, self._settings, list(customers), parent=self._window).open()

    def import_file(self, path: "Path | None" = None) -> None:
        """Ctrl+I; a file that was dropped is read at once."""
        from ui.importing.dialog import ImportDialog

        if self._session is None or self._window.findChild(ImportDialog) is not None:
            return
        dialog = ImportDialog(self._session, self._settings, parent=self._window)
        dialog.customers_requested.connect(self.customers_requested)
        dialog.open()
        if path is not None:
            dialog.open_file(path)

    def shortcuts(self, commands: Iterable[str]) -> None:
        """The keys of these commands."""
        from ui.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(list(commands), self._settings, parent=self._window).open()

    def about(self) -> None:
        """What this is."""
        text = _("Keeps a firm's customers: who they are, what has passed between us, what is due next.")
        self._prompts.inform(_("Guanxi"), text)
