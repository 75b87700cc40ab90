"""An open file: the left pane and, beside it, one of the pages; who was on screen before, and after."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from database import actions
from models import Customer
from ui import theme
from ui.competitor_page import CompetitorPage
from ui.customer_list import CustomerList
from ui.customer_page import CustomerPage
from ui.forms.customer_form import CustomerForm
from ui.forms.drafts import DraftKeeper
from ui.journal_page import JournalPage
from ui.left_pane import LeftPane
from ui.recycle_bin_page import RecycleBinPage
from ui.session import Session

Remember = Callable[[str, Any], None]
Recall = Callable[[str], Any]

_SPLIT = "workspace/split"


class Workspace(QSplitter):
    """Assembles the pages of an open file and connects them.

    Signals: ``clashed(Save, Outcome, retry)`` when a form met a newer version, ``manage_requested(dictionary)``,
    ``count_changed(str)`` and ``navigated()`` after another customer or page is on screen.
    """

    clashed = Signal(object, object)
    manage_requested = Signal(str)
    count_changed = Signal(str)
    navigated = Signal()

    def __init__(
        self, session: Session, remember: Remember, recall: Recall, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.session, self._remember, self._recall = session, remember, recall
        self._past: list[int] = []
        self._future: list[int] = []
        self._made: dict[str, QWidget] = {}
        self.drafts = DraftKeeper.of(session)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("workspace")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.left = LeftPane(self.session, self._remember, self._recall)
        self.customer = CustomerPage(self.session)
        self._pages = QStackedWidget()
        self._pages.setObjectName("pages")
        self._pages.addWidget(self.customer)
        self.addWidget(self.left)
        self.addWidget(self._pages)
        self.setStretchFactor(1, 1)
        self.setSizes([theme.size("leftPane.default"), 10_000])
        state = self._recall(_SPLIT)
        if state:
            self.restoreState(state)

    def _connect(self) -> None:
        self.left.customer_chosen.connect(self.open_customer)
        self.left.customer_activated.connect(self._enter_customer)
        self.left.delete_requested.connect(self._delete)
        self.left.new_requested.connect(self.new_customer)
        self.left.recycle_bin_requested.connect(lambda: self.show_page("recycle_bin"))
        self.left.filters_requested.connect(lambda: self.show_page("customer_list"))
        self.left.count_changed.connect(self.count_changed)
        self.customer.edit_requested.connect(self.edit_customer)
        self.customer.gone.connect(self.left.refresh)
        self.customer.clashed.connect(self.clashed)
        self.customer.manage_requested.connect(self.manage_requested)
        self.drafts.changed.connect(self._show_drafts)
        self.splitterMoved.connect(lambda: self._remember(_SPLIT, self.saveState()))

    # -- where we are -------------------------------------------------------------------------------------------

    def open_customer(self, customer: int) -> None:
        """Show a customer, and remember who was shown before."""
        shown = self.customer.customer
        if shown is not None and shown != customer:
            self._past.append(shown)
            self._future.clear()
        self._show_customer(customer)

    def back(self) -> None:
        """Who was on screen before."""
        self._walk(self._past, self._future)

    def forward(self) -> None:
        """Who was on screen before going back."""
        self._walk(self._future, self._past)

    def show_page(self, name: str) -> None:
        """Show another page: customer, customer_list, competitors, recycle_bin or journal."""
        page = self.customer if name == "customer" else self._page(name)
        self._pages.setCurrentWidget(page)
        refresh = getattr(page, "refresh", None)
        if refresh is not None:
            refresh()
        self.navigated.emit()

    def page_name(self) -> str:
        """Which page is on screen."""
        current = self._pages.currentWidget()
        return next((name for name, page in self._made.items() if page is current), "customer")

    def toggle_left(self, shown: bool) -> None:
        """Ctrl+B."""
        self.left.setVisible(shown)

    def step_pane(self, by: int) -> None:
        """F6: views, tree, page, round and round."""
        panes: list[QWidget] = [self.left.views, self.left.tree, self._pages]
        here = next(
            (n for n, pane in enumerate(panes) if pane.hasFocus() or pane.isAncestorOf(self.focusWidget())), 0
        )
        target = panes[(here + by) % len(panes)]
        if target is self._pages:
            page = self._pages.currentWidget()
            focus = getattr(page, "focus_content", None)
            if focus is not None:
                focus()
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """The file is about to be closed: what is being typed becomes a draft, and that is written."""
        self.hide()
        self.drafts.close()

    # -- customers ----------------------------------------------------------------------------------------------

    def new_customer(self) -> None:
        """An empty form; the region is that of the chosen group."""
        form = self._form()
        self._pages.setCurrentWidget(form)  # first, so that its first field gets the focus
        form.new(self._preset())
        self.navigated.emit()

    def edit_customer(self, customer: int | None = None) -> None:
        """The form of a customer in place of the tabs."""
        wanted = customer if customer is not None else self.customer.customer
        if wanted is not None:
            form = self._form()
            form.open(wanted)
            self._pages.setCurrentWidget(form)
            self.navigated.emit()

    def save_form(self) -> None:
        """Ctrl+S."""
        if self.page_name() == "form":
            self._form().save()

    def offer_draft(self, draft: Any) -> None:
        """Show what was typed before the program ended."""
        form = self._form()
        self._pages.setCurrentWidget(form)
        form.load_draft(draft)
        self.navigated.emit()

    def _preset(self) -> dict[str, Any]:
        """What the chosen group of the tree says of a new customer: its region, mostly."""
        grouping, key = self.left.current_group()
        return {grouping: key} if grouping in Customer._meta.fields and isinstance(key, int) and key else {}

    def _delete(self, customer: int) -> None:
        self.session.write(actions.delete, Customer, [customer], self.session.me, self.session.now())

    def _enter_customer(self, customer: int) -> None:
        self.open_customer(customer)
        self.customer.focus_content()

    def _walk(self, source: list[int], target: list[int]) -> None:
        if source:
            if self.customer.customer is not None:
                target.append(self.customer.customer)
            self._show_customer(source.pop())

    def _show_customer(self, customer: int) -> None:
        self._pages.setCurrentWidget(self.customer)
        self.customer.open(customer)
        self.left.select(customer)
        self.navigated.emit()

    def _show_drafts(self) -> None:
        self.left.set_drafts(self.drafts.customers())

    def _form_closed(self) -> None:
        self._pages.setCurrentWidget(self.customer)
        self.left.tree.setFocus()
        self.navigated.emit()

    def _form(self) -> CustomerForm:
        form = self._page("form")
        assert isinstance(form, CustomerForm)
        return form

    def _page(self, name: str) -> QWidget:
        if name not in self._made:
            self._made[name] = getattr(self, f"_make_{name}")()
            self._pages.addWidget(self._made[name])
        return self._made[name]

    def _make_form(self) -> QWidget:
        form = CustomerForm(self.session)
        form.saved.connect(self._form_saved)
        form.closed.connect(self._form_closed)
        form.clashed.connect(self.clashed)
        form.manage_requested.connect(self.manage_requested)
        form.open_requested.connect(self.open_customer)
        return form

    def _form_saved(self, customer: int) -> None:
        self.open_customer(customer)

    def _make_customer_list(self) -> QWidget:
        page = CustomerList(self.session, self._remember, self._recall)
        page.customer_requested.connect(self.open_customer)
        return page

    def _make_competitors(self) -> QWidget:
        page = CompetitorPage(self.session)
        page.customer_requested.connect(self.open_customer)
        return page

    def _make_recycle_bin(self) -> QWidget:
        return RecycleBinPage(self.session)

    def _make_journal(self) -> QWidget:
        return JournalPage(self.session)
