"""The head of a customer: name, bookmark, actions, chips, how to reach them, key figures."""

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from database.page import Page
from database.sales.why import EXPLAINED, Why
from database.sales.why import explain as explain_value
from models import Customer
from resources.language import _
from ui import theme
from ui.customer.customer_figures import figures
from ui.customer.customer_warnings import COMPLAINT, DECLINE, OWED, Notice, gravest
from ui.links import address_of, open_address
from ui.session import Session
from ui.widgets.band import Band
from ui.widgets.chip import Chip
from ui.widgets.elided import ElidedLabel
from ui.widgets.key_figures import KeyFigures
from ui.widgets.month_bars import MonthBars
from ui.widgets.picture import Picture
from ui.widgets.stars import Stars
from ui.wording import amount

_FIELDS = Customer._meta.fields


class CustomerHeader(QWidget):
    """Keeps its height on every tab, so that the tabs never jump.

    Signals: ``log_contact_requested()``, ``edit_requested()``, ``print_card_requested()``,
    ``bookmark_requested(bool)``, ``delete_requested()``, ``restore_requested()``; ``plan_contact_requested()``: a call
    for a later day; ``record_requested(table, id)``: a record behind a figure.
    """

    log_contact_requested = Signal()
    edit_requested = Signal()
    print_card_requested = Signal()
    bookmark_requested = Signal(bool)
    delete_requested = Signal()
    restore_requested = Signal()
    plan_contact_requested = Signal()
    record_requested = Signal(str, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: Page | None = None
        self._compact = self._collapsed = self._has_months = False
        self._notice: Notice | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("customerHeader")
        column = QVBoxLayout(self)
        edge = theme.space("xl")
        column.setContentsMargins(edge, theme.space("l"), edge, theme.space("m"))
        column.setSpacing(theme.space("m"))
        column.addLayout(self._build_title())
        self._facts = self._build_facts()
        column.addWidget(self._facts)
        self.band = Band()
        self.band.setObjectName("alertBand")
        column.addWidget(self.band)
        self._figures = KeyFigures()
        self._figures.setObjectName("customerFigures")
        self._numbers = QWidget()
        row = QHBoxLayout(self._numbers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(edge)
        row.addWidget(self._figures, 1)
        row.addWidget(self._build_months())
        column.addWidget(self._numbers)

    def _build_title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        self._name = ElidedLabel()
        self._name.setObjectName("customerNameLabel")
        theme.mark(self._name, text_role="title")
        self._bookmark = _tool("bookmarkButton", _("Bookmark"))
        self._bookmark.setCheckable(True)
        theme.set_icon(self._bookmark, "bookmark", "text3", on_role="accent", on_fill=True)
        self._log = QPushButton(_("Log contact"))
        self._log.setObjectName("logContactButton")
        self._log.setToolTip(_("Log contact (Ctrl+L)"))
        theme.mark(self._log, role="primary")
        theme.set_icon(self._log, "phone", "onAccent")
        self._edit = QPushButton(_("Edit"))
        self._edit.setObjectName("editCustomerButton")
        self._edit.setAccessibleName(_("Edit"))
        self._edit.setToolTip(_("Edit customer (Ctrl+E)"))
        theme.set_icon(self._edit, "pencil")
        self._print = _tool("printCardButton", _("Print card"))
        theme.set_icon(self._print, "printer")
        self._more = _tool("customerMoreButton", _("More actions"))
        theme.set_icon(self._more, "ellipsis")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._build_menu())
        row.addWidget(self._name)
        row.addWidget(self._bookmark)
        row.addStretch(1)
        for button in (self._log, self._edit, self._print, self._more):
            row.addWidget(button)
        return row

    def _build_months(self) -> QWidget:
        self._months = QWidget()
        title = QLabel(_("Sales, last 12 months"))
        theme.mark(title, text_role="label")
        self._bars = MonthBars()
        self._bars.setObjectName("customerMonthBars")
        column = QVBoxLayout(self._months)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        column.addWidget(title)
        column.addStretch(1)
        column.addWidget(self._bars)
        return self._months

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
        self._log.clicked.connect(self.log_contact_requested)
        self._edit.clicked.connect(self.edit_requested)
        self._print.clicked.connect(self.print_card_requested)
        self.band.action_requested.connect(self._follow_band)
        self._figures.chosen.connect(self.explain)
        self._bookmark.clicked.connect(self.bookmark_requested)
        self._delete.triggered.connect(self.delete_requested)
        self._restore.triggered.connect(self.restore_requested)
        self._phone.clicked.connect(lambda: self._open(self._phone, "phone"))
        self._email.clicked.connect(lambda: self._open(self._email, "email"))
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
        for button, field in ((self._phone, "phone"), (self._email, "email")):
            button.setToolTip(row[field] or "")
            button.setAccessibleName(f"{_(_FIELDS[field].label)} {row[field] or ''}")
            button.setVisible(bool(row[field]))
        self._fit()
        place = _place(row["province"] or "", row["city"] or "", row["address"] or "")
        self._address.set_text(place)
        self._pin.setVisible(bool(place))
        deleted = row["deleted_at"] is not None
        for button in (self._log, self._edit):
            button.setEnabled(not deleted)
        self._delete.setVisible(not deleted)
        self._restore.setVisible(deleted)
        self._show_state()

    def set_compact(self, compact: bool) -> None:
        """One line of figures instead of three, icons for the actions, and an amber figure for the band."""
        if compact == self._compact:
            return
        self._compact = compact
        self._figures.set_compact(compact)
        theme.mark(self._edit, role="ghost" if compact else None, bare=compact)
        self._edit.setText("" if compact else _("Edit"))
        theme.set_icon(self._edit, "pencil")
        self._fit()
        self._show_state()

    def explain(self, name: str, anchor: QWidget | None = None) -> None:
        """Say why a derived value is what it is, below its figure or below ``anchor``."""
        page, session = self._page, self._session
        if page is None or name not in EXPLAINED:
            return
        session.read(
            "why", explain_value, page.id, name, session.lookups, done=partial(self._show_why, name, anchor)
        )

    def _show_why(self, name: str, anchor: QWidget | None, why: Why | None) -> None:
        from ui.customer.why_popup import WhyPopup

        if why is not None:
            popup = WhyPopup(name, why, self)
            popup.record_requested.connect(self.record_requested)
            place = anchor.rect() if anchor is not None else self._figures.place(name)
            popup.open_below(anchor or self._figures, place)

    def set_collapsed(self, collapsed: bool) -> None:
        """Hide all but the name and the actions (Ctrl+Shift+H)."""
        self._collapsed = collapsed
        self._show_state()

    def _fit(self) -> None:
        """What has no room on a small screen is a tool tip there."""
        row = self._page.row if self._page else {}
        self._credit_label.setVisible(row.get("credit") is not None and not self._compact)
        _set_link(self._phone, row.get("phone") or "", "phone")
        _set_link(self._email, "" if self._compact else row.get("email") or "", "mail")

    def _show_state(self) -> None:
        """Band and figures, as far as there is room for them."""
        self._facts.setVisible(not self._collapsed)
        self._numbers.setVisible(not self._collapsed)
        if self._page is None:
            return
        today = self._session.today()
        notice = self._notice = gravest(self._page, today)
        self._figures.set_figures(figures(self._page, today, compact=self._compact))
        self._show_months(self._page)
        if self._page.row["deleted_at"] is not None:
            self.band.show_message(_("This customer is in the recycle bin."), "info", action=_("Restore"))
        elif notice and not self._compact and not self._collapsed:
            self.band.show_message(notice.text, notice.tone, action=notice.action, icon=notice.icon)
        else:
            self.band.clear()

    def _show_months(self, page: Page) -> None:
        """The bars, for who bought anything in the twelve months; on one line there is no room for them."""
        months = page.trade.months
        self._has_months = any(value > 0 for _month, value in months)
        if self._has_months:
            texts = [f"{month:%Y-%m}: {amount(value, page.currency)}" for month, value in months]
            summary = _("Sales, last 12 months: {months}").replace("{months}", _(", ").join(texts))
            self._bars.set_amounts([value for _month, value in months], texts, summary)
        self._fit_months()

    def _fit_months(self) -> None:
        """Figures say more than bars: these are shown where there is room for all."""
        wanted = self._figures.sizeHint().width() + theme.space("xl") + self._months.sizeHint().width()
        room = self.width() - 2 * theme.space("xl")
        self._months.setVisible(self._has_months and not self._compact and wanted <= room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again what there is room for."""
        super().resizeEvent(event)
        self._fit_months()

    def _follow_band(self) -> None:
        """What the band offers: back out of the recycle bin, or what it warns of."""
        page, notice = self._page, self._notice
        if page is None:
            return
        if page.row["deleted_at"] is not None:
            self.restore_requested.emit()
        elif notice is None:
            return
        elif notice.key == DECLINE:
            self.plan_contact_requested.emit()
        elif notice.key == OWED:
            self.explain("owed", self.band)
        elif notice.key == COMPLAINT and page.trade.complaint is not None:
            self.record_requested.emit("complaint", page.trade.complaint.id)
        else:
            self.log_contact_requested.emit()

    def _row(self, field: str) -> str:
        return str(self._page.row[field] or "") if self._page else ""

    def _open(self, button: QPushButton, field: str) -> None:
        """Hand a number or an address to the person's own program; what no program can take is copied."""
        address = address_of(_FIELDS[field], self._row(field))
        if address:
            open_address(address)
        elif self._row(field):
            self._copy(self._row(field))
            QToolTip.showText(button.mapToGlobal(QPoint(0, button.height())), _("Copied"), button)

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)


def _place(province: str, city: str, address: str) -> str:
    """Where it is; province and city are left out where the address names them already (江苏 in 江苏省苏州市…)."""
    known = address.casefold()
    parts: list[str] = []
    for part in (province.strip(), city.strip()):
        short = part.rstrip("省市") or part
        if part and short.casefold() not in known:
            parts.append(part)
            known += f" {part.casefold()}"
    return " ".join([*parts, address]).strip()


def _tool(name: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setMinimumSize(QSize(28, 28))
    theme.mark(button, role="ghost")
    return button


def _link_button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    theme.mark(button, role="link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def _set_link(button: QPushButton, text: str, icon: str) -> None:
    """Show another text; the icon is fitted anew only when it loses its neighbour or gets one."""
    alone = not button.text()
    button.setText(text)
    if alone != (not text) or button.icon().isNull():
        theme.set_icon(button, icon, "text3")
