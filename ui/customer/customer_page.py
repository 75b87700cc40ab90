"""A customer: the head, and the tabs below it, each made when it is shown first."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from database import actions
from database.news import News
from database.page import Page, read_page
from models import Competitor, ContactRecord, Customer
from resources.language import N_, _
from ui import theme
from ui.customer.customer_header import CustomerHeader
from ui.customer.overview_page import OverviewPage
from ui.session import Session
from ui.widgets.empty import EmptyState
from ui.widgets.skeleton import Skeleton
from ui.widgets.tabs import UnderlineTabs

TABS: tuple[tuple[str, str, str], ...] = (
    ("overview", N_("Overview"), ""),
    ("contacts", N_("Contacts"), "contact"),
    ("records", N_("Records"), "record"),
    ("competitors", N_("Competitors"), "competitor"),
    ("billing", N_("Billing && shipping"), ""),
    ("files", N_("Files"), "attachment"),
    ("history", N_("History"), ""),
)
"""Key, title, and the table whose rows the title counts; later work adds to them."""

RECORDS = "records"
"""The key of the tab that has all records."""


class CustomerPage(QWidget):
    """Holds the id of one customer and reads it again whenever something of it was written.

    Signals: ``edit_requested(int)``, ``print_card_requested(int)``, ``log_contact_requested()``,
    ``record_requested(id)`` for a contact record, ``code_requested(id)`` for the QR code of a contact,
    ``plan_contact_requested(id)``: a call for a later day; ``move_requested(rows)`` for contacts who go to another
    customer; ``shown()`` whenever a customer was read and is on screen, ``gone()`` when it was deleted for good;
    ``clashed`` and ``manage_requested`` of the panels.
    """

    edit_requested = Signal(int)
    print_card_requested = Signal(int)
    log_contact_requested = Signal()
    plan_contact_requested = Signal(int)
    record_requested = Signal(int)
    code_requested = Signal(int)
    move_requested = Signal(object)
    clashed = Signal(object, object)
    manage_requested = Signal(str)
    shown = Signal()
    gone = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._customer: int | None = None
        self._page: Page | None = None
        self._parts: dict[str, QWidget] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("customerPage")
        theme.mark(self, part="surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = CustomerHeader(self._session)
        self._tabs = UnderlineTabs()
        self._tabs.setObjectName("customerTabs")
        self._tabs.setAccessibleName(_("Customer"))
        for number, (_key, title, _table) in enumerate(TABS):
            self._tabs.addTab("")
            self._tabs.set_tab(number, _(title).replace("&&", "&"))
        line = QFrame()
        theme.mark(line, part="line")
        self._stack = QStackedWidget()
        self._skeleton = Skeleton()
        self._nobody = EmptyState()
        self._nobody.show_message(_("Choose a customer at the left."))
        row = QHBoxLayout()
        row.setContentsMargins(theme.space("xl"), 0, theme.space("xl"), 0)
        row.addWidget(self._tabs)
        column.addWidget(self.header)
        column.addLayout(row)
        column.addWidget(line)
        self._stack.addWidget(self._nobody)
        self._stack.addWidget(self._skeleton)
        column.addWidget(self._stack, 1)
        self._chrome = (self.header, self._tabs, line)
        self._show_chrome(False)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._show_tab)
        self.header.edit_requested.connect(self._ask_edit)
        self.header.bookmark_requested.connect(self.set_bookmark)
        self.header.delete_requested.connect(self.delete)
        self.header.restore_requested.connect(self.restore)
        self.header.log_contact_requested.connect(self.log_contact_requested)
        self.header.print_card_requested.connect(self._ask_print)
        self.header.plan_contact_requested.connect(self._ask_plan)
        self.header.record_requested.connect(self.open_record)
        self._session.written.connect(self._heard)
        self._session.lookups_changed.connect(self.reload)

    @property
    def customer(self) -> int | None:
        """Who is on screen."""
        return self._customer

    @property
    def page(self) -> Page | None:
        """What is known of them."""
        return self._page

    def open(self, customer: int) -> None:
        """Show a customer; the one before stays until this one is read."""
        self._customer = customer
        self.reload()

    def reload(self) -> None:
        """Read the customer again."""
        if self._customer is not None:
            session = self._session
            session.read("page", read_page, self._customer, session.lookups, session.today(), done=self._show)

    def close_customer(self) -> None:
        """Show nobody."""
        self._customer, self._page = None, None
        self._show_chrome(False)
        self._stack.setCurrentWidget(self._nobody)

    def choose_tab(self, key: str) -> bool:
        """Show a tab by its key; False for one that is not there."""
        keys = [name for name, _title, _table in TABS]
        if key in keys:
            self._tabs.setCurrentIndex(keys.index(key))
        return key in keys

    def step_tab(self, by: int) -> None:
        """The next tab, or the one before, round and round."""
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + by) % self._tabs.count())

    def current_part(self) -> QWidget:
        """What is in the tab on screen."""
        return self._stack.currentWidget() or self

    def focus_content(self) -> None:
        """Put the focus into the tab."""
        current = self._stack.currentWidget()
        if current is not None:
            getattr(current, "focus_content", current.setFocus)()

    def open_contact(self, contact: int) -> None:
        """Show one of the contacts in its tab."""
        self.choose_tab("contacts")
        self._part("contacts").open_record(contact)  # type: ignore[attr-defined]  # it is a record tab

    def open_record(self, table: str, record: int) -> None:
        """Show a record in the tab that has them all; a contact is shown where contacts are logged."""
        if table == ContactRecord._meta.table_name:
            self.record_requested.emit(record)
        elif self.choose_tab(RECORDS):
            self._part(RECORDS).open_record(table, record)  # type: ignore[attr-defined]

    def add_record(self, table: str) -> None:
        """Begin a new record in that tab."""
        if self.choose_tab(RECORDS):
            self._part(RECORDS).add(table)  # type: ignore[attr-defined]

    def new_record(self) -> None:
        """Ctrl+Shift+N: the kinds of records, at the line where they are noted."""
        if self._page is not None and self.choose_tab(RECORDS):
            self._part(RECORDS).ask_kind()  # type: ignore[attr-defined]  # it is the page of records

    def set_bookmark(self, on: bool) -> None:
        """Bookmark, or not any more."""
        self._act(actions.edit_all, {"bookmarked": on})

    def delete(self) -> None:
        """Into the recycle bin; the toast offers Undo."""
        self._act(actions.delete)

    def restore(self) -> None:
        """Out of the recycle bin."""
        self._act(actions.restore)

    def _act(self, action: Callable[..., object], *more: object) -> None:
        if self._customer is not None:
            session = self._session
            session.write(action, Customer, [self._customer], *more, session.me, session.now())

    def _ask_edit(self) -> None:
        if self._customer is not None:
            self.edit_requested.emit(self._customer)

    def _ask_plan(self) -> None:
        if self._customer is not None:
            self.plan_contact_requested.emit(self._customer)

    def _ask_print(self) -> None:
        if self._customer is not None:
            self.print_card_requested.emit(self._customer)

    def _show(self, page: Page | None) -> None:
        if page is None:
            self.close_customer()
            self.gone.emit()
            return
        self._page = page
        self._show_chrome(True)
        self.header.show_page(page)
        for number, (_key, title, table) in enumerate(TABS):
            self._tabs.set_tab(number, _(title).replace("&&", "&"), page.count(table) if table else None)
        self._show_tab()
        self.shown.emit()

    def _show_tab(self) -> None:
        if self._page is None:
            return
        part, before = self._part(TABS[self._tabs.currentIndex()][0]), self._stack.currentWidget()
        waiting = before is not part and before is not None and before.hasFocus()
        self._stack.setCurrentWidget(part)
        part.show_page(self._page)  # type: ignore[attr-defined]
        if waiting:  # the keyboard was to go in here, and nothing was there yet
            self.focus_content()

    def _part(self, key: str) -> QWidget:
        if key not in self._parts:
            self._parts[key] = self._make_overview() if key == "overview" else self._make(key)
            self._stack.addWidget(self._parts[key])
        return self._parts[key]

    def _make_overview(self) -> QWidget:
        overview = OverviewPage(self._session)
        overview.tab_requested.connect(self._follow)
        overview.edit_requested.connect(self._ask_edit)
        overview.log_contact_requested.connect(self.log_contact_requested)
        overview.contact_requested.connect(self.open_contact)
        overview.code_requested.connect(self.code_requested)
        overview.record_requested.connect(self.record_requested)
        overview.open_requested.connect(self.open_record)
        overview.add_requested.connect(self.add_record)
        overview.why_requested.connect(self.header.explain)
        overview.clashed.connect(self.clashed)
        return overview

    def _make(self, key: str) -> QWidget:
        """Any other tab; its modules are loaded when somebody looks at it."""
        from ui.customer.record_tab import RecordTab

        made = self._made(key)
        if isinstance(made, RecordTab):
            made.clashed.connect(self.clashed)
            made.manage_requested.connect(self.manage_requested)
        return made

    def _made(self, key: str) -> QWidget:
        from ui.customer.billing_page import BillingPage
        from ui.customer.contacts_page import ContactsPage
        from ui.customer.files_page import FilesPage
        from ui.customer.history_page import HistoryPage
        from ui.customer.record_tab import RecordTab

        if key == "billing":
            billing = BillingPage(self._session)
            billing.edit_requested.connect(self._ask_edit)
            billing.clashed.connect(self.clashed)
            billing.manage_requested.connect(self.manage_requested)
            return billing
        if key == "contacts":
            contacts = ContactsPage(self._session)
            contacts.code_requested.connect(self.code_requested)
            contacts.move_requested.connect(self.move_requested)
            return contacts
        if key == RECORDS:
            return self._make_records()
        if key == "competitors":
            empty = _("No competitor met here yet.")
            return RecordTab(Competitor, self._session, "competitor", _("Add competitor"), empty)
        return FilesPage(self._session) if key == "files" else HistoryPage(self._session)

    def _make_records(self) -> QWidget:
        from ui.records.page import RecordsPage

        records = RecordsPage(self._session)
        records.clashed.connect(self.clashed)
        records.manage_requested.connect(self.manage_requested)
        records.log_requested.connect(self.record_requested)
        return records

    def _follow(self, key: str) -> None:
        """A link of the overview: to the tab, and for contacts to a new one."""
        self.choose_tab(key)
        part = self._part(key)
        if key == "contacts":
            part.add()  # type: ignore[attr-defined]  # it is a record tab

    def _heard(self, news: News) -> None:
        if self._customer is not None and news.concerns(self._customer):
            self.reload()

    def _show_chrome(self, shown: bool) -> None:
        for widget in self._chrome:
            widget.setVisible(shown)
