"""The contacts of a customer: written to, handed on as address cards or a QR code, moved to another customer."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton

from database.page import Page
from models import Contact, Row
from resources.language import _
from ui import theme
from ui.customer.record_tab import RecordTab
from ui.exports import Exports
from ui.links import mail_to, open_address
from ui.session import Session


class ContactsPage(RecordTab):
    """A record tab with what is done with people.

    Signals: those of ``RecordTab``; ``code_requested(id)`` for the QR code of a contact, ``move_requested(rows)`` for
    those who go to another customer.
    """

    code_requested = Signal(int)
    move_requested = Signal(object)

    def __init__(self, session: Session) -> None:
        empty = _("No contacts yet. Add the first person you talk to.")
        super().__init__(Contact, session, "contact", _("Add contact"), empty)

    def _build(self) -> None:
        super()._build()
        self._exports = Exports(self._session, self)
        self._write = QPushButton(_("Write e-mail"))
        self._write.setObjectName("writeContactMailButton")
        theme.mark(self._write, role="ghost")
        theme.set_icon(self._write, "mail")
        self._more = QToolButton()
        self._more.setObjectName("moreContactsButton")
        self._more.setToolTip(_("More actions"))
        self._more.setAccessibleName(_("More actions"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.mark(self._more, role="ghost")
        theme.set_icon(self._more, "ellipsis")
        self._menu = QMenu(self._more)
        self._menu.setObjectName("contactsMenu")
        self._more.setMenu(self._menu)
        self._acts = [
            self._act("copyMobilesAction", "copy", _("Copy telephone numbers"), self.copy_numbers),
            self._act("contactCodeAction", "qr-code", _("QR code…"), self.ask_code),
            *(
                self._act(
                    f"contactCard{version[0]}Action", "user-round", text, partial(self.save_cards, version)
                )
                for version, text in (
                    ("3.0", _("Address card, vCard 3.0…")),
                    ("4.0", _("Address card, vCard 4.0…")),
                )
            ),
            self._act("moveContactAction", "building-2", _("Moves to another customer…"), self.ask_move),
        ]
        for place, button in enumerate((self._write, self._more), 1):
            self.bar.insertWidget(place, button)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _act(self, name: str, icon: str, text: str, act: Callable[[], object]) -> QAction:
        action = QAction(text, self)  # ours: see the head of a customer
        action.setObjectName(name)
        theme.set_icon(action, icon)
        action.triggered.connect(lambda _checked=False: act())
        self._menu.addAction(action)
        return action

    def _connect(self) -> None:
        super()._connect()
        self._write.clicked.connect(self.write_mail)
        self._table.customContextMenuRequested.connect(self._pop_up)
        self._table.selectionModel().selectionChanged.connect(lambda: self._allow())
        self._rows.modelReset.connect(self._allow)

    def show_page(self, page: Page) -> None:
        """Show the contacts of a customer."""
        super().show_page(page)
        self._allow()

    # -- what is done with those chosen -------------------------------------------------------------------------

    def write_mail(self) -> None:
        """A draft to the chosen ones in the person's own mail program; who refuses mail is left out (DESIGN 5)."""
        chosen = self.selected_rows()
        if not chosen:
            return
        asked = [row for row in chosen if row["accepts_mail"]]
        address = mail_to(row["email"] or "" for row in asked)
        left = [row for row in asked if not mail_to([row["email"] or ""])]
        refused = [row for row in chosen if not row["accepts_mail"]]
        said = _left_out(_("Accepts no mail: {names}."), refused)
        said += _left_out(_("Without an e-mail address: {names}."), left)
        if address:
            open_address(address)
            if said:
                self._session.done.emit(" ".join([_("Left out."), *said]), 0)
        else:
            self._session.failed.emit(" ".join(said))

    def copy_numbers(self) -> None:
        """Mobile, else telephone, one a line."""
        known = (row["mobile"] or row["phone"] for row in self.selected_rows())
        numbers = [str(one) for one in known if one]
        if numbers:
            QApplication.clipboard().setText("\n".join(numbers))
            self._session.done.emit(_("Copied: {what}").replace("{what}", _(", ").join(numbers)), 0)
        else:
            self._session.failed.emit(_("No telephone number is known of them."))

    def ask_code(self) -> None:
        """The QR code of the chosen contact."""
        chosen = self.selected_rows()
        if len(chosen) == 1:
            self.code_requested.emit(int(chosen[0]["id"]))

    def save_cards(self, version: str) -> None:
        """The chosen ones as address cards."""
        self._exports.cards([int(row["id"]) for row in self.selected_rows()], version)

    def ask_move(self) -> None:
        """The chosen ones go to another customer."""
        chosen = self.selected_rows()
        if chosen:
            self.move_requested.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The menu key, besides those of every record tab."""
        if event.key() == Qt.Key.Key_Menu and self._table.hasFocus():
            self._pop_up(self._table.visualRect(self._table.currentIndex()).bottomLeft())
        else:
            super().keyPressEvent(event)

    # -- private ------------------------------------------------------------------------------------------------

    def _pop_up(self, where: QPoint) -> None:
        """The menu over the table; nothing where nobody is chosen."""
        if self.selected_rows():
            self._menu.popup(self._table.viewport().mapToGlobal(where))

    def _allow(self) -> None:
        count = len(self.selected_rows())
        self._write.setEnabled(count > 0)
        for action in self._acts:
            action.setEnabled(count == 1 if action.objectName() == "contactCodeAction" else count > 0)


def _left_out(sentence: str, rows: Iterable[Row]) -> list[str]:
    names = _(", ").join(str(row["name"]) for row in rows)
    return [sentence.replace("{names}", names)] if names else []
