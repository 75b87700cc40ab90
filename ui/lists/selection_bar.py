"""What can be done with the customers that are selected in the list: each is one batch, undone as one."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from database import actions
from models import Customer, Flag, Person, declared
from resources.language import _, ngettext
from ui import theme
from ui.lists.bulk_edit_dialog import BulkEditDialog
from ui.session import Session
from ui.widgets.flow import FlowLayout


class SelectionBar(QFrame):
    """The foot of the customer list. ``selected`` gives the ids.

    Signals: ``copy_requested()``, ``export_requested()``; ``deleting()`` before rows go away.
    """

    copy_requested = Signal()
    export_requested = Signal()
    deleting = Signal()

    def __init__(
        self, session: Session, selected: Callable[[], list[int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._selected = session, selected
        self._build()
        self._connect()
        self.show_count(0)

    def _build(self) -> None:
        self.setObjectName("selectionBar")
        self.setAccessibleName(_("Selected customers"))
        theme.mark(self, part="foot")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("l"), theme.space("s"), theme.space("l"), theme.space("s"))
        row.setSpacing(theme.space("xs"))
        self._count = QLabel()
        self._count.setObjectName("selectionCountLabel")
        theme.mark(self._count, text_role="caption")
        self._buttons: list[QWidget] = []
        row.addWidget(self._count)
        row.addSpacing(theme.space("m"))
        self.edit_button = self._button("bulkEditButton", _("Edit…"), "pencil")
        self.assign_button = self._menu_button("bulkAssignButton", _("Assign to"), "user-round")
        self.mark_button = self._menu_button("bulkBookmarkButton", _("Bookmark"), "bookmark")
        self.copy_button = self._button("bulkCopyButton", _("Copy"), "copy")
        self.export_button = self._button("bulkExportButton", _("Export…"), "file-up")
        many = QWidget()
        flow = FlowLayout(many, gap=theme.space("xs"))  # a long language takes two lines
        for button in self._buttons:
            flow.addWidget(button)
        row.addWidget(many, 1)
        self.delete_button = self._button("bulkDeleteButton", _("Delete"), "trash-2", "danger")
        row.addWidget(self.delete_button)

    def _button(self, name: str, text: str, icon: str, role: str = "ghost") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        theme.mark(button, role=role, small=True)
        theme.set_icon(button, icon, "danger" if role == "danger" else "text2")
        self._buttons.append(button)
        return button

    def _menu_button(self, name: str, text: str, icon: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setObjectName(name)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        theme.mark(button, role="ghost", small=True)
        theme.set_icon(button, icon)
        self._buttons.append(button)
        return button

    def _connect(self) -> None:
        self.edit_button.clicked.connect(self.edit)
        self.delete_button.clicked.connect(self.delete)
        self.copy_button.clicked.connect(self.copy_requested)
        self.export_button.clicked.connect(self.export_requested)
        self.assign_button.menu().aboutToShow.connect(self._fill_assign)
        self.mark_button.menu().aboutToShow.connect(self._fill_marks)

    # -- slots --------------------------------------------------------------------------------------------------

    def show_count(self, count: int) -> None:
        """Say how many are selected; without any there is nothing to do."""
        text = ngettext("{count} selected", "{count} selected", count).replace("{count}", f"{count:,}")
        self._count.setText(text if count else _("None selected"))
        for button in self._buttons:
            button.setEnabled(count > 0)

    def edit(self) -> None:
        """Give the selected customers new values."""
        ids = self._selected()
        if ids:
            self.dialog = BulkEditDialog(self._session, len(ids), self)
            self.dialog.values_accepted.connect(partial(self._write, ids))
            self.dialog.open()

    def delete(self) -> None:
        """Put the selected customers into the recycle bin."""
        ids = self._selected()
        if ids:
            self.deleting.emit()
            session = self._session
            session.write(actions.delete, Customer, ids, session.me, session.now())

    # -- private ------------------------------------------------------------------------------------------------

    def _write(self, ids: list[int], values: dict[str, Any]) -> None:
        session = self._session
        session.write(actions.edit_all, Customer, ids, values, session.me, session.now())

    def _change(self, name: str, value: Any, _checked: bool = False) -> None:
        self._write(self._selected(), {name: value})

    def _fill_assign(self) -> None:
        """Colleagues who are still there, and nobody, for each field that names one person."""
        menu = self.assign_button.menu()
        menu.clear()
        for field in declared(Customer):
            if not isinstance(field, Person) or field.derived:
                continue
            for row in self._session.lookups.choices(field):
                if row["active"]:
                    action = menu.addAction(str(row["label"]).replace("&", "&&"))
                    action.triggered.connect(partial(self._change, field.name, row["id"]))
            menu.addSeparator()
            menu.addAction(_("Nobody")).triggered.connect(partial(self._change, field.name, None))

    def _fill_marks(self) -> None:
        menu = self.mark_button.menu()
        menu.clear()
        for field in declared(Customer):
            if isinstance(field, Flag) and not field.derived:
                label = _(field.label)
                for text, value in ((_("{field}: yes"), True), (_("{field}: no"), False)):
                    action = menu.addAction(text.replace("{field}", label).replace("&", "&&"))
                    action.triggered.connect(partial(self._change, field.name, value))
