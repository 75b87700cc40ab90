"""An open file: the left pane and, beside it, one of the pages; who was on screen before, and after.

A page is made, and its module loaded, when it is shown first: the window is there sooner.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget

from database.conditions import Condition
from models import Customer, Row
from resources.language import _
from ui import theme
from ui.forms.drafts import DraftKeeper
from ui.session import Session
from ui.tree.left_pane import LeftPane
from ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from ui.customer.customer_page import CustomerPage
    from ui.exports import Exports
    from ui.forms.customer_form import CustomerForm
    from ui.lists.customer_list import CustomerList

Remember = Callable[[str, Any], None]
Recall = Callable[[str], Any]

_SPLIT, _COMPACT_SPLIT = "workspace/split", "workspace/compact split"


class Workspace(QSplitter):
    """Assembles the pages of an open file and connects them.

    Signals: ``clashed(Save, Outcome, retry)`` when a form met a newer version, ``manage_requested(dictionary)``,
    ``count_changed(str)`` and ``navigated()`` after another customer or page is on screen; what the customer page
    asks for: ``log_contact_requested()``, ``plan_contact_requested(id)``, ``print_card_requested()``,
    ``record_requested(id)``, ``code_requested(id)`` and ``move_requested(rows)``; ``import_requested()``.
    """

    clashed = Signal(object, object)
    manage_requested = Signal(str)
    count_changed = Signal(str)
    navigated = Signal()
    log_contact_requested = Signal()
    plan_contact_requested = Signal(int)
    print_card_requested = Signal()
    record_requested = Signal(int)
    code_requested = Signal(int)
    move_requested = Signal(object)
    import_requested = Signal()

    def __init__(
        self, session: Session, remember: Remember, recall: Recall, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.session, self._remember, self._recall = session, remember, recall
        self._past: list[int] = []
        self._future: list[int] = []
        self._made: dict[str, QWidget] = {}
        self._compact = False
        self._exports: Exports | None = None
        self.beside: list[QWidget] = []  # panes outside of it that F6 visits too
        self._build()
        self.drafts = DraftKeeper.of(session)  # after the tree: what is asked first is answered first
        self._connect()

    def _build(self) -> None:
        self.setObjectName("workspace")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.left = LeftPane(self.session, self._remember, self._recall)
        self._pages = QStackedWidget()
        self._pages.setObjectName("pages")
        theme.mark(self._pages, part="surface")
        self._nobody = EmptyState()
        self._pages.addWidget(self._nobody)
        self._show_nobody(False)
        self.addWidget(self.left)
        self.addWidget(self._pages)
        self.setStretchFactor(1, 1)
        self._split()

    def _connect(self) -> None:
        self.left.customer_chosen.connect(self.open_customer)
        self.left.customer_activated.connect(self._enter_customer)
        self.left.delete_requested.connect(self._delete)
        self.left.new_requested.connect(self.new_customer)
        self.left.recycle_bin_requested.connect(lambda: self.show_page("recycle_bin"))
        self.left.import_requested.connect(self.import_requested)
        self.left.emptied.connect(self._show_nobody)
        self._nobody.action_requested.connect(self._act)
        self.left.filters_requested.connect(lambda: self.show_page("customer_list"))
        self.left.count_changed.connect(self.count_changed)
        self.drafts.changed.connect(self._show_drafts)
        self.splitterMoved.connect(lambda: self._remember(self._split_key(), self.saveState()))

    # -- where we are -------------------------------------------------------------------------------------------

    @property
    def customer(self) -> "CustomerPage":
        """The page of one customer."""
        page: CustomerPage = self._page("customer")  # type: ignore[assignment]  # each name makes one kind
        return page

    def shown_row(self) -> Row:
        """The customer whose page was shown last, as it was read; nothing before that."""
        page = self.customer.page if "customer" in self._made else None
        return page.row if page else {}

    def reload(self) -> None:
        """Read again what is on screen."""
        self.left.refresh()
        for page in self._made.values():
            again = getattr(page, "refresh", None) or getattr(page, "reload", None)
            if again is not None and page.isVisible():
                again()

    def set_compact(self, compact: bool) -> None:
        """Make the most of a small window; each size of it has its own width of the left pane."""
        if compact != self._compact:
            self._compact = compact
            self._split()
        if "customer" in self._made:
            self.customer.header.set_compact(compact)

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
        """Show another page: customer, customer_list, opportunities, products, competitors, recycle_bin and others."""
        page = self._page(name)
        self._pages.setCurrentWidget(page)
        refresh = getattr(page, "refresh", None)
        if refresh is not None:
            refresh()
        self._enter_pane(self._pages)
        self.navigated.emit()

    def show_filed(self, day: date | None) -> None:
        """The list of the customers that were filed on a day; of all without one."""
        conditions = () if day is None else (Condition("filed_on", "on", day.isoformat()),)
        page: CustomerList = self._page("customer_list")  # type: ignore[assignment]  # each name makes one kind
        page.show_listing(conditions)
        self.show_page("customer_list")

    def page_name(self) -> str:
        """Which page is on screen."""
        current = self._pages.currentWidget()
        return next((name for name, page in self._made.items() if page is current), "customer")

    def chosen_customers(self) -> list[int]:
        """Whom a command is about: those chosen in the list, else the one on screen."""
        if self.page_name() == "customer_list":
            chosen: list[int] = self._made["customer_list"].chosen()  # type: ignore[attr-defined]
            return chosen
        return [self.customer.customer] if self.customer.customer is not None else []

    @property
    def exports(self) -> "Exports":
        """What goes out of the file."""
        if self._exports is None:
            from ui.exports import Exports

            self._exports = Exports(self.session, self)
        return self._exports

    def export_list(self) -> None:
        """The list on screen, as it stands."""
        part = self._part_on_screen()
        own = getattr(part, "export_list", None)
        if own is not None:
            own()
        else:
            self.exports.on_screen(part)

    def find_in_list(self) -> bool:
        """Ctrl+F: into the find box of what is on screen; False where there is none."""
        find = getattr(self._part_on_screen(), "focus_find", None)
        if find is not None:
            find()
        return find is not None

    def _part_on_screen(self) -> QWidget:
        """The page, and of the customer's the tab."""
        page = self._pages.currentWidget()
        assert page is not None
        part = getattr(page, "current_part", lambda: page)()
        assert isinstance(part, QWidget)
        return part

    def toggle_left(self, shown: bool) -> None:
        """Ctrl+B."""
        self.left.setVisible(shown)

    def step_pane(self, by: int) -> None:
        """F6: views, tree, page and what stands beside, round and round."""
        beside = [pane for pane in self.beside if pane.isVisible()]
        panes: list[QWidget] = [self.left.views, self.left.tree, self._pages, *beside]
        focus = QApplication.focusWidget()
        within = [pane is focus or (focus is not None and pane.isAncestorOf(focus)) for pane in panes]
        here = within.index(True) if any(within) else 0
        ways = [panes[(here + by * steps) % len(panes)] for steps in range(1, len(panes))]
        next(pane for pane in ways if self._enter_pane(pane))

    def _enter_pane(self, pane: QWidget) -> bool:
        """Put the keyboard there; False for a page that has nothing to type or choose."""
        if pane is not self._pages:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        enter = getattr(self._pages.currentWidget(), "focus_content", None)
        if enter is not None:
            enter()
        return enter is not None

    def leave(self) -> None:
        """The file is about to be closed: what is being typed becomes a draft, and that is written."""
        self.hide()
        self.drafts.close()

    # -- customers ----------------------------------------------------------------------------------------------

    def focus_content(self) -> None:
        """Put the keyboard into the page; into the tree where the page has nothing to type or choose."""
        if not self._enter_pane(self._pages):
            self._enter_pane(self.left.tree)

    def new_customer(self, name: str = "") -> None:
        """An empty form, but for a name that was looked for; the region is that of the chosen group."""
        form = self._form()
        self._pages.setCurrentWidget(form)  # first, so that its first field gets the focus
        form.new(self._preset() | ({Customer.named_by: name} if name else {}))
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
        self.left.select(draft.customer)
        self.navigated.emit()

    def _preset(self) -> dict[str, Any]:
        """What the chosen group of the tree says of a new customer: its region, mostly."""
        grouping, key = self.left.current_group()
        return {grouping: key} if grouping in Customer._meta.fields and isinstance(key, int) and key else {}

    def _delete(self, customer: int) -> None:
        from database import actions

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
        focus, before = QApplication.focusWidget(), self._pages.currentWidget()
        leaving = before is not self.customer and focus is not None and self._pages.isAncestorOf(focus)
        self._pages.setCurrentWidget(self.customer)
        self.customer.open(customer)
        self.left.select(customer)
        if leaving:  # Qt would choose the first button of the page
            self.customer.focus_content()
        self.navigated.emit()

    def _split(self) -> None:
        """As the person left it on this computer, else as wide as the design has it."""
        state = self._recall(self._split_key())
        if not (state and self.restoreState(state)):
            self.setSizes([theme.size(f"leftPane.{'compact' if self._compact else 'default'}"), 10_000])

    def _split_key(self) -> str:
        return _COMPACT_SPLIT if self._compact else _SPLIT

    def _show_nobody(self, empty: bool) -> None:
        """What stands where no customer is shown: in a file without any, how to begin."""
        if empty:
            actions = (("firstNew", _("New customer"), "primary"), ("firstImport", _("Import…"), "normal"))
            text = _("A name is enough to save a customer. A sheet of customers can be imported.")
            self._nobody.show_message(_("No customers yet"), text, actions, icon="users")
        else:
            self._nobody.show_message(_("Choose a customer at the left."))

    def _act(self, key: str) -> None:
        if key == "firstNew":
            self.new_customer()
        else:
            self.import_requested.emit()

    def _show_drafts(self) -> None:
        self.left.set_drafts(self.drafts.customers())

    def _form_closed(self) -> None:
        self._pages.setCurrentWidget(self.customer)
        if self.left.tree.isVisible():
            self.left.tree.setFocus()
        else:
            self.customer.focus_content()
        self.navigated.emit()

    def _form(self) -> "CustomerForm":
        form: CustomerForm = self._page("form")  # type: ignore[assignment]  # each name makes one kind
        return form

    def _page(self, name: str) -> QWidget:
        if name not in self._made:
            self._made[name] = getattr(self, f"_make_{name}")()
            self._pages.addWidget(self._made[name])
        return self._made[name]

    def _make_customer(self) -> QWidget:
        from ui.customer.customer_page import CustomerPage

        page = CustomerPage(self.session)
        page.edit_requested.connect(self.edit_customer)
        page.gone.connect(self.left.refresh)
        page.clashed.connect(self.clashed)
        page.manage_requested.connect(self.manage_requested)
        page.shown.connect(self.navigated)
        page.log_contact_requested.connect(self.log_contact_requested)
        page.plan_contact_requested.connect(self.plan_contact_requested)
        page.print_card_requested.connect(self.print_card_requested)
        page.record_requested.connect(self.record_requested)
        page.code_requested.connect(self.code_requested)
        page.move_requested.connect(self.move_requested)
        page.header.set_compact(self._compact)
        return page

    def _make_form(self) -> QWidget:
        from ui.forms.customer_form import CustomerForm

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
        from ui.lists.customer_list import CustomerList

        page = CustomerList(self.session, self._remember, self._recall)
        page.customer_requested.connect(self.open_customer)
        return page

    def _make_competitors(self) -> QWidget:
        from ui.competitor_page import CompetitorPage

        page = CompetitorPage(self.session)
        page.customer_requested.connect(self.open_customer)
        return page

    def _make_opportunities(self) -> QWidget:
        from ui.opportunities.page import OpportunityPage

        page = OpportunityPage(self.session, self._remember, self._recall)
        page.customer_requested.connect(self.open_customer)
        return page

    def _make_products(self) -> QWidget:
        from ui.products.page import ProductPage

        page = ProductPage(self.session, self._remember, self._recall)
        page.clashed.connect(self.clashed)
        page.manage_requested.connect(self.manage_requested)
        return page

    def _make_recycle_bin(self) -> QWidget:
        from ui.recycle_bin_page import RecycleBinPage

        return RecycleBinPage(self.session)

    def _make_duplicates(self) -> QWidget:
        from ui.duplicate_page import DuplicatePage

        page = DuplicatePage(self.session)
        page.customer_requested.connect(self.open_customer)
        return page

    def _make_journal(self) -> QWidget:
        from ui.journal_page import JournalPage

        return JournalPage(self.session)
