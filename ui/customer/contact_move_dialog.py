"""A contact goes to another customer: to which one."""

from collections.abc import Sequence

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from database.contact_move import move
from models import Contact, Declared, Row
from resources.language import UserError, _, ngettext
from ui import theme
from ui.contact_log.picker import CustomerPicker
from ui.session import Session
from ui.widgets.dialog import Dialog, Role

SIZE = (480, 240)


class ContactMoveDialog(Dialog):
    """Asks for the customer, and moves; what was logged with the contacts stays where it was."""

    def __init__(
        self,
        session: Session,
        contacts: Sequence[Row],
        settings: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``contacts`` are the rows to be moved, all of one customer."""
        super().__init__("contactMoveDialog", _("Moves to another customer"), settings, SIZE, parent)
        self._session, self._contacts = session, list(contacts)
        self._build()
        self._connect()

    def _build(self) -> None:
        edge = theme.space("xxl")
        column = QVBoxLayout()
        column.setContentsMargins(edge, edge, edge, theme.space("l"))
        column.setSpacing(theme.space("s"))
        count = len(self._contacts)
        title = _("{name} moves to").replace("{name}", str(self._contacts[0]["name"]))
        if count > 1:
            title = ngettext("{count} contact moves to", "{count} contacts move to", count)
            title = title.replace("{count}", str(count))
        head = QLabel(title)
        head.setObjectName("contactMoveTitleLabel")
        theme.mark(head, text_role="h3")
        field = Contact._meta.fields["customer"]
        assert isinstance(field, Declared)
        self.picker = CustomerPicker(field, self._session, self)
        head.setBuddy(self.picker.inner)
        help_label = QLabel(
            _(
                "Telephone numbers, dates and notes go along. What was logged stays at the customer where it "
                "happened, under the same name. Check title, telephone and e-mail afterwards."
            )
        )
        help_label.setObjectName("contactMoveHelpLabel")
        theme.mark(help_label, text_role="caption")
        for label in (head, help_label):
            label.setWordWrap(True)
        for widget in (head, self.picker, help_label):
            column.addWidget(widget)
        column.addStretch(1)
        self.body.addLayout(column)
        self.cancel_button = self.add_button("contactMoveCancelButton", _("Cancel"), Role.RejectRole)
        self.move_button = self.add_button("contactMoveButton", _("Move"), Role.AcceptRole, "primary")
        self.move_button.setEnabled(False)
        self.picker.setFocus()

    def _connect(self) -> None:
        self.picker.changed.connect(self._allow)
        self.cancel_button.clicked.connect(self.reject)
        self.move_button.clicked.connect(self.move_contacts)

    def move_contacts(self) -> None:
        """Move them, and close when it lies in the file."""
        target = self.picker.read()
        if target is not None:
            self.move_button.setEnabled(False)
            ids = [int(row["id"]) for row in self._contacts]
            session = self._session
            session.write(
                move, ids, target, session.me, session.now(), done=self._moved, failed=self._refused
            )

    def _allow(self) -> None:
        target = self.picker.read()
        here = target is not None and target == self._contacts[0]["customer"]
        self.hint.setText(_("This is where they are already.") if here else "")
        self.move_button.setEnabled(target is not None and not here)

    def _moved(self, _batch: int | None) -> None:
        self.accept()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.hint.setText(str(error))
        self._allow()
