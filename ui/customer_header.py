"""The head of a customer: name, bookmark, actions, chips, how to reach them, key figures."""

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from database.page import Page
from models import Customer
from resources.language import _
from ui import theme
from ui.session import Session
from ui.widgets.band import Band
from ui.widgets.chip import Chip
from ui.widgets.elided import ElidedLabel
from ui.widgets.key_figures import Figure, KeyFigures
from ui.widgets.picture import Picture
from ui.widgets.stars import Stars
from ui.wording import amount, days_ago, near_day

_FIELDS = Customer._meta.fields


class CustomerHeader(QWidget):
    """Keeps its height on every tab, so that the tabs never jump.

    Signals: ``edit_requested()``, ``bookmark_requested(bool)``, ``delete_requested()``, ``restore_requested()``,
    ``copied(str)`` after something was put on the clipboard.
    """

    edit_requested = Signal()
    bookmark_requested = Signal(bool)
    delete_requested = Signal()
    restore_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: Page | None = None
        self._compact = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("customerHeader")
        column = QVBoxLayout(self)
        edge = theme.space("xl")
        column.setContentsMargins(edge, theme.space("l"), edge, theme.space("m"))
        column.setSpacing(theme.space("m"))
        column.addLayout(self._build_title())
        column.addWidget(self._build_facts())
        self.band = Band()
        self.band.setObjectName("alertBand")
        column.addWidget(self.band)
        self._figures = KeyFigures()
        self._figures.setObjectName("customerFigures")
        column.addWidget(self._figures)

    def _build_title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        self._name = ElidedLabel()
        self._name.setObjectName("customerNameLabel")
        theme.mark(self._name, text_role="title")
        self._bookmark = QToolButton()
        self._bookmark.setCheckable(True)
        self._bookmark.setObjectName("bookmarkButton")
        theme.mark(self._bookmark, role="ghost")
        _name_button(self._bookmark, _("Bookmark"))
        theme.set_icon(self._bookmark, "bookmark", "text3", on_role="accent", on_fill=True)
        self._edit = QPushButton(_("Edit"))
        self._edit.setObjectName("editCustomerButton")
        self._edit.setToolTip(_("Edit customer (Ctrl+E)"))
        theme.mark(self._edit, role="primary")
        theme.set_icon(self._edit, "pencil", "onAccent")
        self._more = QToolButton()
        self._more.setObjectName("customerMoreButton")
        theme.mark(self._more, role="ghost")
        _name_button(self._more, _("More actions"))
        theme.set_icon(self._more, "ellipsis")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._build_menu())
        row.addWidget(self._name, 1)
        row.addWidget(self._bookmark)
        row.addWidget(self._edit)
        row.addWidget(self._more)
        return row

    def _build_menu(self) -> QMenu:
        menu = self._menu = QMenu(self)
        # Ours and not the menu's: Python loses hold of what belongs to a menu that it does not hold itself.
        self._copy_name, self._copy_address = QAction(_("Copy name"), self), QAction(_("Copy address"), self)
        self._delete, self._restore = (
            QAction(_("Delete customer"), self),
            QAction(_("Restore customer"), self),
        )
        menu.addActions([self._copy_name, self._copy_address])
        menu.addSeparator()
        menu.addActions([self._delete, self._restore])
        theme.set_icon(self._delete, "trash-2", "danger")
        return menu

    def _build_facts(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        self._level, self._category = Chip(tone="accent"), Chip()
        self._credit_label = QLabel(_("Credit"))
        theme.mark(self._credit_label, text_role="label")
        self._credit = Stars(editable=False)
        self._phone, self._email = _link_button("customerPhoneButton"), _link_button("customerEmailButton")
        self._pin = Picture("map-pin", "text3", "inline")
        self._address = ElidedLabel()
        for widget in (
            self._level,
            self._category,
            self._credit_label,
            self._credit,
            self._phone,
            self._email,
        ):
            row.addWidget(widget)
        row.addWidget(self._pin)
        row.addWidget(self._address, 1)
        return holder

    def _connect(self) -> None:
        self._edit.clicked.connect(self.edit_requested)
        self._bookmark.clicked.connect(self.bookmark_requested)
        self._delete.triggered.connect(self.delete_requested)
        self._restore.triggered.connect(self.restore_requested)
        self._phone.clicked.connect(lambda: self._open("tel", "phone"))
        self._email.clicked.connect(lambda: self._open("mailto", "email"))
        self._copy_name.triggered.connect(lambda: self._copy(self._row("name")))
        self._copy_address.triggered.connect(lambda: self._copy(self._row("address")))

    def show_page(self, page: Page) -> None:
        """Show a customer."""
        self._page = page
        row, text = page.row, self._session.lookups.text
        self._name.set_text(row["name"])
        self._bookmark.setChecked(bool(row["bookmarked"]))
        for chip, field in ((self._level, "level"), (self._category, "category")):
            chip.set_chip(text(_FIELDS[field], row[field]))
            chip.setVisible(row[field] is not None)
        self._credit.set_stars(row["credit"])
        self._credit.setVisible(row["credit"] is not None)
        for button, field, icon in ((self._phone, "phone", "phone"), (self._email, "email", "mail")):
            button.setToolTip(row[field] or "")
            button.setAccessibleName(f"{_(_FIELDS[field].label)} {row[field] or ''}")
            button.setVisible(bool(row[field]))
            theme.set_icon(button, icon, "text3")
        self._fit()
        place = " ".join(part for part in (row["province"], row["city"], row["address"]) if part)
        self._address.set_text(place)
        self._pin.setVisible(bool(place))
        deleted = row["deleted_at"] is not None
        self._edit.setEnabled(not deleted)
        self._delete.setVisible(not deleted)
        self._restore.setVisible(deleted)
        self._show_band(deleted)
        self._figures.set_figures(self._figures_of(page))

    def set_compact(self, compact: bool) -> None:
        """One line of figures instead of three, and an icon for the e-mail address."""
        self._compact = compact
        self._figures.set_compact(compact)
        self._fit()

    def set_collapsed(self, collapsed: bool) -> None:
        """Hide all but the name and the actions (Ctrl+Shift+H)."""
        self._figures.setVisible(not collapsed)

    def _fit(self) -> None:
        """What has no room on a small screen is a tool tip there."""
        row = self._page.row if self._page else {}
        self._credit_label.setVisible(row.get("credit") is not None and not self._compact)
        self._phone.setText(row.get("phone") or "")
        self._email.setText("" if self._compact else row.get("email") or "")

    def _show_band(self, deleted: bool) -> None:
        if deleted:
            self.band.show_message(_("This customer is in the recycle bin."), "info", action=_("Restore"))
        else:
            self.band.clear()

    def _figures_of(self, page: Page) -> list[Figure]:
        row, today = page.row, self._session.today()
        figures = []
        if row["purchase_count"]:
            figures.append(Figure(_("Total sales"), amount(row["purchase_total"])))
        last, following = row["last_contact_on"], row["next_contact_on"]
        value = near_day(last, today) if last else "—"
        note = days_ago(last, today) if last else _("No contact yet")
        figures.append(Figure(_("Last contact"), f"{value} {page.last_method}".strip(), note))
        if following:
            time = row["next_contact_time"] or ""
            overdue = (today - following).days
            role = "danger" if overdue > 0 else "accentText" if overdue == 0 else "text"
            figures.append(
                Figure(
                    _("Next contact"),
                    f"{near_day(following, today)} {time}".strip(),
                    following.isoformat(),
                    role,
                )
            )
        figures.append(Figure(_("On file since"), row["filed_on"].isoformat() if row["filed_on"] else "—"))
        return figures

    def _row(self, field: str) -> str:
        return str(self._page.row[field] or "") if self._page else ""

    def _open(self, scheme: str, field: str) -> None:
        """Hand a number or an address to the person's own program."""
        if self._row(field):
            url = QUrl()
            url.setScheme(scheme)
            url.setPath(self._row(field).strip())
            QDesktopServices.openUrl(url)

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)


def _name_button(button: QToolButton, text: str) -> None:
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setMinimumSize(QSize(28, 28))


def _link_button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    theme.mark(button, role="link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
